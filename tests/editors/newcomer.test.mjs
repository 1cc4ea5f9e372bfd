// What the README tells a newcomer to type can be typed. `tests/newcomer/run` does all of it, which takes
// minutes.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { told } from "../newcomer/commands.mjs";
import * as tools from "./tools.mjs";

const parts = told(tools.repository);

const exists = (path) => assert.ok(existsSync(join(tools.repository, path)), path);

test("the demo and the tests are started as the README says", () => {
    assert.deepEqual(parts.demo.commands, ["cargo run --release -- check --min-severity hint tests/demo"]);
    exists("tests/demo");
    assert.deepEqual(parts.tests.commands, ["tests/run"]);
    accessSync(join(tools.repository, "tests/run"), constants.X_OK);
});

test("the commands of the terminal are known to the program", () => {
    const [install, ...commands] = parts.terminal.commands;
    assert.equal(install, "cargo install --locked --path server");
    exists("server/Cargo.toml");
    assert.ok(commands.length > 3);
    for (const command of commands) {
        const [program, ...words] = command.split(" ");
        assert.equal(program, "threadwise");
        const asked = words[0] === "help" ? words : [...words, "--help"];
        execFileSync(tools.server(), asked, { stdio: "pipe" });
    }
});

test("the package of Visual Studio Code is made and installed by scripts that exist", () => {
    assert.deepEqual(parts.vscode.commands, [
        "cd editors/vscode && npm ci && npm run package",
        "code --install-extension threadwise.vsix",
    ]);
    const manifest = JSON.parse(readFileSync(join(tools.repository, "editors/vscode/package.json"), "utf8"));
    assert.ok(manifest.scripts.package);
});

test("Neovim is told what its own page tells", () => {
    const page = readFileSync(join(tools.repository, "editors/neovim/README.md"), "utf8");
    for (const line of parts.neovim.lines) {
        assert.ok(page.includes(line), line);
    }
    exists("editors/neovim/lsp/threadwise.lua");
});

test("Helix gets a file that exists, in a folder that is made", () => {
    const [folder, copy, health] = parts.helix.commands;
    assert.equal(folder, "mkdir -p ~/.config/helix");
    const [, file, into] = /^cat (\S+) >> (\S+)$/.exec(copy);
    exists(file);
    assert.equal(into, "~/.config/helix/languages.toml");
    assert.equal(health, "hx --health rust");
});
