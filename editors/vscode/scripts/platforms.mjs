// Which server goes into the package of which platform.

/** The platforms of VS Code, and the targets of Rust that make a server for them, the best first. */
const TARGETS = {
    "linux-x64": ["x86_64-unknown-linux-musl", "x86_64-unknown-linux-gnu"],
    "linux-arm64": ["aarch64-unknown-linux-musl", "aarch64-unknown-linux-gnu"],
    "linux-armhf": ["armv7-unknown-linux-musleabihf", "armv7-unknown-linux-gnueabihf"],
    "alpine-x64": ["x86_64-unknown-linux-musl"],
    "alpine-arm64": ["aarch64-unknown-linux-musl"],
    "darwin-x64": ["x86_64-apple-darwin"],
    "darwin-arm64": ["aarch64-apple-darwin"],
    "win32-x64": ["x86_64-pc-windows-msvc"],
    "win32-arm64": ["aarch64-pc-windows-msvc"],
};

/** The name of the server's file. */
export function program(platform) {
    return platform.startsWith("win32") ? "threadwise.exe" : "threadwise";
}

/**
 * The target to build for a platform: the best that is `installed`. With a remark where another
 * would be better. Throws where none is installed.
 */
export function rustTarget(platform, installed) {
    const targets = TARGETS[platform];
    if (targets === undefined) {
        throw new Error(`${platform} is no platform of VS Code: it must be one of ${Object.keys(TARGETS).join(", ")}.`);
    }
    const triple = targets.find(installed);
    const [best] = targets;
    if (triple === undefined) {
        throw new Error(
            `A server for ${platform} cannot be built here: install Rust's target (rustup target add ${best}), or name a server with --server.`,
        );
    }
    if (triple === best) {
        return { triple };
    }
    const remark =
        `The target ${best} is not installed, so the server is built for ${triple}: it is not static, and ` +
        `runs only where the C library is as new as here. (rustup target add ${best})`;
    return { triple, remark };
}
