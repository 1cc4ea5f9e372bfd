//! Where cargo's configuration says that sources are kept: `[source]` tables that replace a
//! registry by a folder. They are read as data; nothing else of the configuration counts.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::FileSource;
use super::manifest::{MAX_ANCESTORS, normal, read_table, text};

/// How many replacements follow one another.
const MAX_REPLACEMENTS: usize = 8;

/// The `[source]` tables that count for a folder.
#[derive(Debug, Default)]
pub(super) struct SourceConfig {
    sources: HashMap<String, Source>,
}

#[derive(Debug)]
struct Source {
    /// What paths are relative to.
    base: PathBuf,
    table: Table,
}

impl SourceConfig {
    /// The configuration of the folder, of those above, and of the cargo home. The nearest counts.
    pub(super) fn read(files: &dyn FileSource, root: &Path, home: Option<&Path>) -> SourceConfig {
        let mut config = SourceConfig::default();
        let above = root.ancestors().take(MAX_ANCESTORS);
        let folders = above.map(|folder| folder.join(".cargo"));
        for folder in folders.chain(home.map(Path::to_owned)) {
            config.add(files, &folder);
        }
        config
    }

    fn add(&mut self, files: &dyn FileSource, folder: &Path) {
        // Without an ending is how the file was called once; cargo prefers it still.
        let file = NAMES
            .iter()
            .map(|name| folder.join(name))
            .find(|file| files.is_file(file));
        let Some(mut table) = file.and_then(|file| read_table(files, &file)) else {
            return;
        };
        let Some(Value::Table(sources)) = table.remove("source") else {
            return;
        };
        let base = folder.parent().unwrap_or(folder);
        for (name, source) in sources {
            let Value::Table(table) = source else {
                continue;
            };
            self.sources.entry(name).or_insert_with(|| Source {
                base: base.to_owned(),
                table,
            });
        }
    }

    /// The folder of packages that stands for this source of a lock file.
    pub(super) fn folder_instead_of(&self, source: &str) -> Option<PathBuf> {
        let (_, first) = self
            .sources
            .iter()
            .find(|(name, replaced)| is_source(name, &replaced.table, source))?;
        let mut current = first;
        for _ in 0..MAX_REPLACEMENTS {
            if let Some(folder) = text(&current.table, "directory") {
                return Some(normal(&current.base.join(folder)));
            }
            current = self.sources.get(&text(&current.table, "replace-with")?)?;
        }
        None
    }
}

const NAMES: &[&str] = &["config", "config.toml"];

/// Whether the file can be a configuration of cargo.
pub(super) fn is_config(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| NAMES.iter().any(|config| name == *config))
}

/// Whether the lock file's source is the one that a `[source.name]` table is about.
fn is_source(name: &str, table: &Table, source: &str) -> bool {
    if name == "crates-io" {
        return is_crates_io(source);
    }
    let Some((kind, address)) = source.split_once('+') else {
        return false;
    };
    let key = match kind {
        "git" => "git",
        _ => "registry",
    };
    let named = text(table, key).unwrap_or_default();
    let named = named.strip_prefix("sparse+").unwrap_or(&named);
    let address = address.split(['?', '#']).next().unwrap_or(address);
    named.trim_end_matches('/') == address.trim_end_matches('/')
}

/// Whether the source is the registry that everybody uses, by one of its two addresses.
pub(super) fn is_crates_io(source: &str) -> bool {
    source == CRATES_IO || source.starts_with("sparse+https://index.crates.io")
}

/// The source of what no lock file speaks of.
pub(super) const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";
