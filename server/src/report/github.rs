//! One finding as a workflow command of GitHub: it appears beside the line in a pull request.

use crate::finding::Severity;
use crate::report::Entry;
use crate::report::source::Sources;

/// The command for a finding, without the line end; `None` if its file cannot be read any more.
pub(crate) fn command(entry: &Entry, sources: &Sources<'_>) -> Option<String> {
    let finding = &entry.finding;
    let source = sources.get(&finding.file)?;
    let level = match finding.severity {
        // What is suppressed fails nothing, and must not look as if it did.
        _ if finding.suppressed => "notice",
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Hint => "notice",
    };
    let start = source.position(finding.range.start());
    let end = source.position(finding.range.end());
    // GitHub takes columns for what lies on one line only.
    let place = if start.line == end.line {
        let (from, to) = (start.column, end.column);
        format!("line={},col={from},endColumn={to}", start.line)
    } else {
        format!("line={},endLine={}", start.line, end.line)
    };
    let suppressed = if finding.suppressed {
        " (suppressed)"
    } else {
        ""
    };
    let title = format!("threadwise: {}{suppressed}", finding.rule.name);
    let mut message = finding.message.clone();
    for related in &finding.related {
        let Some(other) = sources.get(&related.file) else {
            continue;
        };
        let line = other.position(related.range.start()).line;
        message.push_str(&format!("\n{}:{line}: {}", other.name, related.message));
    }
    Some(format!(
        "::{level} file={},{place},title={}::{}",
        property(&source.name),
        property(&title),
        data(&message)
    ))
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::samples;

    #[test]
    fn a_finding_is_one_command() {
        let shown = samples::with_sources(|sources| command(&samples::entry(), sources));
        assert_eq!(
            shown.as_deref(),
            Some(
                "::warning file=src/a.rs,line=2,col=9,endColumn=14,title=threadwise%3A sample-rule::\
                 `guard` is held here%0Asrc/a.rs:3: across this await%0Asrc/b.rs:1: the lock is declared here"
            )
        );
    }

    #[test]
    fn nothing_in_the_code_ends_the_command() {
        let mut entry = samples::entry();
        entry.finding.message = "50 %\r\n::error::no".to_owned();
        entry.finding.related.clear();
        let shown = samples::with_sources(|sources| command(&entry, sources)).unwrap();
        assert!(
            shown.ends_with("::50 %25%0D%0A::error::no") && shown.lines().count() == 1,
            "{shown}"
        );
        assert_eq!(property("a:b,c%"), "a%3Ab%2Cc%25");
    }

    #[test]
    fn advice_and_what_is_suppressed_are_notices() {
        let mut entry = samples::entry();
        entry.finding.severity = Severity::Error;
        let show = |entry: &Entry| samples::with_sources(|sources| command(entry, sources));
        assert!(show(&entry).unwrap().starts_with("::error "));
        entry.finding.suppressed = true;
        assert!(show(&entry).unwrap().starts_with("::notice "));
        entry.finding.suppressed = false;
        entry.finding.severity = Severity::Hint;
        assert!(show(&entry).unwrap().starts_with("::notice "));
    }

    #[test]
    fn several_lines_have_no_columns() {
        let mut entry = samples::entry();
        let start = entry.finding.range.start();
        entry.finding.range = start_to(start, 60);
        let shown = samples::with_sources(|sources| command(&entry, sources)).unwrap();
        assert!(shown.contains("line=2,endLine=3,title="), "{shown}");
    }

    fn start_to(start: ra_ap_syntax::TextSize, end: u32) -> ra_ap_syntax::TextRange {
        ra_ap_syntax::TextRange::new(start, end.into())
    }
}
