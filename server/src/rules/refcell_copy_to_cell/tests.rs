use super::RULE;
use crate::testing::{check, check_fix, check_none};

const TITLE: &str = "to a `Cell`, with every use";

#[test]
fn values_that_are_copied() {
    check(
        &RULE,
        r#"
use std::cell::RefCell;
use std::rc::Rc;

struct Parser {
        depth: RefCell<u32>,
    //  ^^^^^ hint: every use of `depth` copies or sets it in one step: a `Cell` does that without borrows
        failed: RefCell<bool>,
    //  ^^^^^^ `failed`
        last: RefCell<Option<char>>,
    //  ^^^^ `last`
        at: RefCell<(u32, u32)>,
    //  ^^ `at`
        ratio: RefCell<f64>,
    //  ^^^^^ `ratio`
        shared: Rc<RefCell<u8>>,
    //  ^^^^^^ `shared`
        length: RefCell<usize>,
    //  ^^^^^^ `length`
}

impl Parser {
    fn new() -> Parser {
        let shared = Rc::new(RefCell::new(0));
        Parser {
            depth: RefCell::new(0),
            failed: RefCell::new(false),
            last: RefCell::new(None),
            at: RefCell::new((0, 0)),
            ratio: RefCell::new(1.0),
            shared: shared.clone(),
            length: RefCell::default(),
        }
    }

    fn run(&self, next: char) -> bool {
        *self.depth.borrow_mut() += 1;
        *self.failed.borrow_mut() = *self.depth.borrow() > 3;
        *self.last.borrow_mut() = Some(next);
        *self.at.borrow_mut() = (1, 2);
        *self.ratio.borrow_mut() *= 2.0;
        *self.shared.borrow_mut() = 1;
        let at = *self.at.borrow();
        let mut length = self.length.borrow_mut();
        *length = 1;
        drop(length);
        drop((at, *self.last.borrow(), *self.ratio.borrow()));
        *self.failed.borrow()
    }

    fn length(&self) -> usize { self.length.replace(1) }
}

fn by_closures() {
    let count = RefCell::new(0u8);
    //  ^^^^^ `count`
    let add = || *count.borrow_mut() += 1;
    let show = || println!("{}", count.borrow());
    add();
    show();
}
"#,
    );
}

#[test]
fn values_that_are_borrowed_or_shown() {
    for (ty, body) in [
        ("String", "*self.c.borrow_mut() = String::new();"),
        ("Vec<u8>", "*self.c.borrow_mut() = Vec::new();"),
        ("&'static str", "*self.c.borrow_mut() = \"a\";"),
        ("[u8; 64]", "*self.c.borrow_mut() = [0; 64];"),
        ("Point", "*self.c.borrow_mut() = Point;"),
        (
            "u8",
            "pass(&mut self.c.borrow_mut()); *self.c.borrow_mut() = 1;",
        ),
        ("u8", "let mut g = self.c.borrow_mut(); *g += 1; *g += 2;"),
        ("u8", "let g = &self.c; *g.borrow_mut() = 1;"),
        ("u8", "lend(&self.c); *self.c.borrow_mut() = 1;"),
        ("u8", "let _ = *self.c.borrow();"),
        (
            "u8",
            "if let Ok(mut c) = self.c.try_borrow_mut() { *c = 1; }",
        ),
        ("u8", "unknown!(self.c); *self.c.borrow_mut() = 1;"),
        ("Option<u8>", "self.c.borrow_mut().take();"),
        ("(u8, u8)", "self.c.borrow_mut().0 = 1;"),
        ("Unknown", "*self.c.borrow_mut() = Unknown;"),
        ("u8", "*self.c.borrow_mut() = *self.c.borrow();"),
    ] {
        check_none(
            &RULE,
            &format!(
                "use std::cell::RefCell;\n#[derive(Clone, Copy)]\nstruct Point;\nfn pass(_: &mut u8) {{}}\nfn lend(_: &RefCell<u8>) {{}}\nstruct S {{ c: RefCell<{ty}> }}\nimpl S {{\n fn new(c: {ty}) -> S {{ S {{ c: RefCell::new(c) }} }}\n fn f(&self) {{ {body} }}\n}}\n"
            ),
        );
    }
    for text in [
        "pub struct S { pub c: RefCell<u8> }\nimpl S { fn f(&self) { *self.c.borrow_mut() = 1; } fn new() -> S { S { c: RefCell::new(1) } } }",
        "struct S { c: std::sync::Mutex<u8> }\nimpl S { fn new() -> S { S { c: std::sync::Mutex::new(1) } } fn f(&self) { *self.c.lock().unwrap() = 1; } }",
        "thread_local! { static C: RefCell<u8> = RefCell::new(1); }\nfn f() { C.with(|c| *c.borrow_mut() = 2); }",
        "fn f() { let c = RefCell::new(1); *c.borrow_mut() = 2; }",
        "#[cfg(test)]\nmod tests { use super::*; struct S { c: RefCell<u8> }\nimpl S { fn new() -> S { S { c: RefCell::new(1) } } fn f(&self) { *self.c.borrow_mut() = 1; } } }",
        "struct Own(u8);\nimpl Own { fn borrow_mut(&self) -> Box<u8> { Box::new(self.0) } }\nstruct S { c: Own }\nimpl S { fn f(&self) { *self.c.borrow_mut() = 1; } }",
    ] {
        check_none(&RULE, &format!("use std::cell::RefCell;\n{text}\n"));
    }
}

#[test]
fn a_cell_with_every_use() {
    check_fix(
        &RULE,
        TITLE,
        r#"
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Clone, Debug, Default, PartialEq)]
struct Parser {
    depth: Rc<RefCell<u32>>,
}

impl Parser {
    fn new(depth: u32) -> Parser {
        Parser { depth: Rc::new(RefCell::new(depth)) }
    }

    fn enter(&self, by: u32) -> u32 {
        *self.depth.borrow_mut() += 1;
        *self.depth.borrow_mut() -= by + 1;
        *self.depth.borrow_mut() <<= by;
        *self.depth.borrow_mut() = by;
        if *self.depth.borrow() == 3 {
            self.depth.replace(4);
        }
        println!("{}", self.depth.borrow());
        *self.depth.borrow()
    }

    fn leave(&self) {
        let mut depth = self.depth.borrow_mut();
        *depth /= 2;
    }
}
"#,
        r#"
use std::cell::Cell;
use std::rc::Rc;

#[derive(Clone, Debug, Default, PartialEq)]
struct Parser {
    depth: Rc<Cell<u32>>,
}

impl Parser {
    fn new(depth: u32) -> Parser {
        Parser { depth: Rc::new(Cell::new(depth)) }
    }

    fn enter(&self, by: u32) -> u32 {
        self.depth.set(self.depth.get() + 1);
        self.depth.set(self.depth.get() - (by + 1));
        self.depth.set(self.depth.get() << by);
        self.depth.set(by);
        if self.depth.get() == 3 {
            self.depth.replace(4);
        }
        println!("{}", self.depth.get());
        self.depth.get()
    }

    fn leave(&self) {
        self.depth.set(self.depth.get() / 2);
    }
}
"#,
    );
}
