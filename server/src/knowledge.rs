//! What Threadwise knows of libraries without reading their sources: declarations, and tables of
//! locks and blocking calls. All of it is data beside this file.

pub(crate) mod blocking;
pub(crate) mod calls;
pub(crate) mod guards;
pub(crate) mod library;
pub(crate) mod spawns;
