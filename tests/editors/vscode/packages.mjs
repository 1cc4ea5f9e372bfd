// What the packages hold, and that nothing about them is doubtful.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { packages } from "./installed.mjs";

/** What is in every package: the code and what is read, nothing else. */
const COMMON = [
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "LICENSE.md",
    "changelog.md",
    "dist/extension.js",
    "icon.png",
    "package.json",
    "readme.md",
    "threadwise.schema.json",
    "walkthrough/choose.md",
    "walkthrough/find.md",
    "walkthrough/mend.md",
    "walkthrough/sample.rs",
];

for (const [name, more] of [
    ["platform", ["server/threadwise"]],
    ["universal", []],
]) {
    test(`the ${name} package is made without a warning and holds what it should`, () => {
        const { file, said } = packages[name];
        assert.match(said, /DONE {2}Packaged/);
        assert.doesNotMatch(said, /warn/i);
        const listed = execFileSync("python3", ["-m", "zipfile", "-l", file], { encoding: "utf8" });
        const held = [...listed.matchAll(/^extension\/(\S+)/gm)].map(([, name]) => name);
        assert.deepEqual(held.sort(), [...COMMON, ...more].sort());
    });
}
