//! What was found of a project, and what is missing.

use std::path::Path;

use crate::project::graph::survey::Survey;
use crate::report::plural;
use crate::rules;
use crate::settings::Settings;

/// What is known about a place.
pub(crate) struct Diagnosis<'a> {
    /// `None` where no manifest is above it.
    pub(crate) survey: Option<&'a Survey>,
    /// The files and tables that configure it, the weakest first.
    pub(crate) configuration: &'a [String],
    /// How many problems they have.
    pub(crate) problems: usize,
    /// The functions and types that they name and nobody declares.
    pub(crate) in_vain: &'a [String],
    pub(crate) settings: &'a Settings,
}

/// A line for each thing that matters, with what to do where something is missing.
pub(crate) fn lines(diagnosis: &Diagnosis<'_>, name: &dyn Fn(&Path) -> String) -> String {
    let mut lines = vec![format!("threadwise {}", env!("CARGO_PKG_VERSION"))];
    match diagnosis.survey {
        None => lines.push(
            "project: none: no Cargo.toml is above this; each file is looked at by itself, as edition 2024"
                .to_owned(),
        ),
        Some(survey) => of_project(survey, name, &mut lines),
    }
    lines.push(match diagnosis.configuration {
        [] => "configuration: none, so the defaults hold".to_owned(),
        files => format!("configuration: {}", files.join(", ")),
    });
    if diagnosis.problems > 0 {
        let problems = plural(diagnosis.problems, "problem");
        lines.push(format!("  {problems}: told on standard error"));
    }
    for name in diagnosis.in_vain {
        lines.push(format!(
            "  {name}: nothing of that path was found, so that naming it does nothing (paths start with the crate and are the shortest public ones)"
        ));
    }
    let run = rules::ALL
        .iter()
        .filter(|rule| diagnosis.settings.runs(rule))
        .count();
    lines.push(format!("rules: {run} of {} run", rules::ALL.len()));
    lines.push(format!("positions in an editor: {ENCODINGS}"));
    lines.join("\n") + "\n"
}

/// How columns are counted, in the order of preference.
const ENCODINGS: &str = "the first of utf-8 (columns are bytes) and utf-32 (characters) that the editor lists, as \
                         rust-analyzer chooses, else utf-16 (the halves of surrogate pairs count)";

fn of_project(survey: &Survey, name: &dyn Fn(&Path) -> String, lines: &mut Vec<String>) {
    let packages = plural(survey.members.len(), "package");
    lines.push(format!("project: {} ({packages})", name(&survey.root)));
    for member in &survey.members {
        let folder = name(&member.folder);
        lines.push(format!(
            "  {}, edition {}, in {folder}",
            member.name, member.edition
        ));
    }
    lines.push(match survey.locked {
        Some(count) => format!("lock file: Cargo.lock names {}", plural(count, "package")),
        None => {
            "lock file: none that can be read; the newest versions on this disk stand for it (`cargo generate-lockfile` makes one)"
                .to_owned()
        }
    });
    let found = survey.direct - survey.missing.len();
    let sources = format!(
        "sources: found of {found} of {} direct dependencies",
        survey.direct
    );
    if survey.missing.is_empty() {
        lines.push(sources);
    } else {
        lines.push(format!(
            "{sources}; what is not known by a table is unknown of the others (`cargo fetch` brings them)"
        ));
        for missing in &survey.missing {
            lines.push(format!("  missing: {missing}"));
        }
    }
}
