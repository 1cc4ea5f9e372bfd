import assert from "node:assert/strict";
import { test } from "node:test";
import { facts, nameOf, type ServerStatus } from "../src/serverStatus";

const IDLE: ServerStatus = {
    version: "1.2.3",
    pid: 42,
    memoryBytes: null,
    openFiles: 0,
    filesRead: 0,
    crates: 0,
    lastAnalysis: null,
    configuration: [],
};

function told(status: Partial<ServerStatus>): string[] {
    return facts({ ...IDLE, ...status }).map(({ label, description }) => [label, description].filter(Boolean).join(" | "));
}

test("an idle server has little to tell", () => {
    assert.deepEqual(told({}), ["Threadwise 1.2.3 | process 42", "0 files of 0 crates read | 0 open", "No file analysed yet"]);
});

test("a busy server tells of its memory, what it has read, and its last analysis", () => {
    const lastAnalysis = { uri: "file:///home/me/src/lib%20one.rs", milliseconds: 12.3 };
    assert.deepEqual(told({ memoryBytes: 5_000_000, openFiles: 2, filesRead: 14, crates: 1, lastAnalysis }), [
        "Threadwise 1.2.3 | process 42, 5 MB of memory",
        "14 files of 1 crate read | 2 open",
        "lib one.rs analysed in 12.3 ms | the last one",
    ]);
    assert.equal(told({ lastAnalysis: { ...lastAnalysis, milliseconds: 2345.6 } })[2], "lib one.rs analysed in 2.3 s | the last one");
});

test("an address is told by its last part", () => {
    assert.equal(nameOf("file:///a/threadwise.toml"), "threadwise.toml");
    assert.equal(nameOf("untitled:Untitled-1"), "untitled:Untitled-1");
});
