import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { after, test } from "node:test";
import { ServerProcess } from "../src/serverProcess";

const root = fs.mkdtempSync(path.join(os.tmpdir(), "threadwise-process-"));
after(() => fs.rmSync(root, { recursive: true }));

/** Makes a program of these lines, run by Node, and gives its path. */
function program(name: string, lines: string, mode = 0o755): string {
    const made = path.join(root, name);
    fs.writeFileSync(made, `#!${process.execPath}\n${lines}\n`, { mode });
    return made;
}

test("a program that is not there is named, with ENOENT", async () => {
    const gone = path.join(root, "gone");
    await assert.rejects(ServerProcess.start(gone, process.env), (error: Error) => {
        assert.ok(error.message.startsWith(`${gone} cannot be run (ENOENT)`), error.message);
        return true;
    });
});

test("a file that is not executable is told as such, with EACCES", async () => {
    const plain = program("plain", "", 0o644);
    await assert.rejects(ServerProcess.start(plain, process.env), /EACCES.*not executable/);
});

test("the end is told with the exit code and the last words", async () => {
    const failing = program("failing", `console.error("no such subcommand:", process.argv[2]); process.exit(2);`);
    const server = await ServerProcess.start(failing, process.env);
    assert.equal(await server.ended, "exit code 2. Its last words: no such subcommand: lsp");
});

test("a flood of words is cut to its end", async () => {
    const chatty = program("chatty", `console.error("x".repeat(100_000) + " the end");`);
    const server = await ServerProcess.start(chatty, process.env);
    const how = await server.ended;
    assert.ok(how.endsWith("x the end") && how.length < 2100, how);
});

test("the environment reaches the server", async () => {
    const echo = program("echo", `console.error(process.env.GREETING);`);
    const server = await ServerProcess.start(echo, { ...process.env, GREETING: "hello" });
    assert.match(await server.ended, /last words: hello$/);
});

test("a server that goes when its input ends is not killed", async () => {
    const polite = program("polite", `process.stdin.resume().on("end", () => process.exit(0));`);
    const server = await ServerProcess.start(polite, process.env);
    await server.end();
    assert.equal(await server.ended, "exit code 0, and it wrote nothing");
});

test("a server that stays is killed", async () => {
    const stubborn = program("stubborn", `process.stdout.write("x".repeat(1_000_000)); setInterval(() => {}, 1000);`);
    const server = await ServerProcess.start(stubborn, process.env);
    await server.end();
    assert.match(await server.ended, /^signal SIGKILL/);
});
