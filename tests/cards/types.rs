use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{Arc, Mutex};

pub struct Session {
    //     ^
    user: String,
    cache: Cache,
    //     ^
}

struct Cache {
    // ^
    pages: Arc<RefCell<Vec<String>>>,
}

pub struct Page<T> {
    //     ^
    body: T,
    next: Option<Box<Page<T>>>,
}

pub struct Counter {
    //     ^
    count: Cell<u32>,
}

pub struct Handle {
    //     ^
    raw: *mut u8,
}

// SAFETY: the handle is made for one thread at a time.
unsafe impl Send for Handle {}

pub enum Event {
    //   ^
    Click(Rc<str>),
    Key { code: u32 },
}

pub struct Listener {
    //     ^
    call: Box<dyn Fn(u32)>,
}

pub struct Shop {
    //     ^
    stock: Mutex<Vec<String>>,
}

pub struct Foreign {
    //     ^
    thing: not_there::Thing,
}

pub type Sessions = Vec<Session>;
//                      ^

pub fn open() -> Session {
    //           ^
    let cache = Cache {
        //      ^
        pages: Arc::default(),
    };
    Session {
    // ^
        user: String::new(),
        cache,
    }
}

pub type Pages = Arc<RefCell<Vec<String>>>;
//       ^

pub type Named<T> = Vec<(String, T)>;
//       ^

pub trait Store {
    type Item;
    //   ^
}
