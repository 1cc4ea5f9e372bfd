//! A folder that means harm: a project with a trap beside its good file, and a world around it in
//! which whatever runs leaves a mark.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

/// It has one finding, a type that is Send, and a call of a lock.
pub(super) const GOOD: &str = "\
use std::sync::Mutex;

pub struct Good {
    pub count: Mutex<u32>,
}

pub async fn send(queue: &Mutex<Vec<u32>>) {
    let mut guard = queue.lock().unwrap();
    guard.push(1);
    tick().await;
}

async fn tick() {}
";

const MANIFEST: &str = "\
[package]
name = \"good\"
version = \"0.1.0\"
edition = \"2024\"
";

/// What a careless tool would look up on the PATH.
const PROGRAMS: [&str; 7] = [
    "cargo",
    "rustc",
    "rustup",
    "rustdoc",
    "rust-analyzer",
    "git",
    "sh",
];

pub(super) struct Folder {
    /// With `project`, `outside`, `home` and `programs`; gone with this.
    world: TempDir,
}

impl Folder {
    /// A package with a good file, and a module `trap` that names of the good file lead to.
    pub(super) fn new() -> Folder {
        let world = tempfile::tempdir().expect("a temporary folder");
        let folder = Folder { world };
        for place in ["home/.cargo", "home/.rustup"] {
            fs::create_dir_all(folder.world.path().join(place)).expect("the folder");
        }
        folder.write("Cargo.toml", MANIFEST);
        folder.write("src/lib.rs", "pub mod good;\npub mod trap;\n");
        folder.write("src/good.rs", GOOD);
        folder.reach("crate::trap::Trap");
        for program in PROGRAMS {
            folder.script(&format!("../programs/{program}"));
        }
        folder
    }

    /// Where commands are run.
    pub(super) fn project(&self) -> PathBuf {
        self.world.path().join("project")
    }

    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.project().join(path)
    }

    pub(super) fn write(&self, path: &str, contents: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder");
        fs::write(path, contents).expect("the file");
    }

    /// Adds to a file that is there.
    pub(super) fn add(&self, path: &str, text: &str) {
        let mut whole = fs::read_to_string(self.path(path)).expect("the file is there");
        whole.push_str(text);
        self.write(path, whole);
    }

    /// Makes the good file use a type, so that whoever wants to know it walks into the trap.
    pub(super) fn reach(&self, path: &str) {
        let name = path.replace("::", "_").to_lowercase();
        self.add(
            "src/good.rs",
            &format!("\npub fn {name}(it: &{path}) {{\n    it.lock().spring();\n}}\n"),
        );
    }

    /// A program that leaves the mark.
    pub(super) fn script(&self, path: &str) {
        let mark = self.mark();
        self.write(
            path,
            format!("#!/bin/sh\necho \"$0 $*\" >> '{}'\n", mark.display()),
        );
        let may_run = fs::Permissions::from_mode(0o755);
        fs::set_permissions(self.path(path), may_run).expect("the script may be run");
    }

    pub(super) fn link(&self, to: &str, path: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a link has a folder")).expect("the folder");
        symlink(to, path).expect("the link");
    }

    /// A named pipe that nobody writes to: opening it waits for ever.
    pub(super) fn pipe(&self, path: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a pipe has a folder")).expect("the folder");
        let _ = fs::remove_file(&path);
        let made = Command::new("mkfifo").arg(&path).status();
        assert!(
            made.is_ok_and(|status| status.success()),
            "this test needs mkfifo, of coreutils"
        );
    }

    /// A file of that many bytes, none of which takes room on the disk.
    pub(super) fn hole(&self, path: &str, bytes: u64) {
        self.write(path, "");
        let file = fs::File::options().write(true).open(self.path(path));
        file.and_then(|file| file.set_len(bytes))
            .expect("a file with a hole");
    }

    /// A command in this world: what it looks up on the PATH, and its home, are ours; and it has so much
    /// memory and no more, so that a file without end ends it and not the machine.
    pub(super) fn command(&self, arguments: &[&str]) -> Command {
        let home = self.world.path().join("home");
        let mut command = Command::new("/bin/sh");
        command
            .args(["-c", "ulimit -v 4000000 && exec \"$0\" \"$@\""])
            .arg(env!("CARGO_BIN_EXE_threadwise"))
            .args(arguments)
            .current_dir(self.project())
            .env_clear()
            .env("PATH", self.world.path().join("programs"))
            .env("CARGO_HOME", home.join(".cargo"))
            .env("RUSTUP_HOME", home.join(".rustup"))
            .env("HOME", home);
        command
    }

    /// What ran though nothing may.
    pub(super) fn ran(&self) -> String {
        fs::read_to_string(self.mark()).unwrap_or_default()
    }

    fn mark(&self) -> PathBuf {
        self.world.path().join("mark")
    }

    /// Everything in this world with its length, to see that it stays as it is.
    pub(super) fn contents(&self) -> BTreeSet<(PathBuf, u64)> {
        let mut contents = BTreeSet::new();
        let mut folders = vec![self.world.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("the folder can be read") {
                let entry = entry.expect("the folder can be read");
                let about = entry.metadata().expect("the entry is there");
                if about.is_dir() {
                    folders.push(entry.path());
                }
                contents.insert((entry.path(), about.len()));
            }
        }
        contents
    }
}
