//! Which macro a call in a body means.
//!
//! A name by itself means what is declared before it in the text, then what a `use` brings, then what
//! `#[macro_use] extern crate` does. A path leads to the root of a crate, where exported macros are,
//! or to a module that brings one by `use`.

use ra_ap_syntax::{Edition, TextSize};

use super::cfg::Cfg;
use super::items::{CrateId, CrateMap, DefId, DefKind, ROOT};
use super::names::{Names, Namespace, Resolution};
use super::outline::Import;
use super::type_ref::{Anchor, Name, PathRef};
use crate::syntax::expand::{Expansion, Rules};

/// Imports of imports are followed no further than this.
const MAX_STEPS: usize = 32;

/// The macros that calls in one body mean.
pub(crate) struct MacroCalls<'m> {
    names: &'m Names<'m>,
    /// The function, constant or static whose body it is.
    owner: DefId,
    /// The byte of its file at which it starts.
    start: TextSize,
}

/// The macro that a call means.
pub(crate) struct Meant<'m> {
    rules: &'m Rules,
    /// The crate that declares it, and the edition of that crate.
    pub(crate) krate: CrateId,
    pub(crate) edition: Edition,
    /// Where it starts, in bytes from the start of the body's owner, if it stands in there.
    pub(crate) inside: Option<TextSize>,
}

impl Meant<'_> {
    /// What a call with this between its brackets becomes.
    pub(crate) fn expand(&self, arguments: &str) -> Option<Expansion> {
        self.rules.expand(arguments)
    }
}

/// The modules that were looked into for a name.
type Steps = Vec<(DefId, Name)>;

impl<'m> MacroCalls<'m> {
    pub(crate) fn new(names: &'m Names<'m>, owner: DefId) -> MacroCalls<'m> {
        MacroCalls {
            names,
            owner,
            start: names.program.range(owner).start(),
        }
    }

    /// The macro that a path means `at` so many bytes after the start of the owner. `home` is the
    /// crate whose macro wrote the call, if one did.
    pub(crate) fn find(
        &self,
        path: &PathRef,
        at: TextSize,
        home: Option<CrateId>,
    ) -> Option<Meant<'m>> {
        let found = self.named(path, at + self.start);
        // What calls a macro of its own crate by its name alone works where that is imported too.
        let at_home = || self.exported(home?, path.as_name()?);
        let id = found.or_else(at_home)?;
        self.names.note(id);
        let program = self.names.program;
        let DefKind::Macro(Some(definition)) = &program.def(id).kind else {
            return None;
        };
        let edition = program.krate(id.krate).edition;
        let is_inside = id.krate == self.owner.krate
            && program
                .krate(id.krate)
                .inside(self.owner.index)
                .any(|index| index == id.index);
        let inside = is_inside.then(|| program.range(id).start().checked_sub(self.start));
        Some(Meant {
            rules: definition.rules(id.krate, edition)?,
            krate: id.krate,
            edition,
            inside: inside.flatten(),
        })
    }

    fn krate(&self, id: CrateId) -> &'m CrateMap {
        self.names.program.krate(id)
    }

    /// `at` is a byte of the owner's file.
    fn named(&self, path: &PathRef, at: TextSize) -> Option<DefId> {
        let scope = self.scope(at);
        let mut steps = Steps::new();
        let Some(name) = path.as_name() else {
            return self.follow(scope, path, &mut steps);
        };
        self.written_before(scope, name, Some(at))
            .or_else(|| {
                self.around(scope)
                    .into_iter()
                    .find_map(|scope| self.imported(scope, name, &mut steps))
            })
            .or_else(|| self.of_extern_crates(name))
    }

    /// The innermost module or block of the owner around a byte of its file.
    fn scope(&self, at: TextSize) -> DefId {
        let krate = self.krate(self.owner.krate);
        let id = |index| DefId {
            krate: self.owner.krate,
            index,
        };
        let around = krate.scope_around(self.owner.index);
        let inside = krate.inside(self.owner.index).filter(|index| {
            matches!(krate.def(*index).kind, DefKind::Block { .. })
                && self.names.program.range(id(*index)).contains(at)
        });
        // Blocks follow those around them.
        id(inside.last().unwrap_or(around))
    }

    /// A scope and those around it, up to the module.
    fn around(&self, scope: DefId) -> Vec<DefId> {
        let krate = self.krate(scope.krate);
        let mut all = vec![scope];
        let mut index = scope.index;
        while let (DefKind::Block { .. }, Some(parent)) =
            (&krate.def(index).kind, krate.def(index).parent)
        {
            index = krate.scope_around(parent);
            all.push(DefId { index, ..scope });
        }
        all
    }

    /// A macro of the crate that stands before the call: the last one of a block or file around it; of
    /// another file, the only one.
    fn written_before(&self, scope: DefId, name: &Name, at: Option<TextSize>) -> Option<DefId> {
        let krate = self.krate(scope.krate);
        let program = self.names.program;
        let id = |index| DefId {
            krate: scope.krate,
            index,
        };
        let home = |index: u32| krate.scope_around(krate.def(index).parent.unwrap_or(ROOT));
        let is_block = |index: u32| matches!(krate.def(home(index)).kind, DefKind::Block { .. });
        let around = self.around(scope);
        let file = program.def(self.owner).file;
        let is_before = |index: u32| {
            let start = program.range(id(index)).start();
            krate.def(index).file == file && at.is_some_and(|at| start < at)
        };
        let all = || self.compiled(krate, name).into_iter();
        let mut in_block = all().filter(|index| {
            is_block(*index) && is_before(*index) && around.contains(&id(home(*index)))
        });
        if let Some(found) = in_block.next_back() {
            return Some(id(found));
        }
        let mut modules = vec![krate.module_around(scope.index)];
        while let Some(parent) = modules.last().and_then(|last| krate.def(*last).parent) {
            modules.push(krate.module_around(parent));
        }
        let in_modules: Vec<u32> = all().filter(|index| !is_block(*index)).collect();
        let mut before = in_modules.iter().copied().filter(|index| {
            is_before(*index)
                && krate.def(*index).place.is_some()
                && modules.contains(&home(*index))
        });
        match (before.next_back(), in_modules.as_slice()) {
            (Some(found), _) => Some(id(found)),
            (None, [only]) => Some(id(*only)),
            _ => None,
        }
    }

    /// The macros of a name that may be compiled; those that certainly are, if there are any.
    fn compiled(&self, krate: &CrateMap, name: &Name) -> Vec<u32> {
        let all = krate.macros(name);
        let certain = |index: &&u32| krate.def(**index).cfg == Cfg::On;
        match all.iter().any(|index| certain(&index)) {
            true => all.iter().filter(certain).copied().collect(),
            false => all.to_vec(),
        }
    }

    /// What `use` brings to a module or block.
    fn imported(&self, scope: DefId, name: &Name, steps: &mut Steps) -> Option<DefId> {
        let imports = || {
            let scope = self.names.program.def(scope).scope();
            let imports = scope.into_iter().flat_map(|scope| &scope.imports);
            imports.filter(|import| import.cfg != Cfg::Off)
        };
        for import in imports() {
            if import.import.alias.as_ref() == Some(name)
                && let Some(found) = self.behind(scope, &import.import, steps)
            {
                return Some(found);
            }
        }
        imports()
            .filter(|import| import.import.alias.is_none())
            .find_map(|import| {
                let target = self.names.glob_target(scope, &import.import)?;
                self.member(target, name, steps)
            })
    }

    fn behind(&self, scope: DefId, import: &Import, steps: &mut Steps) -> Option<DefId> {
        match import.path.as_name() {
            // `pub(crate) use name;` after its `macro_rules!`.
            Some(name) => self.written_before(scope, name, None),
            None => self.follow(scope, &import.path, steps),
        }
    }

    /// What a path of several names leads to.
    fn follow(&self, scope: DefId, path: &PathRef, steps: &mut Steps) -> Option<DefId> {
        let (last, front) = path.segments.split_last()?;
        let front = PathRef {
            anchor: path.anchor.clone(),
            segments: front.into(),
        };
        if front.segments.is_empty() && matches!(front.anchor, Anchor::Scope | Anchor::Extern) {
            return None;
        }
        let is_first_edition = self.krate(scope.krate).edition == Edition::Edition2015;
        let from_root = (is_first_edition && front.anchor == Anchor::Scope).then(|| PathRef {
            anchor: Anchor::Crate,
            segments: front.segments.clone(),
        });
        [from_root, Some(front)]
            .into_iter()
            .flatten()
            .find_map(|front| {
                let found = self.names.resolve_whole(scope, &front, Namespace::Types)?;
                let Resolution::Def(module) = found else {
                    return None;
                };
                self.member(module, &last.name, steps)
            })
    }

    /// A macro that a path through a module names.
    fn member(&self, module: DefId, name: &Name, steps: &mut Steps) -> Option<DefId> {
        let step = (module, name.clone());
        if steps.contains(&step) || steps.len() > MAX_STEPS {
            return None;
        }
        steps.push(step);
        let exported = || self.exported(module.krate, name);
        let at_root = (module.index == ROOT).then(exported).flatten();
        at_root.or_else(|| self.imported(module, name, steps))
    }

    /// A macro that a crate gives to others: only those under `#[macro_export]`, but a crate that
    /// compiles calls no others.
    fn exported(&self, id: CrateId, name: &Name) -> Option<DefId> {
        let krate = self.krate(id);
        let in_module = |index: &u32| {
            let home = krate.scope_around(krate.def(*index).parent.unwrap_or(ROOT));
            matches!(krate.def(home).kind, DefKind::Module { .. })
        };
        let mut all = self.compiled(krate, name).into_iter().filter(in_module);
        let index = all.next()?;
        all.next().is_none().then_some(DefId { krate: id, index })
    }

    /// Who calls a macro that nothing here declares or imports has it by `#[macro_use]`.
    fn of_extern_crates(&self, name: &Name) -> Option<DefId> {
        let root = DefId {
            krate: self.owner.krate,
            index: ROOT,
        };
        let scope = self.names.program.def(root).scope()?;
        scope.crates.iter().find_map(|(_, krate)| {
            let krate = self.names.program.dependency(root.krate, krate)?;
            self.exported(krate, name)
        })
    }
}
