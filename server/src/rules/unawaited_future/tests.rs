use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn futures_that_are_thrown_away() {
    check(
        &RULE,
        r#"
use std::time::Duration;

struct Client { name: String }

impl Client {
    async fn save(&self) -> Result<(), String> { Ok(()) }
    fn request(&self) -> impl Future<Output = u32> { async { 1 } }
}

async fn save(draft: &str) -> usize { draft.len() }

async fn statements(client: &Client) {
    save("a");
  //^^^^^^^^^ warning: the future of `save` is never awaited, so it does nothing: add `.await`
    let _ = save("b");
    //      ^^^^^^^^^ the future of `save` is never awaited
    let _saved = save("c");
    //           ^^^^^^^^^ never awaited
    let saved = client.save();
    //          ^^^^^^^^^^^^^ the future of `save()` is never awaited
    _ = client.save();
    //  ^^^^^^^^^^^^^ never awaited
    client.request();
  //^^^^^^^^^^^^^^^^ the future of `request()` is never awaited
    tokio::time::sleep(Duration::from_secs(1));
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the future of `tokio::time::sleep` is never awaited
    let _ = tokio::task::yield_now();
    //      ^^^^^^^^^^^^^^^^^^^^^^^^ never awaited
    async { save("d").await };
  //^^^^^^^^^^^^^^^^^^^^^^^^^ this async block is never awaited, so nothing in it runs: add `.await`
    let _ = async move { 1 };
    //      ^^^^^^^^^^^^^^^^ this async block is never awaited
}

async fn branches(client: &Client, first: bool) {
    if first {
        client.save()
      //^^^^^^^^^^^^^ never awaited
    } else {
        client.save()
      //^^^^^^^^^^^^^ never awaited
    };
    match first {
        true => save("a"),
        //      ^^^^^^^^^ never awaited
        false => save("b"),
        //       ^^^^^^^^^ never awaited
    };
}

async fn inside(draft: Option<String>, names: Vec<&'static str>) {
    draft.as_deref().map(|draft| save(draft));
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `map()` gives a future in an `Option`, and nobody awaits it
    let _ = names.into_iter().map(|name| save(name)).collect::<Vec<_>>();
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `collect()` gives a future in a `Vec`
}

fn in_sync_code(client: &Client) {
    let _ = client.save();
    //      ^^^^^^^^^^^^^ never awaited, so it does nothing: only async code or a runtime can run it
    std::thread::spawn(|| async { 1 });
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a future in what the thread gives back
}

async fn in_closures(names: &[&'static str]) {
    names.iter().for_each(|name| { save(name); });
    //                             ^^^^^^^^^^ never awaited
    let run = async || { save("a"); };
    //                   ^^^^^^^^^ never awaited
    run().await;
}

#[tokio::test]
async fn tests_count_too() {
    save("a");
  //^^^^^^^^^ never awaited
    let pending = save("b");
    //            ^^^^^^^^^ never awaited
}
"#,
    );
}

#[test]
fn futures_that_go_somewhere() {
    check_none(
        &RULE,
        r#"
use std::pin::{Pin, pin};
use futures::future::join_all;
use tokio::task::JoinSet;

async fn save(draft: &str) -> usize { draft.len() }
fn take<F: Future>(_: F) {}
fn begin() -> impl Future<Output = u32> { println!("begun"); async { 1 } }
fn boxed() -> Pin<Box<dyn Future<Output = u32>>> { println!("begun"); Box::pin(async { 1 }) }

#[tokio::main]
async fn looks_for_news() { save("a").await; }
fn in_a_thread() { std::thread::spawn(|| { looks_for_news(); }); }

struct Later<F> { future: F }

#[tokio::test]
async fn a_test_can_keep_one_that_does_not_run() {
    let _pending = save("a");
}

async fn awaited() -> usize {
    save("a").await;
    let saved = save("b");
    let _ = saved.await;
    let _ = save("c").await;
    let pinned = pin!(save("d"));
    pinned.await;
    save("e").await
}

async fn given_away() {
    take(save("a"));
    drop(save("b"));
    let _ = Box::pin(save("c")).await;
    tokio::spawn(save("d"));
    let _ = tokio::spawn(save("e"));
    let mut set = JoinSet::new();
    set.spawn(save("f"));
    let _later = Later { future: save("g") }.future.await;
    let _ = tokio::join!(save("h"), save("i"));
    let waits = vec![save("j"), save("k")];
    join_all(waits).await;
    let one = save("l");
    take(one);
}

fn returned() -> impl Future<Output = usize> { save("a") }
fn a_block() -> impl Future<Output = usize> { async { save("b").await } }
fn with_type() { let _: () = (); }

async fn perhaps_begun() {
    let _ = begin();
    let _running = begin();
    let _ = boxed();
}

async fn selected() {
    let slow = save("a");
    tokio::select! {
        _ = slow => {}
        _ = save("b") => {}
    }
}

async fn handles(handle: tokio::task::JoinHandle<u32>) {
    let _ = handle;
    let (_tx, rx) = tokio::sync::oneshot::channel::<u32>();
    let _ = rx;
}

async fn typed() {
    let _later: std::pin::Pin<Box<dyn Future<Output = usize>>> = Box::pin(save("a"));
}

fn closures(names: Vec<&'static str>) -> Vec<impl Future<Output = usize>> {
    names.into_iter().map(|name| save(name)).collect()
}
"#,
    );
}

#[test]
fn other_things_of_these_names() {
    check_none(
        &RULE,
        r#"
struct Client;
impl Client { fn save(&self) -> usize { 1 } }
fn save(_: &str) -> usize { 2 }
mod tokio { pub mod time { pub fn sleep(_: u32) {} } }

fn plain(client: &Client, unknown: &impl Fn()) {
    let _ = client.save();
    save("a");
    let _ = save("b");
    tokio::time::sleep(1);
    unknown();
}

fn not_known(thing: &Unknown) {
    thing.save();
    let _ = thing.lock().save();
    let _ = missing::save("a");
}
"#,
    );
}

#[test]
fn the_futures_of_locks_are_another_rules_matter() {
    check_none(
        &RULE,
        r#"
use tokio::sync::{Mutex, Semaphore};
async fn dropped(m: &Mutex<u64>, s: &Semaphore) {
    m.lock();
    let _ = s.acquire();
}
"#,
    );
}

#[test]
fn of_other_runtimes() {
    let place = Place {
        dependencies: "async-std = \"1\"\nsmol = \"2\"\n",
        edition: "2021",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
use std::time::Duration;
async fn late() {
    async_std::task::sleep(Duration::from_secs(1));
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the future of `async_std::task::sleep` is never awaited
    let _ = smol::Timer::after(Duration::from_secs(1));
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ never awaited
    async_std::task::spawn(async { 1 });
}
"#,
    );
}

#[test]
fn an_allow_of_its_twins_silences_it() {
    check_none(
        &RULE,
        r#"
async fn save() {}
#[allow(unused_must_use)]
async fn meant() { save(); }
#[allow(clippy::let_underscore_future)]
async fn meant_too() { let _ = save(); }
"#,
    );
}

#[test]
fn await_is_added() {
    let before = |body: &str| {
        format!(
            "async fn save(text: &str) -> usize {{ text.len() }}\nasync fn f() {{\n    {body}\n}}\n"
        )
    };
    for (body, after) in [
        ("save(\"a\");", "save(\"a\").await;"),
        ("let _ = save(\"a\");", "let _ = save(\"a\").await;"),
        (
            "let _saved = save(\"a\");",
            "let _saved = save(\"a\").await;",
        ),
        ("_ = save(\"a\");", "_ = save(\"a\").await;"),
        ("async { println!(); };", "async { println!(); }.await;"),
        ("if true { save(\"a\"); }", "if true { save(\"a\").await; }"),
    ] {
        check_fix(&RULE, "Add `.await`", &before(body), &before(after));
    }
}

#[test]
fn await_is_not_offered_where_it_cannot_stand() {
    let with =
        |code: &str| format!("async fn save(text: &str) -> usize {{ text.len() }}\n{code}\n");
    for code in [
        "fn f() { save(\"a\"); }",
        "async fn f() { let run = || { save(\"a\"); }; run(); }",
        "async fn f() { Some(1).map(|_| save(\"a\")); }",
        "async fn f(m: &std::sync::Mutex<u8>) { let _guard = m.lock().unwrap(); save(\"a\"); }",
    ] {
        check_no_fix(&RULE, "await", &with(code));
    }
    check_no_fix(
        &RULE,
        "await",
        "async fn again(n: u32) { if n > 0 { again(n - 1); } }",
    );
}
