// A real Visual Studio Code: code-server with its extension host, driven through a browser.

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium as playwright } from "playwright-core";
import * as tools from "./tools.mjs";

/** Keystrokes are taken as they are: what the tests type is what the document gets. */
const SETTINGS = {
    "editor.acceptSuggestionOnEnter": "off",
    "editor.autoClosingBrackets": "never",
    "editor.autoIndent": "none",
    "editor.quickSuggestions": { other: "off", comments: "off", strings: "off" },
    "editor.suggestOnTriggerCharacters": false,
    "files.autoSave": "off",
    "security.workspace.trust.startupPrompt": "never",
    "security.workspace.trust.banner": "never",
    "telemetry.telemetryLevel": "off",
    "workbench.startupEditor": "none",
    "workbench.tips.enabled": false,
};

/** The extension finds its server as a user's does, and nobody is asked for other extensions. */
const ENVIRONMENT = { ...process.env, EXTENSIONS_GALLERY: "{}" };
delete ENVIRONMENT.THREADWISE_SERVER_PATH;

const CHROMIUM = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/** How long the editor may take for anything, in milliseconds. Nothing waits this long when it works. */
const PATIENCE = 60_000;

/** Packages the extension with that server into `into`, as `npm run package` does. */
export function packageExtension(server, into) {
    const extension = join(tools.repository, "editors/vscode");
    execFileSync("npm", ["run", "--silent", "package", "--", "--server", server, "--out", into], { cwd: extension });
    return into;
}

/**
 * Opens the project in an editor that has the extension installed, and ends the editor after `use`.
 * `options`: `settings` of the user beside ours, and whether the folder is `trusted` (it is).
 */
export async function inEditor(project, vsix, options, use) {
    const { settings = {}, trusted = true } = options;
    const data = join(project.folder, "user-data");
    mkdirSync(join(data, "User"), { recursive: true });
    writeFileSync(join(data, "User/settings.json"), JSON.stringify({ ...SETTINGS, ...settings }));
    const folders = ["--user-data-dir", data, "--extensions-dir", join(project.folder, "extensions")];
    execFileSync(process.execPath, [tools.codeServer(), ...folders, "--install-extension", vsix], {
        env: ENVIRONMENT,
        stdio: ["ignore", "ignore", "inherit"],
    });

    const server = await serve([...folders, ...(trusted ? ["--disable-workspace-trust"] : [])], join(project.folder, "log"));
    try {
        const browser = await playwright.launch({ executablePath: tools.chromium(), args: CHROMIUM });
        try {
            const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
            page.setDefaultTimeout(PATIENCE);
            await page.goto(`${server.url}/?folder=${encodeURIComponent(project.path)}`);
            await page.waitForSelector(".monaco-workbench");
            await look(new Editor(page), data, use);
        } finally {
            await browser.close();
        }
    } finally {
        await server.end();
    }
}

/** What the editor looked like at a failure, and what the extension logged, say more than the failure. */
async function look(editor, data, use) {
    try {
        await use(editor);
    } catch (error) {
        await editor.picture("failure");
        console.error(`The editor showed:\n${await editor.page.locator("body").innerText()}`);
        for (const name of readdirSync(data, { recursive: true }).filter((name) => name.endsWith("-Threadwise.log"))) {
            console.error(`The extension logged:\n${readFileSync(join(data, name), "utf8")}`);
        }
        throw error;
    }
}

/** What a person does and sees in the editor. */
class Editor {
    constructor(page) {
        this.page = page;
    }

    keys(combination) {
        return this.page.keyboard.press(combination);
    }

    /** Opens a file of the folder by its name. */
    async file(name) {
        await this.keys("Control+P");
        await this.page.locator(".quick-input-widget input").fill(name);
        await this.page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().waitFor();
        await this.keys("Enter");
        await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
        await this.page.locator(".monaco-editor .view-line").first().waitFor();
    }

    /** Puts the cursor there; both count from 1. */
    async cursor(line, column) {
        await this.keys("Control+G");
        const input = this.page.locator(".quick-input-widget input");
        await input.fill(`:${line}:${column}`);
        await this.keys("Enter");
        await input.waitFor({ state: "hidden" });
    }

    type(text) {
        return this.page.keyboard.type(text);
    }

    /** Runs a command of the palette. */
    async command(title) {
        await this.keys("F1");
        await this.page.locator(".quick-input-widget input").fill(`>${title}`);
        await this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: title }).waitFor();
        await this.keys("Enter");
    }

    /** A line of the Output panel that holds the word: spaces are other characters there. */
    output(word) {
        return this.page.locator(".panel .view-line", { hasText: word }).first();
    }

    async showProblems() {
        await this.keys("Control+Shift+M");
        await this.page.locator(".markers-panel").waitFor();
        await this.keys("Control+1");
    }

    /** The rows of the Problems panel that hold the text. */
    problems(text) {
        return this.page.locator(".markers-panel .monaco-list-row", { hasText: text });
    }

    /** Opens the light bulb's menu at the cursor and takes the entry, which must be the first. */
    async takeFirstFix(title) {
        await this.keys("Control+Period");
        await this.page.locator(".action-widget .monaco-list-row.focused", { hasText: title }).waitFor();
        await this.picture("fixes");
        await this.keys("Enter");
    }

    /** An underlined place, by the severity of what is said about it. */
    squiggle(severity) {
        return this.page.locator(`.monaco-editor .squiggly-${severity}`).first();
    }

    /** Asks for the hover at the cursor and gives the part of it that holds the text. */
    async hover(text) {
        await this.keys("Control+K");
        await this.keys("Control+I");
        const part = this.page.locator(".monaco-hover:not(.hidden) .hover-contents", { hasText: text }).first();
        await part.waitFor();
        return part;
    }

    /** A message in the corner that holds the text. */
    message(text) {
        return this.page.locator(".notifications-toasts .notification-list-item", { hasText: text });
    }

    async save() {
        await this.keys("Control+S");
        await this.page.locator(".tab.active:not(.dirty)").waitFor();
    }

    /** What is fading in is shown as it will be. */
    picture(name) {
        return this.page.screenshot({ path: join(tools.screenshots, `vscode-${name}.png`), animations: "disabled" });
    }
}

/** Starts code-server on a port that is free; gives its address, and what ends it. */
async function serve(args, log) {
    const server = spawn(
        process.execPath,
        [
            tools.codeServer(),
            "--auth=none",
            "--bind-addr=127.0.0.1:0",
            "--disable-telemetry",
            "--disable-update-check",
            ...args,
        ],
        { stdio: ["ignore", "pipe", openSync(log, "w")], env: ENVIRONMENT },
    );
    const ended = once(server, "exit");
    const end = async () => {
        server.kill();
        await ended;
    };
    for await (const line of createInterface(server.stdout)) {
        const listening = /HTTP server listening on (\S+)/.exec(line);
        if (listening) {
            // Nobody reads on, and a full pipe would stop the editor.
            server.stdout.resume();
            return { url: listening[1].replace(/\/$/, ""), end };
        }
    }
    throw new Error(`code-server ended before it listened:\n${readFileSync(log, "utf8")}`);
}
