//! What functions of one file do to those who call them in another.

use std::path::Path;

use super::{MANIFEST, World};
use crate::engine::Cancel;
use crate::settings::Settings;

const LIB: &str = "/p/src/lib.rs";
const OTHER: &str = "/p/src/other.rs";
const THIRD: &str = "/p/src/third.rs";

/// Calls `other::work` with the lock held.
const HOLDER: &str = "mod other;\nmod third;\n\
    pub struct State { pub total: std::sync::Mutex<u32>, pub names: std::sync::Mutex<u32> }\n\
    pub fn hold(state: &State) {\n\
    \x20   let guard = state.total.lock().unwrap();\n\
    \x20   other::work(state);\n\
    \x20   drop(guard);\n\
    }\n";

/// Leaves the work to the third file.
const THROUGH: &str = "pub fn work(state: &crate::State) {\n    crate::third::locked(state);\n}\n";

fn locks(field: &str) -> String {
    format!(
        "pub fn locked(state: &crate::State) {{\n    *state.{field}.lock().unwrap() += 1;\n}}\n"
    )
}

fn package(third: &str) -> World {
    let world = World::new(&[
        ("/p/Cargo.toml", MANIFEST),
        (LIB, HOLDER),
        (OTHER, THROUGH),
        (THIRD, third),
    ]);
    world.show(LIB);
    world
}

fn found(world: &World, path: &str, rule: &str) -> Vec<(String, Vec<String>)> {
    let snapshot = world.engine.snapshot();
    let analysis = snapshot.analyse(Path::new(path), &Cancel::default());
    let findings = analysis.unwrap().findings.into_iter();
    findings
        .filter(|finding| finding.rule.name == rule)
        .map(|finding| {
            let places = finding.related.iter().map(|related| {
                let name = related.file.file_name().unwrap_or_default();
                name.to_string_lossy().into_owned()
            });
            (finding.message, places.collect())
        })
        .collect()
}

fn version(world: &World) -> u64 {
    let declared = world.engine.snapshot().declared(Path::new(LIB));
    declared.unwrap().effects
}

#[test]
fn a_lock_is_taken_again_two_files_away() {
    let world = package(&locks("total"));
    let found = found(&world, LIB, "double-lock");
    let [(message, places)] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert!(
        message.contains("`work()` locks `state.total`"),
        "{message}"
    );
    assert_eq!(places, &["lib.rs", "lib.rs", "other.rs", "third.rs"]);
}

#[test]
fn another_lock_is_taken_two_files_away() {
    let world = package(&locks("names"));
    assert!(found(&world, LIB, "double-lock").is_empty());
}

#[test]
fn an_edit_of_a_body_elsewhere_is_seen() {
    let world = package(&locks("names"));
    assert!(found(&world, LIB, "double-lock").is_empty());
    let before = version(&world);
    world.open(THIRD, &locks("total"));
    assert!(found(&world, THIRD, "double-lock").is_empty());
    assert_ne!(version(&world), before, "the function does something else");
    assert_eq!(found(&world, LIB, "double-lock").len(), 1);

    let before = version(&world);
    world.open(THIRD, &format!("// A line above.\n{}", locks("total")));
    assert!(found(&world, THIRD, "double-lock").is_empty());
    assert_eq!(version(&world), before, "it does what it did");

    world.open(
        THIRD,
        &locks("total").replace("*state.total.lock().unwrap() += 1;", "let _ = state;"),
    );
    assert!(found(&world, THIRD, "double-lock").is_empty());
    assert_ne!(version(&world), before, "it does nothing any more");
    assert!(found(&world, LIB, "double-lock").is_empty());
}

#[test]
fn a_file_that_changes_on_disk_is_seen() {
    let world = package(&locks("total"));
    assert_eq!(found(&world, LIB, "double-lock").len(), 1);
    world.write(THIRD, &locks("names"));
    assert!(found(&world, LIB, "double-lock").is_empty());
    world.write(THIRD, &locks("total"));
    assert_eq!(found(&world, LIB, "double-lock").len(), 1);
}

#[test]
fn two_orders_in_two_files() {
    let one = "pub fn one(state: &crate::State) {\n    let total = state.total.lock().unwrap();\n    *state.names.lock().unwrap() += *total;\n}\n";
    let two = "pub fn two(state: &crate::State) {\n    let names = state.names.lock().unwrap();\n    *state.total.lock().unwrap() += *names;\n}\n";
    let world = World::new(&[
        ("/p/Cargo.toml", MANIFEST),
        (
            LIB,
            "mod other;\nmod third;\npub struct State { pub total: std::sync::Mutex<u32>, pub names: std::sync::Mutex<u32> }\n",
        ),
        (OTHER, one),
        (THIRD, two),
    ]);
    let found_in = |path| found(&world, path, "lock-order-inversion");
    let here = found_in(OTHER);
    let [(message, places)] = here.as_slice() else {
        panic!("{here:?}");
    };
    assert!(
        message.contains("`State.names` is locked here while `State.total` is held"),
        "{message}"
    );
    assert_eq!(places, &["other.rs", "other.rs", "third.rs", "third.rs"]);
    assert_eq!(found_in(THIRD).len(), 1);
    world.write(
        THIRD,
        &two.replace("let names", "let _ = state.total.lock(); let _names")
            .replace("*names", "1"),
    );
    assert_eq!(
        found_in(OTHER).len(),
        1,
        "the order is the other way round all the same"
    );
    world.write(THIRD, "pub fn two() {}\n");
    assert!(found_in(OTHER).is_empty());
}

#[test]
fn the_workspace_is_looked_at_after_the_file_itself() {
    let world = package(&locks("total"));
    let order = "pub fn nests(state: &crate::State) {\n    let total = state.total.lock().unwrap();\n    *state.names.lock().unwrap() += *total;\n}\n";
    world.open(OTHER, order);
    let snapshot = world.engine.snapshot();
    let first = snapshot.analyse_first(Path::new(OTHER), &Cancel::default());
    assert!(
        first.unwrap().is_some(),
        "nobody has looked at the workspace"
    );
    found(&world, OTHER, "lock-order-inversion");
    let again = snapshot.analyse_first(Path::new(OTHER), &Cancel::default());
    assert!(
        again.unwrap().is_none(),
        "what is left to look at is little"
    );
}

/// Calls, in async code, what comes to block two files away, or does not.
fn naps(last: &str) -> World {
    let lib = "mod other;\nmod third;\npub async fn rest() {\n    other::doze();\n}\n";
    let world = World::new(&[
        ("/p/Cargo.toml", MANIFEST),
        (LIB, lib),
        (OTHER, "pub fn doze() {\n    crate::third::nap();\n}\n"),
        (THIRD, last),
    ]);
    world.show(LIB);
    world
}

const BLOCKS: &str = "pub fn nap() {\n    std::thread::park();\n}\n";
const TRANSITIVE: &str = "blocking-in-async-transitive";

#[test]
fn the_way_to_a_call_that_blocks_leads_across_files() {
    let world = naps(BLOCKS);
    let found_now = || found(&world, LIB, TRANSITIVE);
    let now = found_now();
    let [(message, places)] = now.as_slice() else {
        panic!("{now:?}");
    };
    assert!(
        message.contains("`doze` blocks the thread in async code: through `nap` it calls"),
        "{message}"
    );
    assert_eq!(places, &["other.rs", "third.rs"]);
    world.open(THIRD, &BLOCKS.replace("std::thread::park();", ""));
    assert!(found(&world, THIRD, TRANSITIVE).is_empty());
    assert!(found_now().is_empty(), "it does not block any more");
    world.open(THIRD, BLOCKS);
    assert!(found(&world, THIRD, TRANSITIVE).is_empty());
    assert_eq!(found_now().len(), 1, "it blocks again");
}

#[test]
fn what_the_settings_say_of_functions_holds_at_once() {
    let world = naps(BLOCKS);
    let count = |rule| found(&world, LIB, rule).len();
    let set = |settings: Settings| world.engine.set_settings(settings);
    let paths = |path: &str| vec![path.to_owned()];
    assert_eq!((count(TRANSITIVE), count("blocking-in-async")), (1, 0));
    set(Settings {
        non_blocking: paths("p::third::nap"),
        ..Settings::default()
    });
    assert_eq!((count(TRANSITIVE), count("blocking-in-async")), (0, 0));
    set(Settings {
        blocking: paths("p::other::doze"),
        ..Settings::default()
    });
    assert_eq!((count(TRANSITIVE), count("blocking-in-async")), (0, 1));
    set(Settings::default());
    assert_eq!((count(TRANSITIVE), count("blocking-in-async")), (1, 0));
}
