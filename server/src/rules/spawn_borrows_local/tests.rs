use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn what_is_borrowed_from_the_function() {
    check(
        &RULE,
        r#"
use std::sync::Arc;
use std::thread;

fn parameter(name: String) {
    thread::spawn(|| println!("{}", name));
    //                              ^^^^ hint: the thread borrows `name`, and may still run when `name` is gone
}

fn variable() {
    let list = vec![1];
    let handle = thread::spawn(|| list.len());
    //                            ^^^^ `'static`
}

fn changed() {
    let mut count = 0;
    thread::spawn(|| count += 1);
    //               ^^^^^ borrows `count`
}

fn an_arc(shared: Arc<String>) {
    thread::spawn(|| shared.len());
    //               ^^^^^^ borrows `shared`
}

fn a_field(pair: (String, u8)) {
    thread::spawn(|| pair.0.len());
    //               ^^^^ borrows `pair`
}

fn builder(name: String) {
    thread::Builder::new().spawn(|| name.len()).unwrap();
    //                              ^^^^ borrows `name`
}

async fn task(name: String) {
    tokio::spawn(async { println!("{}", name) });
    //                                  ^^^^ the task borrows `name`
}

async fn blocking(name: String) {
    tokio::task::spawn_blocking(|| name.len()).await.unwrap();
    //                             ^^^^ borrows `name`
}

async fn in_a_set(name: String) {
    let mut set = tokio::task::JoinSet::new();
    set.spawn(async { name.len() });
    //                ^^^^ borrows `name`
}

fn in_a_loop(names: Vec<String>) {
    for name in names {
        thread::spawn(|| name.len());
        //               ^^^^ borrows `name`
    }
}

fn a_reference_itself(text: &'static str) {
    thread::spawn(|| takes(&text));
    //                      ^^^^ borrows `text`
}

fn takes(_text: &&str) {}
"#,
    );
}

#[test]
fn what_owns_or_may_borrow() {
    check_none(
        &RULE,
        r#"
use std::thread;

static NAME: &str = "name";

struct Server {
    name: String,
}

impl Server {
    fn behind_a_reference(&'static self) {
        thread::spawn(|| self.name.len());
    }
}

fn moved(name: String) {
    thread::spawn(move || name.len());
}

fn given_away(name: String) {
    thread::spawn(|| drop(name));
}

fn a_static() {
    thread::spawn(|| NAME.len());
}

fn nothing() {
    thread::spawn(|| println!("nothing"));
}

fn own() {
    thread::spawn(|| {
        let name = String::new();
        name.len()
    });
}

fn scoped(name: String) {
    thread::scope(|scope| {
        scope.spawn(|| name.len());
    });
}

fn a_named_function() {
    thread::spawn(nothing);
}

async fn moved_task(name: String) {
    tokio::spawn(async move { name.len() });
}

async fn awaited(name: String) {
    async { name.len() }.await;
}

async fn joined(name: String) {
    tokio::join!(async { name.len() }, async { name.len() });
}

fn behind_a_static_reference(text: &'static str) {
    thread::spawn(|| text.len());
}

fn not_called(name: String) {
    let work = || name.len();
    work();
}

mod own {
    pub fn spawn<T>(work: impl FnOnce() -> T) -> T {
        work()
    }
}

fn another_spawn(name: String) {
    own::spawn(|| name.len());
    nobody::spawn(|| name.len());
}

fn through_another_closure(name: String) {
    let outer = move || {
        thread::spawn(move || name.len());
    };
    outer();
}

fn taken_by_what_is_not_known(pager: nobody::Pager) {
    thread::spawn(|| pager.run());
}

fn called<F: FnOnce() + Send + 'static>(task: F) {
    thread::spawn(|| task());
}

fn handed_on(address: &'static str) {
    thread::spawn(|| serve(address));
}

fn serve(_: &str) {}

fn rayon_like(list: &[String]) {
    list.iter().for_each(|name| drop(name.len()));
}
"#,
    );
}

#[test]
fn it_is_given_away_where_nobody_else_needs_it() {
    check_fix(
        &RULE,
        "with `move`",
        "fn f(name: String) {\n    std::thread::spawn(|| name.len());\n}\n",
        "fn f(name: String) {\n    std::thread::spawn(move || name.len());\n}\n",
    );
    check_fix(
        &RULE,
        "with `move`",
        "async fn f(name: String) {\n    tokio::spawn(async { name.len() });\n}\n",
        "async fn f(name: String) {\n    tokio::spawn(async move { name.len() });\n}\n",
    );
    check_fix(
        &RULE,
        "to the thread",
        "fn f(names: Vec<String>) {\n    for name in names {\n        std::thread::spawn(|| name.len());\n    }\n}\n",
        "fn f(names: Vec<String>) {\n    for name in names {\n        std::thread::spawn(move || name.len());\n    }\n}\n",
    );
    // A number is copied.
    check_fix(
        &RULE,
        "with `move`",
        "fn f(count: u32) -> u32 {\n    std::thread::spawn(|| print(&count));\n    count\n}\nfn print(_: &u32) {}\n",
        "fn f(count: u32) -> u32 {\n    std::thread::spawn(move || print(&count));\n    count\n}\nfn print(_: &u32) {}\n",
    );
}

#[test]
fn a_clone_is_given_away_where_somebody_does() {
    check_fix(
        &RULE,
        "Clone `name` before",
        "use std::sync::Arc;\nfn f(name: Arc<String>) {\n    std::thread::spawn(|| name.len());\n    print(&name);\n}\nfn print(_: &str) {}\n",
        "use std::sync::Arc;\nfn f(name: Arc<String>) {\n    std::thread::spawn({\n        let name = Arc::clone(&name);\n        move || name.len()\n    });\n    print(&name);\n}\nfn print(_: &str) {}\n",
    );
    check_fix(
        &RULE,
        "Clone `name` before",
        "async fn f(name: String) -> usize {\n    tokio::spawn(async { name.len() });\n    name.len()\n}\n",
        "async fn f(name: String) -> usize {\n    tokio::spawn({\n        let name = name.clone();\n        async move { name.len() }\n    });\n    name.len()\n}\n",
    );
    check_fix(
        &RULE,
        "Clone `name` before",
        "fn f(name: String) {\n    for _ in 0..3 {\n        std::thread::spawn(|| name.len());\n    }\n}\n",
        "fn f(name: String) {\n    for _ in 0..3 {\n        std::thread::spawn({\n            let name = name.clone();\n            move || name.len()\n        });\n    }\n}\n",
    );
}

#[test]
fn what_neither_would_mend() {
    // A changed copy would be lost.
    check_no_fix(
        &RULE,
        "",
        "fn f() -> u32 {\n    let mut count = 0;\n    std::thread::spawn(|| count += 1);\n    count\n}\n",
    );
    // It holds a borrow itself.
    check_no_fix(
        &RULE,
        "",
        "fn f(names: Vec<&str>) {\n    std::thread::spawn(|| names.len());\n}\n",
    );
    // Nobody can clone it.
    check_no_fix(
        &RULE,
        "",
        "struct Own(u8);\nfn f(own: Own) {\n    std::thread::spawn(|| print(&own));\n    print(&own);\n}\nfn print(_: &Own) {}\n",
    );
    check_no_fix(
        &RULE,
        "",
        "fn f<T>(own: T) {\n    std::thread::spawn(|| print(&own));\n}\nfn print<T>(_: &T) {}\n",
    );
    // It must not leave its thread.
    check_no_fix(
        &RULE,
        "",
        "fn f(name: std::rc::Rc<String>) {\n    std::thread::spawn(|| name.len());\n}\n",
    );
    // Somebody else borrows it still.
    check_no_fix(
        &RULE,
        "",
        "fn f(name: String) {\n    let first = name.as_str();\n    std::thread::spawn(|| name.len());\n    print(first);\n}\nfn print(_: &str) {}\n",
    );
    // What is done to a clone, nobody sees.
    check_no_fix(
        &RULE,
        "",
        "fn f() -> usize {\n    let mut list = vec![1];\n    std::thread::spawn(|| list.push(2));\n    list.len()\n}\n",
    );
}
