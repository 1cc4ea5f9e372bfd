//! `threadwise fix`.

mod rounds;
mod scope;
pub(super) mod write;

use std::io;
use std::process::ExitCode;
use std::sync::Arc;

use super::FAILED;
use super::files::{self, File, Paths};
use super::names::Names;
use super::output::Output;
use super::selection::Selection;
use crate::engine::Engine;
use crate::report::{diff, plural};
pub(super) use rounds::Change;
use rounds::Choice;
use scope::Scope;

/// Apply the safe fixes of what `check` reports
///
/// A fix is safe if it keeps the behaviour, or if the bug is certain and this is its only sensible
/// mend. Of several safe fixes of one finding the best is applied; fixes that overlap are applied
/// one after the other. Files are replaced whole and keep their permissions. A file is left alone
/// if it is read-only, if it lies outside the given paths, or if a link leads to it from elsewhere.
///
/// Exit code: 0, or 2 if the command line is wrong, a file it names cannot be read, or a file
/// cannot be written.
#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    paths: Paths,
    #[command(flatten)]
    selection: Selection,
    /// Apply the fixes that are not safe too: the best one of each finding. Read the result!
    #[arg(long = "unsafe")]
    unsafe_too: bool,
    /// Change nothing; print what would change as a unified diff
    #[arg(long)]
    dry_run: bool,
}

/// # Errors
/// When standard output cannot be written, or the system refuses a thread.
pub(super) fn run(arguments: &Arguments) -> io::Result<ExitCode> {
    let names = Names::new()?;
    let found = arguments.paths.files(&names);
    let engine = Engine::on_disk();
    engine.set_settings(arguments.selection.settings());
    let scope = Scope::new(arguments.paths.as_slice());
    let files: Arc<[File]> = found.files.into();
    let choice = Choice {
        selection: arguments.selection.clone(),
        unsafe_too: arguments.unsafe_too,
    };
    let mended = rounds::mend(&engine, &files, &scope, &choice, &names)?;

    let mut output = Output::new();
    let mut failed = false;
    for complaint in found.complaints.iter().chain(&mended.complaints) {
        failed |= complaint.named;
        output.complain(&complaint.to_string())?;
    }
    let mut done = Vec::new();
    for (path, change) in &mended.changes {
        let name = names.name(path);
        if arguments.dry_run {
            output.print(&diff::unified(&name, &change.before, &change.after))?;
        } else if let Err(error) = write::replace(path, change) {
            failed = true;
            let reason = files::reason(&error);
            output.complain(&format!("error: {name}: not changed: {reason}"))?;
            continue;
        }
        done.push(change);
    }
    let mut summary = summary(&done, arguments.dry_run, files.len());
    if mended.left > 0 {
        summary.push_str(&format!("; {} more with --unsafe", mended.left));
    }
    if arguments.dry_run {
        // Standard output is the diff alone, for `git apply`.
        output.complain(&summary)?;
    } else {
        output.print(&format!("{summary}\n"))?;
    }
    output.finish()?;
    Ok(if failed {
        FAILED.into()
    } else {
        ExitCode::SUCCESS
    })
}

fn summary(done: &[&Change], dry_run: bool, files: usize) -> String {
    let fixes = done.iter().map(|change| change.fixes).sum();
    if done.is_empty() {
        return format!("nothing to fix in {}", plural(files, "file"));
    }
    let verb = if dry_run { "would fix" } else { "fixed" };
    let findings = plural(fixes, "finding");
    format!("{verb} {findings} in {}", plural(done.len(), "file"))
}
