use std::future::Future;
//               ^
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Notify, Semaphore};
use tokio::task::{JoinHandle, JoinSet};
//                ^
use tokio_util::sync::CancellationToken;
//                    ^

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
//       ^
async fn main() {
    let task = tokio::spawn(work(1));
    //                ^
    task.await.unwrap();
    let hash = tokio::task::spawn_blocking(|| 1).await;
    //                      ^
    let mut set = JoinSet::new();
    //                     ^
    set.spawn(work(2));
    //  ^
    while let Some(done) = set.join_next().await {
        //                     ^
        done.unwrap();
    }
    let (a, b) = tokio::join!(work(3), work(4));
    //                  ^
    let pair = tokio::try_join!(checked(5), checked(6));
    //                ^
    println!("{hash:?} {a} {b} {pair:?}");
}

async fn work(number: u32) -> u32 {
    tokio::time::sleep(Duration::from_secs(1)).await;
    //           ^
    tokio::task::yield_now().await;
    number
}

async fn checked(number: u32) -> Result<u32, ()> {
    let slow = tokio::time::timeout(Duration::from_secs(1), work(number));
    //                      ^
    slow.await.map_err(|_| ())
}

async fn many(limit: Arc<Semaphore>, stop: CancellationToken, changed: Arc<Notify>) {
    //                   ^
    //                                                                     ^
    let limit_of_two = Semaphore::new(2);
    //                            ^
    let permit = limit.acquire_owned().await;
    //                 ^
    changed.notify_waiters();
    //      ^
    changed.notified().await;
    //      ^
    let mut ticks = tokio::time::interval(Duration::from_secs(1));
    //                           ^
    tokio::select! {
        // ^
        _ = stop.cancelled() => {}
        //       ^
        _ = ticks.tick() => {}
        //        ^
    }
    drop((permit, limit_of_two));
}

pub trait Store {
    async fn get(&self) -> u32;
//  ^
}

#[tokio::test]
//       ^
async fn test() {
    let handle: JoinHandle<u32> = tokio::spawn(work(1));
    handle.abort();
    //     ^
}

#[tokio::main(flavor = "current_thread")]
//       ^
async fn other() {}

struct Later(Box<dyn Future<Output = u32> + Send>);
