//! A task or thread that may outlive the function borrows one of its variables: the compiler refuses it.
//!
//! ## What it does
//! Finds closures and async blocks that are given to `thread::spawn`, `tokio::spawn` and their like without `move`, and use
//! a variable of the function by reference.
//!
//! ## Why it matters
//! The thread or task may still run when the function has returned and its variables are gone. So it must own all it
//! uses (`'static`), and the compiler refuses the borrow (E0373). `move` gives it the variables; a clone made before
//! lets both sides have one; `thread::scope` lets threads borrow, since it waits for them.
//!
//! ## Example
//! ```rust,compile_fail
//! use std::thread;
//!
//! fn greet(name: String) {
//!     let greeting = thread::spawn(|| println!("good morning, {name}"));
//!     greeting.join().expect("it does not panic");
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::thread;
//!
//! fn greet(name: String) {
//!     let greeting = thread::spawn(move || println!("good morning, {name}"));
//!     greeting.join().expect("it does not panic");
//! }
//! ```
//!
//! ## Known limits
//! Off unless it is selected: the compiler says the same, and where a feature or a build decides what a
//! type is, it may know better.
//!
//! Only closures and async blocks that stand in the call itself are looked at. What is reached through a reference, as
//! the fields of `&self` are, is left to the compiler: that may live long enough.

mod fixes;
#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::context::Context;
use super::crossing;
use super::docs::docs;
use super::spawned::{self, Spawned};
use super::{Category, Rule, statements};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::knowledge::spawns::Starts;
use crate::program::body::{Expr, ExprId, LocalId};
use crate::program::cfg::Cfg;
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;

pub(super) static RULE: Rule = Rule {
    name: "spawn-borrows-local",
    category: Category::Spawn,
    severity: Severity::Hint,
    on_by_default: false,
    twins: &[],
    docs: docs!("spawn_borrows_local.rs"),
    check,
    fixes: fixes::fixes,
};

/// A closure or async block that borrows.
struct Borrow<'a> {
    flow: &'a FunctionFlow,
    spawned: Spawned,
    /// The variables it uses, in order, each with whether it is borrowed.
    captured: Vec<(LocalId, bool)>,
}

impl Borrow<'_> {
    fn borrowed(&self) -> Vec<LocalId> {
        let mut borrowed: Vec<LocalId> = Vec::new();
        for (local, by_ref) in &self.captured {
            if *by_ref && !borrowed.contains(local) {
                borrowed.push(*local);
            }
        }
        borrowed
    }

    /// The first use of a borrowed variable inside: bytes of the file.
    fn first_use(&self) -> Option<(LocalId, TextRange)> {
        let body = &self.flow.body;
        let inside = body.range(self.spawned.argument);
        let uses = self.borrowed().into_iter().flat_map(|local| {
            let uses = statements::uses(body, local).into_iter();
            uses.map(move |id| (local, body.range(id)))
        });
        let uses = uses.filter(|(_, range)| inside.contains_range(*range));
        let (local, range) = uses.min_by_key(|(_, range)| range.start())?;
        Some((local, range + self.flow.start))
    }
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for borrow in all(context) {
        let Some((local, range)) = borrow.first_use() else {
            continue;
        };
        let flow = borrow.flow;
        let name = &flow.body.local(local).name;
        let what = match borrow.spawned.spawner.starts.is_task() {
            true => "task",
            false => "thread",
        };
        let message = format!(
            "the {what} borrows `{name}`, and may still run when `{name}` is gone: `{}` asks for what lives on by itself \
             (`'static`). `move` gives `{name}` to the {what}; a clone made before leaves one here",
            borrow.spawned.name()
        );
        let mut finding = context.finding(&RULE, RULE.severity, range, message);
        let declared = flow.body.local(local).range + flow.start;
        finding
            .related
            .push(context.related(declared, format!("`{name}` ends with the block it is in")));
        findings.push(finding);
    }
}

/// What the closure or future borrows that a call starts, for certain: a variable, and the first use
/// of it in there, as bytes of the file.
pub(crate) fn borrowed_by(
    context: &Context<'_>,
    flow: &FunctionFlow,
    call: ExprId,
) -> Option<(LocalId, TextRange)> {
    let borrows = of_function(context, flow);
    let borrow = borrows.iter().find(|it| it.spawned.call == call)?;
    borrow.first_use()
}

/// Whether what is started may go on when the function has returned.
pub(crate) fn lives_on(starts: Starts) -> bool {
    match starts {
        Starts::Task | Starts::LocalTask | Starts::Blocking | Starts::Thread | Starts::Job => true,
        Starts::Scoped => false,
    }
}

fn all<'a>(context: &Context<'a>) -> Vec<Borrow<'a>> {
    context
        .functions()
        .filter(|flow| crossing::may_spawn(context, flow))
        .flat_map(|flow| of_function(context, flow))
        .collect()
}

fn of_function<'a>(context: &Context<'a>, flow: &'a FunctionFlow) -> Vec<Borrow<'a>> {
    let def = context.program().def(flow.def);
    // What is only compiled for tests must compile too.
    if def.cfg != Cfg::On && !def.test {
        return Vec::new();
    }
    let candidates: Vec<Spawned> = spawned::all(context, flow)
        .into_iter()
        .filter(|spawned| lives_on(spawned.spawner.starts))
        .filter(|spawned| match flow.body.expr(spawned.argument) {
            Expr::Closure(closure) => !closure.moves,
            Expr::Async { moves, .. } => !moves,
            _ => false,
        })
        .collect();
    if candidates.is_empty() {
        return Vec::new();
    }
    let inside = crossing::inside(context, flow);
    let borrow = |spawned: Spawned| {
        let holder = inside.regions.get(&Some(spawned.argument.0))?;
        let captured: Vec<(LocalId, bool)> = holder
            .values
            .iter()
            .filter_map(|value| value.captured)
            .map(|(local, by_ref)| (local, by_ref && is_clear(flow, local)))
            .collect();
        let is_certain = holder.cause.is_none() && captured.iter().any(|(_, by_ref)| *by_ref);
        is_certain.then_some(Borrow {
            flow,
            spawned,
            captured,
        })
    };
    candidates.into_iter().filter_map(borrow).collect()
}

/// Whether nothing that is done with a variable may take it, or reach through it to what lives on: a method
/// that is not known, a call of it, a reference that is handed on.
fn is_clear(flow: &FunctionFlow, local: LocalId) -> bool {
    let body = &flow.body;
    let is_reference = matches!(flow.types.local(local), Ty::Ref(_, Mutability::Shared));
    let is_it = |id: ExprId| matches!(body.expr(id), Expr::Local(used) if *used == local);
    !body.expr_ids().any(|id| match body.expr(id) {
        Expr::MethodCall(call) => {
            let callee = flow.types.calls.get(&id);
            is_it(call.receiver) && callee.is_none_or(|callee| callee.receiver.is_none())
        }
        Expr::Call { callee, args } => {
            is_it(*callee) || is_reference && args.iter().any(|arg| is_it(*arg))
        }
        _ => false,
    })
}
