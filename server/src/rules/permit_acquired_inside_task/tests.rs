use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn permits_that_tasks_wait_for() {
    check(
        &RULE,
        r#"
use std::sync::Arc;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::{self, JoinSet};

async fn report(day: u32) {}
struct Sender { permits: Arc<Semaphore> }

async fn messages(mut days: mpsc::Receiver<u32>, permits: Arc<Semaphore>) {
    while let Some(day) = days.recv().await {
        let permits = Arc::clone(&permits);
        tokio::spawn(async move {
            let _permit = permits.acquire().await.unwrap();
            //            ^^^^^^^^^^^^^^^^^ info: the task waits for its permit after it was started
            report(day).await;
        });
    }
    let mut set = JoinSet::new();
    while let Some(day) = days.recv().await {
        let permits = permits.clone();
        set.spawn(async move {
            let _permit = permits.acquire_owned().await;
            //            ^^^^^^^^^^^^^^^^^^^^^^^ take the permit before
            report(day).await
        });
    }
    loop {
        let Some(day) = days.recv().await else { break };
        let permits = permits.clone();
        task::spawn(async move {
            println!("{day}");
            let permit = permits.acquire_many(2).await.expect("open");
            //           ^^^^^^^^^^^^^^^^^^^^^^^ the loop starts tasks without end
            report(day).await;
            drop(permit);
        });
    }
}
async fn collection(days: Vec<u32>, permits: Arc<Semaphore>) {
    let mut tasks = vec![];
    for day in days {
        let permits = permits.clone();
        tasks.push(tokio::spawn(async move {
            if let Ok(_permit) = permits.acquire().await { report(day).await }
            //                   ^^^^^^^^^^^^^^^^^ after it was started
        }));
    }
    for day in 0..500 {
        let permits = permits.clone();
        tokio::spawn(async move { let _permit = permits.acquire().await; report(day).await });
        //                                      ^^^^^^^^^^^^^^^^^ after it was started
    }
}
impl Sender {
    async fn all(&self, days: Vec<u32>) {
        for day in days {
            let permits = self.permits.clone();
            let _task = tokio::spawn(async move {
                let _permit = permits.clone().acquire_owned().await.unwrap();
                //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ after it was started
                report(day).await
            });
        }
    }
    async fn each(&self, mut days: mpsc::UnboundedReceiver<u32>) {
        while let Some(day) = days.recv().await {
            let permits = self.permits.clone();
            tokio::spawn(async move { permits.acquire().await.unwrap().forget(); report(day).await });
            //                        ^^^^^^^^^^^^^^^^^ after it was started
        }
    }
}
async fn local(days: Vec<u32>, permits: Arc<Semaphore>) {
    for day in days {
        let permits = permits.clone();
        task::spawn_local(async move { let _p = permits.acquire().await?; report(day).await; Ok::<_, tokio::sync::AcquireError>(()) });
        //                                      ^^^^^^^^^^^^^^^^^ after it was started
    }
}
async fn other(days: Vec<u32>, permits: Arc<Semaphore>, handle: tokio::runtime::Handle) {
    for day in days {
        let permits = permits.clone();
        handle.spawn(async move { let _p = permits.acquire().await; report(day).await });
        //                                 ^^^^^^^^^^^^^^^^^ after it was started
    }
}
"#,
    );
}

#[test]
fn permits_in_their_place() {
    check_none(
        &RULE,
        r#"
use std::sync::Arc;
use tokio::sync::{Mutex, Semaphore, mpsc};

async fn report(day: u32) {}
async fn acquire() {}
struct Pool;
impl Pool { async fn acquire(&self) -> u32 { 1 } }

async fn before(mut days: mpsc::Receiver<u32>, permits: Arc<Semaphore>) {
    while let Some(day) = days.recv().await {
        let permit = permits.clone().acquire_owned().await.unwrap();
        tokio::spawn(async move { let _permit = permit; report(day).await });
    }
}
async fn no_loop(permits: Arc<Semaphore>) {
    tokio::spawn(async move { let _permit = permits.acquire().await; report(1).await });
}
async fn few(permits: Arc<Semaphore>) {
    for day in 0..4 {
        let permits = permits.clone();
        tokio::spawn(async move { let _permit = permits.acquire().await; report(day).await });
    }
    for day in [1, 2] {
        let permits = permits.clone();
        tokio::spawn(async move { let _permit = permits.acquire().await; report(day).await });
    }
}
async fn later(days: Vec<u32>, permits: Arc<Semaphore>) {
    for day in days {
        let permits = permits.clone();
        tokio::spawn(async move {
            report(day).await;
            let _permit = permits.acquire().await;
            report(day).await;
        });
    }
}
async fn again(days: Vec<u32>, permits: Arc<Semaphore>) {
    for day in days {
        let permits = permits.clone();
        tokio::spawn(async move { loop { let _permit = permits.acquire().await; report(day).await } });
    }
}
async fn others(days: Vec<u32>, pool: Arc<Pool>, lock: Arc<Mutex<u32>>, unknown: Unknown) {
    for day in days {
        let (pool, lock, unknown) = (pool.clone(), lock.clone(), unknown.clone());
        tokio::spawn(async move { pool.acquire().await; });
        tokio::spawn(async move { let _guard = lock.lock().await; report(day).await });
        tokio::spawn(async move { acquire().await; });
        tokio::spawn(async move { unknown.acquire().await; });
        tokio::spawn(report(day));
    }
}
async fn tried(days: Vec<u32>, permits: Arc<Semaphore>) {
    for day in days {
        let permits = permits.clone();
        tokio::spawn(async move { let Ok(_permit) = permits.try_acquire() else { return }; report(day).await });
    }
}
async fn beside(days: Vec<u32>, permits: Arc<Semaphore>) {
    for day in days { let _permit = permits.acquire().await; report(day).await; }
    for _ in 0..3 { let permits = permits.clone(); let later = async move { permits.acquire().await.is_ok() }; later.await; }
}
fn blocking(days: Vec<u32>) { for day in days { std::thread::spawn(move || println!("{day}")); } }
#[tokio::test]
async fn a_test() {
    let permits = Arc::new(Semaphore::new(1));
    for _ in vec![1].iter().cycle() { let permits = permits.clone(); tokio::spawn(async move { let _p = permits.acquire().await; }); }
}
"#,
    );
}

#[test]
fn the_permit_is_taken_before() {
    let text = |before: &str, inside: &str| {
        format!(
            "use std::sync::Arc;\nuse tokio::sync::Semaphore;\nasync fn f(days: Vec<u32>, permits: Arc<Semaphore>) {{\n    for day in days {{\n        let permits = permits.clone();\n{before}        tokio::spawn(async move {{\n            {inside}\n            println!(\"{{day}}\");\n        }});\n    }}\n}}\n"
        )
    };
    let taken =
        "        let permit = std::sync::Arc::clone(&permits).acquire_owned().await.unwrap();\n";
    for inside in [
        "let _permit = permits.acquire().await.unwrap();",
        "let _permit = permits.acquire_owned().await.unwrap();",
        "let _permit = permits.clone().acquire_owned().await.unwrap();",
    ] {
        check_fix(
            &RULE,
            "Take the permit",
            &text("", inside),
            &text(taken, "let _permit = permit;"),
        );
    }
    let many = "        let permit = std::sync::Arc::clone(&permits).acquire_many_owned(2).await.unwrap();\n";
    let inside = "let _permit = permits.acquire_many(2).await.unwrap();";
    check_fix(
        &RULE,
        "Take the permit",
        &text("", inside),
        &text(many, "let _permit = permit;"),
    );
    for kept in [
        "if let Ok(_permit) = permits.acquire().await {}",
        "let _permit = permits.acquire().await;",
        "println!();\n            let _permit = permits.acquire().await.unwrap();",
    ] {
        check_no_fix(&RULE, "Take the permit", &text("", kept));
    }
}
