//! A call that computes for long stands in async code.
//!
//! ## What it does
//! Finds calls in async code of functions that are known to compute for long: hashing passwords with
//! bcrypt, argon2, scrypt and pbkdf2, and decoding images.
//!
//! ## Why it matters
//! Hashing a password takes a good part of a second on purpose. There is no `.await` in it, so for that long
//! no other task on the thread goes on; a few people who log in at once hold up the whole program.
//!
//! ## Example
//! ```rust
//! async fn register(password: String) -> Option<String> {
//!     bcrypt::hash(password, 12).ok()
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! async fn register(password: String) -> Option<String> {
//!     let hashing = tokio::task::spawn_blocking(move || bcrypt::hash(password, 12));
//!     hashing.await.ok()?.ok()
//! }
//! ```
//!
//! ## Known limits
//! Only functions in the table of such functions are found: how long a loop of your own takes is not
//! known. Decoding an image is given as a hint. Test code is spared.

#[cfg(test)]
mod tests;

use super::async_calls::{AsyncCall, async_calls, is_start_of_main, short};
use super::context::Context;
use super::docs::docs;
use super::offload::offload;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::function::FunctionFlow;
use crate::knowledge::blocking::Class;

pub(super) static RULE: Rule = Rule {
    name: "cpu-loop-in-async",
    category: Category::Blocking,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("cpu_loop_in_async.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            let is_quiet =
                case.path.starts_with("image::") || is_start_of_main(context, flow, case.call);
            let severity = if is_quiet {
                Severity::Hint
            } else {
                RULE.severity
            };
            let message = format!(
                "`{}` holds this thread {}: other tasks on it stand still; `spawn_blocking` would keep them \
                 going",
                short(&case.path),
                case.entry.reason
            );
            findings.push(context.finding(&RULE, severity, flow.range(case.call), message));
        }
    }
}

fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<AsyncCall<'a>> {
    async_calls(context, flow, &[Class::Cpu])
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut cases = context.functions().flat_map(|flow| cases(context, flow));
    cases
        .find(|case| case.flow.range(case.call) == finding.range)
        .map(|case| offload(context, case.flow, case.call))
        .unwrap_or_default()
}
