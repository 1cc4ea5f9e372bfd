use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_none};

const HEAD: &str = "use std::cell::{Cell, RefCell};\nthread_local! {\n static ID: Cell<u64> = const { Cell::new(0) };\n static NAME: RefCell<Option<String>> = RefCell::new(None);\n}\nasync fn load() {}\nfn sync() {}\n";

#[test]
fn values_that_stay_behind() {
    check(
        &RULE,
        r#"
use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicU8, Ordering};

thread_local! {
    static ID: Cell<u64> = const { Cell::new(0) };
    static NAME: RefCell<Option<String>> = RefCell::new(None);
    pub static LEVEL: AtomicU8 = AtomicU8::new(0);
}

async fn load() {}

async fn by_cell(id: u64) -> u64 {
    ID.set(id);
    load().await;
    ID.get()
//  ^^^^^^^^ warning: since the `.await` of line 15 this may be another thread, whose `ID` is not the one that was set before
}

async fn by_with(id: u64) -> u64 {
    ID.with(|own| own.set(id));
    load().await;
    ID.with(|own| own.get())
//  ^^^^^^^^^^^^^^^^^^^^^^^^ `ID`
}

async fn by_refcell(name: String) -> usize {
    NAME.with(|own| *own.borrow_mut() = Some(name));
    load().await;
    NAME.with(|own| own.borrow().as_ref().map_or(0, |name| name.len()))
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `NAME`
}

async fn by_borrow(name: String) -> bool {
    NAME.with_borrow_mut(|own| *own = Some(name));
    if let Some(()) = Some(load().await) {
        return NAME.with_borrow(|own| own.is_some());
        //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `NAME`
    }
    false
}

async fn by_atomic() -> u8 {
    LEVEL.with(|level| level.store(1, Ordering::Relaxed));
    load().await;
    LEVEL.with(|level| level.load(Ordering::Relaxed))
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `LEVEL`
}

async fn taken() {
    NAME.set(Some(String::new()));
    load().await;
    let name = NAME.take();
    //         ^^^^^^^^^^^ `NAME`
    drop(name);
}

async fn given_back(id: u64) -> u64 {
    ID.set(id);
    load().await;
    ID.replace(0)
//  ^^^^^^^^^^^^^ `ID`
}

fn in_a_block(id: u64) {
    tokio::spawn(async move {
        ID.set(id);
        for _ in 0..2 {
            load().await;
        }
        println!("{}", ID.get());
        //             ^^^^^^^^ `ID`
    });
}

async fn in_a_branch(id: u64, wait: bool) -> u64 {
    ID.set(id);
    if wait {
        load().await;
    }
    ID.get()
//  ^^^^^^^^ `ID`
}

async fn at_a_join(id: u64) -> u64 {
    ID.set(id);
    tokio::join!(load(), load());
    ID.get()
//  ^^^^^^^^ `ID`
}
"#,
    );
}

#[test]
fn values_of_one_thread_at_a_time() {
    for body in [
        "async fn f() -> u64 { ID.set(1); ID.get() }",
        "async fn f() -> u64 { ID.set(1); sync(); let id = ID.get(); load().await; id }",
        "async fn f() { load().await; ID.set(1); println!(\"{}\", ID.get()); }",
        "async fn f() -> u64 { load().await; ID.get() }",
        "async fn f() -> u64 { ID.set(1); load().await; ID.set(2); ID.get() }",
        "async fn f() { ID.set(1); sync(); load().await; ID.set(2); sync(); }",
        "async fn f() { ID.with(|id| id.set(id.get() + 1)); load().await; ID.with(|id| id.set(id.get() + 1)); }",
        "async fn f() -> u64 { ID.set(1); load().await; NAME.with(|_| 1) }",
        "async fn f() -> bool { ID.set(1); load().await; NAME.with_borrow(|name| name.is_some()) }",
        "fn f() -> u64 { ID.set(1); let later = load(); drop(later); ID.get() }",
        "async fn f(go: bool) -> u64 { if go { ID.set(1); sync(); } else { load().await; } ID.get() }",
        "async fn f(go: bool) -> u64 { ID.set(1); if go { load().await; 0 } else { ID.get() } }",
        "async fn f(go: bool) -> u64 { if go { ID.set(1); load().await; return 0; } ID.get() }",
        "async fn f() -> u64 { let later = async { ID.set(1); }; later.await; ID.get() }",
        "async fn f() -> u64 { ID.set(1); let own = async { load().await; }; drop(own); ID.get() }",
        "tokio::task_local! { static TASK: Cell<u64>; }\nasync fn f() -> u64 { TASK.with(|id| id.set(1)); load().await; TASK.with(|id| id.get()) }",
        "struct Own(Cell<u64>);\nimpl Own { fn set(&self, id: u64) { self.0.set(id) }\n fn get(&self) -> u64 { self.0.get() } }\nasync fn f(own: Own) -> u64 { own.set(1); load().await; own.get() }",
        "async fn f(own: Cell<u64>) -> u64 { own.set(1); load().await; own.get() }",
        "async fn f(own: &Unknown) -> u64 { own.set(1); load().await; own.get() }",
        "#[tokio::test]\nasync fn f() { ID.set(1); load().await; assert_eq!(ID.get(), 1); }",
    ] {
        check_none(&RULE, &format!("{HEAD}{body}\n"));
    }
}

#[test]
fn tasks_that_stay_on_their_thread() {
    let body = "async fn f() -> u64 { ID.set(1); load().await; ID.get() }";
    for more in [
        "#[tokio::main(flavor = \"current_thread\")]\nasync fn main() {}",
        "use tokio::main;\n#[main(flavor = \"local\")]\nasync fn start() {}",
        "fn g() { tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(load()); }",
        "use tokio::runtime;\nfn g() { runtime::Builder::new_current_thread().build().unwrap(); }",
        "async fn g() { tokio::task::LocalSet::new().run_until(load()).await }",
        "fn g() { tokio::task::spawn_local(load()); }",
        "use tokio::task::spawn_local;\nfn g() { spawn_local(load()); }",
        // What nobody knows may be one.
        "fn g() { unknown::spawn_local(load()); }",
        "fn g(set: Unknown) { set.spawn_local(load()); }",
        "fn g() { unknown!(LocalSet) }",
    ] {
        check_none(&RULE, &format!("{HEAD}{body}\n{more}\n"));
    }
    for dependencies in ["futures = \"0.3\"\n", "tokio = \"1\"\nactix-web = \"4\"\n"] {
        let without = Place {
            dependencies,
            ..LIBRARY
        };
        without.check(&RULE, &format!("{HEAD}{body}\n"));
    }
}

#[test]
fn words_of_one_thread_that_mean_nothing() {
    let body = "async fn f() -> u64 {\n    ID.set(1);\n    load().await;\n    ID.get()\n//  ^^^^^^^^ `ID`\n}";
    for more in [
        "// Not with flavor = \"current_thread\", nor in a LocalSet.",
        "fn g() -> &'static str { \"current_thread\" }",
        "#[tokio::main(flavor = \"multi_thread\")]\nasync fn main() { let current_thread = 1; let _ = current_thread; }",
        "#[cfg(test)]\nmod tests {\n    fn g() { tokio::task::spawn_local(super::load()); }\n}",
        "#[tokio::test(flavor = \"current_thread\")]\nasync fn g() {}",
        "struct LocalSet;\nimpl LocalSet { fn new() -> LocalSet { LocalSet } }\nfn g() { LocalSet::new(); }",
        "fn spawn_local() {}\nfn g() { spawn_local(); }",
        "fn g() { let local = std::thread::current(); let _ = local; }",
    ] {
        check(&RULE, &format!("{HEAD}{body}\n{more}\n"));
    }
}

#[test]
fn a_runtime_of_one_thread_in_another_file() {
    let text =
        format!("mod a;\n{HEAD}async fn f() -> u64 {{ ID.set(1); load().await; ID.get() }}\n");
    let manifest = "[package]\nname = \"p\"\nedition = \"2024\"\n\n[dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\n";
    let said = |other: &str| {
        let files = [
            ("src/main.rs", text.as_str()),
            ("src/a.rs", other),
            ("Cargo.toml", manifest),
        ];
        crate::testing::several::said(&RULE, &files).len()
    };
    assert_eq!(
        said("pub fn g() { tokio::runtime::Builder::new_current_thread(); }\n"),
        0
    );
    assert_eq!(said("/// Not in a `LocalSet`.\npub fn g() {}\n"), 1);
}
