//! Replacing a file in one step.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::rounds::Change;

/// Puts the new text in the place of the old one: readers see the one or the other, whole. A link
/// stays, and what it leads to is replaced. Permissions stay, and the owner where the system
/// allows it.
///
/// # Errors
/// When the file is read-only or is not any more what was read, and when the disk refuses. The
/// file is untouched then.
pub(in crate::cli) fn replace(path: &Path, change: &Change) -> io::Result<()> {
    let path = path.canonicalize()?;
    let metadata = fs::metadata(&path)?;
    if metadata.permissions().readonly() {
        return Err(io::Error::other("the file is read-only"));
    }
    if fs::read(&path)? != change.before.as_bytes() {
        return Err(io::Error::other("the file has changed meanwhile"));
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut new = tempfile::Builder::new()
        .prefix(".threadwise-")
        .tempfile_in(folder)?;
    new.write_all(change.after.as_bytes())?;
    keep_owner(new.path(), &metadata);
    new.as_file().set_permissions(metadata.permissions())?;
    new.as_file().sync_all()?;
    new.persist(&path)?;
    Ok(())
}

#[cfg(unix)]
fn keep_owner(new: &Path, old: &fs::Metadata) {
    use std::os::unix::fs::{MetadataExt, chown};
    // Refused to all but root, for whom it matters.
    let _ = chown(new, Some(old.uid()), Some(old.gid()));
}

#[cfg(not(unix))]
fn keep_owner(_new: &Path, _old: &fs::Metadata) {}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(before: &str, after: &str) -> Change {
        Change {
            before: before.into(),
            after: after.into(),
            fixes: 1,
        }
    }

    fn entries(folder: &Path) -> usize {
        fs::read_dir(folder).unwrap().count()
    }

    #[test]
    fn the_text_is_replaced_and_nothing_is_left_over() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.rs");
        fs::write(&file, "old").unwrap();
        replace(&file, &change("old", "new\r\n")).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "new\r\n");
        assert_eq!(entries(folder.path()), 1);
    }

    #[test]
    fn a_file_that_changed_meanwhile_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.rs");
        fs::write(&file, "edited").unwrap();
        assert!(replace(&file, &change("old", "new")).is_err());
        assert_eq!(fs::read_to_string(&file).unwrap(), "edited");
        assert_eq!(entries(folder.path()), 1);
    }

    #[cfg(unix)]
    #[test]
    fn permissions_and_links_stay() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.rs");
        let link = folder.path().join("link.rs");
        let set = |mode| fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        fs::write(&file, "old").unwrap();
        symlink("a.rs", &link).unwrap();
        set(0o751);
        replace(&link, &change("old", "new")).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "new");
        assert!(link.is_symlink());
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o7777, 0o751);
        set(0o444);
        assert!(replace(&file, &change("new", "newer")).is_err());
        assert_eq!(fs::read_to_string(&file).unwrap(), "new");
    }
}
