//! `threadwise doctor`.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::FAILED;
use super::config::{self, origin};
use super::names::{Names, whole};
use super::output::Output;
use crate::engine::Engine;
use crate::report::doctor::{self, Diagnosis};

/// Tell what was found of a project: packages, editions, lock file, sources, configuration
///
/// Where a rule is silent or a card says that something is unknown, the reason is often here.
///
/// Exit code: 0, or 2 if a configuration file cannot be read at all.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// A file or folder of the project
    #[arg(value_name = "PATH", default_value = ".")]
    path: PathBuf,
}

/// # Errors
/// When standard output cannot be written, or the path leads nowhere.
pub(super) fn run(arguments: &Arguments) -> io::Result<ExitCode> {
    let names = Names::new()?;
    let path = whole(&arguments.path)?;
    let folder = if path.is_dir() {
        &*path
    } else {
        path.parent().unwrap_or(&path)
    };
    let snapshot = Engine::on_disk().snapshot();
    let survey = snapshot.survey(folder);
    let layers = snapshot.configuration(folder);
    let configuration: Vec<String> = layers.iter().map(|layer| origin(layer, &names)).collect();
    let problems = snapshot.problems_of_configuration(std::iter::once(folder));
    let diagnosis = Diagnosis {
        survey: survey.as_ref(),
        configuration: &configuration,
        problems: problems.len(),
        in_vain: &snapshot.named_in_vain(folder),
        settings: &config::settings(&snapshot, &path),
    };
    let mut output = Output::new();
    let name = |path: &Path| names.name(path);
    output.print(&doctor::lines(&diagnosis, &name))?;
    let failed = config::complain(&snapshot, &problems, &names, &mut output)?;
    output.finish()?;
    Ok(if failed {
        FAILED.into()
    } else {
        ExitCode::SUCCESS
    })
}
