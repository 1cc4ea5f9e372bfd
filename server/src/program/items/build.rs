//! From the outlines of a crate's files to its declarations.

use std::cmp::Ordering;
use std::sync::Arc;

use ra_ap_syntax::{Edition, TextSize};
use rustc_hash::FxHashMap;

use super::made::MadeInFile;
use super::{AMBIGUOUS, Def, DefKind, ROOT, Scope, ScopeImport};
use crate::program::cfg::{Cfg, Options};
use crate::program::macros::{Call, Definition, Elsewhere, Macros};
use crate::program::modules::SourceTree;
use crate::program::outline::{
    Adt, AdtKind, Item, ItemKind, NOWHERE, PlaceId, Shape, Variant, Visibility, of_expansion,
};
use crate::program::type_ref::Name;
use crate::syntax::expand::Expansion;

/// Calls inside what calls become are followed no deeper than this.
const MAX_EXPANSIONS: usize = 128;

/// The declarations of a crate, and where they stand.
pub(super) fn build<'a>(
    name: &str,
    edition: Edition,
    tree: &'a SourceTree,
    options: &'a Options,
    elsewhere: Elsewhere<'a>,
) -> Builder<'a> {
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
        declared: vec![Vec::new(); tree.files.len()],
        modules: vec![ROOT; tree.files.len()],
    };
    for (number, file) in (0..).zip(&tree.files) {
        builder.learn_macros(number, &file.outline.items, Cfg::On);
    }
    builder.root(name);
    builder
}

pub(super) struct Builder<'a> {
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
    pub(super) made: Vec<MadeInFile>,
    pub(super) defs: Vec<Def>,
    pub(super) declared: Vec<Vec<u32>>,
    pub(super) modules: Vec<u32>,
}

/// A call that is being expanded.
pub(super) struct Expanding {
    pub(super) expansion: Expansion,
    /// The place of its arguments.
    pub(super) within: PlaceId,
    /// Where they start in what the call before it became; none where they stand in the file, or
    /// none of them does.
    pub(super) start: Option<TextSize>,
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

    /// The items of a file that `include!` brings into a scope.
    fn include(&mut self, around: Around, file: u32, scope: &mut Scope) {
        self.modules[file as usize] = around.parent;
        let outline = Arc::clone(&self.tree.files[file as usize].outline);
        self.items(Around { file, ..around }, &outline.items, scope);
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
            kind: DefKind::Macro(None),
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
            Some(_) => self.declared[around.file as usize].push(index),
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

    fn scope(&mut self, around: Around, items: &[Item]) -> Box<Scope> {
        let mut scope = Box::<Scope>::default();
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
                    scope: Box::default(),
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
            // libc calls another crate `core` where it is built as a part of std: a name that is not
            // compiled must not stand before the one that is.
            ItemKind::ExternCrate { .. } if cfg == Cfg::Off && !test => {}
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
                    items: Box::default(),
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
                    items: Box::default(),
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
            ItemKind::Macro { rules, .. } => {
                let definition = rules.as_ref().map(Arc::clone).map(Definition::new);
                self.push(around, head, DefKind::Macro(definition.map(Arc::new)));
            }
            ItemKind::Call { .. } => {
                match self.tree.children.get(&(around.file, item.place)).copied() {
                    Some(file) => self.include(around, file, scope),
                    None => self.expand(around, item, scope),
                }
            }
        }
    }

    fn module(&mut self, around: Around, head: Head<'_>, items: Option<&[Item]>) -> u32 {
        let child = head
            .place
            .and_then(|place| self.tree.children.get(&(around.file, place)))
            .or_else(|| {
                let made = !self.calls.is_empty();
                let key = made.then(|| (around.file, head.name.clone()))?;
                self.tree.made.get(&key)
            })
            .copied();
        let empty = DefKind::Module {
            scope: Box::default(),
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
            (None, None) => (Box::default(), false),
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
        let conditional = |variant: &Variant| {
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
    fn members(&mut self, around: Around, items: &[Item]) -> Box<[u32]> {
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
