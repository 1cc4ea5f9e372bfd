use std::sync::{Arc, mpsc};
use std::thread;

use tokio::sync::broadcast;

//- senders that are held
fn for_loop() {
    let (tx, rx) = mpsc::channel();
    for number in 0..3 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(number).unwrap());
    }
    for number in rx {
        println!("{number}");
    }
}

fn by_reference() {
    let (sender, receiver) = mpsc::sync_channel(1);
    let other = sender.clone();
    thread::spawn(move || other.send(1));
    for number in &receiver { println!("{number}"); }
}

fn by_iter() -> u32 {
    let (sender, receiver) = mpsc::channel();
    let other = mpsc::Sender::clone(&sender);
    thread::spawn(move || other.send(1));
    let mut sum = 0;
    for number in receiver.iter() {
        sum += number;
    }
    sum
}

fn while_let() {
    let (sender, receiver) = mpsc::channel();
    sender.send(1).unwrap();
    while let Ok(number) = receiver.recv() {
        println!("{number}");
    }
}

fn with_label() {
    let (sender, receiver) = mpsc::channel();
    sender.send(1).unwrap();
    'all: for number in receiver {
        for _ in 0..number {
            continue;
        }
    }
}

async fn tasks() {
    let (tx, mut rx) = tokio::sync::mpsc::channel(4);
    for number in 0..3 {
        let tx = tx.clone();
        tokio::spawn(async move { tx.send(number).await });
    }
    while let Some(number) = rx.recv().await {
        println!("{number}");
    }
}

async fn last_in_the_block() {
    let (tx, mut rx) = tokio::sync::mpsc::channel(4);
    tx.send(1).await.unwrap();
    while let Some(number) = rx.recv().await { println!("{number}"); }
}

fn in_a_task() {
    tokio::spawn(async move {
        let (tx, mut rx) = tokio::sync::mpsc::channel(4);
        tx.send(1).await.ok();
        while let Some(number) = rx.recv().await {
            println!("{number}");
        }
    });
}

async fn of_news() {
    let (tx, mut rx) = broadcast::channel::<u8>(4);
    tx.send(1).ok();
    loop {
        match rx.recv().await {
            Ok(1) => continue,
            _ => break,
        }
    }
    while let Ok(number) = rx.recv().await {
        println!("{number}");
    }
}

fn lent() {
    let (tx, rx) = mpsc::channel();
    start(&tx);
    for number in rx.into_iter() {
        println!("{number}");
    }
}

fn start(_: &mpsc::Sender<u8>) {}

//- channels without room
fn by_module() {
    let _pair = tokio::sync::mpsc::channel::<u8>(0);
}

fn given() -> (tokio::sync::mpsc::Sender<u8>, tokio::sync::mpsc::Receiver<u8>) {
    tokio::sync::mpsc::channel(0)
}

fn news() {
    let _pair = broadcast::channel::<u8>(0);
}

fn only_sender() -> broadcast::Sender<u8> {
    broadcast::Sender::new(0)
}

fn suffixed() {
    let (_tx, _rx) = tokio::sync::mpsc::channel::<u8>(0usize);
}

fn in_a_closure() {
    let _make = || tokio::sync::mpsc::channel::<u8>(0);
}

fn in_a_tuple() {
    let _both = (broadcast::channel::<u8>(0), tokio::sync::mpsc::channel::<u8>(0));
}

async fn in_async() {
    let (_tx, _rx) = tokio::sync::mpsc::channel::<String>(0);
}

struct Hub {
    news: broadcast::Sender<u8>,
}

impl Hub {
    fn new() -> Hub {
        Hub { news: broadcast::channel(0).0 }
    }
}

//- loops that end when they lag
async fn listen(mut news: broadcast::Receiver<String>) {
    while let Ok(message) = news.recv().await {
        println!("{message}");
    }
}

async fn ignored(news: &mut broadcast::Receiver<u8>) {
    while let Ok(_) = news.recv().await {}
}

async fn in_one_line(mut news: broadcast::Receiver<u8>) {
    while let Ok(item) = news.recv().await { println!("{item}"); }
}

async fn with_label(mut news: broadcast::Receiver<u8>) {
    'all: while let Ok(item) = news.recv().await {
        if item == 0 {
            break 'all;
        }
        continue 'all;
    }
    println!("over");
}

async fn changed_inside(mut news: broadcast::Receiver<u8>) {
    while let Ok(mut item) = news.recv().await {
        item += 1;
        println!("{item}");
    }
}

async fn pairs(mut news: broadcast::Receiver<(u8, String)>) {
    while let Ok((number, value)) = news.recv().await {
        println!("{number} {value}");
    }
}

async fn goes_back(mut news: broadcast::Receiver<u8>) -> u8 {
    let mut sum = 0;
    while let Ok(item) = news.recv().await {
        if item == 0 {
            continue;
        }
        if item == 1 {
            return sum;
        }
        sum += item;
    }
    sum
}

async fn subscribed(hub: &broadcast::Sender<u8>) {
    let mut news = hub.subscribe();
    while let Ok(item) = news.recv().await {
        println!("{item}");
    }
}

fn in_a_task(mut news: broadcast::Receiver<u8>) {
    tokio::spawn(async move {
        while let Ok(item) = news.recv().await {
            println!("{item}");
        }
    });
}

struct Worker {
    news: broadcast::Receiver<u8>,
}

impl Worker {
    async fn run(&mut self) {
        while let Ok(item) = self.news.recv().await {
            println!("{item}");
        }
    }
}

//- barriers for too many
fn scoped() {
    let barrier = std::sync::Barrier::new(5);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| barrier.wait());
        }
    });
}

fn joins_in() {
    let barrier = std::sync::Barrier::new(5);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| barrier.wait());
        }
        barrier.wait();
    });
}

fn inclusive() {
    let barrier = Arc::new(std::sync::Barrier::new(12));
    for _ in 1..=10 {
        let barrier = barrier.clone();
        thread::spawn(move || barrier.wait());
    }
}

fn too_many() {
    let barrier = Arc::new(std::sync::Barrier::new(3));
    for _ in 0..4 {
        let barrier = barrier.clone();
        thread::spawn(move || barrier.wait());
    }
}

fn mapped() {
    let barrier = Arc::new(std::sync::Barrier::new(6));
    let all: Vec<_> = (0..4)
        .map(|_| {
            let barrier = barrier.clone();
            thread::spawn(move || barrier.wait())
        })
        .collect();
    drop(all);
}

fn each() {
    let barrier = Arc::new(std::sync::Barrier::new(4));
    (0..2).for_each(|_| {
        let barrier = barrier.clone();
        thread::spawn(move || barrier.wait());
    });
}

fn suffixed() {
    let barrier = Arc::new(std::sync::Barrier::new(9usize));
    for _ in 0..4 {
        let barrier = barrier.clone();
        thread::spawn(move || barrier.wait());
    }
}

fn by_path() {
    let barrier = Arc::new(std::sync::Barrier::new(8));
    for _ in 2..6 {
        let own = Arc::clone(&barrier);
        std::thread::spawn(move || {
            own.wait();
        });
    }
}

async fn tasks() {
    let barrier = Arc::new(tokio::sync::Barrier::new(10));
    for _ in 0..3 {
        let barrier = barrier.clone();
        tokio::spawn(async move { drop(barrier.wait().await) });
    }
}

async fn tasks_and_this() {
    let barrier = Arc::new(tokio::sync::Barrier::new(10));
    for _ in 0..3 {
        let barrier = barrier.clone();
        tokio::spawn(async move { drop(barrier.wait().await) });
    }
    barrier.wait().await;
}
