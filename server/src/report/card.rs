//! Hover cards in a terminal.

use serde::Serialize;

use crate::report::json_line;
use crate::report::source::Position;

/// The card of a position, or `None` where there is none, as one line of JSON without the line end.
pub(crate) fn json(file: &str, position: Position, markdown: Option<&str>) -> String {
    json_line(&Line {
        file,
        line: position.line,
        column: position.column,
        markdown,
    })
}

/// The card of a position as text, with its line end.
pub(crate) fn text(markdown: Option<&str>) -> String {
    let text = markdown.unwrap_or("nothing about concurrency here");
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
    use super::*;

    #[test]
    fn no_card_is_null() {
        let at = Position { line: 3, column: 7 };
        assert_eq!(
            json("a.rs", at, None),
            r#"{"file":"a.rs","line":3,"column":7,"markdown":null}"#
        );
        assert_eq!(
            json("a.rs", at, Some("**Mutex**\n")),
            r#"{"file":"a.rs","line":3,"column":7,"markdown":"**Mutex**\n"}"#
        );
    }
}
