use super::RULE;
use crate::testing::{check, check_none};

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
