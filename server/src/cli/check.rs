//! `threadwise check`.

mod baseline;
mod stdin;

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::ValueEnum;

use super::analysis::{in_order, pool};
use super::config;
use super::files::{Complaint, File, Paths};
use super::names::Names;
use super::output::{self, Output};
use super::selection::{Selection, severity};
use super::{FAILED, FOUND};
use crate::engine::{Cancel, Engine, Snapshot};
use crate::finding::{Finding, Severity};
use crate::report::source::Sources;
use crate::report::summary::Tally;
use crate::report::{self, Entry};
use baseline::{Baseline, Record};

/// Report concurrency bugs
///
/// Exit code: 0 if nothing at or above --fail-on was found, 1 if something was, 2 if the command
/// line is wrong, a file it names or a threadwise.toml cannot be read, or threadwise itself failed. A
/// file met on the walk that cannot be read is told on standard error and does not change the exit
/// code.
#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    paths: Paths,
    #[command(flatten)]
    selection: Selection,
    /// Exit with 1 if something at least as severe was found, shown or not
    #[arg(long, value_name = "SEVERITY", default_value = "warning", value_parser = severity())]
    fail_on: Severity,
    /// Report suppressed findings too, marked as such; they never make the command fail
    #[arg(long)]
    show_suppressed: bool,
    /// How to print findings
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    baseline: baseline::Arguments,
    /// Check what comes on standard input, as if it stood in this file; the disk's own text of that
    /// file is not read
    #[arg(long, value_name = "FILE", conflicts_with_all = ["paths", "update_baseline"])]
    stdin_filename: Option<PathBuf>,
}

/// How `check` prints findings.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs: one object a line
    Json,
    /// Annotations in a workflow of GitHub
    Github,
    /// One SARIF 2.1.0 document, for code scanning
    Sarif,
}

/// # Errors
/// When standard output cannot be written, or the system refuses a thread.
pub(super) fn run(arguments: &Arguments) -> io::Result<ExitCode> {
    let names = Names::new()?;
    let engine = Engine::on_disk();
    engine.set_settings(arguments.selection.settings());
    let found = match &arguments.stdin_filename {
        Some(path) => stdin::read(&engine, path, &names)?,
        None => arguments.paths.files(&names),
    };
    let baseline = arguments.baseline.read(&names)?;
    let mut output = Output::new();
    let mut total = Total::new(arguments.format);
    for complaint in &found.complaints {
        total.complain(&mut output, complaint)?;
    }
    if found.files.is_empty() && found.complaints.is_empty() {
        output.complain("warning: no Rust files were found")?;
    }

    let snapshot = engine.snapshot();
    let folders = found.files.iter().filter_map(|file| file.path.parent());
    let problems = snapshot.problems_of_configuration(folders);
    total.failed |= config::complain(&snapshot, &problems, &names, &mut output)?;
    let reader = Reader {
        snapshot,
        names,
        min_severity: arguments.selection.min_severity,
        show_suppressed: arguments.show_suppressed,
        format: arguments.format,
        coloured: output::coloured(),
        baseline,
    };
    let files: Arc<[File]> = found.files.into();
    if arguments.format == Format::Sarif && !arguments.baseline.is_updated() {
        output.print(&report::sarif::start())?;
    }
    let read = in_order(
        &pool()?,
        &files,
        move |file| reader.read(file),
        |file, answer| total.take(&mut output, file, answer),
    );
    if arguments.baseline.is_updated() {
        read?;
        arguments.baseline.write(&total.records, &mut output)?;
        output.finish()?;
        return Ok(total.failed_or(ExitCode::SUCCESS));
    }
    let printed = read.and_then(|()| {
        match arguments.format {
            Format::Text | Format::Github => {
                output.print(&total.tally.line(total.files, arguments.show_suppressed))?;
                output.print("\n")?;
            }
            Format::Sarif => output.print(&report::sarif::end(!total.failed))?,
            Format::Json => {}
        }
        output.finish()
    });
    match printed {
        // Whoever reads has seen enough; what was found until then decides.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ if total.tally.reaches(arguments.fail_on) => Ok(total.failed_or(FOUND.into())),
        _ => Ok(total.failed_or(ExitCode::SUCCESS)),
    }
}

/// What has come of the files so far.
struct Total {
    format: Format,
    tally: Tally,
    /// How many files could be read.
    files: usize,
    failed: bool,
    /// Whether something was printed already.
    printed: bool,
    /// For the baseline, where one is written.
    records: Vec<Record>,
}

impl Total {
    fn new(format: Format) -> Total {
        Total {
            format,
            tally: Tally::default(),
            files: 0,
            failed: false,
            printed: false,
            records: Vec::new(),
        }
    }

    /// The exit code: that one, unless something has failed.
    fn failed_or(&self, code: ExitCode) -> ExitCode {
        if self.failed { FAILED.into() } else { code }
    }

    fn complain(&mut self, output: &mut Output, complaint: &Complaint) -> io::Result<()> {
        self.failed |= complaint.named;
        output.complain(&complaint.to_string())
    }

    fn take(&mut self, output: &mut Output, file: &File, answer: Option<Answer>) -> io::Result<()> {
        match answer {
            Some(Ok(report)) => {
                self.files += 1;
                self.tally.merge(&report.tally);
                self.records.extend(report.records);
                self.print(output, &report.text)?;
                for notice in report.notices {
                    output.complain(&format!("warning: {}: {notice}", file.name))?;
                }
                Ok(())
            }
            Some(Err(reason)) => self.complain(output, &file.complaint(&reason)),
            None => {
                self.failed = true;
                let name = &file.name;
                output.complain(&format!("error: {name}: the analysis panicked"))
            }
        }
    }

    fn print(&mut self, output: &mut Output, text: &str) -> io::Result<()> {
        // The results of a SARIF document are a list.
        let text = match text.strip_prefix(SARIF_BETWEEN) {
            Some(first) if self.format == Format::Sarif && !self.printed => first,
            _ => text,
        };
        self.printed |= !text.is_empty();
        output.print(text)
    }
}

/// Stands before each result of a SARIF document but the first.
const SARIF_BETWEEN: &str = ",\n";

/// What a file came to, or why it cannot be read.
type Answer = Result<FileReport, String>;

#[derive(Default)]
struct FileReport {
    text: String,
    notices: Vec<String>,
    tally: Tally,
    records: Vec<Record>,
}

/// Reads one file after the other, on any thread.
struct Reader {
    snapshot: Snapshot,
    names: Names,
    min_severity: Severity,
    show_suppressed: bool,
    format: Format,
    coloured: bool,
    baseline: Option<Baseline>,
}

impl Reader {
    fn read(&self, file: &File) -> Answer {
        self.snapshot.text(&file.path)?;
        let Ok(analysis) = self.snapshot.analyse(&file.path, &Cancel::default()) else {
            return Err("the analysis was given up".to_owned());
        };
        let mut report = FileReport::default();
        for notice in analysis.notices {
            report.notices.push(notice.message);
        }
        let name = |path: &Path| self.names.name(path);
        let text = |path: &Path| self.snapshot.text(path).ok();
        let sources = Sources::new(&name, &text);
        let mut known = self.baseline.as_ref().map(|baseline| baseline.of(file));
        for finding in analysis.findings {
            if let Some(known) = &mut known
                && !finding.suppressed
                && let Some(source) = sources.get(&finding.file)
                && let Some(record) = known.take(&finding, &source)
            {
                report.tally.add_known();
                report.records.extend(record);
                continue;
            }
            report.tally.add(&finding, self.min_severity);
            if self.shows(&finding) {
                let remedies = self.snapshot.remedies(&finding);
                let entry = Entry {
                    finding,
                    fixes: remedies.fixes,
                    refused: remedies.refusals,
                };
                report.text.push_str(&self.show(&entry, &sources));
            }
        }
        Ok(report)
    }

    fn shows(&self, finding: &Finding) -> bool {
        finding.severity >= self.min_severity && (self.show_suppressed || !finding.suppressed)
    }

    fn show(&self, entry: &Entry, sources: &Sources<'_>) -> String {
        let text = || report::text::finding(entry, sources, self.coloured);
        let (before, shown, after) = match self.format {
            Format::Text => ("", text(), "\n\n"),
            Format::Json => ("", report::json::line(entry, sources), "\n"),
            Format::Github => ("", report::github::command(entry, sources), "\n"),
            Format::Sarif => (SARIF_BETWEEN, report::sarif::result(entry, sources), ""),
        };
        let shown = shown.map(|shown| [before, &shown, after].concat());
        shown.unwrap_or_default()
    }
}
