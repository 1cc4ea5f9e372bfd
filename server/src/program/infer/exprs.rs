//! Expressions.

use std::sync::Arc;

use super::Infer;
use crate::program::body::{
    Arithmetic, BinaryOp, Block, BlockKind, Closure, Expr, ExprId, Literal, Statement,
};
use crate::program::items::{DefId, DefKind};
use crate::program::ty::{Bound, Origin, Prim, Ty};
use crate::program::type_ref::{Name, PathRef};

impl Infer<'_, '_> {
    /// Infers an expression; `expected` is what its place asks for, as far as that is known.
    pub(super) fn expr(&mut self, id: ExprId, expected: Option<&Ty>) -> Ty {
        let ty = self.expr_inner(id, expected);
        self.exprs[id.index()] = ty.clone();
        ty
    }

    pub(super) fn each(&mut self, ids: &[ExprId]) {
        for id in ids {
            self.expr(*id, None);
        }
    }

    fn expr_inner(&mut self, id: ExprId, expected: Option<&Ty>) -> Ty {
        let body = self.body;
        match body.expr(id) {
            Expr::Missing | Expr::Underscore => Ty::Unknown,
            Expr::Local(local) => self.locals[local.index()].clone(),
            Expr::Path(path) => self.path_value(id, path),
            Expr::Literal(literal) => literal_type(literal),
            Expr::Block(block) => self.block(block, expected),
            Expr::Async { body, .. } => self.async_block(id, *body),
            Expr::Closure(closure) => self.closure(id, closure, expected),
            Expr::If {
                cond,
                then,
                otherwise,
            } => {
                self.expr(*cond, Some(&Ty::Prim(Prim::Bool)));
                let then = self.expr(*then, expected);
                match otherwise {
                    Some(otherwise) => {
                        let otherwise = self.expr(*otherwise, expected);
                        self.join(&then, &otherwise)
                    }
                    None => Ty::unit(),
                }
            }
            Expr::Let { pat, init } => {
                let ty = self.expr(*init, None);
                self.pattern(*pat, &ty, None);
                Ty::Prim(Prim::Bool)
            }
            Expr::Match { scrutinee, arms } => {
                let ty = self.expr(*scrutinee, None);
                let mut result = Ty::Never;
                for arm in arms {
                    self.pattern(arm.pat, &ty, None);
                    if let Some(guard) = arm.guard {
                        self.expr(guard, None);
                    }
                    let arm = self.expr(arm.body, expected);
                    result = self.join(&result, &arm);
                }
                result
            }
            Expr::Loop { body, label } => {
                let result = self.solver.fresh();
                self.breaks.push((label.clone(), result.clone()));
                self.expr(*body, None);
                self.breaks.pop();
                result
            }
            Expr::While { cond, body, label } => {
                self.expr(*cond, None);
                self.breaks.push((label.clone(), Ty::unit()));
                self.expr(*body, None);
                self.breaks.pop();
                Ty::unit()
            }
            Expr::For {
                pat,
                iter,
                body,
                label,
            } => {
                let iter = self.expr(*iter, None);
                let item = self.item_of(&iter);
                self.pattern(*pat, &item, None);
                self.breaks.push((label.clone(), Ty::unit()));
                self.expr(*body, None);
                self.breaks.pop();
                Ty::unit()
            }
            Expr::Call { callee, args } => self.call(id, *callee, args, expected),
            Expr::MethodCall(call) => self.method_call(id, call, expected),
            Expr::Field { base, name } => {
                let base = self.expr(*base, None);
                self.field(&base, name)
            }
            Expr::Index { base, index } => {
                let base = self.expr(*base, None);
                let index = self.expr(*index, None);
                self.index(&base, &index)
            }
            Expr::Deref(inner) => {
                let inner = self.expr(*inner, None);
                self.solver.deref(&inner).unwrap_or(Ty::Unknown)
            }
            Expr::Not(inner) | Expr::Neg(inner) => {
                let name = if matches!(body.expr(id), Expr::Not(_)) {
                    "std::ops::Not"
                } else {
                    "std::ops::Neg"
                };
                let inner = self.expr(*inner, None);
                let inner = self.solver.shallow(&inner);
                match inner.strip_refs() {
                    prim @ Ty::Prim(_) => prim.clone(),
                    _ => {
                        let trait_def = self.solver.names.known(name);
                        self.solver
                            .project(&inner, trait_def, &Name::from("Output"))
                    }
                }
            }
            Expr::Ref { expr, mutability } => {
                let inside = match expected.map(|expected| self.solver.shallow(expected)) {
                    Some(Ty::Ref(inside, _)) => Some(inside.as_ref().clone()),
                    _ => None,
                };
                let inner = self.expr(*expr, inside.as_ref());
                Ty::Ref(Arc::new(inner), *mutability)
            }
            Expr::Binary { op, lhs, rhs } => {
                let left = self.expr(*lhs, None);
                let right = self.expr(*rhs, None);
                match op {
                    BinaryOp::Compare => Ty::Prim(Prim::Bool),
                    BinaryOp::Arithmetic(op) => self.arithmetic(*op, &left, &right),
                }
            }
            Expr::Logic { lhs, rhs, .. } => {
                self.expr(*lhs, None);
                self.expr(*rhs, None);
                Ty::Prim(Prim::Bool)
            }
            Expr::Assign { lhs, rhs } => {
                let place = self.expr(*lhs, None);
                let value = self.expr(*rhs, Some(&place));
                self.solver.coerce(&value, &place);
                Ty::unit()
            }
            Expr::AssignOp { lhs, rhs, .. } => {
                self.expr(*rhs, None);
                self.expr(*lhs, None);
                Ty::unit()
            }
            Expr::Range {
                start,
                end,
                inclusive,
            } => {
                let start_ty = start.map(|start| self.expr(start, None));
                let end_ty = end.map(|end| self.expr(end, None));
                if let (Some(start), Some(end)) = (&start_ty, &end_ty) {
                    self.solver
                        .attempt(|solver| solver.unify(start, end).then_some(()));
                }
                let path = match (start, end, inclusive) {
                    (Some(_), Some(_), false) => "std::ops::Range",
                    (Some(_), Some(_), true) => "std::ops::RangeInclusive",
                    (Some(_), None, _) => "std::ops::RangeFrom",
                    (None, Some(_), false) => "std::ops::RangeTo",
                    (None, Some(_), true) => "std::ops::RangeToInclusive",
                    (None, None, _) => "std::ops::RangeFull",
                };
                let args = start_ty.or(end_ty).into_iter().collect();
                self.solver.known_adt(path, args)
            }
            Expr::Tuple(parts) => {
                let expected = match expected.map(|expected| self.solver.shallow(expected)) {
                    Some(Ty::Tuple(parts)) => parts.to_vec(),
                    _ => Vec::new(),
                };
                let parts: Vec<Ty> = parts
                    .iter()
                    .enumerate()
                    .map(|(index, part)| self.expr(*part, expected.get(index)))
                    .collect();
                Ty::Tuple(parts.into())
            }
            Expr::Array(elements) => {
                let expected = match expected.map(|expected| self.solver.shallow(expected)) {
                    Some(Ty::Array(element) | Ty::Slice(element)) => Some(element),
                    _ => None,
                };
                Ty::Array(Arc::new(self.elements(elements, expected.as_deref())))
            }
            Expr::Repeat { element, len } => {
                let element = self.expr(*element, None);
                self.expr(*len, None);
                Ty::Array(Arc::new(element))
            }
            Expr::Record {
                path,
                fields,
                spread,
            } => self.record(path.as_ref(), fields, *spread),
            Expr::Await(inner) => {
                let inner = self.expr(*inner, None);
                self.output_of(&inner)
            }
            Expr::Try(inner) => {
                let inner = self.expr(*inner, None);
                self.tried(&inner)
            }
            Expr::Return(value) => {
                let ret = self.returns.last().cloned();
                if let Some(value) = value {
                    let found = self.expr(*value, ret.as_ref());
                    if let Some(ret) = ret {
                        self.solver.coerce(&found, &ret);
                    }
                }
                Ty::Never
            }
            Expr::Break { label, value } => {
                let found = value
                    .map(|value| self.expr(value, None))
                    .unwrap_or_else(Ty::unit);
                let target = match label {
                    Some(label) => self
                        .breaks
                        .iter()
                        .rev()
                        .find(|(known, _)| known.as_ref() == Some(label)),
                    None => self.breaks.last(),
                };
                if let Some((_, target)) = target {
                    let target = target.clone();
                    self.solver
                        .attempt(|solver| solver.unify(&target, &found).then_some(()));
                }
                Ty::Never
            }
            Expr::Continue { .. } => Ty::Never,
            Expr::Yield(value) => {
                if let Some(value) = value {
                    self.expr(*value, None);
                }
                Ty::Unknown
            }
            Expr::Cast { expr, ty } => {
                let from = self.expr(*expr, None);
                let env = self.here();
                let to = self.solver.lower(ty, &env);
                self.solver
                    .attempt(|solver| solver.unify(&to, &from).then_some(()));
                to
            }
            Expr::Macro(call) => self.macro_type(call, expected),
        }
    }

    pub(super) fn elements(&mut self, elements: &[ExprId], expected: Option<&Ty>) -> Ty {
        let element = self.solver.fresh();
        for id in elements {
            let found = self.expr(*id, Some(expected.unwrap_or(&element)));
            self.solver
                .attempt(|solver| solver.unify(&element, &found).then_some(()));
        }
        element
    }

    pub(super) fn join(&mut self, a: &Ty, b: &Ty) -> Ty {
        let a = self.solver.shallow(a);
        let b = self.solver.shallow(b);
        match (&a, &b) {
            (Ty::Never, _) => b,
            (_, Ty::Never) => a,
            (Ty::Unknown, _) => b,
            (_, Ty::Unknown) => a,
            _ => {
                self.solver
                    .attempt(|solver| solver.unify(&a, &b).then_some(()));
                a
            }
        }
    }

    fn block(&mut self, block: &Block, expected: Option<&Ty>) -> Ty {
        let inner = self.block_scope(block);
        self.scopes.extend(inner);
        let own = self.solver.fresh();
        if block.label.is_some() || block.kind == BlockKind::Try {
            self.breaks.push((
                block.label.clone().or_else(|| Some(Name::default())),
                own.clone(),
            ));
        }
        let mut diverges = false;
        for statement in &block.statements {
            match statement {
                Statement::Let {
                    pat,
                    ty,
                    init,
                    otherwise,
                    ..
                } => {
                    let env = self.here();
                    let written = ty.as_ref().map(|ty| self.solver.lower(ty, &env));
                    let found = init.map(|init| self.expr(init, written.as_ref()));
                    if let (Some(written), Some(found)) = (&written, &found) {
                        self.solver.coerce(found, written);
                    }
                    diverges |= matches!(found, Some(Ty::Never));
                    let ty = match written {
                        Some(written) => written,
                        None => found.unwrap_or_else(|| self.solver.fresh()),
                    };
                    self.pattern(*pat, &ty, None);
                    if let Some(otherwise) = otherwise {
                        self.expr(*otherwise, None);
                    }
                }
                Statement::Expr { expr, .. } => {
                    let ty = self.expr(*expr, None);
                    diverges |= matches!(self.solver.shallow(&ty), Ty::Never);
                }
            }
        }
        let tail = block.tail.map(|tail| self.expr(tail, expected));
        if inner.is_some() {
            self.scopes.pop();
        }
        let value = match tail {
            Some(tail) => tail,
            None if diverges => Ty::Never,
            None => Ty::unit(),
        };
        if block.label.is_some() || block.kind == BlockKind::Try {
            self.breaks.pop();
        }
        if block.kind == BlockKind::Try {
            return Ty::Unknown;
        }
        if block.label.is_some() {
            return self.join(&value, &own);
        }
        value
    }

    /// The scope of the items that a block declares, if it declares any.
    fn block_scope(&self, block: &Block) -> Option<DefId> {
        let found = self
            .blocks
            .iter()
            .find(|(range, _)| *range == block.list_range);
        found.map(|(_, id)| *id)
    }

    pub(super) fn async_block(&mut self, id: ExprId, body: ExprId) -> Ty {
        let output = self.solver.fresh();
        self.returns.push(output.clone());
        let breaks = std::mem::take(&mut self.breaks);
        let found = self.expr(body, None);
        self.solver
            .attempt(|solver| solver.unify(&output, &found).then_some(()));
        self.breaks = breaks;
        self.returns.pop();
        Ty::Async(id.0, Arc::new(output))
    }

    /// `expected` is a type with a signature, or nothing.
    pub(super) fn closure(&mut self, id: ExprId, closure: &Closure, expected: Option<&Ty>) -> Ty {
        let signature = expected.and_then(|expected| self.solver.signature(expected));
        self.closure_with(id, closure, signature)
    }

    pub(super) fn closure_with(
        &mut self,
        id: ExprId,
        closure: &Closure,
        signature: Option<(Vec<Ty>, Ty)>,
    ) -> Ty {
        let env = self.here();
        let mut params = Vec::new();
        for (index, (pat, written)) in closure.params.iter().enumerate() {
            let ty = match written {
                Some(written) => self.solver.lower(written, &env),
                None => self.solver.fresh(),
            };
            if let Some(wanted) = signature.as_ref().and_then(|(params, _)| params.get(index)) {
                self.solver
                    .attempt(|solver| solver.unify(&ty, wanted).then_some(()));
            }
            self.pattern(*pat, &ty, None);
            params.push(ty);
        }
        let ret = match &closure.ret {
            Some(written) => self.solver.lower(written, &env),
            None => self.solver.fresh(),
        };
        self.returns.push(ret.clone());
        let breaks = std::mem::take(&mut self.breaks);
        let found = self.expr(closure.body, Some(&ret));
        self.solver
            .attempt(|solver| solver.unify(&ret, &found).then_some(()));
        self.breaks = breaks;
        self.returns.pop();
        let ret = if closure.is_async {
            let origin = Origin::Closure(id.0);
            Ty::Future(Arc::new(ret), Some(Arc::new(origin)))
        } else {
            ret
        };
        let number = u32::try_from(id.index()).unwrap_or(u32::MAX);
        Ty::Closure(number, params.into(), Arc::new(ret))
    }

    /// A field, through as many derefs as it takes.
    fn field(&mut self, base: &Ty, name: &Name) -> Ty {
        let mut ty = self.solver.shallow(base);
        for _ in 0..8 {
            if let Some(field) = self.solver.field(&ty, name) {
                return field;
            }
            let Some(next) = self.solver.deref(&ty) else {
                return Ty::Unknown;
            };
            ty = self.solver.shallow(&next);
        }
        Ty::Unknown
    }

    fn index(&mut self, base: &Ty, index: &Ty) -> Ty {
        let index = self.solver.shallow(index);
        let is_range =
            matches!(&index, Ty::Adt(id, _) if self.solver.def(*id).name.starts_with("Range"));
        let mut ty = self.solver.shallow(base);
        for _ in 0..8 {
            let element = match &ty {
                Ty::Array(element) | Ty::Slice(element) => Some(element.as_ref().clone()),
                Ty::Adt(..) => self
                    .solver
                    .args_of(&ty, "std::vec::Vec")
                    .and_then(|args| args.first().cloned()),
                _ => None,
            };
            if let Some(element) = element {
                return if is_range {
                    Ty::Slice(Arc::new(element))
                } else {
                    element
                };
            }
            if self.solver.is(&ty, "std::string::String") || ty == Ty::Prim(Prim::Str) {
                return Ty::Prim(Prim::Str);
            }
            let trait_def = self.solver.names.known("std::ops::Index");
            let args = [index.clone()];
            let output = Name::from("Output");
            match self.solver.project_of(&ty, trait_def, &args, &output) {
                Ty::Unknown | Ty::Assoc(..) => {}
                found => return found,
            }
            let Some(next) = self.solver.deref(&ty) else {
                return Ty::Unknown;
            };
            ty = self.solver.shallow(&next);
        }
        Ty::Unknown
    }

    fn arithmetic(&mut self, op: Arithmetic, left: &Ty, right: &Ty) -> Ty {
        let left = self.solver.shallow(left);
        let right = self.solver.shallow(right);
        let (a, b) = (self.without_refs(&left), self.without_refs(&right));
        if let (Ty::Prim(a), Ty::Prim(b)) = (a, b) {
            let open = matches!(a, Prim::Int("") | Prim::Float(""));
            return Ty::Prim(if open && op != Arithmetic::Shift {
                b
            } else {
                a
            });
        }
        let name = match op {
            Arithmetic::Add => "std::ops::Add",
            Arithmetic::Sub => "std::ops::Sub",
            Arithmetic::Mul => "std::ops::Mul",
            Arithmetic::Div => "std::ops::Div",
            Arithmetic::Rem => "std::ops::Rem",
            Arithmetic::Shift => "std::ops::Shl",
            Arithmetic::Bit => "std::ops::BitOr",
        };
        let trait_def = self.solver.names.known(name);
        let output = Name::from("Output");
        self.solver.project_of(&left, trait_def, &[right], &output)
    }

    /// The type behind any number of references, as far as it is known by now.
    fn without_refs(&mut self, ty: &Ty) -> Ty {
        let mut ty = self.solver.shallow(ty);
        while let Ty::Ref(inner, _) = &ty {
            ty = self.solver.shallow(inner);
        }
        ty
    }

    fn record(
        &mut self,
        path: Option<&PathRef>,
        fields: &[(Name, ExprId)],
        spread: Option<ExprId>,
    ) -> Ty {
        let variant = path.and_then(|path| self.variant_of(path));
        let mut own = Ty::Unknown;
        let mut types: Vec<(Name, Ty)> = Vec::new();
        if let Some((adt, number)) = variant {
            let env = self.here();
            let written = path.map(|path| self.type_of_path(path, &env));
            own = match written {
                Some(ty @ Ty::Adt(id, _)) if id == adt => ty,
                _ => self.solver.instantiate_open(adt),
            };
            if let (Ty::Adt(_, args), DefKind::Adt(data)) = (&own, &self.solver.def(adt).kind) {
                let env = self.solver.adt_env(adt, args);
                if let Some(variant) = data.variants.get(number) {
                    types = variant
                        .fields
                        .iter()
                        .map(|field| (field.name.clone(), self.solver.lower(&field.ty, &env)))
                        .collect();
                }
            }
        }
        for (name, value) in fields {
            let expected = types
                .iter()
                .find(|(field, _)| field == name)
                .map(|(_, ty)| ty.clone());
            let found = self.expr(*value, expected.as_ref());
            if let Some(expected) = expected {
                self.solver.coerce(&found, &expected);
            }
        }
        if let Some(spread) = spread {
            let found = self.expr(spread, Some(&own));
            self.solver
                .attempt(|solver| solver.unify(&own, &found).then_some(()));
        }
        own
    }

    /// What `for` walks over.
    pub(super) fn item_of(&mut self, iter: &Ty) -> Ty {
        let iter = self.solver.shallow(iter);
        let into = self.solver.names.known("std::iter::IntoIterator");
        let item = Name::from("Item");
        match self.solver.project(&iter, into, &item) {
            Ty::Unknown | Ty::Assoc(..) => {
                let iterator = self.solver.names.known("std::iter::Iterator");
                self.solver.project(&iter, iterator, &item)
            }
            found => found,
        }
    }

    /// What `.await` gives.
    pub(super) fn output_of(&mut self, future: &Ty) -> Ty {
        let future = self.solver.shallow(future);
        let output = Name::from("Output");
        if let Ty::Future(output, _) | Ty::Async(_, output) = &future {
            return output.as_ref().clone();
        }
        let trait_def = self.solver.names.known("std::future::Future");
        match self.solver.project(&future, trait_def, &output) {
            Ty::Unknown | Ty::Assoc(..) => {
                let trait_def = self.solver.names.known("std::future::IntoFuture");
                self.solver.project(&future, trait_def, &output)
            }
            found => found,
        }
    }

    /// What `?` gives.
    pub(super) fn tried(&mut self, ty: &Ty) -> Ty {
        let ty = self.solver.shallow(ty);
        for path in ["std::result::Result", "std::option::Option"] {
            if let Some(args) = self.solver.args_of(&ty, path) {
                return args.first().cloned().unwrap_or(Ty::Unknown);
            }
        }
        if let Some(args) = self.solver.args_of(&ty, "std::ops::ControlFlow") {
            return args.get(1).cloned().unwrap_or(Ty::Unknown);
        }
        // `Poll<Result<T, E>>` to `Poll<T>`, `Poll<Option<Result<T, E>>>` to `Poll<Option<T>>`.
        let Some(args) = self.solver.args_of(&ty, "std::task::Poll") else {
            return Ty::Unknown;
        };
        let inner = args.first().cloned().unwrap_or(Ty::Unknown);
        let inner = self.solver.shallow(&inner);
        let inner = match self.solver.args_of(&inner, "std::option::Option") {
            Some(args) => {
                let result = args.first().cloned().unwrap_or(Ty::Unknown);
                let given = self.tried(&result);
                self.solver.known_adt("std::option::Option", vec![given])
            }
            None => self.tried(&inner),
        };
        self.solver.known_adt("std::task::Poll", vec![inner])
    }

    /// The signature that a bound on a closure asks for.
    pub(super) fn signature_of_bound(&mut self, bound: &Bound) -> (Vec<Ty>, Ty) {
        let params = match bound.args.first() {
            Some(Ty::Tuple(params)) => params.to_vec(),
            _ => Vec::new(),
        };
        (params, Ty::Unknown)
    }
}

fn literal_type(literal: &Literal) -> Ty {
    match literal {
        Literal::Bool(_) => Ty::Prim(Prim::Bool),
        Literal::Char => Ty::Prim(Prim::Char),
        Literal::Byte => Ty::Prim(Prim::Int("u8")),
        Literal::Str => Ty::shared(Ty::Prim(Prim::Str)),
        Literal::ByteStr => Ty::shared(Ty::Array(Arc::new(Ty::Prim(Prim::Int("u8"))))),
        Literal::CStr => Ty::Unknown,
        Literal::Int(_, suffix) => Ty::Prim(Prim::Int(suffix.unwrap_or(""))),
        Literal::Float(suffix) => Ty::Prim(Prim::Float(suffix.unwrap_or(""))),
    }
}
