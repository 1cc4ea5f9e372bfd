//! Fixes of temporary guards.

use super::super::RULE;
use crate::testing::{check_fix, check_no_fix};

#[test]
fn values_are_taken_out_of_heads() {
    check_fix(
        &RULE,
        "Release the lock before the body",
        r#"
async fn chosen(list: &std::sync::Mutex<Vec<u64>>) {
    match list.lock().unwrap().pop() {
        Some(_) => std::future::ready(()).await,
        None => {}
    }
}
"#,
        r#"
async fn chosen(list: &std::sync::Mutex<Vec<u64>>) {
    let value = list.lock().unwrap().pop();
    match value {
        Some(_) => std::future::ready(()).await,
        None => {}
    }
}
"#,
    );
    check_fix(
        &RULE,
        "Release the lock before the body",
        r#"
async fn one(list: &std::sync::Mutex<Vec<u64>>, value: u64) {
    if let Some(other) = list.lock().unwrap().pop() {
        std::future::ready(value + other).await;
    }
}
"#,
        r#"
async fn one(list: &std::sync::Mutex<Vec<u64>>, value: u64) {
    let value2 = list.lock().unwrap().pop();
    if let Some(other) = value2 {
        std::future::ready(value + other).await;
    }
}
"#,
    );
    check_fix(
        &RULE,
        "take each value with `let … else`",
        r#"
async fn all(list: &std::sync::Mutex<Vec<u64>>) {
    while let Some(item) = list.lock().unwrap().pop() {
        std::future::ready(item).await;
    }
}
"#,
        r#"
async fn all(list: &std::sync::Mutex<Vec<u64>>) {
    loop {
        let Some(item) = list.lock().unwrap().pop() else { break };
        std::future::ready(item).await;
    }
}
"#,
    );
    check_fix(
        &RULE,
        "`items`",
        r#"
async fn all(list: &std::sync::Mutex<Vec<u64>>) {
    for item in list.lock().unwrap().clone() {
        std::future::ready(item).await;
    }
}
"#,
        r#"
async fn all(list: &std::sync::Mutex<Vec<u64>>) {
    let items = list.lock().unwrap().clone();
    for item in items {
        std::future::ready(item).await;
    }
}
"#,
    );
    check_fix(
        &RULE,
        "Release the lock before the call",
        r#"
async fn length(list: &std::sync::Mutex<Vec<u64>>) -> usize {
    std::future::ready(list.lock().unwrap().len()).await
}
"#,
        r#"
async fn length(list: &std::sync::Mutex<Vec<u64>>) -> usize {
    let value = list.lock().unwrap().len();
    std::future::ready(value).await
}
"#,
    );
}

#[test]
fn what_borrows_from_the_guard_is_cloned_or_stays() {
    check_fix(
        &RULE,
        "clone the value into `value`",
        r#"
async fn borrowed(list: &std::sync::Mutex<Vec<u64>>) {
    if let Some(item) = list.lock().unwrap().first() {
        std::future::ready(*item).await;
    }
}
"#,
        r#"
async fn borrowed(list: &std::sync::Mutex<Vec<u64>>) {
    let value = list.lock().unwrap().first().cloned();
    if let Some(item) = value.as_ref() {
        std::future::ready(*item).await;
    }
}
"#,
    );
    for text in [
        r#"
struct Unique(u64);

async fn not_clonable(list: &std::sync::Mutex<Vec<Unique>>) {
    if let Some(item) = list.lock().unwrap().first() {
        std::future::ready(item.0).await;
    }
}
"#,
        r#"
async fn changed(list: &std::sync::Mutex<Vec<u64>>) {
    if let Some(item) = list.lock().unwrap().first_mut() {
        std::future::ready(()).await;
        *item = 1;
    }
}
"#,
        r#"
async fn each(list: &std::sync::Mutex<Vec<u64>>) {
    for item in list.lock().unwrap().iter_mut() {
        std::future::ready(()).await;
        *item = 1;
    }
}
"#,
    ] {
        check_no_fix(&RULE, "Release", text);
    }
}

#[test]
fn a_branch_gets_braces() {
    check_fix(
        &RULE,
        "take the value into `value`",
        r#"
async fn chain(list: &std::sync::Mutex<Vec<u64>>, other: bool) {
    if other {
        std::future::ready(()).await;
    } else if let Some(item) = list.lock().unwrap().pop() {
        std::future::ready(item).await;
    }
}
"#,
        r#"
async fn chain(list: &std::sync::Mutex<Vec<u64>>, other: bool) {
    if other {
        std::future::ready(()).await;
    } else {
        let value = list.lock().unwrap().pop();
        if let Some(item) = value {
            std::future::ready(item).await;
        }
    }
}
"#,
    );
    check_fix(
        &RULE,
        "take the value into `value`",
        r#"
async fn arm(list: &std::sync::Mutex<Vec<u64>>, kind: u8) {
    match kind {
        0 => std::future::ready(list.lock().unwrap().len()).await,
        _ => 0,
    };
}
"#,
        r#"
async fn arm(list: &std::sync::Mutex<Vec<u64>>, kind: u8) {
    match kind {
        0 => {
            let value = list.lock().unwrap().len();
            std::future::ready(value).await
        },
        _ => 0,
    };
}
"#,
    );
}

#[test]
fn a_receiver_is_taken_out() {
    check_fix(
        &RULE,
        "take the value into `value`",
        r#"
#[derive(Clone)]
struct Client;
impl Client {
    async fn call(&self) {}
}

async fn cloned(client: &std::sync::Mutex<Client>) {
    client.lock().unwrap().clone().call().await;
}
"#,
        r#"
#[derive(Clone)]
struct Client;
impl Client {
    async fn call(&self) {}
}

async fn cloned(client: &std::sync::Mutex<Client>) {
    let value = client.lock().unwrap().clone();
    value.call().await;
}
"#,
    );
    check_fix(
        &RULE,
        "clone the value into `value`",
        r#"
#[derive(Clone)]
struct Client;
impl Client {
    async fn call(&self) {}
}
struct State { client: Client }

async fn part(state: &std::sync::Mutex<State>) {
    state.lock().unwrap().client.call().await;
}
"#,
        r#"
#[derive(Clone)]
struct Client;
impl Client {
    async fn call(&self) {}
}
struct State { client: Client }

async fn part(state: &std::sync::Mutex<State>) {
    let value = state.lock().unwrap().client.clone();
    value.call().await;
}
"#,
    );
    check_no_fix(
        &RULE,
        "Release",
        r#"
#[derive(Clone)]
struct Client;
impl Client {
    async fn call(&mut self) {}
}

async fn changed(client: &std::sync::Mutex<Client>) {
    client.lock().unwrap().call().await;
}
"#,
    );
}

#[test]
fn what_is_borrowed_in_a_head_is_cloned_from_its_place() {
    check_fix(
        &RULE,
        "clone the value into `value`",
        r#"
#[derive(Clone)]
struct Client;
impl Client {
    async fn call(&self) {}
}

async fn reborrowed(client: &std::sync::Mutex<Option<Client>>) {
    if let Some(client) = &*client.lock().unwrap() {
        client.call().await;
    }
}
"#,
        r#"
#[derive(Clone)]
struct Client;
impl Client {
    async fn call(&self) {}
}

async fn reborrowed(client: &std::sync::Mutex<Option<Client>>) {
    let value = client.lock().unwrap().clone();
    if let Some(client) = &value {
        client.call().await;
    }
}
"#,
    );
}
