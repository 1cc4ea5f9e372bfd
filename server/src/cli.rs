//! The terminal: arguments, commands, exit codes.

use std::process::ExitCode;

/// Runs the command that the arguments name.
pub fn main() -> ExitCode {
    ExitCode::from(2)
}
