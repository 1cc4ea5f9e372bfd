// The extension in a real Visual Studio Code, installed as a user would.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { inEditor, packageExtension } from "./browser.mjs";
import { cards } from "./cards.mjs";
import { MENDED, Project, TYPED, TYPED_AT, wrong } from "./project.mjs";
import * as tools from "./tools.mjs";

let vsix;
before(() => {
    vsix = packageExtension(tools.server(), join(tools.repository, ".tools/threadwise.vsix"));
});

/** The process numbers of the project's servers that pass, as soon as there is one. */
async function running(opened, passes) {
    for (let tries = 0; tries < 600; tries++) {
        const servers = readdirSync("/proc")
            .filter((name) => /^\d+$/.test(name) && commandLine(name).some((part) => isServer(part, opened)))
            .map(Number)
            .filter(passes);
        if (servers.length > 0) {
            return servers;
        }
        await delay(100);
    }
    throw new Error("no server is running");
}

function isServer(part, opened) {
    return part.startsWith(opened.folder) && part.endsWith("/server/threadwise");
}

/** Empty when the process is gone by now. */
function commandLine(pid) {
    try {
        return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    } catch {
        return [];
    }
}

function project(t) {
    const made = new Project();
    t.after(() => made.remove());
    return made;
}

test("a guard across an await: typed, underlined, mended, and the result compiles", async (t) => {
    const opened = project(t);
    await inEditor(opened, vsix, {}, async (editor) => {
        await editor.file("lib.rs");
        await editor.showProblems();
        await editor.cursor(TYPED_AT, 1);
        await editor.type(TYPED);
        await editor.problems("guard-across-await").waitFor();
        await editor.squiggle("warning").waitFor();
        await editor.picture("finding");

        await editor.cursor(9, 17);
        await editor.takeFirstFix("Release");
        await editor.problems("guard-across-await").waitFor({ state: "hidden" });
        await editor.picture("mended");
        await editor.save();
    });
    assert.equal(opened.text(), MENDED);
    opened.check();
});

test("hovering over a lock shows its card", async (t) => {
    const opened = project(t);
    opened.write("src/lib.rs", wrong(opened.text()));
    await inEditor(opened, vsix, {}, async (editor) => {
        await editor.file("lib.rs");
        await editor.showProblems();
        // The finding shows that the server is there: a hover is asked for once, not again.
        await editor.problems("guard-across-await").waitFor();
        await editor.cursor(4, 13);
        const card = await editor.hover("blocks the thread");
        await editor.picture("card");
        assert.match(await card.innerText(), /tokio::sync::Mutex/);
    });
});

test("cards are shown as they are meant to be read", async (t) => {
    const opened = project(t);
    opened.writeCards();
    await inEditor(opened, vsix, {}, async (editor) => {
        // The finding shows that the server is there: a hover is asked for once, not again.
        await editor.file("types.rs");
        await editor.squiggle("warning").waitFor();
        let shown = "types";
        for (const { file, line, column, verdict } of cards()) {
            if (shown !== file) {
                await editor.file(`${file}.rs`);
                shown = file;
            }
            await editor.cursor(line, column);
            const hover = await editor.hover(verdict);
            await editor.picture(`card-${file}-${line}`);
            const text = await hover.innerText();
            assert.doesNotMatch(text, /\*\*|\]\(|```/, "marks are shown as what they mean");
            await editor.keys("Escape");
        }
    });
});

for (const [when, first] of [
    ["at once", ""],
    ["while it is asked to initialize", "read -r header\n"],
]) {
    test(`a server that ends ${when} is told with its own words`, async (t) => {
        const opened = project(t);
        const failing = opened.write("failing", `#!/bin/sh\n${first}echo 'wrong kind of machine' >&2\nexit 3\n`, 0o755);
        const settings = { "threadwise.server.path": failing };
        await inEditor(opened, vsix, { settings }, async (editor) => {
            await editor.file("lib.rs");
            const message = editor.message("Threadwise cannot start");
            await message.waitFor();
            await editor.picture("failing");
            const text = await message.innerText();
            assert.match(text, /exit code 3\. Its last words: wrong kind of machine/);
            assert.match(text, /named by the setting threadwise\.server\.path/);
            // One failure, one message.
            assert.equal(await editor.message("").count(), 1);
        });
    });
}

test("a server that crashes is started again", async (t) => {
    const opened = project(t);
    await inEditor(opened, vsix, {}, async (editor) => {
        await editor.file("lib.rs");
        await editor.showProblems();
        await editor.cursor(TYPED_AT, 1);
        await editor.type(TYPED);
        await editor.problems("guard-across-await").waitFor();

        const [crashed] = await running(opened, () => true);
        process.kill(crashed, "SIGKILL");
        await running(opened, (pid) => pid !== crashed);

        // What the old server has said goes with it, so only a new one can say it again.
        await editor.keys("Control+Shift+K");
        await editor.problems("guard-across-await").waitFor({ state: "hidden" });
        await editor.keys("Control+Shift+Enter");
        await editor.type(TYPED);
        await editor.problems("guard-across-await").waitFor();
    });
});

test("the commands restart the server and show the log", async (t) => {
    const opened = project(t);
    await inEditor(opened, vsix, {}, async (editor) => {
        await editor.file("lib.rs");
        const [first] = await running(opened, () => true);
        await editor.command("Threadwise: Restart server");
        await running(opened, (pid) => pid !== first);
        await editor.command("Threadwise: Show log");
        await editor.output("Starting").waitFor();
        await editor.picture("log");
    });
});

test("settings reach the server", async (t) => {
    const opened = project(t);
    opened.write("src/lib.rs", wrong(opened.text()));
    const settings = { "threadwise.severity": { "guard-across-await": "error" } };
    await inEditor(opened, vsix, { settings }, async (editor) => {
        await editor.file("lib.rs");
        await editor.squiggle("error").waitFor();
    });
});

test("a folder that is not trusted cannot name the server", async (t) => {
    const opened = project(t);
    opened.write("src/lib.rs", wrong(opened.text()));
    const trap = opened.write("trap", `#!/bin/sh\ntouch '${join(opened.path, "sprung")}'\n`, 0o755);
    opened.write(".vscode/settings.json", JSON.stringify({ "threadwise.server.path": trap }));
    await inEditor(opened, vsix, { trusted: false }, async (editor) => {
        await editor.file("lib.rs");
        await editor.showProblems();
        // The bundled server answers, from where the folder's own would have been started.
        await editor.problems("guard-across-await").waitFor();
        await editor.picture("untrusted");
        assert.ok(!existsSync(join(opened.path, "sprung")), "the folder's program was run");
    });
});
