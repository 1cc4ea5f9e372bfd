use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn calls_of_the_macro() {
    check(
        &RULE,
        r#"
#[macro_use]
extern crate lazy_static;
use std::collections::HashMap;
use std::sync::Mutex;

    lazy_static! {
//  ^^^^^^^^^^^ hint: `ONE` can be a `LazyLock`
    static ref ONE: Vec<u8> = vec![1];
}
    lazy_static! {
//  ^^^^^^^^^^^ hint: `TWO`, `THREE` can be `LazyLock`s
    /// Documented.
    pub static ref TWO: Mutex<HashMap<u8, u8>> = Mutex::new(HashMap::new());
    pub(crate) static ref THREE: String = {
        let text = String::from("a");
        text + "b"
    };
}
    lazy_static::lazy_static! {
//  ^^^^^^^^^^^^^^^^^^^^^^^^ `FOUR`
    static ref FOUR: u8 = 4;
}
mod inner {
    lazy_static! { static ref FIVE: u8 = 5; }
//  ^^^^^^^^^^^ `FIVE`
}
"#,
    );
}

#[test]
fn what_is_no_call_of_it() {
    check_none(
        &RULE,
        r#"
use std::sync::{LazyLock, OnceLock};
static ONE: LazyLock<Vec<u8>> = LazyLock::new(|| vec![1]);
static TWO: OnceLock<u8> = OnceLock::new();
static THREE: u8 = 3;
// lazy_static! { static ref COMMENTED: u8 = 1; }
const TEXT: &str = "lazy_static! { static ref A: u8 = 1; }";
lazy_static! {}
macro_rules! my_lazy_static { ($($t:tt)*) => {} }
my_lazy_static! { static ref A: u8 = 1; }
thread_local! { static OWN: u8 = 1; }
fn local() -> u8 {
    lazy_static! { static ref LOCAL: u8 = 6; }
    *LOCAL
}
#[cfg(test)]
mod tests {
    lazy_static::lazy_static! { static ref TESTED: u8 = 1; }
}
"#,
    );
    let older = Place {
        manifest: "rust-version = \"1.79\"",
        ..LIBRARY
    };
    older.check(&RULE, "lazy_static! { static ref A: u8 = 1; }\n");
    let test = Place {
        path: "tests/all.rs",
        ..LIBRARY
    };
    test.check(&RULE, "lazy_static! { static ref A: u8 = 1; }\n");
    check_none(
        &RULE,
        "#![no_std]\nlazy_static! { static ref A: u8 = 1; }\n",
    );
}

#[test]
fn lazy_locks_in_their_place() {
    check_fix(
        &RULE,
        "LazyLock",
        r#"
use std::collections::HashMap;
use lazy_static::lazy_static;

lazy_static! {
    /// The names.
    static ref NAMES: Vec<String> = vec!["a".to_owned()];

    // By number.
    static ref NUMBERS: HashMap<u8, u8> = {
        let mut numbers = HashMap::new();
        numbers.insert(1, 2);
        numbers
    };
}

pub fn count() -> usize {
    NAMES.len() + NUMBERS.len()
}
"#,
        r#"
use std::collections::HashMap;
use std::sync::LazyLock;

/// The names.
static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| vec!["a".to_owned()]);

// By number.
static NUMBERS: LazyLock<HashMap<u8, u8>> = LazyLock::new(|| {
    let mut numbers = HashMap::new();
    numbers.insert(1, 2);
    numbers
});

pub fn count() -> usize {
    NAMES.len() + NUMBERS.len()
}
"#,
    );
}

#[test]
fn no_lazy_lock_where_it_does_not_fit() {
    for text in [
        "lazy_static! { pub static ref A: u8 = 1; }\n",
        "lazy_static! { static ref A: u8 = 1; }\npub fn a() { lazy_static::initialize(&A); }\n",
        "lazy_static! { static ref A: Unknown = Unknown::new(); }\n",
        "lazy_static! { static ref A: std::sync::MutexGuard<'static, u8> = make(); }\nfn make() -> std::sync::MutexGuard<'static, u8> { loop {} }\n",
        "lazy_static!( static ref A: u8 = 1; );\n",
    ] {
        check_no_fix(&RULE, "LazyLock", text);
    }
}
