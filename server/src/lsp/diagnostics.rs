//! What an editor shows of a file's analysis. Pushed and pulled diagnostics are the same.

use tower_lsp::ls_types::Diagnostic;

use super::convert::Converter;
use super::documents::Document;
use super::view::View;
use crate::engine::declared::Declared;
use crate::engine::{Analysis, Cancel, Cancelled};

/// Diagnostics, and what they were made from.
#[derive(Default)]
pub(crate) struct Diagnosis {
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) declared: Option<Declared>,
    /// Whether the client knows these already.
    pub(crate) told: bool,
}

/// The findings of a document that are not suppressed, and the notices about it.
///
/// # Errors
/// [`Cancelled`] when nobody wants the answer any more.
pub(crate) fn diagnose(
    view: &View,
    document: &Document,
    cancel: &Cancel,
) -> Result<Diagnosis, Cancelled> {
    if !document.analysed || !view.preferences.diagnostics {
        return Ok(Diagnosis::default());
    }
    let analysis = view.snapshot.analyse(&document.path, cancel)?;
    Ok(diagnosis(view, document, &analysis))
}

/// What can be said before the whole workspace is looked at; `None` where that was done before.
///
/// # Errors
/// [`Cancelled`] when nobody wants the answer any more.
pub(crate) fn diagnose_first(
    view: &View,
    document: &Document,
    cancel: &Cancel,
) -> Result<Option<Diagnosis>, Cancelled> {
    if !document.analysed || !view.preferences.diagnostics {
        return Ok(None);
    }
    let analysis = view.snapshot.analyse_first(&document.path, cancel)?;
    Ok(analysis.map(|analysis| diagnosis(view, document, &analysis)))
}

fn diagnosis(view: &View, document: &Document, analysis: &Analysis) -> Diagnosis {
    let mut converter = Converter::new(view);
    let mut diagnostics = Vec::new();
    for notice in &analysis.notices {
        diagnostics.extend(converter.notice(document, notice));
    }
    for finding in analysis
        .findings
        .iter()
        .filter(|finding| !finding.suppressed)
    {
        diagnostics.extend(converter.diagnostic(finding));
    }
    Diagnosis {
        diagnostics,
        declared: analysis.declared,
        told: false,
    }
}
