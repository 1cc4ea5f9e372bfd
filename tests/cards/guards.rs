use std::cell::RefCell;
use std::sync::{Mutex, RwLock};

use tokio::time::sleep;

static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());

pub struct Shop {
    stock: Mutex<Vec<String>>,
    prices: RwLock<Vec<u32>>,
    orders: tokio::sync::Mutex<Vec<u32>>,
    seen: RefCell<u32>,
}

impl Shop {
    pub fn count(&self) -> usize {
        let stock = self.stock.lock().unwrap();
        //  ^
        stock.len()
        // ^
    }

    pub async fn restock(&self) {
        let mut stock = self.stock.lock().unwrap();
        //      ^
        sleep(std::time::Duration::from_secs(1)).await;
        //                                       ^
        stock.push(String::new());
    }

    pub async fn order(&self) {
        let mut orders = self.orders.lock().await;
        //      ^
        //                           ^
        //                                  ^
        sleep(std::time::Duration::from_secs(1)).await;
        //                                       ^
        orders.push(1);
        drop(orders);
        sleep(std::time::Duration::from_secs(1)).await;
        //                                       ^
    }

    pub fn price(&self) -> u32 {
        let prices = self.prices.read().unwrap();
        //  ^
        let stock = self.stock.lock().unwrap();
        note("priced");
        std::thread::sleep(std::time::Duration::from_millis(1));
        drop(stock);
        if prices.is_empty() {
            drop(prices);
            return 0;
        }
        prices[0]
    }

    pub async fn look(&self) {
        let mut seen = self.seen.borrow_mut();
        //      ^
        //                       ^
        *seen += 1;
        sleep(std::time::Duration::from_secs(1)).await;
        //                                       ^
    }

    pub fn guard(&self) -> std::sync::MutexGuard<'_, Vec<String>> {
        let stock = self.stock.lock().unwrap();
        //  ^
        stock
    }

    pub fn add(&self) {
        self.stock.lock().unwrap().push(String::new());
        //         ^
        let stock = self.guard();
        //  ^
        //               ^
        let count = stock.len();
        //  ^
    }
}

fn note(line: &str) {
    LOG.lock().unwrap().push(line.to_owned());
}
