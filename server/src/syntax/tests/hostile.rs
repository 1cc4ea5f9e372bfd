use proptest::prelude::*;
use ra_ap_syntax::AstNode;

use super::*;

/// What a text is made of, for texts that repeat a few of them for ever.
const TOKENS: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "<",
    ">",
    "!",
    "&",
    "*",
    "-",
    "|",
    "+",
    "=",
    ".",
    ",",
    ";",
    ":",
    "::",
    "#",
    "?",
    "@",
    "$",
    "'",
    "\"",
    "/*",
    "//",
    "->",
    "=>",
    "..",
    "..=",
    ">>=",
    "a",
    "A",
    "1",
    "1.0",
    "'a",
    "'c'",
    "\"s\"",
    "r#\"",
    "_",
    "if",
    "else",
    "match",
    "while",
    "for",
    "in",
    "let",
    "loop",
    "return",
    "break",
    "yield",
    "do",
    "yeet",
    "move",
    "async",
    "await",
    "unsafe",
    "const",
    "static",
    "ref",
    "mut",
    "dyn",
    "impl",
    "fn",
    "extern",
    "box",
    "try",
    "as",
    "where",
    "use",
    "mod",
    "struct",
    "enum",
    "trait",
    "type",
    "pub",
    "macro_rules",
    "self",
    "crate",
    "builtin",
    "raw",
    "gen",
    "\n",
    "\u{1f980}",
    "()",
    "{}",
    "#[a]",
    "a::{",
    "A<",
    "|x|",
    "f(",
    "if a {}",
];

#[test]
fn nesting_beyond_the_limit_is_refused() {
    let refused = |text: String| {
        on_large_stack(move || {
            assert_eq!(refusal(&text), Some(Refusal::TooNested), "{:.40}", text);
        });
    };
    for open in [
        "(", "[", "{", "m!{", "use a::{", "A<", "<A as ", "vec![", "fn f() {",
    ] {
        refused(open.repeat(10_000));
        refused(format!("fn f() {{ {}", open.repeat(10_000)));
        refused(format!("type T = {}", open.repeat(10_000)));
    }
    for prefix in [
        "!",
        "&",
        "*",
        "-",
        "|| ",
        "return ",
        "if a {} else ",
        "a = ",
        "&'a ",
        "a >>= ",
        "#[a]|x|",
        "&mut ",
        "'a: if ",
        ".. ",
    ] {
        refused(format!("fn f() {{ {}", prefix.repeat(20_000)));
    }
    refused(format!("type T = {}();", "fn() -> ".repeat(20_000)));
    refused(format!("type T = {}();", "A<B=;".repeat(20_000)));
    refused(format!("type T = {}();", "A<fn()->;".repeat(20_000)));
}

#[test]
fn chains_beyond_the_limit_are_refused() {
    for link in ["1 + ", "a == ", "1 | "] {
        let text = format!("fn f() {{ {}1 }}", link.repeat(40_000));
        assert_eq!(
            on_large_stack(move || refusal(&text)),
            Some(Refusal::TooDeep),
            "{link}"
        );
    }
    for link in [".b()", "()", "[0]", "?", ".await", "::a", ".0.1"] {
        let text = format!("fn f() {{ a{} }}", link.repeat(40_000));
        assert_eq!(
            on_large_stack(move || refusal(&text)),
            Some(Refusal::TooDeep),
            "{link}"
        );
    }
}

#[test]
fn long_code_that_is_not_deep_has_a_tree() {
    for line in [
        "pub const A: u32 = B << 3;\n",
        "fn f() { if a < b { return !c; } }\n",
        "#[a = \"b\"] pub struct S(&'static mut u8);\n",
        "impl<T> A for B<T> where T: Fn(&T) -> T { type C = D<E>; }\n",
        "/// a\n/* b */ // c\n",
        "m!(a, -b, &c);\n",
    ] {
        let text = line.repeat(5_000);
        on_large_stack(move || assert_eq!(refusal(&text), None, "{:.40}", text));
    }
    for line in [
        "if a < b { c(); } else if !d { e = -1; }\n",
        "A => B, C | D if x < y => |x| !x,\n",
        "x = y; 'a: loop { break 'a }\n",
        "1 << 3, -1, !2, &A, B::C < 1,\n",
    ] {
        let text = format!("fn f() {{ match x {{ {} }} }}", line.repeat(1_300));
        on_large_stack(move || assert_eq!(refusal(&text), None, "{:.40}", text));
    }
    let comments = "/* ".repeat(100_000);
    on_large_stack(move || assert_eq!(refusal(&comments), None));
}

#[test]
fn a_text_too_large_is_refused() {
    let text = " ".repeat(crate::syntax::limits::MAX_BYTES + 1);
    assert_eq!(refusal(&text), Some(Refusal::TooLarge));
    assert_eq!(refusal(&text[1..]), None);
}

#[test]
fn the_deepest_tree_can_be_dropped_on_a_small_stack() {
    let links = (1..=5_000)
        .rev()
        .find(|&links| refusal(&format!("fn f() {{ a{} }}", "?".repeat(links))).is_none())
        .expect("a short chain has a tree");
    assert!(links > 4_900, "{links}");
    let tree = tree(&format!("fn f() {{ a{} }}", "?".repeat(links)));
    thread::Builder::new()
        .stack_size(1 << 20)
        .spawn(move || drop(tree))
        .expect("a thread")
        .join()
        .expect("the stack is large enough");
}

#[test]
fn every_prefix_has_a_tree_of_its_own_length() {
    for snippet in SNIPPETS {
        for (end, _) in snippet.char_indices() {
            let prefix = &snippet[..end];
            assert_eq!(tree(prefix).file().syntax().text().to_string(), prefix);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn a_few_tokens_for_ever_end_no_process(
        head in prop::sample::select(vec!["", "fn f() { ", "type T = ", "use ", "impl A for ", "fn f() { let "]),
        unit in prop::collection::vec(prop::sample::select(TOKENS), 1..6),
        spaced: bool,
    ) {
        let unit = unit.join(if spaced { " " } else { "" });
        let space = if spaced { " " } else { "" };
        let text = format!("{head}{}", format!("{unit}{space}").repeat(20_000));
        on_large_stack(move || drop(parse(&text, Edition::CURRENT)));
    }
}
