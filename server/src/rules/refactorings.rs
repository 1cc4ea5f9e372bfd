//! Changes that are offered at the cursor without a finding: nothing is wrong there, and somebody may
//! want it otherwise all the same. They are code actions and `threadwise refactor`, never diagnostics.

mod lock_kind;
mod loop_to_rayon;
pub(super) mod rc_to_arc;
#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::context::Context;
use super::{docs, made};
use crate::finding::Fix;
use crate::flow::function::{FunctionFlow, functions_of};

/// A refactoring, as a plain value.
#[derive(Debug)]
pub struct Refactoring {
    /// Kebab-case, what becomes of what.
    pub name: &'static str,
    /// The user's documentation as it stands at the head of the refactoring's own file, every line
    /// after its `//!`.
    pub docs: &'static str,
    /// The changes that are possible at a place, the best first. Those that are not are left with the
    /// context.
    pub(crate) offer: fn(&Context<'_>, &Spot) -> Vec<Fix>,
}

impl Refactoring {
    /// The first line of the documentation: what becomes of what, in one sentence.
    pub fn summary(&self) -> &'static str {
        docs::lines(self.docs)
            .find(|line| !line.is_empty())
            .unwrap_or_default()
    }

    /// The user's documentation in Markdown.
    pub fn markdown(&self) -> String {
        docs::text(self.docs)
    }
}

/// Every refactoring, in the order of the menu.
pub static ALL: &[&Refactoring] = &[
    &loop_to_rayon::REFACTORING,
    &lock_kind::REFACTORING,
    &rc_to_arc::REFACTORING,
];

/// The refactoring of that name.
pub fn by_name(name: &str) -> Option<&'static Refactoring> {
    ALL.iter().copied().find(|known| known.name == name)
}

/// Where somebody asks for refactorings.
pub(crate) struct Spot {
    /// The cursor, or the selection: bytes of the file.
    pub(crate) range: TextRange,
    /// The function around it.
    pub(crate) flow: Option<FunctionFlow>,
}

impl Spot {
    pub(crate) fn new(context: &Context<'_>, range: TextRange) -> Spot {
        let program = context.program();
        let around = functions_of(program, context.at)
            .into_iter()
            .filter(|def| program.range(*def).contains_range(range))
            .min_by_key(|def| program.range(*def).len());
        Spot {
            range,
            flow: around.and_then(|def| context.bodies.flow(def)),
        }
    }

    /// Whether the cursor stands in a range or at one of its ends, or the selection in it.
    pub(crate) fn is_in(&self, range: TextRange) -> bool {
        range.contains_range(self.range)
    }
}

/// What a refactoring offers at a place.
pub(crate) fn offer(
    refactoring: &'static Refactoring,
    context: &Context<'_>,
    spot: &Spot,
) -> Vec<Fix> {
    let mut fixes = (refactoring.offer)(context, spot);
    let around = spot.flow.as_slice();
    fixes.retain(|fix| {
        made::can_be_done(context, fix) && made::can_be_done_in(context, around, fix)
    });
    fixes
}
