use std::path::Path;
use std::sync::Arc;

use super::{FeatureChoice, Graph, PackageId};
use crate::project::Homes;
use crate::project::memory::MemoryFiles;
use crate::project::targets::TargetKind;

const HOME: &str = "/home/registry/src/index.crates.io-1";

/// The graph of a file, and what it was read from.
fn graph_of(files: &[(&str, &str)], file: &str) -> (Graph, Arc<MemoryFiles>) {
    let files = Arc::new(MemoryFiles::new(files));
    let graph = Graph::of_file(
        Arc::clone(&files) as Arc<_>,
        &homes(),
        FeatureChoice::default(),
        Path::new(file),
    );
    (graph.expect("a manifest"), files)
}

fn homes() -> Homes {
    Homes {
        cargo: Some("/home".into()),
    }
}

/// The folder that a name leads to from the first member.
fn folder(graph: &Graph, name: &str) -> Option<String> {
    folder_from(graph, PackageId(0), name, TargetKind::Lib)
}

fn folder_from(graph: &Graph, from: PackageId, name: &str, kind: TargetKind) -> Option<String> {
    let found = graph.dependency(from, name, kind)?;
    Some(graph.package(found)?.folder.to_string_lossy().into_owned())
}

#[test]
fn only_what_is_asked_about_is_read() {
    let mut lock = "version = 4\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\ndependencies = [\"dep7\"]\n".to_owned();
    let mut files = vec![(
        "/w/Cargo.toml".to_owned(),
        "[package]\nname = \"app\"\nversion = \"0.1.0\"\n[dependencies]\ndep7 = \"1\"\n".to_owned(),
    )];
    for number in 0..300 {
        lock += &format!(
            "[[package]]\nname = \"dep{number}\"\nversion = \"1.0.{number}\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n"
        );
        files.push((
            format!("{HOME}/dep{number}-1.0.{number}/Cargo.toml"),
            format!("[package]\nname = \"dep{number}\"\nversion = \"1.0.{number}\"\n"),
        ));
    }
    files.push(("/w/Cargo.lock".to_owned(), lock));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (&**path, &**text))
        .collect();
    let (graph, files) = graph_of(&files, "/w/src/lib.rs");
    assert_eq!(graph.len(), 301);
    let before = files.reads();
    assert_eq!(before, 2, "the manifest and the lock file");
    assert_eq!(
        folder(&graph, "dep7").as_deref(),
        Some(&*format!("{HOME}/dep7-1.0.7"))
    );
    assert_eq!(files.reads(), before + 1);
    assert!(graph.features(PackageId(8)).is_some_and(|on| on.is_empty()));
    assert_eq!(files.reads(), before + 1);
}
