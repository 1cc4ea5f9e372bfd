// A lock taken again while a guard in a variable holds it, and other waits for oneself.

// case: reassigned  2021: DEADLOCK  2024: DEADLOCK
// row: `g = m.lock().unwrap()` re-assigned while old g lives
fn reassigned(m: &Mutex<i32>) {
    let mut g = m.lock().unwrap();
    *g += 1;
    g = m.lock().unwrap();
}

// case: guard_bound_to_underscore  2021: DEADLOCK  2024: DEADLOCK
// row: `let _ = g;` then relock (no release!)
fn guard_bound_to_underscore(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    let _ = g;
    *m.lock().unwrap() += 1;
}

// case: guard_assigned_to_underscore  2021: DEADLOCK  2024: DEADLOCK
// row: `_ = g;`
fn guard_assigned_to_underscore(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    _ = g;
    *m.lock().unwrap() += 1;
}

// case: reference_dropped  2021: DEADLOCK  2024: DEADLOCK
// row: `drop(&g)` then relock
fn reference_dropped(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    drop(&g);
    *m.lock().unwrap() += 1;
}

// case: read_then_write  2021: DEADLOCK  2024: DEADLOCK
// row: RwLock read→write
// run: &RwLock::new(1)
fn read_then_write(l: &RwLock<i32>) {
    let r = l.read().unwrap();
    *l.write().unwrap() += 1;
}

// case: write_then_read  2021: DEADLOCK  2024: DEADLOCK
// row: RwLock write→read
// run: &RwLock::new(1)
fn write_then_read(l: &RwLock<i32>) {
    let w = l.write().unwrap();
    let n = *l.read().unwrap();
}

// case: read_twice  2021: ok  2024: ok
// row: RwLock read+read uncontended
// run: &RwLock::new(1)
fn read_twice(l: &RwLock<i32>) {
    let r = l.read().unwrap();
    let n = *l.read().unwrap();
}

// case: self_referential_lazy_lock  2021: DEADLOCK  2024: DEADLOCK  threadwise: ok
// row: self-referential LazyLock
// run:
fn self_referential_lazy_lock() {
    static LIMIT: LazyLock<i32> = LazyLock::new(|| *LIMIT + 1);
    let limit = *LIMIT;
}

// case: receiver_drained_by_the_sender  2021: DEADLOCK  2024: DEADLOCK  threadwise: ok
// row: `for _ in rx` while the fn still owns `tx`
// run:
fn receiver_drained_by_the_sender() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    for n in rx {}
}

// case: guard_local_and_tail  2021: ok  2024: ok
// row: guard local + `*g` as tail
fn guard_local_and_tail(m: &Mutex<i32>) -> i32 {
    let n = {
        let g = m.lock().unwrap();
        *g
    };
    n + *m.lock().unwrap()
}

// case: relocked  2021: DEADLOCK  2024: DEADLOCK
fn relocked(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    *m.lock().unwrap() += 1;
}

// case: dropped_first  2021: ok  2024: ok
fn dropped_first(m: &Mutex<i32>) {
    let mut g = m.lock().unwrap();
    *g += 1;
    drop(g);
    *m.lock().unwrap() += 1;
}

// case: in_a_block_first  2021: ok  2024: ok
fn in_a_block_first(m: &Mutex<i32>) {
    {
        let mut g = m.lock().unwrap();
        *g += 1;
    }
    *m.lock().unwrap() += 1;
}

// case: guard_as_a_tail  2021: ok  2024: ok
fn guard_as_a_tail(m: &Mutex<i32>) -> i32 {
    let g = m.lock().unwrap();
    *g
}

// case: shadowed  2021: DEADLOCK  2024: DEADLOCK
fn shadowed(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    let g = *m.lock().unwrap();
}

// case: shadowed_by_its_contents  2021: DEADLOCK  2024: DEADLOCK
fn shadowed_by_its_contents(m: &Mutex<i32>) {
    let n = m.lock().unwrap();
    let n = *n;
    *m.lock().unwrap() += n;
}

// case: bound_with_underscore_prefix  2021: DEADLOCK  2024: DEADLOCK
fn bound_with_underscore_prefix(m: &Mutex<i32>) {
    let _g = m.lock().unwrap();
    *m.lock().unwrap() += 1;
}

// case: temporary_bound_to_underscore  2021: ok  2024: ok
fn temporary_bound_to_underscore(m: &Mutex<i32>) {
    let _ = m.lock().unwrap();
    *m.lock().unwrap() += 1;
}

// case: reference_bound_to_underscore  2021: DEADLOCK  2024: DEADLOCK
fn reference_bound_to_underscore(m: &Mutex<i32>) {
    let _ = &m.lock().unwrap();
    *m.lock().unwrap() += 1;
}

// case: forgotten  2021: DEADLOCK  2024: DEADLOCK
// A forgotten guard never unlocks.
fn forgotten(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    mem::forget(g);
    *m.lock().unwrap() += 1;
}

// case: reassigned_after_drop  2021: ok  2024: ok
fn reassigned_after_drop(m: &Mutex<i32>) {
    let mut g = m.lock().unwrap();
    *g += 1;
    drop(g);
    g = m.lock().unwrap();
    *g += 1;
}

// case: reassigned_from_another_lock  2021: ok  2024: ok
// run: &Mutex::new(1), &Mutex::new(2)
fn reassigned_from_another_lock(a: &Mutex<i32>, b: &Mutex<i32>) {
    let mut g = a.lock().unwrap();
    *g += 1;
    g = b.lock().unwrap();
    *a.lock().unwrap() += *g;
}

// case: method_called_under_the_lock  2021: DEADLOCK  2024: DEADLOCK
// run: &S::of(vec![1])
fn method_called_under_the_lock(s: &S) {
    let g = s.m.lock().unwrap();
    let n = s.len();
}

// case: method_called_after_the_lock  2021: ok  2024: ok
// run: &S::of(vec![1])
fn method_called_after_the_lock(s: &S) {
    let first = s.m.lock().unwrap().first().copied();
    let n = s.len();
}

// case: method_called_under_another_lock  2021: ok  2024: ok
// run: &S::of(vec![1])
fn method_called_under_another_lock(s: &S) {
    let g = s.other.lock().unwrap();
    let n = s.len();
}

// case: helper_under_its_own_guard  2021: DEADLOCK  2024: DEADLOCK
// run: &S::of(vec![1])
fn helper_under_its_own_guard(s: &S) {
    let g = s.g();
    let n = s.g().len();
}

// case: through_an_arc_clone  2021: DEADLOCK  2024: DEADLOCK
// run: Arc::new(Mutex::new(1))
fn through_an_arc_clone(m: Arc<Mutex<i32>>) {
    let clone = Arc::clone(&m);
    let g = m.lock().unwrap();
    *clone.lock().unwrap() += 1;
}

// case: write_twice  2021: DEADLOCK  2024: DEADLOCK
// run: &RwLock::new(1)
fn write_twice(l: &RwLock<i32>) {
    let w = l.write().unwrap();
    *l.write().unwrap() += 1;
}

// case: read_dropped_then_write  2021: ok  2024: ok
// run: &RwLock::new(1)
fn read_dropped_then_write(l: &RwLock<i32>) {
    let r = l.read().unwrap();
    let n = *r;
    drop(r);
    *l.write().unwrap() += n;
}

// case: read_copied_then_write  2021: ok  2024: ok
// run: &RwLock::new(1)
fn read_copied_then_write(l: &RwLock<i32>) {
    let n = *l.read().unwrap();
    *l.write().unwrap() += n;
}

// case: write_from_a_read  2021: DEADLOCK  2024: DEADLOCK
// run: &RwLock::new(1)
fn write_from_a_read(l: &RwLock<i32>) {
    *l.write().unwrap() = *l.read().unwrap() + 1;
}

// case: write_downgraded_then_read  2021: ok  2024: ok
// run: &RwLock::new(1)
fn write_downgraded_then_read(l: &RwLock<i32>) {
    let r = RwLockWriteGuard::downgrade(l.write().unwrap());
    let n = *l.read().unwrap();
}

// case: condvar_releases_while_it_waits  2021: ok  2024: ok
// run: Arc::new(Mutex::new(1)), Arc::new(Condvar::new())
fn condvar_releases_while_it_waits(m: Arc<Mutex<i32>>, condvar: Arc<Condvar>) {
    let g = m.lock().unwrap();
    let (other, bell) = (m.clone(), condvar.clone());
    std::thread::spawn(move || {
        *other.lock().unwrap() = 0;
        bell.notify_all();
    });
    let g = condvar.wait_while(g, |n| *n > 0).unwrap();
}

// case: joined_while_locked  2021: DEADLOCK  2024: DEADLOCK  threadwise: ok
// The thread waits for the lock, its owner for the thread.
// run: Arc::new(Mutex::new(1))
fn joined_while_locked(m: Arc<Mutex<i32>>) {
    let g = m.lock().unwrap();
    let other = m.clone();
    let thread = std::thread::spawn(move || *other.lock().unwrap());
    thread.join().unwrap();
}

// case: joined_after_the_lock  2021: ok  2024: ok
// run: Arc::new(Mutex::new(1))
fn joined_after_the_lock(m: Arc<Mutex<i32>>) {
    let g = m.lock().unwrap();
    let other = m.clone();
    let thread = std::thread::spawn(move || *other.lock().unwrap());
    drop(g);
    thread.join().unwrap();
}

// case: scoped_thread_under_the_lock  2021: DEADLOCK  2024: DEADLOCK  threadwise: ok
// run: &Mutex::new(1)
fn scoped_thread_under_the_lock(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| *m.lock().unwrap());
    });
}

// case: sender_dropped_first  2021: ok  2024: ok
// run:
fn sender_dropped_first() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    drop(tx);
    for n in rx {}
}

// case: sender_moved_into_a_thread  2021: ok  2024: ok
// run:
fn sender_moved_into_a_thread() {
    let (tx, rx) = mpsc::channel();
    std::thread::spawn(move || tx.send(1).unwrap());
    for n in rx {}
}

// case: sender_cloned_into_a_thread  2021: DEADLOCK  2024: DEADLOCK  threadwise: ok
// The thread's clone is dropped, the original is not.
// run:
fn sender_cloned_into_a_thread() {
    let (tx, rx) = mpsc::channel();
    let clone = tx.clone();
    std::thread::spawn(move || clone.send(1).unwrap());
    for n in rx {}
}

// case: bounded_channel_full  2021: DEADLOCK  2024: DEADLOCK  threadwise: ok
// run:
fn bounded_channel_full() {
    let (tx, rx) = mpsc::sync_channel(1);
    tx.send(1).unwrap();
    tx.send(2).unwrap();
    rx.recv().unwrap();
}

// case: once_inside_itself  2021: DEADLOCK  2024: DEADLOCK  threadwise: ok
// run:
fn once_inside_itself() {
    static START: Once = Once::new();
    START.call_once(|| START.call_once(|| {}));
}

// case: once_lock_inside_itself  2021: DEADLOCK  2024: DEADLOCK  threadwise: ok
// run:
fn once_lock_inside_itself() {
    static LIMIT: OnceLock<i32> = OnceLock::new();
    fn limit() -> i32 {
        *LIMIT.get_or_init(|| limit() + 1)
    }
    limit();
}

// case: dropped_on_one_path  2021: DEADLOCK  2024: DEADLOCK
// run: &Mutex::new(1), false
fn dropped_on_one_path(m: &Mutex<i32>, flag: bool) {
    let g = m.lock().unwrap();
    if flag {
        drop(g);
    }
    *m.lock().unwrap() += 1;
}

// case: locked_in_every_turn  2021: ok  2024: ok
fn locked_in_every_turn(m: &Mutex<i32>) {
    for i in 0..3 {
        let mut g = m.lock().unwrap();
        *g += i;
    }
}

// case: kept_for_the_next_turn  2021: DEADLOCK  2024: DEADLOCK
fn kept_for_the_next_turn(m: &Mutex<i32>) {
    let mut guards = Vec::new();
    for i in 0..3 {
        guards.push(m.lock().unwrap());
    }
}
