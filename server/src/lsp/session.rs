//! The state of the server, and what messages do to it.
//!
//! All of it happens on one thread, in the order of the wire: whatever a message changes is
//! changed before its handler first awaits. Work that takes time goes to threads of its own, with
//! a [`View`] taken at that moment.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::available_parallelism;

use serde_json::Value;
use tower_lsp::Client;
use tower_lsp::ls_types::{
    DidChangeTextDocumentParams, InitializeParams, MessageType, ServerCapabilities,
    TextDocumentItem, Uri,
};

use super::convert;
use super::documents::{Document, Documents};
use super::driver::{self, Driver, Job, Reason};
use super::handshake::Abilities;
use super::log::Log;
use super::progress::Underway;
use super::requests_to_client as to_client;
use super::scope;
use super::settings::{self, Preferences};
use super::status::Latest;
use super::view::View;
use crate::configuration;
use crate::engine::Engine;
use crate::engine::declared::Declared;
use crate::engine::pool::Pool;

/// The state of the server.
pub(crate) struct Session {
    pub(crate) client: Client,
    /// Where requests are answered.
    pub(crate) pool: Pool,
    engine: Engine,
    documents: Documents,
    driver: Arc<Driver>,
    log: Log,
    shut_down: Arc<AtomicBool>,
    abilities: OnceLock<Abilities>,
    settings: Mutex<SettingsState>,
}

/// The threads that analyse. Requests have their own: a card need not wait for an analysis, nor for
/// those cards that have to wait for one.
pub(crate) struct Threads {
    background: Pool,
    requests: Pool,
}

/// Most of the requests that take long do nothing but wait for a crate that another thread reads.
const REQUESTS: usize = 8;

impl Threads {
    /// # Errors
    /// When the system refuses a thread.
    pub(crate) fn start() -> std::io::Result<Threads> {
        let threads = available_parallelism().map_or(2, usize::from).clamp(2, 4);
        Ok(Threads {
            background: Pool::new(threads)?,
            requests: Pool::new(REQUESTS)?,
        })
    }
}

#[derive(Default)]
struct SettingsState {
    preferences: Arc<Preferences>,
    /// The options of the start, under whatever is said later.
    base: Value,
    /// Counts the questions for settings: a late answer to an old one must not win.
    asked: u64,
    applied: u64,
    /// Problems that the user has been told.
    told: HashSet<String>,
}

impl Session {
    /// A session without documents. `shut_down` says whether the client has asked for the end.
    pub(crate) fn start(
        client: Client,
        threads: Threads,
        log: Log,
        shut_down: Arc<AtomicBool>,
    ) -> Arc<Session> {
        let (driver, outcomes) = Driver::new(threads.background);
        let session = Arc::new(Session {
            client,
            pool: threads.requests,
            engine: Engine::on_disk(),
            documents: Documents::default(),
            driver: Arc::new(driver),
            log,
            shut_down,
            abilities: OnceLock::new(),
            settings: Mutex::default(),
        });
        let publisher = Arc::clone(&session);
        tokio::spawn(async move {
            driver::publish(outcomes, &publisher).await;
        });
        session
    }

    /// The exit code of this moment: success only after `shutdown`.
    pub(crate) fn exit_code(&self) -> i32 {
        i32::from(!self.shut_down.load(Ordering::Relaxed))
    }

    /// What the client can do.
    pub(crate) fn abilities(&self) -> Abilities {
        *self
            .abilities
            .get_or_init(|| Abilities::new(&tower_lsp::ls_types::ClientCapabilities::default()))
    }

    /// Takes note of the client and of its options, and says what it is offered.
    pub(crate) fn initialize(&self, params: InitializeParams) -> ServerCapabilities {
        let abilities = *self
            .abilities
            .get_or_init(|| Abilities::new(&params.capabilities));
        if !abilities.registers_watchers {
            self.engine.remember_files();
        }
        if abilities.progress {
            self.driver.work().show(self.client.clone());
        }
        let options = params.initialization_options.unwrap_or_default();
        let offer = abilities.offer(&settings::read(std::slice::from_ref(&options)).0);
        self.settings().base = options;
        offer
    }

    fn settings(&self) -> MutexGuard<'_, SettingsState> {
        self.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of a new question for settings.
    pub(crate) fn ask_for_settings(&self) -> u64 {
        let mut state = self.settings();
        state.asked += 1;
        state.asked
    }

    /// Applies what a client says about settings, over the options of the start, unless a later
    /// question has been answered already. Everything open is looked at again if it matters.
    pub(crate) fn apply_settings(&self, question: u64, value: Option<Value>) {
        let mut state = self.settings();
        if question < state.applied {
            return;
        }
        state.applied = question;
        let layers = [state.base.clone(), value.unwrap_or_default()];
        let (preferences, mut problems) = settings::read(&layers);
        problems.retain(|problem| state.told.insert(problem.clone()));
        let changed = *state.preferences != preferences;
        if changed {
            self.log.set_level(preferences.log_level.as_deref());
            self.engine.set_settings(preferences.rules.clone());
            to_client::offer(
                &self.client,
                self.abilities(),
                &state.preferences,
                &preferences,
            );
            state.preferences = Arc::new(preferences);
        }
        drop(state);
        if !problems.is_empty() {
            self.warn(format!("Threadwise settings: {}.", problems.join("; ")));
        }
        if changed {
            self.refresh(|_| Reason::Change);
            self.look_at_configuration();
        }
    }

    fn warn(&self, message: String) {
        tracing::warn!("{message}");
        let client = self.client.clone();
        tokio::spawn(async move { client.show_message(MessageType::WARNING, message).await });
    }

    /// A document was opened.
    pub(crate) fn open(&self, item: TextDocumentItem) {
        let path = convert::path(&item.uri);
        let analysed = scope::is_analysed(item.uri.scheme().as_str(), &path, &item.language_id);
        let document = self
            .documents
            .open(item.uri, path, analysed, item.version, &item.text);
        let text = Arc::clone(&document.text);
        self.engine.set_text(&document.path, text, &[]);
        let analysed = document.analysed;
        self.analyse(document, Reason::Change);
        self.look_at_disk();
        if analysed {
            self.look_at_configuration();
        }
    }

    /// A document was changed. A change of a document that is not open, or to a version that is
    /// not newer, is dropped.
    pub(crate) fn change(&self, params: DidChangeTextDocumentParams) {
        let uri = params.text_document.uri;
        let version = params.text_document.version;
        let changes = params
            .content_changes
            .into_iter()
            .map(convert::change)
            .collect();
        let encoding = self.abilities().encoding;
        match self.documents.change(&uri, version, changes, encoding) {
            Some(changed) => {
                let document = changed.document;
                let text = Arc::clone(&document.text);
                self.engine.set_text(&document.path, text, &changed.edits);
                if !self.settings().preferences.on_save {
                    self.analyse(document, Reason::Change);
                }
            }
            None => tracing::warn!(
                uri = uri.as_str(),
                version,
                "a change was dropped: not open, or not newer"
            ),
        }
    }

    /// A document was closed; its diagnostics go with it. What it declares is now what the disk
    /// says.
    pub(crate) fn close(&self, uri: &Uri) {
        let Some(document) = self.documents.close(uri) else {
            return;
        };
        self.engine.close(&document.path);
        if self.abilities().pulls {
            self.driver.seen().forget(uri);
        } else if document.analysed {
            self.driver.close(uri);
        }
        self.refresh(|_| Reason::Doubt);
        if document.analysed {
            self.look_at_configuration();
        }
    }

    /// A document was saved.
    pub(crate) fn saved(&self, uri: &Uri) {
        self.told_of_disk([uri].into_iter());
        self.look_at_disk();
    }

    /// The client says that files on disk are no longer what they were.
    pub(crate) fn told_of_disk<'a>(&self, files: impl Iterator<Item = &'a Uri>) {
        let paths: Vec<PathBuf> = files
            .filter(|file| file.scheme().as_str() == "file")
            .map(|file| convert::path(file).to_path_buf())
            .collect();
        if paths.is_empty() {
            return;
        }
        self.engine.disk_changed(&paths);
        // Documents among them are looked at again, the others if what is declared has changed.
        self.refresh(|document| {
            if paths.iter().any(|path| **path == *document.path) {
                Reason::Change
            } else {
                Reason::Doubt
            }
        });
        self.look_at_configuration_among(&paths);
    }

    /// The server has seen that files on disk are no longer what they were.
    pub(crate) fn changed_on_disk(&self, paths: &[PathBuf]) {
        self.engine.disk_changed(paths);
        self.refresh(|_| Reason::Doubt);
        self.look_at_configuration_among(paths);
    }

    fn look_at_configuration_among(&self, changed: &[PathBuf]) {
        if changed.iter().any(|path| configuration::is_source(path)) {
            self.look_at_configuration();
        }
    }

    /// Tells what configures the open documents, as far as it cannot be used.
    fn look_at_configuration(&self) {
        self.driver.look_at_configuration(self.view());
    }

    /// A client that does not tell of changes on disk is not waited for.
    fn look_at_disk(&self) {
        if !self.abilities().registers_watchers {
            self.driver.look_at_disk(self.engine.snapshot());
        }
    }

    /// Whether a document is still as it was.
    pub(crate) fn is_current(&self, document: &Document) -> bool {
        let current = self.documents.get(&document.uri);
        current.is_some_and(|current| current.revision == document.revision)
    }

    /// What was found in these documents is out of date.
    pub(crate) fn look_again(&self, uris: &[Uri]) {
        if self.abilities().pulls {
            to_client::refresh_diagnostics(&self.client);
            return;
        }
        for document in uris.iter().filter_map(|uri| self.documents.get(uri)) {
            // It may have been looked at meanwhile, for a reason of its own.
            self.analyse(document, Reason::Doubt);
        }
    }

    /// Diagnostics were pulled. Those of other documents may be out of date now.
    pub(crate) fn pulled(&self, uri: &Uri, declared: Option<Declared>) {
        let Some(declared) = declared else { return };
        if !self.driver.seen().analysed(uri, declared).is_empty() {
            to_client::refresh_diagnostics(&self.client);
        }
    }

    /// Marks that an analysis is under way.
    pub(crate) fn start_work(&self) -> Underway {
        self.driver.work().start()
    }

    /// The document and the world around it as they are now; `None` if it is not open.
    pub(crate) fn look(&self, uri: &Uri) -> Option<(Arc<Document>, View)> {
        self.documents
            .get(uri)
            .map(|document| (document, self.view()))
    }

    /// The analysis that ended last.
    pub(crate) fn latest(&self) -> &Arc<Latest> {
        self.driver.latest()
    }

    /// The world as it is now.
    pub(crate) fn view(&self) -> View {
        View {
            snapshot: self.engine.snapshot(),
            open: self.documents.all(),
            abilities: self.abilities(),
            preferences: Arc::clone(&self.settings().preferences),
        }
    }

    fn analyse(&self, document: Arc<Document>, reason: Reason) {
        let is_asked_for = self.abilities().pulls && reason == Reason::Change;
        if document.analysed && !is_asked_for {
            let view = self.view();
            self.driver.submit(Job {
                document,
                view,
                reason,
            });
        }
    }

    /// Findings may have changed without a change of the document they are in.
    fn refresh(&self, reason: impl Fn(&Document) -> Reason) {
        let documents = self.documents.all();
        let is_change = |document: &Arc<Document>| reason(document) == Reason::Change;
        if self.abilities().pulls && documents.iter().any(is_change) {
            to_client::refresh_diagnostics(&self.client);
            return;
        }
        for document in documents {
            let reason = reason(&document);
            self.analyse(document, reason);
        }
    }
}
