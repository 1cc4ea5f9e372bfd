//! What the rules call a certain panic does panic, and what is just not one does not: a run decides.
//!
//! A data file holds async functions, each named by what becomes of it: `panics_…` or `fine_…`.

#![expect(
    clippy::disallowed_types,
    reason = "a run is the judge, and a test runs the server's own binary"
)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::oracle::libraries::libraries;

mod outside;

/// The rules whose errors are certain panics.
const RULES: &str = "blocking-method-in-async,block-on-in-async,nested-runtime";

#[test]
fn blocking_in_a_runtime_panics_where_the_rules_say_so() {
    let text = std::fs::read_to_string(data().join("blocking.rs")).expect("the data file");
    let names: Vec<&str> = functions(&text).into_iter().map(|(name, _)| name).collect();
    assert!(names.len() >= 20, "{} functions", names.len());
    let mut wrong = Vec::new();
    let seen = run(&text, &names);
    for name in &names {
        let outcomes: Vec<&(String, String)> = seen.iter().filter(|(run, _)| run == name).collect();
        let expected = if name.starts_with("panics") {
            "panics"
        } else {
            "fine"
        };
        if outcomes.is_empty() || outcomes.iter().any(|(_, outcome)| outcome != expected) {
            wrong.push(format!("{name} should be {expected}: {outcomes:?}"));
        }
    }
    let flagged = flagged(&text);
    for name in &names {
        if flagged.contains(*name) != name.starts_with("panics") {
            let says = if flagged.contains(*name) {
                "an error"
            } else {
                "no error"
            };
            wrong.push(format!("{name}: the rules find {says}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/panics")
}

/// The names of the async functions, and their lines from 1.
fn functions(text: &str) -> Vec<(&str, usize)> {
    let lines = (1..).zip(text.lines());
    lines
        .filter_map(|(number, line)| {
            let (name, _) = line.strip_prefix("pub async fn ")?.split_once('(')?;
            Some((name, number))
        })
        .collect()
}

/// Runs each function on a runtime with several threads and, where its name allows that, on one with
/// a single thread. What it prints: name and outcome.
fn run(text: &str, names: &[&str]) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("panics");
    std::fs::create_dir_all(&folder).expect("a folder for the program");
    let mut main = "#[path = \"cases.rs\"]\nmod cases;\n".to_owned();
    main += RUNNER;
    main += "fn main() {\n    std::panic::set_hook(Box::new(|_| {}));\n";
    for name in names {
        let both = !name.starts_with("on_threads");
        writeln!(main, "    each({name:?}, {both}, || cases::{name}());").expect("a string");
    }
    main += "}\n";
    std::fs::write(folder.join("cases.rs"), text).expect("the cases");
    std::fs::write(folder.join("main.rs"), main).expect("the program");
    let program = folder.join(format!("program{}", std::env::consts::EXE_SUFFIX));
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc
        .args(["--edition", "2024", "--cap-lints", "allow"])
        .args(libraries())
        .arg("-o")
        .arg(&program)
        .arg(folder.join("main.rs"));
    output(&mut rustc);
    let printed = output(&mut Command::new(&program));
    let lines = printed.lines().filter_map(|line| line.split_once(' '));
    lines
        .map(|(name, outcome)| (name.to_owned(), outcome.to_owned()))
        .collect()
}

const RUNNER: &str = r#"
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tokio::runtime::Builder;

fn each<F: Future<Output = ()>>(name: &str, both: bool, make: impl Fn() -> F) {
    let mut builders = vec![Builder::new_multi_thread()];
    if both {
        builders.push(Builder::new_current_thread());
    }
    for mut builder in builders {
        let runtime = builder.build().expect("a runtime");
        let done = catch_unwind(AssertUnwindSafe(|| runtime.block_on(make())));
        println!("{name} {}", if done.is_ok() { "fine" } else { "panics" });
        runtime.shutdown_background();
    }
}
"#;

/// The functions with an error.
fn flagged(text: &str) -> BTreeSet<String> {
    let project = tempfile::tempdir().expect("a temporary folder");
    let manifest = "[package]\nname = \"cases\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\n";
    let source = project.path().join("src");
    std::fs::create_dir(&source).expect("a folder");
    std::fs::write(project.path().join("Cargo.toml"), manifest).expect("the manifest");
    std::fs::write(source.join("lib.rs"), text).expect("the cases");
    let said = Command::new(env!("CARGO_BIN_EXE_threadwise"))
        .args(["check", "--format", "json", "--select", RULES])
        .arg("src")
        .current_dir(project.path())
        .output()
        .expect("the binary under test starts");
    let functions = functions(text);
    let printed = String::from_utf8(said.stdout).expect("findings are UTF-8");
    let findings = printed
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("each line is a JSON object"));
    findings
        .filter(|finding| finding["severity"] == "error")
        .filter_map(|finding| {
            let line = usize::try_from(finding["start_line"].as_u64()?).ok()?;
            let above = functions.iter().rev().find(|(_, start)| *start <= line);
            above.map(|(name, _)| (*name).to_owned())
        })
        .collect()
}

fn output(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("cannot run {command:?}: {error}"));
    assert!(
        output.status.success(),
        "{command:?} ends with {}:\n{}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}
