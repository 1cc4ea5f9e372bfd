//! What cargo builds of a package, and which of it a file belongs to.

use std::path::{Path, PathBuf};

use ra_ap_syntax::Edition;
use toml::{Table, Value};

use super::FileSource;
use super::manifest::{Package, normal, text};

/// What a file is part of. The order is the one in which a folder's files are given away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TargetKind {
    Lib,
    Bin,
    Test,
    Bench,
    Example,
    BuildScript,
    /// No target of the package has the file as a module by the usual layout.
    Unknown,
}

/// One thing that cargo builds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) kind: TargetKind,
    /// As cargo calls it. A library's name in code has `_` for `-`.
    pub(crate) name: String,
    /// The file of the crate's root.
    pub(crate) path: PathBuf,
}

/// A kind's table, its switch for discovery, and the folder where its targets are discovered.
const KINDS: &[(TargetKind, &str, &str, &str)] = &[
    (TargetKind::Bin, "bin", "autobins", "src/bin"),
    (TargetKind::Test, "test", "autotests", "tests"),
    (TargetKind::Bench, "bench", "autobenches", "benches"),
    (TargetKind::Example, "example", "autoexamples", "examples"),
];

/// Where people keep what their tests read.
const TEST_DATA: &[&str] = &["fixtures", "test", "test-data", "test_data", "testdata"];

impl Package {
    /// What the file is part of, by this package's own layout and by nothing above its folder.
    pub(crate) fn kind_of(&self, file: &Path) -> TargetKind {
        let exact = self.targets.iter().filter(|target| target.path == file);
        if let Some(kind) = exact.map(|target| target.kind).min() {
            return kind;
        }
        if self.name.is_none() || !file.starts_with(&self.folder) {
            return TargetKind::Unknown;
        }
        let usual = KINDS
            .iter()
            .map(|&(kind, _, _, folder)| (self.folder.join(folder), kind));
        let roots = self.targets.iter().filter_map(|target| {
            let folder = target.path.parent()?;
            // A build script beside the manifest owns nothing else there.
            let owns = folder != self.folder || target.kind <= TargetKind::Bin;
            owns.then(|| (folder.to_owned(), target.kind))
        });
        usual
            .chain(roots)
            .filter(|(folder, _)| file.starts_with(folder))
            .max_by_key(|(folder, kind)| (folder.components().count(), std::cmp::Reverse(*kind)))
            .map_or_else(|| self.kind_by_folder(file), |(_, kind)| kind)
    }

    /// What cargo builds nothing of may still say by its folder that it is there for tests.
    fn kind_by_folder(&self, file: &Path) -> TargetKind {
        let below = file.strip_prefix(&self.folder).unwrap_or(file);
        let mut folders = below.parent().into_iter().flat_map(Path::components);
        let is_for_tests =
            folders.any(|folder| TEST_DATA.iter().any(|name| folder.as_os_str() == *name));
        match is_for_tests {
            true => TargetKind::Test,
            false => TargetKind::Unknown,
        }
    }
}

impl Package {
    /// The name of the package's library in code, if it has one.
    pub(crate) fn library_name(&self) -> Option<&str> {
        let library = |target: &&Target| target.kind == TargetKind::Lib;
        Some(&self.targets.iter().find(library)?.name)
    }

    /// Whether the file stands where cargo looks for the root of a target unasked.
    pub(super) fn discovers(&self, file: &Path) -> bool {
        let Ok(inside) = file.strip_prefix(&self.folder) else {
            return false;
        };
        if ["src/lib.rs", "src/main.rs", "build.rs"]
            .iter()
            .any(|usual| inside == Path::new(usual))
        {
            return true;
        }
        KINDS.iter().any(|&(_, _, _, folder)| {
            let depth = inside
                .strip_prefix(folder)
                .map_or(0, |below| below.components().count());
            depth == 1 || depth == 2 && inside.ends_with("main.rs")
        })
    }
}

/// The targets that the manifest declares, and those that cargo discovers.
pub(super) fn read(
    files: &dyn FileSource,
    folder: &Path,
    manifest: &Table,
    package: &Table,
    edition: Edition,
) -> Vec<Target> {
    let name = text(package, "name").unwrap_or_default();
    let mut targets = Vec::new();
    let lib = manifest.get("lib").and_then(Value::as_table);
    targets.extend(library(files, folder, lib, &name));
    // In the first edition one declared target turns the discovery of its kind off.
    for &(kind, table, switch, default) in KINDS {
        let declared = manifest.get(table).and_then(Value::as_array);
        let switch = package.get(switch).and_then(Value::as_bool);
        let discovers = switch.unwrap_or(declared.is_none() || edition != Edition::Edition2015);
        let mut found = discovered(files, folder, kind, default, &name);
        let declared = declared.into_iter().flatten().filter_map(Value::as_table);
        for declared in declared {
            let Some(name) = text(declared, "name") else {
                continue;
            };
            let path = match text(declared, "path") {
                Some(path) => Some(normal(&folder.join(path))),
                None => found
                    .iter()
                    .find(|target| target.name == name)
                    .map(|target| target.path.clone()),
            };
            let Some(path) = path else { continue };
            found.retain(|target| target.name != name && target.path != path);
            targets.push(Target { kind, name, path });
        }
        if discovers {
            targets.append(&mut found);
        }
    }
    targets.extend(build_script(files, folder, package));
    targets
}

fn library(
    files: &dyn FileSource,
    folder: &Path,
    lib: Option<&Table>,
    package: &str,
) -> Option<Target> {
    let declared = lib.and_then(|lib| text(lib, "path"));
    let path = normal(&folder.join(declared.as_deref().unwrap_or("src/lib.rs")));
    if declared.is_none() && !files.is_file(&path) {
        return None;
    }
    let name = lib.and_then(|lib| text(lib, "name"));
    Some(Target {
        kind: TargetKind::Lib,
        name: name.as_deref().unwrap_or(package).replace('-', "_"),
        path,
    })
}

fn build_script(files: &dyn FileSource, folder: &Path, package: &Table) -> Option<Target> {
    let path = match package.get("build") {
        Some(Value::Boolean(false)) => return None,
        Some(Value::String(path)) => normal(&folder.join(path)),
        _ => folder.join("build.rs"),
    };
    files.is_file(&path).then(|| Target {
        kind: TargetKind::BuildScript,
        name: "build-script-build".to_owned(),
        path,
    })
}

/// `name.rs` and `name/main.rs` in the folder of the kind, and `src/main.rs`.
fn discovered(
    files: &dyn FileSource,
    folder: &Path,
    kind: TargetKind,
    default: &str,
    package: &str,
) -> Vec<Target> {
    let mut targets = Vec::new();
    let main = folder.join("src/main.rs");
    if kind == TargetKind::Bin && files.is_file(&main) {
        targets.push(Target {
            kind,
            name: package.to_owned(),
            path: main,
        });
    }
    for entry in files.entries(&folder.join(default)) {
        let Some(name) = entry.file_stem().and_then(|name| name.to_str()) else {
            continue;
        };
        let name = name.to_owned();
        let main = entry.join("main.rs");
        if entry.extension().is_some_and(|extension| extension == "rs") && files.is_file(&entry) {
            targets.push(Target {
                kind,
                name,
                path: entry,
            });
        } else if files.is_file(&main) {
            targets.push(Target {
                kind,
                name,
                path: main,
            });
        }
    }
    targets
}
