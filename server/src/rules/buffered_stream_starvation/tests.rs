use super::RULE;
use crate::testing::{check, check_none};

#[test]
fn streams_that_stand_still() {
    check(
        &RULE,
        r#"
use futures::stream::{self, FuturesOrdered, FuturesUnordered, StreamExt, TryStreamExt};
use std::time::Duration;
use tokio::sync::mpsc;

async fn page(n: u32) -> String { n.to_string() }
async fn store(_: String) {}

async fn buffers(pages: Vec<u32>, tx: mpsc::Sender<String>) {
    let mut texts = stream::iter(pages.clone()).map(page).buffer_unordered(8);
    while let Some(text) = texts.next().await {
    //                     ^^^^^^^^^^^^ info: the futures of the `BufferUnordered` stand still
        store(text).await;
    }
    let mut texts = stream::iter(pages.clone()).map(page).buffered(8);
    while let Some(text) = texts.next().await {
    //                     ^^^^^^^^^^^^ the futures of the `Buffered` stand still
        tx.send(text).await.unwrap();
    }
    let mut texts = stream::iter(pages.clone()).map(|n| page(n)).buffer_unordered(8);
    while let Some(text) = texts.next().await {
    //                     ^^^^^^^^^^^^ `BufferUnordered`
        if text.is_empty() { tokio::time::sleep(Duration::from_secs(1)).await; }
    }
    let mut lengths = stream::iter(pages).map(page).buffered(4).map(|text| text.len());
    while let Some(length) = lengths.next().await {
    //                       ^^^^^^^^^^^^^^ `Buffered`
        store(length.to_string()).await;
    }
}
async fn sets(mut set: FuturesUnordered<impl Future<Output = String>>) {
    while let Some(text) = set.next().await {
    //                     ^^^^^^^^^^ `FuturesUnordered`
        store(text).await;
    }
    let mut set = FuturesUnordered::new();
    set.push(page(1));
    while let Some(text) = set.next().await {
    //                     ^^^^^^^^^^ `FuturesUnordered`
        store(text).await;
        set.push(page(2));
    }
    let mut set = FuturesOrdered::new();
    set.push_back(page(1));
    while let Some(text) = set.next().await {
    //                     ^^^^^^^^^^ `FuturesOrdered`
        tokio::join!(store(text), store(String::new()));
    }
    let mut set = FuturesUnordered::new();
    set.push(async { Ok::<u32, ()>(1) });
    while let Some(n) = set.try_next().await.unwrap() {
    //                  ^^^^^^^^^^^^^^ `FuturesUnordered`
        store(n.to_string()).await;
    }
    let mut set: FuturesUnordered<_> = (0..3).map(page).collect();
    while let Some(text) = set.next().await {
    //                     ^^^^^^^^^^ `FuturesUnordered`
        tokio::select! { _ = store(text) => {} }
    }
}
"#,
    );
}

#[test]
fn streams_that_go_on() {
    check_none(
        &RULE,
        r#"
use futures::stream::{self, FuturesUnordered, StreamExt};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

async fn page(n: u32) -> String { n.to_string() }
async fn store(_: String) {}
struct Next;
impl Next { async fn next(&mut self) -> Option<u32> { None } }

async fn no_await(pages: Vec<u32>) {
    let mut texts = stream::iter(pages).map(page).buffer_unordered(8);
    while let Some(text) = texts.next().await { println!("{text}"); }
    let first = texts.next().await;
    store(first.unwrap()).await;
}
async fn spawned(pages: Vec<u32>) {
    let mut set = FuturesUnordered::new();
    for n in pages.clone() { set.push(tokio::spawn(page(n))); }
    while let Some(text) = set.next().await { store(text.unwrap()).await; }
    let mut texts = stream::iter(pages).map(|n| tokio::spawn(page(n))).buffer_unordered(8);
    while let Some(text) = texts.next().await { store(text.unwrap()).await; }
    let mut set = JoinSet::new();
    set.spawn(page(1));
    while let Some(text) = set.join_next().await { store(text.unwrap()).await; }
}
async fn in_tasks(pages: Vec<u32>) {
    let mut texts = stream::iter(pages).map(page).buffer_unordered(8);
    while let Some(text) = texts.next().await {
        tokio::spawn(async move { store(text).await });
    }
    let mut texts = stream::iter(vec![1]).map(page).buffered(2);
    while let Some(_) = texts.next().await { let _ = texts.next().await; }
}
async fn plain(mut rx: mpsc::Receiver<String>, mut next: Next, unknown: Unknown) {
    while let Some(text) = rx.recv().await { store(text).await; }
    let mut texts = stream::iter(vec![1]).map(|n: u32| n.to_string());
    while let Some(text) = texts.next().await { store(text).await; }
    let mut texts = stream::iter(vec![1]).then(page).boxed();
    while let Some(text) = texts.next().await { store(text).await; }
    while let Some(n) = next.next().await { store(n.to_string()).await; }
    while let Some(n) = unknown.next().await { store(n).await; }
    for n in 0..3 { store(page(n).await).await; }
    stream::iter(vec![1]).map(page).buffered(2).for_each(store).await;
}
#[tokio::test]
async fn a_test() {
    let mut texts = stream::iter(vec![1]).map(page).buffer_unordered(8);
    while let Some(text) = texts.next().await { store(text).await; }
}
"#,
    );
}
