//! What only the body of a function tells: which values its futures and closures hold.

use std::sync::Arc;

use ra_ap_syntax::TextRange;
use rustc_hash::FxHashMap;

use crate::program::body::LocalId;
use crate::program::items::DefId;
use crate::program::ty::Ty;

/// Looks into bodies when a verdict leads there.
pub(crate) trait Bodies {
    /// What stands in the body of a function; `None` where it has none or cannot be read.
    fn inside(&self, function: DefId) -> Option<Arc<Inside>>;
}

/// What stands in the body of one function.
#[derive(Debug, Default)]
pub(crate) struct Inside {
    /// Whether an attribute makes an async function give a boxed future, and whether that asks for
    /// `Send`.
    pub(crate) boxed: Option<bool>,
    /// The types of what the function gives: at its end, and at each `return`.
    pub(crate) given: Vec<Ty>,
    /// The function itself where it is async, and its async blocks and closures by the number of
    /// the expression.
    pub(crate) regions: FxHashMap<Option<u32>, Holder>,
}

/// A future or closure.
#[derive(Debug, Default)]
pub(crate) struct Holder {
    /// What it is, if it is a future: `async block`.
    pub(crate) kind: Option<&'static str>,
    /// Where it stands: bytes from the function's start.
    pub(crate) range: TextRange,
    /// In the order in which they come to be held.
    pub(crate) values: Vec<Value>,
    /// Why more may be held than is known.
    pub(crate) cause: Option<String>,
}

/// A value that a future or closure holds.
#[derive(Debug)]
pub(crate) struct Value {
    pub(crate) ty: Ty,
    /// What it is, from where, and across which await: a step in a chain of reasons.
    pub(crate) step: String,
    /// The variable that it is, or what it comes from: bytes from the function's start.
    pub(crate) at: Option<TextRange>,
    /// The variable that is captured, and whether by a reference to itself.
    pub(crate) captured: Option<(LocalId, bool)>,
    /// Whether it is held for certain.
    pub(crate) certain: bool,
}
