// What `editors/` has for editors that are not run here: it can be read, starts the server, and its page
// says what was tried.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "smol-toml";
import * as tools from "./tools.mjs";

const editors = join(tools.repository, "editors");

const INSTALL = "cargo install --locked --path server";

const read = (name) => readFileSync(join(editors, name), "utf8");

const folders = readdirSync(editors, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name } of folders) {
    test(`${name}: the page leads to files that exist`, () => {
        const page = join(name, "README.md");
        for (const [, link] of read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
            assert.ok(existsSync(join(editors, name, link)), `${page} links to ${link}`);
        }
    });
}

for (const name of ["emacs", "jetbrains", "kakoune", "sublime", "zed"]) {
    test(`${name}: the page says how the server comes there, and what was not tried`, () => {
        const page = read(`${name}/README.md`);
        assert.ok(page.includes(INSTALL));
        assert.match(page, /\*\*Not tried\*\*/);
    });
}

test("the overview names every editor", () => {
    const overview = read("README.md");
    assert.deepEqual(folders.filter(({ name }) => !overview.includes(`](${name}/README.md)`)), []);
});

test("sublime: the client is started as the language server", () => {
    const { threadwise } = JSON.parse(read("sublime/LSP.sublime-settings")).clients;
    assert.deepEqual(threadwise.command, ["threadwise", "lsp"]);
    assert.equal(threadwise.selector, "source.rust");
});

test("jetbrains: the template is whole", () => {
    const template = JSON.parse(read("jetbrains/threadwise/template.json"));
    assert.equal(template.programArgs.default, "threadwise lsp");
    assert.equal(template.fileTypeMappings[0].languageId, "rust");
    for (const name of ["settings", "initializationOptions", "clientSettings"]) {
        assert.deepEqual(JSON.parse(read(`jetbrains/threadwise/${name}.json`)), {});
    }
});

test("kakoune: both servers are named, as TOML", () => {
    const [, servers] = /lsp_servers %\{\n(.*?)\n {4}\}/s.exec(read("kakoune/threadwise.kak"));
    const { "rust-analyzer": first, threadwise } = parse(servers);
    assert.deepEqual(first.root_globs, ["Cargo.toml"]);
    assert.deepEqual([threadwise.command, ...threadwise.args], ["threadwise", "lsp"]);
});

test("zed: the extension brings a server for Rust", () => {
    const extension = parse(read("zed/extension.toml"));
    assert.deepEqual(extension.language_servers.threadwise.languages, ["Rust"]);
    assert.equal(extension.version, parse(read("zed/Cargo.toml")).package.version);
    assert.match(read("zed/src/lib.rs"), /SERVER: &str = "threadwise"/);
});

test("emacs: both servers are named", () => {
    assert.match(read("emacs/eglot.el"), /"--" "rust-analyzer" "--" "threadwise" "lsp"/);
    assert.match(read("emacs/lsp-mode.el"), /\("threadwise" "lsp"\)/);
});
