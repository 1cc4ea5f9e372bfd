//! How `check` ends: the same in every format.

use super::{GUARD, Project};

const FORMATS: &[&str] = &["text", "json", "github", "sarif"];

#[test]
fn the_exit_code_is_as_documented() {
    let project = Project::new(&[
        ("Cargo.toml", super::MANIFEST),
        ("src/lib.rs", "mod guard;\nmod clean;\n"),
        // A warning and a hint.
        ("src/guard.rs", GUARD),
        ("src/clean.rs", "pub fn clean() {}\n"),
    ]);
    project.write("broken.rs", [0xff, 0xfe]);
    let cases: &[(&[&str], i32)] = &[
        // Nothing is found, or nothing loud enough.
        (&["src/clean.rs"], 0),
        (&["--fail-on", "error"], 0),
        (&["--ignore", "guard-across-await"], 0),
        (&["--select", "lock-unwrap"], 0),
        (&["--select", "lock-unwrap", "--min-severity", "hint"], 0),
        (&["--fail-on", "hint", "src/clean.rs"], 0),
        // Something is, shown or not.
        (&[], 1),
        (&["--fail-on", "warning"], 1),
        (&["--fail-on", "info"], 1),
        (&["--fail-on", "hint", "--select", "lock-unwrap"], 1),
        (&["--min-severity", "error"], 1),
        (&["--min-severity", "error", "--fail-on", "warning"], 1),
        (&["src/clean.rs", "src/guard.rs"], 1),
        // The command line is wrong, or a named file cannot be read: whatever else is found.
        (&["--fail-on", "never"], 2),
        (&["--min-severity", "loud"], 2),
        (&["--select", "no-such-rule"], 2),
        (&["--no-such-flag"], 2),
        (&["--update-baseline"], 2),
        (&["--baseline", "gone.json"], 2),
        (&["--stdin-filename", "a.rs", "src/clean.rs"], 2),
        (&["gone.rs"], 2),
        (&["gone.rs", "src/guard.rs"], 2),
        (&["broken.rs"], 2),
        (&["broken.rs", "--fail-on", "error"], 2),
    ];
    for (arguments, code) in cases {
        for format in FORMATS {
            // What is not named is only told of.
            let paths = if arguments.iter().any(|argument| argument.ends_with(".rs")) {
                &[][..]
            } else {
                &["."]
            };
            let arguments = [&["check", "--format", format][..], arguments, paths].concat();
            let said = project.run(&arguments);
            assert_eq!(said.code, Some(*code), "{arguments:?}: {said:?}");
        }
    }
}
