//! Macros whose bodies are known: which of them await, and when their temporaries end.

use super::Builder;
use crate::flow::graph::{Event, PathId};
use crate::program::body::{Expr, ExprId, FormatResult, Macro, PatId, Select};
use crate::program::ty::Ty;
use crate::program::type_ref::Name;

impl Builder<'_, '_, '_> {
    pub(super) fn macro_value(&mut self, id: ExprId, call: &Macro) -> Option<PathId> {
        match call {
            Macro::Format {
                args,
                own_statement,
                result,
            } => {
                if *own_statement {
                    self.push(true);
                }
                for arg in args {
                    self.borrow(*arg);
                }
                if *own_statement {
                    self.pop();
                }
                if *result == FormatResult::Never {
                    let exit = self.exit;
                    self.exit_to(exit, 0);
                }
                None
            }
            Macro::Write { target, args } => {
                self.borrow(*target);
                for arg in args {
                    self.borrow(*arg);
                }
                None
            }
            Macro::Vec(elements) => {
                let values: Vec<(Name, Option<PathId>)> = elements
                    .iter()
                    .map(|element| (Name::default(), self.operand(*element)))
                    .collect();
                self.assemble(id, values)
            }
            Macro::VecRepeat { element, len } => {
                let value = self.operand(*element);
                self.consume(value);
                self.discard(*len);
                None
            }
            Macro::Assert { cond, args } => {
                self.push(true);
                let value = self.operand(*cond);
                self.consume(value);
                self.pop();
                self.formatted(args);
                None
            }
            Macro::AssertCompare { left, right, args } => {
                self.borrow(*left);
                self.borrow(*right);
                self.formatted(args);
                None
            }
            Macro::Dbg(args) => match args.as_slice() {
                [only] => self.operand(*only),
                args => self.aggregate(id, args.iter().copied().enumerate()),
            },
            Macro::Join { futures, .. } => {
                for future in futures {
                    let value = self.operand(*future);
                    self.consume(value);
                }
                self.emit(Event::Await { expr: id });
                let path = self.plain_value(id)?;
                self.joined(id, futures, path);
                Some(path)
            }
            Macro::Select(select) => self.select(id, select),
            Macro::Stream { body } => {
                self.capture(id, *body, true);
                None
            }
            Macro::Pin(inner) => {
                let value = self.operand(*inner);
                if let Some(from) = value {
                    let to = self.temporary(*inner);
                    self.emit(Event::Move { from, to });
                    self.emit(Event::Borrow { path: to });
                }
                None
            }
            Macro::Text | Macro::Opaque { .. } => None,
        }
    }

    fn formatted(&mut self, args: &[ExprId]) {
        self.push(true);
        for arg in args {
            self.borrow(*arg);
        }
        self.pop();
    }

    /// `select!` makes all its futures in one statement, waits, drops them, and runs one handler.
    fn select(&mut self, id: ExprId, select: &Select) -> Option<PathId> {
        let ty = self.ty(id).clone();
        let result = self.carries(&ty).then(|| self.temporary(id));
        self.push(true);
        for branch in &select.branches {
            if let Some(cond) = branch.cond {
                self.push(true);
                self.discard(cond);
                self.pop();
            }
        }
        let waiting = self.scopes.depth().saturating_sub(1);
        // The statement that makes the futures has ended when they are waited for.
        self.push(true);
        for branch in &select.branches {
            if let Some(from) = self.operand(branch.future) {
                let to = self.temporary_in(branch.future, waiting);
                self.emit(Event::Move { from, to });
            }
        }
        self.pop();
        self.emit(Event::Await { expr: id });
        self.pop();
        let after = self.node();
        let depth = self.scopes.depth();
        for branch in &select.branches {
            let next = self.node();
            self.leave(next, depth, &[]);
            self.push(true);
            let own = self.scopes.depth().saturating_sub(1);
            let source = self.branch_value(branch.future, branch.pat);
            self.bind(branch.pat, source, own);
            let value = self.operand(branch.handler);
            self.give(value, result);
            self.pop();
            self.go(after);
            self.current = Some(next);
        }
        if let Some(otherwise) = select.otherwise {
            self.push(true);
            let value = self.operand(otherwise);
            self.give(value, result);
            self.pop();
            self.go(after);
        }
        self.current = Some(after);
        result
    }

    /// The guards among what the futures of `join!` gave.
    fn joined(&mut self, id: ExprId, futures: &[ExprId], path: PathId) {
        let Ty::Tuple(parts) = self.ty(id).clone() else {
            return;
        };
        for (index, (future, ty)) in futures.iter().zip(parts.iter()).enumerate() {
            if self.carries(ty) {
                let name = Name::from(index.to_string());
                let part = self.graph.paths.field(path, &name);
                let lock = self.lock_of_future(*future);
                self.acquire(*future, *future, lock, part, ty);
            }
        }
    }

    /// What stands before `.lock()`.
    fn lock_of_future(&self, future: ExprId) -> Option<ExprId> {
        match self.body().expr(future) {
            Expr::MethodCall(call) => Some(call.receiver),
            _ => None,
        }
    }

    /// What a branch's future gave, if that can be a guard.
    fn branch_value(&mut self, future: ExprId, pat: PatId) -> Option<PathId> {
        let ty = self.shared.types.pat(pat).clone();
        if !self.carries(&ty) {
            return None;
        }
        let path = self.temporary(future);
        let lock = self.lock_of_future(future);
        self.acquire(future, future, lock, path, &ty);
        Some(path)
    }
}
