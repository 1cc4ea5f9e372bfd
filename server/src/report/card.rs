//! Hover cards in a terminal.

use serde::Serialize;

use crate::finding::Card;
use crate::report::json_line;
use crate::report::source::Position;

/// The card of a position, or `None` where there is none, as one line of JSON without the line end.
pub(crate) fn json(file: &str, position: Position, card: Option<&Card>) -> String {
    json_line(&Line {
        file,
        line: position.line,
        column: position.column,
        markdown: card.map(|card| card.markdown.as_str()),
    })
}

/// The card of a position as text, with its line end.
pub(crate) fn text(card: Option<&Card>) -> String {
    let text = card.map(Card::plain);
    let text = text.as_deref().unwrap_or("nothing about concurrency here");
    format!("{}\n", text.trim_end())
}

#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    markdown: Option<&'a str>,
}

#[cfg(test)]
mod tests {
    use ra_ap_syntax::TextRange;

    use super::*;

    #[test]
    fn no_card_is_null() {
        let at = Position { line: 3, column: 7 };
        let card = Card {
            markdown: "**Mutex**\n".to_owned(),
            range: TextRange::default(),
        };
        assert_eq!(
            json("a.rs", at, None),
            r#"{"file":"a.rs","line":3,"column":7,"markdown":null}"#
        );
        assert_eq!(
            json("a.rs", at, Some(&card)),
            r#"{"file":"a.rs","line":3,"column":7,"markdown":"**Mutex**\n"}"#
        );
    }
}
