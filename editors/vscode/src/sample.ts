// The sample of the walkthrough.

import * as vscode from "vscode";

/** Opens the sample as a document that nobody has saved, so that it can be played with. */
export async function openSample(extension: vscode.Uri): Promise<void> {
    const file = vscode.Uri.joinPath(extension, "walkthrough", "sample.rs");
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const document = await vscode.workspace.openTextDocument({ language: "rust", content });
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: false });
}
