// A copy of the crate that a test opens, and what becomes of it.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { files } from "./cards.mjs";
import { repository } from "./tools.mjs";

/** A copy of the crate, in a folder of its own. */
export class Project {
    constructor() {
        this.folder = mkdtempSync(join(tmpdir(), "threadwise-editor-"));
        this.path = join(this.folder, "opened");
        this.source = join(this.path, "src/lib.rs");
        cpSync(join(repository, "tests/editors/crate"), this.path, { recursive: true });
    }

    text() {
        return readFileSync(this.source, "utf8");
    }

    /** Writes a file of the crate and gives its path. */
    write(name, text, mode = 0o644) {
        const file = join(this.path, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text, { mode });
        return file;
    }

    /** Writes the settings that the folder has for Visual Studio Code. */
    set(settings) {
        this.write(".vscode/settings.json", JSON.stringify(settings));
    }

    /** Writes the files in which cards are asked for. */
    writeCards() {
        for (const [name, text] of files()) {
            this.write(name, text);
        }
    }

    /** Throws what the compiler says when the crate does not compile. */
    check() {
        execFileSync("cargo", ["check", "--quiet", "--offline"], { cwd: this.path, stdio: ["ignore", "inherit", "pipe"] });
    }

    remove() {
        rmSync(this.folder, { recursive: true, force: true });
    }
}

/** The line that makes the crate's code wrong, for `TYPED_AT`. */
export const TYPED = "        report().await;";

/** The empty line between the guard and its drop, counted from 1. */
export const TYPED_AT = 11;

/** The crate's text after the line was typed and the guard was released before the await. */
export const MENDED = `use std::sync::Mutex;

pub struct Meter {
    total: Mutex<u64>,
}

impl Meter {
    pub async fn record(&self, amount: u64) {
        {
            let mut total = self.total.lock().unwrap();
            *total += amount;
        }
        report().await;
    }
}

pub async fn report() {}
`;

/** The crate's text with the line in it. */
export function wrong(text) {
    const lines = text.split("\n");
    lines[TYPED_AT - 1] = TYPED;
    return lines.join("\n");
}
