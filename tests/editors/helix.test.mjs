// Helix refuses a configuration with a key it does not know, and then ignores all of the file.
// It is not run here: the keys and features are those that Helix documents.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "smol-toml";
import * as tools from "./tools.mjs";

const SERVER_KEYS = ["command", "args", "config", "timeout", "environment", "required-root-patterns"];

/** What 25.07 knows. */
const FEATURES = [
    "format",
    "goto-definition",
    "goto-declaration",
    "goto-type-definition",
    "goto-reference",
    "goto-implementation",
    "signature-help",
    "hover",
    "document-highlight",
    "completion",
    "code-action",
    "workspace-command",
    "document-symbols",
    "workspace-symbols",
    "diagnostics",
    "rename-symbol",
    "inlay-hints",
    "document-colors",
];

/** What came after 25.07. */
const NEWER_FEATURES = ["pull-diagnostics", "document-links", "call-hierarchy"];

const FILES = [
    { name: "languages.toml", features: FEATURES },
    { name: "languages-newer.toml", features: [...FEATURES, ...NEWER_FEATURES] },
];

for (const { name, features } of FILES) {
    const configuration = parse(readFileSync(join(tools.repository, "editors/helix", name), "utf8"));

    test(`${name} holds what Helix documents, and nothing else`, () => {
        assert.deepEqual(Object.keys(configuration).sort(), ["language", "language-server"]);
        assert.deepEqual(Object.keys(configuration["language-server"]), ["threadwise"]);
        const server = configuration["language-server"].threadwise;
        assert.deepEqual(Object.keys(server).filter((key) => !SERVER_KEYS.includes(key)), []);
        assert.equal(typeof server.command, "string");
        assert.ok(server.args.every((argument) => typeof argument === "string"));
        assert.equal(typeof server.config, "object");

        assert.equal(configuration.language.length, 1);
        const [rust] = configuration.language;
        assert.deepEqual(Object.keys(rust).sort(), ["language-servers", "name"]);
        assert.equal(rust.name, "rust");
    });

    test(`${name}: rust-analyzer stays, and Threadwise is asked for what it answers`, () => {
        const [first, second, ...more] = configuration.language[0]["language-servers"];
        assert.equal(first, "rust-analyzer");
        assert.deepEqual(more, []);
        assert.deepEqual(Object.keys(second).sort(), ["name", "only-features"]);
        assert.equal(second.name, "threadwise");
        assert.deepEqual(second["only-features"].filter((feature) => !features.includes(feature)), []);
    });

    test(`${name}: the server is started as the language server`, () => {
        const { command, args } = configuration["language-server"].threadwise;
        assert.deepEqual([command, ...args], ["threadwise", "lsp"]);
    });
}

test("a newer Helix is asked to pull findings, and is otherwise the same", () => {
    const [older, newer] = FILES.map(({ name }) => parse(readFileSync(join(tools.repository, "editors/helix", name), "utf8")));
    const features = newer.language[0]["language-servers"][1]["only-features"];
    features.splice(features.indexOf("pull-diagnostics"), 1);
    assert.deepEqual(newer, older);
});

test("the README names every setting", () => {
    const readme = readFileSync(join(tools.repository, "editors/helix/README.md"), "utf8");
    assert.deepEqual(tools.settings().filter((name) => !readme.includes(`\`${name}\``)), []);
});
