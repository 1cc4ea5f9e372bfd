//! What a body does, in order: scopes, temporaries, moves and drops as the language defines them,
//! and the guards that are held at each point.

pub(crate) mod acts;
pub(crate) mod bodies;
pub(crate) mod build;
pub(crate) mod calls;
pub(crate) mod carry;
pub(crate) mod channels;
pub(crate) mod conflicts;
pub(crate) mod context;
pub(crate) mod effects;
pub(crate) mod function;
pub(crate) mod given;
pub(crate) mod graph;
pub(crate) mod guards;
pub(crate) mod held;
pub(crate) mod initial;
pub(crate) mod inside;
pub(crate) mod lock_order;
mod others;
pub(crate) mod place;
pub(crate) mod scopes;
pub(crate) mod wanted;
pub(crate) mod witness;
mod words;
