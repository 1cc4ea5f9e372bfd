//! Lines and columns of an editor, and the bytes they stand for.

use std::sync::Arc;

use line_index::{LineCol, LineIndex, TextRange, TextSize, WideEncoding, WideLineCol};

/// What an editor counts when it names a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// Bytes of UTF-8.
    Utf8,
    /// Code units of UTF-16: what every client can do.
    Utf16,
    /// Unicode scalar values.
    Utf32,
}

/// A place in a text, both numbers zero-based. The column counts units of an [`Encoding`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Position {
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// Where the lines of one text begin; cheap to clone. Only `\n` ends a line, with or without `\r` before it, as
/// for rustc: an editor shows a lone `\r` inside a line, or has already replaced it.
#[derive(Clone, Debug)]
pub(crate) struct Lines(Arc<LineIndex>);

impl Lines {
    /// The lines of this text. Every other method must be given the same text.
    pub(crate) fn new(text: &str) -> Lines {
        Lines(Arc::new(LineIndex::new(text)))
    }

    /// The byte offset of a position. A position outside of the text is moved to the nearest one
    /// inside: behind the last line to the end, behind a line's end before its line break, and
    /// inside a character before that character.
    pub(crate) fn offset(&self, text: &str, position: Position, encoding: Encoding) -> TextSize {
        let Some(range) = self.0.line(position.line) else {
            return TextSize::of(text);
        };
        let line = &text[range];
        let content = line.strip_suffix('\n').unwrap_or(line);
        let column = self
            .bytes(position, encoding)
            .filter(|column| *column <= content.len());
        let column = match column {
            Some(column) => content.floor_char_boundary(column),
            // A position between `\r` and `\n` is taken at its word; what lies farther away
            // means the end of what is seen of the line.
            None if line.ends_with("\r\n") => content.len() - 1,
            None => content.len(),
        };
        range.start() + TextSize::of(&content[..column])
    }

    /// The bytes between two positions, whichever comes first.
    pub(crate) fn range(
        &self,
        text: &str,
        (start, end): (Position, Position),
        encoding: Encoding,
    ) -> TextRange {
        let start = self.offset(text, start, encoding);
        let end = self.offset(text, end, encoding);
        TextRange::new(start.min(end), start.max(end))
    }

    /// The position of a byte offset. An offset behind the text means its end, and one inside a
    /// character means before it.
    pub(crate) fn position(&self, text: &str, offset: TextSize, encoding: Encoding) -> Position {
        let offset = text.floor_char_boundary(usize::from(offset).min(text.len()));
        let offset = TextSize::of(&text[..offset]);
        let at = self.0.line_col(offset);
        let wide = |encoding| self.0.to_wide(encoding, at).map(|wide| wide.col);
        let column = match encoding {
            Encoding::Utf8 => Some(at.col),
            Encoding::Utf16 => wide(WideEncoding::Utf16),
            Encoding::Utf32 => wide(WideEncoding::Utf32),
        };
        Position {
            line: at.line,
            column: column.unwrap_or(at.col),
        }
    }

    /// The position's column in bytes, which may lie outside of the line or inside a character.
    fn bytes(&self, Position { line, column }: Position, encoding: Encoding) -> Option<usize> {
        let narrow = |encoding| {
            let wide = WideLineCol { line, col: column };
            self.0.to_utf8(encoding, wide)
        };
        let at = match encoding {
            Encoding::Utf8 => Some(LineCol { line, col: column }),
            Encoding::Utf16 => narrow(WideEncoding::Utf16),
            Encoding::Utf32 => narrow(WideEncoding::Utf32),
        };
        at.map(|at| at.col as usize)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ENCODINGS: [Encoding; 3] = [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32];

    fn offset(text: &str, line: u32, column: u32, encoding: Encoding) -> usize {
        let position = Position { line, column };
        Lines::new(text).offset(text, position, encoding).into()
    }

    #[test]
    fn columns_count_the_units_of_the_encoding() {
        let text = "a🦀é\nb";
        assert_eq!(offset(text, 0, 5, Encoding::Utf8), 5);
        assert_eq!(offset(text, 0, 3, Encoding::Utf16), 5);
        assert_eq!(offset(text, 0, 2, Encoding::Utf32), 5);
        assert_eq!(offset(text, 1, 1, Encoding::Utf16), 9);
    }

    #[test]
    fn a_position_inside_a_character_is_before_it() {
        for column in 1..4 {
            assert_eq!(offset("🦀x", 0, column, Encoding::Utf8), 0);
        }
        assert_eq!(offset("🦀x", 0, 1, Encoding::Utf16), 0);
    }

    #[test]
    fn positions_outside_are_moved_inside() {
        for encoding in ENCODINGS {
            assert_eq!(offset("ab\r\ncd", 0, 99, encoding), 2);
            assert_eq!(offset("ab\r\ncd", 0, u32::MAX, encoding), 2);
            assert_eq!(offset("ab\ncd", 0, 99, encoding), 2);
            assert_eq!(offset("ab\ncd", 1, 99, encoding), 5);
            assert_eq!(offset("ab\ncd", 7, 0, encoding), 5);
            assert_eq!(offset("", 0, 1, encoding), 0);
            assert_eq!(offset("ab\n", 1, 1, encoding), 3);
        }
    }

    #[test]
    fn between_the_halves_of_a_line_break_is_a_place() {
        assert_eq!(offset("ab\r\ncd", 0, 3, Encoding::Utf16), 3);
    }

    proptest! {
        #[test]
        fn every_character_boundary_survives_the_way_there_and_back(text in "[a🦀é\r\n]{0,40}") {
            let lines = Lines::new(&text);
            for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let at = TextSize::of(&text[..at]);
                for encoding in ENCODINGS {
                    let position = lines.position(&text, at, encoding);
                    prop_assert_eq!(lines.offset(&text, position, encoding), at);
                }
            }
        }

        #[test]
        fn no_position_leads_outside_of_the_text(
            text in "[a🦀é\r\n]{0,20}", line in 0u32..9, column in prop_oneof![0u32..30, Just(u32::MAX)]
        ) {
            for encoding in ENCODINGS {
                let at = offset(&text, line, column, encoding);
                prop_assert!(text.is_char_boundary(at));
            }
        }
    }
}
