// Makes the .vsix: `npm run package -- [--target PLATFORM | --universal] [--server FILE] [--out FILE]`.
//
// The package of a platform holds the release server, which is built here unless --server names it;
// without --target it is for this machine. A universal package holds none: it is for every platform,
// and its users have the server on their PATH or name it in the settings.

import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { program, rustTarget } from "./platforms.mjs";

const extension = dirname(dirname(fileURLToPath(import.meta.url)));
const repository = resolve(extension, "../..");

const { values } = parseArgs({
    options: {
        target: { type: "string", default: `${process.platform}-${process.arch}` },
        universal: { type: "boolean", default: false },
        server: { type: "string" },
        out: { type: "string", default: join(extension, "threadwise.vsix") },
    },
});

const bundled = join(extension, "server");
rmSync(bundled, { recursive: true, force: true });
if (!values.universal) {
    mkdirSync(bundled);
    copyFileSync(values.server ?? releaseServer(values.target), join(bundled, program(values.target)));
}
for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"]) {
    copyFileSync(join(repository, licence), join(extension, licence));
}
copyFileSync(join(repository, "editors/threadwise.schema.json"), join(extension, "threadwise.schema.json"));

run(process.execPath, [join(extension, "scripts/build.mjs")], extension);
run(
    process.execPath,
    [
        join(extension, "node_modules/@vscode/vsce/vsce"),
        "package",
        "--no-dependencies", // esbuild has bundled them
        "--allow-missing-repository",
        ...(values.universal ? [] : ["--target", values.target]),
        "--out",
        resolve(values.out),
    ],
    extension,
);

/** Builds the server, and gives its file. */
function releaseServer(target) {
    const installed = (triple) =>
        existsSync(output("rustc", ["--print", "target-libdir", "--target", triple], extension).trim());
    const chosen = rustTarget(target, installed);
    if (chosen.remark) {
        console.log(chosen.remark);
    }
    const [, host] = /^host: (.*)$/m.exec(output("rustc", ["-vV"], extension));
    // What was built for this machine before is used again.
    const elsewhere = chosen.triple === host ? [] : [chosen.triple];
    const build = ["build", "--release", "--locked", "--package=threadwise", "--bin=threadwise"];
    run("cargo", [...build, ...elsewhere.map((triple) => `--target=${triple}`)], repository);
    const metadata = JSON.parse(output("cargo", ["metadata", "--no-deps", "--format-version=1"], repository));
    return join(metadata.target_directory, ...elsewhere, "release", program(target));
}

function output(command, args, cwd) {
    return execFileSync(command, args, { cwd, encoding: "utf8" });
}

function run(command, args, cwd) {
    console.log(`${basename(command)} ${args.map((arg) => basename(arg)).join(" ")}`);
    execFileSync(command, args, { cwd, stdio: "inherit" });
}
