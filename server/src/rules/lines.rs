//! Line numbers in messages. What is said of a function is kept while the lines above it change, so
//! a message holds the place, and gets the number when it is shown.

use std::fmt;

use ra_ap_syntax::TextSize;

/// The number of the line of a place, from 1, in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Line(pub(crate) TextSize);

/// Around the place: characters that nobody writes.
const BEFORE: char = '\u{f0000}';
const AFTER: char = '\u{f0001}';

impl fmt::Display for Line {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{BEFORE}{}{AFTER}", u32::from(self.0))
    }
}

/// The message with the numbers of the lines of a text.
pub(crate) fn resolved(message: &str, text: &str) -> String {
    replaced(message, |at| {
        let above = text.get(..usize::from(at)).unwrap_or_default();
        (above.matches('\n').count() + 1).to_string()
    })
}

/// The message after what it names has moved.
pub(crate) fn moved(message: &str, to: impl Fn(TextSize) -> TextSize) -> String {
    replaced(message, |at| Line(to(at)).to_string())
}

fn replaced(message: &str, with: impl Fn(TextSize) -> String) -> String {
    let mut result = String::with_capacity(message.len());
    let mut rest = message;
    while let Some((before, inside)) = rest.split_once(BEFORE) {
        result.push_str(before);
        let Some((at, after)) = inside.split_once(AFTER) else {
            rest = inside;
            break;
        };
        let at = at.parse().map(TextSize::new).unwrap_or_default();
        result.push_str(&with(at));
        rest = after;
    }
    result.push_str(rest);
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_with_the_text() {
        let message = format!("since line {}, and {}", Line(5.into()), Line(0.into()));
        assert_eq!(resolved(&message, "ab\ncd\nef"), "since line 2, and 1");
        let message = moved(&message, |at| {
            if at < 3.into() {
                at
            } else {
                at + TextSize::from(3)
            }
        });
        assert_eq!(resolved(&message, "ab\ncd\nef\ngh"), "since line 3, and 1");
        assert_eq!(resolved("no line", ""), "no line");
    }
}
