//! How findings are mended.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;

use super::{Cancel, Snapshot};
use crate::finding::{FileEdit, Finding, Fix, RefusedFix};
use crate::rules;
use crate::suppress::suppress_edit;

/// How a finding can be mended, and how not.
#[derive(Clone, Debug, Default)]
pub struct Remedies {
    /// The best first.
    pub fixes: Vec<Fix>,
    /// Fixes that are known and cannot be offered here.
    pub refusals: Vec<RefusedFix>,
}

impl Snapshot {
    /// The ways to mend a finding of this snapshot, the best first. Suppressing it is none of them.
    pub fn fixes(&self, finding: &Finding) -> Vec<Fix> {
        self.remedies(finding).fixes
    }

    /// The ways to mend a finding of this snapshot, and those that are not possible here.
    pub fn remedies(&self, finding: &Finding) -> Remedies {
        let answer = self.ask(&finding.file, &Cancel::default(), |context, _| {
            let fixes = catch_unwind(AssertUnwindSafe(|| rules::fixes(context, finding)));
            let fixes = fixes.unwrap_or_else(|_| {
                tracing::error!(rule = finding.rule.name, file = %finding.file.display(), "a fix panicked");
                Vec::new()
            });
            Remedies {
                fixes,
                refusals: context.refusals.take(),
            }
        });
        answer.unwrap_or_default()
    }

    /// The names that a file imports and does not need.
    pub fn needless_imports(&self, file: &Path) -> BTreeSet<String> {
        let answer = self.ask(file, &Cancel::default(), |context, _| {
            rules::imports::needless(context)
        });
        answer.unwrap_or_default()
    }

    /// The edits that take those names out of what a file imports.
    pub fn without_imports(&self, file: &Path, names: &BTreeSet<String>) -> Vec<FileEdit> {
        let answer = self.ask(file, &Cancel::default(), |context, _| {
            rules::imports::without(context, names)
        });
        answer.unwrap_or_default()
    }

    /// The fix that silences a finding with a comment.
    pub fn suppression(&self, finding: &Finding) -> Option<Fix> {
        self.ask(&finding.file, &Cancel::default(), |context, _| {
            let edit = suppress_edit(context.root, context.text, finding.range, finding.rule.name);
            Fix {
                title: format!("Suppress {} with a comment", finding.rule.name),
                safe: false,
                preferred: false,
                confirm: false,
                edits: vec![FileEdit {
                    file: Arc::clone(&finding.file),
                    range: edit.range,
                    new_text: edit.new_text,
                }],
            }
        })
    }
}
