//! A client that speaks the protocol by hand, so that it can also speak it badly.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long anything is awaited before the test fails. Nothing takes this long.
pub(crate) const PATIENCE: Duration = Duration::from_secs(120);

/// A file that exists nowhere: the editor has not saved it yet.
pub(crate) const URI: &str = "file:///nowhere/src/main.rs";

/// A running server and its client's end of the pipes.
pub(crate) struct Client {
    child: Child,
    input: Option<ChildStdin>,
    output: Receiver<Value>,
    log: Option<JoinHandle<String>>,
    /// Messages that came while another was awaited.
    unread: VecDeque<Value>,
    last_id: i64,
    /// The answer to `workspace/configuration`, and whether the server's requests are answered.
    settings: Value,
    silent: bool,
}

impl Client {
    /// Starts a server and says nothing to it yet.
    pub(crate) fn start() -> Client {
        let mut command = Command::new(env!("CARGO_BIN_EXE_threadwise"));
        command.args(["lsp", "--stdio"]);
        Client::run(command)
    }

    /// Starts a server by a command of any kind.
    pub(crate) fn run(mut command: Command) -> Client {
        let mut child = command
            .env_remove("THREADWISE_LOG")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let input = child.stdin.take();
        let stdout = child.stdout.take().expect("piped");
        let mut stderr = child.stderr.take().expect("piped");
        let (sender, output) = channel();
        thread::spawn(move || {
            let mut stdout = BufReader::new(stdout);
            while let Some(message) = read(&mut stdout) {
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        let log = thread::spawn(move || {
            let mut log = Vec::new();
            let _ = stderr.read_to_end(&mut log);
            String::from_utf8_lossy(&log).into_owned()
        });
        Client {
            child,
            input,
            output,
            log: Some(log),
            unread: VecDeque::new(),
            last_id: 0,
            settings: Value::Null,
            silent: false,
        }
    }

    /// Starts a server and shakes hands, with nothing but what every client can do.
    pub(crate) fn plain() -> Client {
        Client::with(json!({}))
    }

    /// Starts a server and shakes hands with these capabilities.
    pub(crate) fn with(capabilities: Value) -> Client {
        let mut client = Client::start();
        client.initialize(json!({ "capabilities": capabilities }));
        client
    }

    /// Shakes hands, and gives back what the server can do.
    pub(crate) fn initialize(&mut self, params: Value) -> Value {
        let answer = self.request("initialize", params);
        self.notify("initialized", json!({}));
        answer["result"].clone()
    }

    /// Never answers the server's requests.
    pub(crate) fn be_silent(&mut self) {
        self.silent = true;
    }

    /// What the client answers when it is asked for settings.
    pub(crate) fn set_settings(&mut self, settings: Value) {
        self.settings = settings;
    }

    /// The number of the server's process.
    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }

    pub(crate) fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Writes bytes, whatever they are.
    pub(crate) fn write(&mut self, bytes: &[u8]) {
        let input = self.input.as_mut().expect("the input is open");
        input.write_all(bytes).expect("the server reads");
        input.flush().expect("the server reads");
    }

    pub(crate) fn send(&mut self, message: &Value) {
        self.write(&frame(&message.to_string()));
    }

    pub(crate) fn notify(&mut self, method: &str, params: Value) {
        self.send(&notification(method, params));
    }

    /// Sends a request without waiting, and gives back its id.
    pub(crate) fn ask(&mut self, method: &str, params: Value) -> i64 {
        let (id, message) = self.question(method, params);
        self.send(&message);
        id
    }

    /// A request that is yet to be sent.
    pub(crate) fn question(&mut self, method: &str, params: Value) -> (i64, Value) {
        self.last_id += 1;
        let id = self.last_id;
        let message = json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params});
        (id, message)
    }

    /// Sends a request and waits for the whole answer.
    pub(crate) fn request(&mut self, method: &str, params: Value) -> Value {
        let id = self.ask(method, params);
        self.answer(id)
    }

    /// Waits for the answer to a request.
    pub(crate) fn answer(&mut self, id: i64) -> Value {
        self.wait(&format!("the answer to request {id}"), |message| {
            message.get("method").is_none() && message["id"] == id
        })
    }

    /// Waits for a message, and leaves all others for later.
    pub(crate) fn wait(&mut self, what: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        if let Some(at) = self.unread.iter().position(&wanted) {
            return self.unread.remove(at).expect("it is there");
        }
        loop {
            let Some(message) = self.next() else {
                panic!("the server has gone without {what}; {:?}", self.unread);
            };
            if wanted(&message) {
                return message;
            }
            self.unread.push_back(message);
        }
    }

    /// The messages that nobody has waited for.
    pub(crate) fn unread(&self) -> impl Iterator<Item = &Value> {
        self.unread.iter()
    }

    fn next(&mut self) -> Option<Value> {
        match self.output.recv_timeout(PATIENCE) {
            Ok(message) => {
                self.reply(&message);
                Some(message)
            }
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => {
                panic!("nothing comes from the server; unread: {:?}", self.unread)
            }
        }
    }

    fn reply(&mut self, message: &Value) {
        let (Some(id), Some(method)) = (message.get("id"), message["method"].as_str()) else {
            return;
        };
        if self.silent || self.input.is_none() {
            return;
        }
        let result = match method {
            "workspace/configuration" => json!([self.settings]),
            _ => Value::Null,
        };
        let reply = json!({"jsonrpc": "2.0", "id": id, "result": result});
        self.send(&reply);
    }

    pub(crate) fn open(&mut self, uri: &str, version: i32, text: &str) {
        let document = json!({"uri": uri, "languageId": "rust", "version": version, "text": text});
        self.notify("textDocument/didOpen", json!({"textDocument": document}));
    }

    /// Replaces the whole text.
    pub(crate) fn replace(&mut self, uri: &str, version: i32, text: &str) {
        self.notify(
            "textDocument/didChange",
            json!({
                "textDocument": {"uri": uri, "version": version},
                "contentChanges": [{"text": text}],
            }),
        );
    }

    pub(crate) fn close(&mut self, uri: &str) {
        self.notify(
            "textDocument/didClose",
            json!({"textDocument": {"uri": uri}}),
        );
    }

    /// The server's own idea of a document.
    pub(crate) fn text(&mut self, uri: &str) -> Value {
        let params = json!({"textDocument": {"uri": uri}});
        self.request("threadwise/text", params)["result"].clone()
    }

    /// Waits for the diagnostics that are published for this version of the document.
    pub(crate) fn diagnostics(&mut self, uri: &str, version: i32) -> Vec<Value> {
        let what = format!("the diagnostics of {uri}, version {version}");
        let message = self.wait(&what, |message| {
            message["method"] == "textDocument/publishDiagnostics"
                && message["params"]["uri"] == uri
                && message["params"]["version"] == version
        });
        list(&message["params"]["diagnostics"])
    }

    pub(crate) fn hover(&mut self, uri: &str, line: u32, character: u32) -> Value {
        let params = json!({
            "textDocument": {"uri": uri},
            "position": {"line": line, "character": character},
        });
        self.request("textDocument/hover", params)["result"].clone()
    }

    /// Closes the input without a word.
    pub(crate) fn hang_up(&mut self) {
        self.input = None;
    }

    /// Waits until the server has closed its output, and drops what it still said.
    pub(crate) fn wait_for_silence(&mut self) {
        while let Some(message) = self.next() {
            self.unread.push_back(message);
        }
    }

    /// Waits for the end of the process, and gives back its exit code and its log.
    pub(crate) fn end(mut self) -> (Option<i32>, String) {
        let status = self.status();
        let log = self.log.take().expect("taken once").join();
        (status.code(), log.expect("the log was read"))
    }

    fn status(&mut self) -> ExitStatus {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait().expect("the server can be waited for") {
                return status;
            }
            thread::sleep(Duration::from_millis(10));
        }
        panic!("the server does not end");
    }

    /// Says goodbye by the book, and expects the server to do the same, without a panic.
    pub(crate) fn finish(mut self) {
        let answer = self.request("shutdown", Value::Null);
        assert_eq!(answer.get("error"), None, "{answer}");
        self.notify("exit", Value::Null);
        let (code, log) = self.end();
        assert_eq!(code, Some(0), "{log}");
        assert!(!log.contains("panic"), "{log}");
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // It has ended already, unless the test has failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn notification(method: &str, params: Value) -> Value {
    json!({"jsonrpc": "2.0", "method": method, "params": params})
}

pub(crate) fn frame(body: &str) -> Vec<u8> {
    format!("Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// The items of an array.
pub(crate) fn list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}

fn read(output: &mut impl BufRead) -> Option<Value> {
    let mut length = None;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("Content-Length: ") {
            length = value.parse().ok();
        }
    }
    let mut body = vec![0; length.expect("every message has a length")];
    output.read_exact(&mut body).ok()?;
    Some(serde_json::from_slice(&body).expect("the server speaks JSON"))
}
