//! The change before and after, in one file and in several, and the reasons why it is refused.

use std::path::Path;

use crate::rules::blocking_in_async_transitive::RULE;
use crate::syntax::edit::{TextEdit, apply};
use crate::testing::{check_fix, remedies};

const MANIFEST: &str = "[package]\nname = \"sample\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
                        [dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\n";

const TITLE: &str = ", and await it everywhere";

/// The files after the change that is offered for the first finding of the first file, or the reason
/// why it is not.
fn changed(files: &[(&str, &str)]) -> Result<Vec<String>, String> {
    let mut all = files.to_vec();
    all.push(("Cargo.toml", MANIFEST));
    let remedies = remedies(&RULE, &all);
    let Some(fix) = remedies.fixes.iter().find(|fix| fix.title.ends_with(TITLE)) else {
        let refusal = remedies.refusals.first();
        return Err(refusal
            .map(|refusal| refusal.reason.clone())
            .unwrap_or_default());
    };
    assert!(fix.confirm && !fix.safe && !fix.preferred, "{fix:?}");
    let after = |name: &str, text: &str| {
        let path = format!("/package/{name}");
        let edits = fix
            .edits
            .iter()
            .filter(|edit| *edit.file == *Path::new(&path));
        let edits: Vec<TextEdit> = edits
            .map(|edit| TextEdit {
                range: edit.range,
                new_text: edit.new_text.clone(),
            })
            .collect();
        apply(text, &edits).unwrap_or_else(|| panic!("overlap: {edits:?}"))
    };
    Ok(files.iter().map(|(name, text)| after(name, text)).collect())
}

#[track_caller]
fn refused(words: &str, text: &str) {
    refused_in(words, &[("src/main.rs", text)]);
}

#[track_caller]
fn refused_in(words: &str, files: &[(&str, &str)]) {
    match changed(files) {
        Ok(after) => panic!("it is offered: {}", after.join("\n")),
        Err(reason) => assert!(!reason.is_empty() && reason.contains(words), "{reason:?}"),
    }
}

#[test]
fn one_function() {
    check_fix(
        &RULE,
        TITLE,
        "\
use std::thread;
use std::time::Duration;

fn nap(times: u32) -> u32 {
    for _ in 0..times {
        thread::sleep(Duration::from_millis(1));
    }
    times
}

async fn f() -> u32 {
    nap(2) + 1
}
",
        "\
use std::thread;
use std::time::Duration;

async fn nap(times: u32) -> u32 {
    for _ in 0..times {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    times
}

async fn f() -> u32 {
    nap(2).await + 1
}
",
    );
}

#[test]
fn the_functions_in_between_and_every_caller() {
    let before = "\
struct Door(tokio::sync::Mutex<u32>);

impl Door {
    pub(crate) fn wait(&self) -> Option<u32> {
        let found = self.look()?;
        Some(found + self.look()?)
    }

    unsafe fn other(&self) {
        self.look();
    }

    #[inline]
    fn look(&self) -> Option<u32> {
        let guard = self.0.blocking_lock();
        guard.checked_add(1)
    }
}

async fn f(door: &Door) -> u32 {
    match door.wait() {
        Some(found) => found,
        None => 0,
    }
}

fn g(door: std::sync::Arc<Door>) {
    tokio::spawn(async move { Door::wait(&door).unwrap_or_default() });
}
";
    let after = "\
struct Door(tokio::sync::Mutex<u32>);

impl Door {
    pub(crate) async fn wait(&self) -> Option<u32> {
        let found = self.look().await?;
        Some(found + self.look().await?)
    }

    #[inline]
    async fn look(&self) -> Option<u32> {
        let guard = self.0.lock().await;
        guard.checked_add(1)
    }
}

async fn f(door: &Door) -> u32 {
    match door.wait().await {
        Some(found) => found,
        None => 0,
    }
}

fn g(door: std::sync::Arc<Door>) {
    tokio::spawn(async move { Door::wait(&door).await.unwrap_or_default() });
}
";
    let other = "    unsafe fn other(&self) {\n        self.look();\n    }\n\n";
    refused(
        "`other` calls `look` at src/main.rs:10, and is not async",
        before,
    );
    let found = changed(&[("src/main.rs", &before.replace(other, ""))]);
    assert_eq!(found.as_deref(), Ok(&[after.to_owned()][..]));
}

#[test]
fn in_several_files() {
    let main = "\
mod clock;
mod worker;

async fn run() {
    clock::tick();
    // clock::tick() is quick
    worker::work().await;
}

fn main() {}
";
    let clock = "\
/// See also [`tick`].
pub fn tick() {
    std::thread::sleep(std::time::Duration::from_secs(1));
}
";
    let worker = "\
use crate::clock::{self, tick};

struct Tick {
    tick: u32,
}

pub async fn work() {
    let tick_of = Tick { tick: 1 };
    println!(\"tick {}\", tick_of.tick);
    if true {
        tick()
    } else {
        clock::tick()
    }
}
";
    let files = [
        ("src/main.rs", main),
        ("src/clock.rs", clock),
        ("src/worker.rs", worker),
    ];
    let after = changed(&files).expect("it is offered");
    assert_eq!(
        after[0],
        main.replacen("clock::tick();", "clock::tick().await;", 1)
    );
    assert_eq!(
        after[1],
        clock
            .replace("pub fn", "pub async fn")
            .replace("std::thread::sleep", "tokio::time::sleep")
            .replace("(1));", "(1)).await;")
    );
    assert_eq!(
        after[2],
        worker
            .replace("        tick()", "        tick().await")
            .replace("clock::tick()", "clock::tick().await")
    );
}

#[test]
fn what_drives_a_future() {
    check_fix(
        &RULE,
        TITLE,
        "\
async fn fetch(number: u32) -> u32 { number }

fn get(runtime: &tokio::runtime::Handle) -> u32 {
    runtime.block_on(fetch(7))
}

async fn f(runtime: &tokio::runtime::Handle) -> u32 {
    get(runtime)
}
",
        "\
async fn fetch(number: u32) -> u32 { number }

async fn get(runtime: &tokio::runtime::Handle) -> u32 {
    fetch(7).await
}

async fn f(runtime: &tokio::runtime::Handle) -> u32 {
    get(runtime).await
}
",
    );
}

#[test]
fn other_things_of_that_name_stay() {
    check_fix(
        &RULE,
        TITLE,
        "\
mod other { pub fn nap() {} }
struct Cat { nap: u32 }
impl Cat { fn nap(&self) -> u32 { self.nap } }
fn nap() { std::thread::sleep(std::time::Duration::ZERO) }
async fn f(cat: Cat) {
    other::nap();
    let Cat { nap: found } = cat;
    let cat = Cat { nap: found };
    println!(\"{}\", cat.nap());
    nap();
    let nap = || 1;
    nap();
}
",
        "\
mod other { pub fn nap() {} }
struct Cat { nap: u32 }
impl Cat { fn nap(&self) -> u32 { self.nap } }
async fn nap() { tokio::time::sleep(std::time::Duration::ZERO).await }
async fn f(cat: Cat) {
    other::nap();
    let Cat { nap: found } = cat;
    let cat = Cat { nap: found };
    println!(\"{}\", cat.nap());
    nap().await;
    let nap = || 1;
    nap();
}
",
    );
}

const NAP: &str = "fn nap() { std::thread::sleep(std::time::Duration::from_secs(1)) }\n\
                   async fn f() { nap(); }\n";

#[test]
fn callers_that_cannot_await() {
    let with = |rest: &str| format!("{NAP}{rest}");
    let cases = [
        (
            "fn g() { nap() }",
            "`g` calls `nap` at src/main.rs:3, and is not async",
        ),
        (
            "fn g() -> fn() { nap }",
            "`nap` is handed on as a value at src/main.rs:3",
        ),
        (
            "async fn g() { tokio::task::spawn_blocking(nap).await.unwrap() }",
            "`nap` is handed on as a value",
        ),
        (
            "async fn g(list: Vec<u8>) { list.iter().for_each(|_| nap()) }",
            "in a closure at src/main.rs:3, which cannot await",
        ),
        (
            "fn g() { std::thread::spawn(|| nap()); }",
            "in a closure at src/main.rs:3, which cannot await",
        ),
        (
            "use self::nap as rest;",
            "`nap` has another name at src/main.rs:3",
        ),
        (
            "strange! { nap() }",
            "what `nap` at src/main.rs:3 means is not known",
        ),
        (
            "async fn g() { strange!(nap()) }",
            "what `nap` at src/main.rs:3 means is not known",
        ),
        (
            "#[cfg(test)] mod tests { #[test] fn t() { super::nap(); } }",
            "`t` calls `nap` at src/main.rs:3, and is not async",
        ),
        (
            "macro_rules! call { () => { nap() } } async fn g() { call!() }",
            "src/main.rs:3",
        ),
        (
            "static S: fn() = nap;",
            "what `nap` at src/main.rs:3 means is not known",
        ),
        (
            "async fn g() { tracing::info!(\"{:?}\", nap()) }",
            "may not be able to await",
        ),
        (
            "async fn g(m: &std::sync::Mutex<u8>) { let a = m.lock().unwrap(); nap(); drop(a); }",
            "a guard of std `Mutex` would be held across the new `.await` at src/main.rs:3",
        ),
        (
            "async fn g(rc: std::rc::Rc<u8>) { nap(); drop(rc); }",
            "`rc` is not `Send` and would live across the new `.await` at src/main.rs:3",
        ),
        (
            "async fn g() { drop((std::rc::Rc::new(1), nap())) }",
            "is not `Send` and may live across the new `.await`",
        ),
        (
            "struct S; impl Drop for S { fn drop(&mut self) { nap() } }",
            "`drop` calls `nap` at src/main.rs:3, and is not async",
        ),
        (
            "#[serde(default = \"nap\")] struct S;",
            "an attribute at src/main.rs:3 names `nap`",
        ),
    ];
    for (rest, words) in cases {
        refused(words, &with(rest));
    }
}

#[test]
fn functions_that_cannot_be_async() {
    let cases = [
        (
            "fn nap() { std::thread::park() }",
            "there is nothing to await in place of `thread::park` at src/main.rs:1",
        ),
        (
            "extern \"C\" fn nap() { std::thread::sleep(std::time::Duration::ZERO) }",
            "`nap` at src/main.rs:1 is a `const` or `extern` function",
        ),
        (
            "#[unsafe(no_mangle)] fn nap() { std::thread::sleep(std::time::Duration::ZERO) }",
            "what `#[unsafe(no_mangle)]` at src/main.rs:1 makes of an async function is not known",
        ),
        (
            "fn nap() { std::thread::sleep(std::time::Duration::ZERO); nap() }",
            "`nap` comes to call itself",
        ),
        (
            "fn nap() { std::thread::sleep(std::time::Duration::ZERO); tokio::spawn(f()); }",
            "`nap` comes to call itself",
        ),
        (
            "fn nap() { (0..3).for_each(|_| std::thread::sleep(std::time::Duration::ZERO)) }",
            "is in a closure, which cannot await",
        ),
        (
            "fn nap() { let r = std::cell::RefCell::new(1); let b = r.borrow(); \
             std::thread::sleep(std::time::Duration::ZERO); drop(b); }",
            "would be held across the new `.await`",
        ),
        (
            "fn nap() { let rt = tokio::runtime::Runtime::new().unwrap(); rt.block_on(async {}) }",
            "makes a runtime",
        ),
    ];
    for (nap, words) in cases {
        refused(words, &format!("{nap}\nasync fn f() {{ nap(); }}"));
    }
}

#[test]
fn what_a_library_shows() {
    let text = NAP.replacen("fn nap", "pub fn nap", 1);
    refused_in(
        "`nap` is part of what this library shows to others",
        &[("src/lib.rs", &text)],
    );
    refused_in(
        "`nap` is part of what this library shows to others",
        &[(
            "src/lib.rs",
            "pub struct S; impl S { pub fn nap(&self) { std::thread::sleep(std::time::Duration::ZERO) } }\n\
             async fn f(s: &S) { s.nap(); }",
        )],
    );
    changed(&[("src/main.rs", &text)]).expect("nobody names what a program has");
}

#[test]
fn a_file_of_two_crates() {
    let both = "pub fn nap() { std::thread::sleep(std::time::Duration::ZERO) }\n\
                pub async fn f() { nap(); }\n";
    refused_in(
        "`src/both.rs` is a module of two crates",
        &[
            ("src/both.rs", both),
            ("src/main.rs", "mod both;\nfn main() {}\n"),
            ("src/lib.rs", "mod both;\n"),
        ],
    );
}
