//! The demo after every fix, and after the refactorings that are offered: it compiles, and what were sins are
//! virtues.

mod rows;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::{demo, target};
use rows::{ROWS, Row};

/// Rules that speak only where they are selected: of what rustc refuses already.
const SELECTED: &str = "rc-across-thread,refcell-across-thread,cell-across-thread,non-send-in-spawn,spawn-borrows-local";

/// Where refactorings are asked for: a file, and the text at which the cursor stands.
const CURSORS: &[(&str, &str)] = &[
    ("src/parallel.rs", "for page in pages"),
    ("refused/non_send_in_spawn.rs", "Rc::new("),
];

#[test]
fn after_all_fixes_and_refactorings_it_compiles_and_the_sins_are_virtues() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mended-demo");
    let _ = fs::remove_dir_all(&folder);
    for part in ["src", "refused"] {
        copy(&demo().join(part), &folder.join(part));
    }
    for name in ["Cargo.toml", "Cargo.lock"] {
        fs::copy(demo().join(name), folder.join(name)).expect("a copy");
    }
    let all = ["--min-severity", "hint", "src", "refused"];
    let fix_all = || drop(threadwise(&folder, &["fix", "--unsafe"], &all));
    fix_all();
    threadwise(&folder, &["fix", "--unsafe", "--select", SELECTED], &all);
    for (file, word) in CURSORS {
        let text = fs::read_to_string(folder.join(file)).expect("the demo is UTF-8");
        let at = text
            .find(word)
            .unwrap_or_else(|| panic!("{word} stands in {file}"));
        let line = text[..at].matches('\n').count() + 1;
        let column = at - text[..at].rfind('\n').map_or(0, |newline| newline + 1) + 1;
        let place = format!("{file}:{line}:{column}");
        threadwise(&folder, &["refactor", "--apply", "1", &place], &[]);
    }
    fix_all();
    take_in_the_refused(&folder);
    compile(&folder);
    let mut findings = threadwise(&folder, &["check", "--format", "json"], &all);
    findings += &threadwise(
        &folder,
        &["check", "--format", "json", "--select", SELECTED],
        &all,
    );
    let findings: Vec<Value> = findings
        .lines()
        .map(|line| serde_json::from_str(line).expect("a JSON object"))
        .collect();
    let files = sources(&folder);
    let wrong: Vec<String> = ROWS
        .iter()
        .filter_map(|row| wrong(&files, row, &findings))
        .collect();
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// What is not as it should be about a sin.
fn wrong(files: &[(String, String)], row: &Row, findings: &[Value]) -> Option<String> {
    let found = files
        .iter()
        .find_map(|(path, text)| Some((path, sin(path, text, row.sin)?)));
    let Some((path, (first, text))) = found else {
        return Some(format!("{} is not there", row.sin));
    };
    let last = first + text.lines().count();
    let is_here = |finding: &&Value| {
        let line = finding["start_line"]
            .as_u64()
            .and_then(|line| usize::try_from(line).ok());
        finding["rule"] == row.rule
            && finding["file"]
                .as_str()
                .is_some_and(|file| file.replace('\\', "/") == *path)
            && line.is_some_and(|line| (first..last).contains(&line))
    };
    if let Some(finding) = findings.iter().find(is_here) {
        return Some(format!("{}: {finding}\n{text}", row.sin));
    }
    let missing = row.says.iter().find(|word| !text.contains(**word));
    let left = row.says_no_more.iter().find(|word| text.contains(**word));
    match (missing, left) {
        (Some(word), _) => Some(format!("{} does not say {word:?}:\n{text}", row.sin)),
        (_, Some(word)) => Some(format!("{} still says {word:?}:\n{text}", row.sin)),
        _ => None,
    }
}

/// The first line of a function, module or file of that name, counted from 1, and its text without comments.
fn sin(path: &str, text: &str, name: &str) -> Option<(usize, String)> {
    let starts = [format!("fn {name}("), format!("mod {name} {{")];
    let is_start = |line: &str| starts.iter().any(|start| line.contains(start.as_str()));
    let first = match text.lines().position(is_start) {
        Some(first) => first,
        None if path.ends_with(&format!("/{name}.rs")) => 0,
        None => return None,
    };
    let rest: Vec<&str> = text.lines().skip(first).collect();
    let end = match first {
        0 => rest.len(),
        _ => rest.iter().position(|line| *line == "}")? + 1,
    };
    let code = rest[..end]
        .iter()
        .map(|line| match line.trim_start().starts_with("//") {
            true => "",
            false => line,
        });
    Some((first + 1, code.collect::<Vec<_>>().join("\n")))
}

/// All files, by their paths below the folder.
fn sources(folder: &Path) -> Vec<(String, String)> {
    let parts = ["src", "src/bin", "refused"];
    let files = parts.iter().flat_map(|part| {
        let entries = fs::read_dir(folder.join(part)).expect("a folder");
        entries.map(move |entry| (part, entry.expect("an entry")))
    });
    let sources = files.filter(|(_, entry)| entry.path().is_file());
    sources
        .map(|(part, entry)| {
            let text = fs::read_to_string(entry.path()).expect("the demo is UTF-8");
            (
                format!("{part}/{}", entry.file_name().to_string_lossy()),
                text,
            )
        })
        .collect()
}

/// Makes what rustc refused a part of the crate: a program of its own, or a module.
fn take_in_the_refused(folder: &Path) {
    let entries = fs::read_dir(folder.join("refused")).expect("a folder");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    let root = folder.join("src/lib.rs");
    let mut modules = fs::read_to_string(&root).expect("the demo is UTF-8");
    for file in files {
        let text = fs::read_to_string(&file).expect("the demo is UTF-8");
        let name = file.file_name().expect("a name").to_string_lossy();
        if text.contains("fn main") {
            fs::copy(&file, folder.join("src/bin").join(&*name)).expect("a copy");
            continue;
        }
        let module = name.trim_end_matches(".rs");
        modules += &format!("\n#[path = \"../refused/{name}\"]\npub mod {module};\n");
    }
    fs::write(root, modules).expect("the root");
}

fn threadwise(folder: &Path, words: &[&str], more: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_threadwise"))
        .args(words)
        .args(more)
        .current_dir(folder)
        .output()
        .expect("the binary under test starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        matches!(output.status.code(), Some(0 | 1)),
        "{words:?}: {said}"
    );
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn compile(folder: &Path) {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--locked", "--target-dir"])
        .arg(target())
        .current_dir(folder)
        .output()
        .expect("cargo starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && !said.contains("unused import"),
        "the demo should compile after all fixes, and import nothing that it does not need:\n{said}"
    );
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        match path.is_dir() {
            true => copy(&path, &target),
            false => drop(fs::copy(&path, target).expect("a copy")),
        }
    }
}
