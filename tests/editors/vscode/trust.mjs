// A folder that the user does not trust.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { wrong } from "../project.mjs";
import { environment, inEditor, project, running } from "./installed.mjs";

test("a folder that is not trusted cannot name the server, nor its environment, until it is trusted", async (t) => {
    const opened = project(t);
    opened.write("src/lib.rs", wrong(opened.text()));
    const sprung = join(opened.path, "sprung");
    const trap = opened.write("trap", `#!/bin/sh\necho "$BAIT" > '${sprung}'\n`, 0o755);
    opened.set({ "threadwise.server.path": trap, "threadwise.server.extraEnv": { BAIT: "taken" } });
    await inEditor(opened, { trusted: false }, async (editor) => {
        await editor.file("lib.rs");
        await editor.showProblems();
        // The bundled server answers, from where the folder's own would have been started.
        await editor.problems("guard-across-await").waitFor();
        const [server] = await running(opened, (pids) => pids.length === 1);
        assert.ok(!environment(server).includes("BAIT=taken"), "the folder's variable was set");
        assert.ok(!existsSync(sprung), "the folder's program was run");
        await editor.picture("untrusted");

        // A server of the folder's own is the user's wish from now on.
        await editor.command("Workspaces: Manage Workspace Trust");
        await editor.page.locator(".workspace-trust-editor .monaco-button", { hasText: /^Trust$/ }).first().click();
        await editor.message("Threadwise cannot start").waitFor();
        assert.equal(readFileSync(sprung, "utf8"), "taken\n");
    });
});
