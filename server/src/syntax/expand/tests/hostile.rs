//! Rules and calls that nobody writes, or only to do harm.

use proptest::prelude::*;
use ra_ap_syntax::Edition;

use super::text;
use crate::syntax::expand::Rules;

/// A call may become so much and no more.
const MAX_LENGTH: usize = 1_000_000;

#[test]
fn a_call_does_not_grow_without_end() {
    let rules = "($($x:ident)*) => { $( $x A B C D E F G H I J )* };";
    let small = text(rules, &"name ".repeat(1_000)).expect("an expansion");
    assert!(small.len() < MAX_LENGTH);
    assert_eq!(text(rules, &"name ".repeat(45_000)), None);
}

/// Each would take minutes if what was looked at were not counted.
#[test]
fn what_would_be_read_again_and_again_is_given_up() {
    let words = "x ".repeat(30_000);
    assert_eq!(text("($( x $( $(x)* y )? )*) => { };", &words), None);
    let types = "A<B, ".repeat(2_000);
    assert_eq!(text("($($t:ty),*) => { };", &types), None);
    let rules: String = (0..2_000)
        .map(|n| format!("($($x:ident)* ; {n}) => {{ }};"))
        .collect();
    assert_eq!(text(&rules, &words), None);
    let same = "=".repeat(50_000);
    assert_eq!(text("($($x:tt)* ;) => { };", &same), None);
}

#[test]
fn long_lists_are_read() {
    let types = "Vec<Option<u8>>, ".repeat(2_000);
    assert!(text("($($t:ty),* $(,)?) => { $($t)* };", &types).is_some());
    let items = "struct S { x: Vec<u8> } ".repeat(1_000);
    assert!(text("($($i:item)*) => { $($i)* };", &items).is_some());
}

#[test]
fn deep_nesting_is_given_up() {
    let deep =
        |open: &str, close: &str, times| format!("{}{}", open.repeat(times), close.repeat(times));
    assert!(
        Rules::parse(
            &format!("({}) => {{}}", deep("(", ")", 20)),
            Edition::CURRENT
        )
        .is_some()
    );
    for times in [40, 100_000] {
        for (open, close) in [("(", ")"), ("$(a ", ")*")] {
            let nested = deep(open, close, times);
            assert!(Rules::parse(&format!("({nested}) => {{}}"), Edition::CURRENT).is_none());
        }
        let repeated = deep("$($x ", ")*", times);
        assert!(
            Rules::parse(
                &format!("($($x:tt)*) => {{ {repeated} }}"),
                Edition::CURRENT
            )
            .is_none()
        );
    }
    assert_eq!(text("($x:expr) => { };", &deep("(", ")", 100_000)), None);
}

const SOUP: &[&str] = &[
    "$",
    "$x",
    "$y",
    ":",
    "ident",
    "ty",
    "expr",
    "tt",
    "item",
    "vis",
    "literal",
    "path",
    "meta",
    "block",
    "lifetime",
    "pat",
    "stmt",
    "$x:ident",
    "$y:ty",
    "$($x:tt)*",
    "$($y:expr),+",
    "$crate",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "$(",
    ")*",
    ")+",
    ")?",
    "),*",
    "=>",
    "=",
    ">",
    ">>",
    ">>=",
    "<",
    "::",
    "..=",
    "->",
    ";",
    ",",
    "&&",
    "'a",
    "'",
    "\"s\"",
    "\"",
    "1.0",
    "0.0.1",
    "1.",
    "r#\"",
    "/* ",
    "*/",
    "/// doc\n",
    "//! doc\n",
    "/***/",
    "/**/",
    "#",
    "#![x]",
    "---\n",
    "#!/x\n",
    "fn",
    "pub",
    "pub(crate)",
    "pub (",
    "in",
    "struct",
    "x",
    "_",
    "r#fn",
    "é",
    "🦀",
    "\u{0}",
    "\\",
    "if",
    "let",
    "match",
    "dyn",
    "impl",
    "for",
    "const",
    "unsafe",
    "|",
    "+",
    "*",
    "?",
    "!",
    ".",
    "@",
    "\r\n",
];

fn soup(most: usize) -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec((prop::sample::select(SOUP), any::<bool>()), 0..most);
    pieces.prop_map(|pieces| {
        let pieces = pieces.into_iter();
        let pieces =
            pieces.map(|(piece, blank)| format!("{piece}{}", if blank { " " } else { "" }));
        pieces.collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_rules_and_no_call_panic(rules in soup(30), call in soup(30)) {
        text(&rules, &call);
    }

    #[test]
    fn what_is_understood_stays_in_its_bounds(
        pattern in soup(12), pieces in soup(12), call in soup(20), kind in 0..16_usize,
    ) {
        let kind = SOUP[4..17].get(kind).copied().unwrap_or("pat_param");
        for pattern in [pattern, format!("$($z:{kind})*"), format!("$($z:{kind}),*")] {
            for pieces in [&pieces, "$($z)*", "$(& $z::x)*"] {
                let rules = format!("({pattern}) => {{ {pieces} }}");
                let Some(rules) = Rules::parse(&rules, Edition::Edition2021) else {
                    continue;
                };
                let Some(made) = rules.expand(&call) else {
                    continue;
                };
                prop_assert!(made.text.len() <= MAX_LENGTH);
                prop_assert!(made.origins.is_sorted_by_key(|(range, _)| range.start()));
                for (range, origin) in &made.origins {
                    let given = &call[usize::from(*origin)..];
                    prop_assert!(given.starts_with(&made.text[*range]));
                    prop_assert!(made.origin(*range).is_some());
                }
            }
        }
    }

    /// A macro that gives back what it got.
    #[test]
    fn the_text_has_the_tokens_of_its_pieces(call in soup(25)) {
        let Some(made) = text("($($x:tt)*) => { $($x)* }", &call) else {
            return Ok(());
        };
        let tokens = |text: &str| {
            let tokens = super::super::token::tokens(text, Edition::Edition2021);
            let tokens = tokens.into_iter().flatten();
            let texts: Vec<String> = tokens.map(|token| token.text.to_string()).collect();
            texts
        };
        prop_assert_eq!(tokens(&call), tokens(&made));
    }
}
