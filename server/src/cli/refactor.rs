//! `threadwise refactor`.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::mpsc::channel;

use ra_ap_syntax::TextRange;

use super::card::parse;
use super::fix::{Change, write};
use super::names::{Names, whole};
use super::output::Output;
use super::{FAILED, files};
use crate::engine::pool::Pool;
use crate::engine::refactorings::Offer;
use crate::engine::{Cancel, Engine, Snapshot};
use crate::finding::Fix;
use crate::report::diff;
use crate::report::source::Source;
use crate::syntax::edit::{TextEdit, apply};

/// List the refactorings at a position, and apply one
///
/// What is listed is what an editor offers there under "Refactor": changes that no finding asks for,
/// such as running a loop's rounds in parallel. Those that cannot be made say why.
///
/// Exit code: 0, or 2 if the command line is wrong, the position cannot be read, or a file cannot be
/// written.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The position, counted from 1, the column in characters
    #[arg(value_name = "FILE:LINE:COL")]
    position: String,
    /// Apply the one with this number in the list. Read the result!
    #[arg(long, value_name = "NUMBER")]
    apply: Option<usize>,
    /// Change nothing; print what `--apply` would change as a unified diff
    #[arg(long, requires = "apply")]
    dry_run: bool,
}

/// # Errors
/// When standard output cannot be written, or the system refuses a thread.
pub(super) fn run(arguments: &Arguments) -> io::Result<ExitCode> {
    let mut output = Output::new();
    let mut fail = |reason: &str| {
        output.complain(&format!("error: {}: {reason}", arguments.position))?;
        Ok(FAILED.into())
    };
    let engine = Engine::on_disk();
    let offers = match offers(&engine, &arguments.position)? {
        Ok(offers) => offers,
        Err(reason) => return fail(&reason),
    };
    let Some(number) = arguments.apply else {
        output.print(&listing(&offers))?;
        output.finish()?;
        return Ok(ExitCode::SUCCESS);
    };
    let possible = offers
        .iter()
        .filter_map(|offer| offer.outcome.as_ref().ok());
    let Some(fix) = number
        .checked_sub(1)
        .and_then(|index| possible.clone().nth(index))
    else {
        return fail(&format!("there is no refactoring number {number} here"));
    };
    let Some(changes) = changes(&engine.snapshot(), fix) else {
        return fail("the refactoring's changes overlap");
    };
    let names = Names::new()?;
    let mut failed = false;
    for (path, change) in &changes {
        let name = names.name(path);
        if arguments.dry_run {
            output.print(&diff::unified(&name, &change.before, &change.after))?;
        } else if let Err(error) = write::replace(path, change) {
            failed = true;
            let reason = files::reason(&error);
            output.complain(&format!("error: {name}: not changed: {reason}"))?;
        } else {
            output.print(&format!("{name}: {}\n", fix.title))?;
        }
    }
    output.finish()?;
    Ok(match failed {
        true => FAILED.into(),
        false => ExitCode::SUCCESS,
    })
}

/// The refactorings at a position, or why nobody can tell.
fn offers(engine: &Engine, asked: &str) -> io::Result<Result<Vec<Offer>, String>> {
    let Some((path, position)) = parse(asked) else {
        return Ok(Err("not of the form FILE:LINE:COL".to_owned()));
    };
    let path = match whole(&path) {
        Ok(path) => path,
        Err(error) => return Ok(Err(files::reason(&error))),
    };
    let snapshot = engine.snapshot();
    let (answer, answered) = channel();
    Pool::new(1)?.run(move || {
        let offers = snapshot.text(&path).and_then(|text| {
            let offset = Source::new(String::new(), text).offset(position);
            let offset = offset.ok_or("the file has no such position")?;
            let range = TextRange::empty(offset);
            Ok(snapshot.refactorings(&path, range, &Cancel::default()))
        });
        let _ = answer.send(offers);
    });
    let panicked = |_| Err("the analysis panicked".to_owned());
    Ok(answered.recv().unwrap_or_else(panicked))
}

/// A line for each; those that can be applied are numbered.
fn listing(offers: &[Offer]) -> String {
    let mut text = String::new();
    let mut number = 0;
    for offer in offers {
        let name = offer.refactoring.name;
        text += &match &offer.outcome {
            Ok(fix) => {
                number += 1;
                format!("{number}. {} ({name})\n", fix.title)
            }
            Err(refused) => format!(
                "-  {} ({name}): not here: {}\n",
                refused.title, refused.reason
            ),
        };
    }
    if text.is_empty() {
        text.push_str("no refactoring here\n");
    }
    text
}

/// The texts of the files that a refactoring changes, before and after.
fn changes(snapshot: &Snapshot, fix: &Fix) -> Option<BTreeMap<Arc<Path>, Change>> {
    let mut edits: BTreeMap<Arc<Path>, Vec<TextEdit>> = BTreeMap::new();
    for edit in &fix.edits {
        edits
            .entry(Arc::clone(&edit.file))
            .or_default()
            .push(TextEdit {
                range: edit.range,
                new_text: edit.new_text.clone(),
            });
    }
    let change = |(path, edits): (Arc<Path>, Vec<TextEdit>)| {
        let before = snapshot.text(&path).ok()?;
        let after = apply(&before, &edits)?.into();
        Some((
            path,
            Change {
                before,
                after,
                fixes: 1,
            },
        ))
    };
    edits.into_iter().map(change).collect()
}
