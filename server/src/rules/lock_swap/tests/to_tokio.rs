//! From std to tokio in one file.

use super::to_tokio;

#[test]
fn a_field_with_its_constructor_and_acquisitions() {
    to_tokio(
        r#"
use std::sync::{Arc, Mutex};

struct State {
    total: Mutex<u64>,
}

impl State {
    fn new() -> Arc<State> {
        Arc::new(State { total: Mutex::new(0) })
    }

    async fn add(&self, amount: u64) {
        let mut total = self.total.lock().unwrap();
        *total += amount;
        publish(*total).await;
    }

    async fn get(&self) -> u64 {
        *self.total.lock().expect("poisoned")
    }
}

async fn publish(_: u64) {}

fn main() {}
"#,
        r#"
use std::sync::Arc;
use tokio::sync::Mutex;

struct State {
    total: Mutex<u64>,
}

impl State {
    fn new() -> Arc<State> {
        Arc::new(State { total: Mutex::new(0) })
    }

    async fn add(&self, amount: u64) {
        let mut total = self.total.lock().await;
        *total += amount;
        publish(*total).await;
    }

    async fn get(&self) -> u64 {
        *self.total.lock().await
    }
}

async fn publish(_: u64) {}

fn main() {}
"#,
    );
}

#[test]
fn a_static_takes_the_constructor_for_constants() {
    to_tokio(
        r#"
use std::sync::Mutex;

static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());

async fn add(name: String) {
    let mut names = NAMES
        .lock()
        .unwrap();
    names.push(name);
    pause().await;
}

async fn pause() {}

fn main() {}
"#,
        r#"
use tokio::sync::Mutex;

static NAMES: Mutex<Vec<String>> = Mutex::const_new(Vec::new());

async fn add(name: String) {
    let mut names = NAMES
        .lock()
        .await;
    names.push(name);
    pause().await;
}

async fn pause() {}

fn main() {}
"#,
    );
}

#[test]
fn a_lock_in_a_lazy_static_is_made_when_it_is_asked_for() {
    to_tokio(
        r#"
use std::sync::{LazyLock, Mutex};

static NAMES: LazyLock<Mutex<Vec<String>>> = LazyLock::new(|| Mutex::new(Vec::new()));

async fn add(name: String) {
    let mut names = NAMES.lock().unwrap();
    names.push(name);
    pause().await;
}

async fn pause() {}

fn main() {}
"#,
        r#"
use std::sync::LazyLock;
use tokio::sync::Mutex;

static NAMES: LazyLock<Mutex<Vec<String>>> = LazyLock::new(|| Mutex::new(Vec::new()));

async fn add(name: String) {
    let mut names = NAMES.lock().await;
    names.push(name);
    pause().await;
}

async fn pause() {}

fn main() {}
"#,
    );
}

#[test]
fn another_lock_of_another_type_stays_and_paths_are_written_out() {
    to_tokio(
        r#"
use std::sync::Mutex;

struct State {
    total: Mutex<u64>,
    names: Mutex<Vec<String>>,
}

impl State {
    fn new() -> State {
        State { total: Mutex::new(0), names: Mutex::new(Vec::new()) }
    }

    async fn add(&self) {
        let mut total = self.total.lock().unwrap();
        *total += 1;
        pause().await;
    }

    fn names(&self) -> usize {
        self.names.lock().unwrap().len()
    }
}

async fn pause() {}

fn main() {}
"#,
        r#"
use std::sync::Mutex;

struct State {
    total: tokio::sync::Mutex<u64>,
    names: Mutex<Vec<String>>,
}

impl State {
    fn new() -> State {
        State { total: tokio::sync::Mutex::new(0), names: Mutex::new(Vec::new()) }
    }

    async fn add(&self) {
        let mut total = self.total.lock().await;
        *total += 1;
        pause().await;
    }

    fn names(&self) -> usize {
        self.names.lock().unwrap().len()
    }
}

async fn pause() {}

fn main() {}
"#,
    );
}

#[test]
fn closures_for_threads_block_and_so_do_tests() {
    to_tokio(
        r#"
use std::sync::{Arc, Mutex};

struct Job {
    id: u64,
}

async fn run(jobs: Arc<Mutex<Vec<Job>>>) {
    let theirs = Arc::clone(&jobs);
    std::thread::spawn(move || {
        theirs.lock().unwrap().push(Job { id: 1 });
    });
    let guard = jobs.lock().unwrap();
    pause(guard.len()).await;
    drop(guard);
}

async fn pause(_: usize) {}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_job() {
        let jobs = Arc::new(Mutex::new(vec![Job { id: 1 }]));
        assert_eq!(jobs.lock().unwrap()[0].id, 1);
    }
}
"#,
        r#"
use std::sync::Arc;
use tokio::sync::Mutex;

struct Job {
    id: u64,
}

async fn run(jobs: Arc<Mutex<Vec<Job>>>) {
    let theirs = Arc::clone(&jobs);
    std::thread::spawn(move || {
        theirs.blocking_lock().push(Job { id: 1 });
    });
    let guard = jobs.lock().await;
    pause(guard.len()).await;
    drop(guard);
}

async fn pause(_: usize) {}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_job() {
        let jobs = Arc::new(Mutex::new(vec![Job { id: 1 }]));
        assert_eq!(jobs.blocking_lock()[0].id, 1);
    }
}
"#,
    );
}

#[test]
fn poisoning_goes_away_with_its_imports() {
    to_tokio(
        r#"
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

struct Cache {
    entries: Mutex<HashMap<u64, String>>,
}

impl Cache {
    async fn fill(&mut self) {
        let mut entries: MutexGuard<'_, HashMap<u64, String>> =
            self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.insert(1, String::new());
        pause().await;
    }

    async fn clear(&self) {
        self.entries.lock().unwrap_or_else(|error| error.into_inner()).clear();
        if let Ok(mut entries) = self.entries.try_lock() {
            entries.clear();
        }
    }

    fn reset(&mut self) {
        self.entries.get_mut().unwrap().clear();
    }

    fn take(self) -> HashMap<u64, String> {
        self.entries.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn pause() {}

fn main() {}
"#,
        r#"
use std::collections::HashMap;
use tokio::sync::{Mutex, MutexGuard};

struct Cache {
    entries: Mutex<HashMap<u64, String>>,
}

impl Cache {
    async fn fill(&mut self) {
        let mut entries: MutexGuard<'_, HashMap<u64, String>> =
            self.entries.lock().await;
        entries.insert(1, String::new());
        pause().await;
    }

    async fn clear(&self) {
        self.entries.lock().await.clear();
        if let Ok(mut entries) = self.entries.try_lock() {
            entries.clear();
        }
    }

    fn reset(&mut self) {
        self.entries.get_mut().clear();
    }

    fn take(self) -> HashMap<u64, String> {
        self.entries.into_inner()
    }
}

async fn pause() {}

fn main() {}
"#,
    );
}

#[test]
fn full_paths_and_other_names_of_the_import() {
    to_tokio(
        r#"
use std::sync::Mutex as StdMutex;
use tokio::sync::Mutex;

struct State {
    total: StdMutex<u64>,
    turn: Mutex<()>,
}

impl State {
    fn new(total: std::sync::Mutex<u64>) -> State {
        State { total, turn: Mutex::new(()) }
    }

    async fn add(&self) -> Result<(), Error> {
        let _turn = self.turn.lock().await;
        let mut total = self.total.lock().map_err(|_| Error)?;
        *total += 1;
        pause().await;
        Ok(())
    }
}

struct Error;

async fn pause() {}

fn main() {
    State::new(StdMutex::new(1));
}
"#,
        r#"
use tokio::sync::Mutex;

struct State {
    total: tokio::sync::Mutex<u64>,
    turn: Mutex<()>,
}

impl State {
    fn new(total: tokio::sync::Mutex<u64>) -> State {
        State { total, turn: Mutex::new(()) }
    }

    async fn add(&self) -> Result<(), Error> {
        let _turn = self.turn.lock().await;
        let mut total = self.total.lock().await;
        *total += 1;
        pause().await;
        Ok(())
    }
}

struct Error;

async fn pause() {}

fn main() {
    State::new(tokio::sync::Mutex::new(1));
}
"#,
    );
}

#[test]
fn a_rwlock_with_its_readers_and_writers() {
    to_tokio(
        r#"
use std::sync::{Arc, RwLock};

struct Config {
    name: String,
}

type Shared = Arc<RwLock<Config>>;

async fn rename(config: Shared, name: String) {
    let mut config = config.write().unwrap();
    config.name = name;
    save(&config).await;
}

async fn name(config: &RwLock<Config>) -> String {
    config.read().unwrap().name.clone()
}

async fn save(_: &Config) {}

async fn start() {
    let config: Shared = Arc::new(RwLock::new(Config { name: String::new() }));
    let theirs = config.clone();
    tokio::task::spawn_blocking(move || println!("{}", theirs.read().unwrap().name));
    name(&config).await;
}

fn main() {}
"#,
        r#"
use std::sync::Arc;
use tokio::sync::RwLock;

struct Config {
    name: String,
}

type Shared = Arc<RwLock<Config>>;

async fn rename(config: Shared, name: String) {
    let mut config = config.write().await;
    config.name = name;
    save(&config).await;
}

async fn name(config: &RwLock<Config>) -> String {
    config.read().await.name.clone()
}

async fn save(_: &Config) {}

async fn start() {
    let config: Shared = Arc::new(RwLock::new(Config { name: String::new() }));
    let theirs = config.clone();
    tokio::task::spawn_blocking(move || println!("{}", theirs.blocking_read().name));
    name(&config).await;
}

fn main() {}
"#,
    );
}

#[test]
fn a_reference_to_what_is_locked_is_written_out() {
    to_tokio(
        r#"
struct Total(u64);

async fn add(total: &std::sync::Mutex<Total>) {
    let guard = total.lock().unwrap();
    save(&guard).await;
    drop(guard);
    save(&total.lock().unwrap()).await;
    change(&mut total.lock().unwrap());
}

async fn save(_: &Total) {}

fn change(_: &mut Total) {}

fn main() {}
"#,
        r#"
struct Total(u64);

async fn add(total: &tokio::sync::Mutex<Total>) {
    let guard = total.lock().await;
    save(&guard).await;
    drop(guard);
    save(&*total.lock().await).await;
    change(&mut *total.lock().await);
}

async fn save(_: &Total) {}

fn change(_: &mut Total) {}

fn main() {}
"#,
    );
}

#[test]
fn a_variable_of_one_function() {
    to_tokio(
        r#"
async fn count() -> u64 {
    let total = std::sync::Mutex::new(0u64);
    let work = async {
        let mut guard = total.lock().unwrap();
        *guard += 1;
        pause().await;
    };
    work.await;
    total.into_inner().unwrap()
}

async fn pause() {}

fn main() {}
"#,
        r#"
async fn count() -> u64 {
    let total = tokio::sync::Mutex::new(0u64);
    let work = async {
        let mut guard = total.lock().await;
        *guard += 1;
        pause().await;
    };
    work.await;
    total.into_inner()
}

async fn pause() {}

fn main() {}
"#,
    );
}
