// Wiring only: commands and settings lead to the session and to what it is asked.

import * as vscode from "vscode";
import { explainRule } from "./explain";
import { fixAll } from "./fixAll";
import { showMenu } from "./menu";
import { RulePages } from "./rulePages";
import { openSample } from "./sample";
import { offerSchema } from "./schema";
import { Session } from "./session";
import * as settings from "./settings";
import { statusItem } from "./statusItem";

let session: Session | undefined;

export function activate(context: vscode.ExtensionContext): void {
    offerSchema(context.extension);
    const log = vscode.window.createOutputChannel("Threadwise", "log");
    const started = new Session(context, log);
    session = started;
    const commands: Record<string, (...parameters: unknown[]) => unknown> = {
        restartServer: () => started.restart(),
        startServer: () => started.restart(),
        stopServer: () => started.stop(),
        showLog: () => log.show(),
        showStatus: () => showMenu(started),
        explainRule: (rule) => explainRule(started, rule),
        fixAll,
        openSample: () => openSample(context.extensionUri),
    };
    context.subscriptions.push(
        log,
        started,
        statusItem(started),
        new RulePages(started),
        ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`threadwise.${name}`, run)),
        vscode.workspace.onDidChangeConfiguration((change) => {
            if (settings.switches(change)) {
                void (settings.isEnabled() ? started.start() : started.stop());
            } else if (settings.needsRestart(change) && started.state.kind !== "stopped") {
                void started.restart();
            }
        }),
        // What an untrusted folder said about the server counts from now on.
        vscode.workspace.onDidGrantWorkspaceTrust(() => {
            if (started.state.kind !== "stopped") {
                void started.restart();
            }
        }),
    );
    if (settings.isEnabled()) {
        void started.start();
    }
}

export async function deactivate(): Promise<void> {
    await session?.stop();
}
