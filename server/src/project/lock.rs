//! `Cargo.lock`: which version of each package the project has.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use semver::Version;
use toml::{Table, Value};

use super::FileSource;
use super::manifest::{strings, text};

/// The largest lock file that is read, in bytes.
const MAX_LOCK_BYTES: u64 = 8 << 20;

/// How many packages of a lock file count.
const MAX_PACKAGES: usize = 10_000;

/// One package of the lock file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Locked {
    pub(super) name: Arc<str>,
    pub(super) version: Version,
    /// Where it comes from; `None` for what is on this disk by a path.
    pub(super) source: Option<String>,
    /// Places in the list of packages, for every kind and target.
    pub(super) dependencies: Vec<usize>,
}

/// The packages of the lock file; `None` where there is none that can be read.
pub(super) fn read(files: &dyn FileSource, lock: &Path) -> Option<Vec<Locked>> {
    let bytes = files.read(lock, MAX_LOCK_BYTES).ok()?;
    let table: Table = std::str::from_utf8(&bytes).ok()?.parse().ok()?;
    let listed = table.get("package").and_then(Value::as_array);
    // The oldest format keeps the project's own package apart.
    let entries: Vec<&Table> = (table.get("root").into_iter())
        .chain(listed.into_iter().flatten())
        .filter_map(Value::as_table)
        .filter(|entry| entry_of(entry).is_some())
        .take(MAX_PACKAGES)
        .collect();
    let mut packages: Vec<Locked> = entries.iter().filter_map(|entry| entry_of(entry)).collect();
    let mut names: HashMap<Arc<str>, Vec<usize>> = HashMap::new();
    for (place, package) in packages.iter().enumerate() {
        names
            .entry(Arc::clone(&package.name))
            .or_default()
            .push(place);
    }
    let find = |wanted: &str| named(&packages, &names, wanted).next();
    let replaced: Vec<Option<usize>> = entries
        .iter()
        .enumerate()
        .map(|(own, entry)| {
            let by = entry.get("replace")?.as_str()?;
            named(&packages, &names, by).find(|place| *place != own)
        })
        .collect();
    let edges: Vec<Vec<usize>> = entries
        .iter()
        .map(|entry| {
            let wanted = strings(entry.get("dependencies"));
            let found = wanted.iter().filter_map(|wanted| find(wanted));
            found
                .map(|place| replaced[place].unwrap_or(place))
                .collect()
        })
        .collect();
    for (package, edges) in packages.iter_mut().zip(edges) {
        package.dependencies = edges;
    }
    Some(packages)
}

fn entry_of(entry: &Table) -> Option<Locked> {
    let name = text(entry, "name").filter(|name| is_plain(name))?;
    Some(Locked {
        name: name.into(),
        version: text(entry, "version")?.parse().ok()?,
        source: text(entry, "source"),
        dependencies: Vec::new(),
    })
}

/// Whether a name can be a crate's: such a name is no path, and leads nowhere else.
pub(super) fn is_plain(name: &str) -> bool {
    let usual = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '-';
    !name.is_empty() && name.len() <= 128 && name.chars().all(usual)
}

/// The places of `name`, `name version` or `name version (source)`: as much as is needed to tell
/// it from others.
fn named<'a>(
    packages: &'a [Locked],
    names: &'a HashMap<Arc<str>, Vec<usize>>,
    wanted: &'a str,
) -> impl Iterator<Item = usize> + 'a {
    let mut parts = wanted.splitn(3, ' ');
    let places = parts.next().and_then(|name| names.get(name));
    let version: Option<Version> = parts.next().and_then(|version| version.parse().ok());
    let source = parts
        .next()
        .map(|source| source.trim_matches(['(', ')'].as_slice()));
    places.into_iter().flatten().copied().filter(move |&place| {
        let package = &packages[place];
        version
            .as_ref()
            .is_none_or(|version| *version == package.version)
            && source.is_none_or(|source| package.source.as_deref() == Some(source))
    })
}
