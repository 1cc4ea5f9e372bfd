//! What an auto trait asks of a type where it is used.

use std::sync::Arc;

use super::inside::Inside;
use super::leaf::Leaf;
use super::outcome::{Demand, NOT_KNOWN, Outcome, Subject, Wanted};
use super::table::Table;
use super::written::Written;
use super::{AutoTrait, Condition, Step};
use crate::program::items::{DefId, DefKind};
use crate::program::names::{Namespace, Resolution};
use crate::program::outline::Field;
use crate::program::render;
use crate::program::solve::{Env, Solver};
use crate::program::ty::{Bound, Ty};
use crate::program::type_ref::{Mutability, Name, PathRef, TypeRef};

/// More questions than these about one declaration, and it is given up.
const BUDGET: u32 = 20_000;

/// Types within the arguments of types, deeper than these, grow without end.
const MAX_OPEN: usize = 48;

/// Judges types in the midst of one declaration, whose parameters' bounds it knows.
pub(super) struct Judge<'a, 'p> {
    pub(super) table: &'a mut Table<'p>,
    /// Its bounds tell which trait an associated type is of.
    pub(super) solver: Solver<'p>,
    /// The bounds that hold whenever the type can be named at all: what they say is no condition.
    pub(super) assumed: Vec<(Ty, Bound)>,
    /// Bounds on traits that are not known, which may ask for more.
    pub(super) unresolved: Vec<(Ty, String)>,
    /// What is being asked, the latest last: auto traits hold of what asks for itself.
    pub(super) open: Vec<(Ty, AutoTrait)>,
    /// The same for the futures and closures of the body at hand.
    pub(super) open_holders: Vec<(Option<u32>, AutoTrait)>,
    /// The declaration in whose midst types are judged.
    pub(super) owner: Option<DefId>,
    /// What stands in its body, if it has one.
    pub(super) inside: Option<Arc<Inside>>,
    budget: u32,
}

impl<'a, 'p> Judge<'a, 'p> {
    /// Inside a body, whose bounds the solver knows.
    pub(super) fn within(table: &'a mut Table<'p>, solver: Solver<'p>) -> Judge<'a, 'p> {
        let mut judge = Judge {
            table,
            solver,
            assumed: Vec::new(),
            unresolved: Vec::new(),
            open: Vec::new(),
            open_holders: Vec::new(),
            owner: None,
            inside: None,
            budget: BUDGET,
        };
        let bounds = judge.solver.param_bounds.clone();
        judge.solver.param_bounds = bounds
            .iter()
            .map(|(ty, bound)| (judge.solver.deep(ty), judge.closed(bound)))
            .collect();
        judge.assumed = judge.solver.param_bounds.clone();
        judge
    }

    /// Inside a declaration.
    pub(super) fn of_def(table: &'a mut Table<'p>, def: DefId) -> Judge<'a, 'p> {
        let mut solver = Solver::new(table.names);
        let env = solver.enter(def);
        let inside = match table.names.def(def).kind {
            DefKind::Fn(_) => table.inside(def),
            _ => None,
        };
        let mut judge = Judge::within(table, solver);
        judge.owner = Some(def);
        judge.inside = inside;
        judge.remember_unresolved(def, &env);
        judge
    }

    fn remember_unresolved(&mut self, def: DefId, env: &Env) {
        let generics = self.solver.def(def).generics().into_iter();
        for (ty, paths) in generics.flat_map(|generics| &generics.bounds) {
            for path in paths {
                if !self.is_trait(path, env) {
                    let ty = self.lower(ty, env);
                    let path = render::path(path);
                    self.unresolved
                        .push((ty, format!("the trait `{path}` is not found")));
                }
            }
        }
    }

    /// What a written type means, with everything that is known of it.
    pub(super) fn lower(&mut self, ty: &TypeRef, env: &Env) -> Ty {
        let ty = self.solver.lower(ty, env);
        self.solver.deep(&ty)
    }

    /// What a written bound means. Its types go on to other solvers: nothing in them is open.
    pub(super) fn lower_bound(&mut self, path: &PathRef, env: &Env) -> Option<Bound> {
        let bound = self.solver.lower_bound(path, env)?;
        Some(self.closed(&bound))
    }

    /// A bound with everything that is known of its types.
    pub(super) fn closed(&mut self, bound: &Bound) -> Bound {
        let bindings = bound.bindings.iter();
        Bound {
            trait_def: bound.trait_def,
            args: bound.args.iter().map(|ty| self.solver.deep(ty)).collect(),
            bindings: bindings
                .map(|(name, ty)| (name.clone(), self.solver.deep(ty)))
                .collect(),
        }
    }

    pub(super) fn is_trait(&self, path: &PathRef, env: &Env) -> bool {
        matches!(
            self.solver.names.resolve_whole(env.scope, path, Namespace::Types),
            Some(Resolution::Def(def)) if matches!(self.solver.def(def).kind, DefKind::Trait { .. })
        )
    }

    /// What names mean inside a declaration: its parameters are themselves.
    pub(super) fn own_env(&self, def: DefId) -> Env {
        let params = self.solver.def(def).generics().into_iter();
        let args: Vec<Ty> = params
            .flat_map(|generics| &generics.params)
            .map(|param| Ty::Param(param.name.clone()))
            .collect();
        self.solver.adt_env(def, &args)
    }

    /// What the bounds of a written impl ask, if its parameters are these types.
    pub(super) fn written_bounds(&mut self, id: DefId, params: Vec<(Name, Ty)>) -> Outcome {
        let Some(generics) = self.solver.def(id).generics() else {
            return Outcome::yes();
        };
        let env = Env {
            params,
            ..self.solver.plain_env(id)
        };
        // First all of them without their associated types, which need the others to be found.
        for (ty, paths) in &generics.bounds {
            let ty = self.lower(ty, &env);
            for path in paths {
                if let Some(bound) = self.lower_bound(path, &env) {
                    self.solver.param_bounds.push((ty.clone(), bound));
                }
            }
        }
        let mut all = Outcome::yes();
        for (ty, paths) in &generics.bounds {
            if let Some(cause) = self.hazard(ty, &env) {
                return Outcome::unknown(cause);
            }
            let subject = self.lower(ty, &env);
            for path in paths {
                let outcome = match self.lower_bound(path, &env) {
                    Some(bound) => self.bound(&subject, &bound),
                    None => {
                        let path = render::path(path);
                        Outcome::unknown(format!("the trait `{path}` is not found"))
                    }
                };
                all = all.and(outcome);
            }
        }
        all
    }

    /// The bounds of a declaration as they are written.
    pub(super) fn written_conditions(&mut self, def: DefId) -> Vec<Condition> {
        let Some(generics) = self.solver.def(def).generics() else {
            return Vec::new();
        };
        let env = match self.solver.def(def).kind {
            DefKind::Adt(_) => self.own_env(def),
            _ => self.solver.enter(def),
        };
        let mut conditions = Vec::new();
        for (ty, paths) in &generics.bounds {
            let lowered = self.lower(ty, &env);
            let subject = match self.leaf(&lowered) {
                Leaf::Subject(subject) => subject.text(self.solver.program()),
                _ => render::type_ref(ty),
            };
            for path in paths {
                let bound = self.solver.lower_bound(path, &env);
                let auto = bound.as_ref().and_then(|bound| self.auto_of(bound));
                if bound.is_some_and(|bound| self.is_sized(&bound)) {
                    continue;
                }
                conditions.push(Condition {
                    text: format!("{subject}: {}", render::path(path)),
                    is_auto: auto.is_some(),
                });
            }
        }
        conditions
    }

    /// Whether the type of a field has an auto trait.
    pub(super) fn field(&mut self, field: &Field, env: &Env, auto: AutoTrait) -> Outcome {
        if let Some(cause) = self.hazard(&field.ty, env) {
            return Outcome::unknown(cause);
        }
        let ty = self.lower(&field.ty, env);
        match (self.ty(&ty, auto), self.unread(&field.ty, env)) {
            (Outcome::Unknown(mut steps), Some(cause)) => {
                steps.pop_if(|step| step.text == NOT_KNOWN);
                if steps.last().is_none_or(|step| step.text != cause) {
                    steps.push(Step::plain(cause));
                }
                Outcome::Unknown(steps)
            }
            (outcome, _) => outcome,
        }
    }

    /// Whether a type has an auto trait.
    pub(super) fn ty(&mut self, ty: &Ty, auto: AutoTrait) -> Outcome {
        self.budget = self.budget.saturating_sub(1);
        if self.budget == 0 {
            return Outcome::unknown("a type too large");
        }
        if self.is_assumed(ty, auto) {
            return Outcome::yes();
        }
        match ty {
            Ty::Never | Ty::Prim(_) | Ty::FnDef(_) | Ty::FnPtr(..) => Outcome::yes(),
            Ty::Tuple(parts) => {
                let mut all = Outcome::yes();
                for part in parts.iter() {
                    all = all.and(self.ty(part, auto));
                    if all.fails() {
                        break;
                    }
                }
                all
            }
            Ty::Array(inner) | Ty::Slice(inner) => self.ty(inner, auto),
            Ty::Ref(inner, mutability) => {
                let wanted = match (mutability, auto) {
                    (Mutability::Mut, AutoTrait::Send) => AutoTrait::Send,
                    _ => AutoTrait::Sync,
                };
                let step = self.only_if(ty, auto, inner, wanted.name());
                self.ty(inner, wanted).after(vec![step])
            }
            Ty::Ptr(..) => {
                let text = self.text(ty);
                Outcome::never(format!("{text} is never {}", auto.name()))
            }
            Ty::Adt(def, args) => {
                let question = (ty.clone(), auto);
                if self.open.contains(&question) {
                    return Outcome::yes();
                }
                if self.open.len() > MAX_OPEN {
                    return Outcome::unknown("conditions that grow without end");
                }
                self.open.push(question);
                let outcome = self.adt(ty, *def, args, auto);
                self.open.pop();
                outcome
            }
            Ty::External(path, _) => Outcome::unknown(format!(
                "type `{path}` of a crate whose source was not found"
            )),
            Ty::Closure(id, ..) | Ty::Async(id, _) => self.holder(Some(*id), auto),
            Ty::Future(_, origin) => self.from(ty, origin.as_deref(), auto),
            Ty::Param(_) | Ty::Assoc(..) => self.leaf_wants(ty, Wanted::Auto(auto)),
            Ty::Opaque(bounds, origin) => match (self.has_bound(bounds, auto), origin) {
                (Ok(true), _) => Outcome::yes(),
                (_, Some(origin)) => self.from(ty, Some(origin), auto),
                (Ok(false), None) => self.nameless(bounds, auto),
                (Err(cause), None) => Outcome::unknown(cause),
            },
            Ty::Dyn(bounds) => match self.has_bound(bounds, auto) {
                Ok(true) => Outcome::yes(),
                Ok(false) => {
                    let (text, auto) = (self.text(ty), auto.name());
                    Outcome::never(format!("{text} asks for no {auto}"))
                }
                Err(cause) => Outcome::unknown(cause),
            },
            Ty::Unknown | Ty::Var(_) => Outcome::unknown(NOT_KNOWN),
        }
    }

    /// Asks the only impl, which is for some arguments and not for all, about these.
    fn special(&mut self, id: DefId, args: &[Ty], auto: AutoTrait) -> Outcome {
        let unclear = || {
            let auto = auto.name();
            Outcome::unknown(format!("an impl of {auto} for some arguments only"))
        };
        let DefKind::Impl { data, .. } = &self.solver.def(id).kind else {
            return unclear();
        };
        let TypeRef::Path(path) = &data.self_ty else {
            return unclear();
        };
        let written = path.segments.last().map_or(&[][..], |last| &last.args);
        let mut env = self.own_env(id);
        env.params.clear();
        // First the arguments that are parameters of the impl, then those made of them.
        for (ty, arg) in written.iter().zip(args) {
            let TypeRef::Path(path) = ty else { continue };
            let Some(name) = path.as_name() else { continue };
            let mut params = data.generics.params.iter();
            let is_new = env.params.iter().all(|(known, _)| known != name);
            if is_new && params.any(|param| param.name == *name) {
                env.params.push((name.clone(), arg.clone()));
            }
        }
        let fits = written.len() == args.len()
            && env.params.len() == data.generics.params.len()
            && written.iter().zip(args).all(|(ty, arg)| {
                let ty = self.lower(ty, &env);
                ty == *arg && !matches!(ty, Ty::Unknown)
            });
        if fits {
            self.written_bounds(id, env.params)
        } else {
            unclear()
        }
    }

    fn adt(&mut self, ty: &Ty, def: DefId, args: &Arc<[Ty]>, auto: AutoTrait) -> Outcome {
        if let Written::Special(index) = self.table.written(def, auto) {
            let id = DefId {
                krate: def.krate,
                index,
            };
            return self.special(id, args, auto);
        }
        let summary = self.table.summary((def, auto));
        let demands = match &*summary {
            Outcome::Holds(demands) => demands,
            other => return other.clone(),
        };
        let mut all = Outcome::yes();
        for demand in demands {
            let outcome = self.demand(ty, def, args, auto, demand);
            all = all.and(outcome);
            if all.fails() {
                break;
            }
        }
        all
    }

    fn demand(
        &mut self,
        ty: &Ty,
        def: DefId,
        args: &Arc<[Ty]>,
        auto: AutoTrait,
        demand: &Demand,
    ) -> Outcome {
        let params = self.arguments(def, args);
        let subject = match self.substitute(&demand.subject, &params) {
            Ok(subject) => subject,
            Err(cause) => return Outcome::unknown(cause),
        };
        let (outcome, wanted) = match &demand.wanted {
            Wanted::Auto(wanted) => (self.ty(&subject, *wanted), wanted.name().to_owned()),
            Wanted::Trait(bound) => {
                let bound = self.replace_in_bound(bound, &params);
                let outcome = self.bound(&subject, &bound);
                (outcome, render::bound(self.solver.program(), &bound))
            }
        };
        if matches!(outcome, Outcome::Holds(_)) {
            return outcome;
        }
        let step = self.only_if(ty, auto, &subject, &wanted);
        outcome.after(vec![step])
    }

    /// Whether a type meets a bound of a written impl.
    pub(super) fn bound(&mut self, ty: &Ty, bound: &Bound) -> Outcome {
        if let Some(auto) = self.auto_of(bound) {
            return self.ty(ty, auto);
        }
        if self.is_sized(bound) {
            return Outcome::yes();
        }
        match ty {
            Ty::Param(_) | Ty::Assoc(..) => self.leaf_wants(ty, Wanted::Trait(bound.clone())),
            ty if self.solver.implements(ty, bound.trait_def) => Outcome::yes(),
            ty => {
                let text = self.text(ty);
                let bound = render::bound(self.solver.program(), bound);
                Outcome::unknown(format!("whether `{text}` implements `{bound}`"))
            }
        }
    }

    fn leaf_wants(&mut self, ty: &Ty, wanted: Wanted) -> Outcome {
        let subject = match self.leaf(ty) {
            Leaf::Subject(subject) => subject,
            Leaf::Known(known) => {
                return match wanted {
                    Wanted::Auto(auto) => self.ty(&known, auto),
                    Wanted::Trait(bound) => self.bound(&known, &bound),
                };
            }
            Leaf::Unknown(cause) => return Outcome::unknown(cause),
        };
        let trait_def = match &wanted {
            Wanted::Auto(auto) => self.solver.names.known(auto.path()),
            Wanted::Trait(bound) => Some(bound.trait_def),
        };
        let found = self.assumed_bounds(&subject);
        if found
            .bounds
            .iter()
            .any(|bound| Some(bound.trait_def) == trait_def)
        {
            return Outcome::yes();
        }
        match found.cause {
            Some(cause) => Outcome::unknown(cause),
            None => Outcome::Holds(vec![Demand { subject, wanted }]),
        }
    }

    fn is_assumed(&self, ty: &Ty, auto: AutoTrait) -> bool {
        self.assumed
            .iter()
            .any(|(bounded, bound)| bounded == ty && self.auto_of(bound) == Some(auto))
    }

    /// Whether the traits of a `dyn` or an `impl` ask for an auto trait.
    fn has_bound(&mut self, bounds: &[Bound], auto: AutoTrait) -> Result<bool, String> {
        let found = self.elaborate(&Ty::Unknown, bounds.to_vec());
        let has = found
            .bounds
            .iter()
            .any(|bound| self.auto_of(bound) == Some(auto));
        match found.cause {
            Some(cause) if !has => Err(cause),
            _ => Ok(has),
        }
    }

    pub(super) fn auto_of(&self, bound: &Bound) -> Option<AutoTrait> {
        AutoTrait::ALL
            .into_iter()
            .find(|auto| self.solver.names.known(auto.path()) == Some(bound.trait_def))
    }

    fn is_sized(&self, bound: &Bound) -> bool {
        self.solver.names.known("std::marker::Sized") == Some(bound.trait_def)
    }

    fn only_if(&self, ty: &Ty, auto: AutoTrait, inner: &Ty, wanted: &str) -> Step {
        let (ty, inner) = (self.text(ty), self.text(inner));
        Step::plain(format!(
            "{ty} is {} only if {inner} is {wanted}",
            auto.name()
        ))
    }

    pub(super) fn text(&self, ty: &Ty) -> String {
        render::ty(self.solver.program(), ty)
    }

    fn arguments(&self, def: DefId, args: &Arc<[Ty]>) -> Vec<(Name, Ty)> {
        let params = self.solver.def(def).generics().into_iter();
        let names = params
            .flat_map(|generics| &generics.params)
            .map(|param| param.name.clone());
        names.zip(args.iter().cloned()).collect()
    }

    /// The type that a demand is about, for these arguments.
    pub(super) fn substitute(
        &mut self,
        subject: &Subject,
        params: &[(Name, Ty)],
    ) -> Result<Ty, String> {
        let root = params.iter().find(|(name, _)| *name == subject.root);
        let mut ty = root
            .map(|(_, ty)| ty.clone())
            .ok_or("an argument that is not known")?;
        for (bound, name, args) in &subject.path {
            let bound = self.replace_in_bound(bound, params);
            let args = args.iter().map(|ty| self.replace(ty, params)).collect();
            ty = self.project(&ty, &bound, name, &args)?;
        }
        Ok(ty)
    }
}
