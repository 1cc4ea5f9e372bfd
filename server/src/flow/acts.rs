//! What a function does when it is called, itself and in the closures that run on the spot: the
//! locks it takes, the functions it calls, and where it waits.

use super::build::{Acquisition, Origin};
use super::context::Contexts;
use super::function::FunctionFacts;
use super::place::{Found, LockName, Place, Root, Step, View};
use crate::knowledge::blocking::{self, Class};
use crate::knowledge::guards::{Family, GuardKind, Mode};
use crate::program::body::{Body, Expr, ExprId, Pat};
use crate::program::crates::Program;
use crate::program::infer::Target;
use crate::program::items::{DefId, DefKind};

/// A place as callers can know it: from a parameter or a static on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Given {
    pub(crate) root: GivenRoot,
    pub(crate) steps: Vec<Step>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum GivenRoot {
    /// By number; `self`, where there is one, is the first.
    Param(usize),
    Static(DefId),
}

/// A lock that is taken.
#[derive(Clone, Debug)]
pub(crate) struct Taking {
    pub(crate) place: Option<Given>,
    pub(crate) name: Option<LockName>,
    pub(crate) kind: &'static GuardKind,
    pub(crate) mode: Mode,
    pub(crate) tried: bool,
    /// The call that takes it, or the `.await`.
    pub(crate) expr: ExprId,
}

/// A call of a function whose body can be looked at.
#[derive(Clone, Debug)]
pub(crate) struct Calling {
    pub(crate) def: DefId,
    /// The call; of an async function the `.await` that runs it.
    pub(crate) expr: ExprId,
    /// The places that are given to the parameters, as far as they are known.
    pub(crate) args: Vec<Option<Found>>,
}

/// What one function does by itself.
#[derive(Debug, Default)]
pub(crate) struct Acts {
    pub(crate) takes: Vec<Taking>,
    pub(crate) calls: Vec<Calling>,
    /// Calls that block the thread.
    pub(crate) blocks: Vec<(ExprId, Class)>,
    pub(crate) awaits: bool,
    pub(crate) spawns: bool,
    /// The lock whose guard the caller gets.
    pub(crate) returns: Option<Taking>,
}

impl Acts {
    pub(crate) fn new(program: &Program, facts: &FunctionFacts) -> Acts {
        let mut acts = Acts::default();
        let view = facts.view(program);
        for acquisition in &facts.acquisitions {
            let Origin::Expr(expr) = acquisition.origin else {
                continue;
            };
            if acquisition.kind.family != Family::Span
                && runs_on_the_spot(&facts.contexts, expr)
                && let Some(taking) = taking(facts, &view, acquisition, expr)
            {
                acts.takes.push(taking);
            }
        }
        for id in facts.body.expr_ids() {
            if !runs_on_the_spot(&facts.contexts, id) {
                continue;
            }
            match facts.body.expr(id) {
                Expr::Await(inner) => {
                    acts.awaits = true;
                    acts.calls.extend(calling(facts, &view, *inner, id, true));
                }
                Expr::Call { .. } | Expr::MethodCall(_) => {
                    acts.calls.extend(calling(facts, &view, id, id, false));
                    acts.note_known(program, facts, id);
                }
                _ => {}
            }
        }
        acts.returns = returned(facts, &acts.takes);
        acts
    }

    fn note_known(&mut self, program: &Program, facts: &FunctionFacts, id: ExprId) {
        let Some(path) = facts.callee(program, id) else {
            return;
        };
        if let Some(call) = blocking::call(&path) {
            self.blocks.push((id, call.class));
        }
        let last = path.rsplit("::").next().unwrap_or_default();
        self.spawns |= last.starts_with("spawn");
    }
}

/// Whether an expression of the function is evaluated while it runs: not in a closure or block that
/// is kept or handed on.
fn runs_on_the_spot(contexts: &Contexts, id: ExprId) -> bool {
    let mut owner = contexts.owner(id);
    while let Some(closure) = owner {
        if !contexts.runs_in_place(closure) {
            return false;
        }
        owner = contexts.owner(closure);
    }
    true
}

fn taking(
    facts: &FunctionFacts,
    view: &View<'_>,
    acquisition: &Acquisition,
    expr: ExprId,
) -> Option<Taking> {
    // A function of the project that gives a guard takes the lock itself.
    if !acquisition.direct {
        return None;
    }
    let found = acquisition
        .lock
        .and_then(|lock| facts.places(view.program).of(view, lock));
    Some(Taking {
        place: found
            .as_ref()
            .and_then(|found| given(&facts.body, &found.place)),
        name: found.and_then(|found| found.name),
        kind: acquisition.kind,
        mode: acquisition.mode,
        tried: acquisition.tried,
        expr,
    })
}

/// The call of a function whose body is known; `expr` is where it runs.
pub(super) fn calling(
    facts: &FunctionFacts,
    view: &View<'_>,
    call: ExprId,
    expr: ExprId,
    awaited: bool,
) -> Option<Calling> {
    let program = view.program;
    let Target::Def(def) = facts.types.calls.get(&call)?.target else {
        return None;
    };
    let DefKind::Fn(function) = &program.def(def).kind else {
        return None;
    };
    // The body of an async function runs where its future is awaited.
    if function.is_async != awaited || !program.is_edited(def.krate) || is_of_trait(program, def) {
        return None;
    }
    let written: Vec<ExprId> = match facts.body.expr(call) {
        Expr::Call { args, .. } => args.clone(),
        Expr::MethodCall(call) => std::iter::once(call.receiver)
            .chain(call.args.iter().copied())
            .collect(),
        _ => return None,
    };
    let places = facts.places(program);
    let args = written.into_iter().map(|arg| places.of(view, arg));
    Some(Calling {
        def,
        expr,
        args: args.collect(),
    })
}

/// Whether a function is declared in a trait: which body runs is not known.
fn is_of_trait(program: &Program, def: DefId) -> bool {
    let krate = program.krate(def.krate);
    program
        .def(def)
        .parent
        .is_some_and(|parent| matches!(krate.def(parent).kind, DefKind::Trait { .. }))
}

/// A place of a body as its callers can know it.
pub(super) fn given(body: &Body, place: &Place) -> Option<Given> {
    let root = match place.root {
        Root::Static(def) => GivenRoot::Static(def),
        Root::Local(local) => GivenRoot::Param(body.params.iter().position(|pat| {
            matches!(body.pat(*pat), Pat::Bind { local: bound, inner: None, .. } if *bound == local)
        })?),
    };
    let plain = |step: &Step| !matches!(step, Step::IndexBy(_));
    let steps = &place.steps;
    (steps.len() <= MAX_STEPS && steps.iter().all(plain)).then(|| Given {
        root,
        steps: steps.clone(),
    })
}

/// Places further in than this are not followed from function to function.
const MAX_STEPS: usize = 6;

/// The lock whose guard is the function's value, where that is plain to see: its last expression.
fn returned(facts: &FunctionFacts, takes: &[Taking]) -> Option<Taking> {
    let mut value = facts.body.root;
    loop {
        if let Some(taking) = takes.iter().find(|taking| taking.expr == value) {
            return Some(taking.clone());
        }
        value = match facts.body.expr(value) {
            Expr::Block(block) => block.tail?,
            Expr::Try(inner) | Expr::Return(Some(inner)) => *inner,
            Expr::MethodCall(call) => call.receiver,
            _ => return None,
        };
    }
}
