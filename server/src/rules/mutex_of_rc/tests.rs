use super::RULE;
use crate::testing::{check, check_none};

#[test]
fn locks_of_what_counts_for_one_thread() {
    check(
        &RULE,
        r#"
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex, RwLock};

pub struct Node {
    parent: Option<Weak<Node>>,
}

pub struct Fields {
    a: Mutex<Rc<u8>>,
    // ^^^^^^^^^^^^^ warning: no other thread can ever wait for this `Mutex<Rc<u8>>`: `Rc` is never `Send`
    b: RwLock<Rc<str>>,
    // ^^^^^^^^^^^^^^^ `Arc` counts for all threads
    c: Arc<Mutex<Rc<u8>>>,
    //     ^^^^^^^^^^^^^ Rc
    d: Mutex<Vec<Rc<u8>>>,
    // ^^^^^^^^^^^^^^^^^^ Rc
    e: Mutex<Option<Weak<u8>>>,
    // ^^^^^^^^^^^^^^^^^^^^^^^ `Weak` is never `Send`
    f: tokio::sync::Mutex<Rc<u8>>,
    // ^^^^^^^^^^^^^^^^^^^^^^^^^^ Rc
    g: parking_lot::Mutex<Rc<u8>>,
    // ^^^^^^^^^^^^^^^^^^^^^^^^^^ Rc
    h: Mutex<Node>,
    // ^^^^^^^^^^^ `Weak` is never `Send`
    i: Mutex<(u8, Rc<u8>)>,
    // ^^^^^^^^^^^^^^^^^^^ Rc
}

pub type Tree = Mutex<Rc<Node>>;
//              ^^^^^^^^^^^^^^^ Rc

pub struct Of<T>(Mutex<Rc<T>>);
//               ^^^^^^^^^^^^ Rc

fn made() {
    let lock = Mutex::new(Rc::new('x'));
    //         ^^^^^^^^^^ Rc
    let lock = std::sync::RwLock::new(vec![Rc::new(1)]);
    //         ^^^^^^^^^^^^^^^^^^^^^^ Rc
}
"#,
    );
}

#[test]
fn the_way_to_the_rc_is_shown() {
    let text = r#"
use std::rc::Rc;
use std::sync::Mutex;

pub struct Node {
    name: Rc<str>,
}

pub struct Tree {
    root: Mutex<Node>,
}
"#;
    let findings = crate::testing::LIBRARY.findings(&RULE, text);
    let related = &findings[0].related;
    assert_eq!(related.len(), 1, "{findings:?}");
    assert_eq!(&text[related[0].range], "name: Rc<str>");
    assert_eq!(related[0].message, "field name: Rc<str>");
}

#[test]
fn what_may_leave_its_thread_is_fine() {
    check_none(
        &RULE,
        r#"
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, RwLock};

pub struct Fine {
    a: Mutex<Arc<u8>>,
    b: Mutex<Cell<u8>>,
    c: Mutex<RefCell<u8>>,
    d: Mutex<Receiver<u8>>,
    e: RwLock<Arc<u8>>,
    f: RefCell<Rc<u8>>,
    g: Rc<Mutex<u8>>,
    h: Rc<Mutex<Rc<u8>>>,
    i: Mutex<Box<dyn Fn()>>,
    j: Mutex<*mut u8>,
    k: Mutex<fn(Rc<u8>)>,
    l: Mutex<Option<std::sync::Weak<u8>>>,
}

pub struct Of<T>(Mutex<T>, Mutex<Vec<T>>);

fn made(value: u8) {
    let lock = Mutex::new(Arc::new(value));
    let count = Mutex::new(Rc::strong_count(&Rc::new(1)));
    let rc = Rc::new(Mutex::new(Rc::new(1)));
}
"#,
    );
}

#[test]
fn who_says_so_by_hand_means_it() {
    check_none(
        &RULE,
        r#"
use std::rc::Rc;
use std::sync::Mutex;

pub struct Local(Mutex<Rc<u8>>);

unsafe impl Sync for Local {}

pub struct Sent(Rc<u8>);

unsafe impl Send for Sent {}

pub struct Holder(Mutex<Sent>);
"#,
    );
}

#[test]
fn other_types_of_the_same_names() {
    check_none(
        &RULE,
        r#"
pub struct Rc<T>(T);
pub struct Mutex<T>(T);

pub mod first {
    use super::Mutex;
    use std::rc::Rc;
    pub struct Field(Mutex<Rc<u8>>);
}

pub mod second {
    use super::Rc;
    use std::sync::Mutex;
    pub struct Field(Mutex<Rc<u8>>, Mutex<nobody::Rc<u8>>);
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;
    use std::sync::Mutex;
    struct Field(Mutex<Rc<u8>>);
}
"#,
    );
}
