//! `clone` makes a new lock around a copy: the clones share nothing.
//!
//! ## What it does
//! Finds `impl Clone` whose `clone` locks a field, copies what is in it, and puts the copy into a new
//! lock.
//!
//! ## Why it matters
//! A lock in a struct looks as if all who have the struct shared what it protects. Here each clone has
//! its own: what one changes the others never see, and the lock only makes the copying wait. To share,
//! put the lock in an `Arc` and derive `Clone`; to copy, a value without a lock is enough.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! pub struct Cache {
//!     names: Mutex<Vec<String>>,
//! }
//!
//! impl Cache {
//!     pub fn add(&self, name: String) {
//!         self.names.lock().expect("mutex poisoned").push(name);
//!     }
//! }
//!
//! impl Clone for Cache {
//!     fn clone(&self) -> Self {
//!         Cache {
//!             names: Mutex::new(self.names.lock().expect("mutex poisoned").clone()),
//!         }
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::{Arc, Mutex};
//!
//! #[derive(Clone)]
//! pub struct Cache {
//!     names: Arc<Mutex<Vec<String>>>,
//! }
//! ```
//!
//! ## Known limits
//! A copy that is meant (a snapshot) is told too: say so with `// threadwise: allow(...)`. There is no
//! fix, for only you know which was meant. Test code is spared.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::usage::lock_of;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId};
use crate::program::type_ref::Name;

pub(super) static RULE: Rule = Rule {
    name: "mutex-in-clone-struct",
    category: Category::SharedState,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("mutex_in_clone_struct.rs"),
    check,
    fixes: |_, _| Vec::new(),
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        let is_clone = context.program().def(flow.def).name == "clone";
        if !is_clone || context.is_test(flow) {
            continue;
        }
        let body = &flow.body;
        for id in body.expr_ids() {
            let Expr::Record { fields, .. } = body.expr(id) else {
                continue;
            };
            for (name, init) in fields {
                let Some(locked) = copied(context, flow, name, *init) else {
                    continue;
                };
                let message = format!(
                    "each clone gets its own lock around a copy of `{name}`: what one changes the \
                     others never see"
                );
                let range = flow.range(*init);
                let mut finding = context.finding(&RULE, RULE.severity, range, message);
                let related = context.related(flow.range(locked), "what is copied is locked here");
                finding.related.push(related);
                findings.push(finding);
            }
        }
    }
}

/// The place in `Lock::new(… self.name.lock() …)` that is locked.
fn copied(context: &Context<'_>, flow: &FunctionFlow, name: &Name, init: ExprId) -> Option<ExprId> {
    let body = &flow.body;
    let Expr::Call { args, .. } = body.expr(init) else {
        return None;
    };
    let lock = lock_of(context, flow.types.expr(init))?;
    let [value] = args.as_slice() else {
        return None;
    };
    // The new lock may be in a new `Arc`.
    if lock.pointer.is_some() {
        return copied(context, flow, name, *value);
    }
    flow.acquisitions.iter().find_map(|acquisition| {
        let lock = acquisition.lock?;
        let is_inside = body.range(*value).contains_range(body.range(lock));
        let is_same = matches!(body.expr(lock), Expr::Field { base, name: named }
            if named == name && matches!(body.expr(*base), Expr::Local(local) if body.local(*local).name == "self"));
        (is_inside && is_same).then_some(lock)
    })
}
