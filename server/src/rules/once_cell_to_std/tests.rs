use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none, remedies};

#[test]
fn statics_fields_and_aliases() {
    check(
        &RULE,
        r#"
use once_cell::sync::{Lazy, OnceCell};
use std::collections::HashMap;

static ONE: Lazy<Vec<u8>> = Lazy::new(|| vec![1]);
//          ^^^^^^^^^^^^^ hint: std's `LazyLock` does what this `once_cell::sync::Lazy` does
pub static TWO: Lazy<HashMap<u8, u8>> = Lazy::new(HashMap::new);
//              ^^^^^^^^^^^^^^^^^^^^^ `LazyLock`
static THREE: OnceCell<String> = OnceCell::new();
//            ^^^^^^^^^^^^^^^^ `OnceLock`
static FOUR: once_cell::sync::OnceCell<u8> = once_cell::sync::OnceCell::new();
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `OnceLock`
struct Config {
    name: OnceCell<String>,
    //    ^^^^^^^^^^^^^^^^ `OnceLock`
    size: once_cell::unsync::OnceCell<usize>,
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `OnceCell` does what this `once_cell::unsync::OnceCell`
    parts: std::sync::Arc<OnceCell<u8>>,
    //                    ^^^^^^^^^^^^ `OnceLock`
}
struct Tuple(once_cell::unsync::Lazy<u8>);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ `LazyCell`
type Shared = OnceCell<u8>;
//            ^^^^^^^^^^^^ `OnceLock`
mod inner {
    use once_cell::sync::Lazy as SyncLazy;
    static FIVE: SyncLazy<u8> = SyncLazy::new(|| 5);
    //           ^^^^^^^^^^^^ `LazyLock`
}
"#,
    );
}

#[test]
fn other_types_of_that_name() {
    check_none(
        &RULE,
        r#"
// once_cell
use std::cell::OnceCell;
use std::sync::{LazyLock, OnceLock};
use tokio::sync::OnceCell as AsyncCell;
static ONE: LazyLock<u8> = LazyLock::new(|| 1);
static TWO: OnceLock<u8> = OnceLock::new();
static THREE: AsyncCell<u8> = AsyncCell::const_new();
struct Lazy<T>(T);
static FOUR: Lazy<u8> = Lazy(4);
struct Own { cell: OnceCell<u8>, lazy: Lazy<u8> }
mod other {
    pub mod sync { pub struct Lazy<T>(pub T); }
    use sync::Lazy;
    static FIVE: Lazy<u8> = Lazy(5);
}
mod once_cell_like { pub struct OnceCell<T>(pub T); }
static SIX: once_cell_like::OnceCell<u8> = once_cell_like::OnceCell(6);
static SEVEN: once_cell::race::OnceBool = once_cell::race::OnceBool::new();
static EIGHT: unknown::Lazy<u8> = unknown::Lazy::new();
macro_rules! lazy { ($name:ident) => { static $name: once_cell::sync::Lazy<u8> = once_cell::sync::Lazy::new(|| 1); } }
fn lazy(cell: &once_cell::sync::OnceCell<u8>) -> Option<&u8> { cell.get() }
#[cfg(test)]
mod tests {
    static TESTED: once_cell::sync::Lazy<u8> = once_cell::sync::Lazy::new(|| 1);
}
"#,
    );
}

#[test]
fn what_std_has_not_got() {
    check_none(
        &RULE,
        r#"
use once_cell::sync::OnceCell;
static ONE: OnceCell<u8> = OnceCell::new();
fn one() -> Result<&'static u8, String> { ONE.get_or_try_init(|| Ok(1)) }
"#,
    );
    check_none(
        &RULE,
        "use once_cell::sync::OnceCell;\nstatic ONE: OnceCell<u8> = OnceCell::with_value(1);\n",
    );
    check(
        &RULE,
        r#"
use once_cell::sync::OnceCell;
static ONE: OnceCell<u8> = OnceCell::new();
//          ^^^^^^^^^^^^ `OnceLock`
async fn wait() { wait().await }
"#,
    );
    // That is of no account to the other type.
    check(
        &RULE,
        r#"
use once_cell::sync::Lazy;
static ONE: Lazy<u8> = Lazy::new(|| 1);
//          ^^^^^^^^ `LazyLock`
fn wait() { get_or_try_init(); }
"#,
    );
}

const LAZY: &str = "static A: once_cell::sync::Lazy<u8> = once_cell::sync::Lazy::new(|| 1);\n";

const CELL: &str = "static A: once_cell::sync::OnceCell<u8> = once_cell::sync::OnceCell::new();\n";

#[test]
fn compilers_that_have_it() {
    let of_version = |manifest| Place {
        manifest,
        ..LIBRARY
    };
    of_version("rust-version = \"1.79\"").check(&RULE, LAZY);
    of_version("rust-version = \"1.69\"").check(&RULE, CELL);
    let found = of_version("rust-version = \"1.80\"").findings(&RULE, LAZY);
    assert_eq!(found.len(), 1);
    let found = of_version("rust-version = \"1.70\"").findings(&RULE, CELL);
    assert_eq!(found.len(), 1);
    check_none(&RULE, &format!("#![no_std]\n{LAZY}"));
    let test = Place {
        path: "tests/all.rs",
        ..LIBRARY
    };
    test.check(&RULE, LAZY);
    let older = Place {
        edition: "2018",
        ..LIBRARY
    };
    assert_eq!(older.findings(&RULE, LAZY).len(), 1);
}

#[test]
fn a_lazy_lock_with_its_import() {
    check_fix(
        &RULE,
        "LazyLock",
        r#"
use std::collections::HashMap;

use once_cell::sync::Lazy;

static NAMES: Lazy<HashMap<u8, Vec<String>>> = Lazy::new(|| {
    let names = HashMap::new();
    names
});

// A Lazy by name.
fn force() -> usize {
    Lazy::force(&NAMES);
    let own: usize = once_cell::sync::Lazy::force(&NAMES).len();
    own + NAMES.len()
}

mod tests {
    use super::*;
    fn names() -> &'static Lazy<HashMap<u8, Vec<String>>> { &NAMES }
}
"#,
        r#"
use std::collections::HashMap;
use std::sync::LazyLock;


static NAMES: LazyLock<HashMap<u8, Vec<String>>> = LazyLock::new(|| {
    let names = HashMap::new();
    names
});

// A Lazy by name.
fn force() -> usize {
    LazyLock::force(&NAMES);
    let own: usize = LazyLock::force(&NAMES).len();
    own + NAMES.len()
}

mod tests {
    use std::sync::LazyLock;
    use super::*;
    fn names() -> &'static LazyLock<HashMap<u8, Vec<String>>> { &NAMES }
}
"#,
    );
}

#[test]
fn a_lazy_lock_alone() {
    check_fix(
        &RULE,
        "LazyLock",
        "use once_cell::sync::Lazy;\nstatic A: Lazy<u8> = Lazy::new(|| 1);\n",
        "use std::sync::LazyLock;\nstatic A: LazyLock<u8> = LazyLock::new(|| 1);\n",
    );
    check_fix(
        &RULE,
        "LazyLock",
        LAZY,
        "use std::sync::LazyLock;\nstatic A: LazyLock<u8> = LazyLock::new(|| 1);\n",
    );
}

#[test]
fn one_of_two_imports() {
    check_fix(
        &RULE,
        "OnceLock",
        r#"
use once_cell::{sync::OnceCell, unsync};

static NAME: OnceCell<String> = OnceCell::new();

thread_local! {
    static OWN: OnceCell<u8> = const { OnceCell::new() };
}

fn name() -> &'static str {
    NAME.get_or_init(|| String::from("a"))
}
"#,
        r#"
use std::sync::OnceLock;
use once_cell::unsync;

static NAME: OnceLock<String> = OnceLock::new();

thread_local! {
    static OWN: OnceLock<u8> = const { OnceLock::new() };
}

fn name() -> &'static str {
    NAME.get_or_init(|| String::from("a"))
}
"#,
    );
}

#[test]
fn the_cell_of_the_same_name() {
    check_fix(
        &RULE,
        "std::cell::OnceCell",
        r#"
use once_cell::unsync::OnceCell;

struct Config { name: OnceCell<String> }

impl Config {
    fn new() -> Config { Config { name: OnceCell::new() } }
    fn name(&self) -> &str { self.name.get_or_init(|| String::from("a")) }
    fn pass(cell: once_cell::unsync::OnceCell<u8>) -> Option<u8> { cell.into_inner() }
}
"#,
        r#"
use std::cell::OnceCell;

struct Config { name: OnceCell<String> }

impl Config {
    fn new() -> Config { Config { name: OnceCell::new() } }
    fn name(&self) -> &str { self.name.get_or_init(|| String::from("a")) }
    fn pass(cell: std::cell::OnceCell<u8>) -> Option<u8> { cell.into_inner() }
}
"#,
    );
}

#[test]
fn all_files_of_the_crate() {
    let manifest =
        "[package]\nname = \"sample\"\nedition = \"2024\"\n[dependencies]\nonce_cell = \"1\"\n";
    let first = "use once_cell::sync::OnceCell;\npub(crate) static NAME: OnceCell<String> = OnceCell::new();\n";
    let other = "use once_cell::sync::OnceCell;\npub(crate) fn set(to: &OnceCell<String>) { crate::names::NAME.get(); to.get(); }\n";
    let root = "mod names;\nmod other;\n";
    let files = |other| {
        vec![
            ("src/names.rs", first),
            ("src/other.rs", other),
            ("src/lib.rs", root),
            ("Cargo.toml", manifest),
        ]
    };
    let found = remedies(&RULE, &files(other));
    assert_eq!(found.fixes.len(), 1, "{found:?}");
    let mut changed: Vec<_> = found.fixes[0]
        .edits
        .iter()
        .map(|edit| edit.file.clone())
        .collect();
    changed.sort();
    changed.dedup();
    assert_eq!(changed.len(), 2);
    let other = "pub(crate) fn set() { let _ = crate::names::NAME.try_insert(String::new()); }\n";
    let found = remedies(&RULE, &files(other));
    assert!(found.fixes.is_empty(), "{found:?}");
    let reason = &found.refusals[0].reason;
    assert!(
        reason.contains("std has no `try_insert`") && reason.contains("other.rs:1"),
        "{reason}"
    );
}

#[test]
fn no_fix_where_not_all_can_follow() {
    for text in [
        "use once_cell::sync::Lazy;\npub static A: Lazy<u8> = Lazy::new(|| 1);\n",
        "use once_cell::sync::OnceCell;\npub struct A { pub cell: OnceCell<u8> }\n",
        "use once_cell::sync::OnceCell;\nstatic A: OnceCell<u8> = OnceCell::new();\npub fn a() -> &'static OnceCell<u8> { &A }\n",
        "use once_cell::sync::OnceCell;\nstruct A { cell: OnceCell<u8> }\nimpl A { pub fn cell(&self) -> &OnceCell<u8> { &self.cell } }\n",
        "use once_cell::sync::Lazy as SyncLazy;\nstatic A: SyncLazy<u8> = SyncLazy::new(|| 1);\n",
        "pub use once_cell::sync::Lazy;\nstatic A: Lazy<u8> = Lazy::new(|| 1);\n",
        "use once_cell::sync;\nstatic A: sync::Lazy<u8> = sync::Lazy::new(|| 1);\n",
        "use once_cell::sync::*;\nstatic A: once_cell::sync::Lazy<u8> = once_cell::sync::Lazy::new(|| 1);\n",
        "#[cfg(unix)]\nuse once_cell::sync::Lazy;\nstatic A: Lazy<u8> = Lazy::new(|| 1);\n",
        "use once_cell::sync::Lazy;\nstatic A: Lazy<u8> = Lazy::new(|| 1);\nfn a() -> bool { Lazy::get(&A).is_some() }\n",
        "use once_cell::sync::OnceCell;\nstatic A: OnceCell<u8> = OnceCell::new();\ntrait B {}\nimpl B for OnceCell<u8> {}\n",
        "use once_cell::sync::Lazy;\nstatic A: Lazy<u8> = Lazy::new(|| 1);\nmacro_rules! lazy { () => { Lazy::new(|| 1) } }\n",
    ] {
        check_no_fix(&RULE, "everywhere", text);
    }
    let older = Place {
        manifest: "rust-version = \"1.80\"",
        ..LIBRARY
    };
    older.check_no_fix(
        &RULE,
        "everywhere",
        "use once_cell::sync::Lazy;\nstruct A { lazy: Lazy<u8> }\n",
    );
}
