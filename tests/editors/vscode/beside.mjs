// Beside a second server on the same buffer, which answers as rust-analyzer does.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { TYPED, TYPED_AT } from "../project.mjs";
import { packageSecond, server } from "../second/package.mjs";
import { inEditorWith, packages, project } from "./installed.mjs";

test("two servers on one buffer: both hovers, both light bulbs, the other's highlights, one text", async (t) => {
    const opened = project(t);
    // Not every character is one unit long, in any encoding.
    opened.write("src/lib.rs", opened.text().replace("*total += amount;", '*total += amount; let _ = "é𝄞"; // é𝄞'));
    opened.write("threadwise.toml", '[severity]\nlock-unwrap = "info"\n');
    const folder = mkdtempSync(join(tmpdir(), "threadwise-second-"));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const files = { state: join(folder, "state.json"), seen: join(folder, "seen.json") };
    const environment = { SECOND_SERVER: server, SECOND_STATE: files.state, SECOND_SEEN: files.seen };
    const both = [packages.platform.file, packageSecond(join(folder, "second.vsix"))];
    await inEditorWith(both, opened, { environment, settings: { "threadwise.trace.server": "verbose" } }, async (editor) => {
        await editor.file("lib.rs");
        await editor.showProblems();
        await editor.cursor(TYPED_AT, 1);
        await editor.type(TYPED);
        await editor.problems("guard-across-await").waitFor();

        // Both hovers arrive, and ours does not repeat the other's sentences.
        await editor.cursor(4, 13);
        const ours = await (await editor.hover("blocks the thread")).innerText();
        const theirs = await (await editor.hover("A mutual exclusion primitive")).innerText();
        await editor.picture("beside-hovers");
        for (const sentence of theirs.split(/[.\n]/).map((part) => part.trim())) {
            assert.ok(sentence.length < 20 || !ours.includes(sentence), `said twice: ${sentence}`);
        }
        await editor.keys("Escape");

        // The light bulb holds both: our fix first, its rewriting, our silencing last.
        await editor.cursor(9, 17);
        const offered = await editor.offered();
        assert.match(offered[0], /Release/);
        assert.ok(offered.includes("Insert explicit type `_`"), offered.join(", "));
        assert.equal(new Set(offered).size, offered.length, "nothing is offered twice");
        await editor.picture("beside-highlights");

        // The highlights are the other server's: of the name, in the whole file.
        await editor.page.locator(".monaco-editor .wordHighlightText, .monaco-editor .wordHighlight").nth(3).waitFor();

        // Its edit arrives and ours after it, each at the right place.
        await editor.takeFix("Insert explicit type");
        // The second finding of the line moves with the edit when our server has seen it.
        await editor.problems("lock-unwrap").filter({ hasText: "Ln 9, Col 46" }).waitFor();
        await editor.takeFix("Release");
        await editor.problems("guard-across-await").waitFor({ state: "hidden" });
        await editor.save();
        const state = await until(() => {
            const state = JSON.parse(readFileSync(files.state, "utf8"));
            const [text] = Object.values(state.documents);
            return text === opened.text() && state;
        });
        assert.deepEqual(state.offered, ["utf-16"], "the editor offers one encoding, and both count in it");
        assert.equal(state.encoding, "utf-16");
    });
    opened.check();
    // Extensions that check TOML read there where the schema is.
    const [{ fileMatch, url }] = JSON.parse(readFileSync(files.seen, "utf8"));
    assert.equal(fileMatch, "threadwise.toml");
    assert.match(url, /^file:\/\/\/.*\/threadwise\.schema\.json$/);
});

/** Waits until there is something. */
async function until(something) {
    for (let tries = 0; tries < 600; tries++) {
        const found = something();
        if (found) {
            return found;
        }
        await delay(100);
    }
    throw new Error("it does not come");
}
