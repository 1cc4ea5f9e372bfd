//! What is said of two-step updates and of weak publication is what goes wrong: the same texts are run by
//! loom and read by `threadwise check`.
#![allow(
    clippy::disallowed_types,
    reason = "a test runs the compiler and the server's own binary"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Each judge has at least so many shapes of each sort.
const LEAST: usize = 6;

#[test]
fn loom_finds_what_goes_wrong() {
    let output = Command::new(env!("CARGO"))
        .args(["test", "--locked", "--lib", "--manifest-path"])
        .arg(folder().join("Cargo.toml"))
        .arg("--target-dir")
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("loom"))
        .env("RUSTFLAGS", "--cfg loom")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo starts");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("2 passed"),
        "{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn check_finds_the_same() {
    let wanted = shapes("flagged.rs");
    assert!(wanted.len() >= 2 * LEAST, "{wanted:?}");
    assert!(shapes("spared.rs").len() >= 2 * LEAST);
    let mut found = BTreeSet::new();
    for finding in findings() {
        let file = finding["file"].as_str().expect("a file");
        assert!(file.ends_with("flagged.rs"), "{finding}");
        found.insert(module(&finding));
    }
    assert_eq!(found, wanted);
}

/// The modules of a file, each of them one shape, which loom is given.
fn shapes(file: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(folder().join("src").join(file)).expect("the shapes");
    let shapes: BTreeSet<String> = text.lines().filter_map(module_of).collect();
    let given = |shape: &String| text.contains(&format!("{shape}::program"));
    assert!(shapes.iter().all(given), "loom is not given all of {file}");
    shapes
}

fn module_of(line: &str) -> Option<String> {
    let name = line.strip_prefix("pub mod ")?.strip_suffix(" {")?;
    Some(name.to_owned())
}

/// The module that a finding is in.
fn module(finding: &Value) -> String {
    let text = fs::read_to_string(folder().join("src/flagged.rs")).expect("the shapes");
    let line = finding["start_line"].as_u64().expect("a line");
    let above = text.lines().take(usize::try_from(line).expect("a line"));
    above.filter_map(module_of).last().expect("a module")
}

fn findings() -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_threadwise"))
        .args(["check", "--format", "json", "--min-severity", "hint"])
        .args(["--select", "atomic-rmw-split,relaxed-publication"])
        .arg(folder().join("src"))
        .current_dir(folder())
        .output()
        .expect("the binary under test starts");
    assert!(
        matches!(output.status.code(), Some(0 | 1)),
        "check ended with {:?}:\n{}",
        output.status.code(),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout)
        .expect("findings are UTF-8")
        .lines()
        .map(|line| serde_json::from_str(line).expect("each line is a JSON object"))
        .collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the package lies in the project")
        .join("tests/loom")
}
