//! `threadwise auto-traits`.

use std::io;
use std::process::ExitCode;

use super::Format;
use super::features::Features;
use super::files::Paths;
use super::listing;
use crate::report::auto_traits;
use crate::report::source::Source;

/// Say of each struct, enum and union whether it is Send and Sync, and why not
///
/// A verdict is `yes`, `no` with the chain of reasons, `conditional` with the conditions on the
/// type's parameters, or `unknown` with what is not known. Bounds on the type itself are no
/// conditions.
///
/// Exit code: 0, or 2 if the command line is wrong or a file it names cannot be read.
#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    paths: Paths,
    /// Also list each async function, block and closure, and whether its future is Send
    #[arg(long)]
    futures: bool,
    #[command(flatten)]
    features: Features,
    /// How to print the verdicts; `json` is one object a line
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// # Errors
/// When standard output cannot be written, or the system refuses a thread.
pub(super) fn run(arguments: &Arguments) -> io::Result<ExitCode> {
    let (format, futures) = (arguments.format, arguments.futures);
    listing::run(
        &arguments.paths,
        &arguments.features,
        move |snapshot, file| {
            let source = Source::new(file.name.clone(), snapshot.text(&file.path)?);
            let types = snapshot.auto_traits(&file.path)?;
            let show = match format {
                Format::Text => auto_traits::text,
                Format::Json => auto_traits::json,
            };
            let mut listed: String = types.iter().map(|found| show(found, &source)).collect();
            if futures {
                let show = match format {
                    Format::Text => auto_traits::future_text,
                    Format::Json => auto_traits::future_json,
                };
                let futures = snapshot.futures(&file.path)?;
                listed.extend(futures.iter().map(|found| show(found, &source)));
            }
            Ok(listed)
        },
    )
}
