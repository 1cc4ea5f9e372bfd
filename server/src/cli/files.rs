//! Which files a command is about: what was named, and what a walk finds below it.

use std::collections::HashSet;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ignore::{DirEntry, WalkBuilder};

use super::names::{Names, whole};

/// The paths of a command line.
#[derive(clap::Args)]
pub(super) struct Paths {
    /// Files, or folders to walk for `.rs` files; the working directory if none is named
    ///
    /// Folders are walked as git does it: what `.gitignore` names is left out, so are hidden files
    /// and cargo's `target` folders, and links are not followed. A file that is named is read
    /// whatever its name is.
    #[arg(value_name = "PATHS", default_value = ".")]
    paths: Vec<PathBuf>,
}

/// What there is to read.
#[derive(Default)]
pub(super) struct Files {
    /// Sorted by name, each file once.
    pub(super) files: Vec<File>,
    /// What cannot be read, and why.
    pub(super) complaints: Vec<Complaint>,
}

/// A file to read.
#[derive(Clone, Debug)]
pub(super) struct File {
    /// The whole path.
    pub(super) path: PathBuf,
    /// How the file is called in reports.
    pub(super) name: String,
    /// Whether it stands on the command line itself.
    pub(super) named: bool,
}

/// Something that cannot be read. The rest goes on.
#[derive(Clone, Debug)]
pub(super) struct Complaint {
    /// The sentence, which begins with the path.
    pub(super) message: String,
    /// Whether the user named it: then the command fails.
    pub(super) named: bool,
}

impl File {
    /// Says why the file cannot be read.
    pub(super) fn complaint(&self, reason: &str) -> Complaint {
        Complaint {
            message: format!("{}: {reason}", self.name),
            named: self.named,
        }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = if self.named { "error" } else { "warning" };
        write!(f, "{level}: {}", self.message)
    }
}

impl Paths {
    /// What the command line names.
    pub(super) fn as_slice(&self) -> &[PathBuf] {
        &self.paths
    }

    /// Finds the files.
    pub(super) fn files(&self, names: &Names) -> Files {
        let mut found = Files::default();
        for path in &self.paths {
            // The path is stated before it is walked, so that one that is not there is told from
            // a folder without files.
            if let Err(error) = found.add(path, names) {
                let message = format!("{}: {}", path.display(), reason(&error));
                found.complain(message, true);
            }
        }
        found.files.sort_by(|a, b| a.name.cmp(&b.name));
        found.complaints.sort_by(|a, b| a.message.cmp(&b.message));
        if self.paths.len() > 1 {
            found.remove_repeated();
        }
        found
    }
}

impl Files {
    fn add(&mut self, path: &Path, names: &Names) -> io::Result<()> {
        let path = whole(path)?;
        let metadata = fs::metadata(&path)?;
        if metadata.is_dir() {
            self.walk(&path, names);
        } else if metadata.is_file() {
            self.push(path, names, true);
        } else {
            return Err(io::Error::other("neither a file nor a folder"));
        }
        Ok(())
    }

    fn walk(&mut self, folder: &Path, names: &Names) {
        let walk = WalkBuilder::new(folder)
            .require_git(false)
            .filter_entry(|entry| entry.depth() == 0 || !is_cargo_target(entry))
            .build();
        for entry in walk {
            match entry {
                Err(error) => self.complain(walk_message(&error, names), false),
                Ok(entry) if entry.depth() == 0 => {}
                Ok(entry) if entry.path_is_symlink() => self.look_at_link(entry.path(), names),
                Ok(entry) if is_rust_file(&entry) => self.push(entry.into_path(), names, false),
                Ok(_) => {}
            }
        }
    }

    /// Links are not followed; but one that leads back to itself is a mistake worth telling.
    fn look_at_link(&mut self, link: &Path, names: &Names) {
        let message = match link.canonicalize() {
            Ok(target) => {
                let folder = link.parent().and_then(|folder| folder.canonicalize().ok());
                if !folder.is_some_and(|folder| folder.starts_with(&target)) {
                    return;
                }
                format!("a loop of links: it leads back to {}", names.name(&target))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => return,
            Err(error) => reason(&error),
        };
        self.complain(format!("{}: {message}", names.name(link)), false);
    }

    fn push(&mut self, path: PathBuf, names: &Names, named: bool) {
        let name = names.name(&path);
        self.files.push(File { path, name, named });
    }

    fn complain(&mut self, message: String, named: bool) {
        self.complaints.push(Complaint { message, named });
    }

    /// The same file may be named twice, by two paths, or lie in a folder that is named too.
    fn remove_repeated(&mut self) {
        let mut seen = HashSet::new();
        self.files.retain(|file| {
            let real = file.path.canonicalize();
            seen.insert(real.unwrap_or_else(|_| file.path.clone()))
        });
    }
}

fn is_rust_file(entry: &DirEntry) -> bool {
    entry.file_type().is_some_and(|kind| kind.is_file())
        && entry.path().extension().is_some_and(|end| end == "rs")
}

/// Whether cargo builds there: the folder says so itself, or a manifest lies beside it.
fn is_cargo_target(entry: &DirEntry) -> bool {
    entry.file_name() == "target"
        && entry.file_type().is_some_and(|kind| kind.is_dir())
        && (entry.path().join("CACHEDIR.TAG").exists()
            || entry.path().with_file_name("Cargo.toml").exists())
}

/// Why a path cannot be read.
pub(super) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ if error.kind().to_string().contains("loop") => "a loop of links".to_owned(),
        _ => error.to_string(),
    }
}

fn walk_message(error: &ignore::Error, names: &Names) -> String {
    match error {
        ignore::Error::WithPath { path, err } => {
            let reason = match &**err {
                ignore::Error::Io(error) => reason(error),
                error => error.to_string(),
            };
            format!("{}: {reason}", names.name(path))
        }
        ignore::Error::WithDepth { err, .. } => walk_message(err, names),
        error => error.to_string(),
    }
}
