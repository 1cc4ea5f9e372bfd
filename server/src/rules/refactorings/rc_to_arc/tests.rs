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
use std::rc;
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
}
