//! What is on disk: files, manifests, editions, targets.

mod config;
pub(crate) mod dependencies;
pub(crate) mod features;
pub(crate) mod globs;
pub(crate) mod graph;
mod lock;
pub(crate) mod manifest;
#[cfg(test)]
pub(crate) mod memory;
pub(crate) mod packages;
mod platform;
pub(crate) mod remembered;
mod sources;
pub(crate) mod targets;
#[cfg(test)]
mod tests;
mod workspace;

use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// When a file was last written, and its size in bytes.
pub type Stamp = (SystemTime, u64);

/// The only door to the disk. The engine reads through it, and never writes.
pub trait FileSource: Send + Sync {
    /// The bytes of a regular file. A device, a pipe or a folder is an error, and so is a file
    /// larger than `limit` bytes.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;
    /// Whether a regular file stands there.
    fn is_file(&self, path: &Path) -> bool;
    /// The entries of a folder, sorted; empty where there is none.
    fn entries(&self, path: &Path) -> Vec<PathBuf>;
    /// The one name of what stands there, without links; the path itself where nothing stands.
    fn canonical(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }
    /// What changes when the regular file that stands there does; `None` where none stands.
    fn stamp(&self, path: &Path) -> Option<Stamp>;
    /// What was asked for and is not as it was then, each change once; nothing where nobody
    /// remembers.
    fn changed(&self) -> Vec<PathBuf> {
        Vec::new()
    }
}

/// Where cargo keeps what it has fetched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Homes {
    /// The cargo home, which has `registry` and `git` in it.
    pub(crate) cargo: Option<PathBuf>,
}

impl Homes {
    /// The home that cargo would use in this process: `CARGO_HOME`, or `.cargo` in the user's home.
    /// Ask once, at the start.
    pub fn of_this_process() -> Homes {
        let named = std::env::var_os("CARGO_HOME").filter(|home| !home.is_empty());
        let usual = || Some(std::env::home_dir()?.join(".cargo"));
        let cargo = named.map(PathBuf::from).or_else(usual);
        Homes {
            cargo: cargo.filter(|home| home.is_absolute()),
        }
    }
}

/// The machine we run on, as `cfg` predicates name its parts.
pub(crate) struct Host {
    pub(crate) os: &'static str,
    pub(crate) family: &'static str,
    pub(crate) arch: &'static str,
    pub(crate) pointer_width: &'static str,
    pub(crate) endian: &'static str,
    /// The widths of the atomics there are, in bits.
    pub(crate) atomics: &'static [&'static str],
    env: Option<&'static str>,
    vendor: Option<&'static str>,
}

pub(crate) const HOST: Host = Host {
    os: std::env::consts::OS,
    family: std::env::consts::FAMILY,
    arch: std::env::consts::ARCH,
    pointer_width: if cfg!(target_pointer_width = "64") {
        "64"
    } else {
        "32"
    },
    endian: if cfg!(target_endian = "little") {
        "little"
    } else {
        "big"
    },
    atomics: if cfg!(target_has_atomic = "64") {
        &["8", "16", "32", "64", "ptr"]
    } else {
        &["8", "16", "32", "ptr"]
    },
    env: if cfg!(target_env = "gnu") {
        Some("gnu")
    } else if cfg!(target_env = "musl") {
        Some("musl")
    } else if cfg!(target_env = "msvc") {
        Some("msvc")
    } else if cfg!(target_env = "") {
        Some("")
    } else {
        None
    },
    vendor: if cfg!(target_vendor = "unknown") {
        Some("unknown")
    } else if cfg!(target_vendor = "apple") {
        Some("apple")
    } else if cfg!(target_vendor = "pc") {
        Some("pc")
    } else {
        None
    },
};

/// The real disk.
#[derive(Debug, Default)]
pub struct Disk;

impl FileSource for Disk {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let metadata = std::fs::metadata(path)?;
        if !metadata.is_file() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "not a regular file",
            ));
        }
        if metadata.len() > limit {
            return Err(io::Error::new(
                io::ErrorKind::FileTooLarge,
                "the file is too large",
            ));
        }
        std::fs::read(path)
    }

    fn is_file(&self, path: &Path) -> bool {
        std::fs::metadata(path).is_ok_and(|metadata| metadata.is_file())
    }

    fn entries(&self, path: &Path) -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(path) else {
            return Vec::new();
        };
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        paths
    }

    fn canonical(&self, path: &Path) -> PathBuf {
        std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
    }

    fn stamp(&self, path: &Path) -> Option<Stamp> {
        let metadata = std::fs::metadata(path).ok()?;
        let stamp = (metadata.modified().ok()?, metadata.len());
        metadata.is_file().then_some(stamp)
    }
}
