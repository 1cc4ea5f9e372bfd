//! What can be taken out of a guard beforehand, so that the guard is not needed any more.

use super::clonable::{holds_guard, is_clonable, is_copy};
use super::place::is_mutated;
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards;
use crate::program::body::{Expr, ExprId};
use crate::program::solve::{SelfKind, Solver};
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;
use crate::rules::context::Context;

/// An expression that has what is needed of a guard, and borrows nothing from it when taken out.
pub(super) struct Taken {
    pub(super) expr: ExprId,
    /// What is taken, as code.
    pub(super) value: String,
    pub(super) put: Put,
    /// The variable it goes to must be `mut`.
    pub(super) mutable: bool,
    /// It is a copy of what the lock protects.
    pub(super) cloned: bool,
}

/// How the expression reads when its value is in a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Put {
    /// `value`
    Value,
    /// `&value`
    Reference,
    /// `(&value)`
    Receiver,
    /// `value.as_ref()`
    Option,
}

impl Put {
    /// The code for a variable of that name.
    pub(super) fn code(self, name: &str) -> String {
        match self {
            Put::Value => name.to_owned(),
            Put::Reference => format!("&{name}"),
            Put::Receiver => format!("(&{name})"),
            Put::Option => format!("{name}.as_ref()"),
        }
    }
}

/// What can be taken instead of the guard that `from` is or acquires. None of the `awaits` may be
/// part of it.
pub(super) fn take(
    context: &Context<'_>,
    flow: &FunctionFlow,
    parents: &[Option<ExprId>],
    from: ExprId,
    awaits: &[ExprId],
) -> Option<Taken> {
    let mut search = Search {
        context,
        flow,
        solver: Solver::new(context.names),
        parents,
        awaits,
    };
    search.search(from)
}

struct Search<'c, 'a> {
    context: &'c Context<'a>,
    flow: &'c FunctionFlow,
    solver: Solver<'a>,
    parents: &'c [Option<ExprId>],
    awaits: &'c [ExprId],
}

impl Search<'_, '_> {
    /// The first value on the way out of the guard that stands for itself; that of the head of a
    /// `match` and its like whole; a copy only where there is no such value.
    fn search(&mut self, from: ExprId) -> Option<Taken> {
        let mut first = None;
        let mut copy = None;
        let mut is_place = matches!(self.flow.body.expr(from), Expr::Local(_));
        let mut id = from;
        loop {
            let taken = self.value(id, is_place);
            let is_head = self.is_head(id);
            match taken {
                Some(taken) if taken.cloned => copy = Some(taken),
                Some(taken) if is_head => return Some(taken),
                Some(taken) => first = first.or(Some(taken)),
                None => {}
            }
            let parent = self.parents[id.index()].filter(|parent| self.passes(*parent, id));
            let Some(parent) = parent else {
                return first.or(copy);
            };
            is_place = match self.flow.body.expr(parent) {
                Expr::Deref(_) | Expr::Field { .. } => true,
                Expr::Index { base, .. } => *base == id,
                _ => false,
            };
            id = parent;
        }
    }

    /// Whether what is around only works on the value at hand, without an `.await`.
    fn passes(&self, parent: ExprId, id: ExprId) -> bool {
        let body = &self.flow.body;
        let around = body.range(parent);
        if (self.awaits.iter()).any(|place| around.contains_range(body.range(*place))) {
            return false;
        }
        match body.expr(parent) {
            Expr::MethodCall(_)
            | Expr::Call { .. }
            | Expr::Field { .. }
            | Expr::Index { .. }
            | Expr::Deref(_)
            | Expr::Ref { .. }
            | Expr::Try(_)
            | Expr::Not(_)
            | Expr::Neg(_)
            | Expr::Cast { .. } => true,
            Expr::Binary { lhs, .. } => *lhs == id,
            Expr::Block(block) => block.tail == Some(id),
            _ => false,
        }
    }

    /// Whether this is what a `match`, `if let` or `for` looks at.
    fn is_head(&self, id: ExprId) -> bool {
        self.parents[id.index()].is_some_and(|parent| match self.flow.body.expr(parent) {
            Expr::Match { scrutinee, .. } => *scrutinee == id,
            Expr::For { iter, .. } => *iter == id,
            Expr::Let { .. } => true,
            _ => false,
        })
    }

    fn kind_of(&self, call: ExprId) -> Option<SelfKind> {
        let receiver = self.flow.types.calls.get(&call)?.receiver.as_ref()?;
        Some(receiver.kind)
    }

    /// What can be taken at this expression.
    fn value(&mut self, id: ExprId, is_place: bool) -> Option<Taken> {
        let flow = self.flow;
        let ty = flow.types.expr(id).clone();
        let source = self.context.source(flow.range(id)).to_owned();
        let parent = self.parents[id.index()]?;
        if matches!(flow.body.expr(id), Expr::Ref { .. }) {
            // What it borrows is taken.
            return None;
        }
        let is_receiver =
            matches!(flow.body.expr(parent), Expr::MethodCall(call) if call.receiver == id);
        let taken = |value: String, put: Put, cloned: bool| Taken {
            expr: id,
            value,
            put,
            mutable: false,
            cloned,
        };
        if let Ty::Ref(inner, Mutability::Shared) = &ty {
            let owned = self.is_clonable(inner);
            let borrowed = is_receiver && self.kind_of(parent) == Some(SelfKind::Shared);
            let put = match (borrowed, is_receiver) {
                (true, _) => Put::Value,
                (false, true) => Put::Receiver,
                (false, false) => Put::Reference,
            };
            return owned.then(|| taken(format!("{source}.clone()"), put, true));
        }
        if let Some(args) = self.solver.args_of(&ty, "std::option::Option")
            && let [Ty::Ref(inner, Mutability::Shared)] = args.as_ref()
        {
            let owned = self.is_clonable(inner);
            return owned.then(|| taken(format!("{source}.cloned()"), Put::Option, true));
        }
        if is_place || guards::is_guard(self.context.names, &ty) {
            return self.part(id, &ty, source);
        }
        let empty = matches!(&ty, Ty::Tuple(parts) if parts.is_empty()) || ty == Ty::Never;
        if empty || !self.solver.is_owned(&ty) || holds_guard(self.context.names, &ty) {
            return None;
        }
        let mutable = is_receiver && self.kind_of(parent) == Some(SelfKind::Mut);
        Some(Taken {
            mutable,
            ..taken(source, Put::Value, false)
        })
    }

    /// A part of what the lock protects, or the whole of it.
    fn part(&mut self, id: ExprId, ty: &Ty, source: String) -> Option<Taken> {
        let body = &self.flow.body;
        let is_guard = guards::is_guard(self.context.names, ty);
        let ty = if is_guard {
            let inner = self.solver.deref(ty)?;
            self.solver.deep(&inner)
        } else {
            ty.clone()
        };
        if is_guard && !self.is_read(id) {
            return None;
        }
        if !is_guard && self.is_copy(&ty) && !is_mutated(self.flow, self.parents, id) {
            return Some(Taken {
                expr: id,
                value: source,
                put: Put::Value,
                mutable: false,
                cloned: false,
            });
        }
        if is_mutated(self.flow, self.parents, id) || !self.is_clonable(&ty) {
            return None;
        }
        let value = match body.expr(id) {
            Expr::Deref(inner) => self.context.source(self.flow.range(*inner)).to_owned(),
            _ => source,
        };
        Some(Taken {
            expr: id,
            value: format!("{value}.clone()"),
            put: Put::Value,
            mutable: false,
            cloned: true,
        })
    }

    /// Whether a guard is only a way to what it protects here: `guard.len()`.
    fn is_read(&self, id: ExprId) -> bool {
        let Some(parent) = self.parents[id.index()] else {
            return false;
        };
        match self.flow.body.expr(parent) {
            Expr::MethodCall(call) if call.receiver == id => {
                let callee = self.flow.types.calls.get(&parent);
                callee
                    .and_then(|callee| callee.receiver.as_ref())
                    .is_some_and(|receiver| {
                        receiver.kind == SelfKind::Shared && receiver.derefs > 0
                    })
            }
            _ => false,
        }
    }

    fn is_copy(&mut self, ty: &Ty) -> bool {
        is_copy(self.context.names, &mut self.solver, ty)
    }

    fn is_clonable(&mut self, ty: &Ty) -> bool {
        is_clonable(self.context.names, &mut self.solver, ty)
    }
}
