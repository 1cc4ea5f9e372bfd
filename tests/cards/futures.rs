use std::rc::Rc;
use std::sync::Mutex;

pub async fn fetch() -> u32 {
    // ^
    tokio::task::yield_now().await;
    1
}

pub async fn count(total: &Mutex<u32>) {
    //       ^
    let mut total = total.lock().unwrap();
    *total += fetch().await;
    //        ^
}

pub async fn show(page: Rc<str>) {
    //       ^
    fetch().await;
    println!("{page}");
}

pub async fn wrap<T>(value: T) -> T {
    //       ^
    fetch().await;
    fetch().await;
    value
}

pub async fn idle() {}
//           ^

pub async fn read() -> String {
    //       ^
    fetch().await;
    load()
}

fn load() -> String {
// ^
    std::fs::read_to_string("a").unwrap_or_default()
}

pub async fn unknown(thing: not_there::Thing) {
    //       ^
    fetch().await;
}

pub fn start(page: Rc<str>) {
    let own = async move {
        //    ^
        fetch().await;
        drop(page);
    };
    let other = async || fetch().await;
    //          ^
}

pub fn later(page: Rc<str>) -> impl Future<Output = ()> {
    // ^
    async move {
        fetch().await;
        drop(page);
    }
}

pub fn soon() -> impl Future<Output = u32> + use<> {
    // ^
    fetch()
}

pub trait Store {
    async fn find(&self, page: Rc<str>) -> u32 {
        //   ^
        fetch().await + u32::from(page.is_empty())
    }

    async fn keep(&self);
    //       ^
}

pub async fn look(store: &impl Store) {
    store.keep().await;
    //    ^
}
