//! Links to lines of the project.

use std::path::Path;

use ra_ap_syntax::TextSize;

use crate::program::crates::FileAt;
use crate::program::items::DefId;
use crate::rules::context::Context;

/// "line 12", as a link to the line of a file that an offset is on.
pub(super) fn line(file: &Path, text: &str, at: TextSize) -> String {
    let number = number(text, at);
    link(&format!("line {number}"), file, number)
}

/// The place of a declaration, or of a part of one, that starts at an offset of its file: "line 12" of
/// the file at hand, "jobs.rs:12" of another one.
pub(super) fn place(context: &Context<'_>, def: DefId, at: TextSize) -> Option<String> {
    let program = context.program();
    let in_file = FileAt {
        krate: def.krate,
        file: program.def(def).file,
    };
    if in_file == context.at {
        let at = start_of_code(context.text, at);
        return Some(line(context.file, context.text, at));
    }
    let path = context.bodies.file_of(def)?;
    let text = context.bodies.text(in_file)?;
    let number = number(&text, start_of_code(&text, at));
    let name = path.file_name()?.to_str()?;
    Some(link(&format!("{name}:{number}"), &path, number))
}

/// Words that name lines of the file of a declaration, with links to these lines.
pub(super) fn linked(context: &Context<'_>, def: DefId, words: &str) -> String {
    const WORD: &str = "line ";
    let Some(file) = context.bodies.file_of(def) else {
        return words.to_owned();
    };
    let mut linked = String::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once(WORD) {
        let digits = after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        linked.push_str(before);
        match after[..digits].parse() {
            Ok(number) => linked.push_str(&link(&format!("{WORD}{number}"), &file, number)),
            Err(_) => linked.push_str(WORD),
        }
        rest = &after[digits..];
    }
    linked + rest
}

/// Where a declaration starts without the comments and attributes above it.
fn start_of_code(text: &str, at: TextSize) -> TextSize {
    let above = |line: &&str| {
        let line = line.trim_start();
        line.is_empty() || line.starts_with("//") || line.starts_with("#[")
    };
    let rest = text.get(usize::from(at)..).unwrap_or_default();
    let skipped = rest.split_inclusive('\n').take_while(above);
    at + skipped.map(TextSize::of).sum::<TextSize>()
}

/// The number of the line of an offset, from 1.
pub(super) fn number(text: &str, at: TextSize) -> usize {
    let before = text.get(..usize::from(at)).unwrap_or(text);
    before.matches('\n').count() + 1
}

/// Editors open such addresses at the line. What is no file of the disk has none.
fn link(label: &str, file: &Path, line: usize) -> String {
    let label = super::text::escaped(label);
    match address(file) {
        Some(address) => format!("[{label}]({address}#L{line})"),
        None => label,
    }
}

fn address(file: &Path) -> Option<String> {
    let path = file.is_absolute().then(|| file.to_str())??;
    let path = path.replace('\\', "/");
    let mut address = String::from(if path.starts_with('/') {
        "file://"
    } else {
        "file:///"
    });
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                address.push(char::from(byte));
            }
            _ => address.push_str(&format!("%{byte:02X}")),
        }
    }
    Some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn addresses_of_lines_hold_no_marks() {
        assert_eq!(
            line(Path::new("/a b/(c).rs"), "x\ny\nz", TextSize::new(2)),
            "[line 2](file:///a%20b/%28c%29.rs#L2)"
        );
        assert_eq!(
            line(Path::new("untitled:1"), "", TextSize::new(9)),
            "line 1"
        );
    }
}
