//! Calls: where guards come from and where they go.

use super::{Acquisition, Builder, Origin};
use crate::flow::graph::{Event, GuardId, PathId};
use crate::knowledge::guards::{self, Mode};
use crate::program::body::{Expr, ExprId, MethodCall};
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
            let parts = self.parts_that_carry(&ty);
            for from in moved {
                match parts.split_last() {
                    // `map_split` makes two guards of one.
                    Some((last, others)) if !others.is_empty() => {
                        for name in others {
                            let to = self.graph.paths.field(to, name);
                            self.emit(Event::Share { from, to });
                        }
                        let to = self.graph.paths.field(to, last);
                        self.emit(Event::Move { from, to });
                    }
                    _ => self.emit(Event::Move { from, to }),
                }
            }
            if self.may_let_go(id, &ty) {
                self.emit(Event::Doubt { path: to });
            }
            return Some(to);
        }
        if let Some(from) = self.cloned(id, lock) {
            self.emit(Event::Share { from, to });
            return Some(to);
        }
        self.acquire(id, id, lock, to, &ty);
        let is_here = |known: &&Acquisition| known.origin == Origin::Expr(id);
        let direct = |known: &Acquisition| known.direct;
        let acquisition = self.shared.acquisitions.iter().find(is_here);
        if !acquisition.is_some_and(direct) && self.may_let_go(id, &ty) {
            self.emit(Event::Doubt { path: to });
        }
        Some(to)
    }

    /// Whether what a call gives may be without the guard that it took: `map`, `ok` and `filter` give
    /// an `Option` or `Result` that can be empty, or hold something else.
    fn may_let_go(&self, id: ExprId, ty: &Ty) -> bool {
        let is = |path| self.shared.solver.args_of(ty, path).is_some();
        let keeps = self
            .callee_path(id)
            .is_some_and(|path| path == "std::result::Result::map_err");
        !keeps && (is("std::option::Option") || is("std::result::Result"))
    }

    /// The parts of a tuple that can hold a guard.
    fn parts_that_carry(&mut self, ty: &Ty) -> Vec<Name> {
        let Ty::Tuple(parts) = ty else {
            return Vec::new();
        };
        (0..parts.len())
            .filter(|index| self.carries(&parts[*index]))
            .map(|index| Name::from(index.to_string()))
            .collect()
    }

    /// The variable that a call clones: a guard, or what counts references to one.
    fn cloned(&mut self, id: ExprId, of: Option<ExprId>) -> Option<PathId> {
        let callee = self.callee_path(id)?;
        if !callee.ends_with("::clone") {
            return None;
        }
        let of = match self.body().expr(of?) {
            Expr::Ref { expr, .. } => *expr,
            _ => of?,
        };
        let Expr::Local(local) = self.body().expr(of) else {
            return None;
        };
        let ty = self.shared.types.local(*local).clone();
        self.carries(&ty).then(|| self.local(*local))
    }

    /// A guard comes into being in `path` as the value of `id`; `acquiring` is the call that asks for
    /// it, which an async lock's `.await` comes after.
    pub(super) fn acquire(
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
            _ => kind.mode,
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
}
