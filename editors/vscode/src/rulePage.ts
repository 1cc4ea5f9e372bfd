// What the page of a rule says. No part of VS Code is needed to say it, so it is tested without one.

/** The server's answer to `threadwise/explain`. */
export interface Page {
    markdown: string;
}

/** The page with the rule's name as its heading. */
export function rendered(rule: string, page: Page | null): string {
    if (page === null) {
        return `# ${rule}\n\nThis server knows no rule of that name.\n`;
    }
    // The first line of a rule's page sums the rule up, for a terminal: `name: severity, …`.
    const [first = "", ...rest] = page.markdown.split("\n");
    const facts = first.startsWith(`${rule}: `) ? `*${first.slice(rule.length + 2)}*` : first;
    return [`# ${rule}`, "", facts, ...rest].join("\n");
}
