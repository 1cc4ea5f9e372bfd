//! Where the code itself asks for silence: comments, attributes, the manifest.

mod around;
mod attributes;
mod comments;
mod insert;
mod lines;
#[cfg(test)]
mod tests;
pub(crate) mod unused;

use std::collections::BTreeSet;

use ra_ap_syntax::{SyntaxNode, TextRange, TextSize};

use crate::project::manifest::Package;
use crate::rules::Rule;
pub(crate) use around::{Around, FileAround};
use attributes::LintLevel;
use comments::Allow;
pub(crate) use insert::suppress_edit;

/// All that asks for silence in one file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Suppressions {
    comments: Vec<Allow>,
    levels: Vec<LintLevel>,
    allowed_by_manifest: BTreeSet<String>,
}

/// What asks for silence at some place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Silencer {
    /// The comment with this range.
    Comment(TextRange),
    /// The attribute with this range.
    Attribute(TextRange),
    /// The package's manifest.
    Manifest,
}

impl Suppressions {
    /// The comments and attributes of a file, whose tree and text these are.
    pub(crate) fn new(root: &SyntaxNode, text: &str) -> Suppressions {
        Suppressions {
            comments: comments::read(root, text),
            levels: attributes::read(root, text),
            allowed_by_manifest: BTreeSet::new(),
        }
    }

    /// Adds what the manifest of the file's package allows. A lint level in the file outranks it.
    pub(crate) fn with_package(mut self, package: &Package) -> Suppressions {
        self.allowed_by_manifest = package.allowed_lints.clone();
        self
    }

    /// Whether a finding of the rule is to be silenced. Where a finding starts decides.
    pub(crate) fn silences(&self, rule: &Rule, range: TextRange) -> bool {
        self.silencer(rule, range).is_some()
    }

    /// Whether a finding of the rule is to be silenced by the file, or by the modules around it where the
    /// file says nothing of the rule. These are asked for only then.
    pub(crate) fn silences_within<'a>(
        &self,
        rule: &Rule,
        range: TextRange,
        around: impl FnOnce() -> &'a Around,
    ) -> bool {
        if self.silences(rule, range) {
            return true;
        }
        let around = around();
        let is_open = |lint: &str| self.innermost(lint, range.start()).is_none();
        lints(rule).any(|lint| around.is_quiet(&lint) && is_open(&lint))
    }

    /// What silences a finding of the rule.
    pub(crate) fn silencer(&self, rule: &Rule, range: TextRange) -> Option<Silencer> {
        let at = range.start();
        let is_meant = |name: &String| name == rule.name || name == rule.category.name();
        if let Some(allow) = self
            .comments
            .iter()
            .find(|allow| allow.scope.contains(at) && allow.names.iter().any(is_meant))
        {
            return Some(Silencer::Comment(allow.comment));
        }
        lints(rule).find_map(|lint| self.allowed(&lint, at))
    }

    /// What allows a lint at a place. The innermost level counts, as it does for the compiler.
    fn allowed(&self, lint: &str, at: TextSize) -> Option<Silencer> {
        match self.innermost(lint, at) {
            Some(level) => level.quiet.then_some(Silencer::Attribute(level.attribute)),
            None => self
                .allowed_by_manifest
                .contains(lint)
                .then_some(Silencer::Manifest),
        }
    }

    fn innermost(&self, lint: &str, at: TextSize) -> Option<&LintLevel> {
        let about = self.levels.iter().filter(|level| {
            level.scope.contains(at) && level.lints.iter().any(|name| name == lint)
        });
        about.reduce(|best, level| {
            let is_wider = level.scope.len() > best.scope.len();
            if is_wider { best } else { level }
        })
    }
}

/// The lints that stand for a rule: its own name, its category's, and those about the same.
fn lints(rule: &Rule) -> impl Iterator<Item = String> {
    let own = [rule.name, rule.category.name()].map(attributes::inert_name);
    let twins = rule.twins.iter().map(|twin| (*twin).to_owned());
    own.into_iter().chain(twins)
}
