use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::{Notify, broadcast, mpsc, oneshot, watch};
use tokio::time::Interval;

struct Worker {
    stop: watch::Receiver<bool>,
    beat: Interval,
}

//- senders that nobody keeps
fn flag() {
    let (_, stop) = watch::channel(false);
    drop(stop);
}

fn flag_by_path() {
    let (_, stop) = tokio::sync::watch::channel(true);
    drop(stop);
}

fn changeable() {
    let (_, mut rx) = watch::channel(false);
    drop(rx.changed());
}

fn answer() {
    let (_, rx) = oneshot::channel::<u8>();
    drop(rx);
}

fn messages() {
    let (_, mut rx) = mpsc::channel::<u8>(1);
    drop(rx.recv());
}

fn with_type() {
    let (_, _rx): (watch::Sender<bool>, watch::Receiver<bool>) = watch::channel(false);
}

fn in_a_closure() {
    let _make = || {
        let (_, rx) = oneshot::channel::<u8>();
        rx
    };
}

fn twice() {
    let (_sender, one) = watch::channel(false);
    let (_, two) = watch::channel(false);
    drop((one, two));
}

async fn in_async(count: u8) {
    let (_, mut stop) = watch::channel(count > 1);
    stop.changed().await.ok();
}

fn in_a_task() {
    tokio::spawn(async move {
        let (_, stop) = watch::channel(false);
        drop(stop);
    });
}

//- loops that spin
async fn in_select(mut stop: watch::Receiver<bool>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = stop.changed() => {
                if *stop.borrow() {
                    break;
                }
            }
            _ = beat.tick() => {}
        }
    }
}

async fn with_expression(mut config: watch::Receiver<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = beat.tick() => {}
            _ = config.changed() => println!("{}", *config.borrow()),
        }
    }
}

async fn in_one_line(mut config: watch::Receiver<u8>, beat: &mut Interval) {
    loop {
        tokio::select! { _ = config.changed() => {} _ = beat.tick() => {} }
    }
}

async fn named(mut config: watch::Receiver<u8>, beat: &mut Interval) {
    let changed = 1;
    while changed > 0 {
        tokio::select! {
            _result = config.changed() => println!("changed"),
            _ = beat.tick() => {}
        }
    }
}

async fn returns(mut stop: watch::Receiver<bool>, beat: &mut Interval) -> u8 {
    loop {
        tokio::select! {
            _ = stop.changed() => match *stop.borrow() { true => break, false => {} },
            _ = beat.tick() => {}
        }
    }
    1
}

async fn alone(mut config: watch::Receiver<u8>) {
    loop {
        let _ = config.changed().await;
        println!("{}", *config.borrow());
    }
}

async fn assigned(mut config: watch::Receiver<u8>) {
    loop {
        _ = config.changed().await;
        println!("{}", *config.borrow());
    }
}

async fn made_an_option(mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        stop.changed().await.ok();
    }
}

fn in_one_task(mut stop: watch::Receiver<bool>, mut beat: Interval) {
    tokio::spawn(async move {
        loop {
            tokio::select! {
                _ = stop.changed() => if *stop.borrow() { return },
                _ = beat.tick() => {}
            }
        }
    });
}

impl Worker {
    async fn run(&mut self) {
        while !*self.stop.borrow() {
            tokio::select! {
                biased;
                _ = self.stop.changed() => {}
                _ = self.beat.tick() => {}
            }
        }
    }
}

async fn after_a_beat(mut config: watch::Receiver<u8>, beat: &mut Interval) {
    beat.tick().await;
    loop {
        tokio::select! {
            _ = config.changed() => println!("{}", *config.borrow()),
            _ = beat.tick() => println!("tick"),
        }
    }
}

async fn in_for(mut config: watch::Receiver<u8>, beat: &mut Interval) {
    for _ in 0..3 {
        tokio::select! {
            _ = config.changed() => {
                println!("{}", *config.borrow());
            }
            _ = beat.tick() => println!("tick"),
        }
    }
}

//- subscribers that come late
async fn at_once(stop: &watch::Sender<bool>) {
    let mut stopped = stop.subscribe();
    stopped.changed().await.ok();
}

async fn unwrapped(stop: &watch::Sender<bool>) {
    let mut stopped = stop.subscribe();
    stopped.changed().await.unwrap();
    println!("stopped");
}

async fn expected(stop: &watch::Sender<bool>) {
    let mut rx = stop.subscribe();
    rx.changed().await.expect("a sender");
}

async fn tried(stop: &watch::Sender<bool>) -> Result<(), watch::error::RecvError> {
    let mut rx = stop.subscribe();
    rx.changed().await?;
    Ok(())
}

async fn with_type(stop: &watch::Sender<bool>) {
    let mut rx: watch::Receiver<bool> = stop.subscribe();
    rx.changed().await.unwrap();
}

async fn after_words(stop: &watch::Sender<bool>) {
    let mut rx = stop.subscribe();
    println!("waiting");
    rx.changed().await.ok();
}

async fn in_a_block(stop: &watch::Sender<bool>) {
    let mut rx = stop.subscribe();
    {
        rx.changed().await.ok();
    }
}

async fn under_condition(stop: &watch::Sender<bool>, on: bool) {
    let mut rx = stop.subscribe();
    if on {
        rx.changed().await.ok();
    }
}

fn in_some_task(stop: &watch::Sender<bool>) {
    let mut rx = stop.subscribe();
    tokio::spawn(async move {
        rx.changed().await.unwrap();
    });
}

struct Hub {
    stop: watch::Sender<bool>,
}

impl Hub {
    async fn stopped(&self) {
        let mut rx = self.stop.subscribe();
        rx.changed().await.ok();
        println!("stopped");
    }
}

//- wake-ups that are lost
struct Gate {
    open: AtomicBool,
    opened: Notify,
    shared: Arc<Notify>,
}

static WOKEN: Notify = Notify::const_new();

fn wake() {
    WOKEN.notify_waiters();
}

impl Gate {
    fn open(&self) {
        self.opened.notify_waiters();
        self.shared.notify_waiters();
    }

    fn is_open(&self) -> bool {
        self.open.load(Ordering::Acquire)
    }

    async fn while_closed(&self) {
        while !self.is_open() {
            self.opened.notified().await;
        }
    }

    async fn in_a_line(&self) {
        while !self.is_open() { self.opened.notified().await; }
    }

    async fn counted(&self) -> u8 {
        let mut count = 0;
        while count < 3 && !self.is_open() {
            count += 1;
            self.opened.notified().await;
        }
        count
    }

    async fn if_closed(&self) {
        if !self.is_open() {
            self.opened.notified().await;
        }
    }

    async fn if_closed_with_words(&self) {
        println!("is it open?");
        if !self.open.load(Ordering::Acquire) {
            println!("no");
            self.opened.notified().await;
            println!("now");
        }
    }

    async fn in_a_loop(&self) {
        loop {
            if self.is_open() {
                break;
            }
            self.opened.notified().await;
        }
    }

    async fn returns(&self) -> u8 {
        loop {
            if self.is_open() {
                return 1;
            }
            println!("closed");
            self.opened.notified().await;
        }
    }

    async fn shared(&self) {
        while !self.is_open() {
            self.shared.notified().await;
        }
    }

    async fn nested(&self) {
        loop {
            if !self.is_open() {
                self.opened.notified().await;
            }
        }
    }
}

async fn of_another(gate: &Gate) {
    let notified = 1;
    while !gate.is_open() {
        gate.opened.notified().await;
        println!("{notified}");
    }
}

async fn of_an_arc(gate: Arc<Gate>) {
    if !gate.is_open() {
        gate.opened.notified().await;
    }
}

//- loops that nobody can stop
fn task(shutdown: watch::Receiver<bool>, mut beat: Interval) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        if *shutdown.borrow() {
            return;
        }
        loop {
            beat.tick().await;
            println!("tick");
        }
    })
}

async fn mutable(mut stop: watch::Receiver<bool>, beat: &mut Interval) {
    drop(stop.changed());
    loop {
        beat.tick().await;
    }
}

async fn not_mutable(stop: watch::Receiver<bool>, beat: &mut Interval) {
    loop {
        beat.tick().await;
    }
}

async fn by_reference(shutdown: &mut watch::Receiver<bool>, beat: &mut Interval) {
    loop { beat.tick().await; }
}

async fn by_while(quit: broadcast::Receiver<()>, jobs: &mut mpsc::Receiver<u8>) {
    println!("{}", quit.len());
    while true {
        jobs.recv().await;
    }
}

async fn with_value(mut quit: broadcast::Receiver<()>, jobs: &mut mpsc::Receiver<u8>) {
    drop(quit.recv());
    loop {
        let job = jobs.recv().await;
        println!("{job:?}");
    }
}

async fn with_pattern(mut quit: broadcast::Receiver<()>, news: &mut mpsc::Receiver<(u8, u8)>) {
    drop(quit.recv());
    loop {
        let Some((a, _)) = news.recv().await else {
            continue;
        };
        println!("{a}");
    }
}

fn by_notify(exit: Arc<Notify>, mut beat: Interval) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        exit.notify_one();
        loop {
            beat.tick().await;
            println!("tick");
        }
    })
}

async fn behind_words(cancelled: watch::Receiver<bool>, beat: &mut Interval) {
    'all: loop {
        println!("before");
        beat.tick().await;
        println!("after");
    }
}

fn with_another_task(kill: watch::Receiver<bool>, mut beat: Interval) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        println!("{}", *kill.borrow());
        loop {
            let at = beat.tick().await;
            tokio::spawn(async move { drop(at) });
        }
    })
}

async fn sleeps(stop: watch::Receiver<bool>) {
    loop {
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        println!("tick");
    }
}

fn one_task(stop: watch::Receiver<bool>, mut beat: Interval) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        if *stop.borrow() {
            return;
        }
        loop {
            beat.tick().await;
            println!("one");
        }
    })
}

fn two_tasks(shutdown_rx: watch::Receiver<bool>, mut beat: Interval) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        if *shutdown_rx.borrow() {
            return;
        }
        loop {
            beat.tick().await;
            println!("two");
        }
    })
}

fn three_tasks(cancelled: watch::Receiver<bool>, mut beat: Interval) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        if *cancelled.borrow() {
            return;
        }
        loop {
            beat.tick().await;
            drop(1);
        }
    })
}

fn four_tasks(quit: watch::Receiver<bool>, mut beat: Interval) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        if *quit.borrow() {
            return;
        }
        loop {
            beat.tick().await;
            let _four = 4;
        }
    })
}

fn with_a_job(shutdown: watch::Receiver<bool>, mut jobs: mpsc::Receiver<String>) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        println!("{}", *shutdown.borrow());
        loop {
            let job = jobs.recv().await;
            println!("{job:?}");
        }
    })
}

async fn with_its_own(mut stop: watch::Receiver<bool>, mut beat: Interval) {
    println!("{}", *stop.borrow());
    loop {
        beat.tick().await;
        println!("tick");
    }
}
