//! Crates that do without std.

use super::context::Context;
use crate::program::crates::FileAt;
use crate::program::items::{CrateId, DefId, ROOT};

/// Whether a crate says that it does without std.
pub(super) fn is_without_std(context: &Context<'_>, krate: CrateId) -> bool {
    let root = context.program().def(DefId { krate, index: ROOT });
    let at = FileAt {
        krate,
        file: root.file,
    };
    if at == context.at {
        return context.text.contains("no_std");
    }
    // What cannot be read may say so.
    let text = context.bodies.text(at);
    text.is_none_or(|text| text.contains("no_std"))
}
