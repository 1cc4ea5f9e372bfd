//! Which types hold a guard inside.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use crate::knowledge::guards::{self, GuardKind};
use crate::program::body::ExprId;
use crate::program::items::DefKind;
use crate::program::solve::Solver;
use crate::program::ty::Ty;

/// Answers for one body; remembers them.
pub(crate) struct Carry {
    known: RefCell<HashMap<Ty, Vec<&'static GuardKind>>>,
    /// Closures and async blocks that took a guard with them.
    pub(crate) closures: RefCell<HashSet<ExprId>>,
    /// Those among them that can be called only once, and end what they took.
    pub(crate) once: RefCell<HashSet<ExprId>>,
}

impl Carry {
    pub(crate) fn new() -> Carry {
        Carry {
            known: RefCell::default(),
            closures: RefCell::default(),
            once: RefCell::default(),
        }
    }

    /// The kinds of guard that a value of the type can own.
    pub(crate) fn guards(&self, solver: &mut Solver<'_>, ty: &Ty) -> Vec<&'static GuardKind> {
        if !matters(ty) {
            return Vec::new();
        }
        if let Some(known) = self.known.borrow().get(ty) {
            return known.clone();
        }
        let mut found = Vec::new();
        self.collect(solver, ty, &mut Vec::new(), &mut found);
        self.known.borrow_mut().insert(ty.clone(), found.clone());
        found
    }

    pub(crate) fn carries(&self, solver: &mut Solver<'_>, ty: &Ty) -> bool {
        match ty {
            Ty::Closure(id, ..) | Ty::Async(id, _) => self.closures.borrow().contains(&ExprId(*id)),
            ty => !self.guards(solver, ty).is_empty(),
        }
    }

    fn collect(
        &self,
        solver: &mut Solver<'_>,
        ty: &Ty,
        open: &mut Vec<Ty>,
        found: &mut Vec<&'static GuardKind>,
    ) {
        if !matters(ty) || open.len() > 6 || open.contains(ty) {
            return;
        }
        if let Ty::Adt(id, args) = ty {
            if let Some(kind) = guards::by_def(solver.names, *id) {
                if !found.iter().any(|known| known.path == kind.path) {
                    found.push(kind);
                }
                return;
            }
            open.push(ty.clone());
            for arg in args.iter() {
                self.collect(solver, arg, open, found);
            }
            if let DefKind::Adt(adt) = &solver.def(*id).kind {
                let env = solver.adt_env(*id, args);
                let fields = adt.variants.iter().flat_map(|variant| &variant.fields);
                for field in fields {
                    let field = solver.lower(&field.ty, &env);
                    let field = solver.deep(&field);
                    self.collect(solver, &field, open, found);
                }
            }
            open.pop();
            return;
        }
        open.push(ty.clone());
        for part in ty.parts() {
            self.collect(solver, part, open, found);
        }
        open.pop();
    }
}

/// Whether the type can own anything but plain data: references and pointers own nothing.
fn matters(ty: &Ty) -> bool {
    matches!(ty, Ty::Adt(..) | Ty::Tuple(_) | Ty::Array(_) | Ty::Slice(_))
}
