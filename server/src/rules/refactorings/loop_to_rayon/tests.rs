use super::REFACTORING;
use crate::testing::{LIBRARY, Place};

const WITH_RAYON: Place<'_> = Place {
    dependencies: "rayon = \"1\"\n",
    ..LIBRARY
};

/// The body of `fn f(…) { … }` before and after.
#[track_caller]
fn becomes(head: &str, before: &str, after: &str) {
    let text = |body: &str| format!("use rayon::prelude::*;\n{head} {{\n    {body}\n}}\n");
    WITH_RAYON.check_refactoring(&REFACTORING, "in parallel", &text(before), &text(after));
}

#[track_caller]
fn refused(reason: &str, head: &str, body: &str) {
    let text = format!("{head} {{\n    {body}\n}}\n");
    WITH_RAYON.check_refused(&REFACTORING, reason, &text);
}

#[test]
fn results_are_collected() {
    becomes(
        "fn f(xs: &[u64]) -> Vec<u64>",
        "let mut out = Vec::new();\n    $0for x in xs {\n        out.push(x + 1);\n    }\n    out",
        "let out: Vec<_> = xs.par_iter().map(|x| x + 1).collect();\n    out",
    );
    becomes(
        "fn f(xs: Vec<String>) -> Vec<usize>",
        "let mut out: Vec<usize> = Vec::with_capacity(xs.len());\n    for $0x in &xs {\n        let n = x.len();\n        out.push(n * 2);\n    }\n    out.sort();\n    out",
        "let mut out: Vec<usize> = xs.par_iter().map(|x| {\n        let n = x.len();\n        n * 2\n    }).collect();\n    out.sort();\n    out",
    );
    becomes(
        "fn f(n: usize, out: u8) -> Vec<usize>",
        "let mut out = vec![];\n    $0for i in 0..n {\n        out.push(i * i)\n    }\n    out",
        "let out: Vec<_> = (0..n).into_par_iter().map(|i| i * i).collect();\n    out",
    );
    becomes(
        "fn f(xs: Vec<String>, mut out: Vec<String>) -> Vec<String>",
        "$0for x in xs {\n        out.push(x);\n    }\n    out",
        "out.par_extend(xs.into_par_iter());\n    out",
    );
    becomes(
        "fn f(xs: &Vec<u32>, mut out: Vec<(usize, u32)>) -> Vec<(usize, u32)>",
        "for (i, x) in$0 xs.iter().enumerate() {\n        out.push((i, *x));\n    }\n    out",
        "out.par_extend(xs.par_iter().enumerate().map(|(i, x)| (i, *x)));\n    out",
    );
}

#[test]
fn integers_are_added_up() {
    becomes(
        "fn f(xs: &[u64]) -> u64",
        "let mut total = 0;\n    $0for x in xs {\n        total += x * 2;\n    }\n    total",
        "let total: u64 = xs.par_iter().map(|x| x * 2).sum();\n    total",
    );
    becomes(
        "fn f(xs: &[u64], mut total: u64) -> u64",
        "$0for x in xs {\n        total += x;\n    }\n    total",
        "total += xs.par_iter().sum::<u64>();\n    total",
    );
}

#[test]
fn other_rounds_are_run_for_each() {
    becomes(
        "fn f(xs: &mut [u64], by: u64)",
        "$0for x in xs.iter_mut() {\n        *x += by;\n    }",
        "xs.par_iter_mut().for_each(|x| {\n        *x += by;\n    });",
    );
    becomes(
        "fn f(rows: &mut Vec<Vec<u8>>)",
        "$0for row in rows {\n        for x in row.iter_mut() {\n            if *x == 0 {\n                break;\n            }\n            *x -= 1;\n        }\n    }",
        "rows.par_iter_mut().for_each(|row| {\n        for x in row.iter_mut() {\n            if *x == 0 {\n                break;\n            }\n            *x -= 1;\n        }\n    });",
    );
    becomes(
        "fn f(xs: &[u64], hits: &std::sync::atomic::AtomicU64)",
        "$0for x in xs {\n        hits.fetch_add(*x, std::sync::atomic::Ordering::Relaxed);\n    }",
        "xs.par_iter().for_each(|x| {\n        hits.fetch_add(*x, std::sync::atomic::Ordering::Relaxed);\n    });",
    );
}

#[test]
fn chains_start_in_parallel() {
    becomes(
        "fn f(xs: &[u64]) -> Vec<u64>",
        "xs.$0iter().map(|x| x + 1).collect()",
        "xs.par_iter().map(|x| x + 1).collect()",
    );
    becomes(
        "fn f(xs: Vec<u64>, least: u64) -> u64",
        "xs.into_$0iter().filter(|x| *x > least).sum()",
        "xs.into_par_iter().filter(|x| *x > least).sum()",
    );
    becomes(
        "fn f(xs: &[String]) -> bool",
        "xs.it$0er().any(|x| x.is_empty())",
        "xs.par_iter().any(|x| x.is_empty())",
    );
}

#[test]
fn the_traits_are_brought_in() {
    WITH_RAYON.check_refactoring(
        &REFACTORING,
        "in parallel",
        "use std::fmt;\n\nfn f(xs: &[u64]) -> usize {\n    xs.$0iter().filter(|x| **x > 1).count()\n}\n",
        "use rayon::prelude::*;\nuse std::fmt;\n\nfn f(xs: &[u64]) -> usize {\n    xs.par_iter().filter(|x| **x > 1).count()\n}\n",
    );
}

#[test]
fn rounds_that_depend_on_each_other_are_refused() {
    for (reason, head, body) in [
        (
            "changes `last`",
            "fn f(xs: &[u64], mut last: u64) -> u64",
            "$0for x in xs { last = *x; }\n last",
        ),
        (
            "changes `seen`",
            "fn f(xs: &[u64], seen: &mut Vec<u64>)",
            "$0for x in xs { seen.push(*x); }",
        ),
        (
            "use `out` in more than one place",
            "fn f(xs: &[u64])",
            "let mut out = Vec::new(); $0for x in xs { let n = out.len() as u64; out.push(x + n); }",
        ),
        (
            "`break` leaves",
            "fn f(xs: &[u64], n: &std::sync::atomic::AtomicU64)",
            "$0for x in xs { if *x == 0 { break; } }",
        ),
        (
            "`continue` leaves",
            "fn f(xs: &[u64])",
            "$0for x in xs { if *x == 0 { continue; } }",
        ),
        (
            "`return` leaves",
            "fn f(xs: &[u64])",
            "$0for x in xs { if *x == 0 { return; } }",
        ),
        (
            "`?` leaves",
            "fn f(xs: &[String], mut out: Vec<u8>) -> Result<(), std::num::ParseIntError>",
            "$0for x in xs { out.push(x.parse::<u8>()?); }\n Ok(())",
        ),
        (
            "`.await` leaves",
            "async fn f(xs: &[u64])",
            "$0for x in xs { g(*x).await; }\n}\nasync fn g(x: u64) {",
        ),
        (
            "has a label",
            "fn f(xs: &[u64])",
            "$0'a: for x in xs { if *x == 0 { continue 'a; } }",
        ),
        (
            "any order",
            "fn f(xs: &[u64])",
            "$0for x in xs { println!(\"{x}\"); }",
        ),
        (
            "not `Sync`",
            "fn f(xs: &[u64], n: &std::cell::Cell<u64>)",
            "$0for x in xs { n.set(*x); }",
        ),
        (
            "not `Sync`",
            "fn f(xs: &[std::rc::Rc<u64>]) -> u64",
            "let mut n = 0; $0for x in xs { n += **x; }\n n",
        ),
        (
            "not `Send`",
            "fn f(xs: &[u64]) -> Vec<std::rc::Rc<u64>>",
            "let mut out = Vec::new(); $0for x in xs { out.push(std::rc::Rc::new(*x)); }\n out",
        ),
        (
            "gives `name` away",
            "fn f(xs: &[u64], name: String)",
            "$0for x in xs { drop(name); }",
        ),
        (
            "unsafe",
            "fn f(xs: &[u64], p: *mut u64)",
            "$0for x in xs { unsafe { *p = *x; } }",
        ),
        (
            "no `Vec`",
            "fn f(xs: &std::collections::HashMap<u8, u8>)",
            "$0for x in xs { drop(x); }",
        ),
        (
            "made on the spot",
            "fn f(xs: &std::sync::Mutex<Vec<u64>>)",
            "$0for x in xs.lock().unwrap().iter() { drop(x); }",
        ),
        (
            "no parallel form",
            "fn f(xs: &[u64])",
            "$0for x in xs.iter().rev() { drop(x); }",
        ),
        (
            "guard `sum`",
            "fn f(xs: &[u64], m: &std::sync::Mutex<u64>)",
            "let sum = m.lock().unwrap();\n $0for x in xs { drop(x + *sum); }",
        ),
        (
            "not understood",
            "macro_rules! m { ($x:ident $($t:tt)*) => { $x } }\nfn f(xs: &[u64])",
            "$0for x in xs { strange!(x =>); }",
        ),
        (
            "`thread_local!`",
            "thread_local! { static N: std::cell::Cell<u64> = const { std::cell::Cell::new(0) }; }\nfn f(xs: &[u64])",
            "$0for x in xs { N.with(|n| n.set(*x)); }",
        ),
    ] {
        refused(reason, head, body);
    }
}

#[test]
fn floats_are_added_in_their_order() {
    refused(
        "changes `total`",
        "fn f(xs: &[f64]) -> f64",
        "let mut total = 0.0; $0for x in xs { total += x; }\n total",
    );
    refused(
        "depends on the order",
        "fn f(xs: &[f64]) -> f64",
        "xs.$0iter().map(|x| x * 2.0).sum()",
    );
}

#[test]
fn nothing_is_said_elsewhere() {
    for text in [
        "fn f(xs: &[u64]) { for x in xs { $0drop(x); } }",
        "fn f(xs: &[u64]) { $0let mut n = 0; for x in xs { n += x; } }",
        "fn f(xs: &[u64]) { let i = xs.$0iter(); }",
        "struct S; impl S { fn iter(&self) {} } fn f(xs: S) { xs.it$0er() }",
        "const N: u8 = $00;",
    ] {
        WITH_RAYON.check_refused(&REFACTORING, "", text);
    }
    LIBRARY.check_refused(
        &REFACTORING,
        "",
        "fn f(xs: &[u64]) -> u64 { let mut n = 0; $0for x in xs { n += x; }\n n }",
    );
}
