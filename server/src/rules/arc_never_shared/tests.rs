use super::RULE;
use crate::testing::{check, check_fix, check_none};

#[test]
fn a_value_that_one_variable_has() {
    check_fix(
        &RULE,
        "Drop the `Arc` of `prices`",
        r#"
use std::sync::Arc;

fn total(prices: Vec<u64>) -> u64 {
    let prices = Arc::new(prices);
    let first = prices[0] + (*prices).len() as u64;
    println!("{prices:?}");
    first + prices.iter().sum::<u64>()
}
"#,
        r#"

fn total(prices: Vec<u64>) -> u64 {
    let prices = prices;
    let first = prices[0] + (prices).len() as u64;
    println!("{prices:?}");
    first + prices.iter().sum::<u64>()
}
"#,
    );
    check(
        &RULE,
        r#"
use std::sync::Arc;

struct Point { x: u64 }

fn f() -> u64 {
    let point = Arc::new(Point { x: 1 });
    //  ^^^^^ the `Arc` of `point` is never cloned
    point.x
}
"#,
    );
}

#[test]
fn who_has_it_too_or_may() {
    for body in [
        "let b = a.clone(); drop(b); a.len()",
        "let b = Arc::clone(&a); drop(b); a.len()",
        "let b = a; b.len() + give(b)",
        "give(a)",
        "lend(&a)",
        "let b = &a; b.len()",
        "let w = Arc::downgrade(&a); drop(w); a.len()",
        "Arc::strong_count(&a) + a.len()",
        "let c = move || a.len(); let d = c.clone(); c() + d()",
        "let mut v = vec![a]; v.pop(); 0",
        "unknown!(a); 0",
        "S { a }.a.len()",
        "match a { a => a.len() }",
        "Some(a).map_or(0, |a| a.len())",
        "0",
    ] {
        check_none(
            &RULE,
            &format!(
                "use std::sync::Arc;\nstruct S {{ a: Arc<Vec<u8>> }}\nfn give(a: Arc<Vec<u8>>) -> usize {{ a.len() }}\nfn lend(a: &Arc<Vec<u8>>) -> usize {{ a.len() }}\nfn f() -> usize {{ let a = Arc::new(vec![0u8]); {body} }}\n"
            ),
        );
    }
}

#[test]
fn other_types_and_other_ways() {
    for text in [
        "use std::rc::Rc;\nfn f() -> usize { let a = Rc::new(vec![0u8]); a.len() }\n",
        "use std::sync::Arc;\nfn f() -> usize { let a: Arc<[u8]> = Arc::from(vec![0u8]); a.len() }\n",
        "use std::sync::Arc;\nfn f() -> usize { let a: Arc<dyn Fn() -> usize> = Arc::new(|| 1); a() }\n",
        "use std::sync::{Arc, Mutex};\nfn f() { let a = Arc::new(Mutex::new(1)); *a.lock().unwrap() = 2; }\n",
        "use std::sync::Arc;\nfn f(a: Arc<Vec<u8>>) -> usize { a.len() }\n",
        "use std::sync::Arc;\n#[test]\nfn f() { let a = Arc::new(vec![0u8]); assert_eq!(a.len(), 1); }\n",
        "struct Arc<T>(T);\nimpl<T> Arc<T> { fn new(t: T) -> Self { Arc(t) } fn len(&self) -> usize { 0 } }\nfn f() -> usize { let a = Arc::new(vec![0u8]); a.len() }\n",
    ] {
        check_none(&RULE, text);
    }
}
