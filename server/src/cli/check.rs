//! `threadwise check`.

use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use super::analysis::{in_order, pool};
use super::files::{Complaint, File, Paths};
use super::names::Names;
use super::output::{self, Output};
use super::selection::{Selection, severity};
use super::{FAILED, FOUND, Format};
use crate::engine::{Cancel, Engine, Snapshot};
use crate::finding::{Finding, Severity};
use crate::report::source::Sources;
use crate::report::summary::Tally;
use crate::report::{self, Entry};

/// Report concurrency bugs
///
/// Exit code: 0 if nothing at or above --fail-on was found, 1 if something was, 2 if the command
/// line is wrong, a file it names cannot be read, or threadwise itself failed. A file met on the
/// walk that cannot be read is told on standard error and does not change the exit code.
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
    /// How to print findings; `json` is one object a line
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// # Errors
/// When standard output cannot be written, or the system refuses a thread.
pub(super) fn run(arguments: &Arguments) -> io::Result<ExitCode> {
    let names = Names::new()?;
    let found = arguments.paths.files(&names);
    let mut output = Output::new();
    let mut total = Total::default();
    for complaint in &found.complaints {
        total.complain(&mut output, complaint)?;
    }
    if found.files.is_empty() && found.complaints.is_empty() {
        output.complain("warning: no Rust files were found")?;
    }

    let engine = Engine::on_disk();
    engine.set_settings(arguments.selection.settings());
    let reader = Reader {
        snapshot: engine.snapshot(),
        names,
        min_severity: arguments.selection.min_severity,
        show_suppressed: arguments.show_suppressed,
        format: arguments.format,
        coloured: output::coloured(),
    };
    let files: Arc<[File]> = found.files.into();
    let read = in_order(
        &pool()?,
        &files,
        move |file| reader.read(file),
        |file, answer| total.take(&mut output, file, answer),
    );
    let printed = read.and_then(|()| {
        if arguments.format == Format::Text {
            output.print(&total.tally.line(total.files, arguments.show_suppressed))?;
            output.print("\n")?;
        }
        output.finish()
    });
    match printed {
        // Whoever reads has seen enough; what was found until then decides.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ if total.failed => Ok(FAILED.into()),
        _ if total.tally.reaches(arguments.fail_on) => Ok(FOUND.into()),
        _ => Ok(ExitCode::SUCCESS),
    }
}

/// What has come of the files so far.
#[derive(Default)]
struct Total {
    tally: Tally,
    /// How many files could be read.
    files: usize,
    failed: bool,
}

impl Total {
    fn complain(&mut self, output: &mut Output, complaint: &Complaint) -> io::Result<()> {
        self.failed |= complaint.named;
        output.complain(&complaint.to_string())
    }

    fn take(&mut self, output: &mut Output, file: &File, answer: Option<Answer>) -> io::Result<()> {
        match answer {
            Some(Ok(report)) => {
                self.files += 1;
                self.tally.merge(&report.tally);
                output.print(&report.text)?;
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
}

/// What a file came to, or why it cannot be read.
type Answer = Result<FileReport, String>;

#[derive(Default)]
struct FileReport {
    text: String,
    notices: Vec<String>,
    tally: Tally,
}

/// Reads one file after the other, on any thread.
struct Reader {
    snapshot: Snapshot,
    names: Names,
    min_severity: Severity,
    show_suppressed: bool,
    format: Format,
    coloured: bool,
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
        for finding in analysis.findings {
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
        let (shown, end) = match self.format {
            Format::Text => (report::text::finding(entry, sources, self.coloured), "\n\n"),
            Format::Json => (report::json::line(entry, sources), "\n"),
        };
        shown.map(|shown| shown + end).unwrap_or_default()
    }
}
