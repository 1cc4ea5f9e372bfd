//! Functions and types that the settings name and no code declares: a slip there silences what was asked for.

use std::path::Path;
use std::sync::Arc;

use super::{Snapshot, edition_of};
use crate::knowledge::blocking::Lists;
use crate::program::crates::Program;
use crate::program::items::{CrateId, DefId};
use crate::project::targets::TargetKind;

impl Snapshot {
    /// The paths in the settings of a folder's project at which nothing was found. Reads the crates that
    /// they start with.
    pub(crate) fn named_in_vain(&self, folder: &Path) -> Vec<String> {
        let Some(survey) = self.survey(folder) else {
            return Vec::new();
        };
        let root = &survey.root;
        let lists = self.world.lists(Some(root), &root.join("lib.rs"));
        let names = names(&lists);
        if names.is_empty() {
            return Vec::new();
        }
        let folders = survey.members.iter().map(|member| &*member.folder);
        let crates: Vec<_> = folders.flat_map(|folder| self.crates_of(folder)).collect();
        let is_declared = |name: &&str| {
            let first = name.split("::").next().unwrap_or_default();
            crates.iter().any(|(program, own)| {
                let is_own = program.krate(*own).name == first;
                let krate = is_own.then_some(*own);
                let krate = krate.or_else(|| program.dependency(*own, first));
                krate.is_some_and(|krate| declares(program, krate, name))
            })
        };
        let in_vain = names.into_iter().filter(|name| !is_declared(name));
        in_vain.map(str::to_owned).collect()
    }

    /// The library and the programs of the package in a folder.
    fn crates_of(&self, folder: &Path) -> Vec<(Arc<Program>, CrateId)> {
        let world = &self.world;
        let inside = folder.join("lib.rs");
        let package = world.packages.package_of(world.files.as_ref(), &inside);
        let Some(package) = package else {
            return Vec::new();
        };
        let targets = package.targets.iter();
        let counts = |kind| matches!(kind, TargetKind::Lib | TargetKind::Bin);
        targets
            .filter(|target| counts(target.kind))
            .filter_map(|target| {
                let state = self.state(&target.path).ok()?;
                let edition = edition_of(Some(&package));
                let located = self.locate(&state, Some(&package), edition);
                Some((located.program, located.at.krate))
            })
            .collect()
    }
}

/// What the settings name, each once.
fn names(lists: &Lists) -> Vec<&str> {
    let functions = [&lists.blocking, &lists.non_blocking, &lists.spawners];
    let functions = functions.into_iter().flatten().map(String::as_str);
    let types = lists.guards.iter().flat_map(|kind| [kind.lock, kind.path]);
    let mut names: Vec<&str> = Vec::new();
    for name in functions.chain(types) {
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn declares(program: &Program, krate: CrateId, path: &str) -> bool {
    let last = path.rsplit("::").next().unwrap_or_default();
    let numbered = (0..).zip(&program.krate(krate).defs);
    numbered
        .filter(|(_, def)| def.name == last)
        .any(|(index, _)| {
            let id = DefId { krate, index };
            program.path_of(id) == path || program.module_path_of(id) == path
        })
}
