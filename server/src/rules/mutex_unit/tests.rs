use super::RULE;
use crate::testing::{check, check_none};

#[test]
fn data_beside_its_lock() {
    check(
        &RULE,
        r#"
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

pub struct Counter {
    turn: Mutex<()>,
//  ^^^^ `turn` protects nothing that the compiler knows of: put `count` inside
    count: AtomicU64,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { turn: Mutex::new(()), count: AtomicU64::new(0) }
    }

    pub fn double(&self) {
        let _turn = self.turn.lock().unwrap();
        let now = self.count.load(Ordering::Relaxed);
        self.count.store(now * 2, Ordering::Relaxed);
    }
}
"#,
    );
}

#[test]
fn turns_and_other_locks() {
    for (fields, make, body) in [
        (
            "turn: Mutex<()>, n: u64",
            "turn: Mutex::new(()), n: 0",
            "let _turn = self.turn.lock().unwrap(); println!(\"{}\", self.n);",
        ),
        (
            "turn: Mutex<()>, n: AtomicU64",
            "turn: Mutex::new(()), n: AtomicU64::new(0)",
            "let _turn = self.turn.lock().unwrap(); std::fs::remove_file(\"a\").unwrap();",
        ),
        (
            "turn: Mutex<()>, n: AtomicU64",
            "turn: Mutex::new(()), n: AtomicU64::new(0)",
            "self.n.load(Ordering::Relaxed); let _turn = self.turn.lock().unwrap();",
        ),
        (
            "turn: Mutex<()>, n: AtomicU64",
            "turn: Mutex::new(()), n: AtomicU64::new(0)",
            "{ let _turn = self.turn.lock().unwrap(); } self.n.load(Ordering::Relaxed);",
        ),
        (
            "turn: Mutex<()>, n: AtomicU64",
            "turn: Mutex::new(()), n: AtomicU64::new(0)",
            "drop(self.turn.lock().unwrap()); self.n.load(Ordering::Relaxed);",
        ),
        (
            "turn: Mutex<u8>, n: AtomicU64",
            "turn: Mutex::new(0), n: AtomicU64::new(0)",
            "let _turn = self.turn.lock().unwrap(); self.n.load(Ordering::Relaxed);",
        ),
        (
            "pub turn: Mutex<()>, n: AtomicU64",
            "turn: Mutex::new(()), n: AtomicU64::new(0)",
            "let _turn = self.turn.lock().unwrap(); self.n.load(Ordering::Relaxed);",
        ),
    ] {
        check_none(
            &RULE,
            &format!(
                "use std::sync::Mutex;\nuse std::sync::atomic::{{AtomicU64, Ordering}};\npub struct A {{ {fields} }}\nimpl A {{\n pub fn new() -> A {{ A {{ {make} }} }}\n pub fn f(&self) {{ {body} }}\n}}\n"
            ),
        );
    }
}

#[test]
fn an_atomic_that_readers_look_at_without_the_lock() {
    let text = |reader: &str| {
        format!(
            "use std::sync::Mutex;\nuse std::sync::atomic::{{AtomicU64, Ordering}};\n\
             pub struct A {{ turn: Mutex<()>, n: AtomicU64 }}\n\
             impl A {{\n\
             pub fn new() -> A {{ A {{ turn: Mutex::new(()), n: AtomicU64::new(0) }} }}\n\
             pub fn write(&self) {{ let _turn = self.turn.lock().unwrap(); \
             self.n.store(self.n.load(Ordering::Relaxed) + 1, Ordering::Relaxed); }}\n\
             {reader}\n}}\n"
        )
    };
    check_none(
        &RULE,
        &text("pub fn read(&self) -> u64 { self.n.load(Ordering::Acquire) }"),
    );
    check_none(
        &RULE,
        &text(
            "pub fn try_write(&self) { if self.n.load(Ordering::Acquire) == 0 { return; } \
             let _turn = self.turn.lock().unwrap(); self.n.store(1, Ordering::Release); }",
        ),
    );
}
