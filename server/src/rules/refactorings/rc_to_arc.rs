//! Every `Rc` of a crate becomes an `Arc`, so that what it shares can go to other threads.
//!
//! ## What it does
//! With the cursor on the name `Rc`, every `Rc` and its `Weak` in the file, and in the other files of the crate that
//! name it, become those of `std::sync`, with the imports.
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
//! It is refused where a library shows an `Rc` to others, and where both pointers have impls of their own. What is inside must be `Send` and `Sync` before an `Arc` of
//! it may leave its thread: a `RefCell` is not.

#[cfg(test)]
mod tests;

use super::Refactoring;
use crate::finding::{Fix, RefusedFix};
use crate::rules::context::{Context, fix};
use crate::rules::docs::docs;
use crate::rules::rc_to_arc;

pub(super) static REFACTORING: Refactoring = Refactoring {
    name: "rc-to-arc",
    docs: docs!("rc_to_arc.rs"),
    offer: |context, spot| match rc_to_arc::is_rc(context, spot.range.start()) {
        true => offer(context),
        false => Vec::new(),
    },
};

/// The change of all files that name `Rc`.
pub(in crate::rules) fn offer(context: &Context<'_>) -> Vec<Fix> {
    let title = |files: usize| match files {
        0 | 1 => "Change every `Rc` of the file to an `Arc`".to_owned(),
        files => format!("Change every `Rc` of {files} files to an `Arc`"),
    };
    match rc_to_arc::change(context) {
        Ok(change) => vec![Fix {
            confirm: true,
            ..fix(title(change.files), change.edits)
        }],
        Err(reason) => {
            let title = title(1);
            context.refuse(RefusedFix { title, reason });
            Vec::new()
        }
    }
}
