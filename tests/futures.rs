//! Whether generated futures are Send, judged by rustc.
//!
//! `threadwise auto-traits --futures` says of each async function whether its future is Send, and
//! under which conditions; rustc is asked about the future with arguments that meet the conditions,
//! and with others that do not.
#![expect(
    clippy::print_stdout,
    reason = "the harness hides it from those who do not ask"
)]

mod generate;
mod shapes;

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::process::Command;

use generate::{ARGUMENTS, Function, Generator, PRELUDE};
use serde_json::Value;

const FUNCTIONS: usize = 300;

#[test]
fn rustc_agrees_about_generated_futures_of_2021() {
    judge(0x0f17_51ee, 2021, FUNCTIONS);
}

#[test]
fn rustc_agrees_about_generated_futures_of_2024() {
    judge(0x5eed_0f17, 2024, FUNCTIONS);
}

/// `THREADWISE_FUTURES=SEED:COUNT` asks about others.
#[test]
fn rustc_agrees_about_the_futures_that_are_asked_for() {
    let Ok(asked) = std::env::var("THREADWISE_FUTURES") else {
        return;
    };
    let (seed, count) = asked.split_once(':').unwrap();
    let (seed, count) = (seed.parse::<u64>().unwrap(), count.parse().unwrap());
    judge(seed.max(1), 2021, count);
    judge(seed.max(1) << 20, 2024, count);
}

/// What is asked of rustc on one line.
struct Question<'a> {
    function: &'a Function,
    verdict: &'a Value,
    send: bool,
}

fn judge(seed: u64, edition: u32, count: usize) {
    let mut generator = Generator::new(seed);
    let functions: Vec<Function> = (0..count).map(|index| generator.function(index)).collect();
    let mut program = PRELUDE.to_owned();
    let mut lines = HashMap::new();
    for function in &functions {
        lines.insert(program.lines().count() + 1, function.name.as_str());
        writeln!(program, "{}", function.text).unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("futures.rs");
    std::fs::create_dir(folder.path().join("src")).unwrap();
    let source_of_crate = folder.path().join("src/lib.rs");
    std::fs::write(&source_of_crate, &program).unwrap();
    std::fs::write(
        folder.path().join("Cargo.toml"),
        format!("[package]\nname = \"generated\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n"),
    )
    .unwrap();
    let verdicts = verdicts(&source_of_crate);
    let (mut questions, mut unknown) = (HashMap::new(), Vec::new());
    program.push_str("fn questions() {\n");
    let mut line = program.lines().count() + 1;
    for function in &functions {
        let Some(verdict) = verdict_of(&verdicts, function) else {
            panic!("{} is listed: {}", function.name, function.text);
        };
        if verdict["send"] == "unknown" {
            unknown.push((function, verdict));
            continue;
        }
        let arguments: &[(&str, bool, bool)] = if function.is_generic {
            &ARGUMENTS
        } else {
            &ARGUMENTS[..1]
        };
        for (ty, send, sync) in arguments {
            let name = &function.name;
            let mut args = function.args.clone();
            let generics = if function.is_generic {
                args.insert(0, "todo!()");
                format!("::<{ty}>")
            } else {
                String::new()
            };
            writeln!(program, "is_send({name}{generics}({}));", args.join(", ")).unwrap();
            let send = holds(verdict, *send, *sync);
            questions.insert(
                line,
                Question {
                    function,
                    verdict,
                    send,
                },
            );
            line += 1;
        }
    }
    program.push_str("}\n");
    std::fs::write(&source, &program).unwrap();
    let refused = refused(&source, edition);
    // What does not compile says nothing of what it calls either.
    let broken: HashSet<&str> = refused
        .iter()
        .filter_map(|line| lines.get(line).copied())
        .collect();
    let is_broken = |function: &Function| {
        let mut words = function.text.split(|c: char| !c.is_alphanumeric());
        words.any(|word| broken.contains(word))
    };
    for line in &refused {
        let known = questions.contains_key(line) || lines.contains_key(line);
        assert!(known, "line {line} of a generated program is refused");
    }
    let mut asked = 0;
    let mut wrong = Vec::new();
    for (line, question) in &questions {
        if is_broken(question.function) {
            continue;
        }
        asked += 1;
        if refused.contains(line) == question.send {
            let text = &question.function.text;
            let really = if question.send { "not Send" } else { "Send" };
            wrong.push(format!("{really}: {text}\n    {}", question.verdict));
        }
    }
    let judged = functions.iter().filter(|it| !is_broken(it)).count();
    unknown.retain(|(function, _)| !is_broken(function));
    for (function, verdict) in &unknown {
        println!("unknown: {}\n    {verdict}", function.text);
    }
    println!(
        "edition {edition}, seed {seed:#x}: {judged} of {count} functions compile, {asked} questions, {} unknown",
        unknown.len()
    );
    wrong.sort();
    assert!(
        wrong.is_empty(),
        "{} of {asked} are wrong:\n{}",
        wrong.len(),
        wrong
            .iter()
            .take(20)
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join("\n")
    );
    assert!(judged * 10 >= count * 6, "only {judged} functions compile");
    assert!(
        unknown.len() * 20 <= judged,
        "{} are unknown",
        unknown.len()
    );
    for word in ["yes", "no", "conditional"] {
        let some = functions
            .iter()
            .filter(|it| verdict_of(&verdicts, it).is_some_and(|verdict| verdict["send"] == word))
            .count();
        println!("{word}: {some}");
        assert!(some >= count / 40, "only {some} futures are {word}");
    }
}

/// The verdict on what a function gives.
fn verdict_of<'a>(verdicts: &'a HashMap<String, Value>, function: &Function) -> Option<&'a Value> {
    let path = format!("generated::{}", function.name);
    verdicts.get(&path)
}

/// By path; a block that is all that a function gives, by the function's.
fn verdicts(source: &std::path::Path) -> HashMap<String, Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_threadwise"))
        .args(["auto-traits", "--futures", "--format", "json"])
        .arg(source)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let mut found = HashMap::new();
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let verdict: Value = serde_json::from_str(line).unwrap();
        if !verdict["kind"].as_str().unwrap().starts_with("async") {
            continue;
        }
        let path = verdict["path"].as_str().unwrap();
        let path = path.split('@').next().unwrap().to_owned();
        // The outermost block of a function comes first.
        found.entry(path).or_insert(verdict);
    }
    found
}

/// Whether the future is Send by the verdict, with an argument that is or is not Send and Sync.
fn holds(verdict: &Value, send: bool, sync: bool) -> bool {
    match verdict["send"].as_str().unwrap() {
        "yes" => true,
        "no" => false,
        _ => verdict["send_if"]
            .as_array()
            .unwrap()
            .iter()
            .all(|condition| match condition.as_str().unwrap() {
                "T: Send" => send,
                "T: Sync" => sync,
                other => panic!("a condition {other}"),
            }),
    }
}

/// The lines that rustc refuses.
fn refused(source: &std::path::Path, edition: u32) -> HashSet<usize> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .args(["--edition", &edition.to_string(), "--crate-type", "lib"])
        .args(["--emit", "metadata", "--error-format", "short"])
        .args(["--cap-lints", "allow", "--out-dir"])
        .arg(source.parent().unwrap())
        .arg(source)
        .output()
        .expect("rustc, which judges this test, can be run");
    let messages = String::from_utf8_lossy(&output.stderr);
    let lines: HashSet<usize> = messages
        .lines()
        .filter(|line| line.contains(": error"))
        .filter_map(|line| {
            let place = line.split("futures.rs:").nth(1)?;
            place.split(':').next()?.parse().ok()
        })
        .collect();
    assert_eq!(output.status.success(), lines.is_empty(), "{messages}");
    lines
}
