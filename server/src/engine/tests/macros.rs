//! Types that macros of other crates make.

use std::path::Path;

use super::{MANIFEST, World, user};

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
";

const FILE: &str = "/p/src/lib.rs";

/// A package that uses `front`, whose macro makes a struct with a field of a type of `front`.
fn with_macro(lib: &str) -> World {
    let home = |path: &str| format!("/home/registry/src/index.crates.io-1/front-1.0.0/{path}");
    World::new(&[
        (
            "/p/Cargo.toml",
            &format!("{MANIFEST}[dependencies]\nfront = \"1\"\n"),
        ),
        ("/p/Cargo.lock", LOCK),
        (FILE, lib),
        (
            &home("Cargo.toml"),
            "[package]\nname = \"front\"\nversion = \"1.0.0\"\nedition = \"2021\"\n",
        ),
        (
            &home("src/lib.rs"),
            "#[macro_use]\nmod made;\npub mod inner;\n",
        ),
        (
            &home("src/made.rs"),
            "#[cfg(windows)]\n#[macro_export]\nmacro_rules! hold { ($($any:tt)*) => {}; }\n\
             #[cfg(not(windows))]\n#[macro_export]\nmacro_rules! hold {\n\
             ($name:ident { $field:ident }) => { $crate::again!(pub struct $name { $field }); };\n}\n\
             #[macro_export]\nmacro_rules! again {\n\
             ($vis:vis struct $name:ident { $field:ident }) => {\n\
             $vis struct $name { pub $field: $crate::inner::Total }\n};\n}\n",
        ),
        (
            &home("src/inner.rs"),
            "pub type Total = std::sync::Mutex<u32>;\n",
        ),
    ])
}

#[test]
fn what_a_macro_of_another_crate_makes_is_known() {
    for (calls, expected) in [
        ("use front::hold;\nhold!(State { total });\n", 1),
        (
            "use front::{again, hold as keep};\nkeep! { State { total } }\n",
            1,
        ),
        ("front::hold!(State { total });\n", 1),
        ("::front::hold!(State { total });\n", 1),
        ("hold!(State { total });\n", 0),
        ("use front::hold;\nback::hold!(State { total });\n", 0),
        ("use front::hold;\nhold!(State, total);\n", 0),
    ] {
        let world = with_macro(&format!("{calls}{}", user("State")));
        assert_eq!(world.guards(FILE), expected, "{calls}");
    }
}

#[test]
fn what_a_macro_makes_stands_where_its_call_names_it() {
    let lib = "struct First;\nfront::hold! { State { total } }\n";
    let world = with_macro(lib);
    for before in ["", "\n\n// More lines.\n"] {
        let text = format!("{before}{lib}");
        world.open(FILE, &text);
        let found = world.engine.snapshot().auto_traits(Path::new(FILE));
        let places: Vec<(String, &str)> = found
            .expect("the file can be read")
            .into_iter()
            .map(|found| (found.path, &text[found.range]))
            .collect();
        let expected = [
            ("p::First".to_owned(), "struct First;"),
            ("p::State".to_owned(), "State { total"),
        ];
        assert_eq!(places, expected);
    }
}

/// A package of one crate with a module `child` that declares the state.
fn with_child(lib: &str) -> World {
    World::new(&[
        ("/p/Cargo.toml", MANIFEST),
        (FILE, lib),
        (
            "/p/src/child.rs",
            "pub struct State { pub total: std::sync::Mutex<u32> }\n",
        ),
    ])
}

#[test]
fn what_is_given_to_a_macro_is_declared_where_it_passes_it_on() {
    let state = "pub struct State { pub total: std::sync::Mutex<u32> }";
    for (macro_and_call, expected) in [
        (
            "macro_rules! m { ($($any:tt)*) => { $($any)* }; }\nm! { STATE }",
            1,
        ),
        (
            "macro_rules! m { ($($item:item)+) => { $(#[cfg(all())] $item)+ }; }\nm! { STATE }",
            1,
        ),
        (
            "macro_rules! m { ($($item:item)+) => { $(#[cfg(any())] $item)+ }; }\nm! { STATE }",
            1,
        ),
        (
            "macro_rules! m { ({$($any:tt)*}) => { $($any)* }; }\nm!({ STATE });",
            1,
        ),
        (
            "macro_rules! m { ($doc:expr, $($any:tt)*) => { #[doc = $doc] $($any)* }; }\nm! { \"It.\", STATE }",
            1,
        ),
        (
            "macro_rules! m { ($doc:expr, $($any:tt)*) => {}; }\nm! { \"It.\", STATE }",
            0,
        ),
        (
            "macro_rules! m { ($($any:tt)*) => { $($any)* }; }\nmod a { }\nm! { mod child; }\nuse child::State;",
            1,
        ),
        (
            "macro_rules! m { ({$($any:tt)*}) => { $($any)* }; }\nm!({ mod child; });\nuse child::State;",
            1,
        ),
    ] {
        let lib = macro_and_call.replace("STATE", state);
        let world = with_child(&format!("{lib}\n{}", user("State")));
        assert_eq!(world.guards(FILE), expected, "{lib}");
    }
}

#[test]
fn a_macro_can_declare_modules_in_files_of_their_own() {
    for (macro_and_call, expected) in [
        (
            "macro_rules! root { () => { #[doc(hidden)] pub mod child; }; }\nroot!();",
            1,
        ),
        (
            "macro_rules! root { () => { pub mod child; }; }\nroot! {}",
            1,
        ),
        (
            "macro_rules! root { () => { pub mod other; }; }\nroot!();",
            0,
        ),
        ("macro_rules! root { () => { pub mod child; }; }", 0),
    ] {
        let lib = format!("{macro_and_call}\n{}", user("child::State"));
        assert_eq!(with_child(&lib).guards(FILE), expected, "{lib}");
    }
}
