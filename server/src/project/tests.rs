use std::path::{Path, PathBuf};
use std::sync::Arc;

use ra_ap_syntax::Edition;

use super::dependencies::{Dependency, DependencyKind};
use super::manifest::{Package, normal};
use super::memory::MemoryFiles;
use super::packages::{Packages, package_of};
use super::targets::TargetKind;

const WORKSPACE: &str = r#"
[workspace]
members = ["crates/*"]
[workspace.package]
edition = "2021"
rust-version = "1.70"
[workspace.lints.clippy]
unwrap_used = { level = "allow", priority = 1 }
await_holding_lock = "warn"
[workspace.lints.rust]
let-underscore-lock = "allow"
[workspace.dependencies]
tokio = { version = "1.40", features = ["sync"], default-features = false }
parking = { package = "parking_lot", version = "0.12" }
near = { path = "crates/near" }
"#;

const MEMBER: &str = r#"
[package]
name = "my-app"
edition.workspace = true
rust-version.workspace = true
autobenches = false
[lib]
name = "app"
[[bin]]
name = "tool"
path = "tools/tool.rs"
[[bin]]
name = "beside"
[[test]]
name = "all"
path = "../../checks/main.rs"
[lints]
workspace = true
[features]
default = ["fast"]
fast = ["dep:tokio", "near/x"]
[dependencies]
tokio = { workspace = true, features = ["rt"], optional = true }
parking.workspace = true
serde-json = "1"
locks = { package = "dash-map", version = "6", path = "../locks" }
[dev-dependencies]
near = { workspace = true }
[build-dependencies]
cc = "1"
[target.'cfg(unix)'.dependencies]
nix = "0.29"
"#;

fn package(files: &[(&str, &str)], file: &str) -> Arc<Package> {
    package_of(&MemoryFiles::new(files), Path::new(file)).expect("a manifest")
}

fn member() -> Arc<Package> {
    package(
        &[
            ("/w/Cargo.toml", WORKSPACE),
            ("/w/crates/app/Cargo.toml", MEMBER),
            ("/w/crates/app/build.rs", ""),
            ("/w/crates/app/src/lib.rs", ""),
            ("/w/crates/app/src/main.rs", ""),
            ("/w/crates/app/src/bin/beside.rs", ""),
            ("/w/crates/app/src/bin/big/main.rs", ""),
            ("/w/crates/app/tests/it.rs", ""),
            ("/w/crates/app/benches/speed.rs", ""),
            ("/w/crates/app/examples/show/main.rs", ""),
        ],
        "/w/crates/app/src/deep/down.rs",
    )
}

#[test]
fn a_member_inherits_from_its_workspace() {
    let package = member();
    assert_eq!(package.folder, Path::new("/w/crates/app"));
    assert_eq!(package.name.as_deref(), Some("my-app"));
    assert_eq!(package.edition, Edition::Edition2021);
    assert_eq!(package.rust_version.as_deref(), Some("1.70"));
    let allowed: Vec<&String> = package.allowed_lints.iter().collect();
    assert_eq!(allowed, ["clippy::unwrap_used", "let_underscore_lock"]);
    assert_eq!(package.features["fast"], ["dep:tokio", "near/x"]);
}

#[test]
fn dependencies_are_named_as_in_code() {
    let package = member();
    let plain = |name: &str, package: &str, version: &str| Dependency {
        name: name.to_owned(),
        key: name.to_owned(),
        package: package.to_owned(),
        is_renamed: false,
        version: Some(version.to_owned()),
        kind: DependencyKind::Normal,
        optional: false,
        target: None,
        features: Vec::new(),
        default_features: true,
        path: None,
        git: None,
    };
    let expected = [
        Dependency {
            is_renamed: true,
            path: Some("/w/crates/locks".into()),
            ..plain("locks", "dash-map", "6")
        },
        Dependency {
            is_renamed: true,
            ..plain("parking", "parking_lot", "0.12")
        },
        Dependency {
            key: "serde-json".to_owned(),
            ..plain("serde_json", "serde-json", "1")
        },
        Dependency {
            optional: true,
            features: vec!["sync".to_owned(), "rt".to_owned()],
            default_features: false,
            ..plain("tokio", "tokio", "1.40")
        },
        Dependency {
            version: None,
            kind: DependencyKind::Dev,
            path: Some("/w/crates/near".into()),
            ..plain("near", "near", "")
        },
        Dependency {
            kind: DependencyKind::Build,
            ..plain("cc", "cc", "1")
        },
        Dependency {
            target: Some("cfg(unix)".to_owned()),
            ..plain("nix", "nix", "0.29")
        },
    ];
    assert_eq!(package.dependencies, expected);
}

#[test]
fn targets_are_declared_and_discovered() {
    let package = member();
    let targets: Vec<(TargetKind, &str, &str)> = package
        .targets
        .iter()
        .map(|target| (target.kind, target.name.as_str(), path(&target.path)))
        .collect();
    let expected = [
        (TargetKind::Lib, "app", "/w/crates/app/src/lib.rs"),
        (TargetKind::Bin, "tool", "/w/crates/app/tools/tool.rs"),
        (TargetKind::Bin, "beside", "/w/crates/app/src/bin/beside.rs"),
        (TargetKind::Bin, "my-app", "/w/crates/app/src/main.rs"),
        (TargetKind::Bin, "big", "/w/crates/app/src/bin/big/main.rs"),
        (TargetKind::Test, "all", "/w/checks/main.rs"),
        (TargetKind::Test, "it", "/w/crates/app/tests/it.rs"),
        (
            TargetKind::Example,
            "show",
            "/w/crates/app/examples/show/main.rs",
        ),
        (
            TargetKind::BuildScript,
            "build-script-build",
            "/w/crates/app/build.rs",
        ),
    ];
    assert_eq!(targets, expected);
}

fn path(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

#[test]
fn a_file_belongs_to_a_target_by_the_layout_of_its_own_package() {
    let package = member();
    for (file, kind) in [
        ("src/lib.rs", TargetKind::Lib),
        ("src/deep/down.rs", TargetKind::Lib),
        ("src/tests/mod.rs", TargetKind::Lib),
        ("src/main.rs", TargetKind::Bin),
        ("src/bin/other.rs", TargetKind::Bin),
        ("src/bin/big/part.rs", TargetKind::Bin),
        ("tools/part.rs", TargetKind::Bin),
        ("tests/it.rs", TargetKind::Test),
        ("tests/common/mod.rs", TargetKind::Test),
        ("benches/speed.rs", TargetKind::Bench),
        ("examples/show/part.rs", TargetKind::Example),
        ("build.rs", TargetKind::BuildScript),
        ("scratch.rs", TargetKind::Unknown),
        ("test_data/ok/case.rs", TargetKind::Test),
        ("fixtures.rs", TargetKind::Unknown),
        ("../../checks/main.rs", TargetKind::Test),
        ("../../checks/other.rs", TargetKind::Unknown),
    ] {
        let file = normal(&Path::new("/w/crates/app").join(file));
        assert_eq!(package.kind_of(&file), kind, "{}", file.display());
    }
}

#[test]
fn a_folder_above_the_package_decides_nothing() {
    let files = [
        ("/tests/examples/a/Cargo.toml", "[package]\nname = \"a\"\n"),
        ("/tests/examples/a/src/main.rs", ""),
    ];
    let package = package(&files, "/tests/examples/a/src/x.rs");
    assert_eq!(
        package.kind_of(Path::new("/tests/examples/a/src/x.rs")),
        TargetKind::Bin
    );
}

#[test]
fn editions_have_their_defaults() {
    for (manifest, edition) in [
        ("[package]\nname = \"a\"\n", Edition::Edition2015),
        ("[package]\nedition = \"2018\"\n", Edition::Edition2018),
        ("[package]\nedition = \"2024\"\n", Edition::Edition2024),
        ("[package]\nedition = \"2099\"\n", Edition::Edition2024),
        ("[package]\nedition = 2021\n", Edition::Edition2024),
        (
            "[workspace]\n[workspace.package]\nedition = \"2018\"\n",
            Edition::Edition2018,
        ),
        ("[workspace]\n", Edition::Edition2024),
        (
            "[package]\nedition.workspace = true\n[workspace.package]\nedition = \"2018\"\n",
            Edition::Edition2018,
        ),
        (
            "[package]\nworkspace = \"../r\"\nedition.workspace = true\n",
            Edition::Edition2021,
        ),
    ] {
        let files = [("/a/Cargo.toml", manifest), ("/r/Cargo.toml", WORKSPACE)];
        assert_eq!(
            package(&files, "/a/src/lib.rs").edition,
            edition,
            "{manifest}"
        );
    }
}

#[test]
fn in_the_first_edition_a_declared_target_ends_discovery() {
    let manifest = "[package]\nname = \"a\"\n[[test]]\nname = \"x\"\n";
    let files = |manifest| {
        package(
            &[
                ("/a/Cargo.toml", manifest),
                ("/a/tests/x.rs", ""),
                ("/a/tests/y.rs", ""),
            ],
            "/a/tests/x.rs",
        )
    };
    let names = |package: Arc<Package>| -> Vec<String> {
        package
            .targets
            .iter()
            .map(|target| target.name.clone())
            .collect()
    };
    assert_eq!(names(files(manifest)), ["x"]);
    let newer = manifest.replace("[[", "edition = \"2018\"\n[[");
    assert_eq!(names(files(&newer)), ["x", "y"]);
}

#[test]
fn a_broken_manifest_gives_a_package_without_facts() {
    for manifest in [
        "[package",
        "package = 3",
        "\u{0}",
        &"[".repeat(9_999),
        &"a.".repeat(9_999),
    ] {
        let package = package(&[("/a/Cargo.toml", manifest)], "/a/src/lib.rs");
        assert_eq!(package.edition, Edition::Edition2024);
        assert_eq!(package.name, None);
        assert_eq!(
            package.kind_of(Path::new("/a/src/lib.rs")),
            TargetKind::Unknown
        );
    }
    let odd = "[package]\nname = 1\n[lints]\nclippy = 1\n[dependencies]\na = 1\n[lib]\npath = 1\n[[bin]]\n[features]\nx = 1\n";
    assert_eq!(package(&[("/a/Cargo.toml", odd)], "/a/x.rs").name, None);
}

#[test]
fn the_nearest_manifest_counts_and_the_walk_ends() {
    let files = MemoryFiles::new(&[("/Cargo.toml", "[package]\nname = \"far\"\n")]);
    let deep = |levels: usize| PathBuf::from(format!("/{}x.rs", "a/".repeat(levels)));
    assert!(package_of(&files, &deep(60)).is_some());
    assert!(package_of(&files, &deep(70)).is_none());
    assert!(package_of(&files, Path::new("x.rs")).is_none());
}

#[test]
fn packages_are_read_once_until_the_disk_changes() {
    let files = MemoryFiles::new(&[("/a/Cargo.toml", "[package]\nname = \"a\"\n")]);
    let packages = Packages::default();
    let file = Path::new("/a/src/x.rs");
    let name = || {
        packages
            .package_of(&files, file)
            .expect("a manifest")
            .name
            .clone()
    };
    let kind = || {
        packages
            .package_of(&files, file)
            .expect("a manifest")
            .kind_of(file)
    };
    assert_eq!(name().as_deref(), Some("a"));
    let reads = files.reads();
    assert_eq!(kind(), TargetKind::Unknown);
    assert_eq!(files.reads(), reads);

    files.write("/a/src/main.rs", "");
    packages.disk_changed(&["/a/src/main.rs".into()]);
    assert_eq!(kind(), TargetKind::Bin);

    files.write("/a/src/Cargo.toml", "[package]\nname = \"b\"\n");
    packages.disk_changed(&["/a/src/Cargo.toml".into()]);
    assert_eq!(name().as_deref(), Some("b"));
    files.remove("/a/src/Cargo.toml");
    files.remove("/a/Cargo.toml");
    packages.disk_changed(&["/a/src/Cargo.toml".into()]);
    assert_eq!(packages.package_of(&files, file), None);
}
