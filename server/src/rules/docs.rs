//! The user's documentation of a rule is the head of the rule's own file.
//!
//! Its first line is a summary in one sentence. The headings after it are *What it
//! does*, *Why it matters*, *Example*, *Use instead* and *Known limits*.

/// The `//!` block at the head of a file beside this one, as it stands there. Only that block
/// comes into the binary, not the rest of the file.
macro_rules! docs {
    ($file:literal) => {{
        const SOURCE: &str = include_str!($file);
        const HEAD: [u8; $crate::rules::docs::head_len(SOURCE)] = $crate::rules::docs::head(SOURCE);
        match ::std::str::from_utf8(&HEAD) {
            Ok(head) => head,
            Err(_) => panic!("the head ends at a line break"),
        }
    }};
}
pub(crate) use docs;

/// The length of the leading lines that start with `//!`, in bytes.
#[doc(hidden)]
pub const fn head_len(source: &str) -> usize {
    let bytes = source.as_bytes();
    let mut end = 0;
    let mut at = 0;
    while at + 2 < bytes.len()
        && bytes[at] == b'/'
        && bytes[at + 1] == b'/'
        && bytes[at + 2] == b'!'
    {
        while at < bytes.len() && bytes[at] != b'\n' {
            at += 1;
        }
        if at < bytes.len() {
            at += 1;
        }
        end = at;
    }
    end
}

/// The first bytes of a text, as many as are asked for.
#[doc(hidden)]
pub const fn head<const LENGTH: usize>(source: &str) -> [u8; LENGTH] {
    let bytes = source.as_bytes();
    let mut head = [0; LENGTH];
    let mut at = 0;
    while at < LENGTH {
        head[at] = bytes[at];
        at += 1;
    }
    head
}

/// The lines of such a block without their `//!`.
pub(super) fn lines(raw: &str) -> impl Iterator<Item = &str> {
    raw.lines().map(|line| {
        let line = line.strip_prefix("//!").unwrap_or(line);
        line.strip_prefix(' ').unwrap_or(line)
    })
}

/// The Markdown of such a block.
pub(crate) fn text(raw: &str) -> String {
    lines(raw).flat_map(|line| [line, "\n"]).collect()
}

/// One `## …` part of a documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section<'a> {
    /// What stands after the `##`.
    pub title: &'a str,
    /// Everything up to the next heading of its kind.
    pub body: &'a str,
}

impl<'a> Section<'a> {
    /// The first block of Rust code of the section, without its fences.
    pub fn code(&self) -> Option<&'a str> {
        let mut start = None;
        for (at, line) in offset_lines(self.body) {
            match start {
                None if line.starts_with("```rust") => start = Some(at + line.len() + 1),
                Some(start) if line.starts_with("```") => return self.body.get(start..at),
                _ => {}
            }
        }
        None
    }

    /// The edition that the first block of Rust code asks for: ```` ```rust,edition2021 ````.
    pub fn edition(&self) -> Option<&'a str> {
        let fence = self
            .body
            .lines()
            .find_map(|line| line.strip_prefix("```rust"))?;
        fence
            .split(',')
            .find_map(|word| word.strip_prefix("edition"))
    }
}

/// The `## …` parts of a documentation. A `#` in a block of code starts none.
pub fn sections(markdown: &str) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    let mut in_code = false;
    let mut start = 0;
    for (at, line) in offset_lines(markdown) {
        in_code ^= line.starts_with("```");
        let Some(title) = line.strip_prefix("## ").filter(|_| !in_code) else {
            continue;
        };
        if let Some(last) = sections.last_mut() {
            last.body = &markdown[start..at];
        }
        start = (at + line.len() + 1).min(markdown.len());
        sections.push(Section {
            title: title.trim(),
            body: &markdown[start..],
        });
    }
    sections
}

/// Each line with the offset of its start, in bytes.
fn offset_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split('\n').map(move |line| {
        let start = at;
        at += line.len() + 1;
        (start, line)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Severity;
    use crate::rules::{Category, Rule};

    static RULE: Rule = Rule {
        name: "docs",
        category: Category::Style,
        severity: Severity::Hint,
        on_by_default: false,
        twins: &[],
        docs: docs!("docs.rs"),
        check: |_, _| {},
        fixes: |_, _| Vec::new(),
    };

    #[test]
    fn the_head_of_this_file_is_a_documentation() {
        assert_eq!(
            RULE.summary(),
            "The user's documentation of a rule is the head of the rule's own file."
        );
        let markdown = RULE.markdown();
        assert!(
            markdown.ends_with("*Use instead* and *Known limits*.\n"),
            "{markdown}"
        );
        assert_eq!(markdown.lines().nth(1), Some(""));
        assert_eq!(RULE.docs.len(), head_len(include_str!("docs.rs")));
    }

    #[test]
    fn a_head_ends_with_its_last_line() {
        for (source, head) in [
            ("", ""),
            ("//!", "//!"),
            ("//", ""),
            ("//! a\n//!\n//! b\n\n//! c", "//! a\n//!\n//! b\n"),
            ("//! a\r\nuse b;", "//! a\r\n"),
            ("// a\n//! b", ""),
        ] {
            assert_eq!(&source[..head_len(source)], head);
        }
        assert_eq!(text("//! a\r\n//!\r\n//!  b"), "a\n\n b\n");
    }

    #[test]
    fn a_documentation_has_sections_with_code() {
        let markdown = "Finds it.\n\n## Example\n\nLike this:\n\n```rust\n## a\nfn f() {}\n```\n\n```rust\nlater\n```\n## Use instead\n```rust,no_run\n```\n## Known limits\n\nNone.";
        let sections = sections(markdown);
        let titles: Vec<&str> = sections.iter().map(|section| section.title).collect();
        assert_eq!(titles, ["Example", "Use instead", "Known limits"]);
        assert_eq!(sections[0].code(), Some("## a\nfn f() {}\n"));
        assert_eq!(sections[1].code(), Some(""));
        assert_eq!(sections[2].code(), None);
        assert_eq!(sections[0].edition(), None);
        assert_eq!(
            super::sections("## Example\n```rust,edition2021\n```\n")[0].edition(),
            Some("2021")
        );
        assert_eq!(sections[2].body, "\nNone.");
    }

    #[test]
    fn every_rule_is_documented_in_the_same_way() {
        for rule in crate::rules::ALL {
            let summary = rule.summary();
            assert!(
                summary.ends_with('.') && !summary.starts_with('#'),
                "{}",
                rule.name
            );
            let markdown = rule.markdown();
            let sections = sections(&markdown);
            let titles: Vec<&str> = sections.iter().map(|section| section.title).collect();
            let expected = [
                "What it does",
                "Why it matters",
                "Example",
                "Use instead",
                "Known limits",
            ];
            assert_eq!(titles, expected, "{}", rule.name);
            assert!(
                sections[2].code().is_some() && sections[3].code().is_some(),
                "{}",
                rule.name
            );
        }
    }
}
