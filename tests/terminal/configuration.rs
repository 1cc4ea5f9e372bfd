//! `threadwise.toml`, the tables in manifests, and `threadwise config`.

use super::{GUARD, Project, json_schema};
use crate::written;

fn project(configuration: &str) -> Project {
    Project::new(&[
        ("Cargo.toml", super::MANIFEST),
        ("threadwise.toml", configuration),
        ("src/lib.rs", "mod guard;\n"),
        ("src/guard.rs", GUARD),
    ])
}

#[test]
fn check_does_what_the_files_say() {
    let project = project(
        "[severity]\nguard-across-await = \"error\"\n\n[paths.\"src/**\"]\nlock-unwrap = \"info\"\n",
    );
    let said = project.run(&["check"]);
    assert_eq!((said.code, &*said.stderr), (Some(1), ""));
    assert!(
        said.stdout.ends_with("\n1 error, 1 info in 2 files\n"),
        "{said:?}"
    );
    // The command line is stronger.
    let said = project.run(&["check", "--select", "lock-unwrap"]);
    assert!(said.stdout.ends_with("\n1 info in 2 files\n"), "{said:?}");
    project.write("threadwise.toml", "ignore = [\"await\"]\n");
    let hidden = "nothing found in 2 files; 1 hint not shown (--min-severity hint)\n";
    project.run(&["check"]).is(0, hidden, "");
    let said = project.run(&["check", "--ignore", "lock-unwrap"]);
    assert!(
        said.stdout.ends_with("\n1 warning in 2 files\n"),
        "{said:?}"
    );
}

#[test]
fn slips_are_told_and_the_rest_holds() {
    let project = project("colour = 1\nignore = [\"await\", \"lock-unwarp\"]\n");
    let said = project.run(&["check"]);
    assert_eq!(said.code, Some(0), "{said:?}");
    assert_eq!(
        said.stderr,
        "warning: threadwise.toml:1:1: there is no key `colour`\n\
         warning: threadwise.toml:2:20: there is no rule or category `lock-unwarp`; did you mean `lock-unwrap`?\n"
    );
}

#[test]
fn a_file_that_is_no_toml_fails() {
    let project = project("ignore = [\n");
    for command in ["check", "config"] {
        let said = project.run(&[command]);
        assert_eq!(said.code, Some(2), "{said:?}");
        let place = "error: threadwise.toml:";
        assert!(said.stderr.starts_with(place), "{said:?}");
    }
}

#[test]
fn config_says_where_each_value_comes_from() {
    let project = project(
        "select = [\"await\", \"lock\"]\nblocking = [\"sample::slow\"]\nlocks = [{ type = \"a::L\", read-guard = \"a::G\", kind = \"recursive\" }]\n\n[severity]\nlock-unwrap = \"info\"\n\n[paths.\"tests/**\"]\nlock-unwrap = \"off\"\n",
    );
    let manifest = format!(
        "{}\n[package.metadata.threadwise]\nignore = [\"style\"]\n",
        super::MANIFEST
    );
    project.write("Cargo.toml", manifest);
    let said = project.run(&["config", "--select", "lock", "--guards", "sample::Permit"]);
    assert_eq!((said.code, &*said.stderr), (Some(0), ""));
    let rows: Vec<Vec<&str>> = said
        .stdout
        .lines()
        .map(|line| line.split("  # ").map(str::trim).collect())
        .collect();
    assert_eq!(
        rows,
        [
            ["select = [\"lock\"]", "the command line"],
            [
                "ignore = [\"style\"]",
                "Cargo.toml [package.metadata.threadwise]"
            ],
            ["blocking = [\"sample::slow\"]", "threadwise.toml"],
            ["non-blocking = []", "the default"],
            ["spawners = []", "the default"],
            ["guards = [\"sample::Permit\"]", "the command line"],
            [
                "locks = [{ type = \"a::L\", read-guard = \"a::G\", kind = \"recursive\" }]",
                "threadwise.toml"
            ],
            ["poison-message = \"mutex poisoned\"", "the default"],
            ["severity.lock-unwrap = \"info\"", "threadwise.toml"],
            [
                "paths.\"tests/**\".lock-unwrap = \"off\"",
                "threadwise.toml"
            ],
        ]
    );
    let said = project.run(&["config", "tests/a.rs"]);
    assert!(
        said.stdout.contains("severity.lock-unwrap = \"off\""),
        "{said:?}"
    );
}

#[test]
fn the_schema_that_is_checked_in_is_fresh() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../editors/threadwise.schema.json"
    );
    let said = Project::new(&[]).run(&["config", "--schema"]);
    assert_eq!((said.code, &*said.stderr), (Some(0), ""));
    written::check(path.as_ref(), &said.stdout);
}

#[test]
fn the_schema_knows_what_is_right_and_what_is_wrong() {
    let said = Project::new(&[]).run(&["config", "--schema"]);
    let schema = serde_json::from_str(&said.stdout).expect("JSON");
    for (text, fits) in [
        ("", true),
        ("select = [\"await\", \"lock-unwrap\"]", true),
        ("[severity]\nlock-unwrap = \"error\"\nlock = \"off\"", true),
        ("[paths.\"tests/**\"]\nlock-unwrap = \"off\"", true),
        (
            "poison-message = \"x\"\nblocking = [\"a::b\"]\nnon-blocking = []\nspawners = []",
            true,
        ),
        (
            "guards = [\"a::G\"]\nlocks = [{ type = \"a::L\", guard = \"a::G\", kind = \"async\" }]",
            true,
        ),
        ("[[locks]]\ntype = \"a::L\"\nread-guard = \"a::G\"", true),
        ("locks = [{ type = \"a::L\" }]", false),
        ("locks = [{ guard = \"a::G\" }]", false),
        (
            "locks = [{ type = \"a::L\", guard = \"a::G\", kind = \"slow\" }]",
            false,
        ),
        ("guards = \"a::G\"", false),
        ("colour = 1", false),
        ("select = [\"lock-unwarp\"]", false),
        ("[severity]\nlock-unwrap = \"loud\"", false),
        ("[severity]\nlock = \"info\"", false),
        ("paths = []", false),
        ("blocking = \"a::b\"", false),
    ] {
        let value: toml::Value = toml::from_str(text).expect("TOML");
        let value = serde_json::to_value(value).expect("JSON");
        let problems = json_schema::problems(&schema, &value);
        assert_eq!(problems.is_empty(), fits, "{text}: {problems:?}");
        // And so does the program.
        let project = project(text);
        assert_eq!(project.run(&["config"]).stderr.is_empty(), fits, "{text}");
    }
}
