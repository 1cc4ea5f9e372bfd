//! Commands that print something about each file in turn.

use std::io;
use std::process::ExitCode;
use std::sync::Arc;

use super::FAILED;
use super::analysis::{in_order, pool};
use super::features::Features;
use super::files::{File, Paths};
use super::names::Names;
use super::output::Output;
use crate::engine::{Engine, Snapshot};

/// Prints what `work` says of each file, in the order of the files' names. What cannot be read is
/// said on standard error.
///
/// # Errors
/// When standard output cannot be written, or the system refuses a thread.
pub(super) fn run(
    paths: &Paths,
    features: &Features,
    work: impl Fn(&Snapshot, &File) -> Result<String, String> + Send + Sync + 'static,
) -> io::Result<ExitCode> {
    let found = paths.files(&Names::new()?);
    let mut output = Output::new();
    let mut failed = false;
    for complaint in &found.complaints {
        failed |= complaint.named;
        output.complain(&complaint.to_string())?;
    }
    if found.files.is_empty() && found.complaints.is_empty() {
        output.complain("warning: no Rust files were found")?;
    }
    let engine = Engine::on_disk();
    engine.set_features(features.choice());
    let snapshot = engine.snapshot();
    let files: Arc<[File]> = found.files.into();
    in_order(
        &pool()?,
        &files,
        move |file| work(&snapshot, file),
        |file, answer| {
            let reason = match answer {
                Some(Ok(text)) => return output.print(&text),
                Some(Err(reason)) => reason,
                None => {
                    failed = true;
                    "the analysis panicked".to_owned()
                }
            };
            let complaint = file.complaint(&reason);
            failed |= complaint.named;
            output.complain(&complaint.to_string())
        },
    )?;
    output.finish()?;
    Ok(if failed {
        FAILED.into()
    } else {
        ExitCode::SUCCESS
    })
}
