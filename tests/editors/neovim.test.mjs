// The configuration in a real Neovim, set up as editors/neovim/README.md says.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
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
function neovim(project, steps, extra = "", environment = {}, server = tools.server()) {
    const bin = join(project.folder, "bin");
    const config = join(project.folder, "config/nvim");
    mkdirSync(bin);
    mkdirSync(config, { recursive: true });
    if (server) {
        symlinkSync(server, join(bin, "threadwise"));
    }
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

/** A project whose guard is held across an await. */
function sinful(t) {
    const made = project(t);
    made.write("src/lib.rs", wrong(made.text()));
    return made;
}

const COMMANDS = ["ThreadwiseExplain", "ThreadwiseFixAll", "ThreadwiseStatus"];

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

test("settings change while the server runs", (t) => {
    const { found } = neovim(sinful(t), "change_settings");
    assert.equal(found.length, 1);
    assert.equal(found[0].severity, 1, "an error");
});

test("a finding is underlined, and told with the name of its rule", (t) => {
    const { underlined, message } = neovim(sinful(t), "squiggle");
    assert.match(underlined, /total/);
    assert.match(message, /`total`.*\[guard-across-await\]/s);
});

test("a comment silences a finding", (t) => {
    const { text } = neovim(sinful(t), "suppress");
    assert.match(text, /\/\/ threadwise: allow\(guard-across-await\)/);
});

test("ThreadwiseFixAll mends the file", (t) => {
    const { refused, text } = neovim(sinful(t), "fix_all");
    assert.match(refused, /nothing/, "the fix of the guard is no safe one");
    assert.match(text, /^ {8}drop\(total\);$/m);
});

test("ThreadwiseExplain shows a rule's page", (t) => {
    const { at_cursor, named, again, refused, listed, windows, completed } = neovim(sinful(t), "explain");
    assert.equal(at_cursor.name, "threadwise://guard-across-await");
    assert.equal(at_cursor.filetype, "markdown");
    for (const heading of ["What it does", "Why it matters", "Example", "Use instead", "Known limits"]) {
        assert.match(at_cursor.text, new RegExp(`^## ${heading}$`, "m"));
    }
    assert.equal(named.name, "threadwise://double-lock");
    assert.equal(again.text, named.text);
    assert.match(refused, /no rule `no-such-rule`/);
    assert.ok(listed.includes("lock-order-inversion"));
    assert.equal(windows, 1, "`q` closes the page");
    assert.deepEqual(completed, ["guard-across-await"]);
});

test("ThreadwiseStatus tells of the server", (t) => {
    const { told } = neovim(sinful(t), "status");
    t.diagnostic(told);
    assert.match(told, /^threadwise \d+\.\d+\.\d+, process \d+/);
    assert.match(told, /open files: 1; files read: [1-9]\d*; crates: [1-9]\d*/);
    assert.match(told, /last analysis: lib\.rs in [\d.]+ ms/);
    assert.match(told, /configuration: none/);
});

test("the server is started anew as :help threadwise says", (t) => {
    const { commands } = neovim(sinful(t), "restart");
    assert.deepEqual(commands.sort(), COMMANDS);
});

test("after kill -9 the next :edit starts a server", (t) => {
    const { before, now, messages } = neovim(sinful(t), "kill");
    assert.notEqual(now, before);
    assert.match(messages, /threadwise.*signal 9/);
});

/** The other server of these tests, and what makes Neovim start it. */
const SECOND = `
vim.lsp.config('second', {
  cmd = { 'node', '${join(tools.repository, "tests/editors/second/server.mjs")}' },
  filetypes = { 'rust' },
  root_markers = { 'Cargo.toml' },
})
vim.lsp.enable('second')
vim.lsp.config('threadwise', { settings = { threadwise = { documentHighlights = { enable = true } } } })
`;

test("beside a second server, what both say arrives", (t) => {
    const { encodings, card, behind, offered, highlights, marked, health } = neovim(sinful(t), "beside", SECOND);
    t.diagnostic(card);
    assert.deepEqual(encodings, { threadwise: "utf-8", second: "utf-8" });
    assert.match(card, /^# threadwise$/m);
    assert.match(card, /^# second$/m);
    assert.match(card, /let mut total: MutexGuard<'_, u64>/, "the second's words");
    assert.match(behind, /pub fn lock\(&self\)/, "the second's words, behind wide letters");
    assert.match(behind, /^# threadwise$/m, "and ours");
    const [ours, theirs] = [sentences(card, "threadwise"), sentences(card, "second")];
    assert.deepEqual(ours.filter((sentence) => theirs.includes(sentence)), [], "nothing is said twice");
    assert.ok(offered.some((title) => /Release .* \[threadwise\]/.test(title)), String(offered));
    assert.ok(offered.some((title) => /Insert explicit type .* \[second\]/.test(title)), String(offered));
    assert.ok(highlights.threadwise > 0 && highlights.second > 0);
    assert.equal(marked, highlights.threadwise + highlights.second);
    assert.doesNotMatch(health, /WARNING|ERROR/);
});

/** The lines that a server has under its name in a float. */
function sentences(float, server) {
    const part = float.split(/^# /m).find((text) => text.startsWith(`${server}\n`));
    return part.split("\n").slice(1).map((line) => line.trim()).filter((line) => /\w/.test(line) && !line.startsWith("```"));
}

test(":checkhealth warns of encodings that differ", (t) => {
    const differs = "vim.lsp.config('second', { capabilities = { general = { positionEncodings = { 'utf-16' } } } })";
    const { health } = neovim(sinful(t), "health", SECOND + differs);
    assert.match(health, /WARNING src\/lib\.rs: second counts in utf-16/);
});

test(":checkhealth finds nothing wrong where nothing is", (t) => {
    const { health } = neovim(sinful(t), "health");
    t.diagnostic(health);
    assert.doesNotMatch(health, /WARNING|ERROR/);
    assert.match(health, /OK threadwise \d+\.\d+\.\d+: .*\/bin\/threadwise/);
    assert.match(health, /src\/lib\.rs: attached, counts in utf-8/);
    assert.match(health, /opened, edition 2024/, "what `threadwise doctor` says");
});

test(":checkhealth tells of settings that the server does not know", (t) => {
    const { health } = neovim(
        sinful(t),
        "health",
        "vim.lsp.config('threadwise', { settings = { threadwise = { hover = { enabled = true }, ['log.level'] = 'warn', sevrity = {} } } })",
    );
    assert.match(health, /WARNING there is no setting `hover\.enabled`/);
    assert.match(health, /WARNING there is no setting `sevrity`/);
    assert.equal(health.match(/WARNING/g).length, 2);
});

test("a missing server is told, and :checkhealth says what to do", (t) => {
    const { told, health } = neovim(sinful(t), "missing", "", { PATH: "/usr/bin:/bin" }, null);
    assert.match(told, /`threadwise` cannot be run, see :checkhealth threadwise/);
    assert.match(health, /ERROR `threadwise` cannot be run: it is missing from PATH/);
    assert.match(health, /cargo install --locked --path server/);
});

test(":help threadwise has every command and every setting", (t) => {
    const help = join(project(t).folder, "neovim/doc");
    cpSync(join(tools.repository, "editors/neovim/doc"), help, { recursive: true });
    const { tags, opened, dead, width } = neovim(project(t), "help", "", { HELP: help });
    assert.deepEqual(opened.name, "threadwise.txt");
    assert.match(opened.line, /\*threadwise\*/);
    assert.deepEqual(dead, [], "what stands between bars leads somewhere");
    assert.ok(width <= 80, `${width} columns`);
    const expected = [...COMMANDS.map((name) => `:${name}`), ...tools.settings().map((name) => `threadwise-${name}`)];
    assert.deepEqual(expected.filter((tag) => !tags.includes(tag)), []);
});

test("the client and its README know the server's settings", () => {
    const list = readFileSync(join(tools.repository, "editors/neovim/lua/threadwise/settings.lua"), "utf8");
    assert.deepEqual([...list.matchAll(/^ {2}'(.*)',$/gm)].map(([, name]) => name), tools.settings());
    const readme = readFileSync(join(tools.repository, "editors/neovim/README.md"), "utf8");
    assert.deepEqual(tools.settings().filter((name) => !readme.includes(`\`${name}\``)), []);
});
