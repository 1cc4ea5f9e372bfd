// The one installation that all tests of Visual Studio Code share, with the extension packaged and
// installed as a user would, and a second server's beside it for those that want one.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { Installed, packageExtension } from "../browser.mjs";
import { Project } from "../project.mjs";
import * as tools from "../tools.mjs";

const folder = mkdtempSync(join(tmpdir(), "threadwise-packages-"));

/** What packaging said, by the name of the package. */
export const packages = {
    platform: { file: join(folder, "platform.vsix"), said: "" },
    universal: { file: join(folder, "universal.vsix"), said: "" },
};

let installed;

before(async () => {
    const { platform, universal } = packages;
    universal.said = packageExtension("--universal", "--out", universal.file);
    platform.said = packageExtension("--server", tools.lightServer(join(folder, "server")), "--out", platform.file);
    installed = await Installed.with(platform.file);
});
after(async () => {
    await installed?.end();
    rmSync(folder, { recursive: true, force: true });
});

/** Opens the project in an editor with the extension, and ends that after `use`. */
export function inEditor(project, options, use) {
    return installed.open(project, options, use);
}

/** Likewise, in an editor that has these packages installed instead. */
export async function inEditorWith(packages, project, options, use) {
    const other = await Installed.with(...packages);
    try {
        await other.open(project, options, use);
    } finally {
        await other.end();
    }
}

/** A project for one test. */
export function project(t) {
    const made = new Project();
    t.after(() => made.remove());
    return made;
}

/** The process numbers of the servers of the editor that has the project open. */
function servers(opened) {
    return readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .filter((pid) => file(pid, "cmdline").split("\0")[0].endsWith("/server/threadwise"))
        .filter((pid) => file(pid, "environ").includes(`OPENED_BY_TEST=${opened.folder}\0`))
        .map(Number);
}

/** Waits until the servers of the project are such that `condition` holds of them, and gives them. */
export async function running(opened, condition) {
    for (let tries = 0; tries < 600; tries++) {
        const found = servers(opened);
        if (condition(found)) {
            return found;
        }
        await delay(100);
    }
    throw new Error("the server did not come or go");
}

/** The environment of a process, one line a variable. */
export function environment(pid) {
    return file(pid, "environ").split("\0");
}

/** Empty when the process is gone by now. */
function file(pid, name) {
    try {
        return readFileSync(`/proc/${pid}/${name}`, "utf8");
    } catch {
        return "";
    }
}
