//! Send and Sync of each type, as `threadwise auto-traits` has them and as rustdoc has.

use std::collections::BTreeSet;

use serde_json::Value;

use super::tally::{Answer, Tally};

/// A type and its two verdicts, as `auto_traits/*.tsv` and `std.tsv` tell them.
pub(super) struct Type {
    pub(super) file: String,
    /// Its first and last line, from one.
    pub(super) lines: (u64, u64),
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) send: Verdict,
    pub(super) sync: Verdict,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Yes,
    No,
    /// The conditions, each as `plain` has it.
    If(BTreeSet<String>),
    /// Only we say so, and why.
    Unknown(String),
}

impl Type {
    /// From a row: file, line, last line, kind, name, Send, Sync.
    pub(super) fn from_row(row: &str) -> Type {
        let cells: Vec<&str> = row.split('\t').collect();
        let [file, line, end, kind, name, send, sync] = cells[..] else {
            panic!("seven cells, with tabs between them: {row}");
        };
        let number = |text: &str| text.parse().expect("a line number");
        Type {
            file: file.to_owned(),
            lines: (number(line), number(end)),
            kind: kind.to_owned(),
            name: name.to_owned(),
            send: Verdict::from_cell(send),
            sync: Verdict::from_cell(sync),
        }
    }
}

impl Verdict {
    /// From a cell of a table: `yes`, `no`, or conditions with commas between them.
    pub(super) fn from_cell(cell: &str) -> Verdict {
        match cell {
            "yes" => Verdict::Yes,
            "no" => Verdict::No,
            conditions => Verdict::If(split(conditions).map(plain).collect()),
        }
    }

    /// From what the command printed of one of the two traits.
    fn from_answer(answer: &Value, name: &str) -> Verdict {
        let texts = |key: String| {
            let list = answer[key].as_array().into_iter().flatten();
            list.filter_map(Value::as_str)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        match answer[name].as_str() {
            Some("yes") => Verdict::Yes,
            Some("no") => Verdict::No,
            // Bounds on other traits only repeat what the type asks for.
            Some("conditional") => Verdict::If(
                texts(format!("{name}_if"))
                    .iter()
                    .map(|condition| plain(condition))
                    .filter(|condition| {
                        condition.ends_with(":Send") || condition.ends_with(":Sync")
                    })
                    .collect(),
            ),
            Some("unknown") => Verdict::Unknown(texts(format!("{name}_why")).join("; ")),
            _ => panic!("`{name}` is yes, no, conditional or unknown: {answer}"),
        }
    }
}

/// Holds what the command printed, an object a line, against the compiler's verdicts.
pub(super) fn compare(types: &[Type], printed: &str) -> Tally {
    let answers: Vec<Value> = (printed.lines())
        .map(|line| serde_json::from_str(line).expect("each line is a JSON object"))
        .collect();
    let mut tally = Tally::default();
    for ty in types {
        let answer = answer_about(ty, &answers);
        for (name, shown, theirs) in [("send", "Send", &ty.send), ("sync", "Sync", &ty.sync)] {
            let about = format!("{}:{} {} {shown}", ty.file, ty.lines.0, ty.name);
            let Some(answer) = answer else {
                tally.missing.push(Answer::new(about, "no such type"));
                continue;
            };
            match Verdict::from_answer(answer, name) {
                Verdict::Unknown(why) => tally.unknown.push(Answer::new(about, why)),
                ours if ours == *theirs => tally.right += 1,
                ours => {
                    let says = format!("we say {ours:?}, rustc {theirs:?}");
                    tally.wrong.push(Answer::new(about, says));
                }
            }
        }
    }
    tally
}

/// Another type of the same name in a file is the other side of a `cfg`, or stands in a body.
fn answer_about<'a>(ty: &Type, answers: &'a [Value]) -> Option<&'a Value> {
    let mut named = answers.iter().filter(|answer| {
        let file = answer["file"].as_str().unwrap_or_default();
        let path = answer["path"].as_str().unwrap_or_default();
        file.replace('\\', "/") == ty.file
            && answer["kind"] == *ty.kind
            && path.rsplit("::").next() == Some(&ty.name)
    });
    let (first, last) = ty.lines;
    named.find(|answer| {
        let line = answer["line"].as_u64().unwrap_or_default();
        (first..=last).contains(&line)
    })
}

/// The conditions of a cell: `, ` also stands within brackets.
fn split(conditions: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    conditions
        .split(move |character| {
            match character {
                '<' | '(' | '[' => depth += 1,
                '>' | ')' | ']' => depth -= 1,
                _ => {}
            }
            character == ',' && depth == 0
        })
        .map(str::trim)
}

/// A condition without what is written differently and means the same: white space, lifetimes, and all
/// but the last name of a path.
fn plain(condition: &str) -> String {
    let mut plain = String::new();
    // Where the name begins that `::` would cut off.
    let mut name = None;
    let mut rest = condition;
    while let Some(character) = rest.chars().next() {
        let length = if character.is_alphanumeric() || character == '_' {
            name = Some(plain.len());
            rest.find(|it: char| !it.is_alphanumeric() && it != '_')
                .unwrap_or(rest.len())
        } else if character == '\'' {
            let end = rest[1..]
                .find(|it: char| !it.is_alphanumeric() && it != '_')
                .map_or(rest.len(), |at| at + 1);
            rest = rest[end..].trim_start_matches([',', ' ']);
            continue;
        } else if rest.starts_with("::") {
            if let Some(start) = name.take() {
                plain.truncate(start);
                rest = &rest[2..];
                continue;
            }
            2
        } else {
            name = None;
            character.len_utf8()
        };
        plain.push_str(rest[..length].trim());
        // Two words next to each other are kept apart.
        if rest[length..].starts_with(' ') && name.is_some() {
            plain.push(' ');
        }
        rest = &rest[length..];
    }
    shorthand(plain)
}

/// The condition with `T::Item`, cut to `Item`, for each `<T as Iterator>::Item` among the arguments of
/// something else: as people write it.
fn shorthand(mut condition: String) -> String {
    let mut from = 1;
    while let Some(start) = condition[from.min(condition.len())..]
        .find('<')
        .map(|at| at + from)
    {
        from = start + 1;
        let mut depth = 0;
        let end = condition[start..].find(|character| {
            depth += match character {
                '<' => 1,
                '>' => -1,
                _ => 0,
            };
            depth == 0
        });
        let Some(end) = end.map(|at| start + at + 1) else {
            break;
        };
        let inner = &condition[start..end];
        if condition[end..].starts_with("::") && inner.contains(" as ") {
            condition.replace_range(start..end + 2, "");
            from = 1;
        }
    }
    condition
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROW: &str = "src/a.rs\t3\t5\tstruct\tCell\t<B as Body>::Data: Send, T: Send\tno";

    fn tally(send: &str, sync: &str) -> Tally {
        let printed = format!(
            r#"{{"file": "src/a.rs", "line": 4, "path": "a::Cell", "kind": "struct", {send}, {sync}}}"#
        );
        compare(&[Type::from_row(ROW)], &printed)
    }

    const SEND: &str = r#""send": "conditional", "send_if": ["T: Send", "B: Body", "<B as http_body::Body>::Data: Send"]"#;

    #[test]
    fn the_same_in_other_words_is_right() {
        let tally = tally(SEND, r#""sync": "no""#);
        assert_eq!((tally.right, tally.asked()), (2, 2), "{tally}");
    }

    #[test]
    fn another_verdict_and_another_condition_are_wrong() {
        let other = r#""send": "conditional", "send_if": ["T: Send"]"#;
        let tally = tally(other, r#""sync": "yes""#);
        assert_eq!((tally.right, tally.wrong.len()), (0, 2), "{tally}");
        assert_eq!(tally.wrong[0].about, "src/a.rs:3 Cell Send");
    }

    #[test]
    fn unknown_counts_with_its_cause() {
        let tally = tally(
            SEND,
            r#""sync": "unknown", "sync_why": ["field a", "type b::C was not found"]"#,
        );
        assert_eq!(tally.right, 1, "{tally}");
        assert_eq!(tally.unknown[0].says, "field a; type b::C was not found");
    }

    #[test]
    fn a_type_that_is_not_told_is_missing() {
        for printed in [
            "",
            r#"{"file": "src/a.rs", "line": 9, "path": "a::Cell", "kind": "struct"}"#,
            r#"{"file": "src/a.rs", "line": 4, "path": "a::Shell", "kind": "struct"}"#,
        ] {
            let tally = compare(&[Type::from_row(ROW)], printed);
            assert_eq!(
                (tally.missing.len(), tally.asked()),
                (2, 2),
                "{printed}: {tally}"
            );
        }
    }

    #[test]
    fn paths_are_told_by_their_last_name() {
        for (condition, expected) in [
            ("T: Send", "T:Send"),
            ("core::marker::Send", "Send"),
            (
                "<B as http_body::Body>::Data: Send",
                "<B as Body>::Data:Send",
            ),
            ("&'a mut crate::T: Sync", "&mut T:Sync"),
            ("Ref<'a, T>: Send", "Ref<T>:Send"),
        ] {
            assert_eq!(plain(condition), expected);
        }
        let cell = "<A as B<C, D>>::E: Send, T: Sync";
        assert_eq!(split(cell).count(), 2);
    }
}
