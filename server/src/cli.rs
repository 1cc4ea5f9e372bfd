//! The terminal: arguments, commands, exit codes.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Concurrency hints for Rust, in the editor and in the terminal.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve an editor on standard input and output.
    Lsp {
        /// Accepted because editors add it: there is no other way.
        #[arg(long)]
        stdio: bool,
        /// Write the log to this file.
        #[arg(long)]
        log_file: Option<PathBuf>,
    },
}

/// Runs the command that the arguments name.
pub fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Lsp { log_file, .. } => crate::lsp::serve(crate::lsp::Options { log_file }),
    }
}
