//! What clippy says of the demo, and rustc through it.

use std::process::Command;

use serde_json::Value;

use crate::demo;

/// A lint speaks of a line, counted from 1.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Said {
    pub(super) lint: String,
    pub(super) file: String,
    pub(super) line: u64,
}

/// Runs clippy with its defaults and these lints. What it takes for errors is a warning here, since it
/// would end before it has looked at the programs.
pub(super) fn run(lints: &[&str]) -> Vec<Said> {
    let wanted = lints.iter().flat_map(|lint| ["-W", lint]);
    let output = Command::new(env!("CARGO"))
        .args(["clippy", "--locked", "--message-format", "json"])
        .arg("--manifest-path")
        .arg(demo::demo().join("Cargo.toml"))
        .arg("--target-dir")
        .arg(demo::target())
        .args([
            "--",
            "-W",
            "clippy::correctness",
            "-W",
            "let_underscore_lock",
        ])
        .args(wanted)
        .output()
        .expect("cargo starts");
    assert!(
        output.status.success(),
        "clippy should look at all of the demo:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8(output.stdout).expect("JSON is UTF-8");
    let mut said: Vec<Said> = text.lines().filter_map(read).collect();
    said.sort();
    said.dedup();
    said
}

fn read(line: &str) -> Option<Said> {
    let message: Value = serde_json::from_str(line).expect("each line is a JSON object");
    let message = &message["message"];
    let lint = message["code"]["code"].as_str()?;
    let spans = message["spans"].as_array()?;
    let primary = spans.iter().find(|span| span["is_primary"] == true)?;
    Some(Said {
        lint: lint.to_owned(),
        file: primary["file_name"].as_str()?.to_owned(),
        line: primary["line_start"].as_u64()?,
    })
}

/// The version of clippy that is compared with, without commit and date.
pub(super) fn version() -> String {
    let output = Command::new(env!("CARGO"))
        .args(["clippy", "--version"])
        .output()
        .expect("cargo starts");
    let text = String::from_utf8_lossy(&output.stdout);
    let version = text.split(' ').nth(1).expect("clippy tells its version");
    version.trim().to_owned()
}
