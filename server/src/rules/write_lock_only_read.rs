//! A write lock is taken where only reading is done: readers wait for nothing.
//!
//! ## What it does
//! Finds `write()` of an `RwLock` (std, parking_lot, spin, crossbeam's `ShardedLock`, tokio, async-lock)
//! whose guard is only looked through, never changed through.
//!
//! ## Why it matters
//! A writer keeps everybody out. `read()` lets other readers in meanwhile, which is what an `RwLock` is
//! for.
//!
//! ## Example
//! ```rust
//! use std::sync::RwLock;
//!
//! fn count(names: &RwLock<Vec<String>>) -> usize {
//!     let names = names.write().expect("lock poisoned");
//!     names.len()
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::RwLock;
//!
//! fn count(names: &RwLock<Vec<String>>) -> usize {
//!     let names = names.read().expect("lock poisoned");
//!     names.len()
//! }
//! ```
//!
//! ## Known limits
//! A guard in a variable that starts with `_`, or that is not used at all, is held to keep others out,
//! and left alone. So is one that is lent or passed on, and one over data that can be changed through a
//! shared reference (cells, atomics, files, pointers) or whose type is not wholly known. Test code is
//! spared.

mod payload;
#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::context::{Context, fix};
use super::docs::docs;
use super::guard_sites::value_of;
use super::lock_name::lock_name;
use super::uses::{Use, Uses};
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::build::{Acquisition, Origin};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards;
use crate::program::body::{Expr, ExprId, LocalId, MethodCall, Pat, Statement};
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "write-lock-only-read",
    category: Category::Lock,
    severity: Severity::Info,
    on_by_default: true,
    twins: &["clippy::readonly_write_lock"],
    docs: docs!("write_lock_only_read.rs"),
    check,
    fixes,
};

struct Site<'a> {
    flow: &'a FunctionFlow,
    acquisition: &'a Acquisition,
    call: ExprId,
    write: &'a MethodCall,
    /// The variable that holds the guard.
    binding: Option<LocalId>,
}

impl Site<'_> {
    /// `write()`.
    fn range(&self) -> TextRange {
        let start = (self.write.name_range + self.flow.start).start();
        TextRange::new(start, self.flow.range(self.call).end())
    }
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for site in sites(context, flow) {
            findings.push(report(context, &site));
        }
    }
}

fn sites<'a>(context: &'a Context<'_>, flow: &'a FunctionFlow) -> Vec<Site<'a>> {
    let mut uses = None;
    let mut sites = Vec::new();
    for (number, acquisition) in flow.acquisitions.iter().enumerate() {
        let Some((call, write, payload)) = writing(context, flow, acquisition) else {
            continue;
        };
        let mut bindings: Vec<LocalId> = flow
            .regions
            .iter()
            .flat_map(|region| &region.held.bindings)
            .filter(|(guard, _)| guard.0 as usize == number)
            .flat_map(|(_, bindings)| bindings.iter().copied())
            .collect();
        bindings.dedup();
        let uses = uses.get_or_insert_with(|| Uses::new(context, flow));
        let binding = match bindings.as_slice() {
            [] => None,
            [only] => Some(*only),
            _ => continue,
        };
        let only_read = match binding {
            Some(local) => reads_only(context, flow, uses, local),
            None => value_of(context, flow, uses, acquisition)
                .is_some_and(|value| uses.of(value) == Use::Read),
        };
        if only_read && payload::is_plain(context, &payload) {
            sites.push(Site {
                flow,
                acquisition,
                call,
                write,
                binding,
            });
        }
    }
    sites
}

/// The call that takes a write lock, and the type of what the lock protects.
fn writing<'a>(
    context: &Context<'_>,
    flow: &'a FunctionFlow,
    acquisition: &Acquisition,
) -> Option<(ExprId, &'a MethodCall, Ty)> {
    let path = acquisition.kind.path;
    let writes = ["RwLockWriteGuard", "ShardedLockWriteGuard"]
        .iter()
        .any(|name| path.ends_with(name))
        && !path.contains("Mapped");
    let Origin::Expr(origin) = acquisition.origin else {
        return None;
    };
    let call = match flow.body.expr(origin) {
        Expr::Await(inner) => *inner,
        _ => origin,
    };
    let Expr::MethodCall(write) = flow.body.expr(call) else {
        return None;
    };
    let receiver = flow.types.calls.get(&call)?.receiver.as_ref()?;
    let lock = guards::lock_type(context.names, &receiver.ty)?;
    let Ty::Adt(_, args) = &receiver.ty else {
        return None;
    };
    let payload = if lock.starts_with("lock_api::") {
        args.last()
    } else {
        args.first()
    };
    let payload = payload?.clone();
    (writes && write.name.contains("write")).then_some((call, write, payload))
}

/// Whether a variable's guard is looked through at least once, and nothing else is done with it but
/// to drop it.
fn reads_only(context: &Context<'_>, flow: &FunctionFlow, uses: &Uses<'_>, local: LocalId) -> bool {
    if flow.body.local(local).name.starts_with('_')
        || !guards::is_guard(context.names, flow.types.local(local))
    {
        return false;
    }
    let Some(all) = uses.of_local(local) else {
        return false;
    };
    let is_dropped = |id: ExprId| {
        uses.parent(id).is_some_and(|parent| {
            flow.callee(context.program(), parent)
                .is_some_and(|path| path == "std::mem::drop")
        })
    };
    all.iter().any(|(_, how)| *how == Use::Read)
        && all
            .iter()
            .all(|(id, how)| *how == Use::Read || *how == Use::Move && is_dropped(*id))
}

fn report(context: &Context<'_>, site: &Site<'_>) -> Finding {
    let lock = lock_name(context, site.flow, site.acquisition);
    let lock = lock.replace(", writing", "");
    let write = &site.write.name;
    let read = write.replace("write", "read");
    let holder = match site.binding {
        Some(local) => format!("`{}`", site.flow.body.local(local).name),
        None => "the guard".to_owned(),
    };
    let message = format!(
        "{holder} is only read through: `{write}()` of {lock} keeps all readers out for nothing, `{read}()` lets \
         them in"
    );
    context.finding(&RULE, RULE.severity, site.range(), message)
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = context.functions().find_map(|flow| {
        sites(context, flow)
            .into_iter()
            .find(|site| site.range() == finding.range)
    });
    let Some(site) = site.filter(|site| !names_its_type(site)) else {
        return Vec::new();
    };
    let read = site.write.name.replace("write", "read");
    let name = site.write.name_range + site.flow.start;
    let mut result = fix(
        format!("Read only: `{read}()`"),
        vec![context.edit(name, read)],
    );
    result.preferred = true;
    vec![result]
}

/// Whether the guard's type is written where it is bound.
fn names_its_type(site: &Site<'_>) -> bool {
    let body = &site.flow.body;
    let Some(binding) = site.binding else {
        return false;
    };
    body.expr_ids().any(|id| match body.expr(id) {
        Expr::Block(block) => block.statements.iter().any(|statement| match statement {
            Statement::Let { pat, ty, .. } => {
                let bound = matches!(body.pat(*pat), Pat::Bind { local, .. } if *local == binding);
                bound && ty.is_some()
            }
            Statement::Expr { .. } => false,
        }),
        _ => false,
    })
}
