use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

const TITLE: &str = "Change `lines` to a `Mutex`, with every use";

#[test]
fn a_field() {
    check_fix(
        &RULE,
        TITLE,
        r#"
use std::sync::{Arc, RwLock};

#[derive(Clone)]
struct Log {
    lines: Arc<RwLock<Vec<String>>>,
}

impl Log {
    fn new() -> Log {
        Log { lines: Arc::new(RwLock::new(Vec::new())) }
    }

    // The `unwrap` stays: that of `write()` is as much or as little of a fault as that of `lock()`.
    fn add(&self, line: String) {
        self.lines.write().unwrap().push(line);
    }

    fn take(&self) -> Option<String> {
        let mut lines = self.lines.try_write().ok()?;
        lines.pop()
    }
}
"#,
        r#"
use std::sync::{Arc, Mutex};

#[derive(Clone)]
struct Log {
    lines: Arc<Mutex<Vec<String>>>,
}

impl Log {
    fn new() -> Log {
        Log { lines: Arc::new(Mutex::new(Vec::new())) }
    }

    // The `unwrap` stays: that of `write()` is as much or as little of a fault as that of `lock()`.
    fn add(&self, line: String) {
        self.lines.lock().unwrap().push(line);
    }

    fn take(&self) -> Option<String> {
        let mut lines = self.lines.try_lock().ok()?;
        lines.pop()
    }
}
"#,
    );
}

#[test]
fn other_libraries() {
    check(
        &RULE,
        r#"
use tokio::sync::RwLock;

struct Log { lines: RwLock<Vec<u8>> }
//           ^^^^^ nobody ever reads `lines`
impl Log {
    fn new() -> Log { Log { lines: RwLock::new(vec![]) } }
    async fn add(&self) { self.lines.write().await.push(1); }
}
"#,
    );
    check(
        &RULE,
        r#"
use parking_lot::RwLock;

static LINES: RwLock<Vec<u8>> = RwLock::new(Vec::new());
//     ^^^^^ nobody ever reads `LINES`

fn add() { LINES.write().push(1); }
"#,
    );
    check(
        &RULE,
        r#"
fn run() {
    let lines = std::sync::RwLock::new(vec![1]);
    //  ^^^^^ nobody ever reads `lines`
    std::thread::scope(|s| {
        s.spawn(|| lines.write().unwrap().push(2));
    });
}
"#,
    );
}

#[test]
fn a_guard_whose_type_is_written() {
    check_no_fix(
        &RULE,
        TITLE,
        "use std::sync::{RwLock, RwLockWriteGuard};\nstruct Log { lines: RwLock<Vec<u8>> }\nimpl Log {\n fn new() -> Log { Log { lines: RwLock::new(vec![]) } }\n fn add(&self) { let mut g: RwLockWriteGuard<'_, Vec<u8>> = self.lines.write().unwrap(); g.push(1); } }\n",
    );
}

#[test]
fn somebody_reads_or_may() {
    for body in [
        "fn get(&self) -> usize { self.lines.read().unwrap().len() }",
        "fn get(&self) -> bool { self.lines.try_read().is_ok() }",
        "pub fn lines(&self) -> &RwLock<Vec<u8>> { &self.lines }",
        "fn pass(&self) { pass(&self.lines); }",
        "fn apart(self) -> Vec<u8> { self.lines.into_inner().unwrap() }",
        "fn f(&self) { let Log { lines } = self; lines.read().unwrap(); }",
        "fn f(&self) { let lines = &self.lines; lines.read().unwrap(); }",
        "fn f(&self) { unknown!(self.lines.read()); }",
    ] {
        check_none(
            &RULE,
            &format!(
                "use std::sync::RwLock;\npub struct Log {{ lines: RwLock<Vec<u8>> }}\nimpl Log {{\n fn new() -> Log {{ Log {{ lines: RwLock::new(vec![]) }} }}\n fn add(&self) {{ self.lines.write().unwrap().push(1); }}\n {body}\n}}\nfn pass(_: &RwLock<Vec<u8>>) {{}}\n"
            ),
        );
    }
}

#[test]
fn no_rwlock_and_no_use() {
    check_none(
        &RULE,
        "use std::sync::Mutex;\nstruct A { m: Mutex<u8> }\nimpl A { fn new() -> A { A { m: Mutex::new(0) } }\n fn f(&self) { *self.m.lock().unwrap() = 1; } }\n",
    );
    check_none(
        &RULE,
        "use std::sync::RwLock;\nstruct A { m: RwLock<u8> }\nimpl A { fn new() -> A { A { m: RwLock::new(0) } } }\n",
    );
    check_none(
        &RULE,
        "use std::sync::RwLock;\npub struct A { pub m: RwLock<u8> }\nimpl A { fn new() -> A { A { m: RwLock::new(0) } }\n fn f(&self) { *self.m.write().unwrap() = 1; } }\n",
    );
    check_none(
        &RULE,
        "#[test]\nfn f() { let m = std::sync::RwLock::new(0); *m.write().unwrap() = 1; }\n",
    );
}
