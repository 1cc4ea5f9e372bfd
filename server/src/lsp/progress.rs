//! Tells the user that the server is at work, when that lasts longer than a blink.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch::{Receiver, Sender};
use tokio::time::{sleep, timeout};
use tower_lsp::Client;
use tower_lsp::ls_types::ProgressToken;

/// Work that ends sooner is not worth a word.
const BLINK: Duration = Duration::from_millis(300);

/// How long the client may take to agree.
const PATIENCE: Duration = Duration::from_secs(10);

/// Counts the analyses that are under way.
#[derive(Clone, Default)]
pub(crate) struct Work(Arc<Sender<usize>>);

/// One analysis: it is under way until this is dropped.
pub(crate) struct Underway(Work);

impl Work {
    pub(crate) fn start(&self) -> Underway {
        self.0.send_modify(|count| *count += 1);
        Underway(self.clone())
    }

    /// Shows a sign of it to a client for as long as anything is under way.
    pub(crate) fn show(&self, client: Client) {
        let work = self.0.subscribe();
        tokio::spawn(show(work, client));
    }
}

impl Drop for Underway {
    fn drop(&mut self) {
        self.0.0.send_modify(|count| *count -= 1);
    }
}

async fn show(mut work: Receiver<usize>, client: Client) {
    for number in 0_u64.. {
        // It fails when there is nobody left to work.
        if work.wait_for(|count| *count > 0).await.is_err() {
            return;
        }
        tokio::select! {
            _ = work.wait_for(|count| *count == 0) => continue,
            () = sleep(BLINK) => {}
        }
        let token = ProgressToken::String(format!("threadwise/{number}"));
        let created = client.create_work_done_progress(token.clone());
        if !matches!(timeout(PATIENCE, created).await, Ok(Ok(()))) {
            tracing::warn!("the client shows no progress");
            return;
        }
        if *work.borrow() == 0 {
            continue;
        }
        let progress = client.progress(token, "Threadwise");
        let progress = progress.with_message("Reading crates…").begin().await;
        let _ = work.wait_for(|count| *count == 0).await;
        progress.finish().await;
    }
}
