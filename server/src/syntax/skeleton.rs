//! A file without the bodies of its functions: what the outline of it is read from.
//!
//! Bodies are most of a file and none of what it declares. They are blanked before anything is
//! parsed, so that every offset stays what it was and reading a whole crate's declarations costs
//! a fraction of parsing it.

use ra_ap_parser::LexedStr;
use ra_ap_syntax::{Edition, SyntaxKind, T, TextRange, TextSize};
use rustc_hash::FxHashMap;

/// A text without bodies.
pub(crate) struct Skeleton {
    /// As long as the text, with blanks in place of every function body that declares no items of
    /// its own.
    pub(crate) text: String,
    /// What is blank, in order: what stands between the braces of those functions.
    pub(crate) bodies: Vec<TextRange>,
}

pub(crate) fn skeleton(text: &str, edition: Edition) -> Skeleton {
    let lexed = LexedStr::new(edition, text);
    let closing = closing_braces(&lexed);
    let mut result = String::with_capacity(text.len());
    let mut bodies = Vec::new();
    let mut copied = 0;
    let mut index = 0;
    while index < lexed.len() {
        if lexed.kind(index) == T![fn]
            && let Some(body) = body_of(&lexed, &closing, index)
            && !declares_items(&lexed, body.clone())
        {
            let start = lexed.text_start(body.start);
            let end = lexed.text_start(body.end);
            result.push_str(&text[copied..start]);
            // One byte for one byte: a character of several takes as many blanks.
            result.extend(std::iter::repeat_n(' ', end - start));
            bodies.push(range(start, end));
            copied = end;
            index = body.end;
        } else {
            index += 1;
        }
    }
    result.push_str(&text[copied..]);
    Skeleton {
        text: result,
        bodies,
    }
}

/// The text with the bodies in a part of it blanked, which starts and ends where items do.
pub(crate) fn skeleton_within(text: &str, part: TextRange, edition: Edition) -> Option<Skeleton> {
    let (start, end) = (usize::from(part.start()), usize::from(part.end()));
    let of_part = skeleton(text.get(start..end)?, edition);
    let mut bodies = of_part.bodies;
    for body in &mut bodies {
        *body += part.start();
    }
    Some(Skeleton {
        text: [&text[..start], &of_part.text, &text[end..]].concat(),
        bodies,
    })
}

/// Whether a text, put between the braces of a function, would be blanked whole: it ends where the
/// body ends, and declares nothing.
pub(crate) fn is_plain_body(body: &str, edition: Edition) -> bool {
    let lexed = LexedStr::new(edition, body);
    // Something that does not end could go on behind the brace.
    if lexed.errors().next().is_some() {
        return false;
    }
    let mut depth = 0usize;
    for index in 0..lexed.len() {
        match lexed.kind(index) {
            T!['{'] => depth += 1,
            T!['}'] => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return false,
            },
            // So could a comment on the last line, over the brace that follows it.
            SyntaxKind::COMMENT if index + 1 == lexed.len() => return false,
            _ => {}
        }
    }
    depth == 0 && !declares_items(&lexed, 0..lexed.len())
}

fn range(start: usize, end: usize) -> TextRange {
    // A text of more than 4 GiB is never read.
    let size = |at: usize| TextSize::try_from(at).unwrap_or_default();
    TextRange::new(size(start), size(end))
}

/// Longer signatures than this, in tokens, are read with their bodies.
const MAX_SIGNATURE: usize = 1_000;

/// For each `{`, by its place among the tokens, the `}` that closes it.
fn closing_braces(lexed: &LexedStr<'_>) -> FxHashMap<usize, usize> {
    let mut open = Vec::new();
    let mut closing = FxHashMap::default();
    for index in 0..lexed.len() {
        match lexed.kind(index) {
            T!['{'] => open.push(index),
            T!['}'] => {
                if let Some(brace) = open.pop() {
                    closing.insert(brace, index);
                }
            }
            _ => {}
        }
    }
    closing
}

/// The tokens between the braces of the function whose `fn` is at `index`.
fn body_of(
    lexed: &LexedStr<'_>,
    closing: &FxHashMap<usize, usize>,
    index: usize,
) -> Option<std::ops::Range<usize>> {
    // `fn(…)` is a type.
    let name = next(lexed, index + 1)?;
    if lexed.kind(name) != SyntaxKind::IDENT {
        return None;
    }
    let mut depth = 0usize;
    for open in name + 1..lexed.len().min(name + MAX_SIGNATURE) {
        match lexed.kind(open) {
            T!['('] | T!['['] => depth += 1,
            T![')'] | T![']'] => depth = depth.checked_sub(1)?,
            T!['{'] if depth == 0 => return Some(open + 1..*closing.get(&open)?),
            T![;] | T!['}'] if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// Whether some keyword in a body can start an item.
fn declares_items(lexed: &LexedStr<'_>, body: std::ops::Range<usize>) -> bool {
    body.clone().any(|index| match lexed.kind(index) {
        T![struct]
        | T![enum]
        | T![impl]
        | T![trait]
        | T![mod]
        | T![use]
        | T![extern]
        | T![type] => true,
        T![fn] => next(lexed, index + 1).is_some_and(|next| lexed.kind(next) == SyntaxKind::IDENT),
        // `const { … }` is a block, `*const T` a pointer, `static || …` a closure.
        T![const] | T![static] => {
            let named = next(lexed, index + 1).is_some_and(|next| {
                matches!(lexed.kind(next), SyntaxKind::IDENT | T![mut] | T![_])
            });
            let after_star = body.start < index
                && (body.start..index)
                    .rev()
                    .find(|before| !lexed.kind(*before).is_trivia())
                    .is_some_and(|before| lexed.kind(before) == T![*]);
            named && !after_star
        }
        SyntaxKind::IDENT => matches!(lexed.text(index), "union" | "macro_rules"),
        _ => false,
    })
}

fn next(lexed: &LexedStr<'_>, from: usize) -> Option<usize> {
    (from..lexed.len()).find(|index| !lexed.kind(*index).is_trivia())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blanked(text: &str) -> String {
        let result = skeleton(text, Edition::CURRENT).text;
        assert_eq!(result.len(), text.len());
        let words: Vec<&str> = result.split_whitespace().collect();
        words.join(" ")
    }

    #[test]
    fn bodies_go_and_signatures_stay() {
        assert_eq!(
            blanked("fn f<T: Fn() -> i32>(a: [u8; 3]) -> i32 where T: Send { let é = { 1 }; é }"),
            "fn f<T: Fn() -> i32>(a: [u8; 3]) -> i32 where T: Send { }"
        );
        assert_eq!(
            blanked("trait T { fn f(); fn g() { 1 } } type F = fn(i32) -> i32;"),
            "trait T { fn f(); fn g() { } } type F = fn(i32) -> i32;"
        );
    }

    #[test]
    fn a_body_that_declares_items_stays() {
        for body in [
            "struct A;",
            "use std::fs;",
            "const N: usize = 1;",
            "fn g() {}",
        ] {
            let text = format!("fn f() {{ {body} }}");
            assert!(
                blanked(&text).contains(body.split(' ').next().expect("a word")),
                "{body}"
            );
        }
        for body in ["p as *const T", "const { 1 }", "static || 1"] {
            assert_eq!(
                blanked(&format!("fn f() {{ {body} }}")),
                "fn f() { }",
                "{body}"
            );
        }
    }

    #[test]
    fn a_body_that_reaches_further_is_not_plain() {
        for (body, plain) in [
            (" let a = 1; ", true),
            ("{ a } // so\n", true),
            ("", true),
            ("{", false),
            ("} fn g() {", false),
            ("\"", false),
            ("/* ", false),
            ("a // b", false),
            ("struct A;", false),
        ] {
            assert_eq!(is_plain_body(body, Edition::CURRENT), plain, "{body}");
        }
    }

    #[test]
    fn broken_text_keeps_its_length() {
        for text in [
            "fn f() { {",
            "fn f( { }",
            "fn",
            "fn f() } {",
            "fn f<{ N }> { a }",
        ] {
            blanked(text);
        }
    }
}
