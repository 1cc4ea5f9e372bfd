use super::RULE;
use crate::testing::{check, check_fix, check_none, remedies};

#[test]
fn a_worker_that_polls() {
    check(
        &RULE,
        r#"
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

fn start() {
    let jobs: Arc<Mutex<VecDeque<u32>>> = Arc::new(Mutex::new(VecDeque::new()));
    //  ^^^^ `jobs` is a queue that a loop polls
    let theirs = Arc::clone(&jobs);
    thread::spawn(move || {
        loop {
            let job = theirs.lock().unwrap().pop_front();
            match job {
                Some(job) => println!("{job}"),
                None => thread::sleep(Duration::from_millis(10)),
            }
        }
    });
    for job in 0..10 {
        jobs.lock().unwrap().push_back(job);
    }
}
"#,
    );
}

#[test]
fn in_async_code_and_in_a_field() {
    check(
        &RULE,
        r#"
use tokio::sync::Mutex;

struct Pool {
    jobs: Mutex<Vec<String>>,
//  ^^^^ `jobs` is a queue that a loop polls
}

impl Pool {
    fn new() -> Pool { Pool { jobs: Mutex::new(Vec::new()) } }
    async fn add(&self, job: String) { self.jobs.lock().await.push(job); }
    async fn run(&self) {
        while self.is_open() {
            let mut jobs = self.jobs.lock().await;
            if let Some(job) = jobs.pop() { println!("{job}"); }
            drop(jobs);
            tokio::task::yield_now().await;
        }
    }
    fn is_open(&self) -> bool { true }
}
"#,
    );
}

#[test]
fn queues_that_nobody_polls() {
    for run in [
        // No loop, no pause, or a loop over something else.
        "let _ = self.jobs.lock().unwrap().pop();",
        "while let Some(job) = self.take() { println!(\"{job}\"); }",
        "for _ in 0..3 { self.jobs.lock().unwrap().pop(); std::thread::sleep(std::time::Duration::ZERO); }",
        "loop { let Some(job) = self.jobs.lock().unwrap().pop() else { break }; println!(\"{job}\"); }",
        // Only looked at.
        "loop { println!(\"{}\", self.jobs.lock().unwrap().len()); std::thread::sleep(std::time::Duration::ZERO); }",
        "loop { std::thread::sleep(std::time::Duration::ZERO); }",
        // Another's sleep.
        "loop { self.jobs.lock().unwrap().pop(); std::thread::spawn(|| std::thread::sleep(std::time::Duration::ZERO)); }",
        "loop { self.jobs.lock().unwrap().pop(); sleep(); }",
    ] {
        check_none(
            &RULE,
            &format!(
                "use std::sync::Mutex;\nstruct Pool {{ jobs: Mutex<Vec<String>> }}\nimpl Pool {{\n fn new() -> Pool {{ Pool {{ jobs: Mutex::new(Vec::new()) }} }}\n fn add(&self, job: String) {{ self.jobs.lock().unwrap().push(job); }}\n fn take(&self) -> Option<String> {{ self.jobs.lock().unwrap().pop() }}\n fn run(&self) {{ {run} }}\n}}\nfn sleep() {{}}\n"
            ),
        );
    }
}

#[test]
fn no_queue_or_not_in_view() {
    for (ty, make) in [
        ("pub jobs: Mutex<Vec<String>>", "Mutex::new(Vec::new())"),
        ("jobs: Mutex<Stack>", "Mutex::new(Stack)"),
    ] {
        check_none(
            &RULE,
            &format!(
                "use std::sync::Mutex;\npub struct Stack;\nimpl Stack {{ fn push(&mut self, _: String) {{}} fn pop(&mut self) -> Option<String> {{ None }} }}\npub struct Pool {{ {ty} }}\nimpl Pool {{\n fn new() -> Pool {{ Pool {{ jobs: {make} }} }}\n fn add(&self, job: String) {{ self.jobs.lock().unwrap().push(job); }}\n fn run(&self) {{ loop {{ self.jobs.lock().unwrap().pop(); std::thread::sleep(std::time::Duration::ZERO); }} }}\n}}\n"
            ),
        );
    }
}

const HEAD: &str = "use std::collections::VecDeque;\nuse std::sync::{Arc, Mutex};\nuse std::thread;\nuse std::time::Duration;\n\n";

#[test]
fn a_channel_takes_its_place() {
    check_fix(
        &RULE,
        "Send what `jobs` holds through a channel",
        r#"
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

fn start() -> thread::JoinHandle<()> {
    let jobs: Arc<Mutex<VecDeque<u32>>> = Arc::new(Mutex::new(VecDeque::new()));
    let theirs = Arc::clone(&jobs);
    let worker = thread::spawn(move || {
        loop {
            let job = theirs.lock().expect("mutex poisoned").pop_front();
            match job {
                Some(job) => println!("{job}"),
                None => thread::sleep(Duration::from_millis(10)),
            }
        }
    });
    for job in 0..10 {
        jobs.lock().expect("mutex poisoned").push_back(job);
    }
    worker
}
"#,
        r#"
use std::sync::mpsc;
use std::thread;

fn start() -> thread::JoinHandle<()> {
    let (jobs, theirs) = mpsc::channel::<u32>();
    let worker = thread::spawn(move || {
        for job in theirs {
            println!("{job}");
        }
    });
    for job in 0..10 {
        let _ = jobs.send(job);
    }
    worker
}
"#,
    );
}

#[test]
fn several_send_and_the_first_receives() {
    check_fix(
        &RULE,
        "Send what `jobs` holds",
        r#"
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

fn start() {
    let jobs = Arc::new(Mutex::new(VecDeque::new()));
    for number in 0..3 {
        let mine = Arc::clone(&jobs);
        std::thread::spawn(move || mine.lock().unwrap().push_back(number));
    }
    'all: loop {
        if let Some(job) = jobs.lock().unwrap().pop_front() {
            if job == 2 {
                break 'all;
            }
            println!("{job}");
        } else {
            std::thread::yield_now();
        }
    }
}
"#,
        r#"
use std::sync::mpsc;

fn start() {
    let (jobs, jobs_receiver) = mpsc::channel();
    for number in 0..3 {
        let mine = jobs.clone();
        std::thread::spawn(move || drop(mine.send(number)));
    }
    'all: for job in jobs_receiver {
        if job == 2 {
            break 'all;
        }
        println!("{job}");
    }
}
"#,
    );
}

#[test]
fn what_no_channel_does_is_refused() {
    const PUSH: &str = "jobs.lock().unwrap().push_back(1);";
    const WAIT: &str = "None => thread::sleep(Duration::from_millis(1)),";
    let worker = |made: &str, work: &str, push: &str| {
        format!(
            "{HEAD}fn start() {{\n    let jobs = Arc::new(Mutex::new({made}));\n    let theirs = Arc::clone(&jobs);\n    \
             thread::spawn(move || {{\n        {work}\n    }});\n    {push}\n}}\n"
        )
    };
    let plain = format!(
        "loop {{ match theirs.lock().unwrap().pop_front() {{ Some(job) => println!(\"{{job}}\"), {WAIT} }} }}"
    );
    for (text, reason) in [
        (
            worker("VecDeque::from([1])", &plain, PUSH),
            "does not start as an empty",
        ),
        (
            worker(
                "VecDeque::new()",
                &plain,
                "jobs.lock().unwrap().push_front(1);",
            ),
            "for more than `push_back`",
        ),
        (
            worker(
                "VecDeque::new()",
                &plain,
                "jobs.lock().unwrap().push_back(1); println!(\"{}\", jobs.lock().unwrap().len());",
            ),
            "for more than `push_back`",
        ),
        (
            worker(
                "VecDeque::new()",
                &plain.replace("pop_front", "pop_back"),
                PUSH,
            ),
            "does more than take a value",
        ),
        (
            worker(
                "VecDeque::new()",
                &plain.replace("loop", "while stopped()"),
                PUSH,
            ) + "fn stopped() -> bool { true }",
            "does more than take a value",
        ),
        (
            worker(
                "VecDeque::new()",
                &format!(
                    "loop {{ match theirs.lock().unwrap().pop_front() {{ Some(job) => println!(\"{{job}}\"), None if thread::panicking() => break, {WAIT} }} }}"
                ),
                PUSH,
            ),
            "does more than take a value",
        ),
        (
            worker(
                "VecDeque::new()",
                "loop { if let Some(job) = theirs.lock().unwrap().pop_front() { println!(\"{job}\"); } thread::sleep(Duration::from_millis(1)); }",
                PUSH,
            ),
            "does more than take a value",
        ),
        (
            format!(
                "{HEAD}fn start() {{\n    let jobs = Arc::new(Mutex::new(VecDeque::new()));\n    for _ in 0..2 {{\n        let theirs = \
                 Arc::clone(&jobs);\n        thread::spawn(move || {{ {plain} }});\n    }}\n    {PUSH}\n}}\n"
            ),
            "more than one may take",
        ),
        (
            format!(
                "{HEAD}struct Pool {{ jobs: Mutex<VecDeque<u8>> }}\nimpl Pool {{\n    fn new() -> Pool {{ Pool {{ jobs: \
                 Mutex::new(VecDeque::new()) }} }}\n    fn add(&self) {{ self.{PUSH} }}\n    fn run(&self) {{ {} }}\n}}\n",
                plain.replace("theirs", "self.jobs")
            ),
            "more than variables of one function",
        ),
    ] {
        let found = remedies(&RULE, &[("src/lib.rs", &text)]);
        assert!(found.fixes.is_empty(), "{text}");
        let reasons: Vec<&str> = found
            .refusals
            .iter()
            .map(|refused| refused.reason.as_str())
            .collect();
        assert!(
            reasons.iter().any(|said| said.contains(reason)),
            "{reasons:?}\n{text}"
        );
    }
}
