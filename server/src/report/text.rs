//! One finding in rustc's look.

use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Renderer, Snippet, Title, normalize_untrusted_str,
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
    report.extend(notes(entry).into_iter().map(Group::with_title));
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

/// The lines after the source: that the finding is suppressed, and how to mend it.
fn notes(entry: &Entry) -> Vec<Title<'_>> {
    let suppressed = entry
        .finding
        .suppressed
        .then(|| Level::NOTE.secondary_title("suppressed here"));
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
        Level::HELP.secondary_title(help)
    });
    suppressed.into_iter().chain(fixes).collect()
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
    use super::*;
    use crate::report::samples;

    fn plain(entry: &Entry) -> String {
        samples::with_sources(|sources| finding(entry, sources, false)).unwrap()
    }

    #[test]
    fn a_finding_looks_like_one_of_rustc() {
        let expected = "\
warning[sample-rule]: `guard` is held here
";
        assert_eq!(plain(&samples::entry()), expected);
    }
}
