use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_none};

#[test]
fn initialisers_that_block() {
    check(
        &RULE,
        r#"
use std::process::Command;
use std::sync::{LazyLock, OnceLock};
use std::time::Duration;

static RUNTIME: LazyLock<tokio::runtime::Runtime> = LazyLock::new(|| todo!());

async fn connect() -> u8 { 1 }

static POOL: LazyLock<u8> = LazyLock::new(|| RUNTIME.block_on(connect()));
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `POOL` may be made by the task that first asks for it, and `Runtime::block_on` panics there

static OTHER: LazyLock<u8> = LazyLock::new(|| {
    let pause = Duration::from_secs(1);
    std::thread::sleep(pause);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ `OTHER` may be made by the task that first asks for it, and `thread::sleep` holds its thread
    2
});

static FAR: LazyLock<u8> = LazyLock::new(|| look());
//                                          ^^^^^^ `Command::status` holds

fn look() -> u8 { run() }

fn run() -> u8 {
    let status = Command::new("git").status();
    u8::from(status.is_ok())
}

static BY_CRATE: once_cell::sync::Lazy<u8> = once_cell::sync::Lazy::new(|| {
    futures::executor::block_on(connect())
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `BY_CRATE` may be made
});

lazy_static::lazy_static! {
    static ref BY_MACRO: u8 = { std::thread::sleep(Duration::from_secs(1)); 3 };
    //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `BY_MACRO`
}

static CELL: OnceLock<u8> = OnceLock::new();

async fn sum() -> u8 {
    let cell = CELL.get_or_init(|| { std::thread::sleep(Duration::from_secs(1)); 4 });
    //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `CELL`
    *POOL + *OTHER + *FAR + *BY_CRATE + *BY_MACRO + cell
}

static IN_BLOCK: LazyLock<u8> = LazyLock::new(|| futures::executor::block_on(connect()));
//                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `IN_BLOCK`

static IN_CLOSURE: LazyLock<u8> = LazyLock::new(|| futures::executor::block_on(connect()));
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `IN_CLOSURE`

mod inner {
    pub fn start() {
        tokio::spawn(async { println!("{}", *super::IN_BLOCK) });
        let later = async || *super::IN_CLOSURE;
        drop(later);
    }
}
"#,
    );
}

#[test]
fn who_asks_may_wait() {
    check_none(
        &RULE,
        r#"
use std::sync::{LazyLock, OnceLock};
use std::time::Duration;

fn slow() -> u8 { std::thread::sleep(Duration::from_secs(1)); 1 }

static BY_THREAD: LazyLock<u8> = LazyLock::new(slow_by_closure);
fn slow_by_closure() -> u8 { 1 }

static SYNC: LazyLock<u8> = LazyLock::new(|| slow());
fn sync() -> u8 { *SYNC }

static UNUSED: LazyLock<u8> = LazyLock::new(|| slow());

static FAST: LazyLock<Vec<u8>> = LazyLock::new(|| vec![1]);
static READ: LazyLock<String> = LazyLock::new(|| std::fs::read_to_string("config").unwrap_or_default());
static PERHAPS: LazyLock<u8> = LazyLock::new(|| if std::env::args().count() > 1 { slow() } else { 0 });
static LATER: LazyLock<fn() -> u8> = LazyLock::new(|| slow);
static INNER: LazyLock<Box<dyn Fn() -> u8 + Send + Sync>> = LazyLock::new(|| Box::new(|| slow()));
static UNKNOWN: LazyLock<u8> = LazyLock::new(|| unknown::block_on(1));
static OWN: Own = Own::new(|| slow());
struct Own(u8);
impl Own { const fn new(_: fn() -> u8) -> Own { Own(1) } }
static ASKED_APART: LazyLock<u8> = LazyLock::new(|| slow());
static SHADOWED: LazyLock<u8> = LazyLock::new(|| slow());
static CELL: OnceLock<u8> = OnceLock::new();
static ASYNC: tokio::sync::OnceCell<u8> = tokio::sync::OnceCell::const_new();

fn cell() -> u8 { *CELL.get_or_init(|| slow()) }

async fn uses() {
    let _ = (FAST.len(), READ.len(), *PERHAPS, *UNKNOWN, OWN.0);
    let _ = LATER();
    let _ = INNER();
    static SHADOWED: u8 = 1;
    let _ = SHADOWED;
    tokio::task::spawn_blocking(|| *ASKED_APART).await.unwrap();
    ASYNC.get_or_init(|| async { 1 }).await;
    CELL.get_or_init(|| 1);
    let own = OnceLock::new();
    own.get_or_init(|| 1);
}

#[cfg(test)]
mod tests {
    static TESTED: super::LazyLock<u8> = super::LazyLock::new(|| super::slow());
    async fn tested() -> u8 { *TESTED }
}
"#,
    );
    let test = Place {
        path: "tests/all.rs",
        ..LIBRARY
    };
    test.check(
        &RULE,
        "static A: std::sync::LazyLock<()> = std::sync::LazyLock::new(|| std::thread::sleep(T));\nasync fn a() { *A }\n",
    );
}
