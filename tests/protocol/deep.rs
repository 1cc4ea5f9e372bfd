//! Files that break a careless parser. The server lives, says why it does not analyse them, and
//! is itself again with the next version.

use serde_json::Value;

use super::client::{Client, URI};

const INFORMATION: i64 = 3;

fn survives(text: &str) {
    let mut client = Client::plain();
    client.open(URI, 1, text);
    let diagnostics = client.diagnostics(URI, 1);
    let notice = diagnostics.first().expect("a notice is shown, not silence");
    assert_eq!(notice["severity"], INFORMATION, "{notice}");
    assert_eq!(notice["source"], "threadwise");
    assert_eq!(notice["range"]["start"]["line"], 0);
    assert_eq!(client.hover(URI, 0, 1), Value::Null);
    client.replace(URI, 2, "fn main() {}");
    assert_eq!(client.diagnostics(URI, 2), Vec::<Value>::new());
    client.finish();
}

#[test]
fn ten_thousand_open_brackets() {
    for bracket in ["(", "[", "{", "fn a() {"] {
        survives(&bracket.repeat(10_000));
    }
}

#[test]
fn forty_thousand_additions() {
    survives(&format!(
        "fn main() {{ let a = 1{}; }}",
        " + 1".repeat(40_000)
    ));
}

#[test]
fn ten_thousand_nested_types() {
    survives(&format!("type T = {};", "A<".repeat(10_000)));
}

#[test]
fn five_megabytes() {
    survives(&"// a line of a very long file\n".repeat(180_000));
}
