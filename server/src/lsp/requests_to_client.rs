//! What the server asks of the client. Never from inside a handler: a client that does not answer
//! would hold a handler's place for ever, and a few such places are all there are.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::timeout;
use tower_lsp::Client;
use tower_lsp::jsonrpc::Result;
use tower_lsp::ls_types::{ConfigurationItem, Registration, Unregistration};

use super::handshake::Abilities;
use super::session::Session;
use super::settings::Preferences;

/// How long an answer is awaited.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the client is asked to watch. Editors tell only of what changes outside of them.
const WATCHED: [&str; 8] = [
    "**/*.rs",
    "**/Cargo.toml",
    "**/Cargo.lock",
    "**/threadwise.toml",
    "**/clippy.toml",
    "**/.clippy.toml",
    "**/.cargo/config.toml",
    "**/.cargo/config",
];

/// Asks for notifications that a client sends only on demand.
pub(crate) fn register(session: &Session) {
    let abilities = session.abilities();
    let mut registrations = Vec::new();
    if abilities.registers_watchers {
        let watchers: Vec<Value> = WATCHED
            .iter()
            .map(|pattern| json!({ "globPattern": pattern }))
            .collect();
        registrations.push(Registration {
            id: "threadwise-watched-files".to_owned(),
            method: "workspace/didChangeWatchedFiles".to_owned(),
            register_options: Some(json!({ "watchers": watchers })),
        });
    }
    if abilities.registers_configuration {
        registrations.push(Registration {
            id: "threadwise-configuration".to_owned(),
            method: "workspace/didChangeConfiguration".to_owned(),
            register_options: Some(json!({ "section": "threadwise" })),
        });
    }
    if registrations.is_empty() {
        return;
    }
    let client = session.client.clone();
    tokio::spawn(async move {
        answered(
            "client/registerCapability",
            client.register_capability(registrations),
        )
        .await
    });
}

/// Offers what the settings have switched on, and takes back what they have switched off, where the
/// client can be told so.
pub(crate) fn offer(
    client: &Client,
    abilities: Abilities,
    before: &Preferences,
    now: &Preferences,
) {
    let optional = [
        (
            "textDocument/inlayHint",
            abilities.registers_inlay_hints,
            before.inlay_hints,
            now.inlay_hints,
        ),
        (
            "textDocument/documentHighlight",
            abilities.registers_highlights,
            before.highlights,
            now.highlights,
        ),
    ];
    let (mut offered, mut taken_back) = (Vec::new(), Vec::new());
    for (method, can_be_told, was_on, is_on) in optional {
        let id = format!("threadwise-{method}");
        let method = method.to_owned();
        match (can_be_told, was_on, is_on) {
            (true, false, true) => offered.push(Registration {
                id,
                method,
                register_options: Some(json!({ "documentSelector": [{ "language": "rust" }] })),
            }),
            (true, true, false) => taken_back.push(Unregistration { id, method }),
            _ => {}
        }
    }
    let refresh = abilities.refreshes_inlay_hints && now.inlay_hints;
    let client = client.clone();
    tokio::spawn(async move {
        if !offered.is_empty() {
            answered(
                "client/registerCapability",
                client.register_capability(offered),
            )
            .await;
        }
        if !taken_back.is_empty() {
            let request = client.unregister_capability(taken_back);
            answered("client/unregisterCapability", request).await;
        }
        if refresh {
            answered("workspace/inlayHint/refresh", client.inlay_hint_refresh()).await;
        }
    });
}

/// Asks for the settings and applies them. `payload` is what the client sent along with the news
/// that they changed: it counts where the client cannot be asked or does not answer.
pub(crate) fn fetch_settings(session: &Arc<Session>, payload: Option<Value>) {
    let question = session.ask_for_settings();
    if !session.abilities().configuration {
        session.apply_settings(question, payload);
        return;
    }
    let session = Arc::clone(session);
    tokio::spawn(async move {
        let item = ConfigurationItem {
            scope_uri: None,
            section: Some("threadwise".to_owned()),
        };
        let request = session.client.configuration(vec![item]);
        let value = match answered("workspace/configuration", request).await {
            Some(answer) => answer.into_iter().next().filter(|value| !value.is_null()),
            // What is known stays in force.
            None if payload.is_none() => return,
            None => None,
        };
        session.apply_settings(question, value.or(payload));
    });
}

/// Tells a client that pulls diagnostics to pull them again.
pub(crate) fn refresh_diagnostics(client: &Client) {
    let client = client.clone();
    tokio::spawn(async move {
        let request = client.workspace_diagnostic_refresh();
        answered("workspace/diagnostic/refresh", request).await
    });
}

async fn answered<T>(method: &str, request: impl Future<Output = Result<T>>) -> Option<T> {
    match timeout(PATIENCE, request).await {
        Ok(Ok(answer)) => Some(answer),
        Ok(Err(error)) => {
            tracing::warn!(method, %error, "the client refused");
            None
        }
        Err(_) => {
            tracing::warn!(method, "the client did not answer");
            None
        }
    }
}
