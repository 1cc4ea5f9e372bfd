// Makes the .vsix that holds the server: `npm run package -- [--server FILE] [--target PLATFORM] [--out FILE]`.
//
// Without --server the release server is built; without --target the package is for this machine.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const extension = dirname(dirname(fileURLToPath(import.meta.url)));
const repository = resolve(extension, "../..");

const { values } = parseArgs({
    options: {
        server: { type: "string" },
        target: { type: "string", default: `${process.platform}-${process.arch}` },
        out: { type: "string", default: join(extension, "threadwise.vsix") },
    },
});
const program = values.target.startsWith("win32") ? "threadwise.exe" : "threadwise";

const bundled = join(extension, "server");
rmSync(bundled, { recursive: true, force: true });
mkdirSync(bundled);
copyFileSync(values.server ?? releaseServer(), join(bundled, program));
for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"]) {
    copyFileSync(join(repository, licence), join(extension, licence));
}

run(process.execPath, [join(extension, "scripts/build.mjs")], extension);
run(
    process.execPath,
    [
        join(extension, "node_modules/@vscode/vsce/vsce"),
        "package",
        "--no-dependencies", // esbuild has bundled them
        "--allow-missing-repository",
        "--target",
        values.target,
        "--out",
        resolve(values.out),
    ],
    extension,
);

function releaseServer() {
    if (values.target !== `${process.platform}-${process.arch}`) {
        throw new Error(`A server for ${values.target} is not built here: name it with --server.`);
    }
    run("cargo", ["build", "--release", "--locked", "--package", "threadwise", "--bin", "threadwise"], repository);
    const metadata = execFileSync("cargo", ["metadata", "--no-deps", "--format-version=1"], { cwd: repository });
    return join(JSON.parse(metadata).target_directory, "release", program);
}

function run(command, args, cwd) {
    console.log(`${basename(command)} ${args.map((arg) => basename(arg)).join(" ")}`);
    execFileSync(command, args, { cwd, stdio: "inherit" });
}
