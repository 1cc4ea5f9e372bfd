use std::sync::Arc;
use std::thread;

fn work(text: &str) -> usize {
    text.len()
}

//- thread parameter
fn run(name: String) {
    thread::spawn(|| println!("{}", name));
}

//- thread variable
fn run() -> usize {
    let list = vec![1];
    let handle = thread::spawn(|| list.len());
    handle.join().unwrap()
}

//- thread call
fn run(name: String) {
    thread::spawn(|| work(&name));
}

//- thread arc
fn run(shared: Arc<String>) {
    thread::spawn(|| work(&shared));
}

//- thread field
fn run(pair: (String, u8)) {
    thread::spawn(|| pair.0.len());
}

//- thread builder
fn run(name: String) {
    thread::Builder::new().spawn(|| name.len()).unwrap();
}

//- thread in a loop
fn run(names: Vec<String>) {
    for name in names {
        thread::spawn(|| name.len());
    }
}

//- thread block
fn run(name: String) {
    let handle = thread::spawn(|| {
        let length = name.len();
        println!("{length}");
    });
    handle.join().unwrap();
}

//- thread two
fn run(first: String, second: Vec<u8>) {
    thread::spawn(|| first.len() + second.len());
}

//- thread number
fn run(count: u64) {
    thread::spawn(|| println!("{}", count + 1));
}

//- thread option
fn run(name: Option<String>) {
    thread::spawn(|| name.as_ref().map_or(0, |name| name.len()));
}

//- thread lock
fn run() {
    let total = std::sync::Mutex::new(1);
    thread::spawn(|| *total.lock().unwrap() += 1);
}

//- task parameter
async fn run(name: String) {
    tokio::spawn(async { println!("{}", name) });
}

//- task call
async fn run(name: String) {
    tokio::spawn(async { work(&name) });
}

//- task list
async fn run(list: Vec<u8>) {
    tokio::spawn(async { list.len() });
}

//- task arc
async fn run(shared: Arc<String>) {
    tokio::spawn(async { work(&shared) });
}

//- task option
async fn run(name: Option<String>) {
    tokio::spawn(async { name.is_some() });
}

//- task field
async fn run(pair: (String, u8)) {
    tokio::spawn(async { pair.0.len() });
}

//- task map
async fn run(map: std::collections::HashMap<u8, u8>) {
    tokio::spawn(async { map.len() });
}

//- task box
async fn run(name: Box<String>) {
    tokio::spawn(async { name.len() });
}

//- task in a set
async fn run(name: String) {
    let mut set = tokio::task::JoinSet::new();
    set.spawn(async { name.len() });
}

//- task that awaits
async fn run(name: String) {
    tokio::spawn(async {
        tokio::task::yield_now().await;
        work(&name)
    });
}

//- task that is joined
async fn run() -> usize {
    let name = String::from("a");
    let handle = tokio::spawn(async { name.len() });
    handle.await.unwrap()
}

//- task on another thread
async fn run(name: String) {
    tokio::task::spawn_blocking(|| name.len()).await.unwrap();
}

//- clone of an arc
fn show<T>(_: &T) {}

fn run(shared: Arc<String>) {
    thread::spawn(|| show(&shared));
    show(&shared);
}

//- clone of a text
fn show<T>(_: &T) {}

fn run(shared: String) {
    thread::spawn(|| show(&shared));
    show(&shared);
}

//- clone of a list
fn show<T>(_: &T) {}

fn run(shared: Vec<u8>) {
    thread::spawn(|| show(&shared));
    show(&shared);
}

//- clone of a box
fn show<T>(_: &T) {}

fn run(shared: Box<u8>) {
    thread::spawn(|| show(&shared));
    show(&shared);
}

//- clone of an option
fn show<T>(_: &T) {}

fn run(shared: Option<String>) {
    thread::spawn(|| show(&shared));
    show(&shared);
}

//- clone of a map
fn show<T>(_: &T) {}

fn run(shared: std::collections::BTreeMap<u8, String>) {
    thread::spawn(|| show(&shared));
    show(&shared);
}

//- clone of a lock
fn show<T>(_: &T) {}

fn run(shared: Arc<std::sync::Mutex<u8>>) {
    thread::spawn(|| show(&shared));
    show(&shared);
}

//- clone of an atomic
fn show<T>(_: &T) {}

fn run(shared: Arc<std::sync::atomic::AtomicU8>) {
    thread::spawn(|| show(&shared));
    show(&shared);
}

//- clone for a task
fn show<T>(_: &T) {}

async fn run(shared: Arc<String>) {
    tokio::spawn(async { show(&shared) });
    show(&shared);
}

//- clone before a return
fn run(shared: Arc<String>) -> Arc<String> {
    thread::spawn(|| work(&shared));
    shared
}

//- clone of a struct
#[derive(Clone)]
struct Config {
    name: String,
}

fn show(_: &Config) {}

fn run(config: Config) {
    thread::spawn(|| show(&config));
    show(&config);
}

//- clone in a loop
fn run(shared: Arc<String>) {
    for _ in 0..3 {
        thread::spawn(|| work(&shared));
    }
}
