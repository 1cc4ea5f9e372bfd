//! Calls, and every other expression that makes a value.

use super::build::{Builder, What};
use super::capture::Capture;
use super::glue::is_once;
use super::graph::Event;
use super::places::{Base, How, Place};
use crate::flow::graph::PathId;
use crate::program::body::{BinaryOp, Expr, ExprId, MethodCall};
use crate::program::solve::SelfKind;
use crate::program::ty::{Prim, Ty};
use crate::program::type_ref::{Mutability, Name};

impl Builder<'_, '_, '_> {
    /// Evaluates an expression into a variable or temporary.
    pub(super) fn value(&mut self, id: ExprId, dest: PathId) {
        let body = self.body();
        if self.is_place(id) {
            let place = self.place(id, Mutability::Shared);
            self.take(&place);
            self.emit(Event::Init(dest));
            return;
        }
        match body.expr(id) {
            Expr::Missing => self.puzzled("code that is not understood"),
            Expr::Block(block) => {
                self.block(id, block, dest);
                return;
            }
            Expr::Async { .. } | Expr::Closure(_) => self.capture(id),
            Expr::If {
                cond,
                then,
                otherwise,
            } => {
                self.if_value(id, *cond, *then, *otherwise, dest);
                return;
            }
            Expr::Let { pat, init } => {
                // Outside a condition `let` is an error; its names still count.
                let place = self.place(*init, Mutability::Shared);
                let depth = self.scopes.depth().saturating_sub(1);
                self.declare(*pat, depth);
                self.bind(*pat, &place);
            }
            Expr::Match { scrutinee, arms } => {
                self.match_value(id, *scrutinee, arms, dest);
                return;
            }
            Expr::Loop { body, label } => {
                self.loop_value(*body, label.as_ref(), dest);
                return;
            }
            Expr::While { cond, body, label } => self.while_loop(*cond, *body, label.as_ref()),
            Expr::For {
                pat,
                iter,
                body,
                label,
            } => self.for_loop(id, *pat, *iter, *body, label.as_ref()),
            Expr::Call { callee, args } => self.call(*callee, args),
            Expr::MethodCall(call) => self.method_call(id, call),
            Expr::Not(inner) | Expr::Neg(inner) | Expr::Cast { expr: inner, .. } => {
                let value = self.operand(*inner);
                self.consume(value);
            }
            Expr::Ref { expr, mutability } => {
                let place = self.place(*expr, *mutability);
                self.touch(&place, How::Borrow(*mutability));
            }
            Expr::Binary { op, lhs, rhs } => self.binary(*op, *lhs, *rhs),
            Expr::Logic { and, lhs, rhs } => self.logic(*and, *lhs, *rhs),
            Expr::Assign { lhs, rhs } => self.assign(*lhs, *rhs),
            Expr::AssignOp { lhs, rhs } => self.assign_op(*lhs, *rhs),
            Expr::Range { start, end, .. } => {
                let parts: Vec<ExprId> = start.iter().chain(end).copied().collect();
                let values = self.operands(&parts);
                self.consume(values);
            }
            Expr::Tuple(parts) | Expr::Array(parts) => {
                let values = self.operands(parts);
                self.consume(values);
            }
            Expr::Repeat { element, .. } => {
                let value = self.operand(*element);
                self.consume(value);
            }
            Expr::Record { fields, spread, .. } => self.record(fields, *spread),
            Expr::Await(inner) => self.wait(id, *inner),
            Expr::Try(inner) => {
                self.tried(id, *inner, dest);
                return;
            }
            Expr::Return(value) => {
                if let Some(value) = value {
                    self.discard(*value);
                }
                let exit = self.exit;
                self.exit_to(exit, 0);
            }
            Expr::Break { label, value } => self.break_to(label.as_ref(), *value),
            Expr::Continue { label } => {
                let found = self.scopes.target(label.as_ref());
                match found.and_then(|(depth, target)| Some((depth, target.on_continue?))) {
                    Some((depth, to)) => self.exit_to(to, depth),
                    None => self.current = None,
                }
            }
            Expr::Yield(value) => {
                if let Some(value) = value {
                    let value = self.operand(*value);
                    self.consume(value);
                }
                self.suspend(id);
            }
            Expr::Macro(call) => {
                self.macro_value(id, call, dest);
                return;
            }
            _ => {}
        }
        self.emit(Event::Init(dest));
        if matches!(self.ty(id), Ty::Never) {
            self.current = None;
        }
    }

    fn record(&mut self, fields: &[(Name, ExprId)], spread: Option<ExprId>) {
        let values: Vec<ExprId> = fields.iter().map(|(_, value)| *value).collect();
        let values = self.operands(&values);
        if let Some(spread) = spread {
            let place = self.place(spread, Mutability::Shared);
            self.touch(&place, How::Read);
        }
        self.consume(values);
    }

    fn binary(&mut self, op: BinaryOp, lhs: ExprId, rhs: ExprId) {
        let scalar = |ty: &Ty| {
            matches!(ty, Ty::Prim(prim) if *prim != Prim::Str)
                || matches!(ty, Ty::Ptr(..) | Ty::FnPtr(..) | Ty::FnDef(_))
        };
        let built_in = scalar(self.ty(lhs)) && scalar(self.ty(rhs));
        if op == BinaryOp::Compare && !built_in {
            // `PartialEq::eq(&a, &b)`.
            let values = [lhs, rhs].map(|side| {
                let place = self.place(side, Mutability::Shared);
                self.borrowed(&place, Mutability::Shared, side)
            });
            self.consume(values);
            return;
        }
        let values = self.operands(&[lhs, rhs]);
        self.consume(values);
    }

    fn assign_op(&mut self, lhs: ExprId, rhs: ExprId) {
        // Built-in operators evaluate the right side first, overloaded ones the left.
        if matches!(self.ty(lhs), Ty::Prim(_)) && matches!(self.ty(rhs), Ty::Prim(_)) {
            let value = self.operand(rhs);
            let place = self.place(lhs, Mutability::Mut);
            self.consume(value);
            self.touch(&place, How::Read);
            if place.base != Base::Elsewhere {
                let how = if place.is_indirect() {
                    How::Assign
                } else {
                    How::Read
                };
                self.touch(&place, how);
            }
            if let Base::Outer(_) = place.base {
                self.touch(&place, How::Assign);
            }
            return;
        }
        let place = self.place(lhs, Mutability::Mut);
        let borrowed = self.borrowed(&place, Mutability::Mut, lhs);
        let value = self.operand(rhs);
        self.consume([borrowed]);
        self.consume(value);
    }

    fn call(&mut self, callee: ExprId, args: &[ExprId]) {
        let is_function = matches!(self.ty(callee), Ty::FnDef(_));
        let function = if is_function {
            None
        } else {
            self.callee(callee)
        };
        let values = self.operands(args);
        self.consume(function);
        self.consume(values);
    }

    /// What is called, where that is a value.
    fn callee(&mut self, callee: ExprId) -> Option<PathId> {
        let mut place = self.place(callee, Mutability::Shared);
        for _ in 0..8 {
            match &place.ty {
                Ty::Ref(..) => place = self.deref(place, Mutability::Shared, callee),
                ty if self.shared.solver.is(ty, "std::boxed::Box") => {
                    let Ty::Adt(_, args) = ty else { break };
                    if let Some(Ty::Dyn(bounds)) = args.first()
                        && bounds
                            .iter()
                            .any(|bound| is_once(&self.shared.solver, bound) == Some(true))
                    {
                        return self.moved(&place, callee);
                    }
                    place = self.deref(place, Mutability::Shared, callee);
                }
                _ => break,
            }
        }
        match place.ty.clone() {
            Ty::FnPtr(..) => self.moved(&place, callee),
            Ty::Closure(id, ..) => {
                let captures = self.shared.regions.get(&ExprId(id)).map(|it| &it.captures);
                let used = |how: How| captures.is_some_and(|it| it.iter().any(|it| it.used == how));
                if used(How::Move) {
                    return self.moved(&place, callee);
                }
                let mutable = used(How::Assign) || used(How::Borrow(Mutability::Mut));
                Some(self.borrowed(&place, Mutability::from_bool(mutable), callee))
            }
            ty @ Ty::Param(_) => {
                let bounds = self.shared.solver.param_bounds.clone();
                let mut of_ty = bounds.iter().filter(|(bounded, _)| *bounded == ty);
                let once = of_ty.find_map(|(_, bound)| is_once(&self.shared.solver, bound));
                match once {
                    Some(true) => self.moved(&place, callee),
                    _ => Some(self.borrowed(&place, Mutability::Shared, callee)),
                }
            }
            Ty::Opaque(bounds, _) => {
                let once = bounds
                    .iter()
                    .find_map(|bound| is_once(&self.shared.solver, bound));
                match once {
                    Some(true) => self.moved(&place, callee),
                    _ => Some(self.borrowed(&place, Mutability::Shared, callee)),
                }
            }
            Ty::Dyn(_) => Some(self.borrowed(&place, Mutability::Shared, callee)),
            _ => {
                self.unsure(&place);
                Some(self.borrowed(&place, Mutability::Shared, callee))
            }
        }
    }

    fn moved(&mut self, place: &Place, id: ExprId) -> Option<PathId> {
        self.take(place);
        let path = self.slot(place.ty.clone(), What::Temporary(id));
        self.scopes.schedule(self.scopes.temporary(), path);
        self.emit(Event::Init(path));
        Some(path)
    }

    fn method_call(&mut self, id: ExprId, call: &MethodCall) {
        let callee = self.shared.types.calls.get(&id);
        let receiver = match callee.and_then(|callee| callee.receiver.clone()) {
            Some(receiver) if receiver.kind == SelfKind::Value && receiver.derefs == 0 => {
                self.operand(call.receiver)
            }
            Some(receiver) => {
                let how = Mutability::from_bool(receiver.kind == SelfKind::Mut);
                let mut place = self.place(call.receiver, how);
                for _ in 0..receiver.derefs {
                    place = self.deref(place, how, call.receiver);
                }
                if !receiver.ty.is_unknown() {
                    place.ty = receiver.ty.clone();
                }
                if receiver.kind == SelfKind::Value {
                    self.moved(&place, call.receiver)
                } else {
                    Some(self.borrowed(&place, how, call.receiver))
                }
            }
            None => {
                let place = self.place(call.receiver, Mutability::Shared);
                self.unsure(&place);
                let path = self.borrowed(&place, Mutability::Shared, call.receiver);
                self.slots[path.0 as usize].ty = Ty::Unknown;
                Some(path)
            }
        };
        let values = self.operands(&call.args);
        self.consume(receiver);
        self.consume(values);
    }

    /// `.await`: the future is kept until it is done.
    fn wait(&mut self, id: ExprId, inner: ExprId) {
        let value = self.operand(inner);
        self.consume(value);
        let ty = self.awaited(inner);
        self.push(false);
        let depth = self.scopes.depth().saturating_sub(1);
        let path = self.slot(ty, What::Awaited(inner));
        self.scopes.schedule(depth, path);
        self.emit(Event::Init(path));
        self.emit(Event::Borrow(path));
        self.suspend(id);
        self.emit(Event::Borrow(path));
        self.pop();
    }

    /// The type of the future that is waited for.
    pub(super) fn awaited(&mut self, id: ExprId) -> Ty {
        let ty = self.ty(id).clone();
        let solver = &mut self.shared.solver;
        let plain = matches!(
            ty,
            Ty::Future(..) | Ty::Async(..) | Ty::Opaque(..) | Ty::Ref(..)
        );
        let future = solver.names.known("std::future::Future");
        if plain || future.is_some_and(|future| solver.implements(&ty, future)) {
            return ty;
        }
        let into = solver.names.known("std::future::IntoFuture");
        let found = solver.project(&ty, into, &Name::from("IntoFuture"));
        solver.deep(&found)
    }

    /// A closure or async block takes what it captures.
    pub(super) fn capture(&mut self, id: ExprId) {
        let region = super::build::region(self.shared, Some(id));
        let captures: Vec<Capture> = region.captures.clone();
        self.shared.regions.insert(id, region);
        let mut values = Vec::new();
        for capture in captures {
            let mut place = self.place_of(capture.local);
            place.steps.clone_from(&capture.place.steps);
            place.ty.clone_from(&capture.place.ty);
            match capture.by {
                None => self.take(&place),
                Some(mutability) => self.touch(&place, How::Borrow(mutability)),
            }
            let path = self.slot(capture.held, What::Temporary(id));
            self.scopes.schedule(self.scopes.temporary(), path);
            self.emit(Event::Init(path));
            values.push(path);
        }
        self.consume(values);
    }

    /// A temporary of this type, for a value that is there for a while.
    pub(super) fn kept(&mut self, ty: Ty, what: What) -> PathId {
        let path = self.slot(ty, what);
        self.scopes.schedule(self.scopes.temporary(), path);
        self.emit(Event::Init(path));
        path
    }
}
