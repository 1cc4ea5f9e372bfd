use super::RULE;
use crate::testing::{check, check_none};

#[test]
fn locks_behind_an_rc() {
    check(
        &RULE,
        r#"
use std::rc::Rc;
use std::sync::{Mutex, RwLock};

pub struct Fields {
    a: Rc<Mutex<u8>>,
    // ^^^^^^^^^^^^^ info: `Rc<Mutex<u8>>` never leaves its thread, so nobody else can wait for the lock
    b: Rc<RwLock<Vec<u8>>>,
    // ^^^^^^^^^^^^^^^^^^^ a `RefCell` does the same for less
    c: std::rc::Rc<std::sync::Mutex<u8>>,
    // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ never leaves its thread
    d: Rc<parking_lot::Mutex<u8>>,
    // ^^^^^^^^^^^^^^^^^^^^^^^^^^ never leaves its thread
    e: Option<Rc<Mutex<u8>>>,
    //        ^^^^^^^^^^^^^ never leaves its thread
    f: Vec<Rc<parking_lot::RwLock<u8>>>,
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ never leaves its thread
}

pub type Shared<T> = Rc<Mutex<T>>;
//                   ^^^^^^^^^^^^ never leaves its thread

pub struct Of<T>(Rc<Mutex<T>>);
//               ^^^^^^^^^^^^ never leaves its thread

fn made() {
    let a = Rc::new(Mutex::new('x'));
    //      ^^^^^^^ never leaves its thread
    let b = Rc::new(RwLock::new('x'));
    //      ^^^^^^^ never leaves its thread
    *a.lock().unwrap() = *b.read().unwrap();
}
"#,
    );
}

#[test]
fn what_else_an_rc_is_of_is_fine() {
    check_none(
        &RULE,
        r#"
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex, OnceLock, RwLock};

pub struct Fine {
    a: Rc<RefCell<u8>>,
    b: Rc<Cell<u8>>,
    c: Arc<Mutex<u8>>,
    d: Arc<RwLock<u8>>,
    e: Mutex<u8>,
    f: Rc<tokio::sync::Mutex<u8>>,
    g: Rc<tokio::sync::RwLock<u8>>,
    h: Rc<State>,
    i: Rc<Arc<Mutex<u8>>>,
    j: Rc<OnceLock<u8>>,
    k: Rc<dyn Fn(&Mutex<u8>)>,
    l: Rc<[Mutex<u8>]>,
    m: Box<Mutex<u8>>,
    n: Weak<u8>,
    o: Rc<tokio::sync::Semaphore>,
}

pub struct State {
    lock: Mutex<u8>,
}

pub struct Of<T>(Rc<T>);

fn made(lock: Mutex<u8>) {
    let a = Rc::new(lock.lock().unwrap().clone());
    let b = Arc::new(Mutex::new(1));
    let c = Rc::new(RefCell::new(1));
}

pub mod own {
    pub struct Rc<T>(pub T);
    pub struct Mutex<T>(pub T);
}
pub struct Other(own::Rc<Mutex<u8>>, Rc<own::Mutex<u8>>, Rc<nobody::Mutex<u8>>);

#[cfg(test)]
mod tests {
    use super::*;
    struct Recorder(Rc<Mutex<u8>>);
}
"#,
    );
}
