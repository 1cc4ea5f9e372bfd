use std::pin::pin;
use std::sync::Arc;
use tokio::sync::{Mutex, RwLock};
use tokio::time::sleep;

const PAUSE: std::time::Duration = std::time::Duration::from_secs(1);

async fn append(log: &Mutex<Vec<u8>>, line: u8) {
    let mut log = log.lock().await;
    sleep(PAUSE).await;
    log.push(line);
}

//- pinned, and a call
async fn first(log: &Mutex<Vec<u8>>) {
    let mut slow = pin!(append(log, 1));
    tokio::select! {
        _ = &mut slow => {}
        _ = sleep(PAUSE) => append(log, 2).await,
    }
}

//- pinned, and a block
async fn first(log: &Mutex<Vec<u8>>) -> bool {
    let mut slow = pin!(append(log, 1));
    tokio::select! {
        _ = &mut slow => true,
        _ = sleep(PAUSE) => {
            log.lock().await.push(2);
            false
        }
    }
}

//- pinned by its full name
async fn first(log: &Mutex<Vec<u8>>) {
    let mut slow = std::pin::pin!(append(log, 1));
    tokio::select! {
        _ = sleep(PAUSE) => log.lock().await.clear(),
        _ = &mut slow => {}
    }
}

//- boxed
async fn first(log: Arc<Mutex<Vec<u8>>>) {
    let mut slow = Box::pin(append(&log, 1));
    tokio::select! {
        _ = &mut slow => {}
        _ = sleep(PAUSE) => append(&log, 2).await,
    }
}

//- in line for it
async fn first(log: &Mutex<Vec<u8>>) {
    let mut waiting = pin!(log.lock());
    tokio::select! {
        mut own = &mut waiting => own.push(1),
        _ = sleep(PAUSE) => {
            let mut own = log.lock().await;
            own.push(2);
        }
    }
}

//- a field
struct Journal {
    lines: Mutex<Vec<u8>>,
}

impl Journal {
    async fn write(&self, line: u8) {
        let mut lines = self.lines.lock().await;
        sleep(PAUSE).await;
        lines.push(line);
    }

    async fn first(&self) -> Result<u8, String> {
        let mut slow = pin!(self.write(1));
        let found = tokio::select! {
            _ = &mut slow => 1,
            _ = sleep(PAUSE) => {
                self.write(2).await;
                2
            }
        };
        Ok(found)
    }
}

//- a reader and a writer
async fn reads(log: &RwLock<Vec<u8>>) -> usize {
    let log = log.read().await;
    sleep(PAUSE).await;
    log.len()
}

async fn first(log: &RwLock<Vec<u8>>) -> usize {
    let mut slow = Box::pin(reads(log));
    tokio::select! {
        count = &mut slow => count,
        _ = sleep(PAUSE) => {
            log.write().await.clear();
            0
        }
    }
}

//- two other branches
async fn first(log: &Mutex<Vec<u8>>) {
    let mut slow = pin!(append(log, 1));
    tokio::select! {
        _ = &mut slow => {}
        _ = sleep(PAUSE) => append(log, 2).await,
        _ = std::future::ready(()) => {
            append(log, 3).await;
        }
    }
}

//- in a task
fn starts(log: Arc<Mutex<Vec<u8>>>) {
    let _task = tokio::spawn(async move {
        let mut slow = Box::pin(append(&log, 1));
        tokio::select! {
            _ = &mut slow => {}
            _ = sleep(PAUSE) => append(&log, 2).await,
        }
    });
}

//- pinned elsewhere too
async fn first(log: &Mutex<Vec<u8>>) {
    let mut other = pin!(append(log, 0));
    (&mut other).await;
    let mut slow = pin!(append(log, 1));
    tokio::select! {
        _ = &mut slow => {}
        _ = sleep(PAUSE) => append(log, 2).await,
    }
}

//- a short handler
async fn first(log: &Mutex<Vec<u8>>) -> usize {
    let mut slow = pin!(append(log, 1));
    tokio::select! {
        _ = sleep(PAUSE) => log.lock().await.len(),
        _ = &mut slow => 0,
    }
}
