import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { after, test } from "node:test";
import { findServer, type Places } from "../src/serverPath";

const root = fs.mkdtempSync(path.join(os.tmpdir(), "threadwise-path-"));
after(() => fs.rmSync(root, { recursive: true }));

/** Makes an empty file of that name and gives its path. */
function file(name: string): string {
    const made = path.join(root, name);
    fs.mkdirSync(path.dirname(made), { recursive: true });
    fs.writeFileSync(made, "");
    return made;
}

/** Nothing is set and nothing is installed. */
function nowhere(): Places {
    return {
        override: undefined,
        setting: "",
        extension: path.join(root, "extension-without-server"),
        searchPath: "",
        home: path.join(root, "home"),
        windows: false,
    };
}

function found(places: Places): string {
    const server = findServer(places);
    assert.equal(server.kind, "found");
    return server.kind === "found" ? server.path : "";
}

function reason(places: Places): string {
    const server = findServer(places);
    assert.equal(server.kind, "none");
    return server.kind === "none" ? server.reason : "";
}

test("the override wins over the setting, the setting over the bundled server, that over PATH", () => {
    const override = file("override/threadwise");
    const setting = file("setting/threadwise");
    const bundled = file("extension/server/threadwise");
    const onPath = file("bin/threadwise");
    let places: Places = {
        ...nowhere(),
        override,
        setting,
        extension: path.join(root, "extension"),
        searchPath: path.join(root, "bin"),
    };
    assert.equal(found(places), override);
    places = { ...places, override: undefined };
    assert.equal(found(places), setting);
    places = { ...places, setting: "  " };
    assert.equal(found(places), bundled);
    places = { ...places, extension: path.join(root, "extension-without-server") };
    assert.equal(found(places), onPath);
});

test("~/ is the home folder", () => {
    const server = file("home/tools/threadwise");
    assert.equal(found({ ...nowhere(), setting: "~/tools/threadwise" }), server);
});

test("a setting that names nothing is told, and nothing else is started in its place", () => {
    const places = {
        ...nowhere(),
        setting: path.join(root, "gone/threadwise"),
        searchPath: path.dirname(file("bin/threadwise")),
    };
    assert.match(reason(places), /threadwise\.server\.path says ".*gone\/threadwise".*no such file/);
});

test("a folder is not a server", () => {
    const folder = path.dirname(file("folder/threadwise/readme"));
    assert.match(reason({ ...nowhere(), setting: folder }), /no such file/);
    assert.match(reason({ ...nowhere(), searchPath: path.dirname(folder) }), /no threadwise on PATH/);
});

test("a relative setting is refused: nobody knows what it is relative to", () => {
    assert.match(reason({ ...nowhere(), setting: "target/debug/threadwise" }), /not an absolute path/);
});

test("a relative entry of PATH cannot name a program of the folder that is open", () => {
    file("project/threadwise");
    const before = process.cwd();
    process.chdir(path.join(root, "project"));
    try {
        assert.match(reason({ ...nowhere(), searchPath: ["", "."].join(path.delimiter) }), /no threadwise on PATH/);
    } finally {
        process.chdir(before);
    }
});

test("on Windows the program is threadwise.exe", () => {
    const server = file("windows/server/threadwise.exe");
    assert.equal(found({ ...nowhere(), extension: path.join(root, "windows"), windows: true }), server);
});

test("with no server anywhere the message says what to do", () => {
    assert.match(reason(nowhere()), /name one in the setting threadwise\.server\.path/);
});
