// The protocol's side of one server: a client that leaves it to `session.ts` to talk to the user.

import * as vscode from "vscode";
import { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn } from "vscode-languageclient/node";
import type { ServerProcess } from "./serverProcess";
import * as settings from "./settings";

/** A client for a server that runs already. */
export class Client extends LanguageClient {
    constructor(server: ServerProcess, log: vscode.OutputChannel) {
        super("threadwise", "Threadwise", async () => server.child, {
            documentSelector: [
                { scheme: "file", language: "rust" },
                { scheme: "untitled", language: "rust" },
            ],
            initializationOptions: settings.all(),
            synchronize: { configurationSection: "threadwise" },
            outputChannel: log,
            revealOutputChannelOn: RevealOutputChannelOn.Never,
            // Whether to start a new server is decided where the end of the process is seen.
            errorHandler: {
                error: () => ({ action: ErrorAction.Continue, handled: true }),
                closed: () => ({ action: CloseAction.DoNotRestart, handled: true }),
            },
            initializationFailedHandler: () => false,
        });
    }

    /** Writes to the log, and shows nothing: the user gets one message, with the reason in it. */
    override error(message: string, data?: unknown): void {
        super.error(message, data, false);
    }

    /** Says goodbye, when there is still somebody to say it to. */
    override async stop(timeout?: number): Promise<void> {
        if (this.isRunning()) {
            await super.stop(timeout);
        }
    }
}
