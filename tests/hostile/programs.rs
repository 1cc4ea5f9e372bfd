//! Traps that wait for somebody to run something.

use super::folder::Folder;
use super::survives;

#[test]
fn a_toolchain_of_its_own() {
    let folder = Folder::new();
    folder.write(
        "rust-toolchain.toml",
        "[toolchain]\npath = \"./toolchain\"\n",
    );
    folder.write("rust-toolchain", "./toolchain\n");
    for program in ["cargo", "rustc", "rustdoc", "rust-analyzer"] {
        folder.script(&format!("toolchain/bin/{program}"));
    }
    survives(&folder);
}

#[test]
fn a_compiler_of_its_own() {
    let folder = Folder::new();
    let config = "\
[build]
rustc = \"./evil.sh\"
rustc-wrapper = \"./evil.sh\"
rustc-workspace-wrapper = \"./evil.sh\"
rustdoc = \"./evil.sh\"

[target.x86_64-unknown-linux-gnu]
linker = \"./evil.sh\"
runner = \"./evil.sh\"

[registry]
global-credential-providers = [\"./evil.sh\"]

[alias]
metadata = \"run --manifest-path evil/Cargo.toml\"
";
    folder.script("evil.sh");
    folder.write(".cargo/config.toml", config);
    folder.write(".cargo/config", config);
    folder.write("../.cargo/config.toml", config);
    survives(&folder);
}

#[test]
fn a_build_script() {
    let folder = Folder::new();
    folder.add("Cargo.toml", "build = \"build.rs\"\nlinks = \"evil\"\n");
    folder.script("evil.sh");
    folder.write(
        "build.rs",
        "fn main() { std::process::Command::new(\"./evil.sh\").status().unwrap(); }\n",
    );
    survives(&folder);
}

#[test]
fn a_procedural_macro() {
    let folder = Folder::new();
    folder.add(
        "Cargo.toml",
        "\n[dependencies]\nevil = { path = \"evil\" }\n",
    );
    folder.write(
        "evil/Cargo.toml",
        "[package]\nname = \"evil\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[lib]\nproc-macro = true\n",
    );
    folder.script("evil.sh");
    folder.write(
        "evil/src/lib.rs",
        "#[proc_macro_derive(Evil)]\npub fn evil(_: proc_macro::TokenStream) -> proc_macro::TokenStream {\n    \
         std::process::Command::new(\"./evil.sh\").status().unwrap();\n    Default::default()\n}\n",
    );
    folder.write(
        "src/trap.rs",
        "#[derive(evil::Evil)]\npub struct Trap;\n\nevil::evil! {}\n",
    );
    survives(&folder);
}

#[test]
fn settings_that_name_programs() {
    let folder = Folder::new();
    folder.script("evil.sh");
    let evil = folder.path("evil.sh");
    folder.write(
        "threadwise.toml",
        format!("server = \"{0}\"\nlog = \"{0}\"\n", evil.display()),
    );
    folder.write(
        ".vscode/settings.json",
        format!("{{\"threadwise.server.path\": \"{}\"}}", evil.display()),
    );
    survives(&folder);
}
