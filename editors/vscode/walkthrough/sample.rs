// A sample of Threadwise
//
// Four places are underlined.
// Rest the mouse on one to read why,
// or press Ctrl+. on it to mend it.

use std::collections::HashMap;
use std::sync::{Mutex, RwLock};
use std::time::Duration;

pub struct Shop {
    stock: RwLock<HashMap<String, u32>>,
    sold: Mutex<u64>,
}

impl Shop {
    /// The lock is held while the task waits.
    pub async fn sell(&self, amount: u64) {
        let mut sold = self.sold.lock().expect("mutex poisoned");
        *sold += amount;
        tell_the_cashier(amount).await;
    }

    /// The second lock waits for the first, for ever.
    pub fn sell_out(&self, name: &str) {
        let stock = self.stock.read().expect("lock poisoned");
        if stock.contains_key(name) {
            self.stock.write().expect("lock poisoned").remove(name);
        }
    }

    /// The whole thread sleeps, with every other task on it.
    pub async fn restock(&self, name: &str) {
        std::thread::sleep(Duration::from_millis(100));
        let mut stock = self.stock.write().expect("lock poisoned");
        *stock.entry(name.to_owned()).or_default() += 1;
    }

    /// Only a reference is dropped: the lock stays held.
    pub fn return_one(&self, name: &str) {
        let mut stock = self.stock.write().expect("lock poisoned");
        *stock.entry(name.to_owned()).or_default() += 1;
        drop(&stock);
        print_receipt(name);
    }
}

async fn tell_the_cashier(_amount: u64) {}

fn print_receipt(_name: &str) {}
