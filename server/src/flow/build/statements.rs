//! Blocks and their statements: what `let` keeps alive, and what an assignment ends.

use ra_ap_syntax::{Edition, TextRange, TextSize};

use super::Builder;
use crate::flow::graph::{Event, PathId};
use crate::program::body::{Block, BlockKind, Expr, ExprId, Macro, Pat, PatId, Statement};

impl Builder<'_, '_, '_> {
    pub(super) fn assign(&mut self, lhs: ExprId, rhs: ExprId) {
        if matches!(self.body().expr(lhs), Expr::Underscore) {
            // A place on the right stays where it is; a value ends with the statement.
            self.discard(rhs);
            return;
        }
        if let (Expr::Tuple(places), Expr::Tuple(values)) =
            (self.body().expr(lhs), self.body().expr(rhs))
            && places.len() == values.len()
        {
            // `(a, b) = (x, y)`.
            for (place, value) in places.iter().zip(values) {
                self.assign(*place, *value);
            }
            return;
        }
        let value = self.operand(rhs);
        let place = self.place(lhs);
        match (value, place) {
            (value, Some(to)) => {
                self.emit(Event::Overwrite { path: to });
                match value {
                    Some(from) => self.emit(Event::Move { from, to }),
                    None => self.emit(Event::Init { path: to }),
                }
            }
            (value, None) => self.consume(value),
        }
    }

    pub(super) fn block(&mut self, id: ExprId, block: &Block) -> Option<PathId> {
        let ty = self.ty(id).clone();
        let result = (self.carries(&ty)).then(|| self.temporary(id));
        let after = block.label.is_some().then(|| self.node());
        self.push(false);
        if let (Some(label), Some(after)) = (&block.label, after) {
            let target = crate::flow::scopes::Target {
                label: Some(label.clone()),
                is_loop: false,
                on_break: after,
                on_continue: None,
                result,
            };
            if let Some(scope) = self.scopes.stack.last_mut() {
                scope.target = Some(target);
            }
        }
        debug_assert!(block.kind == BlockKind::Plain || block.kind == BlockKind::Try);
        for statement in &block.statements {
            self.statement(statement);
        }
        if let Some(tail) = block.tail {
            let own_scope = self.shared.edition >= Edition::Edition2024;
            if own_scope {
                self.push(true);
            }
            let value = match self.extended.get(&id).copied() {
                Some(depth) => {
                    self.extend(tail, depth);
                    self.operand(tail)
                }
                None => self.operand(tail),
            };
            self.give(value, result);
            if own_scope {
                self.pop();
            }
        }
        self.position = self.last_byte(block.list_range);
        self.pop();
        if let Some(after) = after {
            self.go(after);
            self.current = Some(after);
        }
        result
    }

    /// Where the closing brace of a block stands.
    fn last_byte(&self, range: TextRange) -> TextSize {
        range
            .end()
            .checked_sub(TextSize::new(1))
            .unwrap_or(range.end())
    }

    /// A value becomes that of the expression around it.
    pub(super) fn give(&mut self, value: Option<PathId>, result: Option<PathId>) {
        match (value, result) {
            (Some(from), Some(to)) => self.emit(Event::Move { from, to }),
            (Some(path), None) => self.emit(Event::Consume { path }),
            (None, Some(path)) => self.emit(Event::Init { path }),
            (None, None) => {}
        }
    }

    pub(super) fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Expr { expr, range, .. } => {
                self.push(true);
                // `g;` moves `g` out and ends it.
                let value = self.operand(*expr);
                self.consume(value.filter(|_| self.is_place(*expr)));
                self.position = range.end();
                self.pop();
            }
            Statement::Let {
                pat, init: None, ..
            } => {
                let depth = self.scopes.depth().saturating_sub(1);
                let mut locals = Vec::new();
                self.body().bindings(*pat, &mut locals);
                for local in locals {
                    let ty = self.shared.types.local(local).clone();
                    if self.carries(&ty) {
                        let path = self.local(local);
                        self.scopes.schedule(depth, path);
                    }
                }
            }
            Statement::Let {
                pat,
                init: Some(init),
                otherwise,
                range,
                ..
            } => {
                self.let_statement(*pat, *init, *otherwise, *range);
            }
        }
    }

    fn let_statement(
        &mut self,
        pat: PatId,
        init: ExprId,
        otherwise: Option<ExprId>,
        range: TextRange,
    ) {
        let depth = self.scopes.depth().saturating_sub(1);
        self.push(true);
        let before = self.scopes.stack[depth].drops.len();
        self.extend(init, depth);
        if self.binds_by_ref(pat) {
            self.extend_place(init, depth);
        }
        let source = match self.body().pat(pat) {
            Pat::Bind { by_ref: false, .. } => self.operand(init),
            Pat::Wildcard => {
                self.discard(init);
                None
            }
            _ => self.place(init),
        };
        match otherwise {
            Some(otherwise) => {
                let refused = self.node();
                let mut failing = self.failing(pat, source);
                // Where the pattern does not match, extended temporaries end at once too.
                let extended = self.scopes.stack[depth].drops[before..].iter().rev();
                failing.extend(extended.map(|path| Event::Drop { path: *path }));
                self.leave(refused, depth + 1, &failing);
                self.bind(pat, source, depth);
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
                self.bind(pat, source, depth);
                self.position = range.end();
                self.pop();
            }
        }
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
}
