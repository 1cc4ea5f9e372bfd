//! `threadwise calls`.

use std::io;
use std::process::ExitCode;

use super::Format;
use super::features::Features;
use super::files::Paths;
use super::listing;
use crate::report::calls;
use crate::report::source::Source;

/// List the calls that matter, and which function each one calls: a tool for measuring
///
/// Those that lock, borrow, block, send, receive, wait, or start a thread or a task, in functions
/// and in the values of constants and statics. What is not known is left out.
///
/// Exit code: 0, or 2 if the command line is wrong or a file it names cannot be read.
#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    paths: Paths,
    #[command(flatten)]
    features: Features,
    /// How to print the calls; `json` is one object a line
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// # Errors
/// When standard output cannot be written, or the system refuses a thread.
pub(super) fn run(arguments: &Arguments) -> io::Result<ExitCode> {
    let format = arguments.format;
    listing::run(
        &arguments.paths,
        &arguments.features,
        move |snapshot, file| {
            let source = Source::new(file.name.clone(), snapshot.text(&file.path)?);
            let calls = snapshot.calls(&file.path)?;
            let show = match format {
                Format::Text => calls::text,
                Format::Json => calls::json,
            };
            Ok(calls.iter().map(|call| show(call, &source)).collect())
        },
    )
}
