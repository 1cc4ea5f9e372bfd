use std::collections::BTreeSet;
use std::path::Path;

use super::{ALL, by_name, docs};
use crate::settings::Settings;
use crate::testing::LIBRARY;

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
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
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

/// The rules that find something in a section's code when the settings say nothing.
fn of_section(rule: &super::Rule, title: &str) -> impl Iterator<Item = &'static str> {
    let markdown = rule.markdown();
    let sections = docs::sections(&markdown);
    let section = sections
        .iter()
        .find(|section| section.title == title)
        .expect("a section of that title");
    let code = section.code().expect("the section has code");
    LIBRARY
        .analyse(Settings::default(), code)
        .into_iter()
        .map(|finding| finding.rule.name)
}

/// The texts of the tests of the rules: what stands in a raw string there.
fn fixtures() -> Vec<&'static str> {
    [
        include_str!("blocking_in_async/tests.rs"),
        include_str!("blocking_while_locked/tests.rs"),
        include_str!("condvar_wait_without_loop/tests.rs"),
        include_str!("drop_reference_of_guard/tests.rs"),
        include_str!("guard_across_await/tests.rs"),
        include_str!("guard_leaked/tests.rs"),
        include_str!("lock_held_into_rayon/tests.rs"),
        include_str!("lock_immediately_dropped/tests.rs"),
        include_str!("lock_unwrap/tests.rs"),
        include_str!("mutex_get_mut/tests.rs"),
        include_str!("try_lock_unwrap/tests.rs"),
        include_str!("unawaited_lock/tests.rs"),
        include_str!("underscore_move_noop/tests.rs"),
        include_str!("write_lock_only_read/tests.rs"),
    ]
    .into_iter()
    .flat_map(|source| {
        source
            .split("r#\"")
            .skip(1)
            .filter_map(|rest| rest.split("\"#").next())
    })
    .collect()
}

#[test]
fn no_prefix_of_a_fixture_makes_anything_panic() {
    let fixtures = fixtures();
    assert!(fixtures.len() >= 30, "{} fixtures", fixtures.len());
    for (number, text) in fixtures.into_iter().enumerate() {
        // Each text is cut at other places, so that together they are cut everywhere.
        let step = (text.len() / PREFIXES_OF_A_FIXTURE).max(1);
        let cuts = (number % step..text.len())
            .step_by(step)
            .filter(|cut| text.is_char_boundary(*cut));
        cuts.for_each(|cut| LIBRARY.exercise(&text[..cut]));
    }
}

/// Enough to see most shapes cut in two, few enough to stay within seconds.
const PREFIXES_OF_A_FIXTURE: usize = 40;
