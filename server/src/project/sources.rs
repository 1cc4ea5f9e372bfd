//! Where the source of a package is on this disk: in a vendored folder, in the registry's part of
//! the cargo home, or in a checkout of its repository.

use std::collections::{HashMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use semver::{Version, VersionReq};

use super::config::{CRATES_IO, SourceConfig, is_crates_io};
use super::lock::is_plain;
use super::manifest::{read_table, text};
use super::{FileSource, Homes};

/// How deep in a repository a package is looked for, and in how many folders.
const MAX_CHECKOUT_DEPTH: usize = 3;
const MAX_CHECKOUT_FOLDERS: usize = 2_000;

/// The sources that one project can have. Everything is looked up when it is first asked for.
pub(super) struct Sources {
    files: Arc<dyn FileSource>,
    cargo: Option<PathBuf>,
    root: PathBuf,
    config: OnceLock<SourceConfig>,
    unpacked: OnceLock<Unpacked>,
}

/// The crates that stand unpacked in the cargo home, by name.
type Unpacked = HashMap<String, Vec<(Version, PathBuf)>>;

impl Sources {
    /// The sources for the project in that folder.
    pub(super) fn new(files: Arc<dyn FileSource>, homes: &Homes, root: &Path) -> Sources {
        Sources {
            files,
            cargo: homes.cargo.clone(),
            root: root.to_owned(),
            config: OnceLock::new(),
            unpacked: OnceLock::new(),
        }
    }

    /// The folder of exactly that version, or else of the newest version compatible with it:
    /// within one the types that others see rarely change, and a near one tells more than none.
    pub(super) fn folder(&self, name: &str, version: &Version, source: &str) -> Option<PathBuf> {
        if !is_plain(name) {
            return None;
        }
        if let Some(vendored) = self.config().folder_instead_of(source) {
            // `cargo vendor` writes the version to the name only where there are several.
            let exact = [format!("{name}-{version}"), name.to_owned()];
            let exact = exact.iter().map(|own| vendored.join(own)).find(|folder| {
                let found = self.package_in(folder);
                found.is_some_and(|(own, found)| own == name && found == *version)
            });
            let compatible = |found: &Version| compatible(version, found);
            return exact.or_else(|| self.vendored(&vendored, name, compatible));
        }
        if let Some(address) = source.strip_prefix("git+") {
            return self.checked_out(address, name);
        }
        self.registries(source)
            .map(|registry| registry.join(format!("{name}-{version}")))
            .find(|folder| self.files.is_file(&folder.join("Cargo.toml")))
            .or_else(|| self.newest(name, |found| compatible(version, found)))
    }

    /// The folder of the newest version that fits, where no lock file says which one it is.
    /// `git` is the address of the repository, where the manifest gives one.
    pub(super) fn newest_fitting(
        &self,
        name: &str,
        requirement: Option<&VersionReq>,
        git: Option<&str>,
    ) -> Option<PathBuf> {
        if !is_plain(name) {
            return None;
        }
        let fits = |found: &Version| requirement.is_none_or(|wanted| wanted.matches(found));
        let source = git.map_or(CRATES_IO.to_owned(), |address| format!("git+{address}"));
        if let Some(vendored) = self.config().folder_instead_of(&source) {
            return self.vendored(&vendored, name, fits);
        }
        match git {
            Some(address) => self.checked_out(address, name),
            None => self.newest(name, fits),
        }
    }

    /// Whether the folder is in a checkout, where packages look as their repository has them.
    pub(super) fn is_checkout(&self, folder: &Path) -> bool {
        let home = self.cargo.as_ref();
        home.is_some_and(|home| folder.starts_with(home.join("git/checkouts")))
    }

    fn config(&self) -> &SourceConfig {
        self.config
            .get_or_init(|| SourceConfig::read(&*self.files, &self.root, self.cargo.as_deref()))
    }

    /// The folders of the registries, the likeliest first: each is named by its host and a hash.
    fn registries(&self, source: &str) -> impl Iterator<Item = PathBuf> {
        let folders = match &self.cargo {
            Some(home) => self.files.entries(&home.join("registry/src")),
            None => Vec::new(),
        };
        let address = source.split_once("://").map_or("", |(_, address)| address);
        let host = match source {
            source if is_crates_io(source) => "index.crates.io",
            _ => address.split('/').next().unwrap_or_default(),
        };
        let own = format!("{host}-");
        let is_own = move |folder: &PathBuf| file_name(folder).starts_with(&own);
        let (own, others): (Vec<PathBuf>, Vec<PathBuf>) = folders.into_iter().partition(is_own);
        own.into_iter().chain(others)
    }

    fn newest(&self, name: &str, fits: impl Fn(&Version) -> bool) -> Option<PathBuf> {
        let unpacked = self.unpacked.get_or_init(|| self.list_unpacked());
        let fitting = unpacked.get(name)?.iter().filter(|(found, _)| fits(found));
        let (_, folder) = fitting.max_by(|(one, _), (other, _)| one.cmp(other))?;
        Some(folder.clone())
    }

    fn list_unpacked(&self) -> Unpacked {
        let mut unpacked = Unpacked::new();
        for registry in self.registries(CRATES_IO) {
            for folder in self.files.entries(&registry) {
                if let Some((name, version)) = name_and_version(file_name(&folder)) {
                    let versions = unpacked.entry(name.to_owned()).or_default();
                    versions.push((version, folder));
                }
            }
        }
        unpacked
    }

    fn vendored(
        &self,
        vendored: &Path,
        name: &str,
        fits: impl Fn(&Version) -> bool,
    ) -> Option<PathBuf> {
        let folders = self.files.entries(vendored);
        let found = folders.into_iter().filter_map(|folder| {
            let own = file_name(&folder);
            let is_named = own == name || name_and_version(own).is_some_and(|(own, _)| own == name);
            let (found, version) = is_named.then(|| self.package_in(&folder))??;
            (found == name && fits(&version)).then_some((version, folder))
        });
        let (_, folder) = found.max_by(|(one, _), (other, _)| one.cmp(other))?;
        Some(folder)
    }

    /// In `git/checkouts/REPOSITORY-HASH/REVISION`. An address without a revision takes any one.
    fn checked_out(&self, address: &str, name: &str) -> Option<PathBuf> {
        let checkouts = self.cargo.as_ref()?.join("git/checkouts");
        let (address, revision) = address.split_once('#').unwrap_or((address, ""));
        let address = address.split('?').next().unwrap_or(address);
        let repository = address.trim_end_matches('/').rsplit(['/', ':']).next()?;
        let repository = repository.strip_suffix(".git").unwrap_or(repository);
        let is_repository = |folder: &PathBuf| {
            file_name(folder)
                .rsplit_once('-')
                .is_some_and(|(own, _)| own == repository)
        };
        let is_revision = |folder: &PathBuf| {
            let own = file_name(folder);
            revision.is_empty() || (own.len() >= 7 && revision.starts_with(own))
        };
        let repositories = self.files.entries(&checkouts);
        repositories
            .iter()
            .filter(|folder| is_repository(folder))
            .flat_map(|folder| self.files.entries(folder))
            .filter(is_revision)
            .find_map(|checkout| self.package_below(&checkout, name))
    }

    /// The folder of the package of that name, the nearest one to the top.
    fn package_below(&self, top: &Path, name: &str) -> Option<PathBuf> {
        let mut folders = VecDeque::from([(top.to_owned(), 0)]);
        let mut left = MAX_CHECKOUT_FOLDERS;
        while let Some((folder, depth)) = folders.pop_front() {
            left = left.checked_sub(1)?;
            let manifest = folder.join("Cargo.toml");
            let table = read_table(&*self.files, &manifest).unwrap_or_default();
            let package = table.get("package").and_then(|package| package.as_table());
            if package.and_then(|package| text(package, "name")).as_deref() == Some(name) {
                return Some(folder);
            }
            if depth < MAX_CHECKOUT_DEPTH {
                let inside = self.files.entries(&folder).into_iter();
                let inside = inside.filter(|entry| {
                    !file_name(entry).starts_with('.') && !self.files.is_file(entry)
                });
                folders.extend(inside.map(|entry| (entry, depth + 1)));
            }
        }
        None
    }

    fn package_in(&self, folder: &Path) -> Option<(String, Version)> {
        let table = read_table(&*self.files, &folder.join("Cargo.toml"))?;
        let package = table.get("package")?.as_table()?;
        Some((
            text(package, "name")?,
            text(package, "version")?.parse().ok()?,
        ))
    }
}

/// `name-1.2.3` taken apart. A name may have `-` in it, and so may a version.
fn name_and_version(folder: &str) -> Option<(&str, Version)> {
    folder.match_indices('-').find_map(|(at, _)| {
        let version = folder[at + 1..].parse().ok()?;
        Some((&folder[..at], version))
    })
}

/// Whether cargo would take one version for the other in `name = "1.2.3"`, newer or older.
fn compatible(wanted: &Version, found: &Version) -> bool {
    let place = |version: &Version| match (version.major, version.minor, version.patch) {
        (0, 0, patch) => (0, 0, patch),
        (0, minor, _) => (0, minor, 0),
        (major, _, _) => (major, 0, 0),
    };
    let same =
        (wanted.major, wanted.minor, wanted.patch) == (found.major, found.minor, found.patch);
    place(wanted) == place(found) && (same || found.pre.is_empty())
}

fn file_name(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
}
