//! Which types hold a guard inside.

use std::cell::RefCell;
use std::collections::HashSet;

use rustc_hash::FxHashMap;

use crate::knowledge::guards::{self, GuardKind};
use crate::program::body::ExprId;
use crate::program::items::{DefId, DefKind};
use crate::program::solve::Solver;
use crate::program::ty::Ty;

/// What was found of the types of one file. It depends on the type alone: a body has no say in it.
#[derive(Default)]
pub(crate) struct Known(RefCell<FxHashMap<Ty, Answer>>);

/// The guards in a type, and the declarations that say so.
type Answer = (Vec<&'static GuardKind>, Box<[DefId]>);

/// Answers for one body.
pub(crate) struct Carry<'k> {
    known: &'k Known,
    /// Closures and async blocks that took a guard with them.
    pub(crate) closures: RefCell<HashSet<ExprId>>,
    /// Those among them that can be called only once, and end what they took.
    pub(crate) once: RefCell<HashSet<ExprId>>,
}

impl Carry<'_> {
    pub(crate) fn new(known: &Known) -> Carry<'_> {
        Carry {
            known,
            closures: RefCell::default(),
            once: RefCell::default(),
        }
    }

    /// The kinds of guard that a value of the type can own.
    pub(crate) fn guards(&self, solver: &mut Solver<'_>, ty: &Ty) -> Vec<&'static GuardKind> {
        if !matters(ty) {
            return Vec::new();
        }
        if let Some((known, read)) = self.known.0.borrow().get(ty) {
            read.iter().for_each(|id| solver.names.note(*id));
            return known.clone();
        }
        let names = solver.names;
        let (found, read) = names.reading(|| {
            let mut search = Search::default();
            search.collect(solver, ty, 0);
            search.found
        });
        let mut known = self.known.0.borrow_mut();
        known.insert(ty.clone(), (found.clone(), read));
        found
    }

    pub(crate) fn carries(&self, solver: &mut Solver<'_>, ty: &Ty) -> bool {
        match ty {
            Ty::Closure(id, ..) | Ty::Async(id, _) => self.closures.borrow().contains(&ExprId(*id)),
            ty => !self.guards(solver, ty).is_empty(),
        }
    }
}

/// Types inside types are followed no deeper than this.
const MAX_DEPTH: usize = 6;

/// A walk through the types that a type is made of.
#[derive(Default)]
struct Search {
    /// How deep each type was met. Met again as deep or deeper it has nothing new to give, and types
    /// that hold each other many times over would take exponential time.
    met: FxHashMap<Ty, usize>,
    found: Vec<&'static GuardKind>,
}

impl Search {
    fn collect(&mut self, solver: &mut Solver<'_>, ty: &Ty, depth: usize) {
        if !matters(ty) || depth > MAX_DEPTH || self.met.get(ty).is_some_and(|met| *met <= depth) {
            return;
        }
        self.met.insert(ty.clone(), depth);
        let Ty::Adt(id, args) = ty else {
            for part in ty.parts() {
                self.collect(solver, part, depth + 1);
            }
            return;
        };
        if let Some(kind) = guards::by_def(solver.names, *id) {
            if !self.found.iter().any(|known| known.path == kind.path) {
                self.found.push(kind);
            }
            return;
        }
        for arg in args.iter() {
            self.collect(solver, arg, depth + 1);
        }
        if let DefKind::Adt(adt) = &solver.def(*id).kind {
            let env = solver.adt_env(*id, args);
            let fields = adt.variants.iter().flat_map(|variant| &variant.fields);
            for field in fields {
                let field = solver.lower(&field.ty, &env);
                let field = solver.deep(&field);
                self.collect(solver, &field, depth + 1);
            }
        }
    }
}

/// Whether the type can own anything but plain data: references and pointers own nothing.
fn matters(ty: &Ty) -> bool {
    matches!(ty, Ty::Adt(..) | Ty::Tuple(_) | Ty::Array(_) | Ty::Slice(_))
}
