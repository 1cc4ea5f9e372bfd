use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_none};

/// The body of a function with what it needs.
fn text(body: &str) -> String {
    format!(
        "use std::sync::{{Arc, Mutex}};\nuse std::thread;\n\npub fn run(words: Vec<String>) {{\n{body}}}\n"
    )
}

#[test]
fn the_guides_pattern_is_found() {
    check(
        &RULE,
        "
use std::sync::{Arc, Mutex};

fn main() {
    let counter = Arc::new(Mutex::new(0));
    let handles: Vec<_> = (0..10)
        .map(|_| {
            let counter = Arc::clone(&counter);
            std::thread::spawn(move || {
        //  ^^^^^^^^^^^^^^^^^^ hint: could borrow `counter`
                let mut num = counter.lock().unwrap();
                *num += 1;
            })
        })
        .collect();
    for handle in handles {
        handle.join().unwrap();
    }
}
",
    );
}

#[test]
fn handles_are_found_where_they_are_kept() {
    check(
        &RULE,
        "
use std::sync::Arc;
use std::thread;

fn one(words: Vec<String>) -> usize {
    let words = Arc::new(words);
    let mine = words.clone();
    let handle = thread::spawn(move || mine.len());
    //           ^^^^^^^^^^^^^ `words`
    let here = words.len();
    here + handle.join().unwrap()
}

fn in_block(words: &Arc<Vec<String>>, more: Arc<String>) {
    let handle = {
        let more = Arc::clone(&more);
        thread::spawn(move || println!(\"{}\", more.len()))
    //  ^^^^^^^^^^^^^ `more`
    };
    handle.join().unwrap();
}

fn list(words: Arc<Vec<String>>) -> Vec<usize> {
    let mut handles = Vec::with_capacity(2);
    for number in 0..2 {
        let words = Arc::clone(&words);
        let handle = thread::spawn(move || words[number].len());
        //           ^^^^^^^^^^^^^ `words`
        handles.push(handle);
    }
    handles.into_iter().map(|handle| handle.join().unwrap()).collect()
}
",
    );
}

#[test]
fn nothing_is_said_where_a_scope_would_not_do() {
    for body in [
        // Nothing is cloned.
        "let handle = thread::spawn(move || words.len()); handle.join().unwrap();",
        // The handle goes elsewhere, or nobody joins.
        "let words = Arc::new(words); let mine = Arc::clone(&words); let handle = thread::spawn(move || mine.len()); drop(handle);",
        "let words = Arc::new(words); let mine = Arc::clone(&words); thread::spawn(move || mine.len());",
        // It is joined on some ways only.
        "let words = Arc::new(words); let mine = Arc::clone(&words); let handle = thread::spawn(move || mine.len()); if words.is_empty() { handle.join().unwrap(); }",
        // The thread needs the `Arc` itself.
        "let words = Arc::new(words); let mine = Arc::clone(&words); let handle = thread::spawn(move || Arc::strong_count(&mine)); handle.join().unwrap();",
        "let words = Arc::new(words); let mine = Arc::clone(&words); let handle = thread::spawn(move || drop(mine)); handle.join().unwrap();",
        "let words = Arc::new(words); let mine = Arc::clone(&words); let handle = thread::spawn(move || { let other = mine.clone(); other.len() }); handle.join().unwrap();",
        // Somebody else has the clone too.
        "let words = Arc::new(words); let mine = Arc::clone(&words); println!(\"{}\", mine.len()); let handle = thread::spawn(move || mine.len()); handle.join().unwrap();",
        // The `Arc` goes away meanwhile, or comes between.
        "let words = Arc::new(words); let mine = Arc::clone(&words); let handle = thread::spawn(move || mine.len()); drop(words); handle.join().unwrap();",
        "let first = Arc::new(words); let mine = Arc::clone(&first); let a = thread::spawn(move || mine.len()); let b = thread::spawn(move || first.len()); a.join().unwrap(); b.join().unwrap();",
        "let mut handles = Vec::new(); for word in words { let word = Arc::new(word); let mine = Arc::clone(&word); handles.push(thread::spawn(move || mine.len())); } for handle in handles { handle.join().unwrap(); }",
        // Control may leave before.
        "let words = Arc::new(words); let mine = Arc::clone(&words); let handle = thread::spawn(move || mine.len()); if words.is_empty() { return; } handle.join().unwrap();",
        // Not all are joined here.
        "let words = Arc::new(words); let mut handles = Vec::new(); for _ in 0..2 { let mine = Arc::clone(&words); handles.push(thread::spawn(move || mine.len())); } handles.pop(); for handle in handles { handle.join().unwrap(); }",
        // Another spawn, another `Arc`.
        "let words = Arc::new(words); let mine = Arc::clone(&words); let handle = own::spawn(move || mine.len()); handle.join().unwrap();",
        "let words = own::Arc::new(words); let mine = own::Arc::clone(&words); let handle = thread::spawn(move || mine.len()); handle.join().unwrap();",
        "let words = Arc::new(words); let mine = Arc::clone(&words); let handle = thread::Builder::new().spawn(move || mine.len()).unwrap(); handle.join().unwrap();",
        "strange!(words =>); let words = Arc::new(words); let mine = Arc::clone(&words); let handle = thread::spawn(move || mine.len()); strange!(=> words); handle.join().unwrap();",
        "thread::scope(|scope| { let words = &words; let handle = scope.spawn(move || words.len()); handle.join().unwrap(); });",
    ] {
        check_none(&RULE, &text(body));
    }
    check_none(
        &RULE,
        "
use std::sync::Arc;
use std::thread;
#[test]
fn joined() {
    let words = Arc::new(vec![1]);
    let mine = Arc::clone(&words);
    thread::spawn(move || mine.len()).join().unwrap();
    let mine = Arc::clone(&words);
    let handle = thread::spawn(move || mine.len());
    handle.join().unwrap();
}
",
    );
    let old = Place {
        manifest: "rust-version = \"1.60\"\n",
        ..LIBRARY
    };
    let one = "let words = Arc::new(words); let mine = Arc::clone(&words); let handle = thread::spawn(move || mine.len()); handle.join().unwrap();";
    old.check(&RULE, &text(one));
    assert_eq!(LIBRARY.findings(&RULE, &text(one)).len(), 1);
}

#[test]
fn the_threads_borrow_in_a_scope() {
    check_fix(
        &RULE,
        "Let the threads borrow",
        "use std::sync::{Arc, Mutex};

fn main() {
    let counter = Arc::new(Mutex::new(0));
    let handles: Vec<_> = (0..10)
        .map(|_| {
            let counter = Arc::clone(&counter);
            std::thread::spawn(move || {
                let mut num = counter.lock().unwrap();
                *num += 1;
            })
        })
        .collect();

    for handle in handles {
        handle.join().unwrap();
    }
    println!(\"{}\", *counter.lock().unwrap());
}
",
        "use std::sync::Mutex;

fn main() {
    let counter = Mutex::new(0);
    std::thread::scope(|scope| {
        let handles: Vec<_> = (0..10)
            .map(|_| {
                let counter = &counter;
                scope.spawn(move || {
                    let mut num = counter.lock().unwrap();
                    *num += 1;
                })
            })
            .collect();

        for handle in handles {
            handle.join().unwrap();
        }
    });
    println!(\"{}\", *counter.lock().unwrap());
}
",
    );
}

#[test]
fn results_come_out_of_the_scope() {
    check_fix(
        &RULE,
        "Let the threads borrow",
        "use std::sync::Arc;
use std::thread::{self, JoinHandle};

fn lengths(words: Vec<String>) -> Vec<usize> {
    let words: Arc<Vec<String>> = Arc::new(words);
    let mut handles: Vec<JoinHandle<usize>> = Vec::new();
    let mut lengths = Vec::new();
    for number in 0..2 {
        let words = words.clone();
        handles.push(thread::spawn(move || {
            println!(\"a
b\");
            words[number].len()
        }));
    }
    for handle in handles {
        lengths.push(handle.join().unwrap());
    }
    lengths.push(Arc::try_unwrap(words).unwrap().len());
    lengths
}
",
        "use std::thread;

fn lengths(words: Vec<String>) -> Vec<usize> {
    let words: Vec<String> = words;
    let mut lengths = thread::scope(|scope| {
        let mut handles: Vec<_> = Vec::new();
        let mut lengths = Vec::new();
        for number in 0..2 {
            let words = &words;
            handles.push(scope.spawn(move || {
                println!(\"a
b\");
                words[number].len()
            }));
        }
        for handle in handles {
            lengths.push(handle.join().unwrap());
        }
        lengths
    });
    lengths.push(words.len());
    lengths
}
",
    );
}

#[test]
fn an_arc_that_others_need_stays() {
    check_fix(
        &RULE,
        "Let the threads borrow",
        "use std::sync::Arc;
use std::thread::spawn;

fn both(words: Arc<Vec<String>>) -> usize {
    let mine = Arc::clone(&words);
    let one = spawn(move || mine.len());
    let mine = Arc::clone(&words);
    let other = spawn(move || mine.len() * 2);
    one.join().unwrap() + other.join().unwrap()
}
",
        "use std::sync::Arc;

fn both(words: Arc<Vec<String>>) -> usize {
    let mine = &words;
    std::thread::scope(|scope| {
        let one = scope.spawn(move || mine.len());
        let mine = &words;
        let other = scope.spawn(move || mine.len() * 2);
        one.join().unwrap() + other.join().unwrap()
    })
}
",
    );
}
