use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn an_arc_that_nobody_clones() {
    check_fix(
        &RULE,
        "Drop the `Arc` of `seen`",
        r#"
use std::collections::HashSet;
use std::sync::{Arc, Mutex};

pub struct Seen {
    seen: Arc<Mutex<HashSet<u64>>>,
}

impl Seen {
    pub fn new() -> Seen {
        Seen { seen: Arc::new(Mutex::new(HashSet::new())) }
    }

    pub fn is_new(&self, id: u64) -> bool {
        self.seen.lock().unwrap().insert(id)
    }
}
"#,
        r#"
use std::collections::HashSet;
use std::sync::Mutex;

pub struct Seen {
    seen: Mutex<HashSet<u64>>,
}

impl Seen {
    pub fn new() -> Seen {
        Seen { seen: Mutex::new(HashSet::new()) }
    }

    pub fn is_new(&self, id: u64) -> bool {
        self.seen.lock().unwrap().insert(id)
    }
}
"#,
    );
    check(
        &RULE,
        r#"
use std::sync::{Arc, Mutex};

fn collect(parts: Vec<u64>) -> u64 {
    let sums = Arc::new(Mutex::new(Vec::new()));
    //  ^^^^ the `Arc` of `sums` is never cloned
    for part in parts {
        sums.lock().unwrap().push(part);
    }
    let total = sums.lock().unwrap().iter().sum();
    total
}
"#,
    );
}

#[test]
fn data_that_nobody_changes() {
    check_fix(
        &RULE,
        "Drop the `Mutex` of `known`, with every use",
        r#"
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

pub struct Prices {
    known: Arc<Mutex<HashMap<String, u64>>>,
    asked: u64,
}

impl Prices {
    pub fn new(known: HashMap<String, u64>) -> Prices {
        Prices { known: Arc::new(Mutex::new(known)), asked: 0 }
    }

    pub fn of(&self, name: &str) -> Option<u64> {
        self.known.lock().unwrap().get(name).copied()
    }

    pub fn several(&self) -> usize {
        let known = self.known.lock().unwrap();
        known.len() + known.keys().count()
    }
}
"#,
        r#"
use std::collections::HashMap;

pub struct Prices {
    known: HashMap<String, u64>,
    asked: u64,
}

impl Prices {
    pub fn new(known: HashMap<String, u64>) -> Prices {
        Prices { known: known, asked: 0 }
    }

    pub fn of(&self, name: &str) -> Option<u64> {
        self.known.get(name).copied()
    }

    pub fn several(&self) -> usize {
        let known = &self.known;
        known.len() + known.keys().count()
    }
}
"#,
    );
}

#[test]
fn data_that_several_threads_look_at() {
    check_fix(
        &RULE,
        "Drop the `RwLock` of `words`, with every use",
        r#"
use std::sync::{Arc, RwLock};
use std::thread;

fn longest(words: Vec<String>) -> usize {
    let words = Arc::new(RwLock::new(words));
    let theirs = Arc::clone(&words);
    let worker = thread::spawn(move || {
        let words = theirs.read().unwrap();
        words.iter().map(|word| word.len()).max()
    });
    let first = words.read().unwrap()[0].len();
    println!("{:?}", words.read().unwrap());
    worker.join().unwrap().unwrap_or(first)
}
"#,
        r#"
use std::sync::Arc;
use std::thread;

fn longest(words: Vec<String>) -> usize {
    let words = Arc::new(words);
    let theirs = Arc::clone(&words);
    let worker = thread::spawn(move || {
        let words = &*theirs;
        words.iter().map(|word| word.len()).max()
    });
    let first = words[0].len();
    println!("{:?}", words);
    worker.join().unwrap().unwrap_or(first)
}
"#,
    );
}

#[test]
fn an_option_that_is_filled_once() {
    check(
        &RULE,
        r#"
use std::sync::Mutex;

pub struct Config {
    text: Mutex<Option<String>>,
//  ^^^^ `text` is filled once and only looked at from then on
}

impl Config {
    pub fn new() -> Config {
        Config { text: Mutex::new(None) }
    }

    pub fn text(&self) -> String {
        self.text.lock().unwrap().get_or_insert_with(read).clone()
    }

    pub fn is_read(&self) -> bool {
        self.text.lock().unwrap().is_some()
    }
}

fn read() -> String { String::new() }
"#,
    );
}

#[test]
fn compilers_that_know_no_once_lock() {
    let text = "use std::sync::Mutex;\npub struct A { n: Mutex<Option<u8>> }\nimpl A {\n fn new() -> A { A { n: Mutex::new(None) } }\n fn f(&self) -> u8 { *self.n.lock().unwrap().get_or_insert(1) }\n}\n";
    assert_eq!(LIBRARY.findings(&RULE, text).len(), 1);
    let older = Place {
        manifest: "rust-version = \"1.69\"",
        ..LIBRARY
    };
    older.check(&RULE, text);
}

#[test]
fn locks_that_are_needed() {
    for (fields, make, body) in [
        (
            "n: Arc<Mutex<Vec<u8>>>",
            "Arc::new(Mutex::new(vec![]))",
            "let n = self.n.clone(); std::thread::spawn(move || n.lock().unwrap().push(1));",
        ),
        (
            "n: Arc<Mutex<Vec<u8>>>",
            "Arc::new(Mutex::new(vec![]))",
            "give(self.n.clone()); self.n.lock().unwrap().push(1);",
        ),
        (
            "n: Mutex<Vec<u8>>",
            "Mutex::new(vec![])",
            "self.n.lock().unwrap().push(1);",
        ),
        (
            "n: Mutex<Vec<u8>>",
            "Mutex::new(vec![])",
            "let mut n = self.n.lock().unwrap(); n.push(1);",
        ),
        (
            "n: Mutex<Vec<u8>>",
            "Mutex::new(vec![])",
            "let n = &mut *self.n.lock().unwrap(); n.push(1);",
        ),
        (
            "n: Mutex<Vec<u8>>",
            "Mutex::new(vec![])",
            "for n in self.n.lock().unwrap().iter_mut() { *n += 1; }",
        ),
        (
            "n: Mutex<Vec<u8>>",
            "Mutex::new(vec![])",
            "for n in self.n.lock().unwrap().drain(..) { drop(n); }",
        ),
        (
            "n: Mutex<Vec<u8>>",
            "Mutex::new(vec![])",
            "std::mem::take(&mut *self.n.lock().unwrap());",
        ),
        (
            "n: Mutex<Vec<u8>>",
            "Mutex::new(vec![])",
            "change(&mut self.n.lock().unwrap());",
        ),
        (
            "n: Mutex<Vec<u8>>",
            "Mutex::new(vec![])",
            "let n = self.n.lock().unwrap(); let n = self.c.wait(n).unwrap(); drop(n);",
        ),
        (
            "n: Mutex<Vec<u8>>",
            "Mutex::new(vec![])",
            "self.n.lock().unwrap()[0] = 1;",
        ),
        (
            "n: Mutex<Vec<u8>>",
            "Mutex::new(vec![])",
            "let [a, ..] = &mut self.n.lock().unwrap()[..] else { return }; *a = 1;",
        ),
        (
            "n: Mutex<(u8, u8)>",
            "Mutex::new((0, 0))",
            "self.n.lock().unwrap().0 = 1;",
        ),
        (
            "n: Mutex<(u8, u8)>",
            "Mutex::new((0, 0))",
            "let (a, _) = &mut *self.n.lock().unwrap(); *a = 1;",
        ),
        // What changes behind a `&`, or takes turns.
        (
            "n: Mutex<std::cell::Cell<u8>>",
            "Mutex::new(std::cell::Cell::new(0))",
            "self.n.lock().unwrap().set(1);",
        ),
        (
            "n: Mutex<std::fs::File>",
            "Mutex::new(open())",
            "let _ = self.n.lock().unwrap().metadata();",
        ),
        (
            "n: Mutex<()>",
            "Mutex::new(())",
            "let _turn = self.n.lock().unwrap();",
        ),
        (
            "n: Mutex<std::sync::atomic::AtomicU8>",
            "Mutex::new(Default::default())",
            "self.n.lock().unwrap().store(1, std::sync::atomic::Ordering::Relaxed);",
        ),
        // Not understood.
        (
            "n: Mutex<Vec<u8>>",
            "Mutex::new(vec![])",
            "unknown!(self.n.lock().unwrap());",
        ),
        (
            "n: Mutex<Vec<u8>>",
            "Mutex::new(vec![])",
            "println!(\"{}\", self.n.lock().unwrap().len()); let A { n, .. } = self; n.lock().unwrap().push(1);",
        ),
        (
            "n: Mutex<Vec<u8>>",
            "Mutex::new(vec![])",
            "let n = &self.n; n.lock().unwrap().push(1);",
        ),
        (
            "n: Mutex<Option<String>>",
            "Mutex::new(None)",
            "*self.n.lock().unwrap() = Some(String::new());",
        ),
        (
            "n: Mutex<Option<String>>",
            "Mutex::new(None)",
            "self.n.lock().unwrap().get_or_insert_with(String::new); self.n.lock().unwrap().take();",
        ),
        (
            "n: Arc<Mutex<dyn Send>>",
            "Arc::new(Mutex::new(0))",
            "let _n = self.n.lock().unwrap();",
        ),
        (
            "n: Arc<Mutex<Vec<A>>>",
            "Arc::new(Mutex::new(vec![]))",
            "self.n.lock().unwrap().pop();",
        ),
    ] {
        check_none(
            &RULE,
            &format!(
                "use std::sync::{{Arc, Condvar, Mutex}};\npub struct A {{ {fields}, c: Condvar }}\nimpl A {{\n fn new() -> A {{ A {{ n: {make}, c: Condvar::new() }} }}\n fn f(&self) {{ {body} }}\n}}\nfn give(_: Arc<Mutex<Vec<u8>>>) {{}}\nfn change(_: &mut Vec<u8>) {{}}\nfn open() -> std::fs::File {{ panic!() }}\n"
            ),
        );
    }
}

#[test]
fn clones_of_the_struct_are_clones_of_the_arc() {
    for clone in [
        "#[derive(Clone)]\n",
        "impl Clone for A { fn clone(&self) -> A { A { n: Arc::clone(&self.n) } } }\n",
    ] {
        check_none(
            &RULE,
            &format!(
                "use std::sync::{{Arc, Mutex}};\n{clone}pub struct A {{ n: Arc<Mutex<Vec<u8>>> }}\nimpl A {{\n fn new() -> A {{ A {{ n: Arc::new(Mutex::new(vec![])) }} }}\n fn f(&self) {{ self.n.lock().unwrap().push(1); }}\n}}\n"
            ),
        );
    }
}

#[test]
fn guards_that_a_reference_is_no_match_for() {
    check_no_fix(
        &RULE,
        "Drop the `Mutex` of `n`, with every use",
        "use std::sync::Mutex;\npub struct A { n: Mutex<Vec<u8>> }\nimpl A {\n fn new() -> A { A { n: Mutex::new(vec![]) } }\n fn f(&self) { let n = self.n.lock().unwrap(); println!(\"{}\", n.len()); drop(n); }\n}\n",
    );
}

#[test]
fn what_others_can_see() {
    for text in [
        "pub struct A { pub n: Mutex<Vec<u8>> }\nimpl A { pub fn new() -> A { A { n: Mutex::new(vec![]) } }\n pub fn f(&self) -> usize { self.n.lock().unwrap().len() } }\n",
        "pub struct A { n: Mutex<Vec<u8>> }\nimpl A { pub fn new(n: Mutex<Vec<u8>>) -> A { A { n } }\n pub fn f(&self) -> usize { self.n.lock().unwrap().len() } }\n",
        "mod other;\nstruct A { n: Mutex<Vec<u8>> }\nimpl A { fn new() -> A { A { n: Mutex::new(vec![]) } }\n fn f(&self) -> usize { self.n.lock().unwrap().len() } }\n",
        "#[cfg(test)]\nmod tests { use super::*; struct A { n: Mutex<Vec<u8>> }\nimpl A { fn new() -> A { A { n: Mutex::new(vec![]) } }\n fn f(&self) -> usize { self.n.lock().unwrap().len() } } }\n",
        "pub struct A { n: Mutex<Vec<u8>> }\nimpl A { pub fn new() -> A { A { n: Mutex::new(vec![]) } }\n pub fn n(&self) -> &Mutex<Vec<u8>> { &self.n }\n pub fn f(&self) -> usize { self.n.lock().unwrap().len() } }\n",
        "pub struct A { n: Mutex<Vec<u8>> }\nimpl A { pub fn new() -> A { A { n: Mutex::new(vec![]) } } }\n",
    ] {
        check_none(&RULE, &format!("use std::sync::Mutex;\n{text}"));
    }
}
