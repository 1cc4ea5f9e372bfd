//! What the server is and what it has done, for the menu of an editor.

use std::collections::BTreeSet;
use std::path::Path;
use std::process;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde::Serialize;
use tower_lsp::ls_types::{PositionEncodingKind, Uri};

use super::view::View;
use crate::engine::Cancelled;

/// The answer to `threadwise/status`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Status {
    version: &'static str,
    pid: u32,
    memory_bytes: Option<u64>,
    open_files: usize,
    files_read: usize,
    crates: usize,
    last_analysis: Option<Analysis>,
    configuration: Vec<Uri>,
    position_encoding: PositionEncodingKind,
}

/// An analysis of one document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Analysis {
    uri: Uri,
    milliseconds: f64,
}

impl Status {
    pub(crate) fn of(view: &View, last_analysis: Option<Analysis>) -> Status {
        let extent = view.snapshot.extent();
        Status {
            version: env!("CARGO_PKG_VERSION"),
            pid: process::id(),
            memory_bytes: memory_bytes(),
            open_files: view.open.len(),
            files_read: extent.files,
            crates: extent.crates,
            last_analysis,
            configuration: configuration(view),
            position_encoding: view.abilities.encoding.into(),
        }
    }
}

/// The files that say something about the open documents, those with the stronger word later.
fn configuration(view: &View) -> Vec<Uri> {
    let on_disk = view.open.iter().filter(|document| document.analysed);
    let folders: BTreeSet<&Path> = on_disk
        .filter_map(|document| document.path.parent())
        .collect();
    let mut files = Vec::new();
    for folder in folders {
        for layer in view.snapshot.configuration(folder).iter() {
            files.extend(Uri::from_file_path(&layer.file).filter(|file| !files.contains(file)));
        }
    }
    files
}

/// What of this process lies in memory, where the system tells.
fn memory_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes << 10)
}

/// The analysis that ended last, and how long it took.
#[derive(Default)]
pub(crate) struct Latest(Mutex<Option<Analysis>>);

impl Latest {
    pub(crate) fn get(&self) -> Option<Analysis> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Takes the time of an analysis that comes to its end. One that is cancelled does not.
    pub(crate) fn time<T>(
        &self,
        uri: &Uri,
        analysis: impl FnOnce() -> Result<T, Cancelled>,
    ) -> Result<T, Cancelled> {
        let began = Instant::now();
        let outcome = analysis()?;
        let ended = Analysis {
            uri: uri.clone(),
            milliseconds: milliseconds(began.elapsed()),
        };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(ended);
        Ok(outcome)
    }
}

/// To a tenth: the rest is noise.
fn milliseconds(time: Duration) -> f64 {
    (time.as_secs_f64() * 10_000.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_analysis_that_ends_counts() {
        let latest = Latest::default();
        let (first, second): (Uri, Uri) = (
            "file:///a.rs".parse().unwrap(),
            "file:///b.rs".parse().unwrap(),
        );
        assert_eq!(latest.get(), None);
        assert!(latest.time(&first, || Ok(())).is_ok());
        assert!(latest.time::<()>(&second, || Err(Cancelled)).is_err());
        assert_eq!(latest.get().unwrap().uri, first);
    }

    #[test]
    fn times_are_told_in_tenths_of_milliseconds() {
        assert_eq!(milliseconds(Duration::from_micros(12_345)), 12.3);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn linux_tells_the_memory_of_a_process() {
        assert!(memory_bytes().unwrap() > 1 << 20);
    }
}
