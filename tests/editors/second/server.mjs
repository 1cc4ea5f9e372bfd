// A second, small language server for Rust, which stands in rust-analyzer's place beside Threadwise.
//
// `node server.mjs` speaks the Language Server Protocol on standard input and output; it needs
// nothing but Node. Where two servers on one buffer could get in each other's way it answers as
// rust-analyzer does:
//
// - positionEncoding: the first of utf-8 and utf-32 that the client lists, else utf-16;
// - incremental synchronisation of documents, with the positions of that encoding;
// - hover: signatures and documentation, in Markdown (`HOVERS`; any other name gets its line of code);
// - documentHighlight: every occurrence of the name at the cursor, in the whole file;
// - codeAction: "Insert explicit type `_`" (refactor.rewrite) on a `let` without a type. Its edit
//   comes with codeAction/resolve, if the client can ask for it there;
// - publishDiagnostics: a warning with the source "rustc" where a line says `fn unused`.
//
// `second/state` (no parameters) answers { encoding, offered, documents: { uri: text }, asked:
// { method: count } }: what the client has offered, what this server believes the buffers hold, and
// what it was asked. The same is written to the file that SECOND_STATE names, after each message.

import { writeFileSync } from "node:fs";

/** What rust-analyzer says of these names, shortened. */
const HOVERS = {
    Mutex: [
        "```rust\nstd::sync::poison::mutex\n```",
        "```rust\npub struct Mutex<T>\nwhere\n    T: ?Sized,\n```",
        "A mutual exclusion primitive useful for protecting shared data\n\nThis mutex will block threads waiting for the lock to become available. The mutex can be created via a `new` constructor. Each mutex has a type parameter which represents the data that it is protecting. The data can only be accessed through the RAII guards returned from `lock` and `try_lock`, which guarantees that the data is only ever accessed when the mutex is locked.",
    ],
    lock: [
        "```rust\nstd::sync::poison::mutex::Mutex\n```",
        "```rust\npub fn lock(&self) -> LockResult<MutexGuard<'_, T>>\n```",
        "Acquires a mutex, blocking the current thread until it is able to do so.\n\nThis function will block the local thread until it is available to acquire the mutex. Upon returning, the thread is the only thread with the lock held. An RAII guard is returned to allow scoped unlock of the lock. When the guard goes out of scope, the mutex will be unlocked.",
    ],
    total: ["```rust\nlet mut total: MutexGuard<'_, u64>\n```", "size = 16 (0x10), align = 0x8, needs Drop"],
};

const WORD = /[\p{L}\p{N}_]/u;

const documents = new Map();
const asked = {};
let encoding = "utf-16";
let offered = null;
let resolves = false;
let shutDown = false;

const requests = {
    initialize({ capabilities }) {
        offered = capabilities.general?.positionEncodings ?? null;
        encoding = offered?.find((kind) => kind === "utf-8" || kind === "utf-32") ?? "utf-16";
        resolves = capabilities.textDocument?.codeAction?.resolveSupport?.properties?.includes("edit") ?? false;
        return {
            capabilities: {
                positionEncoding: encoding,
                textDocumentSync: { openClose: true, change: 2, save: {} },
                hoverProvider: true,
                documentHighlightProvider: true,
                codeActionProvider: { codeActionKinds: ["", "quickfix", "refactor", "refactor.rewrite"], resolveProvider: true },
            },
            serverInfo: { name: "second", version: "1.0.0" },
        };
    },

    shutdown() {
        shutDown = true;
        return null;
    },

    "textDocument/hover"({ textDocument, position }) {
        const text = documents.get(textDocument.uri);
        const word = wordAt(text, offsetOf(text, position));
        if (word === null) {
            return null;
        }
        const line = text.split("\n")[position.line].trim();
        const parts = HOVERS[word.text] ?? [`\`\`\`rust\n${line}\n\`\`\``];
        return { contents: { kind: "markdown", value: parts.join("\n\n---\n\n") }, range: rangeOf(text, word.start, word.end) };
    },

    "textDocument/documentHighlight"({ textDocument, position }) {
        const text = documents.get(textDocument.uri);
        const word = wordAt(text, offsetOf(text, position));
        if (word === null) {
            return null;
        }
        const found = [];
        for (let at = text.indexOf(word.text); at >= 0; at = text.indexOf(word.text, at + 1)) {
            const whole = wordAt(text, at);
            if (whole.start === at && whole.text === word.text) {
                found.push({ range: rangeOf(text, at, whole.end), kind: 2 });
            }
        }
        return found;
    },

    "textDocument/codeAction"({ textDocument, range, context }) {
        const wanted = context.only?.some((kind) => "refactor.rewrite".startsWith(kind)) ?? true;
        const line = documents.get(textDocument.uri).split("\n")[range.start.line];
        const name = /^\s*let (?:mut )?[\p{L}\p{N}_]+(?= =)/u.exec(line);
        if (!wanted || name === null) {
            return [];
        }
        const data = { uri: textDocument.uri, line: range.start.line, units: units(name[0]) };
        const action = { title: "Insert explicit type `_`", kind: "refactor.rewrite", data };
        return [resolves ? action : requests["codeAction/resolve"](action)];
    },

    "codeAction/resolve"(action) {
        const { uri, line, units } = action.data;
        const at = { line, character: units };
        return { ...action, edit: { changes: { [uri]: [{ range: { start: at, end: at }, newText: ": _" }] } } };
    },

    "second/state": state,
};

const notifications = {
    "textDocument/didOpen"({ textDocument }) {
        set(textDocument.uri, textDocument.text);
    },

    "textDocument/didChange"({ textDocument, contentChanges }) {
        let text = documents.get(textDocument.uri);
        for (const change of contentChanges) {
            text = change.range
                ? text.slice(0, offsetOf(text, change.range.start)) + change.text + text.slice(offsetOf(text, change.range.end))
                : change.text;
        }
        set(textDocument.uri, text);
    },

    "textDocument/didClose"({ textDocument }) {
        documents.delete(textDocument.uri);
    },

    exit() {
        process.exit(shutDown ? 0 : 1);
    },
};

function state() {
    return { encoding, offered, documents: Object.fromEntries(documents), asked };
}

/** The document has this text now. */
function set(uri, text) {
    documents.set(uri, text);
    const diagnostics = text.split("\n").flatMap((line, number) => {
        const name = /\bfn (unused)\b/.exec(line);
        if (name === null) {
            return [];
        }
        const character = units(line.slice(0, name.index + "fn ".length));
        const range = { start: { line: number, character }, end: { line: number, character: character + name[1].length } };
        return [{ range, severity: 2, source: "rustc", code: "dead_code", message: "function `unused` is never used" }];
    });
    send({ method: "textDocument/publishDiagnostics", params: { uri, diagnostics } });
}

function wordAt(text, offset) {
    let start = offset;
    let end = offset;
    while (start > 0 && WORD.test(text[start - 1])) start -= 1;
    while (end < text.length && WORD.test(text[end])) end += 1;
    return start === end ? null : { start, end, text: text.slice(start, end) };
}

/** The length of the text in the units of the encoding. */
function units(text) {
    switch (encoding) {
        case "utf-8":
            return Buffer.byteLength(text);
        case "utf-32":
            return [...text].length;
        default:
            return text.length;
    }
}

/** The index into the text (JavaScript counts in UTF-16) of a position that counts in the encoding. */
function offsetOf(text, { line, character }) {
    let start = 0;
    for (let number = 0; number < line; number += 1) {
        start = text.indexOf("\n", start) + 1;
    }
    let offset = start;
    for (let left = character; left > 0 && offset < text.length && text[offset] !== "\n"; ) {
        const symbol = String.fromCodePoint(text.codePointAt(offset));
        left -= units(symbol);
        offset += symbol.length;
    }
    return offset;
}

function rangeOf(text, start, end) {
    return { start: positionOf(text, start), end: positionOf(text, end) };
}

function positionOf(text, offset) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length - 1, character: units(before.slice(start)) };
}

function send(message) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function handle({ id, method, params }) {
    if (method === undefined) {
        return; // an answer, and nothing was asked
    }
    asked[method] = (asked[method] ?? 0) + 1;
    if (id === undefined) {
        notifications[method]?.(params);
    } else if (requests[method] === undefined) {
        send({ id, error: { code: -32601, message: `${method} is not known` } });
    } else {
        send({ id, result: requests[method](params) });
    }
    if (process.env.SECOND_STATE) {
        writeFileSync(process.env.SECOND_STATE, JSON.stringify(state(), null, 2));
    }
}

let input = Buffer.alloc(0);
process.stdin.on("data", (data) => {
    input = Buffer.concat([input, data]);
    for (;;) {
        const header = input.indexOf("\r\n\r\n");
        if (header < 0) {
            return;
        }
        const length = Number(/Content-Length: (\d+)/i.exec(input.toString("latin1", 0, header))[1]);
        const end = header + 4 + length;
        if (input.length < end) {
            return;
        }
        const body = input.toString("utf8", header + 4, end);
        input = input.subarray(end);
        handle(JSON.parse(body));
    }
});
process.stdin.on("end", () => process.exit(shutDown ? 0 : 1));
