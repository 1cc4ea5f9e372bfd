//! Threads that are joined where they are started get clones of an `Arc`: in a scope they could borrow.
//!
//! ## What it does
//! Finds threads that are started and joined in one block, and are given clones of an `Arc` that is there for
//! them alone.
//!
//! ## Why it matters
//! `thread::spawn` asks for values that live on by themselves, since nobody knows when the thread ends. So what the
//! threads share is counted and cloned for each of them. `thread::scope` waits for all its threads before it returns:
//! they may borrow what lives outside, no clone is needed, and none can be forgotten to be joined.
//!
//! ## Example
//! ```rust
//! use std::sync::Arc;
//! use std::thread;
//!
//! fn count(words: Vec<String>) {
//!     let words = Arc::new(words);
//!     let mut handles = Vec::new();
//!     for letter in ['a', 'b', 'c'] {
//!         let words = Arc::clone(&words);
//!         handles.push(thread::spawn(move || {
//!             let found = words.iter().filter(|word| word.starts_with(letter)).count();
//!             println!("{letter}: {found}");
//!         }));
//!     }
//!     for handle in handles {
//!         handle.join().expect("it does not panic");
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::thread;
//!
//! fn count(words: Vec<String>) {
//!     thread::scope(|scope| {
//!         for letter in ['a', 'b', 'c'] {
//!             let words = &words;
//!             scope.spawn(move || {
//!                 let found = words.iter().filter(|word| word.starts_with(letter)).count();
//!                 println!("{letter}: {found}");
//!             });
//!         }
//!     });
//! }
//! ```
//!
//! ## Known limits
//! The handles must be joined in the block that starts the threads, one by one or in a loop over all of them, and
//! control must not leave in between. Where an `Arc` itself is passed on, counted or cloned in a thread, nothing is said.
//! The fix keeps the handles and their `join`s; what is left of them to do is for you to see. Test code is spared.

mod edits;
mod shared;
#[cfg(test)]
mod tests;
mod threads;

use super::context::{Context, fix};
use super::docs::docs;
use super::uses::Uses;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::Expr;
use shared::Shared;
use threads::Threads;

pub(super) static RULE: Rule = Rule {
    name: "thread-spawn-to-scope",
    category: Category::Spawn,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("thread_spawn_to_scope.rs"),
    check,
    fixes,
};

/// Threads that could borrow.
struct Case<'a> {
    context: &'a Context<'a>,
    flow: &'a FunctionFlow,
    uses: &'a Uses<'a>,
    threads: Threads,
    shared: Shared,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for_each(context, &mut |case| findings.push(report(&case)));
}

fn for_each(context: &Context<'_>, each: &mut dyn FnMut(Case<'_>)) {
    if !super::rust_version::supports(context, (1, 63)) {
        return;
    }
    for flow in context.functions() {
        let source = context.source(context.program().range(flow.def));
        let may_be = source.contains("spawn") && source.contains(".join()");
        if !may_be || flow.body.is_async || context.is_test(flow) {
            continue;
        }
        let uses = Uses::new(context, flow);
        for threads in threads::all(context, flow, &uses) {
            if let Some(shared) = shared::of(context, flow, &uses, &threads) {
                each(Case {
                    context,
                    flow,
                    uses: &uses,
                    threads,
                    shared,
                });
            }
        }
    }
}

fn report(case: &Case<'_>) -> Finding {
    let Case { context, flow, .. } = case;
    let names = case.shared.names(case);
    let message = format!(
        "these threads are joined here: in `thread::scope` they could borrow {names}, without an `Arc` to clone"
    );
    let range = match flow.body.expr(case.threads.spawns[0].call) {
        Expr::Call { callee, .. } => flow.range(*callee),
        _ => flow.range(case.threads.spawns[0].call),
    };
    let mut finding = context.finding(&RULE, RULE.severity, range, message);
    for clone in &case.shared.clones {
        let related = context.related(flow.range(clone.call), "cloned for a thread here");
        finding.related.push(related);
    }
    for join in &case.threads.joins {
        finding
            .related
            .push(context.related(flow.range(*join), "joined here"));
    }
    finding
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut fixes = Vec::new();
    for_each(context, &mut |case| {
        if report(&case).range == finding.range
            && let Some(edits) = edits::edits(&case)
        {
            fixes.push(Fix {
                confirm: true,
                ..fix("Let the threads borrow, in a `thread::scope`", edits)
            });
        }
    });
    fixes
}
