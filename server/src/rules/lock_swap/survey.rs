//! All files that can have something to do with the lock, one after the other.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use ra_ap_syntax::{Edition, SyntaxNode, TextRange, TextSize};

use super::kind::{Library, Swap};
use super::owners::{self, Owner};
use super::{expressions, imports, written};
use crate::finding::FileEdit;
use crate::program::auto_traits::AutoTraits;
use crate::program::crates::FileAt;
use crate::program::items::{CrateId, DefId, DefKind};
use crate::rules::context::Context;
use crate::syntax::parse::{Parsed, parse};

/// What was looked for, or the sentence that says why the change is not possible.
pub(super) type Checked<T> = Result<T, String>;

/// What is known while the files are walked.
pub(super) struct Survey<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) swap: &'a Swap,
    pub(super) auto_traits: RefCell<AutoTraits<'a>>,
    /// The crates with something to change.
    pub(super) concerned: BTreeSet<CrateId>,
    /// What matters only in crates with something to change.
    pub(super) doubts: Vec<(CrateId, String)>,
    /// Where a lock of the type is kept.
    pub(super) owners: Vec<Owner>,
}

/// A file of the workspace, and what is to change in it.
pub(super) struct Source {
    pub(super) at: FileAt,
    pub(super) path: Arc<Path>,
    pub(super) text: Arc<str>,
    pub(super) root: SyntaxNode,
    /// Other names that it has for the lock's type.
    pub(super) aliases: Vec<String>,
    pub(super) mentions: Vec<Mention>,
    /// Everything but names: bytes of the file, and what comes in their place.
    pub(super) edits: Vec<(TextRange, String)>,
}

/// A place that names the lock's type, or its guard's.
pub(super) struct Mention {
    /// The path, without arguments: `std::sync::Mutex`.
    pub(super) path: TextRange,
    /// Its last name.
    pub(super) name: TextRange,
    /// The name as the libraries have it.
    pub(super) canonical: &'static str,
}

/// The edits that make the change.
pub(super) fn edits(context: &Context<'_>, swap: &Swap) -> Checked<Vec<FileEdit>> {
    if let Some(doubt) = swap.doubt() {
        return Err(doubt);
    }
    let path = format!("tokio::sync::{}", swap.lock);
    if swap.to == Library::Tokio && !context.can_use(&path) {
        return Err("Cargo.toml does not list tokio with the feature `sync`".to_owned());
    }
    let mut survey = Survey {
        context,
        swap,
        auto_traits: RefCell::new(AutoTraits::new(context.names)),
        concerned: BTreeSet::new(),
        doubts: Vec::new(),
        owners: Vec::new(),
    };
    let mut sources: Vec<Source> = Vec::new();
    for at in survey.files() {
        if context.cancel.is_cancelled() {
            return Err("nobody waits for it any more".to_owned());
        }
        let Some(mut source) = survey.read(at)? else {
            continue;
        };
        imports::aliases(&mut survey, &mut source);
        written::survey(&mut survey, &mut source)?;
        expressions::survey(&mut survey, &mut source)?;
        written::macros(&mut survey, &source)?;
        sources.push(source);
    }
    if let Some((_, doubt)) = survey
        .doubts
        .iter()
        .find(|(krate, _)| survey.concerned.contains(krate))
    {
        return Err(doubt.clone());
    }
    survey.check_crates(&sources)?;
    owners::check(&survey)?;
    let edits = imports::edits(&survey, sources);
    if edits.is_empty() {
        return Err("the place where the lock is made is not known".to_owned());
    }
    Ok(edits)
}

impl<'a> Survey<'a> {
    /// The file at hand first, then all others of the crates that are edited here.
    fn files(&self) -> Vec<FileAt> {
        let context = self.context;
        let mut crates = context.program().source().edited();
        if !crates.contains(&context.at.krate) {
            crates.push(context.at.krate);
        }
        let mut files = vec![context.at];
        for krate in crates {
            let count = context.program().files(krate).files.len();
            let numbers = 0..u32::try_from(count).unwrap_or(0);
            files.extend(
                numbers
                    .map(|file| FileAt { krate, file })
                    .filter(|at| *at != context.at),
            );
        }
        files
    }

    /// A file that may have to do with the lock, by its words.
    fn read(&self, at: FileAt) -> Checked<Option<Source>> {
        let context = self.context;
        let program = context.program();
        let Some(file) = program.files(at.krate).files.get(at.file as usize) else {
            return Ok(None);
        };
        let path = Arc::clone(&file.path);
        let text: Arc<str> = if at == context.at {
            context.text.into()
        } else {
            let Some(text) = context.bodies.text(at) else {
                return Ok(None);
            };
            text
        };
        if !self.may_concern(&text) {
            return Ok(None);
        }
        let root = if at == context.at {
            context.root.clone()
        } else {
            match parse(&text, program.krate(at.krate).edition) {
                Parsed::Tree(tree) => tree.root(),
                Parsed::Refused(_) => {
                    let name = self.name(&path);
                    return Err(format!("`{name}` names the lock's type and cannot be read"));
                }
            }
        };
        Ok(Some(Source {
            at,
            path,
            text,
            root,
            aliases: Vec::new(),
            mentions: Vec::new(),
            edits: Vec::new(),
        }))
    }

    fn may_concern(&self, text: &str) -> bool {
        let swap = self.swap;
        let calls = |name: &str| {
            text.match_indices(name)
                .any(|(at, _)| text[..at].ends_with(['.', '_']))
        };
        text.contains(swap.lock)
            || swap.acquiring().iter().any(|name| calls(name))
            || [".get_mut", ".into_inner", "poison", ".wait"]
                .iter()
                .any(|word| text.contains(word))
    }

    /// What holds of crates as a whole.
    fn check_crates(&self, sources: &[Source]) -> Checked<()> {
        let program = self.context.program();
        for krate in &self.concerned {
            let map = program.krate(*krate);
            if map.edition == Edition::Edition2015 {
                return Err(format!("crate `{}` is of edition 2015", map.name));
            }
            if self.swap.to == Library::Tokio
                && self.context.package.is_some()
                && program.dependency(*krate, "tokio").is_none()
            {
                return Err(format!("crate `{}` does not depend on tokio", map.name));
            }
        }
        let changed = sources
            .iter()
            .filter(|source| !source.mentions.is_empty() || !source.edits.is_empty());
        for source in changed {
            let others = program.source().edited().into_iter();
            let twice = others
                .filter(|krate| *krate != source.at.krate)
                .any(|krate| program.files(krate).number_of(&source.path).is_some());
            if twice {
                let name = self.name(&source.path);
                return Err(format!("`{name}` is a module of two crates"));
            }
        }
        Ok(())
    }

    /// A file's name for people: from the package's folder on.
    fn name(&self, path: &Path) -> String {
        let folder = self.context.package.map(|package| package.folder.as_path());
        let short = folder.and_then(|folder| path.strip_prefix(folder).ok());
        short.unwrap_or(path).display().to_string()
    }

    /// `src/lib.rs:12`.
    pub(super) fn place(&self, source: &Source, range: TextRange) -> String {
        let before = source.text.get(..usize::from(range.start()));
        let line = before.unwrap_or_default().matches('\n').count() + 1;
        format!("{}:{line}", self.name(&source.path))
    }

    /// The innermost module or block around an offset.
    pub(super) fn scope_at(&self, source: &Source, offset: TextSize) -> DefId {
        let map = self.context.program().krate(source.at.krate);
        let is_scope = |index: &u32| map.def(*index).scope().is_some();
        self.innermost(source, offset, is_scope).unwrap_or(DefId {
            krate: source.at.krate,
            index: map.module_of_file(source.at.file),
        })
    }

    /// The innermost declaration around an offset that is neither a module nor a block.
    pub(super) fn item_at(&self, source: &Source, offset: TextSize) -> Option<DefId> {
        let map = self.context.program().krate(source.at.krate);
        let is_item = |index: &u32| {
            let kind = &map.def(*index).kind;
            map.def(*index).scope().is_none() && !matches!(kind, DefKind::Variant(_))
        };
        self.innermost(source, offset, is_item)
    }

    fn innermost(
        &self,
        source: &Source,
        offset: TextSize,
        is_wanted: impl Fn(&u32) -> bool,
    ) -> Option<DefId> {
        let program = self.context.program();
        let krate = source.at.krate;
        let id = |index| DefId { krate, index };
        let inner = program
            .krate(krate)
            .declared_in(source.at.file)
            .filter(is_wanted)
            .filter(|index| program.range(id(*index)).contains(offset))
            .min_by_key(|index| program.range(id(*index)).len());
        inner.map(id)
    }
}

impl Source {
    /// The text of some bytes of the file.
    pub(super) fn slice(&self, range: TextRange) -> &str {
        self.text
            .get(usize::from(range.start())..usize::from(range.end()))
            .unwrap_or_default()
    }
}
