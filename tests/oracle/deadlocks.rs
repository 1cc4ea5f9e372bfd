//! Which programs block for ever on what they hold themselves.
//!
//! Verdicts: `DEADLOCK`, the case never ends; `ok`, it does.

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
