//! `check --baseline`, and a text on standard input.

use super::{BLOCKING, GUARD, Project};

fn project() -> Project {
    Project::new(&[
        ("Cargo.toml", super::MANIFEST),
        ("src/lib.rs", "mod guard;\nmod blocking;\n"),
        ("src/guard.rs", GUARD),
        ("src/blocking.rs", BLOCKING),
    ])
}

const RECORD: &[&str] = &["check", "--baseline", "known.json", "--update-baseline"];
const COMPARE: &[&str] = &["check", "--baseline", "known.json"];

#[test]
fn what_was_recorded_is_not_told_again() {
    let project = project();
    project
        .run(RECORD)
        .is(0, "recorded 3 findings in known.json\n", "");
    let nothing = "nothing new in 3 files; 3 in the baseline\n";
    project.run(COMPARE).is(0, nothing, "");
    for format in ["json", "sarif", "github"] {
        let said = project.run(&[COMPARE, &["--format", format, "--fail-on", "hint"]].concat());
        assert_eq!(said.code, Some(0), "{said:?}");
    }
    // The code has moved, and is indented otherwise.
    let moved = format!("// One line more.\n\n{}", GUARD.replace("    let", "\tlet"));
    project.write("src/guard.rs", moved);
    project.run(COMPARE).is(0, nothing, "");
    // From elsewhere the files are the same.
    let said = project.run_in("src", &["check", "--baseline", "../known.json"]);
    said.is(0, nothing, "");
}

#[test]
fn what_is_new_is_told() {
    let project = project();
    project.run(RECORD);
    // The same code once more is new.
    let twice = format!("{BLOCKING}\n{}", BLOCKING.replace("wait()", "again()"));
    project.write("src/blocking.rs", twice);
    let said = project.run(&[COMPARE, &["--format", "json"]].concat());
    assert_eq!(
        (said.code, said.stdout.lines().count()),
        (Some(1), 1),
        "{said:?}"
    );
    assert!(said.stdout.contains("\"start_line\":6,"), "{said:?}");
    // And so is the same code in another file.
    let project = Project::new(&[
        ("known.json", &project.read("known.json")),
        ("b.rs", BLOCKING),
    ]);
    assert_eq!(project.run(COMPARE).code, Some(1));
}

#[test]
fn a_baseline_is_stable_and_readable() {
    let project = project();
    project.run(RECORD);
    let text = project.read("known.json");
    assert_eq!(
        text,
        "{\n  \"version\": 1,\n  \"findings\": [\n    \
         {\"file\":\"src/blocking.rs\",\"rule\":\"blocking-in-async\",\"code\":\"std::thread::sleep(std::time::Duration::from_secs(1));\"},\n    \
         {\"file\":\"src/guard.rs\",\"rule\":\"guard-across-await\",\"code\":\"let mut guard = queue.lock().unwrap();\"},\n    \
         {\"file\":\"src/guard.rs\",\"rule\":\"lock-unwrap\",\"code\":\"let mut guard = queue.lock().unwrap();\"}\n  ]\n}\n"
    );
    project.run(RECORD);
    assert_eq!(project.read("known.json"), text);
    let clean = Project::new(&[("a.rs", "fn a() {}\n")]);
    clean
        .run(RECORD)
        .is(0, "recorded 0 findings in known.json\n", "");
    clean.run(COMPARE).is(0, "nothing found in 1 file\n", "");
}

#[test]
fn a_baseline_that_cannot_be_used_is_told() {
    let project = project();
    for (text, complaint) in [
        (
            None,
            "error: known.json: there is no such baseline; --update-baseline writes it\n",
        ),
        (Some("{}"), "error: known.json: not a baseline: "),
        (
            Some("{\"version\":7,\"findings\":[]}"),
            "error: known.json: a baseline of version 7",
        ),
    ] {
        if let Some(text) = text {
            project.write("known.json", text);
        }
        let said = project.run(COMPARE);
        assert_eq!((said.code, &*said.stdout), (Some(2), ""), "{said:?}");
        assert!(said.stderr.starts_with(complaint), "{said:?}");
    }
}

#[test]
fn standard_input_stands_for_a_file() {
    let project = project();
    let arguments = ["check", "--format", "json", "--stdin-filename"];
    let run =
        |file: &str, text: &str| project.run_with_input(&[&arguments[..], &[file]].concat(), text);
    // Its own text counts, not the disk's; that of the other files does.
    let said = run("src/guard.rs", "pub fn nothing() {}\n");
    said.is(0, "", "");
    let said = run("src/guard.rs", &format!("\n{GUARD}"));
    assert_eq!(said.code, Some(1), "{said:?}");
    assert!(
        said.stdout
            .contains("\"file\":\"src/guard.rs\",\"start_line\":5,"),
        "{said:?}"
    );
    // It need not be there.
    let said = run("src/new.rs", BLOCKING);
    assert_eq!(
        (said.code, said.stdout.lines().count()),
        (Some(1), 1),
        "{said:?}"
    );
    assert_eq!(project.read("src/guard.rs"), GUARD);
}
