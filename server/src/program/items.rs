//! One crate's declarations in one arena, with the scopes that hold their names.

use std::cmp::Ordering;
use std::sync::Arc;

use ra_ap_syntax::{Edition, TextRange, TextSize};
use rustc_hash::FxHashMap;

use super::cfg::{Cfg, Options};
use super::macros::{Call, Elsewhere, Macros};
use super::modules::SourceTree;
use super::outline::{
    Adt, AdtKind, Function, Generics, Impl, Import, Item, ItemKind, NOWHERE, Place, PlaceId, Shape,
    Visibility, of_expansion,
};
use super::type_ref::{Name, PathRef, TypeRef};
use crate::syntax::expand::Expansion;

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

/// What macros have made of calls in a file.
#[derive(Clone, Debug, Default)]
struct MadeInFile {
    /// By [`PlaceId::number_made`].
    places: Vec<MadePlace>,
    declared: Vec<u32>,
}

/// Where something stands that a macro has made of what it was given.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MadePlace {
    /// The place of the call's arguments.
    pub(crate) within: PlaceId,
    /// Bytes of the arguments.
    range: TextRange,
    name_range: TextRange,
}

impl MadeInFile {
    /// Adds what stands at a place of what the last of the calls became.
    fn add(&mut self, calls: &[Expanding], place: Place) -> PlaceId {
        let (Some(outermost), Some(range)) = (calls.first(), origin(calls, place.range)) else {
            return NOWHERE;
        };
        let id = PlaceId::made(self.places.len());
        self.places.push(MadePlace {
            within: outermost.within,
            range,
            name_range: origin(calls, place.name_range).unwrap_or(range),
        });
        id
    }
}

/// Where a range of what the last call became stands in the arguments of the first.
fn origin(calls: &[Expanding], range: TextRange) -> Option<TextRange> {
    let (last, before) = calls.split_last()?;
    let range = last.expansion.origin(range)?;
    if before.is_empty() {
        return Some(range);
    }
    origin(before, range + last.start?)
}

impl MadePlace {
    /// Where it is in the file, if the arguments are there.
    pub(crate) fn place(self, arguments: Place) -> Place {
        let start = arguments.range.start();
        Place {
            range: self.range + start,
            name_range: self.name_range + start,
        }
    }
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
        let mut builder = Builder {
            tree,
            options,
            edition,
            conditions: FxHashMap::default(),
            macros: Macros::new(edition, elsewhere),
            calls: Vec::new(),
            starts: FxHashMap::default(),
            made: vec![MadeInFile::default(); tree.files.len()],
            defs: Vec::new(),
            by_place: vec![FxHashMap::default(); tree.files.len()],
            modules: vec![ROOT; tree.files.len()],
        };
        for (number, file) in (0..).zip(&tree.files) {
            builder.learn_macros(number, &file.outline.items, Cfg::On);
        }
        builder.root(name);
        let mut map = CrateMap {
            name: name.into(),
            edition,
            methods: FxHashMap::default(),
            trait_impls: FxHashMap::default(),
            assoc_types: FxHashMap::default(),
            assoc_consts: FxHashMap::default(),
            by_place: builder.by_place,
            made: builder.made,
            modules: builder.modules,
            defs: builder.defs,
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

/// Calls inside what calls become are followed no deeper than this.
const MAX_EXPANSIONS: usize = 128;

struct Builder<'a> {
    tree: &'a SourceTree,
    options: &'a Options,
    edition: Edition,
    /// The condition that a macro of the crate puts on the items it is given.
    conditions: FxHashMap<Name, Cfg>,
    /// The other macros of the crate.
    macros: Macros<'a>,
    /// The calls that are being expanded, each made by the one before.
    calls: Vec<Expanding>,
    /// Where what is at a place starts in what the latest calls became.
    starts: FxHashMap<PlaceId, TextSize>,
    made: Vec<MadeInFile>,
    defs: Vec<Def>,
    by_place: Vec<FxHashMap<PlaceId, u32>>,
    modules: Vec<u32>,
}

/// A call that is being expanded.
struct Expanding {
    expansion: Expansion,
    /// The place of its arguments.
    within: PlaceId,
    /// Where they start in what the call before it became; none where they stand in the file, or
    /// none of them does.
    start: Option<TextSize>,
}

/// What is around an item.
#[derive(Clone, Copy)]
struct Around {
    file: u32,
    parent: u32,
    test: bool,
    cfg: Cfg,
}

/// What every declaration has.
struct Head<'a> {
    name: &'a Name,
    visibility: Visibility,
    place: Option<PlaceId>,
}

impl Builder<'_> {
    fn learn_macros(&mut self, file: u32, items: &[Item], around: Cfg) {
        for item in items {
            let cfg = around.and(self.options.cfg(item.cfg.as_ref()));
            if cfg == Cfg::Off && !item.test {
                continue;
            }
            match &item.kind {
                ItemKind::Macro {
                    passes_on: Some(predicate),
                    ..
                } => {
                    let holds = predicate.holds(self.options);
                    let known = self.conditions.entry(item.name.clone());
                    // Of several that differ, nobody knows which is meant.
                    known
                        .and_modify(|known| {
                            if *known != holds {
                                *known = Cfg::Unknown;
                            }
                        })
                        .or_insert(holds);
                }
                ItemKind::Macro {
                    rules: Some(rules), ..
                } => self.macros.learn(&item.name, file, item.place, rules),
                ItemKind::Module {
                    items: Some(items), ..
                }
                | ItemKind::Expansion { items, .. } => self.learn_macros(file, items, cfg),
                _ => {}
            }
        }
    }

    /// The items that a call of one of the crate's macros becomes.
    fn expand(&mut self, around: Around, call: &Item, scope: &mut Scope) {
        let ItemKind::Call {
            path,
            arguments,
            within,
        } = &call.kind
        else {
            return;
        };
        if self.calls.len() >= MAX_EXPANSIONS || around.cfg == Cfg::Off {
            return;
        }
        let imports = scope.imports.iter().map(|import| &import.import);
        let imported = path.as_name().and_then(|name| {
            let mut imports = imports.filter(|import| import.alias.as_ref() == Some(name));
            Some(&imports.next()?.path)
        });
        let meant = Call {
            path,
            file: around.file,
            place: call.place,
            arguments,
        };
        let Some(expansion) = self.macros.expand(&meant, imported) else {
            return;
        };
        let text = expansion.text.clone();
        self.calls.push(Expanding {
            expansion,
            within: *within,
            start: self.starts.get(within).copied(),
        });
        let (calls, starts) = (&self.calls, &mut self.starts);
        let made = &mut self.made[around.file as usize];
        let items = of_expansion(&text, self.edition, &mut |place| {
            let id = made.add(calls, place);
            starts.insert(id, place.range.start());
            id
        });
        self.starts.remove(&NOWHERE);
        self.learn_macros(around.file, &items, around.cfg);
        self.items(around, &items, scope);
        self.calls.pop();
        if self.calls.is_empty() {
            self.starts.clear();
        }
    }

    fn root(&mut self, name: &str) {
        let name = Name::from(name);
        self.defs.push(Def {
            name,
            parent: None,
            visibility: Visibility::Public,
            test: false,
            cfg: Cfg::On,
            file: 0,
            place: None,
            kind: DefKind::Macro,
        });
        let around = Around {
            file: 0,
            parent: ROOT,
            test: false,
            cfg: Cfg::On,
        };
        let items = self
            .tree
            .files
            .first()
            .map(|file| Arc::clone(&file.outline));
        let loaded = items.is_some();
        let scope = self.scope(around, items.as_ref().map_or(&[], |outline| &outline.items));
        self.defs[ROOT as usize].kind = DefKind::Module { scope, loaded };
    }

    fn push(&mut self, around: Around, head: Head<'_>, kind: DefKind) -> u32 {
        let index = u32::try_from(self.defs.len()).unwrap_or(u32::MAX);
        match head.place {
            Some(place) if place.number_made().is_some() => {
                self.made[around.file as usize].declared.push(index);
            }
            Some(place) => {
                self.by_place[around.file as usize].insert(place, index);
            }
            None => {}
        }
        self.defs.push(Def {
            name: head.name.clone(),
            parent: Some(around.parent),
            visibility: head.visibility,
            test: around.test,
            cfg: around.cfg,
            file: around.file,
            place: head.place,
            kind,
        });
        index
    }

    fn scope(&mut self, around: Around, items: &[Item]) -> Scope {
        let mut scope = Scope::default();
        self.items(around, items, &mut scope);
        // Of two that bring the same name, the one that is compiled is meant.
        scope.imports.sort_by_key(|import| import.cfg);
        scope
    }

    fn items(&mut self, around: Around, items: &[Item], scope: &mut Scope) {
        for item in items {
            self.item(around, item, scope);
        }
    }

    fn item(&mut self, around: Around, item: &Item, scope: &mut Scope) {
        let test = around.test || item.test;
        let mut cfg = around.cfg.and(self.options.cfg(item.cfg.as_ref()));
        if let ItemKind::Expansion { name, .. } = &item.kind {
            cfg = cfg.and(self.conditions.get(name).copied().unwrap_or_default());
        }
        let around = Around {
            test,
            cfg,
            ..around
        };
        let head = Head {
            name: &item.name,
            visibility: item.visibility,
            place: Some(item.place).filter(|place| *place != NOWHERE),
        };
        let inside = |index: u32| Around {
            parent: index,
            ..around
        };
        match &item.kind {
            ItemKind::Module { items, .. } => {
                let index = self.module(around, head, items.as_deref());
                self.name_type(scope, &item.name, index);
            }
            ItemKind::Block { items } => {
                let empty = DefKind::Block {
                    scope: Scope::default(),
                };
                let index = self.push(around, head, empty);
                let inner = self.scope(inside(index), items);
                self.defs[index as usize].kind = DefKind::Block { scope: inner };
            }
            ItemKind::Expansion { items, .. } => self.items(around, items, scope),
            ItemKind::Use(imports) => {
                scope
                    .imports
                    .extend(imports.iter().map(|import| ScopeImport {
                        import: import.clone(),
                        visibility: item.visibility,
                        cfg,
                    }));
            }
            ItemKind::ExternCrate { krate } => {
                scope.crates.push((item.name.clone(), krate.clone()));
            }
            ItemKind::Adt(adt) => self.adt(around, head, adt, scope),
            ItemKind::Trait {
                generics,
                supertraits,
                items,
            } => {
                let kind = DefKind::Trait {
                    generics: Arc::clone(generics),
                    supertraits: Arc::clone(supertraits),
                    items: Vec::new(),
                };
                let index = self.push(around, head, kind);
                let members = self.members(inside(index), items);
                if let DefKind::Trait { items, .. } = &mut self.defs[index as usize].kind {
                    *items = members;
                }
                self.name_type(scope, &item.name, index);
            }
            ItemKind::Impl { data, items } => {
                let kind = DefKind::Impl {
                    data: Arc::clone(data),
                    items: Vec::new(),
                };
                let index = self.push(around, head, kind);
                let members = self.members(inside(index), items);
                if let DefKind::Impl { items, .. } = &mut self.defs[index as usize].kind {
                    *items = members;
                }
            }
            ItemKind::Fn { function, blocks } => {
                let index = self.push(around, head, DefKind::Fn(Arc::clone(function)));
                self.scope(inside(index), blocks);
                self.name_value(scope, &item.name, index);
            }
            ItemKind::Const { ty } => {
                let index = self.push(around, head, DefKind::Const(Arc::clone(ty)));
                self.name_value(scope, &item.name, index);
            }
            ItemKind::Static { ty } => {
                let index = self.push(around, head, DefKind::Static(Arc::clone(ty)));
                self.name_value(scope, &item.name, index);
            }
            ItemKind::TypeAlias {
                generics,
                bounds,
                ty,
            } => {
                let kind = DefKind::TypeAlias {
                    generics: Arc::clone(generics),
                    bounds: Arc::clone(bounds),
                    ty: ty.clone(),
                };
                let index = self.push(around, head, kind);
                self.name_type(scope, &item.name, index);
            }
            ItemKind::Macro { .. } => {
                self.push(around, head, DefKind::Macro);
            }
            ItemKind::Call { .. } => self.expand(around, item, scope),
        }
    }

    fn module(&mut self, around: Around, head: Head<'_>, items: Option<&[Item]>) -> u32 {
        let child = head
            .place
            .and_then(|place| self.tree.children.get(&(around.file, place)))
            .copied();
        let empty = DefKind::Module {
            scope: Scope::default(),
            loaded: false,
        };
        let index = self.push(around, head, empty);
        let mut inside = Around {
            parent: index,
            ..around
        };
        let (scope, loaded) = match (items, child) {
            (Some(items), _) => (self.scope(inside, items), true),
            (None, Some(file)) => {
                inside.file = file;
                self.modules[file as usize] = index;
                let outline = Arc::clone(&self.tree.files[file as usize].outline);
                (self.scope(inside, &outline.items), true)
            }
            (None, None) => (Scope::default(), false),
        };
        self.defs[index as usize].kind = DefKind::Module { scope, loaded };
        index
    }

    fn adt(&mut self, around: Around, head: Head<'_>, adt: &Arc<Adt>, scope: &mut Scope) {
        let adt = self.decided(adt);
        let name = head.name.clone();
        let visibility = head.visibility;
        let index = self.push(around, head, DefKind::Adt(Arc::clone(&adt)));
        if adt.kind == AdtKind::Enum {
            for (number, variant) in adt.variants.iter().enumerate() {
                let around = Around {
                    parent: index,
                    cfg: around.cfg.and(variant.cfg),
                    ..around
                };
                let head = Head {
                    name: &variant.name,
                    visibility,
                    place: Some(variant.place).filter(|place| *place != NOWHERE),
                };
                self.push(around, head, DefKind::Variant(number));
            }
        }
        let constructor = adt.kind == AdtKind::Struct
            && adt
                .variants
                .first()
                .is_some_and(|variant| variant.shape != Shape::Record);
        if constructor {
            self.name_value(scope, &name, index);
        }
        self.name_type(scope, &name, index);
    }

    /// The type with the conditions of its fields and variants decided.
    fn decided(&self, adt: &Arc<Adt>) -> Arc<Adt> {
        let conditional = |variant: &super::outline::Variant| {
            variant.when.is_some() || variant.fields.iter().any(|field| field.when.is_some())
        };
        if !adt.variants.iter().any(conditional) {
            return Arc::clone(adt);
        }
        let mut decided = adt.as_ref().clone();
        for variant in &mut decided.variants {
            variant.cfg = self.options.cfg(variant.when.as_ref());
            for field in &mut variant.fields {
                field.cfg = self.options.cfg(field.when.as_ref());
            }
        }
        Arc::new(decided)
    }

    /// The items of an impl or a trait.
    fn members(&mut self, around: Around, items: &[Item]) -> Vec<u32> {
        let mut scope = Scope::default();
        let before = self.defs.len();
        self.items(around, items, &mut scope);
        (before..self.defs.len())
            .filter_map(|index| u32::try_from(index).ok())
            .filter(|index| self.defs[*index as usize].parent == Some(around.parent))
            .collect()
    }

    fn name_type(&self, scope: &mut Scope, name: &Name, index: u32) {
        self.name(&mut scope.types, name, index);
    }

    fn name_value(&self, scope: &mut Scope, name: &Name, index: u32) {
        self.name(&mut scope.values, name, index);
    }

    /// Of two declarations of a name, the one that is compiled keeps it; where nobody can know
    /// which that is, the name is nobody's.
    fn name(&self, names: &mut FxHashMap<Name, u32>, name: &Name, index: u32) {
        let rank = |index: u32| match index {
            AMBIGUOUS => Cfg::Unknown,
            index => self.defs[index as usize].cfg,
        };
        let kept = match names.get(name) {
            None => index,
            Some(known) => match rank(*known).cmp(&rank(index)) {
                Ordering::Greater => index,
                Ordering::Equal if rank(index) == Cfg::Unknown => AMBIGUOUS,
                _ => *known,
            },
        };
        names.insert(name.clone(), kept);
    }
}
