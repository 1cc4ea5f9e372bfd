// The server while it is well: its menu, its commands, and settings that change.

import assert from "node:assert/strict";
import { test } from "node:test";
import { TYPED, TYPED_AT, wrong } from "../project.mjs";
import { inEditor, project, running } from "./installed.mjs";

test("the menu tells how the server fares, pauses it, and lets it go on", async (t) => {
    const opened = project(t);
    opened.write("src/lib.rs", wrong(opened.text()));
    opened.write("threadwise.toml", '[severity]\nlock-unwrap = "info"\n');
    await inEditor(opened, {}, async (editor) => {
        await editor.file("lib.rs");
        await editor.showProblems();
        await editor.problems("guard-across-await").waitFor();
        const [first] = await running(opened, (pids) => pids.length === 1);
        await editor.state("running").hover();
        await editor.page.locator(".hover-language-status", { hasText: "Threadwise" }).waitFor();
        await editor.picture("status");
        // In one step: other extensions' lines come and go, and between two the link would move away.
        await editor.page.locator(".hover-language-status a", { hasText: "Menu" }).evaluate((link) => link.click());
        await editor.row(`process ${first}`).waitFor();
        await editor.row("1 file of 1 crate read").waitFor();
        await editor.row("lib.rs analysed in").waitFor();
        await editor.row("threadwise.toml").waitFor();
        await editor.row("The server that came with the extension").waitFor();
        await editor.picture("menu");

        await editor.choose("Pause");
        await running(opened, (pids) => pids.length === 0);
        await editor.problems("guard-across-await").waitFor({ state: "hidden" });
        await editor.state("paused").waitFor();
        await editor.command("Threadwise: Show status");
        await editor.row("Threadwise is paused").waitFor();
        await editor.picture("menu-paused");
        await editor.choose("Resume");
        const [second] = await running(opened, (pids) => pids.length === 1);
        await editor.problems("guard-across-await").waitFor();

        await editor.command("Threadwise: Restart server");
        await running(opened, (pids) => pids.length === 1 && pids[0] !== second);
        await editor.problems("guard-across-await").waitFor();
        await editor.command("Threadwise: Show log");
        await editor.output("Starting").waitFor();
        await editor.picture("log");
    });
});

test("settings count at once, without a new server", async (t) => {
    const opened = project(t);
    opened.write("src/lib.rs", wrong(opened.text()));
    const severity = (level) => opened.set({ "threadwise.severity": { "guard-across-await": level } });
    severity("error");
    await inEditor(opened, {}, async (editor) => {
        await editor.file("lib.rs");
        await editor.squiggle("error").waitFor();
        const [server] = await running(opened, (pids) => pids.length === 1);
        severity("warning");
        await editor.squiggle("warning").waitFor();
        severity("off");
        await editor.squiggle("warning").waitFor({ state: "hidden" });
        opened.set({ "threadwise.select": ["await"] });
        await editor.squiggle("warning").waitFor();
        assert.deepEqual(await running(opened, (pids) => pids.length === 1), [server]);

        opened.set({ "threadwise.enable": false });
        await running(opened, (pids) => pids.length === 0);
        await editor.squiggle("warning").waitFor({ state: "hidden" });
        opened.set({});
        await running(opened, (pids) => pids.length === 1);
        await editor.squiggle("warning").waitFor();
        // One that decides what is run takes a new server.
        const [before] = await running(opened, (pids) => pids.length === 1);
        opened.set({ "threadwise.server.extraEnv": { THREADWISE_LOG: "debug" } });
        await running(opened, (pids) => pids.length === 1 && pids[0] !== before);
        await editor.squiggle("warning").waitFor();
    });
});

test("a slip in threadwise.toml is shown there, and goes when it is mended", async (t) => {
    const opened = project(t);
    opened.write("src/lib.rs", wrong(opened.text()));
    opened.write("threadwise.toml", 'ignor = ["lock-unwrap"]\n');
    await inEditor(opened, {}, async (editor) => {
        await editor.file("lib.rs");
        await editor.showProblems();
        await editor.problems("threadwise.toml").waitFor();
        await editor.problems("ignor").last().waitFor();
        await editor.picture("slip");
        opened.write("threadwise.toml", 'ignore = ["guard-across-await"]\n');
        await editor.problems("threadwise.toml").waitFor({ state: "hidden" });
        await editor.problems("guard-across-await").waitFor({ state: "hidden" });
    });
});

test("findings can wait until the file is saved", async (t) => {
    const opened = project(t);
    await inEditor(opened, { settings: { "threadwise.diagnostics.run": "onSave" } }, async (editor) => {
        await editor.file("lib.rs");
        await editor.showProblems();
        await editor.state("running").waitFor();
        await editor.cursor(TYPED_AT, 1);
        await editor.type(TYPED);
        // A card shows that the server has seen the text.
        await editor.cursor(9, 17);
        await editor.hover("held across this");
        await editor.keys("Escape");
        assert.equal(await editor.problems("guard-across-await").count(), 0);
        await editor.save();
        await editor.problems("guard-across-await").waitFor();
    });
});
