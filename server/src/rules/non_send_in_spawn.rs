//! A task or thread is given what may not leave its thread: the compiler refuses it.
//!
//! ## What it does
//! Finds futures given to `tokio::spawn` and its like, and closures given to threads, that are certainly not `Send`: because
//! of what they capture, of what a future keeps across an `.await`, or of what they give back.
//!
//! ## Why it matters
//! A runtime with several threads may go on with a task on another one after each `.await`, so everything that the task
//! keeps must be able to go there. The compiler says that the future is not `Send`; this says which value it is, by which
//! way it comes into the future, and what to write instead.
//!
//! ## Example
//! ```rust,compile_fail
//! use std::rc::Rc;
//!
//! async fn show(page: Rc<String>) {
//!     let task = tokio::spawn(async move {
//!         tokio::task::yield_now().await;
//!         println!("{page}");
//!     });
//!     task.await.expect("it does not panic");
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Arc;
//!
//! async fn show(page: Arc<String>) {
//!     let task = tokio::spawn(async move {
//!         tokio::task::yield_now().await;
//!         println!("{page}");
//!     });
//!     task.await.expect("it does not panic");
//! }
//! ```
//! What must stay on its thread can run on a `LocalSet`, with `spawn_local`.
//!
//! ## Known limits
//! Off unless it is selected: the compiler says the same, and where a feature or a build decides what a
//! type is, it may know better.
//!
//! Only what is certain is said: where the type of something that is held is not known, or depends on a type parameter,
//! nothing is. An `Rc`, `RefCell` or `Cell` in a closure for a thread is the matter of `rc-across-thread`,
//! `refcell-across-thread` and `cell-across-thread`, and a guard that is kept across an `.await` that of
//! `guard-across-await`.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::crossing::{self, Crossing};
use super::docs::docs;
use super::{Category, Rule, cell_across_thread, rc_across_thread, refcell_across_thread};
use crate::finding::{Finding, Severity};
use crate::flow::inside::Looking;
use crate::knowledge::guards;
use crate::program::crates::FileAt;

pub(super) static RULE: Rule = Rule {
    name: "non-send-in-spawn",
    category: Category::Spawn,
    severity: Severity::Error,
    on_by_default: false,
    twins: &[],
    docs: docs!("non_send_in_spawn.rs"),
    check,
    fixes: |_, _| Vec::new(),
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let texts = |at: FileAt| {
        if at == context.at {
            return Some(context.text.into());
        }
        context.bodies.text(at)
    };
    let bodies = Looking::new(context.names, &texts).with(context.functions);
    for flow in context.functions() {
        if !crossing::may_spawn(context, flow) {
            continue;
        }
        for crossing in crossing::all(context, flow, &bodies) {
            if !is_of_others(context, &crossing) {
                findings.push(crossing.report(context, &RULE));
            }
        }
    }
}

/// Whether another rule speaks of it.
fn is_of_others(context: &Context<'_>, crossing: &Crossing<'_>) -> bool {
    let of_threads = [
        rc_across_thread::TYPES,
        refcell_across_thread::TYPES,
        cell_across_thread::TYPES,
    ];
    let is_of_thread = of_threads
        .into_iter()
        .any(|types| crossing.is_of_thread(types));
    let last = crossing.steps.last().and_then(|step| step.never);
    let is_guard =
        last.is_some_and(|def| guards::by_def(context.names, def).is_some_and(|kind| !kind.told));
    is_of_thread || is_guard && !crossing::is_thread(&crossing.spawned)
}
