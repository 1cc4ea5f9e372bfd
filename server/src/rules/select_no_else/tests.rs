use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn all_branches_can_be_out() {
    check(
        &RULE,
        r#"
use tokio::sync::{broadcast, mpsc, watch};

async fn some(mut a: mpsc::Receiver<u8>, mut b: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
//      ^^^^^^^^^^^^^^ warning: both branches are disabled
            Some(x) = a.recv() => println!("{x}"),
            Some(y) = b.recv() => println!("{y}"),
        }
    }
}

async fn ok(mut a: broadcast::Receiver<u8>, mut b: watch::Receiver<u8>) {
    tokio::select! {
//  ^^^^^^^^^^^^^^ `select!` panics
        Ok(x) = a.recv() => println!("{x}"),
        Ok(()) = b.changed() => {}
    }
}

async fn conditions(mut a: mpsc::Receiver<u8>, mut b: mpsc::Receiver<u8>, open: bool, on: bool) {
    tokio::select! {
//  ^^^^^^^^^^^^^^ both branches
        _ = a.recv(), if open => {}
        _ = b.recv(), if on => {}
    }
}

async fn mixed(mut a: mpsc::Receiver<u8>, mut b: mpsc::Receiver<u8>, mut c: mpsc::Receiver<u8>, open: bool) {
    tokio::select! {
//  ^^^^^^^^^^^^^^ all branches
        biased;
        Some(_) = a.recv() => {}
        x = b.recv(), if open => println!("{x:?}"),
        None = c.recv() => {}
    }
}

async fn alone(mut a: mpsc::Receiver<u8>) {
    while let Some(_) = a.recv().await {
        tokio::select! {
//      ^^^^^^^^^^^^^^ the only branch
            Some(x) = a.recv() => println!("{x}"),
        }
    }
}

async fn nested(mut a: mpsc::Receiver<Option<u8>>) {
    tokio::select! {
//  ^^^^^^^^^^^^^^ the only branch
        Some(Some(x)) = a.recv() => println!("{x}"),
    }
}

enum Event { Mail(u8), Call(u8) }

async fn event() -> Event { Event::Mail(1) }
async fn pair() -> (u8, Option<u8>) { (1, None) }

async fn own_enum() {
    tokio::select! {
//  ^^^^^^^^^^^^^^ both branches
        Event::Mail(x) = event() => println!("{x}"),
        (1, y) = pair() => println!("{y:?}"),
    }
}

async fn in_test_code_too(mut a: mpsc::Receiver<u8>) {
    #[cfg(test)]
    mod tests {}
    tokio::select! {
//  ^^^^^^^^^^^^^^ the only branch
        Some(x) = async { a.recv().await } => println!("{x}"),
    }
}
"#,
    );
}

#[test]
fn by_import() {
    check(
        &RULE,
        r#"
use tokio::select;
use tokio::sync::mpsc;

async fn some(mut a: mpsc::Receiver<u8>) {
    loop {
        select! {
//      ^^^^^^^ the only branch
            Some(x) = a.recv() => println!("{x}"),
        }
    }
}
"#,
    );
}

#[test]
fn somebody_is_always_there() {
    check_none(
        &RULE,
        r#"
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Interval, sleep};
use std::time::Duration;

async fn with_else(mut a: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            Some(x) = a.recv() => println!("{x}"),
            else => break,
        }
    }
}

async fn with_tick(mut a: mpsc::Receiver<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            Some(x) = a.recv() => println!("{x}"),
            _ = beat.tick() => {}
        }
    }
}

async fn with_name(mut a: mpsc::Receiver<u8>, mut stop: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            Some(x) = a.recv() => println!("{x}"),
            stopped = &mut stop => { println!("{stopped:?}"); break }
        }
    }
}

async fn opposite(mut a: mpsc::Receiver<u8>, mut b: mpsc::Receiver<u8>, open: bool) {
    tokio::select! {
        _ = a.recv(), if open => {}
        _ = b.recv(), if !open => {}
    }
}

struct Pair(u8, u8);
struct Point { x: u8 }
enum Only { One(u8) }

async fn pair() -> Pair { Pair(1, 2) }
async fn point() -> Point { Point { x: 1 } }
async fn only() -> Only { Only::One(1) }
async fn tuple() -> (u8, u8) { (1, 2) }

async fn always_match() {
    tokio::select! {
        Pair(a, _) = pair() => println!("{a}"),
        Some(()) = async { None::<()> } => {}
    }
    tokio::select! {
        Point { x } = point() => println!("{x}"),
        Some(()) = async { None::<()> } => {}
    }
    tokio::select! {
        Only::One(x) = only() => println!("{x}"),
        Some(()) = async { None::<()> } => {}
    }
    tokio::select! {
        (a, b) = tuple() => println!("{a}{b}"),
        Some(()) = async { None::<()> } => {}
    }
    tokio::select! {
        () = sleep(Duration::from_secs(1)) => {}
        Some(()) = async { None::<()> } => {}
    }
    tokio::select! {
        mut x = tuple() => { x.0 = 2; println!("{x:?}") }
        Some(()) = async { None::<()> } => {}
    }
    tokio::select! {
        ref x = tuple() => println!("{x:?}"),
        Some(()) = async { None::<()> } => {}
    }
}

async fn alternatives(mut a: mpsc::Receiver<u8>) {
    tokio::select! {
        Some(_) | None = a.recv() => {}
    }
}

async fn unknown() {
    tokio::select! {
        Unheard(x) = nobody::knows() => println!("{x}"),
    }
}
"#,
    );
}

#[test]
fn the_select_of_another_library() {
    let place = Place {
        dependencies: "futures = \"0.3\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
use futures::StreamExt;

async fn some(mut a: futures::stream::Fuse<futures::stream::Repeat<u8>>) {
    loop {
        futures::select! {
            Some(x) = a.next() => println!("{x}"),
        }
    }
}
"#,
    );
}

#[test]
fn else_break_in_a_loop() {
    check_fix(
        &RULE,
        "else => break",
        r#"
use tokio::sync::mpsc;

async fn some(mut a: mpsc::Receiver<u8>, mut b: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            Some(x) = a.recv() => println!("{x}"),
            Some(y) = b.recv() => println!("{y}"),
        }
    }
}
"#,
        r#"
use tokio::sync::mpsc;

async fn some(mut a: mpsc::Receiver<u8>, mut b: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            Some(x) = a.recv() => println!("{x}"),
            Some(y) = b.recv() => println!("{y}"),
            else => break,
        }
    }
}
"#,
    );
}

#[test]
fn else_behind_a_block() {
    check_fix(
        &RULE,
        "else => break",
        r#"
use tokio::sync::mpsc;

async fn some(mut a: mpsc::Receiver<u8>) {
    while a.len() < 3 {
        tokio::select! {
            Some(x) = a.recv() => {
                println!("{x}");
            }
        }
    }
}
"#,
        r#"
use tokio::sync::mpsc;

async fn some(mut a: mpsc::Receiver<u8>) {
    while a.len() < 3 {
        tokio::select! {
            Some(x) = a.recv() => {
                println!("{x}");
            }
            else => break,
        }
    }
}
"#,
    );
}

#[test]
fn else_nothing_outside_loops() {
    check_fix(
        &RULE,
        "else => {}",
        r#"
use tokio::sync::mpsc;

async fn some(mut a: mpsc::Receiver<u8>) {
    tokio::select! { Some(x) = a.recv() => println!("{x}") }
}
"#,
        r#"
use tokio::sync::mpsc;

async fn some(mut a: mpsc::Receiver<u8>) {
    tokio::select! { Some(x) = a.recv() => println!("{x}"), else => {} }
}
"#,
    );
}

#[test]
fn no_break_where_a_value_is_wanted() {
    check_no_fix(
        &RULE,
        "else",
        r#"
use tokio::sync::mpsc;

async fn some(mut a: mpsc::Receiver<u8>) -> u8 {
    loop {
        tokio::select! {
            Some(x) = a.recv() => if x > 1 { return x },
        }
    }
}
"#,
    );
}

#[test]
fn no_else_where_a_value_is_wanted() {
    check_no_fix(
        &RULE,
        "else",
        r#"
use tokio::sync::mpsc;

async fn some(mut a: mpsc::Receiver<u8>) -> u8 {
    tokio::select! {
        Some(x) = a.recv() => x,
    }
}
"#,
    );
}
