//! Guards that no variable has.

use super::super::RULE;
use crate::testing::{LIBRARY, Place, check, check_none};

#[test]
fn temporaries() {
    check(
        &RULE,
        r#"
use std::sync::{Mutex, RwLock};

async fn baz() {}
async fn take(_: usize) {}

async fn heads(m: &Mutex<Vec<u64>>) {
    match m.lock().unwrap().pop() {
        //^^^^^^^^ a temporary guard keeps `m` (std `Mutex`) locked
        Some(_) => baz().await,
        None => {}
    }
    if let Some(_) = m.lock().unwrap().pop() {
        //           ^^^^^^^^ a temporary guard
        baz().await;
    }
    while let Some(_) = m.lock().unwrap().pop() {
        //              ^^^^^^^^ a temporary guard
        baz().await;
    }
    for _ in m.lock().unwrap().clone() {
        //   ^^^^^^^^ a temporary guard
        baz().await;
    }
}

async fn argument(m: &RwLock<Vec<u64>>) {
    take(m.read().unwrap().len()).await;
    //   ^^^^^^^^ `m` (std `RwLock`, reading)
}

async fn whole_value(m: &Mutex<Vec<u64>>) {
    let (length, ()) = (m.lock().unwrap().len(), baz().await);
    //                  ^^^^^^^^ a temporary guard
    let _ = length;
}

async fn extended(m: &Mutex<Vec<u64>>) {
    let list = &*m.lock().unwrap();
    //           ^^^^^^^^ guard
    baz().await;
    let _ = list.len();
}
"#,
    );
}

#[test]
fn the_edition_decides_about_temporaries() {
    let text = r#"
use std::sync::Mutex;

async fn baz() {}

async fn otherwise(m: &Mutex<Vec<u64>>) {
    if let Some(_) = m.lock().unwrap().pop() {
    } else {
        baz().await;
    }
}
"#;
    check_none(&RULE, text);
    let marked = text.replace(
        "pop() {\n",
        "pop() {\n        //           ^^^^^^^^ a temporary guard\n",
    );
    Place {
        edition: "2021",
        ..LIBRARY
    }
    .check(&RULE, &marked);
}

#[test]
fn macros_that_await() {
    check(
        &RULE,
        r#"
use std::sync::Mutex;

async fn baz() {}

async fn joined(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    //  ^^^^^ across the `join!` on line 9
    tokio::join!(baz(), baz());
    drop(guard);
}

async fn selected(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    //  ^^^^^ across the `select!` on line 16
    tokio::select! {
        () = baz() => {}
        () = baz() => {}
    }
    drop(guard);
}

async fn in_a_handler(m: &Mutex<u64>) {
    tokio::select! {
        () = baz() => {
            let guard = m.lock().unwrap();
            //  ^^^^^ `guard`
            baz().await;
            drop(guard);
        }
    }
}

async fn printed(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    //  ^^^^^ `guard`
    println!("{:?}", baz().await);
    drop(guard);
}
"#,
    );
}
