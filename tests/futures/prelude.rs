#![allow(warnings)]
use std::any::Any;
use std::cell::{Cell, Ref, RefCell};
use std::error::Error;
use std::future::{Future, IntoFuture, poll_fn};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll};

fn is_send<T: Send>(_: T) {}
async fn g() {}
async fn keep<T>(t: T) -> T { t }
async fn hold<T>(t: T) { g().await; drop(t) }
async fn borrow<T>(_: &T) {}
fn later<T>(t: T) -> impl Future<Output = T> { async move { g().await; t } }
fn boxed() -> Pin<Box<dyn Future<Output = ()> + Send>> { Box::pin(g()) }
fn local() -> Pin<Box<dyn Future<Output = ()>>> { Box::pin(g()) }
fn cond() -> bool { true }
fn some<T>(t: T) -> Option<T> { Some(t) }
fn fine<T>(t: T) -> Result<T, Box<dyn Error>> { Ok(t) }
fn sent<T>(t: T) -> Result<T, Box<dyn Error + Send + Sync>> { Ok(t) }
fn look<T: ?Sized>(_: &T) {}
fn change<T: ?Sized>(_: &mut T) {}
fn two<A, B>(_: A, _: B) {}
fn same<T>(t: T) -> T { t }
fn run<F: FnOnce()>(f: F) { f() }
trait Ops: Sized {
    fn by_ref(&self, _: ()) {}
    fn by_mut(&mut self, _: ()) {}
    fn by_val(self, _: ()) {}
    fn again(&self) -> &Self { self }
    fn number(&self) -> i32 { 1 }
}
impl<T> Ops for T {}
trait Wait { async fn wait(&self); }
struct Waits<T>(T);
impl<T> Wait for Waits<T> { async fn wait(&self) { look(&self.0); g().await; look(&self.0); } }
struct Raw(*const i32);
struct Ended<T>(T);
impl<T> Drop for Ended<T> { fn drop(&mut self) {} }
struct Pair<A, B> { a: A, b: B }
impl<A, B> Pair<A, B> {
    async fn first(&self) -> &A { g().await; &self.a }
    async fn into_second(self) -> B { self.b }
    fn both(self) -> (A, B) { (self.a, self.b) }
}
struct Slow<T>(T);
impl<T> IntoFuture for Slow<T> {
    type Output = ();
    type IntoFuture = Ready2<T>;
    fn into_future(self) -> Ready2<T> { Ready2(self.0) }
}
struct Ready2<T>(T);
impl<T> Future for Ready2<T> {
    type Output = ();
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> { Poll::Ready(()) }
}
fn raw() -> *const i32 { std::ptr::null() }
fn guard() -> MutexGuard<'static, i32> { todo!() }
fn borrowed() -> Ref<'static, i32> { todo!() }
fn shared<T>() -> &'static T { todo!() }
fn unique<T>() -> &'static mut T { todo!() }
enum MaybeDone<F: Future> { Future(F), Done(F::Output), Gone }
fn maybe_done<F: IntoFuture>(f: F) -> MaybeDone<F::IntoFuture> { MaybeDone::Future(f.into_future()) }
fn poll_all<A: Future, B: Future>(_: &mut (MaybeDone<A>, MaybeDone<B>)) -> Poll<(A::Output, B::Output)> { Poll::Pending }
enum Out<A, B> { First(A), Second(B) }
fn poll_one<A: Future, B: Future>(_: &mut (A, B)) -> Poll<Out<A::Output, B::Output>> { Poll::Pending }
macro_rules! join { ($a:expr, $b:expr) => {{
    let mut futures = (maybe_done($a), maybe_done($b));
    let mut futures = &mut futures;
    poll_fn(move |cx| poll_all(futures)).await
}} }
macro_rules! select { ($p:pat = $f:expr => $h:expr, $q:pat = $e:expr => $i:expr,) => {{
    let output = {
        let start = ($f, $e);
        let mut futures = (IntoFuture::into_future(start.0), IntoFuture::into_future(start.1));
        let mut futures = &mut futures;
        poll_fn(move |cx| poll_one(futures)).await
    };
    match output { Out::First($p) => $h, Out::Second($q) => $i }
}} }
