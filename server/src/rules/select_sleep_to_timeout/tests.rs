use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn timeouts_by_hand() {
    check(
        &RULE,
        r#"
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::time::sleep;

async fn value(jobs: &mut mpsc::Receiver<u8>) -> Option<u8> {
    tokio::select! {
//  ^^^^^^^^^^^^^^ hint: a timeout written by hand
        job = jobs.recv() => job,
        _ = sleep(Duration::from_secs(5)) => None,
    }
}

async fn sleep_first(jobs: &mut mpsc::Receiver<u8>) -> Option<u8> {
    tokio::select! {
//  ^^^^^^^^^^^^^^ hint: `tokio::time::timeout` says so
        _ = sleep(Duration::from_secs(5)) => None,
        job = jobs.recv() => job,
    }
}

async fn statement(done: oneshot::Receiver<()>) {
    tokio::select! {
//  ^^^^^^^^^^^^^^ by hand
        _ = done => println!("done"),
        () = tokio::time::sleep(Duration::from_secs(5)) => println!("too late"),
    }
}

async fn leaves(mut jobs: mpsc::Receiver<u8>) -> u8 {
    let job = tokio::select! {
//            ^^^^^^^^^^^^^^ by hand
        job = jobs.recv() => job,
        _ = sleep(Duration::from_secs(5)) => return 0,
    };
    job.unwrap_or(1)
}

async fn work() -> u8 { 1 }

async fn function(limit: Duration) -> u8 {
    tokio::select! {
//  ^^^^^^^^^^^^^^ by hand
        biased;
        mut found = work() => { found += 1; found }
        _ = sleep(limit) => 0,
    }
}

async fn reference(limit: Duration) -> u8 {
    let mut work = std::pin::pin!(work());
    tokio::select! {
//  ^^^^^^^^^^^^^^ by hand
        found = &mut work => found,
        _ = sleep(limit) => work.await,
    }
}

async fn block(limit: Duration) -> u8 {
    tokio::select! {
//  ^^^^^^^^^^^^^^ by hand
        found = async { work().await } => found,
        _ = sleep(limit) => 0,
    }
}

async fn in_a_task(limit: Duration) {
    for _ in 0..3 {
        tokio::spawn(async move {
            tokio::select! {
//          ^^^^^^^^^^^^^^ by hand
                _ = work() => {}
                _ = sleep(limit) => {}
            }
        });
    }
}

async fn in_pairs(limit: Duration) -> u8 {
    tokio::select! {
//  ^^^^^^^^^^^^^^ by hand
        (a, b) = async { (1, 2) } => a + b,
        _ = sleep(limit) => 0,
    }
}

async fn try_it(limit: Duration) -> Result<u8, String> {
    let found = tokio::select! {
//              ^^^^^^^^^^^^^^ by hand
        found = async { Ok::<u8, String>(1) } => found?,
        _ = sleep(limit) => return Err("late".to_owned()),
    };
    Ok(found)
}
"#,
    );
}

#[test]
fn no_timeouts() {
    check_none(
        &RULE,
        r#"
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep, sleep_until, timeout};

async fn in_a_loop(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = sleep(Duration::from_secs(5)) => break,
        }
    }
}

async fn three(mut a: mpsc::Receiver<u8>, mut b: mpsc::Receiver<u8>) {
    tokio::select! {
        _ = a.recv() => {}
        _ = b.recv() => {}
        _ = sleep(Duration::from_secs(5)) => {}
    }
}

async fn one() {
    tokio::select! {
        _ = sleep(Duration::from_secs(5)) => {}
    }
}

async fn two_sleeps() {
    tokio::select! {
        _ = sleep(Duration::from_secs(5)) => println!("five"),
        _ = sleep(Duration::from_secs(6)) => println!("six"),
    }
}

async fn condition(mut a: mpsc::Receiver<u8>, limited: bool) {
    tokio::select! {
        _ = a.recv() => {}
        _ = sleep(Duration::from_secs(5)), if limited => {}
    }
    tokio::select! {
        _ = a.recv(), if limited => {}
        _ = sleep(Duration::from_secs(5)) => {}
    }
}

async fn can_fail(mut a: mpsc::Receiver<u8>) {
    tokio::select! {
        Some(_) = a.recv() => {}
        _ = sleep(Duration::from_secs(5)) => {}
    }
}

async fn with_else(mut a: mpsc::Receiver<u8>) {
    tokio::select! {
        _ = a.recv() => {}
        _ = sleep(Duration::from_secs(5)) => {}
        else => {}
    }
}

async fn until(mut a: mpsc::Receiver<u8>, end: Instant) {
    tokio::select! {
        _ = a.recv() => {}
        _ = sleep_until(end) => {}
    }
}

async fn pinned(mut a: mpsc::Receiver<u8>) {
    let mut pause = std::pin::pin!(sleep(Duration::from_secs(5)));
    tokio::select! {
        _ = a.recv() => {}
        _ = &mut pause => {}
    }
}

async fn wrapped(mut a: mpsc::Receiver<u8>) {
    tokio::select! {
        _ = a.recv() => {}
        _ = async { sleep(Duration::from_secs(5)).await; println!("late") } => {}
    }
}

async fn already(mut a: mpsc::Receiver<u8>) {
    let _ = timeout(Duration::from_secs(5), a.recv()).await;
}

mod own { pub async fn sleep(_: u8) {} }

async fn own_sleep(mut a: mpsc::Receiver<u8>) {
    tokio::select! {
        _ = a.recv() => {}
        _ = own::sleep(1) => {}
    }
}

async fn unknown() {
    tokio::select! {
        Unheard(x) = nobody::knows() => println!("{x}"),
        _ = sleep(Duration::from_secs(5)) => {}
    }
}

#[cfg(test)]
mod tests {
    async fn in_tests(mut a: tokio::sync::mpsc::Receiver<u8>) {
        tokio::select! {
            _ = a.recv() => {}
            _ = tokio::time::sleep(std::time::Duration::from_secs(5)) => panic!("late"),
        }
    }
}
"#,
    );
}

#[test]
fn not_in_a_test_file() {
    let place = Place {
        path: "tests/it.rs",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
async fn in_tests(mut a: tokio::sync::mpsc::Receiver<u8>) {
    tokio::select! {
        _ = a.recv() => {}
        _ = tokio::time::sleep(std::time::Duration::from_secs(5)) => panic!("late"),
    }
}
"#,
    );
}

#[test]
fn a_value() {
    check_fix(
        &RULE,
        "timeout",
        r#"
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::sleep;

async fn value(jobs: &mut mpsc::Receiver<u8>) -> Option<u8> {
    tokio::select! {
        job = jobs.recv() => job,
        _ = sleep(Duration::from_secs(5)) => None,
    }
}
"#,
        r#"
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::sleep;

async fn value(jobs: &mut mpsc::Receiver<u8>) -> Option<u8> {
    match tokio::time::timeout(Duration::from_secs(5), jobs.recv()).await {
        Ok(job) => job,
        Err(_) => None,
    }
}
"#,
    );
}

#[test]
fn blocks_and_the_other_order() {
    check_fix(
        &RULE,
        "timeout",
        r#"
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::sleep;

async fn statement(done: oneshot::Receiver<()>) {
    tokio::select! {
        _ = sleep(Duration::from_secs(5)) => {
            println!("late");
        }
        _ = done => println!("done"),
    }
}
"#,
        r#"
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::sleep;

async fn statement(done: oneshot::Receiver<()>) {
    match tokio::time::timeout(Duration::from_secs(5), done).await {
        Ok(_) => println!("done"),
        Err(_) => {
            println!("late");
        }
    }
}
"#,
    );
}

#[test]
fn comments_are_kept() {
    check_no_fix(
        &RULE,
        "timeout",
        r#"
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::sleep;

async fn value(jobs: &mut mpsc::Receiver<u8>) -> Option<u8> {
    tokio::select! {
        // The job, if there is one.
        job = jobs.recv() => job,
        _ = sleep(Duration::from_secs(5)) => None,
    }
}
"#,
    );
}
