// See `run`.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import * as tools from "../editors/tools.mjs";
import { told } from "./commands.mjs";

const folder = mkdtempSync(join(tmpdir(), "threadwise-newcomer-"));
const home = join(folder, "home");
const bin = join(home, "bin");
const repository = join(folder, "threadwise");
const sinful = join(repository, "tests/demo/src/await_points.rs");

const environment = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, ".config"),
    XDG_DATA_HOME: join(home, ".local/share"),
    XDG_STATE_HOME: join(home, ".local/state"),
    XDG_CACHE_HOME: join(home, ".cache"),
    // What a newcomer to Threadwise has of Rust and Node, and where these get packages from.
    CARGO_HOME: process.env.CARGO_HOME ?? join(homedir(), ".cargo"),
    RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), ".rustup"),
    NPM_CONFIG_USERCONFIG: process.env.NPM_CONFIG_USERCONFIG ?? join(homedir(), ".npmrc"),
    CARGO_INSTALL_ROOT: join(home, ".cargo"),
    PATH: [bin, join(home, ".cargo/bin"), process.env.PATH].join(delimiter),
};
delete environment.CARGO_TARGET_DIR;

const times = [];

/** Runs a line in a shell, at the top of the repository; gives what it prints. */
function type(line, { ends = [0], environment: more = {} } = {}) {
    console.log(`$ ${line}`);
    const began = performance.now();
    const { status, stdout } = spawnSync("bash", ["-c", line], {
        cwd: repository,
        env: { ...environment, ...more },
        stdio: ["ignore", "pipe", "inherit"],
        encoding: "utf8",
        maxBuffer: 1 << 28,
    });
    times.push([line, (performance.now() - began) / 1000]);
    assert.ok(ends.includes(status), `\`${line}\` ended with ${status}:\n${stdout}`);
    return stdout;
}

function inTheTerminal({ demo, terminal }) {
    const [check] = demo.commands;
    assert.match(type(check, { ends: [1] }), /guard-across-await/);
    for (const command of terminal.commands) {
        // The repository commits sins on purpose.
        const found = type(command, { ends: command === "threadwise check" ? [1] : [0] });
        assert.notEqual(command.startsWith("threadwise") ? found : "nothing to see", "");
    }
}

function inNeovim({ neovim }) {
    mkdirSync(join(home, ".config/nvim"), { recursive: true });
    const lines = neovim.lines.join("\n").replaceAll("/path/to/threadwise", repository);
    writeFileSync(join(home, ".config/nvim/init.lua"), `${lines}\n`);
    const look = join(folder, "look.lua");
    writeFileSync(
        look,
        `vim.api.nvim_create_autocmd('VimEnter', { callback = vim.schedule_wrap(function()
           vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 20)
           for _, found in ipairs(vim.diagnostic.get(0)) do print(found.code) end
           vim.cmd('quitall!')
         end) })`,
    );
    const seen = type(`${tools.neovim()} --headless ${sinful} -c 'luafile ${look}' 2>&1`);
    assert.match(seen, /guard-across-await/);
}

function inHelix({ helix }) {
    const [...commands] = helix.commands;
    const health = commands.pop();
    commands.forEach((command) => type(command));
    if (spawnSync("hx", ["--version"], { env: environment }).error) {
        console.log(`not run, since Helix is not here: ${health}`);
        return;
    }
    assert.match(type(health), /threadwise: .*\/\.cargo\/bin\/threadwise/);
}

/** code-server installs and lists extensions as Visual Studio Code does. */
function inVisualStudioCode({ vscode }) {
    const code = join(bin, "code");
    writeFileSync(code, `#!/bin/sh\nEXTENSIONS_GALLERY='{}' exec '${process.execPath}' '${tools.codeServer()}' "$@"\n`);
    chmodSync(code, 0o755);
    // The first line changes the folder, for the second one too.
    type(vscode.commands.join(" && "));
    assert.match(type("code --list-extensions"), /^threadwise\.threadwise$/m);
}

try {
    mkdirSync(bin, { recursive: true });
    execFileSync("git", ["clone", "--quiet", tools.repository, repository]);
    const all = told(repository);
    inTheTerminal(all);
    inNeovim(all);
    inHelix(all);
    inVisualStudioCode(all);
    const sum = times.reduce((sum, [, seconds]) => sum + seconds, 0);
    for (const [line, seconds] of [...times, ["all of it", sum]]) {
        console.log(`${seconds.toFixed(1).padStart(7)} s  ${line.replaceAll(folder, "…")}`);
    }
} finally {
    rmSync(folder, { recursive: true, force: true });
}
