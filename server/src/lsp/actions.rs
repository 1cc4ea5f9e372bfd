//! Code actions: how to mend what lies under the cursor, and what could be otherwise there.
//!
//! Nothing is remembered from the diagnostics that were sent: the file is analysed again as it is
//! now, so that no action is ever out of date.

use std::sync::Arc;

use line_index::TextRange;
use tower_lsp::ls_types::{
    CodeAction, CodeActionContext, CodeActionDisabled, CodeActionKind, CodeActionOrCommand,
    Diagnostic, NumberOrString,
};

use super::convert::{Converter, SOURCE};
use super::documents::Document;
use super::fix_all::fix_all;
use super::handshake::FIX_ALL;
use super::view::View;
use crate::engine::refactorings::Offer;
use crate::engine::{Cancel, Cancelled};
use crate::finding::{Finding, Fix, RefusedFix};

/// What the client asks for.
pub(crate) struct Request {
    pub(crate) view: View,
    pub(crate) document: Arc<Document>,
    /// The bytes under the cursor or the selection.
    pub(crate) range: TextRange,
    pub(crate) context: CodeActionContext,
}

/// The actions for a range, in the order of the menu: fixes, all safe fixes of the file, refactorings,
/// what is not possible here, and last the comments that silence a finding.
///
/// # Errors
/// [`Cancelled`] when nobody wants the answer any more.
pub(crate) fn actions(
    request: &Request,
    cancel: &Cancel,
) -> Result<Vec<CodeActionOrCommand>, Cancelled> {
    let Request { view, document, .. } = request;
    if !document.analysed {
        return Ok(Vec::new());
    }
    let analysis = view.snapshot.analyse(&document.path, cancel)?;
    let findings: Vec<&Finding> = analysis
        .findings
        .iter()
        .filter(|finding| !finding.suppressed)
        .collect();
    let mut converter = Converter::new(view);
    let mut fixes = Vec::new();
    let mut refused = Vec::new();
    let mut suppressions = Vec::new();
    if request.wants(&CodeActionKind::QUICKFIX) {
        for finding in findings.iter().filter(|finding| request.is_about(finding)) {
            cancel.check()?;
            let Some(diagnostic) = converter.diagnostic(finding) else {
                continue;
            };
            let diagnostic = request.as_given(diagnostic);
            let remedies = view.snapshot.remedies(finding);
            for fix in remedies.fixes {
                fixes.extend(quick_fix(&mut converter, &fix, &diagnostic));
            }
            if view.abilities.disabled_actions {
                let reasons = remedies.refusals.into_iter();
                refused.extend(reasons.map(|refusal| disabled(refusal, &diagnostic)));
            }
            if let Some(mut fix) = view.snapshot.suppression(finding) {
                fix.preferred = false;
                suppressions.extend(quick_fix(&mut converter, &fix, &diagnostic));
            }
        }
    }
    // A menu that was opened for one place shows it only where there is something to fix.
    let everything = match request.context.only {
        Some(_) => request.wants(&FIX_ALL),
        None => !fixes.is_empty(),
    };
    if everything {
        fixes.extend(fix_all_action(view, &findings, &mut converter, cancel)?);
    }
    if request.wants(&CodeActionKind::REFACTOR_REWRITE) {
        let offered = refactorings(request, &mut converter, cancel);
        cancel.check()?;
        for action in offered {
            match action.disabled {
                None => fixes.push(action),
                Some(_) => refused.push(action),
            }
        }
    }
    fixes.append(&mut refused);
    fixes.append(&mut suppressions);
    Ok(fixes
        .into_iter()
        .map(CodeActionOrCommand::CodeAction)
        .collect())
}

impl Request {
    /// Whether the client wants actions of the kind: the kinds it names stand for all below them.
    fn wants(&self, kind: &CodeActionKind) -> bool {
        let Some(only) = &self.context.only else {
            return true;
        };
        only.iter().any(|wanted| {
            kind.as_str()
                .strip_prefix(wanted.as_str())
                .is_some_and(|rest| {
                    rest.is_empty() || rest.starts_with('.') || wanted.as_str().is_empty()
                })
        })
    }

    /// Whether the finding is one of those meant: it touches the range, and where the client names
    /// diagnostics, its rule is among them. Clients shorten or rebuild diagnostics, so nothing
    /// else is compared.
    fn is_about(&self, finding: &Finding) -> bool {
        let mut codes = self.given().filter_map(code).peekable();
        let named = self.context.diagnostics.is_empty()
            || codes.peek().is_none() && self.given().next().is_some()
            || codes.any(|code| code == finding.rule.name);
        named && finding.range.intersect(self.range).is_some()
    }

    /// The diagnostics of the request that may be ours.
    fn given(&self) -> impl Iterator<Item = &Diagnostic> {
        self.context.diagnostics.iter().filter(|given| {
            given
                .source
                .as_deref()
                .is_none_or(|source| source == SOURCE)
        })
    }

    /// The client's own copy of a diagnostic, by which it knows what an action mends.
    fn as_given(&self, diagnostic: Diagnostic) -> Diagnostic {
        self.given()
            .find(|given| given.range == diagnostic.range && code(given) == code(&diagnostic))
            .cloned()
            .unwrap_or(diagnostic)
    }
}

fn code(diagnostic: &Diagnostic) -> Option<&str> {
    match diagnostic.code.as_ref()? {
        NumberOrString::String(code) => Some(code),
        NumberOrString::Number(_) => None,
    }
}

fn quick_fix(
    converter: &mut Converter<'_>,
    fix: &Fix,
    diagnostic: &Diagnostic,
) -> Option<CodeAction> {
    Some(CodeAction {
        title: fix.title.clone(),
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![diagnostic.clone()]),
        edit: Some(converter.edit_of(fix)?),
        is_preferred: fix.preferred.then_some(true),
        ..CodeAction::default()
    })
}

/// An action that the menu shows in grey, with the reason.
fn disabled(refusal: RefusedFix, diagnostic: &Diagnostic) -> CodeAction {
    CodeAction {
        title: refusal.title,
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![diagnostic.clone()]),
        disabled: Some(CodeActionDisabled {
            reason: refusal.reason,
        }),
        ..CodeAction::default()
    }
}

/// What could be otherwise at the range. What is not possible there is shown to those who ask for
/// refactorings, not to everybody who moves the cursor.
fn refactorings(
    request: &Request,
    converter: &mut Converter<'_>,
    cancel: &Cancel,
) -> Vec<CodeAction> {
    let Request { view, document, .. } = request;
    let shows_refused = view.abilities.disabled_actions && request.context.only.is_some();
    let rewrite = CodeAction {
        kind: Some(CodeActionKind::REFACTOR_REWRITE),
        ..CodeAction::default()
    };
    let offers = view
        .snapshot
        .refactorings(&document.path, request.range, cancel);
    let action = |offer: Offer| match offer.outcome {
        Ok(fix) => Some(CodeAction {
            edit: Some(converter.edit_of(&fix)?),
            title: fix.title,
            ..rewrite.clone()
        }),
        Err(refused) => shows_refused.then(|| CodeAction {
            title: refused.title,
            disabled: Some(CodeActionDisabled {
                reason: refused.reason,
            }),
            ..rewrite.clone()
        }),
    };
    offers.into_iter().filter_map(action).collect()
}

fn fix_all_action(
    view: &View,
    findings: &[&Finding],
    converter: &mut Converter<'_>,
    cancel: &Cancel,
) -> Result<Option<CodeAction>, Cancelled> {
    let edits = fix_all(&view.snapshot, findings, cancel)?;
    if edits.is_empty() {
        return Ok(None);
    }
    Ok(converter.edit(&edits).map(|edit| CodeAction {
        title: "Apply all safe Threadwise fixes in this file".to_owned(),
        kind: Some(FIX_ALL),
        edit: Some(edit),
        ..CodeAction::default()
    }))
}
