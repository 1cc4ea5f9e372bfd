use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn loops_that_end_too_soon() {
    check(
        &RULE,
        r#"
use tokio::sync::broadcast::{self, Receiver};

async fn listen(mut news: broadcast::Receiver<String>) {
    while let Ok(message) = news.recv().await {
//                          ^^^^^^^^^^^^^^^^^ info: when `news` falls behind
        println!("{message}");
    }
}

async fn ignored(news: &mut Receiver<u8>) {
    while let Ok(_) = news.recv().await {}
//                    ^^^^^^^^^^^^^^^^^ info: this loop ends for good
}

struct Worker { news: Receiver<u8> }

impl Worker {
    async fn run(&mut self) {
        while let Ok(item) = self.news.recv().await {
//                           ^^^^^^^^^^^^^^^^^^^^^^ info: `self.news`
            println!("{item}");
        }
    }
}

async fn subscribed(hub: &broadcast::Sender<u8>) {
    let mut news = hub.subscribe();
    'all: while let Ok(item) = news.recv().await {
//                             ^^^^^^^^^^^^^^^^^ info: `Err(Lagged)`
        if item == 0 { break 'all; }
    }
}

async fn made_here() {
    let (hub, mut news) = broadcast::channel::<u8>(4);
    tokio::spawn(async move {
        while let Ok(item) = news.recv().await { println!("{item}"); }
//                           ^^^^^^^^^^^^^^^^^ info: ends for good
    });
    hub.send(1).ok();
}

async fn fails_to_match(mut news: Receiver<u8>) {
    while let Ok(1) = news.recv().await {}
//                    ^^^^^^^^^^^^^^^^^ info: ends for good
}

async fn resubscribed(news: &Receiver<u8>) {
    let mut own = news.resubscribe();
    while let Ok(item) = own.recv().await { println!("{item}"); }
//                       ^^^^^^^^^^^^^^^^ info: ends for good
}

async fn boxed(mut news: Box<Receiver<u8>>) {
    while let Ok(item) = news.recv().await { println!("{item}"); }
//                       ^^^^^^^^^^^^^^^^^ info: ends for good
}

async fn nested(mut all: Vec<Receiver<u8>>) {
    for news in &mut all {
        while let Ok(item) = news.recv().await { println!("{item}"); }
//                           ^^^^^^^^^^^^^^^^^ info: ends for good
    }
}

async fn in_a_closure(mut news: Receiver<u8>) {
    let _run = async move || {
        while let Ok(item) = news.recv().await { println!("{item}"); }
//                           ^^^^^^^^^^^^^^^^^ info: ends for good
    };
}
"#,
    );
}

#[test]
fn loops_that_go_on() {
    check_none(
        &RULE,
        r#"
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::sync::{mpsc, watch};

async fn goes_on(mut news: broadcast::Receiver<u8>) {
    loop {
        match news.recv().await {
            Ok(item) => println!("{item}"),
            Err(RecvError::Lagged(_)) => continue,
            Err(RecvError::Closed) => break,
        }
    }
}

async fn of_one_consumer(mut jobs: mpsc::Receiver<u8>) {
    while let Some(job) = jobs.recv().await { println!("{job}"); }
}

async fn of_a_value(mut flag: watch::Receiver<u8>) {
    while let Ok(()) = flag.changed().await {}
}

async fn once(mut news: broadcast::Receiver<u8>) {
    if let Ok(item) = news.recv().await { println!("{item}"); }
}

async fn tried(mut news: broadcast::Receiver<u8>) {
    while let Ok(item) = news.try_recv() { println!("{item}"); }
}

fn std_channel(jobs: std::sync::mpsc::Receiver<u8>) {
    while let Ok(job) = jobs.recv() { println!("{job}"); }
}

async fn other_pattern(mut news: broadcast::Receiver<u8>) {
    while let result @ (Ok(_) | Err(RecvError::Lagged(_))) = news.recv().await { println!("{result:?}"); }
}

async fn by_error(mut news: broadcast::Receiver<u8>) {
    while let Err(RecvError::Lagged(_)) = news.recv().await {}
}

async fn without_result(mut news: broadcast::Receiver<u8>) {
    while news.recv().await.is_ok() {}
}

async fn unwrapped(mut news: broadcast::Receiver<u8>) {
    for _ in 0..3 { println!("{}", news.recv().await.unwrap()); }
}

async fn in_select(mut news: broadcast::Receiver<u8>) {
    loop {
        tokio::select! {
            Ok(item) = news.recv() => println!("{item}"),
            else => break,
        }
    }
}

struct News;

impl News {
    async fn recv(&mut self) -> Result<u8, ()> { Err(()) }
}

async fn own_recv(mut news: News) {
    while let Ok(item) = news.recv().await { println!("{item}"); }
}

async fn unknown(mut news: impl Unheard) {
    while let Ok(item) = news.recv().await { println!("{item}"); }
}

async fn shadowed(news: broadcast::Receiver<u8>) {
    drop(news);
    let mut news = News;
    while let Ok(item) = news.recv().await { println!("{item}"); }
}

#[cfg(test)]
async fn in_tests(mut news: broadcast::Receiver<u8>) {
    while let Ok(item) = news.recv().await { println!("{item}"); }
}
"#,
    );
}

#[test]
fn go_on_after_lagged() {
    check_fix(
        &RULE,
        "Go on after",
        r#"
use tokio::sync::broadcast;

async fn listen(mut news: broadcast::Receiver<String>) {
    while let Ok(message) = news.recv().await {
        println!("{message}");
    }
}
"#,
        r#"
use tokio::sync::broadcast;

async fn listen(mut news: broadcast::Receiver<String>) {
    loop {
        let message = match news.recv().await {
            Ok(value) => value,
            Err(tokio::sync::broadcast::error::RecvError::Lagged(_)) => continue,
            Err(tokio::sync::broadcast::error::RecvError::Closed) => break,
        };
        println!("{message}");
    }
}
"#,
    );
}

#[test]
fn not_where_a_message_may_not_match() {
    check_no_fix(
        &RULE,
        "Go on",
        r#"
use tokio::sync::broadcast;

async fn listen(mut news: broadcast::Receiver<Option<u8>>) {
    while let Ok(Some(item)) = news.recv().await {
        println!("{item}");
    }
}
"#,
    );
}
