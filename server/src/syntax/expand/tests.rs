//! Expansions against rustc's, and against hostile rules and calls.

mod hostile;
mod judge;

use ra_ap_syntax::{Edition, TextRange, TextSize};

use super::{Expansion, Rules};

fn expand(rules: &str, arguments: &str) -> Option<Expansion> {
    Rules::parse(rules, Edition::Edition2021)?.expand(arguments)
}

fn text(rules: &str, arguments: &str) -> Option<String> {
    Some(expand(rules, arguments)?.text)
}

#[test]
fn a_range_of_the_text_leads_back_to_the_call() {
    let rules = "($v:vis $n:ident : $t:ty) => { $v struct $n { made: $t } };";
    let arguments = "/* é */ pub(crate)  Name :Vec< Vec<u8>>";
    let made = expand(rules, arguments).expect("an expansion");
    assert_eq!(
        made.text,
        "pub ( crate ) struct Name { made : Vec < Vec < u8 >> }"
    );
    let origin = |piece: &str| {
        let start = made.text.find(piece).expect("a piece");
        let start = TextSize::try_from(start).expect("short");
        let origin = made.origin(TextRange::at(start, TextSize::of(piece)));
        origin.map(|range| &arguments[range])
    };
    assert_eq!(origin("Name"), Some("Name"));
    assert_eq!(origin("struct Name {"), Some("Name"));
    assert_eq!(origin("made : Vec < Vec < u8 >>"), Some("Vec< Vec<u8>>"));
    assert_eq!(origin("made"), None);
    assert_eq!(origin("Nam"), None);
    assert_eq!(origin(&made.text), Some("pub(crate)  Name :Vec< Vec<u8>>"));
}

#[test]
fn what_the_rules_and_separators_give_has_no_origin() {
    let made = expand("($($n:ident)*) => { $($n),* };", "a b").expect("an expansion");
    assert_eq!(made.text, "a , b");
    assert_eq!(made.origins.len(), 2);
}

#[test]
fn what_is_not_understood_is_given_up() {
    assert_eq!(text("($x:ident) => { $x };", "1"), None);
    assert_eq!(text("($x:ident) => { $x };", "(a"), None);
    assert_eq!(text("($($x:ident)*) => { ${count($x)} };", "a"), None);
    assert_eq!(text("($x:ident) => { $$x };", "a"), None);
    assert_eq!(text("($x:kind) => { $x };", "a"), None);
    assert_eq!(text("($x:ident $x:ident) => { $x };", "a b"), None);
    assert_eq!(text("($($x:ident)*) => { $x };", "a b"), None);
    assert_eq!(
        text("($($x:ident)* ; $($y:ident)*) => { $($x $y)* };", "a ; b c"),
        None
    );
    assert_eq!(text("($x:ident) => $x", "a"), None);
    assert_eq!(text("($x:ident) -> { $x }", "a"), None);
    assert_eq!(text("() => { } junk", ""), None);
}

/// The compiler's printer leaves out brackets that its own tree has.
#[test]
fn fragments_stay_whole_beside_operators() {
    assert_eq!(
        text("($t:ty) => { &$t, Vec<$t>, &mut $t, $t::X };", "dyn A + B").as_deref(),
        Some("& ( dyn A + B ) , Vec < dyn A + B > , & mut ( dyn A + B ) , < dyn A + B > :: X")
    );
    assert_eq!(
        text("($a:expr) => { $a < 1, $a, !$a };", "x < y").as_deref(),
        Some("( x < y ) < 1 , x < y , ! ( x < y )")
    );
    assert_eq!(
        text("($f:expr) => { $f(1), g($f) };", "|x| x as u8").as_deref(),
        Some("( | x | x as u8 ) ( 1 ) , g ( | x | x as u8 )")
    );
    assert_eq!(
        text("($s:expr) => { match $s.x { } }", "S { x: 1 }").as_deref(),
        Some("match ( S { x : 1 } ) . x { }")
    );
    assert_eq!(
        text("($t:ty) => { 1 as $t << 2, 1 as $t };", "u8").as_deref(),
        Some("1 as ( u8 ) << 2 , 1 as u8")
    );
    assert_eq!(
        text("($t:ty) => { $t::new, $t::<u8> };", "u8").as_deref(),
        Some("u8 :: new , u8 ::< u8 >")
    );
}

#[test]
fn an_edition_has_its_own_expressions() {
    let rules = "($x:expr) => { expr $x }; (_) => { underscore }; ($($x:tt)*) => { other };";
    let in_edition = |edition, arguments| {
        let rules = Rules::parse(rules, edition).expect("rules");
        rules.expand(arguments).expect("an expansion").text
    };
    assert_eq!(in_edition(Edition::Edition2021, "_"), "underscore");
    assert_eq!(in_edition(Edition::Edition2024, "_"), "expr _");
    assert_eq!(in_edition(Edition::Edition2021, "const { 1 }"), "other");
    assert_eq!(
        in_edition(Edition::Edition2024, "const { 1 }"),
        "expr const { 1 }"
    );
}

#[test]
fn lines_may_end_in_two_characters() {
    let call = "/// one\r\n/** a\r\nb */ A \"x\\\r\n  y\"";
    assert_eq!(
        text(
            "($(#[$a:meta])* $n:ident $t:expr) => { $(#[$a])* $n $t };",
            call
        )
        .as_deref(),
        Some("# [ doc = r\" one\" ] # [ doc = r\" a\nb \" ] A \"x\\\r\n  y\"")
    );
}
