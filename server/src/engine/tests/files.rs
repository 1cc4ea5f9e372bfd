//! The files of one crate, and files of none.

use super::{MANIFEST, WITH_LOCK, WITHOUT_LOCK, World, user};

#[test]
fn a_type_of_another_module_is_known() {
    let lib = format!("mod state;\n{}", user("state::State"));
    for (text, expected) in [(WITH_LOCK, 1), (WITHOUT_LOCK, 0)] {
        let world = World::new(&[
            ("/p/Cargo.toml", MANIFEST),
            ("/p/src/lib.rs", &lib),
            ("/p/src/state.rs", text),
        ]);
        assert_eq!(world.guards("/p/src/lib.rs"), expected, "{text}");
    }
}

#[test]
fn a_type_of_the_module_around_is_known() {
    let world = World::new(&[
        ("/p/Cargo.toml", MANIFEST),
        ("/p/src/main.rs", &format!("mod user;\n{WITH_LOCK}")),
        ("/p/src/user.rs", &user("super::State")),
        ("/p/src/user/inner.rs", ""),
    ]);
    assert_eq!(world.guards("/p/src/user.rs"), 1);
}

#[test]
fn what_is_broken_hides_nothing_else() {
    let broken = "fn half(a: &u32, { let = ;\n";
    let lib = format!(
        "mod state;\nmod gone;\nuse no::where;\n{}",
        user("state::State")
    );
    let world = World::new(&[
        ("/p/Cargo.toml", MANIFEST),
        ("/p/src/lib.rs", &format!("{lib}{broken}")),
        ("/p/src/state.rs", &format!("{WITH_LOCK}{broken}")),
    ]);
    assert_eq!(world.guards("/p/src/lib.rs"), 1);
}

#[test]
fn a_module_that_is_declared_for_two_platforms_is_the_one_of_ours() {
    let same_file = "#[cfg(unix)]\nmod imp;\n#[cfg(windows)]\nmod imp;\n";
    let own_files = "#[cfg(unix)]\n#[path = \"unix.rs\"]\nmod imp;\n\
                     #[cfg(windows)]\n#[path = \"windows.rs\"]\nmod imp;\n";
    let ours = usize::from(cfg!(unix));
    let either = usize::from(cfg!(any(unix, windows)));
    for (modules, expected) in [(same_file, either), (own_files, ours)] {
        let world = World::new(&[
            ("/p/Cargo.toml", MANIFEST),
            ("/p/src/lib.rs", &format!("{modules}{}", user("imp::State"))),
            ("/p/src/imp.rs", WITH_LOCK),
            ("/p/src/unix.rs", WITH_LOCK),
            ("/p/src/windows.rs", WITHOUT_LOCK),
        ]);
        assert_eq!(world.guards("/p/src/lib.rs"), expected, "{modules}");
    }
}

#[test]
fn a_file_that_is_no_module_stands_alone() {
    let alone = format!("{WITH_LOCK}{}", user("State"));
    let world = World::new(&[
        ("/p/Cargo.toml", MANIFEST),
        ("/p/src/lib.rs", ""),
        ("/p/src/loose.rs", &alone),
        ("/elsewhere/loose.rs", &alone),
    ]);
    for path in ["/p/src/loose.rs", "/elsewhere/loose.rs"] {
        assert_eq!(world.guards(path), 1, "{path}");
        world.open(path, &alone.replace("std::sync::Mutex<u32>", "Own"));
        assert_eq!(world.guards(path), 0, "{path}");
    }
    world.open("/nowhere/unsaved.rs", &alone);
    assert_eq!(world.guards("/nowhere/unsaved.rs"), 1);
}

#[test]
fn a_file_becomes_a_module_when_it_is_declared() {
    let world = World::new(&[
        ("/p/Cargo.toml", MANIFEST),
        ("/p/src/lib.rs", WITH_LOCK),
        ("/p/src/user.rs", &user("crate::State")),
    ]);
    world.show("/p/src/user.rs");
    assert_eq!(world.guards("/p/src/user.rs"), 0);
    world.open("/p/src/lib.rs", &format!("mod user;\n{WITH_LOCK}"));
    assert_eq!(world.guards("/p/src/user.rs"), 1);
}
