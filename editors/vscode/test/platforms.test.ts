import assert from "node:assert/strict";
import { test } from "node:test";
// @ts-expect-error: the scripts have no types
import { program, rustTarget } from "../scripts/platforms.mjs";

const MUSL = "x86_64-unknown-linux-musl";
const GNU = "x86_64-unknown-linux-gnu";

test("the static server is packed where it can be built", () => {
    assert.deepEqual(rustTarget("linux-x64", () => true), { triple: MUSL });
});

test("where it cannot be built, that is said", () => {
    const { triple, remark } = rustTarget("linux-x64", (target: string) => target === GNU);
    assert.equal(triple, GNU);
    assert.match(remark, new RegExp(`${MUSL} is not installed.*not static.*rustup target add ${MUSL}`));
});

test("a platform without any target here, or that there is not, is refused with what can be done", () => {
    assert.throws(() => rustTarget("darwin-arm64", () => false), /rustup target add aarch64-apple-darwin.*--server/);
    assert.throws(() => rustTarget("linux", () => true), /must be one of linux-x64/);
});

test("a server for Windows is called as programs are there", () => {
    assert.equal(program("win32-x64"), "threadwise.exe");
    assert.equal(program("alpine-x64"), "threadwise");
});
