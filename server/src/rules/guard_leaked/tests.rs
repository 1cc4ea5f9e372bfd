use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_none};

#[test]
fn guards_that_never_end() {
    check(
        &RULE,
        r#"
use std::mem::{self, ManuallyDrop, forget};
use std::sync::{Mutex, MutexGuard, RwLock};

fn of_std(m: &Mutex<u64>, l: &RwLock<u64>) {
    let guard = m.lock().unwrap();
    mem::forget(guard);
//  ^^^^^^^^^^^^^^^^^^ warning: `mem::forget` keeps the guard from ever ending: `m` (std `Mutex`) stays locked for ever
    forget(m.lock());
//  ^^^^^^^^^^^^^^^^ `m`
    std::mem::forget(l.read().unwrap());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `l` (std `RwLock`, reading)
    core::mem::forget(l.write());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `l` (std `RwLock`, writing)
    let held = ManuallyDrop::new(m.lock().unwrap());
    //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `ManuallyDrop::new` keeps the guard
    println!("{}", **held);
}

fn boxed(m: &'static Mutex<u64>) -> &'static mut MutexGuard<'static, u64> {
    Box::leak(Box::new(m.lock().unwrap()))
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Box::leak`
}

fn parameter(guard: MutexGuard<'_, u64>) {
    mem::forget(guard);
//  ^^^^^^^^^^^^^^^^^^ a std `Mutex` stays locked
}

fn of_parking_lot(m: &parking_lot::Mutex<u64>) {
    mem::forget(m.lock());
//  ^^^^^^^^^^^^^^^^^^^^^ parking_lot `Mutex`
    if let Some(guard) = m.try_lock() {
        mem::forget(guard);
    //  ^^^^^^^^^^^^^^^^^^ `m`
    }
}

async fn of_tokio(m: &tokio::sync::Mutex<u64>) {
    mem::forget(m.lock().await);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ tokio `Mutex`
}
"#,
    );
}

#[test]
fn a_leak_that_is_meant() {
    let place = Place {
        dependencies: "spin = \"0.9\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
fn claim(m: &spin::Mutex<u64>) -> &mut u64 {
    spin::MutexGuard::leak(m.lock())
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: spin `Mutex`
}
"#,
    );
}

#[test]
fn what_is_forgotten_rightly() {
    check_none(
        &RULE,
        r#"
use std::mem::{self, ManuallyDrop};
use std::sync::{Arc, Mutex, MutexGuard};

fn others(m: Mutex<u64>, name: String, shared: Arc<Mutex<u64>>) {
    mem::forget(name);
    mem::forget(shared);
    let raw = ManuallyDrop::new(Arc::new(1));
    println!("{raw}");
    let inner = m.into_inner().unwrap();
    mem::forget(inner);
}

fn values(m: &Mutex<Vec<u64>>) {
    mem::forget(m.lock().unwrap().pop());
    mem::forget(mem::take(&mut *m.lock().unwrap()));
    let guard = m.lock().unwrap();
    mem::forget(&guard);
    mem::drop(guard);
}

fn leaked(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

fn leaked_lock() -> &'static Mutex<u64> {
    Box::leak(Box::new(Mutex::new(1)))
}

async fn fewer(s: &tokio::sync::Semaphore) {
    s.acquire().await.unwrap().forget();
    mem::forget(s.acquire().await);
}

fn own(guard: MutexGuard<'_, u64>) {
    fn forget<T>(_: T) {}
    forget(guard);
}

struct Cabinet;

impl Cabinet {
    fn forget(&self, _: MutexGuard<'_, u64>) {}
}

fn method(cabinet: &Cabinet, m: &Mutex<u64>) {
    cabinet.forget(m.lock().unwrap());
}

fn unknown(m: &elsewhere::Mutex<u64>, guard: elsewhere::Guard) {
    mem::forget(m.lock());
    mem::forget(guard);
}

fn borrowed(c: &std::cell::RefCell<u64>) {
    mem::forget(c.borrow());
}

async fn future(m: &tokio::sync::Mutex<u64>) {
    mem::forget(m.lock());
}

#[cfg(test)]
mod tests {
    #[test]
    fn stays_locked() {
        let m = std::sync::Mutex::new(1);
        std::mem::forget(m.lock());
        assert!(m.try_lock().is_err());
    }
}
"#,
    );
}

#[test]
fn unlocked_by_hand() {
    check_none(
        &RULE,
        r#"
fn enter(m: &parking_lot::Mutex<u64>) {
    std::mem::forget(m.lock());
}

unsafe fn leave(m: &parking_lot::Mutex<u64>) {
    unsafe { m.force_unlock() }
}
"#,
    );
    check_none(
        &RULE,
        r#"
use std::mem::ManuallyDrop;
use std::sync::{Mutex, MutexGuard};

struct Held<'a>(ManuallyDrop<MutexGuard<'a, u64>>);

fn hold(m: &Mutex<u64>) -> Held<'_> {
    Held(ManuallyDrop::new(m.lock().unwrap()))
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        unsafe { ManuallyDrop::drop(&mut self.0) }
    }
}
"#,
    );
}

#[test]
fn a_drop_in_its_place() {
    let before = r#"
fn claim(m: &std::sync::Mutex<u64>) {
    let guard = m.lock().unwrap();
    std::mem::forget(guard);
}
"#;
    let after = before.replace("std::mem::forget", "drop");
    check_fix(&RULE, "in place of", before, &after);
}

/// The lock's own crate makes one guard of another, and only the first one's `Drop` must not run.
#[test]
fn in_the_guards_own_crate() {
    let text = r#"
pub struct Mutex;
pub struct MutexGuard<'a> { mutex: &'a Mutex }
pub struct MappedMutexGuard<'a> { mutex: &'a Mutex }

impl<'a> MutexGuard<'a> {
    pub fn map(this: Self) -> MappedMutexGuard<'a> {
        let mutex = this.mutex;
        std::mem::forget(this);
        MappedMutexGuard { mutex }
    }
}
"#;
    let own = Place {
        manifest: "[lib]\nname = \"spin\"\n",
        ..LIBRARY
    };
    assert!(own.findings(&RULE, text).is_empty());
}
