//! What a project says of Threadwise in its own files.
//!
//! From the weakest to the strongest: clippy's own file, where it speaks of guards; `threadwise.toml` at the root of the workspace or between it and
//! the file, `[workspace.metadata.threadwise]`, `[package.metadata.threadwise]`. What an editor or the
//! command line says is stronger than all of them.

mod clippy;
mod read;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use toml::Spanned;
use toml::de::DeTable;

use crate::project::FileSource;
use crate::settings::Settings;

/// The name of the file.
pub(crate) const FILE: &str = "threadwise.toml";

/// The largest file that is read, in bytes.
const MAX_BYTES: u64 = 1 << 20;

/// How many folders upwards a file is looked for.
const MAX_ANCESTORS: usize = 64;

/// What one file, or one table of a manifest, says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Layer {
    pub(crate) file: PathBuf,
    /// The table in a manifest; empty in a file of our own.
    pub(crate) table: &'static str,
    pub(crate) settings: Settings,
    pub(crate) problems: Vec<Problem>,
}

/// Something in such a file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) file: PathBuf,
    /// The bytes of the file.
    pub(crate) range: Range<usize>,
    pub(crate) message: String,
    /// Whether nothing of the file can be used.
    pub(crate) is_fatal: bool,
}

/// The layers for the files of each folder, read once.
#[derive(Debug, Default)]
pub(crate) struct Configurations(Mutex<HashMap<PathBuf, Arc<[Layer]>>>);

impl Configurations {
    /// The layers for a file, the weakest first.
    pub(crate) fn of(&self, files: &dyn FileSource, file: &Path) -> Arc<[Layer]> {
        let folder = file.parent().unwrap_or(Path::new(""));
        self.of_folder(files, folder)
    }

    /// The layers for the files in a folder, the weakest first.
    pub(crate) fn of_folder(&self, files: &dyn FileSource, folder: &Path) -> Arc<[Layer]> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(layers) = known().get(folder) {
            return Arc::clone(layers);
        }
        let layers: Arc<[Layer]> = layers(files, folder).into();
        known().insert(folder.to_owned(), Arc::clone(&layers));
        layers
    }
}

/// Whether a change of that file may change what is configured.
pub(crate) fn is_source(path: &Path) -> bool {
    is_own(path) || path.ends_with("Cargo.toml")
}

/// Whether the file is there to configure: another text of it can mean anything.
pub(crate) fn is_own(path: &Path) -> bool {
    path.ends_with(FILE) || clippy::FILES.iter().any(|name| path.ends_with(name))
}

fn layers(files: &dyn FileSource, folder: &Path) -> Vec<Layer> {
    let mut clippy = None;
    let mut own = None;
    let mut package = None;
    let mut workspace = None;
    for folder in folder.ancestors().take(MAX_ANCESTORS) {
        let path = folder.join(FILE);
        if own.is_none() && files.is_file(&path) {
            own = Some(of_file(files, path));
        }
        if clippy.is_none() {
            clippy = clippy::layer(files, folder);
        }
        let path = folder.join("Cargo.toml");
        let Some(text) = text(files, &path) else {
            continue;
        };
        // Cargo tells what is wrong with a manifest.
        let Ok(manifest) = DeTable::parse(&text) else {
            continue;
        };
        if package.is_none() {
            let table = "package.metadata.threadwise";
            package = Some(of_manifest(&path, manifest.get_ref(), table));
        }
        if manifest.get_ref().contains_key("workspace") {
            let table = "workspace.metadata.threadwise";
            workspace = Some(of_manifest(&path, manifest.get_ref(), table));
            break;
        }
    }
    let layers = [clippy, own, workspace.flatten(), package.flatten()];
    layers.into_iter().flatten().collect()
}

fn text(files: &dyn FileSource, path: &Path) -> Option<String> {
    if !files.is_file(path) {
        return None;
    }
    String::from_utf8(files.read(path, MAX_BYTES).ok()?).ok()
}

fn of_file(files: &dyn FileSource, path: PathBuf) -> Layer {
    let mut layer = Layer {
        file: path.clone(),
        ..Layer::default()
    };
    let Some(text) = text(files, &path) else {
        let message = "the file cannot be read".to_owned();
        layer.problems.push(fatal(path, 0..0, message));
        return layer;
    };
    match DeTable::parse(&text) {
        Ok(table) => read::read(table.get_ref(), &mut layer),
        Err(error) => {
            let range = error.span().unwrap_or_default();
            let message = format!("this is no TOML: {}", error.message());
            layer.problems.push(fatal(path, range, message));
        }
    }
    layer
}

fn fatal(file: PathBuf, range: Range<usize>, message: String) -> Problem {
    Problem {
        file,
        range,
        message,
        is_fatal: true,
    }
}

/// What a manifest's table says; `None` where there is none.
fn of_manifest(path: &Path, manifest: &DeTable<'_>, table: &'static str) -> Option<Layer> {
    let mut names = table.split('.');
    let first = manifest.get(names.next()?)?;
    let ours = names.try_fold(first, |table, name| table.get_ref().get(name))?;
    let mut layer = Layer {
        file: path.to_owned(),
        table,
        ..Layer::default()
    };
    match ours.get_ref().as_table() {
        Some(table) => read::read(table, &mut layer),
        None => layer.problem(ours, format!("`{table}` must be a table")),
    }
    Some(layer)
}

impl Layer {
    fn problem<T>(&mut self, at: &Spanned<T>, message: String) {
        self.problems.push(Problem {
            file: self.file.clone(),
            range: at.span(),
            message,
            is_fatal: false,
        });
    }
}

/// A byte offset of a text as a line and a column, both from 1; columns count characters.
pub(crate) fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(offset)];
    let start = before.rfind('\n').map_or(0, |found| found + 1);
    let line = before.matches('\n').count() + 1;
    (line, before[start..].chars().count() + 1)
}
