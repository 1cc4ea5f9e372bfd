// Choosing a rule to read about.

import * as vscode from "vscode";
import { ruleOf } from "./client";
import { showRulePage } from "./rulePages";
import type { Session } from "./session";

/** A rule, as the server lists it. */
interface Rule {
    name: string;
    category: string;
    severity: string;
    on_by_default: boolean;
    summary: string;
}

interface RuleEntry extends vscode.QuickPickItem {
    rule: string;
}

/** Asks for a rule, unless one is named, and shows its page. The one at the cursor is chosen already. */
export async function explainRule(session: Session, named: unknown): Promise<void> {
    if (typeof named === "string") {
        await showRulePage(named);
        return;
    }
    let rules: Rule[];
    try {
        rules = await session.request<Rule[]>("threadwise/rules");
    } catch {
        void vscode.window.showWarningMessage("Threadwise can explain its rules while its server runs, and it does not run.");
        return;
    }
    const chosen = await choose(rules, rulesAtCursor());
    if (chosen !== undefined) {
        await showRulePage(chosen);
    }
}

/** The rules of the findings at the cursor. */
function rulesAtCursor(): Set<string> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) {
        return new Set();
    }
    return new Set(
        vscode.languages
            .getDiagnostics(editor.document.uri)
            .filter((diagnostic) => diagnostic.range.intersection(editor.selection) !== undefined)
            .flatMap((diagnostic) => ruleOf(diagnostic) ?? []),
    );
}

function choose(rules: Rule[], atCursor: Set<string>): Promise<string | undefined> {
    const entries: RuleEntry[] = rules.map((rule) => ({
        rule: rule.name,
        label: rule.name,
        description: `${rule.severity}, ${rule.category}${rule.on_by_default ? "" : ", off by default"}${atCursor.has(rule.name) ? " · at the cursor" : ""}`,
        detail: rule.summary,
    }));
    // Those at the cursor come first, in the order of the documentation like the others.
    entries.sort((one, other) => Number(atCursor.has(other.rule)) - Number(atCursor.has(one.rule)));
    const pick = vscode.window.createQuickPick<RuleEntry>();
    pick.title = "Threadwise: explain a rule";
    pick.placeholder = "Name, category or words of a rule";
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.items = entries;
    return new Promise((resolve) => {
        pick.onDidAccept(() => {
            resolve(pick.selectedItems[0]?.rule);
            pick.hide();
        });
        pick.onDidHide(() => {
            resolve(undefined);
            pick.dispose();
        });
        pick.show();
    });
}
