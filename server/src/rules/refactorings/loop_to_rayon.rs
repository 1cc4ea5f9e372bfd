//! A loop whose rounds do not depend on each other becomes one of rayon's parallel iterators.
//!
//! ## What it does
//! With the cursor on a `for` loop, or on the `iter()` of a chain of iterators, over a `Vec`, a slice, an array or a
//! range of integers, the rounds are given to rayon's threads. A loop that pushes to a `Vec` becomes `map` and
//! `collect`, or `par_extend`; one that adds up an integer becomes `sum`; any other becomes `for_each`. The order of
//! what is collected is kept.
//!
//! ## Example
//! ```rust
//! fn squares(numbers: &[u64]) -> Vec<u64> {
//!     let mut squares = Vec::new();
//!     for number in numbers {
//!         squares.push(number * number);
//!     }
//!     squares
//! }
//! ```
//!
//! ## Afterwards
//! ```rust
//! use rayon::prelude::*;
//! fn squares(numbers: &[u64]) -> Vec<u64> {
//!     let squares: Vec<_> = numbers.par_iter().map(|number| number * number).collect();
//!     squares
//! }
//! ```
//!
//! ## Known limits
//! It is offered only where rayon is a dependency of the package, and where the change is known to compile: nothing
//! outside the loop is changed but the one sum or `Vec`, control never leaves the loop, and all that is shared is
//! `Send` and `Sync`. Whether parallel work is quicker nobody knows before it is measured: a few cheap rounds are not.
//! What functions that are called in the loop do besides (print, write files) then happens in any order.

mod alone;
mod chain;
mod rounds;
#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::{Refactoring, Spot};
use crate::finding::{FileEdit, Fix, RefusedFix};
use crate::flow::function::FunctionFlow;
use crate::rules::async_traits::scope_at;
use crate::rules::context::{Context, fix};
use crate::rules::docs::docs;
use crate::rules::imports::Imports;
use crate::rules::uses::Uses;

pub(super) static REFACTORING: Refactoring = Refactoring {
    name: "loop-to-rayon",
    docs: docs!("loop_to_rayon.rs"),
    offer,
};

/// The edits, or why they cannot be made.
type Checked<T> = Result<T, String>;

const TITLE: &str = "Run the rounds in parallel, with rayon";

fn offer(context: &Context<'_>, spot: &Spot) -> Vec<Fix> {
    let Some(flow) = &spot.flow else {
        return Vec::new();
    };
    if context.package.is_none() || !context.can_use("rayon::prelude") {
        return Vec::new();
    }
    let case = Case {
        context,
        flow,
        uses: Uses::new(context, flow),
    };
    let Some(edits) = rounds::edits(&case, spot).or_else(|| chain::edits(&case, spot)) else {
        return Vec::new();
    };
    match edits {
        Ok(mut edits) => {
            edits.extend(prelude(context, spot.range));
            vec![fix(TITLE, edits)]
        }
        Err(reason) => {
            context.refuse(RefusedFix {
                title: TITLE.to_owned(),
                reason,
            });
            Vec::new()
        }
    }
}

/// A function in which something is to run in parallel.
struct Case<'a> {
    context: &'a Context<'a>,
    flow: &'a FunctionFlow,
    uses: Uses<'a>,
}

/// The import of rayon's traits, unless they are there.
fn prelude(context: &Context<'_>, at: TextRange) -> Vec<FileEdit> {
    let scope = scope_at(context, at.start());
    let program = context.program();
    let mut traits = context.names.traits_in_scope(scope).to_vec().into_iter();
    if traits.any(|def| program.path_of(def) == "rayon::iter::ParallelIterator") {
        return Vec::new();
    }
    let mut imports = Imports::new(context);
    imports.bring("rayon::prelude::*", at);
    imports.edits()
}
