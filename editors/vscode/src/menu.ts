// The menu: what the server says of itself, and what can be done with it.

import { setTimeout as delay } from "node:timers/promises";
import * as vscode from "vscode";
import { facts, nameOf, type ServerStatus } from "./serverStatus";
import type { Session, State } from "./session";

/** How long the menu waits for what the server says of itself, in milliseconds. */
const PATIENCE = 2000;

/** What the menu says when nothing comes. */
const SILENT = { icon: "warning", label: "The server does not answer", description: "restarting it may help" };

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
