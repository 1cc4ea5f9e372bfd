use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn loops_that_nobody_can_stop() {
    check(
        &RULE,
        r#"
use std::sync::Arc;
use tokio::sync::{Notify, broadcast, mpsc, watch};
use tokio::time::Interval;

fn task(shutdown: watch::Receiver<bool>, mut beat: Interval) {
    tokio::spawn(async move {
        if *shutdown.borrow() { return; }
        loop {
//      ^^^^ hint: does not listen to `shutdown`
            beat.tick().await;
        }
    });
}

async fn function(stop_rx: watch::Receiver<bool>, beat: &mut Interval) {
    println!("{}", stop_rx.has_changed().is_ok());
    loop {
//  ^^^^ hint: `stop_rx`
        beat.tick().await;
        println!("tick");
    }
}

async fn by_while(quit: broadcast::Receiver<()>, jobs: &mut mpsc::Receiver<u8>) {
    println!("{}", quit.len());
    while true {
//  ^^^^^^^^^^ hint: `quit`
        jobs.recv().await;
    }
}

fn by_notify(exit: Arc<Notify>, mut beat: Interval) {
    tokio::task::spawn(async move {
        exit.notify_one();
        loop { beat.tick().await; }
//      ^^^^ hint: `exit`
    });
}

async fn unused(shutdown: watch::Receiver<bool>, beat: &mut Interval) {
    loop { beat.tick().await; }
//  ^^^^ hint: nobody can stop it
}

async fn labelled(cancelled: watch::Receiver<bool>, beat: &mut Interval) {
    'all: loop { beat.tick().await; }
//  ^^^^^^^^^^ hint: nobody can stop it
}

async fn by_reference(shutdown: &mut watch::Receiver<bool>, beat: &mut Interval) {
    loop { beat.tick().await; }
//  ^^^^ hint: nobody can stop it
}

async fn in_select(shutdown: watch::Receiver<bool>, beat: &mut Interval, jobs: &mut mpsc::Receiver<u8>) {
    loop {
//  ^^^^ hint: nobody can stop it
        tokio::select! {
            _ = beat.tick() => {}
            job = jobs.recv() => println!("{job:?}"),
        }
    }
}

fn bound_in_the_task(stop: &watch::Sender<bool>, mut beat: Interval) {
    let stop = stop.subscribe();
    tokio::spawn(async move {
        println!("{}", *stop.borrow());
        loop { beat.tick().await; }
//      ^^^^ hint: nobody can stop it
    });
}

fn in_a_set(set: &mut tokio::task::JoinSet<()>, kill: watch::Receiver<bool>, mut beat: Interval) {
    set.spawn(async move {
        println!("{}", *kill.borrow());
        loop { beat.tick().await; }
//      ^^^^ hint: nobody can stop it
    });
}
"#,
    );
}

#[test]
fn tokens() {
    let place = Place {
        dependencies: "tokio = { version = \"1\", features = [\"full\"] }\ntokio-util = \"0.7\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
use tokio_util::sync::CancellationToken;

async fn work(token: CancellationToken, beat: &mut tokio::time::Interval) {
    println!("{}", token.is_cancelled());
    loop { beat.tick().await; }
//  ^^^^ hint: `token`
}
"#,
    );
}

#[test]
fn loops_that_can_be_stopped() {
    check_none(
        &RULE,
        r#"
use tokio::sync::{broadcast, mpsc, watch};
use tokio::time::Interval;

async fn listens(mut shutdown: watch::Receiver<bool>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = beat.tick() => {}
            _ = shutdown.changed() => break,
        }
    }
}

async fn looks(shutdown: watch::Receiver<bool>, beat: &mut Interval) {
    loop {
        beat.tick().await;
        if *shutdown.borrow() { break; }
    }
}

async fn without_end_of_its_own(shutdown: watch::Receiver<bool>, beat: &mut Interval) {
    loop {
        beat.tick().await;
        println!("{}", *shutdown.borrow());
    }
}

async fn ends_otherwise(shutdown: watch::Receiver<bool>, jobs: &mut mpsc::Receiver<u8>) {
    println!("{}", *shutdown.borrow());
    loop {
        if jobs.recv().await.is_none() { break; }
    }
}

async fn tries(shutdown: watch::Receiver<bool>, beat: &mut Interval) -> Result<(), std::io::Error> {
    println!("{}", *shutdown.borrow());
    loop {
        beat.tick().await;
        std::env::current_dir()?;
    }
}

async fn with_condition(shutdown: watch::Receiver<bool>, jobs: &mut mpsc::Receiver<u8>) {
    println!("{}", *shutdown.borrow());
    while !jobs.is_closed() { jobs.recv().await; }
}

async fn over_items(shutdown: watch::Receiver<bool>, beat: &mut Interval) {
    println!("{}", *shutdown.borrow());
    for _ in 0..3 { beat.tick().await; }
}

async fn from_within(shutdown: watch::Receiver<bool>, beat: &mut Interval) {
    println!("{}", *shutdown.borrow());
    'all: loop {
        loop {
            beat.tick().await;
            continue 'all;
        }
    }
}

async fn no_signal(mut config: watch::Receiver<bool>, beat: &mut Interval) {
    config.mark_changed();
    loop { beat.tick().await; }
}

async fn not_a_flag(shutdown: watch::Receiver<u8>, beat: &mut Interval) {
    println!("{}", *shutdown.borrow());
    loop { beat.tick().await; }
}

async fn a_number(shutdown: u8, beat: &mut Interval) {
    println!("{shutdown}");
    loop { beat.tick().await; }
}

fn in_a_thread(shutdown: watch::Receiver<bool>) {
    std::thread::spawn(move || {
        println!("{}", *shutdown.borrow());
        loop { std::thread::park(); }
    });
}

async fn never_waits(shutdown: watch::Receiver<bool>) {
    println!("{}", *shutdown.borrow());
    loop { std::hint::spin_loop(); }
}

async fn given_away(shutdown: watch::Receiver<bool>, beat: &mut Interval) {
    tokio::spawn(stop(shutdown));
    loop { beat.tick().await; }
}

async fn stop(_: watch::Receiver<bool>) {}

async fn in_a_block_that_is_dropped(mut shutdown: watch::Receiver<bool>, beat: &mut Interval) {
    let work = async { loop { beat.tick().await; } };
    tokio::select! {
        _ = work => {}
        _ = shutdown.changed() => {}
    }
}

fn not_of_this_task(shutdown: watch::Receiver<bool>, mut beat: Interval) -> watch::Receiver<bool> {
    tokio::spawn(async move { loop { beat.tick().await; } });
    shutdown
}

struct Stop;

async fn own_type(shutdown: Stop, beat: &mut Interval) {
    let _own = &shutdown;
    loop { beat.tick().await; }
}

async fn later(hub: broadcast::Sender<()>, beat: &mut Interval) {
    loop {
        let shutdown = hub.subscribe();
        beat.tick().await;
        println!("{}", shutdown.len());
    }
}

#[cfg(test)]
async fn in_tests(shutdown: watch::Receiver<bool>, beat: &mut Interval) {
    println!("{}", *shutdown.borrow());
    loop { beat.tick().await; }
}
"#,
    );
}

#[test]
fn listen_where_it_waits() {
    check_fix(
        &RULE,
        "Listen to `shutdown`",
        r#"
use tokio::sync::watch;
use tokio::time::Interval;

fn start(shutdown: watch::Receiver<bool>, mut beat: Interval) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        if *shutdown.borrow() {
            return;
        }
        loop {
            beat.tick().await;
            println!("tick");
        }
    })
}
"#,
        r#"
use tokio::sync::watch;
use tokio::time::Interval;

fn start(shutdown: watch::Receiver<bool>, mut beat: Interval) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        if *shutdown.borrow() {
            return;
        }
        let mut shutdown = shutdown;
        loop {
            tokio::select! {
                _ = beat.tick() => {}
                _ = shutdown.wait_for(|stop| *stop) => break,
            }
            println!("tick");
        }
    })
}
"#,
    );
}

#[test]
fn with_the_value_that_comes() {
    check_fix(
        &RULE,
        "Listen to `quit`",
        r#"
use tokio::sync::{broadcast, mpsc};

async fn work(mut quit: broadcast::Receiver<()>, mut jobs: mpsc::Receiver<u8>) {
    println!("{}", quit.len());
    loop {
        let job = jobs.recv().await;
        println!("{job:?}");
    }
}
"#,
        r#"
use tokio::sync::{broadcast, mpsc};

async fn work(mut quit: broadcast::Receiver<()>, mut jobs: mpsc::Receiver<u8>) {
    println!("{}", quit.len());
    loop {
        let job = tokio::select! {
            value = jobs.recv() => value,
            _ = quit.recv() => break,
        };
        println!("{job:?}");
    }
}
"#,
    );
}

#[test]
fn not_where_something_would_be_lost() {
    check_no_fix(
        &RULE,
        "Listen",
        r#"
use tokio::io::AsyncReadExt;
use tokio::sync::watch;

async fn work(mut stop: watch::Receiver<bool>, mut stream: tokio::net::TcpStream) {
    stop.mark_changed();
    let mut record = [0; 8];
    loop {
        let read = stream.read_exact(&mut record).await;
        println!("{read:?}");
    }
}
"#,
    );
}
