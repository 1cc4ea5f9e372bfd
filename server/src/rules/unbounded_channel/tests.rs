use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none, remedies};

#[test]
fn channels_without_a_bound() {
    check(
        &RULE,
        r#"
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender, unbounded_channel};

struct Actor { sender: UnboundedSender<String> }
struct Worker;

fn made() -> (UnboundedSender<String>, UnboundedReceiver<String>) {
    mpsc::unbounded_channel()
  //^^^^^^^^^^^^^^^^^^^^^^^^^ hint: this channel has no bound: when messages come faster than they are read, they pile up in memory
}
fn stored() -> Actor {
    let (sender, receiver) = unbounded_channel::<String>();
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: `tokio::sync::mpsc::channel(n)` makes the sender wait
    drop(receiver);
    Actor { sender }
}
fn passed(run: impl Fn(UnboundedSender<u32>)) -> UnboundedReceiver<u32> {
    let (sender, receiver) = mpsc::unbounded_channel();
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^^ hint: no bound
    run(sender);
    receiver
}
async fn looped() {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    //                           ^^^^^^^^^^^^^^^^^^^^^^^^^ info: no bound
    tokio::spawn(async move {
        loop {
            if sender.send(1).is_err() { break; }
            tokio::task::yield_now().await;
        }
    });
    while let Some(n) = receiver.recv().await { println!("{n}"); }
}
async fn twice() {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    //                           ^^^^^^^^^^^^^^^^^^^^^^^^^ hint: no bound
    sender.send(1).ok();
    sender.send(2).ok();
    receiver.recv().await;
}
async fn cloned() {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    //                           ^^^^^^^^^^^^^^^^^^^^^^^^^ info: no bound
    let other = sender.clone();
    tokio::spawn(async move { for n in 0..9 { other.send(n).ok(); } });
    receiver.recv().await;
}
impl Worker {
    fn pair() -> UnboundedReceiver<u8> {
        let pair = mpsc::unbounded_channel();
        //         ^^^^^^^^^^^^^^^^^^^^^^^^^ hint: no bound
        pair.1
    }
}
async fn in_closures(days: Vec<u32>) {
    let (sender, _receiver) = tokio::sync::mpsc::unbounded_channel();
    //                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: no bound
    for day in days { let _ = sender.send(day); }
}
fn threads(lines: Vec<String>) {
    let (sender, receiver) = std::sync::mpsc::channel();
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: `mpsc::sync_channel(n)` makes the sender wait
    std::thread::spawn(move || { for line in lines { sender.send(line).unwrap(); } });
    for line in receiver { println!("{line}"); }
}
"#,
    );
}

#[test]
fn channels_that_need_none() {
    check_none(
        &RULE,
        r#"
use tokio::sync::{broadcast, mpsc, oneshot, watch};

fn unbounded_channel<T>() -> Option<T> { None }
mod own { pub fn channel<T>() -> Option<T> { None } }

async fn bounded() {
    let (sender, mut receiver) = mpsc::channel(8);
    sender.send(1).await.unwrap();
    receiver.recv().await;
    let (_sender, receiver) = oneshot::channel::<u32>();
    receiver.await.unwrap();
    let (_sender, _receiver) = watch::channel(1);
    let (_sender, _receiver) = broadcast::channel::<u32>(8);
    let (_sender, _receiver) = std::sync::mpsc::sync_channel::<u32>(8);
}
async fn signals() {
    let (stop, mut stopped) = mpsc::unbounded_channel::<()>();
    for _ in 0..3 { stop.send(()).ok(); }
    stopped.recv().await;
}
async fn once() {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    tokio::spawn(async move { sender.send(1) });
    receiver.recv().await;
}
async fn from_sync_code() {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    std::thread::spawn(move || { for line in std::io::stdin().lines() { sender.send(line).ok(); } });
    while receiver.recv().await.is_some() {}
}
async fn from_a_callback(watch: impl Fn(Box<dyn Fn(u32)>)) {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    let other = sender.clone();
    std::thread::spawn(move || { other.send(1).ok(); sender.send(2).ok(); });
    receiver.recv().await;
}
fn unbounded() -> mpsc::UnboundedSender<u32> { mpsc::unbounded_channel().0 }
fn remarked() -> mpsc::UnboundedSender<u32> {
    // Unbounded, for it is sent to when something is dropped.
    mpsc::unbounded_channel().0
}
fn of_std() {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || sender.send(1));
    receiver.recv().unwrap();
    let (sender, receiver) = std::sync::mpsc::channel::<u32>();
    drop(sender);
    drop(receiver);
}
fn escaping() -> std::sync::mpsc::Receiver<u32> {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || work(sender));
    receiver
}
fn work(_: std::sync::mpsc::Sender<u32>) {}
fn others() {
    let _: Option<u32> = unbounded_channel();
    let _: Option<u32> = own::channel();
    missing::unbounded_channel();
}
#[tokio::test]
async fn a_test() { let (sender, _receiver) = mpsc::unbounded_channel(); for n in 0..3 { sender.send(n).ok(); } }
#[cfg(test)]
mod tests { fn helper() { let _ = tokio::sync::mpsc::unbounded_channel::<u32>(); } }
"#,
    );
}

#[test]
fn of_other_crates() {
    let place = Place {
        dependencies: "flume = \"0.11\"\ncrossbeam-channel = \"0.5\"\nasync-channel = \"2\"\nfutures = \"0.3\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
fn looped(n: u32) {
    let (sender, _receiver) = flume::unbounded();
    //                        ^^^^^^^^^^^^^^^^^^ hint: `flume::bounded(n)`
    for n in 0..n { sender.send(n).ok(); }
    let (sender, _receiver) = crossbeam_channel::unbounded();
    //                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: `crossbeam_channel::bounded(n)`
    for n in 0..n { sender.send(n).ok(); }
    let (sender, _receiver) = crossbeam_channel::unbounded();
    sender.send(1).ok();
}
fn given() -> async_channel::Sender<u32> { async_channel::unbounded().0 }
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: `async_channel::bounded(n)`
fn of_futures() -> futures::channel::mpsc::UnboundedSender<u32> {
    futures::channel::mpsc::unbounded().0
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: `futures::channel::mpsc::channel(n)`
}
"#,
    );
}

const LOOPED: &str = r#"use tokio::sync::mpsc;
async fn f(days: Vec<u32>) {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    let other = sender.clone();
    tokio::spawn(async move {
        for day in days {
            if sender.send(day).is_err() { break; }
        }
    });
    tokio::spawn(async move { for day in 0..9 { other.send(day).unwrap(); } });
    while let Some(day) = receiver.recv().await { println!("{day}"); }
}
"#;

#[test]
fn it_gets_a_bound_with_all_of_its_sends() {
    let after = LOOPED
        .replace("unbounded_channel()", "channel(64)")
        .replace("send(day)", "send(day).await");
    check_fix(&RULE, "Bound the channel", LOOPED, &after);
    let imported = LOOPED
        .replace(
            "use tokio::sync::mpsc;",
            "use tokio::sync::mpsc::unbounded_channel;",
        )
        .replace("mpsc::unbounded_channel()", "unbounded_channel::<u32>()");
    let after = imported
        .replace(
            "= unbounded_channel::<u32>()",
            "= tokio::sync::mpsc::channel::<u32>(64)",
        )
        .replace("send(day)", "send(day).await");
    check_fix(&RULE, "Bound the channel", &imported, &after);
}

#[test]
fn it_gets_no_bound_where_a_place_is_not_understood() {
    let cases = [
        (
            "println!(\"{day}\");",
            "println!(\"{day}\"); keep(&receiver);",
            "`receiver` goes elsewhere on line 11",
        ),
        (
            "other.send(day).unwrap();",
            "other.send(day).unwrap(); keep(&other);",
            "`other` goes elsewhere on line 10",
        ),
        (
            "other.send(day).unwrap();",
            "run(|| other.send(day));",
            "no `.await` can stand at the `send` on line 10",
        ),
        (
            "println!(\"{day}\");",
            "println!(\"{day}\"); local.send(day);",
            "sends and receives",
        ),
    ];
    for (from, to, reason) in cases {
        let text = LOOPED.replace(from, to).replace(
            "let other =",
            "let local = sender.clone();\n    let other =",
        );
        let text = if to.contains("local") {
            text
        } else {
            LOOPED.replace(from, to)
        };
        check_no_fix(&RULE, "Bound the channel", &text);
        let remedies = remedies(
            &RULE,
            &[
                ("src/lib.rs", text.as_str()),
                (
                    "Cargo.toml",
                    "[package]\nname = \"a\"\nedition = \"2024\"\n[dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\n",
                ),
            ],
        );
        let reasons: Vec<&str> = remedies
            .refusals
            .iter()
            .map(|refused| refused.reason.as_str())
            .collect();
        assert!(
            reasons.iter().any(|given| given.contains(reason)),
            "{reasons:?}\n{text}"
        );
    }
}
