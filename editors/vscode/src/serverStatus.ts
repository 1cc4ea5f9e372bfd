// What the server says of itself, in the words of the menu. No part of VS Code is needed for them.

/** The answer to `threadwise/status`. */
export interface ServerStatus {
    version: string;
    pid: number;
    memoryBytes: number | null;
    openFiles: number;
    filesRead: number;
    crates: number;
    lastAnalysis: { uri: string; milliseconds: number } | null;
    /** The addresses of files. */
    configuration: string[];
}

/** A line of the menu. */
export interface Fact {
    icon: string;
    label: string;
    description: string;
}

/** What the menu tells of a server that runs. */
export function facts(status: ServerStatus): Fact[] {
    const memory = status.memoryBytes === null ? "" : `, ${Math.ceil(status.memoryBytes / (1 << 20))} MB of memory`;
    const read = `${count(status.filesRead, "file")} of ${count(status.crates, "crate")} read`;
    return [
        { icon: "server-process", label: `Threadwise ${status.version}`, description: `process ${status.pid}${memory}` },
        { icon: "files", label: read, description: `${status.openFiles} open` },
        status.lastAnalysis === null
            ? { icon: "watch", label: "No file analysed yet", description: "" }
            : {
                  icon: "watch",
                  label: `${nameOf(status.lastAnalysis.uri)} analysed in ${time(status.lastAnalysis.milliseconds)}`,
                  description: "the last one",
              },
    ];
}

/** The last part of an address, as a person reads it. */
export function nameOf(uri: string): string {
    return decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
}

function count(number: number, thing: string): string {
    return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

function time(milliseconds: number): string {
    return milliseconds < 1000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
