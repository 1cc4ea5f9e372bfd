// The protocol's side of one server: a client that leaves it to `session.ts` to talk to the user.

import * as vscode from "vscode";
import {
    CloseAction,
    DiagnosticPullMode,
    ErrorAction,
    LanguageClient,
    type Middleware,
    RevealOutputChannelOn,
} from "vscode-languageclient/node";
import { rulePageAddress } from "./rulePages";
import type { ServerProcess } from "./serverProcess";
import * as settings from "./settings";

/** The documents that the server looks at. */
export const DOCUMENTS = [
    { scheme: "file", language: "rust" },
    { scheme: "untitled", language: "rust" },
];

/** What the server calls itself in its diagnostics. */
export const SOURCE = "threadwise";

/** A client for a server that runs already. */
export class Client extends LanguageClient {
    constructor(server: ServerProcess, log: vscode.OutputChannel) {
        super("threadwise", "Threadwise", async () => server.child, {
            documentSelector: DOCUMENTS,
            initializationOptions: settings.all(),
            synchronize: { configurationSection: "threadwise" },
            outputChannel: log,
            revealOutputChannelOn: RevealOutputChannelOn.Never,
            middleware: LINKS,
            diagnosticPullOptions: {
                onChange: true,
                onSave: true,
                filter: (_, mode) => settings.looksOnSave() !== (mode === DiagnosticPullMode.onSave),
            },
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

/** The name of a rule leads to its page, which the server holds: no network is needed to read it. */
const LINKS: Middleware = {
    async provideDiagnostics(document, previousResultId, token, next) {
        const report = await next(document, previousResultId, token);
        if (report?.kind === "full") {
            report.items.forEach(link);
        }
        return report;
    },
    handleDiagnostics(uri, diagnostics, next) {
        diagnostics.forEach(link);
        next(uri, diagnostics);
    },
    async provideHover(document, position, token, next) {
        const hover = await next(document, position, token);
        return hover ? new vscode.Hover(hover.contents.map(withLinks), hover.range) : hover;
    },
};

function link(diagnostic: vscode.Diagnostic): void {
    const rule = ruleOf(diagnostic);
    if (rule !== undefined) {
        diagnostic.code = { value: rule, target: rulePageAddress(rule) };
    }
}

/** A card ends with the command that explains its rule in a terminal. Here a click does the same. */
function withLinks(content: vscode.MarkdownString | vscode.MarkedString): vscode.MarkdownString | vscode.MarkedString {
    if (!(content instanceof vscode.MarkdownString)) {
        return content;
    }
    const linked = new vscode.MarkdownString(content.value.replace(EXPLAIN, (_, rule) => `[${rule}](${explainCommand(rule)})`));
    // Nothing else can be run by a link, whatever the code that a card speaks of is called.
    linked.isTrusted = { enabledCommands: ["threadwise.explainRule"] };
    return linked;
}

const EXPLAIN = /`threadwise explain ([a-z-]+)`/g;

function explainCommand(rule: string): string {
    return `command:threadwise.explainRule?${encodeURIComponent(JSON.stringify([rule]))}`;
}

/** The rule that a diagnostic comes from, if it is one of ours. */
export function ruleOf(diagnostic: vscode.Diagnostic): string | undefined {
    const code = typeof diagnostic.code === "object" ? diagnostic.code.value : diagnostic.code;
    return diagnostic.source === SOURCE && typeof code === "string" ? code : undefined;
}
