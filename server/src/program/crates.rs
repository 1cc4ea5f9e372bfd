//! The crates that names can reach: each is read when the first name leads there.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use ra_ap_syntax::TextRange;
use rustc_hash::FxHashMap;

use super::auto_traits::WrittenImpls;
use super::cells::Cells;
use super::items::{CrateId, CrateMap, Def, DefId, DefKind};
use super::modules::SourceTree;
use super::names::Names;
use super::outline::{Place, PlaceId};
use super::paths;
use super::ty::Head;
use super::type_ref::Name;
use crate::knowledge::blocking::{BlockingCall, Lists};

/// Std's number in every program.
pub(crate) const STD: CrateId = CrateId(0);

/// A crate that was read.
#[derive(Clone, Debug)]
pub(crate) struct Krate {
    pub(crate) map: Arc<CrateMap>,
    /// Its files; none of a library that is known by a table.
    pub(crate) tree: Arc<SourceTree>,
}

/// A file of a program, by its crate and its number among the crate's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct FileAt {
    pub(crate) krate: CrateId,
    pub(crate) file: u32,
}

/// Where crates come from.
pub(crate) trait CrateSource: Send + Sync {
    /// Reads a crate.
    fn load(&self, krate: CrateId) -> Krate;

    /// What a crate's name means in the code of another, if there is such a crate.
    fn dependency(&self, from: CrateId, name: &str) -> Option<CrateId>;

    /// Whether the crate is one that people edit here, not one that they only use.
    fn is_edited(&self, krate: CrateId) -> bool;

    /// The libraries and programs that people edit here; tests, benches and examples are left out.
    fn edited(&self) -> Vec<CrateId>;

    /// What the user says of functions and types.
    fn lists(&self) -> &Lists;
}

/// The crates of a project, and those of other people that they can name.
pub(crate) struct Program {
    slots: Cells<Arc<Slot>>,
    source: Arc<dyn CrateSource>,
}

/// More crates than this no program has.
const MAX_CRATES: usize = 65_536;

/// A place for one crate, and for what was found out about it in this program.
#[derive(Default)]
pub(crate) struct Slot {
    krate: OnceLock<Krate>,
    found: Arc<Found>,
}

/// A list of a crate's impls, or of what stands in them, by what kind of type each is for.
pub(crate) type ByHead = FxHashMap<Head, Vec<u32>>;

/// Which list of a [`CrateMap`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Listed {
    Methods,
    TraitImpls,
    AssocTypes,
}

/// What was found out about a crate. None of it depends on where in its file something stands.
#[derive(Default)]
struct Found {
    is_edited: OnceLock<bool>,
    dependencies: Mutex<FxHashMap<Name, Option<CrateId>>>,
    /// What kind of type each impl is for.
    heads: OnceLock<Cells<Head>>,
    by_head: Mutex<FxHashMap<(Listed, Name), Arc<ByHead>>>,
    paths: OnceLock<FxHashMap<u32, Box<str>>>,
    /// The paths of what is not a plain item.
    other_paths: OnceLock<Cells<Box<str>>>,
    written_impls: OnceLock<WrittenImpls>,
}

impl Slot {
    /// A slot of a crate that is read already, with nothing found out yet.
    pub(crate) fn of(krate: Krate) -> Slot {
        Slot {
            krate: OnceLock::from(krate),
            found: Arc::default(),
        }
    }

    /// The crate as it is now, of which everything that was found out still holds: only places, or
    /// what functions, types and values are declared as, have changed.
    pub(crate) fn with(&self, krate: Krate) -> Slot {
        Slot {
            krate: OnceLock::from(krate),
            found: Arc::clone(&self.found),
        }
    }

    pub(crate) fn krate(&self) -> Option<&Krate> {
        self.krate.get()
    }
}

impl Program {
    /// A program none of whose crates is read yet.
    pub(crate) fn new(source: Arc<dyn CrateSource>) -> Program {
        Program {
            slots: Cells::new(MAX_CRATES),
            source,
        }
    }

    /// Where crates that were not read yet come from.
    pub(crate) fn source(&self) -> &Arc<dyn CrateSource> {
        &self.source
    }

    /// What the user says of functions and types.
    pub(crate) fn lists(&self) -> &Lists {
        self.source.lists()
    }

    /// What calling a function does to its thread, by the function's path.
    pub(crate) fn blocking(&self, path: &str) -> Option<&'static BlockingCall> {
        self.lists().call(path)
    }

    /// The same crates, read from another source from now on, with some of the slots exchanged.
    pub(crate) fn with(
        &self,
        source: Arc<dyn CrateSource>,
        exchange: impl Fn(CrateId, &Arc<Slot>) -> Arc<Slot>,
    ) -> Program {
        let program = Program::new(source);
        for (id, slot) in self.used() {
            // The slots of a new program are empty.
            let _ = program.slots.cell(id.0).set(exchange(id, slot));
        }
        program
    }

    /// The crates that were read so far.
    pub(crate) fn loaded(&self) -> impl Iterator<Item = (CrateId, &Krate)> {
        self.used()
            .filter_map(|(id, slot)| Some((id, slot.krate()?)))
    }

    fn used(&self) -> impl Iterator<Item = (CrateId, &Arc<Slot>)> {
        let slots = self.slots.used();
        slots.filter_map(|(number, slot)| Some((CrateId(number), slot.get()?)))
    }

    /// A crate, if it was read.
    pub(crate) fn read_already(&self, id: CrateId) -> Option<&Krate> {
        self.slot(id).krate()
    }

    fn slot(&self, id: CrateId) -> &Slot {
        self.slots.cell(id.0).get_or_init(Arc::default)
    }

    fn read(&self, id: CrateId) -> &Krate {
        self.slot(id).krate.get_or_init(|| self.source.load(id))
    }

    pub(crate) fn krate(&self, id: CrateId) -> &CrateMap {
        &self.read(id).map
    }

    pub(crate) fn def(&self, id: DefId) -> &Def {
        self.krate(id.krate).def(id.index)
    }

    /// Whether the crate is one that people edit here, not one that they only use.
    pub(crate) fn is_edited(&self, id: CrateId) -> bool {
        let found = &self.slot(id).found;
        *found.is_edited.get_or_init(|| self.source.is_edited(id))
    }

    /// What a crate's name means in the code of another.
    pub(crate) fn dependency(&self, from: CrateId, name: &str) -> Option<CrateId> {
        // `core` and `alloc` are parts of what `std` shows.
        if matches!(name, "std" | "core" | "alloc") {
            return Some(STD);
        }
        let known = &self.slot(from).found.dependencies;
        let lock = || known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = lock().get(name) {
            return *found;
        }
        let found = self.source.dependency(from, name);
        lock().insert(name.into(), found);
        found
    }

    /// The files of a crate.
    pub(crate) fn files(&self, id: CrateId) -> &SourceTree {
        &self.read(id).tree
    }

    /// The bytes of its file that a declaration takes; none for the root of a crate.
    pub(crate) fn range(&self, id: DefId) -> TextRange {
        let def = self.def(id);
        def.place
            .map_or(TextRange::default(), |place| self.place(id, place).range)
    }

    /// Where something of the file of `id` stands: a field, a variant, the declaration itself.
    pub(crate) fn place(&self, id: DefId, place: PlaceId) -> Place {
        let number = self.def(id).file;
        let krate = self.read(id.krate);
        let Some(file) = krate.tree.files.get(number as usize) else {
            return Place::default();
        };
        let written = |place: PlaceId| file.outline.places.get(place.0 as usize).copied();
        let found = match krate.map.made(number, place) {
            Some(made) => written(made.within).map(|within| made.place(within)),
            None => written(place),
        };
        found.unwrap_or_default()
    }

    /// The cell for what kind of type an impl is for.
    pub(crate) fn head(&self, id: DefId) -> &OnceLock<Head> {
        let heads = &self.slot(id.krate).found.heads;
        let heads = heads.get_or_init(|| Cells::new(self.krate(id.krate).defs.len()));
        heads.cell(id.index)
    }

    /// The cell for the impls of auto traits that are written in a crate; none for a crate that people
    /// edit here, since an alias that such an impl names may come to mean another type.
    pub(super) fn written_impls(&self, id: CrateId) -> Option<&OnceLock<WrittenImpls>> {
        (!self.is_edited(id)).then(|| &self.slot(id).found.written_impls)
    }

    /// A list by what its impls are for, if that was found out.
    pub(crate) fn by_head(&self, id: CrateId, list: Listed, name: &Name) -> Option<Arc<ByHead>> {
        let known = &self.slot(id).found.by_head;
        let known = known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&(list, name.clone())).cloned()
    }

    pub(crate) fn remember_by_head(
        &self,
        id: CrateId,
        list: Listed,
        name: &Name,
        found: Arc<ByHead>,
    ) {
        let known = &self.slot(id).found.by_head;
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert((list, name.clone()), found);
    }

    /// The path people know a declaration by: the crate that defines it and the shortest way that
    /// is public, `std::sync::Mutex::lock`; of what is not public, the way through the modules.
    pub(crate) fn path_of(&self, id: DefId) -> &str {
        let found = &self.slot(id.krate).found;
        let public = found
            .paths
            .get_or_init(|| paths::public_paths(&Names::new(self), id.krate));
        if let Some(path) = public.get(&id.index) {
            return path;
        }
        let others = &found.other_paths;
        let others = others.get_or_init(|| Cells::new(self.krate(id.krate).defs.len()));
        let cell = others.cell(id.index);
        if let Some(known) = cell.get() {
            return known;
        }
        // Another thread may have been quicker, with the same answer.
        let path = paths::nested_path(self, id).into_boxed_str();
        cell.get_or_init(|| path)
    }

    /// Whether a plain item can be named from outside its crate.
    pub(crate) fn is_public(&self, id: DefId) -> bool {
        let found = &self.slot(id.krate).found;
        let public = found
            .paths
            .get_or_init(|| paths::public_paths(&Names::new(self), id.krate));
        public.contains_key(&id.index)
    }

    /// The path of a declaration through the modules it stands in, the crate's name first.
    pub(crate) fn module_path_of(&self, id: DefId) -> String {
        let krate = self.krate(id.krate);
        let mut names = vec![krate.def(id.index).name.clone()];
        let mut next = krate.def(id.index).parent;
        while let Some(index) = next {
            let def = krate.def(index);
            if !matches!(def.kind, DefKind::Block { .. } | DefKind::Impl { .. }) {
                names.push(def.name.clone());
            }
            next = def.parent;
        }
        names.reverse();
        names.join("::")
    }
}

impl std::fmt::Debug for Program {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let loaded = self.loaded().map(|(_, krate)| &krate.map.name);
        f.debug_list().entries(loaded).finish()
    }
}
