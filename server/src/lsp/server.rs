//! The table of all messages. Each handler reads: convert, act or ask, convert.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::process;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tower_lsp::LanguageServer;
use tower_lsp::jsonrpc::Result;
use tower_lsp::ls_types::{
    CodeActionParams, CodeActionResponse, Diagnostic, DidChangeConfigurationParams,
    DidChangeTextDocumentParams, DidChangeWatchedFilesParams, DidChangeWorkspaceFoldersParams,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, DidSaveTextDocumentParams,
    DocumentDiagnosticParams, DocumentDiagnosticReport, DocumentDiagnosticReportResult,
    DocumentHighlight, DocumentHighlightParams, FullDocumentDiagnosticReport, Hover, HoverParams,
    InitializeParams, InitializeResult, InitializedParams, InlayHint, InlayHintParams,
    RelatedFullDocumentDiagnosticReport, RelatedUnchangedDocumentDiagnosticReport, ServerInfo,
    TextDocumentIdentifier, UnchangedDocumentDiagnosticReport,
};

use super::actions::{self, actions};
use super::ask::{LIMIT, ask};
use super::convert::{self, Converter};
use super::diagnostics::diagnose;
use super::parent;
use super::requests_to_client as to_client;
use super::session::Session;
use super::status::Status;
use crate::report::catalogue;
use crate::rules;

/// The server as the framework sees it.
pub(crate) struct Server {
    pub(crate) session: Arc<Session>,
}

/// Parameters of `threadwise/text`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TextParams {
    text_document: TextDocumentIdentifier,
}

/// The answer to `threadwise/text`: a document as the server knows it.
#[derive(Serialize)]
pub(crate) struct TextAnswer {
    version: i32,
    text: String,
}

/// Parameters of `threadwise/explain`.
#[derive(Deserialize)]
pub(crate) struct ExplainParams {
    rule: String,
}

/// The answer to `threadwise/explain`.
#[derive(Serialize)]
pub(crate) struct ExplainAnswer {
    markdown: String,
}

impl Server {
    /// `threadwise/text`: what the server holds for a document, or null. If findings stand in the
    /// wrong place, comparing it with the editor's text tells whose fault that is.
    pub(crate) async fn text(&self, params: TextParams) -> Result<Option<TextAnswer>> {
        let found = self.session.look(&params.text_document.uri);
        Ok(found.map(|(document, _)| TextAnswer {
            version: document.version,
            text: document.text.to_string(),
        }))
    }

    /// `threadwise/status`: what the server is and what it has done, for the menu of an editor.
    pub(crate) async fn status(&self) -> Result<Status> {
        let view = self.session.view();
        let latest = self.session.latest().get();
        ask(&self.session.pool, LIMIT, move |_| {
            Ok(Status::of(&view, latest))
        })
        .await
    }

    /// `threadwise/rules`: every rule with its name, category, severity and a sentence.
    pub(crate) async fn rules(&self) -> Result<Vec<catalogue::Line<'static>>> {
        Ok(rules::ALL.iter().copied().map(catalogue::line).collect())
    }

    /// `threadwise/explain`: the page of a rule or a refactoring, or null if there is none of that name.
    pub(crate) async fn explain(&self, params: ExplainParams) -> Result<Option<ExplainAnswer>> {
        let page = catalogue::page(&params.rule);
        Ok(page.map(|markdown| ExplainAnswer { markdown }))
    }
}

impl LanguageServer for Server {
    async fn initialize(&self, params: InitializeParams) -> Result<InitializeResult> {
        if let Some(editor) = params.process_id {
            let session = Arc::clone(&self.session);
            tokio::spawn(async move {
                parent::gone(editor).await;
                process::exit(session.exit_code());
            });
        }
        Ok(InitializeResult {
            capabilities: self.session.initialize(params),
            server_info: Some(ServerInfo {
                name: "threadwise".to_owned(),
                version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            }),
            offset_encoding: None,
        })
    }

    async fn initialized(&self, _: InitializedParams) {
        // The options of the start hold until the client has answered.
        let question = self.session.ask_for_settings();
        self.session.apply_settings(question, None);
        to_client::register(&self.session);
        if self.session.abilities().configuration {
            to_client::fetch_settings(&self.session, None);
        }
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        self.session.open(params.text_document);
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        self.session.change(params);
    }

    async fn did_close(&self, params: DidCloseTextDocumentParams) {
        self.session.close(&params.text_document.uri);
    }

    async fn did_save(&self, params: DidSaveTextDocumentParams) {
        self.session.saved(&params.text_document.uri);
    }

    async fn did_change_watched_files(&self, params: DidChangeWatchedFilesParams) {
        self.session
            .told_of_disk(params.changes.iter().map(|event| &event.uri));
    }

    async fn did_change_configuration(&self, params: DidChangeConfigurationParams) {
        let payload = Some(params.settings).filter(|settings| !settings.is_null());
        to_client::fetch_settings(&self.session, payload);
    }

    /// The project of a file follows from the manifests above it, whatever folders are open.
    async fn did_change_workspace_folders(&self, _: DidChangeWorkspaceFoldersParams) {}

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        let at = params.text_document_position_params;
        let Some((document, view)) = self.session.look(&at.text_document.uri) else {
            return Ok(None);
        };
        if !view.preferences.hover {
            return Ok(None);
        }
        let offset = convert::offset(&document, at.position, view.abilities.encoding);
        ask(&self.session.pool, LIMIT, move |_| {
            let card = view.snapshot.card(&document.path, offset);
            Ok(card.and_then(|card| Converter::new(&view).hover(&document, card)))
        })
        .await
    }

    async fn inlay_hint(&self, params: InlayHintParams) -> Result<Option<Vec<InlayHint>>> {
        let Some((document, view)) = self.session.look(&params.text_document.uri) else {
            return Ok(None);
        };
        if !view.preferences.inlay_hints {
            return Ok(None);
        }
        let range = convert::range(&document, params.range, view.abilities.encoding);
        ask(&self.session.pool, LIMIT, move |cancel| {
            let inlays = view.snapshot.inlays(&document.path, range, cancel);
            cancel.check()?;
            Ok(Converter::new(&view).inlay_hints(&document, inlays))
        })
        .await
    }

    async fn document_highlight(
        &self,
        params: DocumentHighlightParams,
    ) -> Result<Option<Vec<DocumentHighlight>>> {
        let at = params.text_document_position_params;
        let Some((document, view)) = self.session.look(&at.text_document.uri) else {
            return Ok(None);
        };
        if !view.preferences.highlights {
            return Ok(None);
        }
        let offset = convert::offset(&document, at.position, view.abilities.encoding);
        ask(&self.session.pool, LIMIT, move |_| {
            let ranges = view.snapshot.highlights(&document.path, offset);
            Ok(ranges.and_then(|ranges| Converter::new(&view).highlights(&document, &ranges)))
        })
        .await
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        let Some((document, view)) = self.session.look(&params.text_document.uri) else {
            return Ok(None);
        };
        let request = actions::Request {
            range: convert::range(&document, params.range, view.abilities.encoding),
            context: params.context,
            document,
            view,
        };
        let question = move |cancel: &_| actions(&request, cancel);
        ask(&self.session.pool, LIMIT, question).await.map(Some)
    }

    async fn diagnostic(
        &self,
        params: DocumentDiagnosticParams,
    ) -> Result<DocumentDiagnosticReportResult> {
        let uri = &params.text_document.uri;
        let diagnostics = match self.session.look(uri) {
            Some((document, view)) => {
                let _underway = self.session.start_work();
                let latest = Arc::clone(self.session.latest());
                let question = move |cancel: &_| {
                    latest.time(&document.uri, || diagnose(&view, &document, cancel))
                };
                let diagnosis = ask(&self.session.pool, LIMIT, question).await?;
                self.session.pulled(uri, diagnosis.declared);
                diagnosis.diagnostics
            }
            None => Vec::new(),
        };
        Ok(report(diagnostics, params.previous_result_id).into())
    }
}

/// A report of the diagnostics, or only the news that they are those of last time.
fn report(items: Vec<Diagnostic>, previous: Option<String>) -> DocumentDiagnosticReport {
    let mut hasher = DefaultHasher::new();
    serde_json::to_string(&items)
        .unwrap_or_default()
        .hash(&mut hasher);
    let result_id = format!("{:016x}", hasher.finish());
    if previous.as_deref() == Some(&result_id) {
        return RelatedUnchangedDocumentDiagnosticReport {
            unchanged_document_diagnostic_report: UnchangedDocumentDiagnosticReport { result_id },
            related_documents: None,
        }
        .into();
    }
    RelatedFullDocumentDiagnosticReport {
        full_document_diagnostic_report: FullDocumentDiagnosticReport {
            result_id: Some(result_id),
            items,
        },
        related_documents: None,
    }
    .into()
}
