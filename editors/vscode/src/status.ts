// How the server fares: a word beside the language of the file, and a menu behind it.

import { setTimeout as delay } from "node:timers/promises";
import * as vscode from "vscode";
import { DOCUMENTS } from "./client";
import { facts, nameOf, type ServerStatus } from "./serverStatus";
import type { Session, State } from "./session";

/** How long the menu waits for what the server says of itself, in milliseconds. */
const PATIENCE = 2000;

/** What the menu says when nothing comes. */
const SILENT = { icon: "warning", label: "The server does not answer", description: "restarting it may help" };

/** Shows the state beside the language of every Rust file, and tells `when` clauses of it. */
export function statusItem(session: Session): vscode.Disposable {
    const item = vscode.languages.createLanguageStatusItem("threadwise.status", DOCUMENTS);
    item.name = "Threadwise";
    item.command = { command: "threadwise.showStatus", title: "Menu" };
    const show = (state: State) => {
        item.busy = state.kind === "starting";
        const shown = appearance(state);
        item.text = shown.text;
        item.detail = shown.detail;
        item.severity = shown.severity;
        void vscode.commands.executeCommand("setContext", "threadwise.running", state.kind === "running");
    };
    show(session.state);
    return vscode.Disposable.from(item, session.onDidChangeState(show));
}

function appearance(state: State): { text: string; detail: string; severity: vscode.LanguageStatusSeverity } {
    const { Error, Information, Warning } = vscode.LanguageStatusSeverity;
    switch (state.kind) {
        case "starting":
            return { text: "Threadwise", detail: "starting", severity: Information };
        case "running":
            return { text: "Threadwise", detail: "running", severity: Information };
        case "stopped":
            return { text: "Threadwise", detail: "paused", severity: Warning };
        case "failed":
            return { text: "Threadwise", detail: "does not run", severity: Error };
    }
}

interface Entry extends vscode.QuickPickItem {
    run?: () => unknown;
}

/** Opens the menu. */
export async function showMenu(session: Session): Promise<void> {
    const told = await describe(session);
    const actions: Entry[] = [
        ...(session.state.kind === "running"
            ? [command("debug-restart", "Restart server", "threadwise.restartServer"), command("debug-pause", "Pause", "threadwise.stopServer")]
            : [command("debug-start", session.state.kind === "stopped" ? "Resume" : "Restart server", "threadwise.restartServer")]),
        command("output", "Show log", "threadwise.showLog"),
        ...(session.state.kind === "running" ? [command("book", "Explain a rule…", "threadwise.explainRule")] : []),
        command("gear", "Settings", "workbench.action.openSettings", "threadwise"),
        { label: "$(copy) Copy the status", run: copying(told) },
    ];
    const entries = [separator("Now"), ...told, separator("Do"), ...actions];
    await pick(entries, actions[0]);
}

/** Shows the entries, with one of them chosen already, and does what the user chooses. */
function pick(entries: Entry[], first: Entry | undefined): Promise<void> {
    const menu = vscode.window.createQuickPick<Entry>();
    menu.title = "Threadwise";
    menu.placeholder = "What should it do?";
    menu.items = entries;
    menu.activeItems = first === undefined ? [] : [first];
    return new Promise((resolve) => {
        menu.onDidAccept(async () => {
            const [chosen] = menu.selectedItems;
            menu.hide();
            await chosen?.run?.();
        });
        menu.onDidHide(() => {
            menu.dispose();
            resolve();
        });
        menu.show();
    });
}

/** What goes on, one entry a fact. Choosing one does nothing, unless it leads to a file. */
async function describe(session: Session): Promise<Entry[]> {
    const { state } = session;
    const entries: Entry[] = [];
    if (state.kind === "running") {
        const status = await Promise.race([session.request<ServerStatus>("threadwise/status").catch(() => undefined), delay(PATIENCE, undefined)]);
        const told = status === undefined ? [SILENT] : facts(status);
        for (const { icon, label, description } of told) {
            entries.push({ label: `$(${icon}) ${label}`, description });
        }
        entries.push({ label: `$(file-binary) The server ${state.server.which}`, description: "", detail: state.server.path });
        for (const file of status?.configuration ?? []) {
            entries.push({
                label: `$(settings) ${nameOf(file)}`,
                description: "has settings for these files",
                run: () => vscode.window.showTextDocument(vscode.Uri.parse(file)),
            });
        }
    } else {
        entries.push(notRunning(state));
    }
    return entries;
}

/** Puts the entries into the clipboard, for a report. */
function copying(entries: Entry[]): () => Promise<void> {
    return async () => {
        await vscode.env.clipboard.writeText(entries.map(words).join("\n"));
        void vscode.window.setStatusBarMessage("The status of Threadwise was copied", 3000);
    };
}

/** An entry without its icon, as one line. */
function words({ label, description, detail }: Entry): string {
    const parts = [label.replace(/^\$\([^)]*\) /, ""), description, detail];
    return parts.filter((part) => part).join(", ");
}

function notRunning(state: State): Entry {
    switch (state.kind) {
        case "failed":
            return { label: "$(error) Threadwise does not run", description: "", detail: state.reason };
        case "starting":
            return { label: "$(loading~spin) Threadwise is starting", description: "" };
        default:
            return { label: "$(debug-pause) Threadwise is paused", description: "findings and cards are not shown" };
    }
}

function separator(label: string): Entry {
    return { label, kind: vscode.QuickPickItemKind.Separator };
}

function command(icon: string, label: string, name: string, ...parameters: unknown[]): Entry {
    return { label: `$(${icon}) ${label}`, run: () => vscode.commands.executeCommand(name, ...parameters) };
}
