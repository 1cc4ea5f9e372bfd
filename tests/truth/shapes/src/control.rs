//! Loops, blocks, conditions, and the values they have.

use std::sync::{Arc, Mutex, MutexGuard, RwLock, mpsc};
use std::thread;

fn values(flag: bool, locks: &[Arc<Mutex<u8>>], receiver: mpsc::Receiver<Arc<Mutex<u8>>>) {
    let lock = if flag { &locks[0] } else { &locks[1] };
    lock.lock();
    let lock = match flag {
        true => locks[0].clone(),
        false => Arc::default(),
    };
    lock.lock();
    let lock = loop {
        if let Ok(lock) = receiver.try_recv() {
            break lock;
        }
    };
    lock.lock();
    let lock = 'outer: {
        if flag {
            break 'outer locks[0].clone();
        }
        receiver.recv().unwrap()
    };
    lock.lock();
    let lock = 'outer: loop {
        for lock in locks {
            if flag {
                break 'outer lock;
            }
        }
    };
    lock.lock();
    let lock = {
        let inner = Mutex::new(3);
        inner.lock();
        Arc::new(inner)
    };
    lock.lock();
    let lock = unsafe { locks.get_unchecked(0) };
    lock.lock();
    let found = locks.iter().find(|it| it.try_lock().is_ok());
    let lock = match found {
        Some(lock) if flag => lock,
        Some(lock) => {
            lock.lock();
            return;
        }
        None => panic!("none"),
    };
    lock.lock();
    let later;
    later = Arc::clone(lock);
    later.lock();
    let mut slot = None;
    slot = Some(later);
    slot.as_ref().unwrap().lock();
    let mut many = vec![];
    many.push(slot.unwrap());
    many[0].lock();
    let mut map = std::collections::HashMap::new();
    map.insert("a", many.pop().unwrap());
    map["a"].lock();
    map.entry("b").or_default().lock();
    map.entry("b").or_insert_with(|| Arc::default()).lock();
    if let Some(lock) = map.get_mut("a") {
        lock.lock();
    }
    for (name, lock) in map.iter_mut() {
        lock.lock();
    }
    for (name, lock) in map {
        lock.lock();
    }
    let tuple = (1, (locks, receiver));
    tuple.1.0[0].lock();
    tuple.1.1.recv().unwrap().lock();
    let array = [Mutex::new(3), Mutex::new(4)];
    array[1].lock();
    let repeated = vec![RwLock::new(3)];
    repeated[0].write();
    let number = *array[0].lock().unwrap() as usize;
    locks[number].lock();
    locks[number + 1].lock();
    (&locks[1..])[0].lock();
    locks[..2].iter().next().unwrap().lock();
    let reference = &&&locks[0];
    reference.lock();
    (*reference).lock();
    (**reference).lock();
    let boxed: Box<dyn Fn() -> Arc<Mutex<u8>>> = Box::new(Arc::default);
    boxed().lock();
    let ranged = (0..3).map(|n| locks[n].lock()).count();
    let guard: MutexGuard<u8> = locks[0].lock().unwrap();
    drop(guard);
    let pointer: *const Mutex<u8> = &*locks[0];
    unsafe { (*pointer).lock() };
    unsafe { &*pointer }.lock();
    let casted = &locks[0] as &Mutex<u8>;
    casted.lock();
    let Some(first) = locks.first() else { return };
    first.lock();
    if let Some(first) = locks.first()
        && let Some(last) = locks.last()
        && first.lock().is_ok()
    {
        last.lock();
    }
    while let Some(lock) = locks.iter().next()
        && flag
    {
        lock.lock();
    }
    let handle = thread::spawn(move || Mutex::new(3));
    match handle.join() {
        Ok(lock) => drop(lock.lock()),
        Err(panic) => std::panic::resume_unwind(panic),
    }
    dbg!(&array[0]).lock();
    assert!(array[0].lock().is_ok());
    println!("{}", array[0].lock().unwrap());
    let text = format!("{:?}", array[1].lock());
    matches!(array[0].try_lock(), Ok(guard) if *guard == array[1].lock().map(|it| *it).unwrap());
}
