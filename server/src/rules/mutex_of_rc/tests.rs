use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

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

const KEPT: &str = r#"
use std::rc::Rc;
use std::sync::{Arc, Mutex};

struct Cache {
    newest: Arc<Mutex<Rc<String>>>,
}

impl Cache {
    fn new() -> Cache {
        Cache { newest: Arc::new(Mutex::new(Rc::new(String::new()))) }
    }

    fn newest(&self) -> Rc<String> {
        self.newest.lock().unwrap().clone()
    }

    fn other(&self) -> Cache {
        Cache { newest: self.newest.clone() }
    }
}
"#;

#[test]
fn an_arc_in_place_of_what_counts_for_one_thread() {
    check_fix(
        &RULE,
        "Change every `Rc` of the file to an `Arc`",
        KEPT,
        &KEPT
            .replace("use std::rc::Rc;\n", "")
            .replace("Rc<", "Arc<")
            .replace("Rc::", "Arc::")
            .replace("AArc", "Arc"),
    );
}

#[test]
fn a_cell_in_place_of_the_lock() {
    check_fix(
        &RULE,
        "Change `newest` to a `RefCell` in an `Rc`, with every use",
        KEPT,
        r#"
use std::cell::RefCell;
use std::rc::Rc;

struct Cache {
    newest: Rc<RefCell<Rc<String>>>,
}

impl Cache {
    fn new() -> Cache {
        Cache { newest: Rc::new(RefCell::new(Rc::new(String::new()))) }
    }

    fn newest(&self) -> Rc<String> {
        self.newest.borrow().clone()
    }

    fn other(&self) -> Cache {
        Cache { newest: self.newest.clone() }
    }
}
"#,
    );
}

#[test]
fn tasks_of_one_thread_wait_for_one_another() {
    check_no_fix(
        &RULE,
        "`RefCell`",
        "use std::rc::Rc;\nuse tokio::sync::Mutex;\nstruct S { kept: Mutex<Rc<u8>> }\nimpl S {\n fn new() -> S { S { kept: Mutex::new(Rc::new(1)) } }\n async fn f(&self) { *self.kept.lock().await = Rc::new(2); }\n}\n",
    );
}
