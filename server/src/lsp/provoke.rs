//! A door for the protocol tests, and only in builds with debug assertions: how the server
//! behaves when its own code fails can be seen only if something fails.

use std::time::Duration;

use serde::Deserialize;
use tower_lsp::jsonrpc::Result;

use super::ask::{LIMIT, ask};
use super::server::Server;

/// The method of the request.
pub(crate) const METHOD: &str = "threadwise/provoke";

/// What is to happen.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Provocation {
    /// A handler panics.
    HandlerPanic,
    /// A question on the analysis threads panics.
    AnalysisPanic,
    /// A task panics that nobody catches.
    TaskPanic,
    /// A question takes for ever, and only its cancellation stops it.
    Stall,
    /// A handler never answers.
    Hang,
}

#[derive(Deserialize)]
pub(crate) struct Params {
    what: Provocation,
}

impl Server {
    /// Lets it happen.
    pub(crate) async fn provoke(&self, params: Params) -> Result<()> {
        match params.what {
            Provocation::HandlerPanic => panic!("provoked in a handler"),
            Provocation::AnalysisPanic => {
                ask(&self.session.pool, LIMIT, |_| {
                    panic!("provoked in an analysis")
                })
                .await
            }
            Provocation::TaskPanic => {
                tokio::spawn(async { panic!("provoked in a task") });
                Ok(())
            }
            Provocation::Hang => std::future::pending().await,
            Provocation::Stall => {
                ask(&self.session.pool, LIMIT, |cancel| {
                    while !cancel.is_cancelled() {
                        std::thread::sleep(Duration::from_millis(5));
                    }
                    cancel.check()
                })
                .await
            }
        }
    }
}
