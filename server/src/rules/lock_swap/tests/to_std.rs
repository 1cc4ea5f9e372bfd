//! From tokio back to std.

use super::to_std;

#[test]
fn a_variable_whose_guard_is_dropped_early() {
    to_std(
        r#"
use tokio::sync::Mutex;

struct Total(u64);

async fn count() -> u64 {
    let mut total = Mutex::new(Total(0));
    {
        let mut guard = total.lock().await;
        guard.0 += 1;
        drop(guard);
    }
    pause().await;
    total.get_mut().0 += 1;
    total.into_inner().0
}

async fn pause() {}

fn main() {}
"#,
        r#"
use std::sync::Mutex;

struct Total(u64);

async fn count() -> u64 {
    let mut total = Mutex::new(Total(0));
    {
        let mut guard = total.lock().expect("mutex poisoned");
        guard.0 += 1;
        drop(guard);
    }
    pause().await;
    total.get_mut().expect("mutex poisoned").0 += 1;
    total.into_inner().expect("mutex poisoned").0
}

async fn pause() {}

fn main() {}
"#,
    );
}

#[test]
fn a_field_of_a_public_type_and_its_threads() {
    to_std(
        r#"
use std::sync::Arc;

use tokio::sync::{mpsc, Mutex};

static NAMES: Mutex<Vec<Name>> = Mutex::const_new(Vec::new());

struct Name(String);

struct State {
    names: Arc<Mutex<Vec<Name>>>,
    wakes: mpsc::Sender<()>,
}

async fn add(state: &State, name: String) {
    state
        .names
        .lock()
        .await
        .push(Name(name));
    state.wakes.send(()).await.unwrap();
    NAMES.blocking_lock().clear();
}

fn main() {}
"#,
        r#"
use std::sync::Arc;

use tokio::sync::mpsc;
use std::sync::Mutex;

static NAMES: Mutex<Vec<Name>> = Mutex::new(Vec::new());

struct Name(String);

struct State {
    names: Arc<Mutex<Vec<Name>>>,
    wakes: mpsc::Sender<()>,
}

async fn add(state: &State, name: String) {
    state
        .names
        .lock()
        .expect("mutex poisoned")
        .push(Name(name));
    state.wakes.send(()).await.unwrap();
    NAMES.lock().expect("mutex poisoned").clear();
}

fn main() {}
"#,
    );
}

#[test]
fn a_rwlock() {
    to_std(
        r#"
async fn count() -> usize {
    let names = tokio::sync::RwLock::new(vec![String::new()]);
    names.write().await.push(String::new());
    let length = names.read().await.len();
    length
}

fn main() {}
"#,
        r#"
async fn count() -> usize {
    let names = std::sync::RwLock::new(vec![String::new()]);
    names.write().expect("mutex poisoned").push(String::new());
    let length = names.read().expect("mutex poisoned").len();
    length
}

fn main() {}
"#,
    );
}
