//! Which programs block for ever on what they hold themselves.
//!
//! Verdicts: `DEADLOCK`, the case never ends; `ok`, it does. `threadwise: ok` stands where the wait is
//! for a channel, a thread or an initializer, and not for a lock that this very thread holds: the
//! rules about locks say nothing there.

use std::path::Path;

use threadwise::engine::{Cancel, Engine};
use threadwise::finding::Severity;

use super::cases::{self, Case, Edition, File};
use super::program;

#[test]
fn a_run_agrees_with_the_deadlock_table_in_2021() {
    assert_agreement(Edition::E2021);
}

#[test]
fn a_run_agrees_with_the_deadlock_table_in_2024() {
    assert_agreement(Edition::E2024);
}

fn assert_agreement(edition: Edition) {
    let files = cases::read(&program::data().join("deadlock"));
    let output = program::run("deadlock", edition, &sources(&files, edition));
    let mut wrong = Vec::new();
    for (file, case) in files
        .iter()
        .flat_map(|file| file.cases_in(edition).map(move |case| (file, case)))
    {
        let end = output
            .lines()
            .find_map(|line| line.strip_suffix(&format!(" {}", case.name)));
        let agrees = match case.verdict.of(edition) {
            "DEADLOCK" => end.is_none(),
            "ok" => end == Some("ended"),
            _ => false,
        };
        if !agrees {
            let expected = case.verdict.of(edition);
            wrong.push(format!(
                "{}::{}: expected {expected}, it {}",
                file.name,
                case.name,
                end.unwrap_or("blocks")
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} disagree:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// The program of all cases, each started on its own thread.
fn sources(files: &[File], edition: Edition) -> Vec<(String, String)> {
    let prelude = program::source("deadlock_prelude.rs");
    let mut sources = vec![("watchdog.rs".to_owned(), program::source("watchdog.rs"))];
    let mut main = String::from("mod watchdog;\n");
    let mut calls = String::from("    let mut watchdog = watchdog::Watchdog::new();\n");
    for file in files {
        let name = &file.name;
        main += &format!("mod {name};\n");
        calls += &format!("    {name}::start(&mut watchdog);\n");
        let text = format!("{prelude}{}{}", file.text(edition), starter(file, edition));
        sources.push((format!("{name}.rs"), text));
    }
    let main = format!("{main}\nfn main() {{\n{calls}    watchdog.report();\n}}\n");
    sources.push(("main.rs".to_owned(), main));
    sources
}

/// The function that starts a file's cases.
fn starter(file: &File, edition: Edition) -> String {
    let mut starter = String::from("\npub fn start(watchdog: &mut crate::watchdog::Watchdog) {\n");
    for case in file.cases_in(edition) {
        let (name, ends) = (&case.name, case.verdict.of(edition) == "ok");
        let arguments = arguments(case);
        starter +=
            &format!("    watchdog.start({name:?}, {ends}, || drop({name}({arguments})));\n");
    }
    starter + "}\n"
}

/// The arguments of the one run; a case that names none takes one mutex.
fn arguments(case: &Case) -> &str {
    match &case.runs[..] {
        [] => "&Mutex::new(1)",
        [arguments] => arguments,
        _ => panic!("case {} has one run", case.name),
    }
}

#[test]
fn threadwise_agrees_with_the_deadlock_table_in_2021() {
    assert_found(Edition::E2021);
}

#[test]
fn threadwise_agrees_with_the_deadlock_table_in_2024() {
    assert_found(Edition::E2024);
}

/// In each case that blocks something is found that says so, and in no other.
fn assert_found(edition: Edition) {
    let files = cases::read(&program::data().join("deadlock"));
    let mut wrong = Vec::new();
    for file in &files {
        let text = file.text(edition);
        let found = waits_found(&file.name, edition, &text);
        for case in file.cases_in(edition) {
            let truth = case.verdict.of(edition) == "DEADLOCK";
            let expected = match case.verdict.threadwise.as_deref() {
                Some(known) => known == "DEADLOCK",
                None => truth,
            };
            let lines = case.lines();
            if found.iter().any(|line| lines.contains(line)) != expected {
                let what = if expected {
                    "nothing is found"
                } else {
                    "it is reported"
                };
                wrong.push(format!("{}::{}: {what}", file.name, case.name));
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

/// The lines, counted from 0, at which something is found that waits for itself.
fn waits_found(name: &str, edition: Edition, text: &str) -> Vec<usize> {
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("deadlock-found-{edition}-{name}"));
    std::fs::create_dir_all(folder.join("src")).expect("a folder");
    let manifest = format!("[package]\nname = \"cases\"\nedition = \"{edition}\"\n");
    std::fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
    let path = folder.join("src/lib.rs");
    let prelude = program::source("deadlock_prelude.rs");
    let offset = prelude.matches('\n').count();
    std::fs::write(&path, format!("{prelude}{text}")).expect("a file");
    let engine = Engine::on_disk();
    let analysis = engine
        .snapshot()
        .analyse(&path, &Cancel::default())
        .expect("nobody cancels");
    let source = format!("{prelude}{text}");
    let of_rules = analysis.findings.iter().filter(|finding| {
        finding.severity >= Severity::Warning
            && ["double-lock", "rwlock-upgrade-deadlock"].contains(&finding.rule.name)
    });
    of_rules
        .map(|finding| {
            let start = usize::from(finding.range.start());
            source[..start].matches('\n').count() - offset
        })
        .collect()
}
