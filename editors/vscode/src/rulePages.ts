// The page of each rule, as a document that the editor shows rendered.

import * as vscode from "vscode";
import { type Page, rendered } from "./rulePage";
import type { Session } from "./session";

const SCHEME = "threadwise-rule";

/** Where the page of a rule is found. */
export function rulePageAddress(rule: string): vscode.Uri {
    return vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

/** Opens the page of a rule, rendered where the editor can do that. */
export async function showRulePage(rule: string): Promise<void> {
    const address = rulePageAddress(rule);
    try {
        await vscode.commands.executeCommand("vscode.openWith", address, "vscode.markdown.preview.editor");
    } catch {
        await vscode.window.showTextDocument(address, { preview: true });
    }
}

/** Gets the pages from the server, again when there is another server. */
export class RulePages implements vscode.TextDocumentContentProvider, vscode.Disposable {
    private readonly changed = new vscode.EventEmitter<vscode.Uri>();
    readonly onDidChange = this.changed.event;
    private readonly registrations: vscode.Disposable;

    constructor(private readonly session: Session) {
        this.registrations = vscode.Disposable.from(
            this.changed,
            vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
            session.onDidChangeState((state) => {
                if (state.kind === "running") {
                    this.refresh();
                }
            }),
        );
    }

    async provideTextDocumentContent(address: vscode.Uri): Promise<string> {
        const rule = address.path.slice(1).replace(/\.md$/, "");
        try {
            return rendered(rule, await this.session.request<Page | null>("threadwise/explain", { rule }));
        } catch {
            return `# ${rule}\n\nThe page comes from the server, and the server does not run. *Threadwise: Start server* starts it.\n`;
        }
    }

    dispose(): void {
        this.registrations.dispose();
    }

    private refresh(): void {
        for (const document of vscode.workspace.textDocuments) {
            if (document.uri.scheme === SCHEME) {
                this.changed.fire(document.uri);
            }
        }
    }
}
