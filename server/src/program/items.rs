//! One crate's declarations in one arena, with the scopes that hold their names.

use std::sync::OnceLock;

use ra_ap_syntax::{TextRange, TextSize};
use rustc_hash::FxHashMap;

use super::outline::{Adt, Function, Generics, Impl, Import, Item, ItemKind};
use super::ty::Head;
use super::type_ref::{Name, PathRef, TypeRef};

/// A crate among those that a [`super::names::Program`] knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct CrateId(pub(crate) u32);

/// The first crate of a program is the one whose sources are read.
pub(crate) const OWN: CrateId = CrateId(0);

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
    /// Declarations without bodies and private fields, not a source.
    table: bool,
    pub(crate) defs: Vec<Def>,
    /// Functions in impls and traits by name: where a method call looks first.
    pub(crate) methods: FxHashMap<Name, Vec<u32>>,
    /// Impls of a trait by the last name of the trait's path.
    pub(crate) trait_impls: FxHashMap<Name, Vec<u32>>,
    /// Associated types in impls by name.
    pub(crate) assoc_types: FxHashMap<Name, Vec<u32>>,
    /// Blocks that declare items, by where they start in the file.
    blocks: FxHashMap<TextSize, u32>,
    /// Functions by where they start in the file.
    functions: FxHashMap<TextSize, u32>,
    /// What kind of type an impl is for; found when first asked.
    pub(crate) heads: Vec<OnceLock<Head>>,
    /// The path of a declaration; found when first asked.
    pub(crate) paths: Vec<OnceLock<Box<str>>>,
}

/// The crate's root module.
pub(crate) const ROOT: u32 = 0;

#[derive(Debug)]
pub(crate) struct Def {
    pub(crate) name: Name,
    /// The module, block, trait, impl or enum around it.
    pub(crate) parent: Option<u32>,
    pub(crate) test: bool,
    /// Bytes of the crate's one file.
    pub(crate) range: TextRange,
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
    Adt(Adt),
    /// Of the enum that is its parent: the number in its list.
    Variant(usize),
    Trait {
        generics: Generics,
        supertraits: Vec<PathRef>,
        items: Vec<u32>,
    },
    Impl {
        data: Impl,
        items: Vec<u32>,
    },
    Fn(Function),
    Const(TypeRef),
    Static(TypeRef),
    TypeAlias {
        generics: Generics,
        /// What an associated type must implement.
        bounds: Vec<PathRef>,
        ty: Option<TypeRef>,
    },
    Macro,
}

/// The names of a module or block.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    pub(crate) types: FxHashMap<Name, u32>,
    pub(crate) values: FxHashMap<Name, u32>,
    pub(crate) imports: Vec<Import>,
    /// `extern crate a as b`: `b` and the crate's name.
    pub(crate) crates: Vec<(Name, Name)>,
    /// Impls, blocks and other things without a name.
    pub(crate) unnamed: Vec<u32>,
}

impl CrateMap {
    /// The crate of one file, or of one table.
    pub(crate) fn new(name: &str, items: Vec<Item>) -> CrateMap {
        let mut builder = Builder { defs: Vec::new() };
        builder.push_module(Name::from(name), None, TextRange::default(), Some(items));
        let mut map = CrateMap {
            name: name.into(),
            table: false,
            heads: Vec::new(),
            paths: Vec::new(),
            methods: FxHashMap::default(),
            trait_impls: FxHashMap::default(),
            assoc_types: FxHashMap::default(),
            blocks: FxHashMap::default(),
            functions: FxHashMap::default(),
            defs: builder.defs,
        };
        map.index();
        map
    }

    /// The crate of one table.
    pub(crate) fn of_table(name: &str, items: Vec<Item>) -> CrateMap {
        CrateMap {
            table: true,
            ..CrateMap::new(name, items)
        }
    }

    fn index(&mut self) {
        for (index, def) in self.defs.iter().enumerate() {
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            let parent = def.parent.map(|parent| &self.defs[parent as usize].kind);
            match &def.kind {
                DefKind::Block { .. } => drop(self.blocks.insert(def.range.start(), index)),
                DefKind::Fn(_) => drop(self.functions.insert(def.range.start(), index)),
                _ => {}
            }
            match (&def.kind, parent) {
                (DefKind::Fn(_), Some(DefKind::Impl { .. } | DefKind::Trait { .. })) => {
                    self.methods
                        .entry(def.name.clone())
                        .or_default()
                        .push(index);
                }
                (DefKind::TypeAlias { .. }, Some(DefKind::Impl { .. })) => {
                    self.assoc_types
                        .entry(def.name.clone())
                        .or_default()
                        .push(index);
                }
                (DefKind::Impl { data, .. }, _) => {
                    if let Some(name) = data.trait_ref.as_ref().and_then(PathRef::last_name) {
                        self.trait_impls
                            .entry(name.clone())
                            .or_default()
                            .push(index);
                    }
                }
                _ => {}
            }
        }
        self.heads = self.defs.iter().map(|_| OnceLock::new()).collect();
        self.paths = self.defs.iter().map(|_| OnceLock::new()).collect();
    }

    pub(crate) fn def(&self, index: u32) -> &Def {
        &self.defs[index as usize]
    }

    /// Whether the crate is known by a table alone, in which private fields are left out.
    pub(crate) fn is_table(&self) -> bool {
        self.table
    }

    /// The block that declares items and starts at this byte of the crate's one file.
    pub(crate) fn block_at(&self, start: TextSize) -> Option<u32> {
        self.blocks.get(&start).copied()
    }

    /// The function that starts at this byte of the crate's one file.
    pub(crate) fn function_at(&self, start: TextSize) -> Option<u32> {
        self.functions.get(&start).copied()
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

struct Builder {
    defs: Vec<Def>,
}

impl Builder {
    fn push(&mut self, item: &ItemHead, parent: Option<u32>, kind: DefKind) -> u32 {
        let index = u32::try_from(self.defs.len()).unwrap_or(u32::MAX);
        self.defs.push(Def {
            name: item.name.clone(),
            parent,
            test: item.test || parent.is_some_and(|parent| self.defs[parent as usize].test),
            range: item.range,
            kind,
        });
        index
    }

    fn push_module(
        &mut self,
        name: Name,
        parent: Option<u32>,
        range: TextRange,
        items: Option<Vec<Item>>,
    ) -> u32 {
        let head = ItemHead {
            name,
            test: false,
            range,
        };
        self.module(&head, parent, items)
    }

    fn module(&mut self, head: &ItemHead, parent: Option<u32>, items: Option<Vec<Item>>) -> u32 {
        let loaded = items.is_some();
        let index = self.push(
            head,
            parent,
            DefKind::Module {
                scope: Scope::default(),
                loaded,
            },
        );
        let scope = self.scope(index, items.unwrap_or_default());
        self.defs[index as usize].kind = DefKind::Module { scope, loaded };
        index
    }

    fn scope(&mut self, parent: u32, items: Vec<Item>) -> Scope {
        let mut scope = Scope::default();
        for item in items {
            self.item(item, parent, &mut scope);
        }
        scope
    }

    fn item(&mut self, item: Item, parent: u32, scope: &mut Scope) {
        let Item {
            name,
            test,
            range,
            kind,
            ..
        } = item;
        let head = ItemHead {
            name: name.clone(),
            test,
            range,
        };
        let parent = Some(parent);
        match kind {
            ItemKind::Module { items } => {
                let index = self.module(&head, parent, items);
                scope.types.entry(name).or_insert(index);
            }
            ItemKind::Block { items } => {
                let index = self.push(
                    &head,
                    parent,
                    DefKind::Block {
                        scope: Scope::default(),
                    },
                );
                let inner = self.scope(index, items);
                self.defs[index as usize].kind = DefKind::Block { scope: inner };
                scope.unnamed.push(index);
            }
            ItemKind::Use(imports) => scope.imports.extend(imports),
            ItemKind::ExternCrate { krate } => scope.crates.push((name, krate)),
            ItemKind::Adt(adt) => {
                let constructor = adt.variants.first().is_some_and(|variant| {
                    adt.kind == super::outline::AdtKind::Struct
                        && variant.shape != super::outline::Shape::Record
                });
                let variants: Vec<(Name, TextRange)> = match adt.kind {
                    super::outline::AdtKind::Enum => adt
                        .variants
                        .iter()
                        .map(|variant| (variant.name.clone(), variant.name_range))
                        .collect(),
                    _ => Vec::new(),
                };
                let index = self.push(&head, parent, DefKind::Adt(adt));
                for (number, (name, range)) in variants.into_iter().enumerate() {
                    let head = ItemHead {
                        name,
                        test: false,
                        range,
                    };
                    self.push(&head, Some(index), DefKind::Variant(number));
                }
                if constructor {
                    scope.values.entry(name.clone()).or_insert(index);
                }
                scope.types.entry(name).or_insert(index);
            }
            ItemKind::Trait {
                generics,
                supertraits,
                items,
            } => {
                let kind = DefKind::Trait {
                    generics,
                    supertraits,
                    items: Vec::new(),
                };
                let index = self.push(&head, parent, kind);
                let members = self.members(index, items);
                if let DefKind::Trait { items, .. } = &mut self.defs[index as usize].kind {
                    *items = members;
                }
                scope.types.entry(name).or_insert(index);
            }
            ItemKind::Impl(mut data) => {
                let items = std::mem::take(&mut data.items);
                let index = self.push(
                    &head,
                    parent,
                    DefKind::Impl {
                        data,
                        items: Vec::new(),
                    },
                );
                let members = self.members(index, items);
                if let DefKind::Impl { items, .. } = &mut self.defs[index as usize].kind {
                    *items = members;
                }
                scope.unnamed.push(index);
            }
            ItemKind::Fn(mut function) => {
                let blocks = std::mem::take(&mut function.blocks);
                let index = self.push(&head, parent, DefKind::Fn(function));
                self.scope(index, blocks);
                scope.values.entry(name).or_insert(index);
            }
            ItemKind::Const { ty } => {
                let index = self.push(&head, parent, DefKind::Const(ty));
                scope.values.entry(name).or_insert(index);
            }
            ItemKind::Static { ty, .. } => {
                let index = self.push(&head, parent, DefKind::Static(ty));
                scope.values.entry(name).or_insert(index);
            }
            ItemKind::TypeAlias {
                generics,
                bounds,
                ty,
            } => {
                let kind = DefKind::TypeAlias {
                    generics,
                    bounds,
                    ty,
                };
                let index = self.push(&head, parent, kind);
                scope.types.entry(name).or_insert(index);
            }
            ItemKind::Macro => {
                self.push(&head, parent, DefKind::Macro);
            }
        }
    }

    /// The items of an impl or a trait.
    fn members(&mut self, parent: u32, items: Vec<Item>) -> Vec<u32> {
        let mut scope = Scope::default();
        let before = self.defs.len();
        for item in items {
            self.item(item, parent, &mut scope);
        }
        (before..self.defs.len())
            .filter_map(|index| u32::try_from(index).ok())
            .filter(|index| self.defs[*index as usize].parent == Some(parent))
            .collect()
    }
}

/// What every declaration has.
struct ItemHead {
    name: Name,
    test: bool,
    range: TextRange,
}
