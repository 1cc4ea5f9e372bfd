//! Which files `fix` may change.

use std::path::{Path, PathBuf};

use crate::cli::names::whole;

/// The files and folders that were given, as the disk knows them.
pub(super) struct Scope {
    roots: Vec<PathBuf>,
}

impl Scope {
    /// A path that is a link counts only if it leads to something in its own folder: nobody who
    /// names a link expects a file far away to change.
    pub(super) fn new(paths: &[PathBuf]) -> Scope {
        Scope {
            roots: paths.iter().filter_map(|path| root(path)).collect(),
        }
    }

    /// Whether the file lies, once all links are followed, in what was given.
    pub(super) fn contains(&self, file: &Path) -> bool {
        let Ok(real) = file.canonicalize() else {
            return false;
        };
        self.roots.iter().any(|root| real.starts_with(root))
    }
}

fn root(path: &Path) -> Option<PathBuf> {
    let path = whole(path).ok()?;
    let real = path.canonicalize().ok()?;
    let leads_out = || -> Option<bool> {
        let folder = path.parent()?.canonicalize().ok()?;
        Some(!real.starts_with(folder))
    };
    if path.is_symlink() && leads_out()? {
        return None;
    }
    Some(real)
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn links_that_lead_out_are_outside() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        fs::create_dir_all(at("in/src")).unwrap();
        fs::create_dir_all(at("out")).unwrap();
        for file in ["in/src/a.rs", "in/b.rs", "out/c.rs"] {
            fs::write(at(file), "").unwrap();
        }
        symlink(at("out/c.rs"), at("in/src/c.rs")).unwrap();
        symlink(at("out"), at("in/out")).unwrap();
        symlink("b.rs", at("in/also_b.rs")).unwrap();

        for (given, file, inside) in [
            ("in", "in/src/a.rs", true),
            ("in/src", "in/src/a.rs", true),
            ("in/src/", "in/src/../src/a.rs", true),
            ("in/src/a.rs", "in/src/a.rs", true),
            ("in/also_b.rs", "in/also_b.rs", true),
            ("out/c.rs", "in/src/c.rs", true),
            ("in/src", "in/b.rs", false),
            ("in/src/a.rs", "in/b.rs", false),
            ("in", "in/src/c.rs", false),
            ("in", "in/out/c.rs", false),
            ("in/src/c.rs", "in/src/c.rs", false),
            ("in/src/../src/c.rs", "in/src/c.rs", false),
            ("in/out", "in/out/c.rs", false),
            ("gone", "in/b.rs", false),
            ("in", "in/gone.rs", false),
        ] {
            let scope = Scope::new(&[at(given)]);
            assert_eq!(scope.contains(&at(file)), inside, "{file} in {given}");
        }
    }
}
