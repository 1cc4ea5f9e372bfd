//! Atomics: what the file does with this one, and with which orderings.

use super::super::site::{Meaning, Site};
use super::super::text::{Text, code};
use crate::flow::function::FunctionFlow;
use crate::flow::place::Found;
use crate::program::body::ExprId;
use crate::rules::atomics::{Does, Operation, Order, operations as operations_of, order};

/// The operations on the atomic whose method is called here, or whose ordering is named.
pub(super) fn facts(site: &Site<'_>, text: &mut Text) {
    let Some(flow) = &site.flow else { return };
    let operations = operations_of(site.context, flow);
    let is_here = |operation: &&Operation| match &site.meaning {
        Meaning::Call { call, .. } => *call == operation.call,
        Meaning::Def(_) => orderings(flow, operation.call)
            .iter()
            .any(|argument| flow.range(*argument).contains_range(site.range)),
        _ => false,
    };
    let Some(here) = operations.iter().find(is_here) else {
        return;
    };
    let source = |id: ExprId| site.context.source(flow.range(id));
    if let Meaning::Def(_) = site.meaning {
        text.fact(format!(
            "Here it is of {}.",
            one_line(method_of(source(here.call)))
        ));
    }
    let name = one_line(source(here.receiver));
    let mut counts = Counts::default();
    for other in site.context.functions() {
        for operation in operations_of(site.context, other) {
            if is_same(flow, here, other, &operation) {
                counts.add(other, &operation);
            }
        }
    }
    text.fact(format!("{name} in this file: {}.", counts.words()));
}

/// How often a file does each thing, by what it is done with.
#[derive(Default)]
struct Counts {
    /// What is done, with which ordering, and how often; in the order of the file.
    seen: Vec<(&'static str, String, usize)>,
}

impl Counts {
    fn add(&mut self, flow: &FunctionFlow, operation: &Operation) {
        let does = match operation.does {
            Does::Load => "load",
            Does::Store(_) => "store",
            Does::Change => "change",
        };
        let orders: Vec<&str> = orderings(flow, operation.call)
            .iter()
            .filter_map(|id| order(flow, *id))
            .map(Order::name)
            .collect();
        let orders = orders.join(", ");
        let known = self
            .seen
            .iter_mut()
            .find(|(known, with, _)| *known == does && *with == orders);
        match known {
            Some((_, _, count)) => *count += 1,
            None => self.seen.push((does, orders, 1)),
        }
    }

    /// "2 loads (`Acquire`), 1 store (`Release`)".
    fn words(&self) -> String {
        let parts = self.seen.iter().map(|(does, orders, count)| {
            let plural = if *count == 1 { "" } else { "s" };
            match orders.as_str() {
                "" => format!("{count} {does}{plural}"),
                orders => format!("{count} {does}{plural} ({})", code(orders)),
            }
        });
        parts.collect::<Vec<_>>().join(", ")
    }
}

/// Whether two operations are of one atomic: the same field or static, or the same variable.
fn is_same(flow: &FunctionFlow, one: &Operation, other: &FunctionFlow, two: &Operation) -> bool {
    let (one, two): (&Found, &Found) = (&one.found, &two.found);
    match (&one.name, &two.name) {
        (Some(one), Some(two)) => one == two,
        (None, None) => flow.def == other.def && one.place == two.place,
        _ => false,
    }
}

/// The arguments that are orderings.
fn orderings(flow: &FunctionFlow, call: ExprId) -> Vec<ExprId> {
    let arguments = super::counts::arguments(flow.body.expr(call)).iter();
    arguments
        .copied()
        .filter(|id| order(flow, *id).is_some())
        .collect()
}

/// A chain of fields as a code span, wherever its lines were broken.
fn one_line(source: &str) -> String {
    let words: Vec<&str> = source.split_whitespace().collect();
    code(&words.join(" ").replace(" .", "."))
}

/// `ready.load` of `ready.load(Ordering::Acquire)`.
fn method_of(source: &str) -> &str {
    source.split('(').next().unwrap_or(source)
}
