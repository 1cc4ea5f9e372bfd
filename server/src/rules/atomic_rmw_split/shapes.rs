//! The ways in which a store depends on a load.

use crate::flow::function::FunctionFlow;
use crate::program::body::{
    BinaryOp, Expr, ExprId, FormatResult, Literal, LocalId, Macro, Statement,
};
use crate::rules::atomics::{self, Does, Operation, Order};
use crate::rules::context::Context;
use crate::rules::loops;
use crate::rules::statements::{self, Place};

/// A store that depends on a load of the same atomic.
pub(super) struct Case<'a> {
    pub(super) flow: &'a FunctionFlow,
    pub(super) load: Operation,
    pub(super) store: Operation,
    /// What is stored.
    pub(super) value: ExprId,
    pub(super) shape: Shape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `a.store(f(a.load()))`, or over variables.
    Computed,
    /// `if a.load() … { a.store(…) }`.
    Asked { whole: ExprId },
    /// `if x > a.load() { a.store(x) }`.
    Extreme { whole: ExprId },
    /// `if a.load() { return; } a.store(true);`
    Left { whole: ExprId },
}

/// Every store of a function that depends on a load.
pub(super) fn cases<'a>(
    context: &Context<'_>,
    flow: &'a FunctionFlow,
    operations: &[Operation],
) -> Vec<Case<'a>> {
    let stores = operations.iter().filter_map(|store| match store.does {
        Does::Store(value) => Some((store, value)),
        _ => None,
    });
    let mut parents = None;
    let mut cases = Vec::new();
    for (store, value) in stores {
        let owner = flow.contexts.owner(store.call);
        let before = flow.body.range(store.call).end();
        let loads: Vec<&Operation> = operations
            .iter()
            .filter(|load| load.does == Does::Load && load.found.place == store.found.place)
            .filter(|load| flow.contexts.owner(load.call) == owner)
            .filter(|load| flow.body.range(load.call).end() <= before)
            .collect();
        if loads.is_empty() {
            continue;
        }
        let search = Search {
            context,
            flow,
            store,
            value,
            loads,
            parents: parents.get_or_insert_with(|| statements::parents(&flow.body)),
        };
        let found = search
            .computed()
            .map(|load| (load, Shape::Computed))
            .or_else(|| search.asked())
            .or_else(|| search.left());
        if let Some((load, shape)) = found {
            cases.push(Case {
                flow,
                load: load.clone(),
                store: store.clone(),
                value,
                shape,
            });
        }
    }
    cases
}

struct Search<'a, 'c> {
    context: &'a Context<'c>,
    flow: &'a FunctionFlow,
    store: &'a Operation,
    value: ExprId,
    /// The loads of the same atomic that come before.
    loads: Vec<&'a Operation>,
    parents: &'a [Option<ExprId>],
}

/// What a condition says of an atomic when it holds.
struct Asked<'a> {
    load: &'a Operation,
    says: Says,
}

#[derive(Clone, Copy)]
enum Says {
    /// A flag is set, or not.
    Flag(bool),
    /// It is equal to the other side.
    Equal,
    /// It is not equal to the other side.
    Differs(ExprId),
    /// It is larger or smaller than the other side.
    Ordered(ExprId),
}

/// Values that are made of others in more steps than this are not followed.
const MAX_STEPS: u32 = 4;

impl<'a> Search<'a, '_> {
    /// The load that the new value is made of.
    fn computed(&self) -> Option<&'a Operation> {
        let body = &self.flow.body;
        if let Expr::Local(local) = body.expr(self.value)
            && let Some((_, init)) = statements::let_of(body, *local)
            && self.load_at(init).is_some()
            && !self.is_changed(*local)
        {
            // What was there before is put back.
            return None;
        }
        self.made_of(self.value, MAX_STEPS)
    }

    fn made_of(&self, id: ExprId, steps: u32) -> Option<&'a Operation> {
        if let Some(load) = self.load_at(id) {
            return Some(load);
        }
        let body = &self.flow.body;
        match body.expr(id) {
            Expr::Closure(_) | Expr::Async { .. } => None,
            Expr::Local(local) => {
                let steps = steps.checked_sub(1)?;
                let (place, init) = statements::let_of(body, *local)?;
                if self.is_in_later_loop(place.block) || self.is_replaced(*local) {
                    return None;
                }
                self.made_of(init, steps)
            }
            // A call may give anything: of what it is given, or not.
            Expr::Call { .. } if steps < MAX_STEPS => None,
            _ => {
                let mut found = None;
                body.for_each_child(id, &mut |child| {
                    found = found.or_else(|| self.made_of(child, steps));
                });
                found
            }
        }
    }

    /// Whether the store stands in a loop inside the block, which may run it many times.
    fn is_in_later_loop(&self, block: ExprId) -> bool {
        let body = &self.flow.body;
        self.ancestors(self.store.call)
            .take_while(|outer| *outer != block)
            .any(|outer| {
                matches!(
                    body.expr(outer),
                    Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. }
                )
            })
    }

    /// The `if` around the store whose condition asks for the atomic.
    fn asked(&self) -> Option<(&'a Operation, Shape)> {
        let body = &self.flow.body;
        let place = statements::statement_of(body, self.store.call)?;
        let whole = self.parents[place.block.index()]?;
        let Expr::If {
            cond,
            then,
            otherwise,
        } = body.expr(whole)
        else {
            return None;
        };
        let holds = *then == place.block;
        if !holds && *otherwise != Some(place.block) {
            return None;
        }
        let asked = self.condition(*cond, holds)?;
        let is_alone = statements::block(body, place.block)
            .is_some_and(|block| statements::ranges(body, block).len() == 1);
        match asked.says {
            Says::Flag(set) => {
                let stored = self.stored_flag()?;
                let is_kept = stored && self.follows_another(place);
                let is_harmless = is_alone || is_kept || self.only_tells(place, 0);
                (stored != set && !is_harmless).then_some((asked.load, Shape::Asked { whole }))
            }
            // A state that is found out once, and of which nothing else depends.
            Says::Equal | Says::Differs(_) if is_alone && self.is_relaxed(asked.load) => None,
            // Whoever comes here, the same is there in the end.
            Says::Differs(other) if self.is_same_value(other) => None,
            Says::Equal | Says::Differs(_) => self
                .is_given(whole)
                .then_some((asked.load, Shape::Asked { whole })),
            Says::Ordered(other) => {
                if self.is_same_value(other) {
                    return Some((asked.load, Shape::Extreme { whole }));
                }
                (self.is_constant(self.value) && !is_alone)
                    .then_some((asked.load, Shape::Asked { whole }))
            }
        }
    }

    /// The `if` before the store that leaves unless the atomic is as wanted.
    fn left(&self) -> Option<(&'a Operation, Shape)> {
        let body = &self.flow.body;
        let place = statements::statement_of(body, self.store.call)?;
        let block = statements::block(body, place.block)?;
        let before = block.statements.get(..place.index)?;
        let (index, whole, cond) = before.iter().enumerate().rev().find_map(|(index, one)| {
            let Statement::Expr { expr, .. } = one else {
                return None;
            };
            match body.expr(*expr) {
                Expr::If {
                    cond,
                    then,
                    otherwise: None,
                } if loops::always_leaves(body, *then) => Some((index, *expr, *cond)),
                _ => None,
            }
        })?;
        let asked = self.condition(cond, false)?;
        let last = statements::ranges(body, block).len() - 1;
        let is_all = index + 1 == place.index && place.index == last;
        let shape = Shape::Left { whole };
        match asked.says {
            Says::Flag(set) => {
                let is_harmless = is_all || self.only_tells(place, index + 1);
                let stored = self.stored_flag()?;
                (stored != set && !is_harmless).then_some((asked.load, shape))
            }
            Says::Equal => self.is_constant(self.value).then_some((asked.load, shape)),
            Says::Ordered(_) | Says::Differs(_) => None,
        }
    }

    /// Whether another atomic is filled right before the store: a value that is computed once is there then,
    /// and to compute it twice is no harm.
    fn follows_another(&self, place: Place) -> bool {
        let before = place.index.checked_sub(1).and_then(|index| {
            statements::block(&self.flow.body, place.block)?
                .statements
                .get(index)
        });
        let Some(Statement::Expr { expr, .. }) = before else {
            return false;
        };
        let callee = self.flow.callee(self.context.program(), *expr);
        callee.is_some_and(|path| {
            path.starts_with("std::sync::atomic::") && path.ends_with("::store")
        })
    }

    /// Whether all that goes with the store, from that statement of its block on, is a message: nothing is
    /// lost where it is told twice.
    fn only_tells(&self, place: Place, from: usize) -> bool {
        let body = &self.flow.body;
        let Some(block) = statements::block(body, place.block) else {
            return false;
        };
        let tells = |id: ExprId| {
            matches!(
                body.expr(id),
                Expr::Macro(Macro::Format {
                    result: FormatResult::Unit,
                    ..
                })
            )
        };
        let mut others = block.statements.iter().enumerate().skip(from);
        others.all(|(index, one)| {
            let is_message = matches!(one, Statement::Expr { expr, .. } if tells(*expr));
            index == place.index || is_message
        }) && block
            .tail
            .is_none_or(|tail| tail == self.store.call || tells(tail))
    }

    /// Whether neither the load nor the store says anything about other memory.
    fn is_relaxed(&self, load: &Operation) -> bool {
        let relaxed = |operation: &Operation| {
            atomics::order(self.flow, operation.last) == Some(Order::Relaxed)
        };
        relaxed(load) && relaxed(self.store)
    }

    /// What is known of the atomic where a condition holds, or does not.
    fn condition(&self, id: ExprId, holds: bool) -> Option<Asked<'a>> {
        if let Some(load) = self.value_of(id) {
            let says = Says::Flag(holds);
            return (load.atomic == "AtomicBool").then_some(Asked { load, says });
        }
        match self.flow.body.expr(id) {
            Expr::Not(inner) => self.condition(*inner, !holds),
            Expr::Logic { and, lhs, rhs } if *and == holds => self
                .condition(*rhs, holds)
                .or_else(|| self.condition(*lhs, holds)),
            Expr::Binary {
                op: BinaryOp::Compare,
                lhs,
                rhs,
            } => {
                let (load, other) = match (self.value_of(*lhs), self.value_of(*rhs)) {
                    (Some(load), None) => (load, *rhs),
                    (None, Some(load)) => (load, *lhs),
                    _ => return None,
                };
                let says = match atomics::between(self.context, self.flow, *lhs, *rhs) {
                    "==" if holds => Says::Equal,
                    "!=" if holds => Says::Differs(other),
                    "!=" => Says::Equal,
                    "<" | ">" | "<=" | ">=" => Says::Ordered(other),
                    _ => return None,
                };
                Some(Asked { load, says })
            }
            _ => None,
        }
    }

    /// The load that gives the value, here or in the variable's `let`.
    fn value_of(&self, id: ExprId) -> Option<&'a Operation> {
        if let Some(load) = self.load_at(id) {
            return Some(load);
        }
        let Expr::Local(local) = self.flow.body.expr(id) else {
            return None;
        };
        let (place, init) = statements::let_of(&self.flow.body, *local)?;
        if self.is_changed(*local) || self.is_in_later_loop(place.block) {
            return None;
        }
        self.load_at(init)
    }

    fn load_at(&self, id: ExprId) -> Option<&'a Operation> {
        self.loads.iter().copied().find(|load| load.call == id)
    }

    fn stored_flag(&self) -> Option<bool> {
        match self.flow.body.expr(self.value) {
            Expr::Literal(Literal::Bool(stored)) => Some(*stored),
            _ => None,
        }
    }

    /// Whether the value was there before the `if`: one that is computed in it is kept for later, and
    /// it is no harm when two compute it.
    fn is_given(&self, whole: ExprId) -> bool {
        let body = &self.flow.body;
        match body.expr(self.value) {
            Expr::Local(local) => !body.range(whole).contains_range(body.local(*local).range),
            _ => self.is_constant(self.value),
        }
    }

    /// Whether a value is written down: a literal, or the name of a constant.
    fn is_constant(&self, id: ExprId) -> bool {
        match self.flow.body.expr(id) {
            Expr::Literal(_) | Expr::Path(_) => true,
            Expr::Neg(inner) | Expr::Cast { expr: inner, .. } => self.is_constant(*inner),
            _ => false,
        }
    }

    fn is_same_value(&self, other: ExprId) -> bool {
        let body = &self.flow.body;
        match (body.expr(self.value), body.expr(other)) {
            (Expr::Local(stored), Expr::Local(compared)) => stored == compared,
            _ => false,
        }
    }

    /// Whether a variable is given, before the store, a value that was not made of its own.
    fn is_replaced(&self, local: LocalId) -> bool {
        let body = &self.flow.body;
        let store = body.range(self.store.call).start();
        body.expr_ids().any(|id| match body.expr(id) {
            Expr::Assign { lhs, rhs } => {
                matches!(body.expr(*lhs), Expr::Local(changed) if *changed == local)
                    && body.range(id).end() <= store
                    && !self.names(*rhs, local)
            }
            _ => false,
        })
    }

    fn names(&self, id: ExprId, local: LocalId) -> bool {
        let body = &self.flow.body;
        let mut found = matches!(body.expr(id), Expr::Local(named) if *named == local);
        body.for_each_child(id, &mut |child| found |= self.names(child, local));
        found
    }

    /// Whether a variable gets another value after its `let`.
    fn is_changed(&self, local: LocalId) -> bool {
        let body = &self.flow.body;
        body.expr_ids().any(|id| match body.expr(id) {
            Expr::Assign { lhs, .. } | Expr::AssignOp { lhs, .. } => {
                matches!(body.expr(*lhs), Expr::Local(changed) if *changed == local)
            }
            _ => false,
        })
    }

    fn ancestors(&self, id: ExprId) -> impl Iterator<Item = ExprId> + '_ {
        std::iter::successors(self.parents[id.index()], |id| self.parents[id.index()])
    }
}
