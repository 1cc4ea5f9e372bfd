//! Guards that macros take, of the crate itself, of another member, and of a dependency.

use super::World;

const LOCK: &str = "\
version = 4

[[package]]
name = \"p\"
version = \"0.1.0\"
dependencies = [\"front\", \"member\"]

[[package]]
name = \"member\"
version = \"0.1.0\"

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

const FILE: &str = "/p/src/lib.rs";

const MEMBER: &str = "/p/member/src/lib.rs";

/// One guard across an await, if `grab` takes it.
fn user(grab: &str) -> String {
    format!(
        "async fn count(total: &std::sync::Mutex<u32>) {{\n\
         \x20   let guard = {grab}!(total);\n\
         \x20   pause().await;\n\
         \x20   drop(guard);\n\
         }}\n\
         async fn pause() {{}}\n"
    )
}

const GRAB: &str = "#[macro_export]\nmacro_rules! grab {\n\
    ($m:expr) => {{ $crate::note(); let held = $crate::taken!($m); held }};\n}\n\
    #[macro_export]\nmacro_rules! taken { ($m:expr) => { $crate::inner::take($m) }; }\n\
    pub fn note() {}\n\
    pub mod inner {\n\
    pub fn take(m: &std::sync::Mutex<u32>) -> std::sync::MutexGuard<'_, u32> { m.lock().unwrap() }\n}\n";

/// A package, a member, and two dependencies, of which the second is known to the first alone.
fn world(lib: &str, edition: &str) -> World {
    let home = |path: &str| format!("/home/registry/src/index.crates.io-1/{path}");
    let package = |name: &str, version: &str, edition: &str| {
        format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"{edition}\"\n")
    };
    let manifest = package("p", "0.1.0", edition)
        + "[workspace]\nmembers = [\"member\"]\n\
           [dependencies]\nfront = \"1\"\nmember = { path = \"member\" }\n";
    let front = package("front", "1.0.0", "2018") + "[dependencies]\nback = \"1\"\n";
    World::new(&[
        ("/p/Cargo.toml", &manifest),
        ("/p/Cargo.lock", LOCK),
        (FILE, lib),
        ("/p/member/Cargo.toml", &package("member", "0.1.0", "2021")),
        (MEMBER, GRAB),
        (&home("front-1.0.0/Cargo.toml"), &front),
        (
            &home("front-1.0.0/src/lib.rs"),
            "pub use back::grab as grip;\npub mod prelude { pub use back::*; }\n\
             mod hidden;\npub fn other() {}\n",
        ),
        (
            &home("front-1.0.0/src/hidden.rs"),
            "#[macro_export]\nmacro_rules! clutch { ($m:expr) => { $m.lock().unwrap() }; }\n",
        ),
        (
            &home("back-1.0.0/Cargo.toml"),
            &package("back", "1.0.0", "2015"),
        ),
        (&home("back-1.0.0/src/lib.rs"), GRAB),
    ])
}

#[test]
fn macros_are_found_as_rustc_finds_them() {
    for (head, grab, expected) in [
        ("", "member::grab", 1),
        ("use member::grab;\n", "grab", 1),
        ("use member::grab as take;\n", "take", 1),
        ("use member::*;\n", "grab", 1),
        ("#[macro_use]\nextern crate member;\n", "grab", 1),
        ("", "::member::grab", 1),
        ("", "front::grip", 1),
        ("", "front::clutch", 1),
        ("use front::clutch;\n", "clutch", 1),
        ("use front::prelude::*;\n", "grab", 1),
        ("use front::prelude::grab;\n", "grab", 1),
        ("use front as other;\n", "other::clutch", 1),
        // `back` cannot be named here.
        ("", "back::grab", 0),
        ("", "grab", 0),
        ("", "front::hidden::clutch", 0),
        ("use front::nothing;\n", "nothing", 0),
    ] {
        let lib = format!("{head}{}", user(grab));
        for edition in ["2018", "2024"] {
            let found = world(&lib, edition).guards(FILE);
            assert_eq!(found, expected, "edition {edition}\n{lib}");
        }
    }
    let lib = format!(
        "#[macro_use]\nextern crate member;\nmod a {{\n{}}}\n",
        user("grab")
    );
    assert_eq!(world(&lib, "2018").guards(FILE), 1);
}

#[test]
fn a_changed_macro_is_looked_into_again() {
    let silent = GRAB.replace("held }}", "drop(held); $m }}");
    let world = world(&user("member::grab"), "2024");
    world.show(FILE);
    assert_eq!(world.guards(FILE), 1);
    world.open(MEMBER, &silent);
    assert_eq!(world.guards(FILE), 0);
    world.open(MEMBER, GRAB);
    assert_eq!(world.guards(FILE), 1);
    // The macro that it calls.
    let silent = GRAB.replace("$crate::inner::take($m)", "$m");
    world.open(MEMBER, &silent);
    assert_eq!(world.guards(FILE), 0);
    world.close(MEMBER);
    assert_eq!(world.guards(FILE), 1);
    world.write(MEMBER, &silent);
    assert_eq!(world.guards(FILE), 0);
}

#[test]
fn a_changed_macro_of_the_file_is_looked_into_again() {
    let lib = |made: &str| {
        format!(
            "macro_rules! grab {{ ($m:expr) => {{ {made} }} }}\n{}",
            user("grab")
        )
    };
    let world = world(&lib("$m.lock().unwrap()"), "2024");
    world.show(FILE);
    assert_eq!(world.guards(FILE), 1);
    world.open(FILE, &lib("*$m.lock().unwrap()"));
    assert_eq!(world.guards(FILE), 0);
    world.open(FILE, &lib("$m.lock().unwrap()"));
    assert_eq!(world.guards(FILE), 1);
    world.open(
        FILE,
        &lib("$m.lock().unwrap()").replace("($m:expr)", "($m:expr; other)"),
    );
    assert_eq!(world.guards(FILE), 0);
}

/// What does not call the macro is not looked at again.
#[test]
fn others_are_left_alone() {
    let lib = user("member::grab") + "async fn other() { pause().await }\n";
    let world = world(&lib, "2024");
    world.show(FILE);
    let before = world.facts(FILE);
    world.open(MEMBER, &GRAB.replace("held }}", "drop(held); $m }}"));
    let after = world.facts(FILE);
    let is_kept = |name: &str| {
        let of = |facts: &crate::engine::facts::FileFacts| {
            let found = facts
                .functions
                .flows
                .iter()
                .find(|flow| facts.program.def(flow.def).name == name);
            std::sync::Arc::clone(&found.expect("a function").facts)
        };
        std::sync::Arc::ptr_eq(&of(&before), &of(&after))
    };
    assert!(is_kept("other"));
    assert!(!is_kept("count"));
}
