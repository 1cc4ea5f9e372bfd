use super::RULE;
use crate::testing::{LIBRARY, check, check_fix, check_none};

#[test]
fn what_is_promised_for_every_type() {
    check(
        &RULE,
        r#"
use std::cell::UnsafeCell;
use std::collections::VecDeque;
use std::fmt::Debug;
use std::mem::{ManuallyDrop, MaybeUninit};
use std::sync::{Arc, Mutex};

pub struct Plain<T>(T);
unsafe impl<T> Send for Plain<T> {}
//          ^ warning: this says that `Plain` is `Send` for every `T`, also for one that must not cross threads, and its field `0` holds such a value

pub struct Handover<T> {
    parcel: Option<Box<T>>,
}
unsafe impl<T> Send for Handover<T> {}
//          ^ its field `parcel`

pub struct List<T> {
    length: usize,
    items: VecDeque<T>,
}
unsafe impl<T: Debug> Send for List<T> {}
//          ^^^^^^^^ its field `items`

pub struct Two<A, B> {
    a: A,
    b: *mut B,
}
unsafe impl<A, B> Send for Two<A, B> {}
//          ^ its field `a`

pub struct Both<A, B>(A, B);
unsafe impl<A, B: Send> Send for Both<A, B> {}
//          ^ every `A`

pub struct Raw<T> {
    value: UnsafeCell<T>,
}
unsafe impl<T> Send for Raw<T> {}
//          ^ holds such a value
unsafe impl<T> Sync for Raw<T> {}
//          ^ `Sync` for every `T`, also for one that must not cross threads, and its field `value` lets it be changed

pub struct Handle<T> { result: Arc<Mutex<Option<T>>> }
// Threads may share it.
unsafe impl<T> Send for Handle<T> {}
//          ^ every `T`

pub fn spawn<T: Send + 'static>() -> Handle<T> {
    Handle { result: Arc::new(Mutex::new(None)) }
}

impl<T> Handle<T> {
    pub fn ready(value: T) -> Self {
        Self { result: Arc::new(Mutex::new(Some(value))) }
    }
}

pub struct MutGuard<'a, T: ?Sized>(&'a Mutex<T>);
unsafe impl<T: ?Sized> Send for MutGuard<'_, T> {}
//          ^^^^^^^^^ every `T`

struct Counted<T>(T, u32);
unsafe impl<T> Send for Counted<T> {}
//          ^ every `T`

pub enum Choice<T> {
    One(T),
    None,
}
unsafe impl<U> Send for Choice<U> {}
//          ^ every `U`

pub struct Slots<T, const N: usize> {
    slots: [MaybeUninit<T>; N],
}
unsafe impl<T, const N: usize> Send for Slots<T, N> {}
//          ^ its field `slots`

pub struct Kept<T: ?Sized> {
    flag: u8,
    value: ManuallyDrop<T>,
}
unsafe impl<T: ?Sized> Send for Kept<T> {}
//          ^^^^^^^^^ its field `value`

pub struct Locked<T>(Mutex<T>);
unsafe impl<T> Send for Locked<T> where T: Clone {}
//          ^ its field `0`

pub struct OnlySync<T>(T);
unsafe impl<T: Sync> Send for OnlySync<T> {}
//          ^^^^^^^ Ask for `T: Send`
"#,
    );
}

#[test]
fn what_is_promised_with_care() {
    check_none(
        &RULE,
        r#"
use std::cell::UnsafeCell;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::thread::ThreadId;

pub struct Bounded<T>(T);
unsafe impl<T: Send> Send for Bounded<T> {}
unsafe impl<T: Sync> Sync for Bounded<T> {}

pub struct Where<T>(Box<T>);
unsafe impl<T> Send for Where<T> where T: Send {}

pub trait Job: Send {}
pub struct Queue<J>(Vec<J>);
unsafe impl<J: Job> Send for Queue<J> {}

pub struct Pointer<T>(*mut T);
unsafe impl<T> Send for Pointer<T> {}
unsafe impl<T> Sync for Pointer<T> {}

pub struct Id<T>(u32, PhantomData<T>);
unsafe impl<T> Send for Id<T> {}
unsafe impl<T> Sync for Id<T> {}

pub struct Maker<T>(PhantomData<fn() -> T>, fn(T));
unsafe impl<T> Send for Maker<T> {}

pub struct Fixed<T>(T);
unsafe impl Send for Fixed<Rc<u8>> {}

pub struct Nothing(*mut u8);
unsafe impl Send for Nothing {}

pub struct OnItsThread<T> {
    value: T,
    thread: ThreadId,
}
unsafe impl<T> Send for OnItsThread<T> {}

pub struct Exclusive<T>(T);
unsafe impl<T> Sync for Exclusive<T> {}

pub struct Raw<T>(UnsafeCell<T>);
unsafe impl<T: Send> Sync for Raw<T> {}

pub struct Borrowed<'a, T>(&'a T);
unsafe impl<'a, T: Sync> Send for Borrowed<'a, T> {}

pub struct Item<I: Iterator>(Option<I::Item>);
unsafe impl<I: Iterator> Send for Item<I> where I::Item: Send {}

pub struct Foreign<T>(nobody::Cell<T>);
unsafe impl<T> Send for Foreign<T> {}

pub struct Bound<T: nobody::Trait>(T);
unsafe impl<T: nobody::Trait> Send for Bound<T> {}

/// Says of a value that it may cross threads.
struct Asserted<T>(T);
unsafe impl<T> Send for Asserted<T> {}
unsafe impl<T> Sync for Asserted<T> {}

mod inner {
    pub struct Asserted<T: ?Sized> { value: T }
    unsafe impl<T: ?Sized> Send for Asserted<T> {}
}

struct Wrap<'a, T>(UnsafeCell<&'a mut T>);
unsafe impl<T> Send for Wrap<'_, T> {}
unsafe impl<T> Sync for Wrap<'_, T> {}

pub struct Guard<'a, T: ?Sized>(&'a mut T, u8);
unsafe impl<T: ?Sized> Send for Guard<'_, T> where for<'b> &'b mut T: Send {}

pub struct Task<F>(UnsafeCell<Option<F>>, u8);
// It can be sent across threads, because none of its methods touches the future.
unsafe impl<F> Send for Task<F> {}
unsafe impl<F> Sync for Task<F> {}

pub struct ReadGuard<'a, T: ?Sized>(&'a Raw<T>);
unsafe impl<T: Sync + ?Sized> Send for ReadGuard<'_, T> {}

pub struct Handle<T> { result: Arc<Mutex<Option<T>>>, raw: *mut () }
unsafe impl<T> Send for Handle<T> {}
unsafe impl<T> Sync for Handle<T> {}

pub fn spawn<T: Send + 'static>(raw: *mut ()) -> Handle<T> {
    let result = Arc::new(Mutex::new(None));
    Handle { result, raw }
}

mod own {
    pub unsafe trait Send {}
    pub struct Plain<T>(T);
    unsafe impl<T> Send for Plain<T> {}
}

#[cfg(test)]
mod tests {
    struct Anything<T>(T);
    unsafe impl<T> Send for Anything<T> {}
}

#[cfg(target_arch = "wasm32")]
mod page {
    struct Anything<T>(T);
    unsafe impl<T> Send for Anything<T> {}
}

macro_rules! sent {
    ($name:ident) => {
        pub struct $name<T>(T);
        unsafe impl<T> Send for $name<T> {}
    };
}
sent!(Made);
"#,
    );
}

#[test]
fn the_bound_is_added() {
    let fix = |before: &str, after: &str| {
        let text = |params: &str| {
            format!(
                "struct Plain<T: ?Sized>(Box<T>);\nunsafe impl<{params}> Send for Plain<T> {{}}\n"
            )
        };
        check_fix(&RULE, "Ask for `T: Send`", &text(before), &text(after));
    };
    fix("T", "T: Send");
    fix("T: Clone", "T: Clone + Send");
    fix("T: ?Sized", "T: ?Sized + Send");
    fix("T:", "T: Send");
    fix("T: Clone +", "T: Clone + Send");
    fix("T: Clone + 'static", "T: Clone + 'static + Send");
}

#[test]
fn the_field_is_shown() {
    let text = "pub struct Plain<T> { value: T }\nunsafe impl<T> Send for Plain<T> {}\n";
    let findings = LIBRARY.findings(&RULE, text);
    assert_eq!(&text[findings[0].related[0].range], "value: T");
}
