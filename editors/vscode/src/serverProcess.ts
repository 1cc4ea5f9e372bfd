// The server's process: started so that a failure keeps its reason, and ended for certain.

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";

/** How many characters of the server's last words are kept for the message about its end. */
const KEPT_WORDS = 2000;

/** How long the server may take to exit after it was told to, in milliseconds. */
export const GRACE = 2000;

/** A running server. */
export class ServerProcess {
    /** Resolves when the process has ended, with how it ended in words. */
    readonly ended: Promise<string>;
    private lastWords = "";

    /**
     * Starts `program lsp`. Rejects with a sentence that says why, when the operating system
     * cannot run it.
     */
    static async start(program: string, environment: NodeJS.ProcessEnv): Promise<ServerProcess> {
        const child = spawn(program, ["lsp"], { env: environment, windowsHide: true });
        await new Promise<void>((resolve, reject) => {
            child.once("spawn", resolve);
            child.once("error", (error) => reject(new Error(whyNotRun(program, error))));
        });
        return new ServerProcess(child);
    }

    private constructor(readonly child: ChildProcessWithoutNullStreams) {
        child.stderr.on("data", (data: Buffer) => {
            this.lastWords = (this.lastWords + data.toString()).slice(-KEPT_WORDS);
        });
        // A write to a server that is gone is an error of the stream; its end is told by `ended`.
        child.stdin.on("error", () => {});
        // "close" comes after "exit", when stderr has been read to its end.
        this.ended = new Promise((resolve) => {
            child.once("close", (code, signal) => resolve(this.howItEnded(code, signal)));
        });
    }

    /** Waits for the exit that the protocol has asked for, and forces it when it does not come. */
    async end(): Promise<void> {
        const force = setTimeout(() => this.child.kill("SIGKILL"), GRACE);
        this.child.stdin.end();
        // The end is seen only when all was read, and perhaps nobody else reads any more.
        this.child.stdout.resume();
        await this.ended;
        clearTimeout(force);
    }

    private howItEnded(code: number | null, signal: NodeJS.Signals | null): string {
        const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
        const words = this.lastWords.trim();
        return words === "" ? `${how}, and it wrote nothing` : `${how}. Its last words: ${words}`;
    }
}

function whyNotRun(program: string, error: NodeJS.ErrnoException): string {
    switch (error.code) {
        case "ENOENT":
            // The file was there a moment ago: what is missing is what it needs to be run.
            return `${program} cannot be run (ENOENT): it, or the loader or interpreter that it names, is not there. It may have been built for another system.`;
        case "EACCES":
            return `${program} cannot be run (EACCES): it is not executable for this user.`;
        default:
            return `${program} cannot be run: ${error.message}`;
    }
}
