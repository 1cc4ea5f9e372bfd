//! The change before and after, and the reasons why it is refused.

mod refused;
mod several_files;
mod to_std;
mod to_tokio;

use std::path::Path;

use crate::finding::{Finding, Fix, Severity};
use crate::rules::context::Context;
use crate::rules::{Category, Rule, guard_across_await};
use crate::syntax::edit::{TextEdit, apply};
use crate::testing::remedies;

const MANIFEST: &str = "[package]\nname = \"sample\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
                        [dependencies]\ntokio = { version = \"1\", features = [\"sync\"] }\n";

/// Files of a package, by their names in its folder.
type Files<'a> = &'a [(&'a str, &'a str)];

/// Stands for any rule that offers the way back: of the first lock that is called a method of.
static BACK: Rule = Rule {
    name: "back",
    category: Category::Lock,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: "",
    check: |_, _| {},
    fixes: back,
};

fn back(context: &Context<'_>, _: &Finding) -> Vec<Fix> {
    let mut receivers: Vec<_> = context
        .functions()
        .flat_map(|flow| {
            flow.types
                .calls
                .iter()
                .map(|(id, callee)| (flow.range(*id), callee))
        })
        .filter_map(|(range, callee)| Some((range.start(), &callee.receiver.as_ref()?.ty)))
        .collect();
    receivers.sort_by_key(|(start, _)| *start);
    receivers
        .into_iter()
        .find_map(|(_, ty)| super::to_std(context, ty))
        .into_iter()
        .collect()
}

/// The files after the change that is offered for the first finding of the first file, or the reason
/// why it is not. A manifest is added where there is none.
fn swapped(rule: &'static Rule, files: Files<'_>) -> Result<Vec<(String, String)>, String> {
    let mut all = files.to_vec();
    if !files.iter().any(|(name, _)| *name == "Cargo.toml") {
        all.push(("Cargo.toml", MANIFEST));
    }
    let remedies = remedies(rule, &all);
    if let Some(refusal) = remedies.refusals.first() {
        return Err(refusal.reason.clone());
    }
    let fix = remedies
        .fixes
        .iter()
        .find(|fix| fix.title.ends_with("for this lock, everywhere"))
        .expect("the change is offered");
    assert!(fix.confirm && !fix.safe && !fix.preferred, "{fix:?}");
    let after = |name: &str, text: &str| {
        let path = format!("/package/{name}");
        let edits: Vec<TextEdit> = fix
            .edits
            .iter()
            .filter(|edit| *edit.file == *Path::new(&path))
            .map(|edit| TextEdit {
                range: edit.range,
                new_text: edit.new_text.clone(),
            })
            .collect();
        apply(text, &edits).unwrap_or_else(|| panic!("overlap: {edits:?}"))
    };
    Ok(all
        .iter()
        .map(|(name, text)| ((*name).to_owned(), after(name, text)))
        .collect())
}

/// The change of std's lock to tokio's in a program of one file.
#[track_caller]
fn to_tokio(before: &str, after: &str) {
    one(&guard_across_await::RULE, before, after);
}

/// The change of tokio's lock to std's in a program of one file.
#[track_caller]
fn to_std(before: &str, after: &str) {
    one(&BACK, before, after);
}

#[track_caller]
fn one(rule: &'static Rule, before: &str, after: &str) {
    match swapped(rule, &[("src/main.rs", before)]) {
        Ok(files) => assert_eq!(files[0].1, after, "{}", files[0].1),
        Err(reason) => panic!("refused: {reason}"),
    }
}

/// The change is refused, with these words in the reason.
#[track_caller]
fn refused(rule: &'static Rule, files: Files<'_>, words: &str) {
    match swapped(rule, files) {
        Ok(after) => panic!("it is offered: {after:#?}"),
        Err(reason) => assert!(reason.contains(words), "{reason}"),
    }
}
