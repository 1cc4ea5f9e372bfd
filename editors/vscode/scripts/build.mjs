// Bundles the extension into dist/, or with --tests the tests into out/.

import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const extension = dirname(dirname(fileURLToPath(import.meta.url)));
const tests = process.argv.includes("--tests");
const into = join(extension, tests ? "out" : "dist");

rmSync(into, { recursive: true, force: true });
await build({
    absWorkingDir: extension,
    entryPoints: tests ? readdirSync(join(extension, "test")).map((name) => `test/${name}`) : ["src/extension.ts"],
    outdir: into,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
    minify: !tests,
    sourcemap: tests ? "inline" : false,
});
