//! Which futures are Send, with macros in their bodies, by rustc and by what is lowered here. A guard
//! that is not Send tells whose name a `drop` names, and where a variable ends.
#![cfg(test)]
#![expect(
    clippy::disallowed_types,
    reason = "rustc is the judge; it is the server that runs no program"
)]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::process::Command;
use std::sync::Arc;

use ra_ap_syntax::Edition;

use crate::flow::inside::Looking;
use crate::program::auto_traits::Verdict;
use crate::program::auto_traits::listing::futures_of_file;
use crate::program::names::Names;
use crate::testing::lone_program;

const CASES: &str = include_str!("cases.rs.txt");

#[test]
fn rustc_finds_the_same_futures_to_be_send() {
    for (edition, name) in [
        (Edition::Edition2021, "2021"),
        (Edition::Edition2024, "2024"),
    ] {
        let functions = functions();
        assert!(functions.len() >= 30, "{} functions", functions.len());
        let theirs = not_send_by_rustc(&functions, name);
        let ours = not_send_by_us(&functions, edition);
        assert_eq!(ours, theirs, "edition {name}");
        for function in functions {
            let is_send = !theirs.contains(function);
            assert_eq!(is_send, function.starts_with("send_"), "{function}");
        }
    }
}

/// The functions whose names say what they are.
fn functions() -> Vec<&'static str> {
    let named = CASES.split("async fn ").skip(1);
    named
        .filter_map(|rest| rest.split(['(', '<']).next())
        .filter(|name| name.starts_with("send_") || name.starts_with("not_"))
        .filter(|name| *name != "send_g")
        .collect()
}

fn not_send_by_us(functions: &[&str], edition: Edition) -> BTreeSet<String> {
    let text: Arc<str> = CASES.into();
    let (program, at) = lone_program(&text, edition);
    let names = Names::new(&program);
    let texts = |_| Some(Arc::clone(&text));
    let bodies = Looking::new(&names, &texts);
    let mut not = BTreeSet::new();
    for future in futures_of_file(&names, &bodies, at, &text) {
        let name = future.path.rsplit("::").next().unwrap_or_default();
        if !functions.contains(&name) {
            continue;
        }
        match &future.send {
            Verdict::Yes => {}
            Verdict::No(_) => {
                not.insert(name.to_owned());
            }
            other => panic!("{name}: {other:?}"),
        }
    }
    not
}

fn not_send_by_rustc(functions: &[&str], edition: &str) -> BTreeSet<String> {
    let mut text = format!("#![allow(warnings)]\n{CASES}\nfn is_send(_: impl Send) {{}}\n");
    let first = text.lines().count() + 1;
    for (number, function) in functions.iter().enumerate() {
        let _ = writeln!(
            text,
            "fn judge_{number}(m: &'static Mutex<i32>) {{ is_send({function}(m)) }}"
        );
    }
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("lib.rs");
    std::fs::write(&file, &text).expect("a file");
    let output = Command::new("rustc")
        .args([
            "--emit=metadata",
            "--crate-type=lib",
            "--error-format=short",
        ])
        .arg(format!("--edition={edition}"))
        .arg("--out-dir")
        .arg(folder.path())
        .arg(&file)
        .output()
        .expect("rustc runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    let mut not = BTreeSet::new();
    for line in errors.lines().filter(|line| line.contains(": error")) {
        let mut parts = line.split(':').skip(1);
        let number: usize = parts.next().and_then(|it| it.parse().ok()).expect(line);
        let is_verdict = line.contains("cannot be sent between threads") && number >= first;
        assert!(is_verdict, "{line}");
        not.insert(functions[number - first].to_owned());
    }
    not
}
