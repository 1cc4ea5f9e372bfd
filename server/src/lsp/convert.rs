//! Between the protocol's types and ours. Nothing else knows both.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use line_index::{TextRange, TextSize};
use serde_json::json;
use tower_lsp::ls_types::{
    self as lsp, AnnotatedTextEdit, ChangeAnnotation, CodeDescription, Diagnostic,
    DiagnosticRelatedInformation, DiagnosticSeverity, DocumentChanges, DocumentHighlight,
    DocumentHighlightKind, Hover, HoverContents, InlayHint, InlayHintLabel, Location,
    MarkupContent, MarkupKind, NumberOrString, OneOf, OptionalVersionedTextDocumentIdentifier,
    TextDocumentContentChangeEvent, TextDocumentEdit, Uri, WorkspaceEdit,
};

use super::documents::{Change, Document};
use super::positions::{Encoding, Lines, Position};
use super::view::View;
use crate::configuration::Problem;
use crate::finding::{Card, FileEdit, Finding, Fix, Inlay, Notice, Related, Severity};
use crate::rules::Rule;

/// What every diagnostic names as its origin.
pub(crate) const SOURCE: &str = "threadwise";

/// The only annotation of an edit that has one.
const ANNOTATION: &str = "confirm";

/// The name of a document for the engine. Whatever is no file of the disk keeps its address as a
/// name that no file can have.
pub(crate) fn path(uri: &Uri) -> Arc<Path> {
    let file = (uri.scheme().as_str() == "file").then(|| uri.to_file_path());
    match file.flatten() {
        Some(path) if cfg!(windows) => upper_case_drive(&path).into(),
        Some(path) => path.into(),
        None => PathBuf::from(uri.as_str()).into(),
    }
}

/// Clients of Windows write `c:` and `C:` for the same drive.
fn upper_case_drive(path: &Path) -> PathBuf {
    let text = path.to_string_lossy();
    match text.split_at_checked(1) {
        Some((drive, rest)) if rest.starts_with(':') => {
            PathBuf::from(drive.to_ascii_uppercase() + rest)
        }
        _ => path.to_owned(),
    }
}

/// A step of a change.
pub(crate) fn change(event: TextDocumentContentChangeEvent) -> Change {
    Change {
        range: event
            .range
            .map(|range| (position(range.start), position(range.end))),
        text: event.text,
    }
}

/// The byte offset of a position of the document.
pub(crate) fn offset(document: &Document, at: lsp::Position, encoding: Encoding) -> TextSize {
    document
        .lines
        .offset(&document.text, position(at), encoding)
}

/// The bytes of a range of the document.
pub(crate) fn range(document: &Document, range: lsp::Range, encoding: Encoding) -> TextRange {
    let ends = (position(range.start), position(range.end));
    document.lines.range(&document.text, ends, encoding)
}

fn position(position: lsp::Position) -> Position {
    Position {
        line: position.line,
        column: position.character,
    }
}

fn severity(severity: Severity) -> DiagnosticSeverity {
    match severity {
        Severity::Error => DiagnosticSeverity::ERROR,
        Severity::Warning => DiagnosticSeverity::WARNING,
        Severity::Info => DiagnosticSeverity::INFORMATION,
        Severity::Hint => DiagnosticSeverity::HINT,
    }
}

/// Where the rule is explained, once the project has an address.
fn code_description(rule: &Rule) -> Option<CodeDescription> {
    let page = rule.page()?;
    page.parse().ok().map(|href| CodeDescription { href })
}

/// Turns answers about the files of one view into the protocol's terms.
pub(crate) struct Converter<'a> {
    view: &'a View,
    files: HashMap<PathBuf, Option<Arc<File>>>,
}

/// What positions in a file need.
struct File {
    uri: Uri,
    version: Option<i32>,
    text: Arc<str>,
    lines: Lines,
}

impl<'a> Converter<'a> {
    /// A converter for answers of this view.
    pub(crate) fn new(view: &'a View) -> Converter<'a> {
        Converter {
            view,
            files: HashMap::new(),
        }
    }

    /// A finding as an editor shows it; `None` if its file cannot be named to an editor.
    pub(crate) fn diagnostic(&mut self, finding: &Finding) -> Option<Diagnostic> {
        let file = self.file(&finding.file)?;
        let related = self.view.abilities.related_information.then(|| {
            finding
                .related
                .iter()
                .filter_map(|related| self.related(related))
                .collect()
        });
        Some(Diagnostic {
            range: self.range_in(&file, finding.range),
            severity: Some(severity(finding.severity)),
            code: Some(NumberOrString::String(finding.rule.name.to_owned())),
            code_description: code_description(finding.rule),
            source: Some(SOURCE.to_owned()),
            message: finding.message.clone(),
            related_information: related,
            tags: None,
            data: Some(json!({ "rule": finding.rule.name, "version": file.version })),
        })
    }

    /// What cannot be used of a file that configures, and the file's address.
    pub(crate) fn problem(&mut self, problem: &Problem) -> Option<(Uri, Diagnostic)> {
        let file = self.file(&problem.file)?;
        let at = |offset: usize| {
            let offset = file.text.floor_char_boundary(offset);
            TextSize::try_from(offset).unwrap_or_default()
        };
        let range = TextRange::new(at(problem.range.start), at(problem.range.end));
        let severity = if problem.is_fatal {
            DiagnosticSeverity::ERROR
        } else {
            DiagnosticSeverity::WARNING
        };
        let diagnostic = Diagnostic {
            range: self.range_in(&file, range),
            severity: Some(severity),
            source: Some(SOURCE.to_owned()),
            message: problem.message.clone(),
            ..Diagnostic::default()
        };
        Some((file.uri.clone(), diagnostic))
    }

    /// A notice about a file as a whole, on its first line.
    pub(crate) fn notice(&mut self, document: &Document, notice: &Notice) -> Option<Diagnostic> {
        let file = self.file(&document.path)?;
        let first = file.text.lines().next().unwrap_or_default();
        let range = TextRange::up_to(TextSize::of(first));
        Some(Diagnostic {
            range: self.range_in(&file, range),
            severity: Some(DiagnosticSeverity::INFORMATION),
            source: Some(SOURCE.to_owned()),
            message: notice.message.clone(),
            ..Diagnostic::default()
        })
    }

    /// What a fix changes, for a client to apply.
    pub(crate) fn edit_of(&mut self, fix: &Fix) -> Option<WorkspaceEdit> {
        match fix.confirm {
            true => self.edit_to_confirm(&fix.edits, &fix.title),
            false => self.edit(&fix.edits),
        }
    }

    /// The edits as one change of the workspace, for the versions of this view. `None` if a file
    /// cannot be named or read: half a change is none.
    pub(crate) fn edit(&mut self, edits: &[FileEdit]) -> Option<WorkspaceEdit> {
        self.changes(edits, None)
    }

    /// Likewise, for a change that its user should look at first, where the client can ask.
    pub(crate) fn edit_to_confirm(
        &mut self,
        edits: &[FileEdit],
        label: &str,
    ) -> Option<WorkspaceEdit> {
        let asks = self.view.abilities.annotated_edits;
        self.changes(edits, asks.then_some(label))
    }

    fn changes(&mut self, edits: &[FileEdit], confirm: Option<&str>) -> Option<WorkspaceEdit> {
        let mut by_file: Vec<(Arc<File>, Vec<lsp::TextEdit>)> = Vec::new();
        for edit in edits {
            let file = self.file(&edit.file)?;
            let range = self.range_in(&file, edit.range);
            let edit = lsp::TextEdit::new(range, edit.new_text.clone());
            match by_file.iter_mut().find(|(known, _)| known.uri == file.uri) {
                Some((_, edits)) => edits.push(edit),
                None => by_file.push((file, vec![edit])),
            }
        }
        if !self.view.abilities.versioned_edits {
            let changes = by_file
                .into_iter()
                .map(|(file, edits)| (file.uri.clone(), edits))
                .collect();
            return Some(WorkspaceEdit::new(changes));
        }
        let changes = by_file
            .into_iter()
            .map(|(file, edits)| TextDocumentEdit {
                text_document: OptionalVersionedTextDocumentIdentifier {
                    uri: file.uri.clone(),
                    version: file.version,
                },
                edits: edits
                    .into_iter()
                    .map(|text_edit| match confirm {
                        None => OneOf::Left(text_edit),
                        Some(_) => OneOf::Right(AnnotatedTextEdit {
                            text_edit,
                            annotation_id: ANNOTATION.to_owned(),
                        }),
                    })
                    .collect(),
            })
            .collect();
        let annotation = |label: &str| ChangeAnnotation {
            label: label.to_owned(),
            needs_confirmation: Some(true),
            description: None,
        };
        Some(WorkspaceEdit {
            document_changes: Some(DocumentChanges::Edits(changes)),
            change_annotations: confirm
                .map(|label| HashMap::from([(ANNOTATION.to_owned(), annotation(label))])),
            ..WorkspaceEdit::default()
        })
    }

    /// A card as the client can show it.
    pub(crate) fn hover(&mut self, document: &Document, card: Card) -> Option<Hover> {
        let file = self.file(&document.path)?;
        let contents = if self.view.abilities.markdown {
            MarkupContent {
                kind: MarkupKind::Markdown,
                value: if self.view.abilities.links {
                    card.markdown
                } else {
                    card.without_places()
                },
            }
        } else {
            MarkupContent {
                kind: MarkupKind::PlainText,
                value: card.plain(),
            }
        };
        Some(Hover {
            contents: HoverContents::Markup(contents),
            range: Some(self.range_in(&file, card.range)),
        })
    }

    /// The words beside the code.
    pub(crate) fn inlay_hints(
        &mut self,
        document: &Document,
        inlays: Vec<Inlay>,
    ) -> Option<Vec<InlayHint>> {
        let file = self.file(&document.path)?;
        let hint = |inlay: Inlay| InlayHint {
            position: self.range_in(&file, TextRange::empty(inlay.at)).start,
            label: InlayHintLabel::String(inlay.label),
            kind: None,
            text_edits: None,
            tooltip: None,
            padding_left: Some(true),
            padding_right: None,
            data: None,
        };
        Some(inlays.into_iter().map(hint).collect())
    }

    /// Ranges of the document to be highlighted.
    pub(crate) fn highlights(
        &mut self,
        document: &Document,
        ranges: &[TextRange],
    ) -> Option<Vec<DocumentHighlight>> {
        let file = self.file(&document.path)?;
        let highlight = |range: &TextRange| DocumentHighlight {
            range: self.range_in(&file, *range),
            kind: Some(DocumentHighlightKind::TEXT),
        };
        Some(ranges.iter().map(highlight).collect())
    }

    fn related(&mut self, related: &Related) -> Option<DiagnosticRelatedInformation> {
        let file = self.file(&related.file)?;
        Some(DiagnosticRelatedInformation {
            location: Location::new(file.uri.clone(), self.range_in(&file, related.range)),
            message: related.message.clone(),
        })
    }

    fn range_in(&self, file: &File, range: TextRange) -> lsp::Range {
        let position = |offset| {
            let encoding = self.view.abilities.encoding;
            let position = file.lines.position(&file.text, offset, encoding);
            lsp::Position::new(position.line, position.column)
        };
        lsp::Range::new(position(range.start()), position(range.end()))
    }

    fn file(&mut self, path: &Path) -> Option<Arc<File>> {
        if let Some(known) = self.files.get(path) {
            return known.clone();
        }
        let file = self.find(path).map(Arc::new);
        self.files.insert(path.to_owned(), file.clone());
        file
    }

    fn find(&self, path: &Path) -> Option<File> {
        if let Some(document) = self.view.document(path) {
            return Some(File {
                uri: document.uri.clone(),
                version: Some(document.version),
                text: Arc::clone(&document.text),
                lines: document.lines.clone(),
            });
        }
        let text = self.view.snapshot.text(path).ok()?;
        Some(File {
            uri: Uri::from_file_path(path)?,
            version: None,
            lines: Lines::new(&text),
            text,
        })
    }
}
