//! What names and expressions mean: outlines, resolution, types.

pub(crate) mod auto_traits;
pub(crate) mod body;
mod cells;
pub(crate) mod cfg;
mod changes;
pub(crate) mod crates;
pub(crate) mod infer;
pub(crate) mod items;
pub(crate) mod lower;
mod macro_calls;
pub(crate) mod macros;
pub(crate) mod modules;
pub(crate) mod names;
pub(crate) mod outline;
pub(crate) mod paths;
pub(crate) mod render;
pub(crate) mod solve;
pub(crate) mod sorted;
pub(crate) mod threads;
pub(crate) mod ty;
pub(crate) mod type_ref;
