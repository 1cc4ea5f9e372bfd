use std::sync::Mutex;

pub struct Meter {
    total: Mutex<u64>,
}

impl Meter {
    pub async fn record(&self, amount: u64) {
        let mut total = self.total.lock().unwrap();
        *total += amount;

        drop(total);
    }
}

pub async fn report() {}
