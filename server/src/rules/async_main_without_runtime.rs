//! `main` is async, and no runtime runs it: the compiler refuses it.
//!
//! ## What it does
//! Finds an `async fn main` without an attribute that makes a runtime for it.
//!
//! ## Why it matters
//! The compiler refuses an async `main` (E0752): somebody must poll its future, and the language brings
//! nobody who does.
//!
//! ## Example
//! ```rust,compile_fail
//! async fn main() {
//!     tokio::task::yield_now().await;
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! #[tokio::main]
//! async fn main() {
//!     tokio::task::yield_now().await;
//! }
//! ```
//!
//! ## Known limits
//! Any attribute that is not one of the language's own is taken to be one that makes a runtime.

#[cfg(test)]
mod tests;

use ra_ap_syntax::{TextRange, TextSize};

use super::context::{Context, fix};
use super::docs::docs;
use super::runtime::Runtime;
use super::tokio_spawn_outside_runtime::fixes::tokio_attribute;
use super::tokio_spawn_outside_runtime::has_other_attribute;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::function::{FunctionFlow, is_await};

pub(super) static RULE: Rule = Rule {
    name: "async-main-without-runtime",
    category: Category::Spawn,
    severity: Severity::Error,
    on_by_default: true,
    twins: &[],
    docs: docs!("async_main_without_runtime.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        if let Some(word) = async_main(context, flow) {
            let message = match Runtime::of(context) {
                Runtime::Tokio => {
                    "nothing runs this async `main`, and the compiler refuses it: add `#[tokio::main]`"
                }
                Runtime::AsyncStd => {
                    "nothing runs this async `main`, and the compiler refuses it: add `#[async_std::main]`"
                }
                Runtime::Smol => {
                    "nothing runs this async `main`, and the compiler refuses it: wrap its body in `smol::block_on`"
                }
                Runtime::Futures => {
                    "nothing runs this async `main`, and the compiler refuses it: wrap its body in \
                     `futures::executor::block_on`"
                }
                Runtime::Unknown => "nothing runs this async `main`, and the compiler refuses it",
            };
            findings.push(context.finding(&RULE, RULE.severity, word, message.to_owned()));
        }
    }
}

/// The words `async fn main`, if they stand for the program's entry and nothing makes a runtime for it.
fn async_main(context: &Context<'_>, flow: &FunctionFlow) -> Option<TextRange> {
    let is_async_entry = context.is_entry(flow) && flow.body.is_async;
    if !is_async_entry || has_other_attribute(context, flow) || context.text.contains("#![no_main]")
    {
        return None;
    }
    let whole = context.program().range(flow.def);
    let head = TextRange::new(whole.start(), flow.range(flow.body.root).start());
    let at = context.source(head).rfind("async fn main")?;
    let start = whole.start() + TextSize::try_from(at).ok()?;
    Some(TextRange::at(start, TextSize::of("async fn main")))
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let flow = context
        .functions()
        .find(|flow| async_main(context, flow) == Some(finding.range));
    let Some(flow) = flow else { return Vec::new() };
    let mut fixes: Vec<Fix> = with_runtime(context, flow, finding.range)
        .into_iter()
        .collect();
    if let Some(first) = fixes.first_mut() {
        first.preferred = true;
        first.safe = true;
    }
    if !flow.body.expr_ids().any(|id| is_await(flow.body.expr(id))) {
        let word = TextRange::at(finding.range.start(), TextSize::of("async "));
        fixes.push(fix("Remove `async`", vec![context.edit(word, "")]));
    }
    fixes
}

fn with_runtime(context: &Context<'_>, flow: &FunctionFlow, words: TextRange) -> Option<Fix> {
    match Runtime::of(context) {
        Runtime::Tokio => with_attribute(context, words, tokio_attribute(context)?),
        Runtime::AsyncStd if has_attributes(context) => {
            with_attribute(context, words, "#[async_std::main]")
        }
        Runtime::Smol if context.can_use("smol") => wrapped(context, flow, words, "smol::block_on"),
        Runtime::Futures if context.can_use("futures") => {
            wrapped(context, flow, words, "futures::executor::block_on")
        }
        _ => None,
    }
}

/// async-std has its attributes only with a feature.
fn has_attributes(context: &Context<'_>) -> bool {
    context.package.is_some_and(|package| {
        package.dependencies.iter().any(|dependency| {
            dependency.name == "async_std"
                && dependency
                    .features
                    .iter()
                    .any(|feature| feature == "attributes")
        })
    })
}

fn with_attribute(context: &Context<'_>, words: TextRange, attribute: &str) -> Option<Fix> {
    let indent = context.indent(words);
    let line = context.text[..usize::from(words.start())]
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    // A visibility stands before the attribute's place.
    if line + indent.len() != usize::from(words.start()) {
        return None;
    }
    let text = format!("{attribute}{}{indent}", context.newline());
    let edit = context.edit(TextRange::empty(words.start()), text);
    Some(fix(
        format!("Run it in a runtime: `{attribute}`"),
        vec![edit],
    ))
}

/// `fn main() { smol::block_on(async { … }) }`
fn wrapped(
    context: &Context<'_>,
    flow: &FunctionFlow,
    words: TextRange,
    block_on: &str,
) -> Option<Fix> {
    let body = flow.range(flow.body.root);
    let source = context.source(body);
    if !source.starts_with('{') {
        return None;
    }
    let word = TextRange::at(words.start(), TextSize::of("async "));
    let edits = vec![
        context.edit(word, ""),
        context.edit(
            TextRange::empty(body.start()),
            format!("{{ {block_on}(async "),
        ),
        context.edit(TextRange::empty(body.end()), ") }"),
    ];
    Some(fix(format!("Run its body with `{block_on}`"), edits))
}
