//! Analysis in the background: at once, without waiting for a pause in the typing. What arrives
//! while a document is analysed is merged, and only the newest version is published.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tower_lsp::ls_types::{Diagnostic, Uri};

use super::configured::{self, Configured, Told};
use super::convert::Converter;
use super::diagnostics::{Diagnosis, diagnose, diagnose_first};
use super::documents::Document;
use super::panics::{self, Panicked};
use super::progress::Work;
use super::seen::Seen;
use super::session::Session;
use super::status::Latest;
use super::view::View;
use crate::engine::pool::Pool;
use crate::engine::{Cancel, Cancelled, Snapshot};
use crate::finding::Notice;

/// How long one analysis may take. It takes milliseconds; one that never ends would keep a thread
/// from all other documents.
const LIMIT: Duration = Duration::from_secs(60);

/// A document to analyse, and the world around it at the same moment.
pub(crate) struct Job {
    pub(crate) document: Arc<Document>,
    pub(crate) view: View,
    pub(crate) reason: Reason,
}

/// Why a document is analysed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// It has changed itself, or what the user wants to see.
    Change,
    /// What is declared elsewhere may have changed. If it has not, all is as it was.
    Doubt,
}

/// Starts and merges the analyses.
pub(crate) struct Driver {
    pool: Pool,
    timers: Handle,
    running: Mutex<HashMap<Uri, Running>>,
    seen: Seen,
    work: Work,
    latest: Arc<Latest>,
    /// Whether somebody is about to look which files have changed on disk.
    looking: AtomicBool,
    /// How often somebody has asked what configures the documents.
    configurations: AtomicU64,
    outcomes: UnboundedSender<Outcome>,
}

struct Running {
    cancel: Cancel,
    /// What to do next; a newer job takes the place of an older one.
    next: Option<Job>,
}

/// Diagnostics on their way to the client.
pub(crate) enum Outcome {
    Analysed {
        document: Arc<Document>,
        diagnostics: Vec<Diagnostic>,
    },
    Closed(Uri),
    /// What was found in these documents is no longer so.
    OutOfDate(Vec<Uri>),
    /// These files have changed on disk.
    ChangedOnDisk(Vec<PathBuf>),
    Configured(Configured),
}

impl Driver {
    /// A driver, and where its outcomes come out. Called from within the runtime.
    pub(crate) fn new(pool: Pool) -> (Driver, UnboundedReceiver<Outcome>) {
        let (outcomes, receiver) = unbounded_channel();
        let driver = Driver {
            pool,
            timers: Handle::current(),
            running: Mutex::default(),
            seen: Seen::default(),
            work: Work::default(),
            latest: Arc::default(),
            looking: AtomicBool::new(false),
            configurations: AtomicU64::new(0),
            outcomes,
        };
        (driver, receiver)
    }

    /// The analyses that are under way.
    pub(crate) fn work(&self) -> &Work {
        &self.work
    }

    /// The analysis that ended last.
    pub(crate) fn latest(&self) -> &Arc<Latest> {
        &self.latest
    }

    /// Which declarations findings were made from.
    pub(crate) fn seen(&self) -> &Seen {
        &self.seen
    }

    /// Analyses the document, now or as soon as the analysis of an older version of it has ended.
    /// That one is told to stop: nobody will see what it finds. A mere doubt stops nothing.
    pub(crate) fn submit(self: &Arc<Driver>, mut job: Job) {
        let mut running = self.running();
        if let Some(current) = running.get_mut(&job.document.uri) {
            if job.reason == Reason::Change {
                current.cancel.cancel();
            } else if let Some(next) = &current.next {
                job.reason = next.reason;
            }
            current.next = Some(job);
            return;
        }
        let cancel = Cancel::default();
        let current = Running {
            cancel: cancel.clone(),
            next: None,
        };
        running.insert(job.document.uri.clone(), current);
        self.start(job, cancel);
    }

    /// Takes the document's diagnostics away.
    pub(crate) fn close(&self, uri: &Uri) {
        if let Some(current) = self.running().get_mut(uri) {
            current.cancel.cancel();
            current.next = None;
        }
        self.seen.forget(uri);
        self.send(Outcome::Closed(uri.clone()));
    }

    /// Looks which of the files that were read have changed on disk.
    pub(crate) fn look_at_disk(self: &Arc<Driver>, snapshot: Snapshot) {
        if self.looking.swap(true, Ordering::Relaxed) {
            return;
        }
        let driver = Arc::clone(self);
        self.pool.run(move || {
            driver.looking.store(false, Ordering::Relaxed);
            let paths = snapshot.changed_on_disk();
            if !paths.is_empty() {
                driver.send(Outcome::ChangedOnDisk(paths));
            }
        });
    }

    /// Looks what of the files that configure the open documents cannot be used.
    pub(crate) fn look_at_configuration(self: &Arc<Driver>, view: View) {
        let number = self.configurations.fetch_add(1, Ordering::Relaxed) + 1;
        let driver = Arc::clone(self);
        self.pool.run(move || {
            if let Ok(problems) = panics::catch(|| configured::problems(&view)) {
                driver.send(Outcome::Configured(Configured { number, problems }));
            }
        });
    }

    fn start(self: &Arc<Driver>, job: Job, cancel: Cancel) {
        let driver = Arc::clone(self);
        let underway = self.work.start();
        self.pool.run(move || {
            driver.run(&job, &cancel);
            driver.go_on(&job.document.uri);
            drop(underway);
        });
    }

    fn run(&self, job: &Job, cancel: &Cancel) {
        let overdue = self.limit(cancel);
        let outcome = panics::catch(|| self.diagnose(job, cancel));
        let diagnosis = match outcome {
            Ok(Ok(diagnosis)) => diagnosis,
            Ok(Err(Cancelled)) if overdue.load(Ordering::Relaxed) => {
                Some(failure(job, "took too long on this file and gave up"))
            }
            Ok(Err(Cancelled)) => None,
            Err(Panicked) => Some(failure(job, "failed on this file")),
        };
        // Who has been told to stop has been overtaken, or closed.
        let is_last = !cancel.is_cancelled();
        cancel.cancel();
        let Some(diagnosis) = diagnosis else { return };
        let uri = &job.document.uri;
        if !diagnosis.told {
            self.send(Outcome::Analysed {
                document: Arc::clone(&job.document),
                diagnostics: diagnosis.diagnostics,
            });
        }
        if let Some(declared) = diagnosis.declared.filter(|_| is_last) {
            let old = self.seen.analysed(uri, declared);
            if !old.is_empty() {
                self.send(Outcome::OutOfDate(old));
            }
        }
    }

    /// The diagnosis of a document; `None` if it would be what it was, or if the client is to ask.
    fn diagnose(&self, job: &Job, cancel: &Cancel) -> Result<Option<Diagnosis>, Cancelled> {
        let Job { document, view, .. } = job;
        if job.reason == Reason::Doubt {
            let declared = view.snapshot.declared(&document.path);
            if declared.is_some_and(|declared| self.seen.has(&document.uri, &declared)) {
                return Ok(None);
            }
            if view.abilities.pulls {
                let old = self.seen.outdated(&document.uri);
                if !old.is_empty() {
                    self.send(Outcome::OutOfDate(old));
                }
                return Ok(None);
            }
        }
        self.latest.time(&document.uri, || self.look(job, cancel))
    }

    fn look(&self, job: &Job, cancel: &Cancel) -> Result<Option<Diagnosis>, Cancelled> {
        let Job { document, view, .. } = job;
        // What takes a look at the whole workspace comes after what is known of the file itself.
        if !view.abilities.pulls
            && let Some(first) = diagnose_first(view, document, cancel)?
        {
            self.send(Outcome::Analysed {
                document: Arc::clone(document),
                diagnostics: first.diagnostics.clone(),
            });
            let mut whole = diagnose(view, document, cancel)?;
            whole.told = whole.diagnostics == first.diagnostics;
            return Ok(Some(whole));
        }
        diagnose(view, document, cancel).map(Some)
    }

    /// Stops the analysis after its time. The flag says that this has happened.
    fn limit(&self, cancel: &Cancel) -> Arc<AtomicBool> {
        let overdue = Arc::new(AtomicBool::new(false));
        let (flag, cancel) = (Arc::clone(&overdue), cancel.clone());
        self.timers.spawn(async move {
            tokio::time::sleep(LIMIT).await;
            if !cancel.is_cancelled() {
                flag.store(true, Ordering::Relaxed);
                cancel.cancel();
            }
        });
        overdue
    }

    fn go_on(self: &Arc<Driver>, uri: &Uri) {
        let mut running = self.running();
        let Some(current) = running.get_mut(uri) else {
            return;
        };
        let Some(next) = current.next.take() else {
            running.remove(uri);
            return;
        };
        current.cancel = Cancel::default();
        let cancel = current.cancel.clone();
        self.start(next, cancel);
    }

    fn send(&self, outcome: Outcome) {
        // The receiver lives as long as the process.
        let _ = self.outcomes.send(outcome);
    }

    fn running(&self) -> MutexGuard<'_, HashMap<Uri, Running>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn failure(job: &Job, what: &str) -> Diagnosis {
    tracing::error!(file = %job.document.path.display(), "Threadwise {what}");
    let notice = Notice {
        message: format!("Threadwise {what}; its log has the details."),
    };
    let mut converter = Converter::new(&job.view);
    let diagnostic = converter.notice(&job.document, &notice);
    Diagnosis {
        diagnostics: diagnostic.into_iter().collect(),
        ..Diagnosis::default()
    }
}

/// Tells the client, one outcome after the other, and leaves out what has been overtaken.
pub(crate) async fn publish(mut outcomes: UnboundedReceiver<Outcome>, session: &Session) {
    let client = &session.client;
    let mut told = Told::default();
    while let Some(outcome) = outcomes.recv().await {
        match outcome {
            Outcome::Analysed {
                document,
                diagnostics,
            } => {
                if session.is_current(&document) {
                    let uri = document.uri.clone();
                    let version = Some(document.version);
                    client.publish_diagnostics(uri, diagnostics, version).await;
                }
            }
            Outcome::Closed(uri) => client.publish_diagnostics(uri, Vec::new(), None).await,
            Outcome::OutOfDate(uris) => session.look_again(&uris),
            Outcome::ChangedOnDisk(paths) => session.changed_on_disk(&paths),
            Outcome::Configured(now) => {
                for (uri, problems) in told.news(now) {
                    client.publish_diagnostics(uri, problems, None).await;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use tower_lsp::ls_types::ClientCapabilities;

    use super::*;
    use crate::engine::Engine;
    use crate::lsp::convert;
    use crate::lsp::documents::Documents;
    use crate::lsp::handshake::Abilities;

    fn job(documents: &Documents, version: i32) -> Job {
        let uri: Uri = "file:///nowhere/a.rs".parse().unwrap();
        let path = convert::path(&uri);
        let document = documents.open(uri, path, true, version, "fn main() {}");
        let engine = Engine::on_disk();
        engine.set_text(&document.path, Arc::clone(&document.text), &[]);
        let view = View {
            snapshot: engine.snapshot(),
            open: vec![Arc::clone(&document)],
            abilities: Abilities::new(&ClientCapabilities::default()),
            preferences: Arc::default(),
        };
        Job {
            document,
            view,
            reason: Reason::Change,
        }
    }

    /// What comes out, if all jobs come in while the only thread is busy with something else.
    fn outcomes(act: impl FnOnce(&Arc<Driver>, &Documents)) -> Vec<String> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .unwrap();
        let _inside = runtime.enter();
        let pool = Pool::new(1).unwrap();
        let (go, wait) = mpsc::channel::<()>();
        pool.run(move || {
            let _ = wait.recv();
        });
        let (driver, mut outcomes) = Driver::new(pool);
        let driver = Arc::new(driver);
        act(&driver, &Documents::default());
        drop(go);
        // The pool's threads end with it, after the last job; then nobody can send any more.
        drop(driver);
        std::iter::from_fn(|| outcomes.blocking_recv())
            .map(|outcome| match outcome {
                Outcome::Analysed { document, .. } => document.version.to_string(),
                Outcome::Closed(_) => "closed".to_owned(),
                Outcome::OutOfDate(_) | Outcome::ChangedOnDisk(_) | Outcome::Configured(_) => {
                    "news".to_owned()
                }
            })
            .collect()
    }

    #[test]
    fn what_arrives_meanwhile_is_merged_into_the_newest() {
        let story = outcomes(|driver, documents| {
            for version in 1..=50 {
                driver.submit(job(documents, version));
            }
        });
        assert_eq!(story, ["50"]);
    }

    #[test]
    fn a_closed_document_is_not_analysed_any_more_and_an_open_one_again() {
        let story = outcomes(|driver, documents| {
            let first = job(documents, 1);
            let uri = first.document.uri.clone();
            driver.submit(first);
            driver.submit(job(documents, 2));
            driver.close(&uri);
        });
        assert_eq!(story, ["closed"]);
        let story = outcomes(|driver, documents| {
            let first = job(documents, 7);
            let uri = first.document.uri.clone();
            driver.submit(first);
            driver.close(&uri);
            driver.submit(job(documents, 1));
        });
        assert_eq!(story, ["closed", "1"]);
    }
    #[test]
    fn a_doubt_without_cause_publishes_nothing() {
        let story = outcomes(|driver, documents| {
            let first = job(documents, 1);
            let doubt = Job {
                document: Arc::clone(&first.document),
                view: first.view.clone(),
                reason: Reason::Doubt,
            };
            driver.submit(first);
            driver.submit(doubt);
        });
        assert_eq!(story, ["1"]);
    }
}
