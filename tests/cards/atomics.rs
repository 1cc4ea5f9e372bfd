use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, Ordering};
//                                                        ^

static READY: AtomicBool = AtomicBool::new(false);
//            ^
static HITS: AtomicU64 = AtomicU64::new(0);
//                                  ^

struct Counter {
    hits: AtomicU64,
    //    ^
    head: AtomicPtr<u8>,
    //    ^
}

impl Counter {
    fn add(&self) -> u64 {
        self.hits.fetch_add(1, Ordering::Relaxed)
        //        ^
        //                     ^
        //                               ^
    }

    fn value(&self) -> u64 {
        let before = self.hits.load(Ordering::SeqCst);
        //                     ^
        //                                    ^
        self.hits.compare_exchange(before, 0, Ordering::AcqRel, Ordering::Acquire).unwrap_or(0)
        //        ^
        //                                              ^
        //                                                                ^
    }
}

fn publish() {
    HITS.store(3, Ordering::Relaxed);
    READY.store(true, Ordering::Release);
    //    ^
    //                          ^
}

fn look() -> bool {
    READY.load(Ordering::Acquire) && READY.load(Ordering::Relaxed)
    //    ^
}
