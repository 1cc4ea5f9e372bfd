use std::cell::RefCell;
use std::sync::{Arc, Mutex, RwLock};

struct Shop {
    stock: Mutex<Vec<String>>,
    //     ^
    prices: Arc<RwLock<Vec<u32>>>,
    //          ^
    seen: RefCell<u32>,
    //    ^
}

static LIMIT: Mutex<u32> = Mutex::new(3);
//     ^
//                         ^
//                                ^

impl Shop {
    pub async fn sell(&self) -> usize {
        let stock = self.stock.lock().unwrap();
        //               ^
        //                     ^
        tokio::task::yield_now().await;
        stock.len()
    }

    pub fn prices(&self) -> usize {
        let prices = self.prices.read().unwrap();
        //                ^
        let other = self.prices.read().unwrap();
        prices.len() + other.len()
    }

    pub fn reprice(&self) {
        self.prices.write().unwrap().clear();
        //          ^
        *LIMIT.lock().unwrap() += 1;
        //     ^
        if let Ok(stock) = self.stock.try_lock() {
            //                        ^
            drop(stock);
        }
    }

    pub fn see(&self) -> u32 {
        *self.seen.borrow()
        //    ^
        //         ^
    }
}

pub async fn local(queue: &tokio::sync::Mutex<Vec<u32>>) {
    //             ^
    //                                  ^
    queue.lock().await.push(1);
    //    ^
    let limit = tokio::sync::Semaphore::new(3);
    //  ^
    //                       ^
    let permit = limit.acquire().await;
    //                 ^
    let spare = parking_lot::Mutex::new(1);
    //  ^
    //                       ^
    *spare.lock() += 1;
    let names: Vec<String> = Vec::new();
    //  ^
}

pub struct Table {
    pub rows: tokio::sync::RwLock<Vec<u32>>,
    //                     ^
    pub name: String,
    //  ^
}

pub async fn fill(table: &Table) {
    table.rows.write().await.push(1);
    //         ^
}
