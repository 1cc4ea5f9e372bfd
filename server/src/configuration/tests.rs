use std::path::Path;
use std::sync::Arc;

use super::*;
use crate::finding::Severity;
use crate::project::memory::MemoryFiles;
use crate::rules;
use crate::settings::{Level, LockKind, OwnLock};

fn of_folder(files: &[(&str, &str)], folder: &str) -> Arc<[Layer]> {
    Configurations::default().of_folder(&MemoryFiles::new(files), Path::new(folder))
}

#[test]
fn the_layers_come_weakest_first() {
    let files = [
        ("/w/threadwise.toml", "select = [\"lock\"]"),
        (
            "/w/Cargo.toml",
            "[workspace]\nmembers = [\"a\"]\n[workspace.metadata.threadwise]\nignore = [\"style\"]",
        ),
        (
            "/w/a/Cargo.toml",
            "[package]\nname = \"a\"\n[package.metadata.threadwise.severity]\nlock-unwrap = \"error\"",
        ),
        // Above the workspace nothing is looked for.
        ("/threadwise.toml", "select = [\"await\"]"),
    ];
    let layers = of_folder(&files, "/w/a/src");
    let tables: Vec<_> = layers
        .iter()
        .map(|layer| (layer.file.to_str().unwrap_or_default(), layer.table))
        .collect();
    assert_eq!(
        tables,
        [
            ("/w/threadwise.toml", ""),
            ("/w/Cargo.toml", "workspace.metadata.threadwise"),
            ("/w/a/Cargo.toml", "package.metadata.threadwise"),
        ]
    );
    assert!(
        layers.iter().all(|layer| layer.problems.is_empty()),
        "{layers:?}"
    );
    assert_eq!(layers[0].settings.select, ["lock"]);
    assert_eq!(layers[1].settings.ignore, ["style"]);
    let level = Level::On(Severity::Error);
    assert_eq!(layers[2].settings.severity.get("lock-unwrap"), Some(&level));
    // The nearest file counts, and outside of the member its manifest does not.
    let nearer = [
        &files[..],
        &[("/w/a/threadwise.toml", "ignore = [\"lock\"]")],
    ]
    .concat();
    assert_eq!(of_folder(&nearer, "/w/a/src")[0].settings.ignore, ["lock"]);
    assert_eq!(of_folder(&nearer, "/w/b").len(), 2);
}

#[test]
fn what_is_not_there_says_nothing() {
    for manifest in [
        "",
        "[package]\nname = \"a\"",
        "[package.metadata.other]\nx = 1",
        "no toml [",
    ] {
        assert!(of_folder(&[("/a/Cargo.toml", manifest)], "/a/src").is_empty());
    }
}

#[test]
fn what_cannot_be_used_is_told_at_its_place() {
    for (text, at, message) in [
        ("colour = 1", "colour", "there is no key `colour`"),
        (
            "non_blocking = []",
            "non_blocking",
            "did you mean `non-blocking`?",
        ),
        ("select = 1", "1", "`select` must be a list"),
        ("select = [1]", "1", "`select` must be a list"),
        (
            "select = [\"lock-unwarp\"]",
            "\"lock-unwarp\"",
            "no rule or category `lock-unwarp`; did you mean `lock-unwrap`?",
        ),
        (
            "[severity]\nno-such = \"off\"",
            "no-such",
            "no rule or category `no-such`",
        ),
        (
            "[severity]\nlock-unwrap = \"loud\"",
            "\"loud\"",
            "a level is",
        ),
        (
            "[severity]\nlock = \"info\"",
            "\"info\"",
            "it can only be switched",
        ),
        ("severity = []", "[]", "`severity` must be a table"),
        ("paths = 1", "1", "`paths` must be a table"),
        ("[paths]\n\"a/**\" = 1", "1", "`a/**` must be a table"),
        ("[paths.\"!a\"]\nlock = \"off\"", "\"!a\"", "no pattern"),
        (
            "[paths.a]\nno-such = \"off\"",
            "no-such",
            "no rule or category",
        ),
        ("blocking = [\"slow\"]", "\"slow\"", "no path of a function"),
        ("guards = [\"Permit\"]", "\"Permit\"", "no path of a type"),
        ("locks = 1", "1", "`locks` must be a list"),
        ("locks = [1]", "1", "`locks` must be a list"),
        (
            "locks = [{ type = \"a::L\" }]",
            "{ type = \"a::L\" }",
            "a lock has a `type`, and",
        ),
        (
            "locks = [{ type = \"L\", guard = \"a::G\" }]",
            "\"L\"",
            "`L` is no path of a type",
        ),
        (
            "locks = [{ type = \"a::L\", gaurd = \"a::G\" }]",
            "gaurd",
            "no key `gaurd`; did you mean `guard`?",
        ),
        (
            "locks = [{ type = \"a::L\", guard = \"a::G\", kind = \"slow\" }]",
            "\"slow\"",
            "`kind` is one of \"blocking\", \"async\", \"recursive\"",
        ),
        ("spawners = \"a::b\"", "\"a::b\"", "must be a list of paths"),
        ("poison-message = 1", "1", "must be a string"),
    ] {
        let layers = of_folder(&[("/a/threadwise.toml", text)], "/a");
        let [problem] = &*layers[0].problems else {
            panic!("{text}: {:?}", layers[0].problems)
        };
        assert!(
            problem.message.contains(message),
            "{text}: {}",
            problem.message
        );
        assert_eq!(&text[problem.range.clone()], at, "{text}");
        assert!(!problem.is_fatal);
    }
    let layers = of_folder(&[("/a/threadwise.toml", "select = [")], "/a");
    assert!(layers[0].problems[0].is_fatal, "{layers:?}");
}

#[test]
fn locks_are_read_in_both_forms() {
    for text in [
        "locks = [{ type = \"a::L\", guard = \"a::G\", read-guard = \"a::R\", kind = \"async\" }]",
        "[[locks]]\ntype = \"a::L\"\nguard = \"a::G\"\nread-guard = \"a::R\"\nkind = \"async\"",
    ] {
        let layers = of_folder(&[("/a/threadwise.toml", text)], "/a");
        assert_eq!(layers[0].problems, []);
        let lock = OwnLock {
            path: "a::L".to_owned(),
            guard: Some("a::G".to_owned()),
            read_guard: Some("a::R".to_owned()),
            kind: LockKind::Async,
        };
        assert_eq!(layers[0].settings.locks, [lock]);
    }
}

#[test]
fn clippy_names_guards_too_and_is_the_weakest() {
    let types = "await-holding-invalid-types = [\"a::Permit\", { path = \"a::Ticket\", reason = \"slow\" }, 1]";
    let files = [
        ("/w/Cargo.toml", "[workspace]"),
        ("/w/clippy.toml", types),
        ("/w/threadwise.toml", "select = [\"await\"]"),
    ];
    let layers = of_folder(&files, "/w/src");
    assert_eq!(layers.len(), 2);
    assert_eq!(layers[0].settings.guards, ["a::Permit", "a::Ticket"]);
    assert_eq!(layers[0].problems, []);
    let hidden = [&files[..], &[("/w/.clippy.toml", "msrv = \"1.60\"")]].concat();
    assert_eq!(of_folder(&hidden, "/w/src").len(), 1);
    for wrong in ["no toml [", "await-holding-invalid-types = 1"] {
        assert!(of_folder(&[("/w/clippy.toml", wrong)], "/w").is_empty());
    }
}

#[test]
fn every_rule_and_category_can_be_named() {
    for rule in rules::ALL {
        let (name, category) = (rule.name, rule.category.name());
        let text = format!(
            "select = [\"{name}\", \"{category}\"]\n[severity]\n{name} = \"info\"\n[paths.\"tests/**\"]\n{category} = \"off\""
        );
        let layers = of_folder(&[("/a/threadwise.toml", &text)], "/a");
        assert_eq!(layers[0].problems, []);
        assert!(layers[0].settings.runs(rule));
    }
}

#[test]
fn levels_of_paths_are_the_strongest() {
    let layers = of_folder(
        &[(
            "/p/threadwise.toml",
            "[severity]\nlock-unwrap = \"error\"\n[paths.\"tests/**\"]\nlock = \"off\"\n[paths.\"tests/loud.rs\"]\nlock-unwrap = \"warning\"",
        )],
        "/p",
    );
    let rule = rules::by_name("lock-unwrap").expect("a rule");
    let at = |path: &str| {
        let settings = layers[0].settings.clone().at(Path::new(path));
        (
            settings.runs(rule),
            settings.severity_of(rule, rule.severity),
        )
    };
    assert_eq!(at("/p/src/lib.rs"), (true, Severity::Error));
    assert!(!at("/p/tests/a.rs").0 && !at("/p/tests/a/b.rs").0);
    assert_eq!(at("/p/tests/loud.rs"), (true, Severity::Warning));
    assert_eq!(at("/elsewhere/tests/a.rs"), (true, Severity::Error));
}

#[test]
fn places_are_counted_from_one() {
    for (offset, place) in [(0, (1, 1)), (2, (1, 2)), (3, (2, 1)), (99, (2, 2))] {
        assert_eq!(super::place("é\nx", offset), place);
    }
}
