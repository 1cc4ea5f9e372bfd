use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

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

const LOCKED: &str = r#"
use std::rc::Rc;
use std::sync::Mutex;

struct Canvas {
    strokes: Rc<Mutex<Vec<u32>>>,
}

impl Canvas {
    fn new() -> Canvas {
        Canvas { strokes: Rc::new(Mutex::new(Vec::new())) }
    }

    fn draw(&self, stroke: u32) {
        let mut strokes = self.strokes.lock().expect("mutex poisoned");
        strokes.push(stroke);
    }

    fn len(&self) -> usize {
        self.strokes.lock().unwrap().len()
    }

    fn other(&self) -> Canvas {
        Canvas { strokes: Rc::clone(&self.strokes) }
    }
}
"#;

#[test]
fn a_cell_in_place_of_the_lock() {
    check_fix(
        &RULE,
        "Change `strokes` to a `RefCell`, with every use",
        LOCKED,
        r#"
use std::cell::RefCell;
use std::rc::Rc;

struct Canvas {
    strokes: Rc<RefCell<Vec<u32>>>,
}

impl Canvas {
    fn new() -> Canvas {
        Canvas { strokes: Rc::new(RefCell::new(Vec::new())) }
    }

    fn draw(&self, stroke: u32) {
        let mut strokes = self.strokes.borrow_mut();
        strokes.push(stroke);
    }

    fn len(&self) -> usize {
        self.strokes.borrow().len()
    }

    fn other(&self) -> Canvas {
        Canvas { strokes: Rc::clone(&self.strokes) }
    }
}
"#,
    );
}

#[test]
fn an_arc_in_place_of_the_rc() {
    check_fix(
        &RULE,
        "Change the `Rc` of `strokes` to an `Arc`, with every clone",
        LOCKED,
        &LOCKED
            .replace(
                "use std::rc::Rc;\nuse std::sync::Mutex;",
                "use std::sync::Arc;\nuse std::sync::Mutex;",
            )
            .replace("Rc<", "Arc<")
            .replace("Rc::", "Arc::"),
    );
}

#[test]
fn locks_that_no_cell_can_stand_for() {
    let lone = |body: &str| {
        format!(
            "use std::rc::Rc;\nuse std::sync::Mutex;\nstruct S {{ kept: Rc<Mutex<u8>> }}\nimpl S {{\n fn new() -> S {{ S {{ kept: Rc::new(Mutex::new(1)) }} }}\n {body}\n}}\n"
        )
    };
    for body in [
        "fn f(&self) -> Option<u8> { Some(*self.kept.lock().ok()?) }",
        "fn f(&self) { if let Ok(mut kept) = self.kept.lock() { *kept = 1; } }",
        "fn f(&self) { if let Ok(mut kept) = self.kept.try_lock() { *kept = 1; } }",
        "fn f(&self) { let kept: std::sync::MutexGuard<'_, u8> = self.kept.lock().unwrap(); drop(kept); }",
        "fn f(&self) -> bool { self.kept.is_poisoned() }",
        "fn f(&self) { let _ = std::panic::catch_unwind(|| *self.kept.lock().unwrap()); }",
        "pub fn kept(&self) -> &Mutex<u8> { &self.kept }",
    ] {
        check_no_fix(&RULE, "`RefCell`", &lone(body));
    }
}
