//! What the client can do, and what the server offers it.

use tower_lsp::ls_types::{
    ClientCapabilities, CodeActionKind, CodeActionOptions, CodeActionProviderCapability,
    DiagnosticOptions, DiagnosticServerCapabilities, HoverProviderCapability, MarkupKind, OneOf,
    PositionEncodingKind, SaveOptions, ServerCapabilities, TextDocumentSyncCapability,
    TextDocumentSyncKind, TextDocumentSyncOptions, TextDocumentSyncSaveOptions,
    WorkDoneProgressOptions, WorkspaceFoldersServerCapabilities, WorkspaceServerCapabilities,
};

use super::positions::Encoding;
use super::settings::Preferences;

/// Applies all safe fixes of a file.
pub(crate) const FIX_ALL: CodeActionKind = CodeActionKind::new("source.fixAll.threadwise");

/// What the client said it can do, as far as the server cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Abilities {
    /// How positions are counted from now on.
    pub(crate) encoding: Encoding,
    /// Whether the client asks for diagnostics. It must also listen when they are out of date:
    /// a finding may depend on another file.
    pub(crate) pulls: bool,
    pub(crate) related_information: bool,
    pub(crate) markdown: bool,
    /// Links of a hover can be followed: the client tells which Markdown it reads, as those do that
    /// show it as a page. In a terminal an address would only break the lines.
    pub(crate) links: bool,
    pub(crate) versioned_edits: bool,
    /// Whether the client can ask its user about an edit before it is made.
    pub(crate) annotated_edits: bool,
    /// Whether the client shows actions that are not possible, with the reason.
    pub(crate) disabled_actions: bool,
    pub(crate) configuration: bool,
    pub(crate) registers_watchers: bool,
    pub(crate) registers_configuration: bool,
    pub(crate) registers_inlay_hints: bool,
    pub(crate) registers_highlights: bool,
    /// Whether the client asks again for what stands beside the code when it is told to.
    pub(crate) refreshes_inlay_hints: bool,
    pub(crate) progress: bool,
}

impl Abilities {
    /// Reads them from the client's announcement.
    pub(crate) fn new(client: &ClientCapabilities) -> Abilities {
        let text = client.text_document.as_ref();
        let workspace = client.workspace.as_ref();
        let asks = text.is_some_and(|text| text.diagnostic.is_some());
        let listens = workspace
            .and_then(|workspace| workspace.diagnostics.as_ref())
            .and_then(|diagnostics| diagnostics.refresh_support);
        let pulls = asks && listens == Some(true);
        let related = if pulls {
            text.and_then(|text| text.diagnostic.as_ref()?.related_information)
        } else {
            text.and_then(|text| text.publish_diagnostics.as_ref()?.related_information)
        };
        Abilities {
            encoding: encoding(client),
            pulls,
            related_information: related == Some(true),
            markdown: text
                .and_then(|text| text.hover.as_ref()?.content_format.as_ref()?.first())
                .is_some_and(|format| *format == MarkupKind::Markdown),
            links: client
                .general
                .as_ref()
                .is_some_and(|general| general.markdown.is_some()),
            versioned_edits: workspace
                .and_then(|workspace| workspace.workspace_edit.as_ref()?.document_changes)
                == Some(true),
            annotated_edits: workspace
                .and_then(|workspace| workspace.workspace_edit.as_ref())
                .is_some_and(|edits| edits.change_annotation_support.is_some()),
            disabled_actions: text.and_then(|text| text.code_action.as_ref()?.disabled_support)
                == Some(true),
            configuration: workspace.and_then(|workspace| workspace.configuration) == Some(true),
            registers_watchers: workspace.and_then(|workspace| {
                workspace
                    .did_change_watched_files
                    .as_ref()?
                    .dynamic_registration
            }) == Some(true),
            registers_configuration: workspace.and_then(|workspace| {
                workspace
                    .did_change_configuration
                    .as_ref()?
                    .dynamic_registration
            }) == Some(true),
            registers_inlay_hints: text
                .and_then(|text| text.inlay_hint.as_ref()?.dynamic_registration)
                == Some(true),
            registers_highlights: text
                .and_then(|text| text.document_highlight.as_ref()?.dynamic_registration)
                == Some(true),
            refreshes_inlay_hints: workspace
                .and_then(|workspace| workspace.inlay_hint.as_ref()?.refresh_support)
                == Some(true),
            progress: client
                .window
                .as_ref()
                .and_then(|window| window.work_done_progress)
                == Some(true),
        }
    }

    /// What the server offers to such a client. What is off by default is offered at once where the
    /// options of the start ask for it and the client cannot be told of it later.
    pub(crate) fn offer(&self, options: &Preferences) -> ServerCapabilities {
        ServerCapabilities {
            position_encoding: Some(self.encoding.into()),
            text_document_sync: Some(TextDocumentSyncCapability::Options(
                TextDocumentSyncOptions {
                    open_close: Some(true),
                    change: Some(TextDocumentSyncKind::INCREMENTAL),
                    save: Some(TextDocumentSyncSaveOptions::SaveOptions(SaveOptions {
                        include_text: Some(false),
                    })),
                    ..TextDocumentSyncOptions::default()
                },
            )),
            inlay_hint_provider: (options.inlay_hints && !self.registers_inlay_hints)
                .then_some(OneOf::Left(true)),
            document_highlight_provider: (options.highlights && !self.registers_highlights)
                .then_some(OneOf::Left(true)),
            hover_provider: Some(HoverProviderCapability::Simple(true)),
            code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
                code_action_kinds: Some(vec![
                    CodeActionKind::QUICKFIX,
                    CodeActionKind::REFACTOR_REWRITE,
                    FIX_ALL,
                ]),
                ..CodeActionOptions::default()
            })),
            diagnostic_provider: self.pulls.then(|| {
                DiagnosticServerCapabilities::Options(DiagnosticOptions {
                    identifier: Some("threadwise".to_owned()),
                    inter_file_dependencies: true,
                    workspace_diagnostics: false,
                    work_done_progress_options: WorkDoneProgressOptions::default(),
                })
            }),
            workspace: Some(WorkspaceServerCapabilities {
                workspace_folders: Some(WorkspaceFoldersServerCapabilities {
                    supported: Some(true),
                    change_notifications: Some(OneOf::Left(true)),
                }),
                file_operations: None,
            }),
            ..ServerCapabilities::default()
        }
    }
}

impl From<Encoding> for PositionEncodingKind {
    fn from(encoding: Encoding) -> PositionEncodingKind {
        match encoding {
            Encoding::Utf8 => PositionEncodingKind::UTF8,
            Encoding::Utf16 => PositionEncodingKind::UTF16,
            Encoding::Utf32 => PositionEncodingKind::UTF32,
        }
    }
}

/// The first of the client's encodings that is not UTF-16. rust-analyzer chooses the same, and an
/// editor is spared two ways of counting in one buffer.
fn encoding(client: &ClientCapabilities) -> Encoding {
    let offered = client
        .general
        .as_ref()
        .and_then(|general| general.position_encodings.as_deref())
        .unwrap_or_default();
    offered
        .iter()
        .find_map(|kind| match kind.as_str() {
            "utf-8" => Some(Encoding::Utf8),
            "utf-32" => Some(Encoding::Utf32),
            _ => None,
        })
        .unwrap_or(Encoding::Utf16)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn abilities(client: Value) -> Abilities {
        Abilities::new(&serde_json::from_value(client).unwrap())
    }

    #[test]
    fn the_encoding_is_the_one_that_rust_analyzer_chooses() {
        for (offered, expected) in [
            (json!(null), Encoding::Utf16),
            (json!([]), Encoding::Utf16),
            (json!(["utf-16"]), Encoding::Utf16),
            (json!(["utf-16", "utf-8"]), Encoding::Utf8),
            (json!(["utf-32", "utf-8"]), Encoding::Utf32),
            (json!(["utf-7", "utf-8"]), Encoding::Utf8),
        ] {
            let client = json!({"general": {"positionEncodings": offered}});
            assert_eq!(abilities(client).encoding, expected, "{offered}");
        }
    }

    #[test]
    fn what_is_off_by_default_is_offered_to_who_asks_and_cannot_be_told_later() {
        let options = Preferences {
            inlay_hints: true,
            highlights: true,
            ..Preferences::default()
        };
        let later = json!({"textDocument": {
            "inlayHint": {"dynamicRegistration": true},
            "documentHighlight": {"dynamicRegistration": true},
        }});
        for (client, options, offered) in [
            (json!({}), &options, true),
            (later, &options, false),
            (json!({}), &Preferences::default(), false),
        ] {
            let offer = abilities(client).offer(options);
            assert_eq!(offer.inlay_hint_provider.is_some(), offered);
            assert_eq!(offer.document_highlight_provider.is_some(), offered);
        }
    }

    #[test]
    fn diagnostics_are_pulled_only_by_a_client_that_listens_for_news() {
        let asks = json!({"textDocument": {"diagnostic": {}}});
        let listens = json!({"workspace": {"diagnostics": {"refreshSupport": true}}});
        let both = json!({
            "textDocument": {"diagnostic": {}},
            "workspace": {"diagnostics": {"refreshSupport": true}},
        });
        assert!(!abilities(asks).pulls);
        assert!(!abilities(listens).pulls);
        assert!(abilities(both.clone()).pulls);
        let offer = |client| abilities(client).offer(&Preferences::default());
        assert!(offer(both).diagnostic_provider.is_some());
        assert!(offer(json!({})).diagnostic_provider.is_none());
    }
}
