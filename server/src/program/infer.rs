//! The types of a body's expressions, and which function each call means.

mod calls;
mod exprs;
mod macros;
mod patterns;

use std::sync::Arc;

use ra_ap_syntax::TextRange;
use rustc_hash::FxHashMap;

use super::body::{Body, ExprId, LocalId, PatId};
use super::crates::Program;
use super::items::{DefId, DefKind};
use super::names::Names;
use super::solve::{Env, SelfKind, Solver};
use super::sorted::SortedMap;
use super::ty::Ty;
use super::type_ref::Name;

/// What was found out about a body.
#[derive(Debug, Default)]
pub(crate) struct Inference {
    /// Each type once: bodies are full of the same few.
    types: Box<[Ty]>,
    exprs: Box<[TyId]>,
    locals: Box<[TyId]>,
    pats: Box<[TyId]>,
    /// The patterns that bind by reference because what they match is behind one.
    pub(crate) by_ref: Box<[bool]>,
    pub(crate) calls: SortedMap<ExprId, Callee>,
    /// The constants, statics and constructors that paths name.
    pub(crate) values: SortedMap<ExprId, DefId>,
}

/// A type of a body, by its place among them.
type TyId = u32;

/// What a call calls.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Callee {
    pub(crate) target: Target,
    /// For a method call: how it takes what stands before the dot.
    pub(crate) receiver: Option<Receiver>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Target {
    Def(DefId),
    /// A function of a crate whose declarations are not known, by its path.
    External(Arc<str>),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Receiver {
    pub(crate) kind: SelfKind,
    pub(crate) derefs: usize,
    /// The type whose method it is: `Mutex<u32>` for a lock behind any number of `Arc`s.
    pub(crate) ty: Ty,
}

impl Inference {
    pub(crate) fn expr(&self, id: ExprId) -> &Ty {
        self.ty(self.exprs[id.index()])
    }

    pub(crate) fn local(&self, id: LocalId) -> &Ty {
        self.ty(self.locals[id.index()])
    }

    pub(crate) fn pat(&self, id: PatId) -> &Ty {
        self.ty(self.pats[id.index()])
    }

    /// The types of everything in the body, each once.
    pub(crate) fn all(&self) -> &[Ty] {
        &self.types
    }

    fn ty(&self, id: TyId) -> &Ty {
        &self.types[id as usize]
    }
}

/// Infers the types of a function's body, or of the value of a constant or static.
pub(crate) fn infer(names: &Names<'_>, function: DefId, body: &Body) -> Inference {
    let mut solver = Solver::new(names);
    let env = solver.enter(function);
    let mut infer = Infer {
        body,
        blocks: blocks_of(names.program, function),
        scopes: vec![env.scope],
        env,
        exprs: vec![Ty::Unknown; body.exprs.len()],
        locals: Vec::new(),
        pats: vec![Ty::Unknown; body.pats.len()],
        by_ref: vec![false; body.pats.len()],
        calls: FxHashMap::default(),
        values: FxHashMap::default(),
        returns: Vec::new(),
        breaks: Vec::new(),
        solver,
    };
    infer.locals = body.locals.iter().map(|_| infer.solver.fresh()).collect();
    infer.function(function);
    infer.finish()
}

/// The blocks of a function that declare items, with their ranges from the function's start.
fn blocks_of(program: &Program, function: DefId) -> Vec<(TextRange, DefId)> {
    let krate = program.krate(function.krate);
    let start = program.range(function).start();
    krate
        .inside(function.index)
        .filter(|index| matches!(krate.def(*index).kind, DefKind::Block { .. }))
        .filter_map(|index| {
            let id = DefId {
                krate: function.krate,
                index,
            };
            Some((program.range(id).checked_sub(start)?, id))
        })
        .collect()
}

struct Infer<'a, 'p> {
    body: &'a Body,
    /// The blocks that declare items of their own, by their ranges in the body.
    blocks: Vec<(TextRange, DefId)>,
    env: Env,
    /// The module and the blocks with items of their own around the expression at hand.
    scopes: Vec<DefId>,
    solver: Solver<'p>,
    exprs: Vec<Ty>,
    locals: Vec<Ty>,
    pats: Vec<Ty>,
    by_ref: Vec<bool>,
    calls: FxHashMap<ExprId, Callee>,
    values: FxHashMap<ExprId, DefId>,
    /// What `return` gives, for the function, closure and async block at hand.
    returns: Vec<Ty>,
    /// What `break` gives, by the label of the loop or block.
    breaks: Vec<(Option<Name>, Ty)>,
}

impl Infer<'_, '_> {
    fn function(&mut self, id: DefId) {
        let function = match &self.solver.def(id).kind {
            DefKind::Fn(function) => function,
            DefKind::Const(ty) | DefKind::Static(ty) => {
                let ty = self.solver.lower(ty, &self.env);
                let found = self.expr(self.body.root, Some(&ty));
                self.solver.coerce(&found, &ty);
                return;
            }
            _ => return,
        };
        let mut types = Vec::new();
        if let Some(own) = &function.self_param {
            types.push(self.solver.lower(own, &self.env));
        }
        for ty in &function.params {
            types.push(self.solver.lower(ty, &self.env));
        }
        for (pat, ty) in self.body.params.clone().into_iter().zip(types) {
            self.pattern(pat, &ty, None);
        }
        let ret = self.solver.lower(&function.ret, &self.env);
        // `-> impl Trait` is what the body gives: its bounds say only what a closure takes.
        let given = match &ret {
            Ty::Opaque(..) => Ty::Unknown,
            ret => ret.clone(),
        };
        self.returns.push(given.clone());
        let found = self.expr(self.body.root, Some(&ret));
        self.solver.coerce(&found, &given);
    }

    fn finish(mut self) -> Inference {
        let exprs = std::mem::take(&mut self.exprs);
        let locals = std::mem::take(&mut self.locals);
        let pats = std::mem::take(&mut self.pats);
        let solver = &mut self.solver;
        for callee in self.calls.values_mut() {
            if let Some(receiver) = &mut callee.receiver {
                let ty = solver.deep(&receiver.ty);
                receiver.ty = solver.names.shared(ty);
            }
        }
        let mut types = Vec::new();
        let mut numbers: FxHashMap<Ty, TyId> = FxHashMap::default();
        let mut number = |ty: &Ty| {
            let ty = solver.deep(ty);
            if let Some(known) = numbers.get(&ty) {
                return *known;
            }
            let ty = solver.names.shared(ty);
            let number = TyId::try_from(types.len()).unwrap_or(TyId::MAX);
            types.push(ty.clone());
            numbers.insert(ty, number);
            number
        };
        Inference {
            exprs: exprs.iter().map(&mut number).collect(),
            locals: locals.iter().map(&mut number).collect(),
            pats: pats.iter().map(&mut number).collect(),
            types: types.into_boxed_slice(),
            by_ref: self.by_ref.into_boxed_slice(),
            calls: self.calls.into_iter().collect(),
            values: self.values.into_iter().collect(),
        }
    }

    fn scope(&self) -> DefId {
        self.scopes.last().copied().unwrap_or(self.env.scope)
    }

    /// The environment of a type written at the expression at hand.
    fn here(&self) -> Env {
        Env {
            scope: self.scope(),
            params: self.env.params.clone(),
            self_ty: self.env.self_ty.clone(),
            owner: self.env.owner,
        }
    }
}
