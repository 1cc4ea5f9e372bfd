// Starts the second server, with the client library that rust-analyzer's extension has, and looks
// at Threadwise as another extension sees it.

import { writeFileSync } from "node:fs";
import { extensions } from "vscode";
import { LanguageClient } from "vscode-languageclient/node";

let client;

export async function activate() {
    const threadwise = extensions.getExtension("threadwise.threadwise");
    await threadwise.activate();
    writeFileSync(process.env.SECOND_SEEN, JSON.stringify(threadwise.packageJSON.contributes.tomlValidation));
    const run = { command: process.execPath, args: [process.env.SECOND_SERVER] };
    client = new LanguageClient("second", "Second", { run, debug: run }, { documentSelector: [{ scheme: "file", language: "rust" }] });
    await client.start();
}

export function deactivate() {
    return client?.stop();
}
