//! Send and Sync of generated types, judged by rustc.
//!
//! `threadwise auto-traits` says under which conditions each type has them; rustc is asked about the
//! type with arguments that meet the conditions, and with others that do not.

mod generate;

use std::fmt::Write as _;
use std::process::Command;

use generate::{Generator, PRELUDE, Param};
use serde_json::Value;

const TYPES: usize = 2_000;
const QUESTIONS: usize = 4;

#[test]
fn rustc_agrees_about_generated_types() {
    let mut generator = Generator::new(0x005e_ed0f_5e4d);
    let types: Vec<_> = (0..TYPES)
        .map(|index| generator.declaration(index, TYPES))
        .collect();
    let mut program = PRELUDE.to_owned();
    for ty in &types {
        writeln!(program, "{}", ty.text).unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("types.rs");
    std::fs::write(&source, &program).unwrap();
    let verdicts = verdicts(&source);

    let first_question = program.lines().count() + 1;
    let mut questions = Vec::new();
    let mut unknown = 0;
    for ty in &types {
        let verdict = verdicts
            .iter()
            .find(|verdict| verdict["path"].as_str().unwrap().rsplit("::").next() == Some(&ty.name))
            .unwrap_or_else(|| panic!("{} is listed", ty.name));
        for (name, probe) in [("send", "SEND"), ("sync", "SYNC")] {
            if verdict[name] == "unknown" {
                unknown += 1;
                println!("{}: {}", ty.name, verdict[format!("{name}_why")]);
                continue;
            }
            for _ in 0..QUESTIONS {
                let arguments = generator.arguments(&ty.params);
                let holds = holds(verdict, name, &ty.params, &arguments);
                let texts: Vec<String> = arguments.iter().map(generate::Argument::text).collect();
                let not = if holds { "" } else { "!" };
                let of = format!("{}<{}>", ty.name, texts.join(", ")).replace("<>", "");
                questions.push(format!("{of}: {not}{probe}; {}\n    {verdict}", ty.text));
                writeln!(
                    program,
                    "const _: () = assert!({not}Probe::<{of}>::{probe});"
                )
                .unwrap();
            }
        }
    }
    std::fs::write(&source, &program).unwrap();
    let wrong: Vec<&String> = refused(&source)
        .into_iter()
        .map(|line| {
            let question = line.checked_sub(first_question);
            question
                .and_then(|number| questions.get(number))
                .unwrap_or_else(|| panic!("line {line} of a generated program is refused"))
        })
        .collect();
    println!(
        "{} questions, {unknown} of {} verdicts unknown",
        questions.len(),
        2 * TYPES
    );
    assert!(
        wrong.is_empty(),
        "{} of {} are wrong:\n{}",
        wrong.len(),
        questions.len(),
        wrong
            .iter()
            .take(20)
            .map(|it| it.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    );
    // Were all types one thing or the other, little would have been asked.
    for word in ["yes", "no", "conditional"] {
        let count = verdicts
            .iter()
            .filter(|verdict| verdict["send"] == word)
            .count();
        println!("{word}: {count}");
        assert!(
            count >= TYPES / 20,
            "only {count} types are {word} for Send"
        );
    }
    assert!(unknown * 100 <= 2 * TYPES, "{unknown} verdicts are unknown");
}

fn verdicts(source: &std::path::Path) -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_threadwise"))
        .args(["auto-traits", "--format", "json"])
        .arg(source)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// Whether the type with these arguments has the trait, by the verdict.
fn holds(verdict: &Value, name: &str, params: &[Param], arguments: &[generate::Argument]) -> bool {
    match verdict[name].as_str().unwrap() {
        "yes" => true,
        "no" => false,
        _ => verdict[format!("{name}_if")]
            .as_array()
            .unwrap()
            .iter()
            .all(|condition| {
                let (subject, wanted) = condition.as_str().unwrap().rsplit_once(": ").unwrap();
                let (name, is_output) = match subject.strip_prefix('<') {
                    Some(rest) => {
                        let (name, rest) = rest.split_once(" as ").unwrap();
                        assert_eq!(rest, "Job>::Out", "{condition}");
                        (name, true)
                    }
                    None => (subject, false),
                };
                let at = params.iter().position(|param| param.name == name).unwrap();
                let witness = if is_output {
                    arguments[at].output
                } else {
                    arguments[at].own
                };
                if wanted == "Send" {
                    witness.send
                } else {
                    witness.sync
                }
            }),
    }
}

/// The lines that rustc refuses.
fn refused(source: &std::path::Path) -> Vec<usize> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
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
        .arg(source.parent().unwrap())
        .arg(source)
        .output()
        .expect("rustc, which judges this test, can be run");
    let messages = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<usize> = messages
        .lines()
        .filter(|line| line.contains(": error"))
        .filter_map(|line| {
            line.split("types.rs:")
                .nth(1)?
                .split(':')
                .next()?
                .parse()
                .ok()
        })
        .collect();
    assert_eq!(output.status.success(), lines.is_empty(), "{messages}");
    lines
}
