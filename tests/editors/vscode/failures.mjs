// A server that does not start, is not there, or crashes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { TYPED, TYPED_AT, wrong } from "../project.mjs";
import * as tools from "../tools.mjs";
import { inEditor, inEditorWith, packages, project, running } from "./installed.mjs";

for (const [when, first] of [
    ["at once", ""],
    ["while it is asked to initialize", "read -r header\n"],
]) {
    test(`a server that ends ${when} is told with its own words`, async (t) => {
        const opened = project(t);
        const failing = opened.write("failing", `#!/bin/sh\n${first}echo 'wrong kind of machine' >&2\nexit 3\n`, 0o755);
        const settings = { "threadwise.server.path": failing };
        await inEditor(opened, { settings }, async (editor) => {
            await editor.file("lib.rs");
            const message = editor.message("Threadwise cannot start");
            await message.waitFor();
            await editor.picture("failing");
            const text = await message.innerText();
            assert.match(text, /exit code 3\. Its last words: wrong kind of machine/);
            assert.match(text, /the server that the setting threadwise\.server\.path names/);
            // One failure, one message.
            assert.equal(await editor.message("").count(), 1);
        });
    });
}

test("a server that is missing is asked for, and taken as soon as it is named", async (t) => {
    const opened = project(t);
    opened.write("src/lib.rs", wrong(opened.text()));
    const environment = { PATH: process.env.PATH.split(":").filter((folder) => !folder.includes("cargo")).join(":") };
    await inEditorWith([packages.universal.file], opened, { environment }, async (editor) => {
        await editor.file("lib.rs");
        const message = editor.message("there is no threadwise on PATH");
        await message.waitFor();
        assert.equal(await editor.message("").count(), 1);
        await editor.state("does not run").waitFor();
        await editor.picture("missing");
        opened.set({ "threadwise.server.path": tools.server() });
        await editor.squiggle("warning").waitFor();
        await editor.state("running").waitFor();
    });
});

test("a server that crashes is started again, four times, and then its user is asked", async (t) => {
    const opened = project(t);
    await inEditor(opened, {}, async (editor) => {
        await editor.file("lib.rs");
        await editor.showProblems();
        await editor.cursor(TYPED_AT, 1);
        await editor.type(TYPED);
        await editor.problems("guard-across-await").waitFor();

        const known = new Set();
        const crash = async () => {
            const [server] = await running(opened, (pids) => pids.length === 1 && !known.has(pids[0]));
            // One that ends before it is ready is another matter.
            await editor.logged(`The server is ready: process ${server}`);
            known.add(server);
            process.kill(server, "SIGKILL");
        };
        await crash();
        await running(opened, (pids) => pids.length === 1 && !known.has(pids[0]));

        // What the old server has said goes with it, so only a new one can say it again.
        await editor.keys("Control+Shift+K");
        await editor.problems("guard-across-await").waitFor({ state: "hidden" });
        await editor.keys("Control+Shift+Enter");
        await editor.type(TYPED);
        await editor.problems("guard-across-await").waitFor();

        for (let crashes = 2; crashes <= 5; crashes++) {
            assert.equal(await editor.message("").count(), 0, "nobody is bothered yet");
            await crash();
        }
        const message = editor.message("crashed 5 times");
        await message.waitFor();
        await editor.state("does not run").waitFor();
        await editor.picture("crashed");
        assert.equal(await editor.message("").count(), 1);
        await message.getByRole("button", { name: "Show log" }).waitFor();
        await message.getByRole("button", { name: "Restart" }).click();
        await editor.problems("guard-across-await").waitFor();
        await editor.state("running").waitFor();
    });
});
