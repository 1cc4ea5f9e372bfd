use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none, remedies};

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
    use ::lazy_static::{self as other, lazy_static};
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
    check_none(
        &RULE,
        "mod sync { pub(crate) use lazy_static::lazy_static; }\nuse crate::sync::{lazy_static, Mutex};\nlazy_static! { static ref A: u8 = 1; }\n",
    );
    check_none(
        &RULE,
        "use loom::lazy_static;\nlazy_static! { static ref A: u8 = 1; }\n",
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
fn what_stands_above_the_call_stays() {
    check_fix(
        &RULE,
        "LazyLock",
        r#"
use lazy_static::lazy_static;

// Asked for often, so that it is
// made once.
#[allow(dead_code)]
lazy_static! {
    static ref NAMES: Vec<String> = vec!["a".to_owned()];
}
"#,
        r#"
use std::sync::LazyLock;

// Asked for often, so that it is
// made once.
#[allow(dead_code)]
static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| vec!["a".to_owned()]);
"#,
    );
}

#[test]
fn the_last_call_takes_the_macro_with_it() {
    let root = r#"
#[macro_use]
extern crate lazy_static;
mod names;

lazy_static! { static ref ONE: u8 = 1; }
"#;
    let without = r#"
use std::sync::LazyLock;
mod names;

static ONE: LazyLock<u8> = LazyLock::new(|| 1);
"#;
    check_fix(&RULE, "LazyLock", root, without);
    let names = "lazy_static! { static ref NAMES: Vec<u8> = vec![1]; }\n";
    let manifest = "[package]\nname = \"sample\"\nedition = \"2021\"\n";
    let bare = "#[macro_use]\nextern crate lazy_static;\nmod names;\n";
    for (root, count) in [(bare, 1), (root, 0)] {
        let files = [
            ("src/names.rs", names),
            ("src/lib.rs", root),
            ("Cargo.toml", manifest),
        ];
        let found = remedies(&RULE, &files);
        let edits = found.fixes.iter().flat_map(|fix| &fix.edits);
        let elsewhere = edits.filter(|edit| edit.file.ends_with("src/lib.rs"));
        assert_eq!(elsewhere.count(), count);
    }
}

#[test]
fn no_lazy_lock_where_it_does_not_fit() {
    for text in [
        "#[allow(dead_code)]\nlazy_static! { static ref A: u8 = 1; static ref B: u8 = 2; }\n",
        "lazy_static! { pub static ref A: u8 = 1; }\n",
        "lazy_static! { static ref A: u8 = 1; }\npub fn a() { lazy_static::initialize(&A); }\n",
        "lazy_static! { static ref A: Unknown = Unknown::new(); }\n",
        "lazy_static! { static ref A: std::sync::MutexGuard<'static, u8> = make(); }\nfn make() -> std::sync::MutexGuard<'static, u8> { loop {} }\n",
        "lazy_static!( static ref A: u8 = 1; );\n",
    ] {
        check_no_fix(&RULE, "LazyLock", text);
    }
}

#[test]
fn the_import_of_its_module_goes() {
    check_fix(
        &RULE,
        "LazyLock",
        "mod inner {
    use lazy_static::lazy_static;

    lazy_static! {
        pub static ref FIVE: u8 = 5;
    }
}

// Not of the macro: lazy_static::lazy_static!
fn five() -> u8 {
    *inner::FIVE
}
",
        "mod inner {
    use std::sync::LazyLock;

    pub static FIVE: LazyLock<u8> = LazyLock::new(|| 5);
}

// Not of the macro: lazy_static::lazy_static!
fn five() -> u8 {
    *inner::FIVE
}
",
    );
}
