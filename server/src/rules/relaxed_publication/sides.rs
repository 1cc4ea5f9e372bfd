//! Who publishes data with an atomic, and who receives it.

use ra_ap_syntax::{TextRange, TextSize};

use crate::flow::function::FunctionFlow;
use crate::flow::place::{Found, Root};
use crate::program::body::{BinaryOp, Expr, ExprId, Literal, LocalId};
use crate::program::items::{DefId, DefKind};
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;
use crate::rules::atomics::{self, Does, Operation, Order};
use crate::rules::context::Context;
use crate::rules::{loops, statements};

/// What several functions can name: a field, a static, or a place of one function.
#[derive(Clone)]
pub(super) struct Thing<'a> {
    flow: &'a FunctionFlow,
    found: Found,
}

impl Thing<'_> {
    pub(super) fn is_same(&self, other: &Thing<'_>) -> bool {
        match (&self.found.name, &other.found.name) {
            (Some(one), Some(other)) => one == other,
            (None, None) => {
                self.flow.def == other.flow.def && self.found.place == other.found.place
            }
            _ => false,
        }
    }
}

/// Data that is written or read.
#[derive(Clone)]
pub(super) struct Data<'a> {
    pub(super) thing: Thing<'a>,
    kind: Kind,
    pub(super) range: TextRange,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Atomic,
    Static,
    Cell,
    /// What the pointer that is stored points to.
    Pointee,
}

impl Data<'_> {
    pub(super) fn is_same(&self, other: &Data<'_>) -> bool {
        self.kind == other.kind && self.thing.is_same(&other.thing)
    }

    pub(super) fn is_atomic(&self) -> bool {
        self.kind == Kind::Atomic
    }

    /// The data in a message.
    pub(super) fn name(&self, context: &Context<'_>) -> String {
        let flow = self.thing.flow;
        let name = self.thing.found.place.text(context.program(), &flow.body);
        match self.kind {
            Kind::Pointee => format!("what `{name}` points to"),
            _ => format!("`{name}`"),
        }
    }
}

/// A store that publishes, or a load that receives.
pub(super) struct Side<'a> {
    pub(super) flow: &'a FunctionFlow,
    pub(super) operation: Operation,
    pub(super) order: Order,
    pub(super) thing: Thing<'a>,
    signal: Signal,
    pub(super) data: Vec<Data<'a>>,
}

/// The value that says that the data is there.
#[derive(PartialEq, Eq)]
enum Signal {
    Flag(bool),
    /// A number or constant, as it is written.
    State(String),
    Pointer,
}

impl Side<'_> {
    /// Whether a store is what a load waits for, in another thread as it may be.
    pub(super) fn meets(&self, load: &Side<'_>) -> bool {
        let owner = |side: &Side<'_>| {
            let owner = side.flow.contexts.owner(side.operation.call);
            (side.flow.def, owner)
        };
        self.thing.is_same(&load.thing) && self.signal == load.signal && owner(self) != owner(load)
    }
}

/// What one function publishes and receives, and which of its atomics are counted with.
#[derive(Default)]
pub(super) struct Sides<'a> {
    pub(super) stores: Vec<Side<'a>>,
    pub(super) loads: Vec<Side<'a>>,
    pub(super) counted: Vec<Thing<'a>>,
}

pub(super) fn of_function<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Sides<'a> {
    let operations = atomics::operations(context, flow);
    let mut sides = Sides::default();
    if operations.is_empty() {
        return sides;
    }
    let look = Look {
        context,
        flow,
        operations: &operations,
    };
    let counted = operations.iter().filter(|one| one.does == Does::Change);
    sides.counted = counted.map(|one| look.thing(one.found.clone())).collect();
    for operation in &operations {
        let Some(order) = atomics::order(flow, operation.last) else {
            continue;
        };
        if look.is_ordered_otherwise(operation) || atomics::is_alone(context, flow, operation) {
            continue;
        }
        match operation.does {
            Does::Store(value) => sides.stores.extend(look.store(operation, order, value)),
            Does::Load => sides.loads.extend(look.loads(operation, order)),
            Does::Change => {}
        }
    }
    sides
}

struct Look<'a, 'c> {
    context: &'c Context<'c>,
    flow: &'a FunctionFlow,
    operations: &'c [Operation],
}

/// Code that runs only where a condition says so.
struct Region {
    range: TextRange,
    signal: Signal,
}

impl<'a> Look<'a, '_> {
    fn thing(&self, found: Found) -> Thing<'a> {
        let flow = self.flow;
        Thing { flow, found }
    }

    fn store(&self, operation: &Operation, order: Order, value: ExprId) -> Option<Side<'a>> {
        let body = &self.flow.body;
        let is_pointer = operation.atomic == "AtomicPtr";
        let signal = match body.expr(value) {
            _ if is_pointer => Signal::Pointer,
            Expr::Literal(Literal::Bool(set)) => Signal::Flag(*set),
            Expr::Literal(Literal::Int(..)) | Expr::Path(_) => Signal::State(self.written(value)),
            _ => return None,
        };
        let thing = self.thing(operation.found.clone());
        let data = match is_pointer {
            true if self.is_null(value) => return None,
            true => vec![Data {
                thing: thing.clone(),
                kind: Kind::Pointee,
                range: self.flow.range(value),
            }],
            false => {
                let before = TextRange::new(TextSize::new(0), body.range(operation.call).start());
                self.data(operation, before, true)
            }
        };
        (!data.is_empty()).then(|| Side {
            flow: self.flow,
            operation: operation.clone(),
            order,
            thing,
            signal,
            data,
        })
    }

    fn loads(&self, operation: &Operation, order: Order) -> Vec<Side<'a>> {
        let thing = self.thing(operation.found.clone());
        let side = |signal, data: Vec<Data<'a>>| {
            (!data.is_empty()).then(|| Side {
                flow: self.flow,
                operation: operation.clone(),
                order,
                thing: thing.clone(),
                signal,
                data,
            })
        };
        if operation.atomic == "AtomicPtr" {
            let read = self.dereferenced(operation.call).map(|at| Data {
                thing: thing.clone(),
                kind: Kind::Pointee,
                range: self.flow.range(at),
            });
            return side(Signal::Pointer, read.into_iter().collect())
                .into_iter()
                .collect();
        }
        let regions = self.regions(operation);
        let sides = regions.into_iter().filter_map(|region| {
            let data = self.data(operation, region.range, false);
            side(region.signal, data)
        });
        sides.collect()
    }

    /// The data that is written or read in a range, in the same body as the flag.
    fn data(&self, flag: &Operation, range: TextRange, written: bool) -> Vec<Data<'a>> {
        let (flow, body) = (self.flow, &self.flow.body);
        let owner = flow.contexts.owner(flag.call);
        let is_inside =
            |id: ExprId| range.contains_range(body.range(id)) && flow.contexts.owner(id) == owner;
        let atomics = self.operations.iter().filter(|one| {
            let is_one = match one.does {
                Does::Store(_) => written,
                Does::Load => !written,
                Does::Change => false,
            };
            let is_weak = atomics::order(flow, one.last) == Some(Order::Relaxed);
            is_one && is_weak && is_inside(one.call) && one.found.place != flag.found.place
        });
        let mut data: Vec<Data<'a>> = atomics
            .map(|one| Data {
                thing: self.thing(one.found.clone()),
                kind: Kind::Atomic,
                range: flow.range(one.call),
            })
            .collect();
        for id in body.expr_ids().filter(|id| is_inside(*id)) {
            let found = if written {
                self.cell(id).or_else(|| self.changed_static(id))
            } else {
                self.cell(id).or_else(|| self.named_static(id))
            };
            data.extend(found.map(|(found, kind)| Data {
                thing: self.thing(found),
                kind,
                range: flow.range(id),
            }));
        }
        data
    }

    /// `cell.get()` of an `UnsafeCell`.
    fn cell(&self, id: ExprId) -> Option<(Found, Kind)> {
        let Expr::MethodCall(call) = self.flow.body.expr(id) else {
            return None;
        };
        let program = self.context.program();
        let path = self.flow.callee(program, id)?;
        (path == "std::cell::UnsafeCell::get").then_some(())?;
        let view = self.flow.view(program);
        let found = self.flow.places(program).of(&view, call.receiver)?;
        Some((found, Kind::Cell))
    }

    /// An assignment to a `static mut`, or to a part of it.
    fn changed_static(&self, id: ExprId) -> Option<(Found, Kind)> {
        let body = &self.flow.body;
        let mut place = match body.expr(id) {
            Expr::Assign { lhs, .. } | Expr::AssignOp { lhs, .. } => *lhs,
            Expr::Ref {
                expr,
                mutability: Mutability::Mut,
            } => *expr,
            _ => return None,
        };
        while let Expr::Field { base, .. } | Expr::Index { base, .. } = body.expr(place) {
            place = *base;
        }
        self.named_static(place)
    }

    fn named_static(&self, id: ExprId) -> Option<(Found, Kind)> {
        let def: DefId = *self.flow.types.values.get(&id)?;
        let program = self.context.program();
        matches!(program.def(def).kind, DefKind::Static(_)).then_some(())?;
        let found = self.flow.places(program).of(&self.flow.view(program), id)?;
        Some((found, Kind::Static))
    }

    /// Where the pointer that a load gives is followed.
    fn dereferenced(&self, load: ExprId) -> Option<ExprId> {
        let body = &self.flow.body;
        let bound = body.expr_ids().find_map(|id| match body.expr(id) {
            Expr::Local(local) => {
                let (_, init) = statements::let_of(body, *local)?;
                (init == load).then_some(*local)
            }
            _ => None,
        });
        let is_pointer = |id: ExprId| match body.expr(id) {
            Expr::Local(local) => Some(*local) == bound,
            _ => id == load,
        };
        body.expr_ids().find(|id| match body.expr(*id) {
            Expr::Deref(inner) => is_pointer(*inner),
            Expr::MethodCall(call) => {
                let follows = ["as_ref", "as_mut", "read"].contains(&call.name.as_str());
                follows
                    && is_pointer(call.receiver)
                    && matches!(self.flow.types.expr(call.receiver), Ty::Ptr(..))
            }
            _ => false,
        })
    }

    fn is_null(&self, value: ExprId) -> bool {
        let callee = self.flow.callee(self.context.program(), value);
        callee.is_some_and(|path| path.ends_with("::null_mut") || path.ends_with("::null"))
    }

    /// The code that a load decides about.
    fn regions(&self, load: &Operation) -> Vec<Region> {
        let body = &self.flow.body;
        let mut regions = Vec::new();
        for id in body.expr_ids() {
            match body.expr(id) {
                Expr::If {
                    cond,
                    then,
                    otherwise,
                } if self.flow.contexts.owner(id) == self.flow.contexts.owner(load.call) => {
                    let mut add = |range, holds| {
                        let signal = self.says(*cond, holds, load);
                        regions.extend(signal.map(|signal| Region { range, signal }));
                    };
                    add(body.range(*then), true);
                    match otherwise {
                        Some(otherwise) => add(body.range(*otherwise), false),
                        None if loops::always_leaves(body, *then) => {
                            if let Some(rest) = self.rest_after(id) {
                                add(rest, false);
                            }
                        }
                        None => {}
                    }
                }
                Expr::While {
                    cond, body: inside, ..
                } => {
                    let signal = self.says(*cond, true, load);
                    let range = body.range(*inside);
                    regions.extend(signal.map(|signal| Region { range, signal }));
                    let signal = self.says(*cond, false, load);
                    let after = self.rest_after(id).zip(signal);
                    regions.extend(after.map(|(range, signal)| Region { range, signal }));
                }
                _ => {}
            }
        }
        regions
    }

    /// What comes after a statement in its block.
    fn rest_after(&self, id: ExprId) -> Option<TextRange> {
        let body = &self.flow.body;
        let place = statements::statement_of(body, id)?;
        let block = statements::block(body, place.block)?;
        let after = statements::ranges(body, block);
        let first = after.get(place.index + 1)?;
        Some(TextRange::new(first.start(), body.range(place.block).end()))
    }

    /// What a condition says of what a load gives, where it holds or does not.
    fn says(&self, id: ExprId, holds: bool, load: &Operation) -> Option<Signal> {
        let body = &self.flow.body;
        if self.gives(id, load) {
            return (load.atomic == "AtomicBool").then_some(Signal::Flag(holds));
        }
        match body.expr(id) {
            Expr::Not(inner) => self.says(*inner, !holds, load),
            Expr::Logic { and, lhs, rhs } if *and == holds => self
                .says(*lhs, holds, load)
                .or_else(|| self.says(*rhs, holds, load)),
            Expr::Binary {
                op: BinaryOp::Compare,
                lhs,
                rhs,
            } => {
                let other = match (self.gives(*lhs, load), self.gives(*rhs, load)) {
                    (true, false) => *rhs,
                    (false, true) => *lhs,
                    _ => return None,
                };
                let operator = atomics::between(self.context, self.flow, *lhs, *rhs);
                let is_constant = matches!(body.expr(other), Expr::Literal(_) | Expr::Path(_));
                let is_equal = (operator == "==") == holds && ["==", "!="].contains(&operator);
                (is_equal && is_constant).then(|| Signal::State(self.written(other)))
            }
            _ => None,
        }
    }

    /// Whether an expression is the load, or the variable that is bound to it.
    fn gives(&self, id: ExprId, load: &Operation) -> bool {
        let bound = |local: LocalId| statements::let_of(&self.flow.body, local);
        match self.flow.body.expr(id) {
            Expr::Local(local) => bound(*local).is_some_and(|(_, init)| init == load.call),
            _ => id == load.call,
        }
    }

    /// A number or constant as it is written, without the way to it.
    fn written(&self, id: ExprId) -> String {
        let text = self.context.source(self.flow.range(id));
        text.rsplit("::").next().unwrap_or(text).trim().to_owned()
    }

    /// Whether something else may order what is done around an operation: a fence anywhere, a stronger
    /// write after a store or a stronger read before a load, or anything that waits for another thread.
    fn is_ordered_otherwise(&self, operation: &Operation) -> bool {
        let body = &self.flow.body;
        let here = body.range(operation.call);
        let is_node = match operation.found.place.root {
            // What a pointer leads to is shared by who publishes the pointer.
            Root::Local(local) => matches!(self.flow.types.local(local).strip_refs(), Ty::Ptr(..)),
            _ => false,
        };
        let is_store = matches!(operation.does, Does::Store(_));
        let is_other = |one: &&Operation| one.call != operation.call;
        let stronger = self.operations.iter().filter(is_other).any(|one| {
            let at = body.range(one.call);
            let orders = self.orders(one);
            let releases = orders.iter().any(|order| order.releases());
            let acquires = orders.iter().any(|order| order.acquires());
            let is_write = one.does != Does::Load;
            let is_read = !matches!(one.does, Does::Store(_));
            if is_store {
                at.start() >= here.end() && is_write && releases
            } else {
                at.end() <= here.start() && is_read && acquires
            }
        });
        is_node || stronger || self.waits(here, is_store)
    }

    /// The orderings among the arguments of an operation.
    fn orders(&self, operation: &Operation) -> Vec<Order> {
        match self.flow.body.expr(operation.call) {
            Expr::MethodCall(call) => call
                .args
                .iter()
                .filter_map(|arg| atomics::order(self.flow, *arg))
                .collect(),
            _ => Vec::new(),
        }
    }

    fn waits(&self, here: TextRange, is_store: bool) -> bool {
        let body = &self.flow.body;
        let mut calls = self.flow.types.calls.keys();
        let waits = calls.any(|id| {
            let Some(path) = self.flow.callee(self.context.program(), *id) else {
                return false;
            };
            let is_before = body.range(*id).end() <= here.start();
            let name = path.rsplit("::").next().unwrap_or_default();
            path.ends_with("atomic::fence")
                || path.ends_with("atomic::compiler_fence")
                || is_before && !is_store && WAITS.contains(&name)
        });
        let suspends = |id: ExprId| {
            matches!(body.expr(id), Expr::Await(_)) && body.range(id).end() <= here.start()
        };
        waits || !is_store && body.expr_ids().any(suspends)
    }
}

/// Calls after which one sees what another thread has done before.
const WAITS: &[&str] = &[
    "join",
    "scope",
    "recv",
    "recv_timeout",
    "try_recv",
    "wait",
    "wait_while",
    "wait_timeout",
    "wait_timeout_while",
    "park",
    "park_timeout",
    "lock",
    "try_lock",
    "read",
    "write",
    "call_once",
    "get_or_init",
    "block_on",
];
