//! The rules, for `threadwise rules` and `threadwise explain`.

use serde::Serialize;

use crate::report::json_line;
use crate::rules::{self, Rule, refactorings};

/// The rules as lines of a table, each with its line end.
pub(crate) fn table(rules: &[&Rule]) -> String {
    let width = |cell: fn(&Rule) -> &str| rules.iter().map(|rule| cell(rule).len()).max();
    let name = width(|rule| rule.name).unwrap_or_default();
    let level = width(level).unwrap_or_default();
    let category = width(|rule| rule.category.name()).unwrap_or_default();
    rules
        .iter()
        .map(|rule| {
            format!(
                "{:name$}  {:level$}  {:category$}  {}\n",
                rule.name,
                self::level(rule),
                rule.category.name(),
                rule.summary(),
            )
        })
        .collect()
}

/// A rule as one line of JSON, without the line end.
pub(crate) fn json(rule: &Rule) -> String {
    json_line(&line(rule))
}

/// What a list says of a rule.
pub(crate) fn line(rule: &Rule) -> Line<'_> {
    Line {
        name: rule.name,
        category: rule.category.name(),
        severity: rule.severity.name(),
        on_by_default: rule.on_by_default,
        summary: rule.summary(),
        twins: rule.twins,
    }
}

/// The documentation of the rule or the refactoring of that name.
pub(crate) fn page(name: &str) -> Option<String> {
    let refactoring = || refactorings::by_name(name).map(|known| known.markdown());
    rules::by_name(name).map(explanation).or_else(refactoring)
}

/// A rule's documentation under a line that sums it up.
fn explanation(rule: &Rule) -> String {
    let name = rule.name;
    let category = rule.category.name();
    let severity = rule.severity.name();
    let state = if rule.on_by_default { "on" } else { "off" };
    let mut text = format!("{name}: {severity}, category {category}, {state} by default\n\n");
    text.push_str(rule.markdown().trim());
    text.push_str(&format!(
        "\n\n## How to silence it\n`// threadwise: allow({name}) reason`"
    ));
    if !rule.twins.is_empty() {
        let twins: Vec<String> = rule.twins.iter().map(|twin| format!("`{twin}`")).collect();
        text.push_str(&format!(", or an `allow` of {}", twins.join(" or ")));
    }
    text.push('\n');
    text
}

/// A rule, as [`json`] writes it.
#[derive(Serialize)]
pub(crate) struct Line<'a> {
    name: &'a str,
    category: &'a str,
    severity: &'a str,
    on_by_default: bool,
    summary: &'a str,
    twins: &'a [&'a str],
}

fn level(rule: &Rule) -> &str {
    if rule.on_by_default {
        rule.severity.name()
    } else {
        "off"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Severity;
    use crate::report::samples::RULE;
    use crate::rules::Category;

    #[test]
    fn the_table_is_aligned() {
        let off = Rule {
            name: "a-longer-sample-rule",
            category: Category::Blocking,
            severity: Severity::Hint,
            on_by_default: false,
            twins: &[],
            docs: "//! Finds more.",
            ..RULE
        };
        assert_eq!(
            table(&[&RULE, &off]),
            "sample-rule           warning  await     Finds samples.\n\
             a-longer-sample-rule  off      blocking  Finds more.\n"
        );
    }

    #[test]
    fn json_has_every_field() {
        let value: serde_json::Value = serde_json::from_str(&json(&RULE)).unwrap();
        assert_eq!(
            value,
            serde_json::json!({
                "name": "sample-rule", "category": "await", "severity": "warning",
                "on_by_default": true, "summary": "Finds samples.", "twins": ["clippy::sample"],
            })
        );
    }

    #[test]
    fn the_explanation_is_the_documentation_and_how_to_silence_the_rule() {
        assert_eq!(
            explanation(&RULE),
            "sample-rule: warning, category await, on by default\n\n\
             Finds samples.\n\n## What it does\n\nIt finds samples.\n\n\
             ## How to silence it\n\
             `// threadwise: allow(sample-rule) reason`, or an `allow` of `clippy::sample`\n"
        );
    }
}
