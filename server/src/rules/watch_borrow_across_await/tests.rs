use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn borrowed_values() {
    check(
        &RULE,
        r#"
use tokio::sync::watch::{self, Receiver, Sender};

async fn baz() {}
async fn take(_: u64) {}

struct Config { limit: watch::Receiver<u64> }

async fn bound(rx: &Receiver<u64>) {
    let value = rx.borrow();
    //  ^^^^^ warning: `value` keeps `rx` (tokio `watch`) borrowed across the `.await` on line 12: a sender that changes the value
    baz().await;
    let _ = *value;
}

async fn updated(mut rx: Receiver<u64>) {
    let value = rx.borrow_and_update();
    //  ^^^^^ `value` keeps `rx`
    baz().await;
    drop(value);
}

async fn of_the_sender(tx: &Sender<u64>) {
    let value = tx.borrow();
    //  ^^^^^ `value` keeps a tokio `watch`
    baz().await;
    drop(value);
}

impl Config {
    async fn apply(&self) {
        let limit = self.limit.borrow();
        //  ^^^^^ `self.limit`
        take(*limit).await;
    }
}

async fn argument(rx: &Receiver<u64>) {
    take(*rx.borrow()).await;
    //    ^^^^^^^^^^^ a temporary borrow
}

async fn head(rx: &Receiver<Option<u64>>) {
    if let Some(_) = *rx.borrow() {
        //            ^^^^^^^^^^^ a temporary borrow
        baz().await;
    }
    match *rx.borrow() {
    //     ^^^^^^^^^^^ a temporary borrow
        Some(_) => baz().await,
        None => {}
    }
}

async fn waited(mut rx: Receiver<u64>) {
    let value = rx.wait_for(|value| *value > 1).await.unwrap();
    //  ^^^^^ `value`
    baz().await;
    drop(value);
}

async fn made() {
    let (_tx, rx) = watch::channel(1);
    let value = rx.borrow();
    //  ^^^^^ `rx`
    baz().await;
    drop(value);
}

fn spawned(rx: Receiver<u64>) {
    tokio::task::spawn_local(async move {
        let value = rx.borrow();
        //  ^^^^^ `value`
        baz().await;
        drop(value);
    });
}
"#,
    );
}

#[test]
fn borrows_that_end_before() {
    check_none(
        &RULE,
        r#"
use tokio::sync::{broadcast, mpsc, watch};

async fn baz() {}
async fn take(_: u64) {}

async fn cloned(rx: watch::Receiver<Vec<u64>>) {
    let value = rx.borrow().clone();
    baz().await;
    drop(value);
}

async fn copied(mut rx: watch::Receiver<u64>) {
    let value = *rx.borrow_and_update();
    take(value).await;
}

async fn in_a_block(rx: watch::Receiver<u64>) {
    let twice = { let value = rx.borrow(); *value * 2 };
    take(twice).await;
}

async fn dropped(rx: watch::Receiver<u64>) {
    let value = rx.borrow();
    drop(value);
    baz().await;
}

async fn condition(rx: watch::Receiver<bool>) {
    if *rx.borrow() { baz().await; }
    while !*rx.borrow() { baz().await; }
}

async fn changed(mut rx: watch::Receiver<u64>) {
    while rx.changed().await.is_ok() {
        println!("{}", *rx.borrow());
    }
}

async fn waited(mut rx: watch::Receiver<u64>) {
    rx.wait_for(|value| *value > 1).await.unwrap();
    baz().await;
}

async fn waited_and_copied(mut rx: watch::Receiver<u64>) {
    let value = *rx.wait_for(|value| *value > 1).await.unwrap();
    take(value).await;
}

async fn other_channels(mut a: mpsc::Receiver<u64>, mut b: broadcast::Receiver<u64>) {
    let first = a.recv().await;
    let second = b.recv().await;
    baz().await;
    let _ = (first, second);
}

async fn looked(rx: watch::Receiver<u64>) {
    let changed = rx.has_changed();
    baz().await;
    let _ = changed;
}

struct Wallet;
impl Wallet {
    fn borrow(&self) -> String { String::new() }
}

async fn own_type(wallet: Wallet) {
    let sum = wallet.borrow();
    baz().await;
    drop(sum);
}

async fn unknown(rx: elsewhere::Receiver<u64>) {
    let value = rx.borrow();
    baz().await;
    drop(value);
}

fn not_async(rx: watch::Receiver<u64>) {
    let value = rx.borrow();
    let _later = async { baz().await };
    drop(value);
}

async fn else_only(rx: watch::Receiver<Option<u64>>) {
    if let Some(_) = *rx.borrow() {
    } else {
        baz().await;
    }
    let Some(_) = *rx.borrow() else { return };
    baz().await;
}

#[allow(clippy::await_holding_invalid_type)]
async fn twin(rx: watch::Receiver<u64>) {
    let value = rx.borrow();
    baz().await;
    drop(value);
}
"#,
    );
}

#[test]
fn the_value_is_cloned() {
    check_fix(
        &RULE,
        "Clone the value into `names`",
        r#"
async fn follow(rx: tokio::sync::watch::Receiver<Vec<String>>) -> usize {
    let names = rx.borrow();
    std::future::ready(()).await;
    names.len()
}
"#,
        r#"
async fn follow(rx: tokio::sync::watch::Receiver<Vec<String>>) -> usize {
    let names = rx.borrow().clone();
    std::future::ready(()).await;
    names.len()
}
"#,
    );
    check_fix(
        &RULE,
        "take the value into `value`",
        r#"
async fn follow(rx: tokio::sync::watch::Receiver<u64>) {
    std::future::ready(*rx.borrow()).await;
}
"#,
        r#"
async fn follow(rx: tokio::sync::watch::Receiver<u64>) {
    let value = *rx.borrow();
    std::future::ready(value).await;
}
"#,
    );
    check_no_fix(
        &RULE,
        "Clone",
        r#"
struct Unique;

async fn follow(rx: tokio::sync::watch::Receiver<Unique>) {
    let value = rx.borrow();
    std::future::ready(()).await;
    drop(value);
}
"#,
    );
}

#[test]
fn the_awaited_call_gets_what_was_taken_before() {
    check_fix(
        &RULE,
        "in a block",
        r#"
async fn follow(rx: tokio::sync::watch::Receiver<Vec<String>>) {
    let names = rx.borrow();
    std::future::ready(names.len()).await;
}
"#,
        r#"
async fn follow(rx: tokio::sync::watch::Receiver<Vec<String>>) {
    let value = {
        let names = rx.borrow();
        names.len()
    };
    std::future::ready(value).await;
}
"#,
    );
}
