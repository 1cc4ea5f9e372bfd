//! Traps among what says where sources are: manifests, lock files, cargo's settings.

use super::files;
use super::folder::Folder;
use super::{run, survives};

/// An entry of a lock file.
fn locked(name: &str, version: &str) -> String {
    format!(
        "\n[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n\
         source = \"registry+https://github.com/rust-lang/crates.io-index\"\nchecksum = \"00\"\n"
    )
}

fn depends_on(folder: &Folder, name: &str) {
    folder.add("Cargo.toml", &format!("\n[dependencies]\n{name} = \"1\"\n"));
    folder.reach(&format!("{name}::trap::Trap"));
}

/// Says that the registry's crates lie in a folder.
fn vendored_in(folder: &Folder, directory: &str) {
    folder.write(
        ".cargo/config.toml",
        format!(
            "[source.crates-io]\nreplace-with = \"here\"\n\n[source.here]\ndirectory = \"{directory}\"\n"
        ),
    );
}

#[test]
fn a_pipe_for_a_manifest() {
    let folder = Folder::new();
    folder.pipe("Cargo.toml");
    survives(&folder);
}

#[test]
fn pipes_for_everything_else() {
    let folder = Folder::new();
    for file in [
        "Cargo.lock",
        ".cargo/config.toml",
        ".cargo/config",
        "clippy.toml",
        "rust-toolchain.toml",
        "threadwise.toml",
        "member/Cargo.toml",
        "build.rs",
        "../Cargo.toml",
        "../home/.cargo/config.toml",
        "../home/.cargo/config",
    ] {
        folder.pipe(file);
    }
    folder.add("Cargo.toml", "\n[workspace]\nmembers = [\"member\"]\n");
    survives(&folder);
}

#[test]
fn manifests_that_are_no_manifests() {
    for text in [
        format!("a = {}{}", "[".repeat(100_000), "]".repeat(100_000)),
        format!("a = {}", "{ a = ".repeat(100_000)),
        format!("[{}a]", "a.".repeat(100_000)),
        "[package]\nname = 1\nedition = \"2024\"\nversion = [[]]\n[lib]\npath = 7\n[dependencies]\na = 1\n".to_owned(),
        "[package]\nname = \"../../x\"\nedition = \"2024\"\n[lib]\npath = \"/dev/zero\"\n[[bin]]\npath = \"../../../outside/x.rs\"\n".to_owned(),
        "[workspace]\nmembers = [\"/\", \"..\", \"../..\", \"**\", \"/**/*\", \"[\", \"*/*/*/*/*/*/*/*\"]\n".to_owned(),
    ] {
        let folder = Folder::new();
        folder.write("Cargo.toml", &text);
        folder.write("Cargo.lock", &text);
        folder.write(".cargo/config.toml", &text);
        survives(&folder);
    }
}

#[test]
fn files_that_are_no_text_or_have_no_end() {
    let folder = Folder::new();
    folder.write(".cargo/config.toml", b"\xff\xfe[\0");
    folder.hole("Cargo.lock", 1 << 40);
    survives(&folder);
    folder.hole("Cargo.toml", 1 << 40);
    survives(&folder);
}

#[test]
fn a_lock_file_of_a_hundred_thousand_packages() {
    let folder = Folder::new();
    depends_on(&folder, "trap");
    let mut lock = String::from("version = 4\n");
    for number in 0..100_000 {
        lock.push_str(&locked(&format!("package-{number}"), "1.0.0"));
    }
    lock.push_str(&locked("trap", "1.0.0"));
    folder.write("Cargo.lock", lock);
    survives(&folder);
}

#[test]
fn a_lock_file_that_names_places() {
    let folder = Folder::new();
    vendored_in(&folder, "vendor");
    depends_on(&folder, "x");
    folder.write(
        "../outside/Cargo.toml",
        "[package]\nname = \"x\"\nversion = \"1.0.0\"\n",
    );
    folder.write(
        "../outside/src/lib.rs",
        "pub mod trap { pub struct Trap; }\n",
    );
    folder.write("vendor/empty", "");
    let mut lock = String::from("version = 4\n");
    for name in [
        "../../outside",
        "/dev/zero",
        "..",
        ".",
        "",
        "x/../../../outside",
        "x",
    ] {
        lock.push_str(&locked(name, "1.0.0"));
        lock.push_str(&locked("x", &format!("/../{name}")));
        lock.push_str(&format!(
            "dependencies = [\"{name}\", \"x\", \"x 1.0.0\", \"x {name} ({name})\"]\n"
        ));
    }
    folder.write("Cargo.lock", lock);
    survives(&folder);
}

#[test]
fn sources_that_lie_elsewhere() {
    for directory in ["../outside/vendor", "/dev/zero", "pipe", "/", "loop", "."] {
        let folder = Folder::new();
        vendored_in(&folder, directory);
        depends_on(&folder, "x");
        folder.write(
            "Cargo.lock",
            format!("version = 4\n{}", locked("x", "1.0.0")),
        );
        folder.write(
            "../outside/vendor/x/Cargo.toml",
            "[package]\nname = \"x\"\nversion = \"1.0.0\"\n",
        );
        folder.write(
            "../outside/vendor/x/src/lib.rs",
            "pub mod trap { pub struct Trap; }\n",
        );
        folder.pipe("pipe");
        folder.link("loop", "loop");
        survives(&folder);
    }
}

#[test]
fn sources_that_replace_each_other() {
    let folder = Folder::new();
    depends_on(&folder, "x");
    folder.write(
        "Cargo.lock",
        format!("version = 4\n{}", locked("x", "1.0.0")),
    );
    folder.write(
        ".cargo/config.toml",
        "include = [\"config.toml\", \"/dev/zero\"]\n[source.crates-io]\nreplace-with = \"a\"\n\
         [source.a]\nreplace-with = \"b\"\n[source.b]\nreplace-with = \"a\"\n",
    );
    survives(&folder);
}

#[test]
fn dependencies_with_traps_of_their_own() {
    let folder = Folder::new();
    vendored_in(&folder, "vendor");
    depends_on(&folder, "x");
    folder.write(
        "Cargo.lock",
        format!("version = 4\n{}", locked("x", "1.0.0")),
    );
    folder.write(
        "vendor/x/Cargo.toml",
        "[package]\nname = \"x\"\nversion = \"1.0.0\"\nbuild = \"build.rs\"\n[dependencies]\nx = { path = \".\" }\n",
    );
    folder.write("vendor/x/build.rs", "fn main() {}\n");
    folder.script("vendor/x/rustc");
    folder.write(
        "vendor/x/.cargo/config.toml",
        "[build]\nrustc = \"./rustc\"\n",
    );
    folder.write("vendor/x/src/long.rs", files::long());
    folder.hole("vendor/x/src/hole.rs", 1 << 40);
    folder.pipe("vendor/x/src/pipe.rs");
    folder.link("..", "vendor/x/src/up");
    let mut library = String::from(
        "pub mod trap { pub use crate::*; }\npub mod long;\npub mod hole;\npub mod pipe;\n\
         #[path = \"/dev/zero\"]\npub mod zero;\n#[path = \"../../../../outside/secret.rs\"]\npub mod secret;\n\
         #[path = \"lib.rs\"]\npub mod again;\npub use {long::*, hole::*, pipe::*, zero::*, again::*};\n",
    );
    for (name, text) in files::deep() {
        library.push_str(&format!("pub mod {name};\npub use {name}::*;\n"));
        folder.write(&format!("vendor/x/src/{name}.rs"), text);
    }
    folder.write("vendor/x/src/lib.rs", library);
    survives(&folder);
}

#[test]
fn members_without_end() {
    let folder = Folder::new();
    folder.add("Cargo.toml", "\n[workspace]\nmembers = [\"crates/*\"]\n");
    for number in 0..5_000 {
        folder.write(
            &format!("crates/c{number}/Cargo.toml"),
            format!("[package]\nname = \"c{number}\"\nversion = \"0.1.0\"\n"),
        );
    }
    folder.link("../crates", "crates/loop");
    folder.link("../..", "crates/up");
    folder.link("self", "crates/self");
    folder.pipe("crates/pipe/Cargo.toml");
    survives(&folder);
}

#[test]
fn packages_that_depend_on_themselves() {
    let folder = Folder::new();
    folder.add(
        "Cargo.toml",
        "\n[dependencies]\ngood = { path = \".\" }\na = { path = \"a\" }\nup = { path = \"..\" }\n\
         far = { path = \"../../../../../../../../etc\" }\nzero = { path = \"/dev/zero\" }\n",
    );
    for (name, other) in [("a", "b"), ("b", "a")] {
        folder.write(
            &format!("{name}/Cargo.toml"),
            format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\n[dependencies]\n{other} = {{ path = \"../{other}\" }}\n"),
        );
        folder.write(
            &format!("{name}/src/lib.rs"),
            format!("pub use {other}::*;\n"),
        );
        folder.reach(&format!("{name}::Trap"));
    }
    survives(&folder);
}

/// The other way round: what the traps stand in for is found where it means no harm. Were it not, the
/// traps would stand where nobody walks.
#[test]
fn a_way_without_a_trap_is_walked() {
    let folder = Folder::new();
    vendored_in(&folder, "vendor");
    depends_on(&folder, "x");
    let trap = "pub struct Trap { pub lock: std::sync::Mutex<u8> }\n";
    folder.write("src/trap.rs", trap);
    folder.write(
        "Cargo.lock",
        format!("version = 4\n{}", locked("x", "1.0.0")),
    );
    folder.write(
        "vendor/x/Cargo.toml",
        "[package]\nname = \"x\"\nversion = \"1.0.0\"\nedition = \"2024\"\n",
    );
    folder.write("vendor/x/src/lib.rs", format!("pub mod trap {{ {trap} }}"));
    for path in ["crate::trap::Trap", "x::trap::Trap"] {
        let name = path.replace("::", "_");
        folder.add(
            "src/good.rs",
            &format!(
                "pub async fn {name}(it: &{path}) {{\n    let guard = it.lock.lock().unwrap();\n    \
                 tick().await;\n    drop(guard);\n}}\n"
            ),
        );
    }
    let said = run(folder.command(&["check", "--format", "json", "."]));
    let found = said.stdout.matches("guard-across-await").count();
    assert_eq!(found, 3, "{}{}", said.stdout, said.stderr);
    survives(&folder);
}
