// What the user has set, and what of it a folder that is not trusted may not say.

import * as vscode from "vscode";

const SECTION = "threadwise";

/** All settings, nested as the server gets them in answer to `workspace/configuration`. */
export function all(): object {
    return JSON.parse(JSON.stringify(vscode.workspace.getConfiguration(SECTION)));
}

/** Whether the server is to run here at all. */
export function isEnabled(): boolean {
    return vscode.workspace.getConfiguration(SECTION).get("enable", true);
}

/** Whether findings are looked for when a file is saved, instead of as it is typed. */
export function looksOnSave(): boolean {
    return vscode.workspace.getConfiguration(SECTION).get("diagnostics.run") === "onSave";
}

/** The setting `threadwise.server.path`. */
export function serverPath(): string {
    return ofTheUser<string>("server.path") ?? "";
}

/** The environment of the server: the editor's, and what the user adds. */
export function serverEnvironment(): NodeJS.ProcessEnv {
    return { ...process.env, ...ofTheUser<Record<string, string>>("server.extraEnv") };
}

/** Whether the change is of a setting that only a new server can follow; the others follow by themselves. */
export function needsRestart(change: vscode.ConfigurationChangeEvent): boolean {
    return change.affectsConfiguration(`${SECTION}.server`);
}

/** Whether the server may have to be started or stopped. */
export function switches(change: vscode.ConfigurationChangeEvent): boolean {
    return change.affectsConfiguration(`${SECTION}.enable`);
}

/** A setting that decides what is run: a folder may say it only when it is trusted. */
function ofTheUser<T>(key: string): T | undefined {
    const settings = vscode.workspace.getConfiguration(SECTION);
    return vscode.workspace.isTrusted ? settings.get<T>(key) : settings.inspect<T>(key)?.globalValue;
}
