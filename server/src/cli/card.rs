//! `threadwise card`.

use std::fs;
use std::io::{self, BufRead};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc::channel;

use super::names::{Names, whole};
use super::output::Output;
use super::{FAILED, Format, files};
use crate::engine::pool::Pool;
use crate::engine::{Engine, Snapshot};
use crate::finding::Card;
use crate::report;
use crate::report::source::{Position, Source};

/// Print the hover card of a position: what this is, and what to know about it
///
/// Exit code: 0, or 2 if the command line is wrong or a position cannot be read.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Positions, counted from 1, columns in characters; `-` reads them from standard input, one
    /// a line
    #[arg(value_name = "FILE:LINE:COL", required = true)]
    positions: Vec<String>,
    /// How to print cards; `json` is one object a line, with null where there is no card
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// # Errors
/// When standard input cannot be read, standard output cannot be written, or the system refuses
/// a thread.
pub(super) fn run(arguments: &Arguments) -> io::Result<ExitCode> {
    let single = matches!(&*arguments.positions, [only] if only != "-");
    let mut cards = Cards {
        names: Names::new()?,
        engine: Engine::on_disk(),
        pool: Pool::new(1)?,
        output: Output::new(),
        format: arguments.format,
        headed: !single,
        failed: false,
    };
    for position in &arguments.positions {
        if position == "-" {
            for line in io::stdin().lock().lines() {
                cards.answer(&line?)?;
            }
        } else {
            cards.answer(position)?;
        }
    }
    Ok(if cards.failed {
        FAILED.into()
    } else {
        ExitCode::SUCCESS
    })
}

struct Cards {
    names: Names,
    engine: Engine,
    /// One thread: the answers come one by one anyway, so that a program can ask and wait.
    pool: Pool,
    output: Output,
    format: Format,
    /// Whether each card stands under its position.
    headed: bool,
    failed: bool,
}

impl Cards {
    fn answer(&mut self, asked: &str) -> io::Result<()> {
        let Some((path, position)) = parse(asked) else {
            return self.fail(asked, "not of the form FILE:LINE:COL");
        };
        let path = match whole(&path).and_then(|whole| fs::metadata(&whole).map(|_| whole)) {
            Ok(whole) => whole,
            Err(error) => return self.fail_at(&path, position, &files::reason(&error)),
        };
        match self.card(path.clone(), position) {
            Ok(card) => self.print(&path, position, card.as_ref()),
            Err(reason) => self.fail_at(&path, position, &reason),
        }
    }

    fn card(&mut self, path: PathBuf, position: Position) -> Result<Option<Card>, String> {
        let snapshot = self.engine.snapshot();
        let (answer, answered) = channel();
        self.pool.run(move || {
            let _ = answer.send(card(&snapshot, &path, position));
        });
        answered
            .recv()
            .unwrap_or_else(|_| Err("the analysis panicked".to_owned()))
    }

    /// Says why there is no answer. A program gets one all the same, with null for the card, so
    /// that it has as many answers as it asked questions.
    fn fail_at(&mut self, path: &Path, position: Position, reason: &str) -> io::Result<()> {
        let Position { line, column } = position;
        let name = self.names.name(path);
        self.fail(&format!("{name}:{line}:{column}"), reason)?;
        match self.format {
            Format::Json => self.print(path, position, None),
            Format::Text => Ok(()),
        }
    }

    fn print(&mut self, path: &Path, position: Position, card: Option<&Card>) -> io::Result<()> {
        let name = self.names.name(path);
        match self.format {
            Format::Json => {
                let line = report::card::json(&name, position, card);
                self.output.print(&format!("{line}\n"))?;
            }
            Format::Text if self.headed => {
                let Position { line, column } = position;
                let text = report::card::text(card);
                self.output
                    .print(&format!("{name}:{line}:{column}\n{text}\n"))?;
            }
            Format::Text => self.output.print(&report::card::text(card))?,
        }
        self.output.finish()
    }

    fn fail(&mut self, asked: &str, reason: &str) -> io::Result<()> {
        self.failed = true;
        self.output.complain(&format!("error: {asked}: {reason}"))
    }
}

fn card(snapshot: &Snapshot, path: &Path, position: Position) -> Result<Option<Card>, String> {
    let source = Source::new(String::new(), snapshot.text(path)?);
    let offset = source
        .offset(position)
        .ok_or("the file has no such position")?;
    Ok(snapshot.card(path, offset))
}

/// The parts of `FILE:LINE:COL`. The file's name may hold colons itself.
pub(super) fn parse(asked: &str) -> Option<(PathBuf, Position)> {
    let mut parts = asked.trim_end_matches('\r').rsplitn(3, ':');
    let column = parts.next()?.parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    let file = parts.next().filter(|file| !file.is_empty())?;
    Some((PathBuf::from(file), Position { line, column }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_has_three_parts() {
        let position = |line, column| Position { line, column };
        for (asked, expected) in [
            ("src/a.rs:3:14", Some(("src/a.rs", position(3, 14)))),
            ("C:\\a.rs:3:14\r", Some(("C:\\a.rs", position(3, 14)))),
            ("a.rs:3", None),
            (":3:14", None),
            ("a.rs:-3:14", None),
            ("", None),
        ] {
            let expected = expected.map(|(file, at)| (PathBuf::from(file), at));
            assert_eq!(parse(asked), expected, "{asked}");
        }
    }
}
