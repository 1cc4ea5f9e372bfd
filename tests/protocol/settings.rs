//! Settings: from the start, from the client, and while the server runs.

use serde_json::{Value, json};

use super::client::{Client, URI};

fn warning(client: &mut Client) -> String {
    let message = client.wait("a warning", |message| {
        message["method"] == "window/showMessage"
    });
    assert_eq!(message["params"]["type"], 2);
    message["params"]["message"]
        .as_str()
        .expect("a sentence")
        .to_owned()
}

#[test]
fn an_unknown_key_is_a_warning_once_and_no_more() {
    let mut client = Client::start();
    client.set_settings(json!({"colour": "red", "trace": {"server": "off"}}));
    client.initialize(json!({
        "initializationOptions": {"colour": "red", "server": {"path": null}},
        "capabilities": {"workspace": {"configuration": true}},
    }));
    assert_eq!(
        warning(&mut client),
        "Threadwise settings: `colour` is not known."
    );
    client.set_settings(json!({"colour": "red", "hover": {"enable": 1}, "ignore": ["no-rule"]}));
    client.notify(
        "workspace/didChangeConfiguration",
        json!({"settings": null}),
    );
    assert_eq!(
        warning(&mut client),
        "Threadwise settings: `hover.enable` must be true or false; \
         `ignore` names `no-rule`, which is no rule or category."
    );
    client.finish();
}

#[test]
fn findings_can_wait_until_the_file_is_saved() {
    const SIN: &str = "static LOCK: std::sync::Mutex<()> = std::sync::Mutex::new(());\n\
        fn twice() {\n    let _one = LOCK.lock();\n    let _two = LOCK.lock();\n}\n";
    let mut client = Client::start();
    client.initialize(json!({
        "initializationOptions": {"diagnostics": {"run": "onSave"}},
        "capabilities": {},
    }));
    client.open(URI, 1, "fn main() {}");
    assert_eq!(client.diagnostics(URI, 1), Vec::<Value>::new());
    client.replace(URI, 2, "fn other() {}");
    client.replace(URI, 3, SIN);
    client.notify(
        "textDocument/didSave",
        json!({"textDocument": {"uri": URI}}),
    );
    assert!(!client.diagnostics(URI, 3).is_empty());
    let early = client
        .unread()
        .filter(|message| message["params"]["version"] == 2);
    assert_eq!(early.count(), 0, "nothing is published before");
    client.finish();
}

#[test]
fn settings_of_any_shape_do_no_harm() {
    let mut client = Client::plain();
    for settings in [
        json!(1),
        json!([]),
        json!("x"),
        json!({"threadwise": 7}),
        Value::Null,
    ] {
        client.notify(
            "workspace/didChangeConfiguration",
            json!({"settings": settings}),
        );
    }
    client.open(URI, 1, "fn main() {}");
    client.diagnostics(URI, 1);
    client.finish();
}

#[test]
fn the_server_asks_for_news_where_the_client_can_send_them() {
    let mut client = Client::start();
    client.initialize(json!({
        "capabilities": {"workspace": {
            "didChangeWatchedFiles": {"dynamicRegistration": true},
            "didChangeConfiguration": {"dynamicRegistration": true},
        }},
    }));
    let message = client.wait("a registration", |message| {
        message["method"] == "client/registerCapability"
    });
    let registrations = message["params"]["registrations"].to_string();
    for word in [
        "workspace/didChangeWatchedFiles",
        "workspace/didChangeConfiguration",
        "**/Cargo.toml",
        "**/Cargo.lock",
        "**/threadwise.toml",
        "**/clippy.toml",
        "**/*.rs",
        "**/.cargo/config.toml",
        "**/.cargo/config\"",
    ] {
        assert!(registrations.contains(word), "{word}: {registrations}");
    }
    client.finish();
}
