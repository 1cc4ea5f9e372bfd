//! What is given to another thread and may not go there.

use std::sync::Arc;

use ra_ap_syntax::TextRange;

use super::context::Context;
use super::spawned::{self, Spawned};
use super::usage::{self, Keeper, Pointer, Usage};
use super::why_not::{self, Lone};
use super::{Rule, lock_kind, statements};
use crate::finding::{Finding, Fix};
use crate::flow::function::FunctionFlow;
use crate::flow::witness;
use crate::knowledge::spawns::Starts;
use crate::program::auto_traits::inside::{Bodies, Inside};
use crate::program::auto_traits::{AutoTrait, AutoTraits, Step, Verdict};
use crate::program::body::{Expr, ExprId};
use crate::program::cfg::Cfg;
use crate::program::items::DefId;
use crate::program::ty::Ty;

/// A call that gives another thread what may not go there: the compiler refuses it.
pub(crate) struct Crossing<'a> {
    pub(crate) flow: &'a FunctionFlow,
    pub(crate) spawned: Spawned,
    /// Whether it is what the closure or future gives back that may not.
    pub(crate) is_output: bool,
    /// From the closure or future inwards.
    pub(crate) steps: Vec<Step>,
    /// The type at the end of the chain, where more is known of it.
    pub(crate) lone: Option<&'static Lone>,
}

/// The calls of a function that the compiler refuses for certain, because of `Send`.
pub(crate) fn all<'a>(
    context: &Context<'a>,
    flow: &'a FunctionFlow,
    bodies: &dyn Bodies,
) -> Vec<Crossing<'a>> {
    let def = context.program().def(flow.def);
    // What is only compiled for tests must compile too.
    if def.cfg != Cfg::On && !def.test {
        return Vec::new();
    }
    let mut auto_traits = AutoTraits::with_bodies(context.names, bodies);
    let mut found = Vec::new();
    for spawned in spawned::all(context, flow) {
        if !spawned.spawner.send {
            continue;
        }
        let ty = flow.types.expr(spawned.argument);
        let mut ask = |ty: &Ty, is_output: bool| {
            let Verdict::No(steps) = auto_traits.within(flow.def, ty, AutoTrait::Send) else {
                return None;
            };
            Some(Crossing {
                flow,
                spawned,
                is_output,
                lone: why_not::bound(context, &steps),
                steps,
            })
        };
        let crossing = ask(ty, false).or_else(|| ask(output(ty)?, true));
        found.extend(crossing);
    }
    found
}

/// What a closure or future gives back, which comes from the other thread.
pub(crate) fn output(ty: &Ty) -> Option<&Ty> {
    match ty {
        Ty::Closure(_, _, output) | Ty::Async(_, output) | Ty::Future(output, _) => Some(output),
        _ => None,
    }
}

/// The functions that are looked into: the one at hand, as it is known already, and no other.
pub(crate) struct Alone {
    def: DefId,
    inside: Arc<Inside>,
}

impl Alone {
    pub(crate) fn new(context: &Context<'_>, flow: &FunctionFlow) -> Alone {
        Alone {
            def: flow.def,
            inside: Arc::new(inside(context, flow)),
        }
    }
}

impl Bodies for Alone {
    fn inside(&self, function: DefId) -> Option<Arc<Inside>> {
        (function == self.def).then(|| Arc::clone(&self.inside))
    }
}

/// What the closures and futures of a function hold.
pub(crate) fn inside(context: &Context<'_>, flow: &FunctionFlow) -> Inside {
    let function = witness::Function {
        def: flow.def,
        body: &flow.body,
        types: &flow.types,
        text: context.text,
        start: flow.start,
        edition: context.program().krate(flow.def.krate).edition,
    };
    witness::inside(context.names, &function)
}

/// Whether something is given to a thread in a closure, and is no task.
pub(crate) fn is_thread(spawned: &Spawned) -> bool {
    matches!(
        spawned.spawner.starts,
        Starts::Thread | Starts::Scoped | Starts::Blocking | Starts::Job
    )
}

/// The special rules of threads: what stands at the end of the chain is one of these types.
pub(crate) fn check_threads(
    context: &Context<'_>,
    rule: &'static Rule,
    types: &[&str],
    findings: &mut Vec<Finding>,
) {
    for flow in context.functions() {
        if !may_spawn(context, flow) {
            continue;
        }
        for crossing in all(context, flow, &Alone::new(context, flow)) {
            if crossing.is_of_thread(types) {
                findings.push(crossing.report(context, rule));
            }
        }
    }
}

/// What can go to several threads in the place of the cells that a closure holds; `in_rc`: of
/// those in an `Rc`, else of the others.
pub(super) fn locks(context: &Context<'_>, finding: &Finding, in_rc: bool) -> Vec<Fix> {
    let mut fixes = Vec::new();
    for (flow, argument) in held_by(context, finding) {
        let inside = flow.body.range(argument);
        let is_held = |keeper: &Keeper, usage: &Usage| match keeper {
            Keeper::Local(number, local) => {
                usage.flows[*number].def == flow.def
                    && statements::uses(&flow.body, *local)
                        .iter()
                        .any(|id| inside.contains_range(flow.body.range(*id)))
            }
            _ => false,
        };
        let numbers = usage::numbers(context, None);
        for usage in usage::known_cells(context).iter().chain(&numbers) {
            let is_meant = (usage.pointer == Some(Pointer::Rc)) == in_rc
                && usage.keepers.iter().any(|keeper| is_held(keeper, usage));
            if is_meant {
                fixes.extend(lock_kind::offer(context, usage));
            }
        }
    }
    fixes
}

/// The closures that a finding speaks of.
pub(super) fn held_by<'a>(
    context: &Context<'a>,
    finding: &Finding,
) -> Vec<(&'a FunctionFlow, ExprId)> {
    let mut found = Vec::new();
    for flow in context.functions() {
        if !context
            .program()
            .range(flow.def)
            .contains_range(finding.range)
        {
            continue;
        }
        let crossings = all(context, flow, &Alone::new(context, flow)).into_iter();
        let own = crossings.filter(|crossing| crossing.range() == finding.range);
        found.extend(own.map(|crossing| (flow, crossing.spawned.argument)));
    }
    found
}

/// Whether a function has a word of those that start something.
pub(crate) fn may_spawn(context: &Context<'_>, flow: &FunctionFlow) -> bool {
    context
        .source(context.program().range(flow.def))
        .contains("spawn")
}

impl Crossing<'_> {
    /// Whether a closure for a thread holds one of these types of std.
    pub(crate) fn is_of_thread(&self, types: &[&str]) -> bool {
        let is_one = |lone: &Lone| types.contains(&lone.path);
        is_thread(&self.spawned) && self.lone.is_some_and(is_one)
    }

    /// The function that is called: bytes of the file.
    pub(crate) fn range(&self) -> TextRange {
        let flow = self.flow;
        match flow.body.expr(self.spawned.call) {
            Expr::MethodCall(method) => method.name_range + flow.start,
            Expr::Call { callee, .. } => flow.range(*callee),
            _ => flow.range(self.spawned.call),
        }
    }

    pub(crate) fn report(&self, context: &Context<'_>, rule: &'static Rule) -> Finding {
        let what = match (is_thread(&self.spawned), self.is_output) {
            (true, false) => "this closure",
            (false, false) => "this future",
            (true, true) => "what this closure gives back",
            (false, true) => "what this future gives back",
        };
        let mut steps = self.steps.iter().map(|step| step.text.as_str());
        let last = self.steps.last().map_or("", |step| step.text.as_str());
        let chain: Vec<&str> = match self.steps.len() {
            0..=MOST_STEPS => steps.collect(),
            _ => steps
                .by_ref()
                .take(MOST_STEPS - 2)
                .chain(["…", last])
                .collect(),
        };
        let chain = chain.join("; ");
        let advice = match self.lone {
            Some(lone) => format!(": {}. Instead: {}", lone.why, lone.instead),
            None => String::new(),
        };
        let message = format!(
            "`{}` does not take {what}, which is not `Send`: {chain}{advice}",
            self.spawned.name()
        );
        let mut finding = context.finding(rule, rule.severity, self.range(), message);
        finding.related = why_not::places(context, &self.steps);
        finding
    }
}

/// Longer chains are told without their middle.
const MOST_STEPS: usize = 5;
