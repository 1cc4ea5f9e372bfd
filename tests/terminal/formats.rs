//! What `check` prints for other programs: SARIF, and the commands of GitHub's workflows.

use serde_json::Value;

use super::{BLOCKING, GUARD, Project, json_schema};

fn project() -> Project {
    Project::new(&[
        ("Cargo.toml", super::MANIFEST),
        ("src/lib.rs", "mod guard;\nmod blocking;\n"),
        ("src/guard.rs", GUARD),
        ("src/blocking.rs", BLOCKING),
    ])
}

fn schema() -> Value {
    let text = include_str!("sarif-schema-2.1.0.json");
    serde_json::from_str(text).expect("the schema is JSON")
}

/// A document, which fits the schema.
#[track_caller]
fn document(text: &str) -> Value {
    let document = serde_json::from_str(text).expect("one JSON document");
    assert_eq!(
        json_schema::problems(&schema(), &document),
        [""; 0],
        "{text}"
    );
    document
}

#[test]
fn sarif_fits_its_schema() {
    let project = project();
    let said = project.run(&["check", "--format", "sarif", "--min-severity", "hint"]);
    assert_eq!((said.code, &*said.stderr), (Some(1), ""));
    let document = document(&said.stdout);
    let run = &document["runs"][0];
    let rules = &run["tool"]["driver"]["rules"];
    let results = run["results"].as_array().expect("a list");
    let found: Vec<_> = results
        .iter()
        .map(|result| {
            let index = result["ruleIndex"].as_u64().expect("a number");
            let index = usize::try_from(index).expect("a small number");
            assert_eq!(rules[index]["id"], result["ruleId"]);
            let place = &result["locations"][0]["physicalLocation"];
            (
                result["ruleId"].as_str().unwrap_or_default(),
                result["level"].as_str().unwrap_or_default(),
                place["artifactLocation"]["uri"]
                    .as_str()
                    .unwrap_or_default(),
                place["region"]["startLine"].as_u64().unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("blocking-in-async", "warning", "src/blocking.rs", 2),
            ("guard-across-await", "warning", "src/guard.rs", 4),
            ("lock-unwrap", "note", "src/guard.rs", 4),
        ]
    );
    assert!(results.iter().any(|result| result["fixes"].is_array()));
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
}

#[test]
fn sarif_of_the_demo_fits_its_schema() {
    let demo = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/demo");
    let project = Project::new(&[]);
    let said = project.run(&["check", "--format", "sarif", "--min-severity", "hint", demo]);
    let document = document(&said.stdout);
    let results = document["runs"][0]["results"].as_array();
    assert!(results.is_some_and(|results| results.len() > 50));
}

#[test]
fn sarif_is_whole_whatever_happens() {
    let project = project();
    for (arguments, code, successful) in [
        (
            &["check", "--format", "sarif", "--select", "static-mut"][..],
            0,
            true,
        ),
        (&["check", "--format", "sarif", "gone.rs"], 2, false),
        (
            &["check", "--format", "sarif", "gone.rs", "src/guard.rs"],
            2,
            false,
        ),
    ] {
        let said = project.run(arguments);
        assert_eq!(said.code, Some(code), "{said:?}");
        let document = document(&said.stdout);
        let invocation = &document["runs"][0]["invocations"][0];
        assert_eq!(
            invocation["executionSuccessful"], successful,
            "{arguments:?}"
        );
    }
}

#[test]
fn sarif_says_what_is_suppressed() {
    let project = project();
    let allowed = format!("// threadwise: allow(await)\n{GUARD}").replacen("\nuse", "\n\nuse", 1);
    project.write("src/guard.rs", allowed);
    let said = project.run(&[
        "check",
        "--format",
        "sarif",
        "--show-suppressed",
        "src/guard.rs",
    ]);
    assert_eq!(said.code, Some(0), "{said:?}");
    let document = document(&said.stdout);
    let result = &document["runs"][0]["results"][0];
    assert_eq!(result["suppressions"][0]["kind"], "inSource");
}

#[test]
fn github_gets_a_command_for_each_finding() {
    let said = project().run(&["check", "--format", "github"]);
    let lines: Vec<_> = said.stdout.lines().collect();
    let [blocking, guard, last] = lines[..] else {
        panic!("three lines: {said:?}")
    };
    let title = "title=threadwise%3A";
    let place = "file=src/blocking.rs,line=2,col=5,endColumn=58";
    assert!(
        blocking.starts_with(&format!("::warning {place},{title} blocking-in-async::")),
        "{blocking}"
    );
    let place = "file=src/guard.rs,line=4,col=13,endColumn=18";
    assert!(
        guard.starts_with(&format!("::warning {place},{title} guard-across-await::"))
            && guard.contains("%0Asrc/guard.rs:6: "),
        "{guard}"
    );
    assert_eq!(
        last,
        "2 warnings in 3 files; 1 hint not shown (--min-severity hint)"
    );
    assert_eq!((said.code, &*said.stderr), (Some(1), ""));
}

/// A workflow command as GitHub's runner reads one: `::level key=value,…::message`, all on one line.
fn parsed(line: &str) -> (String, Vec<(String, String)>, String) {
    let (head, message) = line
        .strip_prefix("::")
        .and_then(|rest| rest.split_once("::"))
        .unwrap_or_else(|| panic!("no command: {line}"));
    let (level, properties) = head.split_once(' ').expect("properties");
    let plain = |text: &str| {
        let spelled = [("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r")];
        let text = spelled
            .iter()
            .fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
        text.replace("%25", "%")
    };
    let property = |text: &str| {
        let (key, value) = text.split_once('=').expect("key=value");
        (key.to_owned(), plain(value))
    };
    let properties = properties.split(',').map(property).collect();
    (level.to_owned(), properties, plain(message))
}

#[test]
fn what_github_gets_is_read_by_its_syntax() {
    // A finding of each level, one that goes over several lines, and one that is suppressed, in a file whose
    // name has all that has a meaning in a command.
    let name = "src/a,b: 100% ::error::.rs";
    let code = format!(
        "{}\npub fn wait(lock: &Mutex<u8>) -> u8 {{\n    let _ =\n        lock\n            .lock();\n    *lock.lock().unwrap()\n}}\n\
         // threadwise: allow(lock-unwrap) known\npub fn known(lock: &Mutex<u8>) -> u8 {{\n    *lock.lock().unwrap()\n}}\n",
        GUARD
    );
    let project = Project::new(&[
        ("Cargo.toml", super::MANIFEST),
        ("threadwise.toml", "[severity]\nlock-unwrap = \"error\"\n"),
        (name, &code),
    ]);
    let said = project.run(&[
        "check",
        "--format",
        "github",
        "--min-severity",
        "hint",
        "--show-suppressed",
        name,
    ]);
    let lines: Vec<&str> = said.stdout.lines().collect();
    let Some((summary, commands)) = lines.split_last() else {
        panic!("nothing is printed: {said:?}")
    };
    assert!(!summary.starts_with("::"), "{summary}");
    assert!(commands.len() >= 4, "{said:?}");
    let mut levels = std::collections::BTreeSet::new();
    let mut spans = std::collections::BTreeSet::new();
    for line in commands {
        let (level, properties, message) = parsed(line);
        let keys: Vec<&str> = properties.iter().map(|(key, _)| key.as_str()).collect();
        let one_line = ["file", "line", "col", "endColumn", "title"];
        let lines = ["file", "line", "endLine", "title"];
        assert!(keys == one_line || keys == lines, "{line}");
        spans.insert(keys.len());
        assert_eq!(properties[0].1, name, "{line}");
        for (key, value) in &properties {
            let is_number = value.parse::<u32>().is_ok_and(|number| number > 0);
            let is_text = ["file", "title"].contains(&key.as_str());
            assert!(is_text != is_number && !value.is_empty(), "{line}");
        }
        let title = &properties[properties.len() - 1].1;
        let rule = title.strip_prefix("threadwise: ").expect("a title");
        assert!(!rule.is_empty() && !message.trim().is_empty(), "{line}");
        levels.insert(level);
    }
    let levels: Vec<&str> = levels.iter().map(String::as_str).collect();
    assert_eq!(levels, ["error", "notice", "warning"], "{said:?}");
    assert_eq!(spans.len(), 2, "{said:?}");
}
