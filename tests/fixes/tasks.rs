#[allow(unused_imports)]
use std::future::Future;
use std::sync::Arc;
use futures::future::{join_all, try_join_all};
use tokio::sync::{Semaphore, mpsc};
use tokio::task::{JoinError, JoinHandle, JoinSet};

#[derive(Debug)]
struct Error;

#[derive(Clone)]
struct Client {
    name: String,
}

impl Client {
    async fn save(&self, text: &str) -> Result<usize, Error> {
        Ok(self.name.len() + text.len())
    }

    async fn get(&self, id: u32) -> u32 {
        id
    }

    async fn fetch(&self, name: &str) -> Result<String, Error> {
        Ok(name.to_owned())
    }
}

async fn report(day: u32) {
    println!("{day}");
}

async fn load(id: u32) -> u32 {
    id
}

async fn send(name: String) -> Result<(), Error> {
    println!("{name}");
    Ok(())
}

async fn query(id: u32) -> Result<u32, Error> {
    Ok(id)
}

fn run<F: Future>(_: F) {}

//- futures that nobody awaits
async fn statements(client: &Client) {
    load(1);
    client.save("a");
    tokio::task::yield_now();
    async { println!("b") };
    if client.name.is_empty() {
        report(1);
    }
    for id in 0..3 {
        load(id);
    }
}

//- and in variables
async fn variables(client: &Client, name: String) {
    let _ = load(1);
    let _saved = client.save("a");
    _ = client.get(1);
    let _later = async move { name };
    let _ = tokio::time::sleep(std::time::Duration::from_secs(1));
    let _both = async { load(1).await + load(2).await };
}

async fn in_a_task(client: Client) -> JoinHandle<()> {
    tokio::spawn(async move {
        let _ = client.get(2);
        client.get(3);
    })
}

//- futures of futures
fn blocks(client: &'static Client) {
    run(async { load(1) });
    run(async move { client.get(2) });
    run(async { println!(); query(3) });
    run(async { { client.save("a") } });
    run(async { async { 1 } });
    run(async move { let id = 4; async move { id } });
}

//- and more of them
fn more_blocks(client: Client, name: String) {
    let later = async { report(1) };
    run(later);
    run(async { Box::pin(load(1)) });
    run(async move { send(name) });
    run(async { tokio::time::sleep(std::time::Duration::from_secs(1)) });
    run(async { if client.name.is_empty() { return; } });
    run(async { let task = load(5); task });
}

//- awaits in turns
async fn plain() -> u32 {
    let a = load(1).await;
    let b = load(2).await;
    println!("{a}{b}");
    let mut c = load(3).await;
    let (d, _) = (load(4).await, 1);
    c += d;
    let e = load(5).await;
    let mut f = load(6).await;
    f += 1;
    c + e + f
}

async fn methods(client: &Client, other: &Client) -> u32 {
    let a = client.get(1).await;
    let b = other.get(2).await;
    println!();
    let c = client.get(a).await;
    let _d = client.get(b).await;
    c
}

async fn three(client: &Client) {
    let a = load(1).await;
    let b = client.get(2).await;
    let c = load(3).await;
    println!("{a}{b}{c}");
}

//- awaits in turns that can fail
async fn tried(client: &Client, name: &str) -> Result<String, Error> {
    let a = query(1).await?;
    let b = query(2).await?;
    println!("{a}{b}");
    let c = client.fetch("c").await?;
    let d = client.fetch(name).await?;
    println!();
    let e = client.fetch(&client.name).await?;
    let f = query(a).await?;
    println!("{f}");
    let g = query(b).await?;
    let h = client.fetch(&c).await?;
    let i = query(f).await?;
    Ok(format!("{c}{d}{e}{g}{h}{i}"))
}

async fn in_blocks(client: &Client, first: bool) -> Result<u32, Error> {
    if first {
        let a = query(1).await?;
        let b = query(2).await?;
        return Ok(a + b);
    }
    let a = client.get(1).await;
    let b = load(2).await;
    Ok(a + b)
}

async fn in_a_loop(ids: Vec<u32>) {
    for id in ids {
        let a = load(id).await;
        let b = load(7).await;
        println!("{a}{b}");
    }
}

fn in_async_block(client: Client) -> impl Future<Output = u32> {
    async move {
        let a = client.get(1).await;
        let b = client.get(2).await;
        a + b
    }
}

//- handles that are dropped
async fn handles(name: String, other: String) {
    tokio::spawn(report(1));
    let _ = tokio::spawn(report(2));
    _ = tokio::spawn(load(3));
    tokio::spawn(send(name));
    let _ = tokio::task::spawn_blocking(move || other.len());
    if true {
        tokio::spawn(async { println!() });
    }
}

fn threads(name: String) {
    std::thread::spawn(move || println!("{name}"));
    let _ = std::thread::spawn(|| 1);
    _ = std::thread::spawn(|| 2);
    std::thread::Builder::new().spawn(|| 3).unwrap();
}

//- errors that are lost
async fn errors(name: String, client: Client) {
    tokio::spawn(async move { send(name).await });
    let other = client.clone();
    tokio::spawn(async move { other.save("a").await });
    let other = client.clone();
    let _ = tokio::spawn(async move {
        let text = other.fetch("a").await?;
        other.save(&text).await
    });
    tokio::spawn(async move { query(1).await });
    tokio::spawn(async move { query(2).await?; Ok::<(), Error>(()) });
}

//- more errors that are lost
async fn more_errors(client: Client) {
    tokio::spawn(async move { Err::<(), String>("no".to_owned()) });
    tokio::spawn(async move { std::io::Result::Ok(1) });
    for id in 0..3 {
        tokio::spawn(async move { query(id).await });
    }
    let other = client.clone();
    _ = tokio::spawn(async move { other.save("b").await });
    tokio::spawn(async move { if client.name.is_empty() { return Err(Error); } Ok(()) });
    tokio::spawn(async move { query(3).await.map(|id| id + 1) });
}

//- tasks that are awaited at once
async fn at_once(name: String, client: Client) -> Result<u32, JoinError> {
    let a = tokio::spawn(load(1)).await?;
    let b = tokio::spawn(load(2)).await.unwrap();
    let c = tokio::spawn(async move { a + b }).await.expect("no panic");
    tokio::spawn(report(c)).await?;
    let sent = tokio::spawn(send(name)).await?;
    let _ = sent.is_ok();
    let later = client.clone();
    let d = tokio::spawn(async move {
        later.get(1).await
    })
    .await?;
    println!("{}", tokio::spawn(load(3)).await.unwrap());
    if tokio::spawn(load(4)).await? > 3 {
        tokio::spawn(report(5)).await.unwrap();
    }
    let e = tokio::spawn(async move { client.get(2).await }).await? + 1;
    Ok(d + e)
}

async fn tried_at_once() -> Result<(), Error> {
    tokio::spawn(query(1)).await.unwrap()?;
    tokio::task::spawn(send(String::new())).await.expect("no panic")
}

//- a task for each message
async fn messages(mut days: mpsc::Receiver<u32>) {
    while let Some(day) = days.recv().await {
        tokio::spawn(report(day));
    }
    loop {
        let Some(day) = days.recv().await else { break };
        let _task = tokio::spawn(async move { report(day).await });
    }
}

async fn collections(days: Vec<u32>, names: Vec<String>, client: Client) {
    let mut tasks = Vec::new();
    for day in days.clone() {
        tasks.push(tokio::spawn(report(day)));
    }
    for name in names {
        let client = client.clone();
        tasks.push(tokio::spawn(async move {
            client.save(&name).await.ok();
        }));
    }
    for day in &days {
        let day = *day;
        if day > 1 {
            tasks.push(tokio::spawn(async move { report(day).await }));
        }
    }
    for task in tasks {
        task.await.unwrap();
    }
}

//- and for each element
async fn nested(weeks: Vec<Vec<u32>>) {
    for week in weeks {
        for day in week {
            let _task = tokio::spawn(report(day));
        }
    }
}

fn in_a_block(mut days: mpsc::Receiver<u32>) -> impl Future<Output = ()> {
    async move {
        while let Some(day) = days.recv().await {
            match day {
                0 => {}
                _ => {
                    let _task = tokio::spawn(async move {
                        report(day).await;
                    });
                }
            }
        }
    }
}

async fn blocking(names: Vec<String>) {
    for name in names {
        let _task = tokio::task::spawn_blocking(move || {
            println!("{name}");
        });
    }
}

//- sets without a cap
async fn sets(mut days: mpsc::Receiver<u32>, names: Vec<String>) {
    let mut set = JoinSet::new();
    while let Some(day) = days.recv().await {
        set.spawn(report(day));
    }
    let mut other = JoinSet::new();
    for name in names {
        other.spawn(async move { report(1).await; println!("{name}") });
    }
    loop {
        let Some(day) = days.recv().await else { break };
        if day > 1 {
            set.spawn(async move {
                report(day).await;
            });
        }
    }
    for day in vec![1].into_iter().cycle() {
        other.spawn(report(day));
    }
    for day in std::iter::repeat(1) {
        let _task = other.spawn(report(day));
    }
}

struct Pool {
    tasks: JoinSet<()>,
}

impl Pool {
    async fn all(&mut self, days: Vec<u32>) {
        for day in days {
            self.tasks.spawn(report(day));
        }
    }

    async fn each(&mut self, mut days: mpsc::Receiver<u32>) {
        while let Some(day) = days.recv().await {
            self.tasks.spawn(async move { report(day).await });
        }
    }
}

//- and more sets
async fn more_sets(days: Vec<u32>) {
    let mut set = JoinSet::new();
    for day in &days {
        let day = *day;
        set.spawn(report(day));
    }
    for day in days.into_iter().filter(|day| *day > 1) {
        set.spawn(async move { report(day).await });
    }
    for (day, name) in (0u32..).zip(["a".to_owned()]) {
        set.spawn(async move { report(day).await; println!("{name}") });
    }
    let set = &mut set;
    for (day, _) in std::iter::repeat((1, 2)) {
        set.spawn(report(day));
    }
}

//- permits inside
async fn inside(days: Vec<u32>, permits: Arc<Semaphore>) {
    for day in days.clone() {
        let permits = Arc::clone(&permits);
        let _task = tokio::spawn(async move {
            let _permit = permits.acquire().await.unwrap();
            report(day).await;
        });
    }
    for day in days.clone() {
        let permits = permits.clone();
        let _task = tokio::spawn(async move {
            let permit = permits.acquire_owned().await.expect("never closed");
            report(day).await;
            drop(permit);
        });
    }
    for day in days {
        let permits = permits.clone();
        let _task = tokio::spawn(async move { let _permit = permits.acquire_many(2).await.unwrap(); report(day).await });
    }
}

async fn inside_of_sets(mut days: mpsc::Receiver<u32>, permits: Arc<Semaphore>) {
    let mut set = JoinSet::new();
    while let Some(day) = days.recv().await {
        let permits = permits.clone();
        set.spawn(async move {
            let _permit = permits.acquire().await.unwrap();
            report(day).await
        });
    }
    while let Some(day) = days.recv().await {
        let own = permits.clone();
        set.spawn(async move {
            let _permit = own.clone().acquire_owned().await.unwrap();
            report(day).await
        });
    }
}

//- more permits inside
struct Limited {
    permits: Arc<Semaphore>,
}

impl Limited {
    async fn all(&self, days: Vec<u32>) {
        for day in days.clone() {
            let permits = self.permits.clone();
            let _task = tokio::spawn(async move {
                let _permit = permits.acquire().await.unwrap();
                report(day).await
            });
        }
        for day in days {
            let permits = Arc::clone(&self.permits);
            if day > 1 {
                let _task = tokio::spawn(async move {
                    let _permit = permits.acquire_owned().await.unwrap();
                    report(day).await
                });
            }
        }
    }
}

async fn in_vectors(days: Vec<u32>, permits: Arc<Semaphore>) {
    let mut tasks = Vec::new();
    for day in days.clone() {
        let permits = permits.clone();
        tasks.push(tokio::spawn(async move {
            let _permit = permits.acquire().await.unwrap();
            report(day).await
        }));
    }
    for day in days.clone() {
        let permits = permits.clone();
        let task = tokio::spawn(async move { let _permit = permits.acquire().await.unwrap(); report(day).await });
        tasks.push(task);
    }
    for day in days.iter().copied() {
        let permits = permits.clone();
        tasks.push(tokio::spawn(async move { let _permit = permits.acquire_owned().await.unwrap(); report(day).await }));
    }
    loop {
        tokio::task::yield_now().await;
        let permits = permits.clone();
        tasks.push(tokio::spawn(async move {
            let _permit = permits.acquire().await.expect("never closed");
            report(1).await
        }));
    }
}

//- joins without end
async fn joins(ids: Vec<u32>, client: &Client) -> Result<Vec<u32>, Error> {
    join_all(ids.iter().map(|id| load(*id))).await;
    let loaded = join_all(ids.clone().into_iter().map(load)).await;
    println!("{}", loaded.len());
    let waits: Vec<_> = ids.iter().map(|id| client.get(*id)).collect();
    join_all(waits).await;
    let mut waits = Vec::new();
    for id in &ids {
        waits.push(load(*id));
    }
    join_all(waits).await;
    try_join_all(ids.iter().map(|id| query(*id))).await?;
    let all = try_join_all(ids.iter().map(|id| async move { query(*id).await })).await?;
    futures::future::join_all(all.into_iter().map(|id| client.get(id))).await;
    try_join_all(ids.into_iter().map(query)).await
}

//- more joins without end
async fn more_joins(names: &[String], client: &Client) {
    let texts = join_all(names.iter().map(|name| client.fetch(name))).await;
    join_all(texts.into_iter().flatten().map(send)).await;
    let _ = try_join_all(names.iter().map(|name| client.save(name))).await;
    let lengths: Vec<usize> = join_all(names.iter().map(|name| async move { name.len() })).await;
    println!("{}", lengths.len());
    join_all(names.iter().cloned().map(send)).await;
}

//- channels without a bound
async fn channels(days: Vec<u32>) {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    let sending = tokio::spawn(async move {
        for day in days {
            if sender.send(day).is_err() {
                break;
            }
        }
    });
    while let Some(day) = receiver.recv().await {
        println!("{day}");
    }
    sending.await.unwrap();
}

async fn cloned(mut days: mpsc::Receiver<u32>) {
    let (sender, mut receiver) = mpsc::unbounded_channel::<u32>();
    let other = sender.clone();
    let _first = tokio::spawn(async move { sender.send(1).unwrap(); sender.send(2).unwrap() });
    let _second = tokio::spawn(async move {
        while let Some(day) = days.recv().await {
            other.send(day).ok();
        }
    });
    while receiver.recv().await.is_some() {}
}

async fn given_away(names: Vec<String>) -> JoinHandle<()> {
    let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
    let receiving = tokio::spawn(async move {
        while let Some(name) = receiver.recv().await {
            println!("{name}");
        }
    });
    for name in names {
        let _ = sender.send(name);
    }
    drop(sender);
    receiving
}

fn in_blocks(ids: Vec<u32>) -> impl Future<Output = ()> {
    async move {
        let (sender, mut receiver) = mpsc::unbounded_channel();
        let _task = tokio::spawn(async move {
            for id in ids {
                sender.send(load(id).await).unwrap();
            }
        });
        while let Some(id) = receiver.recv().await {
            println!("{id}");
        }
    }
}

//- and more channels
async fn more_channels(ids: Vec<u32>) {
    use tokio::sync::mpsc::unbounded_channel;
    let (sender, mut receiver) = unbounded_channel();
    let (done, mut finished) = unbounded_channel::<String>();
    let _task = tokio::spawn(async move {
        for id in ids {
            sender.send(id).ok();
            if done.send(id.to_string()).is_err() {
                return;
            }
        }
    });
    while receiver.recv().await.is_some() {}
    finished.recv().await;
}

async fn two_senders(ids: Vec<u32>) {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    let second = sender.clone();
    let third = second.clone();
    let _a = tokio::spawn(async move { for id in 0..9 { sender.send(id).unwrap(); } });
    let _b = tokio::spawn(async move { for id in ids { second.send(id).unwrap(); } });
    let _c = tokio::spawn(async move { loop { if third.send(1).is_err() { break } } });
    while receiver.recv().await.is_some() {}
}

async fn matched(ids: Vec<u32>) {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    let _a = tokio::spawn(async move {
        for id in ids {
            match sender.send(id) {
                Ok(()) => {}
                Err(error) => println!("{}", error.0),
            }
        }
    });
    let _b = tokio::spawn(async move { receiver.recv().await });
}

async fn of_results(ids: Vec<u32>) {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    let _a = tokio::spawn(async move {
        for id in ids {
            sender.send(query(id).await)?;
        }
        Ok::<(), mpsc::error::SendError<Result<u32, Error>>>(())
    });
    while let Some(Ok(id)) = receiver.recv().await {
        println!("{id}");
    }
}

async fn of_closures(ids: Vec<u32>) {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    let _a = tokio::spawn(async move {
        let next = |id: u32| id + 1;
        for id in ids {
            let _ = sender.send(next(id));
        }
    });
    let _ = receiver.recv().await;
}

//- threads without a runtime
async fn threads() -> Vec<std::thread::JoinHandle<()>> {
    let first = std::thread::spawn(move || {
        let _clock = tokio::time::interval(std::time::Duration::from_secs(1));
    });
    let second = std::thread::spawn(move || { let _task = tokio::spawn(report(1)); });
    let name = String::new();
    let third = std::thread::spawn(move || {
        println!("{name}");
        let _task = tokio::spawn(report(2));
    });
    let fourth = std::thread::Builder::new().spawn(move || {
        let _task = tokio::task::spawn_blocking(|| 1);
    });
    let mut all = vec![first, second, third, fourth.unwrap()];
    all.push(std::thread::spawn(move || {
        let _handle = tokio::runtime::Handle::current();
    }));
    all
}

//- more threads without a runtime
async fn more_threads(days: Vec<u32>) {
    let a = std::thread::spawn(move || {
        for day in days {
            let _task = tokio::spawn(report(day));
        }
    });
    if true {
        let _b = std::thread::spawn(move || {
            if true {
                let _task = tokio::spawn(send(String::new()));
            }
        });
    }
    let _later = async {
        let _c = std::thread::spawn(move || { let _d = tokio::task::spawn(load(1)); });
    };
    let runtime = 1;
    let _d = std::thread::spawn(move || { println!("{runtime}"); let _e = tokio::task::spawn(load(2)); });
    let _e = std::thread::spawn(move || {
        let _clock = tokio::time::interval(std::time::Duration::from_secs(runtime));
    });
    drop(a);
}

//- traits that others implement
pub trait Repository {
    async fn find(&self, id: u64) -> Option<String>;
    async fn save(&mut self, text: &str);
    async fn count() -> usize;
    async fn first<'a>(&'a self, words: &'a [String]) -> &'a str;
    async fn each<T: Send>(&self, t: T) -> T where T: Clone;
    async fn all(&self) -> Result<Vec<String>, Box<dyn std::error::Error + Send>>;
}

pub trait Clock: Send + Sync {
    async fn now(&self) -> u64;
    async fn wait(&self, seconds: u64);
}

pub struct Wall;

impl Clock for Wall {
    async fn now(&self) -> u64 {
        load(1).await.into()
    }

    async fn wait(&self, seconds: u64) {
        report(seconds as u32).await
    }
}

pub mod inner {
    pub trait Store<K> {
        type Value;
        async fn get(&self, key: K) -> Self::Value;
        async fn put(&self, key: K, value: Self::Value) -> bool;
        async fn take(self) -> K;
    }
}
