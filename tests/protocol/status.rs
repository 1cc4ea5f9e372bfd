//! What an editor shows about the server: its status, its rules, and the page of each.

use std::process::Command;

use serde_json::{Value, json};

use super::client::{Client, list};
use super::folder::Folder;

const SIN: &str = "\
mod state;

pub async fn count(total: &std::sync::Mutex<u32>) {
    let guard = total.lock().unwrap();
    state::pause().await;
    drop(guard);
}
";

fn project() -> Folder {
    Folder::new(&[
        (
            "Cargo.toml",
            "[package]\nname = \"p\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
             [package.metadata.threadwise]\nignore = [\"style\"]\n",
        ),
        (
            "threadwise.toml",
            "[severity]\nguard-across-await = \"error\"\n",
        ),
        ("src/lib.rs", SIN),
        ("src/state.rs", "pub async fn pause() {}\n"),
    ])
}

fn status(client: &mut Client) -> Value {
    client.request("threadwise/status", Value::Null)["result"].clone()
}

#[test]
fn the_status_tells_what_the_server_has_done() {
    let folder = project();
    let mut client = Client::plain();
    let idle = status(&mut client);
    assert_eq!(idle["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(idle["pid"], client.process());
    assert_eq!(
        (&idle["openFiles"], &idle["filesRead"], &idle["crates"]),
        (&json!(0), &json!(0), &json!(0))
    );
    assert_eq!(idle["lastAnalysis"], Value::Null);
    assert_eq!(idle["configuration"], json!([]));
    assert_eq!(idle["positionEncoding"], "utf-16");

    let uri = folder.uri("src/lib.rs");
    client.open(&uri, 1, SIN);
    client.diagnostics(&uri, 1);
    let busy = status(&mut client);
    assert_eq!(
        (&busy["openFiles"], &busy["filesRead"], &busy["crates"]),
        (&json!(1), &json!(2), &json!(1))
    );
    assert_eq!(
        busy["configuration"],
        json!([folder.uri("threadwise.toml"), folder.uri("Cargo.toml")]),
        "the stronger later"
    );
    assert_eq!(busy["lastAnalysis"]["uri"], uri);
    assert!(busy["lastAnalysis"]["milliseconds"].as_f64() > Some(0.0));
    if cfg!(target_os = "linux") {
        assert!(busy["memoryBytes"].as_u64() > Some(1 << 20), "{busy}");
    }

    client.close(&uri);
    assert_eq!(status(&mut client)["openFiles"], 0);
    client.finish();
}

#[test]
fn diagnostics_that_are_pulled_are_timed_too() {
    let folder = project();
    let mut client = Client::with(json!({
        "textDocument": {"diagnostic": {}},
        "workspace": {"diagnostics": {"refreshSupport": true}},
    }));
    let uri = folder.uri("src/lib.rs");
    client.open(&uri, 1, SIN);
    client.request(
        "textDocument/diagnostic",
        json!({"textDocument": {"uri": uri}}),
    );
    assert_eq!(status(&mut client)["lastAnalysis"]["uri"], uri);
    client.finish();
}

/// What the program prints for these arguments.
fn printed(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_threadwise"))
        .args(arguments)
        .output()
        .expect("the program runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn rules_are_listed_and_explained_as_in_a_terminal() {
    let mut client = Client::plain();
    let rules = list(&client.request("threadwise/rules", Value::Null)["result"]);
    let listed: Vec<Value> = printed(&["rules", "--format", "json"])
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(rules, listed);

    for name in ["guard-across-await", "lock-kind"] {
        let page = client.request("threadwise/explain", json!({"rule": name}))["result"].clone();
        assert_eq!(page["markdown"], printed(&["explain", name]));
    }
    let unknown = client.request("threadwise/explain", json!({"rule": "no-such-rule"}));
    assert_eq!(unknown["result"], Value::Null);
    client.finish();
}
