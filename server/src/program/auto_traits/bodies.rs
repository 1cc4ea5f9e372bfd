//! Types that only a body tells: futures, closures, and what stands behind an `impl Trait`.

use std::sync::Arc;

use super::inside::Inside;
use super::judge::Judge;
use super::outcome::{Demand, NOT_KNOWN, Outcome, Subject, Wanted};
use super::{AutoTrait, Step, is_table};
use crate::program::items::{DefId, DefKind};
use crate::program::solve::{count_opaque, nameless};
use crate::program::ty::{Bound, Origin, Ty};
use crate::program::type_ref::{Name, TypeRef};

impl Judge<'_, '_> {
    /// Whether what a function gives has an auto trait: its future if it is async, else the type
    /// behind the `impl Trait` of its signature.
    pub(super) fn given_by(&mut self, def: DefId, auto: AutoTrait) -> Outcome {
        let DefKind::Fn(function) = &self.solver.def(def).kind else {
            return Outcome::unknown("no function");
        };
        let name = &self.solver.def(def).name;
        if is_table(def.krate) {
            return if function.is_async {
                self.of_signature(def, auto)
            } else {
                Outcome::unknown(format!("what `{name}` gives"))
            };
        }
        let Some(inside) = self.inside.clone() else {
            return Outcome::unknown(format!("the body of `{name}`"));
        };
        if let Some(sends) = inside.boxed {
            return match (auto, sends) {
                (AutoTrait::Send, true) => Outcome::yes(),
                _ => Outcome::never(format!(
                    "the boxed future of `{name}` asks for no {}",
                    auto.name()
                )),
            };
        }
        if function.is_async {
            return self.holder(None, auto);
        }
        if !matches!(function.ret, TypeRef::Impl(_)) || count_opaque(&function.ret) != 1 {
            return Outcome::unknown(format!("which part of what `{name}` gives"));
        }
        if inside.given.is_empty() {
            return Outcome::unknown(format!("what `{name}` gives"));
        }
        let mut all = Outcome::yes();
        for ty in &inside.given {
            all = all.and(self.ty(ty, auto));
        }
        all.after(vec![Step::plain(format!("what `{name}` gives"))])
    }

    /// An async function of a library that is known by a table: its future holds its parameters, and
    /// whatever its type parameters stand for.
    fn of_signature(&mut self, def: DefId, auto: AutoTrait) -> Outcome {
        let DefKind::Fn(function) = &self.solver.def(def).kind else {
            return Outcome::unknown(NOT_KNOWN);
        };
        let env = self.solver.enter(def);
        let mut all = Outcome::yes();
        for ty in function.self_param.iter().chain(&function.params) {
            let ty = self.lower(ty, &env);
            all = all.and(self.ty(&ty, auto));
        }
        for param in &function.generics.params {
            all = all.and(self.ty(&Ty::Param(param.name.clone()), auto));
        }
        all
    }

    /// A closure or an async block of the body at hand, or, without a number, the async function.
    pub(super) fn holder(&mut self, id: Option<u32>, auto: AutoTrait) -> Outcome {
        let Some(inside) = self.inside.clone() else {
            return Outcome::unknown("what a future or closure holds");
        };
        self.holder_of(&inside, id, auto)
    }

    fn holder_of(&mut self, inside: &Arc<Inside>, id: Option<u32>, auto: AutoTrait) -> Outcome {
        let Some(holder) = inside.regions.get(&id) else {
            return Outcome::unknown("what a future or closure holds");
        };
        if self.open_holders.contains(&(id, auto)) {
            return Outcome::yes();
        }
        self.open_holders.push((id, auto));
        let mut all = match &holder.cause {
            Some(cause) => Outcome::unknown(cause),
            None => Outcome::yes(),
        };
        for value in &holder.values {
            let at = value.at.zip(self.owner).map(|(at, owner)| {
                let start = self.solver.program().range(owner).start();
                (owner, at + start)
            });
            let step = Step {
                at,
                ..Step::plain(&value.step)
            };
            let outcome = self.ty(&value.ty, auto).after(vec![step]);
            let outcome = match outcome {
                Outcome::Fails(steps) if !value.certain => Outcome::Unknown(steps),
                Outcome::Holds(demands) if !value.certain && !demands.is_empty() => {
                    Outcome::Unknown(vec![Step::plain(&value.step)])
                }
                outcome => outcome,
            };
            all = all.and(outcome);
            if all.fails() {
                break;
            }
        }
        self.open_holders.pop();
        all
    }

    /// A type that a function gives, or a call of an async closure.
    pub(super) fn from(&mut self, ty: &Ty, origin: Option<&Origin>, auto: AutoTrait) -> Outcome {
        match origin {
            None => Outcome::unknown("where a future comes from"),
            Some(Origin::Closure(id)) => self.holder(Some(*id), auto),
            Some(Origin::Function(def, args)) => {
                let question = (ty.clone(), auto);
                if self.open.contains(&question) {
                    return Outcome::yes();
                }
                self.open.push(question);
                let outcome = self.of_function(*def, args, auto);
                self.open.pop();
                outcome
            }
        }
    }

    fn of_function(&mut self, def: DefId, args: &[(Name, Ty)], auto: AutoTrait) -> Outcome {
        let (def, args) = match self.chosen(def, args) {
            Ok(chosen) => chosen,
            Err(cause) => return Outcome::unknown(cause),
        };
        let summary = self.table.summary((def, auto));
        let demands = match &*summary {
            Outcome::Holds(demands) => demands,
            other => return other.clone(),
        };
        let mut all = Outcome::yes();
        for demand in demands {
            let outcome = self.demand_of(&args, demand);
            all = all.and(outcome);
            if all.fails() {
                break;
            }
        }
        all
    }

    fn demand_of(&mut self, args: &[(Name, Ty)], demand: &Demand) -> Outcome {
        let root = &demand.subject.root;
        let mut same = args.iter().filter(|(name, _)| name == root);
        if let (Some((_, first)), Some((_, second))) = (same.next(), same.next())
            && first != second
        {
            return Outcome::unknown("which of several arguments is meant");
        }
        let subject = match self.substitute(&demand.subject, args) {
            Ok(subject) => subject,
            Err(cause) => return Outcome::unknown(cause),
        };
        match &demand.wanted {
            Wanted::Auto(auto) => {
                let step = format!("{root} is {}", self.text(&subject));
                self.ty(&subject, *auto).after(vec![Step::plain(step)])
            }
            Wanted::Trait(bound) => {
                let bound = self.replace_in_bound(bound, args);
                self.bound(&subject, &bound)
            }
        }
    }

    /// The function that is run: of a trait's function, the one of the impl for the type at hand.
    fn chosen(
        &mut self,
        def: DefId,
        args: &[(Name, Ty)],
    ) -> Result<(DefId, Vec<(Name, Ty)>), String> {
        let map = self.solver.program().krate(def.krate);
        let parent = self.solver.def(def).parent;
        let trait_index =
            parent.filter(|parent| matches!(map.def(*parent).kind, DefKind::Trait { .. }));
        let Some(index) = trait_index else {
            return Ok((def, args.to_vec()));
        };
        let name = self.solver.def(def).name.clone();
        if self
            .table
            .inside(def)
            .is_some_and(|inside| inside.boxed.is_some())
        {
            return Ok((def, args.to_vec()));
        }
        let trait_def = DefId {
            krate: def.krate,
            index,
        };
        let own = args.iter().find(|(name, _)| name == "Self");
        let own = own.map(|(_, ty)| ty.clone()).unwrap_or(Ty::Unknown);
        let found = self.impl_of(trait_def, &own).and_then(|(id, params)| {
            let chosen = self.function_in(id, &name)?;
            Some((chosen, params))
        });
        let Some((chosen, mut params)) = found else {
            let own = self.text(&own);
            return Err(format!("which `{name}` runs for {own}"));
        };
        params.push((Name::from("Self"), own));
        let written = |def: DefId| self.solver.def(def).generics().into_iter();
        let there = written(def).flat_map(|generics| &generics.params);
        let here = written(chosen).flat_map(|generics| &generics.params);
        for (there, here) in there.zip(here) {
            let given = args.iter().rev().find(|(name, _)| *name == there.name);
            params.extend(given.map(|(_, ty)| (here.name.clone(), ty.clone())));
        }
        Ok((chosen, params))
    }

    /// The only impl of a trait for a type, and what its parameters stand for.
    fn impl_of(&mut self, trait_def: DefId, ty: &Ty) -> Option<(DefId, Vec<(Name, Ty)>)> {
        if ty.is_unknown() || matches!(ty, Ty::Param(_) | Ty::Assoc(..) | Ty::Dyn(_)) {
            return None;
        }
        let program = self.solver.program();
        let name = &program.def(trait_def).name;
        let mut found = Vec::new();
        for krate in self.solver.homes(ty, Some(trait_def)) {
            for index in program.krate(krate).trait_impls(name) {
                let id = DefId {
                    krate,
                    index: *index,
                };
                let matched = self.solver.attempt(|solver| {
                    let env = solver.match_impl(id, ty)?;
                    let params = env.params.iter();
                    let params = params.map(|(name, ty)| (name.clone(), solver.deep(ty)));
                    Some(params.collect::<Vec<_>>())
                });
                found.extend(matched.map(|params| (id, params)));
            }
        }
        let first = found.pop();
        first.filter(|_| found.is_empty())
    }

    fn function_in(&self, id: DefId, name: &Name) -> Option<DefId> {
        let DefKind::Impl { items, .. } = &self.solver.def(id).kind else {
            return None;
        };
        let mut items = items.iter().map(|index| DefId {
            krate: id.krate,
            index: *index,
        });
        items.find(|item| self.solver.def(*item).name == *name)
    }

    /// A parameter that is written as `impl Trait`.
    pub(super) fn nameless(&mut self, bounds: &Arc<[Bound]>, auto: AutoTrait) -> Outcome {
        let unknown = || Outcome::unknown("the type behind an `impl Trait`");
        let Some(def) = self.owner else {
            return unknown();
        };
        let DefKind::Fn(function) = &self.solver.def(def).kind else {
            return unknown();
        };
        let env = self.solver.enter(def);
        for written in &function.params {
            let Some(name) = nameless(written) else {
                continue;
            };
            if self.lower(written, &env) == Ty::Opaque(Arc::clone(bounds), None) {
                return Outcome::Holds(vec![Demand {
                    subject: Subject::param(&name),
                    wanted: Wanted::Auto(auto),
                }]);
            }
        }
        unknown()
    }
}
