//! Questions about types that need no body: what a written type means, what implements what, what
//! an associated type is. Unknown answers stay unknown; nothing here ever guesses.

mod asked;
mod bounds;
mod environment;
mod homes;
mod lower;
mod methods;
mod origin;
mod traits;

use std::sync::Arc;

use super::crates::Program;
use super::items::{CrateId, Def, DefId, DefKind};
use super::names::Names;
use super::ty::{Bound, Origin, Prim, Ty};
use super::type_ref::{Mutability, Name};
pub(crate) use environment::Env;
pub(crate) use methods::SelfKind;
pub(crate) use origin::{count_opaque, nameless};
pub(crate) use traits::name_own_args;

/// Deeper questions than this are given up as unknown.
const MAX_DEPTH: u32 = 12;
/// More steps of `*` than this are not followed.
const MAX_DEREFS: u32 = 8;

/// Type variables, and answers over one program.
pub(crate) struct Solver<'p> {
    pub(crate) names: &'p Names<'p>,
    vars: Vec<Option<Ty>>,
    /// Variables bound so far, in order, to take a failed attempt back.
    trail: Vec<u32>,
    /// What the generic parameters of the body at hand are known to implement.
    pub(crate) param_bounds: Vec<(Ty, Bound)>,
    depth: u32,
    asked: asked::Asked,
    /// The crate of the body at hand.
    home: Option<CrateId>,
    /// The trait that the body at hand stands in, or in an impl of: its methods are in scope.
    own_trait: Option<DefId>,
}

impl<'p> Solver<'p> {
    pub(crate) fn new(names: &'p Names<'p>) -> Solver<'p> {
        Solver {
            names,
            vars: Vec::new(),
            trail: Vec::new(),
            param_bounds: Vec::new(),
            depth: 0,
            asked: asked::Asked::default(),
            home: None,
            own_trait: None,
        }
    }

    pub(crate) fn program(&self) -> &'p Program {
        self.names.program
    }

    pub(crate) fn def(&self, id: DefId) -> &'p Def {
        self.names.def(id)
    }

    pub(crate) fn fresh(&mut self) -> Ty {
        let var = u32::try_from(self.vars.len()).unwrap_or(u32::MAX);
        self.vars.push(None);
        Ty::Var(var)
    }

    fn bind(&mut self, var: u32, ty: Ty) {
        self.vars[var as usize] = Some(ty);
        self.trail.push(var);
    }

    /// Runs `attempt`; what it bound is forgotten unless it gives something.
    pub(crate) fn attempt<T>(&mut self, attempt: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = self.trail.len();
        let result = attempt(self);
        if result.is_none() {
            for var in self.trail.drain(before..) {
                self.vars[var as usize] = None;
            }
        }
        result
    }

    /// Follows variables at the top of a type, and works out an associated type that is known now.
    pub(crate) fn shallow(&mut self, ty: &Ty) -> Ty {
        let mut ty = ty.clone();
        for _ in 0..64 {
            match &ty {
                Ty::Var(var) => match &self.vars[*var as usize] {
                    Some(known) => ty = known.clone(),
                    None => return ty,
                },
                Ty::Assoc(of, name, args) => {
                    let (of, name, args) = (Arc::clone(of), name.clone(), Arc::clone(args));
                    match self.project_with(&of, None, &name, &args) {
                        Ty::Assoc(..) => return ty,
                        known => ty = known,
                    }
                }
                _ => return ty,
            }
        }
        Ty::Unknown
    }

    /// The type with everything in it that is known; open variables become unknown.
    pub(crate) fn deep(&mut self, ty: &Ty) -> Ty {
        self.depth += 1;
        let result = if self.depth > 40 {
            Ty::Unknown
        } else {
            self.deep_inner(ty)
        };
        self.depth -= 1;
        result
    }

    fn deep_inner(&mut self, ty: &Ty) -> Ty {
        // What need not change is shared: most expressions have types that others have too.
        if ty.is_settled() {
            return ty.clone();
        }
        let ty = self.shallow(ty);
        match ty {
            Ty::Var(_) => Ty::Unknown,
            Ty::Tuple(parts) => Ty::Tuple(self.deep_all(&parts)),
            Ty::Adt(def, args) => Ty::Adt(def, self.deep_all(&args)),
            Ty::External(path, args) => Ty::External(path, self.deep_all(&args)),
            Ty::Array(inner) => Ty::Array(Arc::new(self.deep(&inner))),
            Ty::Slice(inner) => Ty::Slice(Arc::new(self.deep(&inner))),
            Ty::Ref(inner, mutability) => Ty::Ref(Arc::new(self.deep(&inner)), mutability),
            Ty::Ptr(inner, mutability) => Ty::Ptr(Arc::new(self.deep(&inner)), mutability),
            Ty::Future(output, origin) => {
                let origin = self.deep_origin(origin.as_deref());
                Ty::Future(Arc::new(self.deep(&output)), origin)
            }
            Ty::Async(id, output) => Ty::Async(id, Arc::new(self.deep(&output))),
            Ty::FnPtr(params, ret) => Ty::FnPtr(self.deep_all(&params), Arc::new(self.deep(&ret))),
            Ty::Closure(id, params, ret) => {
                Ty::Closure(id, self.deep_all(&params), Arc::new(self.deep(&ret)))
            }
            Ty::Assoc(of, name, args) => {
                Ty::Assoc(Arc::new(self.deep(&of)), name, self.deep_all(&args))
            }
            Ty::Opaque(bounds, origin) => {
                let origin = self.deep_origin(origin.as_deref());
                Ty::Opaque(self.deep_bounds(&bounds), origin)
            }
            Ty::Dyn(bounds) => Ty::Dyn(self.deep_bounds(&bounds)),
            known => known,
        }
    }

    fn deep_origin(&mut self, origin: Option<&Origin>) -> Option<Arc<Origin>> {
        Some(Arc::new(match origin? {
            Origin::Function(def, args) => Origin::Function(
                *def,
                args.iter()
                    .map(|(name, ty)| (name.clone(), self.deep(ty)))
                    .collect(),
            ),
            Origin::Closure(id) => Origin::Closure(*id),
        }))
    }

    fn deep_all(&mut self, types: &[Ty]) -> Arc<[Ty]> {
        types.iter().map(|ty| self.deep(ty)).collect()
    }

    fn deep_bounds(&mut self, bounds: &[Bound]) -> Arc<[Bound]> {
        bounds
            .iter()
            .map(|bound| Bound {
                trait_def: bound.trait_def,
                args: self.deep_all(&bound.args),
                bindings: bound
                    .bindings
                    .iter()
                    .map(|(name, ty)| (name.clone(), self.deep(ty)))
                    .collect(),
            })
            .collect()
    }

    /// Makes two types one where that is possible. Unknown goes with everything and binds nothing.
    pub(crate) fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        self.depth += 1;
        let result = self.depth <= 40 && self.unify_inner(a, b);
        self.depth -= 1;
        result
    }

    fn unify_inner(&mut self, a: &Ty, b: &Ty) -> bool {
        let a = self.shallow(a);
        let b = self.shallow(b);
        match (&a, &b) {
            (Ty::Var(x), Ty::Var(y)) if x == y => true,
            (Ty::Unknown, _) | (_, Ty::Unknown) => true,
            (Ty::Var(var), other) | (other, Ty::Var(var)) => {
                if matches!(other, Ty::Never) {
                    return true;
                }
                if self.occurs(*var, other, 0) {
                    return false;
                }
                self.bind(*var, other.clone());
                true
            }
            (Ty::Never, _) | (_, Ty::Never) => true,
            // What a parameter's associated type is, nothing in its body can say.
            (Ty::Assoc(of, ..), other) | (other, Ty::Assoc(of, ..))
                if matches!(**of, Ty::Param(_)) && !matches!(other, Ty::Assoc(..)) =>
            {
                false
            }
            (Ty::Assoc(..), _) | (_, Ty::Assoc(..)) => true,
            (Ty::Prim(x), Ty::Prim(y)) => {
                x == y
                    || matches!((x, y), (Prim::Int(x), Prim::Int(y)) if x.is_empty() || y.is_empty())
                    || matches!((x, y), (Prim::Float(x), Prim::Float(y)) if x.is_empty() || y.is_empty())
            }
            (Ty::Tuple(x), Ty::Tuple(y)) => x.len() == y.len() && self.unify_all(x, y),
            (Ty::Adt(x, xs), Ty::Adt(y, ys)) => x == y && self.unify_all(xs, ys),
            (Ty::External(x, xs), Ty::External(y, ys)) => x == y && self.unify_all(xs, ys),
            (Ty::Array(x), Ty::Array(y)) | (Ty::Slice(x), Ty::Slice(y)) => self.unify(x, y),
            (Ty::Ref(x, m), Ty::Ref(y, n)) | (Ty::Ptr(x, m), Ty::Ptr(y, n)) => {
                m == n && self.unify(x, y)
            }
            (Ty::Future(x, _), Ty::Future(y, _)) => self.unify(x, y),
            (Ty::Opaque(x, _), Ty::Opaque(y, _)) => x == y,
            (Ty::FnPtr(xs, x), Ty::FnPtr(ys, y)) => {
                xs.len() == ys.len() && self.unify_all(xs, ys) && self.unify(x, y)
            }
            (Ty::Closure(x, ..), Ty::Closure(y, ..)) | (Ty::Async(x, _), Ty::Async(y, _)) => x == y,
            (x, y) => x == y,
        }
    }

    fn unify_all(&mut self, xs: &[Ty], ys: &[Ty]) -> bool {
        xs.iter().zip(ys).all(|(x, y)| self.unify(x, y))
    }

    fn occurs(&mut self, var: u32, ty: &Ty, depth: u32) -> bool {
        if depth > 20 {
            return true;
        }
        match ty {
            Ty::Var(other) => match self.vars[*other as usize].clone() {
                Some(known) => self.occurs(var, &known, depth + 1),
                None => *other == var,
            },
            Ty::Future(inner, origin) => {
                self.occurs(var, inner, depth + 1)
                    || matches!(origin.as_deref(), Some(Origin::Function(_, args))
                        if args.iter().any(|(_, ty)| self.occurs(var, ty, depth + 1)))
            }
            Ty::Opaque(_, Some(origin)) => matches!(&**origin, Origin::Function(_, args)
                if args.iter().any(|(_, ty)| self.occurs(var, ty, depth + 1))),
            Ty::Async(_, inner) => self.occurs(var, inner, depth + 1),
            Ty::Assoc(inner, _, args) => {
                self.occurs(var, inner, depth + 1)
                    || args.iter().any(|ty| self.occurs(var, ty, depth + 1))
            }
            Ty::Closure(_, params, ret) | Ty::FnPtr(params, ret) => {
                params.iter().any(|ty| self.occurs(var, ty, depth + 1))
                    || self.occurs(var, ret, depth + 1)
            }
            ty => ty
                .parts()
                .into_iter()
                .any(|part| self.occurs(var, part, depth + 1)),
        }
    }

    /// Fits a value of type `from` to a place of type `to`, by the coercions that matter: `&String`
    /// to `&str`, `&mut T` to `&T`, `&[T; N]` to `&[T]`, `&Arc<T>` to `&T`.
    pub(crate) fn coerce(&mut self, from: &Ty, to: &Ty) {
        let from = self.shallow(from);
        let to = self.shallow(to);
        if let (Ty::Ref(inner, _), Ty::Ref(wanted, _)) = (&from, &to) {
            // Whatever has the trait becomes a `dyn`: that says nothing of what it is.
            if self.shallow(inner).is_unknown() && matches!(self.shallow(wanted), Ty::Dyn(_)) {
                return;
            }
            let mut step = Some(inner.as_ref().clone());
            for _ in 0..MAX_DEREFS {
                let Some(ty) = step else { break };
                if self
                    .attempt(|this| this.unify(&ty, wanted).then_some(()))
                    .is_some()
                {
                    return;
                }
                if let (Ty::Array(element), Ty::Slice(wanted)) =
                    (self.shallow(&ty), self.shallow(wanted))
                {
                    self.unify(&element, &wanted);
                    return;
                }
                step = self.deref(&ty);
            }
            return;
        }
        // `Box<T>` to `Box<dyn Trait>` and the like keep both types as they are.
        self.attempt(|this| this.unify(&from, &to).then_some(()));
    }

    /// The type of a field of a struct, tuple struct, union or tuple.
    pub(crate) fn field(&mut self, ty: &Ty, name: &Name) -> Option<Ty> {
        match ty {
            Ty::Tuple(parts) => parts.get(name.parse::<usize>().ok()?).cloned(),
            Ty::Adt(id, args) => {
                let DefKind::Adt(adt) = &self.def(*id).kind else {
                    return None;
                };
                if adt.kind == super::outline::AdtKind::Enum {
                    return None;
                }
                let field = adt
                    .variants
                    .first()?
                    .fields
                    .iter()
                    .find(|field| field.name == *name)?;
                let env = self.adt_env(*id, args);
                Some(self.lower(&field.ty, &env))
            }
            _ => None,
        }
    }

    /// Whether `*`, so many times, leads from the type to one that is declared there; `None` where a type
    /// on the way is not known.
    pub(crate) fn leads_to(&mut self, ty: &Ty, declared: DefId) -> Option<bool> {
        let mut ty = ty.clone();
        for _ in 0..MAX_DEREFS {
            match &ty {
                Ty::Adt(id, _) if *id == declared => return Some(true),
                Ty::Unknown | Ty::Var(_) => return None,
                _ => {}
            }
            match self.deref(&ty) {
                Some(next) => ty = self.deep(&next),
                None => return Some(false),
            }
        }
        None
    }

    /// One step of `*`: references, pointers, and every `Deref`.
    pub(crate) fn deref(&mut self, ty: &Ty) -> Option<Ty> {
        match self.shallow(ty) {
            Ty::Ref(inner, _) | Ty::Ptr(inner, _) => Some(inner.as_ref().clone()),
            ty @ (Ty::Adt(..) | Ty::Param(_) | Ty::Assoc(..) | Ty::Opaque(..)) => {
                let deref = self.names.known("std::ops::Deref");
                match self.project(&ty, deref, &Name::from("Target")) {
                    Ty::Assoc(..) | Ty::Unknown => None,
                    target => Some(target),
                }
            }
            _ => None,
        }
    }

    /// Whether a value of the type is known to borrow from nothing.
    pub(crate) fn is_owned(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Prim(_) | Ty::Never | Ty::Param(_) | Ty::FnDef(_) => true,
            Ty::Tuple(parts) => parts.iter().all(|part| self.is_owned(part)),
            Ty::Array(inner) => self.is_owned(inner),
            Ty::Adt(id, args) => {
                !self
                    .def(*id)
                    .generics()
                    .is_some_and(|generics| generics.has_lifetime)
                    && args.iter().all(|arg| self.is_owned(arg))
            }
            // `Any` is for types that borrow nothing: it is what a thread's panic gives.
            Ty::Dyn(bounds) => bounds
                .iter()
                .any(|bound| self.program().path_of(bound.trait_def) == "std::any::Any"),
            _ => false,
        }
    }

    /// `std::option::Option` and the like, by path.
    pub(crate) fn is(&self, ty: &Ty, path: &str) -> bool {
        matches!(ty, Ty::Adt(id, _) if self.names.known(path) == Some(*id))
    }

    /// The arguments of a type, if it is the one of that path.
    pub(crate) fn args_of(&self, ty: &Ty, path: &str) -> Option<Arc<[Ty]>> {
        match ty {
            Ty::Adt(id, args) if self.names.known(path) == Some(*id) => Some(Arc::clone(args)),
            _ => None,
        }
    }

    /// A type by its path, with these arguments; unknown if the program has no such type.
    pub(crate) fn known_adt(&self, path: &str, args: Vec<Ty>) -> Ty {
        self.names
            .known(path)
            .map_or(Ty::Unknown, |id| Ty::Adt(id, args.into()))
    }
}

impl Mutability {
    pub(crate) fn is_mut(self) -> bool {
        self == Mutability::Mut
    }
}
