//! Calls: which function is meant, and what comes out.

use std::sync::Arc;

use super::{Callee, Infer, Receiver, Target};
use crate::program::body::{Expr, ExprId, MethodCall};
use crate::program::items::{DefId, DefKind};
use crate::program::names::{Namespace, Resolution};
use crate::program::solve::{Env, SelfKind, nameless};
use crate::program::ty::Ty;
use crate::program::type_ref::{Anchor, Name, PathRef, TypeRef};

/// What a path names as a value.
enum Value {
    Fn(DefId, Env),
    Constructor(DefId, Vec<Ty>, Ty),
    Plain(Ty),
    External(Arc<str>),
    Unknown,
}

impl Infer<'_, '_> {
    pub(super) fn path_value(&mut self, id: ExprId, path: &PathRef) -> Ty {
        match self.value(path) {
            Value::Fn(def, _) => {
                self.values.insert(id, def);
                Ty::FnDef(def)
            }
            Value::Constructor(def, fields, ty) => {
                self.values.insert(id, def);
                if fields.is_empty() {
                    ty
                } else {
                    Ty::FnDef(def)
                }
            }
            Value::Plain(ty) => {
                if let Some(Resolution::Def(def)) =
                    self.solver
                        .names
                        .resolve_whole(self.scope(), path, Namespace::Values)
                {
                    self.values.insert(id, def);
                }
                ty
            }
            Value::External(_) | Value::Unknown => Ty::Unknown,
        }
    }

    fn value(&mut self, path: &PathRef) -> Value {
        let scope = self.scope();
        let own_type = path.anchor == Anchor::Scope
            && path.segments.first().is_some_and(|first| {
                first.name == "Self" || self.env.params.iter().any(|(name, _)| *name == first.name)
            });
        if !own_type && !matches!(path.anchor, Anchor::Type(..)) {
            match self.solver.names.resolve(scope, path, Namespace::Values) {
                Some(found) if found.taken == path.segments.len() => {
                    return self.resolved(found.resolution, path);
                }
                Some(_) => {}
                None => return Value::Unknown,
            }
        }
        if own_type && path.segments.len() == 1 {
            // `Self(…)`.
            let Some(Ty::Adt(id, args)) = self.env.self_ty.clone() else {
                return Value::Unknown;
            };
            return self.constructor(id, &args);
        }
        self.associated(path)
    }

    fn resolved(&mut self, resolution: Resolution, path: &PathRef) -> Value {
        let id = match resolution {
            Resolution::External(path) => return Value::External(path),
            Resolution::Prim(_) => return Value::Unknown,
            Resolution::Def(id) => id,
        };
        let env = self.here();
        match &self.solver.def(id).kind {
            DefKind::Fn(_) => {
                let mut own = self.solver.open(id);
                self.turbofish(id, path, &env, &mut own);
                Value::Fn(id, own)
            }
            DefKind::Adt(_) | DefKind::Variant(_) => {
                let written: Vec<Ty> = path
                    .segments
                    .iter()
                    .flat_map(|segment| &segment.args)
                    .map(|ty| self.solver.lower(ty, &env))
                    .collect();
                self.constructor(id, &written)
            }
            DefKind::Const(ty) | DefKind::Static(ty) => {
                let own = self.solver.open(id);
                Value::Plain(self.solver.lower(ty, &own))
            }
            _ => Value::Unknown,
        }
    }

    fn constructor(&mut self, id: DefId, written: &[Ty]) -> Value {
        let Some((fields, ty)) = self.solver.constructor(id) else {
            return Value::Unknown;
        };
        if let Ty::Adt(_, args) = &ty {
            for (arg, written) in args.iter().zip(written) {
                self.solver.unify(arg, written);
            }
        }
        Value::Constructor(id, fields, ty)
    }

    /// Gives a function's parameters what `::<…>` says.
    fn turbofish(&mut self, id: DefId, path: &PathRef, here: &Env, own: &mut Env) {
        let Some(last) = path.segments.last() else {
            return;
        };
        let generics = self.solver.def(id).generics();
        for (param, written) in generics
            .into_iter()
            .flat_map(|generics| &generics.params)
            .zip(&last.args)
        {
            let written = self.solver.lower(written, here);
            if let Some((_, var)) = own
                .params
                .iter()
                .rev()
                .find(|(name, _)| *name == param.name)
            {
                let var = var.clone();
                self.solver.unify(&var, &written);
            }
        }
    }

    /// `Type::name`, `<T as Trait>::name`, `Trait::name`, `Self::Variant`.
    fn associated(&mut self, path: &PathRef) -> Value {
        let Some((last, front)) = path.segments.split_last() else {
            return Value::Unknown;
        };
        let env = self.here();
        let scope = self.scope();
        let front = PathRef {
            anchor: path.anchor.clone(),
            segments: front.into(),
        };
        // `Trait::name(x)`: which implementation is meant, the first argument tells.
        if let Anchor::Type(ty, Some(as_trait)) = &path.anchor
            && front.segments.is_empty()
        {
            let own = self.solver.lower(ty, &env);
            let Some(bound) = self.solver.lower_bound(as_trait, &env) else {
                return Value::Unknown;
            };
            return self.trait_function(bound.trait_def, &last.name, Some(own), path, &env);
        }
        if let Some(Resolution::Def(id)) =
            self.solver
                .names
                .resolve_whole(scope, &front, Namespace::Types)
            && matches!(self.solver.def(id).kind, DefKind::Trait { .. })
        {
            return self.trait_function(id, &last.name, None, path, &env);
        }
        let ty = match &path.anchor {
            Anchor::Type(ty, None) if front.segments.is_empty() => self.solver.lower(ty, &env),
            _ => self.type_of_path(&front, &env),
        };
        let ty = self.solver.shallow(&ty);
        if let Ty::External(path, _) = &ty {
            return Value::External(format!("{path}::{}", last.name).into());
        }
        if let Ty::Adt(id, args) = &ty
            && let DefKind::Adt(adt) = &self.solver.def(*id).kind
            && let Some(number) = adt
                .variants
                .iter()
                .position(|variant| !variant.name.is_empty() && variant.name == last.name)
        {
            let index = id.index + 1 + u32::try_from(number).unwrap_or(0);
            let args = Arc::clone(args);
            return self.constructor(
                DefId {
                    krate: id.krate,
                    index,
                },
                &args,
            );
        }
        let found = self
            .solver
            .inherent(&ty, &last.name, None)
            .or_else(|| self.solver.of_traits(scope, &ty, &last.name, None));
        if let Some((id, mut own, _)) = found {
            self.turbofish(id, path, &env, &mut own);
            return Value::Fn(id, own);
        }
        if last.name == "default"
            && self.has_foreign_derive(&ty)
            && let Some(trait_def) = self.solver.names.known("std::default::Default")
        {
            return self.trait_function(trait_def, &last.name, Some(ty), path, &env);
        }
        self.associated_const(&ty, &last.name)
    }

    /// The type that a path in an expression names: arguments that are not written are open.
    pub(super) fn type_of_path(&mut self, path: &PathRef, env: &Env) -> Ty {
        let bare = path.segments.iter().all(|segment| segment.args.is_empty());
        if bare
            && path.as_name().is_none_or(|name| name != "Self")
            && let Some(Resolution::Def(id)) =
                self.solver
                    .names
                    .resolve_whole(env.scope, path, Namespace::Types)
            && matches!(self.solver.def(id).kind, DefKind::Adt(_))
        {
            return self.solver.instantiate_open(id);
        }
        self.solver.lower(&TypeRef::Path(path.clone()), env)
    }

    /// Whether a derive that is not std's may have given the type an impl of `Default`.
    fn has_foreign_derive(&self, ty: &Ty) -> bool {
        const OF_STD: [&str; 9] = [
            "Clone",
            "Copy",
            "Debug",
            "Default",
            "Eq",
            "Hash",
            "Ord",
            "PartialEq",
            "PartialOrd",
        ];
        let Ty::Adt(id, _) = ty else { return false };
        match &self.solver.def(*id).kind {
            DefKind::Adt(adt) => (adt.derives.iter()).any(|it| !OF_STD.contains(&it.as_str())),
            _ => false,
        }
    }

    fn associated_const(&mut self, ty: &Ty, name: &str) -> Value {
        let Ty::Adt(adt, _) = ty else {
            return Value::Unknown;
        };
        let map = self.solver.program().krate(adt.krate);
        let found = map.assoc_consts(name).iter().find_map(|index| {
            let id = DefId {
                krate: adt.krate,
                index: *index,
            };
            let def = self.solver.def(id);
            let DefKind::Const(value) = &def.kind else {
                return None;
            };
            let around = DefId {
                krate: adt.krate,
                index: def.parent?,
            };
            (matches!(map.def(around.index).kind, DefKind::Impl { .. })
                && self.solver.head_of_impl(around) == ty.head())
            .then_some((id, value))
        });
        let Some((id, value)) = found else {
            return Value::Unknown;
        };
        let env = self.solver.open(id);
        Value::Plain(self.solver.lower(value, &env))
    }

    fn trait_function(
        &mut self,
        trait_def: DefId,
        name: &str,
        own: Option<Ty>,
        path: &PathRef,
        here: &Env,
    ) -> Value {
        let DefKind::Trait { items, .. } = &self.solver.def(trait_def).kind else {
            return Value::Unknown;
        };
        let krate = self.solver.program().krate(trait_def.krate);
        let Some(index) = items.iter().find(|index| krate.def(**index).name == name) else {
            return Value::Unknown;
        };
        let id = DefId {
            krate: trait_def.krate,
            index: *index,
        };
        if !matches!(krate.def(*index).kind, DefKind::Fn(_)) {
            return Value::Unknown;
        }
        let mut env = self.solver.open(id);
        if let (Some(own), Some(var)) = (own, env.self_ty.clone()) {
            self.solver.unify(&var, &own);
        }
        self.turbofish(id, path, here, &mut env);
        Value::Fn(id, env)
    }

    pub(super) fn call(
        &mut self,
        id: ExprId,
        callee: ExprId,
        args: &[ExprId],
        expected: Option<&Ty>,
    ) -> Ty {
        let body = self.body;
        let Expr::Path(path) = body.expr(callee) else {
            return self.call_value(callee, args);
        };
        match self.value(path) {
            Value::Fn(def, env) => {
                self.exprs[callee.index()] = Ty::FnDef(def);
                self.calls.insert(
                    id,
                    Callee {
                        target: Target::Def(def),
                        receiver: None,
                    },
                );
                self.call_function(def, &env, args, 0, expected)
            }
            Value::Constructor(def, fields, ty) => {
                self.exprs[callee.index()] = Ty::FnDef(def);
                self.values.insert(callee, def);
                if let Some(expected) = expected {
                    let expected = expected.clone();
                    self.solver
                        .attempt(|solver| solver.unify(&ty, &expected).then_some(()));
                }
                for (index, arg) in args.iter().enumerate() {
                    let field = fields.get(index).cloned();
                    let found = self.expr(*arg, field.as_ref());
                    if let Some(field) = field {
                        self.solver.coerce(&found, &field);
                    }
                }
                ty
            }
            Value::External(path) => {
                self.calls.insert(
                    id,
                    Callee {
                        target: Target::External(path),
                        receiver: None,
                    },
                );
                for arg in args {
                    self.expr(*arg, None);
                }
                Ty::Unknown
            }
            Value::Plain(ty) => {
                self.exprs[callee.index()] = ty;
                self.call_known(callee, args)
            }
            Value::Unknown => {
                for arg in args {
                    self.expr(*arg, None);
                }
                Ty::Unknown
            }
        }
    }

    /// A call of something that is not a path: a closure in a variable, a field.
    fn call_value(&mut self, callee: ExprId, args: &[ExprId]) -> Ty {
        self.expr(callee, None);
        self.call_known(callee, args)
    }

    fn call_known(&mut self, callee: ExprId, args: &[ExprId]) -> Ty {
        let ty = self.exprs[callee.index()].clone();
        let signature = self.solver.signature(&ty);
        for (index, arg) in args.iter().enumerate() {
            let param = signature
                .as_ref()
                .and_then(|(params, _)| params.get(index))
                .cloned();
            let found = self.expr(*arg, param.as_ref());
            if let Some(param) = param {
                self.solver.coerce(&found, &param);
            }
        }
        signature.map_or(Ty::Unknown, |(_, ret)| ret)
    }

    pub(super) fn method_call(
        &mut self,
        id: ExprId,
        call: &MethodCall,
        expected: Option<&Ty>,
    ) -> Ty {
        let receiver = self.expr(call.receiver, None);
        let scope = self.scope();
        let receiver = self.solver.shallow(&receiver);
        if let Some(found) = self.solver.method(scope, &receiver, &call.name) {
            let env = self.here();
            let generics = self.solver.def(found.def).generics();
            for (param, written) in generics
                .into_iter()
                .flat_map(|generics| &generics.params)
                .zip(&call.generics)
            {
                let written = self.solver.lower(written, &env);
                if let Some((_, var)) = found
                    .env
                    .params
                    .iter()
                    .rev()
                    .find(|(name, _)| *name == param.name)
                {
                    let var = var.clone();
                    self.solver.unify(&var, &written);
                }
            }
            let receiver = Receiver {
                kind: found.self_kind,
                derefs: found.derefs,
                ty: found.receiver.clone(),
            };
            self.calls.insert(
                id,
                Callee {
                    target: Target::Def(found.def),
                    receiver: Some(receiver),
                },
            );
            return self.call_function(found.def, &found.env, &call.args, 1, expected);
        }
        if let Some(ty) = self.external_behind(&receiver)
            && let Ty::External(path, _) = &ty
        {
            let target = Target::External(format!("{path}::{}", call.name).into());
            let receiver = Receiver {
                kind: SelfKind::Shared,
                derefs: 0,
                ty: ty.clone(),
            };
            self.calls.insert(
                id,
                Callee {
                    target,
                    receiver: Some(receiver),
                },
            );
        }
        // A field that holds something callable is not called this way; only the arguments matter now.
        for arg in &call.args {
            self.expr(*arg, None);
        }
        Ty::Unknown
    }

    fn external_behind(&mut self, ty: &Ty) -> Option<Ty> {
        let mut ty = self.solver.shallow(ty);
        for _ in 0..8 {
            if matches!(ty, Ty::External(..)) {
                return Some(ty);
            }
            let next = self.solver.deref(&ty)?;
            ty = self.solver.shallow(&next);
        }
        None
    }

    /// The result of calling a function, with its arguments fitted to its parameters. `skip` is 1
    /// where the receiver has taken the first parameter already.
    fn call_function(
        &mut self,
        id: DefId,
        env: &Env,
        args: &[ExprId],
        skip: usize,
        expected: Option<&Ty>,
    ) -> Ty {
        let body = self.body;
        let DefKind::Fn(function) = &self.solver.def(id).kind else {
            return Ty::Unknown;
        };
        let own: Vec<&TypeRef> = function.self_param.iter().chain(&function.params).collect();
        let params: Vec<&TypeRef> = own
            .into_iter()
            .skip(if function.self_param.is_some() {
                skip
            } else {
                0
            })
            .collect();
        let ret = self.solver.result_of(id, function, env, &[]);
        let mut given: Vec<(Name, Ty)> = Vec::new();
        if let Some(expected) = expected {
            // What is asked for may be reached by a coercion only: take it as a hint, not as a fact,
            // and only where it is a type of the same kind.
            let expected = self.solver.shallow(expected);
            if matches!((&ret, &expected), (Ty::Adt(a, _), Ty::Adt(b, _)) if a == b)
                || matches!((&ret, &expected), (Ty::Tuple(_), Ty::Tuple(_)))
                || matches!(ret, Ty::Var(_)) && matches!(expected, Ty::Adt(..))
            {
                self.solver
                    .attempt(|solver| solver.unify(&ret, &expected).then_some(()));
            }
        }
        // Closures come last: their parameters follow from the other arguments.
        for closures in [false, true] {
            for (index, arg) in args.iter().enumerate() {
                let is_closure = matches!(body.expr(*arg), Expr::Closure(_));
                if is_closure != closures {
                    continue;
                }
                let Some(written) = params.get(index) else {
                    self.expr(*arg, None);
                    continue;
                };
                let param = self.solver.lower(written, env);
                let name = nameless(written);
                if let Expr::Closure(closure) = body.expr(*arg) {
                    let bound = self.solver.fn_bound_of(id, env, written);
                    let signature = bound.map(|bound| self.signature_of_bound(&bound));
                    let signature = match signature {
                        Some(signature) => Some(signature),
                        None => self.solver.signature(&param),
                    };
                    let found = self.closure_with(*arg, closure, signature);
                    self.exprs[arg.index()] = found.clone();
                    given.extend(name.map(|name| (name, found.clone())));
                    self.solver
                        .attempt(|solver| solver.unify(&param, &found).then_some(()));
                    self.solver.assume_bounds(id, env, false);
                } else {
                    let found = self.expr(*arg, Some(&param));
                    self.solver.coerce(&found, &param);
                    given.extend(name.map(|name| (name, found)));
                }
            }
            if !closures {
                self.solver.assume_bounds(id, env, false);
            }
        }
        // `<I as SliceIndex<[T]>>::Output` needed to know the arguments, and so does what becomes of
        // those for an `impl Trait`.
        let ret = if names_associated(&function.ret) || !given.is_empty() {
            self.solver.result_of(id, function, env, &given)
        } else {
            ret
        };
        self.solver.shallow(&ret)
    }
}

/// Whether a written type holds an associated type of a named trait.
fn names_associated(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Path(path) => {
            matches!(path.anchor, Anchor::Type(_, Some(_)))
                || (path.segments.iter()).any(|it| it.args.iter().any(names_associated))
        }
        TypeRef::Ref(inner, _) | TypeRef::Ptr(inner, _) | TypeRef::Slice(inner) => {
            names_associated(inner)
        }
        TypeRef::Tuple(parts) => parts.iter().any(names_associated),
        _ => false,
    }
}
