//! Wiring only: the terminal's arguments lead to the language server or to a command.

use std::process::ExitCode;

fn main() -> ExitCode {
    threadwise::cli::main()
}
