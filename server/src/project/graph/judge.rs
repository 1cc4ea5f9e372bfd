//! What cargo says of the same projects: `cargo metadata` about names, and the units of a build
//! about features.

#![cfg(test)]
#![expect(
    clippy::disallowed_types,
    reason = "cargo is the judge; it is the server that runs no program"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use serde_json::Value;

use super::{FeatureChoice, Graph, PackageId};
use crate::project::targets::TargetKind;
use crate::project::{Disk, Homes};

/// Our own workspace is the largest at hand.
#[test]
fn cargo_agrees_about_our_own_workspace() {
    let server = Path::new(env!("CARGO_MANIFEST_DIR"));
    let case = Case {
        folder: server,
        locked: &["--locked"],
        chosen: &[],
        packages: 80,
        forgotten: None,
    };
    case.judge();
}

#[test]
fn cargo_agrees_about_features_and_renames() {
    for resolver in ["1", "2"] {
        let folder = tempfile::tempdir().expect("a folder");
        for (file, text) in GENERATED {
            let file = folder.path().join(file);
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            std::fs::write(&file, text.replace("RESOLVER", resolver)).expect("a file");
            std::fs::create_dir_all(file.with_file_name("src")).expect("a folder");
            std::fs::write(file.with_file_name("src/lib.rs"), "").expect("a library");
            std::fs::write(file.with_file_name("build.rs"), "fn main() {}").expect("a script");
        }
        let folder = folder.path().canonicalize().expect("a folder");
        // To cargo's first resolver the options choose for the package of the current folder alone.
        let choices = if resolver == "1" { 1 } else { 5 };
        let choices = [
            &[] as &[&str],
            &["--all-features"],
            &["--no-default-features"],
            &["--no-default-features", "--features", "off"],
            &["--features", "off"],
        ]
        .into_iter()
        .take(choices);
        for chosen in choices {
            let mut case = Case {
                folder: &folder.join("in/app"),
                locked: &[],
                chosen,
                packages: 12,
                forgotten: None,
            };
            case.judge();
            case.forgotten = Some(folder.join("in/Cargo.lock"));
            case.judge();
        }
    }
}

/// A workspace in `in`, and a package beside it.
const GENERATED: &[(&str, &str)] = &[
    (
        "in/Cargo.toml",
        r#"
        [workspace]
        resolver = "RESOLVER"
        members = ["app", "gen*", "plug"]
        exclude = ["gen-not"]
        [workspace.package]
        version = "0.3.0"
        [workspace.dependencies]
        base = { package = "base", path = "base", features = ["shared"], default-features = false }
        [package]
        name = "the-root"
        version = "0.1.0"
        [dependencies]
        leaf-one = { path = "leaf", features = ["from-root"] }
        "#,
    ),
    (
        "in/app/Cargo.toml",
        r#"
        [package]
        name = "app"
        version.workspace = true
        edition = "2021"
        [features]
        default = ["fast", "base?/weak-on", "quiet?/never"]
        fast = ["dep:base", "leaf/fast", "maybe-x/loud"]
        off = ["leaf/off"]
        [dependencies]
        base = { workspace = true, optional = true }
        leaf = { package = "leaf-one", path = "../leaf" }
        quiet = { package = "deep", path = "../deep", optional = true }
        maybe-x = { path = "../maybe-x", optional = true }
        plug = { path = "../plug" }
        plug-out = { path = "../../plug-out" }
        [target.'cfg(windows)'.dependencies]
        leaf_two = { package = "leaf-two", path = "../../out", features = ["windows"] }
        [target.'cfg(not(windows))'.dependencies]
        leaf_two = { package = "leaf-two", path = "../../out", features = ["elsewhere"] }
        [build-dependencies]
        leaf = { package = "leaf-one", path = "../leaf", features = ["scripted"] }
        [dev-dependencies]
        leaf = { package = "leaf-one", path = "../leaf", features = ["tested"] }
        tool = { path = "../tool" }
        "#,
    ),
    (
        "in/base/Cargo.toml",
        r#"
        [package]
        name = "base"
        version = "0.1.0"
        [features]
        default = ["never"]
        never = []
        shared = []
        weak-on = ["leaf-two/weakly"]
        [lib]
        name = "other_base"
        [dependencies]
        leaf-two = { path = "../../out" }
        same = { package = "same", path = "../same" }
        other = { path = "../other" }
        "#,
    ),
    (
        "in/same/Cargo.toml",
        r#"
        [package]
        name = "same"
        version = "1.0.0"
        [lib]
        name = "not_the_same"
        "#,
    ),
    (
        "in/other/Cargo.toml",
        r#"
        [package]
        name = "other"
        version = "1.0.0"
        [lib]
        name = "not_the_other"
        "#,
    ),
    (
        "in/leaf/Cargo.toml",
        r#"
[package]
name = "leaf-one"
version = "1.0.0"
[features]
fast = []
off = []
from-root = []
scripted = []
tested = []
plugged = []
"#,
    ),
    (
        "in/maybe-x/Cargo.toml",
        r#"
[package]
name = "maybe-x"
version = "1.0.0"
[features]
default = ["std"]
std = []
loud = []
"#,
    ),
    (
        "in/plug/Cargo.toml",
        r#"
[package]
name = "plug"
version = "1.0.0"
[lib]
proc-macro = true
[dependencies]
leaf-one = { path = "../leaf", features = ["plugged"] }
deep = { path = "../deep" }
"#,
    ),
    (
        "plug-out/Cargo.toml",
        r#"
        [package]
        name = "plug-out"
        version = "1.0.0"
        [lib]
        proc-macro = true
        [dependencies]
        leaf-two = { path = "../out", features = ["plugged"] }
        "#,
    ),
    (
        "in/deep/Cargo.toml",
        r#"
[package]
name = "deep"
version = "1.0.0"
[features]
default = []
never = []
"#,
    ),
    (
        "in/tool/Cargo.toml",
        r#"
[package]
name = "tool"
version = "1.0.0"
[dependencies]
app = { path = "../app", features = ["off"] }
"#,
    ),
    (
        "in/genial/Cargo.toml",
        r#"
[package]
name = "genial"
version.workspace = true
"#,
    ),
    (
        "in/gen-not/Cargo.toml",
        r#"
[package]
name = "gen-not"
version = "9.0.0"
"#,
    ),
    (
        "out/Cargo.toml",
        r#"
[package]
name = "leaf-two"
version = "1.0.0"
[features]
plugged = []
weakly = []
never = []
windows = []
elsewhere = []
"#,
    ),
];

/// A project to compare.
struct Case<'a> {
    folder: &'a Path,
    /// Whether cargo may not write a lock file, as its option.
    locked: &'a [&'a str],
    /// Options that choose features.
    chosen: &'a [&'a str],
    /// How many packages cargo must find at least.
    packages: usize,
    /// A lock file that is gone before it is our turn.
    forgotten: Option<PathBuf>,
}

impl Case<'_> {
    fn judge(&self) {
        let host = host(self.folder);
        let options = [&["--offline"], self.locked, self.chosen].concat();
        let metadata = ["metadata", "--format-version=1", "--filter-platform", &host];
        let units = [
            "build",
            "--workspace",
            "--unit-graph",
            "-Zunstable-options",
            "--target",
            &host,
        ];
        let metadata = cargo(self.folder, &[&metadata, &*options].concat());
        let units = cargo(self.folder, &[&units, &*options].concat());
        if let Some(lock) = &self.forgotten {
            std::fs::remove_file(lock).expect("a lock file");
        }
        let judged = Judged::new(self.graph(), &metadata);
        let count = judged.ids.len();
        assert!(count >= self.packages, "{count} packages");
        let mut wrong = judged.names(&metadata);
        wrong.extend(judged.features(&units, &host));
        assert!(wrong.is_empty(), "{options:?}\n{}", wrong.join("\n"));
    }

    fn graph(&self) -> Graph {
        let named = self.chosen.iter();
        let named = named.filter(|option| !option.starts_with("--"));
        let choice = FeatureChoice {
            all: self.chosen.contains(&"--all-features"),
            no_default: self.chosen.contains(&"--no-default-features"),
            named: named.map(|feature| (*feature).to_owned()).collect(),
        };
        let homes = Homes::of_this_process();
        let file = self.folder.join("src/lib.rs");
        Graph::of_file(Arc::new(Disk), &homes, choice, &file).expect("a manifest")
    }
}

struct Judged {
    graph: Graph,
    /// Cargo's packages: our ids, and the folders.
    ids: BTreeMap<String, PackageId>,
    folders: BTreeMap<String, PathBuf>,
}

impl Judged {
    fn new(graph: Graph, metadata: &Value) -> Judged {
        let packages = list(&metadata["packages"]);
        let folder = |package: &Value| {
            let manifest = Path::new(text(&package["manifest_path"]));
            manifest.parent().expect("a folder").to_owned()
        };
        let folders: BTreeMap<String, PathBuf> = packages
            .iter()
            .map(|package| (text(&package["id"]).to_owned(), folder(package)))
            .collect();
        // Without a lock file packages are known when a name has reached them.
        for _ in 0..16 {
            for place in 0..graph.len() {
                let id = PackageId(u32::try_from(place).expect("few packages"));
                let package = graph.package(id);
                for dependency in package.iter().flat_map(|package| &package.dependencies) {
                    graph.target(id, dependency);
                }
            }
        }
        let own: BTreeMap<PathBuf, PackageId> = (0..graph.len())
            .map(|place| PackageId(u32::try_from(place).expect("few packages")))
            .filter_map(|id| Some((graph.package(id)?.folder.clone(), id)))
            .collect();
        let ids = folders
            .iter()
            .map(|(package, folder)| {
                let own = own.get(folder);
                let own = own.unwrap_or_else(|| panic!("{package} is not found"));
                (package.clone(), *own)
            })
            .collect();
        Judged {
            graph,
            ids,
            folders,
        }
    }

    fn names(&self, metadata: &Value) -> Vec<String> {
        let mut wrong = Vec::new();
        for node in list(&metadata["resolve"]["nodes"]) {
            let from = text(&node["id"]);
            for dependency in list(&node["deps"]) {
                let name = text(&dependency["name"]);
                for kind in list(&dependency["dep_kinds"]) {
                    let target = match kind["kind"].as_str() {
                        Some("dev") => TargetKind::Test,
                        Some("build") => TargetKind::BuildScript,
                        _ => TargetKind::Lib,
                    };
                    let found = self.graph.dependency(self.ids[from], name, target);
                    let found = found.and_then(|found| self.graph.package(found));
                    let found = found.map(|found| found.folder.clone());
                    let expected = self.folders.get(text(&dependency["pkg"]));
                    if found.as_ref() != expected {
                        wrong.push(format!("{from}: {name} ({target:?}) is {found:?}"));
                    }
                }
            }
        }
        wrong
    }

    fn features(&self, units: &Value, host: &str) -> Vec<String> {
        let mut expected: BTreeMap<&str, (bool, BTreeSet<String>)> = BTreeMap::new();
        for unit in list(&units["units"]) {
            let features = list(&unit["features"]).iter();
            let features = features.map(|feature| text(feature).to_owned()).collect();
            let is_built = unit["platform"].as_str() == Some(host);
            let entry = expected.entry(text(&unit["pkg_id"])).or_default();
            if unit["mode"] == "build" && (is_built || !entry.0) {
                *entry = (is_built, features);
            }
        }
        let mut wrong = Vec::new();
        for (package, (_, expected)) in expected {
            let found = self.graph.features(self.ids[package]);
            if !found.is_all || *found.known != expected {
                wrong.push(format!("{package}: {found:?}, not {expected:?}"));
            }
        }
        wrong
    }
}

fn cargo(folder: &Path, arguments: &[&str]) -> Value {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        // The units of a build are shown to testers of cargo only.
        .env("RUSTC_BOOTSTRAP", "1")
        .output()
        .expect("cargo runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {arguments:?}: {errors}");
    serde_json::from_slice(&output.stdout).expect("cargo prints JSON")
}

fn host(folder: &Path) -> String {
    let output = Command::new("rustc")
        .arg("-vV")
        .current_dir(folder)
        .output()
        .expect("rustc runs");
    let output = String::from_utf8_lossy(&output.stdout);
    let host = output.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("rustc names its host").to_owned()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
