//! `block_on` is called in async code: it panics, or blocks the thread.
//!
//! ## What it does
//! Finds `block_on` in async functions, blocks and closures: of tokio's `Runtime`, `Handle` and `LocalSet`,
//! which panics, and that of futures, pollster, smol, async-std and others, which holds the thread until
//! the future is done.
//!
//! ## Why it matters
//! tokio does not let one of its own threads wait for a runtime: "Cannot start a runtime from within a
//! runtime". The others do wait. If the future needs this thread, or a task that is on it, it waits for
//! ever. Async code has `.await` for that.
//!
//! ## Example
//! ```rust
//! use tokio::runtime::Handle;
//!
//! async fn answer() -> u32 {
//!     42
//! }
//!
//! async fn ask() -> u32 {
//!     Handle::current().block_on(answer())
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! async fn answer() -> u32 {
//!     42
//! }
//!
//! async fn ask() -> u32 {
//!     answer().await
//! }
//! ```
//!
//! ## Known limits
//! Inside `block_in_place`, `spawn_blocking` and on a thread of one's own `block_on` is allowed, and nothing
//! is said. That a function which is called here uses it is `blocking-in-async-transitive`. Test code is
//! spared.

mod fixes;
#[cfg(test)]
mod tests;

use super::async_calls::{AsyncCall, async_calls, short};
use super::context::Context;
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::knowledge::blocking::Class;
pub(super) use fixes::{awaited, future};

pub(super) static RULE: Rule = Rule {
    name: "block-on-in-async",
    category: Category::Blocking,
    severity: Severity::Error,
    on_by_default: true,
    twins: &[],
    docs: docs!("block_on_in_async.rs"),
    check,
    fixes: fixes::fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            let name = short(&case.path);
            let (severity, message) = if panics(&case.path) {
                let message = format!(
                    "`{name}` panics in async code: a runtime cannot be waited for from within one; await \
                     the future instead"
                );
                (Severity::Error, message)
            } else {
                let message = format!(
                    "`{name}` holds this thread until the future is done, and for ever where the future \
                     needs a task on it: await the future instead"
                );
                (Severity::Warning, message)
            };
            findings.push(context.finding(&RULE, severity, flow.range(case.call), message));
        }
    }
}

fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<AsyncCall<'a>> {
    async_calls(context, flow, &[Class::BlockOn])
}

/// Whether it is of tokio, which looks whether it may wait.
fn panics(path: &str) -> bool {
    path.starts_with("tokio::") || path.starts_with("actix_rt::")
}
