import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as path from "node:path";
import { test } from "node:test";

// The tests run in the folder of the extension.
const manifest = JSON.parse(fs.readFileSync("package.json", "utf8"));
const readme = fs.readFileSync("README.md", "utf8");

test("the README has every setting, with its default", () => {
    const settings: Record<string, { default: unknown; markdownDescription: string }> = manifest.contributes.configuration.properties;
    for (const [name, setting] of Object.entries(settings)) {
        assert.ok(readme.includes(`| \`${name}\` | \`${JSON.stringify(setting.default)}\` |`), `${name} is not in the table`);
        assert.match(setting.markdownDescription, /\.$/, `${name} is described by sentences`);
    }
});

test("what decides what is run cannot be said by a folder that is not trusted", () => {
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    for (const name of Object.keys(manifest.contributes.configuration.properties)) {
        const decides = name.startsWith("threadwise.server.");
        assert.equal(restrictedConfigurations.includes(name), decides, name);
    }
});

test("the changes of this version are told", () => {
    assert.ok(fs.readFileSync("CHANGELOG.md", "utf8").includes(`## ${manifest.version}\n`));
});

test("the walkthrough leads to commands and files that there are", () => {
    const commands = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    for (const walkthrough of manifest.contributes.walkthroughs) {
        for (const { description, media, completionEvents } of walkthrough.steps) {
            assert.ok(fs.existsSync(path.normalize(media.markdown)));
            const named = [description, ...completionEvents].flatMap((text) => [...text.matchAll(/ommand:(threadwise\.\w+)/g)]);
            for (const [, command] of named) {
                assert.ok(commands.includes(command), command);
            }
        }
    }
});
