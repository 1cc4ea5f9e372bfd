//! What a package says of itself in its `Cargo.toml`, read as data: no cargo is run.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use ra_ap_syntax::Edition;
use toml::{Table, Value};

use super::FileSource;
use super::dependencies::{self, Dependency};
use super::targets::{self, Target};

/// The largest manifest that is read, in bytes.
const MAX_MANIFEST_BYTES: u64 = 1 << 20;

/// How many folders upwards a manifest is looked for.
pub(super) const MAX_ANCESTORS: usize = 64;

/// A package, as far as its manifest can be read. One that is broken leaves the defaults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Package {
    /// The folder of the manifest.
    pub(crate) folder: PathBuf,
    /// The package's name; `None` in a manifest that only holds a workspace.
    pub(crate) name: Option<String>,
    /// The package's version, as written.
    pub(crate) version: Option<String>,
    /// Whether the library is a procedural macro, which runs in the compiler.
    pub(crate) proc_macro: bool,
    pub(crate) edition: Edition,
    /// The oldest compiler the package supports, as written.
    pub(crate) rust_version: Option<String>,
    /// Lints at level `allow`, as attributes name them: `dead_code`, `clippy::unwrap_used`.
    pub(crate) allowed_lints: BTreeSet<String>,
    /// In every table, for every target.
    pub(crate) dependencies: Vec<Dependency>,
    /// What each feature turns on, as written.
    pub(crate) features: BTreeMap<String, Vec<String>>,
    /// What cargo builds, declared and discovered.
    pub(crate) targets: Vec<Target>,
}

/// The manifest in the file's folder or in the nearest folder above. The path should be absolute:
/// of a relative one only the named folders are searched.
pub(crate) fn manifest_of(files: &dyn FileSource, file: &Path) -> Option<PathBuf> {
    file.ancestors()
        .skip(1)
        .take(MAX_ANCESTORS)
        .map(|folder| folder.join("Cargo.toml"))
        .find(|manifest| files.is_file(manifest))
}

/// Reads the package of a manifest.
pub(crate) fn read_package(files: &dyn FileSource, manifest: &Path) -> Package {
    let folder = manifest.parent().unwrap_or(Path::new(""));
    let table = read_table(files, manifest).unwrap_or_default();
    let workspace = Workspace::of(files, folder, &table);
    package_of_table(files, folder, &table, &workspace)
}

/// The package of a manifest that was read already, which inherits from that workspace.
pub(super) fn package_of_table(
    files: &dyn FileSource,
    folder: &Path,
    table: &Table,
    workspace: &Workspace,
) -> Package {
    let package = table.get("package").or_else(|| table.get("project"));
    let package = package.and_then(Value::as_table);
    let edition = edition(package, workspace);
    let lib = table.get("lib").and_then(Value::as_table);
    Package {
        name: package.and_then(|package| text(package, "name")),
        version: inherited(package, workspace, "version"),
        proc_macro: lib.is_some_and(|lib| is_true(lib, "proc-macro") || is_true(lib, "proc_macro")),
        edition,
        rust_version: inherited(package, workspace, "rust-version"),
        allowed_lints: allowed_lints(table, workspace),
        dependencies: dependencies::read(table, folder, workspace),
        features: features(table),
        targets: package
            .map(|package| targets::read(files, folder, table, package, edition))
            .unwrap_or_default(),
        folder: folder.to_owned(),
    }
}

/// The workspace that a package inherits from.
#[derive(Clone, Debug, Default)]
pub(super) struct Workspace {
    /// The folder of the workspace's manifest.
    pub(super) folder: PathBuf,
    /// The manifest's `workspace` table.
    pub(super) table: Table,
}

impl Workspace {
    fn of(files: &dyn FileSource, folder: &Path, table: &Table) -> Workspace {
        let named = table
            .get("package")
            .and_then(|package| package.get("workspace"))
            .and_then(Value::as_str)
            .map(|path| normal(&folder.join(path)));
        let own = |folder: &Path, mut table: Table| match table.remove("workspace") {
            Some(Value::Table(table)) => Some(Workspace {
                folder: folder.to_owned(),
                table,
            }),
            _ => None,
        };
        if let Some(workspace) = own(folder, table.clone()) {
            return workspace;
        }
        let at = |folder: &Path| own(folder, read_table(files, &folder.join("Cargo.toml"))?);
        match named {
            Some(root) => at(&root),
            None => folder.ancestors().skip(1).take(MAX_ANCESTORS).find_map(at),
        }
        .unwrap_or_default()
    }
}

/// The table of a manifest; `None` where there is none, or no TOML.
pub(super) fn read_table(files: &dyn FileSource, manifest: &Path) -> Option<Table> {
    let bytes = files.read(manifest, MAX_MANIFEST_BYTES).ok()?;
    std::str::from_utf8(&bytes).ok()?.parse().ok()
}

/// The path without `.` and `..`, as it is written: links are not followed.
pub(super) fn normal(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                if matches!(result.components().next_back(), Some(Component::Normal(_))) {
                    result.pop();
                } else if !result.has_root() {
                    result.push("..");
                }
            }
            component => result.push(component),
        }
    }
    result
}

pub(super) fn text(table: &Table, key: &str) -> Option<String> {
    table.get(key)?.as_str().map(str::to_owned)
}

/// A key of the package, which may say that it is the workspace's.
fn inherited(package: Option<&Table>, workspace: &Workspace, key: &str) -> Option<String> {
    match package?.get(key)? {
        Value::String(value) => Some(value.clone()),
        Value::Table(value) if is_true(value, "workspace") => {
            text(workspace.table.get("package")?.as_table()?, key)
        }
        _ => None,
    }
}

pub(super) fn is_true(table: &Table, key: &str) -> bool {
    table.get(key).and_then(Value::as_bool) == Some(true)
}

/// A package that names no edition has the first one. Where there is no package, the code is
/// likely new.
fn edition(package: Option<&Table>, workspace: &Workspace) -> Edition {
    let named = match package {
        Some(package) if !package.contains_key("edition") => return Edition::Edition2015,
        Some(package) => inherited(Some(package), workspace, "edition"),
        None => workspace
            .table
            .get("package")
            .and_then(|package| text(package.as_table()?, "edition")),
    };
    match named.as_deref() {
        Some("2015") => Edition::Edition2015,
        Some("2018") => Edition::Edition2018,
        Some("2021") => Edition::Edition2021,
        _ => Edition::Edition2024,
    }
}

fn allowed_lints(table: &Table, workspace: &Workspace) -> BTreeSet<String> {
    let own = table.get("lints").and_then(Value::as_table);
    let lints = match own {
        Some(lints) if is_true(lints, "workspace") => {
            workspace.table.get("lints").and_then(Value::as_table)
        }
        lints => lints,
    };
    let mut allowed = BTreeSet::new();
    for (tool, lints) in lints.into_iter().flatten() {
        for (name, level) in lints.as_table().into_iter().flatten() {
            let level = level.get("level").unwrap_or(level);
            if level.as_str() != Some("allow") {
                continue;
            }
            let name = name.replace('-', "_");
            allowed.insert(match tool.as_str() {
                "rust" => name,
                tool => format!("{tool}::{name}"),
            });
        }
    }
    allowed
}

fn features(table: &Table) -> BTreeMap<String, Vec<String>> {
    let features = table.get("features").and_then(Value::as_table);
    features
        .into_iter()
        .flatten()
        .map(|(name, parts)| (name.clone(), strings(Some(parts))))
        .collect()
}

pub(super) fn strings(value: Option<&Value>) -> Vec<String> {
    let values = value.and_then(Value::as_array).into_iter().flatten();
    values
        .filter_map(|value| value.as_str().map(str::to_owned))
        .collect()
}
