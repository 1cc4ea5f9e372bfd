use super::RULE;
use crate::testing::{check, check_none};

#[test]
fn a_cell_that_both_sides_reach() {
    check(
        &RULE,
        r#"
use std::cell::{Cell, LazyCell, OnceCell};
use std::sync::Arc;
use std::thread;

fn parameter(total: Arc<Cell<u32>>) {
    thread::spawn(move || total.set(1));
  //^^^^^^^^^^^^^ error: Arc<Cell<u32>> is Send only if Cell<u32> is Sync; Cell is never Sync: two threads could write to it at once. Instead: an atomic
}

fn by_reference() {
    let total = Cell::new(0);
    thread::scope(|scope| {
        scope.spawn(|| total.set(total.get() + 1));
        //    ^^^^^ captures by reference `total`: &Cell<i32>
        scope.spawn(|| println!("{}", total.get()));
        //    ^^^^^ Cell is never Sync
    });
}

struct Meter {
    reading: Cell<u64>,
}

fn inside(meter: Arc<Meter>) {
    thread::spawn(move || meter.reading.get());
  //^^^^^^^^^^^^^ field reading: Cell<u64>
}

fn a_reference(meter: &'static Meter) {
    thread::spawn(move || meter.reading.get());
  //^^^^^^^^^^^^^ Cell is never Sync
}

fn once(first: Arc<OnceCell<u8>>) {
    thread::spawn(move || first.get().copied());
  //^^^^^^^^^^^^^ a `OnceLock` can be shared
}

fn lazy(value: Arc<LazyCell<u8>>) {
    thread::spawn(move || **value);
  //^^^^^^^^^^^^^ a `LazyLock` can be shared
}

fn in_a_list(all: Vec<Arc<Cell<u8>>>) {
    thread::spawn(move || all.len());
  //^^^^^^^^^^^^^ Cell is never Sync
}

async fn blocking(total: Arc<Cell<u8>>) {
    tokio::task::spawn_blocking(move || total.get()).await;
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ Cell is never Sync
}

fn optional(total: Option<Arc<Cell<bool>>>) {
    thread::spawn(move || total.is_some());
  //^^^^^^^^^^^^^ Cell is never Sync
}
"#,
    );
}

#[test]
fn a_cell_that_goes_along_is_fine() {
    check_none(
        &RULE,
        r#"
use std::cell::{Cell, OnceCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread;

fn whole(total: Cell<u8>) {
    thread::spawn(move || total.set(1));
}

fn in_a_struct(meter: Meter) {
    thread::spawn(move || meter.reading.get());
}

struct Meter {
    reading: Cell<u64>,
}

fn made_there() {
    thread::spawn(|| Cell::new(1).get());
}

fn atomic(total: Arc<AtomicU32>) {
    thread::spawn(move || total.fetch_add(1, Ordering::Relaxed));
}

fn once(first: Arc<OnceLock<u8>>) {
    thread::spawn(move || first.get().copied());
}

fn under_a_mutex(total: Arc<Mutex<Cell<u8>>>) {
    thread::spawn(move || drop(total));
}

fn a_copy(total: Arc<Cell<u8>>) {
    let value = total.get();
    thread::spawn(move || println!("{value}"));
}

fn an_rc(total: Rc<Cell<u8>>) {
    thread::spawn(move || drop(total));
}

fn mutable() {
    let mut total = Cell::new(1);
    thread::scope(|scope| {
        scope.spawn(|| *total.get_mut() += 1);
    });
}

fn here(total: &Cell<u8>) {
    thread::scope(|scope| {
        scope.spawn(|| println!("no cell in here"));
        total.set(1);
    });
}

fn given_back() {
    thread::spawn(|| OnceCell::<u8>::new());
}

mod own {
    pub struct Cell<T>(pub T);
}

fn another(total: Arc<own::Cell<u8>>) {
    thread::spawn(move || drop(total));
}

fn unknown(total: Arc<nobody::Cell<u8>>) {
    thread::spawn(move || drop(total));
}

fn only_kept(total: Arc<Cell<u8>>) {
    let work = move || total.get();
    work();
}

struct Shared(Cell<u8>);
unsafe impl Sync for Shared {}

fn by_hand(shared: Arc<Shared>) {
    thread::spawn(move || drop(shared));
}
"#,
    );
}

#[test]
fn an_atomic_takes_its_place() {
    crate::testing::check_fix(
        &RULE,
        "to an `AtomicU8`",
        "use std::cell::Cell;

fn count() {
    let total: Cell<u8> = Cell::new(0);
    std::thread::scope(|scope| {
        scope.spawn(|| total.set(total.get() + 1));
    });
    println!(\"{}\", total.get());
}
",
        "use std::sync::atomic::{AtomicU8, Ordering};

fn count() {
    let total: AtomicU8 = AtomicU8::new(0);
    std::thread::scope(|scope| {
        scope.spawn(|| total.store(total.load(Ordering::SeqCst) + 1, Ordering::SeqCst));
    });
    println!(\"{}\", total.load(Ordering::SeqCst));
}
",
    );
}
