//! Which guards are held at an await, and what rustc thinks of the future.
//!
//! Verdicts of a line that awaits:
//!
//! - `H`: a lock is locked while the task is suspended there.
//! - `H?`: as `H`, but only where the lock was poisoned: the guard hides in the error.
//! - `R`: every lock is free there, yet rustc keeps a dead guard in the future's type,
//!   so the future is not `Send`.
//! - `L`: a lock is locked for good, by a guard that was forgotten: none is alive.
//! - `-`: every lock is free.
//!
//! A line may go on with `threadwise: VERDICT`, the answer Threadwise is known to give
//! instead of the truth; a row of the table never does.
//!
//! The future is not `Send` exactly when a line of its case is `H`, `H?` or `R`.

use std::collections::HashMap;

use threadwise::engine::awaits::guards_at_awaits;

use super::cases::{self, Case, Edition, File, Verdict};
use super::program;

#[test]
fn rustc_and_a_run_agree_with_the_await_table_in_2021() {
    assert_agreement(Edition::E2021);
}

#[test]
fn rustc_and_a_run_agree_with_the_await_table_in_2024() {
    assert_agreement(Edition::E2024);
}

fn assert_agreement(edition: Edition) {
    let wrong = disagreements(&cases::read(&program::data().join("await")), edition);
    assert!(
        wrong.is_empty(),
        "{} disagree:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn threadwise_agrees_with_the_await_table_in_2021() {
    assert_threadwise_agrees(Edition::E2021);
}

#[test]
fn threadwise_agrees_with_the_await_table_in_2024() {
    assert_threadwise_agrees(Edition::E2024);
}

fn assert_threadwise_agrees(edition: Edition) {
    let mut wrong = Vec::new();
    for file in cases::read(&program::data().join("await")) {
        let (text, first_line) = whole_text(&file, edition);
        let answers = answers_by_line(&text, edition);
        for case in file.cases_in(edition) {
            for (line, verdict) in &case.awaits {
                let answer = answers.get(&(first_line + line)).copied();
                if let Some(complaint) = complaint(verdict, edition, answer.unwrap_or("nothing")) {
                    let (file, case, line) = (&file.name, &case.name, line + 1);
                    wrong.push(format!("{file}::{case}: line {line}: {complaint}"));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} disagree:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn complaint(verdict: &Verdict, edition: Edition, answer: &str) -> Option<String> {
    let truth = verdict.of(edition);
    let agrees = match truth {
        // Whether the lock was poisoned no reader of the text can tell.
        "H?" => matches!(answer, "H" | "R"),
        "L" => answer == "-",
        _ => answer == truth,
    };
    match verdict.threadwise.as_deref() {
        None => (!agrees).then(|| format!("expected {truth}, Threadwise says {answer}")),
        Some(_) if agrees => Some(format!("{answer} is right: the limit is none any more")),
        Some(limit) => (answer != limit)
            .then(|| format!("expected the limit {limit}, Threadwise says {answer}")),
    }
}

/// Threadwise's answer for each line that awaits; lines count from 0.
fn answers_by_line(text: &str, edition: Edition) -> HashMap<usize, &'static str> {
    let edition = match edition {
        Edition::E2021 => ra_ap_syntax::Edition::Edition2021,
        Edition::E2024 => ra_ap_syntax::Edition::Edition2024,
    };
    let mut by_line: HashMap<usize, (bool, bool)> = HashMap::new();
    for facts in guards_at_awaits(text, edition) {
        let line = text[..usize::from(facts.range.end())].matches('\n').count();
        let (held, not_send) = by_line.entry(line).or_default();
        *held |= facts.held;
        *not_send |= facts.not_send;
    }
    let answer = |facts| match facts {
        (true, true) => "H",
        (true, false) => "held, yet Send",
        (false, true) => "R",
        (false, false) => "-",
    };
    by_line
        .into_iter()
        .map(|(line, facts)| (line, answer(facts)))
        .collect()
}

/// The text of a data file as rustc and Threadwise both read it, and the number of
/// lines before the data.
pub(super) fn whole_text(file: &File, edition: Edition) -> (String, usize) {
    let prelude = program::source("await_prelude.rs");
    (
        format!("{prelude}{}", file.text(edition)),
        prelude.lines().count(),
    )
}

fn disagreements(files: &[File], edition: Edition) -> Vec<String> {
    let mut sources = vec![("probe.rs".to_owned(), program::source("probe.rs"))];
    let mut main = String::from("mod probe;\n");
    let mut calls = String::from("    probe::limit_time();\n");
    for File { name, .. } in files {
        main += &format!("mod {name};\n");
        calls += &format!("    {name}::drive();\n");
    }
    sources.push((
        "main.rs".to_owned(),
        format!("{main}\nfn main() {{\n{calls}}}\n"),
    ));
    for file in files {
        let text = whole_text(file, edition).0 + &driver(file, edition);
        sources.push((format!("{}.rs", file.name), text));
    }
    let output = program::run("await", edition, &sources);
    let seen = Seen::read(&output);
    let mut wrong = Vec::new();
    for file in files {
        let first_line = whole_text(file, edition).1;
        for case in file.cases_in(edition) {
            let complaints = seen.disagreements(case, edition, first_line);
            wrong.extend(
                complaints
                    .into_iter()
                    .map(|text| format!("{edition} {}::{}: {text}", file.name, case.name)),
            );
        }
    }
    wrong
}

/// The function that runs a file's cases.
fn driver(file: &File, edition: Edition) -> String {
    let mut driver = String::from("\npub fn drive() {\n    use crate::probe::*;\n");
    for case in file.cases_in(edition) {
        for (number, arguments) in runs(case).iter().enumerate() {
            let name = &case.name;
            driver += &format!(
                "    let future = Asked({name}({arguments}));\n    let is_send = future.is_send();\n    \
                 crate::probe::drive({name:?}, {number}, is_send, future.0);\n"
            );
        }
    }
    driver + "}\n"
}

/// The arguments of each run; a case that names none takes one mutex.
fn runs(case: &Case) -> Vec<&str> {
    if case.runs.is_empty() {
        return vec!["lock(1)"];
    }
    case.runs.iter().map(String::as_str).collect()
}

/// What a program printed of its cases.
struct Seen<'a> {
    is_send: HashMap<&'a str, bool>,
    /// By case: the run, the line (from 1), and whether a lock was locked.
    suspensions: HashMap<&'a str, Vec<(usize, usize, bool)>>,
}

impl<'a> Seen<'a> {
    fn read(output: &'a str) -> Seen<'a> {
        let mut seen = Seen {
            is_send: HashMap::new(),
            suspensions: HashMap::new(),
        };
        for line in output.lines() {
            match line.split(' ').collect::<Vec<_>>()[..] {
                ["send", case, is_send] => {
                    seen.is_send.insert(case, is_send == "true");
                }
                ["await", case, run, line, locked] => {
                    let number = |text: &str| text.parse().expect("a number");
                    let suspension = (number(run), number(line), locked == "locked");
                    seen.suspensions.entry(case).or_default().push(suspension);
                }
                // Cases may print.
                _ => {}
            }
        }
        seen
    }

    fn disagreements(&self, case: &Case, edition: Edition, first_line: usize) -> Vec<String> {
        let mut wrong = Vec::new();
        let verdicts = case.awaits.iter().map(|(_, verdict)| verdict.of(edition));
        let expected = !verdicts
            .clone()
            .any(|verdict| matches!(verdict, "H" | "H?" | "R"));
        match self.is_send.get(case.name.as_str()) {
            Some(&is_send) if is_send == expected => {}
            other => wrong.push(format!("expected Send {expected}, rustc says {other:?}")),
        }
        for (line, verdict) in &case.awaits {
            let wanted = verdict.of(edition);
            let (with_poison, without) = self.locked_at(case, first_line + line + 1);
            let agrees = match wanted {
                "H" | "L" => {
                    without == Some(true) || with_poison == Some(true) && without.is_none()
                }
                "H?" => with_poison == Some(true) && without != Some(true),
                "-" | "R" => {
                    [with_poison, without].contains(&Some(false))
                        && ![with_poison, without].contains(&Some(true))
                }
                _ => false,
            };
            if !agrees {
                wrong.push(format!(
                    "line {}: expected {wanted}; locked: {without:?}, poisoned: {with_poison:?}",
                    line + 1
                ));
            }
        }
        wrong
    }

    /// Whether a lock was ever locked at a line, over the runs with a poisoned lock and
    /// over the others; nothing where no run came by.
    fn locked_at(&self, case: &Case, line: usize) -> (Option<bool>, Option<bool>) {
        let runs = runs(case);
        let (mut with_poison, mut without) = (None, None);
        for &(run, seen_line, locked) in self
            .suspensions
            .get(case.name.as_str())
            .into_iter()
            .flatten()
        {
            // A call that spans lines is seen at its first, and awaited at its last.
            if seen_line == line || case.awaits.len() == 1 {
                let side = if runs[run].contains("poisoned") {
                    &mut with_poison
                } else {
                    &mut without
                };
                *side = Some(*side == Some(true) || locked);
            }
        }
        (with_poison, without)
    }
}
