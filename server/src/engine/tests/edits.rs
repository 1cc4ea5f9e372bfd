//! What is found out again after an edit, and what is not.

use std::path::Path;
use std::sync::Arc;

use ra_ap_syntax::{TextRange, TextSize};

use super::{MANIFEST, WITH_LOCK, WITHOUT_LOCK, World, guards, user};
use crate::syntax::edit::TextEdit;

const LIB: &str = "/p/src/lib.rs";
const STATE: &str = "/p/src/state.rs";

/// A package whose library has a finding because of its module `state`; the library is open.
fn package() -> World {
    let world = World::new(&[
        ("/p/Cargo.toml", MANIFEST),
        (LIB, &format!("mod state;\n{}", user("state::State"))),
        (STATE, &with_body(1)),
    ]);
    world.show(LIB);
    assert_eq!(world.guards(LIB), 1);
    world
}

/// The module with a function beside the type.
fn with_body(number: u32) -> String {
    format!("{WITH_LOCK}pub fn number() -> u32 {{\n    {number}\n}}\n")
}

#[test]
fn another_document_is_as_its_editor_shows_it_until_it_is_closed() {
    let world = package();
    world.open(STATE, WITHOUT_LOCK);
    assert_eq!(world.guards(LIB), 0);
    world.open(STATE, WITH_LOCK);
    assert_eq!(world.guards(LIB), 1);
    world.open(STATE, WITHOUT_LOCK);
    world.close(STATE);
    assert_eq!(world.guards(LIB), 1);
}

#[test]
fn an_edit_in_a_body_leaves_all_else_that_is_known() {
    let world = package();
    world.show(STATE);
    let stamp = world.stamp(LIB);
    let before = world.facts(LIB);
    world.open(STATE, &with_body(2));
    assert_eq!(world.stamp(LIB), stamp);
    let after = world.facts(LIB);
    for (before, after) in before.functions.flows.iter().zip(&after.functions.flows) {
        assert!(Arc::ptr_eq(&before.facts, &after.facts));
    }

    let text = world.engine.snapshot().text(Path::new(LIB)).unwrap();
    let at = text.find("drop(guard)").unwrap();
    let edit = TextEdit {
        range: TextRange::empty(TextSize::try_from(at).unwrap()),
        new_text: "let more = 1; ".to_owned(),
    };
    let edited = text.replace("drop(guard)", "let more = 1; drop(guard)");
    world
        .engine
        .set_text(Path::new(LIB), edited.into(), &[edit]);
    assert_eq!(world.stamp(LIB), stamp);
    let same: Vec<bool> = (before.functions.flows.iter())
        .zip(&world.facts(LIB).functions.flows)
        .map(|(before, after)| Arc::ptr_eq(&before.facts, &after.facts))
        .collect();
    assert_eq!(same, [false, true], "`count` was edited, `pause` was not");
}

#[test]
fn an_edit_of_a_signature_is_another_declaration() {
    let world = package();
    let stamp = world.stamp(LIB);
    world.open(STATE, &with_body(1).replace("-> u32", "-> u64"));
    assert_ne!(world.stamp(LIB), stamp);
}

#[test]
fn files_that_change_on_disk_are_compared_with_what_was_read() {
    let world = package();
    let stamp = world.stamp(LIB);
    world.write(STATE, &with_body(2));
    assert_eq!(world.stamp(LIB), stamp, "only a body has changed");
    world.write("/p/src/nobody_asked.rs", WITH_LOCK);
    assert_eq!(world.stamp(LIB), stamp);
    world.write(STATE, WITHOUT_LOCK);
    assert_ne!(world.stamp(LIB), stamp);
    assert_eq!(world.guards(LIB), 0);
}

#[test]
fn files_come_and_go() {
    let world = package();
    world.disk.remove(STATE);
    world.engine.disk_changed(&[STATE.into()]);
    assert_eq!(world.guards(LIB), 0);
    world.write("/p/src/state/mod.rs", WITH_LOCK);
    assert_eq!(world.guards(LIB), 1);
}

#[test]
fn changes_on_disk_can_be_looked_for() {
    let world = World::new(&[
        ("/p/Cargo.toml", MANIFEST),
        (LIB, &format!("mod state;\n{}", user("state::State"))),
        (STATE, WITH_LOCK),
    ]);
    world.engine.remember_files();
    world.show(LIB);
    assert_eq!(world.guards(LIB), 1);
    let changed = || world.engine.snapshot().changed_on_disk();
    assert!(changed().is_empty());
    world.disk.write(STATE, WITHOUT_LOCK);
    let paths = changed();
    assert_eq!(paths, [Path::new(STATE)]);
    world.engine.disk_changed(&paths);
    assert_eq!(world.guards(LIB), 0);
}

#[test]
fn a_question_of_an_earlier_moment_is_answered_and_disturbs_nobody() {
    let world = package();
    let earlier = world.engine.snapshot();
    world.open(STATE, WITHOUT_LOCK);
    assert_eq!(world.guards(LIB), 0);
    let stamp = world.stamp(LIB);
    assert_eq!(guards(&earlier, LIB), 1);
    assert_eq!(world.stamp(LIB), stamp);
    assert_eq!(world.guards(LIB), 0);
}

#[test]
fn another_manifest_is_another_project() {
    let world = package();
    let stamp = world.stamp(LIB);
    world.write("/p/Cargo.toml", &MANIFEST.replace("2024", "2021"));
    assert_ne!(world.stamp(LIB), stamp);
    assert_eq!(world.guards(LIB), 1);
}

#[test]
fn a_declaration_that_is_as_it_was_before() {
    let world = package();
    let effects = || {
        world
            .engine
            .snapshot()
            .declared(Path::new(LIB))
            .unwrap()
            .effects
    };
    let before = effects();
    for _ in 0..3 {
        world.open(STATE, WITHOUT_LOCK);
        assert_eq!(world.guards(STATE), 0);
        assert_eq!(world.guards(LIB), 0);
        world.open(STATE, WITH_LOCK);
        assert_eq!(world.guards(STATE), 0);
        assert_eq!(world.guards(LIB), 1);
    }
    assert_eq!(effects(), before, "no function does anything else");
}
