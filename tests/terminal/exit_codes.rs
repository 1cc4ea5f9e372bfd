//! How commands end. `check` does so in the same way in every format.

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

/// One unwrapped lock: as loud as `LOUD` says of its file.
const UNWRAPPED: &str =
    "pub fn a(lock: &std::sync::Mutex<u8>) -> u8 {\n    *lock.lock().unwrap()\n}\n";

const LOUD: &str = "\
[paths.\"src/hint.rs\"]
lock-unwrap = \"hint\"
[paths.\"src/info.rs\"]
lock-unwrap = \"info\"
[paths.\"src/warning.rs\"]
lock-unwrap = \"warning\"
[paths.\"src/error.rs\"]
lock-unwrap = \"error\"
[paths.\"src/off.rs\"]
lock-unwrap = \"off\"
";

/// From the quietest to the loudest.
const SEVERITIES: &[&str] = &["hint", "info", "warning", "error"];

/// What is found, what is shown and what fails: every combination.
#[test]
fn what_is_found_decides_and_not_what_is_shown() {
    let suppressed = format!("// threadwise: allow(lock-unwrap) known\n{UNWRAPPED}");
    let project = Project::new(&[
        ("Cargo.toml", super::MANIFEST),
        ("threadwise.toml", LOUD),
        (
            "src/lib.rs",
            "mod error;\nmod hint;\nmod info;\nmod off;\nmod suppressed;\nmod warning;\n",
        ),
        ("src/hint.rs", UNWRAPPED),
        ("src/info.rs", UNWRAPPED),
        ("src/warning.rs", UNWRAPPED),
        ("src/error.rs", UNWRAPPED),
        ("src/off.rs", UNWRAPPED),
        ("src/suppressed.rs", &suppressed),
    ]);
    let place = |name: &str| SEVERITIES.iter().position(|known| *known == name);
    let options = || std::iter::once(None).chain(SEVERITIES.iter().copied().map(Some));
    let shown_or_not = [None, Some("hint"), Some("error")];
    for found in ["off", "suppressed", "hint", "info", "warning", "error"] {
        for fail_on in options() {
            for shown in shown_or_not {
                let file = format!("src/{found}.rs");
                let mut arguments = vec!["check", "--show-suppressed", &file];
                arguments.extend(fail_on.iter().flat_map(|name| ["--fail-on", name]));
                arguments.extend(shown.iter().flat_map(|name| ["--min-severity", name]));
                let fails = place(found) >= place(fail_on.unwrap_or("warning"));
                let said = project.run(&arguments);
                let expected = (Some(i32::from(fails)), "");
                assert_eq!(
                    (said.code, &*said.stderr),
                    expected,
                    "{arguments:?}: {said:?}"
                );
            }
        }
    }
}

/// What goes wrong is stronger than what is found, and what is known already counts no more.
#[test]
fn failures_are_stronger_than_findings() {
    let files: &[(&str, &str)] = &[
        ("Cargo.toml", super::MANIFEST),
        ("src/lib.rs", "mod guard;\n"),
        ("src/guard.rs", GUARD),
    ];
    let update: &[&str] = &["--baseline", "known.json", "--update-baseline"];
    // What stands in threadwise.toml, the arguments one after the other, and how the last one ends.
    let cases: &[(&str, &[&[&str]], i32)] = &[
        ("", &[&[]], 1),
        ("colour = 1", &[&[]], 1),
        ("colour = 1\nignore = [\"await\"]", &[&[]], 0),
        ("ignore = [", &[&[]], 2),
        ("ignore = [", &[&["--fail-on", "error"]], 2),
        ("", &[update], 0),
        ("ignore = [", &[update], 2),
        ("", &[update, &["--baseline", "known.json"]], 0),
        (
            "",
            &[update, &["--baseline", "known.json", "--fail-on", "hint"]],
            0,
        ),
        ("", &[update, &["--baseline", "known.json", "gone.rs"]], 2),
        ("", &[&["--baseline", "Cargo.toml"]], 2),
        ("", &[&["--stdin-filename", "src/new.rs"]], 0),
        ("ignore = [", &[&["--stdin-filename", "src/new.rs"]], 2),
    ];
    for (configuration, steps, code) in cases {
        for format in ["text", "sarif"] {
            let project = Project::new(files);
            project.write("threadwise.toml", configuration);
            let mut said = None;
            for step in *steps {
                let arguments = [&["check", "--format", format][..], step].concat();
                said = Some(project.run_with_input(&arguments, "pub fn a() {}\n"));
            }
            let said = said.expect("a step");
            let about = format!("{configuration:?}, {steps:?}, {format}: {said:?}");
            assert_eq!(said.code, Some(*code), "{about}");
        }
    }
}

/// The other commands find nothing that could fail: 0, or 2 where they cannot do what is asked.
#[test]
fn every_command_ends_as_its_help_says() {
    let project = Project::new(&[
        ("Cargo.toml", super::MANIFEST),
        ("src/lib.rs", "mod guard;\n"),
        ("src/guard.rs", GUARD),
        ("broken/threadwise.toml", "ignore = ["),
    ]);
    let cases: &[(&[&str], i32)] = &[
        (&[], 2),
        (&["no-such-command"], 2),
        (&["--help"], 0),
        (&["--version"], 0),
        (&["fix", "--dry-run"], 0),
        (&["fix", "--dry-run", "--unsafe", "src/guard.rs"], 0),
        (&["fix", "gone.rs"], 2),
        (&["fix", "--select", "no-such-rule"], 2),
        (&["explain", "guard-across-await"], 0),
        (&["explain", "loop-to-rayon"], 0),
        (&["explain", "no-such-rule"], 2),
        (&["rules"], 0),
        (&["rules", "--format", "json"], 0),
        (&["rules", "--format", "xml"], 2),
        (&["card", "src/guard.rs:4:9"], 0),
        (&["card", "src/guard.rs:1:1"], 0),
        (&["card", "gone.rs:1:1"], 2),
        (&["card", "src/guard.rs"], 2),
        (&["refactor", "src/guard.rs:4:9"], 0),
        (&["refactor", "gone.rs:1:1"], 2),
        (&["refactor", "src/guard.rs:4:9", "--apply", "99"], 2),
        (&["auto-traits", "src"], 0),
        (&["auto-traits", "gone.rs"], 2),
        (&["calls", "src"], 0),
        (&["calls", "gone.rs"], 2),
        (&["guards", "src"], 0),
        (&["guards", "gone.rs"], 2),
        (&["config"], 0),
        (&["config", "--schema"], 0),
        (&["config", "broken"], 2),
        (&["doctor"], 0),
        (&["doctor", "broken"], 2),
        (&["completions", "bash"], 0),
        (&["completions", "no-such-shell"], 2),
        (&["man"], 0),
        (&["man", "check"], 0),
        (&["man", "no-such-command"], 2),
    ];
    for (arguments, code) in cases {
        let said = project.run(arguments);
        assert_eq!(said.code, Some(*code), "{arguments:?}: {said:?}");
        // Who is told of a failure is told why.
        let is_told = *code == 0 || !said.stderr.is_empty();
        assert!(is_told, "{arguments:?}: {said:?}");
    }
    let help = project.run(&["--help"]).stdout;
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    // What is told of a command may go on below it.
    let is_command = |line: &&str| !line.starts_with("   ");
    for line in commands
        .take_while(|line| !line.is_empty())
        .filter(is_command)
    {
        let name = line.split_whitespace().next().unwrap_or_default();
        let is_tried = |(arguments, _): &(&[&str], i32)| arguments.first() == Some(&name);
        let elsewhere = ["check", "lsp", "help"].contains(&name);
        assert!(
            elsewhere || cases.iter().any(is_tried),
            "{name} is not tried"
        );
    }
}
