//! `threadwise doctor`.

use super::Project;

fn version() -> String {
    format!("threadwise {}\n", env!("CARGO_PKG_VERSION"))
}

#[test]
fn what_was_found_is_told() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"a\", \"b\"]\nresolver = \"3\"\n[workspace.metadata.threadwise]\nignore = [\"style\"]\n",
        ),
        (
            "a/Cargo.toml",
            "[package]\nname = \"a\"\nedition = \"2021\"\n[dependencies]\nb = { path = \"../b\" }\nno-such-crate-anywhere = \"1\"\n",
        ),
        ("a/src/lib.rs", ""),
        (
            "b/Cargo.toml",
            "[package]\nname = \"b\"\nedition = \"2024\"\n",
        ),
        ("b/src/lib.rs", ""),
    ]);
    let said = project.run(&["doctor"]);
    assert_eq!((said.code, &*said.stderr), (Some(0), ""));
    let lines: Vec<&str> = said.stdout.lines().collect();
    assert_eq!(
        lines[1..lines.len() - 2],
        [
            "project: . (2 packages)",
            "  a, edition 2021, in a",
            "  b, edition 2024, in b",
            "lock file: none that can be read; the newest versions on this disk stand for it (`cargo generate-lockfile` makes one)",
            "sources: found of 1 of 2 direct dependencies; what is not known by a table is unknown of the others (`cargo fetch` brings them)",
            "  missing: no-such-crate-anywhere",
            "configuration: Cargo.toml [workspace.metadata.threadwise]",
        ]
    );
    let [.., rules, positions] = &*lines else {
        panic!("more lines: {said:?}")
    };
    assert!(
        rules.starts_with("rules: ") && rules.ends_with(" run"),
        "{rules}"
    );
    assert!(
        positions.starts_with("positions in an editor: the first of utf-8"),
        "{positions}"
    );

    let lock = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"0.0.0\"\n\n[[package]]\nname = \"b\"\nversion = \"0.0.0\"\n\n[[package]]\nname = \"no-such-crate-anywhere\"\nversion = \"1.0.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n";
    project.write("Cargo.lock", lock);
    let said = project.run(&["doctor", "a/src/lib.rs"]);
    assert!(
        said.stdout
            .contains("\nlock file: Cargo.lock names 1 package\n"),
        "{said:?}"
    );
}

#[test]
fn nothing_found_is_told_too() {
    let project = Project::new(&[("a.rs", ""), ("threadwise.toml", "colour = 1\n")]);
    let said = project.run(&["doctor", "a.rs"]);
    let expected = "project: none: no Cargo.toml is above this; each file is looked at by itself, as edition 2024\n\
                    configuration: threadwise.toml\n  1 problem: told on standard error\n";
    assert!(said.stdout.starts_with(&(version() + expected)), "{said:?}");
    assert_eq!(
        (said.code, &*said.stderr),
        (
            Some(0),
            "warning: threadwise.toml:1:1: there is no key `colour`\n"
        )
    );
    assert_eq!(project.run(&["doctor", "gone/gone.rs"]).code, Some(0));
}

#[test]
fn names_that_lead_nowhere_are_told() {
    let project = Project::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\"]\n"),
        (
            "threadwise.toml",
            "blocking = [\"a::slow\", \"a::slwo\", \"b::run\", \"std::fs::metadata\"]\n\
             guards = [\"a::inner::Permit\", \"Permit::a\"]\n\
             locks = [{ type = \"a::Spin\", guard = \"a::SpinGuard\" }, { type = \"a::Spin\", read-guard = \"b::Spin\" }]\n\
             non-blocking = [\"a::Spin::hold\", \"a::Spin::held\"]\n",
        ),
        (
            "a/Cargo.toml",
            "[package]\nname = \"a\"\nedition = \"2024\"\n",
        ),
        (
            "a/src/lib.rs",
            "pub fn slow() {}\npub struct Spin;\npub struct SpinGuard;\nmod inner { pub struct Permit; }\nimpl Spin { pub fn hold(&self) -> SpinGuard { SpinGuard } }\n",
        ),
        (
            "b/Cargo.toml",
            "[package]\nname = \"b\"\nedition = \"2024\"\n",
        ),
        ("b/src/main.rs", "fn run() {}\nfn main() { run(); }\n"),
    ]);
    for place in [".", "a", "a/src/lib.rs", "b/src"] {
        let said = project.run(&["doctor", place]);
        let nowhere = ": nothing of that path was found";
        let told: Vec<&str> = said
            .stdout
            .lines()
            .filter_map(|line| Some(line.split_once(nowhere)?.0.trim()))
            .collect();
        let expected = ["a::slwo", "a::Spin::held", "b::Spin", "Permit::a"];
        assert_eq!(told, expected, "{place}: {said:?}");
    }
}
