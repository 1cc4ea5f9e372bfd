//! Closures and async blocks: what they take with them of the guards around them.

use ra_ap_syntax::Edition;

use super::{Builder, Inner};
use crate::flow::graph::{Event, PathId};
use crate::program::body::{Expr, ExprId, LocalId, Macro};
use crate::program::solve::SelfKind;
use crate::program::ty::Ty;
use crate::program::type_ref::Name;

impl Builder<'_, '_, '_> {
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
        !self.body().is_declared_in(owner, local)
    }
}

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
