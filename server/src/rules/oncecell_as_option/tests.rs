use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_none};

#[test]
fn options_that_are_filled_once() {
    check(
        &RULE,
        r#"
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Default)]
struct Document {
        title: RefCell<Option<String>>,
    //  ^^^^^ hint: `title` is filled once and only looked at from then on: a `OnceCell` does that
        words: RefCell<Option<Vec<String>>>,
    //  ^^^^^ `words`
        size: Rc<RefCell<Option<usize>>>,
    //  ^^^^ `size`
        lines: RefCell<Option<usize>>,
    //  ^^^^^ `lines`
}

impl Document {
    fn new() -> Document {
        Document {
            title: RefCell::new(None),
            words: RefCell::default(),
            size: Rc::new(RefCell::new(None)),
            lines: RefCell::new(Option::None),
        }
    }

    fn title(&self) -> String {
        let mut title = self.title.borrow_mut();
        if title.is_none() {
            *title = Some(String::new());
        }
        title.clone().unwrap_or_default()
    }

    fn words(&self) -> usize {
        self.words.borrow_mut().get_or_insert_with(Vec::new).len()
    }

    fn has_words(&self) -> bool {
        self.words.borrow().is_some()
    }

    fn size(&self) -> usize {
        *self.size.borrow_mut().get_or_insert(1)
    }

    fn lines(&self) -> usize {
        let mut lines = self.lines.borrow_mut();
        if lines.is_none() {
            lines.replace(3);
        }
        lines.unwrap_or(0)
    }
}

fn by_closure() {
    let name = RefCell::new(None);
    //  ^^^^ `name`
    let fill = || name.borrow_mut().get_or_insert_with(String::new).len();
    fill();
}
"#,
    );
}

#[test]
fn options_that_change_again() {
    for body in [
        "*self.c.borrow_mut() = Some(1);",
        "self.c.borrow_mut().get_or_insert_with(|| 1); self.c.borrow_mut().take();",
        "self.c.borrow_mut().get_or_insert_with(|| 1); *self.c.borrow_mut() = None;",
        "self.c.borrow_mut().get_or_insert_with(|| 1); self.c.take();",
        "self.c.borrow_mut().get_or_insert_with(|| 1); self.c.replace(Some(2));",
        "let mut g = self.c.borrow_mut(); if g.is_none() { *g = Some(1); } else { *g = Some(2); }",
        "let mut g = self.c.borrow_mut(); if g.is_some() { *g = Some(1); }",
        "let mut g = self.c.borrow_mut(); let mut h = self.d.borrow_mut(); if h.is_none() { *g = Some(1); *h = Some(1); }",
        "let mut g = self.c.borrow_mut(); *g.get_or_insert(1) += 1;\n*g = None;",
        "self.c.borrow_mut().get_or_insert_with(|| 1); lend(&self.c);",
        "self.c.borrow_mut().get_or_insert_with(|| 1); unknown!(self.c);",
        "let _ = self.c.borrow().is_some();",
        "let mut g = self.c.borrow_mut(); if g.is_none() { pass(&mut g); }",
        // What is given back is changed later.
        "*self.c.borrow_mut().get_or_insert(0) += 1;",
        "*self.c.borrow_mut().get_or_insert_with(|| 0) = 3;",
        "let mut g = self.c.borrow_mut(); *g.get_or_insert(1) += 1;",
        "let mut g = self.c.borrow_mut(); let v = g.get_or_insert(1); *v += 1;",
        "let mut g = self.c.borrow_mut(); let v = g.get_or_insert_with(|| 1); bump(v);",
        "bump(self.c.borrow_mut().get_or_insert_with(|| 1));",
        "self.c.borrow_mut().get_or_insert_with(|| 1).add_assign(1);",
        "self.c.borrow_mut().get_or_insert_with(|| 1); if let Some(v) = self.c.borrow_mut().as_mut() { *v = 2; }",
        "self.c.borrow_mut().get_or_insert_with(|| 1); let mut g = self.c.borrow_mut(); if let Some(v) = g.as_mut() { *v = 2; }",
        "self.c.borrow_mut().get_or_insert_with(|| 1); let mut g = self.c.borrow_mut(); if let Some(v) = &mut *g { *v = 2; }",
        "self.c.borrow_mut().get_or_insert_with(|| 1); let mut g = self.c.borrow_mut(); if let Some(ref mut v) = *g { *v = 2; }",
        "self.c.borrow_mut().get_or_insert_with(|| 1); for v in self.c.borrow_mut().iter_mut() { *v = 2; }",
    ] {
        check_none(
            &RULE,
            &format!(
                "use std::cell::RefCell;\nuse std::ops::AddAssign;\nfn bump(_: &mut u8) {{}}\nfn lend(_: &RefCell<Option<u8>>) {{}}\nfn pass(_: &mut Option<u8>) {{}}\nstruct S {{ c: RefCell<Option<u8>>, pub(crate) d: RefCell<Option<u8>> }}\nimpl S {{\n fn new() -> S {{ S {{ c: RefCell::new(None), d: RefCell::new(Some(1)) }} }}\n fn f(&self) {{ {body} }}\n}}\n"
            ),
        );
    }
}

#[test]
fn lists_that_grow() {
    for body in [
        "self.c.borrow_mut().get_or_insert_with(Vec::new).push(1);",
        "self.c.borrow_mut().get_or_insert_with(Vec::new)[0] = 1;",
        "let mut g = self.c.borrow_mut(); let all = g.get_or_insert_with(Vec::new); if all.is_empty() { all.push(1); }",
        "for v in self.c.borrow_mut().get_or_insert_with(Vec::new) { *v += 1; }",
        "for v in self.c.borrow_mut().get_or_insert_with(Vec::new).iter_mut() { *v += 1; }",
        "if let [v, ..] = self.c.borrow_mut().get_or_insert_with(Vec::new).as_mut_slice() { *v += 1; }",
        "self.c.borrow_mut().get_or_insert_with(Vec::new); self.c.borrow_mut().as_mut().unwrap().push(1);",
    ] {
        check_none(
            &RULE,
            &format!(
                "use std::cell::RefCell;\nstruct S {{ c: RefCell<Option<Vec<u8>>> }}\nimpl S {{\n fn new() -> S {{ S {{ c: RefCell::new(None) }} }}\n fn f(&self) {{ {body} }}\n}}\n"
            ),
        );
    }
}

#[test]
fn what_is_put_in_is_looked_at() {
    for body in [
        "let mut g = self.c.borrow_mut(); let all = g.get_or_insert_with(Vec::new); println!(\"{} {all:?}\", all.len());",
        "self.c.borrow_mut().get_or_insert_with(Vec::new);",
        "let _ = self.c.borrow_mut().get_or_insert_with(Vec::new);",
        "let first = self.c.borrow_mut().get_or_insert_with(Vec::new)[0]; println!(\"{first}\");",
        "for v in self.c.borrow_mut().get_or_insert_with(Vec::new).iter() { println!(\"{v}\"); }",
    ] {
        let text = format!(
            "use std::cell::RefCell;\nstruct S {{ c: RefCell<Option<Vec<u8>>> }}\nimpl S {{\n fn new() -> S {{ S {{ c: RefCell::new(None) }} }}\n fn f(&self) {{ {body} }}\n}}\n"
        );
        assert_eq!(LIBRARY.findings(&RULE, &text).len(), 1, "{text}");
    }
}

#[test]
fn other_cells() {
    let field = |ty: &str, made: &str| {
        format!(
            "use std::cell::RefCell;\nuse std::sync::Mutex;\npub struct S {{ c: {ty} }}\nimpl S {{\n fn new() -> S {{ S {{ c: {made} }} }}\n fn f(&self) {{ self.c.borrow_mut().get_or_insert_with(|| 1); }}\n}}\n"
        )
    };
    let found = LIBRARY.findings(&RULE, &field("RefCell<Option<u8>>", "RefCell::new(None)"));
    assert_eq!(found.len(), 1);
    for text in [
        field("RefCell<Option<u8>>", "RefCell::new(Some(2))"),
        field("RefCell<Own>", "RefCell::new(Own)"),
        field("Unknown<Option<u8>>", "Unknown::new(None)"),
        field("RefCell<Option<u8>>", "make()"),
        field("RefCell<Option<u8>>", "RefCell::new(None)").replace("{ c:", "{ pub c:"),
        field("RefCell<Option<u8>>", "RefCell::new(None)")
            .replace("pub struct", "#[cfg(test)]\npub struct"),
        "fn f() { let c = std::cell::RefCell::new(None); c.borrow_mut().get_or_insert(1); }\n"
            .to_owned(),
    ] {
        check_none(&RULE, &text);
    }
    let older = Place {
        manifest: "rust-version = \"1.69\"",
        ..LIBRARY
    };
    older.check(&RULE, &field("RefCell<Option<u8>>", "RefCell::new(None)"));
}
