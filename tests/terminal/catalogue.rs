//! `rules` and `explain`.

use serde_json::Value;

use super::Project;

#[test]
fn every_rule_is_listed_and_explained() {
    let project = Project::new(&[]);
    let said = project.run(&["rules", "--format", "json"]);
    assert_eq!((said.code, &*said.stderr), (Some(0), ""));
    let table = project.run(&["rules"]);
    let rules: Vec<Value> = said
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("each line is an object"))
        .collect();
    assert_eq!(table.stdout.lines().count(), rules.len());
    for (rule, line) in rules.iter().zip(table.stdout.lines()) {
        let text = |key: &str| rule[key].as_str().expect("a string");
        let mut keys: Vec<_> = rule.as_object().expect("an object").keys().collect();
        keys.sort();
        let expected = [
            "category",
            "name",
            "on_by_default",
            "severity",
            "summary",
            "twins",
        ];
        assert_eq!(keys, expected);
        assert!(
            line.starts_with(text("name")) && line.ends_with(text("summary")),
            "{line}"
        );

        let said = project.run(&["explain", text("name")]);
        assert_eq!((said.code, &*said.stderr), (Some(0), ""));
        let head = format!(
            "{}: {}, category {},",
            text("name"),
            text("severity"),
            text("category")
        );
        assert!(said.stdout.starts_with(&head), "{said:?}");
        assert!(said.stdout.contains("\n## What it does\n"), "{said:?}");
    }
    let names: Vec<_> = rules.iter().map(|rule| rule["name"].as_str()).collect();
    for name in ["guard-across-await", "blocking-in-async", "lock-unwrap"] {
        assert!(names.contains(&Some(name)), "{names:?}");
    }
}
