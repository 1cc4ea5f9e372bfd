//! What the rules say about a file.

use std::cell::OnceCell;
use std::path::Path;
use std::sync::Arc;

use super::declared::Declared;
use super::facts::FileFacts;
use super::{Cancel, Cancelled, Snapshot, kept, unused};
use crate::finding::{Finding, Notice};
use crate::flow::function::FunctionFlow;
use crate::program::crates::FileAt;
use crate::rules::context::Context;
use crate::rules::usage::{self, Usages};
use crate::rules::{self, Rule, Scope, lines};
use crate::suppress::{Around, FileAround};

/// What one file's analysis came to.
#[derive(Clone, Debug, Default)]
pub struct Analysis {
    /// Sorted by position, then by rule; suppressed ones too, marked as such.
    pub findings: Vec<Finding>,
    /// Why the file was not analysed, if it was not.
    pub notices: Vec<Notice>,
    /// What the findings were made from; `None` where there was nothing to analyse.
    pub(crate) declared: Option<Declared>,
}

/// Where the uses of what a file declares are looked for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Reach {
    File,
    Crate,
}

impl Snapshot {
    /// Everything the rules say about a file. A file that cannot be read gives a notice.
    ///
    /// # Errors
    /// [`Cancelled`] when `cancel` was set before the work was done.
    pub fn analyse(&self, path: &Path, cancel: &Cancel) -> Result<Analysis, Cancelled> {
        self.analyse_with(path, cancel, Reach::Crate, |_| true)
    }

    /// What the rules say about a file that need not look at the whole workspace: what somebody who
    /// is typing wants to know first. `None` where everything is known as quickly.
    ///
    /// # Errors
    /// [`Cancelled`] when `cancel` was set before the work was done.
    pub(crate) fn analyse_first(
        &self,
        path: &Path,
        cancel: &Cancel,
    ) -> Result<Option<Analysis>, Cancelled> {
        let facts = self.state(path).ok().map(|state| self.facts(&state));
        let Some(Ok(facts)) = facts else {
            return Ok(None);
        };
        // Only who takes one lock under another has a part in the order of the workspace's locks.
        let nests = |flow: &FunctionFlow| {
            !flow.acquisitions.is_empty() && !flow.acts(&facts.program).under.is_empty()
        };
        let order = facts.functions.flows.iter().any(nests) && !facts.remembered.is_surveyed();
        let may_look = |context: &Context<'_>, facts: &FileFacts| {
            usage::may_look_elsewhere(context, |at| facts.remembered.has_words(at))
        };
        let uses = !facts.kept.has_looked() && self.ask(path, cancel, may_look).unwrap_or_default();
        if !order && !uses {
            return Ok(None);
        }
        let reach = match uses {
            true => Reach::File,
            false => Reach::Crate,
        };
        self.analyse_with(path, cancel, reach, |rule| !rules::of_workspace(rule))
            .map(Some)
    }

    pub(super) fn analyse_with(
        &self,
        path: &Path,
        cancel: &Cancel,
        reach: Reach,
        wanted: impl Fn(&Rule) -> bool,
    ) -> Result<Analysis, Cancelled> {
        cancel.check()?;
        let state = match self.state(path) {
            Ok(state) => state,
            Err(message) => return Ok(Analysis::of_notice(message)),
        };
        let facts = match self.facts(&state) {
            Ok(facts) => facts,
            Err(refusal) => return Ok(Analysis::of_notice(refusal.to_string())),
        };
        cancel.check()?;
        let mut findings = self.with_context(&state, &facts, cancel, |context, facts| {
            context.bodies.refresh(context.at);
            kept::note_uses(context, &state.text);
            let usages = match reach {
                Reach::File => Usages::of_one_file(),
                Reach::Crate => Usages::default(),
            };
            let context = &Context {
                usages: &usages,
                ..context.clone()
            };
            let of = |scope: Scope| {
                let rules = rules::ALL.iter().copied();
                let asked = |rule: &&Rule| wanted(rule) && context.settings.runs(rule);
                let rules = rules.filter(|rule| rules::scope(rule) == scope && asked(rule));
                rules.collect::<Vec<&'static Rule>>()
            };
            let kept = &facts.kept;
            if reach == Reach::Crate {
                kept.note_look();
            }
            let circumstances = circumstances(context, reach);
            let mut findings = kept.findings(context, circumstances, &of(Scope::Function));
            findings.extend(kept.of_whole(
                context,
                circumstances,
                &state.text,
                &facts.functions.wanted,
                &of(Scope::File),
            ));
            for rule in of(Scope::Workspace) {
                findings.extend(kept::run(rule, context));
            }
            findings.extend(unused::unused(context, facts, &findings, &wanted));
            let around = OnceCell::new();
            for finding in &mut findings {
                finding.severity = context.settings.severity_of(finding.rule, finding.severity);
                finding.suppressed =
                    facts
                        .suppressions
                        .silences_within(finding.rule, finding.range, || {
                            around.get_or_init(|| Around::read(files_around(context)))
                        });
                finding.message = lines::resolved(&finding.message, context.text);
            }
            findings
        });
        cancel.check()?;
        findings.sort_by_key(|finding| {
            (
                finding.range.start(),
                finding.range.end(),
                finding.rule.name,
            )
        });
        Ok(Analysis {
            findings,
            notices: Vec::new(),
            declared: Some(Declared {
                effects: facts.remembered.version_of_bodies(),
                uses: facts.remembered.version_of_uses(),
                ..facts.declared
            }),
        })
    }
}

impl Analysis {
    fn of_notice(message: String) -> Analysis {
        Analysis {
            findings: Vec::new(),
            notices: vec![Notice { message }],
            declared: None,
        }
    }
}

/// A number that is the same where findings depend on the same things besides the functions.
fn circumstances(context: &Context<'_>, reach: Reach) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    format!("{:?}", context.settings).hash(&mut hasher);
    context.package.map(std::ptr::from_ref).hash(&mut hasher);
    std::mem::discriminant(&context.target).hash(&mut hasher);
    context.file.hash(&mut hasher);
    reach.hash(&mut hasher);
    hasher.finish()
}

/// The files of the modules around the file, the nearest first.
fn files_around(context: &Context<'_>) -> impl Iterator<Item = FileAround<Arc<str>>> {
    let own = context.at;
    let krate = context.program().krate(own.krate);
    let mut module = krate.module_of_file(own.file);
    let mut files = Vec::new();
    // A module is of the file that declares it, which is not the one that it stands in.
    while let Some(parent) = krate.def(module).parent {
        let inner = krate.def(module);
        module = krate.module_around(parent);
        if inner.file != own.file && files.iter().all(|(known, _)| *known != inner.file) {
            files.push((inner.file, inner.name.clone()));
        }
    }
    files.into_iter().filter_map(move |(file, module)| {
        let text = context.bodies.text(FileAt {
            krate: own.krate,
            file,
        })?;
        Some(FileAround { text, module })
    })
}
