use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn handlers_that_wait_for_what_they_stopped() {
    check(
        &RULE,
        r#"
use std::pin::pin;
use std::sync::Arc;
use tokio::sync::{Mutex, RwLock, Semaphore};
use tokio::time::Interval;

async fn append(log: &Mutex<Vec<u8>>, line: u8) {
    let mut log = log.lock().await;
    tokio::task::yield_now().await;
    log.push(line);
}

async fn by_function(log: &Mutex<Vec<u8>>, beat: &mut Interval) {
    let mut slow = pin!(append(log, 1));
    tokio::select! {
        _ = &mut slow => {}
//          ^^^^^^^^^ warning: `slow` may hold `log`
        _ = beat.tick() => append(log, 2).await,
    }
}

async fn in_the_handler(log: &Mutex<Vec<u8>>, beat: &mut Interval) {
    let mut slow = pin!(append(log, 1));
    tokio::select! {
        _ = beat.tick() => { log.lock().await.push(2); }
        _ = &mut slow => {}
//          ^^^^^^^^^ warning: the task hangs for ever
    }
}

async fn only_queued(log: &Mutex<Vec<u8>>, beat: &mut Interval) {
    let mut waiting = pin!(log.lock());
    tokio::select! {
        mut own = &mut waiting => own.push(1),
//                ^^^^^^^^^^^^ warning: or be next in line for it
        _ = beat.tick() => { log.lock().await.push(2); }
    }
}

async fn in_a_loop(log: Arc<Mutex<Vec<u8>>>, beat: &mut Interval) {
    let slow = append(&log, 1);
    tokio::pin!(slow);
    loop {
        tokio::select! {
            _ = &mut slow => break,
//              ^^^^^^^^^ warning: `slow` may hold `log`
            _ = beat.tick() => { let mut own = log.lock().await; own.push(2); }
        }
    }
}

async fn boxed(log: &Mutex<Vec<u8>>, beat: &mut Interval) {
    let mut slow = Box::pin(append(log, 1));
    tokio::select! {
        _ = &mut slow => {}
//          ^^^^^^^^^ warning: hangs for ever
        _ = beat.tick() => append(log, 2).await,
    }
}

async fn as_mut(log: &Mutex<Vec<u8>>, beat: &mut Interval) {
    let mut slow = pin!(append(log, 1));
    tokio::select! {
        _ = slow.as_mut() => {}
//          ^^^^^^^^^^^^^ warning: hangs for ever
        _ = beat.tick() => append(log, 2).await,
    }
}

struct Store { total: RwLock<u8>, permits: Semaphore, log: Mutex<Vec<u8>> }

impl Store {
    async fn add(&self) {
        let mut total = self.total.write().await;
        tokio::task::yield_now().await;
        *total += 1;
    }

    async fn work(&self) {
        let _permit = self.permits.acquire().await;
        tokio::task::yield_now().await;
    }

    async fn run(&self, beat: &mut Interval) {
        let mut adding = pin!(self.add());
        tokio::select! {
            _ = &mut adding => {}
//              ^^^^^^^^^^^ warning: may hold `self.total`
            _ = beat.tick() => println!("{}", *self.total.read().await),
        }
        let mut working = pin!(self.work());
        tokio::select! {
            _ = &mut working => {}
//              ^^^^^^^^^^^^ warning: may hold `self.permits`
            _ = beat.tick() => self.work().await,
        }
    }

    async fn deeper(&self, beat: &mut Interval) {
        let mut adding = pin!(self.through());
        tokio::select! {
            _ = &mut adding => {}
//              ^^^^^^^^^^^ warning: may hold `self.total`
            _ = beat.tick() => { if *self.total.write().await > 1 { return } }
        }
    }

    async fn through(&self) { self.add().await; }
}
"#,
    );
}

#[test]
fn handlers_that_wait_for_something_else() {
    check_none(
        &RULE,
        r#"
use std::pin::pin;
use std::sync::Arc;
use tokio::sync::{Mutex, RwLock};
use tokio::time::Interval;

async fn append(log: &Mutex<Vec<u8>>, line: u8) {
    let mut log = log.lock().await;
    tokio::task::yield_now().await;
    log.push(line);
}

async fn append_owned(log: Arc<Mutex<Vec<u8>>>, line: u8) { append(&log, line).await }

async fn a_task_of_its_own(log: Arc<Mutex<Vec<u8>>>, beat: &mut Interval) {
    let mut slow = tokio::spawn(append_owned(Arc::clone(&log), 1));
    tokio::select! {
        _ = &mut slow => {}
        _ = beat.tick() => append(&log, 2).await,
    }
}

async fn dropped_by_select(log: &Mutex<Vec<u8>>, beat: &mut Interval) {
    tokio::select! {
        _ = append(log, 1) => {}
        _ = beat.tick() => append(log, 2).await,
    }
}

async fn another_lock(log: &Mutex<Vec<u8>>, other: &Mutex<Vec<u8>>, beat: &mut Interval) {
    let mut slow = pin!(append(log, 1));
    tokio::select! {
        _ = &mut slow => {}
        _ = beat.tick() => append(other, 2).await,
    }
}

async fn no_lock(log: &Mutex<Vec<u8>>, beat: &mut Interval) {
    let mut slow = pin!(append(log, 1));
    tokio::select! {
        _ = &mut slow => {}
        _ = beat.tick() => tokio::task::yield_now().await,
    }
}

async fn awaited_first(log: &Mutex<Vec<u8>>, beat: &mut Interval) {
    let mut slow = pin!(append(log, 1));
    tokio::select! {
        _ = &mut slow => {}
        _ = beat.tick() => { slow.await; append(log, 2).await; }
    }
}

async fn dropped_first(log: &Mutex<Vec<u8>>, beat: &mut Interval) {
    let mut slow = Box::pin(append(log, 1));
    tokio::select! {
        _ = &mut slow => {}
        _ = beat.tick() => { drop(slow); append(log, 2).await; }
    }
}

async fn only_tried(log: &Mutex<Vec<u8>>, beat: &mut Interval) {
    let mut slow = pin!(append(log, 1));
    tokio::select! {
        _ = &mut slow => {}
        _ = beat.tick() => if let Ok(mut log) = log.try_lock() { log.push(2) },
    }
}

async fn in_its_own_handler(log: &Mutex<Vec<u8>>, beat: &mut Interval) {
    let mut slow = pin!(append(log, 1));
    tokio::select! {
        _ = &mut slow => append(log, 2).await,
        _ = beat.tick() => {}
    }
}

async fn read(total: &RwLock<u8>) -> u8 { *total.read().await }

async fn both_read(total: &RwLock<u8>, beat: &mut Interval) {
    let mut reading = pin!(read(total));
    tokio::select! {
        _ = &mut reading => {}
        _ = beat.tick() => { read(total).await; }
    }
}

async fn spawned_in_the_handler(log: Arc<Mutex<Vec<u8>>>, beat: &mut Interval) {
    let mut slow = pin!(append(&log, 1));
    tokio::select! {
        _ = &mut slow => {}
        _ = beat.tick() => { let log = log.clone(); tokio::spawn(async move { append(&log, 2).await }); }
    }
}

async fn std_lock(log: &std::sync::Mutex<Vec<u8>>, beat: &mut Interval) {
    let mut slow = pin!(push(log));
    tokio::select! {
        _ = &mut slow => {}
        _ = beat.tick() => { log.lock().unwrap().push(1) }
    }
}

async fn push(log: &std::sync::Mutex<Vec<u8>>) { log.lock().unwrap().push(1); }

async fn unknown(log: &Mutex<Vec<u8>>, beat: &mut Interval) {
    let mut slow = pin!(nobody::knows(log));
    tokio::select! {
        _ = &mut slow => {}
        _ = beat.tick() => append(log, 2).await,
    }
}

async fn elements(logs: &[Mutex<Vec<u8>>], one: usize, beat: &mut Interval) {
    let mut slow = pin!(append(&logs[0], 1));
    tokio::select! {
        _ = &mut slow => {}
        _ = beat.tick() => append(&logs[one], 2).await,
    }
}

async fn given(mut slow: tokio::task::JoinHandle<()>, log: &Mutex<Vec<u8>>, beat: &mut Interval) {
    tokio::select! {
        _ = &mut slow => {}
        _ = beat.tick() => append(log, 2).await,
    }
}
"#,
    );
}

#[test]
fn the_future_is_dropped_first() {
    let before = "\
use std::pin::pin;
use tokio::sync::Mutex;
use tokio::time::Interval;

async fn append(log: &Mutex<Vec<u8>>, line: u8) {
    let mut log = log.lock().await;
    tokio::task::yield_now().await;
    log.push(line);
}

async fn first(log: &Mutex<Vec<u8>>, beat: &mut Interval) {
    let mut slow = pin!(append(log, 1));
    tokio::select! {
        _ = &mut slow => {}
        _ = beat.tick() => append(log, 2).await,
    }
}
";
    let after = before
        .replace("use std::pin::pin;\n", "")
        .replace("pin!(", "Box::pin(")
        .replace(
            "append(log, 2).await",
            "{ drop(slow); append(log, 2).await }",
        );
    check_fix(&RULE, "Drop `slow` before", before, &after);
    let title = "Drop `slow` before";
    let in_loop = before
        .replace("    tokio::select! {", "    loop { tokio::select! {")
        .replace(".await,\n    }", ".await,\n    } }");
    check_no_fix(&RULE, title, &in_loop);
    let polled_later = before.replace(".await,\n    }", ".await,\n    }\n    slow.await;");
    check_no_fix(&RULE, title, &polled_later);
    let on_the_stack = before.replace(
        "let mut slow = pin!(append(log, 1));",
        "let slow = append(log, 1);\n    tokio::pin!(slow);",
    );
    check_no_fix(&RULE, title, &on_the_stack);
}
