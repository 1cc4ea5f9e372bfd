// Where the things are that the tests run: `tests/setup/tools` brings the editors, cargo builds the server.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const tools = join(repository, ".tools");

/** The server that the editors run: `THREADWISE_SERVER_PATH`, else the one that `cargo build` has made. */
export function server() {
    const named = process.env.THREADWISE_SERVER_PATH;
    if (named) {
        return existing(resolve(named), "THREADWISE_SERVER_PATH names it");
    }
    const metadata = execFileSync("cargo", ["metadata", "--no-deps", "--format-version=1"], { cwd: repository });
    return existing(join(JSON.parse(metadata).target_directory, "debug/threadwise"), "`cargo build` makes it");
}

/** The same server without what a debugger needs, which is most of it: packed and installed in no time. */
export function lightServer(into) {
    execFileSync("strip", ["-o", into, server()]);
    return into;
}

export function neovim() {
    return existing(join(tools, "neovim/bin/nvim"), "`tests/setup/tools` brings it");
}

export function codeServer() {
    return existing(join(tools, "code-server/node_modules/code-server"), "`tests/setup/tools` brings it");
}

export function chromium() {
    return execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();
}

/** The settings that the server documents, without the editors' own. */
export function settings() {
    const protocol = readFileSync(join(repository, "server/docs/protocol.md"), "utf8");
    const table = protocol.split("| key | value | default |\n")[1].split("\n\n")[0];
    const keys = table.split("\n").slice(1).map((row) => row.split(" | ")[0]);
    return keys.flatMap((key) => [...key.matchAll(/`(.*?)`/g)].map(([, name]) => name));
}

/** Pictures of what the tests saw, to look at. */
export const screenshots = join(tools, "screenshots");

function existing(file, howToGetIt) {
    if (!existsSync(file)) {
        throw new Error(`${file} is missing: ${howToGetIt}.`);
    }
    return file;
}
