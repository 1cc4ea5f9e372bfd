// What the README files tell a newcomer to type, word for word.

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What is told in a part of a page: an indented block, without comments. */
export class Told {
    constructor(page, lines) {
        this.page = page;
        this.lines = lines;
    }

    /** The commands of a shell, without the comments behind them. */
    get commands() {
        return this.lines.map((line) => line.replace(/ +# .*$/, "").trim());
    }
}

/** The indented blocks of a page between the line that starts with `from` and the one that starts with `to`. */
function blocks(repository, page, from, to) {
    const lines = readFileSync(join(repository, page), "utf8").split("\n");
    const start = lines.findIndex((line) => line.startsWith(from));
    const length = lines.slice(start + 1).findIndex((line) => line.startsWith(to));
    if (start < 0 || length < 0) {
        throw new Error(`${page} has no part from "${from}" to "${to}"`);
    }
    const found = [];
    let block = [];
    for (const line of [...lines.slice(start, start + 1 + length), ""]) {
        if (line.startsWith("    ")) {
            block.push(line.slice(4));
        } else if (block.length > 0) {
            found.push(new Told(page, block));
            block = [];
        }
    }
    return found;
}

/** What is to be typed, by where. */
export function told(repository) {
    const [demo, tests] = blocks(repository, "README.md", "## Try it", "## In the terminal");
    const [terminal] = blocks(repository, "README.md", "## In the terminal", "## In an editor");
    const [vscode] = blocks(repository, "README.md", "**Visual Studio Code**", "**Neovim**");
    const [neovim] = blocks(repository, "README.md", "**Neovim**", "**Helix**");
    const [helix] = blocks(repository, "README.md", "**Helix**", "**Emacs");
    return { demo, tests, terminal, vscode, neovim, helix };
}
