// Where a person reads on: the pages of the rules, and the walkthrough.

import assert from "node:assert/strict";
import { test } from "node:test";
import { wrong } from "../project.mjs";
import { inEditor, project } from "./installed.mjs";

test("the name of a rule leads to its page", async (t) => {
    const opened = project(t);
    opened.write("src/lib.rs", wrong(opened.text()));
    await inEditor(opened, {}, async (editor) => {
        await editor.file("lib.rs");
        await editor.showProblems();
        const link = editor.problems("guard-across-await").locator("a.marker-code, a", { hasText: "guard-across-await" }).first();
        await link.waitFor();
        assert.equal(await link.getAttribute("href"), "threadwise-rule:/guard-across-await.md");

        await editor.cursor(9, 17);
        const finding = await editor.hover("keeps");
        await editor.picture("finding-and-card");
        await finding.page().locator(".monaco-hover a.code-link", { hasText: "guard-across-await" }).click();
        await editor.heading("guard-across-await").waitFor();
        await editor.picture("rule-page");
        await editor.closeTab();

        // The card leads there too, without a terminal.
        await editor.keys("Control+1");
        await editor.cursor(9, 17);
        const card = await editor.hover("Let it end before");
        await card.locator("a", { hasText: "guard-across-await" }).click();
        await editor.heading("guard-across-await").waitFor();
        await editor.closeTab();

        // The rule at the cursor is the one that Enter takes.
        await editor.keys("Control+1");
        await editor.cursor(9, 17);
        await editor.command("Threadwise: Explain a rule");
        await editor.row("guard-across-await").first().waitFor();
        await editor.picture("explain");
        await editor.keys("Enter");
        await editor.heading("guard-across-await").waitFor();

        await editor.command("Threadwise: Explain a rule");
        await editor.choose("channel-sender-held");
        await editor.heading("channel-sender-held").waitFor();
    });
});

test("the walkthrough leads to a sample with findings that can be mended", async (t) => {
    const opened = project(t);
    await inEditor(opened, {}, async (editor) => {
        await editor.command("Welcome: Open Walkthrough");
        await editor.choose("Threadwise in three steps");
        const step = editor.page.locator(".getting-started-step", { hasText: "See what it finds" });
        await step.waitFor();
        await editor.picture("walkthrough");
        await step.locator(".button-link, button, a", { hasText: "Open the sample" }).first().click();
        await editor.page.locator(".squiggly-error").first().waitFor();
        await editor.picture("sample");
        await editor.showProblems();
        for (const rule of ["guard-across-await", "blocking-in-async", "drop-reference-of-guard", "rwlock-upgrade-deadlock"]) {
            await editor.problems(rule).waitFor();
        }

        // The walkthrough is the active editor now, and the sample is meant.
        const next = editor.page.locator(".getting-started-step", { hasText: "Mend it" });
        await next.click();
        await editor.picture("walkthrough-mend");
        await next.locator(".button-link, button, a", { hasText: "Fix all in this file" }).first().click();
        await editor.problems("drop-reference-of-guard").waitFor({ state: "hidden" });
        await editor.problems("rwlock-upgrade-deadlock").waitFor();
        await editor.picture("walkthrough-mended");
        const last = editor.page.locator(".getting-started-step", { hasText: "Decide what" });
        await last.click();
        await last.locator(".button-link, button, a", { hasText: "Explain a rule" }).first().waitFor();
        await editor.page.setViewportSize({ width: 1280, height: 1600 });
        await editor.picture("walkthrough-choose");
    });
});
