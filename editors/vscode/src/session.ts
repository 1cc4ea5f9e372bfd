// The life of the server beside the editor: start, restart, crash, end.

import * as os from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import * as vscode from "vscode";
import { Client } from "./client";
import { type FoundServer, findServer } from "./serverPath";
import { GRACE, ServerProcess } from "./serverProcess";
import * as settings from "./settings";

/** A server that ends this often within `CRASH_WINDOW` is not started again by itself. */
const CRASHES = 5;

/** In milliseconds. */
const CRASH_WINDOW = 3 * 60 * 1000;

/** How long a server may take to answer `initialize`, in milliseconds. */
const START_LIMIT = 30_000;

/** What can be said of the server at a moment. */
export type State =
    | { kind: "stopped" }
    | { kind: "starting" }
    | { kind: "running"; server: FoundServer }
    | { kind: "failed"; reason: string };

/** A server and its client. */
interface Pair {
    server: ServerProcess;
    client: Client;
}

/** Keeps one server running, and tells the user when that cannot be done. */
export class Session implements vscode.Disposable {
    private readonly stateChanged = new vscode.EventEmitter<State>();
    readonly onDidChangeState = this.stateChanged.event;
    private current: State = { kind: "stopped" };
    private running: Pair | undefined;
    private crashes: number[] = [];
    /** Starts and stops follow each other; they never overlap. */
    private queue: Promise<void> = Promise.resolve();

    constructor(
        private readonly extension: vscode.ExtensionContext,
        private readonly log: vscode.OutputChannel,
    ) {}

    get state(): State {
        return this.current;
    }

    /** Starts the server, unless it runs. */
    start(): Promise<void> {
        return this.next(() => this.startNow());
    }

    /** Stops the server. It stays so until somebody starts it. */
    stop(): Promise<void> {
        return this.next(() => this.stopNow());
    }

    /** Starts afresh, with no memory of earlier crashes. */
    restart(): Promise<void> {
        this.crashes = [];
        return this.next(async () => {
            await this.stopNow();
            await this.startNow();
        });
    }

    /** Asks the server, once what goes on with it has come to its end. Rejects when there is none. */
    async request<Answer>(method: string, parameters?: object): Promise<Answer> {
        await this.queue;
        if (this.running === undefined) {
            throw new Error("the server does not run");
        }
        const { client } = this.running;
        // An argument that is there, even as `undefined`, is sent.
        return parameters === undefined ? client.sendRequest(method) : client.sendRequest(method, parameters);
    }

    dispose(): void {
        this.stateChanged.dispose();
    }

    private next(step: () => Promise<void>): Promise<void> {
        this.queue = this.queue.then(step).catch((error) => this.fail(`Threadwise failed: ${error}`));
        return this.queue;
    }

    private async startNow(): Promise<void> {
        if (this.running !== undefined) {
            return;
        }
        this.become({ kind: "starting" });
        const found = findServer({
            override: process.env["THREADWISE_SERVER_PATH"],
            setting: settings.serverPath(),
            extension: this.extension.extensionPath,
            searchPath: process.env["PATH"] ?? "",
            home: os.homedir(),
            windows: process.platform === "win32",
        });
        if (found.kind === "none") {
            this.fail(`Threadwise cannot start: ${found.reason}`, "Open settings");
            return;
        }
        this.log.appendLine(`Starting the server ${found.which}: ${found.path}`);
        try {
            this.running = await this.connect(found);
            this.log.appendLine(`The server is ready: process ${this.running.server.child.pid}`);
            this.become({ kind: "running", server: found });
        } catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            this.fail(`Threadwise cannot start the server ${found.which}: ${reason}`, "Open settings");
        }
    }

    /** Rejects with the reason, in words for the user, when the server does not come to work. */
    private async connect(found: FoundServer): Promise<Pair> {
        const server = await ServerProcess.start(found.path, settings.serverEnvironment());
        const client = new Client(server, this.log);
        const failure = await Promise.race([
            ready(client).catch(
                // A stream that closes is a server that ends: its own words say more, and win.
                (error) => delay(GRACE, `${found.path} refused to start: ${error.message}`),
            ),
            server.ended.then((how) => `${found.path} ended before it was ready: ${how}`),
            delay(START_LIMIT, `${found.path} did not answer within ${START_LIMIT / 1000} seconds.`),
        ]);
        if (failure !== undefined) {
            await server.end();
            throw new Error(failure);
        }
        const pair = { server, client };
        void server.ended.then((how) => this.crashed(pair, how));
        return pair;
    }

    private async stopNow(): Promise<void> {
        const pair = this.running;
        this.running = undefined;
        if (pair !== undefined) {
            await pair.client.stop().catch((error) => this.log.appendLine(`The server did not stop by itself: ${error}`));
            await pair.server.end();
            await pair.client.dispose();
        }
        this.become({ kind: "stopped" });
    }

    private crashed(pair: Pair, how: string): void {
        if (this.running !== pair) {
            return; // it was told to end
        }
        this.running = undefined;
        void pair.client.dispose();
        this.log.appendLine(`The server ended: ${how}`);
        const now = Date.now();
        this.crashes = [...this.crashes.filter((time) => now - time < CRASH_WINDOW), now];
        if (this.crashes.length < CRASHES) {
            void this.start();
        } else {
            this.fail(`Threadwise's server crashed ${CRASHES} times within three minutes and is left alone now. The last time: ${how}`);
        }
    }

    private become(state: State): void {
        this.current = state;
        this.stateChanged.fire(state);
    }

    /** Tells the user once, with what can be done about it. */
    private fail(reason: string, ...more: string[]): void {
        this.become({ kind: "failed", reason });
        this.log.appendLine(reason);
        const actions: Record<string, () => void> = {
            Restart: () => void this.restart(),
            "Show log": () => this.log.show(),
            "Open settings": () => void vscode.commands.executeCommand("workbench.action.openSettings", "threadwise.server"),
        };
        void vscode.window.showErrorMessage(reason, "Restart", "Show log", ...more).then((choice) => {
            if (choice !== undefined) {
                actions[choice]?.();
            }
        });
    }
}

/** Resolves when the server has answered, and rejects when it did not. */
async function ready(client: Client): Promise<undefined> {
    await client.start();
    // A connection that closes before the answer lets `start` return as if there had been one.
    if (!client.isRunning()) {
        throw new Error("the connection was closed before it answered");
    }
}
