//! Where things are: bytes of a text as lines and columns.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

use line_index::LineIndex;
use ra_ap_syntax::{TextRange, TextSize};

/// A place in a text as people count: both from 1, columns in Unicode scalar values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// A file as reports show it.
pub(crate) struct Source {
    /// The file's name in reports.
    pub(crate) name: String,
    text: Arc<str>,
    lines: LineIndex,
}

/// Some whole lines of a [`Source`].
pub(crate) struct Excerpt<'a> {
    pub(crate) text: &'a str,
    /// The number of the first line, from 1.
    pub(crate) first_line: u32,
    /// The byte offset in the source at which `text` begins.
    pub(crate) offset: usize,
}

impl Source {
    pub(crate) fn new(name: String, text: Arc<str>) -> Source {
        let lines = LineIndex::new(&text);
        Source { name, text, lines }
    }

    /// The position of a byte offset. An offset outside the text, or inside a character, counts
    /// as the nearest one before it: the file may have changed on disk since it was analysed.
    pub(crate) fn position(&self, offset: TextSize) -> Position {
        self.place(offset, |before| before.chars().count())
    }

    /// The position of a byte offset as [`Source::position`] gives it, but with columns that count
    /// UTF-16 units.
    pub(crate) fn position_in_utf16(&self, offset: TextSize) -> Position {
        self.place(offset, |before| before.encode_utf16().count())
    }

    fn place(&self, offset: TextSize, width: impl Fn(&str) -> usize) -> Position {
        let offset = self.text.floor_char_boundary(offset.into());
        let (line, start) = self.line_of(offset);
        let before = without_mark(start, &self.text[start..offset]);
        Position {
            line: line + 1,
            column: u32::try_from(width(before) + 1).unwrap_or(u32::MAX),
        }
    }

    /// The byte offset of a position; `None` if the text has no such line, or the line no such
    /// column. The place after the last character of a line is a column too.
    pub(crate) fn offset(&self, position: Position) -> Option<TextSize> {
        let line = self.lines.line(position.line.checked_sub(1)?)?;
        let start = usize::from(line.start());
        let end = usize::from(line.end());
        let text = without_mark(start, &self.text[start..end]);
        let shown = text.trim_end_matches(['\n', '\r']);
        let column = usize::try_from(position.column.checked_sub(1)?).ok()?;
        let (bytes, _) = shown
            .char_indices()
            .chain([(shown.len(), '\n')])
            .nth(column)?;
        TextSize::try_from(end - text.len() + bytes).ok()
    }

    /// The lines from the one in which the first of the ranges starts to the one in which the
    /// last of them ends.
    pub(crate) fn excerpt(&self, ranges: impl Iterator<Item = TextRange>) -> Excerpt<'_> {
        let cover = ranges.reduce(TextRange::cover).unwrap_or_default();
        let (line, start) = self.line_of(self.text.floor_char_boundary(cover.start().into()));
        let end = self.text.floor_char_boundary(cover.end().into());
        let end = self.text[end..]
            .find('\n')
            .map_or(self.text.len(), |more| end + more);
        let text = without_mark(start, &self.text[start..end]);
        Excerpt {
            text,
            first_line: line + 1,
            offset: end - text.len(),
        }
    }

    /// The line, from 0, of an offset within the text, and the offset at which it starts.
    fn line_of(&self, offset: usize) -> (u32, usize) {
        // Texts larger than 4 GiB are never read.
        let size = TextSize::try_from(offset).unwrap_or_default();
        let Some(place) = self.lines.try_line_col(size) else {
            return (0, 0);
        };
        (place.line, offset - place.col as usize)
    }
}

impl Excerpt<'_> {
    /// A range of the source as bytes of the excerpt's text, cut to it.
    pub(crate) fn span(&self, range: TextRange) -> std::ops::Range<usize> {
        let inside = |offset: TextSize| {
            let offset = usize::from(offset).saturating_sub(self.offset);
            self.text.floor_char_boundary(offset)
        };
        inside(range.start())..inside(range.end())
    }
}

/// A line's text without the byte order mark of the file's first line, which rustc does not count.
fn without_mark(line_start: usize, text: &str) -> &str {
    match text.strip_prefix('\u{feff}') {
        Some(rest) if line_start == 0 => rest,
        _ => text,
    }
}

/// The files that one report is about, read when they are asked for and kept as long as it lasts.
pub(crate) struct Sources<'a> {
    name: &'a dyn Fn(&Path) -> String,
    text: &'a dyn Fn(&Path) -> Option<Arc<str>>,
    read: RefCell<BTreeMap<Arc<Path>, Option<Rc<Source>>>>,
}

impl<'a> Sources<'a> {
    pub(crate) fn new(
        name: &'a dyn Fn(&Path) -> String,
        text: &'a dyn Fn(&Path) -> Option<Arc<str>>,
    ) -> Sources<'a> {
        Sources {
            name,
            text,
            read: RefCell::default(),
        }
    }

    /// The file's name in reports.
    pub(crate) fn name(&self, path: &Path) -> String {
        (self.name)(path)
    }

    /// The file, or `None` if it cannot be read.
    pub(crate) fn get(&self, path: &Arc<Path>) -> Option<Rc<Source>> {
        if let Some(source) = self.read.borrow().get(path) {
            return source.clone();
        }
        let source = (self.text)(path).map(|text| Rc::new(Source::new(self.name(path), text)));
        self.read
            .borrow_mut()
            .insert(Arc::clone(path), source.clone());
        source
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source::new("a.rs".to_owned(), Arc::from(text))
    }

    fn at(line: u32, column: u32) -> Position {
        Position { line, column }
    }

    #[test]
    fn columns_count_characters_from_one() {
        let source = source("let é = \"🦀\";x\nü y\r\n");
        let offset = |needle: &str| TextSize::try_from(source.text.find(needle).unwrap()).unwrap();
        for (needle, position) in [
            ("let", at(1, 1)),
            ("🦀", at(1, 10)),
            ("x", at(1, 13)),
            ("y", at(2, 3)),
            ("\r", at(2, 4)),
        ] {
            assert_eq!(source.position(offset(needle)), position, "{needle}");
            assert_eq!(source.offset(position), Some(offset(needle)), "{needle}");
        }
        assert_eq!(source.position(TextSize::of(&*source.text)), at(3, 1));
    }

    #[test]
    fn positions_outside_the_text_have_no_offset() {
        let source = source("ab\r\nc");
        for position in [at(0, 1), at(1, 0), at(1, 4), at(2, 3), at(3, 1)] {
            assert_eq!(source.offset(position), None, "{position:?}");
        }
        assert_eq!(source.offset(at(2, 2)), Some(TextSize::of("ab\r\nc")));
    }

    #[test]
    fn offsets_outside_the_text_count_as_its_end() {
        let source = source("aé");
        assert_eq!(source.position(2.into()), at(1, 2));
        assert_eq!(source.position(99.into()), at(1, 3));
    }

    #[test]
    fn a_byte_order_mark_is_no_column() {
        let source = source("\u{feff}fn\n\u{feff}x");
        assert_eq!(source.position(3.into()), at(1, 1));
        assert_eq!(source.offset(at(1, 3)), Some(5.into()));
        assert_eq!(source.position(9.into()), at(2, 2));
    }

    #[test]
    fn an_excerpt_is_made_of_whole_lines() {
        let source = source("one\ntwo\nthree\nfour\n");
        let word = |word: &str| {
            let start = TextSize::try_from(source.text.find(word).unwrap()).unwrap();
            TextRange::at(start, TextSize::of(word))
        };
        let excerpt = source.excerpt([word("hree"), word("wo")].into_iter());
        assert_eq!((excerpt.first_line, excerpt.text), (2, "two\nthree"));
        assert_eq!(excerpt.span(word("hree")), 5..9);
        let last = source.excerpt([TextRange::empty(TextSize::of(&*source.text))].into_iter());
        assert_eq!((last.first_line, last.text), (5, ""));
    }
}
