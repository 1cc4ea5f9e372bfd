//! What an editor shows of a file's analysis. Pushed and pulled diagnostics are the same.

use tower_lsp::ls_types::Diagnostic;

use super::convert::Converter;
use super::documents::Document;
use super::view::View;
use crate::engine::declared::Declared;
use crate::engine::{Cancel, Cancelled};

/// Diagnostics, and what they were made from.
#[derive(Default)]
pub(crate) struct Diagnosis {
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) declared: Option<Declared>,
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
    Ok(Diagnosis {
        diagnostics,
        declared: analysis.declared,
    })
}
