//! The paths that people know declarations by.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use super::crates::Program;
use super::items::{AMBIGUOUS, CrateId, DefId, DefKind, ROOT, Scope};
use super::names::{Names, Namespace, Resolution};
use super::outline::Visibility;
use super::type_ref::{Name, TypeRef};

/// Longer paths than this are nobody's.
const MAX_SEGMENTS: usize = 12;

/// The shortest public path of every plain item of a crate that has one.
pub(super) fn public_paths(names: &Names<'_>, krate: CrateId) -> FxHashMap<u32, Box<str>> {
    let mut walk = Walk {
        names,
        krate,
        found: FxHashMap::default(),
        modules: VecDeque::new(),
    };
    let map = names.program.krate(krate);
    walk.found.insert(ROOT, map.name.as_str().into());
    walk.modules.push_back((ROOT, 1));
    while let Some((module, length)) = walk.modules.pop_front() {
        if length < MAX_SEGMENTS
            && let Some(scope) = map.def(module).scope()
        {
            let path = walk.found[&module].clone();
            walk.members(scope, module, &path, length, 0);
        }
    }
    walk.found
}

struct Walk<'a> {
    names: &'a Names<'a>,
    krate: CrateId,
    found: FxHashMap<u32, Box<str>>,
    /// Modules whose members are still to be named, the nearest first.
    modules: VecDeque<(u32, usize)>,
}

impl Walk<'_> {
    /// Names what a module shows. `globs` counts the `pub use a::*` on the way.
    fn members(&mut self, scope: &Scope, module: u32, path: &str, length: usize, globs: u32) {
        let map = self.names.program.krate(self.krate);
        let mut named: Vec<(Name, u32)> = Vec::new();
        for (name, index) in scope.types.iter().chain(&scope.values) {
            if *index != AMBIGUOUS && map.def(*index).visibility == Visibility::Public {
                named.push((name.clone(), *index));
            }
        }
        let here = DefId {
            krate: self.krate,
            index: module,
        };
        let mut opened = Vec::new();
        for import in &scope.imports {
            if import.visibility != Visibility::Public {
                continue;
            }
            match &import.import.alias {
                Some(name) if name != "_" => {
                    for namespace in [Namespace::Types, Namespace::Values] {
                        if let Some(Resolution::Def(id)) = self.names.member(here, name, namespace)
                            && id.krate == self.krate
                        {
                            named.push((name.clone(), id.index));
                        }
                    }
                }
                Some(_) => {}
                None => {
                    if let Some(target) = self.names.glob_target(here, &import.import)
                        && target.krate == self.krate
                        && globs < 4
                    {
                        opened.push(target.index);
                    }
                }
            }
        }
        named.sort_unstable();
        for (name, index) in named {
            self.name(path, &name, index, length);
        }
        for target in opened {
            if let Some(scope) = map.def(target).scope() {
                self.members(scope, target, path, length, globs + 1);
            }
        }
    }

    fn name(&mut self, path: &str, name: &str, index: u32, length: usize) {
        let own = format!("{path}::{name}");
        // Of two paths of one length, people write the one that says where the thing belongs.
        let rank = |path: &str| {
            (
                path.matches("::").count(),
                path.contains("prelude") || path.contains("::_") || path.contains("private"),
            )
        };
        if let Some(known) = self.found.get(&index) {
            if rank(known) <= rank(&own) {
                return;
            }
            self.found.insert(index, own.into());
            return;
        }
        self.found.insert(index, own.into());
        if matches!(
            self.names.program.krate(self.krate).def(index).kind,
            DefKind::Module { .. }
        ) {
            self.modules.push_back((index, length + 1));
        }
    }
}

/// The path of what stands inside a type, a trait, an impl or a function, or is not public.
pub(super) fn nested_path(program: &Program, id: DefId) -> String {
    let krate = program.krate(id.krate);
    let def = krate.def(id.index);
    let Some(mut parent) = def.parent else {
        return def.name.to_string();
    };
    while matches!(krate.def(parent).kind, DefKind::Block { .. }) {
        let Some(above) = krate.def(parent).parent else {
            break;
        };
        parent = above;
    }
    let around = DefId {
        krate: id.krate,
        index: parent,
    };
    let DefKind::Impl { data, .. } = &krate.def(parent).kind else {
        return format!("{}::{}", program.path_of(around), def.name);
    };
    // The type's own path says more than the module that the impl stands in.
    if let TypeRef::Path(path) = &data.self_ty {
        let scope = DefId {
            krate: id.krate,
            index: krate.scope_around(parent),
        };
        let found = Names::new(program).resolve(scope, path, Namespace::Types);
        match found.map(|found| found.resolution) {
            Some(Resolution::Def(ty)) => return format!("{}::{}", program.path_of(ty), def.name),
            Some(Resolution::Prim(prim)) => {
                return format!("{}::{}::{}", krate.name, prim.name(), def.name);
            }
            _ => {}
        }
    }
    let module = DefId {
        krate: id.krate,
        index: krate.module_around(parent),
    };
    format!("{}::{}", program.path_of(module), def.name)
}
