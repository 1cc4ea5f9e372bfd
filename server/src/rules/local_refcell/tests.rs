use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

const TITLE: &str = "Drop the `RefCell`";

#[test]
fn variables_of_one_function() {
    check(
        &RULE,
        r#"
use std::cell::RefCell;

fn by_method(text: &str) -> usize {
    let words = RefCell::new(Vec::new());
    //  ^^^^^ hint: nobody but this function has `words`: with `let mut` it needs no `RefCell`
    for word in text.split_whitespace() {
        words.borrow_mut().push(word);
    }
    words.borrow().len()
}

fn by_type() -> u64 {
    let total: RefCell<u64> = RefCell::default();
    //  ^^^^^ `total`
    *total.borrow_mut() += 1;
    *total.borrow()
}

fn by_guard() -> Vec<u8> {
    let list = std::cell::RefCell::new(vec![1]);
    //  ^^^^ `list`
    {
        let mut inner = list.borrow_mut();
        inner.push(2);
    }
    list.into_inner()
}

fn only_looked_at() -> usize {
    let name = RefCell::new(String::from("a"));
    //  ^^^^ `name`
    name.borrow().len()
}

fn taken() -> String {
    let mut name = RefCell::new(String::from("a"));
    //      ^^^^ `name`
    name.get_mut().push('b');
    name.borrow_mut().push('c');
    let old = name.replace(String::new());
    old + &name.take()
}

async fn in_a_task() -> u8 {
    let level = RefCell::new(1);
    //  ^^^^^ `level`
    *level.borrow_mut() = 2;
    *level.borrow()
}

fn in_a_closure() -> impl Fn() -> u8 {
    || {
        let level = RefCell::new(1);
        //  ^^^^^ `level`
        *level.borrow_mut() = 2;
        *level.borrow()
    }
}

fn tried() -> bool {
    let level = RefCell::new(1);
    //  ^^^^^ `level`
    level.try_borrow_mut().is_ok()
}

fn formatted() {
    let level = RefCell::new(1);
    //  ^^^^^ `level`
    println!("{}", level.borrow());
}

fn by_condition(go: bool) -> Option<u8> {
    let list = RefCell::new(vec![1]);
    //  ^^^^ `list`
    if go { list.borrow_mut().pop() } else { None }
}
"#,
    );
}

#[test]
fn cells_that_others_have() {
    for body in [
        "fn f() { let c = RefCell::new(1); let add = || *c.borrow_mut() += 1; add(); *c.borrow_mut() = 2; }",
        "fn f() { let c = RefCell::new(1); let first = || *c.borrow_mut() += 1; let second = || *c.borrow(); first(); second(); }",
        "fn f() { let c = RefCell::new(1); pass(&c); *c.borrow_mut() = 2; }",
        "fn f() { let c = RefCell::new(1); let other = &c; *other.borrow_mut() = 2; *c.borrow_mut() = 3; }",
        "fn f() -> RefCell<u8> { let c = RefCell::new(1); *c.borrow_mut() = 2; c }",
        "fn f() { let c = RefCell::new(1); *c.borrow_mut() = 2; drop(c); }",
        "fn f() { let c = std::rc::Rc::new(RefCell::new(1)); let d = c.clone(); *c.borrow_mut() = 2; *d.borrow_mut() = 3; }",
        "fn f() { let c = std::rc::Rc::new(RefCell::new(1)); *c.borrow_mut() = 2; }",
        "struct S { c: RefCell<u8> }\nfn f() -> S { let c = RefCell::new(1); *c.borrow_mut() = 2; S { c } }",
        "fn f(c: RefCell<u8>) { *c.borrow_mut() = 2; }",
        "fn f(c: &RefCell<u8>) { *c.borrow_mut() = 2; }",
        "async fn f() { let c = RefCell::new(1); let later = async { *c.borrow_mut() = 2 }; later.await; }",
        "fn f() { let c = RefCell::new(1); unknown!(c); *c.borrow_mut() = 2; }",
        "fn f() { let c = RefCell::new(1); println!(\"{c:?}\"); *c.borrow_mut() = 2; }",
        "fn f() { let c = std::cell::Cell::new(1); c.set(2); }",
        "fn f() { let c = Other::new(1); *c.borrow_mut() = 2; }\nstruct Other(u8);\nimpl Other { fn new(n: u8) -> Other { Other(n) }\n fn borrow_mut(&self) -> Box<u8> { Box::new(self.0) } }",
        "fn f() { let c = Unknown::new(1); *c.borrow_mut() = 2; }",
        "fn f() { let c = make(); *c.borrow_mut() = 2; }\nfn make() -> RefCell<u8> { RefCell::new(1) }",
        "fn f() { let c = RefCell::new(1); }",
        "fn f() { let (c, d) = (RefCell::new(1), 2); *c.borrow_mut() = d; }",
        "#[test]\nfn f() { let c = RefCell::new(1); *c.borrow_mut() = 2; }",
        "thread_local! { static C: RefCell<u8> = RefCell::new(1); }\nfn f() { C.with(|c| *c.borrow_mut() = 2); }",
    ] {
        check_none(
            &RULE,
            &format!("use std::cell::RefCell;\nfn pass(_: &RefCell<u8>) {{}}\n{body}\n"),
        );
    }
}

#[test]
fn without_the_cell() {
    check_fix(
        &RULE,
        TITLE,
        r#"
use std::cell::RefCell;

fn initials(text: &str) -> Vec<char> {
    let initials: RefCell<Vec<char>> = RefCell::new(Vec::new());
    for word in text.split_whitespace() {
        initials.borrow_mut().extend(word.chars().next());
    }
    {
        let mut last = initials.borrow_mut();
        last.push('a');
        last[0] = 'b';
    }
    let count = initials.borrow().len() + (*initials.borrow()).len();
    println!("{count} {:?} {}", initials.borrow(), initials.borrow()[0]);
    let first = &initials.borrow()[0] == &'b';
    *initials.borrow_mut() = vec!['c'];
    let old = initials.replace(vec![]);
    drop((old, first, initials.take()));
    initials.into_inner()
}
"#,
        r#"

fn initials(text: &str) -> Vec<char> {
    let mut initials: Vec<char> = Vec::new();
    for word in text.split_whitespace() {
        initials.extend(word.chars().next());
    }
    {
        let last = &mut initials;
        last.push('a');
        last[0] = 'b';
    }
    let count = initials.len() + (initials).len();
    println!("{count} {:?} {}", initials, initials[0]);
    let first = &initials[0] == &'b';
    initials = vec!['c'];
    let old = std::mem::replace(&mut initials, vec![]);
    drop((old, first, std::mem::take(&mut initials)));
    initials
}
"#,
    );
}

#[test]
fn no_change_where_a_guard_goes_elsewhere() {
    for body in [
        "let g = c.borrow(); drop(g);",
        "let g: std::cell::Ref<'_, u8> = c.borrow(); println!(\"{g}\");",
        "pass(c.borrow_mut());",
        "let g = c.borrow_mut(); pass(g);",
        "if let Ok(mut g) = c.try_borrow_mut() { *g = 1; }",
        "let first = c.borrow(); let second = c.borrow_mut(); println!(\"{first} {second}\");",
    ] {
        check_no_fix(
            &RULE,
            TITLE,
            &format!(
                "use std::cell::RefCell;\nfn pass<T>(_: T) {{}}\nfn f() {{ let c = RefCell::new(1u8); {body} }}\n"
            ),
        );
    }
}
