//! The impls of `Send` and `Sync` that stand in a crate's source.

use ra_ap_syntax::TextRange;
use rustc_hash::FxHashMap;

use super::AutoTrait;
use crate::program::cfg::Cfg;
use crate::program::items::{CrateId, DefId, DefKind};
use crate::program::names::{Names, Namespace, Resolution};
use crate::program::outline::Impl;
use crate::program::solve::{Env, Solver};
use crate::program::ty::Ty;
use crate::program::type_ref::{Name, TypeRef};

/// What is written about one type and one auto trait.
#[derive(Clone, Debug)]
pub(super) enum Written {
    /// Nothing: the fields decide.
    None,
    /// A negative impl, at these bytes.
    Never((DefId, TextRange)),
    /// The impl of this number in the crate, under its bounds. `renamed` says what each of its
    /// parameters is called by the type itself.
    If {
        index: u32,
        renamed: Vec<(Name, Name)>,
    },
    /// What is written, under a condition that nobody here can know.
    Perhaps(Box<Written>),
    /// The only impl, of this number, is for some arguments and not for all.
    Special(u32),
    Unclear(String),
}

/// The written impls of one crate.
pub(in crate::program) struct WrittenImpls {
    by_type: FxHashMap<(DefId, AutoTrait), Vec<u32>>,
    /// Impls for a type that could not be found, by the type's last name.
    unclear: Vec<Unclear>,
}

struct Unclear {
    name: Option<Name>,
    auto: AutoTrait,
    /// Whether it is not compiled, and so speaks of types that are not either.
    uncompiled: bool,
}

impl WrittenImpls {
    pub(super) fn new(names: &Names<'_>, krate: CrateId) -> WrittenImpls {
        let mut impls = WrittenImpls {
            by_type: FxHashMap::default(),
            unclear: Vec::new(),
        };
        let map = names.program.krate(krate);
        for auto in AutoTrait::ALL {
            let wanted = names.known(auto.path());
            let compiled = map.trait_impls(auto.name()).iter();
            for index in compiled.chain(map.uncompiled_impls(auto.name())) {
                let uncompiled = map.def(*index).cfg == Cfg::Off && !map.def(*index).test;
                let DefKind::Impl { data, .. } = &map.def(*index).kind else {
                    continue;
                };
                let id = DefId {
                    krate,
                    index: *index,
                };
                let env = env_of(names, id, data);
                let unclear = || Unclear {
                    name: last_name(&data.self_ty),
                    auto,
                    uncompiled,
                };
                let path = data.trait_ref.as_ref();
                let found =
                    path.and_then(|path| names.resolve_whole(env.scope, path, Namespace::Types));
                match found {
                    Some(Resolution::Def(def)) if Some(def) == wanted => {}
                    Some(_) => continue,
                    // By its name it is the one; whether it is cannot be told.
                    None => {
                        impls.unclear.push(unclear());
                        continue;
                    }
                }
                match Solver::new(names).lower(&data.self_ty, &env) {
                    Ty::Adt(def, _) if uncompiled && names.program.def(def).cfg != Cfg::Off => {}
                    Ty::Adt(def, _) => {
                        impls.by_type.entry((def, auto)).or_default().push(*index);
                    }
                    Ty::Unknown | Ty::External(..) => {
                        impls.unclear.push(unclear());
                    }
                    _ => {}
                }
            }
        }
        impls
    }

    pub(super) fn of(&self, names: &Names<'_>, def: DefId, auto: AutoTrait) -> Written {
        let found = names.program.def(def);
        if self
            .unclear
            .iter()
            .filter(|unclear| {
                unclear.auto == auto && (!unclear.uncompiled || found.cfg == Cfg::Off)
            })
            .any(|unclear| unclear.name.as_ref().is_none_or(|it| *it == found.name))
        {
            let auto = auto.name();
            return Written::Unclear(format!("an impl of {auto} for what may be this type"));
        }
        let Some(indices) = self.by_type.get(&(def, auto)) else {
            return Written::None;
        };
        let special = || {
            let auto = auto.name();
            Written::Unclear(format!("impls of {auto} for special arguments"))
        };
        let [index] = indices.as_slice() else {
            return special();
        };
        let id = DefId {
            krate: def.krate,
            index: *index,
        };
        let item = names.program.def(id);
        let DefKind::Impl { data, .. } = &item.kind else {
            return Written::None;
        };
        let Some(renamed) = renamed(names, def, id, data) else {
            return match (data.negative, item.cfg) {
                (false, Cfg::On) => Written::Special(*index),
                _ => special(),
            };
        };
        let written = if data.negative {
            Written::Never((id, names.program.range(id)))
        } else {
            Written::If {
                index: *index,
                renamed,
            }
        };
        match item.cfg {
            Cfg::Unknown if found.cfg == Cfg::On => Written::Perhaps(Box::new(written)),
            _ => written,
        }
    }
}

/// For an impl that is for all arguments: what the type itself calls each of its parameters.
fn renamed(names: &Names<'_>, def: DefId, id: DefId, data: &Impl) -> Option<Vec<(Name, Name)>> {
    let env = env_of(names, id, data);
    let Ty::Adt(_, args) = Solver::new(names).lower(&data.self_ty, &env) else {
        return None;
    };
    let params = &names.program.def(def).generics()?.params;
    let mut renamed: Vec<(Name, Name)> = Vec::new();
    for (param, arg) in params.iter().zip(args.iter()) {
        let Ty::Param(name) = arg else { return None };
        if renamed.iter().any(|(known, _)| known == name) {
            return None;
        }
        renamed.push((name.clone(), param.name.clone()));
    }
    (renamed.len() == params.len()).then_some(renamed)
}

fn env_of(names: &Names<'_>, id: DefId, data: &Impl) -> Env {
    let params = data.generics.params.iter();
    Env {
        params: params
            .map(|param| (param.name.clone(), Ty::Param(param.name.clone())))
            .collect(),
        ..Solver::new(names).plain_env(id)
    }
}

fn last_name(ty: &TypeRef) -> Option<Name> {
    match ty {
        TypeRef::Path(path) => path.last_name().cloned(),
        _ => None,
    }
}
