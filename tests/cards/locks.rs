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
