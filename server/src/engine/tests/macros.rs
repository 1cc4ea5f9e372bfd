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
