use std::rc::Rc;
use std::sync::{Arc, Mutex};

use tokio::task::JoinSet;

pub async fn start(page: Rc<str>, shared: Arc<Mutex<u32>>) {
    tokio::spawn(async move {
        // ^
        println!("{page}");
    });
    let own = Arc::clone(&shared);
    tokio::spawn(async move {
        // ^
        *own.lock().unwrap() += 1;
    });
    let count = 1;
    tokio::spawn(async {
        // ^
        println!("{count}");
    });
    let own = Arc::clone(&shared);
    let mut set = JoinSet::new();
    set.spawn(async move {
        // ^
        let guard = own.lock().unwrap();
        tokio::task::yield_now().await;
        drop(guard);
    });
    tokio::task::spawn_blocking(|| std::fs::read("a"));
    //           ^
    tokio::task::spawn_local(async {});
    //           ^
}

pub fn threads(page: Rc<str>, thing: elsewhere::Thing) {
    std::thread::spawn(move || println!("{page}"));
    //           ^
    std::thread::spawn(|| Rc::new(1));
    //           ^
    std::thread::spawn(move || drop(thing));
    //           ^
    let text = String::new();
    std::thread::scope(|scope| {
        scope.spawn(|| println!("{text}"));
        //    ^
    });
}

pub fn generic<T: Clone + 'static>(value: T) {
    std::thread::spawn(move || drop(value));
    //           ^
}

struct Pool;

impl Pool {
    fn spawn(&self, job: impl FnOnce()) {
        job();
    }
}

fn own(pool: &Pool) {
    pool.spawn(|| {});
    //   ^
}
