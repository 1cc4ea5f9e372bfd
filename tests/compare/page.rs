//! What was seen, as a page.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use threadwise::rules::{self, Rule};

use super::{Seen, clippy, lints};

/// Tools that are not run here, and why.
const OTHERS: &[[&str; 2]] = &[
    [
        "rust-analyzer's own diagnostics",
        "they are about types, borrows and names, none about concurrency; clippy's lints come through it",
    ],
    [
        "RustRover's inspections",
        "a desktop program, which no registry has that tests may use",
    ],
    [
        "lockbud (double locks, lock order, condition variables)",
        "needs one nightly compiler of its own, which these tests do not bring",
    ],
    [
        "Rudra (`unsafe`, `Send` and `Sync` of generic types)",
        "needs a nightly of 2021, which does not know edition 2024",
    ],
    [
        "MIRAI, Prusti, Kani (proofs)",
        "they prove what somebody has written down; the demo states nothing",
    ],
    [
        "Miri, ThreadSanitizer, loom, shuttle",
        "they watch a program that runs, and find what happens in that run; nobody runs the demo's sins",
    ],
    [
        "dylint, ast-grep, Semgrep",
        "they run rules that somebody writes, and find what these say",
    ],
    ["RustOwl", "it shows lifetimes, and makes no findings"],
];

pub(super) fn write(seen: &Seen) -> String {
    let sins: Vec<&Rule> = rules::ALL
        .iter()
        .copied()
        .filter(|rule| has_sin(seen, rule))
        .collect();
    let count = |found: &dyn Fn(&Rule) -> bool| sins.iter().filter(|rule| found(rule)).count();
    let by =
        |map: &BTreeMap<&'static str, BTreeSet<String>>, rule: &Rule| map.contains_key(rule.name);
    let ours = count(&|rule| seen.threadwise.contains(rule.name));
    let rustc = count(&|rule| by(&seen.rustc, rule));
    let default = count(&|rule| by(&seen.rustc, rule) || by(&seen.clippy, rule));
    let asked =
        count(&|rule| by(&seen.rustc, rule) || by(&seen.clippy, rule) || by(&seen.asked, rule));

    let mut page = format!(
        "\
# Compared with clippy and others

<!-- UPDATE_DOCS=1 cargo test --test end_to_end compare -->

What each finds in [the demo](../../tests/demo/README.md), which commits {all} sins of concurrent Rust once
each. rustc and clippy {version} were run on it, and a test runs them again.

| | of {all} sins |
|---|---|
| rustc | {rustc} |
| rustc and clippy, as they come | {default} |
| rustc and clippy, with every lint about concurrency that can be asked for | {asked} |
| Threadwise, with the rules that are off by default | {ours} |

The demo was written to show what Threadwise finds, so that its own number says nothing. What the others
find of it tells how much they overlap; what they find besides stands [below](#what-clippy-finds-besides).
They compile the code, and so know all types; Threadwise reads it as it is, and is silent where it does not
know a type. A project should run both.

## By sin

A lint counts if it speaks inside the sin and is about the same. Where a lint about the same says nothing, it
stands in the last column: it looks for another form than the demo's.

| sin | Threadwise | rustc | clippy, as it comes | clippy, when asked | silent |
|---|---|---|---|---|---|
",
        all = sins.len(),
        version = clippy::version(),
    );
    for rule in &sins {
        let finds = seen.threadwise.contains(rule.name);
        let level = if rule.on_by_default {
            rule.severity.name()
        } else {
            "when asked"
        };
        let cells = [&seen.rustc, &seen.clippy, &seen.asked].map(|map| names(map.get(rule.name)));
        let ours = if finds { level } else { "" };
        let silent = names(Some(&silent(seen, rule)));
        let cells = cells.join(" | ");
        let _ = writeln!(page, "| `{}` | {ours} | {cells} | {silent} |", rule.name);
    }
    page.push_str(&without_sin(seen));
    page.push_str(&besides(seen));
    page.push_str(&not_run());
    page
}

fn has_sin(seen: &Seen, rule: &Rule) -> bool {
    seen.sins.contains(rule.name)
}

/// The twins of a rule that say nothing of its sin.
fn silent(seen: &Seen, rule: &Rule) -> BTreeSet<String> {
    let maps = [&seen.rustc, &seen.clippy, &seen.asked];
    let spoke = |twin: &str| {
        let mut lints = maps.iter().filter_map(|map| map.get(rule.name)).flatten();
        lints.any(|lint| lint == twin)
    };
    let silent = rule.twins.iter().filter(|twin| !spoke(twin));
    silent.map(|&twin| twin.to_owned()).collect()
}

fn without_sin(seen: &Seen) -> String {
    let without = rules::ALL.iter().filter(|rule| !has_sin(seen, rule));
    let mut part = "
Rules that have no sin in the demo, so that nothing is compared:

| rule | lints about the same |
|---|---|
"
    .to_owned();
    for rule in without {
        let twins = rule.twins.iter().map(|&twin| twin.to_owned()).collect();
        let _ = writeln!(part, "| `{}` | {} |", rule.name, names(Some(&twins)));
    }
    part
}

fn besides(seen: &Seen) -> String {
    let mut part = "
## What clippy finds besides

In the demo, with every lint about concurrency, what no rule of Threadwise says there. (In a sin Threadwise
speaks too, of what the sin is named after.)

| lint | finds | in the demo |
|---|---|---|
"
    .to_owned();
    for lint in lints::ALL {
        if let Some(owners) = seen.besides.get(lint.name) {
            let owners = names(Some(owners));
            let _ = writeln!(part, "| `{}` | {} | {owners} |", lint.name, lint.finds);
        }
    }
    part.push_str(
        "\nLints about concurrency that no rule of Threadwise stands for, in the demo or not:\n\n",
    );
    for lint in lints::ALL.iter().filter(|lint| !is_twin(lint.name)) {
        let _ = writeln!(part, "- `{}`: {}", lint.name, lint.finds);
    }
    part
}

fn is_twin(lint: &str) -> bool {
    rules::ALL.iter().any(|rule| rule.twins.contains(&lint))
}

fn not_run() -> String {
    let mut part = "
## Not run

| tool | why not |
|---|---|
"
    .to_owned();
    for [tool, why] in OTHERS {
        let _ = writeln!(part, "| {tool} | *not run*: {why} |");
    }
    part
}

fn names(found: Option<&BTreeSet<String>>) -> String {
    let names: Vec<String> = found
        .into_iter()
        .flatten()
        .map(|name| format!("`{name}`"))
        .collect();
    names.join(", ")
}
