//! Which documents get findings: the user's own Rust, wherever it is typed.

use std::path::{Component, Path};

use crate::project::{Disk, FileSource};

/// Whether a reader wants findings in this document.
pub(crate) fn is_analysed(scheme: &str, path: &Path, language: &str) -> bool {
    let rust = language == "rust" || path.extension().is_some_and(|extension| extension == "rs");
    let own = match scheme {
        "untitled" => true,
        "file" => !is_foreign(path) && !is_build_output(path),
        _ => false,
    };
    rust && own
}

/// Code of others that an editor opens to show it: what cargo or rustup has unpacked.
fn is_foreign(path: &Path) -> bool {
    const UNPACKED: [[&str; 2]; 3] = [
        ["registry", "src"],
        ["git", "checkouts"],
        ["rustlib", "src"],
    ];
    let names: Vec<&str> = path
        .components()
        .filter_map(|component| match component {
            Component::Normal(name) => name.to_str(),
            _ => None,
        })
        .collect();
    let own_home = std::env::var_os("CARGO_HOME").is_some_and(|home| path.starts_with(home));
    names.windows(3).any(|window| {
        let [above, pair @ ..] = window else {
            return false;
        };
        let unpacked = UNPACKED.iter().any(|known| pair == known);
        unpacked && (own_home || [".cargo", "lib"].contains(above))
    })
}

/// Whether the file lies in a folder `target` that cargo made. A module may have that name too.
fn is_build_output(path: &Path) -> bool {
    path.ancestors().skip(1).any(|folder| {
        folder.file_name().is_some_and(|name| name == "target")
            && (Disk.is_file(&folder.join("CACHEDIR.TAG"))
                || Disk.is_file(&folder.with_file_name("Cargo.toml")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_rust_is_analysed_and_nothing_else() {
        for (scheme, path, language, expected) in [
            ("file", "/p/src/main.rs", "rust", true),
            ("file", "/p/src/script", "rust", true),
            ("untitled", "untitled:Untitled-1", "rust", true),
            ("git", "/p/src/main.rs", "rust", false),
            ("file", "/p/Cargo.toml", "toml", false),
            (
                "file",
                "/h/.cargo/registry/src/index/a-1/src/lib.rs",
                "rust",
                false,
            ),
            (
                "file",
                "/h/.cargo/git/checkouts/a-1/2/src/lib.rs",
                "rust",
                false,
            ),
            (
                "file",
                "/t/lib/rustlib/src/rust/library/std/src/lib.rs",
                "rust",
                false,
            ),
            ("file", "/p/registry/src/lib.rs", "rust", true),
        ] {
            let found = is_analysed(scheme, Path::new(path), language);
            assert_eq!(found, expected, "{scheme} {path}");
        }
    }

    #[test]
    fn a_folder_of_build_output_is_told_from_a_module_called_target() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        std::fs::write(root.join("Cargo.toml"), "").unwrap();
        let generated = root.join("target/debug/build/a/out/bindings.rs");
        let module = root.join("src/target/linux.rs");
        assert!(!is_analysed("file", &generated, "rust"));
        assert!(is_analysed("file", &module, "rust"));
    }
}
