//! A `drop` blocks the thread, and async code drops such values.
//!
//! ## What it does
//! Finds `Drop::drop` of types that async code uses in which a call waits for something else to happen, itself
//! or in a function of the project that it calls: `join()` of a thread, `recv()`, `block_on`, tokio's
//! `blocking_…`, a child process, the network.
//!
//! ## Why it matters
//! Nobody sees a drop in the code. Where a value of the type goes out of scope in a task, or a task that has
//! one is cancelled, the thread stands still; tokio's own waiting calls even panic there. And `drop` cannot
//! await.
//!
//! ## Example
//! ```rust
//! use std::thread::JoinHandle;
//!
//! struct Worker {
//!     handle: Option<JoinHandle<()>>,
//! }
//!
//! impl Worker {
//!     async fn work(&self) {}
//! }
//!
//! impl Drop for Worker {
//!     fn drop(&mut self) {
//!         if let Some(handle) = self.handle.take() {
//!             let _ = handle.join();
//!         }
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use tokio::task::JoinHandle;
//!
//! struct Worker {
//!     handle: JoinHandle<()>,
//! }
//!
//! impl Worker {
//!     async fn work(&self) {}
//!
//!     /// To be called before the worker is dropped.
//!     async fn stop(self) {
//!         let _ = self.handle.await;
//!     }
//! }
//! ```
//!
//! ## Known limits
//! There is no fix: `drop` cannot await, and a method that can, as above, has to be called by everybody who has such a
//! value. Where nobody needs to know that the work has ended, leave out the waiting, or hand it to a thread.
//!
//! A type counts as used by async code if it has an async method, a field of tokio's types for tasks, or
//! is a value in async code of the same file. Of several calls of one kind the nearest is told. Test code is
//! spared.

#[cfg(test)]
mod tests;

use super::async_calls::short;
use super::context::Context;
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::calls::implemented;
use crate::flow::context::Context as Runs;
use crate::flow::effects::Blocked;
use crate::flow::function::FunctionFlow;
use crate::knowledge::blocking::Class;
use crate::program::items::{DefId, DefKind};
use crate::program::solve::Solver;
use crate::program::ty::{Head, Ty};

pub(super) static RULE: Rule = Rule {
    name: "blocking-in-drop",
    category: Category::Blocking,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("blocking_in_drop.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        let Some(dropped) = dropped(context, flow) else {
            continue;
        };
        let effects = context.bodies.effects(flow.def);
        let waits = effects
            .blocks
            .iter()
            .filter(|blocked| blocked.class.waits());
        let waits: Vec<&Blocked> = waits.collect();
        if waits.is_empty() || !is_of_async_code(context, dropped) {
            continue;
        }
        for blocked in waits {
            findings.extend(report(context, flow, dropped, blocked));
        }
    }
}

/// The type whose `drop` a function is.
fn dropped(context: &Context<'_>, flow: &FunctionFlow) -> Option<DefId> {
    let program = context.program();
    let def = program.def(flow.def);
    if def.name != "drop" {
        return None;
    }
    let of = implemented(context.names, flow.def)?;
    if program.path_of(of) != "std::ops::Drop" {
        return None;
    }
    let parent = DefId {
        krate: flow.def.krate,
        index: def.parent?,
    };
    match Solver::new(context.names).head_of_impl(parent) {
        Head::Adt(id) => Some(id),
        _ => None,
    }
}

/// Whether values of a type are in the hands of async code.
fn is_of_async_code(context: &Context<'_>, ty: DefId) -> bool {
    has_async_field(context, ty)
        || is_in_async_code_here(context, ty)
        || has_async_method(context, ty)
}

fn has_async_field(context: &Context<'_>, ty: DefId) -> bool {
    let mut solver = Solver::new(context.names);
    let DefKind::Adt(adt) = &solver.def(ty).kind else {
        return false;
    };
    let params: Vec<Ty> = adt.generics.params.iter().map(|_| Ty::Unknown).collect();
    let env = solver.adt_env(ty, &params);
    let fields = adt.variants.iter().flat_map(|variant| &variant.fields);
    fields.into_iter().any(|field| {
        let field = solver.lower(&field.ty, &env);
        names_runtime(context, &field)
    })
}

/// Whether a type of an async runtime is among what a type is made of.
fn names_runtime(context: &Context<'_>, ty: &Ty) -> bool {
    let path = match ty {
        Ty::Adt(id, _) => context.program().path_of(*id),
        Ty::External(path, _) => path.as_ref(),
        _ => "",
    };
    let is_of_tasks = OF_TASKS.iter().any(|start| path.starts_with(start));
    is_of_tasks
        || ty
            .parts()
            .into_iter()
            .any(|part| names_runtime(context, part))
}

/// Where the types start that only tasks have a use for. A whole runtime is what code without async
/// has to come by one.
const OF_TASKS: &[&str] = &[
    "tokio::net::",
    "tokio::process::",
    "tokio::runtime::Handle",
    "tokio::sync::",
    "tokio::task::",
    "tokio::time::",
    "async_std::task::",
];

fn is_in_async_code_here(context: &Context<'_>, ty: DefId) -> bool {
    context.functions().any(|flow| {
        flow.body.expr_ids().any(|id| {
            flow.context(id) == Runs::Async
                && matches!(flow.types.expr(id).strip_refs(), Ty::Adt(known, _) if *known == ty)
        })
    })
}

fn has_async_method(context: &Context<'_>, ty: DefId) -> bool {
    let krate = context.program().krate(ty.krate);
    let solver = Solver::new(context.names);
    krate.defs.iter().any(|def| {
        let DefKind::Fn(function) = &def.kind else {
            return false;
        };
        let parent = def.parent.map(|index| DefId {
            krate: ty.krate,
            index,
        });
        function.is_async
            && parent.is_some_and(|parent| {
                matches!(krate.def(parent.index).kind, DefKind::Impl { .. })
                    && solver.head_of_impl(parent) == Head::Adt(ty)
            })
    })
}

fn report(
    context: &Context<'_>,
    flow: &FunctionFlow,
    dropped: DefId,
    blocked: &Blocked,
) -> Option<Finding> {
    let program = context.program();
    let name = &program.def(dropped).name;
    let callee = short(&blocked.callee);
    let range = blocked.way.first()?.range + flow.start;
    let is_panic = blocked.class == Class::Method
        || blocked.class == Class::BlockOn && blocked.callee.starts_with("tokio::");
    let end = if is_panic {
        "and panics where async code drops one"
    } else {
        "and async code that drops one stands still with its thread"
    };
    let message = format!("`{callee}` blocks when a `{name}` is dropped, {end}");
    let mut finding = context.finding(&RULE, RULE.severity, range, message);
    for (number, spot) in blocked.way.iter().enumerate().skip(1) {
        let what = if number + 1 == blocked.way.len() {
            format!("`{callee}` blocks the thread here")
        } else {
            "which calls on here".to_owned()
        };
        finding.related.extend(context.related_at(*spot, what));
    }
    Some(finding)
}

fn fixes(_: &Context<'_>, _: &Finding) -> Vec<Fix> {
    Vec::new()
}
