//! `auto-traits` and `calls`: what they list, for people and for programs.

use serde_json::{Value, json};

use super::Project;

const TYPES: &str = "\
use std::rc::Rc;

/// Kept.
pub struct Kept<T>(T);

pub struct Local {
    name: Rc<str>,
}
";

const FUTURES: &str = "\
use std::rc::Rc;

pub async fn pause() {}

pub async fn held() {
    let name = Rc::new(1);
    pause().await;
    drop(name);
}

pub async fn given<T>(value: T) {
    pause().await;
    drop(value);
}

pub fn made() {
    let _block = async { held().await };
    let _closure = async || pause().await;
}
";

const CALLS: &str = "\
use std::sync::Mutex;

pub async fn count(lock: &Mutex<u32>) -> u32 {
    *lock.lock().unwrap()
}

pub fn wait() {
    std::thread::sleep(std::time::Duration::from_secs(1));
}
";

const MANIFEST: &str = "[package]\nname = \"sample\"\nversion = \"1.0.0\"\nedition = \"2024\"\n";

fn lines(text: &str) -> Vec<Value> {
    let lines = text.lines();
    lines
        .map(|line| serde_json::from_str(line).expect("each line is an object"))
        .collect()
}

#[test]
fn types_are_listed_for_people() {
    let project = Project::new(&[("Cargo.toml", MANIFEST), ("src/lib.rs", TYPES)]);
    project.run(&["auto-traits", "src"]).is(
        0,
        "\
struct sample::Kept  src/lib.rs:4
    Send  conditional if T: Send
    Sync  conditional if T: Sync

struct sample::Local  src/lib.rs:6
    Send  no
          Local
            field name: Rc<str>
              Rc is never Send
    Sync  no
          Local
            field name: Rc<str>
              Rc is never Sync

",
        "",
    );
}

#[test]
fn futures_are_listed_when_asked_for() {
    let project = Project::new(&[("Cargo.toml", MANIFEST), ("src/lib.rs", FUTURES)]);
    project.run(&["auto-traits", "src"]).is(0, "", "");
    project.run(&["auto-traits", "--futures", "src"]).is(
        0,
        "\
async fn sample::pause  src/lib.rs:3
    Send  yes

async fn sample::held  src/lib.rs:5
    Send  no
          `name`: Rc<i32>, of line 6, is kept across the await of line 7
            Rc is never Send

async fn sample::given  src/lib.rs:11
    Send  conditional if T: Send

async block sample::made@17:18  src/lib.rs:17
    Send  no
          the future that line 17 awaits: impl Future<Output = ()>
            `name`: Rc<i32>, of line 6, is kept across the await of line 7
              Rc is never Send

async closure sample::made@18:20  src/lib.rs:18
    Send  yes

",
        "",
    );
    let said = project.run(&["auto-traits", "--futures", "--format", "json", "src"]);
    assert_eq!((said.code, &*said.stderr), (Some(0), ""));
    let found = lines(&said.stdout);
    assert_eq!(found.len(), 5);
    let expected = json!({
        "file": "src/lib.rs",
        "line": 5,
        "path": "sample::held",
        "kind": "async fn",
        "send": "no",
        "send_if": [],
        "send_why": [
            "`name`: Rc<i32>, of line 6, is kept across the await of line 7",
            "Rc is never Send",
        ],
    });
    assert_eq!(found[1], expected);
    let conditions = (&found[2]["send"], &found[2]["send_if"]);
    assert_eq!(conditions, (&json!("conditional"), &json!(["T: Send"])));
}

#[test]
fn calls_are_listed_for_people() {
    let project = Project::new(&[("Cargo.toml", MANIFEST), ("src/lib.rs", CALLS)]);
    project.run(&["calls", "src"]).is(
        0,
        "\
src/lib.rs:4:6: std::sync::Mutex::lock on Mutex<u32>, in async code
src/lib.rs:8:5: std::thread::sleep
",
        "",
    );
}
