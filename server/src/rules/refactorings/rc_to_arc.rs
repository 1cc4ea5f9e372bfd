//! Every `Rc` of a file becomes an `Arc`, so that what it shares can go to other threads.
//!
//! ## What it does
//! With the cursor on the name `Rc`, every `Rc` and its `Weak` in the file become those of `std::sync`, with the
//! imports.
//!
//! ## Example
//! ```rust
//! use std::rc::Rc;
//!
//! struct Page {
//!     words: Rc<Vec<String>>,
//! }
//!
//! fn pages(words: Vec<String>) -> [Page; 2] {
//!     let words = Rc::new(words);
//!     [Page { words: Rc::clone(&words) }, Page { words }]
//! }
//! ```
//!
//! ## Afterwards
//! ```rust
//! use std::sync::Arc;
//!
//! struct Page {
//!     words: Arc<Vec<String>>,
//! }
//!
//! fn pages(words: Vec<String>) -> [Page; 2] {
//!     let words = Arc::new(words);
//!     [Page { words: Arc::clone(&words) }, Page { words }]
//! }
//! ```
//!
//! ## Known limits
//! It is refused where another file of the crate has an `Rc` that may come from here, where a library shows one to
//! others, and where both pointers have impls of their own. What is inside must be `Send` and `Sync` before an `Arc` of
//! it may leave its thread: a `RefCell` is not.

#[cfg(test)]
mod tests;

use super::Refactoring;
use crate::finding::{Fix, RefusedFix};
use crate::rules::context::{Context, fix};
use crate::rules::docs::docs;
use crate::rules::{lines, rc_to_arc};

pub(super) static REFACTORING: Refactoring = Refactoring {
    name: "rc-to-arc",
    docs: docs!("rc_to_arc.rs"),
    offer: |context, spot| match rc_to_arc::is_rc(context, spot.range.start()) {
        true => offer(context),
        false => Vec::new(),
    },
};

/// The change of the whole file.
pub(in crate::rules) fn offer(context: &Context<'_>) -> Vec<Fix> {
    let title = "Change every `Rc` of the file to an `Arc`".to_owned();
    match rc_to_arc::edits(context) {
        Ok(edits) => vec![Fix {
            confirm: true,
            ..fix(title, edits)
        }],
        Err(reason) => {
            let reason = lines::resolved(&reason, context.text);
            context.refuse(RefusedFix { title, reason });
            Vec::new()
        }
    }
}
