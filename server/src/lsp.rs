//! The language server.

use std::path::PathBuf;
use std::process::ExitCode;

/// How to run the server.
#[derive(Debug, Default)]
pub struct Options {
    /// Where the log goes; standard error if `None`.
    pub log_file: Option<PathBuf>,
}

/// Serves one client on standard input and output, until it says `exit` or goes away.
pub fn serve(options: Options) -> ExitCode {
    let _ = options;
    ExitCode::from(2)
}
