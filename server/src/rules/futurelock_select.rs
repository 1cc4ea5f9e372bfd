//! A handler of `select!` waits for a lock that a future in another branch, polled by nobody any more, may hold.
//!
//! ## What it does
//! Finds `select!` with a branch that polls a pinned future by reference (`&mut future`), where the future and the
//! handler of another branch take the same async lock or permit.
//!
//! ## Why it matters
//! A branch that is polled by reference is not dropped when another branch wins: it stops where it is, with the lock in
//! its hands, or with a place at the head of the lock's queue. Nobody polls it while the handler runs. When the
//! handler waits for that lock, it waits for a future that cannot go on before the handler has ended: the task
//! hangs for ever. This is known as a futurelock.
//!
//! ## Example
//! ```rust
//! use std::pin::pin;
//! use std::time::Duration;
//! use tokio::sync::Mutex;
//! use tokio::time::sleep;
//!
//! async fn append(log: &Mutex<Vec<String>>, line: &str) {
//!     let mut log = log.lock().await;
//!     sleep(Duration::from_millis(50)).await;
//!     log.push(line.to_owned());
//! }
//!
//! async fn first(log: &Mutex<Vec<String>>, limit: &mut tokio::time::Interval) {
//!     let mut slow = pin!(append(log, "slow"));
//!     tokio::select! {
//!         _ = &mut slow => {}
//!         _ = limit.tick() => append(log, "late").await,
//!     }
//! }
//! ```
//!
//! ## Use instead
//! A task of its own goes on by itself:
//! ```rust
//! use std::sync::Arc;
//! use std::time::Duration;
//! use tokio::sync::Mutex;
//! use tokio::time::sleep;
//!
//! async fn append(log: Arc<Mutex<Vec<String>>>, line: &'static str) {
//!     let mut log = log.lock().await;
//!     sleep(Duration::from_millis(50)).await;
//!     log.push(line.to_owned());
//! }
//!
//! async fn first(log: Arc<Mutex<Vec<String>>>, limit: &mut tokio::time::Interval) {
//!     let mut slow = tokio::spawn(append(Arc::clone(&log), "slow"));
//!     tokio::select! {
//!         _ = &mut slow => {}
//!         _ = limit.tick() => append(log, "late").await,
//!     }
//! }
//! ```
//! Or drop the future, or await it, before the handler takes the lock.
//!
//! ## Known limits
//! Both locks must be known to be one: the same variable, field or static, through functions of the project too.
//! Handlers that name the future themselves are left alone, and so is code behind the `select!`. The fix drops the
//! future where the handler starts. In a loop there is none: the future is polled again in the next round, and only
//! a task of its own, which wants what it borrows to be shared, lets both go on.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::selects::{self, Site};
use super::{Category, Rule, statements};
use crate::finding::{Finding, Severity};
use crate::flow::acts::Lock;
use crate::flow::build::Origin;
use crate::flow::effects::Spot;
use crate::flow::function::FunctionFlow;
use crate::knowledge::cancel_safety::{self, Class};
use crate::knowledge::guards::{Family, Mode};
use crate::program::body::{Expr, ExprId, LocalId, Macro, SelectBranch};
use crate::program::infer::Target;
use crate::program::items::DefId;

pub(super) static RULE: Rule = Rule {
    name: "futurelock-select",
    category: Category::Deadlock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("futurelock_select.rs"),
    check,
    fixes: fixes::fixes,
};

/// A lock that a future waits for, and may hold, when it is not polled any more.
struct Wanted {
    lock: Lock,
    mode: Mode,
    /// Where it is taken.
    spot: Spot,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        for site in selects::sites(context, flow) {
            for branch in &site.select.branches {
                findings.extend(finding(context, &site, branch));
            }
        }
    }
}

fn finding<'a>(
    context: &Context<'_>,
    site: &Site<'a>,
    branch: &'a SelectBranch,
) -> Option<Finding> {
    let flow = site.flow;
    let local = polled_by_reference(flow, branch.future)?;
    let held = of_future(context, flow, made_by(flow, local)?);
    for other in site.others(branch).filter(|_| !held.is_empty()) {
        if names(flow, other.handler, local) {
            continue;
        }
        if let Some((known, at, wanted)) = meets(context, flow, &held, other.handler) {
            let name = &flow.body.local(local).name;
            let message = format!(
                "`{name}` may hold {}, or be next in line for it, when another branch wins; its handler \
                 waits for the same, and nobody polls `{name}` meanwhile: the task hangs for ever",
                lock_text(context, flow, &wanted)
            );
            let range = flow.range(branch.future);
            let mut finding = context.finding(&RULE, RULE.severity, range, message);
            let taken = format!("`{name}` takes it here");
            finding
                .related
                .extend(context.related_at(known.spot, taken));
            let waits = "this handler waits for it, and does not poll the future";
            finding.related.push(context.related(flow.range(at), waits));
            return Some(finding);
        }
    }
    None
}

/// What a handler waits for, and where, of the locks that a future may hold.
fn meets<'h>(
    context: &Context<'_>,
    flow: &FunctionFlow,
    held: &'h [Wanted],
    handler: ExprId,
) -> Option<(&'h Wanted, ExprId, Wanted)> {
    let mut waits = of_handler(context, flow, handler).into_iter();
    waits.find_map(|(at, wanted)| {
        let known = held.iter().find(|known| are_one(known, &wanted))?;
        Some((known, at, wanted))
    })
}

/// The variable of `&mut future` and `future.as_mut()`.
fn polled_by_reference(flow: &FunctionFlow, id: ExprId) -> Option<LocalId> {
    let inner = match flow.body.expr(id) {
        Expr::Ref { expr, mutability } if mutability.is_mut() => *expr,
        Expr::MethodCall(call) if call.name == "as_mut" => call.receiver,
        _ => return None,
    };
    match flow.body.expr(inner) {
        Expr::Local(local) => Some(*local),
        _ => None,
    }
}

/// The call whose future a variable holds, under its pins.
fn made_by(flow: &FunctionFlow, local: LocalId) -> Option<ExprId> {
    let body = &flow.body;
    let (_, mut id) = statements::let_of(body, local)?;
    for _ in 0..MOST_NAMES {
        id = match body.expr(id) {
            Expr::Macro(Macro::Pin(inner)) => *inner,
            Expr::Local(other) => statements::let_of(body, *other)?.1,
            Expr::Call { callee, args } if selects::is_pin(body, *callee) => *args.first()?,
            Expr::MethodCall(call) if call.args.is_empty() && call.name == "fuse" => call.receiver,
            Expr::Call { .. } | Expr::MethodCall(_) => return Some(id),
            _ => return None,
        };
    }
    None
}

/// A future that has been handed on more often is not followed.
const MOST_NAMES: usize = 6;

/// The locks that the future of a call takes when it is polled.
fn of_future(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> Vec<Wanted> {
    let program = context.program();
    let spot = Spot {
        def: flow.def,
        range: flow.body.range(call),
    };
    if let Some(path) = flow.callee(program, call)
        && let Some(entry) = cancel_safety::of(&path)
    {
        let Expr::MethodCall(method) = flow.body.expr(call) else {
            return Vec::new();
        };
        let is_lock = entry.class == Class::Place && !path.contains("::Notify::");
        let lock = lock_at(context, flow, method.receiver);
        return (is_lock && lock != Lock::default())
            .then_some(Wanted {
                lock,
                mode: mode_of(&path),
                spot,
            })
            .into_iter()
            .collect();
    }
    of_function(context, flow, call)
}

/// What a method gives: `read` leaves the lock to other readers.
fn mode_of(path: &str) -> Mode {
    match path.rsplit("::").next() {
        Some("read" | "read_owned") => Mode::Shared,
        _ => Mode::Exclusive,
    }
}

/// The locks that an async function of the project takes, as its caller knows them.
fn of_function(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> Vec<Wanted> {
    let Some(Target::Def(def)) = flow.types.calls.get(&call).map(|callee| &callee.target) else {
        return Vec::new();
    };
    if !context.program().is_edited(def.krate) {
        return Vec::new();
    }
    let args: Vec<ExprId> = match flow.body.expr(call) {
        Expr::Call { args, .. } => args.clone(),
        Expr::MethodCall(call) => std::iter::once(call.receiver)
            .chain(call.args.iter().copied())
            .collect(),
        _ => return Vec::new(),
    };
    let args: Vec<Lock> = args
        .into_iter()
        .map(|arg| lock_at(context, flow, arg))
        .collect();
    taken_by(context, *def, &args)
}

fn taken_by(context: &Context<'_>, def: DefId, args: &[Lock]) -> Vec<Wanted> {
    let effects = context.bodies.effects(def);
    let async_ones = effects
        .takes
        .iter()
        .filter(|taken| taken.kind.family == Family::Async && !taken.tried);
    async_ones
        .filter_map(|taken| {
            Some(Wanted {
                lock: taken.lock.seen_from(args),
                mode: taken.mode,
                spot: *taken.way.last()?,
            })
        })
        .collect()
}

/// The locks that a handler waits for, each with where.
fn of_handler(
    context: &Context<'_>,
    flow: &FunctionFlow,
    handler: ExprId,
) -> Vec<(ExprId, Wanted)> {
    let body = &flow.body;
    let mut wanted = Vec::new();
    for id in body.expr_ids() {
        let Expr::Await(future) = body.expr(id) else {
            continue;
        };
        if !body.range(handler).contains_range(body.range(id))
            || flow.contexts.owner(id) != flow.contexts.owner(handler)
        {
            continue;
        }
        let acquired = flow
            .acquisitions
            .iter()
            .find(|acquisition| acquisition.origin == Origin::Expr(id) && acquisition.direct);
        match acquired {
            Some(acquisition) if acquisition.kind.family == Family::Async => {
                let lock = acquisition.lock.map(|lock| lock_at(context, flow, lock));
                wanted.extend(lock.map(|lock| {
                    let spot = Spot {
                        def: flow.def,
                        range: body.range(id),
                    };
                    let mode = acquisition.mode;
                    (id, Wanted { lock, mode, spot })
                }));
            }
            _ => {
                let inside = of_function(context, flow, *future).into_iter();
                wanted.extend(inside.map(|wanted| (id, wanted)));
            }
        }
    }
    wanted
}

/// The lock, or what holds locks, that an expression names.
fn lock_at(context: &Context<'_>, flow: &FunctionFlow, id: ExprId) -> Lock {
    let program = context.program();
    match flow.places(program).of(&flow.view(program), id) {
        Some(found) => Lock {
            place: Some(found.place),
            name: found.name,
        },
        None => Lock::default(),
    }
}

/// Whether both are one lock, and one has to wait for the other.
fn are_one(one: &Wanted, other: &Wanted) -> bool {
    let same = one.lock.place.is_some() && one.lock.place == other.lock.place;
    same && !(one.mode == Mode::Shared && other.mode == Mode::Shared)
}

/// Whether an expression names a variable.
fn names(flow: &FunctionFlow, id: ExprId, local: LocalId) -> bool {
    let range = flow.body.range(id);
    statements::uses(&flow.body, local)
        .iter()
        .any(|used| range.contains_range(flow.body.range(*used)))
}

fn lock_text(context: &Context<'_>, flow: &FunctionFlow, wanted: &Wanted) -> String {
    match &wanted.lock.place {
        Some(place) => format!("`{}`", place.text(context.program(), &flow.body)),
        None => "a lock".to_owned(),
    }
}
