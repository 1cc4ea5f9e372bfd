//! What cargo says of the same projects: `cargo metadata` about names, and the units of a build
//! about features.

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
    judge(server, &["--offline", "--locked"], 80);
}

/// Compares the graph of the project in that folder with cargo's, which must have that many
/// packages.
fn judge(folder: &Path, options: &[&str], packages: usize) {
    let host = host(folder);
    let mut metadata = vec!["metadata", "--format-version=1", "--filter-platform", &host];
    metadata.extend(options);
    let metadata = cargo(folder, &metadata);
    let mut units = vec![
        "build",
        "--workspace",
        "--unit-graph",
        "-Zunstable-options",
        "--target",
        &host,
    ];
    units.extend(options);
    let units = cargo(folder, &units);

    let files = Arc::new(Disk);
    let homes = Homes::of_this_process();
    let file = folder.join("src/lib.rs");
    let graph = Graph::of_file(files, &homes, FeatureChoice::default(), &file);
    let judged = Judged::new(graph.expect("a manifest"), &metadata);
    assert!(
        judged.ids.len() >= packages,
        "{} packages",
        judged.ids.len()
    );
    let mut wrong = judged.names(&metadata);
    wrong.extend(judged.features(&units, &host));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
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
            if found.as_deref() != Some(&expected) {
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
