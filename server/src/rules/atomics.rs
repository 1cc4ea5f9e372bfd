//! What a function does with the atomics of std.

mod alone;

use ra_ap_syntax::TextRange;

use super::context::Context;
use crate::flow::function::FunctionFlow;
use crate::flow::place::Found;
use crate::knowledge::guards::Family;
use crate::program::body::{Arithmetic, BinaryOp, Expr, ExprId};
pub(super) use alone::is_alone;

/// A call of a method of an atomic whose place is known.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) call: ExprId,
    /// What stands before the dot.
    pub(crate) receiver: ExprId,
    pub(crate) found: Found,
    pub(crate) does: Does,
    /// The atomic's type: `AtomicU64`.
    pub(crate) atomic: String,
    /// The last argument: of a `load` or `store` it is the ordering.
    pub(crate) last: ExprId,
}

/// What a method of an atomic does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Does {
    Load,
    /// `store` of that value.
    Store(ExprId),
    /// Reads and writes in one step.
    Change,
}

/// The orderings of `std::sync::atomic::Ordering`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Relaxed,
    Acquire,
    Release,
    AcqRel,
    SeqCst,
}

/// What a function does with atomics, in the order of the source. What a macro's rules have written is
/// not among it.
pub(crate) fn operations(context: &Context<'_>, flow: &FunctionFlow) -> Vec<Operation> {
    let calls = flow.types.calls.keys().copied();
    let mut operations: Vec<Operation> = calls
        .filter(|id| !flow.body.is_made(*id))
        .filter_map(|id| operation(context, flow, id))
        .collect();
    operations.sort_by_key(|operation| {
        let range = flow.body.range(operation.call);
        (range.end(), operation.call)
    });
    operations
}

fn operation(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> Option<Operation> {
    let Expr::MethodCall(method) = flow.body.expr(call) else {
        return None;
    };
    let program = context.program();
    let path = flow.callee(program, call)?;
    let (atomic, name) = path.strip_prefix("std::sync::atomic::")?.split_once("::")?;
    let does = match (name, &*method.args) {
        ("load", [_]) => Does::Load,
        ("store", [value, _]) => Does::Store(*value),
        ("swap" | "compare_and_swap", _) => Does::Change,
        (name, _) if name.starts_with("fetch_") || name.starts_with("compare_exchange") => {
            Does::Change
        }
        _ => return None,
    };
    Some(Operation {
        call,
        receiver: method.receiver,
        found: flow
            .places(program)
            .of(&flow.view(program), method.receiver)?,
        does,
        atomic: atomic.to_owned(),
        last: *method.args.last()?,
    })
}

/// The ordering that an argument names.
pub(crate) fn order(flow: &FunctionFlow, argument: ExprId) -> Option<Order> {
    let Expr::Path(path) = flow.body.expr(argument) else {
        return None;
    };
    Some(match path.last_name()?.as_str() {
        "Relaxed" => Order::Relaxed,
        "Acquire" => Order::Acquire,
        "Release" => Order::Release,
        "AcqRel" => Order::AcqRel,
        "SeqCst" => Order::SeqCst,
        _ => return None,
    })
}

impl Order {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Order::Relaxed => "Relaxed",
            Order::Acquire => "Acquire",
            Order::Release => "Release",
            Order::AcqRel => "AcqRel",
            Order::SeqCst => "SeqCst",
        }
    }

    /// The ordering of one step that does what a load and a store with these did.
    pub(super) fn joined(load: Order, store: Order) -> Order {
        match (load, store) {
            (Order::SeqCst, _) | (_, Order::SeqCst) => Order::SeqCst,
            (Order::Acquire, Order::Release) => Order::AcqRel,
            (Order::Acquire, _) => Order::Acquire,
            (_, store) => store,
        }
    }

    /// Whether what was written before can be seen by who sees this write.
    pub(super) fn releases(self) -> bool {
        matches!(self, Order::Release | Order::AcqRel | Order::SeqCst)
    }

    /// Whether who reads this sees what was written before.
    pub(super) fn acquires(self) -> bool {
        matches!(self, Order::Acquire | Order::AcqRel | Order::SeqCst)
    }

    /// The ordering as code writes it where another one is written as `like`.
    pub(super) fn written(self, like: &str) -> String {
        match like.rsplit_once("::") {
            Some((_, name)) if name.trim() == self.name() => like.to_owned(),
            Some((path, _)) => format!("{path}::{}", self.name()),
            None if like == self.name() => like.to_owned(),
            None => format!("std::sync::atomic::Ordering::{}", self.name()),
        }
    }
}

/// The operator of a sum or a combination of bits, and its sides.
pub(super) fn operator<'a>(
    context: &Context<'a>,
    flow: &FunctionFlow,
    id: ExprId,
) -> Option<(ExprId, &'a str, ExprId)> {
    let Expr::Binary { op, lhs, rhs } = flow.body.expr(id) else {
        return None;
    };
    let plain = [Arithmetic::Add, Arithmetic::Sub, Arithmetic::Bit].map(BinaryOp::Arithmetic);
    plain
        .contains(op)
        .then(|| (*lhs, between(context, flow, *lhs, *rhs), *rhs))
}

/// The text between two expressions: an operator, with nothing around it but the brackets of its sides.
pub(super) fn between<'a>(
    context: &Context<'a>,
    flow: &FunctionFlow,
    lhs: ExprId,
    rhs: ExprId,
) -> &'a str {
    let (start, end) = (flow.range(lhs).end(), flow.range(rhs).start());
    if start > end {
        return "";
    }
    let text = context.source(TextRange::new(start, end));
    text.trim_matches(|c: char| c.is_whitespace() || c == '(' || c == ')')
}

/// Whether a guard of any lock is held where a call stands, in the function or around a closure of it.
fn is_guarded(flow: &FunctionFlow, call: ExprId) -> bool {
    let is_lock =
        |held: &crate::flow::held::Held| flow.acquisition(*held).kind.family != Family::Span;
    let range = flow.body.range(call);
    flow.regions.iter().any(|region| {
        region.held.at.iter().any(|(at, held)| {
            let around = *at == call || flow.body.range(*at).contains_range(range);
            around && held.iter().any(is_lock)
        })
    })
}
