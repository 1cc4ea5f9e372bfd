//! The macros that a crate declares by rules, and what calls of them become.

use std::sync::{Arc, OnceLock};

use ra_ap_syntax::Edition;
use rustc_hash::FxHashMap;

use super::cfg::{Cfg, Options};
use super::items::CrateId;
use super::modules::SourceTree;
use super::outline::{Item, ItemKind, NOWHERE, PlaceId};
use super::type_ref::{Anchor, Name, PathRef};
use crate::syntax::expand::{Expansion, Rules};

/// Finds the macros of another crate by the name that it has here.
pub(crate) type Elsewhere<'a> = &'a dyn Fn(&str) -> Option<Arc<Exported>>;

/// The macros that a crate gives to others.
#[derive(Debug, Default)]
pub(crate) struct Exported {
    edition: Option<Edition>,
    /// `None` where nobody can tell which of several is compiled.
    rules: FxHashMap<Name, Option<Arc<str>>>,
}

/// A macro as a crate declares it.
#[derive(Debug)]
pub(crate) struct Definition {
    source: Arc<str>,
    /// Read when a body first calls it; `None` inside where they cannot be.
    rules: OnceLock<Option<Rules>>,
}

/// The macros that calls in one crate mean.
pub(super) struct Macros<'a> {
    edition: Edition,
    by_name: FxHashMap<Name, Vec<Macro>>,
    elsewhere: Elsewhere<'a>,
    /// Of other crates, by the name of the crate.
    imported: FxHashMap<(Name, Name), Option<Arc<Rules>>>,
    /// What all calls became so far, in bytes.
    made: usize,
}

/// More text than this is not made of the calls of one crate.
const MAX_MADE: usize = 16 << 20;

struct Macro {
    file: u32,
    place: PlaceId,
    source: Arc<str>,
    /// Read when it is first called; `None` inside where it cannot be.
    rules: Option<Option<Arc<Rules>>>,
}

/// A call of a macro.
pub(super) struct Call<'a> {
    pub(super) path: &'a PathRef,
    pub(super) file: u32,
    pub(super) place: PlaceId,
    pub(super) arguments: &'a str,
}

impl Exported {
    /// The macros under `#[macro_export]` would do; a crate that compiles calls no others of it.
    pub(crate) fn of(tree: &SourceTree, edition: Edition, options: &Options) -> Exported {
        let mut exported = Exported {
            edition: Some(edition),
            rules: FxHashMap::default(),
        };
        for file in &tree.files {
            exported.learn(&file.outline.items, Cfg::On, options);
        }
        exported
    }

    fn learn(&mut self, items: &[Item], around: Cfg, options: &Options) {
        for item in items {
            let cfg = around.and(options.cfg(item.cfg.as_ref()));
            if item.test || cfg == Cfg::Off {
                continue;
            }
            match &item.kind {
                ItemKind::Macro {
                    rules: Some(rules),
                    passes_on: None,
                } => {
                    let known = self.rules.entry(item.name.clone());
                    known
                        .and_modify(|known| *known = None)
                        .or_insert_with(|| Some(Arc::clone(rules)));
                }
                ItemKind::Module {
                    items: Some(items), ..
                }
                | ItemKind::Expansion { items, .. } => self.learn(items, cfg, options),
                _ => {}
            }
        }
    }
}

impl Definition {
    pub(crate) fn new(source: Arc<str>) -> Definition {
        Definition {
            source,
            rules: OnceLock::new(),
        }
    }

    /// The rules as they are written.
    pub(crate) fn source(&self) -> &str {
        &self.source
    }

    /// The rules, of which `$crate` is the path that [`home_of`] reads.
    pub(crate) fn rules(&self, krate: CrateId, edition: Edition) -> Option<&Rules> {
        let rules = self.rules.get_or_init(|| {
            if self.source.len() > MAX_RULES {
                return None;
            }
            let home = format!("{HOME}::_{}", krate.0);
            Rules::parse_for(&self.source, edition, Some(&home))
        });
        rules.as_ref()
    }
}

impl PartialEq for Definition {
    fn eq(&self, other: &Definition) -> bool {
        self.source == other.source
    }
}

/// Rules longer than this, in bytes, make more than bodies are looked into for.
const MAX_RULES: usize = 100_000;

/// What stands first in a path from `$crate`. No crate can have this name: the compiler refuses it.
const HOME: &str = "r#crate";

/// The crate that a path from the name of no crate starts at, if a macro of that crate wrote it. It
/// takes two segments.
pub(crate) fn home_of(path: &PathRef) -> Option<CrateId> {
    let [first, number, ..] = &*path.segments else {
        return None;
    };
    if path.anchor != Anchor::Extern || first.name != "crate" {
        return None;
    }
    let number = number.name.strip_prefix('_')?.parse::<u16>().ok()?;
    Some(CrateId(number.into()))
}

impl<'a> Macros<'a> {
    pub(super) fn new(edition: Edition, elsewhere: Elsewhere<'a>) -> Macros<'a> {
        Macros {
            edition,
            by_name: FxHashMap::default(),
            elsewhere,
            imported: FxHashMap::default(),
            made: 0,
        }
    }

    pub(super) fn learn(&mut self, name: &Name, file: u32, place: PlaceId, rules: &Arc<str>) {
        self.by_name.entry(name.clone()).or_default().push(Macro {
            file,
            place,
            source: Arc::clone(rules),
            rules: None,
        });
    }

    /// What a call becomes; `None` where nobody can tell which macro is meant, or no rule of it
    /// fits. `imported` is the path of the `use` that brings the name, if there is one.
    pub(super) fn expand(
        &mut self,
        call: &Call<'_>,
        imported: Option<&PathRef>,
    ) -> Option<Expansion> {
        if self.made > MAX_MADE {
            return None;
        }
        let rules = match outer(call.path) {
            Some((krate, name)) => self
                .of_crate(krate, name)
                .or_else(|| self.own(name, call))?,
            None => {
                let name = call.path.last_name()?;
                let own = self.own(name, call);
                own.or_else(|| {
                    let (krate, name) = outer(imported?)?;
                    self.of_crate(krate, name)
                })?
            }
        };
        let expansion = rules.expand(call.arguments)?;
        self.made += expansion.text.len();
        Some(expansion)
    }

    /// A macro of the crate itself.
    fn own(&mut self, name: &Name, call: &Call<'_>) -> Option<Arc<Rules>> {
        let known = self.by_name.get_mut(name)?;
        // The one before it in the file; of another file, the only one.
        let is_before = |one: &Macro| {
            one.file == call.file && (one.place < call.place || call.place == NOWHERE)
        };
        let meant = match known.iter().rposition(is_before) {
            Some(position) => position,
            None if known.len() == 1 => 0,
            None => return None,
        };
        let edition = self.edition;
        let meant = &mut known[meant];
        let parse = || Rules::parse(&meant.source, edition).map(Arc::new);
        meant.rules.get_or_insert_with(parse).clone()
    }

    /// A macro of another crate.
    fn of_crate(&mut self, krate: &Name, name: &Name) -> Option<Arc<Rules>> {
        let key = (krate.clone(), name.clone());
        if let Some(known) = self.imported.get(&key) {
            return known.clone();
        }
        let read = || {
            let exported = (self.elsewhere)(krate)?;
            let source = exported.rules.get(name)?.as_ref()?;
            let rules = Rules::parse_for(source, exported.edition?, Some(krate))?;
            Some(Arc::new(rules))
        };
        let found = read();
        self.imported.insert(key, found.clone());
        found
    }
}

/// The crate and the macro that a path such as `krate::name` can mean.
fn outer(path: &PathRef) -> Option<(&Name, &Name)> {
    match (&path.anchor, &*path.segments) {
        (Anchor::Scope | Anchor::Extern, [krate, name]) => Some((&krate.name, &name.name)),
        _ => None,
    }
}
