//! A `RefCell` around a value that is copied in one step: a `Cell` does that without borrows.
//!
//! ## What it does
//! Finds `RefCell`s of numbers, flags, characters, and `Option`s and small tuples of these, of which every use is one
//! step: it copies the value, sets it, or counts.
//!
//! ## Why it matters
//! A `RefCell` counts its borrows at run time, and panics when two meet. A `Cell` lends nothing: it gives a copy and
//! takes a new value, so it has nothing to count and never panics.
//!
//! ## Example
//! ```rust
//! use std::cell::RefCell;
//!
//! #[derive(Default)]
//! pub struct Parser {
//!     depth: RefCell<u32>,
//! }
//!
//! impl Parser {
//!     pub fn enter(&self) {
//!         *self.depth.borrow_mut() += 1;
//!     }
//!
//!     pub fn depth(&self) -> u32 {
//!         *self.depth.borrow()
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::cell::Cell;
//!
//! #[derive(Default)]
//! pub struct Parser {
//!     depth: Cell<u32>,
//! }
//!
//! impl Parser {
//!     pub fn enter(&self) {
//!         self.depth.set(self.depth.get() + 1);
//!     }
//!
//!     pub fn depth(&self) -> u32 {
//!         self.depth.get()
//!     }
//! }
//! ```
//!
//! ## Known limits
//! All uses must be plain to see: a cell that is lent, passed on, or public in a library is left alone, and so are
//! thread-local ones. Test code is spared. Of a variable that needs no cell at all `local-refcell` speaks.

#[cfg(test)]
mod tests;

use super::context::{self, Context};
use super::docs::docs;
use super::in_files::InFiles;
use super::steps::{self, Does, Step};
use super::usage::{self, Usage};
use super::{Category, Rule};
use crate::finding::{FileEdit, Finding, Fix, Severity};
use crate::program::solve::Solver;
use crate::program::ty::{Prim, Ty};

pub(super) static RULE: Rule = Rule {
    name: "refcell-copy-to-cell",
    category: Category::InteriorMutability,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("refcell_copy_to_cell.rs"),
    check,
    fixes,
};

/// A `RefCell` that a `Cell` can replace.
struct Site<'a> {
    usage: &'a Usage,
    steps: Vec<Step>,
}

/// So many places show what is meant.
const MOST_RELATED: usize = 3;

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for site in sites(context) {
        let usage = site.usage;
        let message = format!(
            "every use of `{}` copies or sets it in one step: a `Cell` does that without borrows, and never panics",
            usage.name
        );
        let mut finding = context.finding(&RULE, RULE.severity, usage.declared, message);
        for step in site.steps.iter().take(MOST_RELATED) {
            let message = match step.does {
                Does::Look => "copied here",
                Does::Set => "set here",
                Does::Count => "counted here",
            };
            finding.related.extend(step.related(context, message));
        }
        findings.push(finding);
    }
}

fn sites<'a>(context: &Context<'a>) -> Vec<Site<'a>> {
    usage::cells(context)
        .filter(|usage| !usage.is_test && !usage.stays_in_body())
        .filter(|usage| is_copied(context, &usage.payload))
        .filter_map(|usage| {
            let steps: Option<Vec<Step>> = usage
                .sections
                .iter()
                .map(|section| steps::step(context, usage, section))
                .collect();
            let steps = steps?;
            let changes = steps.iter().any(|step| step.does != Does::Look);
            // To count, the cell is named twice.
            let can_be_written = steps
                .iter()
                .all(|step| step.does != Does::Count || step.is_plain);
            (changes && can_be_written).then_some(Site { usage, steps })
        })
        .collect()
}

/// Whether a value of the type is small and copied: nobody would rather borrow it.
fn is_copied(context: &Context<'_>, ty: &Ty) -> bool {
    match ty {
        Ty::Prim(prim) => !matches!(prim, Prim::Str),
        Ty::Tuple(parts) => (1..=3).contains(&parts.len()) && parts.iter().all(is_prim),
        _ => Solver::new(context.names)
            .args_of(ty, "std::option::Option")
            .is_some_and(|args| args.iter().all(is_prim)),
    }
}

fn is_prim(ty: &Ty) -> bool {
    matches!(ty, Ty::Prim(prim) if !matches!(prim, Prim::Str))
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let sites = sites(context);
    let mut found = sites.iter();
    let Some(site) = found.find(|site| site.usage.declared == finding.range) else {
        return Vec::new();
    };
    let Some(edits) = edits(context, site) else {
        return Vec::new();
    };
    let title = format!("Change `{}` to a `Cell`, with every use", site.usage.name);
    vec![Fix {
        confirm: true,
        ..context::fix(title, edits)
    }]
}

fn edits(context: &Context<'_>, site: &Site<'_>) -> Option<Vec<FileEdit>> {
    const CELL: &str = "std::cell::Cell";
    let usage = site.usage;
    let files = usage.files(context)?;
    let mut change = InFiles::new(&files);
    for written in &usage.written {
        let file = change.at(written.at)?;
        let cell = usage::lock_in(file.context, written.range)?;
        let name = file.imports.name(CELL, cell.path);
        file.gone("RefCell", cell.path);
        file.edit(cell.path, name);
    }
    for made in &usage.made {
        let file = change.at(made.at)?;
        let Some(path) = made.path(file.context) else {
            continue;
        };
        let name = file.imports.name(CELL, path);
        file.gone("RefCell", path);
        file.edit(path, name);
    }
    for step in &site.steps {
        let file = change.at(step.at)?;
        file.edit(step.range, written(step));
        for range in &step.gone {
            file.edit(*range, "");
        }
    }
    Some(change.edits())
}

/// A step as it is written with a `Cell`.
fn written(step: &Step) -> String {
    let place = &step.place;
    let argument = step.argument.as_deref().unwrap_or_default();
    match step.does {
        Does::Look => format!("{place}.get()"),
        Does::Set => format!("{place}.set({argument})"),
        Does::Count if step.is_operand => {
            format!("{place}.set({place}.get() {} {argument})", step.operator)
        }
        Does::Count => format!("{place}.set({place}.get() {} ({argument}))", step.operator),
    }
}
