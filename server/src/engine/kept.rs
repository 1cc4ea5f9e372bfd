//! The findings of each function, kept until the function is another one, or something that was
//! looked at on the way to them has changed.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ra_ap_syntax::{TextRange, TextSize};
use rustc_hash::FxHashMap;

use super::quiet::{self, Before};
use crate::finding::Finding;
use crate::flow::function::{FunctionFacts, FunctionFlow};
use crate::flow::wanted::Wanted;
use crate::program::items::DefId;
use crate::program::outline::Outline;
use crate::program::type_ref::Name;
use crate::rules::context::Context;
use crate::rules::{self, Rule};
use crate::syntax::replaced::Replaced;

/// What is kept of one file.
#[derive(Default)]
pub(crate) struct Kept {
    functions: Mutex<FxHashMap<DefId, OfFunction>>,
    whole: Mutex<Option<OfFile>>,
    /// Whether the rest of the crate was looked at before: to do so again is quick.
    has_looked: AtomicBool,
}

/// The findings of a function.
struct OfFunction {
    /// The very facts that they were found from.
    facts: Arc<FunctionFacts>,
    /// Where the function started.
    start: TextSize,
    circumstances: Circumstances,
    stamp: u64,
    /// The declarations that the rules looked at.
    read: Box<[DefId]>,
    /// What functions did then, if the rules asked about that.
    effects: Option<u64>,
    findings: Vec<Finding>,
}

/// What else findings depend on: the settings, the package, and whether the function is test code.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Circumstances {
    pub(crate) of_file: u64,
    pub(crate) is_test: bool,
}

impl Kept {
    /// What the rules that look at one function at a time say of all functions of a file. `of_file` is
    /// the same number where the settings and the package are the same.
    pub(crate) fn findings(
        &self,
        context: &Context<'_>,
        of_file: u64,
        wanted: &[&'static Rule],
    ) -> Vec<Finding> {
        let mut findings = Vec::new();
        for flow in context.functions() {
            let circumstances = Circumstances {
                of_file,
                is_test: context.is_test(flow),
            };
            if let Some(known) = self.find(context, flow, circumstances) {
                findings.extend(known);
                continue;
            }
            let made = OfFunction::new(context, flow, circumstances, wanted);
            findings.extend(made.findings.iter().cloned());
            if made.is_closed(context.program().range(flow.def).end()) {
                self.known().insert(flow.def, made);
            } else {
                self.known().remove(&flow.def);
            }
        }
        let mut known = self.known();
        if known.len() > 2 * context.functions.len() {
            let flows = context.functions;
            known.retain(|def, _| flows.binary_search_by_key(def, |flow| flow.def).is_ok());
        }
        findings
    }

    /// What the rules say that look at all functions of the file, and at no other file. `wanted` tells
    /// which functions are looked at.
    pub(crate) fn of_whole(
        &self,
        context: &Context<'_>,
        of_file: u64,
        text: &Arc<str>,
        wanted: &Wanted,
        rules: &[&'static Rule],
    ) -> Vec<Finding> {
        let whole = || self.whole.lock().unwrap_or_else(PoisonError::into_inner);
        let known = whole().take();
        let kept = known.and_then(|known| known.after(context, of_file, text, wanted));
        let kept = kept.unwrap_or_else(|| OfFile::new(context, of_file, text, rules));
        let findings = kept.findings.clone();
        // Whoever is not waited for any more may have left out the rest.
        if kept.is_closed() && !context.cancel.is_cancelled() {
            *whole() = Some(kept);
        }
        findings
    }

    pub(crate) fn has_looked(&self) -> bool {
        self.has_looked.load(Ordering::Relaxed)
    }

    pub(crate) fn note_look(&self) {
        self.has_looked.store(true, Ordering::Relaxed);
    }

    fn known(&self) -> MutexGuard<'_, FxHashMap<DefId, OfFunction>> {
        self.functions
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn find(
        &self,
        context: &Context<'_>,
        flow: &FunctionFlow,
        circumstances: Circumstances,
    ) -> Option<Vec<Finding>> {
        let mut known = self.known();
        let known = known.get_mut(&flow.def)?;
        if known.stamp != context.bodies.stamp() {
            let changed = context.bodies.changed_since(known.stamp)?;
            if known.read.iter().any(|id| changed.contains(id)) {
                return None;
            }
        }
        let holds = Arc::ptr_eq(&known.facts, &flow.facts)
            && known.circumstances == circumstances
            && known
                .effects
                .is_none_or(|version| version == context.bodies.version());
        if !holds {
            return None;
        }
        known.stamp = context.bodies.stamp();
        known.move_to(flow.start);
        Some(known.findings.clone())
    }
}

/// Tells the files that look for uses of what they declare, if an edit of this one may have changed one.
pub(crate) fn note_uses(context: &Context<'_>, text: &Arc<str>) {
    let before = context.bodies.exchange_text(context.at, text);
    let watched = context.bodies.watched_in(context.at.krate);
    let is_news = match before {
        _ if watched.is_empty() => false,
        // Nobody knows what it was.
        None => watched.iter().any(|name| text.contains(name.as_str())),
        Some(before) => Replaced::between(&before, text)
            .is_some_and(|replaced| quiet::names_one(context, &before, replaced, &watched)),
    };
    if is_news {
        context.bodies.note_uses();
    }
}

impl OfFunction {
    fn new(
        context: &Context<'_>,
        flow: &FunctionFlow,
        circumstances: Circumstances,
        wanted: &[&'static Rule],
    ) -> OfFunction {
        let alone = Context {
            functions: std::slice::from_ref(flow),
            ..context.clone()
        };
        let (answer, read) = context.names.reading(|| {
            context.bodies.asking(|| {
                let rules = wanted.iter();
                rules
                    .flat_map(|rule| run(rule, &alone))
                    .collect::<Vec<Finding>>()
            })
        });
        let (findings, asked) = answer;
        OfFunction {
            facts: Arc::clone(&flow.facts),
            start: flow.start,
            circumstances,
            stamp: context.bodies.stamp(),
            read,
            effects: asked.then(|| context.bodies.version()),
            findings,
        }
    }

    fn move_to(&mut self, start: TextSize) {
        if start == self.start {
            return;
        }
        let from = self.start;
        for finding in &mut self.findings {
            finding.range = moved(finding.range, from, start);
            for related in &mut finding.related {
                related.range = moved(related.range, from, start);
            }
            finding.message = rules::lines::moved(&finding.message, |at| place(at, from, start));
        }
        self.start = start;
    }

    /// Whether everything that the findings name stands in the function itself: what is elsewhere may
    /// move without notice.
    fn is_closed(&self, end: TextSize) -> bool {
        let here = TextRange::new(self.start, end);
        self.findings.iter().all(|finding| {
            finding
                .related
                .iter()
                .all(|related| related.file == finding.file && here.contains_range(related.range))
        })
    }
}

/// The findings of rules that look at the whole file.
struct OfFile {
    text: Arc<str>,
    /// By number.
    functions: Box<[FunctionFlow]>,
    circumstances: u64,
    stamp: u64,
    effects: Option<u64>,
    /// The other files that were looked at.
    elsewhere: Vec<Elsewhere>,
    /// The names whose uses were looked for.
    names: Vec<Name>,
    findings: Vec<Finding>,
}

/// Another file. A new outline is made whenever it changes.
struct Elsewhere {
    number: u32,
    path: Arc<Path>,
    outline: Arc<Outline>,
}

impl Elsewhere {
    fn now(context: &Context<'_>, number: u32) -> Option<Elsewhere> {
        let files = &context.program().files(context.at.krate).files;
        let file = files.get(number as usize)?;
        Some(Elsewhere {
            number,
            path: Arc::clone(&file.path),
            outline: Arc::clone(&file.outline),
        })
    }

    fn is_same(&self, context: &Context<'_>) -> bool {
        Elsewhere::now(context, self.number)
            .is_some_and(|now| Arc::ptr_eq(&now.outline, &self.outline))
    }
}

impl OfFile {
    fn new(
        context: &Context<'_>,
        circumstances: u64,
        text: &Arc<str>,
        rules: &[&'static Rule],
    ) -> OfFile {
        let (findings, asked) = context.bodies.asking(|| {
            let found = rules.iter().flat_map(|rule| run(rule, context));
            found.collect::<Vec<Finding>>()
        });
        OfFile {
            text: Arc::clone(text),
            functions: context.functions.into(),
            circumstances,
            stamp: context.bodies.stamp(),
            effects: asked.then(|| context.bodies.version()),
            elsewhere: context
                .usages
                .files
                .looked_at()
                .into_iter()
                .filter_map(|number| Elsewhere::now(context, number))
                .collect(),
            names: context.usages.files.names(),
            findings,
        }
    }

    /// The same for the text as it is now; `None` where rules may say something else.
    fn after(
        mut self,
        context: &Context<'_>,
        circumstances: u64,
        text: &Arc<str>,
        wanted: &Wanted,
    ) -> Option<OfFile> {
        let changed = context.bodies.changed_since(self.stamp)?;
        let holds = self.circumstances == circumstances
            && changed.is_empty()
            && self.elsewhere.iter().all(|file| file.is_same(context))
            && self
                .effects
                .is_none_or(|version| version == context.bodies.version());
        if !holds {
            return None;
        }
        if let Some(replaced) = Replaced::between(&self.text, text) {
            let before = Before {
                text: &self.text,
                functions: &self.functions,
                names: &self.names,
            };
            if !quiet::is_quiet(context, wanted, before, replaced) {
                return None;
            }
            self.follow(context, replaced)?;
        }
        self.text = Arc::clone(text);
        self.functions = context.functions.into();
        self.stamp = context.bodies.stamp();
        Some(self)
    }

    fn follow(&mut self, context: &Context<'_>, replaced: Replaced) -> Option<()> {
        let moved = |range: TextRange| {
            let (start, end) = (replaced.moved(range.start())?, replaced.moved(range.end())?);
            Some(TextRange::new(start, end))
        };
        for finding in &mut self.findings {
            finding.range = moved(finding.range)?;
            let own = finding.related.iter_mut();
            for related in own.filter(|related| related.file == *context.file) {
                related.range = moved(related.range)?;
            }
            let message = &finding.message;
            finding.message = rules::lines::moved(message, |at| replaced.moved(at).unwrap_or(at));
        }
        Some(())
    }

    /// Whether all that the findings name stands in files of which it is known when they change.
    fn is_closed(&self) -> bool {
        let mut findings = self.findings.iter();
        findings.all(|finding| {
            let mut related = finding.related.iter();
            related.all(|related| {
                let is_watched = |file: &Elsewhere| file.path == related.file;
                related.file == finding.file || self.elsewhere.iter().any(is_watched)
            })
        })
    }
}

fn moved(range: TextRange, from: TextSize, to: TextSize) -> TextRange {
    TextRange::new(place(range.start(), from, to), place(range.end(), from, to))
}

fn place(at: TextSize, from: TextSize, to: TextSize) -> TextSize {
    at.checked_sub(from).map_or(at, |inside| inside + to)
}

/// What one rule finds. A rule that panics costs its findings, and a line in the log.
pub(crate) fn run(rule: &'static Rule, context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let finished = catch_unwind(AssertUnwindSafe(|| {
        rules::check(rule, context, &mut findings)
    }));
    if finished.is_err() {
        tracing::error!(rule = rule.name, file = %context.file.display(), "a rule panicked");
        return Vec::new();
    }
    findings
}
