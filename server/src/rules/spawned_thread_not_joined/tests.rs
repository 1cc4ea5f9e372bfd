use super::RULE;
use crate::testing::{LIBRARY, Place};

const PROGRAM: Place<'static> = Place {
    path: "src/main.rs",
    ..LIBRARY
};

#[test]
fn threads_that_main_does_not_wait_for() {
    for body in [
        "«thread::spawn(|| println!())»; //~ warning: `main` returns without waiting for this thread",
        "let _ = «thread::spawn(|| println!())»; //~ the process may end before it has run",
        "_ = «thread::spawn(work)»; //~ join it",
        "let handle = «thread::spawn(work)»; //~ without waiting",
        "«thread::spawn(work)»; //~ without waiting\n    println!(\"done\");",
        "for _ in 0..4 {\n        «thread::spawn(work)»; //~ without waiting\n    }",
        "let n = 3;\n    «thread::spawn(move || println!(\"{n}\"))»; //~ without waiting\n    helper();",
        "«thread::Builder::new().spawn(work)».unwrap(); //~ without waiting",
        "if true {\n        «thread::spawn(work)»; //~ without waiting\n    }",
        "«thread::spawn(work)»; //~ without waiting\n    «thread::spawn(work)»; //~ without waiting",
        "work();\n    «thread::spawn(work)»; //~ without waiting\n    let text = String::from(\"a\");\n    drop(text);",
    ] {
        let text = format!(
            "use std::thread;\nfn work() {{ println!(); }}\nfn helper() -> u32 {{ 1 }}\nfn main() {{\n    {body}\n}}\n"
        );
        PROGRAM.check(&RULE, &marked(&text));
    }
}

#[test]
fn a_test_that_does_not_wait() {
    LIBRARY.check(
        &RULE,
        &marked(
            r#"
#[test]
fn starts() {
    «std::thread::spawn(|| assert!(false))»; //~ `starts` returns without waiting
}
"#,
        ),
    );
}

#[test]
fn threads_that_somebody_waits_for() {
    for body in [
        "thread::spawn(work).join().unwrap();",
        "let thread = thread::spawn(work);\n    thread.join().unwrap();",
        "thread::spawn(work);\n    thread::sleep(std::time::Duration::from_secs(1));",
        "thread::spawn(work);\n    loop { thread::park(); }",
        "thread::spawn(work);\n    let (tx, rx) = std::sync::mpsc::channel::<u8>();\n    drop(tx);\n    rx.recv().ok();",
        "let (tx, rx) = std::sync::mpsc::channel();\n    thread::spawn(move || tx.send(1));\n    for n in rx { println!(\"{n}\"); }",
        "thread::scope(|scope| { scope.spawn(work); });",
        "thread::spawn(work);\n    serve();",
        "thread::spawn(work);\n    unknown::run();",
        "thread::spawn(work);\n    while running() {}",
        "let threads = vec![thread::spawn(work)];\n    for thread in threads { thread.join().unwrap(); }",
        "thread::spawn(work);\n    std::process::Command::new(\"ls\").status().ok();",
        "thread::spawn(work);\n    std::io::stdin().lines().for_each(drop);",
        "thread::spawn(work);\n    tokio::runtime::Runtime::new().unwrap().block_on(async {});",
        "spawn(work);",
        "thread::spawn(work);\n    waits();",
        "thread::spawn(work);\n    receives();",
        "let run = || { thread::spawn(work); };\n    run();",
    ] {
        let text = format!(
            "use std::thread;\nfn work() {{ println!(); }}\nfn serve() {{ loop {{ thread::park(); }} }}\nfn waits() {{ inner(); }}\nfn inner() {{ thread::sleep(std::time::Duration::from_secs(1)); }}\nfn receives() {{ unknown::Connection::new().recv(); }}\nfn running() -> bool {{ true }}\nfn spawn(_: fn()) {{}}\nfn main() {{\n    {body}\n}}\n"
        );
        PROGRAM.check(&RULE, &text);
    }
    PROGRAM.check(
        &RULE,
        "#[tokio::main]\nasync fn main() { std::thread::spawn(|| 1); tokio::task::yield_now().await; }",
    );
    // Whoever calls these goes on.
    LIBRARY.check(
        &RULE,
        "fn start() { std::thread::spawn(|| 1); }\nmod inner { fn main() { std::thread::spawn(|| 1); } }",
    );
}

#[test]
fn it_is_joined_at_the_end() {
    let text = |body: &str| format!("fn main() {{\n    {body}\n}}\n");
    let spawn = "std::thread::spawn(|| println!())";
    let join = "thread.join().expect(\"the thread panicked\");";
    for (before, after) in [
        (
            format!("{spawn};"),
            format!("let thread = {spawn};\n    {join}"),
        ),
        (
            format!("let _ = {spawn};"),
            format!("let thread = {spawn};\n    {join}"),
        ),
        (
            format!("_ = {spawn};"),
            format!("let thread = {spawn};\n    {join}"),
        ),
        (
            format!("let other = {spawn};\n    println!();"),
            format!(
                "let other = {spawn};\n    println!();\n    other.join().expect(\"the thread panicked\");"
            ),
        ),
    ] {
        PROGRAM.check_fix(&RULE, "join", &text(&before), &text(&after));
    }
    let result =
        |body: &str| format!("fn main() -> Result<(), ()> {{\n    {body}\n    Ok(())\n}}\n");
    let after = result(&format!("let thread = {spawn};\n    {join}"));
    PROGRAM.check_fix(&RULE, "join", &result(&format!("{spawn};")), &after);
    let inside = text(&format!("if true {{ {spawn}; }}"));
    PROGRAM.check_no_fix(&RULE, "join", &inside);
}

/// The text with carets below what stands in «…», and the words behind `//~` after them.
fn marked(text: &str) -> String {
    let mut result = String::new();
    for line in text.lines() {
        let Some((code, message)) = line.split_once("//~") else {
            result.push_str(&format!("{line}\n"));
            continue;
        };
        let count = |part: &str| part.chars().count();
        let (before, rest) = code.split_once('«').expect("a mark");
        let (inside, after) = rest.split_once('»').expect("its end");
        result.push_str(&format!("{before}{inside}{after}\n"));
        let spaces = " ".repeat(count(before) - 2);
        result.push_str(&format!(
            "//{spaces}{} {}\n",
            "^".repeat(count(inside)),
            message.trim()
        ));
    }
    result
}
