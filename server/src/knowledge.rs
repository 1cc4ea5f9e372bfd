//! What Threadwise knows of libraries without reading their sources: declarations, and tables of
//! locks, of channels, of blocking calls, and of what is lost with a dropped future. All of it is data beside this file.

pub(crate) mod blocking;
pub(crate) mod calls;
pub(crate) mod cancel_safety;
pub(crate) mod channels;
pub(crate) mod constructs;
pub(crate) mod guards;
pub(crate) mod library;
pub(crate) mod spawns;
pub(crate) mod told;
