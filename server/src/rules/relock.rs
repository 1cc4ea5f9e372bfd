//! What the rules say that find a lock taken where its own guard still lives: they differ in the
//! kind of lock and in what then happens.

mod apart;
mod fixes;
mod temporaries;
#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::Rule;
use super::cfg_apart::cfg_apart;
use super::context::Context;
use crate::finding::{Finding, Fix, Severity};
use crate::flow::build::Origin;
use crate::flow::conflicts::{Clash, Conflict, conflicts, number};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::{Family, Mode};
use crate::program::body::{Expr, ExprId};

/// Which of the rules speaks of a conflict.
pub(super) fn rule_name(conflict: &Conflict<'_>) -> Option<&'static str> {
    let second = &conflict.second;
    match second.kind.family {
        Family::Sync | Family::Async if second.tried => {
            // Somewhere else it is tried for because it may be taken.
            let here = second.way.is_empty() && conflict.clash != Clash::Readers;
            here.then_some("try-lock-while-held")
        }
        Family::Sync | Family::Async if conflict.clash == Clash::Upgrade => {
            Some("rwlock-upgrade-deadlock")
        }
        Family::Sync | Family::Async => Some("double-lock"),
        Family::RefCell => (!second.tried).then_some("refcell-double-borrow"),
        Family::DashMap | Family::Span | Family::Watch | Family::Value => None,
    }
}

/// Reports the conflicts that a rule speaks of.
pub(super) fn check(rule: &'static Rule, context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        // What must fail is often tested to fail.
        if rule.severity == Severity::Warning && context.is_test(flow) {
            continue;
        }
        for conflict in of_rule(rule, context, flow) {
            findings.push(report(rule, context, flow, &conflict));
        }
    }
}

/// The conflicts that a rule speaks of, but for those of code that is never compiled together or, as far
/// as can be known, never run together.
fn of_rule<'a>(
    rule: &'static Rule,
    context: &Context<'_>,
    flow: &'a FunctionFlow,
) -> Vec<Conflict<'a>> {
    let mut found = conflicts(context.bodies, flow);
    found.retain(|conflict| {
        rule_name(conflict) == Some(rule.name)
            && !cfg_apart(
                context,
                first_range(flow, conflict),
                second_range(flow, conflict),
            )
            && !may_exclude_each_other(flow, conflict)
    });
    found
}

/// Whether the guard is held on some ways only, and what decides may decide about the second lock too.
fn may_exclude_each_other(flow: &FunctionFlow, conflict: &Conflict<'_>) -> bool {
    match conflict.first.origin {
        Origin::Expr(first) if !conflict.sure => {
            apart::depend_on_the_same(flow, first, conflict.holder, conflict.second.expr)
        }
        _ => false,
    }
}

/// The ways to mend what a rule has found.
pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    for flow in context.functions() {
        let mut found = of_rule(finding.rule, context, flow).into_iter();
        let same = found.find(|conflict| second_range(flow, conflict) == finding.range);
        if let Some(conflict) = same {
            return fixes::fixes(context, flow, &conflict);
        }
    }
    Vec::new()
}

fn report(
    rule: &'static Rule,
    context: &Context<'_>,
    flow: &FunctionFlow,
    conflict: &Conflict<'_>,
) -> Finding {
    let severity = severity(rule, conflict);
    let message = message(context, flow, conflict);
    let mut finding = context.finding(rule, severity, second_range(flow, conflict), message);
    let first = first_range(flow, conflict);
    finding
        .related
        .push(context.related(first, "the lock is taken here"));
    if let Some(end) = end_of_first(flow, conflict) {
        finding
            .related
            .push(context.related(end, "and is released only here"));
    }
    for (number, spot) in conflict.second.way.iter().enumerate().skip(1) {
        let last = number + 1 == conflict.second.way.len();
        let what = if last {
            "the lock is taken again here"
        } else {
            "which calls on here"
        };
        finding.related.extend(context.related_at(*spot, what));
    }
    finding
}

fn severity(rule: &Rule, conflict: &Conflict<'_>) -> Severity {
    match conflict.clash {
        Clash::Readers => Severity::Hint,
        _ if conflict.second.tried => Severity::Warning,
        _ if conflict.sure && conflict.second.way.is_empty() => rule.severity,
        _ => Severity::Warning,
    }
}

fn message(context: &Context<'_>, flow: &FunctionFlow, conflict: &Conflict<'_>) -> String {
    let program = context.program();
    let second = &conflict.second;
    let place = conflict.place.text(program, &flow.body);
    let label = second.kind.label.split(',').next().unwrap_or_default();
    let lock = format!("`{place}` ({label})");
    let line = context.line(first_range(flow, conflict));
    let since = match conflict.holder {
        _ if conflict.leaked => {
            format!("its guard of line {line} was forgotten, so it is never released")
        }
        Some(local) => {
            let name = &flow.body.local(local).name;
            let verb = holds(conflict.first.mode);
            format!("`{name}` {verb} it since line {line}")
        }
        None => {
            let verb = holds(conflict.first.mode);
            format!("a temporary of line {line} {verb} it until its statement or head ends")
        }
    };
    let is_async = second.kind.family == Family::Async;
    let who = if is_async {
        "this task waits"
    } else {
        "this thread waits"
    };
    let wait = match second.kind.lock {
        "std::sync::Mutex" => format!("{who} for itself for ever, or panics"),
        _ => format!("{who} for itself for ever"),
    };
    let called = (!second.way.is_empty())
        .then(|| callee(context, flow, second.expr))
        .flatten();
    if second.kind.family == Family::RefCell {
        let borrow = if second.mode == Mode::Exclusive {
            "borrow_mut"
        } else {
            "borrow"
        };
        let certain = conflict.sure && called.is_none();
        let may = if certain { "panics" } else { "can panic" };
        return match called {
            Some(name) => format!("`{name}` borrows {lock}, and {since}: `{borrow}` {may} there"),
            None => format!("`{borrow}` {may} here: {since}, and it is `{place}` again"),
        };
    }
    if second.tried {
        return format!("trying to lock {lock} always fails here: {since}");
    }
    let possible = if conflict.sure {
        ""
    } else {
        ", on some way here"
    };
    match (conflict.clash, called) {
        (Clash::Readers, called) => {
            let again = called.map_or(String::new(), |name| format!(" by `{name}`"));
            format!(
                "{lock} is read again{again} while {since}: if a writer comes to wait in between, \
                 each waits for the other for ever"
            )
        }
        (Clash::Upgrade, None) => {
            format!("{since}{possible}, and writing to {lock} waits until nobody reads: {wait}")
        }
        (Clash::Upgrade, Some(name)) => {
            format!(
                "`{name}` writes to {lock}, which waits until nobody reads, and {since}: {wait}"
            )
        }
        (Clash::Double, None) => {
            format!("{lock} is locked already: {since}{possible}, so {wait}")
        }
        (Clash::Double, Some(name)) => {
            format!("`{name}` locks {lock}, and {since}{possible}: {wait}")
        }
    }
}

fn holds(mode: Mode) -> &'static str {
    match mode {
        Mode::Shared | Mode::Upgradable => "reads",
        Mode::Exclusive | Mode::Recursive => "holds",
    }
}

/// The name of what a call calls.
fn callee(context: &Context<'_>, flow: &FunctionFlow, expr: ExprId) -> Option<String> {
    let expr = match flow.body.expr(expr) {
        Expr::Await(inner) => *inner,
        _ => expr,
    };
    let path = flow.callee(context.program(), expr)?;
    let name = path.rsplit("::").next()?;
    Some(format!("{name}()"))
}

/// The call that takes the lock the second time.
fn second_range(flow: &FunctionFlow, conflict: &Conflict<'_>) -> TextRange {
    flow.range(conflict.second.expr)
}

fn first_range(flow: &FunctionFlow, conflict: &Conflict<'_>) -> TextRange {
    match conflict.first.origin {
        Origin::Expr(expr) => flow.range(expr),
        Origin::Param(local) => flow.body.local(local).range + flow.start,
    }
}

/// Where the first guard ends, if it is after the second taking.
fn end_of_first(flow: &FunctionFlow, conflict: &Conflict<'_>) -> Option<TextRange> {
    if conflict.leaked {
        return None;
    }
    let guard = number(flow, conflict.first)?;
    let after = flow.body.range(conflict.second.expr).end();
    let ends = flow
        .regions
        .iter()
        .filter_map(|region| region.held.released.get(&guard));
    let end = ends.flatten().copied().filter(|end| *end > after).max()?;
    Some(TextRange::empty(end + flow.start))
}
