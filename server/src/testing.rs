//! Tests of rules as data: a Rust text whose comments say what is found in it.
//!
//! ```text
//!     let guard = lock.lock().unwrap();
//!     //  ^^^^^ info: keeps `lock`
//! ```
//!
//! The carets stand below the finding, and its message holds the text after them; a severity may
//! come first. Several such comments may follow one line. Of a finding that goes on over further
//! lines, the carets show the part on its first.

pub(crate) mod several;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use ra_ap_syntax::{Edition, SourceFile, TextRange, TextSize};

pub(crate) use crate::engine::lone_program;
use crate::engine::refactorings::Offer;
use crate::engine::{Cancel, Engine, Remedies, Snapshot, pool::STACK_BYTES};
use crate::finding::{Finding, Fix, Severity};
use crate::project::memory::MemoryFiles;
use crate::rules::Rule;
use crate::rules::refactorings::Refactoring;
use crate::settings::Settings;
use crate::syntax::edit::{TextEdit, apply};

/// Where a text stands, and what its package says.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    /// From the package's folder.
    pub(crate) path: &'a str,
    pub(crate) edition: &'a str,
    /// The lines after `[dependencies]`.
    pub(crate) dependencies: &'a str,
    /// The rest of the manifest.
    pub(crate) manifest: &'a str,
}

/// A library on tokio, with dashmap, tracing, futures, async-trait and bcrypt.
pub(crate) const LIBRARY: Place<'_> = Place {
    path: "src/lib.rs",
    edition: "2024",
    dependencies: "tokio = { version = \"1\", features = [\"full\"] }\nparking_lot = \"0.12\"\ndashmap = \"6\"\ntracing = \"0.1\"\nbcrypt = \"0.17\"\nfutures = \"0.3\"\nasync-trait = \"0.1\"\n",
    manifest: "",
};

/// The rule's findings are those that the comments of the text name, and no others.
#[track_caller]
pub(crate) fn check(rule: &'static Rule, fixture: &str) {
    LIBRARY.check(rule, fixture);
}

/// The rule finds nothing in the text.
#[track_caller]
pub(crate) fn check_none(rule: &'static Rule, text: &str) {
    assert!(
        !text.contains("^^"),
        "a text without findings has no comments that name some"
    );
    check(rule, text);
}

/// The fix with that in its title, of the text's only finding, gives the other text.
#[track_caller]
pub(crate) fn check_fix(rule: &'static Rule, title: &str, before: &str, after: &str) {
    LIBRARY.check_fix(rule, title, before, after);
}

/// The text's only finding has no fix with that in its title.
#[track_caller]
pub(crate) fn check_no_fix(rule: &'static Rule, title: &str, text: &str) {
    LIBRARY.check_no_fix(rule, title, text);
}

/// The Markdown of the card at the `$0` in a text, which is taken out.
#[track_caller]
pub(crate) fn card(text: &str) -> Option<String> {
    LIBRARY.card(text)
}

/// How the first finding of the first of some files of a package can be mended, and how not. A rule
/// that is not one of ours is asked without having found anything.
pub(crate) fn remedies(rule: &'static Rule, files: &[(&str, &str)]) -> Remedies {
    let files: Vec<(String, &str)> = files
        .iter()
        .map(|(name, text)| (format!("/package/{name}"), *text))
        .collect();
    let first: Arc<Path> = Path::new(&files[0].0).into();
    let borrowed: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), *text))
        .collect();
    let engine = Engine::new(Arc::new(MemoryFiles::new(&borrowed)));
    engine.set_settings(Settings {
        select: vec![rule.name.to_owned()],
        ..Settings::default()
    });
    let work = move || {
        let snapshot = engine.snapshot();
        let analysis = snapshot
            .analyse(&first, &Cancel::default())
            .expect("nobody cancels");
        let asked = Finding {
            rule,
            severity: rule.severity,
            file: Arc::clone(&first),
            range: TextRange::default(),
            message: String::new(),
            related: Vec::new(),
            suppressed: false,
        };
        let is_ours = crate::rules::by_name(rule.name).is_some();
        let found = analysis.findings.into_iter().next();
        let finding = found.or_else(|| (!is_ours).then_some(asked));
        snapshot.remedies(&finding.expect("there is a finding"))
    };
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES);
    match thread.spawn(work).expect("a thread").join() {
        Ok(remedies) => remedies,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

/// What all refactorings offer at the `$0` of the first of some files of a package.
pub(crate) fn offers_in(files: &[(&str, &str)]) -> Vec<Offer> {
    let at = files[0].1.find("$0").expect("the first file has a `$0`");
    let manifest = "[package]\nname = \"p\"\nedition = \"2024\"\n".to_owned();
    let mut all = vec![("/p/Cargo.toml".to_owned(), manifest)];
    for (name, text) in files {
        all.push((format!("/p/{name}"), text.replacen("$0", "", 1)));
    }
    let first = all[1].0.clone();
    let files: Vec<(&str, &str)> = all
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let engine = Engine::new(Arc::new(MemoryFiles::new(&files)));
    let work = move || {
        let range = TextRange::empty(size(at));
        let snapshot = engine.snapshot();
        snapshot.refactorings(Path::new(&first), range, &Cancel::default())
    };
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES);
    match thread.spawn(work).expect("a thread").join() {
        Ok(offers) => offers,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

impl Place<'_> {
    #[track_caller]
    pub(crate) fn check(self, rule: &'static Rule, fixture: &str) {
        let expected = expected(fixture);
        let findings = self.findings(rule, fixture);
        let mut wrong = Vec::new();
        let is_met = |wanted: &Expected, finding: &Finding| {
            let (start, end) = (
                usize::from(finding.range.start()),
                usize::from(finding.range.end()),
            );
            let end = fixture[start..end]
                .find(['\r', '\n'])
                .map_or(end, |length| start + length);
            (start, end) == (wanted.start, wanted.end)
                && finding.message.contains(wanted.message)
                && wanted
                    .severity
                    .is_none_or(|severity| severity == finding.severity)
        };
        for finding in &findings {
            if !expected.iter().any(|wanted| is_met(wanted, finding)) {
                let (severity, source) = (finding.severity.name(), &fixture[finding.range]);
                wrong.push(format!(
                    "line {}: extra: `{source}`: {severity}: {}",
                    finding_line(fixture, finding),
                    finding.message
                ));
            }
        }
        for wanted in &expected {
            if findings
                .iter()
                .filter(|finding| is_met(wanted, finding))
                .count()
                != 1
            {
                let line = line_of(fixture, wanted.start);
                wrong.push(format!(
                    "line {line}: missing: `{}`: {}",
                    &fixture[wanted.start..wanted.end],
                    wanted.message
                ));
            }
        }
        assert!(wrong.is_empty(), "{}\n{}", rule.name, wrong.join("\n"));
    }

    #[track_caller]
    pub(crate) fn check_fix(self, rule: &'static Rule, title: &str, before: &str, after: &str) {
        let finding = self.only_finding(rule, before);
        let fixes = self.ask(rule, before, move |snapshot| snapshot.fixes(&finding));
        let titles: Vec<&str> = fixes.iter().map(|fix| fix.title.as_str()).collect();
        let mut meant = fixes.iter().filter(|fix| fix.title.contains(title));
        let Some(fix) = meant.next() else {
            panic!("no fix with {title:?} among {titles:?}")
        };
        assert!(
            meant.next().is_none(),
            "several fixes with {title:?} among {titles:?}"
        );
        let result = applied(before, fix);
        assert_eq!(result, after, "{}\n{result}", fix.title);
        assert_eq!(syntax_errors(&result), syntax_errors(before), "{result}");
        let left = self.findings(rule, &result);
        assert!(
            left.is_empty(),
            "the finding is still there: {left:?}\n{result}"
        );
    }

    #[track_caller]
    pub(crate) fn check_no_fix(self, rule: &'static Rule, title: &str, text: &str) {
        let finding = self.only_finding(rule, text);
        let fixes = self.ask(rule, text, move |snapshot| snapshot.fixes(&finding));
        let titles: Vec<&str> = fixes.iter().map(|fix| fix.title.as_str()).collect();
        assert!(
            !titles.iter().any(|given| given.contains(title)),
            "there is such a fix: {titles:?}"
        );
    }

    #[track_caller]
    fn only_finding(self, rule: &'static Rule, text: &str) -> Finding {
        let mut findings = self.findings(rule, text);
        assert_eq!(findings.len(), 1, "not one finding: {findings:?}\n{text}");
        findings.remove(0)
    }

    /// What a refactoring offers at the `$0` of a text, and the text without it.
    #[track_caller]
    pub(crate) fn offers(
        self,
        refactoring: &'static Refactoring,
        text: &str,
    ) -> (String, Vec<Offer>) {
        let at = text.find("$0").expect("the text has a `$0`");
        let text = text.replacen("$0", "", 1);
        let offers = self.offers_at(&text, &[size(at)]);
        let own = |offer: &Offer| std::ptr::eq(offer.refactoring, refactoring);
        (text, offers.into_iter().flatten().filter(own).collect())
    }

    /// What all refactorings offer at each of some places of a text.
    #[track_caller]
    pub(crate) fn offers_at(self, text: &str, places: &[TextSize]) -> Vec<Vec<Offer>> {
        let path = self.full_path();
        let places = places.to_vec();
        self.ask_with(Settings::default(), text, move |snapshot| {
            let ask = |at: &TextSize| {
                snapshot.refactorings(Path::new(&path), TextRange::empty(*at), &Cancel::default())
            };
            places.iter().map(ask).collect()
        })
    }

    /// The refactoring with that in its title, at the `$0` of a text, gives the other text.
    #[track_caller]
    pub(crate) fn check_refactoring(
        self,
        refactoring: &'static Refactoring,
        title: &str,
        before: &str,
        after: &str,
    ) {
        let (text, offers) = self.offers(refactoring, before);
        let mut meant = offers
            .iter()
            .filter_map(|offer| offer.outcome.as_ref().ok())
            .filter(|fix| fix.title.contains(title));
        let Some(fix) = meant.next() else {
            let outcomes = offers.iter().map(|offer| &offer.outcome);
            panic!(
                "no refactoring with {title:?}: {:?}",
                outcomes.collect::<Vec<_>>()
            )
        };
        let result = applied(&text, fix);
        assert_eq!(result, after, "{}\n{result}", fix.title);
        assert_eq!(syntax_errors(&result), syntax_errors(&text), "{result}");
    }

    /// The refactoring is refused at the `$0` of a text with such a reason, or is not mentioned at
    /// all if the reason is empty.
    #[track_caller]
    pub(crate) fn check_refused(self, refactoring: &'static Refactoring, reason: &str, text: &str) {
        let (_, offers) = self.offers(refactoring, text);
        let is_refused = |offer: &Offer| matches!(&offer.outcome, Err(refused) if refused.reason.contains(reason));
        let is_so = match reason {
            "" => offers.is_empty(),
            _ => !offers.is_empty() && offers.iter().all(is_refused),
        };
        let outcomes: Vec<_> = offers.iter().map(|offer| &offer.outcome).collect();
        assert!(
            is_so,
            "not refused because {reason:?}: {outcomes:?}\n{text}"
        );
    }

    /// What the rule finds and nothing silences.
    #[track_caller]
    pub(crate) fn findings(self, rule: &'static Rule, text: &str) -> Vec<Finding> {
        let select = Settings {
            select: vec![rule.name.to_owned()],
            ..Settings::default()
        };
        self.analyse(select, text)
    }

    /// What is found with these settings and nothing silences.
    #[track_caller]
    pub(crate) fn analyse(self, settings: Settings, text: &str) -> Vec<Finding> {
        let path = self.full_path();
        self.ask_with(settings, text, move |snapshot| {
            let analysis = snapshot
                .analyse(Path::new(&path), &Cancel::default())
                .expect("nobody cancels");
            assert!(analysis.notices.is_empty(), "{:?}", analysis.notices);
            analysis
                .findings
                .into_iter()
                .filter(|finding| !finding.suppressed)
                .collect()
        })
    }

    /// The titles of the fixes of the text's first finding.
    #[track_caller]
    pub(crate) fn titles_of_fixes(self, settings: Settings, text: &str) -> Vec<String> {
        let Some(finding) = self.analyse(settings.clone(), text).into_iter().next() else {
            return Vec::new();
        };
        self.ask_with(settings, text, move |snapshot| {
            snapshot
                .fixes(&finding)
                .into_iter()
                .map(|fix| fix.title)
                .collect()
        })
    }

    fn full_path(self) -> String {
        format!("/package/{}", self.path)
    }

    #[track_caller]
    fn ask<T: Send + 'static>(
        self,
        rule: &'static Rule,
        text: &str,
        question: impl FnOnce(&Snapshot) -> T + Send + 'static,
    ) -> T {
        let select = Settings {
            select: vec![rule.name.to_owned()],
            ..Settings::default()
        };
        self.ask_with(select, text, question)
    }

    /// Asks about the text on a thread like those of the pool. A panic that the engine caught is a
    /// failure here.
    #[track_caller]
    fn ask_with<T: Send + 'static>(
        self,
        settings: Settings,
        text: &str,
        question: impl FnOnce(&Snapshot) -> T + Send + 'static,
    ) -> T {
        let Place {
            edition,
            dependencies,
            manifest,
            ..
        } = self;
        let manifest = format!(
            "[package]\nname = \"sample\"\nedition = \"{edition}\"\n{manifest}\n[dependencies]\n{dependencies}"
        );
        let path = self.full_path();
        let files = MemoryFiles::new(&[("/package/Cargo.toml", &manifest), (&path, text)]);
        let engine = Engine::new(Arc::new(files));
        engine.set_settings(settings);
        let thread = std::thread::Builder::new().stack_size(STACK_BYTES);
        let answer = thread
            .spawn(move || without_errors(|| question(&engine.snapshot())))
            .expect("a thread")
            .join();
        match answer {
            Ok((answer, log)) => {
                assert!(log.is_empty(), "{log}\n{text}");
                answer
            }
            Err(panic) => std::panic::resume_unwind(panic),
        }
    }

    /// The Markdown of the card at the `$0` in a text, which is taken out.
    #[track_caller]
    pub(crate) fn card(self, text: &str) -> Option<String> {
        let (before, after) = text.split_once("$0").expect("a cursor");
        let cards = self.cards(&format!("{before}{after}"), vec![before.len()]);
        cards.into_iter().next().flatten()
    }

    /// The text with the words in it that stand beside the code.
    #[track_caller]
    pub(crate) fn with_inlays(self, text: &str) -> String {
        let path = self.full_path();
        let whole = TextRange::up_to(size(text.len()));
        let inlays = self.ask_with(Settings::default(), text, move |snapshot| {
            snapshot.inlays(Path::new(&path), whole, &Cancel::default())
        });
        let mut shown = text.to_owned();
        for inlay in inlays.iter().rev() {
            shown.insert_str(usize::from(inlay.at), &format!("«{}»", inlay.label));
        }
        shown
    }

    /// The source that is highlighted for the `$0` in a text.
    #[track_caller]
    pub(crate) fn highlighted(self, text: &str) -> Option<Vec<String>> {
        let (before, after) = text.split_once("$0").expect("a cursor");
        let (path, offset) = (self.full_path(), size(before.len()));
        let text = format!("{before}{after}");
        let ranges = self.ask_with(Settings::default(), &text, move |snapshot| {
            snapshot.highlights(Path::new(&path), offset)
        })?;
        Some(ranges.iter().map(|range| text[*range].to_owned()).collect())
    }

    /// The Markdown of the cards at some bytes of a text.
    #[track_caller]
    pub(crate) fn cards(self, text: &str, offsets: Vec<usize>) -> Vec<Option<String>> {
        let path = self.full_path();
        self.ask_with(Settings::default(), text, move |snapshot| {
            let card = |at| Some(snapshot.card(Path::new(&path), size(at))?.markdown);
            offsets.into_iter().map(card).collect()
        })
    }

    /// Asks everything about the text; what comes of it is of no account as long as nothing panics.
    #[track_caller]
    pub(crate) fn exercise(self, text: &str) {
        let path = self.full_path();
        let offsets: Vec<TextSize> = [text.len() / 2, text.len()]
            .iter()
            .map(|at| size(*at))
            .collect();
        self.ask_with(Settings::default(), text, move |snapshot| {
            let path = Path::new(&path);
            let analysis = snapshot
                .analyse(path, &Cancel::default())
                .expect("nobody cancels");
            for finding in &analysis.findings {
                snapshot.fixes(finding);
                snapshot.suppression(finding);
            }
            for offset in offsets {
                snapshot.card(path, offset);
                snapshot.refactorings(path, TextRange::empty(offset), &Cancel::default());
            }
        });
    }
}

/// The answer, and the errors that were logged on the way.
fn without_errors<T>(question: impl FnOnce() -> T) -> (T, String) {
    let log = Arc::new(Mutex::new(Vec::new()));
    let writer = Arc::clone(&log);
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::ERROR)
        .with_writer(move || Log(Arc::clone(&writer)))
        .finish();
    let answer = tracing::subscriber::with_default(subscriber, question);
    let log = log.lock().unwrap_or_else(PoisonError::into_inner);
    (answer, String::from_utf8_lossy(&log).into_owned())
}

struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What a comment asks for. Offsets are bytes of the text.
struct Expected<'a> {
    start: usize,
    end: usize,
    severity: Option<Severity>,
    message: &'a str,
}

fn expected(fixture: &str) -> Vec<Expected<'_>> {
    let mut expected = Vec::new();
    let mut start = 0;
    let (mut code_start, mut code) = (0, "");
    for line in fixture.split_inclusive('\n') {
        match carets(line) {
            None => (code_start, code) = (start, line.trim_end_matches(['\r', '\n'])),
            Some((columns, text)) => {
                let byte = |column: usize| {
                    code_start
                        + code
                            .char_indices()
                            .nth(column)
                            .map_or(code.len(), |(at, _)| at)
                };
                let word = text
                    .split_once(": ")
                    .and_then(|(word, rest)| Some((Severity::from_name(word)?, rest)));
                let (severity, message) =
                    word.map_or((None, text), |(severity, rest)| (Some(severity), rest));
                expected.push(Expected {
                    start: byte(columns.start),
                    end: byte(columns.end),
                    severity,
                    message,
                });
            }
        }
        start += line.len();
    }
    expected
}

/// The columns of the carets in a comment, in characters, and the text behind them.
fn carets(line: &str) -> Option<(std::ops::Range<usize>, &str)> {
    let comment = line.trim_start().strip_prefix("//")?.trim_start();
    let text = comment.trim_start_matches('^');
    let count = comment.len() - text.len();
    let start = line[..line.len() - comment.len()].chars().count();
    (count > 0).then(|| (start..start + count, text.trim()))
}

pub(crate) fn applied(text: &str, fix: &Fix) -> String {
    let edits: Vec<TextEdit> = fix
        .edits
        .iter()
        .map(|edit| TextEdit {
            range: edit.range,
            new_text: edit.new_text.clone(),
        })
        .collect();
    apply(text, &edits).unwrap_or_else(|| panic!("edits overlap: {fix:?}"))
}

fn syntax_errors(text: &str) -> usize {
    SourceFile::parse(text, Edition::CURRENT).errors().len()
}

fn finding_line(text: &str, finding: &Finding) -> usize {
    line_of(text, finding.range.start().into())
}

fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].matches('\n').count() + 1
}

fn size(offset: usize) -> TextSize {
    TextSize::try_from(offset).expect("a small text")
}
