// A real Visual Studio Code: code-server with its extension host, driven through a browser.

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
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
const PATIENCE = Number(process.env.PATIENCE ?? 60_000);

/** Runs `npm run package` with these arguments and gives what it and vsce said. */
export function packageExtension(...args) {
    const cwd = join(tools.repository, "editors/vscode");
    const ended = spawnSync("npm", ["run", "--silent", "package", "--", ...args], { cwd, encoding: "utf8" });
    const said = ended.stdout + ended.stderr;
    if (ended.status !== 0) {
        throw new Error(`npm run package failed:\n${said}`);
    }
    // What npm has to say of its own configuration is about this machine.
    return said.replace(/^npm warn .*\n/gm, "");
}

/** An editor that has extensions installed. Whoever makes one ends it. */
export class Installed {
    static async with(...packages) {
        const extensions = mkdtempSync(join(tmpdir(), "threadwise-extensions-"));
        const installing = packages.flatMap((vsix) => ["--install-extension", vsix]);
        execFileSync(process.execPath, [tools.codeServer(), "--extensions-dir", extensions, ...installing], {
            env: ENVIRONMENT,
            stdio: ["ignore", "ignore", "inherit"],
        });
        const browser = await playwright.launch({ executablePath: tools.chromium(), args: CHROMIUM });
        return new Installed(extensions, browser);
    }

    constructor(extensions, browser) {
        this.extensions = extensions;
        this.browser = browser;
    }

    /**
     * Opens the project in an editor of its own, and ends that after `use`. `options`: `settings` of
     * the user beside ours, whether the folder is `trusted` (it is), and more `environment`.
     */
    async open(project, options, use) {
        const { settings = {}, trusted = true, environment = {} } = options;
        const data = join(project.folder, "user-data");
        mkdirSync(join(data, "User"), { recursive: true });
        writeFileSync(join(data, "User/settings.json"), JSON.stringify({ ...SETTINGS, ...settings }));
        const folders = ["--user-data-dir", data, "--extensions-dir", this.extensions];
        const args = [...folders, ...(trusted ? ["--disable-workspace-trust"] : [])];
        const server = await serve(args, join(project.folder, "log"), { OPENED_BY_TEST: project.folder, ...environment });
        const page = await this.browser.newPage({ viewport: { width: 1280, height: 800 } });
        try {
            page.setDefaultTimeout(PATIENCE);
            await page.goto(`${server.url}/?folder=${encodeURIComponent(project.path)}`);
            await page.waitForSelector(".monaco-workbench");
            await look(new Editor(page, data), data, use);
        } finally {
            await page.close();
            await server.end();
        }
    }

    async end() {
        await this.browser.close();
        rmSync(this.extensions, { recursive: true, force: true });
    }
}

/** What the editor looked like at a failure, and what the extension logged, say more than the failure. */
async function look(editor, data, use) {
    try {
        await use(editor);
    } catch (error) {
        await editor.picture("failure");
        console.error(`The editor showed:\n${await editor.page.locator("body").innerText()}`);
        console.error(`The extension logged:\n${logOf(data)}`);
        throw error;
    }
}

/** What the extension has logged. */
function logOf(data) {
    const logs = readdirSync(data, { recursive: true }).filter((name) => name.endsWith("-Threadwise.log"));
    return logs.map((name) => readFileSync(join(data, name), "utf8")).join("\n");
}

/** What a person does and sees in the editor. */
class Editor {
    constructor(page, data) {
        this.page = page;
        this.data = data;
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

    /** Waits until the extension has logged the words. */
    async logged(words) {
        for (const patience = Date.now() + PATIENCE; !logOf(this.data).includes(words); await delay(50)) {
            if (Date.now() > patience) {
                throw new Error(`the extension does not log: ${words}`);
            }
        }
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

    /** Chooses the row of the quick input that holds the text. */
    async choose(text) {
        await this.page.locator(".quick-input-widget input").first().fill(text);
        await this.row(text).first().waitFor();
        await this.keys("Enter");
    }

    /** The rows of the quick input that hold the text. */
    row(text) {
        return this.page.locator(".quick-input-widget .quick-input-list .monaco-list-row", { hasText: text });
    }

    /**
     * Opens the light bulb's menu at the cursor and gives its entries. When new diagnostics arrive at
     * that moment the editor cancels its own question and says that there is nothing: it is asked
     * again then, as a person would.
     */
    async lightBulb() {
        const rows = this.page.locator(".action-widget .monaco-list-row.action");
        const nothing = this.page.locator(".monaco-editor-overlaymessage", { hasText: "No code actions available" });
        for (let asked = 0; asked < 3; asked++) {
            await this.keys("Control+Period");
            await rows.or(nothing).first().waitFor();
            if ((await rows.count()) > 0) {
                return rows;
            }
            await nothing.waitFor({ state: "hidden" });
        }
        throw new Error("the light bulb offers nothing, however often it is asked");
    }

    /** What the light bulb offers at the cursor, in its order. It is closed again. */
    async offered() {
        const rows = await this.lightBulb();
        const titles = await rows.allInnerTexts();
        await this.keys("Escape");
        return titles.map((title) => title.trim());
    }

    /** Closes what the active tab shows. */
    async closeTab() {
        await this.page.locator(".tab.active .codicon-close").click();
    }

    /** Opens the light bulb's menu at the cursor and takes the entry, wherever it stands. */
    async takeFix(title) {
        const rows = await this.lightBulb();
        const titles = await rows.allInnerTexts();
        for (let downwards = titles.findIndex((offered) => offered.includes(title)); downwards > 0; downwards--) {
            await this.keys("ArrowDown");
        }
        await this.page.locator(".action-widget .monaco-list-row.focused", { hasText: title }).waitFor();
        await this.keys("Enter");
    }

    /** Opens the light bulb's menu at the cursor and takes the entry, which must be the first. */
    async takeFirstFix(title) {
        await this.lightBulb();
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

    /** What the status bar says of the language of the file: it names Threadwise and its state. */
    state(word) {
        return this.page.locator(`.statusbar-item[aria-label*="Threadwise, ${word}"]`);
    }

    /** The heading of a page that is shown rendered. */
    heading(text) {
        const page = this.page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
        return page.locator("h1", { hasText: text });
    }

    /** The text of the document in the active editor, as it is shown: it must fit on the screen. */
    async shown() {
        const lines = this.page.locator(".editor-instance .view-lines .view-line");
        const read = await lines.evaluateAll((lines) =>
            lines
                .map((line) => [Number.parseFloat(line.style.top), line.textContent.replaceAll("\u00a0", " ")])
                .sort(([one], [other]) => one - other)
                .map(([, text]) => text),
        );
        return read.join("\n");
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
async function serve(args, log, environment) {
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
        { stdio: ["ignore", "pipe", openSync(log, "w")], env: { ...ENVIRONMENT, ...environment } },
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
