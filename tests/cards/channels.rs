use std::sync::mpsc;
use std::thread;

use crossbeam_channel as crossbeam;
use tokio::sync::{broadcast, mpsc as async_mpsc, oneshot, watch};

const ROOM: usize = 100;

fn bounded(jobs: Vec<u32>) {
    let (sender, receiver) = mpsc::sync_channel(ROOM);
    //   ^
    //                             ^
    for job in jobs {
        let sender = sender.clone();
        thread::spawn(move || sender.send(job));
        //                           ^
    }
    drop(sender);
    while let Ok(job) = receiver.recv() {
        //                       ^
        println!("{job}");
    }
}

fn unbounded() -> mpsc::Receiver<u32> {
    //                  ^
    let (sender, receiver) = mpsc::channel();
    //           ^
    //                             ^
    thread::spawn(move || sender.send(1));
    receiver
}

fn meeting() {
    let (sender, _receiver) = crossbeam::bounded(0);
    //           ^
    //                                   ^
    sender.send(1).unwrap();
}

async fn tasks() {
    let (sender, mut receiver) = async_mpsc::channel::<u32>(64);
    //                                       ^
    tokio::spawn(async move { sender.send(1).await });
    //                               ^
    while let Some(job) = receiver.recv().await {
        //                         ^
        println!("{job}");
    }
}

async fn answers() -> Option<u32> {
    let (sender, receiver) = oneshot::channel();
    //                                ^
    sender.send(1).ok()?;
    //     ^
    receiver.await.ok()
}

async fn news(mut levels: watch::Receiver<u32>, mut lines: broadcast::Receiver<String>) {
    //                           ^
    //                                                                ^
    let level = *levels.borrow();
    //                  ^
    levels.changed().await.ok();
    //     ^
    let line = lines.recv().await;
    //               ^
    println!("{level} {line:?}");
}

struct Hub {
    jobs: async_mpsc::UnboundedSender<u32>,
    //                ^
    stop: flume::Sender<()>,
    //           ^
    done: futures::channel::mpsc::Receiver<u32>,
    //                            ^
    next: async_channel::Receiver<u32>,
    //                   ^
}
