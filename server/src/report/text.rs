//! One finding in rustc's look.

use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Message, Renderer, Snippet, Title,
    normalize_untrusted_str,
};

use crate::finding::{Related, Severity};
use crate::report::Entry;
use crate::report::source::{Source, Sources};

/// The lines for a finding, the last one without its line end; `None` if its file cannot be read
/// any more.
pub(crate) fn finding(entry: &Entry, sources: &Sources<'_>, coloured: bool) -> Option<String> {
    let source = sources.get(&entry.finding.file)?;
    let (here, elsewhere): (Vec<&Related>, Vec<&Related>) = entry
        .finding
        .related
        .iter()
        .partition(|related| related.file == entry.finding.file);

    let mut report = vec![primary(entry, &source, &here)];
    let others: Vec<_> = elsewhere
        .into_iter()
        .filter_map(|related| Some((related, sources.get(&related.file)?)))
        .collect();
    report.extend(others.iter().map(|(related, source)| note(related, source)));
    let notes = notes(entry);
    if !notes.is_empty()
        && let Some(last) = report.pop()
    {
        report.push(last.elements(notes));
    }
    let renderer = if coloured {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    Some(renderer.render(&report))
}

fn primary<'a>(entry: &'a Entry, source: &'a Source, here: &[&'a Related]) -> Group<'a> {
    let finding = &entry.finding;
    let ranges = here.iter().map(|related| related.range);
    let excerpt = source.excerpt(ranges.chain([finding.range]));
    let main = AnnotationKind::Primary.span(excerpt.span(finding.range));
    let context = here.iter().map(|related| -> Annotation<'a> {
        AnnotationKind::Context
            .span(excerpt.span(related.range))
            .label(related.message.as_str())
    });
    title(entry).element(
        Snippet::source(excerpt.text)
            .path(source.name.as_str())
            .line_start(excerpt.first_line as usize)
            .annotation(main)
            .annotations(context),
    )
}

fn title(entry: &Entry) -> Title<'_> {
    let finding = &entry.finding;
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
        Severity::Hint => Level::HELP.with_name("hint"),
    };
    level
        .primary_title(finding.message.as_str())
        .id(finding.rule.name)
}

/// A related place in another file.
fn note<'a>(related: &'a Related, source: &'a Source) -> Group<'a> {
    let excerpt = source.excerpt([related.range].into_iter());
    Level::NOTE
        .secondary_title(normalize_untrusted_str(&related.message))
        .element(
            Snippet::source(excerpt.text)
                .path(source.name.as_str())
                .line_start(excerpt.first_line as usize)
                .annotation(AnnotationKind::Primary.span(excerpt.span(related.range))),
        )
}

/// The lines after the source: that the finding is suppressed, how to mend it, and how not.
fn notes(entry: &Entry) -> Vec<Message<'_>> {
    let suppressed = entry
        .finding
        .suppressed
        .then(|| Level::NOTE.message("suppressed here"));
    // `threadwise fix` applies the first safe one only, and none of a suppressed finding.
    let applied = entry
        .fixes
        .iter()
        .position(|fix| fix.safe && !entry.finding.suppressed);
    let fixes = entry.fixes.iter().enumerate().map(|(number, fix)| {
        let mut help = normalize_untrusted_str(&fix.title);
        if Some(number) == applied {
            help.push_str(&format!(" ({})", command(entry)));
        }
        Level::HELP.message(help)
    });
    let refused = entry.refused.iter().map(|refused| {
        let text = format!("not possible here: {}: {}", refused.title, refused.reason);
        Level::NOTE.message(normalize_untrusted_str(&text))
    });
    suppressed.into_iter().chain(fixes).chain(refused).collect()
}

/// The command that applies the safe fix of a finding, and of others of its kind.
fn command(entry: &Entry) -> String {
    let rule = entry.finding.rule.name;
    let mut command = format!("threadwise fix --select {rule}");
    if entry.finding.severity < Severity::Info {
        command.push_str(" --min-severity hint");
    }
    command
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use ra_ap_syntax::{TextRange, TextSize};

    use super::*;
    use crate::report::samples;

    fn plain(entry: &Entry) -> String {
        samples::with_sources(|sources| finding(entry, sources, false)).unwrap()
    }

    #[test]
    fn a_finding_looks_like_one_of_rustc() {
        let expected = "\
warning[sample-rule]: `guard` is held here
 --> src/a.rs:2:9
  |
2 |     let guard = lock.lock();
  |         ^^^^^
3 |     send(\"🦀\").await;
  |                ----- across this await
  |
note: the lock is declared here
 --> src/b.rs:1:1
  |
1 | static LOCK: Mutex<u32> = Mutex::new(0);
  | ^^^^^^
  = help: Release the guard before the await (threadwise fix --select sample-rule)
  = help: Use tokio's lock
  = note: not possible here: Use std's lock: src/b.rs:1 is a static";
        assert_eq!(plain(&samples::entry()), expected);
    }

    #[test]
    fn a_suppressed_hint_says_so_and_promises_no_fix() {
        let mut entry = samples::entry();
        entry.finding.severity = Severity::Hint;
        entry.finding.suppressed = true;
        entry.finding.related.clear();
        let expected = "\
hint[sample-rule]: `guard` is held here
 --> src/a.rs:2:9
  |
2 |     let guard = lock.lock();
  |         ^^^^^
  |
  = note: suppressed here
  = help: Release the guard before the await
  = help: Use tokio's lock
  = note: not possible here: Use std's lock: src/b.rs:1 is a static";
        assert_eq!(plain(&entry), expected);
    }

    #[test]
    fn the_command_for_a_hint_lets_hints_through() {
        let mut entry = samples::entry();
        entry.finding.severity = Severity::Hint;
        let command = "(threadwise fix --select sample-rule --min-severity hint)";
        assert!(plain(&entry).contains(command));
    }

    #[test]
    fn the_place_is_the_one_that_json_names() {
        // Byte order mark, tabs, wide characters, CRLF.
        let text = "\u{feff}fn a() {\r\n\t/* 漢字 e\u{301} 🦀 */ here\r\n}\r\n";
        let start = TextSize::try_from(text.find("here").unwrap()).unwrap();
        let mut entry = samples::entry();
        entry.finding.range = TextRange::at(start, TextSize::of("here"));
        entry.finding.related.clear();
        let (name, text) = (|_: &Path| "a.rs".to_owned(), |_: &Path| Some(text.into()));
        let sources = Sources::new(&name, &text);
        let position = sources.get(&entry.finding.file).unwrap().position(start);
        assert_eq!((position.line, position.column), (2, 16));
        let shown = finding(&entry, &sources, false).unwrap();
        assert!(shown.contains("--> a.rs:2:16\n"), "{shown}");
    }

    #[test]
    fn what_stands_in_the_code_controls_no_terminal() {
        let mut entry = samples::entry();
        let escape = "\u{1b}[31m".to_owned();
        entry.finding.message.push_str(&escape);
        entry.finding.related[1].message.push_str(&escape);
        entry.fixes[0].title.push_str(&escape);
        entry.refused[0].reason.push_str(&escape);
        assert!(!plain(&entry).contains('\u{1b}'));
    }

    #[test]
    fn ranges_outside_the_text_are_cut() {
        let mut entry = samples::entry();
        entry.finding.range = TextRange::new(60.into(), 9_000.into());
        assert!(plain(&entry).contains("src/a.rs:3"));
    }

    #[test]
    fn colours_come_on_demand() {
        let coloured = samples::with_sources(|sources| finding(&samples::entry(), sources, true));
        assert!(coloured.unwrap().contains("\u{1b}["));
        assert!(!plain(&samples::entry()).contains('\u{1b}'));
    }
}
