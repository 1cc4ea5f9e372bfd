use super::RULE;
use crate::testing::{check, check_none};

#[test]
fn initialisers_that_ask_for_themselves() {
    check(
        &RULE,
        r#"
use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

static DIRECT: LazyLock<Vec<u8>> = LazyLock::new(|| vec![DIRECT.len() as u8]);
//                                                       ^^^^^^^^^^^^ error: this asks for `DIRECT` while `DIRECT` is being made
static STARRED: LazyLock<u32> = LazyLock::new(|| *STARRED + 1);
//                                               ^^^^^^^^ `STARRED`
static FORCED: LazyLock<u32> = LazyLock::new(|| {
    let before = LazyLock::force(&FORCED);
//               ^^^^^^^^^^^^^^^^^^^^^^^^ `FORCED`
    before + 1
});
static CALLED: LazyLock<u32> = LazyLock::new(|| one() + 1);
//                                              ^^^^^ `one` asks for `CALLED`
static FAR: LazyLock<HashMap<u8, u8>> = LazyLock::new(|| {
    let count = first();
//              ^^^^^^^ `first` asks for `FAR`
    HashMap::from([(1, count)])
});
static ONCE: OnceLock<u32> = OnceLock::new();
static AGAIN: OnceLock<String> = OnceLock::new();

fn one() -> u32 {
    *CALLED
}
fn first() -> u8 {
    println!("first");
    second()
}
fn second() -> u8 {
    FAR.len() as u8
}
fn once() -> &'static u32 {
    ONCE.get_or_init(|| ONCE.get_or_init(|| 1) + 1)
//                      ^^^^^^^^^^^^^^^^^^^^^^ `ONCE`
}
fn again() -> &'static String {
    AGAIN.get_or_init(|| format!("{}", again()))
//                                     ^^^^^^^ `again` asks for `AGAIN`
}
mod inner {
    use std::sync::LazyLock;
    pub static INNER: LazyLock<String> = LazyLock::new(|| super::inner::INNER.to_uppercase());
//                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `INNER`
    pub static LOCKED: LazyLock<std::sync::Mutex<u8>> = LazyLock::new(|| {
        let value = *LOCKED.lock().unwrap();
//                   ^^^^^^^^^^^^^ `LOCKED`
        std::sync::Mutex::new(value)
    });
}
struct Counter;
impl Counter {
    fn new() -> Counter {
        COUNTERS.len();
        Counter
    }
}
static COUNTERS: LazyLock<Vec<Counter>> = LazyLock::new(|| vec![Counter::new()]);
//                                                              ^^^^^^^^^^^^^^ `new` asks for `COUNTERS`
"#,
    );
}

#[test]
fn initialisers_that_do_not() {
    check_none(
        &RULE,
        r#"
use std::sync::{LazyLock, Mutex, OnceLock};

static BASE: LazyLock<u32> = LazyLock::new(|| 1);
static OTHER: LazyLock<u32> = LazyLock::new(|| *BASE + 1);
static LATER: LazyLock<std::thread::JoinHandle<u32>> =
    LazyLock::new(|| std::thread::spawn(|| *BASE + LATER.thread().name().map_or(0, |_| 1)));
static MAYBE: LazyLock<u32> = LazyLock::new(|| if std::env::args().count() > 9 { *MAYBE } else { 1 });
static CHOSEN: LazyLock<u32> = LazyLock::new(|| match std::env::args().count() { 9 => *CHOSEN, _ => 1 });
static EARLY: LazyLock<u32> = LazyLock::new(|| { if std::env::args().count() > 1 { return 1; } *EARLY });
static LOOPED: LazyLock<u32> = LazyLock::new(|| { for _ in 0..0 { println!("{}", *LOOPED); } 1 });
static ADDRESS: LazyLock<usize> = LazyLock::new(|| &raw const ADDRESS as usize);
static ONCE: OnceLock<u32> = OnceLock::new();
static TWICE: OnceLock<u32> = OnceLock::new();
static LOCK: Mutex<u32> = Mutex::new(0);
static PEEKED: OnceLock<u32> = OnceLock::new();

fn uses() -> u32 {
    *BASE + *OTHER + *LATER_TOO
}
static LATER_TOO: LazyLock<u32> = LazyLock::new(|| 3);
fn once() -> u32 {
    *ONCE.get_or_init(|| *TWICE.get_or_init(|| 1) + 1)
}
fn peeked() -> u32 {
    *PEEKED.get_or_init(|| PEEKED.get().copied().unwrap_or(1))
}
fn shadowed() -> u32 {
    fn base() -> u32 { 1 }
    *ONCE.get_or_init(|| base() + *LOCK.lock().unwrap())
}
struct ONCE2;
impl ONCE2 {
    fn get_or_init(&self, make: impl FnOnce() -> u32) -> u32 { make() }
}
fn own() -> u32 {
    ONCE2.get_or_init(|| ONCE2.get_or_init(|| 1))
}
fn not_called() -> u32 {
    let cell: OnceLock<u32> = OnceLock::new();
    let other: OnceLock<u32> = OnceLock::new();
    *cell.get_or_init(|| *other.get_or_init(|| 1))
}
macro_rules! make { ($e:expr) => { 1 } }
static UNUSED: LazyLock<u32> = LazyLock::new(|| make!(*UNUSED));
static BY_NAME: LazyLock<&str> = LazyLock::new(|| "BY_NAME");
fn deferred() -> Box<dyn Fn() -> u32> { Box::new(|| *DEFERRED.len_of()) }
struct Deferred(Box<dyn Fn() -> u32 + Send + Sync>);
impl Deferred { fn len_of(&self) -> &u32 { &1 } }
static DEFERRED: LazyLock<Deferred> = LazyLock::new(|| { deferred(); Deferred(Box::new(|| 1)) });
"#,
    );
}
