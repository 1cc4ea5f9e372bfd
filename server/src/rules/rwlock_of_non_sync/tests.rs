use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn readers_would_share_a_cell() {
    check(
        &RULE,
        r#"
use std::cell::{Cell, OnceCell, RefCell};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, RwLock};

pub struct State {
    seen: Cell<bool>,
}

pub struct Fields {
    a: RwLock<Cell<u8>>,
    // ^^^^^^^^^^^^^^^^ warning: no other thread can have this `RwLock<Cell<u8>>`: its readers would share a `Cell`
    b: Arc<RwLock<RefCell<Vec<u8>>>>,
    //     ^^^^^^^^^^^^^^^^^^^^^^^^ `RefCell`, which is never `Sync`
    c: RwLock<Receiver<u8>>,
    // ^^^^^^^^^^^^^^^^^^^^ Receiver
    d: RwLock<Option<Cell<u8>>>,
    // ^^^^^^^^^^^^^^^^^^^^^^^^ Cell
    e: RwLock<OnceCell<u8>>,
    // ^^^^^^^^^^^^^^^^^^^^ OnceCell
    f: tokio::sync::RwLock<RefCell<u8>>,
    // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ RefCell
    g: parking_lot::RwLock<Cell<u8>>,
    // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Cell
    h: RwLock<State>,
    // ^^^^^^^^^^^^^ Cell
}

pub struct Of<T>(RwLock<RefCell<T>>);
//               ^^^^^^^^^^^^^^^^^^ RefCell

fn made() {
    let lock = RwLock::new(Cell::new('x'));
    //         ^^^^^^^^^^^ Cell
    let lock = Arc::new(RwLock::new(RefCell::new('x')));
    //                  ^^^^^^^^^^^ RefCell
}
"#,
    );
}

#[test]
fn what_readers_may_share_is_fine() {
    check_none(
        &RULE,
        r#"
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::atomic::AtomicU8;
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex, OnceLock, RwLock};

pub struct Fine {
    a: RwLock<u8>,
    b: RwLock<Vec<String>>,
    c: RwLock<AtomicU8>,
    d: RwLock<OnceLock<u8>>,
    e: Mutex<Cell<u8>>,
    f: RwLock<Sender<u8>>,
    g: RwLock<Rc<u8>>,
    h: RwLock<Mutex<Cell<u8>>>,
    i: RwLock<Box<dyn Fn()>>,
    j: RwLock<*const u8>,
    k: Rc<RwLock<Cell<u8>>>,
    l: RefCell<RwLock<u8>>,
    m: RwLock<fn(&Cell<u8>)>,
    n: RwLock<Arc<u8>>,
}

pub struct Of<T>(RwLock<T>, RwLock<Option<T>>);

fn made(cell: Cell<u8>) {
    let lock = RwLock::new(cell.get());
    let rc = Rc::new(RwLock::new(Cell::new(1)));
}
"#,
    );
}

#[test]
fn who_says_so_by_hand_means_it() {
    check_none(
        &RULE,
        r#"
use std::cell::Cell;
use std::sync::RwLock;

pub struct Meter(RwLock<Cell<u8>>);

unsafe impl Sync for Meter {}

pub mod own {
    pub struct RwLock<T>(pub T);
    pub struct Cell<T>(pub T);
}
pub struct Other(own::RwLock<Cell<u8>>, RwLock<own::Cell<u8>>, RwLock<nobody::Cell>);

#[cfg(test)]
mod tests {
    use super::*;
    struct Meter(RwLock<Cell<u8>>);
}
"#,
    );
}

#[test]
fn a_mutex_in_its_place() {
    check_fix(
        &RULE,
        "Change `reading` to a `Mutex`, with every use",
        r#"
use std::cell::Cell;
use std::sync::{Arc, RwLock};

struct Meter {
    reading: Arc<RwLock<Cell<u64>>>,
}

impl Meter {
    fn new() -> Meter {
        Meter { reading: Arc::new(RwLock::new(Cell::new(1))) }
    }

    fn read(&self) -> u64 {
        self.reading.read().unwrap().get()
    }

    fn set(&self) {
        self.reading.write().unwrap().set(3);
    }
}
"#,
        r#"
use std::cell::Cell;
use std::sync::{Arc, Mutex};

struct Meter {
    reading: Arc<Mutex<Cell<u64>>>,
}

impl Meter {
    fn new() -> Meter {
        Meter { reading: Arc::new(Mutex::new(Cell::new(1))) }
    }

    fn read(&self) -> u64 {
        self.reading.lock().unwrap().get()
    }

    fn set(&self) {
        self.reading.lock().unwrap().set(3);
    }
}
"#,
    );
}

#[test]
fn two_readers_of_one_thread() {
    check_no_fix(
        &RULE,
        "`Mutex`",
        "use std::cell::Cell;\nuse std::sync::RwLock;\nfn f() -> u8 {\n let kept = RwLock::new(Cell::new(1u8));\n let first = kept.read().unwrap();\n let second = kept.read().unwrap();\n first.get() + second.get()\n}\n",
    );
}
