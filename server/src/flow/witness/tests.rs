#![cfg(test)]
//! Futures whose names say what they are.

use std::sync::Arc;

use ra_ap_syntax::Edition;

use crate::flow::inside::Looking;
use crate::program::auto_traits::Verdict;
use crate::program::auto_traits::listing::futures_of_file;
use crate::program::names::Names;
use crate::testing::lone_program;

const HEAD: &str = "
use std::{cell::*, future::Future, pin::Pin, rc::Rc, sync::*};
async fn send_g() {}
fn look<T: ?Sized>(_: &T) {}
fn two<A, B>(_: A, _: B) {}
";

/// The verdict on each function of a text: `send_x` is Send, `not_x` is not, `if_x` on conditions,
/// and of `unknown_x` it is not known. Other names say nothing.
#[track_caller]
fn check(edition: Edition, text: &str) {
    let text: Arc<str> = format!("{HEAD}{text}").into();
    let (program, at) = lone_program(&text, edition);
    let names = Names::new(&program);
    let texts = |_| Some(Arc::clone(&text));
    let bodies = Looking::new(&names, &texts);
    let found = futures_of_file(&names, &bodies, at, &text);
    assert!(found.len() > 1, "nothing is found");
    for future in found {
        let word = match &future.send {
            Verdict::Yes => "send_",
            Verdict::If(_) => "if_",
            Verdict::No(_) => "not_",
            Verdict::Unknown(_) => "unknown_",
        };
        let name = future.path.rsplit("::").next().unwrap_or_default();
        let speaks = ["send_", "not_", "if_", "unknown_"]
            .iter()
            .any(|it| name.starts_with(it));
        assert!(
            !speaks || name.starts_with(word),
            "{name}: {:?}",
            future.send
        );
    }
}

/// What the chain of reasons of the first future that is not Send says, in edition 2024.
#[track_caller]
fn check_why(text: &str, expected: &[&str]) {
    let text: Arc<str> = format!("{HEAD}{text}").into();
    let (program, at) = lone_program(&text, Edition::CURRENT);
    let names = Names::new(&program);
    let texts = |_| Some(Arc::clone(&text));
    let bodies = Looking::new(&names, &texts);
    let found = futures_of_file(&names, &bodies, at, &text);
    let why = found.iter().find_map(|future| match &future.send {
        Verdict::No(steps) => Some(steps.iter().map(|it| it.text.as_str()).collect::<Vec<_>>()),
        _ => None,
    });
    assert_eq!(why.unwrap_or_default(), expected);
}

#[test]
fn scopes_decide_and_borrows_outlive_moves() {
    check(
        Edition::CURRENT,
        "
        async fn not_held(m: &Mutex<i32>) { let g = m.lock().unwrap(); send_g().await; }
        async fn not_dropped(m: &Mutex<i32>) { let g = m.lock().unwrap(); look(&*g); drop(g); send_g().await; }
        async fn send_moved(m: &Mutex<i32>) { let g = m.lock().unwrap(); drop(g); send_g().await; }
        async fn send_block(m: &Mutex<i32>) { { let g = m.lock().unwrap(); look(&*g); } send_g().await; }
        async fn send_statement(m: &Mutex<i32>) { look(&*m.lock().unwrap()); send_g().await; }
        async fn not_argument(m: &Mutex<i32>) { two(*m.lock().unwrap(), send_g().await); }
        async fn not_none() { let o: Option<Rc<i32>> = None; send_g().await; }
        async fn send_raw() { let p: *const i32 = std::ptr::null(); send_g().await; }
        async fn not_raw() { let p: *const i32 = std::ptr::null(); send_g().await; look(&p); }
        async fn not_forever() { let r = Rc::new(1); loop { send_g().await; } }
        async fn not_matched() { match Some(Rc::new(1)) { Some(r) => { drop(r); send_g().await } None => {} } }
        async fn not_looped() { for r in [Rc::new(1)] { drop(r); send_g().await; } }
        async fn not_set(mut r: i32) { let mut a = Rc::new(1); a = Rc::new(2); drop(a); send_g().await; }
        ",
    );
}

#[test]
fn editions_end_heads_at_different_places() {
    let head = "async fn NAME(m: &Mutex<Vec<i32>>) { if let Some(1) = m.lock().unwrap().pop() {} else { send_g().await } }";
    check(Edition::Edition2021, &head.replace("NAME", "not_else"));
    check(Edition::Edition2024, &head.replace("NAME", "send_else"));
    let tail =
        "async fn NAME(c: &Mutex<Vec<i32>>) { two({ c.lock().unwrap().len() }, send_g().await) }";
    check(Edition::Edition2021, &tail.replace("NAME", "not_tail"));
    check(Edition::Edition2024, &tail.replace("NAME", "send_tail"));
}

#[test]
fn closures_take_parts_of_variables() {
    let part = "
        struct S { a: i32, b: Cell<i32>, c: Rc<i32> }
        fn NAME(s: S) { let _f = async { look(&s.a); send_g().await; look(&s.a) }; }";
    check(Edition::Edition2018, &part.replace("NAME", "not_part"));
    check(Edition::Edition2021, &part.replace("NAME", "send_part"));
    check(
        Edition::CURRENT,
        "
        struct S { a: i32, b: Cell<i32> }
        fn not_cell(s: S) { let _f = async { look(&s.b) }; }
        fn send_cell(s: S) { let _f = async move { look(&s.b) }; }
        fn not_behind(s: &S) { let _f = async move { look(&s.a) }; }
        async fn not_closure() { let c = Cell::new(1); let f = || c.set(1); send_g().await; f(); }
        async fn send_closure() { let c = Cell::new(1); let f = move || c.set(1); send_g().await; f(); }
        fn send_async_closure() { let f = async |x: i32| { send_g().await; look(&x) }; }
        fn not_async_closure(r: Rc<i32>) { let f = async move |x: i32| { look(&*r) }; }
        ",
    );
}

#[test]
fn futures_hold_the_futures_they_wait_for() {
    check(
        Edition::CURRENT,
        "
        fn not_given() -> impl Future<Output = ()> { async { let r = Rc::new(1); send_g().await; look(&*r) } }
        async fn not_through() { not_given().await }
        fn send_boxed() -> Pin<Box<dyn Future<Output = ()> + Send>> { Box::pin(async {}) }
        async fn send_by_bound() { send_boxed().await }
        async fn not_by_bound(f: Pin<Box<dyn Future<Output = ()>>>) { f.await }
        async fn send_recursion(n: u32) { if n > 0 { Box::pin(send_recursion(n - 1)).await } }
        async fn not_recursion(n: u32) { let r = Rc::new(n); if n > 0 { Box::pin(not_recursion(n - 1)).await } look(&*r) }
        ",
    );
    check(
        Edition::CURRENT,
        "
        trait Job { async fn own(&self); }
        struct Loud;
        struct Calm;
        mod a { use super::*; impl Job for Loud { async fn own(&self) { let r = Rc::new(1); send_g().await; look(&*r) } } }
        mod b { use super::*; impl Job for Calm { async fn own(&self) { send_g().await } } }
        async fn not_loud() { Loud.own().await }
        async fn send_calm() { Calm.own().await }
        async fn unknown_either<T: Job>(t: T) { t.own().await }
        ",
    );
}

#[test]
fn parameters_make_conditions() {
    check(
        Edition::CURRENT,
        "
        async fn if_held<T>(t: T) { send_g().await; look(&t) }
        async fn if_lent<T>(t: &T) { send_g().await }
        async fn send_bound<T: Send>(t: T) { send_g().await; look(&t) }
        async fn send_arguments() { if_held(1).await; if_lent(&1).await }
        async fn not_arguments() { if_lent(&Cell::new(1)).await }
        async fn if_nameless(f: impl Fn()) { send_g().await; f() }
        async fn send_nameless() { if_nameless(|| ()).await }
        fn not_nameless(r: Rc<i32>) { let _f = async move { if_nameless(move || look(&*r)).await }; }
        ",
    );
}

#[test]
fn what_is_not_known_is_not_guessed() {
    check(
        Edition::CURRENT,
        "
        async fn unknown_type() { let x = elsewhere(); send_g().await; look(&x) }
        async fn unknown_macro() { strange!(send_g().await); }
        async fn unknown_move() { let r = Rc::new(1); strange!(r); send_g().await; }
        async fn send_macro(s: String) { strange!(s); send_g().await; }
        async fn send_cfg() { let x = 1; #[cfg(all(tokio_unstable, feature = \"a\"))] let x = elsewhere(x); send_g().await; look(&x) }
        async fn not_macro(r: Rc<i32>) { strange!(r); send_g().await; }
        ",
    );
}

#[test]
fn boxes_of_async_trait_say_themselves_whether_they_are_send() {
    check(
        Edition::CURRENT,
        "
        #[async_trait::async_trait]
        trait Job { async fn send_run(&self); }
        async fn send_dyn(job: &(dyn Job + Sync)) { job.send_run().await }
        #[async_trait::async_trait(?Send)]
        trait Local { async fn not_run(&self); }
        async fn not_local(job: &(dyn Local + Sync)) { job.not_run().await }
        ",
    );
}

#[test]
fn the_reasons_name_the_value_and_the_await() {
    check_why(
        "async fn f() {\n    let r = Rc::new(1);\n    send_g().await;\n    look(&r);\n}",
        &[
            "`r`: Rc<i32>, of line 7, is kept across the await of line 8",
            "Rc is never Send",
        ],
    );
    check_why(
        "async fn f() {\n    two(Rc::new(1),\n        send_g().await);\n}",
        &[
            "a temporary Rc<i32> of line 7 is kept across the await of line 8",
            "Rc is never Send",
        ],
    );
    check_why(
        "async fn f(r: Rc<i32>) {}",
        &["parameter `r` has type Rc<i32>", "Rc is never Send"],
    );
}
