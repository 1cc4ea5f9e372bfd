//! Changes as a unified diff, which `git apply` and `patch -p1` take.

use similar::TextDiff;

/// The diff that turns one text of the file into the other; empty if they are the same.
pub(crate) fn unified(name: &str, before: &str, after: &str) -> String {
    let (old, new) = if std::path::Path::new(name).is_absolute() {
        (name.to_owned(), name.to_owned())
    } else {
        (format!("a/{name}"), format!("b/{name}"))
    };
    TextDiff::from_lines(before, after)
        .unified_diff()
        .header(&old, &new)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_has_three_lines_of_context() {
        let before = "1\n2\n3\n4\n5\n6\n7\n8\n";
        let after = "1\n2\n3\n4\nfive\n6\n7\n8\n";
        let expected = "\
--- a/src/a.rs
+++ b/src/a.rs
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
";
        assert_eq!(unified("src/a.rs", before, after), expected);
    }

    #[test]
    fn line_ends_are_kept_and_a_missing_one_is_said() {
        let diff = unified("/a.rs", "a\r\nb", "a\r\nc");
        assert!(diff.starts_with("--- /a.rs\n+++ /a.rs\n"), "{diff}");
        assert!(diff.contains(" a\r\n-b\n\\ No newline"), "{diff}");
    }

    #[test]
    fn the_same_text_has_no_diff() {
        assert_eq!(unified("a.rs", "a", "a"), "");
    }
}
