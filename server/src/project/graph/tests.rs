use std::path::Path;
use std::sync::Arc;

use super::{FeatureChoice, FeaturesOn, Graph, PackageId};
use crate::project::memory::MemoryFiles;
use crate::project::targets::TargetKind;
use crate::project::{Disk, FileSource, Homes};

const HOME: &str = "/home/registry/src/index.crates.io-1";

/// The source of what stands in `HOME`, for a lock file.
const SOURCE: &str = "source = \"registry+https://github.com/rust-lang/crates.io-index\"\n";

/// Files of a test: their paths and texts.
#[derive(Default)]
struct Files(Vec<(String, String)>);

impl Files {
    fn new(files: &[(&str, &str)]) -> Files {
        Files::default().and(files)
    }

    fn and(mut self, files: &[(&str, &str)]) -> Files {
        let files = files
            .iter()
            .map(|(path, text)| (path.to_string(), text.to_string()));
        self.0.extend(files);
        self
    }

    /// A package in that folder, of the name and version that its last part has: `a/name-1.2.3`.
    fn package(self, folder: &str, rest: &str) -> Files {
        let last = folder.rsplit('/').next().expect("a name");
        let (name, version) = last.rsplit_once('-').unwrap_or((last, "0.0.0"));
        self.named(folder, name, version, rest)
    }

    fn named(mut self, folder: &str, name: &str, version: &str, rest: &str) -> Files {
        let head = format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\n");
        self.0.push((format!("{folder}/Cargo.toml"), head + rest));
        self.0.push((format!("{folder}/src/lib.rs"), String::new()));
        self
    }

    fn memory(&self) -> Arc<MemoryFiles> {
        let files = self
            .0
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()));
        Arc::new(MemoryFiles::new(&files.collect::<Vec<_>>()))
    }

    fn graph(&self, file: &str) -> Graph {
        graph_of(self.memory(), file).expect("a manifest")
    }
}

fn graph_of(files: Arc<dyn FileSource>, file: &str) -> Option<Graph> {
    let homes = Homes {
        cargo: Some("/home".into()),
    };
    Graph::of_file(files, &homes, FeatureChoice::default(), Path::new(file))
}

/// A lock file of these packages: name, version, the lines that follow.
fn lock(packages: &[(&str, &str, &str)]) -> String {
    let entry = |(name, version, rest): &(&str, &str, &str)| {
        format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n{rest}\n")
    };
    packages.iter().map(entry).collect()
}

impl Graph {
    /// The folder that a name leads to from a package, in its library.
    fn folder_of(&self, from: &str, name: &str) -> Option<String> {
        self.folder_in(from, name, TargetKind::Lib)
    }

    fn folder_in(&self, from: &str, name: &str, target: TargetKind) -> Option<String> {
        let found = self.dependency(self.named(from), name, target)?;
        let folder = self.package(found)?.folder.clone();
        Some(folder.to_string_lossy().into_owned())
    }

    fn named(&self, name: &str) -> PackageId {
        let named = |id: &PackageId| &*self.name(*id) == name;
        (0..self.len()).map(super::id).find(named).expect(name)
    }

    /// With a `…` at the end where others may be on too.
    fn features_of(&self, name: &str) -> String {
        let features = self.features(self.named(name));
        let mut known: Vec<&str> = features.known.iter().map(String::as_str).collect();
        if !features.is_all {
            known.push("…");
        }
        known.join(" ")
    }

    /// The names of the packages that the user edits.
    fn near(&self) -> String {
        let names: Vec<_> = self.members().map(|id| self.name(id).to_string()).collect();
        names.join(" ")
    }
}

#[test]
fn a_workspace_has_the_members_that_cargo_gives_it() {
    let files = Files::new(&[
        (
            "/w/Cargo.toml",
            "[workspace]\nmembers = [\"crates/*\", \"no/yes\", \"/far/../w/x?[a-c]\"]\nexclude = [\"crates/not\", \"no\"]\n",
        ),
        ("/w/crates/README", ""),
        ("/w/nested/Cargo.toml", "[workspace]\nmembers = [\"in\"]\n"),
    ])
    .package("/w/crates/a", "[dependencies]\ne = { path = \"../../e\" }\nout = { path = \"../../../out\" }\n")
    .package("/w/crates/not", "")
    .package("/w/no/yes", "")
    .package("/w/no/no", "")
    .package("/w/xyb", "")
    .package("/w/xyz", "")
    .package("/w/e", "[dev-dependencies]\na = { path = \"../crates/a\" }\n")
    .package("/w/unlisted", "")
    .package("/w/nested/in", "")
    .package("/w/pointing", "workspace = \"../other\"\n")
    .named("/w/other", "other", "1.0.0", "[workspace]\nmembers = [\"../pointing\"]\n")
    .package("/out", "");
    for (file, root, near) in [
        ("/w/crates/a/src/lib.rs", "/w", "a e yes xyb out"),
        ("/w/e/src/lib.rs", "/w", "a e yes xyb out"),
        ("/w/loose.rs", "/w", "a e yes xyb out"),
        ("/w/crates/not/src/lib.rs", "/w/crates/not", "not"),
        ("/w/no/no/src/lib.rs", "/w/no/no", "no"),
        ("/w/xyz/x.rs", "/w/xyz", "xyz"),
        ("/w/unlisted/x.rs", "/w/unlisted", "unlisted"),
        ("/w/nested/in/x.rs", "/w/nested", "in"),
        ("/w/pointing/x.rs", "/w/other", "other pointing"),
        ("/out/src/lib.rs", "/out", "out"),
    ] {
        let graph = files.graph(file);
        assert_eq!(graph.root(), Path::new(root), "{file}");
        assert_eq!(graph.near(), near, "{file}");
    }
    let graph = files.graph("/w/crates/a/src/lib.rs");
    let file = Path::new("/w/e/src/deep/x.rs");
    assert_eq!(graph.member_of(file), Some(graph.named("e")));
    assert!(graph_of(files.memory(), "/elsewhere/x.rs").is_none());
}

#[test]
fn the_lock_file_chooses_versions_in_all_its_formats() {
    let manifest =
        "[dependencies]\nx = \"1\"\ny = { package = \"x\", version = \"2\" }\nz = \"1\"\n";
    let source = "registry+https://github.com/rust-lang/crates.io-index";
    let files = || {
        let files = Files::default().package("/w/app-0.1.0", manifest);
        ["x-1.0.0", "x-1.5.0", "x-2.0.0", "z-1.0.0", "z-1.9.0"]
            .iter()
            .fold(files, |files, folder| {
                files.package(&format!("{HOME}/{folder}"), "")
            })
    };
    for (long, head) in [
        (true, ""),
        (false, "version = 3\n"),
        (false, "version = 4\n"),
    ] {
        let entry = |text: &str| match long {
            true => format!("\"{text} ({source})\""),
            false => format!("\"{text}\""),
        };
        let wanted = [entry("x 1.0.0"), entry("x 2.0.0"), entry("z 1.0.0")].join(", ");
        let lock = head.to_owned()
            + &lock(&[
                ("app", "0.1.0", &format!("dependencies = [{wanted}]")),
                ("x", "1.0.0", SOURCE),
                ("x", "2.0.0", SOURCE),
                ("z", "1.0.0", SOURCE),
            ]);
        let graph = files()
            .and(&[("/w/app-0.1.0/Cargo.lock", &lock)])
            .graph("/w/app-0.1.0/src/lib.rs");
        for (name, folder) in [("x", "x-1.0.0"), ("y", "x-2.0.0"), ("z", "z-1.0.0")] {
            let found = graph.folder_of("app", name);
            assert_eq!(found, Some(format!("{HOME}/{folder}")), "{lock}");
        }
        assert_eq!(graph.folder_of("app", "unknown"), None);
    }
}

#[test]
fn names_that_are_paths_are_refused() {
    let lock = lock(&[
        ("../../etc", "1.0.0", SOURCE),
        ("a/b", "1.0.0", SOURCE),
        ("", "1.0.0", SOURCE),
        ("odd", "../1", SOURCE),
        ("fine", "1.0.0", SOURCE),
    ]);
    let manifest = "[dependencies]\n\"../../etc\" = \"1\"\n\"a/b\" = \"*\"\nx = { package = \"..\", version = \"*\" }\n";
    let graph = Files::new(&[("/w/Cargo.lock", &lock)])
        .package("/w", manifest)
        .package("/home/registry/etc-1.0.0", "")
        .graph("/w/src/lib.rs");
    assert_eq!(graph.len(), 2);
    for name in ["../../etc", "a/b", "x"] {
        assert_eq!(graph.folder_of("w", name), None);
    }
}

#[test]
fn patches_stand_for_what_they_replace() {
    let manifest = "[dependencies]\na = \"1\"\nb = \"1\"\n[patch.crates-io]\na = { path = \"patched/a-1.2.0\" }\n[replace]\n\"b:1.0.0\" = { path = \"patched/b-1.0.0\" }\n";
    let lock = lock(&[
        (
            "w",
            "0.0.0",
            "dependencies = [\"a\", \"b 1.0.0 (registry+https://github.com/rust-lang/crates.io-index)\"]",
        ),
        ("a", "1.2.0", ""),
        ("b", "1.0.0", &format!("{SOURCE}replace = \"b 1.0.0\"")),
        ("b", "1.0.0", ""),
    ]);
    let files = |lock: &[(&str, &str)]| {
        Files::new(lock)
            .package("/w", manifest)
            .package("/w/patched/a-1.2.0", "")
            .package("/w/patched/b-1.0.0", "")
            .package(&format!("{HOME}/a-1.9.0"), "")
            .package(&format!("{HOME}/b-1.0.0"), "")
    };
    for files in [files(&[("/w/Cargo.lock", &lock)]), files(&[])] {
        let graph = files.graph("/w/src/lib.rs");
        for (name, folder) in [("a", "/w/patched/a-1.2.0"), ("b", "/w/patched/b-1.0.0")] {
            assert_eq!(graph.folder_of("w", name).as_deref(), Some(folder));
            assert!(graph.is_member(graph.named(name)));
        }
    }
}

#[test]
fn sources_are_in_the_registry_that_has_them() {
    let private = "source = \"sparse+https://crates.example/index/\"\n";
    let lock = lock(&[
        (
            "w",
            "0.0.0",
            "dependencies = [\"a\", \"b\", \"c\", \"d\", \"e\"]",
        ),
        ("a", "1.0.0", SOURCE),
        ("b", "1.0.0", private),
        ("c", "1.0.0", SOURCE),
        ("d", "1.3.0", SOURCE),
        ("e", "0.2.3", SOURCE),
    ]);
    let other = "/home/registry/src/crates.example-2";
    let manifest = "[dependencies]\na = \"1\"\nb = \"1\"\nc = \"1\"\nd = \"1\"\ne = \"0.2\"\n";
    let graph = Files::new(&[("/w/Cargo.lock", &lock)])
        .package("/w", manifest)
        .package(&format!("{HOME}/a-1.0.0"), "")
        .package(&format!("{other}/a-1.0.0"), "")
        .package(&format!("{HOME}/b-1.0.0"), "")
        .package(&format!("{other}/b-1.0.0"), "")
        .package(&format!("{other}/c-1.0.0"), "")
        .package(&format!("{HOME}/d-1.2.0"), "")
        .package(&format!("{HOME}/d-1.4.0-beta.1"), "")
        .package(&format!("{HOME}/d-2.0.0"), "")
        .package(&format!("{HOME}/e-0.3.0"), "")
        .graph("/w/src/lib.rs");
    for (name, folder) in [
        ("a", Some(format!("{HOME}/a-1.0.0"))),
        ("b", Some(format!("{other}/b-1.0.0"))),
        ("c", Some(format!("{other}/c-1.0.0"))),
        // Not the one that was asked for, but of the same major version.
        ("d", Some(format!("{HOME}/d-1.2.0"))),
        ("e", None),
    ] {
        assert_eq!(graph.folder_of("w", name), folder, "{name}");
    }
    let d = graph.named("d");
    assert_eq!(
        graph
            .version(d)
            .map(|version| version.to_string())
            .as_deref(),
        Some("1.3.0")
    );
    assert!(!graph.is_member(d));
}

#[test]
fn sources_are_in_the_checkout_of_their_revision() {
    let git = "source = \"git+https://example.org/some/Repo.git?branch=main#0123456789abcdef\"\n";
    let lock = lock(&[
        ("w", "0.0.0", "dependencies = [\"a\", \"b\"]"),
        ("a", "1.0.0", &format!("{git}dependencies = [\"b\"]")),
        ("b", "1.0.0", git),
    ]);
    let manifest = "[dependencies]\na = { git = \"https://example.org/some/Repo.git\" }\nb = { git = \"https://example.org/some/Repo.git\" }\n";
    let checkouts = "/home/git/checkouts/Repo-aa";
    let files = |lock: &[(&str, &str)]| {
        Files::new(lock)
            .and(&[(
                &format!("{checkouts}/0123456/Cargo.toml"),
                "[workspace]\nmembers = [\"crates/*\"]\n[workspace.package]\nedition = \"2018\"\n",
            )])
            .package("/w", manifest)
            .package("/home/git/checkouts/Repo-aa/fedcba9/a", "")
            .named(
                &format!("{checkouts}/0123456/crates/one"),
                "a",
                "1.0.0",
                "edition.workspace = true\n[dependencies]\nb = { path = \"../../deep/er/b\" }\n",
            )
            .package(&format!("{checkouts}/0123456/deep/er/b"), "")
            .package(&format!("{checkouts}/0123456/deep/er/too/c"), "")
    };
    let graph = files(&[("/w/Cargo.lock", &lock)]).graph("/w/src/lib.rs");
    let (a, b) = (
        format!("{checkouts}/0123456/crates/one"),
        format!("{checkouts}/0123456/deep/er/b"),
    );
    assert_eq!(graph.folder_of("w", "a"), Some(a.clone()));
    assert_eq!(graph.folder_of("w", "b"), Some(b.clone()));
    assert_eq!(graph.folder_of("a", "b"), Some(b));
    let package = graph.package(graph.named("a")).expect("a source");
    assert_eq!(package.edition, ra_ap_syntax::Edition::Edition2018);
    let without = files(&[]).graph("/w/src/lib.rs");
    assert_eq!(without.folder_of("w", "a"), Some(a));
}

#[test]
fn vendored_sources_replace_the_registry() {
    let config = "[source.crates-io]\nreplace-with = \"v\"\n[source.v]\nreplace-with = \"w\"\n[source.w]\ndirectory = \"vendor\"\n";
    let git = "[source.\"git+https://example.org/g\"]\ngit = \"https://example.org/g\"\nreplace-with = \"w\"\n";
    let lock = lock(&[
        (
            "w",
            "0.0.0",
            "dependencies = [\"a 1.0.0\", \"a 2.0.0\", \"g\"]",
        ),
        ("a", "1.0.0", SOURCE),
        ("a", "2.0.0", SOURCE),
        (
            "g",
            "1.0.0",
            "source = \"git+https://example.org/g#0123456789\"\n",
        ),
    ]);
    let manifest = "[dependencies]\na = \"1\"\na2 = { package = \"a\", version = \"2\" }\ng = { git = \"https://example.org/g\" }\n";
    for (place, vendor) in [
        ("/x/w/.cargo/config.toml", "/x/w/vendor"),
        ("/x/.cargo/config", "/x/vendor"),
        ("/home/config.toml", "/vendor"),
    ] {
        let graph = Files::new(&[
            ("/x/w/Cargo.lock", &lock),
            (place, &format!("{config}{git}")),
        ])
        .package("/x/w", manifest)
        .named(&format!("{vendor}/a-1.0.0"), "a", "1.0.0", "")
        .named(&format!("{vendor}/a"), "a", "2.0.0", "")
        .named(&format!("{vendor}/g"), "g", "1.0.0", "")
        .package(&format!("{HOME}/a-1.0.0"), "")
        .graph("/x/w/src/lib.rs");
        for (name, folder) in [("a", "a-1.0.0"), ("a2", "a"), ("g", "g")] {
            assert_eq!(
                graph.folder_of("w", name),
                Some(format!("{vendor}/{folder}")),
                "{place}"
            );
        }
        assert!(graph.depends_on(Path::new(place)));
    }
    // Replacements in a circle, or by nothing: the registry is as good as empty, or as it was.
    let circle =
        "[source.crates-io]\nreplace-with = \"v\"\n[source.v]\nreplace-with = \"crates-io\"\n";
    let graph = Files::new(&[("/x/w/Cargo.lock", &lock), ("/x/w/.cargo/config", circle)])
        .package("/x/w", manifest)
        .package(&format!("{HOME}/a-1.0.0"), "")
        .graph("/x/w/src/lib.rs");
    assert_eq!(graph.folder_of("w", "a"), Some(format!("{HOME}/a-1.0.0")));
}

#[test]
fn without_a_lock_file_the_newest_that_fits_is_taken() {
    let files = Files::default()
        .package(
            "/w",
            "[dependencies]\na = \"1.1\"\nnone = \"3\"\nwide = \">=0.1, <0.3\"\n",
        )
        .package(&format!("{HOME}/a-1.0.0"), "")
        .package(
            &format!("{HOME}/a-1.2.0"),
            "[dependencies]\nb-c = \"=1.0.0\"\n",
        )
        .package(&format!("{HOME}/a-1.10.0-rc.1"), "")
        .package(&format!("{HOME}/a-2.0.0"), "")
        .package(&format!("{HOME}/b-c-1.0.0"), "")
        .package(&format!("{HOME}/b-c-1.1.0"), "")
        .package(&format!("{HOME}/none-2.0.0"), "")
        .package(&format!("{HOME}/wide-0.1.0"), "")
        .package(&format!("{HOME}/wide-0.2.9"), "")
        .package(&format!("{HOME}/wide-0.3.0"), "");
    let graph = files.graph("/w/src/lib.rs");
    assert_eq!(graph.len(), 1);
    for (from, name, folder) in [
        ("w", "a", Some("a-1.2.0")),
        ("w", "none", None),
        ("w", "wide", Some("wide-0.2.9")),
        ("a", "b_c", Some("b-c-1.0.0")),
    ] {
        let folder = folder.map(|folder| format!("{HOME}/{folder}"));
        assert_eq!(graph.folder_of(from, name), folder, "{name}");
    }
    assert_eq!(graph.len(), 4);
    assert_eq!(graph.features_of("b-c"), "");
    // A lock file that has not heard of a dependency yet.
    let lock = lock(&[("w", "0.0.0", "")]);
    let graph = files
        .and(&[("/w/Cargo.lock", &lock)])
        .graph("/w/src/lib.rs");
    assert_eq!(graph.folder_of("w", "a"), Some(format!("{HOME}/a-1.2.0")));
    assert_eq!(graph.features_of("a"), "");
}

#[test]
fn names_mean_what_the_kind_of_code_says() {
    let files = Files::default()
        .package("/w", "[lib]\nname = \"own\"\n[dependencies]\nn = \"1\"\nboth = \"1\"\nlib-name = \"1\"\nre-named = { package = \"n\", version = \"1\" }\n[dev-dependencies]\nd = \"1\"\n[build-dependencies]\nb = \"1\"\nboth = \"2\"\n[target.'cfg(any())'.dependencies]\nhere = { package = \"n\", version = \"1\" }\nfar = { package = \"d\", version = \"1\" }\n[target.'cfg(not(any()))'.dependencies]\nhere = { package = \"b\", version = \"1\" }\n")
        .package(&format!("{HOME}/n-1.0.0"), "")
        .package(&format!("{HOME}/d-1.0.0"), "")
        .package(&format!("{HOME}/b-1.0.0"), "")
        .package(&format!("{HOME}/both-1.0.0"), "")
        .package(&format!("{HOME}/both-2.0.0"), "")
        .package(&format!("{HOME}/lib-name-1.0.0"), "[lib]\nname = \"called\"\n");
    let graph = files.graph("/w/src/lib.rs");
    use TargetKind::{Bin, BuildScript, Lib, Test, Unknown};
    for (name, target, folder) in [
        ("n", Lib, Some("n-1.0.0")),
        ("n", Test, Some("n-1.0.0")),
        ("n", BuildScript, None),
        ("d", Test, Some("d-1.0.0")),
        ("d", Lib, Some("d-1.0.0")),
        ("d", BuildScript, None),
        ("b", BuildScript, Some("b-1.0.0")),
        ("b", Bin, None),
        ("b", Unknown, Some("b-1.0.0")),
        ("both", Lib, Some("both-1.0.0")),
        ("both", BuildScript, Some("both-2.0.0")),
        ("re_named", Lib, Some("n-1.0.0")),
        ("called", Lib, Some("lib-name-1.0.0")),
        ("lib_name", Lib, None),
        ("here", Lib, Some("b-1.0.0")),
        ("far", Lib, Some("d-1.0.0")),
    ] {
        let folder = folder.map(|folder| format!("{HOME}/{folder}"));
        assert_eq!(
            graph.folder_in("w", name, target),
            folder,
            "{name} {target:?}"
        );
    }
    assert_eq!(graph.folder_in("w", "own", Bin).as_deref(), Some("/w"));
    assert_eq!(graph.folder_in("w", "own", Lib), None);
}

#[test]
fn only_what_is_asked_about_is_read() {
    let mut packages = vec![(
        "app".to_owned(),
        "0.1.0".to_owned(),
        "dependencies = [\"dep7\"]",
    )];
    let mut files = Files::default().package("/w/app-0.1.0", "[dependencies]\ndep7 = \"1\"\n");
    for number in 0..300 {
        packages.push((format!("dep{number}"), format!("1.0.{number}"), SOURCE));
        files = files.package(&format!("{HOME}/dep{number}-1.0.{number}"), "");
    }
    let packages: Vec<_> = packages
        .iter()
        .map(|(name, version, rest)| (&**name, &**version, *rest))
        .collect();
    let files = files
        .and(&[("/w/app-0.1.0/Cargo.lock", &lock(&packages))])
        .memory();
    let graph =
        graph_of(Arc::clone(&files) as Arc<_>, "/w/app-0.1.0/src/lib.rs").expect("a manifest");
    assert_eq!(graph.len(), 301);
    assert_eq!(files.reads(), 2, "the manifest and the lock file");
    assert_eq!(graph.folder_of("app", "std"), None);
    assert_eq!(files.reads(), 2, "nobody looks for a library");
    assert_eq!(
        graph.folder_of("app", "dep7"),
        Some(format!("{HOME}/dep7-1.0.7"))
    );
    assert_eq!(graph.features_of("dep7"), "");
    assert_eq!(graph.features_of("dep8"), "…", "nobody needs it");
    assert!(files.reads() <= 4, "{}", files.reads());
}

#[test]
fn features_are_known_in_part_below_a_manifest_that_is_not_there() {
    let lock = lock(&[
        (
            "w",
            "0.0.0",
            "dependencies = [\"gone\", \"there\", \"tests\"]",
        ),
        (
            "gone",
            "1.0.0",
            &format!("{SOURCE}dependencies = [\"below\"]"),
        ),
        ("below", "1.0.0", SOURCE),
        ("there", "1.0.0", SOURCE),
        ("tests", "1.0.0", SOURCE),
    ]);
    let manifest = "[dependencies]\ngone = \"1\"\nthere = { version = \"1\", features = [\"x\"] }\nbelow = \"1\"\n[dev-dependencies]\ntests = \"1\"\nthere = { version = \"1\", features = [\"y\"] }\n";
    let features = "edition = \"2021\"\n[features]\ndefault = [\"std\"]\nstd = []\nx = [\"z\"]\ny = []\nz = [\"x\"]\n";
    let files = Files::new(&[("/w/Cargo.lock", &lock)])
        .package("/w", &format!("edition = \"2021\"\n{manifest}"))
        .package(&format!("{HOME}/there-1.0.0"), features)
        .package(&format!("{HOME}/tests-1.0.0"), features)
        .package(&format!("{HOME}/below-1.0.0"), features);
    let graph = files.graph("/w/src/lib.rs");
    assert_eq!(graph.features_of("w"), "");
    assert_eq!(graph.features_of("there"), "default std x z");
    assert_eq!(graph.features_of("tests"), "default std");
    assert_eq!(graph.features_of("gone"), "…");
    assert_eq!(graph.features_of("below"), "default std …");
    assert_eq!(graph.features(PackageId(99)), FeaturesOn::default());
}

#[test]
fn a_change_concerns_the_graphs_that_would_be_others() {
    let files = Files::new(&[
        ("/x/w/Cargo.lock", ""),
        ("/x/w/tests/it.rs", ""),
        ("/x/w/tests/it/part.rs", ""),
    ])
    .package(
        "/x/w",
        "autobenches = false\n[dependencies]\nout = { path = \"../../out\" }\n",
    )
    .package("/out", "")
    .memory();
    let graph = graph_of(Arc::clone(&files) as Arc<_>, "/x/w/src/lib.rs").expect("a manifest");
    files.write("/x/w/benches/unasked.rs", "");
    assert!(!graph.depends_on(Path::new("/x/w/benches/unasked.rs")));
    files.write("/x/w/tests/new.rs", "");
    files.remove("/out/src/lib.rs");
    for (path, concerns) in [
        ("/x/w/Cargo.toml", true),
        ("/x/w/new/Cargo.toml", true),
        ("/x/Cargo.toml", true),
        ("/out/Cargo.toml", true),
        ("/x/other/Cargo.toml", false),
        ("/x/w/Cargo.lock", true),
        ("/x/w/new/Cargo.lock", false),
        ("/x/w/.cargo/config.toml", true),
        ("/.cargo/config", true),
        ("/home/config.toml", true),
        ("/x/w/sub/.cargo/config.toml", false),
        ("/x/w/config.toml", false),
        ("/x/w/src/lib.rs", false),
        ("/x/w/src/part.rs", false),
        ("/x/w/tests/it.rs", false),
        ("/x/w/tests/it/part.rs", false),
        ("/x/w/tests/new.rs", true),
        ("/out/src/lib.rs", true),
        ("/", false),
    ] {
        assert_eq!(graph.depends_on(Path::new(path)), concerns, "{path}");
    }
}

#[test]
fn broken_files_leave_what_can_be_read() {
    let deep = "[".repeat(9_999);
    for lock in [
        "[[package",
        "package = 3",
        "\u{0}",
        &deep,
        "[[package]]\nname = 1\n",
    ] {
        let graph = Files::new(&[("/w/Cargo.lock", lock), ("/w/.cargo/config", lock)])
            .package("/w", "[dependencies]\na = \"1\"\nb = \"no version\"\n")
            .package(&format!("{HOME}/a-1.0.0"), "")
            .and(&[(&format!("{HOME}/b-1.0.0/Cargo.toml"), lock)])
            .graph("/w/src/lib.rs");
        assert_eq!(graph.folder_of("w", "a"), Some(format!("{HOME}/a-1.0.0")));
        assert_eq!(graph.folder_of("w", "b"), None);
    }
    for manifest in ["[package", "package = 3", "workspace = 3", "\u{0}", &deep] {
        let graph = Files::new(&[("/w/Cargo.toml", manifest)]).graph("/w/src/lib.rs");
        assert_eq!(graph.root(), Path::new("/w"));
        assert_eq!(graph.folder_of("", "a"), None);
    }
}

#[test]
fn circles_and_crowds_end() {
    let mut files = Files::new(&[(
        "/w/Cargo.toml",
        "[workspace]\nmembers = [\"m/*\", \"**\"]\n[workspace.dependencies]\nm0 = { path = \"m/m0\" }\n",
    )]);
    for number in 0..2_100 {
        let next = (number + 1) % 2_100;
        let rest = format!("[dependencies]\nm{next} = {{ path = \"../m{next}\" }}\n");
        files = files.package(&format!("/w/m/m{number}"), &rest);
    }
    let graph = files.graph("/w/m/m0/src/lib.rs");
    assert_eq!(graph.members().count(), 2_000);
    assert!(graph.features(PackageId(0)).is_all);
    let graph = Files::default()
        .package("/w", "[features]\na = [\"b\", \"w/a\", \"dep:w\"]\nb = [\"a\"]\n[dependencies]\nw = { path = \".\", features = [\"a\"], optional = true }\ne = { path = \"../../../../etc\" }\n")
        .graph("/w/src/lib.rs");
    assert_eq!(graph.near(), "w");
    assert!(graph.features(PackageId(0)).is_all);
    assert_eq!(graph.folder_of("w", "e"), None);
}

#[cfg(unix)]
#[test]
fn odd_files_on_the_disk_are_left_alone() {
    use std::fs;
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    for inside in ["w/a/src", "w/endless", "w/socket"] {
        fs::create_dir_all(at(inside)).expect("a folder");
    }
    let package = |name: &str, rest: &str| {
        format!("[package]\nname = \"{name}\"\nversion = \"1.0.0\"\n{rest}")
    };
    fs::write(at("w/Cargo.toml"), "[workspace]\nmembers = [\"**\"]\n").expect("a file");
    let circle = package("a", "[dependencies]\na = { path = \"loop/loop/loop\" }\n");
    fs::write(at("w/a/Cargo.toml"), circle).expect("a file");
    symlink(".", at("w/a/loop")).expect("a link");
    symlink("/dev/zero", at("w/endless/Cargo.toml")).expect("a link");
    let _socket =
        std::os::unix::net::UnixListener::bind(at("w/socket/Cargo.toml")).expect("a socket");
    let huge = fs::File::create(at("w/Cargo.lock")).expect("a file");
    huge.set_len(3 << 30).expect("a large file");
    let file = at("w/a/src/lib.rs");
    let graph = Graph::of_file(
        Arc::new(Disk),
        &Homes::default(),
        FeatureChoice::default(),
        &file,
    );
    let graph = graph.expect("a manifest");
    assert_eq!(graph.near(), "a");
    assert_eq!(graph.len(), 1);
}
