//! The commands, run as a person runs them: in a folder, with arguments.

mod action;
mod arguments;
mod baseline;
mod card;
mod catalogue;
mod check;
mod configuration;
mod doctor;
mod exit_codes;
mod fix;
mod formats;
mod json_schema;
mod listings;
mod refactor;
mod shell;
mod walk;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use tempfile::TempDir;

/// A guard of a blocking lock is held across an await, and the lock is unwrapped.
const GUARD: &str = "\
use std::sync::Mutex;

pub async fn send(queue: &Mutex<Vec<u32>>) {
    let mut guard = queue.lock().unwrap();
    guard.push(1);
    tick().await;
}

async fn tick() {}
";

/// A call blocks its thread in async code; where tokio is a dependency, its own sleep mends that.
const BLOCKING: &str = "\
pub async fn wait() {
    std::thread::sleep(std::time::Duration::from_secs(1));
}
";

/// A package that depends on tokio.
const MANIFEST: &str = "\
[package]
name = \"sample\"
version = \"0.1.0\"
edition = \"2024\"

[dependencies]
tokio = { version = \"1\", features = [\"full\"] }
";

/// A folder with files in which commands are run.
struct Project {
    folder: TempDir,
}

/// What a command said.
#[derive(Debug)]
struct Said {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Project {
    fn new(files: &[(&str, &str)]) -> Project {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let project = Project { folder };
        for (path, text) in files {
            project.write(path, text);
        }
        project
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, contents: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder");
        fs::write(path, contents).expect("the file");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("the file can be read")
    }

    fn run(&self, arguments: &[&str]) -> Said {
        self.run_with_input(arguments, "")
    }

    fn run_in(&self, folder: &str, arguments: &[&str]) -> Said {
        said(command(&self.path(folder), arguments), "")
    }

    fn run_with_input(&self, arguments: &[&str], input: &str) -> Said {
        said(command(self.folder.path(), arguments), input)
    }
}

#[expect(clippy::disallowed_types, reason = "the tests run the binary")]
fn said(mut command: std::process::Command, input: &str) -> Said {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    // A command that reads nothing may have ended already.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("the command ends");
    Said {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

impl Said {
    /// The code, standard output and standard error at once, so that a failure shows them all.
    #[track_caller]
    fn is(&self, code: i32, stdout: &str, stderr: &str) {
        assert_eq!(
            (self.code, &*self.stdout, &*self.stderr),
            (Some(code), stdout, stderr)
        );
    }
}

#[expect(clippy::disallowed_types, reason = "the tests run the binary")]
fn command(folder: &Path, arguments: &[&str]) -> std::process::Command {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_threadwise"));
    command
        .args(arguments)
        .current_dir(folder)
        .env_remove("NO_COLOR")
        .env_remove("THREADWISE_LOG");
    command
}
