//! What `check` reports, and how it ends.

use serde_json::Value;

use super::{BLOCKING, GUARD, MANIFEST, Project, Said};

/// The findings of a run with `--format json`.
fn findings(said: &Said) -> Vec<Value> {
    let lines = said.stdout.lines();
    lines
        .map(|line| serde_json::from_str(line).expect("each line is an object"))
        .collect()
}

/// What is known of a finding without the words of its message.
fn place(finding: &Value) -> (&str, &str, &str, [u64; 4]) {
    let text = |key: &str| finding[key].as_str().expect("a string");
    let keys = ["start_line", "start_column", "end_line", "end_column"];
    let numbers = keys.map(|key| finding[key].as_u64().expect("a number"));
    (text("file"), text("rule"), text("severity"), numbers)
}

fn project() -> Project {
    Project::new(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", "mod guard;\nmod a { mod blocking; }\n"),
        ("src/guard.rs", GUARD),
        ("src/a/blocking.rs", BLOCKING),
    ])
}

const GUARD_FINDING: (&str, &str, &str, [u64; 4]) = (
    "src/guard.rs",
    "guard-across-await",
    "warning",
    [4, 13, 4, 18],
);
const UNWRAP_FINDING: (&str, &str, &str, [u64; 4]) =
    ("src/guard.rs", "lock-unwrap", "hint", [4, 34, 4, 42]);
const BLOCKING_FINDING: (&str, &str, &str, [u64; 4]) = (
    "src/a/blocking.rs",
    "blocking-in-async",
    "warning",
    [2, 5, 2, 58],
);

#[test]
fn json_is_sorted_and_holds_back_hints() {
    let project = project();
    let said = project.run(&["check", "--format", "json"]);
    assert_eq!((said.code, &*said.stderr), (Some(1), ""));
    let found = findings(&said);
    assert_eq!(
        found.iter().map(place).collect::<Vec<_>>(),
        [BLOCKING_FINDING, GUARD_FINDING]
    );

    let all = project.run(&["check", "--format", "json", "--min-severity", "hint"]);
    let found = findings(&all);
    assert_eq!(
        found.iter().map(place).collect::<Vec<_>>(),
        [BLOCKING_FINDING, GUARD_FINDING, UNWRAP_FINDING]
    );
}

#[test]
fn json_has_the_documented_fields_and_no_others() {
    let said = project().run(&["check", "--format", "json", "--min-severity", "hint"]);
    let keys = |value: &Value| {
        let object = value.as_object().expect("an object");
        let mut keys: Vec<_> = object.keys().cloned().collect();
        keys.sort();
        keys
    };
    let place = ["end_column", "end_line", "file", "message"];
    for finding in findings(&said) {
        let rest = [
            "refused",
            "related",
            "rule",
            "severity",
            "start_column",
            "start_line",
            "suppressed",
        ];
        assert_eq!(
            keys(&finding),
            [&place[..3], &["fixes", "message"], &rest[..]].concat()
        );
        assert_eq!(finding["suppressed"], false);
        for related in finding["related"].as_array().expect("a list") {
            let expected = [&place[..], &["start_column", "start_line"]].concat();
            assert_eq!(keys(related), expected);
        }
        for refused in finding["refused"].as_array().expect("a list") {
            assert_eq!(keys(refused), ["reason", "title"]);
        }
        for fix in finding["fixes"].as_array().expect("a list") {
            assert_eq!(keys(fix), ["edits", "safe", "title"]);
            for edit in fix["edits"].as_array().expect("a list") {
                assert_eq!(keys(edit), ["end", "file", "new_text", "start"]);
            }
        }
    }
}

#[test]
fn the_example_in_the_documentation_is_real() {
    let documentation = include_str!("../../server/docs/json.md");
    let (_, block) = documentation.split_once("```json\n").expect("an example");
    let (example, _) = block.split_once("```").expect("an end");
    let example: Value = serde_json::from_str(example).expect("the example is JSON");
    let said = project().run(&[
        "check",
        "--format",
        "json",
        "--select",
        "guard-across-await",
    ]);
    assert_eq!(findings(&said), [example]);
}

#[test]
fn a_fix_that_is_not_possible_is_told_with_its_reason() {
    let in_the_way = "\npub fn get(total: &Mutex<u32>) -> u32 {\n    *total.lock().unwrap()\n}\n";
    let held = "use std::sync::Mutex;\n\npub async fn count(total: &Mutex<u32>) {\n    let mut guard = total.lock().unwrap();\n    pause().await;\n    *guard += 1;\n}\n\nasync fn pause() {}\n";
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[package]\nname = \"sample\"\nedition = \"2024\"\n\n[dependencies]\ntokio = { version = \"1\", features = [\"sync\"] }\n",
        ),
        (
            "src/main.rs",
            &format!("{held}{in_the_way}\nfn main() {{}}\n"),
        ),
    ]);
    let check = ["check", "--select", "guard-across-await"];
    let text = project.run(&check).stdout;
    let note = "= note: not possible here: Use `tokio::sync::Mutex` for this lock, everywhere: \
                `get` locks it at src/main.rs:12 and is not async";
    assert!(text.contains(note), "{text}");

    let json = project.run(&[&check[..], &["--format", "json"]].concat());
    let [finding] = findings(&json).try_into().expect("one finding");
    let refused = &finding["refused"][0];
    assert_eq!(
        refused["title"],
        "Use `tokio::sync::Mutex` for this lock, everywhere"
    );
    let reason = refused["reason"].as_str().expect("a sentence");
    assert!(reason.contains("src/main.rs:12"), "{reason}");
}

#[test]
fn the_edits_of_json_mend_the_file() {
    let project = project();
    let said = project.run(&["check", "--format", "json", "--select", "lock-unwrap"]);
    said.is(0, "", "");
    let arguments = [
        "check",
        "--format",
        "json",
        "--min-severity",
        "hint",
        "--select",
        "lock",
    ];
    let found = findings(&project.run(&arguments));
    let fix = &found[0]["fixes"][0];
    assert_eq!(fix["safe"], true);
    let edit = &fix["edits"][0];
    let offset = |key: &str| usize::try_from(edit[key].as_u64().expect("a number")).unwrap();
    let mut text = GUARD.to_owned();
    let new_text = edit["new_text"].as_str().expect("a string");
    text.replace_range(offset("start")..offset("end"), new_text);
    assert_eq!(
        text,
        GUARD.replace("unwrap()", "expect(\"mutex poisoned\")")
    );
}

#[test]
fn text_has_the_look_of_rustc_and_a_last_line() {
    let said = project().run(&["check", "--select", "guard-across-await"]);
    let lines: Vec<_> = said.stdout.lines().collect();
    assert!(
        lines[0].starts_with("warning[guard-across-await]: "),
        "{said:?}"
    );
    assert_eq!(
        lines[1..5],
        [
            " --> src/guard.rs:4:13",
            "  |",
            "4 |     let mut guard = queue.lock().unwrap();",
            "  |             ^^^^^",
        ]
    );
    assert!(
        said.stdout.contains("\n6 |     tick().await;\n"),
        "{said:?}"
    );
    assert!(said.stdout.contains("\n  = help: "), "{said:?}");
    assert_eq!(lines[lines.len() - 2..], ["", "1 warning in 3 files"]);
    assert!(
        !said.stdout.contains('\u{1b}'),
        "a pipe gets no colours: {said:?}"
    );
}

#[test]
fn the_last_line_counts_what_was_held_back() {
    let project = project();
    let last = |arguments: &[&str]| {
        let said = project.run(arguments);
        let line = said.stdout.lines().last().map(str::to_owned);
        (said.code, line.expect("a last line"))
    };
    let line = "2 warnings in 3 files; 1 hint not shown (--min-severity hint)";
    assert_eq!(last(&["check"]), (Some(1), line.to_owned()));
    let line = "nothing found in 3 files; 2 warnings, 1 hint not shown (--min-severity hint)";
    assert_eq!(
        last(&["check", "--min-severity", "error"]),
        (Some(1), line.to_owned())
    );
    let line = "2 warnings, 1 hint in 3 files";
    assert_eq!(
        last(&["check", "--min-severity", "hint"]),
        (Some(1), line.to_owned())
    );
}

#[test]
fn rules_and_categories_are_selected_and_ignored() {
    let project = project();
    let rules = |arguments: &[&str]| {
        let arguments = [
            &["check", "--format", "json", "--min-severity", "hint"],
            arguments,
        ];
        let said = project.run(&arguments.concat());
        let found = findings(&said);
        let names = found.iter().map(|finding| place(finding).1.to_owned());
        names.collect::<Vec<_>>().join(" ")
    };
    for (arguments, expected) in [
        (&["--select", "lock-unwrap"][..], "lock-unwrap"),
        (
            &["--select", "blocking,lock"],
            "blocking-in-async lock-unwrap",
        ),
        (
            &["--select", "await", "--select", "lock-unwrap"],
            "guard-across-await lock-unwrap",
        ),
        (&["--ignore", "await,blocking"], "lock-unwrap"),
        (&["--select", "lock", "--ignore", "lock-unwrap"], ""),
    ] {
        assert_eq!(rules(arguments), expected, "{arguments:?}");
    }
}

#[test]
fn the_command_line_has_the_last_word_on_what_blocks() {
    let project = Project::new(&[
        ("Cargo.toml", MANIFEST),
        (
            "src/lib.rs",
            "pub mod disk;\npub fn apart(_: impl FnOnce()) {}\nasync fn one() { disk::sync(); }\nasync fn two() { apart(|| disk::sync()); }\n",
        ),
        (
            "src/disk.rs",
            "pub fn sync() { flush(); }\nfn flush() { std::thread::park(); }\n",
        ),
    ]);
    let found = |arguments: &[&str]| -> Vec<String> {
        let said = project.run(&[&["check", "--format", "json"], arguments].concat());
        let line = |finding: &Value| format!("{}:{}", place(finding).1, place(finding).3[0]);
        findings(&said).iter().map(line).collect()
    };
    assert_eq!(found(&[]), ["blocking-in-async-transitive:3"]);
    assert_eq!(
        found(&["--blocking", "sample::disk::sync"]),
        ["blocking-in-async:3"]
    );
    for path in [
        "sample::disk::sync",
        "sample::disk::flush",
        "std::thread::park",
    ] {
        assert_eq!(found(&["--non-blocking", path]), [""; 0], "{path}");
    }
    let said = project.run(&["check", "--blocking", "slow"]);
    assert_eq!(said.code, Some(2), "{said:?}");
    assert!(
        said.stderr
            .contains("a path starts with the name of a crate"),
        "{said:?}"
    );
}

#[test]
fn a_slip_in_a_name_is_set_right() {
    let project = project();
    for arguments in [
        &["check", "--select", "guard_across_await"][..],
        &["explain", "guards-across-await"],
    ] {
        let said = project.run(arguments);
        assert!(
            said.stderr.contains("did you mean `guard-across-await`?"),
            "{said:?}"
        );
        assert_eq!(said.code, Some(2));
    }
}

#[test]
fn the_exit_code_follows_fail_on() {
    let project = project();
    for (arguments, code) in [
        (&["check"][..], 1),
        (&["check", "--fail-on", "error"], 0),
        (
            &["check", "--fail-on", "hint", "--select", "lock-unwrap"],
            1,
        ),
        (
            &["check", "--fail-on", "info", "--select", "lock-unwrap"],
            0,
        ),
        (&["check", "--min-severity", "error"], 1),
        (
            &["check", "--ignore", "guard-across-await,blocking-in-async"],
            0,
        ),
    ] {
        let said = project.run(arguments);
        assert_eq!(said.code, Some(code), "{arguments:?}: {said:?}");
    }
}

#[test]
fn a_suppressed_finding_is_shown_on_demand_and_fails_nothing() {
    let sleep = "std::thread::sleep(std::time::Duration::from_secs(1));";
    let allowed = format!("{sleep} // threadwise: allow(blocking-in-async) a test");
    let project = Project::new(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", &BLOCKING.replace(sleep, &allowed)),
    ]);
    project
        .run(&["check"])
        .is(0, "nothing found in 1 file\n", "");
    project.run(&["check", "--format", "json"]).is(0, "", "");

    let said = project.run(&["check", "--show-suppressed", "--format", "json"]);
    let found = findings(&said);
    assert_eq!((said.code, found.len()), (Some(0), 1));
    assert_eq!(found[0]["suppressed"], true);

    let said = project.run(&["check", "--show-suppressed"]);
    assert_eq!(said.code, Some(0));
    assert!(
        said.stdout.contains("= note: suppressed here\n"),
        "{said:?}"
    );
    assert!(
        said.stdout.ends_with("\n1 suppressed in 1 file\n"),
        "{said:?}"
    );
}

#[test]
fn files_elsewhere_have_absolute_names() {
    let project = project();
    project.write("elsewhere/x.txt", "");
    let path = project.path("src/guard.rs").canonicalize().unwrap();
    let path = path.to_str().expect("UTF-8");
    for named in [path, "../src/guard.rs"] {
        let said = project.run_in("elsewhere", &["check", "--format", "json", named]);
        let found = findings(&said);
        assert_eq!(found[0]["file"], path);
    }
    // A whole path to what lies here is shortened.
    let found = findings(&project.run(&["check", "--format", "json", path]));
    assert_eq!(found[0]["file"], "src/guard.rs");
}

#[test]
fn positions_count_characters() {
    let code = GUARD.replace("let mut guard", "/* é漢🦀 */ let mut guard");
    for (end, mark) in [("\n", ""), ("\r\n", ""), ("\n", "\u{feff}")] {
        let text = format!("{mark}{}", code.replace('\n', end));
        let project = Project::new(&[("a.rs", &text)]);
        let said = project.run(&["check", "--format", "json"]);
        let found = findings(&said);
        assert_eq!(place(&found[0]).3, [4, 23, 4, 28], "{text:?}");
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    use std::io::{BufRead, BufReader};
    use std::process::Stdio;

    let project = Project::new(&[]);
    // More than a pipe holds.
    for number in 0..400 {
        project.write(&format!("src/a{number}.rs"), GUARD);
    }
    let mut child = super::command(project.folder.path(), &["check"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut first = String::new();
    let mut stdout = BufReader::with_capacity(16, child.stdout.take().expect("a pipe"));
    stdout.read_line(&mut first).expect("a line");
    assert!(first.starts_with("warning"), "{first}");
    drop(stdout);
    let output = child.wait_with_output().expect("the command ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(1));
}

#[cfg(unix)]
#[test]
fn colours_are_for_terminals_that_want_them() {
    let project = project();
    for (variable, coloured) in [
        (("NO_COLOR", ""), true),
        (("NO_COLOR", "1"), false),
        (("TERM", "dumb"), false),
    ] {
        let shown = on_a_terminal(&project, &["check"], variable);
        assert!(shown.contains("guard-across-await"), "{shown}");
        assert_eq!(shown.contains("\u{1b}["), coloured, "{variable:?}: {shown}");
    }
}

/// What the command shows on a terminal that Python provides.
#[cfg(unix)]
#[expect(clippy::disallowed_types, reason = "the tests run the binary")]
fn on_a_terminal(project: &Project, arguments: &[&str], (key, value): (&str, &str)) -> String {
    let script = "import pty, sys; pty.spawn(sys.argv[1:])";
    let output = std::process::Command::new("python3")
        .args(["-c", script, env!("CARGO_BIN_EXE_threadwise")])
        .args(arguments)
        .current_dir(project.folder.path())
        .env("TERM", "xterm")
        .env(key, value)
        .stdin(std::process::Stdio::null())
        .output()
        .expect("python3 is needed to run a command on a terminal");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn what_is_allowed_around_a_module_is_allowed_in_it() {
    let inner = "pub fn f() -> std::sync::Arc<std::cell::RefCell<u8>> {
    std::sync::Arc::new(std::cell::RefCell::new(1))
}
";
    let check = |root: &str, outer: &str| {
        let project = Project::new(&[
            ("Cargo.toml", MANIFEST),
            ("src/lib.rs", root),
            ("src/outer.rs", outer),
            ("src/outer/inner.rs", inner),
        ]);
        let rule = ["check", "--select", "arc-non-send-sync"];
        project.run(&rule).code
    };
    let (root, outer) = ("pub mod outer;\n", "pub mod inner;\n");
    assert_eq!(check(root, outer), Some(1));
    let allow = "[allow(clippy::arc_with_non_send_sync)]\n";
    assert_eq!(check(&format!("#!{allow}{root}"), outer), Some(0));
    assert_eq!(check(&format!("#{allow}{root}"), outer), Some(0));
    assert_eq!(check(root, &format!("#!{allow}{outer}")), Some(0));
    assert_eq!(check(root, &format!("#{allow}{outer}")), Some(0));
    assert_eq!(
        check(root, &format!("#{allow}mod other {{}}\n{outer}")),
        Some(1)
    );
}
