use super::RULE;
use crate::testing::{check, check_fix, check_none};

#[test]
fn never_together() {
    check(
        &RULE,
        r#"
use std::sync::{Arc, Barrier};
use std::thread;

fn too_few() {
    let barrier = Arc::new(Barrier::new(10));
//                                      ^^ warning: only 8 are started
    for _ in 0..8 {
        let barrier = Arc::clone(&barrier);
        thread::spawn(move || { barrier.wait(); });
    }
}

fn too_many() {
    let barrier = Arc::new(Barrier::new(3));
//                                      ^ warning: lets 3 pass at a time, but 4 are started
    for _ in 0..4 {
        let barrier = barrier.clone();
        thread::spawn(move || { barrier.wait(); });
    }
}

fn inclusive() {
    let barrier = Arc::new(Barrier::new(12));
//                                      ^^ only 10 are started
    for _ in 1..=10 {
        let barrier = barrier.clone();
        thread::spawn(move || { barrier.wait(); });
    }
}

fn scoped() {
    let barrier = Barrier::new(5);
//                             ^ only 2
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| { barrier.wait(); });
        }
    });
}

fn mapped() {
    let barrier = Arc::new(Barrier::new(6));
//                                      ^ only 4
    let all: Vec<_> = (0..4)
        .map(|_| {
            let barrier = barrier.clone();
            thread::spawn(move || { barrier.wait(); })
        })
        .collect();
    for one in all { one.join().unwrap(); }
}

async fn tasks() {
    let barrier = Arc::new(tokio::sync::Barrier::new(10));
//                                                   ^^ only 3
    for _ in 0..3 {
        let barrier = barrier.clone();
        tokio::spawn(async move { barrier.wait().await; });
    }
}

fn joins_in() {
    let barrier = Arc::new(Barrier::new(7));
//                                      ^ only 4
    for _ in 0..4 {
        let barrier = barrier.clone();
        thread::spawn(move || { barrier.wait(); });
    }
    barrier.wait();
}

fn rounds() {
    let barrier = Arc::new(Barrier::new(9));
//                                      ^ only 4
    for _ in 0..4 {
        let barrier = barrier.clone();
        thread::spawn(move || loop { barrier.wait(); });
    }
}

fn each() {
    let barrier = Arc::new(Barrier::new(4));
//                                      ^ only 2
    (0..2).for_each(|_| {
        let barrier = barrier.clone();
        thread::spawn(move || { barrier.wait(); });
    });
}

#[test]
fn in_tests_too() {
    let barrier = Arc::new(Barrier::new(4));
//                                      ^ only 2
    for _ in 0..2 {
        let barrier = barrier.clone();
        thread::spawn(move || { barrier.wait(); });
    }
}
"#,
    );
}

#[test]
fn counts_that_fit() {
    check_none(
        &RULE,
        r#"
use std::sync::{Arc, Barrier};
use std::thread;

const WORKERS: usize = 8;

fn equal() {
    let barrier = Arc::new(Barrier::new(8));
    for _ in 0..8 { let barrier = barrier.clone(); thread::spawn(move || { barrier.wait(); }); }
}

fn and_main() {
    let barrier = Arc::new(Barrier::new(9));
    for _ in 0..8 { let barrier = barrier.clone(); thread::spawn(move || { barrier.wait(); }); }
    barrier.wait();
}

fn main_by_another_name() {
    let barrier = Arc::new(Barrier::new(9));
    for _ in 0..8 { let barrier = barrier.clone(); thread::spawn(move || { barrier.wait(); }); }
    pass(&barrier);
}

fn pass(barrier: &Barrier) { barrier.wait(); }

fn in_pairs() {
    let barrier = Arc::new(Barrier::new(2));
    for _ in 0..8 { let barrier = barrier.clone(); thread::spawn(move || { barrier.wait(); }); }
}

fn by_constant() {
    let barrier = Arc::new(Barrier::new(WORKERS));
    for _ in 0..WORKERS { let barrier = barrier.clone(); thread::spawn(move || { barrier.wait(); }); }
}

fn by_variable(count: usize) {
    let barrier = Arc::new(Barrier::new(10));
    for _ in 0..count { let barrier = barrier.clone(); thread::spawn(move || { barrier.wait(); }); }
}

fn two_barriers() {
    let (one, two) = (Arc::new(Barrier::new(10)), Arc::new(Barrier::new(20)));
    for _ in 0..3 { let one = one.clone(); thread::spawn(move || { one.wait(); }); }
    two.wait();
}

fn started_twice() {
    let barrier = Arc::new(Barrier::new(6));
    for _ in 0..3 { let barrier = barrier.clone(); thread::spawn(move || { barrier.wait(); }); }
    for _ in 0..3 { let barrier = barrier.clone(); thread::spawn(move || { barrier.wait(); }); }
}

fn another_beside() {
    let barrier = Arc::new(Barrier::new(5));
    let own = barrier.clone();
    thread::spawn(move || { own.wait(); });
    for _ in 0..3 { let barrier = barrier.clone(); thread::spawn(move || { barrier.wait(); }); }
}

fn nothing_started() {
    let barrier = Barrier::new(5);
    for _ in 0..3 { barrier.wait(); }
}

fn nobody_waits_in_the_loop() {
    let barrier = Arc::new(Barrier::new(5));
    for _ in 0..3 { let barrier = barrier.clone(); thread::spawn(move || drop(barrier)); }
}

fn in_rounds() {
    for _ in 0..2 {
        let barrier = Arc::new(Barrier::new(6));
        for _ in 0..3 { let barrier = barrier.clone(); thread::spawn(move || { barrier.wait(); }); }
    }
}

struct Gate;
impl Gate { fn new(_: usize) -> Gate { Gate } fn wait(&self) {} }

fn own_type() {
    let barrier = Arc::new(Gate::new(10));
    for _ in 0..3 { let barrier = barrier.clone(); thread::spawn(move || { barrier.wait(); }); }
}

mod own {
    pub struct Barrier;
    impl Barrier { pub fn new(_: usize) -> Barrier { Barrier } pub fn wait(&self) {} }
}

fn own_barrier() {
    let barrier = Arc::new(own::Barrier::new(10));
    for _ in 0..3 { let barrier = barrier.clone(); thread::spawn(move || { barrier.wait(); }); }
}

fn over_a_list(names: Vec<String>) {
    let barrier = Arc::new(Barrier::new(10));
    for _ in names { let barrier = barrier.clone(); thread::spawn(move || { barrier.wait(); }); }
}
"#,
    );
}

#[test]
fn as_many_as_there_are() {
    check_fix(
        &RULE,
        "Wait for as many",
        r#"
use std::sync::Barrier;
use std::thread;

fn scoped() {
    let barrier = Barrier::new(5);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| { barrier.wait(); });
        }
        barrier.wait();
    });
}
"#,
        r#"
use std::sync::Barrier;
use std::thread;

fn scoped() {
    let barrier = Barrier::new(3);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| { barrier.wait(); });
        }
        barrier.wait();
    });
}
"#,
    );
}
