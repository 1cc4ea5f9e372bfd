//! What an editor shows of a file's analysis. Pushed and pulled diagnostics are the same.

use tower_lsp::ls_types::Diagnostic;

use super::convert::Converter;
use super::documents::Document;
use super::view::View;
use crate::engine::{Cancel, Cancelled};

/// The findings of a document that are not suppressed, and the notices about it.
///
/// # Errors
/// [`Cancelled`] when nobody wants the answer any more.
pub(crate) fn diagnose(
    view: &View,
    document: &Document,
    cancel: &Cancel,
) -> Result<Vec<Diagnostic>, Cancelled> {
    if !document.analysed || !view.preferences.diagnostics {
        return Ok(Vec::new());
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
    Ok(diagnostics)
}
