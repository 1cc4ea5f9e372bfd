//! A lock of one kind in the place of another: its type, where it is made, every acquisition and every
//! clone, for a lock of which all uses are known.

use ra_ap_syntax::TextRange;

mod lone;
mod pointers;
mod steps;

use super::async_traits::scope_at;
use super::context::{Context, fix};
use super::held_calls::held_calls;
use super::in_files::{InFile, InFiles};
use super::lines;
use super::named_places::place_name;
use super::shareable::is_shareable;
use super::to_atomic::atomic_for;
use super::usage::{self, Keeper, Placed, Pointer, Section, Usage};
use super::uses::{Use, Uses};
use crate::finding::{FileEdit, Fix, RefusedFix};
use crate::flow::place::LockName;
use crate::knowledge::guards::Mode;
use crate::program::body::{Expr, ExprId};
use crate::program::crates::FileAt;
use crate::program::infer::Target;
use crate::program::items::DefKind;
use crate::program::names::{Namespace, Resolution};
use crate::program::ty::Ty;
use crate::program::type_ref::{Name, PathRef};

/// Modules with a lock of each kind.
const MODULES: &[&str] = &["std::sync", "tokio::sync", "parking_lot"];

pub(super) use pointers::offer_pointer;

/// What a lock becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Mutex,
    RwLock,
    /// The atomic of that name, for a `Cell`.
    Atomic(&'static str),
    /// For a lock that only one thread ever takes.
    RefCell,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::Mutex => "Mutex",
            Kind::RwLock => "RwLock",
            Kind::Atomic(name) => name,
            Kind::RefCell => "RefCell",
        }
    }
}

/// What the lock is now.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Now {
    Mutex,
    RwLock,
    RefCell,
    Cell,
}

impl Now {
    /// Whether it is for one thread.
    fn is_lone(self) -> bool {
        matches!(self, Now::RefCell | Now::Cell)
    }
}

/// The changes to the other kinds; those that cannot be made are left with the context.
pub(super) fn offer(context: &Context<'_>, usage: &Usage) -> Vec<Fix> {
    let kinds: &[Kind] = match usage.lock.rsplit("::").next() {
        Some("Mutex") if usage.pointer == Some(Pointer::Rc) => &[Kind::RefCell],
        Some("RwLock") if usage.pointer == Some(Pointer::Rc) => &[Kind::Mutex, Kind::RefCell],
        Some("Mutex") => &[Kind::RwLock],
        Some("RwLock") => &[Kind::Mutex],
        Some("Cell") => {
            let Ty::Prim(prim) = usage.payload else {
                return Vec::new();
            };
            let atomic = atomic_for(prim).map(Kind::Atomic);
            let offers = atomic.and_then(|to| offer_one(context, usage, to));
            return offers.into_iter().collect();
        }
        _ => &[Kind::Mutex, Kind::RwLock],
    };
    let offers = kinds.iter().filter_map(|to| offer_one(context, usage, *to));
    offers.collect()
}

/// One of them.
pub(super) fn offer_one(context: &Context<'_>, usage: &Usage, to: Kind) -> Option<Fix> {
    let shared = match pointer(usage, to).filter(|pointer| usage.pointer != Some(*pointer)) {
        Some(pointer) => format!(" in an `{}`", pointer.name()),
        None => String::new(),
    };
    let article = match to {
        Kind::Atomic(_) => "an",
        _ => "a",
    };
    let title = format!(
        "Change `{}` to {article} `{}`{shared}, with every use",
        usage.name,
        to.name()
    );
    match edits(context, usage, to) {
        Ok(edits) => Some(Fix {
            confirm: true,
            ..fix(title, edits)
        }),
        Err(reason) => {
            let reason = lines::resolved(&reason, context.text);
            context.refuse(RefusedFix { title, reason });
            None
        }
    }
}

/// What several own it by afterwards, if several do.
fn pointer(usage: &Usage, to: Kind) -> Option<Pointer> {
    let was_lone = usage.lock.starts_with("std::cell::");
    usage.pointer.map(|own| match to {
        Kind::RefCell => Pointer::Rc,
        _ if was_lone => Pointer::Arc,
        _ => own,
    })
}

/// The edits, or why they cannot be made: one sentence.
fn edits(context: &Context<'_>, usage: &Usage, to: Kind) -> Result<Vec<FileEdit>, String> {
    let own = usage.lock.rsplit("::").next().unwrap_or_default();
    let now = match own {
        "Mutex" => Now::Mutex,
        "RwLock" => Now::RwLock,
        "Cell" => Now::Cell,
        _ => Now::RefCell,
    };
    // The guard's type may be written out, and it is another one then.
    let guards: &[&str] = match now {
        Now::Mutex => &["MutexGuard", "Condvar"],
        Now::RwLock => &["RwLockReadGuard", "RwLockWriteGuard"],
        Now::RefCell => &["RefMut", "Ref<", "Ref::"],
        Now::Cell => &[],
    };
    let unread = || format!("a file with `{}` cannot be read", usage.name);
    let files = usage.files(context).ok_or_else(unread)?;
    for file in &files {
        if let Some(guard) = guards.iter().find(|guard| file.text.contains(**guard)) {
            let guard = guard.trim_end_matches(['<', ':']);
            return Err(format!(
                "the file names `{guard}`, which does not fit the other lock"
            ));
        }
    }
    if !usage.others.is_empty() {
        return Err(format!(
            "`{}` is used by methods that a lock has not",
            usage.name
        ));
    }
    if now.is_lone()
        && let Some(derive) = derived(context, usage)
    {
        return Err(format!(
            "`{}` is part of a type that derives `{derive}`, which no lock and no atomic has",
            usage.name
        ));
    }
    if to == Kind::RwLock {
        is_shareable(context, usage)?;
    }
    match (now, to) {
        (_, Kind::RefCell) => lone::check(usage, &files)?,
        (Now::RwLock | Now::RefCell, _) => is_never_nested(context, usage)?,
        _ => {}
    }
    let mut change = Change {
        usage,
        now,
        to,
        files: InFiles::new(&files),
        merged: Vec::new(),
    };
    change.types()?;
    for section in &usage.sections {
        match now {
            Now::Cell => change.step(section)?,
            _ => change.section(section)?,
        }
    }
    Ok(change.files.edits())
}

/// What the type around a cell derives, and could not with a lock or an atomic in the cell's place.
fn derived<'a>(context: &Context<'a>, usage: &Usage) -> Option<&'a str> {
    let owners = usage.keepers.iter().filter_map(|keeper| match keeper {
        Keeper::Field(owner, _) => Some(*owner),
        _ => None,
    });
    let derives = owners.filter_map(|owner| match &context.program().def(owner).kind {
        DefKind::Adt(adt) => Some(&adt.derives),
        _ => None,
    });
    let lost = |name: &str| match name {
        "PartialEq" | "Eq" | "PartialOrd" | "Ord" => true,
        "Clone" => usage.pointer.is_none(),
        _ => false,
    };
    derives.flatten().map(Name::as_str).find(|name| lost(name))
}

/// Two readers at once are fine; of a mutex the second waits for the first, for ever.
fn is_never_nested(context: &Context<'_>, usage: &Usage) -> Result<(), String> {
    for flow in usage.flows.iter() {
        for held in held_calls(flow) {
            let is_own = |section: &Section| {
                usage.flow(section).def == flow.def && held.acquisition.lock == Some(section.place)
            };
            if !usage.sections.iter().any(is_own) {
                continue;
            }
            let takes_here = usage
                .sections
                .iter()
                .any(|section| usage.flow(section).def == flow.def && section.call == held.call);
            if takes_here || takes_inside(context, usage, flow, held.call) {
                let place = context.of_flow(flow);
                let place = place.map(|place| place_name(&place, flow.range(held.call)));
                return Err(format!(
                    "`{}` is taken again at {} while a guard of it is held",
                    usage.name,
                    place.unwrap_or_default()
                ));
            }
        }
    }
    Ok(())
}

/// Whether a call may take the lock, as far as its function's body tells.
fn takes_inside(
    context: &Context<'_>,
    usage: &Usage,
    flow: &crate::flow::function::FunctionFlow,
    call: ExprId,
) -> bool {
    let Some(Target::Def(def)) = flow.types.calls.get(&call).map(|callee| &callee.target) else {
        return false;
    };
    if !context.program().is_edited(def.krate) {
        return false;
    }
    let effects = context.bodies.effects(*def);
    effects.takes.iter().any(|taken| {
        let is_keeper = |keeper: &Keeper| match (keeper, &taken.lock.name) {
            (_, None) => true,
            (Keeper::Field(adt, field), Some(LockName::Field(owner, name))) => {
                adt == owner && field == name
            }
            (Keeper::Static(own), Some(LockName::Static(other))) => own == other,
            _ => false,
        };
        taken.kind.lock == usage.lock && usage.keepers.iter().any(is_keeper)
    })
}

struct Change<'a> {
    usage: &'a Usage,
    now: Now,
    to: Kind,
    files: InFiles<'a>,
    /// What is set to a `Cell` in one step with what it has.
    merged: Vec<Placed>,
}

impl<'a> Change<'a> {
    /// The types that are written, and the constructors.
    fn types(&mut self) -> Result<(), String> {
        let name = &self.usage.name;
        for written in &self.usage.written {
            let lock = usage::lock_in(self.at(written.at)?.context, written.range);
            let lock =
                lock.ok_or_else(|| format!("the type of `{name}` is written in another way"))?;
            let named = match self.to {
                Kind::Atomic(_) => lock.whole,
                _ => lock.path,
            };
            self.rename(written.at, named)?;
            let pointer = TextRange::new(written.range.start(), lock.whole.start());
            self.pointer(written.at, pointer)?;
        }
        for made in &self.usage.made {
            if let Some(constructor) = made.path(self.at(made.at)?.context) {
                self.rename(made.at, constructor)?;
            }
            let pointer = TextRange::new(made.whole.start(), made.lock.start());
            self.pointer(made.at, pointer)?;
        }
        for cloned in &self.usage.cloned_by {
            self.pointer(cloned.at, cloned.range)?;
        }
        Ok(())
    }

    fn at(&mut self, at: FileAt) -> Result<&mut InFile<'a>, String> {
        let file = self.files.at(at);
        file.ok_or_else(|| format!("a file with `{}` cannot be read", self.usage.name))
    }

    fn rename(&mut self, at: FileAt, range: TextRange) -> Result<(), String> {
        let to = self.to.name();
        let (now, kind, own) = (self.now, self.to, self.usage.lock);
        let changes_module = now.is_lone() != (kind == Kind::RefCell);
        let file = self.at(at)?;
        let prefix = file.context.source(range).rsplit_once("::");
        let name = match prefix {
            Some((module, _)) if !changes_module => format!("{module}::{to}"),
            _ => {
                let module = match kind {
                    Kind::RefCell => "std::cell",
                    _ => module(file.context, now, own, range)?,
                };
                file.imports.name(&format!("{module}::{to}"), range)
            }
        };
        file.gone(own.rsplit("::").next().unwrap_or_default(), range);
        file.edit(range, name);
        Ok(())
    }

    /// The pointer that a text starts with becomes the one that suits.
    fn pointer(&mut self, at: FileAt, range: TextRange) -> Result<(), String> {
        let usage = self.usage;
        match pointer(usage, self.to) {
            Some(to) => pointers::become_of(usage, self.at(at)?, range, to),
            None => Ok(()),
        }
    }

    fn section(&mut self, section: &Section) -> Result<(), String> {
        let flow = self.usage.flow(section);
        let Expr::MethodCall(call) = flow.body.expr(section.call) else {
            return Err("it is taken in another way than by a method".to_owned());
        };
        if flow.body.is_in_call_of_macro(section.call) {
            return Err("it is taken in a macro".to_owned());
        }
        let place = self.place(section)?;
        let looks = self.only_looks(&place, section)?;
        let own = call.name.as_str();
        let stem = match (self.now, own) {
            (Now::Mutex, "lock" | "try_lock" | "blocking_lock") => own.strip_suffix("lock"),
            (Now::RwLock, name) => name.strip_suffix("read").or(name.strip_suffix("write")),
            (Now::RefCell, "borrow" | "borrow_mut") => Some(""),
            (Now::RefCell, "try_borrow" | "try_borrow_mut") => Some("try_"),
            _ => None,
        };
        let stem = stem.filter(|stem| matches!(*stem, "" | "try_" | "blocking_"));
        let Some(stem) = stem else {
            return Err(format!("the other lock has no `{own}()`"));
        };
        let verb = match (self.to, self.now) {
            (Kind::Mutex | Kind::Atomic(_), _) => "lock",
            (Kind::RwLock, Now::Mutex) if looks => "read",
            (Kind::RwLock, Now::RefCell) if section.mode == Mode::Shared => "read",
            (Kind::RwLock, _) => "write",
            (Kind::RefCell, Now::RwLock) if section.mode == Mode::Shared => "borrow",
            (Kind::RefCell, Now::Mutex) if looks => "borrow",
            (Kind::RefCell, _) => "borrow_mut",
        };
        let name = call.name_range + flow.start;
        let is_cell = self.now == Now::RefCell;
        let unwrapped = match self.to {
            Kind::RefCell if !stem.is_empty() => {
                return Err(format!("a `RefCell` has no `{own}()`"));
            }
            Kind::RefCell => Some(lone::unwrapped(&place, self.usage, section)?),
            _ => None,
        };
        let file = self.at(place.at)?;
        file.edit(name, format!("{stem}{verb}"));
        let end = flow.range(section.call).end();
        if is_cell && stem.is_empty() {
            let message = place.settings.poison_message.escape_default();
            file.edit(TextRange::empty(end), format!(".expect(\"{message}\")"));
        }
        if let Some(rest) = unwrapped.filter(|rest| !rest.is_empty()) {
            file.edit(rest, "");
        }
        Ok(())
    }

    /// The file of a section.
    fn place(&mut self, section: &Section) -> Result<Context<'a>, String> {
        let flow = self.usage.flow(section);
        let own = self.files.any();
        let place = own.and_then(|own| own.of_flow(flow));
        place.ok_or_else(|| format!("a file with `{}` cannot be read", self.usage.name))
    }

    /// Whether nothing is changed through a guard. It must stay where its uses can be seen.
    fn only_looks(&self, place: &Context<'_>, section: &Section) -> Result<bool, String> {
        let flow = self.usage.flow(section);
        let Some(value) = section.value else {
            return Ok(false);
        };
        let uses = Uses::new(place, flow);
        let used = match section.bound {
            Some(local) => uses
                .of_local(local)
                .ok_or("a macro that is not understood names a guard")?,
            None => vec![(value, uses.of(value))],
        };
        let mut looks = section.is_plain;
        for (id, how) in used {
            let is_dropped = || {
                let callee = |call| flow.callee(place.program(), call);
                uses.parent(id).and_then(callee).as_deref() == Some("std::mem::drop")
            };
            match how {
                Use::Read => {}
                Use::Move if is_dropped() => {}
                Use::Move if section.bound.is_none() && !section.is_plain => looks = false,
                Use::Move | Use::Unknown | Use::Lend => {
                    let place = place_name(place, flow.range(id));
                    return Err(format!("a guard is given away at {place}"));
                }
                Use::Change => looks = false,
            }
        }
        let is_mut = section.bound.is_some_and(|local| uses.is_mut(local));
        Ok(looks && !is_mut)
    }
}

/// The module that the other lock comes from: that of the name that stands at a range. Some libraries
/// name what another one declares.
fn module(
    context: &Context<'_>,
    now: Now,
    lock: &'static str,
    range: TextRange,
) -> Result<&'static str, String> {
    match now {
        Now::RefCell => return Ok("std::sync"),
        Now::Cell => return Ok("std::sync::atomic"),
        _ => {}
    }
    let own = PathRef::name(&Name::from(context.source(range)));
    let scope = scope_at(context, range.start());
    let found = context.names.resolve_whole(scope, &own, Namespace::Types);
    let path = match found {
        Some(Resolution::Def(def)) => context.program().path_of(def),
        _ => lock,
    };
    let module = path.rsplit_once("::").map_or(path, |(module, _)| module);
    let known = MODULES.iter().copied().find(|known| *known == module);
    known.ok_or_else(|| format!("which other locks `{module}` has is not known"))
}
