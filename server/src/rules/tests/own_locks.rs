//! Locks and guards that the configuration names count as those of the tables do.

use crate::rules::by_name;
use crate::testing::{LIBRARY, Place, card};

const OWN: Place<'_> = Place {
    manifest: r#"[package.metadata.threadwise]
guards = ["sample::Permit"]
blocking = ["sample::fetch"]
[[package.metadata.threadwise.locks]]
type = "sample::Spin"
guard = "sample::SpinHold"
[[package.metadata.threadwise.locks]]
type = "sample::Shelf"
guard = "sample::ShelfWriter"
read-guard = "sample::ShelfReader"
[[package.metadata.threadwise.locks]]
type = "sample::Gate"
guard = "sample::GatePass"
kind = "async"
[[package.metadata.threadwise.locks]]
type = "sample::Nest"
guard = "sample::NestHold"
kind = "recursive"
"#,
    ..LIBRARY
};

/// The types that the configuration names, and one that it does not.
const TYPES: &str = r#"
use std::cell::UnsafeCell;

pub struct Spin<T> { value: UnsafeCell<T> }
pub struct SpinHold<'a, T> { of: &'a Spin<T> }
impl<T> Spin<T> {
    pub fn hold(&self) -> SpinHold<'_, T> { loop {} }
    pub fn try_hold(&self) -> Option<SpinHold<'_, T>> { None }
}
impl<T> SpinHold<'_, T> { pub fn set(&mut self, _value: T) {} }
pub struct Shelf { place: u8 }
pub struct ShelfReader<'a> { of: &'a Shelf }
pub struct ShelfWriter<'a> { of: &'a Shelf }
impl Shelf {
    pub fn look(&self) -> ShelfReader<'_> { loop {} }
    pub fn change(&self) -> ShelfWriter<'_> { loop {} }
}
pub struct Gate { place: u8 }
pub struct GatePass<'a> { of: &'a Gate }
impl Gate { pub async fn pass(&self) -> GatePass<'_> { loop {} } }
pub struct Nest { place: u8 }
pub struct NestHold<'a> { of: &'a Nest }
impl Nest { pub fn hold(&self) -> NestHold<'_> { loop {} } }
pub struct Permit(u8);
impl Permit { pub fn ask() -> Permit { Permit(1) } }
pub struct Other<'a> { of: &'a u8 }
pub fn other(of: &u8) -> Other<'_> { Other { of } }
pub fn fetch() {}
pub async fn wait() {}
"#;

#[track_caller]
fn check(rule: &str, code: &str) {
    let rule = by_name(rule).expect("a rule");
    OWN.check(rule, &format!("{TYPES}{code}"));
}

#[test]
fn a_guard_across_await() {
    check(
        "guard-across-await",
        r#"
pub async fn bound(spin: &Spin<u8>) {
    let hold = spin.hold();
    //  ^^^^ warning: `hold` keeps `spin` (`Spin`) locked across the `.await`
    wait().await;
    drop(hold);
}
pub async fn readers_too(shelf: &Shelf) {
    let reader = shelf.look();
    //  ^^^^^^ `reader` keeps `shelf` (`Shelf`, reading) locked
    wait().await;
    drop(reader);
}
pub async fn released(spin: &Spin<u8>) {
    let hold = spin.hold();
    drop(hold);
    wait().await;
}
pub async fn suspends(gate: &Gate) {
    let _pass = gate.pass().await;
    wait().await;
}
pub async fn of_no_lock(value: u8) {
    let _other = other(&value);
    wait().await;
}
"#,
    );
}

#[test]
fn a_value_that_must_not_be_held() {
    check(
        "guard-across-await",
        r#"
pub async fn held() {
    let permit = Permit::ask();
    //  ^^^^^^ warning: `permit` keeps a `Permit` alive across the `.await`
    wait().await;
    drop(permit);
}
pub async fn dropped() {
    let permit = Permit::ask();
    drop(permit);
    wait().await;
}
"#,
    );
    let code = "pub fn a(first: Permit) {\n    let _ = Permit::ask();\n    fetch();\n    drop(&first);\n    fetch();\n}\n";
    for rule in [
        "guard-across-await",
        "lock-immediately-dropped",
        "drop-reference-of-guard",
        "blocking-while-locked",
    ] {
        check(rule, code);
    }
}

#[test]
fn taken_twice() {
    check(
        "double-lock",
        r#"
pub fn twice(spin: &Spin<u8>) {
    let first = spin.hold();
    let second = spin.hold();
    //           ^^^^^^^^^^^ error: `spin` (`Spin`)
    drop((first, second));
}
pub fn through_a_call(spin: &Spin<u8>) {
    let first = spin.hold();
    takes(spin);
//  ^^^^^^^^^^^ `takes()` locks `spin`
    drop(first);
}
fn takes(spin: &Spin<u8>) {
    spin.hold().set(1);
}
pub async fn async_twice(gate: &Gate) {
    let first = gate.pass().await;
    let second = gate.pass().await;
    //           ^^^^^^^^^^^^^^^^^ this task waits for itself
    drop((first, second));
}
pub fn writers(shelf: &Shelf) {
    let first = shelf.change();
    let second = shelf.change();
    //           ^^^^^^^^^^^^^^ `shelf` (`Shelf`)
    drop((first, second));
}
pub fn readers(shelf: &Shelf) {
    let first = shelf.look();
    let second = shelf.look();
    drop((first, second));
}
pub fn again(nest: &Nest) {
    let first = nest.hold();
    let second = nest.hold();
    drop((first, second));
}
pub fn others(one: &Spin<u8>, two: &Spin<u8>) {
    let first = one.hold();
    let second = two.hold();
    drop((first, second));
}
"#,
    );
}

#[test]
fn read_and_then_written() {
    check(
        "rwlock-upgrade-deadlock",
        r#"
pub fn upgraded(shelf: &Shelf) {
    let reader = shelf.look();
    let writer = shelf.change();
    //           ^^^^^^^^^^^^^^ `shelf` (`Shelf`)
    drop((reader, writer));
}
"#,
    );
}

#[test]
fn in_two_orders() {
    check(
        "lock-order-inversion",
        r#"
pub struct Both { left: Spin<u8>, right: Spin<u8> }
impl Both {
    pub fn one(&self) {
        let left = self.left.hold();
        let right = self.right.hold();
        //          ^^^^^^^^^^^^^^^^^
        drop((left, right));
    }
    pub fn other(&self) {
        let right = self.right.hold();
        let left = self.left.hold();
        //         ^^^^^^^^^^^^^^^^
        drop((left, right));
    }
}
"#,
    );
}

#[test]
fn blocked_while_locked() {
    check(
        "blocking-while-locked",
        r#"
pub fn blocked(spin: &Spin<u8>) {
    let hold = spin.hold();
    fetch();
//  ^^^^^^^
    drop(hold);
}
pub fn afterwards(spin: &Spin<u8>) {
    drop(spin.hold());
    fetch();
}
"#,
    );
}

#[test]
fn dropped_at_once_and_never_awaited() {
    check(
        "lock-immediately-dropped",
        "pub fn a(spin: &Spin<u8>) {\n    let _ = spin.hold();\n    //      ^^^^^^^^^^^\n    fetch();\n}\n",
    );
    check(
        "unawaited-lock",
        "pub async fn a(gate: &Gate) {\n    let _pass = gate.pass();\n    //          ^^^^^^^^^^^\n    wait().await;\n}\n",
    );
}

#[test]
fn other_crates_of_that_name_are_others() {
    let elsewhere = Place {
        manifest: "[package.metadata.threadwise]\nlocks = [{ type = \"other::Spin\", guard = \"other::SpinHold\" }]\nguards = [\"other::Permit\"]",
        ..LIBRARY
    };
    let code = "pub async fn a(spin: &Spin<u8>) {\n    let _hold = spin.hold();\n    let _permit = Permit::ask();\n    wait().await;\n}\n";
    let rule = by_name("guard-across-await").expect("a rule");
    elsewhere.check(rule, &format!("{TYPES}{code}"));
}

#[test]
fn a_fix_ends_the_guard_and_none_takes_another_lock() {
    let rule = by_name("guard-across-await").expect("a rule");
    let before = format!(
        "{TYPES}pub async fn a(spin: &Spin<u8>) {{\n    let mut hold = spin.hold();\n    hold.set(1);\n    wait().await;\n}}\n"
    );
    let after = format!(
        "{TYPES}pub async fn a(spin: &Spin<u8>) {{\n    {{\n        let mut hold = spin.hold();\n        hold.set(1);\n    }}\n    wait().await;\n}}\n"
    );
    OWN.check_fix(rule, "in a block", &before, &after);
    OWN.check_no_fix(rule, "tokio", &before);
}

#[test]
fn a_card_says_what_the_settings_say() {
    let text = format!("{TYPES}pub fn a(spin: &Spin<u8>) {{\n    let _hold = sp$0in.hold();\n}}\n");
    let told = OWN.card(&text).expect("a card");
    assert!(
        told.contains("blocks the thread while it waits, as the settings say"),
        "{told}"
    );
    assert!(told.contains("`spin` is taken once in this file"), "{told}");
    assert!(!told.contains("tokio") && !told.contains("std"), "{told}");
    assert!(!card(&text).unwrap_or_default().contains("settings"));
}
