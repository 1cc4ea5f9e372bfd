//! The action for GitHub's workflows, as far as it can run without them.

use std::path::Path;
use std::process::Stdio;

use super::{GUARD, Project, Said};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../.github/actions/threadwise");

/// What the action's script says with these inputs.
#[expect(clippy::disallowed_types, reason = "the tests run the binary")]
fn run(project: &Project, inputs: &[(&str, &str)]) -> Said {
    let binary = Path::new(env!("CARGO_BIN_EXE_threadwise"));
    let folder = binary.parent().expect("the binary lies in a folder");
    let mut path = vec![folder.to_owned()];
    path.extend(std::env::split_paths(
        &std::env::var_os("PATH").unwrap_or_default(),
    ));
    let path = std::env::join_paths(path).expect("a search path");
    let output = std::process::Command::new("bash")
        .arg(Path::new(FOLDER).join("check.sh"))
        .envs(inputs.iter().copied())
        .env("PATH", path)
        .current_dir(project.folder.path())
        .stdin(Stdio::null())
        .output()
        .expect("bash is needed to run the action's script");
    Said {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

#[cfg(unix)]
#[test]
fn the_action_annotates_and_writes_sarif() {
    let project = Project::new(&[("src/a.rs", GUARD), ("src/b.rs", "fn b() {}\n")]);
    let said = run(&project, &[]);
    assert_eq!((said.code, &*said.stderr), (Some(1), ""));
    assert!(
        said.stdout.starts_with("::warning file=src/a.rs,line=4,"),
        "{said:?}"
    );

    let inputs = [
        ("THREADWISE_PATHS", "src/b.rs src/a.rs"),
        (
            "THREADWISE_ARGUMENTS",
            "--fail-on error --min-severity hint",
        ),
        ("THREADWISE_SARIF", "found.sarif"),
    ];
    let said = run(&project, &inputs);
    assert_eq!(said.code, Some(0), "{said:?}");
    assert_eq!(said.stdout.lines().count(), 3, "{said:?}");
    let sarif: serde_json::Value =
        serde_json::from_str(&project.read("found.sarif")).expect("JSON");
    let results = sarif["runs"][0]["results"].as_array().map(Vec::len);
    assert_eq!(results, Some(2));

    let said = run(
        &project,
        &[
            ("THREADWISE_PATHS", "gone.rs"),
            ("THREADWISE_SARIF", "found.sarif"),
        ],
    );
    assert_eq!(said.code, Some(2), "{said:?}");
}

#[test]
fn the_action_names_what_is_there() {
    let action = std::fs::read_to_string(Path::new(FOLDER).join("action.yml")).expect("action.yml");
    for input in ["paths", "arguments", "sarif"] {
        let variable = format!(
            "THREADWISE_{}: ${{{{ inputs.{input} }}}}",
            input.to_uppercase()
        );
        assert!(action.contains(&variable), "{variable}");
        let script = std::fs::read_to_string(Path::new(FOLDER).join("check.sh")).expect("check.sh");
        assert!(script.contains(&format!("THREADWISE_{}", input.to_uppercase())));
    }
    let server = Path::new(FOLDER).join("../../../server/Cargo.toml");
    assert!(action.contains("$GITHUB_ACTION_PATH/../../../server") && server.is_file());
}
