use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_none};

#[test]
fn dropped_at_once() {
    check(
        &RULE,
        r#"
use tokio::sync::{mpsc, oneshot, watch};

fn flag() { let (_, _rx) = watch::channel(false); }
//               ^ warning: nobody can ever signal `_rx`, and waiting for a change fails at once
fn flag_up() { let (_, stop) = tokio::sync::watch::channel(true); drop(stop); }
//                  ^ warning: `stop`
fn answer() { let (_, _rx) = oneshot::channel::<u8>(); }
//                 ^ warning: waiting for the value fails at once
fn messages() { let (_, mut rx) = mpsc::channel::<u8>(1); rx.close(); }
//                   ^ warning: `recv` gives `None` at once
async fn in_async() {
    let (_, mut stop) = watch::channel(false);
//       ^ warning: the sender is dropped here
    let _ = stop.changed().await;
}
fn in_a_closure() { let _make = || { let (_, rx) = oneshot::channel::<u8>(); rx }; }
//                                        ^ warning: `_` keeps nothing
fn in_a_block() { { let (_, _rx) = watch::channel(false); } }
//                       ^ warning: `_` keeps nothing
fn with_types() { let (_, _rx): (watch::Sender<bool>, watch::Receiver<bool>) = watch::channel(false); }
//                     ^ warning: `_` keeps nothing
fn of_a_variable(start: bool) { let (_, _rx) = watch::channel(start); }
//                                   ^ warning: `_` keeps nothing
fn compared(count: u8) { let (_, _rx) = watch::channel(count > 1); }
//                            ^ warning: `_` keeps nothing
"#,
    );
}

#[test]
fn a_guard_that_cancels() {
    let place = Place {
        dependencies: "tokio = { version = \"1\", features = [\"full\"] }\ntokio-util = \"0.7\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
use tokio_util::sync::CancellationToken;

fn start(token: CancellationToken) {
    let _ = token.drop_guard();
//      ^ warning: cancels the token at once
}

fn kept(token: CancellationToken) {
    let _guard = token.drop_guard();
}
"#,
    );
}

#[test]
fn senders_that_are_kept() {
    check_none(
        &RULE,
        r#"
use tokio::sync::{broadcast, mpsc, oneshot, watch};

fn named() { let (_stop, _rx) = watch::channel(false); }
fn used() { let (stop, _rx) = watch::channel(false); stop.send(true).ok(); }
fn receiver_dropped() { let (_tx, _) = broadcast::channel::<u8>(1); }
fn answer_not_wanted() { let (tx, _) = oneshot::channel::<u8>(); tx.send(1).ok(); }
fn nothing_kept() { let (_, _) = watch::channel(false); }
fn nothing_bound() { let _ = watch::channel(false); }
fn setting() { let (_, config) = watch::channel(String::new()); drop(config); }
fn count() { let (_, count) = watch::channel(0); drop(count); }
fn subscribers_only() { let (_, news) = broadcast::channel::<u8>(1); drop(news); }
fn whole() { let pair = watch::channel(false); drop(pair); }
fn later() { let (tx, rx) = mpsc::channel::<u8>(1); drop(tx); drop(rx); }

mod own {
    pub fn channel(_: bool) -> (u8, u8) { (1, 2) }
    pub struct Token;
    impl Token { pub fn drop_guard(self) -> u8 { 1 } }
}

fn own_names() {
    let (_, _rx) = own::channel(false);
    let _ = own::Token.drop_guard();
}

fn unknown() { let (_, _rx) = nobody::channel(false); }
fn std_channel() { let (_, _rx) = std::sync::mpsc::channel::<u8>(); }
fn other_tuple() { let (_, _b) = (1, 2); }

#[test]
fn in_tests() { let (_, _rx) = watch::channel(false); }

#[cfg(test)]
fn in_test_code() { let (_, _rx) = oneshot::channel::<u8>(); }
"#,
    );
}

#[test]
fn keep_it() {
    check_fix(
        &RULE,
        "name it `_sender`",
        r#"
use tokio::sync::watch;

fn start() {
    let (_, stop) = watch::channel(false);
    drop(stop);
}
"#,
        r#"
use tokio::sync::watch;

fn start() {
    let (_sender, stop) = watch::channel(false);
    drop(stop);
}
"#,
    );
}
