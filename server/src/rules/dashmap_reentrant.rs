//! A `DashMap` is used while a reference into the same map is alive.
//!
//! ## What it does
//! Finds calls on a `DashMap` or `DashSet` that may wait for a shard which a reference of the same
//! function keeps locked: changing calls (`insert`, `remove`, `entry`, `get_mut`, `retain`, …) while any
//! reference is alive, and reading calls while a mutable one or an entry is. References are what
//! `get`, `get_mut`, `entry` and the items of `iter` give; in a `for` loop over the map they live as
//! long as the loop's body. Functions that are called meanwhile are looked into.
//!
//! ## Why it matters
//! A `DashMap` is a number of maps, each behind a read-write lock, and a reference is a guard of one
//! of these locks. When the key of the second call falls into the same one, the thread waits for itself
//! for ever. Which keys do is a matter of their hashes: it works in every test, and hangs one day.
//!
//! ## Example
//! ```rust
//! use dashmap::DashMap;
//!
//! fn hit(hits: &DashMap<String, u64>, page: &str) {
//!     if let Some(count) = hits.get(page) {
//!         hits.insert(page.to_owned(), *count + 1);
//!     }
//! }
//! ```
//!
//! ## Use instead
//! Do it in one call:
//! ```rust
//! use dashmap::DashMap;
//!
//! fn hit(hits: &DashMap<String, u64>, page: &str) {
//!     hits.entry(page.to_owned()).and_modify(|count| *count += 1).or_insert(1);
//! }
//! ```
//! or copy the value out and let the reference end first. To remove while looking at every item there
//! is `retain`.
//!
//! ## Known limits
//! Maps are told apart by name, as locks are: see `double-lock`.
//! Of functions that are called, those are seen that take a reference themselves, with `get`, `entry`
//! or `iter`; not those that only `insert` or `remove`.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::build::{Acquisition, Origin};
use crate::flow::conflicts::{conflicts, lock_of};
use crate::flow::function::{FunctionFlow, Region};
use crate::flow::held::Held;
use crate::knowledge::guards::{Family, Mode};
use crate::program::body::{Expr, ExprId, LocalId, MethodCall};

pub(super) static RULE: Rule = Rule {
    name: "dashmap-reentrant",
    category: Category::Deadlock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("dashmap_reentrant.rs"),
    check,
    fixes,
};

/// A use of a map while a reference into it is alive.
struct Case<'a> {
    flow: &'a FunctionFlow,
    region: &'a Region,
    /// The reference.
    held: Held,
    /// The map's own method, or a function that comes to use the map.
    call: ExprId,
    /// Whether it is the map's own.
    direct: bool,
    /// The name of what is called.
    name: String,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        let cases = cases(context, flow);
        findings.extend(cases.iter().map(|case| report(context, case)));
    }
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let case = context.functions().find_map(|flow| {
        let mut cases = cases(context, flow).into_iter();
        cases.find(|case| flow.range(case.call) == finding.range)
    });
    case.map_or_else(Vec::new, |case| fixes::fixes(context, &case))
}

/// The map's own methods first, then the functions that use it.
fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Case<'a>> {
    let holds_one = |acquisition: &Acquisition| acquisition.kind.family == Family::DashMap;
    if !flow.acquisitions.iter().any(holds_one) {
        return Vec::new();
    }
    let mut cases = Vec::new();
    for region in &flow.regions {
        let mut calls: Vec<ExprId> = region.held.at.keys().copied().collect();
        calls.sort_by_key(|call| flow.body.range(*call).end());
        let direct = |call| direct(context, flow, region, call);
        cases.extend(calls.into_iter().filter_map(direct));
    }
    through_calls(context, flow, &mut cases);
    cases
}

impl Case<'_> {
    fn acquisition(&self) -> &Acquisition {
        self.flow.acquisition(self.held)
    }

    /// The variable that the reference is in, unless it is a temporary.
    fn binding(&self) -> Option<LocalId> {
        self.flow.binding(self.region, self.held)
    }
}

/// A call of a map's own method.
fn direct<'a>(
    context: &Context<'_>,
    flow: &'a FunctionFlow,
    region: &'a Region,
    id: ExprId,
) -> Option<Case<'a>> {
    let Expr::MethodCall(call) = flow.body.expr(id) else {
        return None;
    };
    let path = flow.callee(context.program(), id)?;
    let method = path
        .strip_prefix("dashmap::DashMap::")
        .or_else(|| path.strip_prefix("dashmap::DashSet::"))?;
    let asks = asks(method)?;
    let held = region.held.at.get(&id)?.iter().find(|held| {
        let (first, mode) = (flow.acquisition(**held), flow.acquisition(**held).mode);
        first.kind.family == Family::DashMap
            && !first.tried
            && (asks == Mode::Exclusive || mode == Mode::Exclusive)
            && is_same_map(context, flow, region, **held, call)
    })?;
    Some(Case {
        flow,
        region,
        held: *held,
        call: id,
        direct: true,
        name: method.to_owned(),
    })
}

/// How a method wants the shard of its key, or all shards; `None` if it waits for nobody.
fn asks(method: &str) -> Option<Mode> {
    let exclusive = [
        "insert",
        "remove",
        "remove_if",
        "remove_if_mut",
        "alter",
        "alter_all",
        "entry",
        "get_mut",
        "clear",
        "retain",
        "shrink_to_fit",
        "iter_mut",
    ];
    let shared = [
        "get",
        "contains_key",
        "contains",
        "len",
        "is_empty",
        "iter",
        "view",
        "capacity",
    ];
    if exclusive.contains(&method) {
        Some(Mode::Exclusive)
    } else {
        shared.contains(&method).then_some(Mode::Shared)
    }
}

fn is_same_map(
    context: &Context<'_>,
    flow: &FunctionFlow,
    region: &Region,
    held: Held,
    call: &MethodCall,
) -> bool {
    let program = context.program();
    let places = flow.places(program);
    let Some(map) = places.of(&flow.view(program), call.receiver) else {
        return false;
    };
    let keepers = region.held.bindings.get(&held.guard);
    let keepers = keepers.map_or(&[][..], Vec::as_slice);
    lock_of(context.bodies, flow, flow.acquisition(held))
        .is_some_and(|first| first.place == map.place)
        && !places.outlived_by(&flow.body, &map.place, keepers)
}

/// Calls of functions that come to use the map.
fn through_calls<'a>(context: &Context<'_>, flow: &'a FunctionFlow, cases: &mut Vec<Case<'a>>) {
    for conflict in conflicts(context.bodies, flow) {
        let second = &conflict.second;
        if second.kind.family != Family::DashMap || second.way.is_empty() || second.tried {
            continue;
        }
        let Some(region) = flow
            .regions
            .iter()
            .find(|region| region.held.at.contains_key(&second.expr))
        else {
            continue;
        };
        let held = region.held.at[&second.expr]
            .iter()
            .find(|held| std::ptr::eq(flow.acquisition(**held), conflict.first));
        let name = flow
            .callee(context.program(), second.expr)
            .and_then(|path| Some(path.rsplit("::").next()?.to_owned()));
        if let (Some(held), Some(name)) = (held, name) {
            cases.push(Case {
                flow,
                region,
                held: *held,
                call: second.expr,
                direct: false,
                name,
            });
        }
    }
}

fn report(context: &Context<'_>, case: &Case<'_>) -> Finding {
    let (flow, first) = (case.flow, case.acquisition());
    let origin = match first.origin {
        Origin::Expr(expr) => flow.range(expr),
        Origin::Param(local) => flow.body.local(local).range + flow.start,
    };
    let line = context.line(origin);
    let kind = match first.mode {
        Mode::Exclusive => "mutable reference",
        _ => "reference",
    };
    let holder = match case.binding() {
        Some(local) => format!("`{}`", flow.body.local(local).name),
        None => "a temporary".to_owned(),
    };
    let what = if case.direct {
        format!("`{}` waits", case.name)
    } else {
        format!("`{}()` uses the map again and waits", case.name)
    };
    let message = format!(
        "{what} for ever if its key falls into the shard that {holder} keeps locked: a {kind} into \
         the same map of line {line} is still alive"
    );
    let mut finding = context.finding(&RULE, RULE.severity, flow.range(case.call), message);
    finding
        .related
        .push(context.related(origin, "the reference into the map is taken here"));
    finding
}
