// Packages the second server's extension, with the tools of Threadwise's own.

import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { repository } from "../tools.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const ours = join(repository, "editors/vscode");

/** The server itself. */
export const server = join(here, "server.mjs");

/** Makes the .vsix and gives its path. */
export function packageSecond(into) {
    const { buildSync } = createRequire(join(ours, "package.json"))("esbuild");
    buildSync({
        entryPoints: [join(here, "extension/extension.mjs")],
        outfile: join(here, "extension/dist/extension.js"),
        bundle: true,
        platform: "node",
        format: "cjs",
        target: "node20",
        external: ["vscode"],
        nodePaths: [join(ours, "node_modules")],
    });
    const vsce = join(ours, "node_modules/@vscode/vsce/vsce");
    const args = ["package", "--no-dependencies", "--allow-missing-repository", "--skip-license", "--out", into];
    execFileSync(process.execPath, [vsce, ...args], { cwd: join(here, "extension"), stdio: ["ignore", "ignore", "inherit"] });
    return into;
}
