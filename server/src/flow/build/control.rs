//! Branches, loops, and what joins them.

use ra_ap_syntax::Edition;

use super::Builder;
use crate::flow::graph::{Event, NodeId, PathId};
use crate::flow::scopes::Target;
use crate::program::body::{Arm, Expr, ExprId, PatId};
use crate::program::type_ref::Name;

/// What is known where a condition holds, and where it does not.
struct Told {
    holds: Option<Event>,
    otherwise: Option<Event>,
}

impl Builder<'_, '_, '_> {
    fn result(&mut self, id: ExprId) -> Option<PathId> {
        let ty = self.ty(id).clone();
        self.carries(&ty).then(|| self.temporary(id))
    }

    /// Evaluates a condition: what follows is reached when it holds; otherwise control leaves the
    /// scopes above `depth` for `refused`.
    fn condition(&mut self, id: ExprId, refused: NodeId, depth: usize) {
        let body = self.body();
        match body.expr(id) {
            Expr::Let { pat, init } => {
                let source = self.place(*init);
                let shown = self.shown(*init, source);
                let failing = self.failing(*pat, shown);
                self.leave(refused, depth, &failing);
                let own = self.scopes.depth().saturating_sub(1);
                self.matched(*pat, shown);
                self.bind(*pat, source, own);
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
                self.push(true);
                let value = self.operand(id);
                self.consume(value);
                self.pop();
                let told = self.told(id);
                self.leave(refused, depth, told.otherwise.as_slice());
                if let Some(event) = told.holds {
                    self.emit(event);
                }
            }
        }
    }

    /// What a condition such as `o.is_some()` tells of a variable.
    fn told(&mut self, id: ExprId) -> Told {
        let none = Told {
            holds: None,
            otherwise: None,
        };
        let body = self.body();
        match body.expr(id) {
            Expr::Not(inner) => {
                let told = self.told(*inner);
                Told {
                    holds: told.otherwise,
                    otherwise: told.holds,
                }
            }
            Expr::MethodCall(call) => {
                let Expr::Local(local) = body.expr(call.receiver) else {
                    return none;
                };
                let ty = self.shared.types.local(*local).clone();
                let is = |path| self.shared.solver.args_of(&ty, path).is_some();
                let (is_option, is_result) = (is("std::option::Option"), is("std::result::Result"));
                if !self.carries(&ty) {
                    return none;
                }
                let path = self.local(*local);
                let without = match call.name.as_str() {
                    "is_some" | "is_none" if is_option => Event::Empty { path },
                    "is_ok" | "is_err" if is_result => self.without_ok(&ty, path),
                    _ => return none,
                };
                match call.name.as_str() {
                    "is_some" | "is_ok" => Told {
                        holds: None,
                        otherwise: Some(without),
                    },
                    _ => Told {
                        holds: Some(without),
                        otherwise: None,
                    },
                }
            }
            _ => none,
        }
    }

    pub(super) fn logic(&mut self, and: bool, lhs: ExprId, rhs: ExprId) {
        let after = self.node();
        self.side(lhs, and);
        let depth = self.scopes.depth();
        self.leave(after, depth, &[]);
        self.side(rhs, and);
        self.go(after);
        self.current = Some(after);
    }

    /// Each side of `&&` and `||` ends its own temporaries; a chain of one kind is one operator.
    fn side(&mut self, id: ExprId, and: bool) {
        if let Expr::Logic { and: own, lhs, rhs } = self.body().expr(id)
            && *own == and
        {
            self.logic(and, *lhs, *rhs);
            return;
        }
        self.push(true);
        let value = self.operand(id);
        self.consume(value);
        self.pop();
    }

    pub(super) fn if_value(
        &mut self,
        id: ExprId,
        cond: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
    ) -> Option<PathId> {
        let result = self.result(id);
        let extended = self.extended.get(&id).copied();
        let refused = self.node();
        let after = self.node();
        let depth = self.scopes.depth();
        // From edition 2024 the scrutinee of `if let` ends before `else`; before, it lives on to the
        // end of the statement.
        self.push(self.shared.edition >= Edition::Edition2024);
        self.condition(cond, refused, depth);
        self.branch(then, result, extended);
        self.pop();
        self.go(after);
        self.current = Some(refused);
        if let Some(otherwise) = otherwise {
            self.branch(otherwise, result, extended);
        }
        self.go(after);
        self.current = Some(after);
        result
    }

    /// A branch or an arm: a terminating scope of its own.
    fn branch(&mut self, id: ExprId, result: Option<PathId>, extended: Option<usize>) {
        if let Some(depth) = extended {
            self.extend(id, depth);
        }
        self.push(true);
        let value = self.operand(id);
        self.give(value, result);
        self.position = self.body().range(id).end();
        self.pop();
    }

    pub(super) fn match_value(
        &mut self,
        id: ExprId,
        scrutinee: ExprId,
        arms: &[Arm],
    ) -> Option<PathId> {
        let result = self.result(id);
        let extended = self.extended.get(&id).copied();
        let source = self.place(scrutinee);
        let shown = self.shown(scrutinee, source);
        let after = self.node();
        let depth = self.scopes.depth();
        let mut next = self.node();
        self.go(next);
        // What the arms before tell of a value that reaches this one.
        let mut known: Vec<Event> = Vec::new();
        for arm in arms {
            self.current = Some(next);
            next = self.node();
            for event in known.clone() {
                self.emit(event);
            }
            self.leave(next, depth, &[]);
            self.push(false);
            let own = self.scopes.depth().saturating_sub(1);
            match arm.guard {
                None => {
                    self.matched(arm.pat, shown);
                    self.bind(arm.pat, source, own);
                    known.extend(self.failing(arm.pat, shown));
                }
                Some(guard) => {
                    // Values move into the variables only when the guard has held.
                    self.push(true);
                    self.condition(guard, next, depth);
                    self.pop();
                    self.matched(arm.pat, shown);
                    self.bind(arm.pat, source, own);
                }
            }
            self.branch(arm.body, result, extended);
            self.pop();
            self.go(after);
        }
        self.current = Some(after);
        result
    }

    pub(super) fn loop_value(
        &mut self,
        id: ExprId,
        body: ExprId,
        label: Option<&Name>,
    ) -> Option<PathId> {
        let result = self.result(id);
        let head = self.node();
        let after = self.node();
        self.go(head);
        self.current = Some(head);
        self.push(false);
        self.aim(label, after, head, result);
        self.push(true);
        self.discard(body);
        self.pop();
        self.go(head);
        self.scopes.stack.pop();
        self.current = Some(after);
        result
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
        self.push(true);
        self.discard(body);
        self.position = self.body().range(body).end();
        self.pop();
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
        let items = value.map(|from| {
            let to = self.temporary(id);
            self.emit(Event::Move { from, to });
            to
        });
        let head = self.node();
        let after = self.node();
        self.go(head);
        self.current = Some(head);
        self.push(false);
        self.aim(label, after, head, None);
        let depth = self.scopes.depth();
        self.leave(after, depth, &[]);
        self.push(true);
        let own = self.scopes.depth().saturating_sub(1);
        self.bind(pat, items, own);
        self.discard(body);
        self.position = self.body().range(body).end();
        self.pop();
        self.go(head);
        self.scopes.stack.pop();
        self.current = Some(after);
        self.position = self.body().range(id).end();
        self.pop();
    }

    pub(super) fn break_to(&mut self, label: Option<&Name>, value: Option<ExprId>) {
        let value = value.and_then(|value| self.operand(value));
        let Some((depth, target)) = self.scopes.target(label) else {
            self.consume(value);
            self.current = None;
            return;
        };
        let (to, result) = (target.on_break, target.result);
        self.give(value, result);
        self.exit_to(to, depth);
    }

    /// `x?`: the value goes on, the error leaves the function.
    pub(super) fn tried(&mut self, id: ExprId, inner: ExprId) -> Option<PathId> {
        let value = self.operand(inner);
        let exit = self.exit;
        let consumed: Vec<Event> = value
            .map(|path| Event::Consume { path })
            .into_iter()
            .collect();
        self.leave(exit, 0, &consumed);
        let ty = self.ty(id).clone();
        if !self.carries(&ty) {
            self.consume(value);
            return None;
        }
        let to = self.temporary(id);
        match value {
            Some(from) => self.emit(Event::Move { from, to }),
            None => self.emit(Event::Init { path: to }),
        }
        Some(to)
    }
}
