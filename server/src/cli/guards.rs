//! `threadwise guards`.

use std::io;
use std::process::ExitCode;

use super::Format;
use super::features::Features;
use super::files::Paths;
use super::listing;
use crate::report::guards;
use crate::report::source::Source;

/// List the guards of locks, where each ends, and the awaits it is held at: a tool for measuring
///
/// Guards of async locks too, borrows of `RefCell`s, references into `DashMap`s and the like.
///
/// Exit code: 0, or 2 if the command line is wrong or a file it names cannot be read.
#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    paths: Paths,
    #[command(flatten)]
    features: Features,
    /// How to print the guards; `json` is one object a line
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
            let guards = snapshot.guards(&file.path)?;
            let show = match format {
                Format::Text => guards::text,
                Format::Json => guards::json,
            };
            Ok(guards.iter().map(|guard| show(guard, &source)).collect())
        },
    )
}
