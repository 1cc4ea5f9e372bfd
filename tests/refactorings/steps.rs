use std::sync::{Arc, Mutex, RwLock};
use std::thread;

//- a counter of u8
pub fn main() {
    let count = Arc::new(Mutex::new(0u8));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                *count.lock().unwrap() += 2;
            });
        }
    });
    *count.lock().unwrap() -= 1;
    println!("{}", *count.lock().unwrap());
}

//- a field of u8
struct Visits {
    count: RwLock<u8>,
}

pub fn main() {
    let visits = Visits { count: RwLock::new(3) };
    *visits.count.write().unwrap() = 7;
    *visits.count.write().unwrap() += 1;
    println!("{}", *visits.count.read().unwrap());
}

//- a counter of u32
pub fn main() {
    let count = Arc::new(Mutex::new(0u32));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                *count.lock().unwrap() += 2;
            });
        }
    });
    *count.lock().unwrap() -= 1;
    println!("{}", *count.lock().unwrap());
}

//- a field of u32
struct Visits {
    count: RwLock<u32>,
}

pub fn main() {
    let visits = Visits { count: RwLock::new(3) };
    *visits.count.write().unwrap() = 7;
    *visits.count.write().unwrap() += 1;
    println!("{}", *visits.count.read().unwrap());
}

//- a counter of u64
pub fn main() {
    let count = Arc::new(Mutex::new(0u64));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                *count.lock().unwrap() += 2;
            });
        }
    });
    *count.lock().unwrap() -= 1;
    println!("{}", *count.lock().unwrap());
}

//- a field of u64
struct Visits {
    count: RwLock<u64>,
}

pub fn main() {
    let visits = Visits { count: RwLock::new(3) };
    *visits.count.write().unwrap() = 7;
    *visits.count.write().unwrap() += 1;
    println!("{}", *visits.count.read().unwrap());
}

//- a counter of i32
pub fn main() {
    let count = Arc::new(Mutex::new(0i32));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                *count.lock().unwrap() += 2;
            });
        }
    });
    *count.lock().unwrap() -= 1;
    println!("{}", *count.lock().unwrap());
}

//- a field of i32
struct Visits {
    count: RwLock<i32>,
}

pub fn main() {
    let visits = Visits { count: RwLock::new(3) };
    *visits.count.write().unwrap() = 7;
    *visits.count.write().unwrap() += 1;
    println!("{}", *visits.count.read().unwrap());
}

//- a counter of i64
pub fn main() {
    let count = Arc::new(Mutex::new(0i64));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                *count.lock().unwrap() += 2;
            });
        }
    });
    *count.lock().unwrap() -= 1;
    println!("{}", *count.lock().unwrap());
}

//- a field of i64
struct Visits {
    count: RwLock<i64>,
}

pub fn main() {
    let visits = Visits { count: RwLock::new(3) };
    *visits.count.write().unwrap() = 7;
    *visits.count.write().unwrap() += 1;
    println!("{}", *visits.count.read().unwrap());
}

//- a counter of usize
pub fn main() {
    let count = Arc::new(Mutex::new(0usize));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                *count.lock().unwrap() += 2;
            });
        }
    });
    *count.lock().unwrap() -= 1;
    println!("{}", *count.lock().unwrap());
}

//- a field of usize
struct Visits {
    count: RwLock<usize>,
}

pub fn main() {
    let visits = Visits { count: RwLock::new(3) };
    *visits.count.write().unwrap() = 7;
    *visits.count.write().unwrap() += 1;
    println!("{}", *visits.count.read().unwrap());
}

//- a flag 0
pub fn main() {
    let done = Mutex::new(false);
    if !*done.lock().unwrap() {
        *done.lock().unwrap() = true;
    }
    println!("{}", *done.lock().unwrap());
}

//- a flag in a field 0
struct Door {
    open: Mutex<bool>,
}

pub fn main() {
    let door = Door { open: Mutex::new(false) };
    thread::scope(|scope| {
        scope.spawn(|| {
            *door.open.lock().unwrap() = false;
        });
    });
    println!("{}", *door.open.lock().unwrap());
}

//- a flag 1
pub fn main() {
    let open = Mutex::new(true);
    if !*open.lock().unwrap() {
        *open.lock().unwrap() = true;
    }
    println!("{}", *open.lock().unwrap());
}

//- a flag in a field 1
struct Door {
    open: Mutex<bool>,
}

pub fn main() {
    let door = Door { open: Mutex::new(false) };
    thread::scope(|scope| {
        scope.spawn(|| {
            *door.open.lock().unwrap() = true;
        });
    });
    println!("{}", *door.open.lock().unwrap());
}

//- a flag 2
pub fn main() {
    let ready = Mutex::new(false);
    if !*ready.lock().unwrap() {
        *ready.lock().unwrap() = true;
    }
    println!("{}", *ready.lock().unwrap());
}

//- a flag in a field 2
struct Door {
    open: Mutex<bool>,
}

pub fn main() {
    let door = Door { open: Mutex::new(false) };
    thread::scope(|scope| {
        scope.spawn(|| {
            *door.open.lock().unwrap() = false;
        });
    });
    println!("{}", *door.open.lock().unwrap());
}

//- a flag 3
pub fn main() {
    let seen = Mutex::new(true);
    if !*seen.lock().unwrap() {
        *seen.lock().unwrap() = true;
    }
    println!("{}", *seen.lock().unwrap());
}

//- a flag in a field 3
struct Door {
    open: Mutex<bool>,
}

pub fn main() {
    let door = Door { open: Mutex::new(false) };
    thread::scope(|scope| {
        scope.spawn(|| {
            *door.open.lock().unwrap() = true;
        });
    });
    println!("{}", *door.open.lock().unwrap());
}

//- a flag 4
pub fn main() {
    let over = Mutex::new(false);
    if !*over.lock().unwrap() {
        *over.lock().unwrap() = true;
    }
    println!("{}", *over.lock().unwrap());
}

//- a flag in a field 4
struct Door {
    open: Mutex<bool>,
}

pub fn main() {
    let door = Door { open: Mutex::new(false) };
    thread::scope(|scope| {
        scope.spawn(|| {
            *door.open.lock().unwrap() = false;
        });
    });
    println!("{}", *door.open.lock().unwrap());
}

//- a flag 5
pub fn main() {
    let lit = Mutex::new(true);
    if !*lit.lock().unwrap() {
        *lit.lock().unwrap() = true;
    }
    println!("{}", *lit.lock().unwrap());
}

//- a flag in a field 5
struct Door {
    open: Mutex<bool>,
}

pub fn main() {
    let door = Door { open: Mutex::new(false) };
    thread::scope(|scope| {
        scope.spawn(|| {
            *door.open.lock().unwrap() = true;
        });
    });
    println!("{}", *door.open.lock().unwrap());
}
