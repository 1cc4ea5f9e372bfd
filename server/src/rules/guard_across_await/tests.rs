use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

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
fn temporaries() {
    check(
        &RULE,
        r#"
use std::sync::{Mutex, RwLock};

async fn baz() {}
async fn take(_: usize) {}

async fn heads(m: &Mutex<Vec<u64>>) {
    match m.lock().unwrap().pop() {
        //^^^^^^^^ a temporary guard keeps `m` (std `Mutex`) locked
        Some(_) => baz().await,
        None => {}
    }
    if let Some(_) = m.lock().unwrap().pop() {
        //           ^^^^^^^^ a temporary guard
        baz().await;
    }
    while let Some(_) = m.lock().unwrap().pop() {
        //              ^^^^^^^^ a temporary guard
        baz().await;
    }
    for _ in m.lock().unwrap().clone() {
        //   ^^^^^^^^ a temporary guard
        baz().await;
    }
}

async fn argument(m: &RwLock<Vec<u64>>) {
    take(m.read().unwrap().len()).await;
    //   ^^^^^^^^ `m` (std `RwLock`, reading)
}

async fn whole_value(m: &Mutex<Vec<u64>>) {
    let (length, ()) = (m.lock().unwrap().len(), baz().await);
    //                  ^^^^^^^^ a temporary guard
    let _ = length;
}

async fn extended(m: &Mutex<Vec<u64>>) {
    let list = &*m.lock().unwrap();
    //           ^^^^^^^^ guard
    baz().await;
    let _ = list.len();
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

#[test]
fn macros_that_await() {
    check(
        &RULE,
        r#"
use std::sync::Mutex;

async fn baz() {}

async fn joined(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    //  ^^^^^ across the `join!` on line 9
    tokio::join!(baz(), baz());
    drop(guard);
}

async fn selected(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    //  ^^^^^ across the `select!` on line 16
    tokio::select! {
        () = baz() => {}
        () = baz() => {}
    }
    drop(guard);
}

async fn in_a_handler(m: &Mutex<u64>) {
    tokio::select! {
        () = baz() => {
            let guard = m.lock().unwrap();
            //  ^^^^^ `guard`
            baz().await;
            drop(guard);
        }
    }
}

async fn printed(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    //  ^^^^^ `guard`
    println!("{:?}", baz().await);
    drop(guard);
}
"#,
    );
}

#[test]
fn select_makes_its_futures_before_it_waits() {
    check_none(
        &RULE,
        r#"
use std::sync::Mutex;

async fn send(_: usize) {}

async fn temporary(m: &Mutex<Vec<u8>>) {
    tokio::select! {
        () = send(m.lock().unwrap().len()) => {}
        () = send(1) => {}
    }
}
"#,
    );
}

#[test]
fn guards_that_end_before() {
    check_none(
        &RULE,
        r#"
use std::sync::{Condvar, Mutex, MutexGuard};

async fn baz() {}
fn consume(_: MutexGuard<'_, u64>) {}

async fn dropped(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    drop(guard);
    baz().await;
}

async fn dropped_by_path(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    std::mem::drop(guard);
    baz().await;
}

async fn in_a_block(m: &Mutex<u64>) {
    {
        let mut guard = m.lock().unwrap();
        *guard += 1;
    }
    baz().await;
}

async fn of_a_statement(m: &Mutex<Vec<u64>>) {
    m.lock().unwrap().push(1);
    let length = m.lock().unwrap().len();
    baz().await;
    let _ = length;
    *m.lock().unwrap() = Vec::new();
    baz().await;
}

async fn of_a_condition(m: &Mutex<Vec<u64>>) {
    if m.lock().unwrap().is_empty() {
        baz().await;
    }
    while m.lock().unwrap().is_empty() {
        baz().await;
    }
}

async fn given_away(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    consume(guard);
    baz().await;
}

async fn at_once(m: &Mutex<u64>) {
    let _ = m.lock().unwrap();
    baz().await;
}

async fn on_every_path(m: &Mutex<u64>, early: bool) {
    let guard = m.lock().unwrap();
    if early {
        drop(guard);
    } else {
        consume(guard);
    }
    baz().await;
}

async fn leaves_first(m: &Mutex<u64>, early: bool) {
    let guard = m.lock().unwrap();
    if early {
        drop(guard);
        baz().await;
        return;
    }
    consume(guard);
}

async fn awaited_before(m: &Mutex<u64>) {
    baz().await;
    let guard = m.lock().unwrap();
    drop(guard);
}

async fn hoisted(m: &Mutex<Vec<u64>>) {
    let value = m.lock().unwrap().pop();
    if let Some(_) = value {
        baz().await;
    }
    let Some(_) = m.lock().unwrap().pop() else { return };
    baz().await;
}

async fn looped(m: &Mutex<u64>) {
    loop {
        {
            let mut guard = m.lock().unwrap();
            *guard += 1;
        }
        baz().await;
    }
}

fn waits(m: &Mutex<bool>, cv: &Condvar) {
    let mut ready = m.lock().unwrap();
    while !*ready {
        ready = cv.wait(ready).unwrap();
    }
}
"#,
    );
}

#[test]
fn guards_that_do_not_belong_to_the_future() {
    check_none(
        &RULE,
        r#"
use std::sync::{Arc, Mutex};

async fn baz() {}

fn not_async(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    let _later = async { baz().await };
    drop(guard);
}

async fn never_awaited(m: &Mutex<u64>) {
    let _later = async {
        let _guard = m.lock().unwrap();
    };
    baz().await;
}

async fn pooled(m: Arc<Mutex<u64>>) {
    tokio::task::spawn_blocking(move || {
        let mut guard = m.lock().unwrap();
        *guard += 1;
    })
    .await
    .unwrap();
}

async fn in_a_closure(m: &Mutex<u64>) {
    let add = || {
        let mut guard = m.lock().unwrap();
        *guard += 1;
    };
    add();
    baz().await;
}

async fn in_an_inner_function(m: &'static Mutex<u64>) {
    fn add(m: &Mutex<u64>) {
        let mut guard = m.lock().unwrap();
        *guard += 1;
    }
    add(m);
    baz().await;
}
"#,
    );
}

#[test]
fn locks_that_may_be_held() {
    check_none(
        &RULE,
        r#"
use std::io::BufRead;
use tokio::sync::{Mutex, RwLock, Semaphore};

async fn baz() {}

struct Door;
struct Key;
impl Door {
    fn lock(&self) -> Key { Key }
    fn read(&self) -> Result<Key, ()> { Ok(Key) }
}

async fn asynchronous(m: &Mutex<u64>, l: &RwLock<u64>, s: &Semaphore) {
    let a = m.lock().await;
    baz().await;
    drop(a);
    let b = l.read().await;
    baz().await;
    drop(b);
    let c = s.acquire().await.unwrap();
    baz().await;
    drop(c);
    if let Some(_) = Some(*m.lock().await) {
        baz().await;
    }
}

async fn own_types(door: &Door) {
    let key = door.lock();
    let other = door.read().unwrap();
    baz().await;
    drop((key, other));
}

async fn unknown(m: elsewhere::Shared, n: &impl elsewhere::Lockable) {
    let a = m.lock().unwrap();
    let b = n.lock();
    baz().await;
    drop((a, b));
}

async fn input() {
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).unwrap();
    baz().await;
}

struct Mutexes<T>(T);
impl<T> Mutexes<T> {
    fn lock(&self) -> Option<&T> { Some(&self.0) }
}

async fn alike(m: &Mutexes<u64>) {
    let guard = m.lock().unwrap();
    baz().await;
    let _ = guard;
}
"#,
    );
}

#[test]
fn silence_is_kept_where_it_is_asked_for() {
    check(
        &RULE,
        r#"
use std::sync::Mutex;

async fn baz() {}

async fn above(m: &Mutex<u64>) {
    // threadwise: allow(guard-across-await) one thread only
    let guard = m.lock().unwrap();
    baz().await;
    drop(guard);
}

async fn beside(m: &Mutex<u64>) {
    let guard = m.lock().unwrap(); // threadwise: allow(guard-across-await)
    baz().await;
    drop(guard);
}

async fn by_category(m: &Mutex<u64>) {
    let guard = m.lock().unwrap(); // threadwise: allow(await)
    baz().await;
    drop(guard);
}

#[allow(clippy::await_holding_lock)]
async fn twin(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    baz().await;
    drop(guard);
}

#[expect(clippy::await_holding_lock, reason = "one thread only")]
async fn expected(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    baz().await;
    drop(guard);
}

#[allow(clippy::unwrap_used)]
async fn another(m: &Mutex<u64>) {
    // threadwise: allow(lock-unwrap)
    let guard = m.lock().unwrap();
    //  ^^^^^ `guard`
    baz().await;
    drop(guard);
}
"#,
    );
    let silent = Place {
        manifest: "[lints.clippy]\nawait_holding_lock = \"allow\"\n",
        ..LIBRARY
    };
    silent.check(
        &RULE,
        r#"
async fn by_manifest(m: &std::sync::Mutex<u64>) {
    let guard = m.lock().unwrap();
    std::future::ready(()).await;
    drop(guard);
}
"#,
    );
}

#[test]
fn tests_are_no_exception() {
    let text = r#"
#[tokio::test]
async fn holds() {
    let m = std::sync::Mutex::new(0);
    let guard = m.lock().unwrap();
    //  ^^^^^ `guard`
    std::future::ready(()).await;
    drop(guard);
}
"#;
    check(&RULE, text);
    Place {
        path: "tests/all.rs",
        ..LIBRARY
    }
    .check(&RULE, text);
}

#[test]
fn the_edition_decides_about_temporaries() {
    let text = r#"
use std::sync::Mutex;

async fn baz() {}

async fn otherwise(m: &Mutex<Vec<u64>>) {
    if let Some(_) = m.lock().unwrap().pop() {
    } else {
        baz().await;
    }
}
"#;
    check_none(&RULE, text);
    let marked = text.replace(
        "pop() {\n",
        "pop() {\n        //           ^^^^^^^^ a temporary guard\n",
    );
    Place {
        edition: "2021",
        ..LIBRARY
    }
    .check(&RULE, &marked);
}

#[test]
fn line_endings_tabs_and_wide_characters() {
    let text = r#"
use std::sync::Mutex;

async fn wide(m: &Mutex<&str>) {
	/* 🦀 é */ let guard = m.lock().unwrap();
	//            ^^^^^ across the `.await` on line 7
	std::future::ready("🦀").await;
	drop(guard);
}
"#;
    check(&RULE, text);
    check(&RULE, &text.replace('\n', "\r\n"));
}

const BEFORE: &str = r#"
use std::sync::Mutex;

async fn publish(_total: u64) {}

async fn add(total: &Mutex<u64>, amount: u64) {
    let mut guard = total.lock().unwrap();
    *guard += amount;
    publish(amount).await;
}
"#;

#[test]
fn a_block_releases() {
    let after = r#"
use std::sync::Mutex;

async fn publish(_total: u64) {}

async fn add(total: &Mutex<u64>, amount: u64) {
    {
        let mut guard = total.lock().unwrap();
        *guard += amount;
    }
    publish(amount).await;
}
"#;
    check_fix(&RULE, "in a block", BEFORE, after);
    let windows = |text: &str| text.replace('\n', "\r\n");
    check_fix(&RULE, "in a block", &windows(BEFORE), &windows(after));
    let tabs = |text: &str| text.replace("    ", "\t");
    check_fix(&RULE, "in a block", &tabs(BEFORE), &tabs(after));
}

#[test]
fn a_block_gives_what_is_needed_later() {
    check_fix(
        &RULE,
        "in a block",
        r#"
async fn one(total: &std::sync::Mutex<u64>) -> u64 {
    let guard = total.lock().unwrap();
    let seen = *guard;
    std::future::ready(()).await;
    seen
}
"#,
        r#"
async fn one(total: &std::sync::Mutex<u64>) -> u64 {
    let seen = {
        let guard = total.lock().unwrap();
        *guard
    };
    std::future::ready(()).await;
    seen
}
"#,
    );
    check_fix(
        &RULE,
        "in a block",
        r#"
async fn two(list: &std::sync::Mutex<Vec<u64>>) -> u64 {
    let mut guard = list.lock().unwrap();
    let first = guard.pop().unwrap_or_default();
    let mut length = guard.len();
    std::future::ready(()).await;
    length += 1;
    first + length as u64
}
"#,
        r#"
async fn two(list: &std::sync::Mutex<Vec<u64>>) -> u64 {
    let (first, mut length) = {
        let mut guard = list.lock().unwrap();
        let first = guard.pop().unwrap_or_default();
        let mut length = guard.len();
        (first, length)
    };
    std::future::ready(()).await;
    length += 1;
    first + length as u64
}
"#,
    );
}

#[test]
fn a_late_drop_becomes_superfluous() {
    let before = r#"
async fn late(total: &std::sync::Mutex<u64>) {
    let mut guard = total.lock().unwrap();
    *guard += 1;
    std::future::ready(()).await;
    drop(guard);
}
"#;
    check_fix(
        &RULE,
        "in a block",
        before,
        r#"
async fn late(total: &std::sync::Mutex<u64>) {
    {
        let mut guard = total.lock().unwrap();
        *guard += 1;
    }
    std::future::ready(()).await;
}
"#,
    );
    check_fix(
        &RULE,
        "Drop `guard` before the await",
        before,
        r#"
async fn late(total: &std::sync::Mutex<u64>) {
    let mut guard = total.lock().unwrap();
    *guard += 1;
    drop(guard);
    std::future::ready(()).await;
}
"#,
    );
}

#[test]
fn a_guard_or_an_item_that_is_needed_stays() {
    for text in [
        r#"
async fn used_after(total: &std::sync::Mutex<u64>) {
    let mut guard = total.lock().unwrap();
    std::future::ready(()).await;
    *guard += 1;
}
"#,
        r#"
async fn only_held(total: &std::sync::Mutex<u64>) {
    let _guard = total.lock().unwrap();
    std::future::ready(()).await;
}
"#,
        r#"
async fn item_between(total: &std::sync::Mutex<u64>) -> u64 {
    let mut guard = total.lock().unwrap();
    const STEP: u64 = 2;
    *guard += STEP;
    std::future::ready(()).await;
    STEP
}
"#,
        r#"
async fn borrowed_from(names: &std::sync::Mutex<Vec<String>>) {
    let guard = names.lock().unwrap();
    let first = guard.first();
    std::future::ready(()).await;
    let _ = first;
}
"#,
    ] {
        check_no_fix(&RULE, "in a block", text);
    }
    for text in [
        r#"
async fn borrowed_from(names: &std::sync::Mutex<Vec<String>>) {
    let guard = names.lock().unwrap();
    let first = guard.first();
    std::future::ready(()).await;
    let _ = first.is_some();
}
"#,
        r#"
async fn borrowed_by_an_assignment(names: &std::sync::Mutex<Vec<String>>) {
    let first;
    let guard = names.lock().unwrap();
    first = guard.first();
    std::future::ready(()).await;
    let _ = first.is_some();
}
"#,
    ] {
        check_no_fix(&RULE, "Drop `guard`", text);
        check_no_fix(&RULE, "in a block", text);
    }
}

#[test]
fn values_are_taken_out_of_heads() {
    check_fix(
        &RULE,
        "Release the lock before the body",
        r#"
async fn chosen(list: &std::sync::Mutex<Vec<u64>>) {
    match list.lock().unwrap().pop() {
        Some(_) => std::future::ready(()).await,
        None => {}
    }
}
"#,
        r#"
async fn chosen(list: &std::sync::Mutex<Vec<u64>>) {
    let value = list.lock().unwrap().pop();
    match value {
        Some(_) => std::future::ready(()).await,
        None => {}
    }
}
"#,
    );
    check_fix(
        &RULE,
        "Release the lock before the body",
        r#"
async fn one(list: &std::sync::Mutex<Vec<u64>>, value: u64) {
    if let Some(other) = list.lock().unwrap().pop() {
        std::future::ready(value + other).await;
    }
}
"#,
        r#"
async fn one(list: &std::sync::Mutex<Vec<u64>>, value: u64) {
    let value2 = list.lock().unwrap().pop();
    if let Some(other) = value2 {
        std::future::ready(value + other).await;
    }
}
"#,
    );
    check_fix(
        &RULE,
        "take each value with `let … else`",
        r#"
async fn all(list: &std::sync::Mutex<Vec<u64>>) {
    while let Some(item) = list.lock().unwrap().pop() {
        std::future::ready(item).await;
    }
}
"#,
        r#"
async fn all(list: &std::sync::Mutex<Vec<u64>>) {
    loop {
        let Some(item) = list.lock().unwrap().pop() else { break };
        std::future::ready(item).await;
    }
}
"#,
    );
    check_fix(
        &RULE,
        "`items`",
        r#"
async fn all(list: &std::sync::Mutex<Vec<u64>>) {
    for item in list.lock().unwrap().clone() {
        std::future::ready(item).await;
    }
}
"#,
        r#"
async fn all(list: &std::sync::Mutex<Vec<u64>>) {
    let items = list.lock().unwrap().clone();
    for item in items {
        std::future::ready(item).await;
    }
}
"#,
    );
    check_fix(
        &RULE,
        "Release the lock before the call",
        r#"
async fn length(list: &std::sync::Mutex<Vec<u64>>) -> usize {
    std::future::ready(list.lock().unwrap().len()).await
}
"#,
        r#"
async fn length(list: &std::sync::Mutex<Vec<u64>>) -> usize {
    let value = list.lock().unwrap().len();
    std::future::ready(value).await
}
"#,
    );
}

#[test]
fn what_borrows_from_the_guard_is_not_taken_out() {
    check_no_fix(
        &RULE,
        "Release",
        r#"
async fn borrowed(list: &std::sync::Mutex<Vec<u64>>) {
    if let Some(item) = list.lock().unwrap().first() {
        std::future::ready(*item).await;
    }
}
"#,
    );
}

/// The impl is for a type that names its own associated type: finding out what it is for comes
/// back to it, and once waited for itself for ever.
#[test]
fn an_impl_that_asks_about_itself_comes_to_an_end() {
    let text = r#"
pub trait Backend {
    type Error;
}
pub struct After<B, E>(B, E);
impl<B: Backend> Backend for After<B, B::Error> {
    type Error = B::Error;
}
fn run<B: Backend>(b: B) -> B::Error {
    loop {}
}
async fn wait() {}
async fn f<B: Backend>(b: After<B, B::Error>) {
    let g = run(b).lock();
    wait().await;
}
"#;
    let (done, finished) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        check_none(&RULE, text);
        // Nobody listens any more when the test has already failed.
        let _ = done.send(());
    });
    let limit = std::time::Duration::from_secs(60);
    finished.recv_timeout(limit).expect("the analysis ends");
}
