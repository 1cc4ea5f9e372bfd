//! Branches, loops, and what joins them.

use ra_ap_syntax::Edition;

use super::build::{Builder, What};
use super::graph::Event;
use super::places::{Base, How, Place};
use crate::flow::graph::{NodeId, PathId};
use crate::flow::scopes::Target;
use crate::program::body::{Arm, Expr, ExprId, PatId};
use crate::program::ty::Ty;
use crate::program::type_ref::{Mutability, Name};

impl Builder<'_, '_, '_> {
    /// Evaluates a condition: what follows is reached when it holds; otherwise control leaves the
    /// scopes above `depth` for `refused`.
    fn condition(&mut self, id: ExprId, refused: NodeId, depth: usize) {
        match self.body().expr(id) {
            Expr::Let { pat, init } => {
                let place = self.place(*init, self.mutability(*pat));
                self.test(*pat, &place);
                self.leave(refused, depth);
                let own = self.scopes.depth().saturating_sub(1);
                self.declare(*pat, own);
                self.bind(*pat, &place);
            }
            Expr::Logic {
                and: true,
                lhs,
                rhs,
            } => {
                self.condition(*lhs, refused, depth);
                self.condition(*rhs, refused, depth);
            }
            _ => {
                self.alone(id);
                self.leave(refused, depth);
            }
        }
    }

    /// Evaluates an expression whose temporaries end with it.
    pub(super) fn alone(&mut self, id: ExprId) {
        self.push(true);
        let value = self.operand(id);
        self.consume(value);
        self.pop();
    }

    pub(super) fn logic(&mut self, and: bool, lhs: ExprId, rhs: ExprId) {
        let after = self.node();
        self.side(lhs, and);
        let depth = self.scopes.depth();
        self.leave(after, depth);
        self.side(rhs, and);
        self.go(after);
        self.current = Some(after);
    }

    /// Each side of `&&` and `||` ends its own temporaries; a chain of one kind is one operator.
    fn side(&mut self, id: ExprId, and: bool) {
        match self.body().expr(id) {
            Expr::Logic { and: own, lhs, rhs } if *own == and => self.logic(and, *lhs, *rhs),
            _ => self.alone(id),
        }
    }

    pub(super) fn if_value(
        &mut self,
        id: ExprId,
        cond: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
        dest: PathId,
    ) {
        let extended = self.extended.get(&id).copied();
        let refused = self.node();
        let after = self.node();
        let depth = self.scopes.depth();
        // From edition 2024 the scrutinee of `if let` ends before `else`; before, it lives on to the
        // end of the statement.
        self.push(self.shared.function.edition >= Edition::Edition2024);
        self.condition(cond, refused, depth);
        self.branch(then, dest, extended);
        self.pop();
        self.go(after);
        self.current = Some(refused);
        match otherwise {
            Some(otherwise) => self.branch(otherwise, dest, extended),
            None => self.emit(Event::Init(dest)),
        }
        self.go(after);
        self.current = Some(after);
    }

    /// A branch or an arm: a terminating scope of its own.
    fn branch(&mut self, id: ExprId, dest: PathId, extended: Option<usize>) {
        if let Some(depth) = extended {
            self.extend(id, depth);
        }
        self.push(true);
        self.value(id, dest);
        self.pop();
    }

    pub(super) fn match_value(&mut self, id: ExprId, scrutinee: ExprId, arms: &[Arm], to: PathId) {
        let extended = self.extended.get(&id).copied();
        let mutable = arms.iter().any(|arm| self.mutability(arm.pat).is_mut());
        let place = self.place(scrutinee, Mutability::from_bool(mutable));
        let after = self.node();
        let depth = self.scopes.depth();
        for (number, arm) in arms.iter().enumerate() {
            let next = self.node();
            self.test(arm.pat, &place);
            // The last arm is reached by all that is left, unless its guard sends that on.
            if number + 1 < arms.len() {
                self.leave(next, depth);
            }
            self.push(false);
            let own = self.scopes.depth().saturating_sub(1);
            self.declare(arm.pat, own);
            if let Some(guard) = arm.guard {
                // The guard sees the variables by reference.
                let mut locals = Vec::new();
                self.body().bindings(arm.pat, &mut locals);
                if !locals.is_empty() {
                    self.touch(&place, How::Borrow(Mutability::Shared));
                }
                self.fill(arm.pat);
                self.push(true);
                self.condition(guard, next, depth);
                self.pop();
            }
            self.bind(arm.pat, &place);
            self.branch(arm.body, to, extended);
            self.pop();
            self.go(after);
            self.current = Some(next);
        }
        self.current = Some(after);
    }

    pub(super) fn loop_value(&mut self, body: ExprId, label: Option<&Name>, dest: PathId) {
        let head = self.node();
        let after = self.node();
        self.go(head);
        self.current = Some(head);
        self.push(false);
        self.aim(label, after, head, Some(dest));
        self.alone(body);
        self.go(head);
        self.scopes.stack.pop();
        self.current = Some(after);
    }

    /// Marks the scope just opened as that of a loop.
    fn aim(
        &mut self,
        label: Option<&Name>,
        on_break: NodeId,
        on_continue: NodeId,
        result: Option<PathId>,
    ) {
        if let Some(scope) = self.scopes.stack.last_mut() {
            scope.target = Some(Target {
                label: label.cloned(),
                is_loop: true,
                on_break,
                on_continue: Some(on_continue),
                result,
            });
        }
    }

    pub(super) fn while_loop(&mut self, cond: ExprId, body: ExprId, label: Option<&Name>) {
        let head = self.node();
        let after = self.node();
        self.go(head);
        self.current = Some(head);
        self.push(false);
        self.aim(label, after, head, None);
        let depth = self.scopes.depth();
        self.push(true);
        self.condition(cond, after, depth);
        self.alone(body);
        self.pop();
        self.go(head);
        self.scopes.stack.pop();
        self.current = Some(after);
    }

    pub(super) fn for_loop(
        &mut self,
        id: ExprId,
        pat: PatId,
        iter: ExprId,
        body: ExprId,
        label: Option<&Name>,
    ) {
        // The temporaries of the head live as long as the loop.
        self.push(true);
        let value = self.operand(iter);
        self.consume(value);
        let ty = self.iterator(iter);
        let items = self.temporary_of(id, ty, What::Temporary(iter));
        self.emit(Event::Init(items));
        let head = self.node();
        let after = self.node();
        self.go(head);
        self.current = Some(head);
        self.push(false);
        self.aim(label, after, head, None);
        self.emit(Event::Borrow(items));
        self.push(true);
        // `Some(item)` is kept until the end of the body, whatever became of the item.
        let item = self.shared.types.pat(pat).clone();
        let next = self.temporary_of(id, item.clone(), What::Temporary(iter));
        self.emit(Event::Init(next));
        self.emit(Event::Use(next));
        let depth = self.scopes.depth() - 2;
        self.leave(after, depth + 1);
        let own = self.scopes.depth().saturating_sub(1);
        self.declare(pat, own);
        let whole = Place {
            base: Base::Slot(next),
            steps: Vec::new(),
            ty: item.clone(),
        };
        let part = whole.then(super::places::Step::Field(Name::from("0")), item);
        self.bind(pat, &part);
        self.alone(body);
        self.pop();
        self.go(head);
        self.scopes.stack.pop();
        self.current = Some(after);
        self.pop();
    }

    /// What `for` makes of the value after `in`.
    fn iterator(&mut self, iter: ExprId) -> Ty {
        let ty = self.ty(iter).clone();
        let solver = &mut self.shared.solver;
        let iterator = solver.names.known("std::iter::Iterator");
        if iterator.is_some_and(|iterator| solver.implements(&ty, iterator)) {
            return ty;
        }
        let into = solver.names.known("std::iter::IntoIterator");
        let found = solver.project(&ty, into, &Name::from("IntoIter"));
        solver.deep(&found)
    }

    pub(super) fn break_to(&mut self, label: Option<&Name>, value: Option<ExprId>) {
        let result = self
            .scopes
            .target(label)
            .and_then(|(_, target)| target.result);
        match (value, result) {
            (Some(value), Some(result)) => self.value(value, result),
            (Some(value), None) => self.discard(value),
            (None, Some(result)) => self.emit(Event::Init(result)),
            (None, None) => {}
        }
        let Some((depth, target)) = self.scopes.target(label) else {
            self.current = None;
            return;
        };
        let to = target.on_break;
        self.exit_to(to, depth);
    }

    /// `x?`: the value goes on, the error leaves the function. Both are kept in one temporary.
    pub(super) fn tried(&mut self, id: ExprId, inner: ExprId, dest: PathId) {
        let value = self.operand(inner);
        self.consume(value);
        let ty = self.ty(inner).clone();
        let branch = self.temporary_of(id, ty, What::Temporary(inner));
        self.emit(Event::Init(branch));
        self.emit(Event::Use(branch));
        let exit = self.exit;
        self.leave(exit, 0);
        self.emit(Event::Init(dest));
    }
}
