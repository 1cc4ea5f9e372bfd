// How the server fares: a word beside the language of the file, with the menu behind it.

import * as vscode from "vscode";
import { DOCUMENTS } from "./client";
import type { Session, State } from "./session";

/** Shows the state beside the language of every Rust file, and tells `when` clauses of it. */
export function statusItem(session: Session): vscode.Disposable {
    const item = vscode.languages.createLanguageStatusItem("threadwise.status", DOCUMENTS);
    item.name = "Threadwise";
    item.text = "Threadwise";
    item.command = { command: "threadwise.showStatus", title: "Menu" };
    const show = ({ kind }: State) => {
        item.busy = kind === "starting";
        item.detail = DETAILS[kind];
        item.severity = severity(kind);
        void vscode.commands.executeCommand("setContext", "threadwise.running", kind === "running");
    };
    show(session.state);
    return vscode.Disposable.from(item, session.onDidChangeState(show));
}

const DETAILS: Record<State["kind"], string> = {
    starting: "starting",
    running: "running",
    stopped: "paused",
    failed: "does not run",
};

function severity(kind: State["kind"]): vscode.LanguageStatusSeverity {
    switch (kind) {
        case "failed":
            return vscode.LanguageStatusSeverity.Error;
        case "stopped":
            return vscode.LanguageStatusSeverity.Warning;
        default:
            return vscode.LanguageStatusSeverity.Information;
    }
}
