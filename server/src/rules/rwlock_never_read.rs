//! A `RwLock` that is only ever written: a `Mutex` says the same and costs less.
//!
//! ## What it does
//! Finds `RwLock`s in variables, private fields and private statics of which no use anywhere reads.
//!
//! ## Why it matters
//! What a `RwLock` is for is to let several read at once. Where everybody writes it is a `Mutex` that
//! counts readers who never come, and that asks of what it protects to be `Sync`.
//!
//! ## Example
//! ```rust
//! use std::sync::RwLock;
//!
//! pub struct Log {
//!     lines: RwLock<Vec<String>>,
//! }
//!
//! impl Log {
//!     pub fn new() -> Log {
//!         Log { lines: RwLock::new(Vec::new()) }
//!     }
//!
//!     pub fn add(&self, line: String) {
//!         self.lines.write().expect("lock poisoned").push(line);
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//!
//! pub struct Log {
//!     lines: Mutex<Vec<String>>,
//! }
//!
//! impl Log {
//!     pub fn new() -> Log {
//!         Log { lines: Mutex::new(Vec::new()) }
//!     }
//!
//!     pub fn add(&self, line: String) {
//!         self.lines.lock().expect("lock poisoned").push(line);
//!     }
//! }
//! ```
//!
//! ## Known limits
//! All uses must be in one file and plain to see: a lock that is lent, passed on, or public is left
//! alone. Test code is spared.

#[cfg(test)]
mod tests;

use super::context::{self, Context};
use super::docs::docs;
use super::imports::Imports;
use super::usage::{self, Usage};
use super::{Category, Rule};
use crate::finding::{FileEdit, Finding, Fix, Severity};
use crate::knowledge::guards::Mode;
use crate::program::body::Expr;

pub(crate) static RULE: Rule = Rule {
    name: "rwlock-never-read",
    category: Category::SharedState,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("rwlock_never_read.rs"),
    check,
    fixes,
};

fn sites<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Usage> {
    usage::all(context).iter().filter(|usage| {
        usage.lock.ends_with("::RwLock")
            && !usage.is_test
            && !usage.sections.is_empty()
            && usage
                .sections
                .iter()
                .all(|section| section.mode == Mode::Exclusive)
    })
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for usage in sites(context) {
        let message = format!(
            "nobody ever reads `{}`, everybody writes: a `Mutex` says the same and costs less",
            usage.name
        );
        let mut finding = context.finding(&RULE, RULE.severity, usage.declared, message);
        for section in usage.sections.iter().take(MOST_RELATED) {
            let related = context.related(usage.range(section), "written here");
            finding.related.push(related);
        }
        findings.push(finding);
    }
}

/// So many places show what is meant.
const MOST_RELATED: usize = 3;

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut found = sites(context).filter(|usage| usage.declared == finding.range);
    let Some(usage) = found.next() else {
        return Vec::new();
    };
    let Some(edits) = edits(context, usage) else {
        return Vec::new();
    };
    let title = format!("Change `{}` to a `Mutex`, with every use", usage.name);
    let fix = context::fix(title, edits);
    vec![Fix {
        confirm: true,
        ..fix
    }]
}

fn edits(context: &Context<'_>, usage: &Usage) -> Option<Vec<FileEdit>> {
    // The guard's type may be written out, and it is another one then.
    if context.text.contains("RwLockWriteGuard") {
        return None;
    }
    let mutex = format!("{}Mutex", usage.lock.strip_suffix("RwLock")?);
    let mut imports = Imports::new(context);
    let mut edits = Vec::new();
    let mut gone = Vec::new();
    for written in &usage.written {
        let lock = usage::lock_in(context, *written)?;
        gone.push(lock.path);
        edits.push(context.edit(lock.path, imports.name(&mutex, lock.path)));
    }
    for made in &usage.made {
        let Some(path) = made.path(context) else {
            continue;
        };
        gone.push(path);
        edits.push(context.edit(path, imports.name(&mutex, path)));
    }
    for section in &usage.sections {
        let flow = usage.flow(section);
        let Expr::MethodCall(call) = flow.body.expr(section.call) else {
            return None;
        };
        let name = match call.name.as_str() {
            "write" => "lock",
            "try_write" => "try_lock",
            _ => return None,
        };
        edits.push(context.edit(call.name_range + flow.start, name));
    }
    imports.no_longer("RwLock", &gone);
    edits.extend(imports.edits());
    Some(edits)
}
