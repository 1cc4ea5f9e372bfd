//! What projects say in their files, as the rules see it.

use std::path::Path;
use std::sync::Arc;

use crate::engine::{Cancel, Engine};
use crate::finding::Severity;
use crate::project::FileSource;
use crate::project::memory::MemoryFiles;
use crate::settings::{Level, Settings};

const CODE: &str = "pub fn a(l: &std::sync::Mutex<u8>) -> u8 {\n    *l.lock().unwrap()\n}\n";

/// The severities of the unwraps in the files of a package with these files besides.
fn severities(engine: &Engine, paths: &[&str]) -> Vec<Option<Severity>> {
    let snapshot = engine.snapshot();
    let found = |path: &&str| {
        let analysis = snapshot.analyse(Path::new(path), &Cancel::default());
        let findings = analysis.expect("nobody cancels").findings.into_iter();
        let mut severities = findings.map(|finding| finding.severity);
        severities.next()
    };
    paths.iter().map(found).collect()
}

#[test]
fn rules_see_what_holds_for_their_file() {
    let files = MemoryFiles::new(&[
        (
            "/p/Cargo.toml",
            "[package]\nname = \"p\"\nedition = \"2024\"\n[package.metadata.threadwise.severity]\nlock-unwrap = \"info\"",
        ),
        (
            "/p/threadwise.toml",
            "[severity]\nlock-unwrap = \"error\"\n[paths.\"tests/**\"]\nlock = \"off\"\n[paths.\"tests/loud.rs\"]\nlock-unwrap = \"warning\"",
        ),
        ("/p/src/lib.rs", CODE),
        ("/p/src/other.rs", CODE),
        (
            "/q/Cargo.toml",
            "[package]\nname = \"q\"\nedition = \"2024\"",
        ),
        ("/q/src/lib.rs", CODE),
    ]);
    let files = Arc::new(files);
    let engine = Engine::new(Arc::clone(&files) as Arc<dyn FileSource>);
    let paths = ["/p/src/lib.rs", "/p/src/other.rs", "/q/src/lib.rs"];
    // The package is stronger than the file, and neither is about others.
    let (info, hint) = (Some(Severity::Info), Some(Severity::Hint));
    assert_eq!(severities(&engine, &paths), [info, info, hint]);
    // The editor is stronger still.
    engine.set_settings(Settings {
        severity: [("lock-unwrap".to_owned(), Level::On(Severity::Warning))].into(),
        ..Settings::default()
    });
    let warning = Some(Severity::Warning);
    assert_eq!(severities(&engine, &paths), [warning; 3]);
    // What changes on disk holds from then on.
    engine.set_settings(Settings::default());
    files.write(
        "/p/threadwise.toml",
        "[paths.\"src/lib.rs\"]\nlock = \"off\"",
    );
    engine.disk_changed(&["/p/threadwise.toml".into()]);
    assert_eq!(severities(&engine, &paths), [None, info, hint]);
    files.remove("/p/threadwise.toml");
    engine.disk_changed(&["/p/threadwise.toml".into()]);
    assert_eq!(severities(&engine, &paths), [info, info, hint]);
}

#[test]
fn functions_are_told_of_by_the_root() {
    let files = MemoryFiles::new(&[
        (
            "/p/Cargo.toml",
            "[package]\nname = \"p\"\nedition = \"2024\"",
        ),
        ("/p/threadwise.toml", "blocking = [\"p::slow\"]"),
        (
            "/p/src/lib.rs",
            "pub fn slow() {}\npub async fn a() {\n    slow();\n}\n",
        ),
    ]);
    let engine = Engine::new(Arc::new(files));
    let path = Path::new("/p/src/lib.rs");
    let found = |engine: &Engine| {
        let analysis = engine.snapshot().analyse(path, &Cancel::default());
        analysis.expect("nobody cancels").findings.len()
    };
    assert_eq!(found(&engine), 1);
}
