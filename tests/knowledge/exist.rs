//! Whether the functions and types that the lists name exist, in the versions of their crates that the
//! corpus pins: rustc looks them up.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The crates that are built for it, beside std, which is there.
const CRATES: &[&str] = &[
    "crossbeam_channel",
    "crossbeam_utils",
    "futures_channel",
    "futures_executor",
    "futures_util",
    "lock_api",
    "parking_lot",
    "reqwest",
    "tokio",
];

/// Paths that rustc cannot find here, and why they are in the lists all the same.
const ELSEWHERE: &[(&str, &str)] = &[];

/// The paths of those crates that do not exist, and how many do.
pub(crate) fn missing() -> (Vec<String>, usize) {
    let paths: BTreeSet<String> = listed()
        .into_iter()
        .filter(|path| {
            let krate = path.split("::").next().unwrap_or_default();
            (krate == "std" || CRATES.contains(&krate))
                && !path.contains("::windows::")
                && !ELSEWHERE.iter().any(|(known, _)| known == path)
        })
        .collect();
    let (methods, items): (Vec<&String>, Vec<&String>) =
        paths.iter().partition(|path| is_associated(path));
    let mut missing = not_found(&items, |path| format!("use {path} as _;"));
    missing.extend(not_found(&methods, |path| {
        format!("fn f@() {{ let _ = {path}; }}")
    }));
    (missing, paths.len())
}

/// Every path that the lists name: functions that block, their async forms, where blocking is fine,
/// guards and their locks, calls that matter.
fn listed() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/knowledge");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let mut paths = Vec::new();
    for name in ["blocking.tsv", "guards.tsv", "calls.txt"] {
        let text = read(name);
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        paths.extend(
            lines
                .flat_map(|line| line.split('\t').take(3))
                .map(str::to_owned),
        );
    }
    // The constants of the module are quoted.
    for name in ["blocking.rs", "spawns.rs"] {
        let text = read(name);
        paths.extend(text.split('"').skip(1).step_by(2).map(str::to_owned));
    }
    paths.retain(|path| path.contains("::") && !path.contains(char::is_whitespace));
    paths
}

/// Whether it is a function of a type or trait, and not an item of a module.
fn is_associated(path: &str) -> bool {
    let around = path.rsplit("::").nth(1);
    around.is_some_and(|name| name.starts_with(char::is_uppercase))
}

/// Those of the paths that rustc does not find in what is written of them, one a line.
fn not_found(paths: &[&String], write: impl Fn(&str) -> String) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("paths.rs");
    let lines = paths.iter().enumerate();
    let text: Vec<String> = lines
        .map(|(number, path)| write(path).replace('@', &number.to_string()))
        .collect();
    std::fs::write(&source, text.join("\n")).unwrap();
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    let output = rustc
        .args([
            "--edition",
            "2024",
            "--crate-type",
            "lib",
            "--cap-lints",
            "allow",
        ])
        .args(["--emit", "metadata", "--error-format", "json", "--out-dir"])
        .arg(folder.path())
        .args(libraries())
        .arg(&source)
        .output()
        .expect("rustc starts");
    let said = String::from_utf8_lossy(&output.stderr);
    let mut missing = BTreeMap::new();
    for line in said.lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let code = message["code"]["code"].as_str().unwrap_or_default();
        // Not found as a name, a type, a function of a type, an import; or closed to others.
        let is_missing = matches!(
            code,
            "E0412" | "E0425" | "E0432" | "E0433" | "E0576" | "E0599" | "E0603" | "E0624"
        );
        for span in message["spans"].as_array().into_iter().flatten() {
            let at = span["line_start"]
                .as_u64()
                .and_then(|at| usize::try_from(at).ok());
            if is_missing
                && span["is_primary"] == true
                && let Some(path) = at.and_then(|at| paths.get(at - 1))
            {
                let text = message["message"].as_str().unwrap_or_default();
                missing.insert((*path).clone(), text.to_owned());
            }
        }
    }
    let told = missing.into_iter();
    told.map(|(path, text)| format!("{path}: {text}")).collect()
}

/// rustc's arguments that name the crates, which cargo has checked.
fn libraries() -> Vec<String> {
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("knowledge-crates");
    let manifest =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/knowledge/crates/Cargo.toml");
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--quiet",
            "--locked",
            "--message-format",
            "json",
            "--target-dir",
        ])
        .arg(&target)
        .arg("--manifest-path")
        .arg(&manifest)
        .output()
        .expect("cargo starts");
    assert!(
        output.status.success(),
        "the crates of tests/knowledge/crates cannot be built:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let mut arguments = vec![
        "-L".to_owned(),
        format!("dependency={}", target.join("debug/deps").display()),
    ];
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let message: Value = serde_json::from_str(line).expect("cargo speaks JSON");
        let Some(name) = message["target"]["name"].as_str() else {
            continue;
        };
        let files = message["filenames"].as_array().into_iter().flatten();
        let library = files
            .filter_map(Value::as_str)
            .find(|file| file.ends_with(".rmeta"));
        if let Some(library) = library
            && CRATES.contains(&name)
        {
            arguments.extend(["--extern".to_owned(), format!("{name}={library}")]);
        }
    }
    arguments
}
