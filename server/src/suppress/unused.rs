//! The names in comments that silence nothing.

use ra_ap_syntax::{
    AstNode,
    SyntaxKind::{MACRO_CALL, MACRO_DEF, MACRO_RULES, TOKEN_TREE},
    SyntaxNode, TextRange, ast,
};

use super::Suppressions;
use super::comments::list_in;
use super::lines::offset;
use crate::finding::Finding;
use crate::rules::{self, Rule};
use crate::settings;
use crate::syntax::find::token_at;

/// A name in a comment that silences nothing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Idle<'a> {
    pub(crate) name: &'a str,
    pub(crate) range: TextRange,
    /// Whether it is a rule or a category.
    pub(crate) is_known: bool,
}

/// A name in a comment, and where it silences.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Named<'a> {
    pub(crate) name: &'a str,
    pub(crate) range: TextRange,
    comment: TextRange,
    scope: TextRange,
}

impl Suppressions {
    /// The names in all comments. `text` is the file's.
    pub(crate) fn names<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Named<'a>> {
        self.comments.iter().flat_map(move |allow| {
            names_in(text, allow.comment).map(move |(name, range)| Named {
                name,
                range,
                comment: allow.comment,
                scope: allow.scope,
            })
        })
    }
}

/// The names in a comment, and where they stand.
pub(crate) fn names_in(text: &str, comment: TextRange) -> impl Iterator<Item = (&str, TextRange)> {
    let own = &text[comment];
    let list = list_in(own).unwrap_or_default();
    let start = comment.start() + offset(list.start);
    let names = own[list].split(',').scan(start, |next, part| {
        let start = *next;
        *next = start + offset(part.len() + 1);
        Some((start, part))
    });
    names.filter_map(|(start, part)| {
        let name = part.trim();
        let start = start + offset(part.len() - part.trim_start().len());
        (!name.is_empty()).then(|| (name, TextRange::at(start, offset(name.len()))))
    })
}

impl<'a> Named<'a> {
    /// The rules that it means.
    pub(crate) fn rules(self) -> impl Iterator<Item = &'static Rule> {
        let all = rules::ALL.iter().copied();
        all.filter(move |rule| rule.name == self.name || rule.category.name() == self.name)
    }

    /// What is to be said of it, given all that is found in the file and which rules were asked.
    pub(crate) fn idle(
        self,
        root: &SyntaxNode,
        text: &str,
        found: &[Finding],
        was_asked: impl Fn(&Rule) -> bool,
    ) -> Option<Idle<'a>> {
        let idle = |is_known| Idle {
            name: self.name,
            range: self.range,
            is_known,
        };
        if !settings::is_rule_or_category(self.name) {
            return Some(idle(false));
        }
        let is_used = found.iter().any(|finding| {
            let rule = finding.rule;
            (rule.name == self.name || rule.category.name() == self.name)
                && self.scope.contains(finding.range.start())
        });
        let is_judged = !is_used && self.rules().all(was_asked) && self.is_settled(root, text);
        is_judged.then(|| idle(true))
    }

    /// Whether all that it is about is there on every machine, and is no macro's.
    fn is_settled(self, root: &SyntaxNode, text: &str) -> bool {
        let conditional = |text: &str| text.replace("cfg(test)", "").contains("cfg");
        if conditional(&text[self.scope]) {
            return false;
        }
        let token = token_at(root, self.comment.start());
        let mut around = token.into_iter().flat_map(|token| token.parent_ancestors());
        !around.any(|node| {
            let of_macro = matches!(
                node.kind(),
                MACRO_CALL | MACRO_DEF | MACRO_RULES | TOKEN_TREE
            );
            let mut attributes = node.children().filter_map(ast::Attr::cast);
            of_macro
                || attributes.any(|attribute| {
                    let text = attribute.syntax().text().to_string();
                    conditional(&text)
                })
        })
    }
}
