//! Outlines after edits are those of the text that the edits lead to.

use proptest::prelude::*;
use ra_ap_syntax::{Edition, TextRange, TextSize};

use super::{ItemKind, Outline, of_tables, of_text, of_tree};
use crate::syntax::edit::{TextEdit, apply};
use crate::syntax::parse::{Parsed, parse};
use crate::syntax::replaced::Replaced;

const TEXT: &str = "\
struct A { x: u32 }

impl A {
    fn first(&self) -> u32 {
        let y = { self.x + 1 };
        y
    }

    fn second(&self) { }
}

fn holds_items() {
    const N: usize = 1;
    print(N)
}

cfg_rt! {
    fn inside() { a(b, \"c\") }
}
fn last() { if a { b } else { c } }
";

const PIECES: &[&str] = &[
    "x",
    " ",
    "{",
    "}",
    "{ }",
    "\n",
    "\"",
    "\"s\"",
    "// c\n",
    "//",
    "/*",
    "*/",
    "struct B;",
    "use a;",
    "fn g() {}",
    "const {",
    "'",
    "'a'",
    "r#\"",
    ";",
    "é",
];

fn edit() -> impl Strategy<Value = (usize, usize, usize)> {
    (0..TEXT.len(), 0..6usize, 0..PIECES.len())
}

fn same(a: &Outline, b: &Outline) -> bool {
    a.declares_like(b) && a.places == b.places && a.bodies == b.bodies
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn an_outline_that_is_moved_is_the_one_that_is_read(edits in prop::collection::vec(edit(), 1..4)) {
        let mut text = TEXT.to_owned();
        let mut applied = Vec::new();
        for (at, length, piece) in edits {
            let start = (at.min(text.len())..).find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            let end = ((start + length).min(text.len())..)
                .find(|at| text.is_char_boundary(*at))
                .unwrap_or(start);
            let size = |at: usize| TextSize::try_from(at).unwrap_or_default();
            let edit = TextEdit {
                range: TextRange::new(size(start), size(end)),
                new_text: PIECES[piece].to_owned(),
            };
            text = apply(&text, std::slice::from_ref(&edit)).unwrap_or(text);
            applied.push(edit);
        }
        let before = of_text(TEXT, Edition::CURRENT);
        if let Some(moved) = before.after(TEXT, &applied, Edition::CURRENT) {
            prop_assert!(same(&moved, &of_text(&text, Edition::CURRENT)), "{text}");
        }
        if let Some(moved) = in_item(&before, &text) {
            prop_assert!(same(&moved, &of_text(&text, Edition::CURRENT)), "{text}");
        }
    }
}

/// The outline after an edit of one item, read from the new tree.
fn in_item(before: &Outline, text: &str) -> Option<Outline> {
    let Parsed::Tree(tree) = parse(text, Edition::CURRENT) else {
        return None;
    };
    let replaced = Replaced::between(TEXT, text)?;
    before.after_in_item(replaced, &tree, text, Edition::CURRENT)
}

#[test]
fn an_edit_of_a_signature_reads_its_item_anew() {
    let text = TEXT.replacen(
        "fn second(&self)",
        "fn second(&self, more: Vec<u8>) -> u8",
        1,
    );
    let before = of_text(TEXT, Edition::CURRENT);
    let moved = in_item(&before, &text).expect("only that item has changed");
    let whole = of_text(&text, Edition::CURRENT);
    assert!(same(&moved, &whole), "{moved:#?}");
    assert!(!moved.declares_like(&before));
}

#[test]
fn an_edit_in_a_body_moves_what_follows() {
    let at = TEXT.find("self.x").expect("it is there");
    let edit = TextEdit {
        range: TextRange::at(TextSize::try_from(at).expect("small"), TextSize::from(4)),
        new_text: "another_one".to_owned(),
    };
    let before = of_text(TEXT, Edition::CURRENT);
    let moved = before.after(TEXT, std::slice::from_ref(&edit), Edition::CURRENT);
    let text = apply(TEXT, &[edit]).expect("it fits");
    assert!(same(
        &moved.expect("it stays a body"),
        &of_text(&text, Edition::CURRENT)
    ));
}

/// A text of as many types as make it some pieces long, with another one inside each module.
fn table(types: usize) -> String {
    (0..types)
        .map(|number| format!("pub struct A{number} {{\n    a: Vec<u8>,\n}}\npub mod m{number} {{\n    pub struct B;\n}}\n"))
        .collect()
}

#[test]
fn a_table_that_is_read_in_pieces_is_the_one_that_is_read_whole() {
    let text = table(1_000);
    let short = table(1);
    let tables = of_tables([text.as_str(), short.as_str()], Edition::CURRENT);
    for (items, text) in tables.iter().zip([&text, &short]) {
        let whole = of_text(text, Edition::CURRENT);
        assert_eq!(items.len(), whole.items.len());
        for (one, other) in items.iter().zip(whole.items.iter()) {
            assert_eq!(one.name, other.name);
        }
    }
}

#[test]
fn what_is_written_in_the_same_words_is_kept_once() {
    let text = "fn a<T: Clone>(x: &T) -> Vec<T> {}\nfn b<T: Clone>(x: &T) -> Vec<T> { c() }\nasync fn d<T: Clone>(x: &T) -> Vec<T> {}";
    let outline = of_text(text, Edition::CURRENT);
    let functions: Vec<_> = outline
        .items
        .iter()
        .filter_map(|item| match &item.kind {
            ItemKind::Fn { function, .. } => Some(function),
            _ => None,
        })
        .collect();
    let [a, b, d] = functions[..] else {
        panic!("there are three functions");
    };
    assert!(std::sync::Arc::ptr_eq(a, b));
    assert!(!a.is_async && d.is_async);
    assert_eq!(
        (&a.params, &a.ret, &a.generics),
        (&d.params, &d.ret, &d.generics)
    );
}

#[test]
fn the_outline_of_a_tree_is_that_of_its_text() {
    let more = "
macro_rules! make { ($($item:item)*) => { fn made() { a(b) } $($item)* } }
make! { fn given(&self) { let c = |d| d; c(1) } }
cfg_if! { if #[cfg(unix)] { fn on_unix() { e() } } else { fn elsewhere() { mod f {} } } }
lazy_static! { static ref LAZY: Vec<u8> = { fn g() { h() } Vec::new() }; }
call!(fn i() { j() });
trait K { async fn l(&self) -> Vec<u8> { { fn m() {} } Vec::new() } }
";
    let text = format!("{TEXT}{more}");
    let Parsed::Tree(tree) = parse(&text, Edition::CURRENT) else {
        panic!("the text is parsed");
    };
    let of_tree = of_tree(&tree, &text, Edition::CURRENT);
    assert!(same(&of_tree, &of_text(&text, Edition::CURRENT)));
}
