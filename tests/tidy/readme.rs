//! What the README says of the rules is what they are.

use std::fs;

use threadwise::rules::{self, Rule};

use super::source;

const START: &str = "<!-- rules: UPDATE_DOCS=1 cargo test --test end_to_end tidy -->\n";
const END: &str = "<!-- end of rules -->\n";

#[test]
fn the_table_of_rules_is_fresh() {
    let path = source::top().join("README.md");
    let text = fs::read_to_string(&path).expect("README.md");
    let (before, rest) = text
        .split_once(START)
        .expect("README.md has the place for the table");
    let (table, after) = rest
        .split_once(END)
        .expect("README.md has the end of the table");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, [before, START, &fresh(), END, after].concat())
            .expect("README.md can be written");
        return;
    }
    assert_eq!(table, fresh(), "run this test with UPDATE_DOCS=1");
}

fn fresh() -> String {
    let rows = rules::ALL.iter().map(|rule| row(rule));
    let head =
        "\n| rule | severity | finds | also in clippy or rustc |\n|---|---|---|---|\n".to_owned();
    std::iter::once(head)
        .chain(rows)
        .chain(["\n".to_owned()])
        .collect()
}

fn row(rule: &Rule) -> String {
    let severity = if rule.on_by_default {
        rule.severity.name()
    } else {
        "off"
    };
    let twins: Vec<String> = rule.twins.iter().map(|twin| format!("`{twin}`")).collect();
    format!(
        "| `{}` | {severity} | {} | {} |\n",
        rule.name,
        rule.summary(),
        twins.join(", ")
    )
}

#[test]
fn every_link_leads_to_a_file() {
    for document in ["README.md", "SECURITY.md"] {
        let text = fs::read_to_string(source::top().join(document)).expect(document);
        for link in text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
        {
            assert!(
                source::top().join(link).is_file(),
                "{document} links to {link}"
            );
        }
    }
}
