//! The dependency tables of a manifest.

use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::manifest::{Workspace, is_true, normal, strings, text};

/// One entry of a dependency table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dependency {
    /// The crate's name in code: after a rename, and with `_` for `-`.
    pub(crate) name: String,
    /// The name in the table, as features call it.
    pub(crate) key: String,
    /// The package's own name.
    pub(crate) package: String,
    /// Whether the entry names the package apart, even by the same name: then `name` is what code
    /// says, and not what the library calls itself.
    pub(crate) is_renamed: bool,
    /// The version requirement, as written.
    pub(crate) version: Option<String>,
    pub(crate) kind: DependencyKind,
    pub(crate) optional: bool,
    /// The `cfg(…)` or triple the entry is for; `None` for every one.
    pub(crate) target: Option<String>,
    /// The features that are asked for by name.
    pub(crate) features: Vec<String>,
    pub(crate) default_features: bool,
    /// Where the source is, if it is given by a path.
    pub(crate) path: Option<PathBuf>,
    /// The repository of the source, if it is given by one.
    pub(crate) git: Option<String>,
}

/// What a dependency is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DependencyKind {
    Normal,
    Dev,
    Build,
}

const TABLES: &[(&str, DependencyKind)] = &[
    ("dependencies", DependencyKind::Normal),
    ("dev-dependencies", DependencyKind::Dev),
    ("dev_dependencies", DependencyKind::Dev),
    ("build-dependencies", DependencyKind::Build),
    ("build_dependencies", DependencyKind::Build),
];

/// The dependencies of the manifest in that folder.
pub(super) fn read(manifest: &Table, folder: &Path, workspace: &Workspace) -> Vec<Dependency> {
    let mut dependencies = Vec::new();
    let mut add = |tables: &Table, target: Option<&String>| {
        for &(key, kind) in TABLES {
            let entries = tables.get(key).and_then(Value::as_table);
            for (name, value) in entries.into_iter().flatten() {
                let dependency = Dependency {
                    kind,
                    target: target.cloned(),
                    ..entry(name, value, folder, workspace)
                };
                dependencies.push(dependency);
            }
        }
    };
    add(manifest, None);
    let targets = manifest.get("target").and_then(Value::as_table);
    for (target, tables) in targets.into_iter().flatten() {
        if let Some(tables) = tables.as_table() {
            add(tables, Some(target));
        }
    }
    dependencies
}

/// One entry: a version, a table, or a table that adds to the workspace's entry of that name.
fn entry(name: &str, value: &Value, folder: &Path, workspace: &Workspace) -> Dependency {
    let mut dependency = Dependency {
        name: name.replace('-', "_"),
        key: name.to_owned(),
        package: name.to_owned(),
        is_renamed: false,
        version: value.as_str().map(str::to_owned),
        kind: DependencyKind::Normal,
        optional: false,
        target: None,
        features: Vec::new(),
        default_features: true,
        path: None,
        git: None,
    };
    let Some(table) = value.as_table() else {
        return dependency;
    };
    if is_true(table, "workspace") {
        let shared = workspace.table.get("dependencies");
        if let Some(shared) = shared.and_then(|shared| shared.get(name)) {
            let nobody = Workspace::default();
            dependency = entry(name, shared, &workspace.folder, &nobody);
        }
    }
    if let Some(package) = text(table, "package") {
        dependency.package = package;
        dependency.is_renamed = true;
    }
    if let Some(version) = text(table, "version") {
        dependency.version = Some(version);
    }
    if let Some(path) = text(table, "path") {
        dependency.path = Some(normal(&folder.join(path)));
    }
    if let Some(git) = text(table, "git") {
        dependency.git = Some(git);
    }
    let default_features = ["default-features", "default_features"]
        .iter()
        .find_map(|key| table.get(*key)?.as_bool());
    dependency.default_features = default_features.unwrap_or(dependency.default_features);
    dependency.optional = is_true(table, "optional");
    dependency.features.extend(strings(table.get("features")));
    dependency
}
