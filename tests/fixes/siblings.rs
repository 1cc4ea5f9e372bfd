struct Store;

impl Store {
    fn load(&self, key: u32) -> Result<u32, ()> {
        Ok(key)
    }

    async fn load_async(&self, key: u32) -> Result<u32, ()> {
        Ok(key)
    }
}

mod db {
    pub fn query(_: &str) -> usize {
        1
    }

    pub async fn query_async(_: &str) -> usize {
        1
    }
}

//- a method
async fn calls(store: &Store) -> bool {
    store.load(1).is_ok()
}

//- with a question mark
async fn calls(store: &Store) -> Result<u32, ()> {
    Ok(store.load(1)? + store.load(2)?)
}

//- a function
async fn calls() -> usize {
    db::query("a")
}

//- an import
use db::{query, query_async};

async fn calls() -> usize {
    let _ = query_async("a").await;
    query("a") + 1
}

//- in a condition
async fn calls(store: &Store) -> u32 {
    if let Ok(number) = store.load(1) {
        return number;
    }
    0
}

//- in a loop
async fn calls(store: &Store) {
    while store.load(1).is_ok() {}
}

//- in an async block
fn calls() -> impl std::future::Future<Output = usize> {
    async { db::query("a") }
}

//- in a macro
async fn calls(store: &Store) {
    println!("{:?}", store.load(1));
}

//- over lines
async fn calls(store: &Store) -> u32 {
    store
        .load(1)
        .unwrap_or_default()
}

//- by its path
async fn calls(store: &Store) -> bool {
    Store::load(store, 1).is_ok()
}

//- as a statement
async fn calls() {
    db::query("a");
}
