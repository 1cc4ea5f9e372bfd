use std::sync::{Arc, Barrier, Condvar, Mutex};
use std::thread;

fn start(data: Vec<u32>) -> u32 {
    let worker = thread::spawn(move || data.len());
    //                   ^
    let length = worker.join().unwrap();
    //                  ^
    thread::Builder::new().name("named".into()).spawn(|| {}).unwrap();
    //      ^
    //                                          ^
    length as u32
}

fn scoped(data: &[u32]) {
    thread::scope(|scope| {
        //  ^
        scope.spawn(|| println!("{data:?}"));
        //    ^
    });
}

fn meet(count: usize) -> Arc<Barrier> {
    //                       ^
    let barrier = Arc::new(Barrier::new(count + 1));
    //                              ^
    barrier.wait();
    //      ^
    barrier
}

fn wait(lock: &Mutex<bool>, changed: &Condvar) {
    //                                ^
    let mut ready = lock.lock().unwrap();
    while !*ready {
        ready = changed.wait(ready).unwrap();
        //              ^
    }
    changed.notify_all();
    //      ^
    thread::yield_now();
    //      ^
    thread::park();
    //      ^
    thread::sleep(std::time::Duration::from_millis(1));
    //      ^
}

struct Pool {
    workers: Vec<thread::JoinHandle<()>>,
    //                   ^
}

trait Job: Send + Sync {}
//         ^
//                ^

fn lend(guard: std::sync::MutexGuard<'_, u32>) -> u32 {
    //                    ^
    *guard
}
