//! Calls, closures and macros: where guards come from and where they go.

use super::{Acquisition, Builder, Inner, Origin};
use crate::flow::graph::{Event, GuardId, PathId};
use crate::knowledge::guards::{self, Mode};
use crate::program::body::{Expr, ExprId, LocalId, Macro, MethodCall, Select};
use crate::program::infer::Target;
use crate::program::solve::SelfKind;
use crate::program::ty::Ty;
use crate::program::type_ref::{Mutability, Name};

impl Builder<'_, '_, '_> {
    /// The path of the function that a call calls, where it is known.
    fn callee_path(&self, id: ExprId) -> Option<String> {
        match &self.shared.types.calls.get(&id)?.target {
            Target::Def(def) => Some(self.shared.solver.program().path_of(*def).to_owned()),
            Target::External(path) => Some(path.to_string()),
        }
    }

    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId]) -> Option<PathId> {
        if self.shared.types.values.contains_key(&callee) {
            // A tuple struct or variant.
            return self.aggregate(id, args.iter().copied().enumerate());
        }
        if !matches!(self.body().expr(callee), Expr::Path(_)) {
            let once = matches!(self.ty(callee), Ty::Closure(id, ..) if self.shared.carry.once.borrow().contains(&ExprId(*id)));
            if once {
                let value = self.operand(callee);
                self.consume(value);
            } else {
                self.borrow(callee);
            }
        }
        let mut moved = Vec::new();
        let mut lent = Vec::new();
        for arg in args {
            self.argument(*arg, &mut moved, &mut lent);
        }
        self.position = self.body().range(id).end();
        self.emit(Event::Call {
            expr: id,
            given: moved.as_slice().into(),
        });
        match self.callee_path(id).as_deref() {
            Some("std::mem::forget" | "std::mem::ManuallyDrop::new" | "std::boxed::Box::leak") => {
                for path in moved {
                    self.emit(Event::Leak { path });
                }
                None
            }
            _ => self.outcome(id, moved, lent, args.first().copied()),
        }
    }

    /// Evaluates an argument: a value that moves into the call, or a place lent to it by `&mut`.
    fn argument(&mut self, arg: ExprId, moved: &mut Vec<PathId>, lent: &mut Vec<PathId>) {
        if let Expr::Ref { expr, mutability } = self.body().expr(arg) {
            if let Some(path) = self.place(*expr) {
                self.emit(Event::Borrow { path });
                if *mutability == Mutability::Mut {
                    lent.push(path);
                }
            }
            return;
        }
        moved.extend(self.operand(arg));
    }

    pub(super) fn method_call(&mut self, id: ExprId, call: &MethodCall) -> Option<PathId> {
        let mut moved = Vec::new();
        let mut lent = Vec::new();
        let receiver = self
            .shared
            .types
            .calls
            .get(&id)
            .and_then(|callee| callee.receiver.clone());
        let by_value = match &receiver {
            Some(receiver) => receiver.kind == SelfKind::Value && receiver.derefs == 0,
            // Not known: a method of what a guard protects leaves the guard where it is; anything
            // else may take it along.
            None => {
                let ty = self.ty(call.receiver).clone();
                !guards::is_guard(self.shared.solver.names, &ty)
            }
        };
        if by_value {
            moved.extend(self.operand(call.receiver));
        } else if let Some(path) = self.place(call.receiver) {
            self.emit(Event::Borrow { path });
            if receiver
                .as_ref()
                .is_some_and(|receiver| receiver.kind == SelfKind::Mut && receiver.derefs == 0)
            {
                lent.push(path);
            }
        }
        for arg in &call.args {
            self.argument(*arg, &mut moved, &mut lent);
        }
        self.position = self.body().range(id).end();
        self.emit(Event::Call {
            expr: id,
            given: moved.as_slice().into(),
        });
        if call.name == "clear"
            && let Some(path) = lent.first().copied()
        {
            self.emit(Event::Empty { path });
        }
        self.outcome(id, moved, lent, Some(call.receiver))
    }

    /// What a call gives: the guards that went in by value come out again if the result can hold
    /// them; those in a place lent by `&mut` are taken out of it; a result that can hold one and got
    /// none is a new acquisition.
    fn outcome(
        &mut self,
        id: ExprId,
        moved: Vec<PathId>,
        lent: Vec<PathId>,
        lock: Option<ExprId>,
    ) -> Option<PathId> {
        let ty = self.ty(id).clone();
        if !self.carries(&ty) {
            for from in moved {
                match lent.first() {
                    Some(to) => self.emit(Event::Move { from, to: *to }),
                    None => self.emit(Event::Consume { path: from }),
                }
            }
            return None;
        }
        let to = self.temporary(id);
        if let Some(from) = lent.first().copied() {
            self.emit(Event::Move { from, to });
            for path in moved {
                self.emit(Event::Move {
                    from: path,
                    to: from,
                });
            }
            return Some(to);
        }
        if !moved.is_empty() {
            for from in moved {
                self.emit(Event::Move { from, to });
            }
            return Some(to);
        }
        self.acquire(id, id, lock, to, &ty);
        Some(to)
    }

    /// A guard comes into being in `path` as the value of `id`; `acquiring` is the call that asks for
    /// it, which an async lock's `.await` comes after.
    fn acquire(
        &mut self,
        id: ExprId,
        acquiring: ExprId,
        lock: Option<ExprId>,
        path: PathId,
        ty: &Ty,
    ) {
        let kinds = self.shared.carry.guards(&mut self.shared.solver, ty);
        let Some(kind) = kinds.first().copied() else {
            self.emit(Event::Init { path });
            return;
        };
        let callee = self.callee_path(acquiring);
        let method = callee.as_deref().and_then(|path| path.rsplit("::").next());
        let tried = method.is_some_and(|name| name.starts_with("try_"));
        let direct = callee
            .as_deref()
            .is_some_and(|path| guards::is_method_of_lock(kind, path));
        let mode = match method {
            Some("read_recursive") => Mode::Recursive,
            _ => kind.mode(),
        };
        let known = self
            .shared
            .acquisitions
            .iter()
            .position(|known| known.origin == Origin::Expr(id));
        let number = known.unwrap_or_else(|| {
            self.shared.acquisitions.push(Acquisition {
                origin: Origin::Expr(id),
                lock,
                kind,
                tried,
                mode,
                direct,
            });
            self.shared.acquisitions.len() - 1
        });
        let guard = GuardId(u32::try_from(number).unwrap_or(u32::MAX));
        self.emit(Event::Acquire { path, guard });
    }

    /// The value of `.await`: a guard if the future was an async lock's.
    pub(super) fn acquired(&mut self, id: ExprId, future: ExprId) -> Option<PathId> {
        let ty = self.ty(id).clone();
        if !self.carries(&ty) {
            return None;
        }
        let path = self.temporary(id);
        let lock = match self.body().expr(future) {
            Expr::MethodCall(call) => Some(call.receiver),
            Expr::Call { args, .. } => args.first().copied(),
            _ => None,
        };
        self.acquire(id, future, lock, path, &ty);
        Some(path)
    }

    /// A closure or async block: what it uses of the variables around it.
    pub(super) fn capture(&mut self, id: ExprId, body: ExprId, moves: bool) -> Option<PathId> {
        self.inner.push(Inner { expr: id, body });
        let mut captures: Vec<(LocalId, bool)> = Vec::new();
        self.captures(id, body, false, &mut captures);
        let mut taken = Vec::new();
        let mut once = false;
        for (local, by_value) in captures {
            let ty = self.shared.types.local(local).clone();
            if !self.carries(&ty) {
                continue;
            }
            let path = self.local(local);
            if moves || by_value {
                once |= by_value;
                self.emit(Event::Capture { by: id, path });
                taken.push(path);
            } else {
                self.emit(Event::Borrow { path });
            }
        }
        if taken.is_empty() {
            return None;
        }
        if matches!(self.body().expr(id), Expr::Macro(_)) {
            for path in taken {
                self.emit(Event::Consume { path });
            }
            return None;
        }
        self.shared.carry.closures.borrow_mut().insert(id);
        if once {
            self.shared.carry.once.borrow_mut().insert(id);
        }
        let to = self.temporary(id);
        for from in taken {
            self.emit(Event::Move { from, to });
        }
        Some(to)
    }

    /// The variables of outside that an expression uses, and whether it takes them by value.
    fn captures(&self, owner: ExprId, id: ExprId, borrowed: bool, into: &mut Vec<(LocalId, bool)>) {
        let body = self.body();
        match body.expr(id) {
            Expr::Local(local) => {
                if self.is_outside(*local, owner) {
                    match into.iter_mut().find(|(known, _)| known == local) {
                        Some((_, by_value)) => *by_value |= !borrowed,
                        None => into.push((*local, !borrowed)),
                    }
                }
            }
            Expr::MethodCall(call) => {
                let by_value = self.shared.types.calls.get(&id).is_some_and(|callee| {
                    callee.receiver.as_ref().is_some_and(|receiver| {
                        receiver.kind == SelfKind::Value && receiver.derefs == 0
                    })
                });
                self.captures(owner, call.receiver, !by_value, into);
                for arg in &call.args {
                    self.captures(owner, *arg, false, into);
                }
            }
            Expr::Ref { expr, .. } | Expr::Deref(expr) => self.captures(owner, *expr, true, into),
            Expr::Field { base, .. } => self.captures(owner, *base, true, into),
            Expr::Index { base, index } => {
                self.captures(owner, *base, true, into);
                self.captures(owner, *index, false, into);
            }
            Expr::Binary { lhs, rhs, .. } | Expr::AssignOp { lhs, rhs, .. } => {
                self.captures(owner, *lhs, true, into);
                self.captures(owner, *rhs, true, into);
            }
            Expr::Macro(Macro::Format { args, .. }) => {
                for arg in args {
                    self.captures(owner, *arg, true, into);
                }
            }
            _ => body.for_each_child(id, &mut |child| self.captures(owner, child, false, into)),
        }
    }

    /// Whether a variable is declared outside the closure or block `owner`.
    fn is_outside(&self, local: LocalId, owner: ExprId) -> bool {
        let body = self.body();
        let range = body.range(owner);
        !range.contains_range(body.local(local).range)
    }

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
                if *result == crate::program::body::FormatResult::Never {
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
                self.plain_value(id)
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

    /// What a branch's future gave, if that can be a guard.
    fn branch_value(&mut self, future: ExprId, pat: crate::program::body::PatId) -> Option<PathId> {
        let ty = self.shared.types.pat(pat).clone();
        if !self.carries(&ty) {
            return None;
        }
        let path = self.temporary(future);
        let lock = match self.body().expr(future) {
            Expr::MethodCall(call) => Some(call.receiver),
            _ => None,
        };
        self.acquire(future, future, lock, path, &ty);
        Some(path)
    }
}
