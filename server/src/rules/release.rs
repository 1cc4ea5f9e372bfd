//! How a guard comes to end earlier: code is moved so that it does the same without the lock.

pub(super) mod block;
pub(super) mod clonable;
pub(super) mod copy;
pub(super) mod early;
pub(super) mod hoist;
pub(super) mod place;
mod spot;
mod take;
pub(super) mod text;
