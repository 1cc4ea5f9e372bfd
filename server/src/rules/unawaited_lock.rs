//! An async lock's `lock()` is called, but never awaited: nothing is locked.
//!
//! ## What it does
//! Finds calls of `lock()`, `read()`, `write()`, `acquire()` and their like on the async locks and semaphores
//! of tokio, async-lock and futures, whose future is dropped, left in a variable that nobody awaits, or
//! used as if it were the guard.
//!
//! ## Why it matters
//! Such a call only makes a future. Before it is awaited it neither waits nor locks, so what was to
//! be protected is not.
//!
//! ## Example
//! ```rust
//! use tokio::sync::Mutex;
//!
//! async fn append(serial: &Mutex<()>, line: &str) {
//!     let _guard = serial.lock();
//!     println!("{line}");
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use tokio::sync::Mutex;
//!
//! async fn append(serial: &Mutex<()>, line: &str) {
//!     let _guard = serial.lock().await;
//!     println!("{line}");
//! }
//! ```
//! Outside async code, tokio's locks have `blocking_lock()`.
//!
//! ## Known limits
//! A future that is passed on, stored, pinned or named inside a macro that is not known is taken to be
//! awaited elsewhere.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::guard_sites::guard_in;
use super::uses::{Use, Uses};
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::context::Context as Runs;
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::{self, Family, GuardKind};
use crate::program::body::{Expr, ExprId, LocalId, Macro, MethodCall, Pat, PatId, Statement};
use crate::program::solve::{SelfKind, Solver};
use crate::program::ty::Ty;
use crate::program::type_ref::Name;

pub(super) static RULE: Rule = Rule {
    name: "unawaited-lock",
    category: Category::Lock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("unawaited_lock.rs"),
    check,
    fixes: fixes::fixes,
};

struct Site<'a> {
    flow: &'a FunctionFlow,
    id: ExprId,
    call: &'a MethodCall,
    kind: &'static GuardKind,
    form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// `lock.lock();`
    Statement,
    /// `let _ = lock.lock();`, with the pattern.
    Let(PatId),
    /// `_ = lock.lock();`, with the left side.
    Assign(ExprId),
    /// `let guard = lock.lock();`, and whether the guard is changed through it.
    Variable { local: LocalId, changed: bool },
    /// `*lock.lock()`, `lock.lock().push(1)`: what the guard protects is wanted.
    Used,
    /// `lock.lock().unwrap()`, as with a std lock.
    Unwrapped(ExprId),
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        for site in sites(context, flow) {
            findings.push(report(context, &site));
        }
    }
}

fn sites<'a>(context: &'a Context<'_>, flow: &'a FunctionFlow) -> Vec<Site<'a>> {
    let body = &flow.body;
    let mut solver = Solver::new(context.names);
    let mut uses = None;
    let mut sites = Vec::new();
    for id in body.expr_ids() {
        let Expr::MethodCall(call) = body.expr(id) else {
            continue;
        };
        let Some((kind, output)) = future_of_lock(context, flow, &mut solver, id) else {
            continue;
        };
        let uses = uses.get_or_insert_with(|| Uses::new(context, flow));
        let search = Search {
            flow,
            uses,
            guard: &output,
        };
        if let Some(form) = search.form(&mut solver, id) {
            sites.push(Site {
                flow,
                id,
                call,
                kind,
                form,
            });
        }
    }
    sites
}

/// What awaiting a call would give, if it is an async lock's and gives a guard.
fn future_of_lock(
    context: &Context<'_>,
    flow: &FunctionFlow,
    solver: &mut Solver<'_>,
    id: ExprId,
) -> Option<(&'static GuardKind, Ty)> {
    let receiver = flow.types.calls.get(&id)?.receiver.as_ref()?;
    let Ty::Adt(lock, _) = &receiver.ty else {
        return None;
    };
    let lock = guards::lock_of(context.names, *lock)?;
    // What the most frequent locks give is no future, and asking the solver costs more.
    if lock.starts_with("std::") {
        return None;
    }
    let output = match flow.types.expr(id) {
        Ty::Future(output, _) => output.as_ref().clone(),
        future => {
            let trait_def = context.names.known("std::future::Future");
            solver.project(future, trait_def, &Name::from("Output"))
        }
    };
    let kind = guard_in(context, &output)?;
    (kind.family == Family::Async).then_some((kind, output))
}

/// What is done with one such future.
struct Search<'s> {
    flow: &'s FunctionFlow,
    uses: &'s Uses<'s>,
    guard: &'s Ty,
}

impl Search<'_> {
    fn form(&self, solver: &mut Solver<'_>, id: ExprId) -> Option<Form> {
        let body = &self.flow.body;
        let parent = self.uses.parent(id)?;
        match body.expr(parent) {
            Expr::Block(block) => block
                .statements
                .iter()
                .find_map(|statement| match statement {
                    Statement::Expr { expr, .. } if *expr == id => Some(Form::Statement),
                    Statement::Let {
                        pat,
                        init: Some(init),
                        otherwise: None,
                        ..
                    } if *init == id => self.bound(solver, *pat),
                    _ => None,
                }),
            Expr::Assign { lhs, rhs } if *rhs == id => {
                matches!(body.expr(*lhs), Expr::Underscore).then_some(Form::Assign(*lhs))
            }
            Expr::MethodCall(call)
                if call.receiver == id
                    && !self.flow.types.calls.contains_key(&parent)
                    && matches!(call.name.as_str(), "unwrap" | "expect") =>
            {
                Some(Form::Unwrapped(parent))
            }
            // `drop(lock.lock())` says what it does.
            Expr::Call { .. } => None,
            _ => self.as_guard(solver, id).map(|_| Form::Used),
        }
    }

    fn bound(&self, solver: &mut Solver<'_>, pat: PatId) -> Option<Form> {
        let body = &self.flow.body;
        let local = match body.pat(pat) {
            Pat::Wildcard => return Some(Form::Let(pat)),
            Pat::Bind {
                local,
                by_ref: false,
                inner: None,
            } => *local,
            _ => return None,
        };
        let mut changed = false;
        for (id, _) in self.uses.of_local(local)? {
            changed |= self.as_guard(solver, id)?;
        }
        Some(Form::Variable { local, changed })
    }

    /// Whether the future is changed through, where it is used as only a guard can be.
    fn as_guard(&self, solver: &mut Solver<'_>, id: ExprId) -> Option<bool> {
        let body = &self.flow.body;
        let parent = self.uses.parent(id)?;
        match body.expr(parent) {
            Expr::Deref(_) => Some(self.uses.of(id) == Use::Change),
            Expr::Index { base, .. } if *base == id => Some(self.uses.of(id) == Use::Change),
            Expr::MethodCall(call)
                if call.receiver == id && !self.flow.types.calls.contains_key(&parent) =>
            {
                let found = solver.method(self.flow.def, self.guard, &call.name)?;
                Some(found.self_kind == SelfKind::Mut)
            }
            Expr::Call { callee, args } if args.as_slice() == [id] => {
                // To drop it releases nothing, for nothing is locked.
                matches!(body.expr(*callee), Expr::Path(path) if path.last_name().is_some_and(|name| name == "drop"))
                    .then_some(false)
            }
            Expr::Macro(Macro::AssertCompare { .. }) => None,
            _ => None,
        }
    }
}

fn report(context: &Context<'_>, site: &Site<'_>) -> Finding {
    let name = &site.call.name;
    let source = context.source(site.flow.range(site.call.receiver));
    let lock: String = source.split_whitespace().collect();
    let label = site.kind.label.split(',').next().unwrap_or_default();
    let lock = if lock.len() <= 40 {
        format!("`{lock}` ({label})")
    } else {
        format!("the {label}")
    };
    let what = match site.form {
        Form::Used | Form::Unwrapped(_) => "is a future, and no guard, before it is awaited",
        _ => "is never awaited, so it locks nothing",
    };
    let advice = if site.flow.context(site.id) == Runs::Async {
        "add `.await`"
    } else {
        "only async code can await it"
    };
    let message = format!("`{name}()` of {lock} {what}: {advice}");
    context.finding(&RULE, RULE.severity, site.flow.range(site.id), message)
}
