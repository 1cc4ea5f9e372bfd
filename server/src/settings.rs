//! What a user may set: which rules run, and how loudly they speak.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::finding::Severity;
use crate::knowledge::blocking::Lists;
use crate::knowledge::told;
use crate::project::globs;
use crate::rules::{self, Rule};

/// How a rule behaves: not at all, or with a severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The rule does not run.
    Off,
    /// The rule runs and its findings have this severity.
    On(Severity),
}

impl Level {
    /// The name of the level, as [`Level::from_name`] takes it.
    pub fn name(self) -> &'static str {
        match self {
            Level::Off => "off",
            Level::On(severity) => severity.name(),
        }
    }

    /// The level of that name: `off`, `hint`, `info`, `warning` or `error`.
    pub fn from_name(name: &str) -> Option<Level> {
        match name {
            "off" => Some(Level::Off),
            name => Severity::from_name(name).map(Level::On),
        }
    }
}

/// The choices in force. [`Settings::default`] is what a new user gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Names of rules or categories that run; empty for every rule that is on by default.
    pub select: Vec<String>,
    /// Names of rules or categories that do not run, whatever `select` says.
    pub ignore: Vec<String>,
    /// A level by name of a rule, in place of the rule's own; [`Level::Off`] by name of a category too.
    pub severity: BTreeMap<String, Level>,
    /// Levels in some files, the last one that fits the strongest.
    pub paths: Vec<PathLevels>,
    /// The message that the fix for an unwrapped lock puts into `expect`.
    pub poison_message: String,
    /// Functions that block the thread, by path: `my_crate::slow`, `my_crate::Store::load`.
    pub blocking: Vec<String>,
    /// Functions that do not block, whatever is known of them, by path.
    pub non_blocking: Vec<String>,
    /// Functions that run the closures and futures they are given where blocking is fine, by path.
    pub spawners: Vec<String>,
    /// The user's own types of locks.
    pub locks: Vec<OwnLock>,
    /// Types whose values must not be held at an `.await`, by path.
    pub guards: Vec<String>,
}

/// A type of lock that the user names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnLock {
    /// The path of the lock's type: `my_crate::SpinLock`.
    pub path: String,
    /// The path of the guard that nobody else may have beside it.
    pub guard: Option<String>,
    /// The path of the guard that others may have at the same time.
    pub read_guard: Option<String>,
    pub kind: LockKind,
}

/// What waiting for a lock does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LockKind {
    /// It blocks the thread.
    #[default]
    Blocking,
    /// It suspends the task: its guard may be held at an `.await`.
    Async,
    /// It blocks the thread, but for the one that has the lock.
    Recursive,
}

impl LockKind {
    /// Every kind, as it is written.
    pub const NAMES: [&str; 3] = ["blocking", "async", "recursive"];

    /// The name of the kind, as [`LockKind::from_name`] takes it.
    pub fn name(self) -> &'static str {
        match self {
            LockKind::Blocking => "blocking",
            LockKind::Async => "async",
            LockKind::Recursive => "recursive",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<LockKind> {
        let all = [LockKind::Blocking, LockKind::Async, LockKind::Recursive];
        all.into_iter().find(|kind| kind.name() == name)
    }
}

/// Levels in the files that fit a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathLevels {
    /// The folder from which the pattern starts.
    pub root: PathBuf,
    /// As a line of `.gitignore` has it: `tests/**`.
    pub pattern: String,
    /// As [`Settings::severity`].
    pub levels: BTreeMap<String, Level>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            select: Vec::new(),
            ignore: Vec::new(),
            severity: BTreeMap::new(),
            paths: Vec::new(),
            poison_message: "mutex poisoned".to_owned(),
            blocking: Vec::new(),
            non_blocking: Vec::new(),
            spawners: Vec::new(),
            locks: Vec::new(),
            guards: Vec::new(),
        }
    }
}

impl Settings {
    /// Whether the rule runs.
    pub fn runs(&self, rule: &Rule) -> bool {
        let named = |names: &[String]| {
            names
                .iter()
                .any(|name| name == rule.name || name == rule.category.name())
        };
        let is_off = self.severity.get(rule.category.name()) == Some(&Level::Off);
        if named(&self.ignore) || is_off && !self.severity.contains_key(rule.name) {
            return false;
        }
        match self.severity.get(rule.name) {
            Some(Level::Off) => false,
            Some(Level::On(_)) => self.select.is_empty() || named(&self.select),
            None if self.select.is_empty() => rule.on_by_default,
            None => named(&self.select),
        }
    }

    /// These settings, and where they say nothing, the weaker ones. Lists are taken whole, levels rule by
    /// rule. What is as a new user has it says nothing: editors send that for whatever is not set.
    pub(crate) fn over(&self, weaker: &Settings) -> Settings {
        let list = |own: &Vec<String>, other: &Vec<String>| {
            if own.is_empty() { other } else { own }.clone()
        };
        let mut severity = weaker.severity.clone();
        merge(&mut severity, &self.severity);
        let is_default = self.poison_message == Settings::default().poison_message;
        let said = if is_default { weaker } else { self };
        Settings {
            select: list(&self.select, &weaker.select),
            ignore: list(&self.ignore, &weaker.ignore),
            severity,
            paths: [&*weaker.paths, &*self.paths].concat(),
            poison_message: said.poison_message.clone(),
            blocking: list(&self.blocking, &weaker.blocking),
            non_blocking: list(&self.non_blocking, &weaker.non_blocking),
            spawners: list(&self.spawners, &weaker.spawners),
            locks: if self.locks.is_empty() { weaker } else { self }
                .locks
                .clone(),
            guards: list(&self.guards, &weaker.guards),
        }
    }

    /// The settings for one file: its levels are those of its path.
    pub(crate) fn at(mut self, file: &Path) -> Settings {
        for path in std::mem::take(&mut self.paths) {
            if path.fits(file) {
                merge(&mut self.severity, &path.levels);
            }
        }
        self
    }

    /// What the user says of functions and types.
    pub(crate) fn lists(&self) -> Lists {
        Lists {
            blocking: self.blocking.clone(),
            non_blocking: self.non_blocking.clone(),
            spawners: self.spawners.clone(),
            guards: told::kinds(&self.locks, &self.guards),
        }
    }

    /// The severity a finding of the rule is shown with, given the severity the rule chose.
    pub fn severity_of(&self, rule: &Rule, chosen: Severity) -> Severity {
        match self.severity.get(rule.name) {
            Some(Level::On(severity)) => *severity,
            _ => chosen,
        }
    }
}

/// The stronger levels over the others. That of a category is about all of its rules.
fn merge(levels: &mut BTreeMap<String, Level>, stronger: &BTreeMap<String, Level>) {
    for name in stronger.keys() {
        levels.retain(|known, _| {
            rules::by_name(known).is_none_or(|rule| rule.category.name() != name)
        });
    }
    levels.extend(stronger.iter().map(|(name, level)| (name.clone(), *level)));
}

impl PathLevels {
    /// Whether the file is one of them.
    pub(crate) fn fits(&self, file: &Path) -> bool {
        let inside = file.strip_prefix(&self.root);
        inside.is_ok_and(|path| globs::fits_path(&self.pattern, path))
    }
}

/// Whether a text is a pattern of paths.
pub(crate) fn is_pattern(text: &str) -> bool {
    !text.trim().is_empty() && !text.starts_with(['!', '#'])
}

/// Whether a text is the path of a function or type as settings name it: the crate's name first.
pub(crate) fn is_path(text: &str) -> bool {
    let is_name = |name: &str| {
        let plain = |char: char| char.is_alphanumeric() || char == '_';
        name.chars().all(plain) && name.chars().next().is_some_and(|first| !first.is_numeric())
    };
    text.contains("::") && text.split("::").all(is_name)
}

/// What is said of a text that is no path of a `function` or `type`.
pub(crate) fn no_path(text: &str, what: &str) -> String {
    let example = match what {
        "function" => "my_crate::slow",
        _ => "my_crate::SpinGuard",
    };
    format!("`{text}` is no path of a {what}, such as `{example}`")
}

/// What is said of a text under that key that is no kind of lock.
pub(crate) fn no_lock_kind(key: &str) -> String {
    let names = LockKind::NAMES.map(|name| format!("\"{name}\""));
    format!("`{key}` is one of {}", names.join(", "))
}

/// Whether settings and comments may name that.
pub(crate) fn is_rule_or_category(name: &str) -> bool {
    names().any(|known| known == name)
}

/// The rule or category that was probably meant by a name that is none.
pub(crate) fn nearest(name: &str) -> Option<&'static str> {
    most_similar(name, names())
}

/// The most similar of some names, if it is similar at all.
pub(crate) fn most_similar<'a>(
    name: &str,
    known: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    let nearest = known
        .map(|other| (strsim::jaro_winkler(name, other), other))
        .max_by(|(a, _), (b, _)| a.total_cmp(b));
    nearest
        .filter(|(likeness, _)| *likeness > 0.8)
        .map(|(_, other)| other)
}

fn names() -> impl Iterator<Item = &'static str> {
    let names = rules::ALL.iter().map(|rule| rule.name);
    names.chain(rules::ALL.iter().map(|rule| rule.category.name()))
}
