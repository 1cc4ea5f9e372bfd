//! Traps among the sources.

use super::folder::{Folder, GOOD};
use super::survives;

#[test]
fn links_that_lead_in_circles() {
    let folder = Folder::new();
    folder.link("..", "src/up");
    folder.link("self.rs", "src/self.rs");
    folder.link("trap.rs", "src/loop.rs");
    folder.link("loop.rs", "src/trap.rs");
    folder.link("/", "src/everything");
    folder.add("src/lib.rs", "mod self_;\nmod up;\nmod r#loop;\n");
    survives(&folder);
}

#[test]
fn a_pipe_for_a_module() {
    let folder = Folder::new();
    folder.pipe("src/trap.rs");
    folder.pipe("src/other/mod.rs");
    folder.add(
        "src/lib.rs",
        "mod other;\n#[path = \"trap.rs\"]\nmod again;\n",
    );
    survives(&folder);
}

#[test]
fn modules_that_lie_elsewhere() {
    let folder = Folder::new();
    folder.write("../outside/secret.rs", GOOD);
    folder.write("../outside/Cargo.toml", "");
    let outside = folder.path("../outside/secret.rs");
    folder.write(
        "src/trap.rs",
        format!(
            "#[path = \"../../../outside/secret.rs\"]\nmod above;\n#[path = \"{}\"]\nmod absolute;\n\
             #[path = \"/dev/zero\"]\nmod zero;\n#[path = \"/dev/stdin\"]\nmod input;\n\
             #[path = \"/proc/self/mem\"]\nmod memory;\n\
             pub use above::Good as Trap;\npub use zero::*;\npub use input::*;\n",
            outside.display()
        ),
    );
    survives(&folder);
}

#[test]
fn files_that_are_included() {
    let folder = Folder::new();
    folder.write("../outside/secret.rs", GOOD);
    folder.pipe("src/pipe");
    folder.write(
        "src/trap.rs",
        "include!(\"../../outside/secret.rs\");\ninclude!(\"/dev/zero\");\ninclude!(\"pipe\");\n\
         include!(\"trap.rs\");\nconst ZERO: &[u8] = include_bytes!(\"/dev/zero\");\n\
         pub struct Trap;\n",
    );
    survives(&folder);
}

#[test]
fn files_without_end() {
    let folder = Folder::new();
    folder.write(
        "src/trap.rs",
        "pub mod long;\npub mod hole;\npub struct Trap;\n",
    );
    folder.write("src/trap/long.rs", long());
    folder.hole("src/trap/hole.rs", 1 << 40);
    folder.reach("crate::trap::long::Trap");
    folder.reach("crate::trap::hole::Trap");
    survives(&folder);
}

#[test]
fn files_without_bottom() {
    let folder = Folder::new();
    let mut modules = String::from("pub struct Trap;\n");
    for (name, text) in deep() {
        modules.push_str(&format!("pub mod {name};\npub use {name}::*;\n"));
        folder.write(&format!("src/trap/{name}.rs"), text);
        folder.reach(&format!("crate::trap::{name}::Trap"));
    }
    folder.write("src/trap.rs", modules);
    survives(&folder);
}

/// A file of 5 MB, with a type at its end.
pub(super) fn long() -> String {
    let mut text = "pub fn long() { let mut a = 1; a += 1; }\n".repeat(125_000);
    text.push_str("pub struct Trap;\n");
    text
}

/// Files that go deeper than a stack, with a type beside.
pub(super) fn deep() -> [(&'static str, String); 6] {
    let nested = |open: &str, close: &str| {
        format!(
            "pub struct Trap;\npub const A: u8 = {}1{};\n",
            open.repeat(50_000),
            close.repeat(50_000)
        )
    };
    [
        ("brackets", nested("(", ")")),
        ("blocks", nested("{", "}")),
        (
            "open",
            format!("pub struct Trap;\nfn f() {}", "{".repeat(50_000)),
        ),
        (
            "types",
            format!(
                "pub struct Trap(pub {}u8{});\n",
                "Box<".repeat(20_000),
                ">".repeat(20_000)
            ),
        ),
        (
            "sum",
            format!(
                "pub struct Trap;\npub const A: u8 = 1{};\n",
                " + 1".repeat(60_000)
            ),
        ),
        (
            "modules",
            format!(
                "pub struct Trap;\n{}{}",
                "pub mod a {".repeat(20_000),
                "}".repeat(20_000)
            ),
        ),
    ]
}

#[test]
fn modules_that_hold_each_other() {
    let folder = Folder::new();
    folder.add(
        "src/lib.rs",
        "#[path = \"lib.rs\"]\npub mod again;\n#[path = \"good.rs\"]\npub mod better;\n",
    );
    folder.write(
        "src/trap.rs",
        "#[path = \"../trap.rs\"]\npub mod trap;\n#[path = \"../lib.rs\"]\npub mod all;\n\
         pub use trap::*;\npub use all::*;\n",
    );
    survives(&folder);
}

#[test]
fn names_that_mean_each_other() {
    let folder = Folder::new();
    folder.write(
        "src/trap.rs",
        "pub use self::b::*;\npub use crate::trap::c::*;\nmod b { pub use super::c::*; pub use super::*; }\n\
         mod c { pub use super::b::*; pub use crate::*; pub use D as Trap; pub use Trap as D; }\n\
         pub type A = B;\npub type B = A;\npub type E = <E as Iterator>::Item;\n\
         pub struct F;\nimpl std::ops::Deref for F { type Target = G; fn deref(&self) -> &G { todo!() } }\n\
         pub struct G;\nimpl std::ops::Deref for G { type Target = F; fn deref(&self) -> &F { todo!() } }\n\
         pub trait H: I {}\npub trait I: H {}\npub struct J<T>(Box<J<J<T>>>, T);\n\
         pub struct K(L, K);\npub struct L(K);\n\
         pub fn reach(a: A, e: E, f: F, h: &dyn H, j: J<J<u8>>, k: K) {\n    \
         a.lock(); e.lock(); f.lock(); h.lock(); j.1.lock(); k.0.lock();\n}\n",
    );
    for name in ["A", "E", "F", "K"] {
        folder.reach(&format!("crate::trap::{name}"));
    }
    survives(&folder);
}

#[test]
fn ten_thousand_modules() {
    let folder = Folder::new();
    let mut modules = String::from("pub use m9999::Trap;\n");
    for number in 0..10_000 {
        modules.push_str(&format!("pub mod m{number};\n"));
        folder.write(
            &format!("src/trap/m{number}.rs"),
            format!(
                "pub use super::m{}::*;\npub struct Trap{number};\n",
                (number + 1) % 10_000
            ),
        );
    }
    folder.write("src/trap.rs", modules);
    survives(&folder);
}
