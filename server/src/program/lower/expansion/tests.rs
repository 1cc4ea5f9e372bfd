//! Where things stand that macros have made, and what is given up.

use ra_ap_syntax::{Edition, TextRange};

use crate::flow::function::{self, FunctionFlow};
use crate::program::body::{Expr, Macro};
use crate::syntax::parse::{Parsed, parse};
use crate::testing::lone_program;

/// What is known of the last function of a text.
fn last(text: &str) -> FunctionFlow {
    let (program, at) = lone_program(text, Edition::CURRENT);
    let Parsed::Tree(tree) = parse(text, Edition::CURRENT) else {
        panic!("no tree");
    };
    let file = function::File {
        program: &program,
        at,
        tree: &tree,
        text,
        edition: Edition::CURRENT,
    };
    let mut flows = function::all(&file, &function::Before::default()).flows;
    flows.pop().expect("a function")
}

/// The texts of the method calls in the last function, made ones in parentheses.
fn calls(text: &str) -> Vec<String> {
    let flow = last(text);
    let source = |range: TextRange| text[range].to_owned();
    let calls = flow.body.expr_ids().filter_map(|id| {
        let Expr::MethodCall(call) = flow.body.expr(id) else {
            return None;
        };
        let shown = format!("{}: {}", call.name, source(flow.range(id)));
        Some(match flow.body.is_made(id) {
            true => format!("({shown})"),
            false => shown,
        })
    });
    calls.collect()
}

fn opaque(text: &str) -> usize {
    let body = &last(text).body;
    let is_opaque = |id: &_| matches!(body.expr(*id), Expr::Macro(Macro::Opaque { .. }));
    body.expr_ids().filter(is_opaque).count()
}

#[test]
fn what_was_given_stands_where_it_was_given() {
    assert_eq!(
        calls(
            "macro_rules! m { ($a:expr, $b:expr) => { $a.lock().also($b) } }\n\
             async fn f() { m!(x.read(), y /* a word */ . write ( 1 )); }"
        ),
        [
            "read: x.read()",
            "(lock: m!(x.read(), y /* a word */ . write ( 1 )))",
            "write: y /* a word */ . write ( 1 )",
            "(also: m!(x.read(), y /* a word */ . write ( 1 )))",
        ]
    );
}

#[test]
fn what_is_put_together_stands_at_the_whole_call() {
    assert_eq!(
        calls(
            "macro_rules! m { ($a:ident $($rest:tt)*) => { $a . lock $($rest)* } }\n\
             async fn f() { m!(x ()) }"
        ),
        ["(lock: m!(x ()))"]
    );
    assert_eq!(
        calls(
            "macro_rules! m { ($a:tt $b:tt $c:tt $d:tt $e:tt) => { $e $b $c $d } }\n\
             async fn f() { m!(x . lock () y) }"
        ),
        ["(lock: m!(x . lock () y))"]
    );
}

#[test]
fn a_call_in_a_call_gives_its_own_places() {
    assert_eq!(
        calls(
            "macro_rules! inner { ($a:expr) => { $a.lock() } }\n\
             macro_rules! outer { ($a:expr) => { inner!($a.read()) } }\n\
             async fn f() { outer!(x.get()); println!(\"{}\", inner!(y)); }"
        ),
        [
            "get: x.get()",
            "(read: outer!(x.get()))",
            "(lock: outer!(x.get()))",
            "(lock: inner!(y))",
        ]
    );
}

#[test]
fn known_macros_keep_their_reading() {
    assert_eq!(
        calls(
            "macro_rules! println { ($($a:tt)*) => { x.lock() } }\n\
             async fn f() { println!(\"{}\", y.read()); }"
        ),
        ["read: y.read()"]
    );
    assert_eq!(
        calls(
            "macro_rules! m { ($a:expr) => { println!(\"{}\", $a.lock()) } }\n\
             async fn f() { m!(y.read()); }"
        ),
        ["read: y.read()", "(lock: m!(y.read()))"]
    );
}

#[test]
fn what_cannot_be_told_stays_unknown() {
    for text in [
        "async fn f() { m!(x) }",
        "macro_rules! m { (y) => { 1 } }\nasync fn f() { m!(x) }",
        "macro_rules! m { ($x:expr) => { #[cfg(unix)] { $x } } }\nasync fn f() { m!(x); }",
        "macro_rules! m { ($x:expr) => { $x + } }\nasync fn f() { m!(x); }",
        "mod a { macro_rules! m { ($x:expr) => { 1 } } }\n\
         mod b { macro_rules! m { ($x:expr) => { 2 } } }\nasync fn f() { m!(x); }",
        "async fn f() { { macro_rules! m { ($x:expr) => { 1 } } } m!(x); }",
        "fn g() { macro_rules! m { ($x:expr) => { 1 } } }\nasync fn f() { m!(x); }",
        "async fn f() { m!(x); macro_rules! m { ($x:expr) => { 1 } } }",
        "macro_rules! m { ($x:expr) => { 1 } }\nasync fn f() { other::m!(x); }",
    ] {
        assert_eq!(opaque(text), 1, "{text}");
    }
}

#[test]
fn macros_of_other_modules_are_found() {
    for text in [
        "mod a { macro_rules! m { ($x:expr) => { 1 } } pub(crate) use m; }\nasync fn f() { a::m!(x); }",
        "mod a { macro_rules! m { ($x:expr) => { 1 } } pub(crate) use m; }\n\
         use a::m as n;\nasync fn f() { n!(x); }",
        "mod a { macro_rules! m { ($x:expr) => { 1 } } pub(crate) use m; }\n\
         async fn f() { use crate::a::*; m!(x); }",
        "mod a { #[macro_export] macro_rules! m { ($x:expr) => { 1 } } }\nasync fn f() { crate::m!(x); }",
        "#[cfg(windows)] macro_rules! m { ($x:expr) => { y!() } }\n\
         #[cfg(not(windows))] macro_rules! m { ($x:expr) => { 1 } }\nasync fn f() { m!(x); }",
        "mod a { macro_rules! m { () => { y!() } } }\nmacro_rules! m { ($x:expr) => { 1 } }\n\
         mod b { macro_rules! m { () => { y!() } } }\nasync fn f() { m!(x); }",
        "macro_rules! m { ($x:expr) => { $crate::n!($x) } }\n\
         macro_rules! n { ($x:expr) => { $crate::inner::call($x) } }\nasync fn f() { m!(x); }",
    ] {
        assert_eq!(opaque(text), 0, "{text}");
    }
}

/// None of these may take long, or overflow the stack.
#[test]
fn hostile_macros_end() {
    let deep = "(".repeat(1_000) + &")".repeat(1_000);
    for text in [
        "macro_rules! m { () => { m!() } }\nasync fn f() { m!() }".to_owned(),
        "macro_rules! m { () => { { m!(); m!(); m!() } } }\nasync fn f() { m!(); m!() }".to_owned(),
        "macro_rules! m { ($($t:tt)*) => { m!($($t)* $($t)* x) } }\nasync fn f() { m!(x) }"
            .to_owned(),
        "macro_rules! m { ($h:tt $($t:tt)*) => { m!($($t)*) } }\nasync fn f() { m!(".to_owned()
            + &"x ".repeat(5_000)
            + ") }",
        format!("macro_rules! m {{ ($x:expr) => {{ $x }} }}\nasync fn f() {{ m!({deep}) }}"),
        "use self::a::*; mod a { pub use super::b::*; } mod b { pub use super::a::*; }\n\
         async fn f() { m!(x) }"
            .to_owned(),
        "use m as m; use self::m as n;\nasync fn f() { m!(x); n!(x) }".to_owned(),
        "async fn f() { ::r#crate::_65535::m!(x); ::r#crate::_4::f(::r#crate::_99999::g) }"
            .to_owned(),
    ] {
        let thread = std::thread::Builder::new().stack_size(crate::syntax::limits::STACK_BYTES);
        let looked = thread.spawn(move || last(&text)).expect("a thread").join();
        assert!(looked.is_ok());
    }
}
