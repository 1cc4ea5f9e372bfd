use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn cells_in_fields_statics_and_aliases() {
    check(
        &RULE,
        r#"
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

pub struct Fields {
    a: Arc<RefCell<Vec<u8>>>,
    // ^^^^^^^^^^^^^^^^^^^^^ warning: `Arc<RefCell<Vec<u8>>>` can never leave its thread: `RefCell` is never `Sync`
    b: Arc<Cell<u8>>,
    // ^^^^^^^^^^^^^ an atomic or a `Mutex` can be shared
    c: Arc<Rc<str>>,
    // ^^^^^^^^^^^^ `Rc` is never `Send`
    d: Option<Arc<OnceCell<u8>>>,
    //        ^^^^^^^^^^^^^^^^^ `OnceCell` is never `Sync`
    e: Vec<Arc<Receiver<u8>>>,
    //     ^^^^^^^^^^^^^^^^^ only one thread may receive at a time
}

pub struct Tuple(Arc<std::cell::RefCell<u8>>);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ RefCell

pub struct Of<T> {
    value: Arc<RefCell<T>>,
    //     ^^^^^^^^^^^^^^^ RefCell
}

pub enum Choice {
    One { inside: Arc<Cell<u8>> },
    //            ^^^^^^^^^^^^^ Cell
    Two(std::sync::Arc<Cell<u8>>),
    //  ^^^^^^^^^^^^^^^^^^^^^^^^ Cell
}

pub type Shared<T> = Arc<RefCell<T>>;
//                   ^^^^^^^^^^^^^^^ RefCell

pub struct State {
    lines: RefCell<Vec<String>>,
}

pub struct Holder {
    state: Arc<State>,
    //     ^^^^^^^^^^ `Arc<State>` can never leave its thread: `RefCell` is never `Sync`
}
"#,
    );
}

#[test]
fn where_it_is_made() {
    check(
        &RULE,
        r#"
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

fn made() -> Arc<RefCell<Vec<u8>>> {
    Arc::new(RefCell::new(Vec::new()))
  //^^^^^^^^ RefCell
}
"#,
    );
    check(
        &RULE,
        r#"
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

fn several() {
    let a = Arc::new(Cell::new(1));
    //      ^^^^^^^^ Cell
    let b = Arc::new(Rc::new(1));
    //      ^^^^^^^^ Rc
    let c = std::sync::Arc::new(RefCell::new(1));
    //      ^^^^^^^^^^^^^^^^^^^ RefCell
    let d = vec![Arc::new(RefCell::new('x'))];
    //           ^^^^^^^^ RefCell
    let e = Some(Arc::new(Cell::new('x')));
    //           ^^^^^^^^ Cell
}
"#,
    );
}

#[test]
fn each_is_told_once() {
    // The field says it; where it is made it needs not be said again.
    check(
        &RULE,
        r#"
use std::cell::RefCell;
use std::sync::Arc;

pub struct Journal {
    lines: Arc<RefCell<Vec<String>>>,
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ RefCell
}

impl Journal {
    pub fn new() -> Journal {
        Journal { lines: Arc::new(RefCell::new(Vec::new())) }
    }

    pub fn lines(&self) -> Arc<RefCell<Vec<String>>> {
        Arc::clone(&self.lines)
    }
}
"#,
    );
}

#[test]
fn what_can_be_shared_is_fine() {
    check_none(
        &RULE,
        r#"
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::atomic::AtomicU64;
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex, OnceLock, RwLock};

pub struct Fine {
    a: Arc<Mutex<Vec<u8>>>,
    b: Arc<RwLock<u8>>,
    c: Arc<AtomicU64>,
    d: Arc<Mutex<Receiver<u8>>>,
    e: Arc<Sender<u8>>,
    f: Arc<OnceLock<u8>>,
    g: Arc<Mutex<Cell<u8>>>,
    h: Rc<RefCell<u8>>,
    i: Arc<str>,
    j: Arc<dyn Fn() -> u8>,
    k: Arc<dyn Fn() -> u8 + Send + Sync>,
    l: RefCell<Arc<u8>>,
    m: Arc<fn(Rc<u8>)>,
    n: Arc<*const u8>,
    o: Arc<Mutex<RefCell<u8>>>,
}

pub struct Generic<T> {
    value: Arc<T>,
    list: Arc<Vec<T>>,
}

fn made<T>(value: T) -> Arc<T> {
    Arc::new(value)
}

fn closures() {
    let cell = Cell::new(1);
    let shared = Arc::new(cell.get());
    let list = Arc::new(vec![Rc::new(1)].len());
}
"#,
    );
}

#[test]
fn who_says_so_by_hand_means_it() {
    check_none(
        &RULE,
        r#"
use std::cell::RefCell;
use std::sync::Arc;

pub struct Wrapper(Arc<RefCell<u8>>);

// SAFETY: one thread only at a time.
unsafe impl Send for Wrapper {}

pub struct Cell2(RefCell<u8>);

unsafe impl Sync for Cell2 {}

pub struct Holder {
    inside: Arc<Cell2>,
}

fn made() -> Wrapper {
    Wrapper(Arc::new(RefCell::new(1)))
}
"#,
    );
}

#[test]
fn other_types_of_the_same_names() {
    check_none(
        &RULE,
        r#"
mod own {
    pub struct Arc<T>(pub T);
    pub struct RefCell<T>(pub T);
    impl<T> Arc<T> {
        pub fn new(value: T) -> Self {
            Arc(value)
        }
    }
    impl<T> RefCell<T> {
        pub fn new(value: T) -> Self {
            RefCell(value)
        }
    }
}

mod first {
    use super::own::Arc;
    use std::cell::RefCell;

    pub struct Field(Arc<RefCell<u8>>);

    fn made() -> Arc<RefCell<u8>> {
        Arc::new(RefCell::new(1))
    }
}

mod second {
    use super::own::RefCell;
    use std::sync::Arc;

    pub struct Field(Arc<RefCell<u8>>);

    fn made() -> Arc<RefCell<u8>> {
        Arc::new(RefCell::new(1))
    }
}

mod unknown {
    use nobody::RefCell;
    use std::sync::Arc;

    pub struct Field(Arc<RefCell<u8>>, Arc<nobody::Thing>);
}
"#,
    );
}

#[test]
fn test_code_and_what_is_not_compiled_are_spared() {
    check_none(
        &RULE,
        r#"
use std::sync::Arc;

#[cfg(target_arch = "wasm32")]
pub struct Page {
    state: Arc<std::cell::RefCell<u8>>,
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::sync::Arc;

    struct Recorder(Arc<RefCell<Vec<u8>>>);

    #[test]
    fn records() {
        let seen = Arc::new(RefCell::new(1));
    }
}
"#,
    );
    Place {
        path: "tests/all.rs",
        ..LIBRARY
    }
    .check(
        &RULE,
        r#"
use std::cell::RefCell;
use std::sync::Arc;
struct Recorder(Arc<RefCell<Vec<u8>>>);
"#,
    );
}

#[test]
fn a_useless_lock_is_told_by_its_own_rule() {
    check_none(
        &RULE,
        r#"
use std::cell::Cell;
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};

pub struct Useless {
    a: Arc<Mutex<Rc<u8>>>,
    b: Arc<RwLock<Cell<u8>>>,
}
"#,
    );
}

#[test]
fn in_a_macro_it_is_left_alone() {
    check_none(
        &RULE,
        r#"
use std::cell::RefCell;
use std::sync::Arc;

macro_rules! shared {
    ($name:ident) => {
        pub struct $name(Arc<RefCell<u8>>);
    };
}
shared!(Made);

thread_local! {
    static HERE: Arc<RefCell<u8>> = Arc::new(RefCell::new(1));
}
"#,
    );
}

#[test]
fn it_is_the_same_in_both_editions() {
    Place {
        edition: "2018",
        ..LIBRARY
    }
    .check(
        &RULE,
        r#"
use std::cell::RefCell;
use std::sync::Arc;

pub struct Journal {
    lines: Arc<RefCell<u8>>,
    //     ^^^^^^^^^^^^^^^^ RefCell
}
"#,
    );
}

const JOURNAL: &str = r#"
use std::cell::RefCell;
use std::sync::Arc;

struct Journal {
    lines: Arc<RefCell<Vec<String>>>,
}

impl Journal {
    fn new() -> Journal {
        Journal { lines: Arc::new(RefCell::new(Vec::new())) }
    }

    fn add(&self, line: &str) {
        self.lines.borrow_mut().push(line.to_owned());
    }

    fn other(&self) -> Journal {
        Journal { lines: Arc::clone(&self.lines) }
    }
}
"#;

#[test]
fn a_lock_in_place_of_the_cell() {
    check_fix(
        &RULE,
        "Change `lines` to a `Mutex`, with every use",
        JOURNAL,
        &JOURNAL
            .replace(
                "use std::cell::RefCell;\nuse std::sync::Arc;",
                "use std::sync::Arc;\nuse std::sync::Mutex;",
            )
            .replace("RefCell", "Mutex")
            .replace("borrow_mut()", "lock().expect(\"mutex poisoned\")"),
    );
}

#[test]
fn an_rc_in_place_of_the_arc() {
    check_fix(
        &RULE,
        "Change the `Arc` of `lines` to an `Rc`, with every clone",
        JOURNAL,
        &JOURNAL
            .replace("std::sync::Arc", "std::rc::Rc")
            .replace("Arc", "Rc"),
    );
}

#[test]
fn an_atomic_in_place_of_a_number() {
    let before = "use std::cell::Cell;\nuse std::sync::Arc;\n\nfn run() -> u32 {\n    let count = Arc::new(Cell::new(1u32));\n    let other = count.clone();\n    other.set(2);\n    count.get()\n}\n";
    check_fix(
        &RULE,
        "Change `count` to an `AtomicU32`, with every use",
        before,
        "use std::sync::Arc;\nuse std::sync::atomic::{AtomicU32, Ordering};\n\nfn run() -> u32 {\n    let count = Arc::new(AtomicU32::new(1u32));\n    let other = count.clone();\n    other.store(2, Ordering::SeqCst);\n    count.load(Ordering::SeqCst)\n}\n",
    );
}

#[test]
fn no_lock_for_what_counts_for_one_thread() {
    let text = "use std::cell::RefCell;\nuse std::rc::Rc;\nuse std::sync::Arc;\nstruct S { kept: Arc<RefCell<Rc<u8>>> }\nimpl S {\n fn new() -> S { S { kept: Arc::new(RefCell::new(Rc::new(1))) } }\n fn f(&self) { *self.kept.borrow_mut() = Rc::new(2); }\n}\n";
    check_no_fix(&RULE, "`Mutex`", text);
    check_fix(
        &RULE,
        "to an `Rc`",
        text,
        &text
            .replace("use std::sync::Arc;\n", "")
            .replace("Arc", "Rc"),
    );
}

#[test]
fn what_nobody_writes_of_a_collection_is_not_said() {
    check(
        &RULE,
        "
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;
pub struct Cache { known: Arc<RefCell<HashMap<String, u32>>> }
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Arc<RefCell<HashMap<String, u32>>>` can never
",
    );
}
