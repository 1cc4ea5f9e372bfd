//! From one place that keeps a lock to all others.

mod named;
mod values;

pub(super) use named::MOST_FUNCTIONS;

use std::cell::RefCell;
use std::rc::Rc;

use ra_ap_syntax::TextRange;
use rustc_hash::FxHashMap;

use super::written;
use super::{Keeper, Made, Other, Placed, Pointer, Section, Sort, Usage};
use crate::flow::function::{FunctionFlow, functions_of};
use crate::knowledge::guards;
use crate::program::body::{Body, LocalId, Statement};
use crate::program::crates::FileAt;
use crate::program::items::DefId;
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::program::type_ref::Name;
use crate::rules::context::Context;
use crate::rules::statements;
use crate::rules::uses::Uses;

/// The locks of a file: those of its fields and statics first.
pub(super) fn all(context: &Context<'_>, sort: Sort, also: Option<&FunctionFlow>) -> Vec<Usage> {
    let declared = written::locks(context, sort);
    let flows = Flows::new(own_flows(context, &declared, also));
    let mut found: Vec<Usage> = Vec::new();
    let mut seen: Vec<Keeper> = Vec::new();
    let own = flows.known.borrow().clone();
    let locals = own.iter().enumerate().flat_map(|(number, flow)| {
        let locals = (0..flow.body.locals.len()).map(LocalId::new);
        locals
            .filter(|local| found_in(context, sort, flow.types.local(*local)).is_some())
            .map(move |local| Keeper::Local(number, local))
    });
    for keeper in declared.into_iter().chain(locals) {
        if seen.contains(&keeper) {
            continue;
        }
        let mut follow = Follow::new(context, sort, &flows);
        let followed = follow.all_from(keeper);
        seen.extend(follow.seen.iter().cloned());
        if followed.is_some()
            && let Some(usage) = follow.usage()
        {
            found.push(usage);
        }
    }
    let flows: Rc<[FunctionFlow]> = flows.known.into_inner().into();
    for usage in &mut found {
        usage.flows = Rc::clone(&flows);
    }
    found
}

/// The functions of the file that rules look at, and those that name a field or static.
fn own_flows(
    context: &Context<'_>,
    declared: &[Keeper],
    also: Option<&FunctionFlow>,
) -> Vec<FunctionFlow> {
    let names: Vec<&Name> = declared
        .iter()
        .filter_map(|keeper| keeper.name(context))
        .collect();
    let mut flows: Vec<FunctionFlow> = context.functions().cloned().collect();
    if !names.is_empty() {
        let program = context.program();
        let others = functions_of(program, context.at).into_iter().filter(|def| {
            let known = context.functions.binary_search_by_key(def, |flow| flow.def);
            known.is_err() && {
                let source = context.source(program.range(*def));
                names.iter().any(|name| source.contains(name.as_str()))
            }
        });
        flows.extend(others.filter_map(|def| context.bodies.flow(def)));
    }
    if let Some(also) = also
        && flows.iter().all(|flow| flow.def != also.def)
    {
        flows.push(also.clone());
    }
    flows
}

/// The functions that were looked into, by number. More are added as names lead to them.
struct Flows {
    known: RefCell<Vec<FunctionFlow>>,
    numbers: RefCell<FxHashMap<DefId, usize>>,
    /// The functions of each file.
    declared: RefCell<FxHashMap<FileAt, Rc<[DefId]>>>,
}

impl Flows {
    fn new(known: Vec<FunctionFlow>) -> Flows {
        let numbers = known.iter().enumerate();
        let numbers = numbers.map(|(number, flow)| (flow.def, number)).collect();
        Flows {
            known: RefCell::new(known),
            numbers: RefCell::new(numbers),
            declared: RefCell::default(),
        }
    }

    fn get(&self, number: usize) -> FunctionFlow {
        self.known.borrow()[number].clone()
    }

    /// The number of a function; `None` where it cannot be looked into.
    fn number_of(&self, context: &Context<'_>, def: DefId) -> Option<usize> {
        if let Some(number) = self.numbers.borrow().get(&def) {
            return Some(*number);
        }
        let flow = context.bodies.shared_flow(def)?;
        let mut known = self.known.borrow_mut();
        known.push(flow);
        let number = known.len() - 1;
        self.numbers.borrow_mut().insert(def, number);
        Some(number)
    }

    /// The functions of a file whose text has a name.
    fn naming(&self, context: &Context<'_>, name: &Name) -> Vec<DefId> {
        let declared = {
            let mut known = self.declared.borrow_mut();
            let functions = known
                .entry(context.at)
                .or_insert_with(|| functions_of(context.program(), context.at).into());
            Rc::clone(functions)
        };
        let names = |def: &&DefId| {
            let source = context.source(context.program().range(**def));
            source.contains(name.as_str())
        };
        declared.iter().filter(names).copied().collect()
    }
}

impl Keeper {
    /// The name of a field or static.
    pub(super) fn name<'a>(&'a self, context: &Context<'a>) -> Option<&'a Name> {
        match self {
            Keeper::Local(..) => None,
            Keeper::Field(_, name) => Some(name),
            Keeper::Static(def) => Some(&context.program().def(*def).name),
        }
    }
}

/// The lock that a value of the type is, alone or in an `Arc` or `Rc`.
pub(crate) fn lock_of(context: &Context<'_>, ty: &Ty) -> Option<Found> {
    found_in(context, Sort::Locks, ty)
}

/// A lock by its type.
#[derive(Clone)]
pub(crate) struct Found {
    lock: &'static str,
    pub(crate) pointer: Option<Pointer>,
    payload: Ty,
}

fn found_in(context: &Context<'_>, sort: Sort, ty: &Ty) -> Option<Found> {
    let solver = Solver::new(context.names);
    let counted = Pointer::ALL
        .iter()
        .find_map(|pointer| Some((*pointer, solver.args_of(ty, pointer.path())?)));
    let (pointer, inner) = match &counted {
        Some((pointer, args)) => (Some(*pointer), args.first()?),
        None => (None, ty),
    };
    let (lock, payload) = match sort {
        Sort::Numbers => (
            "std::cell::Cell",
            solver.args_of(inner, "std::cell::Cell")?.first().cloned()?,
        ),
        Sort::Locks | Sort::Cells => {
            let lock = guards::lock_type(context.names, inner)?;
            let Ty::Adt(_, args) = inner else { return None };
            let is_meant = sort.is_lock(lock.rsplit("::").next()?);
            is_meant.then(|| (lock, args.last().cloned().unwrap_or(Ty::Unknown)))?
        }
    };
    Some(Found {
        lock,
        pointer,
        payload,
    })
}

/// A function that is looked into.
struct Code<'c> {
    /// Among the functions.
    number: usize,
    /// The function's file.
    context: &'c Context<'c>,
    flow: &'c FunctionFlow,
    uses: Uses<'c>,
}

impl<'c> Code<'c> {
    fn new(context: &'c Context<'c>, flow: &'c FunctionFlow, number: usize) -> Code<'c> {
        Code {
            number,
            context,
            flow,
            uses: Uses::new(context, flow),
        }
    }

    fn body(&self) -> &'c Body {
        &self.flow.body
    }
}

struct Follow<'a, 'f> {
    context: &'f Context<'a>,
    sort: Sort,
    flows: &'f Flows,
    open: Vec<Keeper>,
    seen: Vec<Keeper>,
    /// The keepers' names, and where they are declared.
    declared: Vec<(String, Placed)>,
    lock: Option<Found>,
    written: Vec<Placed>,
    made: Vec<Made>,
    sections: Vec<Section>,
    others: Vec<Other>,
    clones: usize,
    cloned_by: Vec<Placed>,
    is_in_clone: bool,
    /// Whether a derived `default` makes one.
    is_derived: bool,
    is_test: bool,
}

impl<'a, 'f> Follow<'a, 'f> {
    fn new(context: &'f Context<'a>, sort: Sort, flows: &'f Flows) -> Follow<'a, 'f> {
        Follow {
            context,
            sort,
            flows,
            open: Vec::new(),
            seen: Vec::new(),
            declared: Vec::new(),
            lock: None,
            written: Vec::new(),
            made: Vec::new(),
            sections: Vec::new(),
            others: Vec::new(),
            clones: 0,
            cloned_by: Vec::new(),
            is_in_clone: false,
            is_derived: false,
            is_test: false,
        }
    }

    /// `None` where something is not understood.
    fn all_from(&mut self, first: Keeper) -> Option<()> {
        self.open.push(first);
        while let Some(keeper) = self.open.pop() {
            if self.seen.contains(&keeper) {
                continue;
            }
            self.seen.push(keeper.clone());
            match keeper {
                Keeper::Local(flow, local) => self.local(flow, local)?,
                Keeper::Field(owner, name) => self.field(owner, &name)?,
                Keeper::Static(def) => self.item(def)?,
            }
        }
        Some(())
    }

    fn usage(self) -> Option<Usage> {
        let Found {
            lock,
            pointer,
            payload,
        } = self.lock?;
        if self.made.is_empty() && !self.is_derived {
            return None;
        }
        // All files that keep it come to the same; the first that declares a field or static tells.
        let is_item =
            |(_, keeper): &(&(String, Placed), &Keeper)| !matches!(keeper, Keeper::Local(..));
        let first = {
            let keepers = self.declared.iter().zip(&self.seen);
            let items = keepers.filter(is_item).map(|(declared, _)| declared);
            let first = items.min_by_key(|(_, place)| (place.at.file, place.range.start()));
            first.or(self.declared.first())?.clone()
        };
        let (name, first) = first;
        let own = self.context.at;
        let mut sections = self.sections;
        let flows = self.flows;
        sections.sort_by_key(|section| {
            let flow = flows.get(section.flow);
            let file = self.context.program().def(flow.def).file;
            let start = flow.range(section.place).start();
            (file != own.file, file, start)
        });
        Some(Usage {
            name,
            declared: first.range,
            is_here: first.at == own,
            keepers: self.seen,
            lock,
            pointer,
            payload,
            written: self.written,
            made: self.made,
            sections,
            others: self.others,
            clones: self.clones,
            cloned_by: self.cloned_by,
            is_in_clone: self.is_in_clone,
            is_test: self.is_test,
            flows: Rc::default(),
        })
    }

    /// The same lock must be everywhere.
    fn is_of(&mut self, ty: &Ty) -> Option<()> {
        let found = found_in(self.context, self.sort, ty)?;
        let known = self.lock.get_or_insert_with(|| found.clone());
        (known.lock == found.lock && known.pointer == found.pointer).then_some(())
    }

    /// Each keeper that is seen is declared once.
    fn declare(&mut self, name: &str, context: &Context<'_>, range: TextRange) {
        let place = Placed {
            at: context.at,
            range,
        };
        self.declared.push((name.to_owned(), place));
    }

    fn local(&mut self, number: usize, local: LocalId) -> Option<()> {
        let flow = &self.flows.get(number);
        let context = &self.context.of_flow(flow)?;
        let body = &flow.body;
        self.is_of(flow.types.local(local))?;
        let (place, init) = statements::let_of(body, local)?;
        let Statement::Let { ty, range, .. } = statements::block(body, place.block)?
            .statements
            .get(place.index)?
        else {
            return None;
        };
        if body.is_call_of_macro(body.local(local).range) {
            return None;
        }
        self.is_test |= self.context.is_test(flow);
        let declared = body.local(local).range + flow.start;
        self.declare(&body.local(local).name, context, declared);
        if ty.is_some() {
            let range = written::of_let(context, *range + flow.start)?;
            let at = context.at;
            self.written.push(Placed { at, range });
        }
        let code = Code::new(context, flow, number);
        self.given(&code, init)?;
        for (id, _) in code.uses.of_local(local)? {
            self.used(&code, id)?;
        }
        Some(())
    }
}
