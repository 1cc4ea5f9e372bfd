use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_none};

#[test]
fn an_rc_in_a_closure() {
    check(
        &RULE,
        r#"
use std::rc::{Rc, Weak};
use std::thread;

fn parameter(words: Rc<Vec<String>>) {
    thread::spawn(move || println!("{}", words.len()));
  //^^^^^^^^^^^^^ error: `thread::spawn` does not take this closure, which is not `Send`: captures `words`: Rc<Vec<String>>; Rc is never Send: two threads could change its count of owners at once. Instead: `Arc` counts for all threads
}

fn variable() {
    let count = Rc::new(1);
    let handle = std::thread::spawn(move || *count + 1);
    //           ^^^^^^^^^^^^^^^^^^ captures `count`: Rc<i32>
}

fn by_reference(words: &Rc<String>) {
    thread::scope(|scope| {
        scope.spawn(|| println!("{words}"));
        //    ^^^^^ `thread::Scope::spawn` does not take this closure
    });
}

fn weak(parent: Weak<String>) {
    thread::spawn(move || parent.upgrade().is_some());
  //^^^^^^^^^^^^^ Weak is never Send
}

struct Session {
    name: Rc<str>,
}

fn inside(session: Session) {
    thread::spawn(move || drop(session));
  //^^^^^^^^^^^^^ captures `session`: Session; Session; field name: Rc<str>; Rc is never Send
}

fn in_a_list(all: Vec<Rc<u8>>) {
    thread::spawn(move || all.len());
  //^^^^^^^^^^^^^ Vec<Rc<u8>>
}

fn through_a_variable(one: Rc<u8>) {
    let work = move || *one;
    thread::spawn(work);
  //^^^^^^^^^^^^^ captures `one`
}

fn builder(one: Rc<u8>) -> std::io::Result<()> {
    thread::Builder::new().spawn(move || *one)?;
    //                     ^^^^^ captures `one`
    Ok(())
}

async fn blocking(one: Rc<u8>) {
    tokio::task::spawn_blocking(move || *one).await;
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ captures `one`
}

fn given_back() {
    let handle = thread::spawn(|| Rc::new(1));
    //           ^^^^^^^^^^^^^ does not take what this closure gives back
}

fn generic<T>(one: Rc<T>) {
    thread::spawn(move || drop(one));
  //^^^^^^^^^^^^^ Rc is never Send
}
"#,
    );
}

#[test]
fn what_does_not_cross_is_fine() {
    check_none(
        &RULE,
        r#"
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::thread;

fn made_there() {
    thread::spawn(|| {
        let one = Rc::new(1);
        println!("{one}");
    });
}

fn an_arc(words: Arc<String>) {
    thread::spawn(move || println!("{words}"));
}

fn only_a_part(words: Rc<String>) {
    let length = words.len();
    thread::spawn(move || println!("{length}"));
}

fn shadowed(words: Rc<String>) {
    let words = words.len();
    thread::spawn(move || println!("{words}"));
}

fn shadowed_inside(words: Rc<String>) {
    thread::spawn(move || {
        let words = 1;
        println!("{words}");
    });
}

async fn local(one: Rc<u8>) {
    tokio::task::spawn_local(async move { println!("{one}") });
}

async fn on_a_set(one: Rc<u8>, set: &tokio::task::LocalSet) {
    set.spawn_local(async move { println!("{one}") });
}

struct Sent(Rc<u8>);
unsafe impl Send for Sent {}

fn by_hand(sent: Sent) {
    thread::spawn(move || {
        let sent = sent;
        drop(sent);
    });
}

fn generic<T: Send + 'static>(value: T) {
    thread::spawn(move || drop(value));
}

fn not_bounded<F>(work: F)
where
    F: FnOnce() + Send + 'static,
{
    thread::spawn(work);
}

fn unknown(thing: nobody::Rc<u8>) {
    thread::spawn(move || drop(thing));
}

fn same_thread(one: Rc<u8>) {
    let work = move || *one;
    work();
}

mod own {
    pub struct Rc<T>(pub T);
    pub fn spawn<F: FnOnce()>(work: F) {
        work();
    }
}

fn another_rc(one: own::Rc<u8>) {
    thread::spawn(move || drop(one));
}

fn another_spawn(one: Rc<u8>) {
    own::spawn(move || drop(one));
}

fn a_number(one: Rc<u8>) {
    thread::spawn({
        let one = *one;
        move || println!("{one}")
    });
}

fn a_refcell_as_a_whole(cell: RefCell<u8>, lock: Mutex<u8>) {
    thread::spawn(move || (cell.into_inner(), lock.into_inner()));
}

macro_rules! opaque {
    ($($tokens:tt)*) => {};
}

fn in_a_macro(one: Rc<u8>) {
    opaque!(thread::spawn(move || drop(one)));
}
"#,
    );
}

#[test]
fn a_part_of_a_capture_by_editions() {
    // Since 2021 a closure takes the field alone, which nobody has promised anything of.
    let text = r#"
use std::rc::Rc;
use std::thread;

struct Sent(Rc<u8>);
unsafe impl Send for Sent {}

fn by_hand(sent: Sent) {
    thread::spawn(move || println!("{}", sent.0));
  //^^^^^^^^^^^^^ captures `sent`: Rc<u8>
}
"#;
    check(&RULE, text);
    let older = Place {
        edition: "2018",
        ..LIBRARY
    };
    assert!(older.findings(&RULE, text).is_empty());
}

#[test]
fn a_test_must_compile_too() {
    check(
        &RULE,
        r#"
use std::rc::Rc;

#[test]
fn counts() {
    let one = Rc::new(1);
    std::thread::spawn(move || *one).join().unwrap();
  //^^^^^^^^^^^^^^^^^^ Rc is never Send
}
"#,
    );
}

#[test]
fn what_only_a_test_build_has_must_too() {
    check(
        &RULE,
        r#"
#[cfg(test)]
mod tests {
    use std::rc::Rc;

    #[test]
    fn counts() {
        let one = Rc::new(1);
        std::thread::spawn(move || *one).join().unwrap();
      //^^^^^^^^^^^^^^^^^^ Rc is never Send
    }
}
"#,
    );
}

#[test]
fn an_arc_takes_its_place() {
    crate::testing::check_fix(
        &RULE,
        "to an `Arc`",
        "use std::rc::Rc;

fn count(words: Rc<Vec<String>>) {
    let mine = Rc::clone(&words);
    std::thread::spawn(move || println!(\"{}\", mine.len()));
}
",
        "use std::sync::Arc;

fn count(words: Arc<Vec<String>>) {
    let mine = Arc::clone(&words);
    std::thread::spawn(move || println!(\"{}\", mine.len()));
}
",
    );
}

#[test]
fn a_shared_cell_becomes_a_shared_lock() {
    crate::testing::check_fix(
        &RULE,
        "to a `Mutex` in an `Arc`",
        "use std::cell::RefCell;
use std::rc::Rc;

fn count() {
    let total = Rc::new(RefCell::new(0));
    let mine = Rc::clone(&total);
    let handle = std::thread::spawn(move || {
        *mine.borrow_mut() += 1;
    });
    *total.borrow_mut() += 2;
    drop(handle.join());
}
",
        "use std::sync::{Arc, Mutex};

fn count() {
    let total = Arc::new(Mutex::new(0));
    let mine = Arc::clone(&total);
    let handle = std::thread::spawn(move || {
        *mine.lock().expect(\"mutex poisoned\") += 1;
    });
    *total.lock().expect(\"mutex poisoned\") += 2;
    drop(handle.join());
}
",
    );
    // What is inside would not be shareable by an `Arc` either.
    crate::testing::check_no_fix(
        &RULE,
        "to an `Arc`",
        "use std::cell::Cell;
use std::rc::Rc;

fn count(total: Rc<Cell<u8>>) {
    std::thread::spawn(move || total.set(1));
}
",
    );
}
