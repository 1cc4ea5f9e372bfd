// Where the server is: the one thing the client must find by itself. No part of VS Code is
// needed to say it, so it is told apart from the editor and tested without one.

import * as fs from "node:fs";
import * as path from "node:path";

/** What decides which server runs. */
export interface Places {
    /** `THREADWISE_SERVER_PATH`: tests name the server that they built. */
    override: string | undefined;
    /** The setting `threadwise.server.path`, empty when it is not set. */
    setting: string;
    /** The folder that the extension was installed into. */
    extension: string;
    /** The variable `PATH`. */
    searchPath: string;
    home: string;
    windows: boolean;
}

/** A server that can be started. */
export interface FoundServer {
    kind: "found";
    path: string;
    /** Which server it is, as the end of a sentence: "the server …". */
    which: string;
}

/** Why there is no server, and what can be done about it. */
export interface NoServer {
    kind: "none";
    reason: string;
}

/** The server to run: an override, else the setting, else the bundled one, else the one on `PATH`. */
export function findServer(places: Places): FoundServer | NoServer {
    if (places.override) {
        return named(places.override, "the variable THREADWISE_SERVER_PATH", places);
    }
    if (places.setting.trim() !== "") {
        return named(places.setting.trim(), "the setting threadwise.server.path", places);
    }
    const program = places.windows ? "threadwise.exe" : "threadwise";
    const bundled = path.join(places.extension, "server", program);
    if (isFile(bundled)) {
        return { kind: "found", path: bundled, which: "that came with the extension" };
    }
    for (const folder of places.searchPath.split(path.delimiter)) {
        // A relative entry means a folder of the project that is open, which must not name programs.
        const candidate = path.join(folder, program);
        if (path.isAbsolute(folder) && isFile(candidate)) {
            return { kind: "found", path: candidate, which: "that was found on PATH" };
        }
    }
    return {
        kind: "none",
        reason:
            "this package of the extension holds no server, and there is no threadwise on PATH. " +
            "Install the package for your platform, which holds one, or name one in the setting threadwise.server.path.",
    };
}

function named(value: string, namedBy: string, places: Places): FoundServer | NoServer {
    const server = value.startsWith("~/") ? path.join(places.home, value.slice(2)) : value;
    if (!path.isAbsolute(server)) {
        return none(`${namedBy} says "${value}", which is not an absolute path. Write it in full, or begin it with ~/.`);
    }
    if (!isFile(server)) {
        return none(`${namedBy} says "${value}", and there is no such file. Correct it, or remove it to use the server that came with the extension.`);
    }
    return { kind: "found", path: server, which: `that ${namedBy} names` };
}

function none(reason: string): NoServer {
    return { kind: "none", reason };
}

function isFile(file: string): boolean {
    return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
