use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn loops_that_start_tasks_without_end() {
    check(
        &RULE,
        r#"
use futures::StreamExt;
use std::sync::mpsc as sync;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::{self, JoinSet};

async fn report(day: u32) {}

async fn messages(mut days: mpsc::Receiver<u32>) {
    while let Some(day) = days.recv().await {
        tokio::spawn(report(day));
      //^^^^^^^^^^^^^^^^^^^^^^^^^ info: this loop starts a task in each round, and nothing bounds how many run at once
    }
    loop {
        let Some(day) = days.recv().await else { break };
        task::spawn(async move { report(day).await });
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: this loop starts a task
    }
    let mut set = JoinSet::new();
    loop {
        tokio::select! {
            Some(day) = days.recv() => { set.spawn(report(day)); }
            //                           ^^^^^^^^^^^^^^^^^^^^^^ info: this loop
            else => break,
        }
    }
    while let Some(day) = days.recv().await {
        let _task = task::spawn_blocking(move || println!("{day}"));
        //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: this loop
    }
}
async fn stream(mut days: impl futures::Stream<Item = u32> + Unpin) {
    while let Some(day) = days.next().await {
        if day > 3 { tokio::spawn(report(day)); }
        //           ^^^^^^^^^^^^^^^^^^^^^^^^^ info: this loop
    }
}
async fn collection(days: Vec<u32>) {
    let mut tasks = Vec::new();
    for day in days.clone() {
        tasks.push(tokio::spawn(report(day)));
        //         ^^^^^^^^^^^^^^^^^^^^^^^^^ hint: this loop starts a task for each element
    }
    for day in days {
        let task = tokio::spawn(report(day));
        //         ^^^^^^^^^^^^^^^^^^^^^^^^^ hint: for each element
        tasks.push(task);
    }
    for day in 0..1000 {
        tasks.push(tokio::spawn(report(day)));
        //         ^^^^^^^^^^^^^^^^^^^^^^^^^ hint: for each element
    }
}
async fn connections(listener: TcpListener) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        tokio::spawn(async move { report(7).await; drop(stream) });
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: this loop starts a task for each connection
    }
}
fn threads(days: sync::Receiver<u32>, lines: Vec<String>) {
    for day in &days {
        std::thread::spawn(move || println!("{day}"));
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: this loop starts a thread in each round
    }
    while let Ok(day) = days.recv() {
        std::thread::spawn(move || println!("{day}"));
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: wait for a permit before each, or for an earlier thread to end
    }
    for line in lines {
        std::thread::spawn(move || println!("{line}"));
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: this loop starts a thread for each element
    }
    let listener = std::net::TcpListener::bind("").unwrap();
    for stream in listener.incoming() {
        std::thread::spawn(move || drop(stream));
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: for each connection
    }
}
"#,
    );
}

#[test]
fn loops_with_a_bound() {
    check_none(
        &RULE,
        r#"
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;

fn serve(_: String) {}
struct Broker { config: Vec<String> }
impl Broker {
    fn start(&self) {
        for server in self.config.clone() {
            std::thread::spawn(move || serve(server));
        }
    }
}

const WORKERS: usize = 4;
async fn report(day: u32) {}
struct Pool;
impl Pool { fn spawn(&self, _: impl Future) {} }
async fn rate_limit() {}

async fn permits(mut days: mpsc::Receiver<u32>, permits: Arc<Semaphore>) {
    while let Some(day) = days.recv().await {
        let permit = Arc::clone(&permits).acquire_owned().await.unwrap();
        tokio::spawn(async move { let _permit = permit; report(day).await });
    }
    while let Some(day) = days.recv().await {
        let permits = Arc::clone(&permits);
        tokio::spawn(async move { let _permit = permits.acquire().await; report(day).await });
    }
}
async fn sets(mut days: mpsc::Receiver<u32>) {
    let mut set = JoinSet::new();
    while let Some(day) = days.recv().await {
        if set.len() >= 8 { set.join_next().await; }
        set.spawn(report(day));
    }
}
async fn few(n: usize, days: [u32; 3]) {
    for day in 0..3 { tokio::spawn(report(day)); }
    for _ in 0..WORKERS { tokio::spawn(report(1)); }
    for _ in 0..n { tokio::spawn(report(1)); }
    for day in [1, 2, 3] { tokio::spawn(report(day)); }
    for day in vec![1, 2] { tokio::spawn(report(day)); }
    for day in days { tokio::spawn(report(day)); }
    for (day, _) in (0..3).zip(1..) { tokio::spawn(report(day)); }
}
async fn one_after_the_other(mut days: mpsc::Receiver<u32>) {
    while let Some(day) = days.recv().await {
        tokio::spawn(report(day)).await.unwrap();
    }
    while let Some(day) = days.recv().await {
        let task = tokio::spawn(report(day));
        task.await.unwrap();
    }
    while let Some(day) = days.recv().await {
        let mut task = tokio::spawn(report(day));
        tokio::select! { _ = &mut task => {} }
    }
}
async fn paced(mut days: mpsc::Receiver<u32>) {
    let mut beat = tokio::time::interval(Duration::from_secs(1));
    loop { beat.tick().await; tokio::spawn(report(1)); }
}
async fn paused(mut days: mpsc::Receiver<u32>) {
    while let Some(day) = days.recv().await {
        tokio::spawn(report(day));
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    while let Some(day) = days.recv().await { rate_limit().await; tokio::spawn(report(day)); }
}
async fn one_at_a_time(mut days: mpsc::Receiver<u32>) {
    let mut last = None;
    while let Some(day) = days.recv().await {
        last = Some((tokio::spawn(report(day)), day));
    }
    drop(last);
}
async fn once(mut days: mpsc::Receiver<u32>) {
    while let Some(day) = days.recv().await {
        tokio::spawn(report(day));
        break;
    }
    loop {
        days.recv().await;
        return drop(tokio::spawn(report(1)));
    }
}
async fn no_loop(days: Vec<u32>, pool: Pool, unknown: Unknown) {
    tokio::spawn(report(1));
    for day in &days { pool.spawn(report(*day)); unknown.spawn(report(*day)); }
    for day in &days { let start = || { tokio::spawn(report(1)); }; }
    tokio::spawn(async move { loop { tokio::time::sleep(Duration::from_secs(1)).await; } });
}
fn scoped(lines: Vec<String>) {
    std::thread::scope(|scope| { for line in &lines { scope.spawn(move || println!("{line}")); } });
    for line in lines { std::thread::spawn(move || println!("{line}")).join().unwrap(); }
}
fn restarted() {
    loop { let worker = std::thread::spawn(|| 1); worker.join().unwrap(); }
}
#[tokio::test]
async fn a_test() { for day in vec![1; 3].into_iter().chain([2]) { tokio::spawn(report(day)); } }
"#,
    );
}

#[test]
fn a_semaphore_bounds_them() {
    check_fix(
        &RULE,
        "Semaphore",
        r#"
async fn report(day: u32) {}
async fn send(mut days: tokio::sync::mpsc::Receiver<u32>) {
    while let Some(day) = days.recv().await {
        tokio::spawn(report(day));
    }
}
"#,
        r#"
async fn report(day: u32) {}
async fn send(mut days: tokio::sync::mpsc::Receiver<u32>) {
    let permits = std::sync::Arc::new(tokio::sync::Semaphore::new(64));
    while let Some(day) = days.recv().await {
        let permit = std::sync::Arc::clone(&permits).acquire_owned().await.expect("the semaphore is never closed");
        tokio::spawn(async move { let _permit = permit; report(day).await });
    }
}
"#,
    );
    check_fix(
        &RULE,
        "Semaphore",
        r#"
async fn report(day: u32) {}
async fn send(days: Vec<u32>) {
    let mut tasks = Vec::new();
    for day in days {
        tasks.push(tokio::spawn(async move {
            report(day).await;
        }));
    }
}
"#,
        r#"
async fn report(day: u32) {}
async fn send(days: Vec<u32>) {
    let mut tasks = Vec::new();
    let permits = std::sync::Arc::new(tokio::sync::Semaphore::new(64));
    for day in days {
        let permit = std::sync::Arc::clone(&permits).acquire_owned().await.expect("the semaphore is never closed");
        tasks.push(tokio::spawn(async move {
            let _permit = permit;
            report(day).await;
        }));
    }
}
"#,
    );
}

#[test]
fn a_set_is_capped() {
    check_fix(
        &RULE,
        "JoinSet",
        r#"
async fn report(day: u32) {}
async fn send(mut days: tokio::sync::mpsc::Receiver<u32>) {
    let mut set = tokio::task::JoinSet::new();
    while let Some(day) = days.recv().await {
        set.spawn(report(day));
    }
}
"#,
        r#"
async fn report(day: u32) {}
async fn send(mut days: tokio::sync::mpsc::Receiver<u32>) {
    let mut set = tokio::task::JoinSet::new();
    while let Some(day) = days.recv().await {
        while set.len() >= 64 {
            set.join_next().await;
        }
        set.spawn(report(day));
    }
}
"#,
    );
}

#[test]
fn no_permit_is_taken_where_nobody_can_wait_or_own_it() {
    for body in [
        // What the loop needs again cannot be moved into the task.
        "async fn f(name: String, days: Vec<u32>) { for _ in days { tokio::spawn(report(name.clone())); } }",
        // Nobody can await in a plain function.
        "fn f(days: Vec<String>) { for day in days { tokio::spawn(report(day)); } }",
        "async fn f(days: Vec<String>) { let tasks = || { for day in days { tokio::spawn(report(day)); } }; tasks() }",
    ] {
        let text = format!("async fn report(day: String) {{}}\n{body}\n");
        check_no_fix(&RULE, "Semaphore", &text);
    }
    let place = Place {
        dependencies: "tokio = { version = \"1\", features = [\"rt\"] }\n",
        ..LIBRARY
    };
    place.check_no_fix(
        &RULE,
        "Semaphore",
        "async fn report(day: u32) {}\nasync fn f(days: Vec<u32>) { for day in days { tokio::spawn(report(day)); } }\n",
    );
}

#[test]
fn tasks_that_never_wait_do_not_pile_up() {
    check(
        &RULE,
        r#"
async fn tell(mut days: tokio::sync::mpsc::Receiver<u32>, said: tokio::sync::broadcast::Sender<u32>) {
    while let Some(day) = days.recv().await {
        let said = said.clone();
        tokio::spawn(async move {
            if said.send(day).is_err() {
                eprintln!("nobody listens");
            }
        });
        tokio::spawn(async move {
      //^^^^^^^^^^^^^^^^^^^^^^^^^ info: in each round
            report(day).await;
        });
    }
}
async fn report(day: u32) {}
"#,
    );
}
