//! Standard output and standard error.

use std::env;
use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

/// Standard output, locked and buffered. What it is given is written when it is dropped at the
/// latest; an error then goes unseen, so that [`Output::finish`] comes first.
pub(super) struct Output {
    writer: BufWriter<StdoutLock<'static>>,
}

impl Output {
    pub(super) fn new() -> Output {
        Output {
            writer: BufWriter::with_capacity(64 << 10, io::stdout().lock()),
        }
    }

    /// # Errors
    /// A closed pipe is the usual one.
    pub(super) fn print(&mut self, text: &str) -> io::Result<()> {
        self.writer.write_all(text.as_bytes())
    }

    /// Says something on standard error, after everything that was printed before.
    ///
    /// # Errors
    /// As [`Output::print`]: it is standard output that has failed.
    pub(super) fn complain(&mut self, message: &str) -> io::Result<()> {
        self.writer.flush()?;
        complain(message);
        Ok(())
    }

    /// # Errors
    /// As [`Output::print`].
    pub(super) fn finish(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

/// Says something on standard error.
pub(super) fn complain(message: &str) {
    // There is nobody left to tell when standard error is closed.
    let _ = writeln!(io::stderr().lock(), "{message}");
}

/// Whether standard output wants colours: it is a terminal that knows them, and nobody has set
/// `NO_COLOR`.
pub(super) fn coloured() -> bool {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty());
    io::stdout().is_terminal()
        && set("NO_COLOR").is_none()
        && set("TERM").is_none_or(|term| term != "dumb")
}
