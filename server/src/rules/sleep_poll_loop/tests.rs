use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn loops_that_sleep_and_look() {
    check(
        &RULE,
        r#"
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::Duration;

const PAUSE: Duration = Duration::from_millis(10);

fn atomic(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: this loop sleeps and looks at what others change again: a `Condvar` would wake it at once
        thread::sleep(PAUSE);
    }
}

async fn asynchronous(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: a `Notify` or a `watch` channel would wake it at once
        tokio::time::sleep(PAUSE).await;
    }
}

fn looped(count: &AtomicUsize) {
    loop {
  //^^^^^^ hint: what others change
        if count.load(Ordering::Acquire) == 0 {
            break;
        }
        thread::sleep(PAUSE);
    }
}

fn returns(count: &AtomicUsize) -> bool {
    loop {
  //^^^^^^ hint: what others change
        thread::sleep(PAUSE);
        if count.load(Ordering::Acquire) == 0 {
            return true;
        }
    }
}

fn locked(list: &Mutex<Vec<u32>>) -> u32 {
    loop {
  //^^^^^^ hint: what others change
        if let Some(first) = list.lock().unwrap().pop() {
            return first;
        }
        thread::sleep(PAUSE);
    }
}

async fn locked_by_tokio(done: &tokio::sync::Mutex<bool>) {
    while !*done.lock().await {
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: `Notify`
        tokio::time::sleep(PAUSE).await;
    }
}

fn channel(rx: &mpsc::Receiver<u32>) {
    while rx.try_recv().is_err() {
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: looks at a channel again: `recv()` would wake it at once
        thread::sleep(PAUSE);
    }
}

async fn channel_of_tokio(rx: &mut tokio::sync::mpsc::Receiver<u32>) -> u32 {
    loop {
  //^^^^^^ hint: awaiting a `recv()` would wake it at once
        if let Ok(next) = rx.try_recv() {
            return next;
        }
        tokio::time::sleep(PAUSE).await;
    }
}

fn end_of_a_thread(handle: &thread::JoinHandle<()>) {
    while !handle.is_finished() {
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: whether something has ended again: `join()` would wake it at once
        thread::sleep(PAUSE);
    }
}

async fn end_of_a_task(handle: &tokio::task::JoinHandle<()>) {
    while !handle.is_finished() {
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: awaiting the handle would wake it at once
        tokio::time::sleep(PAUSE).await;
    }
}

fn with_a_deadline(flag: &AtomicBool, start: std::time::Instant) -> bool {
    loop {
  //^^^^^^ hint: what others change
        if flag.load(Ordering::Acquire) {
            return true;
        }
        if start.elapsed() > PAUSE {
            return false;
        }
        thread::sleep(PAUSE);
    }
}
"#,
    );
}

#[test]
fn loops_that_do_more_or_look_elsewhere() {
    check_none(
        &RULE,
        r#"
use std::path::Path;
use std::process::Child;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

const PAUSE: Duration = Duration::from_millis(10);

fn works(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {
        println!("tick");
        thread::sleep(PAUSE);
    }
}

async fn ticks(flag: &AtomicBool, count: &mut u32) {
    while !flag.load(Ordering::Acquire) {
        *count += 1;
        tokio::time::sleep(PAUSE).await;
    }
}

fn drains(jobs: &Mutex<Vec<u64>>) {
    while let Some(job) = jobs.lock().unwrap().pop() {
        thread::sleep(Duration::from_secs(job));
    }
}

fn files(path: &Path) {
    while !path.exists() {
        thread::sleep(PAUSE);
    }
}

fn programs(child: &mut Child) {
    while child.try_wait().unwrap().is_none() {
        thread::sleep(PAUSE);
    }
}

fn network() {
    loop {
        if std::net::TcpStream::connect("localhost:80").is_ok() {
            break;
        }
        thread::sleep(PAUSE);
    }
}

fn time(start: Instant) {
    while start.elapsed() < PAUSE {
        thread::sleep(PAUSE);
    }
}

fn own_condition(is_ready: impl Fn() -> bool) {
    while !is_ready() {
        thread::sleep(PAUSE);
    }
}

fn for_ever() {
    loop {
        thread::sleep(PAUSE);
    }
}

fn retries(flag: &AtomicBool) -> Option<u32> {
    loop {
        let result = attempt();
        if flag.load(Ordering::Acquire) {
            return result;
        }
        thread::sleep(PAUSE);
    }
}

fn attempt() -> Option<u32> {
    None
}

fn no_sleep(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {
        std::hint::spin_loop();
    }
    loop {
        if flag.load(Ordering::Acquire) {
            break;
        }
    }
}

fn handles_what_came(list: &Mutex<Vec<u32>>) {
    loop {
        if let Some(first) = list.lock().unwrap().pop() {
            println!("{first}");
        }
        thread::sleep(PAUSE);
    }
}

fn two_ways(flag: &AtomicBool) {
    loop {
        if flag.load(Ordering::Acquire) {
            break;
        } else {
            println!("not yet");
        }
        thread::sleep(PAUSE);
    }
}

struct Robot;

impl Robot {
    fn load(&self) -> bool { true }
    fn try_recv(&self) -> Option<u32> { None }
    fn is_finished(&self) -> bool { true }
    fn lock(&self) -> bool { true }
}

fn own(robot: &Robot) {
    while !robot.load() {
        thread::sleep(PAUSE);
    }
    while robot.try_recv().is_none() {
        thread::sleep(PAUSE);
    }
    while !robot.is_finished() {
        thread::sleep(PAUSE);
    }
    while !robot.lock() {
        thread::sleep(PAUSE);
    }
}

mod mine {
    pub fn sleep(_: std::time::Duration) {}
}

fn own_sleep(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {
        mine::sleep(PAUSE);
    }
}

fn unknown(flag: elsewhere::Flag, handle: elsewhere::Handle) {
    while !flag.load() {
        thread::sleep(PAUSE);
    }
    while !handle.is_finished() {
        thread::sleep(PAUSE);
    }
}

fn each(list: &[AtomicBool]) {
    for flag in list {
        if flag.load(Ordering::Acquire) {
            break;
        }
        thread::sleep(PAUSE);
    }
}

#[test]
fn test() {
    let flag = AtomicBool::new(true);
    while !flag.load(Ordering::Acquire) {
        thread::sleep(PAUSE);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    async fn helper(flag: &AtomicBool) {
        while !flag.load(Ordering::Acquire) {
            tokio::time::sleep(PAUSE).await;
        }
    }
}
"#,
    );
    Place {
        path: "tests/a.rs",
        ..LIBRARY
    }
    .check(
        &RULE,
        "use std::sync::atomic::*;\nfn f(a: &AtomicBool) { while !a.load(Ordering::Acquire) { std::thread::sleep(std::time::Duration::ZERO); } }\n",
    );
}

#[test]
fn the_loop_goes_where_the_next_line_waits() {
    check_fix(
        &RULE,
        "Take the loop away",
        "\
use std::time::Duration;

async fn f(task: tokio::task::JoinHandle<u32>) -> u32 {
    while !task.is_finished() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    task.await.unwrap()
}
",
        "\
use std::time::Duration;

async fn f(task: tokio::task::JoinHandle<u32>) -> u32 {
    task.await.unwrap()
}
",
    );
    for (head, rest) in [
        (
            "async fn f(task: tokio::task::JoinHandle<u32>)",
            "println!(\"ended\");",
        ),
        (
            "async fn f(task: std::thread::JoinHandle<u32>)",
            "task.join().unwrap();",
        ),
        (
            "async fn f(task: tokio::task::JoinHandle<u32>)",
            "drop(task);",
        ),
    ] {
        let text = format!(
            "{head} {{\n    while !task.is_finished() {{\n        tokio::time::sleep(std::time::Duration::from_millis(10)).await;\n    }}\n    {rest}\n}}\n"
        );
        check_no_fix(&RULE, "Take the loop away", &text);
    }
}
