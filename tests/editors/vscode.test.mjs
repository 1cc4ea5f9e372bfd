// The extension in a real Visual Studio Code, installed as a user would. All tests share one
// installation and one browser, so they are one file to the runner.

import "./vscode/packages.mjs";
import "./vscode/editing.mjs";
import "./vscode/pages.mjs";
import "./vscode/server.mjs";
import "./vscode/failures.mjs";
import "./vscode/trust.mjs";
import "./vscode/beside.mjs";
