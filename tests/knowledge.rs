//! The tables of library signatures, judged by the parser that reads them and by rustc.

mod auto_traits;
mod call;
mod exist;
mod generics;
mod paths;
mod signatures;
mod table;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use table::Table;

/// One small function or constant that compiles only if the table is right.
pub(crate) struct Check {
    /// The declaration it is made from, for the report of a failure.
    pub(crate) of: String,
    /// Rust. `crate::` stands for the library's root; `@` for a number that no other check has.
    pub(crate) code: String,
    /// How many facts it checks.
    pub(crate) facts: usize,
}

/// What could not be turned into a check, and why: counted, and printed.
pub(crate) type Skipped = BTreeMap<&'static str, usize>;

#[test]
fn every_table_parses() {
    for file in table::files() {
        let errors = file.parse().errors();
        assert!(errors.is_empty(), "{}: {errors:?}", file.path.display());
    }
}

#[test]
fn every_path_in_the_tables_is_declared() {
    let unknown = paths::undeclared();
    assert!(
        unknown.is_empty(),
        "{} paths:\n{}",
        unknown.len(),
        unknown.join("\n")
    );
}

#[test]
fn what_the_lists_name_exists() {
    let (missing, paths) = exist::missing();
    assert!(paths >= 400, "only {paths} paths were looked up");
    assert!(
        missing.is_empty(),
        "{} of {paths} paths:\n{}",
        missing.len(),
        missing.join("\n")
    );
}

#[test]
fn no_name_in_the_tables_needs_a_use() {
    let unknown = paths::bare();
    assert!(
        unknown.is_empty(),
        "{} names:\n{}",
        unknown.len(),
        unknown.join("\n")
    );
}

#[test]
fn every_type_says_whether_it_is_send_and_sync() {
    let silent = auto_traits::silent(&Table::of_std());
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn rustc_agrees_with_the_signatures_of_std() {
    let mut skipped = Skipped::new();
    let checks = signatures::checks(&Table::of_std(), &mut skipped);
    let facts: usize = checks.iter().map(|check| check.facts).sum();
    println!("{facts} signatures checked; skipped: {skipped:?}");
    assert!(facts >= 5_000, "only {facts} signatures were checked");
    compile(&checks, signatures::PRELUDE);
}

#[test]
fn rustc_agrees_with_send_and_sync_of_std() {
    let mut skipped = Skipped::new();
    let checks = auto_traits::checks(&Table::of_std(), &mut skipped);
    let facts: usize = checks.iter().map(|check| check.facts).sum();
    println!("{facts} verdicts checked; skipped: {skipped:?}");
    assert!(facts >= 1_500, "only {facts} verdicts were checked");
    compile(&checks, auto_traits::PRELUDE);
}

/// Has rustc type-check all of them in one crate.
fn compile(checks: &[Check], prelude: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mut program = prelude.to_owned();
    let mut lines = Vec::new();
    for (number, check) in checks.iter().enumerate() {
        let code = check
            .code
            .replace("crate::", "::std::")
            .replace('@', &number.to_string());
        lines.push(program.lines().count() + 1);
        writeln!(program, "{code}").unwrap();
    }
    let source = folder.path().join("table.rs");
    std::fs::write(&source, program).unwrap();
    let messages = rustc(&source, folder.path());
    if let Err(messages) = messages {
        let wrong: Vec<String> = error_lines(&messages)
            .map(|(line, message)| {
                let check = lines
                    .partition_point(|first| *first <= line)
                    .saturating_sub(1);
                format!("{}\n    {message}", checks[check].of)
            })
            .collect();
        let first = wrong
            .iter()
            .take(40)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n");
        panic!(
            "rustc refuses {} of {}:\n{first}\n{}",
            wrong.len(),
            checks.len(),
            head(&messages)
        );
    }
}

#[expect(clippy::disallowed_types, reason = "rustc is the judge of this test")]
fn rustc(source: &Path, folder: &Path) -> Result<(), String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = std::process::Command::new(rustc)
        .args([
            "--edition",
            "2024",
            "--crate-type",
            "lib",
            "--emit",
            "metadata",
        ])
        .args([
            "--error-format",
            "short",
            "--cap-lints",
            "allow",
            "--out-dir",
        ])
        .arg(folder)
        .arg(source)
        .output()
        .expect("rustc must be installed: it judges the tables");
    if output.status.success() {
        Ok(())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// The line and text of each error: `path:line:column: error…`.
fn error_lines(messages: &str) -> impl Iterator<Item = (usize, &str)> {
    messages.lines().filter_map(|message| {
        let (_, place) = message.split_once("table.rs:")?;
        let (line, rest) = place.split_once(':')?;
        let (_, text) = rest.split_once(": ")?;
        text.starts_with("error")
            .then_some((line.parse().ok()?, text))
    })
}

fn head(messages: &str) -> String {
    if error_lines(messages).next().is_some() {
        String::new()
    } else {
        messages.chars().take(2_000).collect()
    }
}
