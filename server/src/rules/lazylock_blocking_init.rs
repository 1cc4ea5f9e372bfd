//! The code that makes a lazy value blocks, and async code asks for the value.
//!
//! ## What it does
//! Finds `LazyLock`s, `lazy_static!`s and `once_cell`'s `Lazy`s whose initialiser blocks the thread (`block_on`, a
//! sleep, the network, another program), by itself or in a function that it calls, where async code uses the static;
//! and `get_or_init` with such a closure in async code.
//!
//! ## Why it matters
//! The first who asks for the value makes it, and everybody else waits for that. Where this is a task, its thread
//! stands still with all other tasks on it, and so does each further thread whose task asks too. tokio's `block_on`
//! panics there, and the static is of no use to anybody from then on.
//!
//! ## Example
//! ```rust
//! use std::process::{Command, Output};
//! use std::sync::LazyLock;
//!
//! static VERSION: LazyLock<Option<Output>> =
//!     LazyLock::new(|| Command::new("git").arg("--version").output().ok());
//!
//! pub async fn has_git() -> bool {
//!     VERSION.is_some()
//! }
//! ```
//!
//! ## Use instead
//! A cell of the runtime, whose value is made by a future:
//! ```rust
//! use std::process::Output;
//! use tokio::process::Command;
//! use tokio::sync::OnceCell;
//!
//! static VERSION: OnceCell<Option<Output>> = OnceCell::const_new();
//!
//! pub async fn has_git() -> bool {
//!     let version = VERSION.get_or_init(|| async {
//!         Command::new("git").arg("--version").output().await.ok()
//!     });
//!     version.await.is_some()
//! }
//! ```
//! Or make it before the first task starts, in `main`.
//!
//! ## Known limits
//! What stands behind a condition or in a loop of the initialiser is not looked at, and reading files is not counted:
//! it is short as a rule. Whether somebody has made the value before a task comes to ask for it is not known: a
//! static that `main` forces at its start is flagged all the same. Test code is spared.

#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::async_calls::short;
use super::context::Context;
use super::docs::docs;
use super::lazies::{Code, fillings, lazies};
use super::named_places::met_places;
use super::{Category, Rule};
use crate::finding::{Finding, Related, Severity};
use crate::flow::context::Context as Runs;
use crate::flow::effects::Spot;
use crate::knowledge::blocking::Class;
use crate::program::body::ExprId;
use crate::program::infer::Target;
use crate::program::items::{DefId, DefKind};

pub(super) static RULE: Rule = Rule {
    name: "lazylock-blocking-init",
    category: Category::Blocking,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("lazylock_blocking_init.rs"),
    check,
    fixes: |_, _| Vec::new(),
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.is_test_file() {
        return;
    }
    for lazy in lazies(context) {
        if context.program().def(lazy.def).test {
            continue;
        }
        let Some(blocks) = blocks(context, Code::of_lazy(&lazy), lazy.made) else {
            continue;
        };
        if let Some(asks) = asked_by_task(context, lazy.def) {
            findings.push(report(context, lazy.def, blocks, Some(asks)));
        }
    }
    if !context.text.contains("get_or_init") {
        return;
    }
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for filling in fillings(context, flow) {
            if flow.context(filling.call) == Runs::Async
                && let Some(blocks) = blocks(context, Code::of_function(flow), filling.made)
            {
                findings.push(report(context, filling.def, blocks, None));
            }
        }
    }
}

/// What blocks in an initialiser.
struct Blocks {
    /// The call in the initialiser: bytes of the file.
    range: TextRange,
    /// What blocks at last.
    callee: String,
    class: Class,
    /// The calls on the way there, if it is not this one.
    way: Vec<Spot>,
}

fn blocks(context: &Context<'_>, code: Code<'_>, made: ExprId) -> Option<Blocks> {
    let program = context.program();
    code.always(made).into_iter().find_map(|call| {
        let path = match code.callee(call)? {
            Target::Def(def) => program.path_of(*def).to_owned(),
            Target::External(path) => path.to_string(),
        };
        let range = code.range(call);
        if let Some(entry) = program.blocking(&path) {
            return counts(entry.class).then_some(Blocks {
                range,
                callee: path,
                class: entry.class,
                way: Vec::new(),
            });
        }
        let Some(Target::Def(def)) = code.callee(call) else {
            return None;
        };
        let DefKind::Fn(function) = &program.def(*def).kind else {
            return None;
        };
        if function.is_async || !program.is_edited(def.krate) {
            return None;
        }
        let effects = context.bodies.effects(*def);
        let blocked = effects.waits().filter(|blocked| counts(blocked.class))?;
        (blocked.way.len() <= MOST_CALLS).then(|| Blocks {
            range,
            callee: blocked.callee.to_string(),
            class: blocked.class,
            way: blocked.way.clone(),
        })
    })
}

/// Nobody follows a longer story.
const MOST_CALLS: usize = 3;

fn counts(class: Class) -> bool {
    matches!(class, Class::Certain | Class::BlockOn | Class::Method)
}

/// Where async code uses the static, if it does.
fn asked_by_task(context: &Context<'_>, def: DefId) -> Option<Related> {
    let (files, _) = met_places(context, def);
    files.iter().find_map(|file| {
        let there = file.context(context);
        let each = file.functions.iter().zip(&file.places);
        each.filter(|(flow, _)| !there.is_test(flow))
            .find_map(|(flow, places)| {
                let mut places = places.iter();
                let place = places.find(|id| flow.context(**id) == Runs::Async)?;
                let name = &context.program().def(def).name;
                Some(there.related(
                    flow.range(*place),
                    format!("async code asks for `{name}` here"),
                ))
            })
    })
}

fn report(context: &Context<'_>, def: DefId, blocks: Blocks, asks: Option<Related>) -> Finding {
    let name = &context.program().def(def).name;
    let callee = short(&blocks.callee);
    let what = match blocks.class {
        Class::BlockOn if blocks.callee.starts_with("tokio::") => "panics there",
        _ => "holds its thread and whoever asks meanwhile",
    };
    let advice = if context.can_use("tokio::sync::OnceCell") {
        "`tokio::sync::OnceCell` awaits what makes its value"
    } else {
        "make it before the first task starts"
    };
    let message = format!(
        "`{name}` may be made by the task that first asks for it, and `{callee}` {what}: {advice}"
    );
    let mut finding = context.finding(&RULE, RULE.severity, blocks.range, message);
    let last = blocks.way.len();
    for (number, spot) in (1..).zip(blocks.way) {
        let what = if number == last {
            format!("`{callee}` blocks the thread here")
        } else {
            "which calls on here".to_owned()
        };
        finding.related.extend(context.related_at(spot, what));
    }
    finding.related.extend(asks);
    finding
}
