//! Types of other crates: of the workspace, of the registry, of the package itself.

use super::{MANIFEST, WITH_LOCK, WITHOUT_LOCK, World, user};

/// The manifest of a package, with the lines that follow its name.
fn package(name: &str, rest: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"2021\"\n{rest}")
}

#[test]
fn a_type_of_another_member_is_known() {
    for (text, expected) in [(WITH_LOCK, 1), (WITHOUT_LOCK, 0)] {
        let world = World::new(&[
            ("/w/Cargo.toml", "[workspace]\nmembers = [\"a\", \"b-c\"]\n"),
            (
                "/w/a/Cargo.toml",
                &package("a", "[dependencies]\nb-c = { path = \"../b-c\" }\n"),
            ),
            ("/w/a/src/lib.rs", &user("b_c::state::State")),
            ("/w/b-c/Cargo.toml", &package("b-c", "")),
            ("/w/b-c/src/lib.rs", "pub mod state;\n"),
            ("/w/b-c/src/state.rs", text),
        ]);
        assert_eq!(world.guards("/w/a/src/lib.rs"), expected, "{text}");
    }
}

/// A package that uses `front`, which shows what is in `back`; both come from the registry.
fn with_registry() -> World {
    const LOCK: &str = "\
version = 4

[[package]]
name = \"p\"
version = \"0.1.0\"
dependencies = [\"front\"]

[[package]]
name = \"front\"
version = \"1.0.0\"
source = \"registry+https://github.com/rust-lang/crates.io-index\"
dependencies = [\"back\"]

[[package]]
name = \"back\"
version = \"1.0.0\"
source = \"registry+https://github.com/rust-lang/crates.io-index\"
";
    let home = |path: &str| format!("/home/registry/src/index.crates.io-1/{path}");
    World::new(&[
        (
            "/p/Cargo.toml",
            &format!("{MANIFEST}[dependencies]\nfront = \"1\"\n"),
        ),
        ("/p/Cargo.lock", LOCK),
        ("/p/src/lib.rs", &user("front::State")),
        (
            &home("front-1.0.0/Cargo.toml"),
            &package("front", "[dependencies]\nback = \"1\"\n"),
        ),
        (&home("front-1.0.0/src/lib.rs"), "pub use back::state::*;\n"),
        (&home("back-1.0.0/Cargo.toml"), &package("back", "")),
        (&home("back-1.0.0/src/lib.rs"), "pub mod state;\n"),
        (&home("back-1.0.0/src/state.rs"), WITH_LOCK),
    ])
}

#[test]
fn a_type_is_known_through_what_a_crate_of_the_registry_shows_again() {
    assert_eq!(with_registry().guards("/p/src/lib.rs"), 1);
}

#[test]
fn an_edit_leaves_the_crates_of_others_as_they_were_read() {
    let world = with_registry();
    world.show("/p/src/lib.rs");
    assert_eq!(world.guards("/p/src/lib.rs"), 1);
    let reads = world.disk.reads();
    let text = format!("struct New;\n{}", user("front::State"));
    world.open("/p/src/lib.rs", &text);
    assert_eq!(world.guards("/p/src/lib.rs"), 1);
    assert_eq!(world.disk.reads(), reads, "nothing was read again");
}

#[test]
fn tests_use_the_library_and_what_only_they_need() {
    let world = World::new(&[
        (
            "/p/Cargo.toml",
            &format!("{MANIFEST}[dev-dependencies]\ntool = {{ path = \"../tool\" }}\n"),
        ),
        ("/p/src/lib.rs", WITH_LOCK),
        ("/p/tests/of_lib.rs", &user("p::State")),
        ("/p/tests/of_tool.rs", &user("tool::State")),
        (
            "/p/tests/with_module/main.rs",
            &format!("mod common;\n{}", user("common::State")),
        ),
        ("/p/tests/with_module/common.rs", "pub use tool::State;\n"),
        ("/tool/Cargo.toml", &package("tool", "")),
        ("/tool/src/lib.rs", WITH_LOCK),
    ]);
    for path in [
        "/p/tests/of_lib.rs",
        "/p/tests/of_tool.rs",
        "/p/tests/with_module/main.rs",
    ] {
        assert_eq!(world.guards(path), 1, "{path}");
    }
}

#[test]
fn two_workspaces_with_the_same_names_are_two_worlds() {
    let lib = format!("mod state;\n{}", user("state::State"));
    let world = World::new(&[
        ("/a/Cargo.toml", MANIFEST),
        ("/a/src/lib.rs", &lib),
        ("/a/src/state.rs", WITH_LOCK),
        ("/b/Cargo.toml", MANIFEST),
        ("/b/src/lib.rs", &lib),
        ("/b/src/state.rs", WITHOUT_LOCK),
    ]);
    world.show("/a/src/lib.rs");
    world.show("/b/src/lib.rs");
    assert_eq!(world.guards("/a/src/lib.rs"), 1);
    assert_eq!(world.guards("/b/src/lib.rs"), 0);
    let before = world.stamp("/a/src/lib.rs");
    world.open("/b/src/state.rs", WITH_LOCK);
    assert_eq!(world.guards("/b/src/lib.rs"), 1);
    assert_eq!(world.stamp("/a/src/lib.rs"), before);
}
