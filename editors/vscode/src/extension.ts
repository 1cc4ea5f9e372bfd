// Wiring only: commands and settings lead to the session.

import * as vscode from "vscode";
import { Session } from "./session";
import * as settings from "./settings";

let session: Session | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
    const log = vscode.window.createOutputChannel("Threadwise", "log");
    const started = new Session(context, log);
    session = started;
    context.subscriptions.push(
        log,
        vscode.commands.registerCommand("threadwise.restartServer", () => started.restart()),
        vscode.commands.registerCommand("threadwise.showLog", () => log.show()),
        vscode.workspace.onDidChangeConfiguration((change) => {
            if (settings.needsRestart(change)) {
                void started.restart();
            }
        }),
        // What an untrusted folder said about the server counts from now on.
        vscode.workspace.onDidGrantWorkspaceTrust(() => started.restart()),
    );
    await started.start();
}

export async function deactivate(): Promise<void> {
    await session?.stop();
}
