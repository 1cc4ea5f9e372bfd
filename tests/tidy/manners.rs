//! The manners of sources.

use std::collections::BTreeSet;

use ra_ap_syntax::ast::{self, AstNode};
use ra_ap_syntax::{Edition, SourceFile};

use super::source;

/// A file with more lines than this has more than one idea.
const MAX_LINES: usize = 700;

#[test]
fn every_rule_has_one_file_and_one_line() {
    let files: BTreeSet<String> = source::server()
        .into_iter()
        .filter(|(_, text)| source::code(text).contains("static RULE:Rule"))
        .filter_map(|(file, _)| {
            Some(
                file.strip_prefix("rules/")?
                    .strip_suffix(".rs")?
                    .replace('_', "-"),
            )
        })
        .collect();
    let listed: BTreeSet<String> = threadwise::rules::ALL
        .iter()
        .map(|rule| rule.name.to_owned())
        .collect();
    assert_eq!(
        files, listed,
        "the files below server/src/rules, and rules::ALL"
    );
    assert_eq!(
        listed.len(),
        threadwise::rules::ALL.len(),
        "a rule is listed twice"
    );
}

#[test]
fn files_are_short() {
    for (file, text) in source::server() {
        // Cases of tests are data: a long list of them is still one idea.
        if file.ends_with("/tests.rs") {
            continue;
        }
        let lines = text.lines().count();
        assert!(lines <= MAX_LINES, "server/src/{file} has {lines} lines");
    }
}

#[test]
fn nothing_is_left_undone() {
    for (file, text) in source::server() {
        let code = source::code(&text);
        for undone in ["todo!", "unimplemented!"] {
            assert!(!code.contains(undone), "{undone} in server/src/{file}");
        }
        for attribute in attributes(&text) {
            assert!(
                !attribute.starts_with("#[ignore"),
                "{attribute} in server/src/{file}"
            );
        }
    }
}

#[test]
fn exceptions_say_why() {
    for (file, text) in source::server() {
        for attribute in attributes(&text) {
            let exception = attribute.contains("allow(") || attribute.contains("expect(");
            assert!(
                !exception || attribute.contains("reason ="),
                "{attribute} in server/src/{file} has no reason"
            );
        }
    }
}

fn attributes(text: &str) -> Vec<String> {
    let file = SourceFile::parse(text, Edition::CURRENT).tree();
    let attributes = file.syntax().descendants().filter_map(ast::Attr::cast);
    attributes
        .map(|attribute| attribute.syntax().text().to_string())
        .collect()
}

#[test]
fn lines_end_where_they_end() {
    for (file, text) in source::texts() {
        assert!(
            !source::has_loose_ends(&file, &text),
            "a line of {file} ends with white space"
        );
    }
}

#[test]
fn no_path_of_one_machine_is_told() {
    // Written so that they do not find themselves.
    let machines = [
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("/fa", "rm"),
    ];
    for (file, text) in source::texts() {
        for path in machines {
            assert!(!text.contains(path), "{file} tells the path {path}");
        }
    }
}
