use std::path::PathBuf;

use proptest::prelude::*;

use super::*;
use crate::syntax::edit;

fn uri() -> Uri {
    "file:///a.rs".parse().unwrap()
}

fn opened(version: i32, text: &str) -> Documents {
    let documents = Documents::default();
    open(&documents, version, text);
    documents
}

fn open(documents: &Documents, version: i32, text: &str) -> Arc<Document> {
    let path = PathBuf::from("/a.rs").into();
    documents.open(uri(), path, true, version, text)
}

fn whole(text: &str) -> Vec<Change> {
    vec![Change {
        range: None,
        text: text.to_owned(),
    }]
}

fn part(start: (u32, u32), end: (u32, u32), text: &str) -> Change {
    let position = |(line, column)| Position { line, column };
    Change {
        range: Some((position(start), position(end))),
        text: text.to_owned(),
    }
}

fn text(documents: &Documents) -> String {
    documents.get(&uri()).unwrap().text.to_string()
}

#[test]
fn stale_versions_are_dropped_and_leaps_are_not() {
    let documents = opened(3, "a");
    let change = |version, text| {
        let changed = documents.change(&uri(), version, whole(text), Encoding::Utf16);
        changed.is_some()
    };
    assert!(!change(3, "b"));
    assert!(!change(2, "b"));
    assert!(change(9, "c"));
    assert_eq!(text(&documents), "c");
}

#[test]
fn opening_again_replaces_whatever_was_there() {
    let documents = opened(9, "a");
    open(&documents, 1, "b");
    assert_eq!(text(&documents), "b");
    assert_eq!(documents.get(&uri()).unwrap().version, 1);
}

#[test]
fn a_closed_document_does_not_change() {
    let documents = opened(1, "a");
    assert!(documents.close(&uri()).is_some());
    assert!(
        documents
            .change(&uri(), 2, whole("b"), Encoding::Utf16)
            .is_none()
    );
    assert!(documents.get(&uri()).is_none());
    assert!(documents.close(&uri()).is_none());
}

#[test]
fn changes_of_one_message_build_on_each_other() {
    let documents = opened(1, "one\r\ntwo\r\n");
    let changes = vec![
        part((0, 0), (0, 0), "zero\r\n"),
        part((1, 0), (1, 3), "1"),
        part((9, 9), (9, 9), "end"),
        part((2, 3), (1, 1), " "),
    ];
    documents.change(&uri(), 2, changes, Encoding::Utf16);
    assert_eq!(text(&documents), "zero\r\n1 \r\nend");
}

/// An editor's own idea of a change: it owns characters, and tells the server positions that it
/// counts itself.
#[derive(Clone, Debug)]
struct Keystroke {
    start: usize,
    length: usize,
    insert: String,
}

impl Keystroke {
    fn press(&self, text: &mut Vec<char>, encoding: Encoding) -> Change {
        let start = self.start % (text.len() + 1);
        let end = (start + self.length).min(text.len());
        let range = (
            place(&text[..start], encoding),
            place(&text[..end], encoding),
        );
        text.splice(start..end, self.insert.chars());
        Change {
            range: Some(range),
            text: self.insert.clone(),
        }
    }
}

fn place(before: &[char], encoding: Encoding) -> Position {
    let line = before.iter().filter(|c| **c == '\n').count();
    let column = before
        .iter()
        .rev()
        .take_while(|c| **c != '\n')
        .map(|c| match encoding {
            Encoding::Utf8 => c.len_utf8(),
            Encoding::Utf16 => c.len_utf16(),
            Encoding::Utf32 => 1,
        })
        .sum::<usize>();
    Position {
        line: u32::try_from(line).unwrap(),
        column: u32::try_from(column).unwrap(),
    }
}

fn keystrokes() -> impl Strategy<Value = Vec<Vec<Keystroke>>> {
    let keystroke =
        (0usize..200, 0usize..6, "[a{🦀é\r\n]{0,5}").prop_map(|(start, length, insert)| {
            Keystroke {
                start,
                length,
                insert,
            }
        });
    prop::collection::vec(prop::collection::vec(keystroke, 1..5), 0..20)
}

proptest! {
    #[test]
    fn any_sequence_of_edits_ends_on_the_clients_text(
        start in "[a{🦀é\r\n]{0,60}",
        messages in keystrokes(),
        encoding in prop::sample::select(vec![Encoding::Utf8, Encoding::Utf16, Encoding::Utf32]),
    ) {
        let documents = opened(0, &start);
        let mut client: Vec<char> = start.chars().collect();
        for (version, message) in (1..).zip(messages) {
            let before = text(&documents);
            let changes = message.iter().map(|key| key.press(&mut client, encoding)).collect();
            let changed = documents.change(&uri(), version, changes, encoding).unwrap();
            let mine: String = client.iter().collect();
            prop_assert_eq!(&*changed.document.text, mine.as_str());
            let replayed = changed.edits.iter().try_fold(before, |text, step| {
                edit::apply(&text, std::slice::from_ref(step))
            });
            prop_assert_eq!(replayed, Some(mine));
        }
    }
}
