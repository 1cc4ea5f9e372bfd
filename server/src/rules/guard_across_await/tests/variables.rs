//! Guards in variables, by every way that leads there.

use super::super::RULE;
use crate::testing::check;

#[test]
fn guards_in_variables() {
    check(
        &RULE,
        r#"
use std::sync::{Arc, Mutex, RwLock};

struct State { total: Mutex<u64>, names: RwLock<Vec<String>> }

async fn baz() {}

async fn mutex(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    //      ^^^^^ warning: `guard` keeps `m` (std `Mutex`) locked across the `.await` on line 12
    *guard += 1;
    baz().await;
}

async fn read(l: Arc<RwLock<u64>>) {
    let guard = l.read().expect("not poisoned");
    //  ^^^^^ `l` (std `RwLock`, reading)
    baz().await;
    let _ = *guard;
}

impl State {
    async fn write(&self) {
        let mut names = self.names.write().unwrap();
        //      ^^^^^ `self.names` (std `RwLock`, writing)
        names.push(String::new());
        baz().await;
    }

    async fn poisoned(&self) {
        let total = self.total.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        //  ^^^^^ `self.total`
        baz().await;
        drop(total);
    }
}

async fn result(m: &Mutex<u64>) {
    let Ok(guard) = m.lock() else { return };
    //     ^^^^^ `guard` keeps
    baz().await;
    drop(guard);
}

async fn underscored(m: &Mutex<u64>) {
    let _guard = m.lock().unwrap();
    //  ^^^^^^ `_guard` keeps
    baz().await;
}

async fn parameter(guard: std::sync::MutexGuard<'_, u64>) {
    //             ^^^^^ a std `Mutex`
    baz().await;
    drop(guard);
}

async fn dropped_on_one_path(m: &Mutex<u64>, early: bool) {
    let guard = m.lock().unwrap();
    //  ^^^^^ `guard`
    if early {
        drop(guard);
    }
    baz().await;
}

async fn reference_dropped(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    //  ^^^^^ `guard`
    drop(&guard);
    baz().await;
}

async fn underscore_moves_nothing(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    //  ^^^^^ `guard`
    let _ = guard;
    baz().await;
}

async fn shadowed(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    //  ^^^^^ `guard`
    let guard = *guard;
    baz().await;
    let _ = guard;
}

async fn twice(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    //  ^^^^^ locked across 2 awaits
    baz().await;
    baz().await;
    drop(guard);
}

async fn question(m: &Mutex<u64>) -> Result<(), Box<dyn std::error::Error + '_>> {
    let guard = m.lock()?;
    //  ^^^^^ `guard`
    baz().await;
    drop(guard);
    Ok(())
}

fn block(m: &'static Mutex<u64>) -> impl Future<Output = ()> {
    async move {
        let guard = m.lock().unwrap();
        //  ^^^^^ `guard`
        baz().await;
        drop(guard);
    }
}

fn closure(m: &'static Mutex<u64>) {
    let _work = async move || {
        let guard = m.lock().unwrap();
        //  ^^^^^ `guard`
        baz().await;
        drop(guard);
    };
}

async fn constructed() {
    let m = Arc::new(Mutex::new(0));
    let guard = m.lock().unwrap();
    //  ^^^^^ `guard`
    baz().await;
    drop(guard);
}
"#,
    );
}

#[test]
fn guards_inside_other_values() {
    check(
        &RULE,
        r#"
use std::sync::{Mutex, MutexGuard};

async fn baz() {}

struct Holder<'a> { guard: MutexGuard<'a, u64> }

async fn tuple(m: &Mutex<u64>) {
    let pair = (m.lock().unwrap(), 1);
    //  ^^^^ `pair` keeps
    baz().await;
    drop(pair);
}

async fn option(m: &Mutex<u64>) {
    let maybe = Some(m.lock().unwrap());
    //  ^^^^^ `maybe` keeps
    baz().await;
    drop(maybe);
}

async fn holder(m: &Mutex<u64>) {
    let holder = Holder { guard: m.lock().unwrap() };
    //  ^^^^^^ `holder` keeps
    baz().await;
    drop(holder.guard);
}
"#,
    );
}

#[test]
fn other_locks_and_names() {
    check(
        &RULE,
        r#"
use parking_lot::{Mutex as Quick, RwLock};
use std::sync as threads;
use std::sync::*;

async fn baz() {}

async fn parking(m: &Quick<u64>, l: &RwLock<u64>) {
    let a = m.lock();
    //  ^ `m` (parking_lot `Mutex`)
    let b = l.read();
    //  ^ `l` (parking_lot `RwLock`, reading)
    baz().await;
    drop((a, b));
}

async fn renamed(m: &threads::Mutex<u64>) {
    let a = m.lock().unwrap();
    //  ^ `m` (std `Mutex`)
    baz().await;
    drop(a);
}

async fn by_glob(m: &Mutex<u64>) {
    let a = m.lock().unwrap();
    //  ^ `m` (std `Mutex`)
    baz().await;
    drop(a);
}

type Shared = Arc<Mutex<u64>>;

async fn by_alias(m: Shared) {
    let a = m.lock().unwrap();
    //  ^ `m` (std `Mutex`)
    baz().await;
    drop(a);
}

static GLOBAL: Mutex<u64> = Mutex::new(0);

async fn global() {
    let a = GLOBAL.lock().unwrap();
    //  ^ `GLOBAL` (std `Mutex`)
    baz().await;
    drop(a);
}

async fn tried(m: &Mutex<u64>) {
    if let Ok(a) = m.try_lock() {
        //    ^ `a` keeps
        baz().await;
        drop(a);
    }
}
"#,
    );
}
