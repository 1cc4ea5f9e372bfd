//! How a guard comes to end earlier: code is moved so that it does the same without the lock.

pub(super) mod block;
mod clonable;
pub(super) mod copy;
pub(super) mod hoist;
mod place;
mod spot;
mod take;
pub(super) mod text;
