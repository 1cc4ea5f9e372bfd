//! One crate's declarations in one arena, with the scopes that hold their names.

mod build;
mod by_name;
mod made;

use std::sync::Arc;

use ra_ap_syntax::Edition;
use rustc_hash::FxHashMap;

use super::cfg::{Cfg, Options};
use super::macros::{Definition, Elsewhere};
use super::modules::SourceTree;
use super::outline::{Adt, Function, Generics, Impl, Import, PlaceId, Visibility};
use super::type_ref::{Name, PathRef, TypeRef};
use by_name::ByName;
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
    methods: ByName,
    trait_impls: ByName,
    /// Those that are not compiled.
    uncompiled_impls: ByName,
    assoc_types: ByName,
    assoc_consts: ByName,
    macros: ByName,
    /// What each file declares, but for what macros have made.
    declared: Vec<Vec<u32>>,
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
        scope: Box<Scope>,
        loaded: bool,
    },
    /// Items in a function's block; names not found here are looked for around it.
    Block {
        scope: Box<Scope>,
    },
    Adt(Arc<Adt>),
    /// Of the enum that is its parent: the number in its list.
    Variant(usize),
    Trait {
        generics: Arc<Generics>,
        supertraits: Arc<[PathRef]>,
        items: Box<[u32]>,
    },
    Impl {
        data: Arc<Impl>,
        items: Box<[u32]>,
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
    /// Of one that is not declared by rules nothing more is known.
    Macro(Option<Arc<Definition>>),
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
            methods: ByName::default(),
            trait_impls: ByName::default(),
            uncompiled_impls: ByName::default(),
            assoc_types: ByName::default(),
            assoc_consts: ByName::default(),
            macros: ByName::default(),
            declared: built.declared,
            made: built.made,
            modules: built.modules,
            defs: built.defs,
        };
        map.defs.shrink_to_fit();
        map.index();
        map
    }

    fn index(&mut self) {
        let mut methods = Vec::new();
        let mut trait_impls = Vec::new();
        let mut uncompiled_impls = Vec::new();
        let mut assoc_types = Vec::new();
        let mut assoc_consts = Vec::new();
        let mut macros = Vec::new();
        for (index, def) in (0..).zip(&self.defs) {
            // What is not compiled gives no other code methods or traits.
            if def.cfg == Cfg::Off && !def.test {
                if matches!(&def.kind, DefKind::Impl { data, .. } if data.trait_ref.is_some()) {
                    uncompiled_impls.push(index);
                }
                continue;
            }
            let parent = def.parent.map(|parent| &self.def(parent).kind);
            let in_impl = matches!(parent, Some(DefKind::Impl { .. }));
            let associated = in_impl || matches!(parent, Some(DefKind::Trait { .. }));
            match &def.kind {
                DefKind::Fn(_) if associated => methods.push(index),
                DefKind::Const(_) if associated => assoc_consts.push(index),
                DefKind::TypeAlias { .. } if in_impl => assoc_types.push(index),
                DefKind::Macro(Some(_)) => macros.push(index),
                DefKind::Impl { data, .. } if data.trait_ref.is_some() => trait_impls.push(index),
                _ => {}
            }
        }
        self.methods = ByName::new(&self.defs, methods);
        self.trait_impls = ByName::new(&self.defs, trait_impls);
        self.uncompiled_impls = ByName::new(&self.defs, uncompiled_impls);
        self.assoc_types = ByName::new(&self.defs, assoc_types);
        self.assoc_consts = ByName::new(&self.defs, assoc_consts);
        self.macros = ByName::new(&self.defs, macros);
    }

    /// Functions of that name in impls and traits: where a method call looks first.
    pub(crate) fn methods(&self, name: &str) -> &[u32] {
        self.methods.named(&self.defs, name)
    }

    /// Impls of a trait by the last name of the trait's path.
    pub(crate) fn trait_impls(&self, name: &str) -> &[u32] {
        self.trait_impls.named(&self.defs, name)
    }

    /// Impls of a trait that are not compiled, by the last name of the trait's path: they speak of
    /// types that are not compiled either.
    pub(crate) fn uncompiled_impls(&self, name: &str) -> &[u32] {
        self.uncompiled_impls.named(&self.defs, name)
    }

    /// Associated types of that name in impls.
    pub(crate) fn assoc_types(&self, name: &str) -> &[u32] {
        self.assoc_types.named(&self.defs, name)
    }

    /// Constants of that name in impls and traits.
    pub(crate) fn assoc_consts(&self, name: &str) -> &[u32] {
        self.assoc_consts.named(&self.defs, name)
    }

    /// Macros of that name that are declared by rules, wherever they stand.
    pub(crate) fn macros(&self, name: &str) -> &[u32] {
        self.macros.named(&self.defs, name)
    }

    /// The names and the rules of all macros.
    pub(crate) fn all_macros(&self) -> impl Iterator<Item = (&Name, &Definition)> {
        let defs = self.macros.all().iter().map(|index| self.def(*index));
        defs.filter_map(|def| match &def.kind {
            DefKind::Macro(Some(definition)) => Some((&def.name, definition.as_ref())),
            _ => None,
        })
    }

    pub(crate) fn def(&self, index: u32) -> &Def {
        &self.defs[index as usize]
    }

    /// The declarations of one of the crate's files, in no order.
    pub(crate) fn declared_in(&self, file: u32) -> impl Iterator<Item = u32> {
        let declared = self.declared.get(file as usize);
        declared.into_iter().flatten().copied()
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
