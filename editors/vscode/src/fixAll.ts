// All safe fixes of a file at once.

import * as vscode from "vscode";

const KIND = "source.fixAll.threadwise";

/** Applies the safe fixes of the Rust file that the user looks at, and says so when there is none. */
export async function fixAll(): Promise<void> {
    // The walkthrough, or a page, may be active beside the file.
    const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
    const document = editors.find((editor) => editor?.document.languageId === "rust")?.document;
    if (document === undefined) {
        void vscode.window.showInformationMessage("Threadwise fixes Rust files: open one first.");
        return;
    }
    const end = document.lineAt(document.lineCount - 1).range.end;
    const everything = new vscode.Range(new vscode.Position(0, 0), end);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        everything,
        KIND,
    );
    const edit = actions?.find((action) => action.kind?.value === KIND)?.edit;
    if (edit === undefined) {
        void vscode.window.showInformationMessage("Threadwise has no safe fix for this file. The light bulb may offer others.");
        return;
    }
    await vscode.workspace.applyEdit(edit);
}
