use super::RULE;
use crate::testing::{check, check_fix, check_none};

#[test]
fn joins_of_however_many() {
    check(
        &RULE,
        r#"
use futures::future::{self, join_all, try_join_all};
use std::collections::HashMap;

async fn page(n: u32) -> String { n.to_string() }
async fn save(n: u32) -> Result<(), String> { Ok(()) }

async fn all(pages: Vec<u32>, named: HashMap<String, u32>, borrowed: &[u32]) -> Result<(), String> {
    join_all(pages.iter().map(|n| page(*n))).await;
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: `join_all` begins all of these futures at once, however many there are
    join_all(pages.clone().into_iter().map(page)).await;
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: at most `n` under way
    try_join_all(pages.iter().map(|n| save(*n))).await?;
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: `try_join_all` begins all
    future::join_all(borrowed.iter().map(|n| async move { page(*n).await })).await;
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `join_all`
    futures::future::try_join_all(named.values().map(|n| save(*n))).await?;
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `try_join_all`
    let waits: Vec<_> = pages.iter().map(|n| page(*n)).collect();
    join_all(waits).await;
  //^^^^^^^^^^^^^^^ `join_all`
    let mut waits = Vec::new();
    for n in &pages { waits.push(page(*n)); }
    let texts = join_all(waits).await;
    //          ^^^^^^^^^^^^^^^ `join_all`
    let mut waits = Vec::with_capacity(3);
    for n in borrowed { waits.push(page(*n)); }
    join_all(waits).await;
//  ^^^^^^^^^^^^^^^ `join_all`
    let mut waits = vec![];
    while let Some(n) = pages.first() { waits.push(save(*n)); }
    try_join_all(waits).await?;
  //^^^^^^^^^^^^^^^^^^^ `try_join_all`
    join_all(texts.into_iter().enumerate().map(|(n, _)| page(n as u32))).await;
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `join_all`
    Ok(())
}
"#,
    );
}

#[test]
fn joins_of_so_many() {
    check_none(
        &RULE,
        r#"
use futures::future::{join_all, try_join_all};
use tokio::task::JoinHandle;

async fn page(n: u32) -> String { n.to_string() }
const PAGES: [u32; 3] = [1, 2, 3];
struct Pool;
impl Pool { async fn join_all(&self) {} }
mod own { pub async fn join_all<T>(_: T) {} }

async fn few(pages: [u32; 3]) {
    join_all([page(1), page(2)]).await;
    join_all(vec![page(1), page(2)]).await;
    join_all(PAGES.iter().map(|n| page(*n))).await;
    join_all((0..4).map(page)).await;
    join_all(pages.iter().map(|n| page(*n))).await;
    join_all(pages.map(page)).await;
    let waits = [page(1), page(2)];
    join_all(waits).await;
    let waits = vec![page(1)];
    join_all(waits).await;
    let mut waits = Vec::new();
    waits.push(page(1));
    waits.push(page(2));
    join_all(waits).await;
    let mut waits = vec![];
    for n in 0..4 { waits.push(page(n)); }
    join_all(waits).await;
    join_all(vec![1, 2].into_iter().map(page)).await;
}
struct Clients { clients: Vec<u32> }
impl Clients { async fn quit(&self) { join_all(self.clients.iter().map(|n| page(*n))).await; } }
async fn bounded(pages: Vec<u32>) {
    join_all(pages.iter().take(4).map(|n| page(*n))).await;
    for some in pages.chunks(8) { join_all(some.iter().take(8).map(|n| page(*n))).await; }
}
async fn tasks(pages: Vec<u32>, handles: Vec<JoinHandle<u32>>) {
    join_all(pages.iter().map(|n| tokio::spawn(page(*n)))).await;
    try_join_all(handles).await.unwrap();
}
async fn others(pages: Vec<u32>, pool: Pool, unknown: Unknown) {
    pool.join_all().await;
    own::join_all(pages.iter().map(|n| page(*n))).await;
    join_all(unknown.pages()).await;
    tokio::join!(page(1), page(2));
    missing::join_all(pages.iter().map(|n| page(*n))).await;
}
#[tokio::test]
async fn a_test() { join_all(std::env::args().map(|_| page(1))).await; }
"#,
    );
}

#[test]
fn a_stream_has_some_under_way() {
    // The import that stays is that of the other function.
    let text = |names: &str, call: &str| {
        format!(
            "use futures::future::{names};\nasync fn page(n: u32) -> Result<u32, ()> {{ Ok(n) }}\nasync fn f(pages: Vec<u32>) {{\n    let all = {call}.await;\n}}\n"
        )
    };
    check_fix(
        &RULE,
        "buffered",
        &text(
            "{join_all, try_join_all}",
            "join_all(pages.into_iter().map(page))",
        ),
        &text(
            "try_join_all",
            "futures::StreamExt::collect::<Vec<_>>(futures::StreamExt::buffered(futures::stream::iter(pages.into_iter().map(page)), 64))",
        ),
    );
    check_fix(
        &RULE,
        "buffered",
        &text(
            "{join_all, try_join_all}",
            "try_join_all(pages.into_iter().map(page))",
        ),
        &text(
            "join_all",
            "futures::TryStreamExt::try_collect::<Vec<_>>(futures::StreamExt::buffered(futures::stream::iter(pages.into_iter().map(page)), 64))",
        ),
    );
}
