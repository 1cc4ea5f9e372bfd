use std::thread;

//- a thread sends to a task
use std::sync::mpsc;

async fn adds() -> u32 {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for number in 0..10_u32 {
            tx.send(number).unwrap();
        }
    });
    let mut sum = 0;
    while let Ok(number) = rx.recv() {
        sum += number;
    }
    sum
}

//- a loop over messages
use std::sync::mpsc::channel;

async fn prints() {
    let (tx, rx) = channel::<String>();
    let more = tx.clone();
    thread::spawn(move || tx.send("a".to_owned()));
    drop(more);
    for text in rx {
        println!("{text}");
    }
}

//- fields
use std::sync::mpsc::{Receiver, Sender, channel};

struct Shop {
    orders: Receiver<u64>,
    bills: Sender<u64>,
}

impl Shop {
    fn open() -> (Sender<u64>, Shop, Receiver<u64>) {
        let (orders, from_people) = channel();
        let (bills, to_people) = channel();
        (
            orders,
            Shop {
                orders: from_people,
                bills,
            },
            to_people,
        )
    }

    async fn serve(&mut self) -> Option<u64> {
        let order = self.orders.recv().ok()?;
        self.bills.send(order * 2).ok()?;
        Some(order)
    }

    async fn serve_all(mut self) {
        while self.serve().await.is_some() {}
    }
}

//- full paths
async fn receives(rx: std::sync::mpsc::Receiver<Option<u8>>) -> u8 {
    match rx.recv() {
        Ok(Some(number)) => number,
        Ok(None) => 0,
        Err(_) => 1,
    }
}

async fn makes() -> u8 {
    let (tx, rx) = std::sync::mpsc::channel();
    tx.send(Some(1)).unwrap();
    drop(tx);
    receives(rx).await
}

//- with room
use std::sync::mpsc::{self, Receiver, SyncSender};

async fn sends(tx: SyncSender<u32>) {
    for number in 0..4 {
        tx.send(number).unwrap();
    }
}

async fn receives(rx: Receiver<u32>) -> u32 {
    let mut last = 0;
    for number in &rx {
        last = number;
    }
    last
}

fn starts() {
    let (tx, rx) = mpsc::sync_channel(4);
    tokio::spawn(sends(tx));
    tokio::spawn(receives(rx));
}

//- with room, and threads
use std::sync::mpsc::sync_channel;

async fn sends() -> bool {
    let (tx, rx) = sync_channel::<Vec<u8>>(16);
    let worker = thread::spawn(move || {
        let mut sum = 0;
        for bytes in rx.iter() {
            sum += bytes.len();
        }
        sum
    });
    tx.send(vec![1]).expect("the worker is there");
    if tx.try_send(vec![2]).is_err() || tx.send(Vec::new()).is_err() {
        return false;
    }
    drop(tx);
    worker.join().is_ok()
}

//- in async blocks
use std::sync::{Arc, mpsc};

fn starts(name: Arc<str>) {
    let (tx, rx) = mpsc::channel::<Arc<str>>();
    tokio::spawn(async move {
        let Ok(first) = rx.recv() else {
            return;
        };
        println!("{first}");
    });
    let _ = tx.send(name);
}

//- it is tried
use std::{sync::mpsc, time::Duration};

struct Poll {
    rx: mpsc::Receiver<u8>,
    tx: mpsc::Sender<u8>,
}

impl Poll {
    fn has(&mut self) -> bool {
        self.rx.try_recv().is_ok()
    }

    async fn wait(&mut self) -> u8 {
        if self.has() {
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        self.tx.send(1).unwrap();
        self.rx.recv().unwrap_or_default()
    }
}

//- given on
use std::sync::mpsc::{Receiver, Sender, channel};

fn numbers(tx: Sender<(u8, u8)>) {
    let _ = tx.send((1, 2));
}

async fn pair(rx: &mut Receiver<(u8, u8)>) -> (u8, u8) {
    rx.recv().expect("a pair")
}

async fn makes() -> u8 {
    let (tx, mut rx) = channel();
    let all = vec![tx.clone(), tx];
    for tx in all {
        thread::spawn(move || numbers(tx));
    }
    let (a, b) = pair(&mut rx).await;
    a + b
}

//- a thread receives too
use std::sync::{Mutex, mpsc};

async fn works() {
    let (jobs, queue) = mpsc::channel::<u32>();
    let (done, results) = mpsc::channel::<u32>();
    let queue = Mutex::new(queue);
    thread::spawn(move || {
        while let Ok(job) = queue.lock().unwrap().recv() {
            done.send(job + 1).unwrap();
        }
    });
    jobs.send(1).unwrap();
    if results.recv().is_err() {
        println!("nobody works");
    }
}

//- a labelled loop
use std::sync::mpsc;

async fn until(limit: u32) -> u32 {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || (0..).try_for_each(|number: u32| tx.send(number)));
    let mut sum = 0;
    'messages: for number in rx.iter() {
        for part in 0..number {
            if sum > limit {
                break 'messages;
            }
            sum += part;
        }
    }
    sum
}

//- messages of one sort and another
use std::sync::mpsc::{self, Receiver};

enum Event {
    Key(char),
    Quit,
}

async fn reads(events: Receiver<Event>) -> String {
    let mut text = String::new();
    loop {
        match events.recv() {
            Ok(Event::Key(key)) => text.push(key),
            Ok(Event::Quit) | Err(_) => break,
        }
    }
    text
}

fn starts() {
    let (tx, rx) = mpsc::channel();
    tx.send(Event::Key('a')).ok();
    tx.send(Event::Quit).ok();
    tokio::spawn(reads(rx));
}

//- in a module of its own
mod inner {
    use std::sync::mpsc::{Receiver, channel};

    pub(super) async fn first() -> Option<u16> {
        let (tx, rx): (_, Receiver<u16>) = channel();
        super::thread::spawn(move || tx.send(7).unwrap());
        rx.recv().ok()
    }
}

async fn calls() -> u16 {
    inner::first().await.map_or(0, |number| number + 1)
}
