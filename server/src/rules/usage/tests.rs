//! Locks that several files of a crate use: what is found, what is changed with them, and what hides them.

use crate::rules::{
    Rule, arc_mutex_unneeded, mutex_bool_to_atomic, mutex_counter_to_atomic,
    mutex_queue_to_channel, mutex_unit, oncecell_as_option, rc_across_thread, refcell_copy_to_cell,
    rwlock_never_read,
};
use crate::testing::several::{Files, fixed, said};

const MANIFEST: (&str, &str) = (
    "Cargo.toml",
    "[package]\nname = \"sample\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
);

fn with_manifest<'a>(files: Files<'a>) -> Vec<(&'a str, &'a str)> {
    let mut all = files.to_vec();
    all.push(MANIFEST);
    all
}

/// The only finding has these words in its text.
#[track_caller]
fn finds(rule: &'static Rule, files: Files<'_>, words: &str) {
    let said = said(rule, &with_manifest(files));
    let texts: Vec<String> = said.iter().map(|said| said.text()).collect();
    let [text] = texts.as_slice() else {
        panic!("one finding: {texts:?}")
    };
    assert!(text.contains(words), "{text}");
}

#[track_caller]
fn is_silent(rule: &'static Rule, files: Files<'_>) {
    let said = said(rule, &with_manifest(files));
    let texts: Vec<String> = said.iter().map(|said| said.text()).collect();
    assert!(texts.is_empty(), "{texts:?}");
}

/// The fix of the only finding changes the files to these.
#[track_caller]
fn mends(rule: &'static Rule, before: Files<'_>, after: Files<'_>) {
    let before = with_manifest(before);
    let said = said(rule, &before);
    let texts: Vec<String> = said.iter().map(|said| said.text()).collect();
    let [one] = said.as_slice() else {
        panic!("one finding: {texts:?}")
    };
    let Some(fix) = one.fixes.first() else {
        panic!("no fix: {:?}", one.refusals)
    };
    assert!(fix.confirm, "{fix:?}");
    let found = fixed(&before, fix);
    for (name, expected) in after {
        let (_, text) = found
            .iter()
            .find(|(file, _)| file == name)
            .unwrap_or_else(|| panic!("{name} does not change"));
        assert_eq!(text, expected, "{name}:\n{text}");
    }
    assert_eq!(found.len(), after.len(), "{found:?}");
}

const MAIN: &str = "mod state;\nmod worker;\n\nfn main() {\n    let state = state::State::new();\n    worker::work(&state);\n    println!(\"{}\", *state.total.lock().unwrap());\n}\n";

const STATE: &str = "use std::sync::Mutex;\n\npub struct State {\n    pub total: Mutex<u64>,\n}\n\nimpl State {\n    pub fn new() -> State {\n        State { total: Mutex::new(0) }\n    }\n}\n";

const WORKER: &str = "use crate::state::State;\n\npub fn work(state: &State) {\n    *state.total.lock().unwrap() += 1;\n}\n";

#[test]
fn a_field_that_three_files_use() {
    mends(
        &mutex_counter_to_atomic::RULE,
        &[
            ("src/main.rs", MAIN),
            ("src/state.rs", STATE),
            ("src/worker.rs", WORKER),
        ],
        &[
            (
                "src/main.rs",
                "use std::sync::atomic::Ordering;\nmod state;\nmod worker;\n\nfn main() {\n    let state = state::State::new();\n    worker::work(&state);\n    println!(\"{}\", state.total.load(Ordering::Relaxed));\n}\n",
            ),
            (
                "src/state.rs",
                "use std::sync::atomic::AtomicU64;\n\npub struct State {\n    pub total: AtomicU64,\n}\n\nimpl State {\n    pub fn new() -> State {\n        State { total: AtomicU64::new(0) }\n    }\n}\n",
            ),
            (
                "src/worker.rs",
                "use std::sync::atomic::Ordering;\nuse crate::state::State;\n\npub fn work(state: &State) {\n    state.total.fetch_add(1, Ordering::Relaxed);\n}\n",
            ),
        ],
    );
}

#[test]
fn a_finding_tells_of_uses_in_other_files() {
    let files = with_manifest(&[
        ("src/main.rs", MAIN),
        ("src/state.rs", STATE),
        ("src/worker.rs", WORKER),
    ]);
    let said = said(&mutex_counter_to_atomic::RULE, &files);
    assert_eq!(said.len(), 1);
    assert!(
        said[0].text().starts_with("src/state.rs: "),
        "{}",
        said[0].text()
    );
    assert_eq!(said[0].related(), ["src/main.rs", "src/worker.rs"]);
}

#[test]
fn a_use_that_is_not_understood_hides_it_wherever_it_stands() {
    let rule = &mutex_counter_to_atomic::RULE;
    for worker in [
        // Held for longer.
        "use crate::state::State;\n\npub fn work(state: &State) {\n    let mut total = state.total.lock().unwrap();\n    *total += 1;\n    println!(\"{total}\");\n}\n",
        // Lent.
        "use crate::state::State;\n\npub fn work(state: &State) {\n    add(&state.total);\n}\n\nfn add(total: &std::sync::Mutex<u64>) {\n    *total.lock().unwrap() += 1;\n}\n",
        // In a macro that nobody knows.
        "use crate::state::State;\n\npub fn work(state: &State) {\n    unknown!(state.total);\n}\n",
        // Of a type that is not known.
        "pub fn work(state: &impl Fn() -> Unknown) {\n    state().total;\n}\n",
        // Taken apart.
        "use crate::state::State;\n\npub fn work(state: &State) {\n    let State { total } = state;\n    *total.lock().unwrap() += 1;\n}\n",
        // Made by code that nobody sees.
        "include!(\"rest.rs\");\npub fn work(_: &crate::state::State) {}\n",
        // In another module that is not there.
        "mod gone;\npub fn work(_: &crate::state::State) {}\n",
    ] {
        is_silent(
            rule,
            &[
                ("src/main.rs", MAIN),
                ("src/state.rs", STATE),
                ("src/worker.rs", worker),
            ],
        );
    }
}

#[test]
fn the_same_name_of_something_else_hides_nothing() {
    let worker = "\
use crate::state::State;

mod total {
    pub fn total() -> u64 { 1 }
}

struct Other { total: u64 }

enum Sum { Total { total: u64 } }

pub fn work(state: &State) {
    let other = Other { total: total::total() };
    let Other { total } = other;
    let total = total + 1;
    if let Sum::Total { total: n } = (Sum::Total { total }) {
        *state.total.lock().unwrap() += n;
    }
    // The total: of all.
    println!(\"total\");
}
";
    finds(
        &mutex_counter_to_atomic::RULE,
        &[
            ("src/main.rs", MAIN),
            ("src/state.rs", STATE),
            ("src/worker.rs", worker),
        ],
        "src/state.rs: every use of `total` is one step",
    );
}

#[test]
fn what_a_library_shows_is_left_alone() {
    let lib = "pub mod state;\nmod worker;\npub use worker::work;\n";
    let files = [
        ("src/lib.rs", lib),
        ("src/state.rs", STATE),
        ("src/worker.rs", WORKER),
    ];
    is_silent(&mutex_counter_to_atomic::RULE, &files);
    // In a module that nobody sees it is the crate's own.
    let lib = "mod state;\nmod worker;\npub fn run() { worker::work(&state::State::new()) }\n";
    let files = [
        ("src/lib.rs", lib),
        ("src/state.rs", STATE),
        ("src/worker.rs", WORKER),
    ];
    finds(&mutex_counter_to_atomic::RULE, &files, "`total`");
    // So it is where the field says so.
    let state = STATE.replace("pub total", "pub(crate) total");
    let lib = "pub mod state;\nmod worker;\npub use worker::work;\n";
    let files = [
        ("src/lib.rs", lib),
        ("src/state.rs", state.as_str()),
        ("src/worker.rs", WORKER),
    ];
    finds(&mutex_counter_to_atomic::RULE, &files, "`total`");
}

#[test]
fn privacy_tells_who_is_asked() {
    // Nobody but the module and what is in it can mean the field.
    let main = "mod state;\nmod other;\nfn main() { state::State::new().count(); other::f() }\n";
    let state = "mod inner;\nuse std::sync::Mutex;\n\npub struct State {\n    total: Mutex<u64>,\n}\n\nimpl State {\n    pub fn new() -> State {\n        State { total: Mutex::new(0) }\n    }\n\n    pub fn count(&self) {\n        inner::count(self);\n    }\n}\n";
    let inner = "use super::State;\n\npub fn count(state: &State) {\n    *state.total.lock().unwrap() += 1;\n    println!(\"{}\", *state.total.lock().unwrap());\n}\n";
    let other = "pub fn f() { unknown!(state.total) }\n";
    let files = [
        ("src/main.rs", main),
        ("src/state.rs", state),
        ("src/state/inner.rs", inner),
        ("src/other.rs", other),
    ];
    finds(&mutex_counter_to_atomic::RULE, &files, "`total`");
    let inner =
        "use super::State;\n\npub fn count(state: &State) {\n    unknown!(state.total);\n}\n";
    let files = [
        ("src/main.rs", main),
        ("src/state.rs", state),
        ("src/state/inner.rs", inner),
        ("src/other.rs", "pub fn f() {}\n"),
    ];
    is_silent(&mutex_counter_to_atomic::RULE, &files);
    let narrow = state.replace("    total: Mutex", "    pub(super) total: Mutex");
    let files = [
        ("src/main.rs", main),
        ("src/state.rs", narrow.as_str()),
        (
            "src/state/inner.rs",
            "use super::State;\n\npub fn count(state: &State) {\n    *state.total.lock().unwrap() += 1;\n}\n",
        ),
        ("src/other.rs", other),
    ];
    is_silent(&mutex_counter_to_atomic::RULE, &files);
}

#[test]
fn a_module_of_two_crates_is_left_alone() {
    let files = [
        ("src/main.rs", MAIN),
        (
            "src/lib.rs",
            "mod state;\nmod worker;\npub fn run() { worker::work(&state::State::new()) }\n",
        ),
        ("src/state.rs", STATE),
        ("src/worker.rs", WORKER),
    ];
    is_silent(&mutex_counter_to_atomic::RULE, &files);
}

#[test]
fn a_static_of_the_crate() {
    let main = "mod flags;\nmod worker;\n\nfn main() {\n    worker::work();\n    if *flags::STOP.lock().unwrap() {\n        println!(\"stopped\");\n    }\n}\n";
    let flags =
        "use std::sync::Mutex;\n\npub(crate) static STOP: Mutex<bool> = Mutex::new(false);\n";
    let worker =
        "use crate::flags::STOP;\n\npub fn work() {\n    *STOP.lock().unwrap() = true;\n}\n";
    mends(
        &mutex_bool_to_atomic::RULE,
        &[
            ("src/main.rs", main),
            ("src/flags.rs", flags),
            ("src/worker.rs", worker),
        ],
        &[
            (
                "src/main.rs",
                "use std::sync::atomic::Ordering;\nmod flags;\nmod worker;\n\nfn main() {\n    worker::work();\n    if flags::STOP.load(Ordering::SeqCst) {\n        println!(\"stopped\");\n    }\n}\n",
            ),
            (
                "src/flags.rs",
                "use std::sync::atomic::AtomicBool;\n\npub(crate) static STOP: AtomicBool = AtomicBool::new(false);\n",
            ),
            (
                "src/worker.rs",
                "use std::sync::atomic::Ordering;\nuse crate::flags::STOP;\n\npub fn work() {\n    STOP.store(true, Ordering::SeqCst);\n}\n",
            ),
        ],
    );
    // Another static of that name is none of its uses; a new name for it, one that is not followed.
    let other = "static STOP: u8 = 1;\n\npub fn work() {\n    println!(\"{}\", STOP);\n    *crate::flags::STOP.lock().unwrap() = true;\n}\n";
    finds(
        &mutex_bool_to_atomic::RULE,
        &[
            ("src/main.rs", main),
            ("src/flags.rs", flags),
            ("src/worker.rs", other),
        ],
        "`STOP`",
    );
    let renamed = "use crate::flags::STOP as HALT;\n\npub fn work() {\n    *HALT.lock().unwrap() = true;\n}\n";
    is_silent(
        &mutex_bool_to_atomic::RULE,
        &[
            ("src/main.rs", main),
            ("src/flags.rs", flags),
            ("src/worker.rs", renamed),
        ],
    );
    let passed_on = "pub use crate::flags::STOP;\npub fn work() {}\n";
    is_silent(
        &mutex_bool_to_atomic::RULE,
        &[
            ("src/main.rs", main),
            ("src/flags.rs", flags),
            ("src/worker.rs", passed_on),
        ],
    );
}

#[test]
fn an_arc_that_goes_from_file_to_file() {
    let main = "mod worker;\n\nuse std::sync::{Arc, Mutex};\n\nfn main() {\n    let total = Arc::new(Mutex::new(0u32));\n    let worker = worker::Worker { total: Arc::clone(&total) };\n    worker.work();\n    println!(\"{}\", *total.lock().unwrap());\n}\n";
    let worker = "use std::sync::{Arc, Mutex};\n\npub struct Worker {\n    pub total: Arc<Mutex<u32>>,\n}\n\nimpl Worker {\n    pub fn work(&self) {\n        *self.total.lock().unwrap() += 1;\n    }\n}\n";
    mends(
        &mutex_counter_to_atomic::RULE,
        &[("src/main.rs", main), ("src/worker.rs", worker)],
        &[
            (
                "src/main.rs",
                "use std::sync::atomic::{AtomicU32, Ordering};\nmod worker;\n\nuse std::sync::Arc;\n\nfn main() {\n    let total = Arc::new(AtomicU32::new(0u32));\n    let worker = worker::Worker { total: Arc::clone(&total) };\n    worker.work();\n    println!(\"{}\", total.load(Ordering::Relaxed));\n}\n",
            ),
            (
                "src/worker.rs",
                "use std::sync::Arc;\nuse std::sync::atomic::{AtomicU32, Ordering};\n\npub struct Worker {\n    pub total: Arc<AtomicU32>,\n}\n\nimpl Worker {\n    pub fn work(&self) {\n        self.total.fetch_add(1, Ordering::Relaxed);\n    }\n}\n",
            ),
        ],
    );
}

#[test]
fn every_rule_over_uses_sees_other_files() {
    let main =
        |body: &str| format!("mod a;\n\nfn main() {{\n    let it = a::A::new();\n{body}}}\n");
    let a = |lock: &str, import: &str| {
        format!(
            "{import}\n\npub struct A {{\n    pub it: {lock},\n}}\n\nimpl A {{\n    pub fn new() -> A {{\n        A {{ it: Default::default() }}\n    }}\n}}\n"
        )
    };
    let cases: &[(&'static Rule, &str, &str, &str)] = &[
        (
            &rwlock_never_read::RULE,
            "RwLock<Vec<u8>>",
            "use std::sync::RwLock;",
            "    it.it.write().unwrap().push(1);\n",
        ),
        (
            &arc_mutex_unneeded::RULE,
            "Mutex<Vec<u8>>",
            "use std::sync::Mutex;",
            "    println!(\"{}\", it.it.lock().unwrap().len());\n",
        ),
        (
            &refcell_copy_to_cell::RULE,
            "RefCell<u8>",
            "use std::cell::RefCell;",
            "    *it.it.borrow_mut() += 1;\n",
        ),
        (
            &oncecell_as_option::RULE,
            "RefCell<Option<String>>",
            "use std::cell::RefCell;",
            "    it.it.borrow_mut().get_or_insert_with(String::new);\n    println!(\"{}\", it.it.borrow().is_some());\n",
        ),
        (
            &mutex_queue_to_channel::RULE,
            "Mutex<std::collections::VecDeque<u8>>",
            "use std::sync::Mutex;",
            "    it.it.lock().unwrap().push_back(1);\n    loop {\n        let next = it.it.lock().unwrap().pop_front();\n        if next.is_some() { break; }\n        std::thread::sleep(std::time::Duration::from_millis(1));\n    }\n",
        ),
    ];
    for (rule, lock, import, body) in cases {
        let (main, a) = (main(body), a(lock, import));
        let files = [("src/main.rs", main.as_str()), ("src/a.rs", a.as_str())];
        finds(rule, &files, "src/a.rs: ");
    }
    let a = "use std::sync::{Mutex, atomic::AtomicU8};\n\n#[derive(Default)]\npub struct A {\n    pub gate: Mutex<()>,\n    pub hits: AtomicU8,\n}\n";
    let main = "mod a;\n\nfn main() {\n    let it = a::A::default();\n    let _guard = it.gate.lock().unwrap();\n    it.hits.store(1, std::sync::atomic::Ordering::SeqCst);\n}\n";
    finds(
        &mutex_unit::RULE,
        &[("src/main.rs", main), ("src/a.rs", a)],
        "src/a.rs: `gate`",
    );
}

#[test]
fn what_changes_kind_does_so_in_every_file() {
    let main = "mod log;\n\nfn main() {\n    let log = log::Log::new();\n    log.lines.write().unwrap().push(1);\n}\n";
    let log = "use std::sync::RwLock;\n\npub struct Log {\n    pub lines: RwLock<Vec<u8>>,\n}\n\nimpl Log {\n    pub fn new() -> Log {\n        Log { lines: RwLock::new(Vec::new()) }\n    }\n}\n";
    mends(
        &rwlock_never_read::RULE,
        &[("src/main.rs", main), ("src/log.rs", log)],
        &[
            ("src/main.rs", &main.replace(".write()", ".lock()")),
            ("src/log.rs", &log.replace("RwLock", "Mutex")),
        ],
    );
    let main = "mod names;\n\nfn main() {\n    let names = names::Names::new();\n    println!(\"{}\", names.all.lock().unwrap().len());\n}\n";
    let names = "use std::sync::Mutex;\n\npub struct Names {\n    pub all: Mutex<Vec<u8>>,\n}\n\nimpl Names {\n    pub fn new() -> Names {\n        Names { all: Mutex::new(vec![1]) }\n    }\n}\n";
    mends(
        &arc_mutex_unneeded::RULE,
        &[("src/main.rs", main), ("src/names.rs", names)],
        &[
            ("src/main.rs", &main.replace(".lock().unwrap()", "")),
            (
                "src/names.rs",
                "\npub struct Names {\n    pub all: Vec<u8>,\n}\n\nimpl Names {\n    pub fn new() -> Names {\n        Names { all: vec![1] }\n    }\n}\n",
            ),
        ],
    );
}

#[test]
fn an_rc_that_several_files_name() {
    let page = "use std::rc::Rc;\n\npub struct Page {\n    pub words: Rc<Vec<String>>,\n}\n";
    let main = "mod page;\n\nuse std::rc::Rc;\n\nfn main() {\n    let words = Rc::new(vec![String::new()]);\n    let page = page::Page { words: Rc::clone(&words) };\n    std::thread::spawn(move || println!(\"{}\", words.len()));\n    println!(\"{}\", page.words.len());\n}\n";
    mends(
        &rc_across_thread::RULE,
        &[("src/main.rs", main), ("src/page.rs", page)],
        &[
            (
                "src/main.rs",
                &main.replace("rc::Rc", "sync::Arc").replace("Rc::", "Arc::"),
            ),
            (
                "src/page.rs",
                &page.replace("rc::Rc", "sync::Arc").replace("Rc<", "Arc<"),
            ),
        ],
    );
    // What takes all of a module, and says the name by its path, needs no import of it.
    let inner = "mod inner {\n    pub use super::*;\n}\n";
    let apart = |path: &str| {
        format!("pub struct Page {{\n    pub words: {path}<Vec<String>>,\n}}\n\npub {inner}")
    };
    mends(
        &rc_across_thread::RULE,
        &[
            ("src/main.rs", main),
            ("src/page.rs", &apart("std::rc::Rc")),
        ],
        &[
            (
                "src/main.rs",
                &main.replace("rc::Rc", "sync::Arc").replace("Rc::", "Arc::"),
            ),
            (
                "src/page.rs",
                &format!("use std::sync::Arc;\n{}", apart("Arc")),
            ),
        ],
    );
    let shown = page.replace("pub struct", "pub use std::rc::Rc as Shared;\n\npub struct");
    let files = [
        ("src/main.rs", main),
        ("src/page.rs", shown.as_str()),
        MANIFEST,
    ];
    let said = said(&rc_across_thread::RULE, &files);
    assert_eq!(said.len(), 1);
    assert!(said[0].fixes.is_empty());
    assert!(
        said[0].refusals[0].reason.contains("passes it on"),
        "{:?}",
        said[0].refusals
    );
}

#[test]
fn a_guard_that_keeps_the_arc_needs_it() {
    let text = "use std::sync::Arc;\nuse parking_lot::Mutex;\n\npub struct Gate {\n    gate: Arc<Mutex<u8>>,\n}\n\nimpl Gate {\n    pub fn new() -> Gate {\n        Gate { gate: Arc::new(Mutex::new(0)) }\n    }\n\n    pub fn pass(&self) {\n        *self.gate.lock_arc() += 1;\n    }\n}\n";
    crate::testing::check_none(&arc_mutex_unneeded::RULE, text);
}
