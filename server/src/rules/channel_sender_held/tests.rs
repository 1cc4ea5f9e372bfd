use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn loops_that_wait_for_themselves() {
    check(
        &RULE,
        r#"
use std::sync::mpsc;
use std::thread;

fn for_loop() {
    let (tx, rx) = mpsc::channel();
    for number in 0..3 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(number).unwrap());
    }
    for number in rx {
//                ^^ warning: all senders of `rx` to be dropped, and `tx` lives on
        println!("{number}");
    }
}

fn by_reference() {
    let (sender, receiver) = mpsc::sync_channel(1);
    let other = sender.clone();
    thread::spawn(move || other.send(1));
    for number in &receiver { println!("{number}"); }
//                ^^^^^^^^^ warning: never ends
}

fn by_iter() {
    let (sender, receiver) = mpsc::channel();
    let other = mpsc::Sender::clone(&sender);
    thread::spawn(move || other.send(1));
    for number in receiver.iter() { println!("{number}"); }
//                ^^^^^^^^^^^^^^^ `sender`
}

fn while_let() {
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| { scope.spawn(|| sender.send(1)); });
    while let Ok(number) = receiver.recv() { println!("{number}"); }
//                         ^^^^^^^^^^^^^^^ `sender` lives on
}

async fn tasks() {
    let (tx, mut rx) = tokio::sync::mpsc::channel(4);
    for number in 0..3 {
        let tx = tx.clone();
        tokio::spawn(async move { tx.send(number).await });
    }
    while let Some(number) = rx.recv().await { println!("{number}"); }
//                           ^^^^^^^^^^^^^^^ `tx` lives on
}

async fn unbounded() {
    let (tx, mut rx) = tokio::sync::mpsc::unbounded_channel();
    let own = tx.clone();
    tokio::spawn(async move { own.send(1) });
    while let Some(number) = rx.recv().await { println!("{number}"); }
//                           ^^^^^^^^^^^^^^^ never ends
    drop(tx);
}

fn sent_before() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    for number in rx { println!("{number}"); }
//                ^^ `tx`
}

async fn in_a_task() {
    tokio::spawn(async move {
        let (tx, mut rx) = tokio::sync::mpsc::channel(4);
        tx.send(1).await.ok();
        while let Some(number) = rx.recv().await { println!("{number}"); }
//                               ^^^^^^^^^^^^^^^ `tx`
    });
}

async fn news() {
    let (tx, mut rx) = tokio::sync::broadcast::channel(4);
    tx.send(1).ok();
    while let Ok(number) = rx.recv().await { println!("{number}"); }
//                         ^^^^^^^^^^^^^^^ `tx`
}

fn lent() {
    let (tx, rx) = mpsc::channel();
    start(&tx);
    for number in rx { println!("{number}"); }
//                ^^ `tx`
}

fn start(_: &mpsc::Sender<u8>) {}

#[test]
fn in_tests_too() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    for number in rx.into_iter() { println!("{number}"); }
//                ^^^^^^^^^^^^^^ `tx`
}
"#,
    );
}

#[test]
fn other_libraries() {
    let place = Place {
        dependencies: "crossbeam-channel = \"0.5\"\nflume = \"0.11\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
fn crossbeam() {
    let (tx, rx) = crossbeam_channel::unbounded();
    tx.send(1).unwrap();
    for number in rx { println!("{number}"); }
//                ^^ `tx`
}

fn flume() {
    let (tx, rx) = flume::bounded(2);
    tx.send(1).unwrap();
    while let Ok(number) = rx.recv() { println!("{number}"); }
//                         ^^^^^^^^^ `tx`
}
"#,
    );
}

#[test]
fn loops_that_end() {
    check_none(
        &RULE,
        r#"
use std::sync::mpsc;
use std::thread;

fn dropped() {
    let (tx, rx) = mpsc::channel();
    let own = tx.clone();
    thread::spawn(move || own.send(1));
    drop(tx);
    for number in rx { println!("{number}"); }
}

fn moved_to_a_thread() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(1));
    for number in rx { println!("{number}"); }
}

fn given_away() {
    let (tx, rx) = mpsc::channel();
    start(tx);
    for number in rx { println!("{number}"); }
}

fn start(_: mpsc::Sender<u8>) {}

fn may_be_given_away(now: bool) {
    let (tx, rx) = mpsc::channel();
    if now { start(tx); }
    for number in rx { println!("{number}"); }
}

fn kept_elsewhere() {
    struct Hub { tx: mpsc::Sender<u8> }
    let (tx, rx) = mpsc::channel();
    let hub = Hub { tx };
    thread::spawn(move || hub.tx.send(1));
    for number in rx { println!("{number}"); }
}

fn breaks() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    for number in rx { if number == 1 { break; } }
}

fn returns() -> u8 {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    for number in rx { return number; }
    0
}

fn feeds_itself() {
    let (tx, rx) = mpsc::channel();
    tx.send(3).unwrap();
    for number in &rx { if number > 0 { tx.send(number - 1).unwrap(); } }
}

fn limited() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    for number in rx.iter().take(1) { println!("{number}"); }
}

fn what_is_there() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    for number in rx.try_iter() { println!("{number}"); }
    while let Ok(number) = rx.try_recv() { println!("{number}"); }
    while let Ok(number) = rx.recv_timeout(std::time::Duration::ZERO) { println!("{number}"); }
}

async fn moved_to_a_task() {
    let (tx, mut rx) = tokio::sync::mpsc::channel(4);
    tokio::spawn(async move { tx.send(1).await });
    while let Some(number) = rx.recv().await { println!("{number}"); }
}

async fn in_another_task() {
    let (tx, mut rx) = tokio::sync::mpsc::channel(4);
    tokio::spawn(async move { while let Some(number) = rx.recv().await { println!("{number}"); } });
    tx.send(1).await.ok();
}

fn in_another_thread() {
    let (tx, rx) = mpsc::channel();
    let reader = thread::spawn(move || { for number in rx { println!("{number}"); } });
    tx.send(1).unwrap();
    drop(tx);
    reader.join().unwrap();
}

fn given() -> (mpsc::Sender<u8>, mpsc::Receiver<u8>) { mpsc::channel() }

fn from_elsewhere(rx: mpsc::Receiver<u8>) {
    for number in rx { println!("{number}"); }
}

fn in_a_scope() {
    let (tx, rx) = mpsc::channel();
    { let tx = tx; tx.send(1).unwrap(); }
    for number in rx { println!("{number}"); }
}

fn of_two() {
    let (tx, rx) = mpsc::channel::<u8>();
    let (_other, rx2) = mpsc::channel::<u8>();
    thread::spawn(move || (tx, rx2));
    for number in rx { println!("{number}"); }
}

fn in_an_unknown_macro() {
    let (tx, rx) = mpsc::channel::<u8>();
    unheard!(tx);
    for number in rx { println!("{number}"); }
}

mod own { pub fn channel() -> (u8, Vec<u8>) { (1, Vec::new()) } }

fn own_channel() {
    let (_tx, rx) = own::channel();
    for number in rx { println!("{number}"); }
}
"#,
    );
}

#[test]
fn drop_before_the_loop() {
    check_fix(
        &RULE,
        "Drop `tx`",
        r#"
use std::sync::mpsc;
use std::thread;

fn run() {
    let (tx, rx) = mpsc::channel();
    let own = tx.clone();
    thread::spawn(move || own.send(1));
    for number in rx {
        println!("{number}");
    }
}
"#,
        r#"
use std::sync::mpsc;
use std::thread;

fn run() {
    let (tx, rx) = mpsc::channel();
    let own = tx.clone();
    thread::spawn(move || own.send(1));
    drop(tx);
    for number in rx {
        println!("{number}");
    }
}
"#,
    );
}

#[test]
fn not_where_it_is_needed_later() {
    check_no_fix(
        &RULE,
        "Drop",
        r#"
async fn run() {
    let (tx, mut rx) = tokio::sync::mpsc::channel(4);
    tx.send(1).await.ok();
    while let Some(number) = rx.recv().await {
        println!("{number}");
    }
    tx.send(2).await.ok();
}
"#,
    );
}
