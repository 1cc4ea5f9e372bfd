//! `threadwise rules` and `threadwise explain`.

use std::io;
use std::process::ExitCode;

use super::output::{self, Output};
use super::{FAILED, Format, selection};
use crate::report::catalogue;
use crate::rules;

/// Lists the rules.
///
/// # Errors
/// When standard output cannot be written.
pub(super) fn list(format: Format) -> io::Result<ExitCode> {
    let mut output = Output::new();
    match format {
        Format::Text => output.print(&catalogue::table(rules::ALL))?,
        Format::Json => {
            for rule in rules::ALL {
                output.print(&format!("{}\n", catalogue::json(rule)))?;
            }
        }
    }
    output.finish()?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the documentation of a rule or a refactoring.
///
/// # Errors
/// When standard output cannot be written.
pub(super) fn explain(name: &str) -> io::Result<ExitCode> {
    let Some(page) = catalogue::page(name) else {
        output::complain(&format!("error: {}", selection::no_rule(name)));
        return Ok(FAILED.into());
    };
    let mut output = Output::new();
    output.print(&page)?;
    output.finish()?;
    Ok(ExitCode::SUCCESS)
}
