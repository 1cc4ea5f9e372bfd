use super::RULE;
use crate::settings::{Level, Settings};
use crate::testing::{LIBRARY, check, check_fix, check_none};

#[test]
fn a_comment_without_its_finding_is_told() {
    check(
        &RULE,
        r#"
use std::sync::Mutex;

fn a(lock: &Mutex<u32>) -> u32 {
    // threadwise: allow(lock-unwrap) long gone
    //                   ^^^^^^^^^^^ hint: `lock-unwrap` finds nothing here
    *lock.lock().expect("no panic")
}

fn b(lock: &Mutex<u32>) -> u32 {
    *lock.lock().expect("no panic") // threadwise: allow(lock)
    //                                                   ^^^^ hint: `lock` finds nothing
}

// threadwise: allow(guard-across-await, lock-unwrap) only one of them is due
//                   ^^^^^^^^^^^^^^^^^^ hint: `guard-across-await`
fn c(lock: &Mutex<u32>) -> u32 {
    *lock.lock().unwrap()
}

fn d(lock: &Mutex<u32>) -> u32 {
    // threadwise: allow(lock-unwrap)
    //                   ^^^^^^^^^^^ finds nothing here
    let one = 1;
    *lock.lock().unwrap() + one
}
"#,
    );
}

#[test]
fn a_comment_for_a_whole_file_is_told() {
    check(
        &RULE,
        r#"// threadwise: allow(static-mut)
//                   ^^^^^^^^^^ hint: finds nothing

pub fn a() {}
"#,
    );
}

#[test]
fn names_that_are_none_are_told_as_such() {
    check(
        &RULE,
        r#"
fn a(lock: &std::sync::Mutex<u32>) -> u32 {
    // threadwise: allow(lock_unwrap, no-such-thing)
    //                   ^^^^^^^^^^^ info: no rule or category, so it silences nothing; did you mean `lock-unwrap`?
    //                                ^^^^^^^^^^^^^ info: `no-such-thing` is no rule
    *lock.lock().unwrap()
}
"#,
    );
}

#[test]
fn what_silences_something_is_left_alone() {
    check_none(
        &RULE,
        r#"// threadwise: allow(style, unused-suppression)

use std::sync::Mutex;

// threadwise: allow(lock-unwrap)
fn a(lock: &Mutex<u32>) -> u32 {
    *lock.lock().unwrap()
}

fn b(lock: &Mutex<u32>) -> u32 {
    *lock.lock().unwrap() // threadwise: allow(lock-unwrap)
}

fn c(lock: &Mutex<u32>) -> u32 {
    // threadwise: allow(lock-unwrap)
    // threadwise: allow(lock-unwrap)
    *lock.lock().unwrap()
}

#[allow(clippy::unwrap_used)]
fn d(lock: &Mutex<u32>) -> u32 {
    // threadwise: allow(lock-unwrap)
    *lock.lock().unwrap()
}

fn e() {
    // threadwise: allow()
    // threadwise: deny(lock-unwrap)
    // an example: // threadwise: allow(lock-unwrap)
    let _text = "// threadwise: allow(lock-unwrap)";
}
"#,
    );
}

#[test]
fn code_that_may_be_another_elsewhere_is_left_alone() {
    check_none(
        &RULE,
        r#"
#[cfg(windows)]
fn a(lock: &std::sync::Mutex<u32>) -> u32 {
    // threadwise: allow(lock-unwrap)
    *lock.lock().unwrap()
}

fn b(lock: &std::sync::Mutex<u32>) -> u32 {
    // threadwise: allow(lock-unwrap)
    #[cfg(windows)]
    return *lock.lock().unwrap();
    0
}

mod c {
    #![cfg(windows)]
    fn d() {
        // threadwise: allow(lock-unwrap)
        let _ = 1;
    }
}

macro_rules! e {
    () => {
        // threadwise: allow(lock-unwrap)
        1
    };
}

fn f(lock: &std::sync::Mutex<u32>) {
    println!(
        "{}",
        // threadwise: allow(static-mut)
        lock.lock().is_ok()
    );
}
"#,
    );
}

#[test]
fn rules_that_are_off_are_not_judged() {
    let text = "\
fn a() {
    // threadwise: allow(rc-across-thread)
    // threadwise: allow(spawn)
    // threadwise: allow(static-mut)
    // threadwise: allow(lock-unwrap)
    let _ = 1;
}
";
    let settings = |levels: &[(&str, Level)], ignore: &[&str]| Settings {
        ignore: ignore.iter().map(|name| (*name).to_owned()).collect(),
        severity: levels
            .iter()
            .map(|(name, level)| ((*name).to_owned(), *level))
            .collect(),
        ..Settings::default()
    };
    let found = |settings| LIBRARY.analyse(settings, text).len();
    assert_eq!(found(settings(&[], &[])), 2);
    assert_eq!(found(settings(&[("static-mut", Level::Off)], &[])), 1);
    assert_eq!(found(settings(&[], &["lock-unwrap", "static-mut"])), 0);
    assert_eq!(found(settings(&[], &["unused-suppression"])), 0);
}

#[test]
fn comments_are_taken_away() {
    let code = |comment: &str, end: &str| format!("fn a() {{\n{comment}    let _x = 1;{end}\n}}\n");
    let without = code("", "");
    for (before, after) in [
        (
            code("    // threadwise: allow(lock-unwrap) why\n", ""),
            without.clone(),
        ),
        (
            code("", " // threadwise: allow(lock-unwrap) why"),
            without.clone(),
        ),
    ] {
        check_fix(&RULE, "Remove the comment", &before, &after);
        let windows = |text: &str| text.replace('\n', "\r\n");
        check_fix(
            &RULE,
            "Remove the comment",
            &windows(&before),
            &windows(&after),
        );
    }
    check_fix(
        &RULE,
        "Write `lock-unwrap`",
        "fn a(l: &std::sync::Mutex<u8>) -> u8 {\n    *l.lock().unwrap() // threadwise: allow(lock-unwarp)\n}\n",
        "fn a(l: &std::sync::Mutex<u8>) -> u8 {\n    *l.lock().unwrap() // threadwise: allow(lock-unwrap)\n}\n",
    );
}

#[test]
fn one_name_of_several_is_taken_away() {
    let code = |names: &str| {
        format!(
            "fn a(l: &std::sync::Mutex<u8>) -> u8 {{\n    // threadwise: allow({names}) why\n    *l.lock().unwrap()\n}}\n"
        )
    };
    for names in ["static-mut, lock-unwrap", "lock-unwrap, static-mut"] {
        check_fix(
            &RULE,
            "Take `static-mut` out",
            &code(names),
            &code("lock-unwrap"),
        );
    }
}
