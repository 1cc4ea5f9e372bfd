//! Standard input, cut into messages. What is no message is answered, and the stream goes on.
//!
//! The framework gives up at the first message that it cannot read, so it gets to see only
//! those that it can. Reading has a thread of its own: the end of input is noticed whatever the
//! handlers are doing.

use std::io::{self, BufRead, Read};
use std::thread;

use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tower_lsp::jsonrpc::{Request, Response};

/// The method under which a refusal travels to the layer that answers it.
pub(crate) const MALFORMED: &str = "threadwise/malformed";

/// The largest message that is read, in bytes. A longer one is taken for a broken header: room
/// for it must not be asked for.
const MAX_MESSAGE_BYTES: usize = 256 << 20;

/// The longest line of a header, in bytes.
const MAX_HEADER_LINE_BYTES: u64 = 64 << 10;

const LENGTH_HEADER: &str = "content-length:";

/// Reads messages until the end of input or an `exit`, each as the JSON the framework will read.
///
/// # Errors
/// When the system refuses a thread.
pub(crate) fn spawn(input: impl Read + Send + 'static) -> io::Result<UnboundedReceiver<String>> {
    let (messages, receiver) = unbounded_channel();
    thread::Builder::new()
        .name("input".to_owned())
        .spawn(move || read(io::BufReader::new(input), &messages))?;
    Ok(receiver)
}

fn read(mut input: impl BufRead, messages: &UnboundedSender<String>) {
    let mut head = HeadReader::default();
    loop {
        let message = match head.next(&mut input) {
            Head::End => return,
            Head::Broken => refusal(&Value::Null, -32700, "the header names no valid length"),
            Head::Body(length) => {
                let mut body = vec![0; length];
                if input.read_exact(&mut body).is_err() {
                    return;
                }
                match classify(body) {
                    Body::Message(message) => message,
                    Body::Refused(refusal) => refusal,
                    Body::Exit => return,
                }
            }
        };
        if messages.send(message).is_err() {
            return;
        }
    }
}

enum Head {
    /// The number of bytes that follow.
    Body(usize),
    Broken,
    End,
}

/// Reads headers. After a broken one the length of the body is unknown, so it looks for the next
/// header, wherever in a line that begins.
#[derive(Default)]
struct HeadReader {
    searching: bool,
}

impl HeadReader {
    fn next(&mut self, input: &mut impl BufRead) -> Head {
        let mut length = None;
        let mut seen = false;
        loop {
            let mut line = Vec::new();
            match input
                .take(MAX_HEADER_LINE_BYTES)
                .read_until(b'\n', &mut line)
            {
                Ok(0) | Err(_) => return Head::End,
                Ok(_) => {}
            }
            let line = String::from_utf8_lossy(&line).to_ascii_lowercase();
            let line = line.trim();
            if line.is_empty() {
                match length {
                    Some(length) => return Head::Body(length),
                    None if seen && !self.searching => {
                        self.searching = true;
                        return Head::Broken;
                    }
                    None => continue,
                }
            }
            seen = true;
            let value = match line.find(LENGTH_HEADER) {
                Some(0) => &line[LENGTH_HEADER.len()..],
                Some(at) if self.searching => &line[at + LENGTH_HEADER.len()..],
                _ => continue,
            };
            length = value.trim().parse().ok();
            length = length.filter(|length| *length <= MAX_MESSAGE_BYTES);
            if length.is_some() {
                self.searching = false;
            }
        }
    }
}

enum Body {
    Message(String),
    Refused(String),
    Exit,
}

/// Tells a message that the framework can read from one that it cannot, by reading it just so.
fn classify(body: Vec<u8>) -> Body {
    let Ok(body) = String::from_utf8(body) else {
        let message = "the message is not UTF-8";
        return Body::Refused(refusal(&Value::Null, -32700, message));
    };
    if serde_json::from_str::<Response>(&body).is_ok() {
        return Body::Message(body);
    }
    match serde_json::from_str::<Request>(&body) {
        Ok(request) if request.method() == "exit" => Body::Exit,
        Ok(request) if !request.method().is_empty() => Body::Message(body),
        _ => Body::Refused(explain(&body)),
    }
}

/// Says what is wrong with a message, and which one it is if that can be told.
fn explain(body: &str) -> String {
    let Ok(message) = serde_json::from_str::<Value>(body) else {
        return refusal(&Value::Null, -32700, "the message is not JSON");
    };
    let id = message
        .get("id")
        .filter(|id| id.is_i64() || id.is_string())
        .unwrap_or(&Value::Null);
    refusal(
        id,
        -32600,
        "the message is neither a request nor a response",
    )
}

fn refusal(id: &Value, code: i64, message: &str) -> String {
    tracing::warn!("a message was refused: {message}");
    json!({
        "jsonrpc": "2.0",
        "method": MALFORMED,
        "id": id,
        "params": { "code": code, "message": message },
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(input: &[u8]) -> Vec<Value> {
        let (sender, mut receiver) = unbounded_channel();
        read(input, &sender);
        drop(sender);
        std::iter::from_fn(|| receiver.try_recv().ok())
            .map(|message| serde_json::from_str(&message).unwrap())
            .collect()
    }

    fn frame(body: &str) -> String {
        format!("Content-Length: {}\r\n\r\n{body}", body.len())
    }

    const REQUEST: &str = r#"{"jsonrpc":"2.0","id":1,"method":"a"}"#;

    /// What the messages come to: a method, or the code of a refusal.
    fn story(input: &[u8]) -> Vec<String> {
        messages(input)
            .iter()
            .map(|message| match message["method"].as_str() {
                Some(MALFORMED) => format!("{} {}", message["id"], message["params"]["code"]),
                Some(method) => method.to_owned(),
                None => "response".to_owned(),
            })
            .collect()
    }

    #[test]
    fn messages_pass_as_they_came() {
        let response = r#"{"jsonrpc":"2.0","id":1,"result":null}"#;
        let input = frame(REQUEST) + &frame(response);
        assert_eq!(story(input.as_bytes()), ["a", "response"]);
        assert_eq!(messages(input.as_bytes())[0].to_string(), {
            let request: Value = serde_json::from_str(REQUEST).unwrap();
            request.to_string()
        });
    }

    #[test]
    fn headers_are_read_with_patience() {
        let length = REQUEST.len();
        for head in [
            format!("content-length:{length}\n\n"),
            format!("X-A: 1\r\nX-B: 2\r\nX-C: 3\r\nContent-Length: {length}\r\n\r\n"),
            format!("Content-Length: {length}\r\nContent-Type: text/plain\r\n\r\n"),
        ] {
            assert_eq!(story((head + REQUEST).as_bytes()), ["a"]);
        }
    }

    #[test]
    fn a_broken_body_is_refused_and_the_stream_goes_on() {
        for (body, refusal) in [
            ("{", "null -32700"),
            ("", "null -32700"),
            ("{\"a\":1e999}", "null -32700"),
            ("[]", "null -32600"),
            ("3", "null -32600"),
            ("{}", "null -32600"),
            (r#"{"jsonrpc":"2.0"}"#, "null -32600"),
            (r#"{"jsonrpc":"2.0","id":5}"#, "5 -32600"),
            (r#"{"jsonrpc":"2.0","id":5,"method":null}"#, "5 -32600"),
            (r#"{"jsonrpc":"1.0","id":"x","method":"a"}"#, "\"x\" -32600"),
            (r#"{"jsonrpc":"2.0","id":1.5,"method":"a"}"#, "null -32600"),
        ] {
            let input = frame(body) + &frame(REQUEST);
            assert_eq!(story(input.as_bytes()), [refusal, "a"], "{body}");
        }
        let not_text = [
            b"Content-Length: 3\r\n\r\n\"\xff\"",
            frame(REQUEST).as_bytes(),
        ]
        .concat();
        assert_eq!(story(&not_text), ["null -32700", "a"]);
    }

    #[test]
    fn a_broken_header_is_refused_once_and_the_next_one_is_found() {
        for garbage in [
            "Content-Length: many\r\n\r\n{}",
            "Content-Length: -1\r\n\r\n",
            "Content-Length: 99999999999999999999\r\n\r\n{\"a\":\r\n1}",
            "Content-Type: x\r\n\r\n{}{}\r\n\r\n",
            "nonsense\r\n\r\nmore nonsense",
        ] {
            let input = garbage.to_owned() + &frame(REQUEST);
            assert_eq!(story(input.as_bytes()), ["null -32700", "a"], "{garbage}");
        }
    }

    #[test]
    fn nothing_is_read_after_exit() {
        let exit = frame(r#"{"jsonrpc":"2.0","method":"exit"}"#);
        assert_eq!(
            story((frame(REQUEST) + &exit + &frame(REQUEST)).as_bytes()),
            ["a"]
        );
    }

    #[test]
    fn the_end_may_come_anywhere() {
        let whole = frame(REQUEST);
        for end in 0..whole.len() {
            assert!(story(&whole.as_bytes()[..end]).is_empty());
        }
    }
}
