//! A change over several files.

use super::{Files, MANIFEST, refused, swapped};
use crate::rules::guard_across_await;

#[track_caller]
fn check(before: Files<'_>, after: Files<'_>) {
    match swapped(&guard_across_await::RULE, before) {
        Ok(files) => {
            for (name, expected) in after {
                let found = files.iter().find(|(file, _)| file == name);
                let (_, text) = found.expect("the file is there");
                assert_eq!(text, expected, "{name}:\n{text}");
            }
        }
        Err(reason) => panic!("refused: {reason}"),
    }
}

const STATE: &str = "\
use std::sync::Mutex;

#[derive(Debug, Default)]
pub struct State {
    pub jobs: Mutex<Vec<Job>>,
}

#[derive(Debug)]
pub struct Job;
";

const WORKER: &str = "\
use std::sync::{Arc, Mutex};

use crate::state::{Job, State};

pub async fn push(state: Arc<State>) {
    push_to(&state.jobs).await;
}

async fn push_to(jobs: &Mutex<Vec<Job>>) {
    jobs.lock().unwrap().push(Job);
}
";

const MAIN: &str = "\
mod state;
mod worker;

async fn run(state: &state::State) {
    let jobs = state.jobs.lock().unwrap();
    println!(\"{}\", jobs.len());
    pause().await;
}

async fn pause() {}

fn main() {}
";

#[test]
fn all_files_follow() {
    check(
        &[
            ("src/main.rs", MAIN),
            ("src/state.rs", STATE),
            ("src/worker.rs", WORKER),
        ],
        &[
            (
                "src/main.rs",
                &MAIN.replace(".lock().unwrap()", ".lock().await"),
            ),
            ("src/state.rs", &STATE.replace("std::sync", "tokio::sync")),
            (
                "src/worker.rs",
                "\
use std::sync::Arc;
use tokio::sync::Mutex;

use crate::state::{Job, State};

pub async fn push(state: Arc<State>) {
    push_to(&state.jobs).await;
}

async fn push_to(jobs: &Mutex<Vec<Job>>) {
    jobs.lock().await.push(Job);
}
",
            ),
        ],
    );
}

#[test]
fn another_module_with_other_locks_stays() {
    let other = "\
use std::sync::Mutex;

pub struct Other {
    names: Mutex<Vec<String>>,
}

impl Other {
    pub fn clear(&self) {
        self.names.lock().unwrap().clear();
    }
}
";
    let main = MAIN.replace("mod worker;", "mod other;");
    check(
        &[
            ("src/main.rs", &main),
            ("src/state.rs", STATE),
            ("src/other.rs", other),
        ],
        &[
            (
                "src/main.rs",
                &main.replace(".lock().unwrap()", ".lock().await"),
            ),
            ("src/state.rs", &STATE.replace("std::sync", "tokio::sync")),
            ("src/other.rs", other),
        ],
    );
}

#[test]
fn an_import_that_another_file_needs_stays() {
    let state = "\
use std::sync::Mutex;

mod inner;

pub struct State {
    pub jobs: Mutex<Vec<Job>>,
}

pub struct Job;
";
    let inner = "\
use super::*;

pub struct Other {
    names: Mutex<Vec<String>>,
}
";
    let main = MAIN.replace("mod worker;\n", "");
    check(
        &[
            ("src/main.rs", &main),
            ("src/state.rs", state),
            ("src/state/inner.rs", inner),
        ],
        &[
            (
                "src/state.rs",
                &state.replace("jobs: Mutex", "jobs: tokio::sync::Mutex"),
            ),
            ("src/state/inner.rs", inner),
        ],
    );
}

#[test]
fn two_members_of_a_workspace() {
    let member = |name: &str, rest: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\n\
             tokio = {{ version = \"1\", features = [\"sync\"] }}\n{rest}"
        )
    };
    let app = "\
use std::sync::Mutex;

struct App {
    jobs: Mutex<core_types::Job>,
}

async fn run(app: &App) {
    let job = app.jobs.lock().unwrap();
    pause(job.id).await;
}

async fn pause(_: u64) {}

fn main() {}
";
    let files = [
        ("app/src/main.rs", app),
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"app\", \"types\"]\n",
        ),
        (
            "app/Cargo.toml",
            &member("app", "core-types = { path = \"../types\" }\n"),
        ),
        ("types/Cargo.toml", &member("core-types", "")),
        (
            "types/src/lib.rs",
            "pub struct Job {\n    pub id: u64,\n}\n",
        ),
    ];
    let after = app
        .replace("std::sync", "tokio::sync")
        .replace(".lock().unwrap()", ".lock().await");
    check(&files, &[("app/src/main.rs", &after)]);
    let shown = "pub struct Job {\n    pub id: u64,\n}\n\npub fn id(job: &std::sync::Mutex<Job>) -> u64 {\n    \
                 job.lock().unwrap().id\n}\n";
    let mut shows = files;
    shows[4].1 = shown;
    refused(&guard_across_await::RULE, &shows, "what this library shows");
}

#[test]
fn a_module_of_two_crates_is_refused() {
    refused(
        &guard_across_await::RULE,
        &[
            ("src/main.rs", &MAIN.replace("mod worker;\n", "")),
            ("src/lib.rs", "mod state;\n"),
            ("src/state.rs", STATE),
            ("Cargo.toml", MANIFEST),
        ],
        "two crates",
    );
}
