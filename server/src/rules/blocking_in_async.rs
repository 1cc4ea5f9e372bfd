//! A call that blocks the thread stands in async code.
//!
//! ## What it does
//! Finds calls that block the thread they run on (sleeping, joining, waiting for a message or a
//! program, the network, the file system) directly in an async function, block or closure.
//!
//! ## Why it matters
//! An executor runs many tasks on few threads, and counts on each task to give its thread back at
//! the next `.await`. While one task blocks, all others on its thread stand still: timers are late,
//! connections time out, and with one thread the whole program waits.
//!
//! ## Example
//! ```rust
//! use std::time::Duration;
//!
//! async fn retry_later() {
//!     std::thread::sleep(Duration::from_secs(1));
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::time::Duration;
//!
//! async fn retry_later() {
//!     tokio::time::sleep(Duration::from_secs(1)).await;
//! }
//! ```
//! Where there is no async form of the call, hand it to `tokio::task::spawn_blocking`.
//!
//! ## Known limits
//! Only calls in the table of blocking calls are found, and those that the settings name (`blocking`; what
//! `nonBlocking` names is left alone), and only where the path or the receiver's type is known. Locking a
//! mutex and printing are not reported: they are short as a rule. Channels, runtimes, rayon and long
//! computations have rules of their own. File access is given as information, a look at metadata as a hint. In `main` before the first `.await`,
//! everything is a hint: nothing else runs yet. Tests, benches, examples and build scripts are spared.

mod fixes;
#[cfg(test)]
mod tests;

use super::async_calls::{AsyncCall, async_calls, is_start_of_main, short, usable};
use super::context::Context;
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::knowledge::blocking::Class;

pub(super) static RULE: Rule = Rule {
    name: "blocking-in-async",
    category: Category::Blocking,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("blocking_in_async.rs"),
    check,
    fixes: fixes::fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            let starting = is_start_of_main(context, flow, case.call);
            let severity = match case.entry.class {
                _ if starting => Severity::Hint,
                Class::File => Severity::Info,
                Class::Stat => Severity::Hint,
                _ => Severity::Warning,
            };
            let mut message = format!(
                "`{}` blocks the thread {} in async code",
                short(&case.path),
                case.entry.reason
            );
            match (case.entry.twin, case.entry.class) {
                (Some(twin), _) if usable(context, twin) => {
                    message += &format!(": await `{}` instead", twin);
                }
                (_, Class::Certain) => {
                    message += ": other tasks on this thread stand still meanwhile"
                }
                _ => message += "; `spawn_blocking` would keep other tasks going",
            }
            findings.push(context.finding(&RULE, severity, flow.range(case.call), message));
        }
    }
}

/// Those calls that no other rule speaks of.
fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<AsyncCall<'a>> {
    async_calls(context, flow, &[Class::Certain, Class::File, Class::Stat])
}
