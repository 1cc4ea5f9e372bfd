//! Failures of either side: a client that does not answer, and a server whose own code fails. The
//! latter can be provoked only in builds with debug assertions.

use serde_json::{Value, json};

use super::client::{Client, URI};

#[test]
fn clients_that_never_answer_do_not_wedge_the_server() {
    let mut client = Client::start();
    client.be_silent();
    client.initialize(json!({
        "capabilities": {
            "textDocument": {"diagnostic": {}},
            "workspace": {
                "configuration": true,
                "diagnostics": {"refreshSupport": true},
                "didChangeWatchedFiles": {"dynamicRegistration": true},
                "didChangeConfiguration": {"dynamicRegistration": true},
            },
        },
    }));
    client.open(URI, 1, "fn main() {}");
    for _ in 0..6 {
        client.notify(
            "workspace/didChangeConfiguration",
            json!({"settings": null}),
        );
        let document = json!({"textDocument": {"uri": URI}});
        client.notify("textDocument/didSave", document);
    }
    for method in ["workspace/configuration", "workspace/diagnostic/refresh"] {
        for _ in 0..6 {
            client.wait(method, |message| message["method"] == method);
        }
    }
    client.replace(URI, 2, "fn other() {}");
    assert_eq!(client.text(URI)["version"], 2);
    assert_eq!(client.hover(URI, 0, 4), Value::Null);
    client.finish();
}

#[cfg(debug_assertions)]
fn provoke(client: &mut Client, what: &str) -> i64 {
    client.ask("threadwise/provoke", json!({"what": what}))
}

#[cfg(debug_assertions)]
#[test]
fn a_panic_in_a_handler_is_an_error_and_the_server_goes_on() {
    for (what, words) in [
        ("handlerPanic", "provoked in a handler"),
        ("analysisPanic", "provoked in an analysis"),
    ] {
        let mut client = Client::plain();
        client.open(URI, 1, "fn main() {}");
        let id = provoke(&mut client, what);
        assert_eq!(client.answer(id)["error"]["code"], -32603);
        client.replace(URI, 2, "fn other() {}");
        assert_eq!(client.text(URI)["version"], 2);
        client.diagnostics(URI, 2);
        client.request("shutdown", Value::Null);
        client.notify("exit", Value::Null);
        let (code, log) = client.end();
        assert_eq!(code, Some(0));
        assert!(log.contains(words), "{log}");
    }
}

#[cfg(debug_assertions)]
#[test]
fn a_panic_that_nobody_catches_ends_the_process() {
    let mut client = Client::plain();
    provoke(&mut client, "taskPanic");
    let (code, log) = client.end();
    assert_eq!(code, Some(101));
    assert!(log.contains("provoked in a task"), "{log}");
}

#[cfg(debug_assertions)]
#[test]
fn a_request_is_cancelled() {
    let mut client = Client::plain();
    let id = provoke(&mut client, "stall");
    client.notify("$/cancelRequest", json!({"id": id}));
    assert_eq!(client.answer(id)["error"]["code"], -32800);
    client.finish();
}

#[cfg(debug_assertions)]
#[test]
fn a_request_that_takes_for_ever_is_given_up() {
    let mut client = Client::plain();
    let id = provoke(&mut client, "stall");
    assert_eq!(client.answer(id)["error"]["code"], -32803);
    client.finish();
}

#[cfg(debug_assertions)]
#[test]
fn the_end_of_input_ends_the_server_with_a_request_in_flight() {
    for farewell in [false, true] {
        let mut client = Client::plain();
        for what in ["stall", "hang", "hang"] {
            provoke(&mut client, what);
        }
        if farewell {
            client.notify("exit", Value::Null);
        } else {
            client.hang_up();
        }
        assert_eq!(client.end().0, Some(1));
    }
}

#[cfg(debug_assertions)]
#[test]
fn many_stalled_requests_leave_the_server_responsive() {
    let mut client = Client::plain();
    let stalled: Vec<i64> = (0..20).map(|_| provoke(&mut client, "stall")).collect();
    client.open(URI, 1, "fn main() {}");
    assert_eq!(client.text(URI)["version"], 1);
    for id in stalled {
        client.notify("$/cancelRequest", json!({"id": id}));
        assert_eq!(client.answer(id)["error"]["code"], -32800);
    }
    client.finish();
}

/// An editor cancels a request at every keystroke: that is nothing to write down.
#[cfg(debug_assertions)]
#[test]
fn a_request_that_is_cancelled_leaves_no_trace_in_the_log() {
    for level in ["info", "debug", "trace"] {
        let mut client = Client::start();
        client.initialize(json!({
            "capabilities": {},
            "initializationOptions": {"log": {"level": level}},
        }));
        let id = provoke(&mut client, "stall");
        client.notify("$/cancelRequest", json!({"id": id}));
        client.answer(id);
        client.request("shutdown", Value::Null);
        client.notify("exit", Value::Null);
        let (code, log) = client.end();
        assert_eq!(code, Some(0));
        assert!(!log.contains("cancelled"), "{log}");
    }
}
