//! The change before and after, and the reasons why it is refused.

use crate::rules::std_mpsc_in_async::RULE;
use crate::syntax::edit::{TextEdit, apply};
use crate::testing::{check_fix, remedies};

const TITLE: &str = "Use tokio's channels";

const MANIFEST: &str = "[package]\nname = \"sample\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
                        [dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\n";

/// The first file after the change that is offered for its first finding, or the reason why it is not.
fn changed(files: &[(&str, &str)]) -> Result<String, String> {
    let mut all = files.to_vec();
    all.push(("Cargo.toml", MANIFEST));
    let remedies = remedies(&RULE, &all);
    let Some(fix) = remedies
        .fixes
        .iter()
        .find(|fix| fix.title.starts_with(TITLE))
    else {
        let refusal = remedies.refusals.first();
        return Err(refusal
            .map(|refusal| refusal.reason.clone())
            .unwrap_or_default());
    };
    assert!(fix.confirm && !fix.safe && !fix.preferred, "{fix:?}");
    let edits = fix.edits.iter().map(|edit| TextEdit {
        range: edit.range,
        new_text: edit.new_text.clone(),
    });
    let edits: Vec<TextEdit> = edits.collect();
    Ok(apply(files[0].1, &edits).unwrap_or_else(|| panic!("overlap: {edits:?}")))
}

#[track_caller]
fn refused(words: &str, text: &str) {
    match changed(&[("src/main.rs", text)]) {
        Ok(after) => panic!("it is offered: {after}"),
        Err(reason) => assert!(!reason.is_empty() && reason.contains(words), "{reason:?}"),
    }
}

#[test]
fn a_channel_without_a_bound() {
    check_fix(
        &RULE,
        TITLE,
        "\
use std::sync::{Arc, mpsc};
use std::thread;

struct Shop {
    orders: mpsc::Sender<u32>,
}

fn open() -> (Shop, mpsc::Receiver<u32>) {
    let (tx, rx) = mpsc::channel::<u32>();
    (Shop { orders: tx }, rx)
}

async fn run(rx: mpsc::Receiver<u32>) -> Option<u32> {
    let first = rx.recv().ok()?;
    Some(first)
}

fn start(name: Arc<str>) {
    let (shop, rx) = open();
    thread::spawn(move || shop.orders.send(1).unwrap());
    tokio::spawn(run(rx));
    drop(name);
}
",
        "\
use std::sync::Arc;
use std::thread;
use tokio::sync::mpsc;

struct Shop {
    orders: mpsc::UnboundedSender<u32>,
}

fn open() -> (Shop, mpsc::UnboundedReceiver<u32>) {
    let (tx, rx) = mpsc::unbounded_channel::<u32>();
    (Shop { orders: tx }, rx)
}

async fn run(mut rx: mpsc::UnboundedReceiver<u32>) -> Option<u32> {
    let first = rx.recv().await?;
    Some(first)
}

fn start(name: Arc<str>) {
    let (shop, rx) = open();
    thread::spawn(move || shop.orders.send(1).unwrap());
    tokio::spawn(run(rx));
    drop(name);
}
",
    );
}

#[test]
fn a_channel_with_a_bound() {
    check_fix(
        &RULE,
        TITLE,
        "\
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

async fn sends(tx: SyncSender<String>) {
    let _ = tx.try_send(String::new());
    tokio::task::spawn_blocking(move || tx.send(String::new())).await.unwrap().unwrap();
}

async fn all() {
    let (tx, rx): (SyncSender<String>, Receiver<String>) = sync_channel(8);
    tokio::spawn(sends(tx));
    'all: for (number, _) in (0..3).zip(0..) {
        if rx.try_recv().is_err() {
            break 'all;
        }
        println!(\"{number}\");
    }
    for message in rx {
        println!(\"{message}\");
    }
}
",
        "\
use tokio::sync::mpsc::{Receiver, Sender, channel};

async fn sends(tx: Sender<String>) {
    let _ = tx.try_send(String::new());
    tokio::task::spawn_blocking(move || tx.blocking_send(String::new())).await.unwrap().unwrap();
}

async fn all() {
    let (tx, mut rx): (Sender<String>, Receiver<String>) = channel(8);
    tokio::spawn(sends(tx));
    'all: for (number, _) in (0..3).zip(0..) {
        if rx.try_recv().is_err() {
            break 'all;
        }
        println!(\"{number}\");
    }
    while let Some(message) = rx.recv().await {
        println!(\"{message}\");
    }
}
",
    );
}

#[test]
fn whatever_becomes_of_a_message() {
    check_fix(
        &RULE,
        TITLE,
        "\
async fn f(rx: std::sync::mpsc::Receiver<u32>, more: std::sync::mpsc::Sender<u32>) {
    let started = more.clone();
    std::thread::spawn(move || {
        let rx = other();
        while let Ok(found) = rx.recv() {
            started.send(found).unwrap();
        }
        for found in rx.iter() {
            started.send(found).unwrap();
        }
    });
    match rx.recv() {
        Ok(found) if found > 1 => {}
        Ok(_) => {}
        Err(_) => return,
    }
}

fn other() -> std::sync::mpsc::Receiver<u32> {
    std::sync::mpsc::channel().1
}
",
        "\
async fn f(mut rx: tokio::sync::mpsc::UnboundedReceiver<u32>, more: tokio::sync::mpsc::UnboundedSender<u32>) {
    let started = more.clone();
    std::thread::spawn(move || {
        let mut rx = other();
        while let Some(found) = rx.blocking_recv() {
            started.send(found).unwrap();
        }
        while let Some(found) = rx.blocking_recv() {
            started.send(found).unwrap();
        }
    });
    match rx.recv().await {
        Some(found) if found > 1 => {}
        Some(_) => {}
        None => return,
    }
}

fn other() -> tokio::sync::mpsc::UnboundedReceiver<u32> {
    tokio::sync::mpsc::unbounded_channel().1
}
",
    );
}

#[test]
fn what_cannot_follow() {
    let with = |rest: &str| {
        format!(
            "use std::sync::mpsc::{{self, Receiver}};\nfn make() -> Receiver<u8> {{ mpsc::channel().1 }}\n\
             async fn f() {{ let rx = make(); rx.recv().unwrap(); }}\n{rest}"
        )
    };
    changed(&[("src/main.rs", &with(""))]).expect("it is offered");
    let cases = [
        (
            "fn g(rx: Receiver<u8>) { rx.recv().unwrap(); }",
            "`g` waits at src/main.rs:4, and is not async",
        ),
        (
            "async fn g(rx: &Receiver<u8>) { rx.recv().unwrap(); }",
            "is only lent",
        ),
        (
            "async fn g(rx: Receiver<u8>) -> Result<u8, mpsc::RecvError> { rx.recv() }",
            "`RecvError` at",
        ),
        (
            "async fn g(rx: Receiver<u8>) { rx.recv_timeout(std::time::Duration::from_secs(1)).unwrap(); }",
            "`recv_timeout()` at src/main.rs:4 has no counterpart in tokio",
        ),
        (
            "async fn g(rx: Receiver<u8>) -> Vec<u8> { rx.iter().collect() }",
            "has no counterpart in tokio",
        ),
        (
            "async fn g(rx: Receiver<u8>) -> Vec<u8> { rx.into_iter().collect() }",
            "has no counterpart in tokio",
        ),
        (
            "async fn g(rx: Receiver<u8>) { if let Err(e) = rx.recv() { drop(e) } }",
            "the pattern for a message",
        ),
        (
            "async fn g(rx: Receiver<u8>) { let found = rx.recv(); drop(found); }",
            "the pattern for a message",
        ),
        (
            "fn g(rx: Receiver<u8>) { strange!(rx) }",
            "the macro at src/main.rs:4 is not looked into",
        ),
        ("fn g() { strange!(mpsc::channel()) }", "stands in a macro"),
        (
            "fn g() { let _ = mpsc::sync_channel::<u8>(1); }",
            "channels with a bound and others without",
        ),
        ("use std::sync::mpsc as other;", "gives other names"),
        (
            "mod inner { use tokio::sync::mpsc; }",
            "tokio's channels are imported already",
        ),
        (
            "fn g(rx: Receiver<u8>) { takes(rx) } fn takes<T: IntoIterator>(_: T) {}",
            "does with the channel",
        ),
        (
            "impl Own for Receiver<u8> {} trait Own {}",
            "an impl or a trait for the type",
        ),
        (
            "async fn g(rx: Receiver<u8>, rc: std::rc::Rc<u8>) { rx.recv().unwrap(); drop(rc); }",
            "`rc` is not `Send`",
        ),
        (
            "async fn g(rx: std::sync::Mutex<Receiver<u8>>) { rx.lock().unwrap().recv().unwrap(); }",
            "would be held across the new `.await`",
        ),
        (
            "async fn g(rx: Receiver<u8>) { [1].iter().for_each(|_| { rx.recv().unwrap(); }) }",
            "a closure waits at src/main.rs:4, and cannot await",
        ),
    ];
    for (rest, words) in cases {
        refused(words, &with(rest));
    }
    refused(
        "the room in the channel at src/main.rs:1 may be none",
        "async fn f() { let (_tx, rx) = std::sync::mpsc::sync_channel::<u8>(0); rx.recv().unwrap(); }",
    );
}

#[test]
fn what_other_files_do() {
    let main = "mod shop;\nasync fn f() { let shop = shop::open(); shop.rx.recv().unwrap(); }\nfn main() {}\n";
    let shop = "use std::sync::mpsc;\npub struct Shop { pub rx: mpsc::Receiver<u8>, pub tx: mpsc::Sender<u8> }\n\
                pub fn open() -> Shop { let (tx, rx) = mpsc::channel(); Shop { tx, rx } }\n\
                pub async fn own() { let shop = open(); shop.rx.recv().unwrap(); }\n";
    let of_shop = changed(&[("src/shop.rs", shop), ("src/main.rs", main)]);
    assert_eq!(
        of_shop,
        Err("`f` in `main.rs` uses channels of std too".to_owned())
    );
    let of_main = changed(&[("src/main.rs", main), ("src/shop.rs", shop)]);
    assert_eq!(
        of_main,
        Err("the file does not make the channel".to_owned())
    );
    let quiet = main.replace("shop.rx.recv().unwrap();", "drop(shop);");
    changed(&[("src/shop.rs", shop), ("src/main.rs", &quiet)]).expect("it is offered");
}

#[test]
fn what_a_library_shows() {
    let text = "pub fn make() -> std::sync::mpsc::Receiver<u8> { std::sync::mpsc::channel().1 }\n\
                async fn f() { let rx = make(); rx.recv().unwrap(); }\n";
    let found = changed(&[("src/lib.rs", text)]);
    assert_eq!(
        found,
        Err("the type at src/lib.rs:1 is part of what this library shows to others".to_owned())
    );
}
