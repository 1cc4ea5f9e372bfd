//! Every reason for which the change is refused.

use super::{BACK, MANIFEST, refused};
use crate::rules::guard_across_await;

/// A program whose first function holds a lock across an await, with further items.
fn program(more: &str) -> String {
    format!(
        "\
use std::sync::{{Arc, Condvar, Mutex, MutexGuard, PoisonError}};

struct State {{
    total: Mutex<Total>,
}}

struct Total(u64);

async fn hold(state: &State) {{
    let total = state.total.lock().unwrap();
    pause().await;
    drop(total);
}}

async fn pause() {{}}

fn main() {{}}

{more}
"
    )
}

#[track_caller]
fn with(more: &str, words: &str) {
    refused(
        &guard_across_await::RULE,
        &[("src/main.rs", &program(more))],
        words,
    );
}

#[test]
fn functions_that_are_not_async() {
    with(
        "fn add(state: &State) { state.total.lock().unwrap().0 += 1; }",
        "`add` locks it at src/main.rs:19 and is not async",
    );
    with(
        "impl Drop for State { fn drop(&mut self) { self.total.lock().unwrap().0 = 0; } }",
        "`drop` locks it at src/main.rs:19, and cannot await",
    );
    with(
        "impl State { fn guard(&self) -> MutexGuard<'_, Total> { self.total.lock().unwrap() } }",
        "`guard` locks it",
    );
}

#[test]
fn closures_that_cannot_await() {
    with(
        "async fn all(states: &[State]) -> u64 { states.iter().map(|state| state.total.lock().unwrap().0).sum() }",
        "in a closure at src/main.rs:19",
    );
}

#[test]
fn a_result_that_is_looked_into() {
    for (how, words) in [
        (
            "match state.total.lock() { Ok(total) => total.0, Err(_) => 0 }",
            "looked into",
        ),
        (
            "if let Ok(total) = state.total.lock() { total.0 } else { 0 }",
            "looked into",
        ),
        (
            "state.total.lock().map(|total| total.0).unwrap_or(0)",
            "looked into",
        ),
        (
            "let total = state.total.lock(); total.unwrap().0",
            "looked into",
        ),
        ("if state.total.is_poisoned() { 1 } else { 0 }", "poisoning"),
        (
            "match state.total.try_lock() { Ok(total) => total.0, Err(error) => panic!(\"{error}\") }",
            "the error of `try_lock()`",
        ),
        ("Mutex::lock(&state.total).unwrap().0", "not understood"),
    ] {
        with(
            &format!("async fn get(state: &State) -> u64 {{ {how} }}"),
            words,
        );
    }
}

#[test]
fn a_question_mark_that_says_what_a_block_gives() {
    with(
        "async fn get(state: &State) -> Option<u64> { \
         async { Ok::<u64, PoisonError<MutexGuard<'_, Total>>>(state.total.lock()?.0) }.await.ok() }",
        "no counterpart",
    );
    // Nobody names the type of std there.
    with(
        "struct Poisoned; \
         impl<T> From<PoisonError<T>> for Poisoned { fn from(_: PoisonError<T>) -> Poisoned { Poisoned } } \
         async fn get(state: &State) -> Option<u64> { \
         async { Ok::<u64, Poisoned>(state.total.lock()?.0) }.await.ok() }",
        "is looked into",
    );
}

#[test]
fn condition_variables() {
    with(
        "async fn wait(state: &State, ready: &Condvar) { \
         let total = state.total.lock().unwrap(); drop(ready.wait(total)); }",
        "a `Condvar` waits with its guard",
    );
}

#[test]
fn impls_and_derives() {
    with(
        "trait Locked {} impl Locked for Mutex<Total> {}",
        "there is an impl for the lock's type",
    );
    with(
        "#[derive(Serialize)] struct Saved { total: Arc<Mutex<Total>> }",
        "`derive(Serialize)` on `Saved`",
    );
}

#[test]
fn types_that_may_be_the_same() {
    with(
        "fn print<T>(lock: &Mutex<T>) {}",
        "`Mutex<T>` at src/main.rs:19 may be the same type",
    );
    with(
        "fn all() -> Vec<Mutex<Total>> { vec![Total(1)].into_iter().map(Mutex::new).collect() }",
        "is used as a value",
    );
}

#[test]
fn macros_that_are_not_looked_into() {
    with(
        "async fn get(state: &State) { my_macro!(state.total.lock()); }",
        "the macro at src/main.rs:19",
    );
    with(
        "macro_rules! grab { ($m:expr) => { $m.lock().unwrap() } }\n\
         async fn get(state: &State) { grab!(state.total); }",
        "`lock` at src/main.rs:19 stands in a macro",
    );
    with(
        "macro_rules! grab { ($m:expr, $n:ident) => { $m.$n().unwrap() } }\n\
         async fn get(state: &State) { grab!(state.total, lock); }",
        "the macro at src/main.rs:20 would have to be changed",
    );
    with(
        "macro_rules! id { ($m:expr) => { $m } }\n\
         async fn get(state: &State) { id!(state.total.lock().unwrap()); }",
        "the macro at src/main.rs:20 would have to be changed",
    );
    with(
        "macro_rules! make { () => { Mutex::new(Total(0)) } }\n\
         fn more() -> Mutex<Total> { make!() }",
        "`make!()` at src/main.rs:20 is not understood",
    );
    with(
        "make! { static TOTAL: Mutex<Total> = Mutex::new(Total(0)); }",
        "stands in a macro",
    );
}

#[test]
fn macros_that_may_not_be_able_to_await() {
    with(
        "async fn get(state: &State) { tracing::info!(\"{}\", state.total.lock().unwrap().0); }",
        "in `info!` at src/main.rs:19",
    );
}

#[test]
fn imports_on_a_condition_and_names_for_others() {
    with(
        "mod other { #[cfg(unix)] use std::sync::Mutex; }",
        "the import at src/main.rs:19 is there on a condition",
    );
    with(
        "mod other { pub(crate) use std::sync::Mutex as Lock; }",
        "as `Lock` (src/main.rs:19)",
    );
}

#[test]
fn references_to_a_guard_that_go_somewhere_unknown() {
    with(
        "async fn get(state: &State) { let look = |_: &Total| {}; look(&state.total.lock().unwrap()); }",
        "what becomes of the reference",
    );
}

#[test]
fn receivers_that_are_not_known() {
    with(
        "async fn get() { let state = unknown::state(); state.total.lock().unwrap(); }",
        "what `lock()` is called on at src/main.rs:19 is not known",
    );
}

#[test]
fn values_that_would_live_across_the_new_await() {
    with(
        "async fn get(state: &State) -> u64 { let own = std::rc::Rc::new(1); let total = state.total.lock().unwrap(); total.0 + *own }",
        "`own` is not `Send`",
    );
    with(
        "async fn get(state: &State, other: &Mutex<String>) -> usize { \
         let other = other.lock().unwrap(); let total = state.total.lock().unwrap(); total.0 as usize + other.len() }",
        "would be held across the new `.await`",
    );
}

#[test]
fn several_locks_of_a_type_that_anybody_may_use() {
    let text = program("struct Other { total: Mutex<u64> }")
        .replace("total: Mutex<Total>", "total: Mutex<u64>");
    refused(
        &guard_across_await::RULE,
        &[("src/main.rs", &text)],
        "several locks of this type, which may have nothing to do with each other: `State.total` (src/main.rs:4) \
         and `Other.total` (src/main.rs:19)",
    );
}

#[test]
fn what_the_lock_protects_is_not_known() {
    let generic = "\
use std::sync::Mutex;

async fn hold<T>(lock: &Mutex<T>) {
    let value = lock.lock().unwrap();
    pause().await;
    drop(value);
}

async fn pause() {}

fn main() {}
";
    refused(
        &guard_across_await::RULE,
        &[("src/main.rs", generic)],
        "is a type parameter",
    );
    let unsized_lock = generic.replace("<T>(lock: &Mutex<T>)", "(lock: &Mutex<dyn Send>)");
    refused(
        &guard_across_await::RULE,
        &[("src/main.rs", &unsized_lock)],
        "is unsized",
    );
}

#[test]
fn the_interface_of_a_library() {
    let library = "\
use std::sync::Mutex;

pub struct State {
    pub total: Mutex<u64>,
}

pub async fn hold(state: &State) {
    let total = state.total.lock().unwrap();
    pause().await;
    drop(total);
}

async fn pause() {}
";
    refused(
        &guard_across_await::RULE,
        &[("src/lib.rs", library)],
        "what this library shows to others: `State.total` at src/lib.rs:4",
    );
    let function = library.replace("pub total", "total").replace(
        "async fn pause",
        "pub fn take(_: Mutex<u64>) {}\n\nasync fn pause",
    );
    refused(
        &guard_across_await::RULE,
        &[("src/lib.rs", &function)],
        "`take` at src/lib.rs:13",
    );
}

#[test]
fn a_manifest_without_tokios_locks() {
    for manifest in [
        MANIFEST.replace("\"sync\"", "\"rt\""),
        MANIFEST.replace("tokio = ", "other = "),
    ] {
        refused(
            &guard_across_await::RULE,
            &[("src/main.rs", &program("")), ("Cargo.toml", &manifest)],
            "Cargo.toml does not list tokio with the feature `sync`",
        );
    }
}

/// A program with a lock of tokio that no guard of is held across an await, with further items.
fn async_program(more: &str) -> String {
    format!(
        "\
use std::sync::Arc;
use tokio::sync::{{Mutex, MutexGuard, OwnedMutexGuard}};

struct State {{
    total: Mutex<Total>,
}}

struct Total(u64);

async fn add() {{
    let total = Mutex::new(Total(0));
    total.lock().await.0 += 1;
}}

async fn pause() {{}}

fn main() {{}}

{more}
"
    )
}

#[track_caller]
fn back(more: &str, words: &str) {
    refused(&BACK, &[("src/main.rs", &async_program(more))], words);
}

#[test]
fn guards_that_live_across_an_await() {
    back(
        "async fn hold(state: &State) { let total = state.total.lock().await; pause().await; drop(total); }",
        "is held across the `.await`",
    );
    back(
        "async fn hold(state: &State) { let total = state.total.lock().await; drop(total); pause().await; }",
        "`total` is in scope at the `.await`",
    );
    back(
        "async fn hold(state: &State) -> MutexGuard<'_, Total> { state.total.lock().await }",
        "gives a guard away",
    );
}

#[test]
fn futures_that_are_not_awaited_at_once() {
    back(
        "async fn hold(state: &State) { let waiting = state.total.lock(); waiting.await.0 += 1; }",
        "is not awaited at once",
    );
    back(
        "async fn hold(state: &State) { \
         tokio::select! { total = state.total.lock() => { drop(total); } _ = pause() => {} } }",
        "is not awaited at once",
    );
}

#[test]
fn guards_that_own_their_lock() {
    back(
        "async fn hold(total: Arc<Mutex<Total>>) { total.lock_owned().await.0 += 1; }",
        "`lock_owned()` at src/main.rs:19 has no counterpart",
    );
    back(
        "struct Kept { total: OwnedMutexGuard<Total> }",
        "has no counterpart",
    );
}
