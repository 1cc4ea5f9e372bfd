use super::RULE;
use crate::settings::Settings;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none, remedies};

#[test]
fn functions_that_come_to_block() {
    check(
        &RULE,
        r#"
use std::sync::mpsc::Receiver;
use std::thread;
use std::time::Duration;

fn nap() {
    thread::sleep(Duration::from_secs(1));
}

async fn one_call() {
    nap();
  //^^^^^ info: `nap` blocks the thread in async code: it calls `thread::sleep`
}

fn read_a_line() -> String {
    let mut line = String::new();
    let _ = std::io::stdin().read_line(&mut line);
    line
}

async fn waits_for_input() {
    read_a_line();
  //^^^^^^^^^^^^^ info: `read_a_line` blocks the thread in async code: it calls `Stdin::read_line`
}

fn rest() {
    nap();
}

async fn two_calls() {
    rest();
  //^^^^^^ info: `rest` blocks the thread in async code: through `nap` it calls `thread::sleep`
}

fn relax() {
    rest();
}

async fn three_calls() {
    relax();
  //^^^^^^^ info: from `rest` down to `nap` it calls `thread::sleep`
}

struct Shop;

impl Shop {
    fn wait(&self) -> u32 {
        self.inner()
    }

    fn inner(&self) -> u32 {
        thread::park();
        7
    }

    fn open() -> Shop {
        nap();
        Shop
    }

    async fn method(&self) -> u32 {
        self.wait() + 1
      //^^^^^^^^^^^ info: `wait` blocks the thread in async code: through `inner` it calls `thread::park`
    }
}

async fn associated() -> Shop {
    Shop::open()
  //^^^^^^^^^^^^ info: `open`
}

fn next(orders: &Receiver<u32>) -> Option<u32> {
    orders.recv().ok()
}

async fn channel(orders: &Receiver<u32>) {
    while let Some(_) = next(orders) {}
    //                  ^^^^^^^^^^^^ info: it calls `Receiver::recv`
}

fn block() -> impl Future<Output = ()> {
    async { nap() }
    //      ^^^^^ info: `nap`
}

fn closure() {
    let _work = async || nap();
    //                   ^^^^^ info: `nap`
}

async fn eagerly(list: Vec<u32>) -> Vec<()> {
    list.iter().map(|_| nap()).collect()
    //                  ^^^^^ info: `nap`
}

async fn in_a_macro() {
    println!("{:?}", nap());
    //               ^^^^^ info: `nap`
}

async fn each_site() {
    nap();
  //^^^^^ info: `nap`
    nap();
  //^^^^^ info: `nap`
}

fn in_closures_that_run_at_once(list: &[u32]) {
    list.iter().for_each(|_| nap());
}

async fn through_a_closure(list: &[u32]) {
    in_closures_that_run_at_once(list);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: through `nap`
}

fn drives(runtime: &tokio::runtime::Runtime) {
    runtime.block_on(one_call());
}

async fn drives_a_runtime(runtime: &tokio::runtime::Runtime) {
    drives(runtime);
  //^^^^^^^^^^^^^^^ info: it calls `Runtime::block_on`
}
"#,
    );
}

#[test]
fn the_shortest_way_is_told() {
    let text = r#"
fn far() { nearer(); }
fn nearer() { near(); }
fn near() { std::thread::park(); }
fn both() { far(); near(); }
async fn f() { both(); }
"#;
    let findings = LIBRARY.findings(&RULE, text);
    let [finding] = &findings[..] else {
        panic!("{findings:?}")
    };
    let told: Vec<(&str, &str)> = finding
        .related
        .iter()
        .map(|related| (&text[related.range], related.message.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("near()", "which calls `near` here"),
            (
                "std::thread::park()",
                "`thread::park` blocks the thread here"
            ),
        ]
    );
}

#[test]
fn what_does_not_block_or_nobody_knows() {
    check_none(
        &RULE,
        r#"
use std::thread;
use std::time::Duration;

fn nap() {
    thread::sleep(Duration::from_secs(1));
}

fn quick() -> u32 {
    7
}

fn confirm(what: &str) -> bool {
    println!("really {what}?");
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).is_ok() && answer == "y"
}

async fn asks() {
    confirm("all");
}

async fn not_blocking() {
    quick();
}

fn spawns() {
    thread::spawn(nap);
    thread::spawn(|| nap());
}

async fn on_its_own_thread() {
    spawns();
}

fn pooled() -> tokio::task::JoinHandle<()> {
    tokio::task::spawn_blocking(|| nap())
}

async fn on_the_pool() {
    pooled().await.unwrap();
    tokio::task::spawn_blocking(nap).await.unwrap();
    tokio::task::spawn_blocking(|| nap()).await.unwrap();
    tokio::task::block_in_place(|| nap());
}

fn in_place() {
    tokio::task::block_in_place(|| nap());
}

async fn block_in_place() {
    in_place();
}

fn not_async() {
    nap();
}

async fn blocks_itself() {
    thread::sleep(Duration::from_secs(1));
}

// The finding is inside the function that is awaited.
async fn awaits() {
    blocks_itself().await;
}

fn kept() -> impl Fn() {
    || nap()
}

async fn given_back() -> impl Fn() {
    kept()
}

fn later() -> impl Future<Output = ()> {
    async { thread::sleep(Duration::from_secs(1)) }
}

async fn makes_a_future() {
    let _future = later();
}

fn files() -> String {
    std::fs::read_to_string("a").unwrap_or_default()
}

async fn files_count_for_nothing() -> String {
    files()
}

fn locks(m: &std::sync::Mutex<u32>) -> u32 {
    *m.lock().unwrap()
}

async fn locks_are_short(m: &std::sync::Mutex<u32>) -> u32 {
    locks(m)
}

trait Slow {
    fn slow(&self) {
        nap();
    }
}

struct Known;

impl Slow for Known {
    fn slow(&self) {
        nap();
    }
}

async fn a_known_implementation(known: &Known) {
    known.slow();
}

async fn dynamic(slow: &dyn Slow) {
    slow.slow();
}

async fn generic<T: Slow>(slow: T) {
    slow.slow();
}

async fn pointer(work: fn()) {
    work();
}

async fn inner_function() {
    fn inner() {
        nap();
    }
    let _ = inner as fn();
}

fn asks_only(rx: &std::sync::mpsc::Receiver<u32>) -> bool {
    rx.try_recv().is_ok()
}

async fn asks(rx: &std::sync::mpsc::Receiver<u32>) -> bool {
    asks_only(rx)
}

mod other {
    pub fn nap() {}
}

async fn shadowed() {
    other::nap();
    let nap = || ();
    nap();
}

async fn unknown() {
    elsewhere::nap();
}

fn one() { two(); }
fn two() { three(); }
fn three() { four(); }
fn four() { five(); }
fn five() { six(); }
fn six() { seven(); }
fn seven() { nap(); }

async fn too_far() {
    one();
}

fn round() {
    and_round();
}

fn and_round() {
    round();
}

async fn circles() {
    round();
}

#[cfg(test)]
mod tests {
    async fn of_tests() {
        super::nap();
    }
}

#[tokio::test]
async fn a_test() {
    nap();
}
"#,
    );
}

#[test]
fn examples_and_build_scripts_are_spared() {
    let text = "fn nap() { std::thread::park(); }\nasync fn f() { nap(); }\n";
    for path in ["tests/a.rs", "benches/a.rs", "examples/a.rs", "build.rs"] {
        Place { path, ..LIBRARY }.check(&RULE, text);
    }
}

#[test]
fn the_start_of_main_is_a_hint() {
    Place {
        path: "src/main.rs",
        ..LIBRARY
    }
    .check(
        &RULE,
        r#"
fn setup() { std::thread::park(); }

#[tokio::main]
async fn main() {
    setup();
  //^^^^^^^ hint: `setup`
    tokio::task::yield_now().await;
    setup();
  //^^^^^^^ info: `setup`
}
"#,
    );
}

#[test]
fn users_have_the_last_word() {
    let text = r#"
fn nap() { std::thread::park(); }
fn odd() { std::process::abort(); }
fn over() { odd(); }
fn offload(_: impl Future) {}
async fn a() { nap(); }
async fn b() { over(); }
async fn c() { offload(async { nap() }); }
"#;
    let found = |settings: Settings| -> Vec<String> {
        let findings = LIBRARY.analyse(
            Settings {
                select: vec![RULE.name.to_owned()],
                ..settings
            },
            text,
        );
        findings
            .iter()
            .map(|finding| text[finding.range].to_owned())
            .collect()
    };
    assert_eq!(found(Settings::default()), ["nap()", "nap()"]);
    let paths = |paths: &[&str]| paths.iter().map(|path| (*path).to_owned()).collect();
    let settings = Settings {
        blocking: paths(&["sample::odd"]),
        non_blocking: paths(&["sample::nap"]),
        ..Settings::default()
    };
    assert_eq!(found(settings), ["over()"]);
    let settings = Settings {
        spawners: paths(&["sample::offload"]),
        ..Settings::default()
    };
    assert_eq!(found(settings), ["nap()"]);
    let settings = Settings {
        non_blocking: paths(&["std::thread::park"]),
        ..Settings::default()
    };
    assert_eq!(found(settings), Vec::<String>::new());
}

#[test]
fn the_way_leads_across_files() {
    let remedies = remedies(
        &RULE,
        &[
            ("src/lib.rs", "mod slow;\nasync fn f() { slow::work(); }\n"),
            ("src/slow.rs", "pub fn work() { std::thread::park(); }\n"),
            (
                "Cargo.toml",
                "[package]\nname = \"sample\"\nedition = \"2024\"\n[dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\n",
            ),
        ],
    );
    assert!(
        remedies
            .fixes
            .iter()
            .any(|fix| fix.title.contains("spawn_blocking"))
    );
}

#[test]
fn the_call_goes_to_the_pool() {
    check_fix(
        &RULE,
        "`spawn_blocking`",
        "fn nap(_: u64) { std::thread::park(); }\nasync fn f(time: u64) {\n    nap(time);\n}\n",
        "fn nap(_: u64) { std::thread::park(); }\nasync fn f(time: u64) {\n    tokio::task::spawn_blocking(move || nap(time)).await.expect(\"the blocking task panicked\");\n}\n",
    );
    check_no_fix(
        &RULE,
        "`spawn_blocking`",
        "fn nap(_: &str) { std::thread::park(); }\nasync fn f(name: &str) {\n    nap(name);\n}\n",
    );
    check_no_fix(
        &RULE,
        "block_in_place",
        "fn nap() { std::thread::park(); }\n#[tokio::main(flavor = \"current_thread\")]\nasync fn main() {\n    g().await;\n}\nasync fn g() {\n    nap();\n}\n",
    );
}
