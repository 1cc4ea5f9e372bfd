//! The page that compares says what was seen: what `check`, rustc and clippy find in the demo.
//!
//! `UPDATE_DOCS=1 cargo test --test end_to_end compare` writes it anew.

mod clippy;
mod lints;
mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use ignore::WalkBuilder;
use threadwise::rules::{self, Rule};

use crate::{demo, written};

use lints::Lint;

/// The sins of the demo, each by its rule, with who speaks about it.
struct Seen {
    /// Rules that have a sin.
    sins: BTreeSet<&'static str>,
    /// Rules whose sin Threadwise finds.
    threadwise: BTreeSet<&'static str>,
    /// Lints and errors of rustc, by rule.
    rustc: BTreeMap<&'static str, BTreeSet<String>>,
    /// Lints of clippy that are on by default, by rule.
    clippy: BTreeMap<&'static str, BTreeSet<String>>,
    /// Lints of clippy that must be asked for, by rule.
    asked: BTreeMap<&'static str, BTreeSet<String>>,
    /// What clippy and rustc say besides: lint, and the names of those it is said about.
    besides: BTreeMap<&'static str, BTreeSet<String>>,
}

#[test]
fn the_page_is_fresh() {
    let expected = page::write(&look());
    let path = demo::demo().join("../../server/docs/comparison.md");
    written::check(&path, &expected);
}

fn look() -> Seen {
    let rustc = refusals();
    let mut seen = Seen {
        sins: sins().chain(rustc.keys().copied()).collect(),
        threadwise: BTreeSet::new(),
        rustc,
        clippy: BTreeMap::new(),
        asked: BTreeMap::new(),
        besides: BTreeMap::new(),
    };
    let every: Vec<&str> = rules::ALL.iter().map(|rule| rule.name).collect();
    for finding in demo::findings(&["--select", &every.join(",")]) {
        let name = finding["rule"].as_str().expect("a rule");
        let found = rule_of(&demo::owner_of(&finding));
        let found = found.filter(|rule| rule.name == name);
        seen.threadwise.extend(found.map(|rule| rule.name));
    }
    let default = clippy::run(&[]);
    let names: Vec<&str> = lints::ALL.iter().map(|lint| lint.name).collect();
    for said in clippy::run(&names) {
        let Some(lint) = lints::find(&said.lint) else {
            continue;
        };
        let owner = demo::owner(&said.file, said.line);
        let Some(rule) = sin_of(&owner, lint) else {
            let about = seen.besides.entry(lint.name).or_default();
            about.insert(owner);
            continue;
        };
        let group = if !lint.name.starts_with("clippy::") {
            &mut seen.rustc
        } else if default.contains(&said) {
            &mut seen.clippy
        } else {
            &mut seen.asked
        };
        let lints = group.entry(rule.name).or_default();
        lints.insert(lint.name.to_owned());
    }
    seen
}

/// The rule whose sin has this name, if the lint is its twin.
fn sin_of(owner: &str, lint: &Lint) -> Option<&'static Rule> {
    rule_of(owner).filter(|rule| rule.twins.contains(&lint.name))
}

/// The rule whose sin has this name.
fn rule_of(owner: &str) -> Option<&'static Rule> {
    let name = owner.split("_sin").next()?.replace('_', "-");
    let is_sin = owner.contains("_sin");
    rules::ALL
        .iter()
        .copied()
        .find(|rule| is_sin && rule.name == name)
}

/// The rules whose sins are named in the demo.
fn sins() -> impl Iterator<Item = &'static str> {
    let files = WalkBuilder::new(demo::demo()).build();
    let rust = files
        .map(|entry| entry.expect("the demo can be walked").into_path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    rust.flat_map(|path| {
        let text = fs::read_to_string(&path).expect("the demo is UTF-8");
        let stem = path.file_stem().expect("a name").to_string_lossy();
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
        let named = words.chain([stem.as_ref()]).filter_map(rule_of);
        named.map(|rule| rule.name).collect::<Vec<_>>()
    })
}

/// What rustc says of the files that it refuses.
fn refusals() -> BTreeMap<&'static str, BTreeSet<String>> {
    let folder = demo::demo().join("refused");
    let files = fs::read_dir(folder).expect("tests/demo/refused is there");
    let refused = files.map(|entry| {
        let path = entry.expect("it can be listed").path();
        let text = fs::read_to_string(&path).expect("the demo is UTF-8");
        let stem = path.file_stem().expect("a name").to_string_lossy();
        let name = stem.trim_end_matches("_sin").to_owned() + "_sin";
        let rule = rule_of(&name).expect("a refused file is named by its rule");
        let reason = demo::refusal(&text);
        (rule.name, BTreeSet::from([reason.to_owned()]))
    });
    refused.collect()
}
