//! Calls, closures and macros: where guards come from and where they go.

use super::{Acquisition, Builder, Inner, Origin};
use ra_ap_syntax::Edition;

use crate::flow::graph::{Event, GuardId, PathId};
use crate::knowledge::guards::{self, Mode};
use crate::program::body::{Expr, ExprId, LocalId, Macro, MethodCall, Select};
use crate::program::infer::Target;
use crate::program::solve::SelfKind;
use crate::program::ty::Ty;
use crate::program::type_ref::{Mutability, Name};

/// A variable, or a part of one.
struct Place {
    local: LocalId,
    fields: Vec<Name>,
    ty: Ty,
}

/// A place that a closure or async block uses.
struct Captured {
    place: Place,
    by_value: bool,
}

/// Of places in each other only the outer ones, taken by value if a part is.
fn whole_places(mut captures: Vec<Captured>) -> Vec<Captured> {
    captures.sort_by_key(|captured| captured.place.fields.len());
    let mut whole: Vec<Captured> = Vec::new();
    for captured in captures {
        let around = |outer: &&mut Captured| {
            outer.place.local == captured.place.local
                && captured.place.fields.starts_with(&outer.place.fields)
        };
        match whole.iter_mut().find(around) {
            Some(outer) => outer.by_value |= captured.by_value,
            None => whole.push(captured),
        }
    }
    whole
}

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
        let mut captures = Vec::new();
        self.captures(id, body, false, &mut captures);
        let mut taken = Vec::new();
        let mut once = false;
        for Captured { place, by_value } in whole_places(captures) {
            let ty = place.ty;
            if !self.carries(&ty) {
                continue;
            }
            let local = self.local(place.local);
            let path = place
                .fields
                .iter()
                .fold(local, |path, name| self.graph.paths.field(path, name));
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

    /// The places of outside that an expression uses, and whether it takes them by value.
    fn captures(&mut self, owner: ExprId, id: ExprId, borrowed: bool, into: &mut Vec<Captured>) {
        if let Some(place) = self.outside_place(owner, id) {
            into.push(Captured {
                place,
                by_value: !borrowed,
            });
            return;
        }
        let body = self.body();
        match body.expr(id) {
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
            _ => {
                let mut children = Vec::new();
                body.for_each_child(id, &mut |child| children.push(child));
                for child in children {
                    self.captures(owner, child, false, into);
                }
            }
        }
    }

    /// The variable of outside, or part of one, that an expression is. Before edition 2021 the use of
    /// a part takes the whole.
    fn outside_place(&mut self, owner: ExprId, id: ExprId) -> Option<Place> {
        let body = self.body();
        match body.expr(id) {
            Expr::Local(local) => self.is_outside(*local, owner).then(|| Place {
                local: *local,
                fields: Vec::new(),
                ty: self.shared.types.local(*local).clone(),
            }),
            Expr::Field { base, name } => {
                let mut place = self.outside_place(owner, *base)?;
                // What is reached through `Deref` is no part.
                self.shared.solver.field(&place.ty, name)?;
                if self.shared.edition >= Edition::Edition2021 {
                    place.fields.push(name.clone());
                    place.ty = self.ty(id).clone();
                }
                Some(place)
            }
            _ => None,
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
    fn branch_value(&mut self, future: ExprId, pat: crate::program::body::PatId) -> Option<PathId> {
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
