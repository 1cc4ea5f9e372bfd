//! Findings as one SARIF 2.1.0 document, written piece by piece: [`start`], a [`result`] each with
//! commas between, [`end`].

use std::collections::BTreeMap;

use ra_ap_syntax::TextRange;
use serde_json::{Value, json};

use crate::finding::{FileEdit, Finding, Fix, Related, Severity};
use crate::report::source::{Source, Sources};
use crate::report::{Entry, fingerprint};
use crate::rules::{self, Rule};

/// The document up to its first result.
pub(crate) fn start() -> String {
    let rules: Vec<Value> = rules::ALL.iter().map(|rule| descriptor(rule)).collect();
    let driver = json!({
        "name": "Threadwise",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": rules,
    });
    // What comes after it is not known yet.
    format!(
        "{{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\
         \"runs\":[{{\"tool\":{{\"driver\":{driver}}},\"columnKind\":\"utf16CodeUnits\",\"results\":["
    )
}

/// The document from its last result on.
pub(crate) fn end(successful: bool) -> String {
    format!("],\"invocations\":[{{\"executionSuccessful\":{successful}}}]}}]}}\n")
}

/// A finding, without a line end; `None` if its file cannot be read any more.
pub(crate) fn result(entry: &Entry, sources: &Sources<'_>) -> Option<String> {
    let finding = &entry.finding;
    let source = sources.get(&finding.file)?;
    let mut result = json!({
        "ruleId": finding.rule.name,
        "level": level(finding.severity),
        "message": { "text": finding.message },
        "locations": [{ "physicalLocation": place(&source, finding.range) }],
        "partialFingerprints": { "threadwise/v1": fingerprint_of(finding, &source) },
    });
    if let Some(index) = rules::ALL
        .iter()
        .position(|rule| rule.name == finding.rule.name)
    {
        result["ruleIndex"] = index.into();
    }
    let related = finding.related.iter();
    let related: Vec<Value> = related.filter_map(|one| location(one, sources)).collect();
    if !related.is_empty() {
        result["relatedLocations"] = related.into();
    }
    let fixes = entry.fixes.iter();
    let fixes: Vec<Value> = fixes.filter_map(|fix| change(fix, sources)).collect();
    if !fixes.is_empty() {
        result["fixes"] = fixes.into();
    }
    if finding.suppressed {
        result["suppressions"] = json!([{ "kind": "inSource" }]);
    }
    Some(result.to_string())
}

fn descriptor(rule: &Rule) -> Value {
    let markdown = rule.markdown();
    let mut descriptor = json!({
        "id": rule.name,
        "shortDescription": { "text": rule.summary() },
        "help": { "text": markdown, "markdown": markdown },
        "defaultConfiguration": { "enabled": rule.on_by_default, "level": level(rule.severity) },
        "properties": { "tags": ["concurrency", rule.category.name()] },
    });
    if let Some(page) = rule.page() {
        descriptor["helpUri"] = page.into();
    }
    descriptor
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Hint => "note",
    }
}

fn fingerprint_of(finding: &Finding, source: &Source) -> String {
    let code = fingerprint::code(source, finding.range);
    fingerprint::name(&[finding.rule.name, &source.name, &code])
}

fn location(related: &Related, sources: &Sources<'_>) -> Option<Value> {
    let source = sources.get(&related.file)?;
    Some(json!({
        "physicalLocation": place(&source, related.range),
        "message": { "text": related.message },
    }))
}

fn place(source: &Source, range: TextRange) -> Value {
    json!({ "artifactLocation": artifact(&source.name), "region": region(source, range) })
}

fn region(source: &Source, range: TextRange) -> Value {
    let start = source.position_in_utf16(range.start());
    let end = source.position_in_utf16(range.end());
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

/// A fix; `None` if it changes nothing, or a file that cannot be read any more.
fn change(fix: &Fix, sources: &Sources<'_>) -> Option<Value> {
    let mut by_file: BTreeMap<_, Vec<&FileEdit>> = BTreeMap::new();
    for edit in &fix.edits {
        by_file.entry(&edit.file).or_default().push(edit);
    }
    let changes: Option<Vec<Value>> = by_file
        .into_iter()
        .map(|(file, mut edits)| {
            let source = sources.get(file)?;
            edits.sort_by_key(|edit| edit.range.start());
            let replacements = edits.iter().map(|edit| {
                json!({
                    "deletedRegion": region(&source, edit.range),
                    "insertedContent": { "text": edit.new_text },
                })
            });
            let replacements: Vec<Value> = replacements.collect();
            Some(json!({
                "artifactLocation": artifact(&source.name),
                "replacements": replacements,
            }))
        })
        .collect();
    let changes = changes.filter(|changes| !changes.is_empty())?;
    Some(json!({ "description": { "text": fix.title }, "artifactChanges": changes }))
}

/// A file below the working directory is named from there, and whoever shows the document knows
/// where that is.
fn artifact(name: &str) -> Value {
    let path = name.replace('\\', "/");
    let has_drive = path.as_bytes().get(1) == Some(&b':');
    if path.starts_with('/') {
        json!({ "uri": format!("file://{}", encoded(&path)) })
    } else if has_drive && cfg!(windows) {
        json!({ "uri": format!("file:///{}", encoded(&path)) })
    } else {
        json!({ "uri": encoded(name), "uriBaseId": "%SRCROOT%" })
    }
}

/// A path as an address has it.
fn encoded(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    let mut encoded = String::new();
    for byte in path.bytes() {
        if plain(byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::samples;

    #[test]
    fn a_result_says_all_that_is_known() {
        let shown = samples::with_sources(|sources| result(&samples::entry(), sources));
        let value: Value = serde_json::from_str(&shown.unwrap()).unwrap();
        let a = json!({ "uri": "src/a.rs", "uriBaseId": "%SRCROOT%" });
        assert_eq!(
            value,
            json!({
                "ruleId": "sample-rule",
                "level": "warning",
                "message": { "text": "`guard` is held here" },
                "locations": [{ "physicalLocation": {
                    "artifactLocation": a,
                    "region": { "startLine": 2, "startColumn": 9, "endLine": 2, "endColumn": 14 },
                } }],
                "partialFingerprints": {
                    "threadwise/v1": fingerprint::name(
                        &["sample-rule", "src/a.rs", "let guard = lock.lock();"]
                    ),
                },
                "relatedLocations": [
                    {
                        "physicalLocation": {
                            "artifactLocation": a,
                            // The crab is two units wide here, and one column for people.
                            "region": { "startLine": 3, "startColumn": 16, "endLine": 3, "endColumn": 21 },
                        },
                        "message": { "text": "across this await" },
                    },
                    {
                        "physicalLocation": {
                            "artifactLocation": { "uri": "src/b.rs", "uriBaseId": "%SRCROOT%" },
                            "region": { "startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 7 },
                        },
                        "message": { "text": "the lock is declared here" },
                    },
                ],
                "fixes": [{
                    "description": { "text": "Release the guard before the await" },
                    "artifactChanges": [{
                        "artifactLocation": a,
                        "replacements": [{
                            "deletedRegion": { "startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 5 },
                            "insertedContent": { "text": "drop(guard);" },
                        }],
                    }],
                }],
            })
        );
    }

    #[test]
    fn an_empty_run_is_a_whole_document() {
        let document: Value = serde_json::from_str(&(start() + &end(true))).unwrap();
        let run = &document["runs"][0];
        assert_eq!(run["results"], json!([]));
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        assert_eq!(rules.len(), rules::ALL.len());
    }

    #[test]
    fn what_is_suppressed_says_so() {
        let mut entry = samples::entry();
        entry.finding.suppressed = true;
        let shown = samples::with_sources(|sources| result(&entry, sources)).unwrap();
        let value: Value = serde_json::from_str(&shown).unwrap();
        assert_eq!(value["suppressions"], json!([{ "kind": "inSource" }]));
    }

    #[test]
    fn paths_are_addresses() {
        for (name, uri) in [
            ("src/a b#é.rs", "src/a%20b%23%C3%A9.rs"),
            ("a:b.rs", "a%3Ab.rs"),
            ("/tmp/a.rs", "file:///tmp/a.rs"),
        ] {
            assert_eq!(artifact(name)["uri"], uri);
        }
    }
}
