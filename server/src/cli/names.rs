//! How paths are named: whole for the engine, short for people.

use std::env;
use std::io;
use std::path::{self, Component, Path, PathBuf};

/// The folder that names are relative to.
#[derive(Clone)]
pub(super) struct Names {
    here: PathBuf,
}

impl Names {
    /// # Errors
    /// When there is no working directory, or it may not be read.
    pub(super) fn new() -> io::Result<Names> {
        Ok(Names {
            here: env::current_dir()?,
        })
    }

    /// Names relative to another folder, whose whole path this is.
    pub(super) fn at(folder: &Path) -> Names {
        Names {
            here: folder.to_owned(),
        }
    }

    /// The name to show: relative to the working directory where the file lies under it, else
    /// absolute. A relative one has `/` between its parts on every system.
    pub(super) fn name(&self, path: &Path) -> String {
        let Ok(inside) = path.strip_prefix(&self.here) else {
            return path.display().to_string();
        };
        let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
        if parts.is_empty() {
            ".".to_owned()
        } else {
            parts.join("/")
        }
    }
}

/// The whole path. Links are kept as they were written, unless the path climbs with `..`: only
/// the disk knows where that leads behind a link. The last part is kept in any case.
///
/// # Errors
/// When such a path does not exist.
pub(super) fn whole(path: &Path) -> io::Result<PathBuf> {
    let climbs = path.components().any(|part| part == Component::ParentDir);
    let whole = match (path.parent(), path.file_name()) {
        _ if !climbs => path::absolute(path)?,
        (Some(folder), Some(name)) => folder.canonicalize()?.join(name),
        _ => path.canonicalize()?,
    };
    // Collecting drops a slash at the end, and `.` parts.
    Ok(whole.components().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_relative_under_the_working_directory_only() {
        let names = Names {
            here: PathBuf::from("/home/me"),
        };
        for (path, name) in [
            ("/home/me/src/a.rs", "src/a.rs"),
            ("/home/me", "."),
            ("/home/mel/a.rs", "/home/mel/a.rs"),
            ("/a.rs", "/a.rs"),
        ] {
            assert_eq!(names.name(Path::new(path)), name);
        }
    }
}
