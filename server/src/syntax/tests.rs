//! Parsing against hostile texts, and re-parsing against fresh parses.

mod hostile;
mod reparse;

use std::thread;

use ra_ap_syntax::Edition;

use super::limits::Refusal;
use super::parse::{Parsed, Tree, parse};

/// Real shapes of code: nested blocks, macros, attributes, comments of every kind, strings that
/// look like code, CRLF, and what is not finished.
const SNIPPETS: &[&str] = &[
    include_str!("tests/session.rs.txt"),
    "use a::{b, c::{d, e}};\r\nfn f() {\r\n    // naïve 🦀\r\n    let s = r#\"{\"#;\r\n}\r\n",
    "fn f(x: u8) -> Vec<Vec<u8>> { match x { 0 => { vec![] } _ if x < 3 => todo!(), _ => g::<u8>() } }\n",
    "//! Inner.\n\n/// Outer.\n#[cfg_attr(test, allow(dead_code))]\nmod m { #![allow(unused)]\n\n// note\n\n/// doc\nfn a() {} }\n",
    "macro_rules! m { ($($x:tt)*) => { $($x)* }; }\nm! { fn g() { 'a: loop { break 'a } } }\nconst C: char = '{';\n",
    "impl<T: Send> S<T> { async fn f(&self) { self.m.lock().await.x.0.1 += 1; select! { a = b => {}, } } }\n",
    "fn broken( { let x = ; foo(bar[1; } else { \"unfinished",
    "#!/usr/bin/env run\nfn main() { let f = async move || { x.await? }; unsafe { *p = 1 } }",
];

/// Runs the work on a stack like those of the engine's pool.
fn on_large_stack<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    thread::Builder::new()
        .stack_size(64 << 20)
        .spawn(work)
        .expect("a thread")
        .join()
        .expect("the work does not panic")
}

fn tree(text: &str) -> Tree {
    match parse(text, Edition::CURRENT) {
        Parsed::Tree(tree) => tree,
        Parsed::Refused(refusal) => panic!("{refusal:?}: {text}"),
    }
}

fn refusal(text: &str) -> Option<Refusal> {
    match parse(text, Edition::CURRENT) {
        Parsed::Tree(_) => None,
        Parsed::Refused(refusal) => Some(refusal),
    }
}
