//! Everything that is done with a lock or `RefCell`, wherever it is kept: in variables, fields and statics
//! that no other crate can see, in all files that can name them, and in all clones of the `Arc` or `Rc`
//! around it. One of which some use is not understood is none of these.

mod files;
mod follow;
pub(crate) mod reads;
#[cfg(test)]
mod tests;
mod written;

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use ra_ap_syntax::{TextRange, TextSize};

use super::context::Context;
use super::statements;
use crate::finding::Related;
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::Mode;
use crate::program::body::{ExprId, LocalId};
use crate::program::crates::FileAt;
use crate::program::items::DefId;
use crate::program::ty::Ty;
use crate::program::type_ref::Name;
pub(crate) use files::Files;
pub(crate) use follow::lock_of;
pub(crate) use written::{field_at, inside_arc, is_seen_elsewhere, lock_in, of_let};

/// What can be followed in a file, once somebody has asked for it.
#[derive(Default)]
pub(crate) struct Usages {
    locks: OnceCell<Vec<Usage>>,
    cells: OnceCell<Vec<Usage>>,
    pub(crate) files: Files,
    /// Fields and statics that are not followed, because too many functions of other files have the name.
    crowded: RefCell<BTreeSet<Name>>,
}

impl Usages {
    /// Those that can be told from the file at hand alone.
    pub(crate) fn of_one_file() -> Usages {
        let usages = Usages::default();
        usages.files.is_alone.set(true);
        usages
    }
}

/// A place in a file of the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Placed {
    pub(crate) at: FileAt,
    /// Bytes of that file.
    pub(crate) range: TextRange,
}

/// A lock or cell, all places that keep it, and all that is done with it.
pub(crate) struct Usage {
    /// The name of the first place that keeps it, and where that is declared: bytes of its file.
    pub(crate) name: String,
    pub(crate) declared: TextRange,
    /// Whether that is the file at hand. Every other file that keeps it knows of it too.
    pub(crate) is_here: bool,
    pub(crate) keepers: Vec<Keeper>,
    /// The lock's path: `std::sync::Mutex`, `std::cell::RefCell`.
    pub(crate) lock: &'static str,
    /// What counts those who share it, if something does.
    pub(crate) pointer: Option<Pointer>,
    /// What the lock protects.
    pub(crate) payload: Ty,
    /// The types as they are written, each `Mutex<T>` or `Arc<Mutex<T>>`.
    pub(crate) written: Vec<Placed>,
    pub(crate) made: Vec<Made>,
    pub(crate) sections: Vec<Section>,
    /// The other methods of a cell that are called.
    pub(crate) others: Vec<Other>,
    /// How often the `Arc` or `Rc` is cloned.
    pub(crate) clones: usize,
    /// The functions of the clones that are written `Arc::clone(…)`.
    pub(crate) cloned_by: Vec<Placed>,
    /// Whether somebody who takes the struct apart or clones it may have a clone too.
    pub(crate) is_in_clone: bool,
    /// Whether all of it is test code.
    pub(crate) is_test: bool,
    /// The functions that the sections are in.
    pub(crate) flows: Rc<[FunctionFlow]>,
}

/// What a lock is in where several own it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pointer {
    /// For one thread.
    Rc,
    Arc,
}

/// A place that keeps a lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Keeper {
    /// A variable of the function with that number among [`Usage::flows`].
    Local(usize, LocalId),
    Field(DefId, Name),
    Static(DefId),
}

/// Where a lock is made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Made {
    /// The file of all that follows.
    pub(crate) at: FileAt,
    /// All of it, with the `Arc`: bytes of the file.
    pub(crate) whole: TextRange,
    /// The lock without the `Arc`: bytes of the file.
    pub(crate) lock: TextRange,
    /// `Mutex::new` or `Mutex::default`, unless the type says it alone: bytes of the file.
    pub(crate) constructor: Option<TextRange>,
    /// What is put in: bytes of the file.
    pub(crate) value: Option<TextRange>,
}

/// From an acquisition to the end of its guard.
pub(crate) struct Section {
    /// The number of the function among [`Usage::flows`].
    pub(crate) flow: usize,
    /// What stands before `.lock()`.
    pub(crate) place: ExprId,
    /// The call of `lock` or its like.
    pub(crate) call: ExprId,
    /// The guard: the acquisition with its `.unwrap()`, `?` and their like around it.
    pub(crate) value: Option<ExprId>,
    pub(crate) mode: Mode,
    /// The variable that has the guard and nothing else; `None` where it is a temporary.
    pub(crate) bound: Option<LocalId>,
    /// Whether the guard is where it can be seen all its life.
    pub(crate) is_plain: bool,
}

/// A call of `replace`, `take`, `into_inner` or `get_mut` of a cell.
pub(crate) struct Other {
    /// The number of the function among [`Usage::flows`].
    pub(crate) flow: usize,
    /// What stands before the `.`.
    pub(crate) place: ExprId,
    pub(crate) call: ExprId,
}

impl Made {
    /// The lock's path in front of `::new`: `Mutex`, `std::sync::Mutex::<u8>`. The context is of the
    /// file that makes it.
    pub(crate) fn path(&self, context: &Context<'_>) -> Option<TextRange> {
        let constructor = self.constructor?;
        let (path, _) = context.source(constructor).rsplit_once("::")?;
        let path = path.split_once("::<").map_or(path, |(path, _)| path);
        let length = TextSize::try_from(path.len()).ok()?;
        Some(TextRange::at(constructor.start(), length))
    }
}

impl Usage {
    pub(crate) fn flow(&self, section: &Section) -> &FunctionFlow {
        &self.flows[section.flow]
    }

    /// The files with something of it, the one at hand first if it is among them.
    pub(crate) fn files<'a>(&self, context: &Context<'a>) -> Option<Vec<Context<'a>>> {
        let of_flow = |number: usize| {
            let def = self.flows[number].def;
            FileAt {
                krate: def.krate,
                file: context.program().def(def).file,
            }
        };
        let written = self.written.iter().chain(&self.cloned_by);
        let files: BTreeSet<u32> = written
            .map(|place| place.at)
            .chain(self.made.iter().map(|made| made.at))
            .chain(self.sections.iter().map(|section| of_flow(section.flow)))
            .chain(self.others.iter().map(|other| of_flow(other.flow)))
            .map(|at| at.file)
            .collect();
        let own = context.at;
        let mut files: Vec<u32> = files.into_iter().collect();
        files.sort_by_key(|file| *file != own.file);
        let files = files.into_iter().map(|file| FileAt { file, ..own });
        files.map(|at| context.in_file(at)).collect()
    }

    /// A section as it is told of in a finding.
    pub(crate) fn related(
        &self,
        context: &Context<'_>,
        section: &Section,
        message: &str,
    ) -> Option<Related> {
        let place = context.of_flow(self.flow(section))?;
        Some(place.related(self.range(section), message))
    }

    /// Whether one body has all of it to itself: it is kept in one variable, and no closure or async block
    /// takes that along.
    pub(crate) fn stays_in_body(&self) -> bool {
        let [Keeper::Local(number, local)] = self.keepers.as_slice() else {
            return false;
        };
        let flow = &self.flows[*number];
        let Some((_, init)) = statements::let_of(&flow.body, *local) else {
            return false;
        };
        let owner = flow.contexts.owner(init);
        let sections = self.sections.iter().map(|section| section.place);
        let others = self.others.iter().map(|other| other.place);
        self.pointer.is_none()
            && sections
                .chain(others)
                .all(|place| flow.contexts.owner(place) == owner)
    }

    /// Where a section starts: bytes of its function's file.
    pub(crate) fn range(&self, section: &Section) -> TextRange {
        let flow = self.flow(section);
        let end = section.value.unwrap_or(section.place);
        TextRange::new(flow.range(section.place).start(), flow.range(end).end())
    }
}

/// What is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Every `Mutex` and `RwLock`.
    Locks,
    /// `RefCell`s: locks for one thread.
    Cells,
    /// `Cell`s of numbers and flags. A step of one is a section without a guard.
    Numbers,
}

impl Sort {
    /// The types that lock.
    fn is_lock(self, name: &str) -> bool {
        match self {
            Sort::Locks => matches!(name, "Mutex" | "RwLock"),
            Sort::Cells => name == "RefCell",
            Sort::Numbers => name == "Cell",
        }
    }

    /// What it is shared by where everything is as it should be.
    fn pointer(self) -> Pointer {
        match self {
            Sort::Locks => Pointer::Arc,
            Sort::Cells | Sort::Numbers => Pointer::Rc,
        }
    }
}

impl Pointer {
    pub(crate) const ALL: [Pointer; 2] = [Pointer::Rc, Pointer::Arc];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Pointer::Rc => "Rc",
            Pointer::Arc => "Arc",
        }
    }

    pub(crate) fn path(self) -> &'static str {
        match self {
            Pointer::Rc => "std::rc::Rc",
            Pointer::Arc => "std::sync::Arc",
        }
    }
}

/// The locks that the file at hand declares, and that can be followed everywhere: alone, or in an `Arc`.
pub(crate) fn all<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Usage> {
    declared_here(known(context), Sort::Locks)
}

/// The `RefCell`s that the file at hand declares, and that can be followed everywhere: alone, or in an
/// `Rc`.
pub(crate) fn cells<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Usage> {
    declared_here(known_cells(context), Sort::Cells)
}

/// Those behind the pointer that does not suit them are other rules' matter.
fn declared_here(known: &[Usage], sort: Sort) -> impl Iterator<Item = &Usage> {
    known.iter().filter(move |usage| {
        let suits = usage.pointer.is_none_or(|own| own == sort.pointer());
        usage.is_here && suits
    })
}

/// Whether the file may have locks and cells whose uses are looked for in files that were not read yet.
pub(crate) fn may_look_elsewhere(context: &Context<'_>, is_read: impl Fn(FileAt) -> bool) -> bool {
    let files = &context.program().files(context.at.krate).files;
    let numbers = 0..u32::try_from(files.len()).unwrap_or(0);
    let mut others = numbers.filter(|file| *file != context.at.file);
    let is_unread = |file: u32| {
        let at = FileAt { file, ..context.at };
        !is_read(at)
    };
    let words = ["Mutex", "RwLock", "RefCell"];
    words.iter().any(|word| context.text.contains(word))
        && others.any(is_unread)
        && !fields_and_statics(context).is_empty()
}

/// The same, with the locks that other files declare and this one keeps too.
pub(crate) fn known<'a>(context: &Context<'a>) -> &'a [Usage] {
    let usages = &context.usages.locks;
    usages.get_or_init(|| named(context, &["Mutex", "RwLock"], Sort::Locks))
}

/// The same of `RefCell`s.
pub(crate) fn known_cells<'a>(context: &Context<'a>) -> &'a [Usage] {
    let usages = &context.usages.cells;
    usages.get_or_init(|| named(context, &["RefCell"], Sort::Cells))
}

fn named(context: &Context<'_>, words: &[&str], sort: Sort) -> Vec<Usage> {
    if words.iter().any(|word| context.text.contains(word)) {
        follow::all(context, sort, None)
    } else {
        Vec::new()
    }
}

/// The `Cell`s of numbers and flags of the file at hand that can be followed everywhere, those of one
/// more function too that no rule looks at.
pub(crate) fn numbers(context: &Context<'_>, also: Option<&FunctionFlow>) -> Vec<Usage> {
    match context.text.contains("Cell") {
        true => follow::all(context, Sort::Numbers, also),
        false => Vec::new(),
    }
}

/// The one whose type is written at a range, or whose value is made by the call of what stands there:
/// bytes of the file at hand.
pub(crate) fn at_site<'u>(
    context: &Context<'_>,
    usages: impl IntoIterator<Item = &'u Usage>,
    range: TextRange,
) -> Option<&'u Usage> {
    let is_written = |written: &Placed| {
        written.at == context.at
            && (written.range == range
                || lock_in(context, written.range).is_some_and(|lock| lock.whole == range))
    };
    let is_made = |made: &Made| {
        let is_first = made.whole.start() == range.start();
        let is_inside = made.value.is_some_and(|value| value.contains_range(range));
        made.at == context.at
            && (made.constructor == Some(range)
                || is_first && made.whole.contains_range(range) && !is_inside)
    };
    usages
        .into_iter()
        .find(|usage| usage.written.iter().any(is_written) || usage.made.iter().any(is_made))
}

/// Why a field or static of that name is not followed, if it is for the number of functions that have the name.
pub(crate) fn too_many(
    context: &Context<'_>,
    is_it: impl Fn(&str) -> bool,
) -> Option<(Name, String)> {
    let crowded = context.usages.crowded.borrow();
    let name = crowded.iter().find(|name| is_it(name.as_str()))?;
    let reason = format!(
        "more than {} functions of other files have the name `{name}`, which are too many to look into",
        follow::MOST_FUNCTIONS
    );
    Some((name.clone(), reason))
}

/// The names of the fields of the file that may keep a lock or a cell.
pub(crate) fn fields(context: &Context<'_>) -> Vec<Name> {
    fields_and_statics(context)
        .into_iter()
        .filter_map(|keeper| match keeper {
            Keeper::Field(_, name) => Some(name),
            Keeper::Local(..) | Keeper::Static(_) => None,
        })
        .collect()
}

fn fields_and_statics(context: &Context<'_>) -> Vec<Keeper> {
    let keepers = [Sort::Locks, Sort::Cells].map(|sort| written::locks(context, sort));
    keepers.into_iter().flatten().collect()
}

/// The functions of other files that fixes may change, as far as somebody has asked.
pub(crate) fn met_elsewhere(context: &Context<'_>) -> Vec<FunctionFlow> {
    let known = [context.usages.locks.get(), context.usages.cells.get()];
    let known = known
        .into_iter()
        .flatten()
        .filter_map(|usages| usages.first());
    let flows = known.flat_map(|usage| usage.flows.iter().cloned());
    let file = |flow: &FunctionFlow| context.program().def(flow.def).file;
    flows.filter(|flow| file(flow) != context.at.file).collect()
}
