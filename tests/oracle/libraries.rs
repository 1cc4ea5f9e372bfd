//! The crates that programs of the tests use, built once.

#![expect(
    clippy::disallowed_types,
    reason = "the compiler is the judge; it is the server that runs no program"
)]

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

/// rustc's arguments that name parking_lot and tokio, which cargo has built.
pub(crate) fn libraries() -> &'static [String] {
    static LIBRARIES: OnceLock<Vec<String>> = OnceLock::new();
    LIBRARIES.get_or_init(|| {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("oracle-crates");
        let manifest =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/oracle/crates/Cargo.toml");
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .args([
                "build",
                "--quiet",
                "--locked",
                "--message-format",
                "json",
                "--target-dir",
            ])
            .arg(&target)
            .arg("--manifest-path")
            .arg(&manifest);
        let output = cargo
            .output()
            .unwrap_or_else(|error| panic!("cannot run {cargo:?}: {error}"));
        assert!(
            output.status.success(),
            "parking_lot and tokio cannot be built, and the oracle needs them:\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let mut arguments = vec![
            "-L".to_owned(),
            format!("dependency={}", target.join("debug/deps").display()),
        ];
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let message: serde_json::Value = serde_json::from_str(line).expect("cargo speaks JSON");
            let name = message["target"]["name"].as_str();
            let Some(name @ ("parking_lot" | "tokio")) = name else {
                continue;
            };
            let files = message["filenames"].as_array().into_iter().flatten();
            let library = files
                .filter_map(|file| file.as_str())
                .find(|file| file.ends_with(".rlib"));
            let Some(library) = library else { continue };
            arguments.extend(["--extern".to_owned(), format!("{name}={library}")]);
        }
        arguments
    })
}
