//! `threadwise config`.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::FAILED;
use super::names::{Names, whole};
use super::output::Output;
use super::selection::Selection;
use crate::configuration::{self, Layer, Problem};
use crate::engine::{Engine, Snapshot};
use crate::report::{configuration as report, schema};
use crate::settings::Settings;

/// Show the settings that are in force, and where each comes from
///
/// From the weakest to the strongest: threadwise.toml (at the root of the workspace, or between it and
/// the file), [workspace.metadata.threadwise] and [package.metadata.threadwise] in Cargo.toml, the
/// settings of an editor or the options of the command line. Lists are taken whole from the strongest
/// that says something, levels of rules one by one; levels for paths are stronger than those for all
/// files.
///
/// Exit code: 0, or 2 if a configuration file cannot be read at all.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// For this file, or the files in this folder
    #[arg(value_name = "PATH", default_value = ".")]
    path: PathBuf,
    #[command(flatten)]
    selection: Selection,
    /// Print the JSON schema of threadwise.toml instead
    #[arg(long)]
    schema: bool,
}

/// # Errors
/// When standard output cannot be written, or the path leads nowhere.
pub(super) fn run(arguments: &Arguments) -> io::Result<ExitCode> {
    let mut output = Output::new();
    if arguments.schema {
        output.print(&schema::text())?;
        output.finish()?;
        return Ok(ExitCode::SUCCESS);
    }
    let names = Names::new()?;
    let engine = Engine::on_disk();
    let options = arguments.selection.settings();
    engine.set_settings(options.clone());
    let snapshot = engine.snapshot();
    let path = whole(&arguments.path)?;
    let folder = if path.is_dir() {
        &*path
    } else {
        path.parent().unwrap_or(&path)
    };
    let layers = snapshot.configuration(folder);
    let named: Vec<(String, &Settings)> = layers
        .iter()
        .map(|layer| (origin(layer, &names), &layer.settings))
        .chain([("the command line".to_owned(), &options)])
        .collect();
    let in_force = settings(&snapshot, &path);
    output.print(&report::listing(&named, &in_force, &path))?;
    let problems = snapshot.problems_of_configuration(std::iter::once(folder));
    let failed = complain(&snapshot, &problems, &names, &mut output)?;
    output.finish()?;
    Ok(if failed {
        FAILED.into()
    } else {
        ExitCode::SUCCESS
    })
}

/// The settings for a file or a folder.
pub(super) fn settings(snapshot: &Snapshot, path: &Path) -> Settings {
    if path.is_dir() {
        snapshot.settings_in(path)
    } else {
        snapshot.settings_at(path)
    }
}

/// Says on standard error what of the configuration cannot be used; whether some file cannot be used
/// at all.
///
/// # Errors
/// When standard output cannot be written.
pub(super) fn complain(
    snapshot: &Snapshot,
    problems: &[Problem],
    names: &Names,
    output: &mut Output,
) -> io::Result<bool> {
    for problem in problems {
        let name = names.name(&problem.file);
        let level = if problem.is_fatal { "error" } else { "warning" };
        let text = snapshot.text(&problem.file).unwrap_or_default();
        let place = configuration::place(&text, problem.range.start);
        let (line, column) = place;
        output.complain(&format!(
            "{level}: {name}:{line}:{column}: {}",
            problem.message
        ))?;
    }
    Ok(problems.iter().any(|problem| problem.is_fatal))
}

/// How a layer is called in reports.
pub(super) fn origin(layer: &Layer, names: &Names) -> String {
    let name = names.name(Path::new(&layer.file));
    match layer.table {
        "" => name,
        table => format!("{name} [{table}]"),
    }
}
