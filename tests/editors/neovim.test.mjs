// The configuration in a real Neovim, set up as editors/neovim/README.md says.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { cards } from "./cards.mjs";
import { MENDED, Project, TYPED, TYPED_AT, wrong } from "./project.mjs";
import * as tools from "./tools.mjs";

/** The lines that the README has the user write into `init.lua`, with the path of this repository. */
function init() {
    const readme = readFileSync(join(tools.repository, "editors/neovim/README.md"), "utf8");
    const lines = readme.split("\n").filter((line) => /^ {7}vim\./.test(line));
    assert.equal(lines.length, 2, "the README's lines for init.lua");
    return lines.map((line) => line.trim()).join("\n").replace("/path/to/threadwise", tools.repository);
}

/** Runs the steps of `neovim.lua` of that name on the project, and gives what they report. */
function neovim(project, steps, extra = "", environment = {}) {
    const bin = join(project.folder, "bin");
    const config = join(project.folder, "config/nvim");
    mkdirSync(bin);
    mkdirSync(config, { recursive: true });
    symlinkSync(tools.server(), join(bin, "threadwise"));
    writeFileSync(join(config, "init.lua"), `${extra}\n${init()}\n`);
    const report = join(project.folder, "report.json");
    execFileSync(
        tools.neovim(),
        ["--headless", project.source, "-c", `luafile ${join(tools.repository, "tests/editors/neovim.lua")}`],
        {
            cwd: project.path,
            env: {
                ...process.env,
                PATH: bin + delimiter + process.env.PATH,
                XDG_CONFIG_HOME: join(project.folder, "config"),
                XDG_DATA_HOME: join(project.folder, "data"),
                XDG_STATE_HOME: join(project.folder, "state"),
                XDG_CACHE_HOME: join(project.folder, "cache"),
                STEPS: steps,
                REPORT: report,
                // Neovim indents by itself.
                TYPED: TYPED.trim(),
                TYPED_AT: String(TYPED_AT),
                ...environment,
            },
            stdio: ["ignore", "inherit", "inherit"],
        },
    );
    return JSON.parse(readFileSync(report, "utf8"));
}

function project(t) {
    const made = new Project();
    t.after(() => made.remove());
    return made;
}

test("a guard across an await: typed, reported, mended, and the result compiles", (t) => {
    const opened = project(t);
    const { found, offered, left } = neovim(opened, "mend");
    assert.equal(found.length, 1);
    assert.equal(found[0].source, "threadwise");
    assert.equal(found[0].severity, 2, "a warning");
    assert.equal(found[0].lnum, 8, "the line of the guard, counted from 0");
    assert.match(offered[0], /Release/);
    assert.deepEqual(left, []);
    assert.equal(opened.text(), MENDED);
    opened.check();
});

test("K on a lock shows its card", (t) => {
    const opened = project(t);
    opened.write("src/lib.rs", wrong(opened.text()));
    const { card } = neovim(opened, "card");
    t.diagnostic(card);
    assert.match(card, /std `Mutex`/);
    assert.match(card, /tokio::sync::Mutex/);
});

test("K shows cards as they are meant to be read, in 80 columns", (t) => {
    const opened = project(t);
    opened.writeCards();
    const places = cards().map(({ file, line, column }) => ({ file: join(opened.path, `src/${file}.rs`), line, column }));
    const { seen } = neovim(opened, "cards", "", { PLACES: JSON.stringify(places) });
    for (const [number, { verdict }] of cards().entries()) {
        const text = seen[number];
        t.diagnostic(text);
        assert.ok(text.replace(/\s+/g, " ").includes(verdict), `${verdict}\n${text}`);
        assert.doesNotMatch(text, /\*\*|\]\(|```/, "marks are hidden");
    }
});

test("settings reach the server", (t) => {
    const opened = project(t);
    opened.write("src/lib.rs", wrong(opened.text()));
    const { found } = neovim(
        opened,
        "open",
        "vim.lsp.config('threadwise', { settings = { threadwise = { severity = { ['guard-across-await'] = 'error' } } } })",
    );
    assert.equal(found[0].severity, 1, "an error");
});
