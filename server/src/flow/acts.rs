//! What a function does when it is called, itself and in the closures that run on the spot: the
//! locks it takes, the functions it calls, where it waits, and what it does with locks in its hands.
//! It says all that in words of its parameters, so that callers can make use of it, and needs no body
//! beside it.

use std::sync::Arc;

use ra_ap_syntax::TextRange;

use super::build::{Acquisition, Origin};
use super::context::Contexts;
use super::function::FunctionFacts;
use super::place::{Found, LockName, Place, Root, Step};
use crate::knowledge::blocking::Class;
use crate::knowledge::guards::{Family, GuardKind, Mode};
use crate::program::body::{Body, Expr, ExprId, Pat};
use crate::program::crates::Program;
use crate::program::infer::Target;
use crate::program::items::{DefId, DefKind};

/// What is known of which lock is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lock {
    pub(crate) place: Option<Place>,
    pub(crate) name: Option<LockName>,
}

/// A lock that is taken. Where it is taken is no part of what it is.
#[derive(Clone, Debug)]
pub(crate) struct Taking {
    pub(crate) lock: Lock,
    pub(crate) kind: &'static GuardKind,
    pub(crate) mode: Mode,
    pub(crate) tried: bool,
    /// The call that takes it, or the `.await`: bytes from the function's start.
    pub(crate) range: TextRange,
}

/// A call of a function whose body can be looked at. Where it stands is no part of what it is.
#[derive(Clone, Debug)]
pub(crate) struct Calling {
    pub(crate) def: DefId,
    /// The locks, and what holds locks, that are given to the parameters.
    pub(crate) args: Vec<Lock>,
    /// The call; of an async function the `.await` that runs it.
    pub(crate) range: TextRange,
}

/// A call that blocks the thread. Where it stands is no part of what it is.
#[derive(Clone, Debug)]
pub(crate) struct Blocking {
    pub(crate) class: Class,
    /// The path of what is called.
    pub(crate) callee: Arc<str>,
    /// The call: bytes from the function's start.
    pub(crate) range: TextRange,
}

/// Something that is done with locks held.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Under {
    pub(crate) held: Vec<Holding>,
    pub(crate) does: Does,
}

/// A lock that is held, as far as it can be named. Where it was taken is no part of what it is.
#[derive(Clone, Debug)]
pub(crate) struct Holding {
    pub(crate) lock: HeldLock,
    pub(crate) mode: Mode,
    /// Where it was taken.
    pub(crate) range: TextRange,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum HeldLock {
    Named(LockName),
    /// The one whose guard a function of the project has given.
    GivenBy(Calling),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Does {
    Take(Taking),
    Call(Calling),
}

/// What one function does by itself. Equal ones mean the same to every caller.
#[derive(Debug, Default)]
pub(crate) struct Acts {
    pub(crate) takes: Vec<Taking>,
    pub(crate) calls: Vec<Calling>,
    pub(crate) blocks: Vec<Blocking>,
    pub(crate) spawns: bool,
    /// The lock whose guard the caller gets.
    pub(crate) returns: Option<Taking>,
    /// In its closures and async blocks too, wherever they run.
    pub(crate) under: Vec<Under>,
}

impl PartialEq for Acts {
    fn eq(&self, other: &Acts) -> bool {
        (
            self.spawns,
            &self.takes,
            &self.calls,
            &self.returns,
            &self.under,
            &self.blocks,
        ) == (
            other.spawns,
            &other.takes,
            &other.calls,
            &other.returns,
            &other.under,
            &other.blocks,
        )
    }
}

impl PartialEq for Taking {
    fn eq(&self, other: &Taking) -> bool {
        (&self.lock, self.kind, self.mode, self.tried)
            == (&other.lock, other.kind, other.mode, other.tried)
    }
}

impl PartialEq for Blocking {
    fn eq(&self, other: &Blocking) -> bool {
        (self.class, &self.callee) == (other.class, &other.callee)
    }
}

impl PartialEq for Calling {
    fn eq(&self, other: &Calling) -> bool {
        (self.def, &self.args) == (other.def, &other.args)
    }
}

impl PartialEq for Holding {
    fn eq(&self, other: &Holding) -> bool {
        (&self.lock, self.mode) == (&other.lock, other.mode)
    }
}

impl Acts {
    pub(crate) fn new(program: &Program, facts: &FunctionFacts) -> Acts {
        let look = Look { program, facts };
        let mut acts = Acts::default();
        let mut returns = None;
        for acquisition in &facts.acquisitions {
            if let Origin::Expr(expr) = acquisition.origin
                && runs_on_the_spot(&facts.contexts, expr)
                && let Some(taking) = look.taking(acquisition)
            {
                if look.is_value(expr) {
                    returns = Some(taking.clone());
                }
                acts.takes.push(taking);
            }
        }
        acts.returns = returns;
        for id in facts.body.expr_ids() {
            if runs_on_the_spot(&facts.contexts, id) {
                acts.calls.extend(look.call_at(id));
                acts.note_known(program, facts, id);
            }
        }
        acts.under = look.under();
        acts
    }

    fn note_known(&mut self, program: &Program, facts: &FunctionFacts, id: ExprId) {
        let Some(path) = facts.callee(program, id) else {
            return;
        };
        let last = path.rsplit("::").next().unwrap_or_default();
        self.spawns |= last.starts_with("spawn");
        if let Some(call) = program.blocking(&path)
            && !is_zero_timeout(facts, id, &path)
        {
            self.blocks.push(Blocking {
                class: call.class,
                callee: path.into(),
                range: facts.body.range(id),
            });
        }
    }
}

/// `recv_timeout(Duration::ZERO)` only looks.
pub(crate) fn is_zero_timeout(flow: &FunctionFacts, call: ExprId, path: &str) -> bool {
    let Expr::MethodCall(method) = flow.body.expr(call) else {
        return false;
    };
    path.ends_with("_timeout")
        && method.args.iter().any(|arg| {
            matches!(flow.body.expr(*arg), Expr::Path(path) if path.last_name().is_some_and(|name| name == "ZERO"))
        })
}

/// Whether an expression of the function is evaluated while it runs: not in a closure or block that
/// is kept or handed on.
pub(crate) fn runs_on_the_spot(contexts: &Contexts, id: ExprId) -> bool {
    let mut owner = contexts.owner(id);
    while let Some(closure) = owner {
        if !contexts.runs_in_place(closure) {
            return false;
        }
        owner = contexts.owner(closure);
    }
    true
}

struct Look<'a> {
    program: &'a Program,
    facts: &'a FunctionFacts,
}

impl Look<'_> {
    fn taking(&self, acquisition: &Acquisition) -> Option<Taking> {
        let Origin::Expr(expr) = acquisition.origin else {
            return None;
        };
        // A function of the project that gives a guard takes the lock itself.
        if !acquisition.direct || acquisition.kind.family == Family::Span {
            return None;
        }
        let facts = self.facts;
        let found = acquisition.lock.and_then(|lock| {
            facts
                .places(self.program)
                .of(&facts.view(self.program), lock)
        });
        Some(Taking {
            lock: self.told(found),
            kind: acquisition.kind,
            mode: acquisition.mode,
            tried: acquisition.tried,
            range: facts.body.range(expr),
        })
    }

    fn call_at(&self, id: ExprId) -> Option<Calling> {
        let (def, args) = call_at(self.program, self.facts, id)?;
        Some(Calling {
            def,
            args: args.into_iter().map(|found| self.told(found)).collect(),
            range: self.facts.body.range(id),
        })
    }

    /// A lock of the body as callers can know it.
    fn told(&self, found: Option<Found>) -> Lock {
        let Some(found) = found else {
            return Lock::default();
        };
        Lock {
            place: told(&self.facts.body, found.place),
            name: found.name,
        }
    }

    /// Whether an expression is the function's value, where that is plain to see.
    fn is_value(&self, expr: ExprId) -> bool {
        let body = &self.facts.body;
        let mut value = body.root;
        while value != expr {
            value = match body.expr(value) {
                Expr::Block(block) => match block.tail {
                    Some(tail) => tail,
                    None => return false,
                },
                Expr::Try(inner) | Expr::Return(Some(inner)) => *inner,
                Expr::MethodCall(call) => call.receiver,
                _ => return false,
            };
        }
        true
    }

    fn under(&self) -> Vec<Under> {
        let facts = self.facts;
        let mut result = Vec::new();
        for region in &facts.regions {
            for (expr, held) in &region.held.at {
                let held: Vec<Holding> = held
                    .iter()
                    .filter_map(|held| self.holding(facts.acquisition(*held)))
                    .collect();
                if held.is_empty() {
                    continue;
                }
                let taken = facts
                    .acquisitions
                    .iter()
                    .find(|acquisition| acquisition.origin == Origin::Expr(*expr));
                let does = match taken.and_then(|taken| self.taking(taken)) {
                    Some(taking) => Some(Does::Take(taking)),
                    None => self.call_at(*expr).map(Does::Call),
                };
                result.extend(does.map(|does| Under { held, does }));
            }
        }
        result.sort_by_key(|under| under.range().end());
        let chosen: Vec<bool> = result
            .iter()
            .map(|one| result.iter().any(|other| self.is_chosen(one, other)))
            .collect();
        let mut chosen = chosen.into_iter();
        result.retain(|_| !chosen.next().unwrap_or_default());
        result
    }

    /// Whether two locks are taken in two orders in two branches of one `if` or `match`: code that asks
    /// which lock comes first, by an address or a number, means its order.
    fn is_chosen(&self, one: &Under, other: &Under) -> bool {
        let (Does::Take(first), Does::Take(second)) = (&one.does, &other.does) else {
            return false;
        };
        let holds = |under: &Under, taking: &Taking| {
            under.held.iter().any(|holding| match &holding.lock {
                HeldLock::Named(name) => Some(name) == taking.lock.name.as_ref(),
                HeldLock::GivenBy(_) => false,
            })
        };
        let body = &self.facts.body;
        let in_branch = |branch: ExprId, range| body.range(branch).contains_range(range);
        holds(one, second)
            && holds(other, first)
            && body.expr_ids().any(|id| {
                let branches: Vec<ExprId> = match body.expr(id) {
                    Expr::If {
                        then,
                        otherwise: Some(otherwise),
                        ..
                    } => vec![*then, *otherwise],
                    Expr::Match { arms, .. } => arms.iter().map(|arm| arm.body).collect(),
                    _ => return false,
                };
                let of = |range| branches.iter().find(|branch| in_branch(**branch, range));
                matches!((of(first.range), of(second.range)), (Some(a), Some(b)) if a != b)
            })
    }

    fn holding(&self, acquisition: &Acquisition) -> Option<Holding> {
        let Origin::Expr(expr) = acquisition.origin else {
            return None;
        };
        let lock = match self.taking(acquisition) {
            Some(taking) => HeldLock::Named(taking.lock.name?),
            None => HeldLock::GivenBy(self.call_at(expr)?),
        };
        Some(Holding {
            lock,
            mode: acquisition.mode,
            range: self.facts.body.range(expr),
        })
    }
}

impl Under {
    /// Where it is done: bytes from the function's start.
    pub(crate) fn range(&self) -> TextRange {
        match &self.does {
            Does::Take(taking) => taking.range,
            Does::Call(calling) => calling.range,
        }
    }
}

/// The call of a function whose body is known which an expression is, or which it awaits: the
/// function, and the places that are given to it.
pub(super) fn call_at(
    program: &Program,
    facts: &FunctionFacts,
    id: ExprId,
) -> Option<(DefId, Vec<Option<Found>>)> {
    let (def, call) = called(program, facts, id)?;
    let args: Vec<ExprId> = match facts.body.expr(call) {
        Expr::Call { args, .. } => args.clone(),
        Expr::MethodCall(call) => std::iter::once(call.receiver)
            .chain(call.args.iter().copied())
            .collect(),
        _ => return None,
    };
    let (places, view) = (facts.places(program), facts.view(program));
    let args = args.into_iter().map(|arg| places.of(&view, arg));
    Some((def, args.collect()))
}

/// The function whose body runs where an expression is evaluated, if that body is known, and the call
/// of it.
pub(crate) fn called(
    program: &Program,
    facts: &FunctionFacts,
    id: ExprId,
) -> Option<(DefId, ExprId)> {
    let (call, awaited) = match facts.body.expr(id) {
        Expr::Await(inner) => (*inner, true),
        _ => (id, false),
    };
    let Target::Def(def) = facts.types.calls.get(&call)?.target else {
        return None;
    };
    let DefKind::Fn(function) = &program.def(def).kind else {
        return None;
    };
    // The body of an async function runs where its future is awaited.
    let runs = function.gives_future() == awaited;
    (runs && program.is_edited(def.krate) && !is_of_trait(program, def)).then_some((def, call))
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
fn told(body: &Body, place: Place) -> Option<Place> {
    let root = match place.root {
        Root::Local(local) => Root::Param(body.params.iter().position(|pat| {
            matches!(body.pat(*pat), Pat::Bind { local: bound, inner: None, .. } if *bound == local)
        })?),
        root => root,
    };
    let plain = |step: &Step| !matches!(step, Step::IndexBy(_));
    (place.steps.len() <= MAX_STEPS && place.steps.iter().all(plain))
        .then_some(Place { root, ..place })
}

/// Places further in than this are not followed from function to function.
pub(super) const MAX_STEPS: usize = 6;
