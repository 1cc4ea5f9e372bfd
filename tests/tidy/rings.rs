//! Three rings, arrows inward only: see `server/src/lib.rs`.

use super::source;

const CORE: &[&str] = &[
    "cancel",
    "cards",
    "configuration",
    "finding",
    "flow",
    "knowledge",
    "program",
    "project",
    "rules",
    "settings",
    "suppress",
    "syntax",
];
const ENGINE: &[&str] = &["engine"];
const EDGE: &[&str] = &["cli", "lsp", "report"];

/// What speaks to people and editors stays at the edge.
const EDGE_CRATES: &[&str] = &[
    "annotate_snippets",
    "clap",
    "dashmap",
    "ignore",
    "serde_json",
    "tokio",
    "tower_lsp",
];

/// Ways to the world outside, which only `project.rs` may take, for everybody else.
const OUTSIDE: &[&str] = &["std::fs", "std::net", "std::process", "std::env"];

#[test]
fn every_module_is_in_one_ring() {
    let lib = source::code(
        &std::fs::read_to_string(source::top().join("server/src/lib.rs")).expect("lib.rs"),
    );
    let mut modules: Vec<&str> = lib
        .split(';')
        .filter_map(|item| Some(item.rsplit_once("mod ")?.1))
        .collect();
    modules.sort_unstable();
    let mut rings = [CORE, ENGINE, EDGE].concat();
    rings.sort_unstable();
    assert_eq!(
        modules, rings,
        "a new module belongs to one ring: say here to which"
    );
}

#[test]
fn arrows_point_inward() {
    for (file, text) in source::server() {
        let code = source::code(&text);
        let names = |name: &str| names_crate(&code, name);
        let reaches = |module: &&&str| reaches(&code, module);
        let wrong: Vec<&str> = match ring(&file) {
            Ring::Core => ENGINE
                .iter()
                .chain(EDGE)
                .filter(reaches)
                .chain(EDGE_CRATES.iter().filter(|name| names(name)))
                .copied()
                .collect(),
            Ring::Engine => EDGE
                .iter()
                .filter(reaches)
                .chain(EDGE_CRATES.iter().filter(|name| names(name)))
                .copied()
                .collect(),
            Ring::Edge => Vec::new(),
        };
        assert!(
            wrong.is_empty(),
            "server/src/{file} reaches outward, to {wrong:?}"
        );
    }
}

#[test]
fn the_core_reads_nothing_by_itself() {
    for (file, text) in source::server() {
        // The tests of a module may make files.
        if ring(&file) != Ring::Core || file == "project.rs" || file.ends_with("/tests.rs") {
            continue;
        }
        let code = source::code(&text);
        let found: Vec<_> = OUTSIDE
            .iter()
            .filter(|path| code.contains(**path))
            .collect();
        assert!(
            found.is_empty(),
            "server/src/{file} uses {found:?}: only `project::FileSource` reads"
        );
    }
}

#[derive(PartialEq)]
enum Ring {
    Core,
    Engine,
    Edge,
}

/// The ring of a file below `server/src`.
fn ring(file: &str) -> Ring {
    let module = file.split(['/', '.']).next().unwrap_or_default();
    match module {
        module if CORE.contains(&module) => Ring::Core,
        module if ENGINE.contains(&module) => Ring::Engine,
        _ => Ring::Edge,
    }
}

/// Whether code names a module of this crate, from the root or by `super`.
fn reaches(code: &str, module: &str) -> bool {
    ["crate", "super"].iter().any(|from| {
        let path = format!("{from}::{module}");
        code.match_indices(&path)
            .any(|(at, _)| !continues(&code[at + path.len()..]))
    })
}

/// Whether code has a path that starts with the name of this crate.
fn names_crate(code: &str, name: &str) -> bool {
    let path = format!("{name}::");
    code.match_indices(&path)
        .any(|(at, _)| !code[..at].ends_with(|before: char| is_part(before) || before == ':'))
}

fn continues(rest: &str) -> bool {
    rest.starts_with(is_part)
}

fn is_part(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}
