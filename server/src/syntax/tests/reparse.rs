use proptest::prelude::*;
use ra_ap_syntax::{TextRange, TextSize};

use super::*;
use crate::syntax::edit::TextEdit;
use crate::syntax::reparse::reparse;

/// What people type, and what breaks the lexer's or the parser's footing.
const INSERTIONS: &[&str] = &[
    "",
    "",
    "",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "a",
    "x",
    "r",
    "b",
    "_",
    "1",
    "0.1",
    ".",
    ",",
    ";",
    ":",
    "::",
    "{",
    "}",
    "{}",
    "(",
    ")",
    "()",
    "[",
    "]",
    "<",
    ">",
    "=",
    "!",
    "&",
    "|",
    "-",
    "#",
    "'",
    "\"",
    "\\",
    "/",
    "//",
    "///",
    "//!",
    "/*",
    "*/",
    "\u{1f980}",
    "use a::{a",
    "fn f() {}",
    "let ",
    "let x = 1;",
    "if a { b } else { c }",
    "=> ",
    "..",
    "await",
    ".await",
    "union",
    "raw ",
    "auto ",
    "default ",
    "macro_rules! m { () => {} }",
    "async ",
    "dyn ",
    "m! { ",
    "#[a]",
    "#![a]",
    "mut ",
    "A { x: 1 }",
    "|x| x",
    "match ",
    "'a: ",
    "r#\"",
    "b'",
    "unsafe { ",
    "// c\n",
    "/// d\n",
];

fn edit(text: &str, place: f64, length: usize, insertion: &str) -> TextEdit {
    let boundaries: Vec<usize> = text
        .char_indices()
        .map(|(at, _)| at)
        .chain([text.len()])
        .collect();
    let first = ((boundaries.len() - 1) as f64 * place) as usize;
    let last = (first + length).min(boundaries.len() - 1);
    TextEdit {
        range: TextRange::new(at(boundaries[first]), at(boundaries[last])),
        new_text: insertion.to_owned(),
    }
}

fn at(offset: usize) -> TextSize {
    TextSize::try_from(offset).expect("a small text")
}

fn apply(text: &str, edit: &TextEdit) -> String {
    let mut text = text.to_owned();
    text.replace_range(std::ops::Range::<usize>::from(edit.range), &edit.new_text);
    text
}

fn assert_equal(parsed: Parsed, text: &str, edition: Edition) {
    match (parsed, parse(text, edition)) {
        (Parsed::Tree(edited), Parsed::Tree(fresh)) => {
            let dump = |tree: &Tree| format!("{:#?}", tree.root());
            if edited != fresh {
                pretty_difference(&dump(&edited), &dump(&fresh), text);
            }
        }
        (Parsed::Refused(edited), Parsed::Refused(fresh)) => assert_eq!(edited, fresh),
        (edited, fresh) => panic!("{edited:?} is not {fresh:?}"),
    }
}

fn pretty_difference(edited: &str, fresh: &str, text: &str) {
    let line = edited.lines().zip(fresh.lines()).position(|(a, b)| a != b);
    let near = |dump: &str| {
        let from = line.unwrap_or_default().saturating_sub(3);
        dump.lines()
            .skip(from)
            .take(8)
            .collect::<Vec<_>>()
            .join("\n")
    };
    panic!(
        "edited:\n{}\nfresh:\n{}\ntext:\n{text}",
        near(edited),
        near(fresh)
    );
}

fn steps() -> impl Strategy<Value = Vec<(f64, usize, &'static str)>> {
    let step = (
        0.0..1.0,
        prop_oneof![4 => Just(0usize), 3 => Just(1usize), 2 => 2usize..8, 1 => 8usize..80],
        prop::sample::select(INSERTIONS),
    );
    prop::collection::vec(step, 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_edits_give_the_tree_of_a_fresh_parse(
        snippet in prop::sample::select(SNIPPETS),
        steps in steps(),
        batch in 1usize..4,
        edition in prop::sample::select(vec![Edition::Edition2015, Edition::Edition2021, Edition::Edition2024]),
    ) {
        let mut text = snippet.to_owned();
        let Parsed::Tree(mut tree) = parse(&text, edition) else { unreachable!() };
        for steps in steps.chunks(batch) {
            let before = text.clone();
            let mut edits = Vec::new();
            for &(place, length, insertion) in steps {
                let edit = edit(&text, place, length, insertion);
                text = apply(&text, &edit);
                edits.push(edit);
            }
            let parsed = reparse(&tree, &before, &edits, &text, edition);
            assert_equal(parsed.clone(), &text, edition);
            if let Parsed::Tree(after) = parsed {
                tree = after;
            }
        }
    }
}

#[test]
fn an_edit_in_a_body_keeps_the_other_functions() {
    let before = "fn a() { 1; }\nfn b() { 2; }\n";
    let edits = [edit(before, 0.35, 0, "x")];
    let text = apply(before, &edits[0]);
    let old = tree(before);
    let Parsed::Tree(new) = reparse(&old, before, &edits, &text, Edition::CURRENT) else {
        panic!("{text}");
    };
    let last = |tree: &Tree| {
        let node = tree.root().last_child().expect("a function");
        std::ptr::from_ref(node.green())
    };
    assert_eq!(new, tree(&text));
    assert!(std::ptr::eq(last(&old), last(&new)));
}

#[test]
fn edits_that_do_not_lead_to_the_text_are_not_used() {
    let before = "fn a() { 1; }\n";
    let text = "fn b() { 2; }\n";
    for edits in [
        vec![],
        vec![edit(before, 0.7, 0, "x")],
        vec![edit("fn a() { 1; } and more", 1.0, 0, "x")],
    ] {
        let parsed = reparse(&tree(before), before, &edits, text, Edition::CURRENT);
        assert_equal(parsed, text, Edition::CURRENT);
    }
}
