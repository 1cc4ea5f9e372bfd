//! A function that is called in async code blocks the thread further down.
//!
//! ## What it does
//! Finds calls in async code of functions of the project that come to a call which blocks the thread for
//! long: sleeping, joining, waiting for a message or a program, the network. The shortest way there is
//! told, call by call, across files and the crates of the workspace.
//!
//! ## Why it matters
//! A task that blocks its thread stops every other task on it, and from the outside nothing shows: the
//! function looks like any other. Where it is called is the place to send it to another thread, or to
//! make it async.
//!
//! ## Example
//! ```rust
//! use std::time::Duration;
//!
//! fn back_off() {
//!     std::thread::sleep(Duration::from_secs(1));
//! }
//!
//! async fn retry_later() {
//!     back_off();
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::time::Duration;
//!
//! async fn back_off() {
//!     tokio::time::sleep(Duration::from_secs(1)).await;
//! }
//!
//! async fn retry_later() {
//!     back_off().await;
//! }
//! ```
//!
//! A fix makes the function async, with those it calls down to what blocks, and awaits them wherever they
//! are called; another one hands the call to `tokio::task::spawn_blocking`.
//!
//! ## Known limits
//! The function is made async only where each call can be awaited, in every file of its crate: a caller that is
//! not async, a use as a value, a library that shows it to others, recursion, a call that has no async form or
//! something held that must not cross an `.await` stand in the way, and the place is named.
//!
//! Functions of the workspace are looked into, dependencies are not. A way of more than six calls is not told.
//! The methods of traits are not looked into, for which body runs may be anybody's choice; nor are
//! closures that run on another thread. That a call blocks only under some condition is not seen.
//! Access to files counts for nothing here, nor does a question that a function prints before it reads the
//! answer from the terminal: there the program waits for somebody. `nonBlocking` in the settings names
//! functions to be trusted.
//! In `main` before the first `.await` it is a hint. Tests, benches, examples and build scripts are spared.

#[cfg(test)]
mod tests;

use super::async_calls::{is_start_of_main, short};
use super::context::Context;
use super::docs::docs;
use super::make_async::make_async;
use super::offload::offload;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::acts;
use crate::flow::context::Context as Runs;
use crate::flow::effects::{Blocked, Spot};
use crate::flow::function::FunctionFlow;
use crate::program::body::ExprId;
use crate::program::crates::FileAt;
use crate::program::items::DefId;

pub(super) static RULE: Rule = Rule {
    name: "blocking-in-async-transitive",
    category: Category::Blocking,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("blocking_in_async_transitive.rs"),
    check,
    fixes,
};

/// Nobody follows a longer story.
const MAX_CALLS: usize = 6;

/// What a question is printed with.
const PRINTS: &[&str] = &["print!(", "println!(", "write!(", "writeln!("];

/// A call in async code of a function that comes to block.
struct Case<'a> {
    flow: &'a FunctionFlow,
    call: ExprId,
    callee: DefId,
    blocked: Blocked,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            findings.push(report(context, &case));
        }
    }
}

fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Case<'a>> {
    let program = context.program();
    let mut cases = Vec::new();
    for call in flow.types.calls.keys().copied() {
        if flow.context(call) != Runs::Async {
            continue;
        }
        let Some((callee, _)) = acts::called(program, flow, call) else {
            continue;
        };
        // What the settings call blocking is another rule's.
        if program.def(callee).test || program.blocking(program.path_of(callee)).is_some() {
            continue;
        }
        let effects = context.bodies.effects(callee);
        let Some(blocked) = effects.waits() else {
            continue;
        };
        if blocked.way.len() <= MAX_CALLS && !asks_somebody(context, blocked) {
            cases.push(Case {
                flow,
                call,
                callee,
                blocked: blocked.clone(),
            });
        }
    }
    cases.sort_by_key(|case| (flow.body.range(case.call).start(), case.call));
    cases
}

/// Whether what blocks is a function that prints a question and reads the answer from the terminal.
fn asks_somebody(context: &Context<'_>, blocked: &Blocked) -> bool {
    if &*blocked.callee != "std::io::Stdin::read_line" {
        return false;
    }
    let Some(last) = blocked.way.last() else {
        return false;
    };
    let program = context.program();
    let at = FileAt {
        krate: last.def.krate,
        file: program.def(last.def).file,
    };
    let range = program.range(last.def);
    let bytes = usize::from(range.start())..usize::from(range.end());
    let text = context.bodies.text(at);
    let source = text.as_ref().and_then(|text| text.get(bytes));
    source.is_some_and(|source| PRINTS.iter().any(|name| source.contains(name)))
}

fn report(context: &Context<'_>, case: &Case<'_>) -> Finding {
    let program = context.program();
    let name = |def: DefId| format!("`{}`", program.def(def).name);
    let between: Vec<String> = case.blocked.way.iter().map(|spot| name(spot.def)).collect();
    let through = match &between[1..] {
        [] => "it".to_owned(),
        [only] => format!("through {only} it"),
        [first, .., last] => format!("from {first} down to {last} it"),
    };
    let message = format!(
        "{} blocks the thread in async code: {through} calls `{}`, and other tasks stand still meanwhile",
        name(case.callee),
        short(&case.blocked.callee)
    );
    let flow = case.flow;
    let severity = if is_start_of_main(context, flow, case.call) {
        Severity::Hint
    } else {
        RULE.severity
    };
    let mut finding = context.finding(&RULE, severity, flow.range(case.call), message);
    for (number, spot) in case.blocked.way.iter().enumerate() {
        let what = if number + 1 == case.blocked.way.len() {
            format!("`{}` blocks the thread here", short(&case.blocked.callee))
        } else {
            called_here(context, &case.blocked.way, number)
        };
        finding.related.extend(context.related_at(*spot, what));
    }
    finding
}

/// What a call on the way there calls.
fn called_here(context: &Context<'_>, way: &[Spot], number: usize) -> String {
    let next = way.get(number + 1).map(|spot| spot.def);
    let name = next.map_or("", |def| context.program().def(def).name.as_str());
    format!("which calls `{name}` here")
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut cases = context.functions().flat_map(|flow| cases(context, flow));
    let case = cases.find(|case| case.flow.range(case.call) == finding.range);
    let Some(case) = case else { return Vec::new() };
    let mut fixes: Vec<Fix> = make_async(context, case.callee).into_iter().collect();
    fixes.extend(offload(context, case.flow, case.call));
    fixes
}
