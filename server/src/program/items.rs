//! One crate's declarations in one arena, with the scopes that hold their names.

mod build;
mod made;

use std::sync::Arc;

use ra_ap_syntax::Edition;
use rustc_hash::FxHashMap;

use super::cfg::{Cfg, Options};
use super::macros::Elsewhere;
use super::modules::SourceTree;
use super::outline::{Adt, Function, Generics, Impl, Import, PlaceId, Visibility};
use super::type_ref::{Name, PathRef, TypeRef};
use made::MadeInFile;
pub(crate) use made::MadePlace;

/// A crate among those that a [`super::crates::Program`] knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct CrateId(pub(crate) u32);

/// A declaration of a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct DefId {
    pub(crate) krate: CrateId,
    pub(crate) index: u32,
}

/// Everything that one crate declares.
#[derive(Debug)]
pub(crate) struct CrateMap {
    /// As paths name it: `tokio_util`.
    pub(crate) name: Name,
    pub(crate) edition: Edition,
    pub(crate) defs: Vec<Def>,
    /// Functions in impls and traits by name: where a method call looks first.
    pub(crate) methods: FxHashMap<Name, Vec<u32>>,
    /// Impls of a trait by the last name of the trait's path.
    pub(crate) trait_impls: FxHashMap<Name, Vec<u32>>,
    /// Associated types in impls by name.
    pub(crate) assoc_types: FxHashMap<Name, Vec<u32>>,
    /// Constants in impls and traits by name.
    pub(crate) assoc_consts: FxHashMap<Name, Vec<u32>>,
    /// What each file declares: by place, the number of the declaration.
    by_place: Vec<FxHashMap<PlaceId, u32>>,
    /// What macros have made of calls in each file.
    made: Vec<MadeInFile>,
    /// The module that each file is.
    modules: Vec<u32>,
}

/// The crate's root module.
pub(crate) const ROOT: u32 = 0;

#[derive(Debug)]
pub(crate) struct Def {
    pub(crate) name: Name,
    /// The module, block, trait, impl or enum around it.
    pub(crate) parent: Option<u32>,
    pub(crate) visibility: Visibility,
    /// Test code: what is around it counts too.
    pub(crate) test: bool,
    /// Whether it is compiled, with everything around it.
    pub(crate) cfg: Cfg,
    /// The file it is declared in, among the crate's, and where. The root module has no place.
    pub(crate) file: u32,
    pub(crate) place: Option<PlaceId>,
    pub(crate) kind: DefKind,
}

#[derive(Debug)]
pub(crate) enum DefKind {
    /// `loaded` is false for `mod a;` whose file was not read: what it holds is unknown.
    Module {
        scope: Scope,
        loaded: bool,
    },
    /// Items in a function's block; names not found here are looked for around it.
    Block {
        scope: Scope,
    },
    Adt(Arc<Adt>),
    /// Of the enum that is its parent: the number in its list.
    Variant(usize),
    Trait {
        generics: Arc<Generics>,
        supertraits: Arc<[PathRef]>,
        items: Vec<u32>,
    },
    Impl {
        data: Arc<Impl>,
        items: Vec<u32>,
    },
    Fn(Arc<Function>),
    Const(Arc<TypeRef>),
    Static(Arc<TypeRef>),
    TypeAlias {
        generics: Arc<Generics>,
        /// Of an associated type of a trait: what every choice implements.
        bounds: Arc<[PathRef]>,
        ty: Option<Arc<TypeRef>>,
    },
    Macro,
}

/// Stands for a declaration where several could be meant.
pub(crate) const AMBIGUOUS: u32 = u32::MAX;

/// The names of a module or block.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Scope {
    pub(crate) types: FxHashMap<Name, u32>,
    pub(crate) values: FxHashMap<Name, u32>,
    /// Those that are compiled first.
    pub(crate) imports: Vec<ScopeImport>,
    /// `extern crate a as b`: `b` and the crate's name.
    pub(crate) crates: Vec<(Name, Name)>,
}

/// An import of a scope.
#[derive(Debug, PartialEq)]
pub(crate) struct ScopeImport {
    pub(crate) import: Import,
    pub(crate) visibility: Visibility,
    pub(crate) cfg: Cfg,
}

impl CrateMap {
    /// The declarations of the files of a crate that uses no macros of others.
    pub(crate) fn new(
        name: &str,
        edition: Edition,
        tree: &SourceTree,
        options: &Options,
    ) -> CrateMap {
        CrateMap::with_macros(name, edition, tree, options, &|_| None)
    }

    /// The declarations of the files of a crate.
    pub(crate) fn with_macros(
        name: &str,
        edition: Edition,
        tree: &SourceTree,
        options: &Options,
        elsewhere: Elsewhere<'_>,
    ) -> CrateMap {
        let built = build::build(name, edition, tree, options, elsewhere);
        let mut map = CrateMap {
            name: name.into(),
            edition,
            methods: FxHashMap::default(),
            trait_impls: FxHashMap::default(),
            assoc_types: FxHashMap::default(),
            assoc_consts: FxHashMap::default(),
            by_place: built.by_place,
            made: built.made,
            modules: built.modules,
            defs: built.defs,
        };
        map.index();
        map
    }

    fn index(&mut self) {
        for (index, def) in self.defs.iter().enumerate() {
            // What is not compiled gives no other code methods or traits.
            if def.cfg == Cfg::Off && !def.test {
                continue;
            }
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            let parent = def.parent.map(|parent| &self.defs[parent as usize].kind);
            let in_impl = matches!(parent, Some(DefKind::Impl { .. }));
            let associated = in_impl || matches!(parent, Some(DefKind::Trait { .. }));
            let table = match &def.kind {
                DefKind::Fn(_) if associated => &mut self.methods,
                DefKind::Const(_) if associated => &mut self.assoc_consts,
                DefKind::TypeAlias { .. } if in_impl => &mut self.assoc_types,
                DefKind::Impl { data, .. } => {
                    if let Some(name) = data.trait_ref.as_ref().and_then(PathRef::last_name) {
                        let impls = self.trait_impls.entry(name.clone()).or_default();
                        impls.push(index);
                    }
                    continue;
                }
                _ => continue,
            };
            table.entry(def.name.clone()).or_default().push(index);
        }
    }

    pub(crate) fn def(&self, index: u32) -> &Def {
        &self.defs[index as usize]
    }

    /// The declarations of one of the crate's files, in no order.
    pub(crate) fn declared_in(&self, file: u32) -> impl Iterator<Item = u32> {
        let places = self.by_place.get(file as usize);
        places
            .into_iter()
            .flat_map(|places| places.values().copied())
    }

    /// The declarations that macros have made of calls in one of the crate's files.
    pub(crate) fn made_in(&self, file: u32) -> &[u32] {
        let made = self.made.get(file as usize);
        made.map_or(&[], |made| &made.declared)
    }

    /// What a place of a file means that is not one of its outline.
    pub(crate) fn made(&self, file: u32, place: PlaceId) -> Option<MadePlace> {
        let made = self.made.get(file as usize)?;
        made.places.get(place.number_made()?).copied()
    }

    /// The module that one of the crate's files is.
    pub(crate) fn module_of_file(&self, file: u32) -> u32 {
        self.modules.get(file as usize).copied().unwrap_or(ROOT)
    }

    /// The innermost module or block around a declaration, itself included.
    pub(crate) fn scope_around(&self, mut index: u32) -> u32 {
        loop {
            match (&self.def(index).kind, self.def(index).parent) {
                (DefKind::Module { .. } | DefKind::Block { .. }, _) | (_, None) => return index,
                (_, Some(parent)) => index = parent,
            }
        }
    }

    /// The innermost module around a declaration, itself included.
    pub(crate) fn module_around(&self, mut index: u32) -> u32 {
        loop {
            match (&self.def(index).kind, self.def(index).parent) {
                (DefKind::Module { .. }, _) | (_, None) => return index,
                (_, Some(parent)) => index = parent,
            }
        }
    }

    /// The declarations inside another one, however deep: they follow it.
    pub(crate) fn inside(&self, index: u32) -> impl Iterator<Item = u32> {
        let mut end = index + 1;
        while let Some(parent) = self.defs.get(end as usize).and_then(|def| def.parent) {
            if parent < index {
                break;
            }
            end += 1;
        }
        index + 1..end
    }
}

impl Def {
    pub(crate) fn scope(&self) -> Option<&Scope> {
        match &self.kind {
            DefKind::Module { scope, .. } | DefKind::Block { scope } => Some(scope),
            _ => None,
        }
    }

    pub(crate) fn generics(&self) -> Option<&Generics> {
        match &self.kind {
            DefKind::Adt(adt) => Some(&adt.generics),
            DefKind::Trait { generics, .. } | DefKind::TypeAlias { generics, .. } => Some(generics),
            DefKind::Impl { data, .. } => Some(&data.generics),
            DefKind::Fn(function) => Some(&function.generics),
            _ => None,
        }
    }
}
