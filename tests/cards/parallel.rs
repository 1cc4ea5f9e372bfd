use futures::stream::{self, StreamExt};
use rayon::prelude::*;

fn sum(items: &[u64], map: &dashmap::DashMap<u32, u64>) -> u64 {
    //                               ^
    let total = items.par_iter().map(|item| item * item).sum();
    //                ^
    if let Some(entry) = map.get(&1) {
        //                   ^
        return *entry;
    }
    let (a, b) = rayon::join(|| 1, || 2);
    //                  ^
    total + a + b
}

async fn pages(numbers: Vec<u32>) -> Vec<u32> {
    stream::iter(numbers).map(page).buffer_unordered(8).collect().await
    //                              ^
}

async fn page(number: u32) -> u32 {
    futures::join!(async { 1 }, async { 2 });
    //       ^
    number
}

static OLD: once_cell::sync::Lazy<u32> = once_cell::sync::Lazy::new(|| 1);
//                           ^

fn entered(span: &tracing::Span) {
    let _entered = span.enter();
    //                  ^
}
