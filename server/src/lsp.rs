//! The language server.
//!
//! ```text
//! stdin ─input─▶ guard ─▶ server ─▶ session ─┬─ documents, engine: changed at once
//!                                            ├─ driver ─▶ diagnostics ─▶ publish
//!                                            └─ view ─▶ ask ─▶ hover, actions ─▶ answer
//! ```
//!
//! All handlers run on one thread, in the order of the wire up to their first await. So a message
//! changes the state before that, a request takes its view of the world before that, and nobody
//! computes there: analysis has threads of its own.

use std::io::{self, stdin};
use std::path::PathBuf;
use std::process::{self, ExitCode};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::io::{AsyncWriteExt, DuplexStream};
use tokio::sync::mpsc::UnboundedReceiver;
use tower_lsp::LspService;

use guard::Guard;
use log::Log;
use server::Server;
use session::{Session, Threads};

mod actions;
mod ask;
mod configured;
mod convert;
mod diagnostics;
mod documents;
mod driver;
mod fix_all;
mod guard;
mod handshake;
mod input;
mod log;
mod panics;
mod parent;
mod positions;
mod progress;
#[cfg(debug_assertions)]
mod provoke;
mod requests_to_client;
mod scope;
mod seen;
mod server;
mod session;
mod settings;
mod status;
mod view;

/// How many requests may wait for their answers at once. They only wait, so the number can be
/// large; when it is reached, nothing is handled any more, not even a cancellation.
const CONCURRENCY: usize = 128;

/// How long answers may still be written after the end of input.
const GRACE: Duration = Duration::from_secs(1);

/// The size of the pipe between our reader and the framework, in bytes.
const PIPE_BYTES: usize = 64 << 10;

/// What the command line says about the server.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Where the log goes; to standard error if there is none.
    pub log_file: Option<PathBuf>,
}

/// Serves one client on standard input and output until it says `exit`, closes the input, or is
/// gone, and then ends the process: with 0 if it said `shutdown` before, else with 1.
pub fn serve(options: Options) -> ExitCode {
    let log = Log::start(options.log_file.as_deref());
    panics::install_hook();
    // One thread, so that no two messages are ever handled at the same moment.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build();
    let code = runtime.and_then(|runtime| runtime.block_on(run(log)));
    // Not by returning: a thread may wait for ever on standard input or output.
    process::exit(code.unwrap_or_else(|error| {
        tracing::error!("the server cannot start: {error}");
        1
    }))
}

async fn run(log: Log) -> io::Result<i32> {
    let threads = Threads::start()?;
    let messages = input::spawn(stdin())?;
    let shut_down = Arc::new(AtomicBool::new(false));
    let service = LspService::build(|client| Server {
        session: Session::start(client, threads, log, Arc::clone(&shut_down)),
    })
    .custom_method("threadwise/text", Server::text)
    .custom_method("threadwise/status", Server::status)
    .custom_method("threadwise/rules", Server::rules)
    .custom_method("threadwise/explain", Server::explain);
    #[cfg(debug_assertions)]
    let service = service.custom_method(provoke::METHOD, Server::provoke);
    let (service, socket) = service.finish();
    let (feed, input) = tokio::io::duplex(PIPE_BYTES);
    let serving = tower_lsp::Server::new(input, tokio::io::stdout(), socket)
        .concurrency_level(CONCURRENCY)
        .serve(Guard::new(service, Arc::clone(&shut_down)));
    tokio::select! {
        () = serving => {}
        () = end(messages, feed) => {}
    }
    Ok(i32::from(!shut_down.load(Ordering::Relaxed)))
}

/// Feeds the messages to the framework, and returns a moment after the last one. The framework
/// would wait for as long as a request is unanswered or nobody reads the answers.
async fn end(mut messages: UnboundedReceiver<String>, mut feed: DuplexStream) {
    while let Some(message) = messages.recv().await {
        let header = format!("Content-Length: {}\r\n\r\n", message.len());
        let written = async {
            feed.write_all(header.as_bytes()).await?;
            feed.write_all(message.as_bytes()).await
        };
        if written.await.is_err() {
            break;
        }
    }
    drop(feed);
    tokio::time::sleep(GRACE).await;
}
