//! Analysis in the background: at once, without waiting for a pause in the typing. What arrives
//! while a document is analysed is merged, and only the newest version is published.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tower_lsp::Client;
use tower_lsp::ls_types::{Diagnostic, Uri};

use super::convert::Converter;
use super::diagnostics::diagnose;
use super::documents::{Document, Documents};
use super::panics::{self, Panicked};
use super::view::View;
use crate::engine::pool::Pool;
use crate::engine::{Cancel, Cancelled};
use crate::finding::Notice;

/// How long one analysis may take. It takes milliseconds; one that never ends would keep a thread
/// from all other documents.
const LIMIT: Duration = Duration::from_secs(60);

/// A document to analyse, and the world around it at the same moment.
pub(crate) struct Job {
    pub(crate) document: Arc<Document>,
    pub(crate) view: View,
}

/// Starts and merges the analyses.
pub(crate) struct Driver {
    pool: Pool,
    timers: Handle,
    running: Mutex<HashMap<Uri, Running>>,
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
}

impl Driver {
    /// A driver, and where its outcomes come out. Called from within the runtime.
    pub(crate) fn new(pool: Pool) -> (Driver, UnboundedReceiver<Outcome>) {
        let (outcomes, receiver) = unbounded_channel();
        let driver = Driver {
            pool,
            timers: Handle::current(),
            running: Mutex::default(),
            outcomes,
        };
        (driver, receiver)
    }

    /// Analyses the document, now or as soon as the analysis of an older version of it has ended.
    /// That one is told to stop: nobody will see what it finds.
    pub(crate) fn submit(self: &Arc<Driver>, job: Job) {
        let mut running = self.running();
        if let Some(current) = running.get_mut(&job.document.uri) {
            current.cancel.cancel();
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
        self.send(Outcome::Closed(uri.clone()));
    }

    fn start(self: &Arc<Driver>, job: Job, cancel: Cancel) {
        let driver = Arc::clone(self);
        self.pool.run(move || {
            let overdue = driver.limit(&cancel);
            let outcome = panics::catch(|| diagnose(&job.view, &job.document, &cancel));
            let diagnostics = match outcome {
                Ok(Ok(diagnostics)) => Some(diagnostics),
                Ok(Err(Cancelled)) if overdue.load(Ordering::Relaxed) => {
                    Some(failure(&job, "took too long on this file and gave up"))
                }
                Ok(Err(Cancelled)) => None,
                Err(Panicked) => Some(failure(&job, "failed on this file")),
            };
            cancel.cancel();
            if let Some(diagnostics) = diagnostics {
                driver.send(Outcome::Analysed {
                    document: Arc::clone(&job.document),
                    diagnostics,
                });
            }
            driver.go_on(&job.document.uri);
        });
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

fn failure(job: &Job, what: &str) -> Vec<Diagnostic> {
    tracing::error!(file = %job.document.path.display(), "Threadwise {what}");
    let notice = Notice {
        message: format!("Threadwise {what}; its log has the details."),
    };
    let mut converter = Converter::new(&job.view);
    converter
        .notice(&job.document, &notice)
        .into_iter()
        .collect()
}

/// Tells the client, one outcome after the other, and leaves out what has been overtaken.
pub(crate) async fn publish(
    mut outcomes: UnboundedReceiver<Outcome>,
    documents: &Documents,
    client: Client,
) {
    while let Some(outcome) = outcomes.recv().await {
        match outcome {
            Outcome::Analysed {
                document,
                diagnostics,
            } => {
                let current = documents.get(&document.uri);
                if current.is_some_and(|current| current.revision == document.revision) {
                    let uri = document.uri.clone();
                    let version = Some(document.version);
                    client.publish_diagnostics(uri, diagnostics, version).await;
                }
            }
            Outcome::Closed(uri) => client.publish_diagnostics(uri, Vec::new(), None).await,
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
        Job { document, view }
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
}
