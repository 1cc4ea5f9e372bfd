//! The pages of the rules in `server/docs/rules` are what the rules say of themselves, and what is offered
//! for their examples.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use threadwise::rules::docs::sections;
use threadwise::rules::{self, Category, Rule};

use super::source;
use crate::written;

#[test]
fn the_pages_of_the_rules_are_fresh() {
    let fixes = fixes_of_the_examples();
    let mut pages: BTreeMap<String, String> = rules::ALL
        .iter()
        .map(|rule| (format!("{}.md", rule.name), page(rule, &fixes)))
        .collect();
    pages.insert("README.md".to_owned(), table());
    let folder = folder();
    let there: BTreeSet<String> = fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .map(|entry| {
            let name = entry.expect("an entry").file_name();
            name.to_string_lossy().into_owned()
        })
        .collect();
    let left_over = there.iter().filter(|name| !pages.contains_key(*name));
    if written::are_written() {
        fs::create_dir_all(&folder).expect("the folder can be made");
        left_over.for_each(|name| fs::remove_file(folder.join(name)).expect("it can be removed"));
    } else {
        assert_eq!(
            left_over.count(),
            0,
            "pages of no rule: run this test with UPDATE_DOCS=1"
        );
    }
    for (name, text) in &pages {
        written::check(&folder.join(name), text);
    }
}

fn folder() -> PathBuf {
    source::top().join("server/docs/rules")
}

const CATEGORIES: &[(Category, &str)] = &[
    (Category::Await, "What is held across an `.await`"),
    (Category::Blocking, "What blocks the threads of a runtime"),
    (Category::Lock, "How locks are taken and released"),
    (Category::Deadlock, "What waits for ever"),
    (Category::SharedState, "Which lock, and whether one at all"),
    (Category::Spawn, "Tasks, threads and futures"),
    (Category::Cancellation, "`select!`, timeouts and shutdown"),
    (Category::Channel, "Channels and signals"),
    (Category::Atomics, "Atomics and statics"),
    (
        Category::InteriorMutability,
        "Cells, and what may cross threads",
    ),
    (Category::Style, "Manners"),
];

/// The rules by category.
fn table() -> String {
    let mut text = "# The rules\n\n\
        An `error` is a certain deadlock, panic or refusal of the compiler; a `warning` a likely bug; an `info` \
        advice; a `hint` asks for your judgement. A rule that is `off` runs where it is selected. Names of \
        categories stand for all of their rules, in settings and in comments.\n"
        .to_owned();
    let mut told = 0;
    for (category, title) in CATEGORIES {
        let of_category = rules::ALL.iter().filter(|rule| rule.category == *category);
        let rows: Vec<String> = of_category.map(|rule| row(rule)).collect();
        if rows.is_empty() {
            continue;
        }
        told += rows.len();
        text.push_str(&format!(
            "\n## {title} (`{}`)\n\n| rule | severity | finds | also in clippy or rustc |\n|---|---|---|---|\n{}",
            category.name(),
            rows.concat()
        ));
    }
    assert_eq!(told, rules::ALL.len(), "a category is missing in the table");
    text
}

fn row(rule: &Rule) -> String {
    let name = rule.name;
    let level = level(rule);
    let twins = twins(rule).join(", ");
    let summary = rule.summary();
    format!("| [`{name}`]({name}.md) | {level} | {summary} | {twins} |\n")
}

fn level(rule: &Rule) -> &'static str {
    match rule.on_by_default {
        true => rule.severity.name(),
        false => "off",
    }
}

fn twins(rule: &Rule) -> Vec<String> {
    let twins = rule.twins.iter();
    twins.map(|twin| format!("`{twin}`")).collect()
}

/// The page of a rule: its documentation, what can be done about its example, and how it is silenced.
fn page(rule: &Rule, fixes: &BTreeMap<String, Vec<String>>) -> String {
    let name = rule.name;
    let state = match rule.on_by_default {
        true => "on by default",
        false => "off by default",
    };
    let severity = rule.severity.name();
    let category = rule.category.name();
    let twins = twins(rule);
    let docs = rule.markdown();
    let mut text = format!(
        "# {name}\n\n{severity} · category `{category}` · {state}\n\n{}\n\n## Fixes\n",
        docs.trim()
    );
    match fixes.get(name) {
        None => text.push_str("None is offered for the example.\n"),
        Some(titles) => {
            text.push_str("Offered for the example:\n\n");
            titles.iter().for_each(|title| text.push_str(title));
            text.push_str(
                "\nWhat is safe, `threadwise fix` applies, and so does *fix all* in an editor; the rest is for \
                 you to choose (`threadwise fix --unsafe` takes the first).\n",
            );
        }
    }
    text.push_str(&format!(
        "\n## How to silence it\n`// threadwise: allow({name}) reason`, on the line, on the line above, or at the top \
         of an item or file"
    ));
    if !twins.is_empty() {
        text.push_str(&format!(
            "; an `allow` or `expect` of {}, which says the same, does it too",
            twins.join(" or ")
        ));
    }
    text.push_str(
        ". For a project: [configuration](../configuration.md).\n\n[All rules](README.md)\n",
    );
    text
}

/// What the examples import.
const DEPENDENCIES: &str = "[dependencies]\nasync-trait = \"0.1\"\nbcrypt = \"0.17\"\ndashmap = \"6\"\nfutures = \"0.3\"\n\
    parking_lot = \"0.12\"\ntokio = { version = \"1\", features = [\"full\"] }\ntracing = \"0.1\"\n";

/// The lines about the fixes for each rule's example, by rule. Each example is a package of its own.
fn fixes_of_the_examples() -> BTreeMap<String, Vec<String>> {
    let folder = tempfile::tempdir().expect("a folder");
    for rule in rules::ALL {
        let markdown = rule.markdown();
        let example = sections(&markdown)
            .into_iter()
            .find(|section| section.title == "Example")
            .expect("an example");
        let code = example.code().expect("code");
        let edition = example.edition().unwrap_or("2024");
        let package = folder.path().join(rule.name);
        let file = match code.contains("fn main(") {
            true => "src/main.rs",
            false => "src/lib.rs",
        };
        fs::create_dir_all(package.join("src")).expect("a folder");
        let manifest = format!(
            "[package]\nname = \"sample\"\nedition = \"{edition}\"\n[workspace]\n{DEPENDENCIES}"
        );
        fs::write(package.join("Cargo.toml"), manifest).expect("a manifest");
        fs::write(package.join(file), code).expect("an example");
    }
    let select: Vec<&str> = rules::ALL.iter().map(|rule| rule.name).collect();
    // What lies on this disk must not make a difference.
    let output = Command::new(env!("CARGO_BIN_EXE_threadwise"))
        .args(["check", "--format", "json", "--min-severity", "hint"])
        .args(["--select", &select.join(",")])
        .current_dir(folder.path())
        .env("CARGO_HOME", folder.path().join("none"))
        .output()
        .expect("the binary runs");
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    let mut fixes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut found = BTreeSet::new();
    for line in said.lines() {
        let finding: Value = serde_json::from_str(line).expect("a line of JSON");
        let (Some(rule), Some(file)) = (finding["rule"].as_str(), finding["file"].as_str()) else {
            continue;
        };
        if !file.starts_with(&format!("{rule}/")) {
            continue;
        }
        found.insert(rule.to_owned());
        for fix in finding["fixes"].as_array().into_iter().flatten() {
            let title = fix["title"].as_str().expect("a title");
            let how = match fix["safe"] == true {
                true => " (safe)",
                false => "",
            };
            let line = format!("- {title}{how}\n");
            let known = fixes.entry(rule.to_owned()).or_default();
            if !known.contains(&line) {
                known.push(line);
            }
        }
    }
    let silent: Vec<&&str> = select
        .iter()
        .filter(|rule| !found.contains(**rule))
        .collect();
    assert!(
        silent.is_empty(),
        "nothing found in the examples of {silent:?}"
    );
    fixes
}
