use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn changes_that_have_been() {
    check(
        &RULE,
        r#"
use tokio::sync::watch;
use tokio::time::Interval;

async fn at_once(stop: &watch::Sender<bool>) {
    let mut stopped = stop.subscribe();
    stopped.changed().await.ok();
//  ^^^^^^^^^^^^^^^^^ info: `stopped` was just subscribed
}

async fn unwrapped(stop: watch::Sender<bool>) {
    let mut rx = stop.subscribe();
    println!("waiting");
    rx.changed().await.unwrap();
//  ^^^^^^^^^^^^ info: this waits for ever
}

async fn tried(stop: &watch::Sender<bool>) -> Result<(), watch::error::RecvError> {
    let mut rx = stop.subscribe();
    rx.changed().await?;
//  ^^^^^^^^^^^^ info: waits for ever
    Ok(())
}

async fn thrown_away(stop: &watch::Sender<bool>) {
    let mut rx = stop.subscribe();
    let _ = rx.changed().await;
//          ^^^^^^^^^^^^ info: waits for ever
}

async fn in_a_loop(stop: &watch::Sender<bool>) {
    let mut rx = stop.subscribe();
    while rx.changed().await.is_ok() {
//        ^^^^^^^^^^^^ info: waits for ever
        if *rx.borrow() { break; }
    }
}

async fn in_select(stop: &watch::Sender<bool>, beat: &mut Interval) {
    let mut rx = stop.subscribe();
    loop {
        tokio::select! {
            _ = rx.changed() => break,
//              ^^^^^^^^^^^^ info: waits for ever
            _ = beat.tick() => {}
        }
    }
}

struct Hub { stop: watch::Sender<bool> }

impl Hub {
    async fn stopped(&self) {
        let mut rx = self.stop.subscribe();
        if rx.changed().await.is_ok() { println!("stopped"); }
//         ^^^^^^^^^^^^ info: waits for ever
    }

    fn task(&self) {
        let mut rx = self.stop.subscribe();
        tokio::spawn(async move { rx.changed().await });
//                                ^^^^^^^^^^^^ info: waits for ever
    }
}

async fn with_type(stop: &watch::Sender<bool>) {
    let mut rx: watch::Receiver<bool> = stop.subscribe();
    rx.changed().await.ok();
//  ^^^^^^^^^^^^ info: waits for ever
}

async fn shadowed(rx: &watch::Sender<bool>) {
    let mut rx = rx.subscribe();
    rx.changed().await.ok();
//  ^^^^^^^^^^^^ info: waits for ever
}
"#,
    );
}

#[test]
fn values_that_are_looked_at() {
    check_none(
        &RULE,
        r#"
use tokio::sync::{broadcast, watch};

async fn first_a_look(stop: &watch::Sender<bool>) {
    let mut rx = stop.subscribe();
    if *rx.borrow() { return; }
    rx.changed().await.ok();
}

async fn while_not(stop: &watch::Sender<bool>) {
    let mut rx = stop.subscribe();
    while !*rx.borrow_and_update() { rx.changed().await.ok(); }
}

async fn waits_for(stop: &watch::Sender<bool>) {
    let mut rx = stop.subscribe();
    rx.wait_for(|stop| *stop).await.ok();
}

async fn marked(stop: &watch::Sender<bool>) {
    let mut rx = stop.subscribe();
    rx.mark_changed();
    rx.changed().await.ok();
}

async fn given(mut rx: watch::Receiver<bool>) { rx.changed().await.ok(); }

async fn made_with_the_channel() {
    let (tx, mut rx) = watch::channel(false);
    tokio::spawn(async move { tx.send(true) });
    rx.changed().await.ok();
}

async fn cloned(rx: &watch::Receiver<bool>) {
    let mut rx = rx.clone();
    rx.changed().await.ok();
}

async fn another_value(config: &watch::Sender<String>) {
    let mut rx = config.subscribe();
    rx.changed().await.ok();
}

async fn lent(stop: &watch::Sender<bool>) {
    let mut rx = stop.subscribe();
    look(&mut rx);
    rx.changed().await.ok();
}

fn look(_: &mut watch::Receiver<bool>) {}

async fn news(hub: &broadcast::Sender<bool>) {
    let mut rx = hub.subscribe();
    rx.recv().await.ok();
}

async fn never_waits(stop: &watch::Sender<bool>) {
    let rx = stop.subscribe();
    println!("{}", rx.has_changed().is_ok());
}

async fn in_an_unknown_macro(stop: &watch::Sender<bool>) {
    let mut rx = stop.subscribe();
    unheard!(rx);
    rx.changed().await.ok();
}

struct Flag;
struct Sender;

impl Sender { fn subscribe(&self) -> Flag { Flag } }
impl Flag { async fn changed(&mut self) -> Result<(), ()> { Ok(()) } }

async fn own_names(stop: Sender) {
    let mut rx = stop.subscribe();
    rx.changed().await.ok();
}

async fn unknown(stop: impl Unheard) {
    let mut rx = stop.subscribe();
    rx.changed().await.ok();
}

#[cfg(test)]
async fn in_tests(stop: &watch::Sender<bool>) {
    let mut rx = stop.subscribe();
    rx.changed().await.ok();
}
"#,
    );
}

#[test]
fn wait_for_it() {
    check_fix(
        &RULE,
        "Wait until `stopped`",
        r#"
use tokio::sync::watch;

async fn until_stopped(stop: &watch::Sender<bool>) {
    let mut stopped = stop.subscribe();
    stopped.changed().await.unwrap();
    println!("stopped");
}
"#,
        r#"
use tokio::sync::watch;

async fn until_stopped(stop: &watch::Sender<bool>) {
    let mut stopped = stop.subscribe();
    stopped.wait_for(|value| *value).await.unwrap();
    println!("stopped");
}
"#,
    );
}

#[test]
fn not_in_a_select() {
    check_no_fix(
        &RULE,
        "Wait until",
        r#"
use tokio::sync::watch;

async fn until_stopped(stop: &watch::Sender<bool>) {
    let mut stopped = stop.subscribe();
    tokio::select! {
        _ = stopped.changed() => println!("changed"),
        _ = async {} => {}
    }
}
"#,
    );
}
