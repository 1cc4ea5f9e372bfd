//! The log: to standard error or a file, never to standard output, which is the protocol.

use std::fs::File;
use std::path::Path;
use std::sync::Mutex;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::writer::BoxMakeWriter;

/// The environment variable that says what is logged. It wins over the setting `log.level`.
const VARIABLE: &str = "THREADWISE_LOG";

/// What is logged when nobody says.
const DEFAULT: &str = "info";

/// Turns the log up and down while the server runs.
pub(crate) struct Log {
    reload: Box<dyn Fn(EnvFilter) + Send + Sync>,
    /// Whether the environment has decided.
    fixed: bool,
}

impl Log {
    /// Starts logging. A file that cannot be written is told about on standard error, which is
    /// then used in its place.
    pub(crate) fn start(file: Option<&Path>) -> Log {
        let opened = file.map(|path| (path, File::options().create(true).append(true).open(path)));
        let (writer, failure) = match opened {
            Some((_, Ok(file))) => (BoxMakeWriter::new(Mutex::new(file)), None),
            Some((path, Err(error))) => {
                let failure = format!("cannot write to {}: {error}", path.display());
                (BoxMakeWriter::new(std::io::stderr), Some(failure))
            }
            None => (BoxMakeWriter::new(std::io::stderr), None),
        };
        let chosen = EnvFilter::try_from_env(VARIABLE);
        let fixed = chosen.is_ok();
        let builder = tracing_subscriber::fmt()
            .with_ansi(false)
            .with_writer(writer)
            .with_env_filter(chosen.unwrap_or_else(|_| filter(DEFAULT)))
            .with_filter_reloading();
        let handle = builder.reload_handle();
        // There is another subscriber only where a test has set one.
        let _ = builder.try_init();
        if let Some(failure) = failure {
            tracing::warn!("{failure}");
        }
        Log {
            // It fails only when the subscriber is gone, and it lives as long as the process.
            reload: Box::new(move |filter| drop(handle.reload(filter))),
            fixed,
        }
    }

    /// Logs from now on what the level's name says; `None` for the default.
    pub(crate) fn set_level(&self, level: Option<&str>) {
        if !self.fixed {
            (self.reload)(filter(level.unwrap_or(DEFAULT)));
        }
    }
}

/// What the server itself does, at that level. What it is made of has its say only in warnings: at
/// `info` the framework tells of each request that an editor has cancelled.
fn filter(level: &str) -> EnvFilter {
    match level {
        "off" | "error" => EnvFilter::new(level),
        _ => EnvFilter::new(format!("warn,threadwise={level}")),
    }
}
