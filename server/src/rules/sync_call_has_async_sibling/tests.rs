use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn calls_with_a_sibling() {
    check(
        &RULE,
        r#"
struct Store;

impl Store {
    fn load(&self, key: u32) -> u32 { key }
    async fn load_async(&self, key: u32) -> u32 { key }

    fn save(&self) {}
    async fn async_save(&self) {}

    fn open() -> Store { Store }
    fn poll(&self) {}
    async fn poll_nonblocking(&self) {}

    async fn method(&self) -> u32 {
        self.load(1)
      //^^^^^^^^^^^^ hint: `load` is called in async code, and there is an async `load_async` beside it
    }
}

impl Store {
    async fn open_async() -> Store { Store }
    fn read_blocking(&self) {}
    async fn read(&self) {}
}

async fn methods(store: &Store) {
    store.load(7);
  //^^^^^^^^^^^^^ hint: `load_async`
    store.save();
  //^^^^^^^^^^^^ hint: `async_save`
    store.poll();
  //^^^^^^^^^^^^ hint: `poll_nonblocking`
    store.read_blocking();
  //^^^^^^^^^^^^^^^^^^^^^ hint: an async `read` beside it
    Store::open();
  //^^^^^^^^^^^^^ hint: `open_async`
}

mod db {
    pub fn query(_: &str) -> u32 { 1 }
    pub async fn query_async(_: &str) -> u32 { 1 }
    pub fn sync_all() {}
    pub async fn all() {}
}

async fn functions() {
    db::query("a");
  //^^^^^^^^^^^^^^ hint: `query_async`
    db::sync_all();
  //^^^^^^^^^^^^^^ hint: `all`
}

fn block() -> impl Future<Output = u32> {
    async { db::query("a") }
    //      ^^^^^^^^^^^^^^ hint: `query_async`
}

use db::query as ask;

async fn renamed() {
    ask("a");
  //^^^^^^^^ hint: `query`
}

struct Typed<T>(T);

impl<T> Typed<T> {
    fn get(&self) {}
    async fn get_async(&self) {}
}

async fn generic(typed: Typed<u32>) {
    typed.get();
  //^^^^^^^^^^^ hint: `get_async`
}

async fn in_a_macro() {
    println!("{}", db::query("a"));
    //             ^^^^^^^^^^^^^^ hint: `query_async`
}
"#,
    );
}

#[test]
fn calls_without_one() {
    check_none(
        &RULE,
        r#"
struct Store;

impl Store {
    fn load(&self, key: u32) -> u32 { key }
    async fn load_async(&self, key: u32) -> u32 { self.load(key) }

    fn alone(&self) {}

    fn other_arity(&self) {}
    async fn other_arity_async(&self, _: u32) {}

    fn not_async(&self) {}
    fn not_async_async(&self) {}

    fn of_self(&self) {}
    async fn of_self_async() {}

    fn of_tests(&self) {}
    #[cfg(test)]
    async fn of_tests_async(&self) {}

    fn switched(&self) {}
    #[cfg(windows)]
    async fn switched_async(&self) {}

    async fn begin_async(&self) {}
}

fn sync(store: &Store) {
    store.load(1);
}

async fn others(store: &Store) {
    store.load_async(1).await;
    store.alone();
    store.other_arity();
    store.not_async();
    store.of_self();
    store.of_tests();
    store.switched();
}

async fn on_the_pool(store: std::sync::Arc<Store>) {
    tokio::task::spawn_blocking(move || store.load(1)).await.unwrap();
}

async fn on_a_thread() {
    std::thread::spawn(|| Store.load(1));
}

async fn kept(store: Store) -> impl FnOnce() -> u32 {
    move || store.load(1)
}

trait Loads {
    fn load(&self);
    async fn load_async(&self);
}

async fn of_a_trait<T: Loads>(store: T) {
    store.load();
}

struct Implements;

impl Loads for Implements {
    fn load(&self) {}
    async fn load_async(&self) {}
}

async fn of_an_implementation(store: Implements) {
    store.load();
}

struct Twin;

impl Twin {
    fn find(&self) {}
}

struct Stranger;

impl Stranger {
    async fn find_async(&self) {}
}

async fn of_another_type(twin: Twin) {
    twin.find();
}

mod one {
    pub fn ask() {}
}

mod two {
    pub async fn ask_async() {}
}

async fn of_another_module() {
    one::ask();
    two::ask_async().await;
}

async fn unknown(store: elsewhere::Store) {
    store.load();
    elsewhere::load();
}

async fn locals() {
    let load = || ();
    load();
}

async fn inner(store: &Store) {
    fn inside(store: &Store) {
        store.load(1);
    }
    inside(store);
}

#[tokio::test]
async fn test() {
    Store.load(1);
}
"#,
    );
    Place {
        path: "examples/a.rs",
        ..LIBRARY
    }
    .check(
        &RULE,
        "fn a() {}\nasync fn a_async() {}\nasync fn f() { a(); }\n",
    );
}

const STORE: &str = "struct Store;\nimpl Store {\n    fn load<T>(&self, key: T) -> Result<T, ()> { Ok(key) }\n    async fn load_async<T>(&self, key: T) -> Result<T, ()> { Ok(key) }\n    fn open() -> u32 { 1 }\n    async fn open_async() -> Result<u32, ()> { Ok(1) }\n}\n";

#[test]
fn the_sibling_is_awaited() {
    for (before, after) in [
        (
            "async fn f(s: &Store) -> Result<u32, ()> {\n    Ok(s.load(1)? + 1)\n}\n",
            "async fn f(s: &Store) -> Result<u32, ()> {\n    Ok(s.load_async(1).await? + 1)\n}\n",
        ),
        (
            "async fn f(s: &Store) -> bool {\n    Store::load(s, 1).is_ok()\n}\n",
            "async fn f(s: &Store) -> bool {\n    Store::load_async(s, 1).await.is_ok()\n}\n",
        ),
    ] {
        check_fix(
            &RULE,
            "Await `load_async` instead",
            &format!("{STORE}{before}"),
            &format!("{STORE}{after}"),
        );
    }
    for text in [
        // Something else comes back.
        "async fn f() {\n    Store::open();\n}\n",
        // A closure cannot await.
        "async fn f(s: &Store) -> bool {\n    [1].iter().all(|it| s.load(it).is_ok())\n}\n",
        // The name does not end the path.
        "async fn f(s: &Store) -> bool {\n    Store::load::<u32>(s, 1).is_ok()\n}\n",
    ] {
        check_no_fix(&RULE, "Await", &format!("{STORE}{text}"));
    }
}
