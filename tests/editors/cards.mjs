// Cards of `tests/cards`, as an editor shows them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./tools.mjs";

/** The file, and the heading of a card. */
const CARDS = [
    ["types", "5: `Session`"],
    ["types", "17: `Page`"],
    ["futures", "10: `count`"],
    ["locks", "5: `Mutex`"],
    ["locks", "7: `RwLock`"],
    ["guards", "26: `await`"],
    ["selecting", "12: `select`"],
    ["spawning", "7: `spawn`"],
    ["channels", "10: `sender`"],
    ["atomics", "18: `fetch_add`"],
    ["tasks", "24: `join_next`"],
    ["blocking", "5: `read_to_string`"],
];

function read(file, ending) {
    return readFileSync(join(repository, `tests/cards/${file}.${ending}`), "utf8");
}

/** Where each card is asked for, counted from 1, and its first line as people read it. */
export function cards() {
    return CARDS.map(([file, heading]) => {
        const [, line, word] = /^(\d+): `(.*)`$/.exec(heading);
        const column = new RegExp(`\\b${word}\\b`).exec(read(file, "rs").split("\n")[line - 1]).index + 1;
        const verdict = read(file, "md").split(`## ${heading}\n\n`)[1].split("\n")[0];
        return { file, line: Number(line), column, verdict: verdict.replace(/\*\*|`/g, "") };
    });
}

/** The files that the cards are asked for in, with their texts. */
export function files() {
    const names = [...new Set(CARDS.map(([file]) => file))];
    return names.map((name) => [`src/${name}.rs`, read(name, "rs")]);
}
