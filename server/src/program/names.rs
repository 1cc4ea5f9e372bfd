//! What a name means where it stands.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use ra_ap_syntax::Edition;
use rustc_hash::{FxHashMap, FxHashSet};

use super::crates::{Program, STD};
use super::items::{AMBIGUOUS, CrateId, Def, DefId, DefKind, ROOT};
use super::macros::home_of;
use super::outline::Import;
use super::ty::{Prim, Ty};
use super::type_ref::{Anchor, Name, PathRef};

/// The two worlds of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Namespace {
    Types,
    Values,
}

/// What a path leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Resolution {
    Def(DefId),
    Prim(Prim),
    /// In a crate whose declarations are not known: the path from that crate on.
    External(Arc<str>),
}

/// A resolved beginning of a path, and how many of its segments it took.
#[derive(Clone, Debug)]
pub(crate) struct Resolved {
    pub(crate) resolution: Resolution,
    /// Segments that are left: associated items of a type, or nothing.
    pub(crate) taken: usize,
}

type Key = (DefId, Name, Namespace);

/// Resolves names over one program; remembers what it found.
pub(crate) struct Names<'p> {
    pub(crate) program: &'p Program,
    found: RefCell<FxHashMap<Key, Option<Resolution>>>,
    open: RefCell<Vec<Key>>,
    /// Answers that hold until the outermost question is answered.
    provisional: RefCell<FxHashMap<Key, Option<Resolution>>>,
    given_up: Cell<u32>,
    lexical: RefCell<FxHashMap<Key, Option<Resolution>>>,
    by_path: RefCell<FxHashMap<Box<str>, Option<DefId>>>,
    traits: RefCell<FxHashMap<DefId, Arc<Vec<DefId>>>>,
    /// Types that expressions were found to have.
    types: RefCell<FxHashSet<Ty>>,
    /// The functions, types and values whose declarations were looked at.
    read: RefCell<FxHashSet<DefId>>,
}

impl<'p> Names<'p> {
    pub(crate) fn new(program: &'p Program) -> Names<'p> {
        Names {
            program,
            found: RefCell::default(),
            open: RefCell::default(),
            provisional: RefCell::default(),
            given_up: Cell::default(),
            lexical: RefCell::default(),
            by_path: RefCell::default(),
            traits: RefCell::default(),
            types: RefCell::default(),
            read: RefCell::default(),
        }
    }

    /// A declaration, for what it says beyond its name: that it was looked at is remembered where it
    /// can change under the hands of a person.
    pub(crate) fn def(&self, id: DefId) -> &'p Def {
        self.note(id);
        self.program.def(id)
    }

    /// The type, in one copy for all that have it: bodies are full of the same few.
    pub(crate) fn shared(&self, ty: Ty) -> Ty {
        if matches!(ty, Ty::Unknown | Ty::Never | Ty::Prim(_) | Ty::FnDef(_)) {
            return ty;
        }
        let mut types = self.types.borrow_mut();
        if let Some(known) = types.get(&ty) {
            return known.clone();
        }
        types.insert(ty.clone());
        ty
    }

    /// Remembers that a declaration was looked at.
    pub(crate) fn note(&self, id: DefId) {
        if self.program.is_edited(id.krate) {
            self.read.borrow_mut().insert(id);
        }
    }

    /// Does some work, and says what declarations it looked at.
    pub(crate) fn reading<T>(&self, work: impl FnOnce() -> T) -> (T, Box<[DefId]>) {
        let before = self.read.take();
        let result = work();
        let read = self.read.replace(before);
        let list = read.iter().copied().collect();
        self.read.borrow_mut().extend(read);
        (result, list)
    }

    /// Resolves as much of a path as names modules, types and plain items; what follows a type is
    /// left to the types. `scope` is the module or block the path stands in.
    pub(crate) fn resolve(
        &self,
        scope: DefId,
        path: &PathRef,
        wanted: Namespace,
    ) -> Option<Resolved> {
        let krate = self.program.krate(scope.krate);
        let namespace_at = |index: usize| {
            if index + 1 == path.segments.len() {
                wanted
            } else {
                Namespace::Types
            }
        };
        let mut taken = 0;
        let mut current = match &path.anchor {
            Anchor::Type(..) => return None,
            Anchor::Crate => Resolution::Def(DefId {
                krate: scope.krate,
                index: ROOT,
            }),
            Anchor::Super(depth) => {
                let mut module = krate.module_around(scope.index);
                for _ in 0..*depth {
                    module = krate.module_around(krate.def(module).parent?);
                }
                Resolution::Def(DefId {
                    krate: scope.krate,
                    index: module,
                })
            }
            Anchor::Extern => match self.home(path) {
                Some(home) => {
                    taken = 2;
                    Resolution::Def(home)
                }
                None => {
                    taken = 1;
                    self.extern_crate(scope.krate, &path.segments.first()?.name)
                }
            },
            Anchor::Scope => {
                taken = 1;
                self.lexical(scope, &path.segments.first()?.name, namespace_at(0))?
            }
        };
        while taken < path.segments.len() {
            let name = &path.segments[taken].name;
            let next = match &current {
                Resolution::External(base) => {
                    Some(Resolution::External(format!("{base}::{name}").into()))
                }
                Resolution::Prim(_) => None,
                Resolution::Def(def) => match &self.program.def(*def).kind {
                    DefKind::Module { loaded: false, .. } => return None,
                    DefKind::Module { .. } => Some(self.member(*def, name, namespace_at(taken))?),
                    DefKind::Adt(adt) => self.variant(*def, adt, name),
                    _ => None,
                },
            };
            let Some(next) = next else { break };
            current = next;
            taken += 1;
        }
        Some(Resolved {
            resolution: current,
            taken,
        })
    }

    /// The crate whose macro wrote a path with `$crate`. It was read for its macro.
    fn home(&self, path: &PathRef) -> Option<DefId> {
        let krate = home_of(path)?;
        self.program.read_already(krate)?;
        Some(DefId { krate, index: ROOT })
    }

    /// A path that must lead somewhere with nothing left over.
    pub(crate) fn resolve_whole(
        &self,
        scope: DefId,
        path: &PathRef,
        wanted: Namespace,
    ) -> Option<Resolution> {
        let resolved = self.resolve(scope, path, wanted)?;
        (resolved.taken == path.segments.len()).then_some(resolved.resolution)
    }

    /// What a path of std leads to, such as `std::sync::Mutex`.
    pub(crate) fn known(&self, path: &str) -> Option<DefId> {
        if let Some(known) = self.by_path.borrow().get(path) {
            return *known;
        }
        let before = self.given_up.get();
        let found = self.find_known(path);
        // Asked from inside a cycle of globs the answer can be "not yet".
        if found.is_some() || self.given_up.get() == before {
            self.by_path.borrow_mut().insert(path.into(), found);
        }
        found
    }

    fn find_known(&self, path: &str) -> Option<DefId> {
        let mut segments = path.split("::");
        debug_assert_eq!(segments.clone().next(), Some("std"));
        segments.next();
        let mut current = DefId {
            krate: STD,
            index: ROOT,
        };
        for name in segments {
            let name = Name::from(name);
            let found = self
                .member(current, &name, Namespace::Types)
                .or_else(|| self.member(current, &name, Namespace::Values))?;
            let Resolution::Def(def) = found else {
                return None;
            };
            current = def;
        }
        Some(current)
    }

    fn variant(&self, id: DefId, adt: &super::outline::Adt, name: &Name) -> Option<Resolution> {
        let number = adt
            .variants
            .iter()
            .position(|variant| !variant.name.is_empty() && variant.name == *name)?;
        // Variants follow their enum in the arena, in their order.
        let index = id.index + 1 + u32::try_from(number).ok()?;
        Some(Resolution::Def(DefId {
            krate: id.krate,
            index,
        }))
    }

    fn extern_crate(&self, from: CrateId, name: &Name) -> Resolution {
        match self.program.dependency(from, name) {
            Some(krate) => Resolution::Def(DefId { krate, index: ROOT }),
            None => Resolution::External(name.as_str().into()),
        }
    }

    /// A name with nothing before it: blocks, the module, crates, the prelude, built-in types.
    fn lexical(&self, scope: DefId, name: &Name, namespace: Namespace) -> Option<Resolution> {
        let key = (scope, name.clone(), namespace);
        if let Some(found) = self.lexical.borrow().get(&key) {
            return found.clone();
        }
        let before = self.given_up.get();
        let found = self.find_lexical(scope, name, namespace);
        // Inside a cycle of globs an answer can be "not yet", or one from further out.
        if self.open.borrow().is_empty() || self.given_up.get() == before {
            self.lexical.borrow_mut().insert(key, found.clone());
        }
        found
    }

    fn find_lexical(&self, scope: DefId, name: &Name, namespace: Namespace) -> Option<Resolution> {
        let krate = self.program.krate(scope.krate);
        let mut index = scope.index;
        loop {
            let here = DefId {
                krate: scope.krate,
                index,
            };
            if let Some(found) = self.member(here, name, namespace) {
                return Some(found);
            }
            match (&krate.def(index).kind, krate.def(index).parent) {
                (DefKind::Module { .. }, _) | (_, None) => break,
                (_, Some(parent)) => index = krate.scope_around(parent),
            }
        }
        if namespace == Namespace::Types {
            // What the root calls `extern crate a as b` is `b` everywhere in the crate.
            let root = krate.def(ROOT).scope();
            let renamed = root.and_then(|root| root.crates.iter().find(|(alias, _)| alias == name));
            if let Some((_, krate)) = renamed {
                return Some(self.crate_behind(scope.krate, krate));
            }
            if let Some(prim) = Prim::from_name(name) {
                return Some(Resolution::Prim(prim));
            }
            if let Some(found) = self.member(self.prelude_module()?, name, namespace) {
                return Some(found);
            }
            // To look for a crate can cost reading manifests: no crate is named like a type.
            if name.starts_with(char::is_uppercase) {
                return None;
            }
            let krate = self.program.dependency(scope.krate, name)?;
            return Some(Resolution::Def(DefId { krate, index: ROOT }));
        }
        self.member(self.prelude_module()?, name, namespace)
    }

    /// What `extern crate` brings.
    fn crate_behind(&self, from: CrateId, krate: &Name) -> Resolution {
        if krate == "self" {
            Resolution::Def(DefId {
                krate: from,
                index: ROOT,
            })
        } else {
            self.extern_crate(from, krate)
        }
    }

    fn prelude_module(&self) -> Option<DefId> {
        // The newest prelude holds what the older ones do.
        self.known("std::prelude::rust_2024")
    }

    /// A name inside a module or block: declared there, or brought by a `use`.
    pub(super) fn member(
        &self,
        module: DefId,
        name: &Name,
        namespace: Namespace,
    ) -> Option<Resolution> {
        let key = (module, name.clone(), namespace);
        if let Some(found) = self.found.borrow().get(&key) {
            return found.clone();
        }
        if let Some(found) = self.provisional.borrow().get(&key) {
            self.give_up();
            return found.clone();
        }
        if self.open.borrow().contains(&key) || self.open.borrow().len() > 64 {
            self.give_up();
            return None;
        }
        let before = self.given_up.get();
        self.open.borrow_mut().push(key.clone());
        let found = self.member_uncached(module, name, namespace);
        self.open.borrow_mut().pop();
        let outermost = self.open.borrow().is_empty();
        if found.is_some() || outermost || self.given_up.get() == before {
            self.found.borrow_mut().insert(key, found.clone());
        } else {
            self.provisional.borrow_mut().insert(key, found.clone());
        }
        if outermost {
            self.provisional.borrow_mut().clear();
        }
        found
    }

    /// Inside a cycle of globs an answer can be "not yet".
    fn give_up(&self) {
        self.given_up.set(self.given_up.get().wrapping_add(1));
    }

    fn member_uncached(
        &self,
        module: DefId,
        name: &Name,
        namespace: Namespace,
    ) -> Option<Resolution> {
        let def = self.program.def(module);
        if let DefKind::Adt(adt) = &def.kind {
            return self.variant(module, adt, name);
        }
        let scope = def.scope()?;
        let table = match namespace {
            Namespace::Types => &scope.types,
            Namespace::Values => &scope.values,
        };
        if let Some(index) = table.get(name) {
            if *index == AMBIGUOUS {
                return None;
            }
            return Some(Resolution::Def(DefId {
                krate: module.krate,
                index: *index,
            }));
        }
        if namespace == Namespace::Types
            && let Some((_, krate)) = scope.crates.iter().find(|(alias, _)| alias == name)
        {
            return Some(self.crate_behind(module.krate, krate));
        }
        let imports = || scope.imports.iter().map(|import| &import.import);
        for import in imports().filter(|import| import.alias.as_ref() == Some(name)) {
            // `use rand;` of a crate, or `use self::a` of nothing: do not come back here.
            if let Some(found) = self.import(module, import, namespace) {
                return Some(found);
            }
        }
        for import in imports().filter(|import| import.alias.is_none()) {
            if let Some(found) = self.glob(module, import, name, namespace) {
                return Some(found);
            }
        }
        None
    }

    fn import(&self, module: DefId, import: &Import, namespace: Namespace) -> Option<Resolution> {
        let found = self.resolve_import(module, import, namespace);
        if found.is_some() {
            return found;
        }
        // The first name is neither declared nor imported here: it is a crate's.
        let first = import.path.segments.first()?;
        if import.path.anchor != Anchor::Scope
            || namespace == Namespace::Values && import.path.segments.len() == 1
            || self
                .lexical(module, &first.name, Namespace::Types)
                .is_some()
        {
            return None;
        }
        let names: Vec<&str> = import
            .path
            .segments
            .iter()
            .map(|segment| segment.name.as_str())
            .collect();
        Some(Resolution::External(names.join("::").into()))
    }

    /// What the path of a `use` leads to.
    pub(super) fn resolve_import(
        &self,
        module: DefId,
        import: &Import,
        namespace: Namespace,
    ) -> Option<Resolution> {
        if import.path.segments.is_empty() {
            // `use self::*`, `use crate as a`.
            return match import.path.anchor {
                Anchor::Scope => None,
                _ => Some(self.resolve(module, &import.path, namespace)?.resolution),
            };
        }
        // In the first edition such paths start at the crate's root.
        let from_root = self.program.krate(module.krate).edition == Edition::Edition2015
            && matches!(import.path.anchor, Anchor::Scope | Anchor::Extern);
        if from_root {
            let root = PathRef {
                anchor: Anchor::Crate,
                segments: import.path.segments.clone(),
            };
            if let Some(found) = self.resolve_whole(module, &root, namespace) {
                return Some(found);
            }
        }
        self.resolve_whole(module, &import.path, namespace)
    }

    fn glob(
        &self,
        module: DefId,
        import: &Import,
        name: &Name,
        namespace: Namespace,
    ) -> Option<Resolution> {
        self.member(self.glob_target(module, import)?, name, namespace)
    }

    /// The module, or enum, whose names a glob brings.
    pub(super) fn glob_target(&self, module: DefId, import: &Import) -> Option<DefId> {
        match self.resolve_import(module, import, Namespace::Types)? {
            Resolution::Def(target) if target != module => Some(target),
            _ => None,
        }
    }

    /// The traits whose methods can be called in a scope: declared, imported, or of the prelude.
    pub(crate) fn traits_in_scope(&self, scope: DefId) -> Arc<Vec<DefId>> {
        if let Some(found) = self.traits.borrow().get(&scope) {
            return Arc::clone(found);
        }
        let krate = self.program.krate(scope.krate);
        let mut traits = Vec::new();
        let mut index = scope.index;
        loop {
            self.traits_of(
                DefId {
                    krate: scope.krate,
                    index,
                },
                &mut traits,
                0,
            );
            match (&krate.def(index).kind, krate.def(index).parent) {
                (DefKind::Module { .. }, _) | (_, None) => break,
                (_, Some(parent)) => index = krate.scope_around(parent),
            }
        }
        if let Some(prelude) = self.prelude_module() {
            self.traits_of(prelude, &mut traits, 0);
        }
        let traits = Arc::new(traits);
        self.traits.borrow_mut().insert(scope, Arc::clone(&traits));
        traits
    }

    fn traits_of(&self, module: DefId, into: &mut Vec<DefId>, depth: usize) {
        let Some(scope) = self.program.def(module).scope() else {
            return;
        };
        let mut add = |def: DefId| {
            if matches!(self.program.def(def).kind, DefKind::Trait { .. }) && !into.contains(&def) {
                into.push(def);
            }
        };
        for index in scope.types.values().filter(|index| **index != AMBIGUOUS) {
            add(DefId {
                krate: module.krate,
                index: *index,
            });
        }
        let mut globs = Vec::new();
        for import in &scope.imports {
            let import = &import.import;
            match import.alias {
                Some(_) => {
                    if let Some(Resolution::Def(target)) =
                        self.resolve_import(module, import, Namespace::Types)
                    {
                        add(target);
                    }
                }
                None => globs.extend(self.glob_target(module, import)),
            }
        }
        if depth < 4 {
            for target in globs {
                self.traits_of(target, into, depth + 1);
            }
        }
    }
}
