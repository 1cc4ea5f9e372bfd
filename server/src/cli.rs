//! The terminal: arguments, commands, exit codes.

mod analysis;
mod auto_traits;
mod calls;
mod card;
mod catalogue;
mod check;
mod config;
mod doctor;
mod features;
mod files;
mod fix;
mod guards;
mod listing;
mod names;
mod output;
mod refactor;
mod selection;
mod shell;

use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use tracing_subscriber::EnvFilter;

/// Runs the command that the arguments name.
pub fn main() -> ExitCode {
    let command = Arguments::parse().command;
    if !matches!(command, Command::Lsp { .. }) {
        log_to_stderr();
    }
    match run(command) {
        Ok(code) => code,
        // Whoever read the output has seen enough, as `head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            output::complain(&format!("error: {error}"));
            FAILED.into()
        }
    }
}

/// The exit code when something was found.
const FOUND: u8 = 1;
/// The exit code of a wrong command line, of a named file that cannot be read, of our own errors.
const FAILED: u8 = 2;

/// Concurrency hints for Rust, in the terminal and in the editor.
///
/// Reads source files as they are: nothing is built, nothing is run, and the network is not used.
#[derive(Parser)]
#[command(
    name = "threadwise",
    version,
    arg_required_else_help = true,
    max_term_width = 100
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Check(check::Arguments),
    Fix(fix::Arguments),
    Refactor(refactor::Arguments),
    /// Explain a rule: what it finds, why that matters, and what to write instead
    Explain {
        /// The name of the rule, or of a refactoring
        rule: String,
    },
    /// List the rules
    Rules {
        /// How to print them; `json` is one object a line
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    Card(card::Arguments),
    AutoTraits(auto_traits::Arguments),
    Calls(calls::Arguments),
    Guards(guards::Arguments),
    Config(config::Arguments),
    Doctor(doctor::Arguments),
    /// Print a script that completes commands in a shell
    Completions {
        /// Which shell
        shell: Shell,
    },
    /// Print the manual, as `man` reads it
    Man {
        /// The page of this command instead of the one about all
        command: Option<String>,
    },
    /// Serve an editor: speak the language server protocol on standard input and output
    Lsp {
        /// Accepted because editors pass it; there is no other way to talk
        #[arg(long)]
        stdio: bool,
        /// Write the log to this file instead of standard error
        #[arg(long, value_name = "FILE")]
        log_file: Option<PathBuf>,
    },
}

/// How a command prints what it has to say.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs: one object a line
    Json,
}

fn run(command: Command) -> io::Result<ExitCode> {
    match command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Fix(arguments) => fix::run(&arguments),
        Command::Refactor(arguments) => refactor::run(&arguments),
        Command::Explain { rule } => catalogue::explain(&rule),
        Command::Rules { format } => catalogue::list(format),
        Command::Card(arguments) => card::run(&arguments),
        Command::AutoTraits(arguments) => auto_traits::run(&arguments),
        Command::Calls(arguments) => calls::run(&arguments),
        Command::Guards(arguments) => guards::run(&arguments),
        Command::Config(arguments) => config::run(&arguments),
        Command::Doctor(arguments) => doctor::run(&arguments),
        Command::Completions { shell } => shell::completions(shell),
        Command::Man { command } => shell::man(command.as_deref()),
        Command::Lsp { stdio: _, log_file } => {
            Ok(crate::lsp::serve(crate::lsp::Options { log_file }))
        }
    }
}

/// What goes wrong inside an analysis is said, even where it costs one rule in one file only.
fn log_to_stderr() {
    let filter = EnvFilter::try_from_env("THREADWISE_LOG").unwrap_or_else(|_| "error".into());
    tracing_subscriber::fmt()
        .with_writer(io::stderr)
        .with_env_filter(filter)
        .init();
}
