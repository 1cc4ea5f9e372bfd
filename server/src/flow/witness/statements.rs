//! Blocks and their statements: what `let` keeps alive, and what an assignment ends.

use ra_ap_syntax::Edition;

use super::build::{Builder, What};
use super::graph::Event;
use super::places::{Base, How, Place};
use crate::flow::graph::{NodeId, PathId};
use crate::flow::scopes::Target;
use crate::program::body::{Block, Expr, ExprId, Macro, Pat, PatId, Statement};
use crate::program::type_ref::Mutability;

impl Builder<'_, '_, '_> {
    pub(super) fn assign(&mut self, lhs: ExprId, rhs: ExprId) {
        match self.body().expr(lhs) {
            Expr::Underscore => {
                self.push(true);
                if self.is_place(rhs) {
                    self.place(rhs, Mutability::Shared);
                } else {
                    self.discard(rhs);
                }
                self.pop();
                return;
            }
            Expr::Tuple(_) | Expr::Array(_) | Expr::Record { .. } | Expr::Call { .. } => {
                // `(a, b) = c`: through variables of its own.
                self.push(true);
                let value = self.operand(rhs);
                let mut places = Vec::new();
                self.assigned(lhs, &mut places);
                if let Some(value) = value {
                    self.emit(Event::Use(value));
                }
                for place in places {
                    self.set(place);
                }
                self.pop();
                return;
            }
            _ => {}
        }
        let value = self.operand(rhs);
        let place = self.place(lhs, Mutability::Mut);
        let glue = self.shared.glue.of(&mut self.shared.solver, &place.ty);
        if glue != Some(false) {
            self.replace(&place);
        }
        self.consume(value);
        self.touch(&place, How::Assign);
    }

    fn set(&mut self, lhs: ExprId) {
        let place = self.place(lhs, Mutability::Mut);
        let glue = self.shared.glue.of(&mut self.shared.solver, &place.ty);
        if glue != Some(false) {
            self.replace(&place);
        }
        self.touch(&place, How::Assign);
    }

    /// The old value ends, which borrows all that the place is a part of.
    fn replace(&mut self, place: &Place) {
        match place.base {
            Base::Slot(path) => self.emit(Event::Borrow(path)),
            _ => self.touch(place, How::Borrow(Mutability::Mut)),
        }
    }

    /// The places that a destructuring assignment sets.
    fn assigned(&self, lhs: ExprId, into: &mut Vec<ExprId>) {
        match self.body().expr(lhs) {
            Expr::Underscore | Expr::Range { .. } => {}
            Expr::Tuple(parts) | Expr::Array(parts) | Expr::Call { args: parts, .. } => {
                for part in parts {
                    self.assigned(*part, into);
                }
            }
            Expr::Record { fields, .. } => {
                for (_, part) in fields {
                    self.assigned(*part, into);
                }
            }
            _ => into.push(lhs),
        }
    }

    pub(super) fn block(&mut self, id: ExprId, block: &Block, dest: PathId) {
        let after = block.label.is_some().then(|| self.node());
        self.push(false);
        if let (Some(label), Some(after)) = (&block.label, after)
            && let Some(scope) = self.scopes.stack.last_mut()
        {
            scope.target = Some(Target {
                label: Some(label.clone()),
                is_loop: false,
                on_break: after,
                on_continue: None,
                result: Some(dest),
            });
        }
        for statement in &block.statements {
            self.statement(statement);
        }
        match block.tail {
            Some(tail) => {
                let own_scope = self.shared.function.edition >= Edition::Edition2024;
                if own_scope {
                    self.push(true);
                }
                if let Some(depth) = self.extended.get(&id).copied() {
                    self.extend(tail, depth);
                }
                self.value(tail, dest);
                if own_scope {
                    self.pop();
                }
            }
            None => self.emit(Event::Init(dest)),
        }
        self.pop();
        if let Some(after) = after {
            self.go(after);
            self.current = Some(after);
        }
    }

    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Expr { expr, .. } => {
                self.push(true);
                self.discard(*expr);
                self.pop();
            }
            Statement::Let {
                pat, init: None, ..
            } => {
                let depth = self.scopes.depth().saturating_sub(1);
                self.declare(*pat, depth);
            }
            Statement::Let {
                pat,
                init: Some(init),
                otherwise,
                ..
            } => self.let_statement(*pat, *init, *otherwise),
        }
    }

    fn let_statement(&mut self, pat: PatId, init: ExprId, otherwise: Option<ExprId>) {
        let depth = self.scopes.depth().saturating_sub(1);
        self.push(true);
        let before = self.scopes.stack[depth].drops.len();
        self.extend(init, depth);
        if self.binds_by_ref(pat) {
            self.extend_place(init, depth);
        }
        let body = self.body();
        let simple = match body.pat(pat) {
            Pat::Bind {
                local,
                by_ref: false,
                inner: None,
            } => self.local(*local),
            _ => None,
        };
        if let Some(path) = simple {
            self.scopes.schedule(depth, path);
            self.value(init, path);
            self.pop();
            return;
        }
        let place = self.place(init, self.mutability(pat));
        match otherwise {
            Some(otherwise) => {
                let refused = self.node();
                self.test(pat, &place);
                self.leave_extended(refused, depth, before);
                self.declare(pat, depth);
                self.bind(pat, &place);
                self.pop();
                let after = self.current;
                self.current = Some(refused);
                // The `else` block runs when the statement's temporaries are gone.
                self.push(true);
                self.discard(otherwise);
                self.pop();
                self.current = after;
            }
            None => {
                self.declare(pat, depth);
                self.bind(pat, &place);
                self.pop();
            }
        }
    }

    /// Where the pattern of a `let … else` does not match, extended temporaries end at once too.
    fn leave_extended(&mut self, refused: NodeId, depth: usize, before: usize) {
        let ending: Vec<PathId> = self.scopes.stack[depth].drops[before..].to_vec();
        let between = self.node();
        self.leave(between, depth + 1);
        let after = self.current.replace(between);
        for path in ending.into_iter().rev() {
            self.end(path);
        }
        self.go(refused);
        self.current = after;
    }

    /// Marks the temporaries in an initializer that live as long as the `let`'s block.
    pub(super) fn extend(&mut self, id: ExprId, depth: usize) {
        let body = self.body();
        match body.expr(id) {
            Expr::Ref { expr, .. } => {
                self.extend(*expr, depth);
                self.extend_place(*expr, depth);
            }
            Expr::Tuple(parts) | Expr::Array(parts) => {
                for part in parts {
                    self.extend(*part, depth);
                }
            }
            Expr::Record { fields, .. } => {
                for (_, value) in fields {
                    self.extend(*value, depth);
                }
            }
            Expr::Cast { expr, .. } => self.extend(*expr, depth),
            Expr::Block(_) => {
                // The tail is marked when the block is reached.
                self.extended.entry(id).or_insert(depth);
            }
            Expr::If {
                then,
                otherwise: Some(otherwise),
                ..
            } => {
                self.extend(*then, depth);
                self.extend(*otherwise, depth);
            }
            Expr::Match { arms, .. } => {
                for arm in arms {
                    self.extend(arm.body, depth);
                }
            }
            Expr::Call { callee, args } if self.shared.types.values.contains_key(callee) => {
                for arg in args {
                    self.extend(*arg, depth);
                }
            }
            Expr::Macro(Macro::Pin(inner)) => {
                self.extend(*inner, depth);
                self.extend_place(*inner, depth);
            }
            _ => {}
        }
    }

    /// Marks the operand of a borrow, and what it is a part of.
    fn extend_place(&mut self, id: ExprId, depth: usize) {
        self.extended.insert(id, depth);
        match self.body().expr(id) {
            Expr::Deref(inner) => self.extend_place(*inner, depth),
            Expr::Field { base, .. } | Expr::Index { base, .. } => self.extend_place(*base, depth),
            _ => {}
        }
    }

    fn binds_by_ref(&self, pat: PatId) -> bool {
        let body = self.body();
        match body.pat(pat) {
            Pat::Bind { by_ref, inner, .. } => {
                *by_ref || inner.is_some_and(|inner| self.binds_by_ref(inner))
            }
            Pat::Tuple(pats) | Pat::Slice(pats) => pats.iter().any(|pat| self.binds_by_ref(*pat)),
            Pat::TupleStruct { fields, .. } => fields.iter().any(|pat| self.binds_by_ref(*pat)),
            Pat::Record { fields, .. } => fields.iter().any(|(_, pat)| self.binds_by_ref(*pat)),
            _ => false,
        }
    }

    /// A reference to a value that is kept where it is pinned.
    pub(super) fn pin(&mut self, inner: ExprId, dest: PathId) {
        let ty = self.ty(inner).clone();
        let path = self.temporary_of(inner, ty, What::Temporary(inner));
        self.value(inner, path);
        self.emit(Event::Borrow(path));
        self.emit(Event::Init(dest));
    }
}
