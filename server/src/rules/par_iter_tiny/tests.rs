use super::RULE;
use crate::testing::{LIBRARY, Place};

const RAYON: Place<'_> = Place {
    dependencies: "rayon = \"1\"\n",
    ..LIBRARY
};

#[test]
fn next_to_nothing_to_do() {
    RAYON.check(
        &RULE,
        r#"
use rayon::prelude::*;

fn sums(by: i32, ratio: f64) {
    let _: i32 = [1, 2, 3].par_iter().map(|side| side * side).sum();
    //                     ^^^^^^^^ hint: to hand 3 numbers to other threads costs more than this does with them: `iter()`
    let _: i32 = [1, 2, 3].into_par_iter().map(|side| side + by).sum();
    //                     ^^^^^^^^^^^^^ `into_iter()`
    let _: Vec<i32> = vec![1, -2].into_par_iter().filter(|one| *one > 1).collect();
    //                            ^^^^^^^^^^^^^ to hand 2 numbers
    let _: u64 = (0..10u64).into_par_iter().sum();
    //                      ^^^^^^^^^^^^^ to hand 10 numbers
    let _: u64 = (1..=4).into_par_iter().map(|n: u64| n.pow(2) % 3).sum();
    //                   ^^^^^^^^^^^^^ to hand 4 numbers
    let _ = [1.0, 2.0].par_iter().map(|one| { let twice = one * 2.0; twice + ratio }).max_by_key(|one| *one as i32);
    //                 ^^^^^^^^ `iter()`
    let _ = [(1, 2), (3, 4)].par_iter().any(|(a, b)| a == b);
    //                       ^^^^^^^^ `iter()`
    let sides = [1, 2, 3];
    let _: i32 = sides.par_iter().map(|side| if *side > 1 { side * 2 } else { 0 }).sum();
    //                 ^^^^^^^^ `iter()`
    [1, 2].par_iter_mut().for_each(|one| *one += 1);
    //     ^^^^^^^^^^^^ `iter_mut()`
    let _ = [0; 8].par_iter().count();
    //             ^^^^^^^^ to hand 8 numbers
    let _: i32 = (&[1, 2]).into_par_iter().copied().reduce(|| 0, |a, b| a + b);
    //                     ^^^^^^^^^^^^^ to hand 2 numbers
}
"#,
    );
}

#[test]
fn who_may_have_more_to_do() {
    for body in [
        "let _: i32 = [1, 2].par_iter().map(|n| work(*n)).sum();",
        "let _: Vec<i32> = [1, 2].par_iter().map(work_of).collect();",
        "[1, 2].par_iter().for_each(|n| println!(\"{n}\"));",
        "let _: i32 = (0..1000).into_par_iter().sum();",
        "let _: i32 = (0..end).into_par_iter().sum();",
        "let _: i32 = list.par_iter().map(|n| n * n).sum();",
        "let _: i32 = [end, end].par_iter().map(|n| n * n).sum();",
        "let _: Vec<String> = [\"a\", \"b\"].par_iter().map(|n| n.repeat(1000)).collect();",
        "let _: i32 = [1, 2].par_iter().map(|n| n * matrix).sum();",
        "let _: i32 = [1, 2].iter().map(|n| n * n).sum();",
        "let _: i32 = [1, 2].par_iter().map(|n| list[*n as usize]).sum();",
        "let _: i32 = [1, 2].par_iter().map(|n| { let mut k = *n; while k > 0 { k -= 1; } k }).sum();",
        "let _ = [1, 2].par_iter();",
        "let _: i32 = [0; 1000].par_iter().sum();",
        "let _: i32 = Own.par_iter().map(|n| n * n).sum();",
        "let _: i32 = vec![1; end as usize].par_iter().sum();",
        "let _: Vec<Vec<i32>> = [1, 2].par_iter().map(|n| vec![*n; 1000]).collect();",
    ] {
        RAYON.check(
            &RULE,
            &format!(
                "use rayon::prelude::*;\nfn work(n: i32) -> i32 {{ n }}\nfn work_of(n: &i32) -> i32 {{ *n }}\nstruct Own;\nimpl Own {{ fn par_iter(&self) -> std::vec::IntoIter<i32> {{ vec![1].into_iter() }} }}\nfn f(end: i32, list: &[i32], matrix: Unknown) {{ {body} }}\n"
            ),
        );
    }
    let sum = "use rayon::prelude::*;\nfn f() -> i32 { [1, 2].par_iter().sum() }\n";
    assert_eq!(RAYON.findings(&RULE, sum).len(), 1);
    let bench = Place {
        path: "benches/all.rs",
        ..RAYON
    };
    bench.check(&RULE, sum);
    LIBRARY.check(
        &RULE,
        "fn f() -> i32 { [1, 2].par_iter().map(|n| n * n).sum() }\n",
    );
}

#[test]
fn the_plain_iterator() {
    RAYON.check_fix(
        &RULE,
        "Use `iter()`",
        "use std::fmt;\nuse rayon::prelude::*;\n\nfn f() -> i32 {\n    [1, 2].par_iter().map(|n| n * n).sum()\n}\n",
        "use std::fmt;\n\nfn f() -> i32 {\n    [1, 2].iter().map(|n| n * n).sum()\n}\n",
    );
    RAYON.check_fix(
        &RULE,
        "Use `into_iter()`",
        "use rayon::prelude::*;\nfn g(list: &[i32]) -> i32 { list.par_iter().sum() }\nfn f() -> i32 { (1..3).into_par_iter().sum() }\n",
        "use rayon::prelude::*;\nfn g(list: &[i32]) -> i32 { list.par_iter().sum() }\nfn f() -> i32 { (1..3).into_iter().sum() }\n",
    );
    RAYON.check_no_fix(
        &RULE,
        "Use",
        "use rayon::prelude::*;\nfn f() -> i32 { [1, 2].par_iter().copied().reduce(|| 0, |a, b| a + b) }\n",
    );
    let older = Place {
        edition: "2018",
        ..RAYON
    };
    older.check_no_fix(
        &RULE,
        "Use",
        "use rayon::prelude::*;\nfn f() -> i32 { [1, 2].into_par_iter().map(|n| n + 1).sum() }\n",
    );
}
