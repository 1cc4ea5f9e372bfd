mod own_locks;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{ALL, by_name, docs};
use crate::settings::Settings;
use crate::testing::{LIBRARY, Place};

#[test]
fn every_rule_has_a_name_of_its_own() {
    let names: BTreeSet<&str> = ALL.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), ALL.len());
    for rule in ALL {
        let is_kebab =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase());
        assert!(rule.name.split('-').all(is_kebab), "{}", rule.name);
        assert!(std::ptr::eq(
            by_name(rule.name).expect("known by its name"),
            *rule
        ));
    }
}

#[test]
fn every_rule_is_in_the_file_of_its_name() {
    let folder = folder_of_rules();
    for rule in ALL {
        let file = folder.join(rule.name.replace('-', "_") + ".rs");
        let text = std::fs::read_to_string(&file).expect("the rule's file");
        assert!(
            text.contains(&format!("name: \"{}\"", rule.name)),
            "{}",
            file.display()
        );
        assert_eq!(&text[..rule.docs.len()], rule.docs, "{}", file.display());
    }
}

#[test]
fn every_example_shows_its_rule_and_only_that() {
    for rule in ALL {
        let found: BTreeSet<&str> = of_section(rule, "Example").collect();
        assert_eq!(found, BTreeSet::from([rule.name]));
    }
}

#[test]
fn nothing_is_said_of_what_to_use_instead() {
    for rule in ALL {
        assert_eq!(
            of_section(rule, "Use instead").next(),
            None,
            "{}",
            rule.name
        );
    }
}

/// The rules that find something in a section's code when the settings say nothing, or select one more.
fn of_section(rule: &super::Rule, title: &str) -> impl Iterator<Item = &'static str> {
    let markdown = rule.markdown();
    let sections = docs::sections(&markdown);
    let section = sections
        .iter()
        .find(|section| section.title == title)
        .expect("a section of that title");
    let code = section.code().expect("the section has code");
    let run = |known: &&&super::Rule| known.on_by_default || known.name == rule.name;
    let settings = Settings {
        select: ALL
            .iter()
            .filter(run)
            .map(|known| known.name.to_owned())
            .collect(),
        ..Settings::default()
    };
    let is_program = code.contains("fn main(");
    let place = Place {
        path: if is_program {
            "src/main.rs"
        } else {
            LIBRARY.path
        },
        edition: section.edition().unwrap_or(LIBRARY.edition),
        ..LIBRARY
    };
    place
        .analyse(settings, code)
        .into_iter()
        .map(|finding| finding.rule.name)
}

/// The texts of the tests of the rules: what stands in a raw string there.
fn fixtures() -> Vec<String> {
    let mut files = Vec::new();
    test_files(&folder_of_rules(), &mut files);
    files.sort();
    let mut fixtures = Vec::new();
    for file in files {
        let source = std::fs::read_to_string(&file).expect("a file of tests");
        let texts = source.split("r#\"").skip(1);
        fixtures.extend(texts.filter_map(|rest| Some(rest.split_once("\"#")?.0.to_owned())));
    }
    fixtures
}

/// Adds the files of tests in the folders below: `tests.rs`, and what is in a folder `tests`.
fn test_files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of rules") {
        let path = entry.expect("an entry").path();
        let is_of_tests = path.ends_with("tests.rs") || folder.ends_with("tests");
        if path.is_dir() {
            test_files(&path, into);
        } else if is_of_tests && folder != folder_of_rules() {
            into.push(path);
        }
    }
}

fn folder_of_rules() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules")
}

#[test]
fn no_prefix_of_a_fixture_makes_anything_panic() {
    let fixtures = fixtures();
    assert!(fixtures.len() >= 60, "{} fixtures", fixtures.len());
    let cuts_of_each = (CUTS / fixtures.len()).max(1);
    for (number, text) in fixtures.iter().enumerate() {
        // Each text is cut at other places, so that together they are cut everywhere.
        let step = (text.len() / cuts_of_each).max(1);
        let cuts = (number % step..text.len())
            .step_by(step)
            .filter(|cut| text.is_char_boundary(*cut));
        cuts.for_each(|cut| LIBRARY.exercise(&text[..cut]));
    }
}

/// Enough to see most shapes cut in two, few enough to stay within seconds.
const CUTS: usize = 2000;
