//! Builds a generated program with rustc and runs it.

#![expect(
    clippy::disallowed_types,
    reason = "the compiler is the judge; it is the server that runs no program"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use super::cases::Edition;

/// The folder of the oracle's data.
pub(super) fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/oracle")
}

/// The text of one of the oracle's own source files.
pub(super) fn source(name: &str) -> String {
    let path = data().join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Compiles the files as one program and gives what it prints. `main.rs` is its root.
pub(super) fn run(name: &str, edition: Edition, files: &[(String, String)]) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("oracle-{name}-{edition}"));
    std::fs::create_dir_all(&folder).expect("a folder for the program");
    for (name, text) in files {
        std::fs::write(folder.join(name), text).expect("a source file of the program");
    }
    let program = folder.join(format!("program{}", std::env::consts::EXE_SUFFIX));
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    // The cases are full of what rustc warns of, and one of its lints denies a true case.
    rustc
        .args([
            "--cap-lints",
            "allow",
            "--edition",
            &edition.to_string(),
            "-o",
        ])
        .arg(&program);
    output(rustc.arg(folder.join("main.rs")));
    output(&mut Command::new(&program))
}

fn output(command: &mut Command) -> String {
    let output = match command.output() {
        Ok(output) => output,
        Err(error) => panic!("cannot run {command:?}: {error}"),
    };
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{command:?} ends with {}:\n{errors}",
        output.status
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}
