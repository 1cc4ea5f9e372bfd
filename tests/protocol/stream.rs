//! Messages that are none, and methods that are not there: an error each, and the stream goes on.

use serde_json::{Value, json};

use super::client::{Client, frame};

fn refusal(client: &mut Client) -> (Value, Value) {
    let message = client.wait("a refusal", |message| message.get("error").is_some());
    (message["id"].clone(), message["error"]["code"].clone())
}

#[test]
fn a_malformed_message_is_refused_and_the_stream_goes_on() {
    let mut client = Client::plain();
    for (bytes, id, code) in [
        (frame("{\"jsonrpc\":"), Value::Null, -32700),
        (frame(""), Value::Null, -32700),
        (frame("\"\\ud800\""), Value::Null, -32700),
        (frame("[1, 2]"), Value::Null, -32600),
        (frame("{}"), Value::Null, -32600),
        (frame(r#"{"jsonrpc":"2.0","id":91}"#), json!(91), -32600),
        (
            frame(r#"{"jsonrpc":"3.0","id":"x","method":"shutdown"}"#),
            json!("x"),
            -32600,
        ),
        (
            b"Content-Length: 2\r\n\r\n\xff\xfe".to_vec(),
            Value::Null,
            -32700,
        ),
        (
            b"Content-Length: some\r\n\r\n{}".to_vec(),
            Value::Null,
            -32700,
        ),
        (
            b"Content-Length: 18446744073709551615\r\n\r\n".to_vec(),
            Value::Null,
            -32700,
        ),
        (
            b"GET / HTTP/1.1\r\nHost: x\r\n\r\n".to_vec(),
            Value::Null,
            -32700,
        ),
    ] {
        client.write(&bytes);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        // Whatever comes next finds its way, and the refusal has come before.
        assert_eq!(client.hover("file:///a.rs", 0, 0), Value::Null, "{text}");
        assert_eq!(refusal(&mut client), (id, json!(code)), "{text}");
    }
    let deep = "[".repeat(100_000);
    client.write(&frame(&deep));
    assert_eq!(refusal(&mut client).1, -32700);
    client.finish();
}

#[test]
fn an_unknown_method_is_refused_and_an_unknown_notification_is_not_heard() {
    let mut client = Client::plain();
    for method in ["textDocument/definition", "threadwise/nothing", "x"] {
        let answer = client.request(method, json!({}));
        assert_ne!(answer["error"]["code"], Value::Null, "{method}");
    }
    let answer = client.request("threadwise/nothing", json!({}));
    assert_eq!(answer["error"]["code"], -32601);
    client.notify("threadwise/nothing", json!({}));
    client.notify("$/setTrace", json!({"value": "off"}));
    client.notify("$/whatever", json!(1));
    client.finish();
}

#[test]
fn parameters_of_the_wrong_shape_are_refused() {
    let mut client = Client::plain();
    for params in [
        json!({}),
        json!([]),
        json!({"textDocument": 1}),
        Value::Null,
    ] {
        let answer = client.request("textDocument/hover", params);
        assert_eq!(answer["error"]["code"], -32602);
    }
    client.notify("textDocument/didOpen", json!({"textDocument": {"uri": 1}}));
    client.notify("textDocument/didChange", json!([]));
    client.finish();
}

#[test]
fn an_answer_that_nobody_asked_for_is_dropped() {
    let mut client = Client::plain();
    client.send(&json!({"jsonrpc": "2.0", "id": 12345, "result": null}));
    client.send(&json!({"jsonrpc": "2.0", "id": null, "error": {"code": 1, "message": "x"}}));
    client.finish();
}
