//! Async code calls a function that has an async sibling.
//!
//! ## What it does
//! Finds calls in async code of a function beside which, in the same module or on the same type, there is an
//! async one that is called the same but for a part of the name: `load` and `load_async`, `async_load` or
//! `load_nonblocking`; `load_blocking`, `blocking_load`, `load_sync` or `sync_load` and `load`.
//!
//! ## Why it matters
//! Whoever wrote both meant the async one for async code. The other one as a rule waits with the whole
//! thread.
//!
//! ## Example
//! ```rust
//! struct Store;
//!
//! impl Store {
//!     fn load(&self, key: u32) -> u32 {
//!         key
//!     }
//!
//!     async fn load_async(&self, key: u32) -> u32 {
//!         key
//!     }
//! }
//!
//! async fn price(store: &Store) -> u32 {
//!     store.load(7)
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! struct Store;
//!
//! impl Store {
//!     fn load(&self, key: u32) -> u32 {
//!         key
//!     }
//!
//!     async fn load_async(&self, key: u32) -> u32 {
//!         key
//!     }
//! }
//!
//! async fn price(store: &Store) -> u32 {
//!     store.load_async(7).await
//! }
//! ```
//!
//! ## Known limits
//! Nobody looks at what the two do: the sync one may be as quick as it looks. They must take as many
//! arguments. A sibling that calls the function itself is left alone, and so are the functions of traits.
//! Test code is spared.

#[cfg(test)]
mod tests;

use ra_ap_syntax::{TextRange, TextSize};

use super::context::{Context, fix};
use super::docs::docs;
use super::offload::can_await;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::context::Context as Runs;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId};
use crate::program::cfg::Cfg;
use crate::program::infer::Target;
use crate::program::items::{DefId, DefKind};
use crate::program::outline::{Function, Visibility};
use crate::program::solve::Solver;

pub(super) static RULE: Rule = Rule {
    name: "sync-call-has-async-sibling",
    category: Category::Blocking,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("sync_call_has_async_sibling.rs"),
    check,
    fixes,
};

struct Case<'a> {
    flow: &'a FunctionFlow,
    call: ExprId,
    called: DefId,
    sibling: DefId,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            let name = |def: DefId| &context.program().def(def).name;
            let message = format!(
                "`{}` is called in async code, and there is an async `{}` beside it",
                name(case.called),
                name(case.sibling)
            );
            findings.push(context.finding(&RULE, RULE.severity, flow.range(case.call), message));
        }
    }
}

fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Case<'a>> {
    let mut cases: Vec<Case<'a>> = flow
        .types
        .calls
        .iter()
        .filter(|(call, _)| flow.context(**call) == Runs::Async)
        .filter_map(|(call, callee)| {
            let Target::Def(called) = callee.target else {
                return None;
            };
            let sibling = sibling(context, called)?;
            // The async one is made with the help of the other.
            (sibling != flow.def).then_some(Case {
                flow,
                call: *call,
                called,
                sibling,
            })
        })
        .collect();
    cases.sort_by_key(|case| (flow.body.range(case.call).start(), case.call));
    cases
}

/// The async function that stands beside one.
fn sibling(context: &Context<'_>, called: DefId) -> Option<DefId> {
    let program = context.program();
    let def = program.def(called);
    let function = function(context, called)?;
    if function.is_async || program.blocking(program.path_of(called)).is_some() {
        return None;
    }
    names_of_siblings(&def.name)
        .into_iter()
        .find_map(|name| beside(context, called, &name))
        .filter(|sibling| {
            let other = program.def(*sibling);
            let is_reachable =
                context.at.krate == sibling.krate || other.visibility == Visibility::Public;
            let fits = self::function(context, *sibling).is_some_and(|other| {
                other.is_async
                    && other.params.len() == function.params.len()
                    && other.self_param.is_some() == function.self_param.is_some()
            });
            fits && is_reachable && other.cfg == Cfg::On && def.cfg == Cfg::On && !other.test
        })
}

fn function<'a>(context: &Context<'a>, def: DefId) -> Option<&'a Function> {
    match &context.names.def(def).kind {
        DefKind::Fn(function) => Some(function),
        _ => None,
    }
}

fn names_of_siblings(name: &str) -> Vec<String> {
    let mut names = vec![
        format!("{name}_async"),
        format!("async_{name}"),
        format!("{name}_nonblocking"),
    ];
    let shorter = [
        name.strip_suffix("_blocking"),
        name.strip_prefix("blocking_"),
        name.strip_suffix("_sync"),
        name.strip_prefix("sync_"),
    ];
    names.extend(shorter.into_iter().flatten().map(str::to_owned));
    names
}

/// The function of that name in the same module, or in an impl of the same type.
fn beside(context: &Context<'_>, called: DefId, name: &str) -> Option<DefId> {
    let program = context.program();
    let krate = program.krate(called.krate);
    let at = |index: u32| DefId {
        krate: called.krate,
        index,
    };
    let parent = krate.def(program.def(called).parent?);
    match &parent.kind {
        DefKind::Module { scope, .. } => {
            let index = *scope.values.get(name)?;
            krate.defs.get(index as usize)?;
            Some(at(index))
        }
        DefKind::Impl { data, .. } if data.trait_ref.is_none() => {
            let solver = Solver::new(context.names);
            let head = solver.head_of_impl(at(program.def(called).parent?));
            let mut methods = krate.methods(name).iter().copied();
            methods
                .find(|index| {
                    krate.def(*index).parent.is_some_and(|parent| {
                        matches!(&krate.def(parent).kind, DefKind::Impl { data, .. } if data.trait_ref.is_none())
                            && solver.head_of_impl(at(parent)) == head
                    })
                })
                .map(at)
        }
        _ => None,
    }
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut cases = context.functions().flat_map(|flow| cases(context, flow));
    let case = cases.find(|case| case.flow.range(case.call) == finding.range);
    case.and_then(|case| renamed(context, &case))
        .into_iter()
        .collect()
}

/// `x.load()` to `x.load_async().await`, where both take and give the same.
fn renamed(context: &Context<'_>, case: &Case<'_>) -> Option<Fix> {
    let flow = case.flow;
    let (one, other) = (
        function(context, case.called)?,
        function(context, case.sibling)?,
    );
    let same = (&one.params, &one.self_param, &one.ret, &one.generics)
        == (
            &other.params,
            &other.self_param,
            &other.ret,
            &other.generics,
        );
    if !same || !can_await(flow, case.call) {
        return None;
    }
    let name = match flow.body.expr(case.call) {
        Expr::MethodCall(call) => call.name_range + flow.start,
        Expr::Call { callee, .. } => {
            // A path may have generic arguments behind the name.
            let range = flow.range(*callee);
            let old = &context.program().def(case.called).name;
            let length = TextSize::of(old.as_str());
            let start = range
                .end()
                .checked_sub(length)
                .filter(|at| *at >= range.start())?;
            let last = TextRange::new(start, range.end());
            (context.source(last) == old.as_str()).then_some(last)?
        }
        _ => return None,
    };
    let new = &context.program().def(case.sibling).name;
    let end = TextRange::empty(flow.range(case.call).end());
    let edits = vec![
        context.edit(name, new.as_str()),
        context.edit(end, ".await"),
    ];
    Some(fix(format!("Await `{new}` instead"), edits))
}
