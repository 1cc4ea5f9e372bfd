//! A text that an editor has and the disk has not.

use std::io::{self, Read};
use std::path::Path;

use crate::cli::files::{Complaint, File, Files};
use crate::cli::names::{Names, whole};
use crate::engine::{Engine, MAX_FILE_BYTES};

/// Takes standard input for the text of a file, which need not be there.
///
/// # Errors
/// When standard input cannot be read.
pub(super) fn read(engine: &Engine, path: &Path, names: &Names) -> io::Result<Files> {
    let mut bytes = Vec::new();
    // One byte more shows that there is more.
    let mut input = io::stdin().lock().take(MAX_FILE_BYTES + 1);
    input.read_to_end(&mut bytes)?;
    let path = match whole(path) {
        Ok(path) => path,
        Err(error) => return Ok(unusable(path, &error.to_string())),
    };
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Ok(unusable(&path, "standard input is too large"));
    }
    let Ok(text) = String::from_utf8(bytes) else {
        return Ok(unusable(&path, "standard input is not UTF-8"));
    };
    engine.set_text(&path, text.into(), &[]);
    let name = names.name(&path);
    let file = File {
        path,
        name,
        named: true,
    };
    Ok(Files {
        files: vec![file],
        complaints: Vec::new(),
    })
}

fn unusable(path: &Path, reason: &str) -> Files {
    let complaint = Complaint {
        message: format!("{}: {reason}", path.display()),
        named: true,
    };
    Files {
        files: Vec::new(),
        complaints: vec![complaint],
    }
}
