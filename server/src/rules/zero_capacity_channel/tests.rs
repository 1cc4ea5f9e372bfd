use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_none};

#[test]
fn zeros() {
    check(
        &RULE,
        r#"
use tokio::sync::broadcast::Sender;
use tokio::sync::mpsc::channel;
use tokio::sync::{broadcast, mpsc};

fn by_module() { let _pair = mpsc::channel::<u8>(0); }
//                                               ^ error: `mpsc::channel::<u8>(0)` panics
fn by_name() { let _pair = channel::<u8>(0); }
//                                       ^ error: panics
fn by_path() { let _pair = tokio::sync::mpsc::channel::<u8>(0); }
//                                                          ^ room for one
fn inferred() -> (mpsc::Sender<u8>, mpsc::Receiver<u8>) { mpsc::channel(0) }
//                                                                      ^ error: panics
fn news() { let _pair = broadcast::channel::<u8>(0); }
//                                               ^ error: `broadcast::channel::<u8>(0)`
fn only_sender() -> broadcast::Sender<u8> { Sender::new(0) }
//                                                      ^ error: panics
async fn in_async() { let (_tx, _rx) = mpsc::channel::<u8>(0usize); }
//                                                         ^^^^^^ error: panics
fn in_a_closure() { let _make = || mpsc::channel::<u8>(0); }
//                                                     ^ error: panics
fn hexadecimal() { let _pair = mpsc::channel::<u8>(0x0); }
//                                                 ^^^ error: panics

struct Hub { news: broadcast::Sender<u8> }

impl Hub {
    fn new() -> Hub { Hub { news: broadcast::channel(0).0 } }
//                                                   ^ error: panics
}

#[test]
fn in_tests_too() { let _pair = mpsc::channel::<u8>(0); }
//                                                  ^ error: panics
"#,
    );
}

#[test]
fn other_libraries() {
    let place = Place {
        dependencies: "async-channel = \"2\"\nfutures = \"0.3\"\nflume = \"0.11\"\ncrossbeam-channel = \"0.5\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
fn bounded() { let _pair = async_channel::bounded::<u8>(0); }
//                                                      ^ error: panics
fn futures() { let _pair = futures::channel::mpsc::channel::<u8>(0); }
fn rendezvous() {
    let _pair = flume::bounded::<u8>(0);
    let _other = crossbeam_channel::bounded::<u8>(0);
}
"#,
    );
}

#[test]
fn room_enough() {
    check_none(
        &RULE,
        r#"
use std::sync::mpsc as sync_mpsc;
use tokio::sync::{Semaphore, broadcast, mpsc, watch};

const NONE: usize = 0;

fn one() { let _pair = mpsc::channel::<u8>(1); }
fn many() { let _pair = broadcast::channel::<u8>(16); }
fn std_rendezvous() { let _pair = sync_mpsc::sync_channel::<u8>(0); }
fn unbounded() { let _pair = mpsc::unbounded_channel::<u8>(); }
fn of_a_value() { let _pair = watch::channel(0); }
fn closed() { let _none = Semaphore::new(0); }
fn by_variable(size: usize) { let _pair = mpsc::channel::<u8>(size); }
fn by_constant() { let _pair = mpsc::channel::<u8>(NONE.max(1)); }
fn worked_out() { let _pair = mpsc::channel::<u8>(0 + 1); }
fn a_value_of_zero() { let _sender = watch::Sender::new(0); }
fn sent(sender: mpsc::UnboundedSender<u8>) { sender.send(0).ok(); }

mod own {
    pub fn channel<T>(_: usize) -> Option<T> { None }
    pub struct Sender;
    impl Sender { pub fn new(_: usize) -> Sender { Sender } }
}

fn own_names() {
    let _pair = own::channel::<u8>(0);
    let _sender = own::Sender::new(0);
}

fn shadowed() {
    let channel = |size: usize| size;
    channel(0);
}

fn unknown() { let _pair = nobody::channel::<u8>(0); }
"#,
    );
}

#[test]
fn room_for_one() {
    check_fix(
        &RULE,
        "room for one",
        r#"
fn line() -> (tokio::sync::mpsc::Sender<u8>, tokio::sync::mpsc::Receiver<u8>) {
    tokio::sync::mpsc::channel(0)
}
"#,
        r#"
fn line() -> (tokio::sync::mpsc::Sender<u8>, tokio::sync::mpsc::Receiver<u8>) {
    tokio::sync::mpsc::channel(1)
}
"#,
    );
}
