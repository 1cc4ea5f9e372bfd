use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none, remedies};

#[test]
fn atomics_need_no_mut() {
    check(
        &RULE,
        "
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

static mut SIZE: AtomicUsize = AtomicUsize::new(0);
         //^^^^ hint: needs neither `mut` nor `unsafe`

pub fn size() -> usize { unsafe { SIZE.load(Relaxed) } }
",
    );
    check_none(
        &RULE,
        "
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

static mut FIND: fn(&[u8]) -> usize = detect;

fn detect(bytes: &[u8]) -> usize {
    let slot = unsafe { &*(&raw const FIND as *const AtomicUsize) };
    slot.store(0, Relaxed);
    bytes.len()
}
",
    );
    check_none(&RULE, "#![cfg(test)]\n\nstatic mut SEEN: u8 = 0;\n");
}

#[test]
fn statics_that_are_mut() {
    check(
        &RULE,
        r#"
static mut TOTAL: u64 = 0;
//         ^^^^^ warning: all threads share `TOTAL`
pub static mut READY: bool = false;
//             ^^^^^ nothing keeps two of them
pub(crate) static mut NAMES: Vec<String> = Vec::new();
//                    ^^^^^ `NAMES`
static mut BUFFER: [u8; 16] = [0; 16];
//         ^^^^^^
static mut CONFIG: Option<String> = None;
//         ^^^^^^
static mut POINTER: *mut u8 = std::ptr::null_mut();
//         ^^^^^^^
/// Documented.
#[allow(dead_code)]
static mut HIDDEN: u8 = 0;
//         ^^^^^^
mod inner {
    pub(super) static mut INNER: i32 = -1;
//                        ^^^^^
}
fn next() -> u32 {
    static mut LAST: u32 = 0;
//             ^^^^
    unsafe {
        LAST += 1;
        LAST
    }
}
static mut ONE_IS_SAFE: u8 = 0;
//         ^^^^^^^^^^^
unsafe fn one() -> u8 { unsafe { ONE_IS_SAFE } }
fn two() { unsafe { ONE_IS_SAFE += 1 } }
pub static mut OF_ALL: u8 = 0;
//             ^^^^^^
pub unsafe fn of_all() -> u8 { unsafe { OF_ALL } }
static mut OF_A_CALLBACK: u8 = 0;
//         ^^^^^^^^^^^^^
unsafe extern "C" fn called_back() { unsafe { OF_A_CALLBACK += 1 } }
impl Never {
    fn count() {
        static mut CALLS: usize = 0;
//                 ^^^^^
        unsafe { CALLS += 1 }
    }
}
struct Never;
"#,
    );
}

#[test]
fn what_a_once_fills() {
    check(
        &RULE,
        r#"
use std::sync::Once;
fn size() -> usize {
    static INIT: Once = Once::new();
    static mut SIZE: usize = 0;
//             ^^^^ hint: `SIZE` is filled behind a `Once`: a `OnceLock` does both, without `unsafe`
    unsafe {
        INIT.call_once(|| SIZE = 4096);
        SIZE
    }
}
"#,
    );
}

#[test]
fn what_is_none() {
    check_none(
        &RULE,
        r#"
use std::cell::UnsafeCell;
use std::sync::atomic::AtomicU64;
use std::sync::{Mutex, OnceLock, RwLock};

static TOTAL: AtomicU64 = AtomicU64::new(0);
static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());
static ONCE: OnceLock<String> = OnceLock::new();
static BOTH: RwLock<u8> = RwLock::new(0);
static NAME: &str = "static mut";
const ZERO: u64 = 0;
// static mut COMMENTED: u8 = 0;
unsafe extern "C" {
    static mut environ: *const *const u8;
}
#[unsafe(no_mangle)]
static mut SEEN_BY_C: u32 = 0;
#[unsafe(link_section = ".data")]
static mut PLACED: u32 = 0;
#[unsafe(export_name = "other")]
static mut EXPORTED: u32 = 0;
#[used]
static mut KEPT: u32 = 0;
struct Own(UnsafeCell<u8>);
unsafe impl Sync for Own {}
static OWN: Own = Own(UnsafeCell::new(0));
fn takes(x: &'static mut u8) -> &'static mut u8 { x }
type Lent = &'static mut [u8];
static mut HELD: Option<u8> = None;
/// # Safety
/// The caller holds the lock of the bus.
unsafe fn held() -> &'static mut Option<u8> { unsafe { &mut *(&raw mut HELD) } }
unsafe fn release() { unsafe { HELD = None } }
static mut CACHE: u8 = 0;
fn cached() -> u8 {
    // SAFETY: the bus lock is held.
    unsafe { CACHE }
}
// It is protected by STATE, which says whether it has been set yet.
static mut LOGGER: &str = "";
fn logger() -> &'static str { unsafe { LOGGER } }
static STATE: AtomicU64 = AtomicU64::new(0);
static mut TARGET: u8 = 0;
fn set(to: u8) {
    if STATE.compare_exchange(0, 1, std::sync::atomic::Ordering::SeqCst, std::sync::atomic::Ordering::SeqCst).is_ok() {
        unsafe { TARGET = to }
    }
}
fn target() -> u8 {
    if STATE
        .load(std::sync::atomic::Ordering::SeqCst) != 2 {
        return 0;
    }
    unsafe { TARGET }
}
static mut TOLD: Vec<u8> = Vec::new();
fn told() -> usize {
    #[allow(static_mut_refs)]
    unsafe { TOLD.len() }
}
#[cfg(target_arch = "wasm32")]
fn constructors() {
    static mut RUN: bool = false;
    unsafe { RUN = true }
}
fn open() {
    // The named mutex synchronizes this with other processes too.
    static mut OPENED: bool = false;
    unsafe { OPENED = true; }
}
macro_rules! counter { ($name:ident) => { static mut $name: u8 = 0; } }
#[cfg(test)]
mod tests {
    static mut SEEN: u32 = 0;
    #[test]
    fn one() { unsafe { SEEN += 1 } }
}
#[test]
fn two() {
    static mut SEEN: u32 = 0;
    unsafe { SEEN += 1 }
}
"#,
    );
    let test = Place {
        path: "tests/all.rs",
        ..LIBRARY
    };
    test.check(&RULE, "static mut SEEN: u32 = 0;\n");
}

#[test]
fn a_look_at_another_atomic_keeps_nobody_out() {
    let text = |asked: &str| {
        format!(
            "use std::sync::atomic::{{AtomicU8, Ordering::SeqCst}};\nstatic STATE: AtomicU8 = AtomicU8::new(0);\nstatic OTHER: AtomicU8 = AtomicU8::new(0);\nstatic mut TARGET: u8 = 0;\nfn set() {{ if STATE.compare_exchange(0, 1, SeqCst, SeqCst).is_ok() {{ unsafe {{ TARGET = 1 }} }} }}\nfn target() -> u8 {{ if {asked}.load(SeqCst) == 0 {{ 0 }} else {{ unsafe {{ TARGET }} }} }}\n"
        )
    };
    assert!(LIBRARY.findings(&RULE, &text("STATE")).is_empty());
    assert_eq!(LIBRARY.findings(&RULE, &text("OTHER")).len(), 1);
}

#[test]
fn a_counter_becomes_an_atomic() {
    check_fix(
        &RULE,
        "Make `TOTAL` an `AtomicU64`",
        r#"
static mut TOTAL: u64 = 0;

pub fn count() -> u64 {
    unsafe {
        TOTAL += 1;
        TOTAL
    }
}

pub fn reset() {
    unsafe { TOTAL = 0 };
}

pub fn show() {
    println!("{}", unsafe { TOTAL });
}
"#,
        r#"
use std::sync::atomic::{AtomicU64, Ordering};
static TOTAL: AtomicU64 = AtomicU64::new(0);

pub fn count() -> u64 {
    TOTAL.fetch_add(1, Ordering::SeqCst);
    TOTAL.load(Ordering::SeqCst)
}

pub fn reset() {
    TOTAL.store(0, Ordering::SeqCst);
}

pub fn show() {
    println!("{}", TOTAL.load(Ordering::SeqCst));
}
"#,
    );
}

#[test]
fn a_flag_becomes_an_atomic() {
    check_fix(
        &RULE,
        "Make `READY` an `AtomicBool`",
        r#"
use std::cmp::Ordering;

static mut READY: bool = false;

pub fn ready(a: u8, b: u8) -> bool {
    if unsafe { READY } && a.cmp(&b) == Ordering::Less {
        return false;
    }
    unsafe { !READY }
}

pub fn done() {
    unsafe {
        READY = true;
    }
}

pub unsafe fn toggle() {
    READY ^= true
}
"#,
        r#"
use std::cmp::Ordering;
use std::sync::atomic::AtomicBool;

static READY: AtomicBool = AtomicBool::new(false);

pub fn ready(a: u8, b: u8) -> bool {
    if READY.load(std::sync::atomic::Ordering::SeqCst) && a.cmp(&b) == Ordering::Less {
        return false;
    }
    !READY.load(std::sync::atomic::Ordering::SeqCst)
}

pub fn done() {
    READY.store(true, std::sync::atomic::Ordering::SeqCst);
}

pub unsafe fn toggle() {
    READY.fetch_xor(true, std::sync::atomic::Ordering::SeqCst);
}
"#,
    );
}

#[test]
fn unsafe_that_is_needed_for_more_stays() {
    check_fix(
        &RULE,
        "AtomicUsize",
        r#"
static mut CALLS: usize = 0;

pub fn first(bytes: &[u8]) -> u8 {
    unsafe {
        CALLS = CALLS + 1;
        *bytes.get_unchecked(0)
    }
}

pub fn each(all: &[u8]) -> usize {
    all.iter().for_each(|_| unsafe { CALLS += 1 });
    let doubled = unsafe { CALLS + 1 } * 2;
    unsafe {
        let calls = CALLS;
        println!("{calls}");
    }
    doubled
}
"#,
        r#"
use std::sync::atomic::{AtomicUsize, Ordering};
static CALLS: AtomicUsize = AtomicUsize::new(0);

pub fn first(bytes: &[u8]) -> u8 {
    unsafe {
        CALLS.fetch_add(1, Ordering::SeqCst);
        *bytes.get_unchecked(0)
    }
}

pub fn each(all: &[u8]) -> usize {
    all.iter().for_each(|_| { CALLS.fetch_add(1, Ordering::SeqCst); });
    let doubled = (CALLS.load(Ordering::SeqCst) + 1) * 2;
    {
        let calls = CALLS.load(Ordering::SeqCst);
        println!("{calls}");
    }
    doubled
}
"#,
    );
}

#[test]
fn what_is_filled_once_becomes_a_once_lock() {
    check_fix(
        &RULE,
        "Fill `CONFIG` once",
        r#"
static mut CONFIG: Option<Vec<String>> = None;

pub fn init(names: Vec<String>) {
    unsafe {
        CONFIG = Some(names);
    }
}

pub fn first() -> Option<String> {
    if unsafe { CONFIG.is_none() } {
        return None;
    }
    if let Some(names) = unsafe { &CONFIG } {
        return names.first().cloned();
    }
    unsafe { CONFIG.as_ref() }.and_then(|names| names.first().cloned())
}

pub fn all() -> Vec<String> {
    unsafe { CONFIG.clone().unwrap_or_default() }
}
"#,
        r#"
use std::sync::OnceLock;
static CONFIG: OnceLock<Vec<String>> = OnceLock::new();

pub fn init(names: Vec<String>) {
    let _ = CONFIG.set(names);
}

pub fn first() -> Option<String> {
    if CONFIG.get().is_none() {
        return None;
    }
    if let Some(names) = CONFIG.get() {
        return names.first().cloned();
    }
    CONFIG.get().and_then(|names| names.first().cloned())
}

pub fn all() -> Vec<String> {
    CONFIG.get().cloned().unwrap_or_default()
}
"#,
    );
}

#[test]
fn the_rest_is_put_under_a_mutex() {
    check_fix(
        &RULE,
        "Put `NAMES` under a `Mutex`",
        r#"
static mut NAMES: Vec<String> = Vec::new();

pub fn add(name: &str) -> usize {
    unsafe {
        NAMES.push(name.to_owned());
        NAMES.len()
    }
}

pub fn clear() {
    unsafe { NAMES = Vec::new() }
}

pub fn show() {
    for name in unsafe { &NAMES } {
        println!("{name}");
    }
    let first = unsafe { NAMES[0].clone() };
    println!("{first}");
}
"#,
        r#"
use std::sync::Mutex;
static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());

pub fn add(name: &str) -> usize {
    NAMES.lock().expect("mutex poisoned").push(name.to_owned());
    NAMES.lock().expect("mutex poisoned").len()
}

pub fn clear() {
    *NAMES.lock().expect("mutex poisoned") = Vec::new()
}

pub fn show() {
    for name in &*NAMES.lock().expect("mutex poisoned") {
        println!("{name}");
    }
    let first = NAMES.lock().expect("mutex poisoned")[0].clone();
    println!("{first}");
}
"#,
    );
}

#[test]
fn what_nothing_changes_needs_no_mut() {
    check_fix(
        &RULE,
        "a plain `static`",
        r#"
static mut NAMES: [&str; 2] = ["a", "b"];

pub fn first() -> &'static str {
    unsafe { NAMES[0] }
}
"#,
        r#"
static NAMES: [&str; 2] = ["a", "b"];

pub fn first() -> &'static str {
    NAMES[0]
}
"#,
    );
}

#[test]
fn no_change_where_a_use_is_not_understood() {
    for text in [
        // Others can name it.
        "pub static mut TOTAL: u64 = 0;\npub fn one() { unsafe { TOTAL += 1 } }\n",
        // A reference that is kept.
        "static mut V: Vec<u8> = Vec::new();\npub fn v() -> &'static mut Vec<u8> { unsafe { &mut *(&raw mut V) } }\n",
        "static mut V: Vec<u8> = Vec::new();\npub fn v() -> &'static Vec<u8> { unsafe { V.clear(); &V } }\n",
        "static mut V: Vec<u8> = Vec::new();\npub fn v() -> Option<&'static u8> { unsafe { V.clear(); V.first() } }\n",
        // Macros that are not known.
        "static mut A: u64 = 0;\npub fn a() { unsafe { A += 1; other!(A); } }\n",
        "static mut A: u64 = 0;\npub fn a() { unsafe { A += 1; println!(\"{A}\"); } }\n",
        // Raw pointers.
        "static mut A: u64 = 0;\npub fn a() -> *mut u64 { unsafe { A += 1 }; &raw mut A }\n",
        "static mut A: u64 = 0;\npub fn a() -> *mut u64 { unsafe { A += 1 }; std::ptr::addr_of_mut!(A) }\n",
        "static mut P: *mut u8 = std::ptr::null_mut();\npub fn p(q: *mut u8) { unsafe { P = q } }\n",
        // Another name.
        "mod m { pub static mut A: u64 = 0; }\nuse m::A as B;\npub fn a() { unsafe { B += 1 } }\n",
        // The value of another static.
        "static mut A: u64 = 0;\nstatic P: &u64 = unsafe { &A };\npub fn a() { unsafe { A += 1 } }\n",
        // Twice in one statement.
        "static mut V: Vec<usize> = Vec::new();\npub fn v() { unsafe { V.push(V.len()) } }\n",
        "static mut V: Vec<usize> = Vec::new();\npub fn v() { unsafe { V.push(w()) } }\nfn w() -> usize { 1 }\n",
        // What is neither Send nor Sync.
        "static mut R: Option<std::rc::Rc<u8>> = None;\npub fn r() { unsafe { R = None } }\n",
        // What only a `static mut` can start with.
        "static mut V: &mut [u64] = &mut [0; 4];\npub fn v() { unsafe { V[0] += 1 } }\n",
        "static mut V: &'static mut [u64] = &mut [0; 4];\npub fn v() -> u64 { unsafe { V[0] } }\n",
        "static mut V: Option<&mut u64> = Some(&mut 1);\npub fn v() { unsafe { V = None } }\n",
        // Somebody else lays it out.
        "#[repr_c]\nstatic mut A: u64 = 0;\npub fn a() { unsafe { A += 1 } }\n",
    ] {
        check_no_fix(&RULE, "", text);
    }
}

#[test]
fn several_files_change_together() {
    let files = [
        (
            "src/main.rs",
            "mod state;\n\nfn main() {\n    unsafe { state::TOTAL += 1 };\n    println!(\"{}\", state::total());\n}\n",
        ),
        (
            "src/state.rs",
            "pub static mut TOTAL: u32 = 0;\n\npub fn total() -> u32 {\n    unsafe { TOTAL }\n}\n",
        ),
        (
            "Cargo.toml",
            "[package]\nname = \"sample\"\nedition = \"2021\"\n",
        ),
    ];
    let turned = [files[1], files[0], files[2]];
    let found = remedies(&RULE, &turned);
    let [fix] = found.fixes.as_slice() else {
        panic!("one fix: {:?}", found.refusals)
    };
    let main: Vec<&str> = fix
        .edits
        .iter()
        .filter(|edit| edit.file.ends_with("src/main.rs"))
        .map(|edit| edit.new_text.as_str())
        .collect();
    assert!(main.contains(&".fetch_add("), "{main:?}");
    assert!(fix.confirm);
}

#[test]
fn a_condition_stays_where_it_is() {
    check_fix(
        &RULE,
        "AtomicBool",
        r#"
#[cfg(unix)]
static mut READY: bool = false;

#[cfg(unix)]
pub fn done() {
    unsafe { READY = true }
}
"#,
        r#"
use std::sync::atomic::{AtomicBool, Ordering};
#[cfg(unix)]
static READY: AtomicBool = AtomicBool::new(false);

#[cfg(unix)]
pub fn done() {
    READY.store(true, Ordering::SeqCst)
}
"#,
    );
    // Which of the two a use means is decided by the target.
    check_no_fix(
        &RULE,
        "",
        r#"
#[cfg(unix)]
static mut READY: bool = false;
#[cfg(windows)]
static READY: Flag = Flag;

pub fn is_ready() -> bool {
    unsafe { READY }
}
"#,
    );
}

#[test]
fn a_refusal_says_why() {
    let text = "static mut A: u64 = 0;\n\npub fn a() -> *mut u64 {\n    unsafe { A += 1 };\n    &raw mut A\n}\n";
    let found = remedies(&RULE, &[("src/lib.rs", text)]);
    let reasons: Vec<&str> = found
        .refusals
        .iter()
        .map(|refused| refused.reason.as_str())
        .collect();
    assert_eq!(reasons, ["a raw pointer is made of it at lib.rs:5"]);
}
