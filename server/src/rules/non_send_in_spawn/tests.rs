use super::RULE;
use crate::testing::{check, check_none};

#[test]
fn what_a_task_captures_or_keeps() {
    check(
        &RULE,
        r#"
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

async fn work() {}

async fn captured(page: Rc<String>) {
    tokio::spawn(async move { println!("{page}") });
  //^^^^^^^^^^^^ error: `tokio::spawn` does not take this future, which is not `Send`: captures `page`: Rc<String>; Rc is never Send: two threads could change its count of owners at once. Instead: `Arc`
}

async fn kept() {
    tokio::spawn(async {
  //^^^^^^^^^^^^ `page`: Rc<i32>, of line 16, is kept across the await of line 17
        let page = Rc::new(1);
        work().await;
        println!("{page}");
    });
}

async fn shared(total: Arc<RefCell<u8>>) {
    tokio::task::spawn(async move { *total.borrow_mut() += 1 });
  //^^^^^^^^^^^^^^^^^^ RefCell is never Sync: two threads could borrow it at once
}

async fn cell(total: Arc<Cell<u8>>) {
    tokio::spawn(async move { total.set(1) });
  //^^^^^^^^^^^^ Cell is never Sync
}

async fn serve(page: Rc<String>) {
    work().await;
    println!("{page}");
}

async fn called(page: Rc<String>) {
    tokio::spawn(serve(page));
  //^^^^^^^^^^^^ parameter `page` has type Rc<String>
}

async fn careless() {
    let page = Rc::new(1);
    work().await;
    println!("{page}");
}

fn far_away() {
    tokio::spawn(careless());
  //^^^^^^^^^^^^ `page`: Rc<i32>, of line 43, is kept across the await of line 44
}

fn further_away() {
    tokio::spawn(async { careless().await });
  //^^^^^^^^^^^^ the future that line 54 awaits
}

async fn in_a_set() {
    let mut set = tokio::task::JoinSet::new();
    let page = Rc::new(1);
    set.spawn(async move { println!("{page}") });
    //  ^^^^^ captures `page`
}

async fn given_back() {
    tokio::spawn(async { Rc::new(1) });
  //^^^^^^^^^^^^ does not take what this future gives back
}

async fn on_a_handle(handle: tokio::runtime::Handle, page: Rc<String>) {
    handle.spawn(async move { println!("{page}") });
    //     ^^^^^ captures `page`
}

async fn object(work: Box<dyn Fn()>) {
    tokio::spawn(async move { work() });
  //^^^^^^^^^^^^ asks for no Send
}

fn pointer(place: *mut u8) {
    std::thread::spawn(move || drop(place));
  //^^^^^^^^^^^^^^^^^^ *mut u8 is never Send
}

fn object_in_a_thread(work: Box<dyn FnOnce()>) {
    std::thread::spawn(move || work());
  //^^^^^^^^^^^^^^^^^^ asks for no Send
}

fn guard(total: &'static std::sync::Mutex<u8>) {
    let held = total.lock().unwrap();
    std::thread::spawn(move || drop(held));
  //^^^^^^^^^^^^^^^^^^ the thread that took the lock must release it
}
"#,
    );
}

#[test]
fn tasks_that_may_go_anywhere() {
    check_none(
        &RULE,
        r#"
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{Arc, Mutex};

async fn work() {}

async fn an_arc(page: Arc<String>) {
    tokio::spawn(async move { println!("{page}") });
}

async fn dropped_before() {
    tokio::spawn(async {
        {
            let page = Rc::new(1);
            println!("{page}");
        }
        work().await;
    });
}

async fn a_temporary() {
    tokio::spawn(async {
        let length = Rc::new(String::new()).len();
        work().await;
        println!("{length}");
    });
}

async fn no_await() {
    tokio::spawn(async {
        let page = Rc::new(1);
        println!("{page}");
    });
}

async fn whole(cell: Cell<u8>, other: RefCell<u8>) {
    tokio::spawn(async move {
        cell.set(1);
        drop(other);
    });
}

async fn local(page: Rc<String>) {
    tokio::task::spawn_local(async move { println!("{page}") });
}

async fn local_set(page: Rc<String>) {
    let set = tokio::task::LocalSet::new();
    set.run_until(async move { println!("{page}") }).await;
}

async fn fine(page: Arc<Mutex<u8>>) {
    *page.lock().unwrap() += 1;
    work().await;
}

fn called(page: Arc<Mutex<u8>>) {
    tokio::spawn(fine(page));
}

fn generic<F>(future: F)
where
    F: Future<Output = ()> + Send + 'static,
{
    tokio::spawn(future);
}

fn generic_value<T: Send + 'static>(value: T) {
    tokio::spawn(async move {
        work().await;
        drop(value);
    });
}

fn boxed(future: std::pin::Pin<Box<dyn Future<Output = ()> + Send>>) {
    tokio::spawn(future);
}

struct Line {
    read: std::pin::Pin<Box<dyn Iterator<Item = u8> + Send>>,
}

fn taken_in_a_list(line: Line) {
    std::thread::spawn(|| drop(vec![Ok::<_, u8>(line)]));
}

trait Work {
    fn run(&mut self);
}

fn takes(work: &mut dyn Work) {
    work.run();
}

fn lent_as_an_object(maker: nobody::Maker) {
    let mut work = maker.work();
    std::thread::spawn(move || takes(&mut work));
}

#[cfg(miri)]
mod uncompiled {
    pub struct Slot<T>(*mut T);
    unsafe impl<T: Send> Send for Slot<T> {}
    unsafe impl<T: Send> Sync for Slot<T> {}

    #[cfg(test)]
    mod tests {
        fn crosses(slot: std::sync::Arc<super::Slot<u8>>) {
            std::thread::spawn(move || drop(slot));
        }
    }
}

fn unknown(future: nobody::Future, thing: nobody::Thing) {
    tokio::spawn(future);
    tokio::spawn(async move { thing.work().await });
}

fn another_spawn(page: Rc<String>) {
    nobody::spawn(async move { println!("{page}") });
}

mod tokio_like {
    pub fn spawn<F>(_future: F) {}
}

fn own_spawn(page: Rc<String>) {
    tokio_like::spawn(async move { println!("{page}") });
}

async fn just_awaited(page: Rc<String>) {
    async move { println!("{page}") }.await;
}

fn of_the_thread_rules(page: Rc<String>, total: Arc<RefCell<u8>>, cell: Arc<Cell<u8>>) {
    std::thread::spawn(move || drop(page));
    std::thread::spawn(move || drop(total));
    std::thread::spawn(move || drop(cell));
}

struct Sent(*mut u8);
unsafe impl Send for Sent {}

fn by_hand(sent: Sent) {
    tokio::spawn(async move {
        let sent = sent;
        work().await;
        drop(sent);
    });
}

#[async_trait::async_trait]
trait Boxed {
    async fn run(&self);
}

fn of_a_trait(boxed: &'static (dyn Boxed + Sync)) {
    tokio::spawn(boxed.run());
}

async fn recursive(depth: u32) {
    if depth > 0 {
        tokio::spawn(Box::pin(recursive(depth - 1)));
    }
}
"#,
    );
}

#[test]
fn a_guard_across_an_await_is_told_elsewhere() {
    check_none(
        &RULE,
        r#"
use std::sync::Mutex;

async fn work() {}

fn start(total: &'static Mutex<u8>) {
    tokio::spawn(async {
        let held = total.lock().unwrap();
        work().await;
        drop(held);
    });
}
"#,
    );
}

#[test]
fn another_file_says_what_a_future_keeps() {
    let found = crate::testing::remedies(
        &RULE,
        &[
            (
                "src/lib.rs",
                "mod serving;\npub fn start() {\n    std::thread::spawn(|| serving::Page::new());\n}\n",
            ),
            (
                "src/serving.rs",
                "pub struct Page(*mut u8);\nimpl Page {\n    pub fn new() -> Page {\n        Page(std::ptr::null_mut())\n    }\n}\n",
            ),
            (
                "Cargo.toml",
                "[package]\nname = \"sample\"\nedition = \"2024\"\n",
            ),
        ],
    );
    assert!(found.fixes.is_empty());
}
