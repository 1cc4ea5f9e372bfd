//! What a finding is recognised by when the lines around it have moved: the rule, the file, and the
//! code of its first line.

use ra_ap_syntax::TextRange;

use crate::report::source::Source;

/// The code of the line on which a range starts, with single spaces.
pub(crate) fn code(source: &Source, range: TextRange) -> String {
    let start = TextRange::empty(range.start());
    let line = source.excerpt(std::iter::once(start)).text;
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A short name for what several texts say, the same on every machine and in every version.
pub(crate) fn name(parts: &[&str]) -> String {
    // FNV-1a: the hashes of the standard library may change with it.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for part in parts {
        for byte in part.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ra_ap_syntax::TextSize;

    use super::*;

    #[test]
    fn moved_and_newly_indented_code_is_the_same() {
        let of = |text: &str| {
            let at = TextSize::try_from(text.find("lock").unwrap()).unwrap();
            let source = Source::new("a.rs".to_owned(), Arc::from(text));
            code(&source, TextRange::at(at, TextSize::of("lock")))
        };
        let expected = "let a = lock();";
        assert_eq!(of("let a = lock();"), expected);
        assert_eq!(of("fn a() {\r\n\tlet a  =  lock();\r\n}\n"), expected);
    }

    #[test]
    fn names_are_stable_and_keep_parts_apart() {
        assert_eq!(name(&[]), "cbf29ce484222325");
        assert_eq!(name(&["a"]), name(&["a"]));
        assert_ne!(name(&["ab", "c"]), name(&["a", "bc"]));
    }
}
