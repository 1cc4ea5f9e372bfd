//! Cards for clients that show plain text.

/// The text of a card without the marks of Markdown. Code keeps its words and line breaks.
pub(crate) fn to_plain_text(markdown: &str) -> String {
    let mut plain = String::with_capacity(markdown.len());
    let mut in_code = false;
    for line in markdown.lines() {
        let trimmed = line.trim_start();
        if trimmed.starts_with("```") {
            in_code = !in_code;
            continue;
        }
        if in_code {
            plain.push_str(line);
        } else if !is_rule(trimmed) {
            inline(heading(line), &mut plain);
        }
        plain.push('\n');
    }
    plain.trim_end().to_owned()
}

/// The Markdown of a card without links to places of the project, for clients that could not follow
/// them: the words name the line.
pub(crate) fn without_places(markdown: &str) -> String {
    let mut result = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some((before, after)) = rest.split_once("](file:") {
        let (Some((before, label)), Some((_, behind))) =
            (before.rsplit_once('['), after.split_once(')'))
        else {
            break;
        };
        result.push_str(before);
        result.push_str(label);
        rest = behind;
    }
    result + rest
}

fn heading(line: &str) -> &str {
    let text = line.trim_start_matches('#');
    if text.len() < line.len() && text.starts_with(' ') {
        text.trim_start()
    } else {
        line
    }
}

fn is_rule(line: &str) -> bool {
    line.len() >= 3 && line.chars().all(|c| c == '-')
}

/// Copies a line without emphasis, backticks and escapes; a link becomes its text and address, and one
/// to a place of the project its text alone, which names the line.
fn inline(line: &str, plain: &mut String) {
    let mut rest = line;
    while let Some(next) = rest.chars().next() {
        let after = &rest[next.len_utf8()..];
        rest = match next {
            '\\' => match after.chars().next() {
                Some(escaped) if escaped.is_ascii_punctuation() => {
                    plain.push(escaped);
                    &after[1..]
                }
                _ => {
                    plain.push(next);
                    after
                }
            },
            '`' => match code(rest) {
                Some((words, behind)) => {
                    plain.push_str(words);
                    behind
                }
                None => {
                    plain.push(next);
                    after
                }
            },
            '*' if after.starts_with('*') => &after[1..],
            '*' if !after.starts_with(' ') || !plain.ends_with([' ', '\n']) => after,
            '[' => match link(after) {
                Some((text, address, behind)) => {
                    inline(text, plain);
                    if !address.starts_with("file:") {
                        plain.push_str(&format!(" ({address})"));
                    }
                    behind
                }
                None => {
                    plain.push(next);
                    after
                }
            },
            _ => {
                plain.push(next);
                after
            }
        };
    }
}

/// The words of a code span at the start of the text, and what is behind it.
fn code(text: &str) -> Option<(&str, &str)> {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let (fence, body) = text.split_at(ticks);
    let (words, behind) = body.split_once(fence)?;
    let inner = words
        .strip_prefix(' ')
        .and_then(|words| words.strip_suffix(' '));
    Some((inner.unwrap_or(words), behind))
}

/// The text, the address and what is behind a link whose opening bracket has been read.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let (label, rest) = text.split_once("](")?;
    let (address, behind) = rest.split_once(')')?;
    (!label.contains(['[', ']'])).then_some((label, address, behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_places_go_and_the_others_stay() {
        for (markdown, without) in [
            (
                "- [line 3](file:///a.rs#L3), [line 4](file:///a.rs#L4)",
                "- line 3, line 4",
            ),
            (
                "[docs](https://x.y), `a[0]`: [b.rs:1](file:///b.rs#L1).",
                "[docs](https://x.y), `a[0]`: b.rs:1.",
            ),
            ("no link", "no link"),
        ] {
            assert_eq!(without_places(markdown), without);
        }
    }

    #[test]
    fn marks_go_and_words_stay() {
        for (markdown, plain) in [
            ("# Title\n\ntext", "Title\n\ntext"),
            ("**strong** and *soft*", "strong and soft"),
            ("a * b, `a * b` and ``a ` b``", "a * b, a * b and a ` b"),
            ("`` `x` ``", "`x`"),
            ("\\*not\\* soft, C:\\dir", "*not* soft, C:\\dir"),
            (
                "see [the *docs*](https://x.y/z).",
                "see the docs (https://x.y/z).",
            ),
            ("held since [line 3](file:///a.rs#L3)", "held since line 3"),
            ("[not a link] (x)", "[not a link] (x)"),
            (
                "```rust\nlet **a** = `b`;\n```\nend",
                "let **a** = `b`;\nend",
            ),
            ("a\n\n---\nb", "a\n\n\nb"),
            ("snake_case_name #1", "snake_case_name #1"),
            ("unclosed ` tick", "unclosed ` tick"),
        ] {
            assert_eq!(to_plain_text(markdown), plain);
        }
    }
}
