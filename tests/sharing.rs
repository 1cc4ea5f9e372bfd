//! What rules say of types that cannot be shared, and of values that cannot be given to others, judged by
//! rustc on generated programs: it must refuse what they speak of.
#![expect(
    clippy::print_stdout,
    reason = "the harness hides it from those who do not ask"
)]

mod generate;

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use generate::{Generator, PRELUDE};
use serde_json::Value;

const LINES: usize = 300;

const OF_TYPES: [&str; 3] = ["arc-non-send-sync", "rwlock-of-non-sync", "mutex-of-rc"];

const OF_SPAWNS: [&str; 4] = [
    "non-send-in-spawn",
    "rc-across-thread",
    "refcell-across-thread",
    "cell-across-thread",
];

#[test]
fn rustc_agrees_about_types_that_are_kept() {
    judge_types(0x5a1e_0001, LINES);
}

#[test]
fn rustc_agrees_about_values_that_are_spawned() {
    judge_spawns(0x5a1e_0002, LINES);
}

/// `THREADWISE_SHARING=SEED:COUNT` asks about others.
#[test]
fn rustc_agrees_about_those_that_are_asked_for() {
    let Ok(asked) = std::env::var("THREADWISE_SHARING") else {
        return;
    };
    let (seed, count) = asked.split_once(':').unwrap();
    let (seed, count) = (seed.parse().unwrap(), count.parse().unwrap());
    judge_types(seed, count);
    judge_spawns(seed, count);
}

/// What a rule has found on a line of a program.
struct Found {
    rule: String,
    line: usize,
    /// What it speaks of.
    source: String,
}

fn judge_types(seed: u64, count: usize) {
    let mut generator = Generator::new(seed);
    let lines: Vec<String> = (0..count)
        .map(|number| generator.declaration(number))
        .collect();
    let folder = tempfile::tempdir().unwrap();
    let program = format!("{PRELUDE}{}\n", lines.join("\n"));
    let found = found(folder.path(), &program, &OF_TYPES);
    let mut asked = program.clone();
    let mut next = program.lines().count() + 1;
    let mut questions: Vec<(usize, bool, &Found)> = Vec::new();
    for one in &found {
        let inner = inner(&one.source);
        // Refused, or not, by the claim of the rule; a parameter is the best that it can be.
        let claims: &[(&str, bool)] = match one.rule.as_str() {
            "arc-non-send-sync" => &[("shared", true)],
            "mutex-of-rc" => &[("sent", true)],
            _ => &[("lent", true), ("sent", false)],
        };
        for (question, is_refused) in claims {
            writeln!(
                asked,
                "const _: fn() = || {{ type T = u8; {question}::<{inner}>() }};"
            )
            .unwrap();
            questions.push((next, *is_refused, one));
            next += 1;
        }
    }
    let refused = refused(folder.path(), &asked, &[]);
    let unexpected: Vec<&usize> = refused
        .iter()
        .filter(|line| !questions.iter().any(|(asked, ..)| asked == *line))
        .collect();
    assert!(unexpected.is_empty(), "lines {unexpected:?} of\n{asked}");
    let wrong: Vec<String> = questions
        .iter()
        .filter(|(line, is_refused, _)| refused.contains(line) != *is_refused)
        .map(|(line, _, found)| {
            let question = asked.lines().nth(line - 1).unwrap_or_default();
            format!(
                "{}: {}\n    {question}",
                found.rule,
                lines_at(&program, found.line)
            )
        })
        .collect();
    tell(seed, count, &found, &wrong);
    for rule in OF_TYPES {
        let some = found.iter().filter(|found| found.rule == rule).count();
        assert!(some * 30 >= count, "{rule} speaks {some} times only");
    }
}

fn judge_spawns(seed: u64, count: usize) {
    let mut generator = Generator::new(seed);
    let lines: Vec<String> = (0..count).map(|number| generator.spawn(number)).collect();
    let folder = tempfile::tempdir().unwrap();
    let program = format!("{PRELUDE}{}\n", lines.join("\n"));
    let found = found(folder.path(), &program, &OF_SPAWNS);
    let stub = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixes/stubs/tokio.rs");
    let said = rustc(folder.path(), &stub, "tokio", &[]);
    assert!(said.is_none(), "{said:?}");
    let tokio = format!("tokio={}", folder.path().join("libtokio.rmeta").display());
    let refused = refused(folder.path(), &program, &["--extern", &tokio]);
    let wrong: Vec<String> = found
        .iter()
        .filter(|found| !refused.contains(&found.line))
        .map(|found| format!("{}: {}", found.rule, lines_at(&program, found.line)))
        .collect();
    println!("{} lines are refused", refused.len());
    tell(seed, count, &found, &wrong);
    let told: HashSet<usize> = found.iter().map(|found| found.line).collect();
    assert!(
        told.len() * 2 >= refused.len(),
        "{} of {} refused lines are told",
        told.len(),
        refused.len()
    );
}

fn tell(seed: u64, count: usize, found: &[Found], wrong: &[String]) {
    let mut by_rule: BTreeMap<&str, usize> = BTreeMap::new();
    for one in found {
        *by_rule.entry(&one.rule).or_default() += 1;
    }
    println!(
        "seed {seed:#x}, {count} lines: {by_rule:?}, {} wrong",
        wrong.len()
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn lines_at(program: &str, line: usize) -> &str {
    program.lines().nth(line - 1).unwrap_or_default()
}

/// What stands between the first `<` and the last `>` of a type.
fn inner(ty: &str) -> &str {
    let (_, rest) = ty.split_once('<').expect("a type with an argument");
    rest.rsplit_once('>').expect("a type with an argument").0
}

/// What the rules find in a program.
fn found(folder: &Path, program: &str, rules: &[&str]) -> Vec<Found> {
    std::fs::create_dir_all(folder.join("src")).unwrap();
    std::fs::write(folder.join("src/lib.rs"), program).unwrap();
    std::fs::write(
        folder.join("Cargo.toml"),
        "[package]\nname = \"generated\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\n",
    )
    .unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_threadwise"))
        .args(["check", "--format", "json", "--min-severity", "hint"])
        .args(["--select", &rules.join(",")])
        .arg(folder.join("src/lib.rs"))
        .output()
        .unwrap();
    assert!(matches!(output.status.code(), Some(0 | 1)), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let number = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
    text.lines()
        .map(|line| {
            let finding: Value = serde_json::from_str(line).unwrap();
            let line = number(&finding["start_line"]);
            let (start, end) = (
                number(&finding["start_column"]),
                number(&finding["end_column"]),
            );
            Found {
                rule: finding["rule"].as_str().unwrap().to_owned(),
                line,
                source: lines_at(program, line)[start - 1..end - 1].to_owned(),
            }
        })
        .collect()
}

/// The lines that rustc refuses for what a type is not.
fn refused(folder: &Path, program: &str, arguments: &[&str]) -> HashSet<usize> {
    let source = folder.join("asked.rs");
    std::fs::write(&source, program).unwrap();
    let Some(messages) = rustc(folder, &source, "asked", arguments) else {
        return HashSet::new();
    };
    let mut lines = HashSet::new();
    for line in messages.lines().filter(|line| line.contains(": error")) {
        let place = line.split("asked.rs:").nth(1);
        let Some(number) = place.and_then(|place| place.split(':').next()?.parse().ok()) else {
            continue;
        };
        let is_of_type =
            line.contains("E0277") || line.contains("cannot be s") || line.contains("not `Send`");
        assert!(is_of_type, "{line}\n{}", lines_at(program, number));
        lines.insert(number);
    }
    assert!(!lines.is_empty(), "{messages}");
    lines
}

/// What rustc says when it refuses a crate.
fn rustc(folder: &Path, source: &Path, name: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .args([
            "--edition",
            "2024",
            "--crate-type",
            "lib",
            "--emit",
            "metadata",
        ])
        .args(["--error-format", "short", "--cap-lints", "allow"])
        .args(["--crate-name", name, "--out-dir"])
        .arg(folder)
        .args(arguments)
        .arg(source)
        .output()
        .expect("rustc, which judges this test, can be run");
    (!output.status.success()).then(|| String::from_utf8_lossy(&output.stderr).into_owned())
}
