use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn borrows_in_variables() {
    check(
        &RULE,
        r#"
use std::cell::{Ref, RefCell, RefMut};
use std::rc::Rc;

async fn baz() {}

struct Session { cache: RefCell<Vec<u64>> }

async fn shared(cell: &RefCell<u64>) {
    let value = cell.borrow();
    //  ^^^^^ warning: `value` keeps `cell` (`RefCell`) borrowed across the `.await` on line 12: other code of this thread that borrows it mutably meanwhile panics
    baz().await;
    let _ = *value;
}

async fn exclusive(cell: Rc<RefCell<u64>>) {
    let mut value = cell.borrow_mut();
    //      ^^^^^ warning: `value` keeps `cell` (`RefCell`) mutably borrowed
    *value += 1;
    baz().await;
}

impl Session {
    async fn push(&self, value: u64) {
        let mut cache = self.cache.borrow_mut();
        //      ^^^^^ `self.cache`
        cache.push(value);
        baz().await;
    }

    fn list(&self) -> Ref<'_, Vec<u64>> { self.cache.borrow() }
}

async fn by_a_method(session: &Session) {
    let list = session.list();
    //  ^^^^ a `RefCell`
    baz().await;
    drop(list);
}

async fn mapped(cell: &RefCell<(u64, u64)>) {
    let first = Ref::map(cell.borrow(), |pair| &pair.0);
    //  ^^^^^ `first` keeps
    baz().await;
    drop(first);
}

async fn tried(cell: &RefCell<u64>) {
    if let Ok(value) = cell.try_borrow_mut() {
        //    ^^^^^ `value`
        baz().await;
        drop(value);
    }
}

async fn parameter(mut value: RefMut<'_, u64>) {
    //                 ^^^^^ a `RefCell`
    *value += 1;
    baz().await;
}

fn local(cell: Rc<RefCell<u64>>) {
    tokio::task::spawn_local(async move {
        let value = cell.borrow();
        //  ^^^^^ `value`
        baz().await;
        let _ = *value;
    });
}
"#,
    );
}

#[test]
fn temporary_borrows() {
    check(
        &RULE,
        r#"
use std::cell::RefCell;

async fn baz() {}
async fn take(_: usize) {}

async fn heads(cell: &RefCell<Vec<u64>>) {
    if let Some(_) = cell.borrow_mut().pop() {
        //           ^^^^^^^^^^^^^^^^^ a temporary borrow keeps `cell`
        baz().await;
    }
    for _ in cell.borrow().iter() {
        //   ^^^^^^^^^^^^^ a temporary borrow
        baz().await;
    }
    take(cell.borrow().len()).await;
    //   ^^^^^^^^^^^^^ a temporary borrow
}
"#,
    );
}

#[test]
fn borrows_that_end_before() {
    check_none(
        &RULE,
        r#"
use std::cell::{Cell, OnceCell, RefCell};

async fn baz() {}

struct Shelf;
struct Book;
impl Shelf {
    fn borrow(&self) -> Book { Book }
    fn borrow_mut(&mut self) -> Book { Book }
}

async fn in_a_block(cell: &RefCell<u64>) {
    { let mut value = cell.borrow_mut(); *value += 1; }
    baz().await;
}

async fn of_a_statement(cell: &RefCell<Vec<u64>>) {
    cell.borrow_mut().push(1);
    let length = cell.borrow().len();
    baz().await;
    let _ = length;
}

async fn dropped(cell: &RefCell<u64>) {
    let value = cell.borrow();
    drop(value);
    baz().await;
}

async fn replaced(cell: &RefCell<Vec<u64>>) {
    let list = cell.take();
    let old = cell.replace(list);
    baz().await;
    drop(old);
}

async fn cells(cell: &Cell<u64>, once: &OnceCell<u64>) {
    let value = cell.take();
    let first = once.get();
    baz().await;
    let _ = (value, first);
}

async fn condition(cell: &RefCell<Vec<u64>>) {
    if cell.borrow().is_empty() { baz().await; }
    while cell.borrow().is_empty() { baz().await; }
    let Some(_) = cell.borrow_mut().pop() else { return };
    baz().await;
}

async fn own_types(mut shelf: Shelf) {
    let book = shelf.borrow();
    baz().await;
    drop(book);
    let book = shelf.borrow_mut();
    baz().await;
    drop(book);
}

async fn by_the_trait(text: String) {
    let part: &str = std::borrow::Borrow::borrow(&text);
    baz().await;
    let _ = part;
}

async fn unknown(cell: elsewhere::RefCell<u64>) {
    let value = cell.borrow();
    baz().await;
    drop(value);
}

fn not_async(cell: &RefCell<u64>) {
    let value = cell.borrow();
    let _later = async { baz().await };
    drop(value);
}

async fn in_a_closure(cell: &RefCell<u64>) {
    let add = || { let mut value = cell.borrow_mut(); *value += 1; };
    add();
    baz().await;
}

#[allow(clippy::await_holding_refcell_ref)]
async fn twin(cell: &RefCell<u64>) {
    let value = cell.borrow();
    baz().await;
    drop(value);
}

async fn another_lock(m: &std::sync::Mutex<u64>) {
    let guard = m.lock().unwrap();
    baz().await;
    drop(guard);
}
"#,
    );
}

#[test]
fn the_edition_decides_about_temporaries() {
    let text = r#"
async fn otherwise(cell: &std::cell::RefCell<Vec<u64>>) {
    if let Some(_) = cell.borrow_mut().pop() {
    } else {
        std::future::ready(()).await;
    }
}
"#;
    check_none(&RULE, text);
    let old = Place {
        edition: "2021",
        ..LIBRARY
    };
    assert_eq!(old.findings(&RULE, text).len(), 1);
}

#[test]
fn the_borrow_ends_in_a_block() {
    check_fix(
        &RULE,
        "in a block",
        r#"
async fn add(total: &std::cell::RefCell<u64>) {
    let mut value = total.borrow_mut();
    *value += 1;
    std::future::ready(()).await;
}
"#,
        r#"
async fn add(total: &std::cell::RefCell<u64>) {
    {
        let mut value = total.borrow_mut();
        *value += 1;
    }
    std::future::ready(()).await;
}
"#,
    );
}

#[test]
fn a_copy_takes_the_place_of_the_borrow() {
    check_fix(
        &RULE,
        "Clone the value into `names`",
        r#"
async fn greet(names: &std::cell::RefCell<Vec<String>>) -> usize {
    let names = names.borrow();
    std::future::ready(()).await;
    println!("{:?}", names);
    names.len()
}
"#,
        r#"
async fn greet(names: &std::cell::RefCell<Vec<String>>) -> usize {
    let names = names.borrow().clone();
    std::future::ready(()).await;
    println!("{:?}", names);
    names.len()
}
"#,
    );
    for text in [
        r#"
async fn changes(names: &std::cell::RefCell<Vec<String>>) {
    let mut names = names.borrow_mut();
    std::future::ready(()).await;
    names.push(String::new());
}
"#,
        r#"
struct Large(Vec<u64>);

async fn not_clonable(cell: &std::cell::RefCell<Large>) -> usize {
    let large = cell.borrow();
    std::future::ready(()).await;
    large.0.len()
}
"#,
    ] {
        check_no_fix(&RULE, "Clone", text);
        check_no_fix(&RULE, "Release", text);
    }
}

#[test]
fn a_value_is_cloned_out_of_a_head() {
    check_fix(
        &RULE,
        "clone the value into `value`",
        r#"
async fn first(names: &std::cell::RefCell<Vec<String>>) {
    if let Some(name) = names.borrow().first() {
        std::future::ready(name.len()).await;
    }
}
"#,
        r#"
async fn first(names: &std::cell::RefCell<Vec<String>>) {
    let value = names.borrow().first().cloned();
    if let Some(name) = value.as_ref() {
        std::future::ready(name.len()).await;
    }
}
"#,
    );
    check_fix(
        &RULE,
        "clone the value into `value`",
        r#"
async fn each(names: &std::cell::RefCell<Vec<String>>) {
    for name in names.borrow().iter() {
        std::future::ready(name.len()).await;
    }
}
"#,
        r#"
async fn each(names: &std::cell::RefCell<Vec<String>>) {
    let value = names.borrow().clone();
    for name in value.iter() {
        std::future::ready(name.len()).await;
    }
}
"#,
    );
}
