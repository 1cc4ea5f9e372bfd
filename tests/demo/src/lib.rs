//! Each sin of concurrent Rust once, and its virtue beside it.
//!
//! A function or module is named by the rule that speaks about it, with `_sin` or
//! `_virtue` behind. Read the topics in this order. The tour has every construct once, without a sin: hover
//! over its words in an editor.

pub mod atomics;
pub mod channels;
pub mod locks;
pub mod send_sync;
pub mod shared_state;
pub mod statics;

pub mod await_points;
pub mod blocking;
pub mod selecting;
pub mod shutdown;
pub mod spawning;
pub mod traits;

pub mod interior;
pub mod parallel;
pub mod threads;

pub mod tour;
