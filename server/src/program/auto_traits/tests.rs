#![cfg(test)]
use super::{AutoTrait, AutoTraits, Verdict, listing};
use crate::engine::lone_program;
use crate::program::items::DefId;
use crate::program::names::Names;
use ra_ap_syntax::Edition;

/// The verdicts on the types of a text: `S yes|no <step>|<conditions>|unknown <cause>`, first for
/// Send, then for Sync.
#[track_caller]
fn check(text: &str, expected: &str) {
    let (program, at) = lone_program(text, Edition::CURRENT);
    let names = Names::new(&program);
    let found = listing::of_file(&names, at, text);
    let found: Vec<String> = found
        .iter()
        .map(|found| {
            let name = found.path.trim_start_matches("crate::");
            format!("{name} {} | {}", word(&found.send), word(&found.sync))
        })
        .collect();
    let expected: Vec<&str> = expected.lines().map(str::trim).collect();
    assert_eq!(found, expected);
}

fn word(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Yes => "yes".to_owned(),
        Verdict::If(conditions) => {
            let texts: Vec<&str> = conditions.iter().map(|it| it.text.as_str()).collect();
            texts.join(", ")
        }
        Verdict::No(steps) => format!("no: {}", steps.last().map_or("", |step| &step.text)),
        Verdict::Unknown(steps) => {
            format!("unknown: {}", steps.last().map_or("", |step| &step.text))
        }
    }
}

#[test]
fn fields_decide_where_nothing_is_written() {
    check(
        "use std::{cell::RefCell, rc::Rc, sync::{Arc, Mutex, MutexGuard}};
        struct A<T> { a: Vec<T>, b: Arc<Mutex<T>> }
        struct B(RefCell<u8>);
        enum C<'a> { A, B { guard: MutexGuard<'a, u8> } }
        union D { a: *const u8 }
        struct E<'a, T>(&'a T, &'a mut T);
        struct F(fn(Rc<u8>) -> Rc<u8>, [u8; 3], (), !);",
        "A T: Send | T: Send, T: Sync
        B yes | no: RefCell is never Sync
        C no: MutexGuard is never Send | yes
        D no: *const u8 is never Send | no: *const u8 is never Sync
        E T: Send, T: Sync | T: Sync
        F yes | yes",
    );
}

#[test]
fn written_impls_decide_before_fields() {
    check(
        "struct A<T>(*mut T);
        unsafe impl<T: Send> Send for A<T> {}
        struct B<T>(T);
        impl<T> !Send for B<T> {}
        struct C<K, V>(A<V>, B<K>);
        struct D(*const u8);
        unsafe impl Sync for D {}",
        "A T: Send | no: *mut T is never Sync
        B no: B is never Send | T: Sync
        C no: B is never Send | no: *mut T is never Sync
        D no: *const u8 is never Send | yes",
    );
}

#[test]
fn an_impl_for_some_arguments_decides_where_they_are_known() {
    check(
        "trait Link { type Target; }
        struct List<L, T>(*const L, *const T);
        unsafe impl<L: Link> Send for List<L, L::Target> where L::Target: Send {}
        struct Waiter;
        impl Link for Waiter { type Target = Waiter; }
        struct A(List<Waiter, Waiter>);
        struct B(List<Waiter, u8>);",
        "List unknown: an impl of Send for some arguments only | no: *const L is never Sync
        Waiter yes | yes
        A yes | no: *const L is never Sync
        B unknown: an impl of Send for some arguments only | no: *const L is never Sync",
    );
}

#[test]
fn a_cycle_demands_what_its_parts_do() {
    check(
        "struct A<T>(T, Option<Box<B<T>>>);
        struct B<T>(std::sync::mpsc::Receiver<T>, Option<Box<A<Vec<T>>>>);
        trait Next { type To: Next; }
        struct C<T: Next>(T, Option<Box<C<T::To>>>);",
        "A T: Send | no: Receiver is never Sync
        B T: Send | no: Receiver is never Sync
        C unknown: conditions that grow without end | unknown: conditions that grow without end",
    );
}

#[test]
fn bounds_and_associated_types() {
    check(
        "trait Job: Send { type Output: Sync; type Error; }
        struct A<T: Job>(T, T::Output);
        struct B<T>(<T as Job>::Error) where T: Job, T::Error: Send;
        struct Unit;
        impl Job for Unit { type Output = u8; type Error = std::rc::Rc<u8>; }
        struct B2<T: Job>(T::Error);
        struct C(B2<Unit>);
        struct D<I: Iterator<Item = V>, V>(I::Item, I);
        struct E(<Vec<u8> as IntoIterator>::IntoIter);
        struct F(Box<dyn Job<Output = (), Error = ()>>, Box<dyn Fn() + Sync>);
        struct G<T: TryFrom<u8>>(T::Error);",
        "A <T as Job>::Output: Send | T: Sync
        B yes | <T as Job>::Error: Sync
        Unit yes | yes
        B2 <T as Job>::Error: Send | <T as Job>::Error: Sync
        C no: Rc is never Send | no: Rc is never Sync
        D I: Send, V: Send | I: Sync, V: Sync
        E yes | yes
        F no: dyn Fn() + Sync asks for no Send | no: dyn Job<Output = (), Error = ()> asks for no Sync
        G <T as TryFrom<u8>>::Error: Send | <T as TryFrom<u8>>::Error: Sync",
    );
}

#[test]
fn what_is_not_known_is_named() {
    check(
        "use elsewhere::{Pool, Shape};
        struct A(Pool);
        struct B(Missing);
        struct C(Box<dyn Shape>);
        struct D<T: Shape>(T, std::rc::Rc<u8>);
        struct E<T: Shape>(T);
        struct F<T: Shape>(T::Error);",
        "A unknown: type `elsewhere::Pool` of a crate whose source was not found | unknown: type `elsewhere::Pool` of a crate whose source was not found
        B unknown: type `Missing` is not found | unknown: type `Missing` is not found
        C unknown: the trait `Shape` is not found | unknown: the trait `Shape` is not found
        D no: Rc is never Send | no: Rc is never Sync
        E unknown: the trait `Shape` is not found | unknown: the trait `Shape` is not found
        F unknown: the trait `Shape` is not found | unknown: the trait `Shape` is not found",
    );
}

#[test]
fn a_chain_says_where() {
    let text = "struct Session { cache: std::cell::Cell<u8> }
        struct Server { sessions: Vec<Session> }";
    let (program, at) = lone_program(text, Edition::CURRENT);
    let names = Names::new(&program);
    let defs = &program.krate(at.krate).defs;
    let index = defs.iter().position(|def| def.name == "Server").unwrap();
    let server = DefId {
        krate: at.krate,
        index: u32::try_from(index).unwrap(),
    };
    let Verdict::No(steps) = AutoTraits::new(&names).of_def(server, AutoTrait::Sync) else {
        panic!("a Cell is not Sync");
    };
    let steps: Vec<(&str, &str)> = steps
        .iter()
        .map(|step| (step.text.as_str(), step.at.map_or("", |(_, at)| &text[at])))
        .collect();
    assert_eq!(
        steps,
        [
            ("Server", "struct Server { sessions: Vec<Session> }"),
            ("field sessions: Vec<Session>", "sessions: Vec<Session>"),
            ("Vec<Session> is Sync only if Session is Sync", ""),
            ("Session", "struct Session { cache: std::cell::Cell<u8> }"),
            ("field cache: Cell<u8>", "cache: std::cell::Cell<u8>"),
            ("Cell is never Sync", ""),
        ]
    );
}

#[test]
fn associated_types_with_arguments_of_their_own() {
    check(
        "use std::{rc::Rc, sync::{Arc, Mutex}};
        trait Mode { type Ptr<T>; type Lock<T>; }
        enum Local {}
        enum Shared {}
        impl Mode for Local { type Ptr<T> = Rc<T>; type Lock<T> = Mutex<T>; }
        impl Mode for Shared { type Ptr<T> = Arc<T>; type Lock<T> = Mutex<T>; }
        struct Core<M: Mode>(M::Lock<Vec<Node<M>>>);
        struct Node<M: Mode>(Option<M::Ptr<Node<M>>>, M::Lock<u8>);
        struct A(<Shared as Mode>::Ptr<u8>);
        struct B(<Shared as Mode>::Ptr<*const u8>);
        struct C(Core<Shared>);
        struct D(Core<Local>);
        struct E<M: Mode>(M::Ptr<E<Wide<M>>>);
        struct Wide<M>(M);
        impl<M: Mode> Mode for Wide<M> { type Ptr<T> = Box<T>; type Lock<T> = T; }
        struct F(E<Wide<Local>>);",
        "Local yes | yes
        Shared yes | yes
        Core <M as Mode>::Lock<Vec<Node<M>>>: Send | <M as Mode>::Lock<Vec<Node<M>>>: Sync
        Node <M as Mode>::Lock<u8>: Send, <M as Mode>::Ptr<Node<M>>: Send | <M as Mode>::Lock<u8>: Sync, <M as Mode>::Ptr<Node<M>>: Sync
        A yes | yes
        B no: *const u8 is never Sync | no: *const u8 is never Sync
        C yes | yes
        D no: Rc is never Send | no: Rc is never Send
        E <M as Mode>::Ptr<E<Wide<M>>>: Send | <M as Mode>::Ptr<E<Wide<M>>>: Sync
        Wide M: Send | M: Sync
        F unknown: what `<Wide<Wide<Wide<Wide<Wide<Wide<Wide<Wide<Wide<Wide<Wide<Wide<…>>>>>>>>>>>> as Mode>::Ptr` is | unknown: what `<Wide<Wide<Wide<Wide<Wide<Wide<Wide<Wide<Wide<Wide<Wide<Wide<…>>>>>>>>>>>> as Mode>::Ptr` is",
    );
}

#[test]
fn impls_that_are_not_compiled_speak_of_types_that_are_not_either() {
    check(
        "struct A(*const u8);
        #[cfg(miri)]
        unsafe impl Send for A {}
        #[cfg(miri)]
        struct B(*const u8);
        #[cfg(miri)]
        unsafe impl Send for B {}
        #[cfg(miri)]
        mod inner {
            pub struct C<T>(*const T);
            unsafe impl<T: Sync> Sync for C<T> {}
        }",
        "A no: *const u8 is never Send | no: *const u8 is never Sync
        B yes | no: *const u8 is never Sync
        inner::C no: *const T is never Send | T: Sync",
    );
}

#[test]
fn a_crate_that_is_not_compiled_takes_no_name() {
    check(
        "#[cfg(miri)]
        extern crate mirrored as core;
        struct A(core::cell::Cell<u8>);",
        "A yes | no: Cell is never Sync",
    );
}

#[test]
fn types_that_macros_make_of_what_they_are_given() {
    check(
        "macro_rules! wrap {
            ($(#[$meta:meta])* $vis:vis struct $name:ident($inner:ty); $($rest:tt)*) => {
                $(#[$meta])* $vis struct $name { inner: $inner }
                wrap! { $($rest)* }
            };
            () => {};
        }
        struct Before;
        wrap! {
            /// One.
            pub struct One(std::rc::Rc<u8>);
            struct Two(u8);
        }
        struct After(One);
        #[cfg(windows)]
        mod chosen { macro_rules! given { ($($tt:tt)*) => { struct Given(*const u8); } } }
        #[cfg_attr(unix, cfg(not(windows)))]
        mod chosen { macro_rules! given { ($($tt:tt)*) => { $($tt)* }; } }
        given! { struct Given(u8); }
        macro_rules! nothing { ($($tt:tt)*) => {}; }
        nothing! { struct Nothing; }
        struct Last(Given);",
        "Before yes | yes
        One no: Rc is never Send | no: Rc is never Sync
        Two yes | yes
        After no: Rc is never Send | no: Rc is never Sync
        Given yes | yes
        Nothing yes | yes
        Last yes | yes",
    );
}

#[test]
fn a_pinned_type_needs_no_comma_after_its_lifetimes() {
    check(
        "pin_project! { struct A<'a T: ?Sized> where T: Clone { #[pin] a: &'a T } }
        pin_project! { struct B<'a, 'b T, U> { #[pin] a: &'a T, b: &'b mut U } }",
        "A T: Sync | T: Sync
        B T: Sync, U: Send | T: Sync, U: Sync",
    );
}
