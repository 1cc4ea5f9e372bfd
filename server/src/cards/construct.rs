//! What a construct of concurrent code is: a type, function, macro or attribute of std, tokio,
//! crossbeam, rayon and the like. What is said of it wherever it stands comes from
//! [`constructs`] and from the tables that the rules use; facts about this code come first.

mod atomics;
mod blocking;
mod cancelling;
mod cells;
mod channels;
mod counts;
mod macros;
mod members;
mod shared;
mod spawning;
#[cfg(test)]
pub(super) mod tests;

use super::site::{Meaning, Site, called};
use super::text::Text;
use crate::flow::calls;
use crate::knowledge::constructs::{self, Construct};
use crate::knowledge::guards;
use crate::program::infer::Target;
use crate::program::items::{DefId, DefKind};
use crate::program::outline::AdtKind;
use crate::rules::{self, async_calls::short};

pub(super) fn card(site: &Site<'_>) -> Option<Text> {
    if let Meaning::Local(local) = site.meaning {
        return channels::of_variable(site, local);
    }
    let Some(subject) = Subject::of(site) else {
        return blocking::of_function(site);
    };
    let own = subject.own.map(|own| of_entry(own, &subject.path));
    let leads = subject.own.is_some_and(Construct::has_verdict);
    let (leading, following) = if leads { (own, None) } else { (None, own) };
    let mut said = [
        leading,
        spawning::of_function(&subject.path),
        blocking::of_function(site),
        cancelling::of_function(&subject.path),
        subject
            .own
            .is_none()
            .then(|| guard(&subject.path))
            .flatten(),
    ]
    .into_iter()
    .flatten();
    let mut text = match said.next() {
        Some(mut first) => {
            if let Some(own) = following {
                first.add(own);
            }
            first
        }
        None => subject.of_owner()?,
    };
    for more in said {
        text.add(more);
    }
    if subject.own.is_none()
        && let Some(owner) = subject.of_owner()
    {
        text.fill(owner);
    }
    facts(site, &subject, &mut text);
    if subject.is_lone_type() {
        members::list(&subject.path, &mut text);
    }
    text.keep_links(MOST_LINKS);
    if text.has_no_link() {
        documentation(site, &mut text);
    }
    Some(text)
}

/// More do not stand on one line.
const MOST_LINKS: usize = 2;

/// What the word at hand names.
struct Subject {
    /// Its path; of a trait's method the trait's, whoever implements it.
    path: String,
    own: Option<&'static Construct>,
    /// What is said of the type that it is a method of, with that type's path.
    owner: Option<(String, &'static Construct)>,
}

impl Subject {
    fn of(site: &Site<'_>) -> Option<Subject> {
        let path = path_of(site)?;
        let owner = path.rsplit_once("::").and_then(|(owner, _)| {
            let name = owner.rsplit("::").next()?;
            // What stands in a module is no method.
            let said = constructs::of(owner).filter(|_| name.starts_with(char::is_uppercase))?;
            Some((owner.to_owned(), said))
        });
        Some(Subject {
            own: constructs::of(&path),
            owner,
            path,
        })
    }

    /// What is said of the type, under one of its methods.
    fn of_owner(&self) -> Option<Text> {
        let (path, said) = self.owner.as_ref()?;
        Some(of_entry(said, path))
    }

    /// Whether it is a type or a function that makes one, and no method.
    fn is_lone_type(&self) -> bool {
        self.own.is_some() && self.owner.is_none()
    }
}

fn path_of(site: &Site<'_>) -> Option<String> {
    if let Some((flow, call)) = site.call()
        && let Some(callee) = flow.types.calls.get(&call)
    {
        let path = calls::path_of(site.names(), &callee.target);
        // A clone of a pointer or of an end of a channel is another one of its kind.
        return match (path.as_str(), shared::cloned(site)) {
            (shared::CLONE, Some(owner)) => Some(format!("{owner}::clone")),
            _ => Some(path),
        };
    }
    match &site.meaning {
        Meaning::Def(def) | Meaning::AsyncFn(def) if is_async_in_trait(site, *def) => {
            Some(ASYNC_FN_IN_TRAIT.to_owned())
        }
        Meaning::Def(def) => Some(calls::path_of(site.names(), &Target::Def(*def))),
        _ => site.path().map(str::to_owned),
    }
}

/// The name of the entry of async functions that traits declare.
const ASYNC_FN_IN_TRAIT: &str = "async fn";

/// Whether it is an async function that a trait declares: each implementation has a future of its own.
pub(super) fn is_async_in_trait(site: &Site<'_>, def: DefId) -> bool {
    let program = site.names().program;
    let krate = def.krate;
    let is_trait = |index| {
        matches!(
            program.def(DefId { krate, index }).kind,
            DefKind::Trait { .. }
        )
    };
    let declared = program.def(def);
    matches!(&declared.kind, DefKind::Fn(function) if function.is_async)
        && declared.parent.is_some_and(is_trait)
}

fn of_entry(said: &Construct, path: &str) -> Text {
    let mut text = Text::new(said.verdict(path));
    if let Some(code) = &said.code {
        text.code(code);
    }
    for sentence in &said.general {
        text.general(sentence);
    }
    for rule in &said.rules {
        link(&mut text, rule);
    }
    text
}

fn link(text: &mut Text, rule: &str) {
    if let Some(rule) = rules::by_name(rule) {
        text.rule(rule);
    }
}

/// What is known of this code, the nearest first.
fn facts(site: &Site<'_>, subject: &Subject, text: &mut Text) {
    channels::facts(site, text);
    atomics::facts(site, text);
    shared::facts(site, text);
    cells::facts(site, &subject.path, text);
    counts::facts(site, &subject.path, text);
    macros::facts(site, text);
    blocking::here(site, text);
}

/// The guard that a type is.
fn guard(path: &str) -> Option<Text> {
    let kind = guards::by_path(path)?;
    let mut text = Text::new(format!(
        "**`{}`** holds a lock ({}) until it is dropped.",
        short(path),
        kind.label
    ));
    if kind.family == guards::Family::Sync {
        text.general(
            "Drop it before an `.await`: whoever waits for the lock meanwhile blocks a thread.",
        );
        link(&mut text, "guard-across-await");
    }
    if !kind.send {
        text.general("It is never `Send`: it is dropped by the thread that made it.");
    }
    Some(text)
}

/// A link to the documentation of what is named, where there is a page of its own.
fn documentation(site: &Site<'_>, text: &mut Text) {
    let def = match &site.meaning {
        Meaning::Def(def) => Some(*def),
        Meaning::Call { .. } => site.call().and_then(|(flow, call)| called(flow, call)),
        _ => None,
    };
    let page = def.and_then(|def| page(site, def));
    if let Some((path, page)) = page {
        text.docs(&format!("`{path}`"), &page);
    }
}

fn page(site: &Site<'_>, def: DefId) -> Option<(String, String)> {
    let program = site.names().program;
    let kind = match &program.def(def).kind {
        DefKind::Adt(adt) => match adt.kind {
            AdtKind::Struct => "struct",
            AdtKind::Enum => "enum",
            AdtKind::Union => "union",
        },
        DefKind::Trait { .. } => "trait",
        DefKind::Fn(_) => "fn",
        _ => return None,
    };
    let path = program.path_of(def);
    let (folder, name) = path.rsplit_once("::")?;
    // A method has no page of its own.
    if folder.rsplit("::").next()?.starts_with(char::is_uppercase) {
        return None;
    }
    let folder = folder.replace("::", "/");
    let root = match path.split("::").next()? {
        "std" => "https://doc.rust-lang.org".to_owned(),
        krate if constructs::of(path).is_some() => format!("https://docs.rs/{krate}/latest"),
        _ => return None,
    };
    Some((short(path), format!("{root}/{folder}/{kind}.{name}.html")))
}
