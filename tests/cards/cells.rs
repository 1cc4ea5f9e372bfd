use std::cell::{Cell, LazyCell, OnceCell, Ref, RefCell, UnsafeCell};
//              ^
//                    ^
//                              ^
//                                        ^
//                                             ^
//                                                      ^
use std::rc::{Rc, Weak};
//            ^
//                ^
use std::sync::{Arc, LazyLock, Once, OnceLock, PoisonError, Weak as Observer};
//                   ^
//                             ^
//                                   ^
//                                             ^
//                                                          ^

static TABLE: LazyLock<Vec<u32>> = LazyLock::new(Vec::new);
//            ^
//                                           ^
static NAME: OnceLock<String> = OnceLock::new();

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    //            ^
}

fn name() -> &'static str {
    NAME.get_or_init(|| "none".to_owned())
    //   ^
}

fn shared(data: Vec<u32>) -> Arc<Vec<u32>> {
    let shared = Arc::new(data);
    //           ^
    //                ^
    let theirs = Arc::clone(&shared);
    //                ^
    std::thread::spawn(move || println!("{theirs:?}"));
    shared
}

fn lonely() -> Arc<RefCell<u32>> {
    Arc::new(RefCell::new(1))
    //   ^
}

fn generic<T>(value: T) -> Arc<T> {
    let one = Arc::new(value);
    //             ^
    for _ in 0..3 {
        keep(one.clone());
        //       ^
    }
    one
}

fn keep<T>(_: Arc<T>) {}

fn depth(seen: &RefCell<Vec<u32>>, names: Rc<OnceCell<String>>) {
    seen.borrow_mut().push(DEPTH.get());
    //   ^
    //                           ^
    if seen.try_borrow().is_ok() {
        //  ^
        names.set(String::new()).ok();
        //    ^
    }
}
