//! A folder with a project in it, on the real disk.

use std::fs;

use tempfile::TempDir;

pub(super) struct Folder(TempDir);

impl Folder {
    /// A folder with these files: path, text.
    pub(super) fn new(files: &[(&str, &str)]) -> Folder {
        let folder = Folder(tempfile::tempdir().expect("a folder"));
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    /// Writes a file as editors do: nobody sees half of it.
    pub(super) fn write(&self, path: &str, text: &str) {
        let file = self.0.path().join(path);
        fs::create_dir_all(file.parent().expect("it is in the folder")).expect("a folder");
        let draft = file.with_extension("draft");
        fs::write(&draft, text).expect("the file is written");
        fs::rename(draft, file).expect("the file is put in its place");
    }

    pub(super) fn remove(&self, path: &str) {
        fs::remove_file(self.0.path().join(path)).expect("the file is removed");
    }

    /// The address of a file in the folder.
    pub(super) fn uri(&self, path: &str) -> String {
        format!("file://{}", self.0.path().join(path).display())
    }
}
