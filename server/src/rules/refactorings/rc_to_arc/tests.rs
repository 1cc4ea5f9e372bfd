use super::REFACTORING;
use crate::testing::{LIBRARY, Place};

#[test]
fn all_of_the_file_change_together() {
    LIBRARY.check_refactoring(
        &REFACTORING,
        "every `Rc`",
        "use std::collections::HashMap;
use std::rc::{self, Rc};

struct Node {
    parent: rc::Weak<Node>,
    children: Vec<std::rc::Rc<Node>>,
}

// An Rc in a comment stays.
fn list(known: &HashMap<u8, Rc<Node>>) -> Vec<$0Rc<Node>> {
    let shared = vec![Rc::clone(&known[&1])];
    println!(\"Rc {}\", Rc::strong_count(&shared[0]));
    shared
}
",
        "use std::collections::HashMap;
use std::sync::{Arc, Weak};

struct Node {
    parent: Weak<Node>,
    children: Vec<Arc<Node>>,
}

// An Rc in a comment stays.
fn list(known: &HashMap<u8, Arc<Node>>) -> Vec<Arc<Node>> {
    let shared = vec![Arc::clone(&known[&1])];
    println!(\"Rc {}\", Arc::strong_count(&shared[0]));
    shared
}
",
    );
}

#[test]
fn what_others_may_see_stands_in_the_way() {
    let refused = |reason, text| LIBRARY.check_refused(&REFACTORING, reason, text);
    refused(
        "src/lib.rs:2 is public",
        "use std::rc::Rc;\npub struct S { pub words: $0Rc<str> }\n",
    );
    refused(
        "src/lib.rs:2 is public",
        "use std::rc::Rc;\npub fn f(words: $0Rc<str>) {}\n",
    );
    refused(
        "passes it on",
        "pub use std::rc::Rc;\nfn f(words: $0Rc<str>) {}\n",
    );
    refused(
        "impls for `Rc` and for `Arc`",
        "use std::rc::Rc; use std::sync::Arc;\ntrait T {}\nimpl T for $0Rc<u8> {}\nimpl T for Arc<u8> {}\n",
    );
    refused(
        "impls for `Rc` and for `Arc`",
        "trait T {}\nimpl<H> T for std::rc::$0Rc<H> {}\nimpl<H> T for std::sync::Arc<H> {}\n",
    );
    refused(
        "src/lib.rs:2 belongs to a trait",
        "use std::rc::Rc;\npub trait T { fn f(self: $0Rc<Self>); }\n",
    );
    refused(
        "src/lib.rs:2 belongs to a trait",
        "use std::rc::Rc;\nimpl Clone for S { fn clone_from(&mut self, _: $0Rc<u8>) {} }\nstruct S;\n",
    );
    refused(
        "does without std",
        "#![no_std]\nextern crate alloc;\nuse alloc::rc::Rc;\nfn f(_: $0Rc<u8>) {}\n",
    );
    refused("", "struct $0Rc;\nfn f(_: Rc) {}\n");
    let program = Place {
        path: "src/main.rs",
        ..LIBRARY
    };
    program.check_refactoring(
        &REFACTORING,
        "every `Rc`",
        "use std::rc::Rc;\npub fn f(words: $0Rc<str>) {}\nfn main() {}\n",
        "use std::sync::Arc;\npub fn f(words: Arc<str>) {}\nfn main() {}\n",
    );
    program.check_refactoring(
        &REFACTORING,
        "every `Rc`",
        "use std::rc::Rc;\ntrait T { fn f(self: $0Rc<Self>); }\nimpl T for u8 { fn f(self: Rc<u8>) {} }\nfn main() {}\n",
        "use std::sync::Arc;\ntrait T { fn f(self: Arc<Self>); }\nimpl T for u8 { fn f(self: Arc<u8>) {} }\nfn main() {}\n",
    );
    program.check_refused(
        &REFACTORING,
        "belongs to a trait",
        "use std::rc::Rc;\nstruct S;\nimpl From<$0Rc<u8>> for S { fn from(_: Rc<u8>) -> S { S } }\nfn main() {}\n",
    );
}
