// The schema of `threadwise.toml`, for the extensions that check TOML.

import * as vscode from "vscode";

/** The file of the package, as its manifest names it. */
const SCHEMA = "./threadwise.schema.json";

/**
 * Makes the place of the schema a whole address. The extensions that check TOML read it from this
 * manifest and take it as it is, and no manifest can tell where it will be installed.
 */
export function offerSchema(extension: vscode.Extension<unknown>): void {
    const offers: unknown = extension.packageJSON?.contributes?.tomlValidation;
    for (const offer of Array.isArray(offers) ? offers : []) {
        if (offer.url === SCHEMA) {
            offer.url = vscode.Uri.joinPath(extension.extensionUri, SCHEMA).toString();
        }
    }
}
