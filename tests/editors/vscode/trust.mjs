// A folder that the user does not trust.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { wrong } from "../project.mjs";
import { inEditor, project } from "./installed.mjs";

test("a folder that is not trusted cannot name the server, nor its environment", async (t) => {
    const opened = project(t);
    opened.write("src/lib.rs", wrong(opened.text()));
    const trap = opened.write("trap", `#!/bin/sh\ntouch '${join(opened.path, "sprung")}'\n`, 0o755);
    const log = join(opened.path, "log");
    const settings = { "threadwise.server.path": trap, "threadwise.server.extraEnv": { THREADWISE_LOG: "off", LOG: log } };
    opened.write(".vscode/settings.json", JSON.stringify(settings));
    await inEditor(opened, { trusted: false }, async (editor) => {
        await editor.file("lib.rs");
        await editor.showProblems();
        // The bundled server answers, from where the folder's own would have been started.
        await editor.problems("guard-across-await").waitFor();
        await editor.picture("untrusted");
        assert.ok(!existsSync(join(opened.path, "sprung")), "the folder's program was run");
    });
});
