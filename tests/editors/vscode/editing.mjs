// Findings, fixes and cards, from the first keystroke to a file that compiles.

import assert from "node:assert/strict";
import { test } from "node:test";
import { cards } from "../cards.mjs";
import { MENDED, TYPED, TYPED_AT, wrong } from "../project.mjs";
import { inEditor, project } from "./installed.mjs";

test("a guard across an await: typed, underlined, mended, and the result compiles", async (t) => {
    const opened = project(t);
    await inEditor(opened, {}, async (editor) => {
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

/** Two guards of which only references are dropped: each has a safe fix. */
const KEPT = `use std::sync::Mutex;

pub fn add(one: &Mutex<u64>, other: &Mutex<u64>) {
    let first = one.lock().expect("poisoned");
    drop(&first);
    let second = other.lock().expect("poisoned");
    drop(&second);
}
`;

test("a finding is silenced at its place, and the rest is fixed at once", async (t) => {
    const opened = project(t);
    opened.write("src/lib.rs", KEPT);
    await inEditor(opened, {}, async (editor) => {
        await editor.file("lib.rs");
        await editor.showProblems();
        await editor.problems("drop-reference-of-guard").nth(1).waitFor();

        await editor.cursor(5, 6);
        const offered = await editor.offered();
        assert.match(offered.at(-1), /Suppress drop-reference-of-guard/, "to silence it comes last");
        await editor.takeFix("Suppress");
        await editor.problems("drop-reference-of-guard").nth(1).waitFor({ state: "hidden" });
        await editor.picture("silenced");

        await editor.command("Threadwise: Fix all in this file");
        await editor.problems("drop-reference-of-guard").waitFor({ state: "hidden" });
        await editor.picture("fixed-all");
        await editor.save();

        await editor.command("Threadwise: Fix all in this file");
        await editor.message("no safe fix").waitFor();
    });
    const [before, after] = opened.text().split("// threadwise: allow(drop-reference-of-guard)");
    assert.ok(before.endsWith('.expect("poisoned");\n    '), "the comment stands above");
    assert.match(after, /drop\(&first\);/);
    assert.match(after, /drop\(second\);/);
    opened.check();
});

test("hovering over a lock shows its card", async (t) => {
    const opened = project(t);
    opened.write("src/lib.rs", wrong(opened.text()));
    await inEditor(opened, {}, async (editor) => {
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
    await inEditor(opened, {}, async (editor) => {
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
