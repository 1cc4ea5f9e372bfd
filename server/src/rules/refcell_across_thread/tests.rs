use super::RULE;
use crate::testing::{check, check_none};

#[test]
fn a_refcell_that_both_sides_reach() {
    check(
        &RULE,
        r#"
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Arc, RwLock};
use std::thread;

fn parameter(names: Arc<RefCell<Vec<String>>>) {
    thread::spawn(move || names.borrow_mut().push(String::new()));
  //^^^^^^^^^^^^^ error: Arc<RefCell<Vec<String>>> is Send only if RefCell<Vec<String>> is Sync; RefCell is never Sync: two threads could borrow it at once. Instead: a `Mutex`
}

fn variable() {
    let total = Arc::new(RefCell::new(0));
    let clone = Arc::clone(&total);
    let handle = thread::spawn(move || *clone.borrow_mut() += 1);
    //           ^^^^^^^^^^^^^ captures `clone`: Arc<RefCell<i32>>
}

fn by_reference() {
    let total = RefCell::new(0);
    thread::scope(|scope| {
        scope.spawn(|| *total.borrow_mut() += 1);
        //    ^^^^^ captures by reference `total`: &RefCell<i32>
    });
}

fn given_by_reference(total: &'static RefCell<u8>) {
    thread::spawn(move || *total.borrow());
  //^^^^^^^^^^^^^ captures `total`: &RefCell<u8>
}

struct State {
    lines: RefCell<Vec<String>>,
}

fn inside(state: Arc<State>) {
    thread::spawn(move || state.lines.borrow().len());
  //^^^^^^^^^^^^^ field lines: RefCell<Vec<String>>
}

fn in_a_map(all: HashMap<String, Arc<RefCell<u8>>>) {
    thread::spawn(move || all.len());
  //^^^^^^^^^^^^^ RefCell is never Sync
}

fn in_an_rwlock(all: Arc<RwLock<RefCell<u8>>>) {
    thread::spawn(move || drop(all));
  //^^^^^^^^^^^^^ RefCell is never Sync
}

async fn blocking(state: Arc<State>) {
    tokio::task::spawn_blocking(move || drop(state)).await;
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ RefCell is never Sync
}

fn in_a_tuple(pair: (u8, Arc<RefCell<u8>>)) {
    thread::spawn(move || drop(pair));
  //^^^^^^^^^^^^^ captures `pair`
}

fn builder(total: Arc<RefCell<u8>>) {
    thread::Builder::new().spawn(move || drop(total)).unwrap();
    //                     ^^^^^ RefCell is never Sync
}
"#,
    );
}

#[test]
fn a_refcell_that_goes_along_is_fine() {
    check_none(
        &RULE,
        r#"
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::thread;

fn whole(total: RefCell<u8>) {
    thread::spawn(move || total.into_inner());
}

fn boxed(total: Box<RefCell<u8>>) {
    thread::spawn(move || *total.borrow_mut() += 1);
}

fn mutable(total: &'static mut RefCell<u8>) {
    thread::spawn(move || *total.get_mut() += 1);
}

fn under_a_mutex(total: Arc<Mutex<RefCell<u8>>>) {
    thread::spawn(move || drop(total));
}

fn made_there() {
    thread::spawn(|| {
        let total = Arc::new(RefCell::new(1));
        *total.borrow_mut() += 1;
    });
}

fn an_rc(total: Rc<RefCell<u8>>) {
    thread::spawn(move || drop(total));
}

fn a_copy(total: Arc<RefCell<u8>>) {
    let value = *total.borrow();
    thread::spawn(move || println!("{value}"));
}

fn given_back() -> u8 {
    thread::spawn(|| RefCell::new(1)).join().unwrap().into_inner()
}

async fn local(total: Rc<RefCell<u8>>) {
    tokio::task::spawn_local(async move { *total.borrow_mut() += 1 });
}

struct Shared(RefCell<u8>);
unsafe impl Sync for Shared {}

fn by_hand(shared: Arc<Shared>) {
    thread::spawn(move || drop(shared));
}

mod own {
    pub struct RefCell<T>(pub T);
}

fn another(total: Arc<own::RefCell<u8>>) {
    thread::spawn(move || drop(total));
}

fn unknown(total: Arc<nobody::RefCell<u8>>, work: nobody::Work) {
    thread::spawn(move || drop(total));
    work.spawn(move || 1);
}

fn generic<T: Send + Sync + 'static>(total: Arc<T>) {
    thread::spawn(move || drop(total));
}

fn not_called(total: Arc<RefCell<u8>>) {
    let work = move || drop(total);
    work();
}

thread_local! {
    static HERE: RefCell<u8> = RefCell::new(1);
}

fn per_thread() {
    thread::spawn(|| HERE.with(|here| *here.borrow_mut() += 1));
}
"#,
    );
}

#[test]
fn a_lock_takes_its_place() {
    let before = "use std::cell::RefCell;
use std::thread;

fn count() {
    let total = RefCell::new(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            *total.borrow_mut() += 1;
        });
    });
    println!(\"{}\", total.borrow());
}
";
    crate::testing::check_fix(
        &RULE,
        "to a `Mutex`",
        before,
        "use std::sync::Mutex;
use std::thread;

fn count() {
    let total = Mutex::new(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            *total.lock().expect(\"mutex poisoned\") += 1;
        });
    });
    println!(\"{}\", total.lock().expect(\"mutex poisoned\"));
}
",
    );
    crate::testing::check_fix(
        &RULE,
        "to a `RwLock`",
        before,
        "use std::sync::RwLock;
use std::thread;

fn count() {
    let total = RwLock::new(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            *total.write().expect(\"mutex poisoned\") += 1;
        });
    });
    println!(\"{}\", total.read().expect(\"mutex poisoned\"));
}
",
    );
}
