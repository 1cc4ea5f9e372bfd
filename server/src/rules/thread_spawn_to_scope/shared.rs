//! What the threads share by an `Arc`, and could borrow.

use ra_ap_syntax::TextRange;

use super::Case;
use super::threads::Threads;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId, LocalId, Macro, Statement};
use crate::program::infer::Target;
use crate::program::items::DefKind;
use crate::program::solve::{SelfKind, Solver};
use crate::program::type_ref::TypeRef;
use crate::rules::context::Context;
use crate::rules::statements;
use crate::rules::usage::{inside_arc, of_let};
use crate::rules::uses::{Use, Uses};

/// What the threads share.
pub(super) struct Shared {
    pub(super) clones: Vec<Clone>,
    /// The `Arc`s that nobody needs any more.
    pub(super) arcs: Vec<Needless>,
}

/// `let words = Arc::clone(&words);` for a thread.
pub(super) struct Clone {
    /// The call that clones.
    pub(super) call: ExprId,
    /// What is cloned.
    pub(super) source: ExprId,
    of: LocalId,
    /// Whether the clone is dereferenced by `*`, which a reference to the `Arc` would not bear.
    has_star: bool,
}

/// `let words = Arc::new(value);` whose clones are all for the threads.
pub(super) struct Needless {
    pub(super) made: ExprId,
    pub(super) value: ExprId,
    /// The type that is written, and what that `Arc` is of: bytes of the file.
    pub(super) written: Option<(TextRange, TextRange)>,
    /// `*words`, `Arc::try_unwrap(words).unwrap()`: expressions, and the variable in them.
    pub(super) plain: Vec<(ExprId, ExprId)>,
}

impl Shared {
    /// "`words`", "`words` and `total`".
    pub(super) fn names(&self, case: &Case<'_>) -> String {
        let mut names: Vec<String> = Vec::new();
        for clone in &self.clones {
            let name = format!("`{}`", case.uses.source(clone.source));
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.join(" and ")
    }
}

/// What some threads share, if there is something that they could borrow.
pub(super) fn of(
    context: &Context<'_>,
    flow: &FunctionFlow,
    uses: &Uses<'_>,
    threads: &Threads,
) -> Option<Shared> {
    let look = Look {
        context,
        flow,
        uses,
        threads,
        region: region(flow, threads)?,
    };
    let mut clones = Vec::new();
    for call in flow.types.calls.keys() {
        if flow.body.range(*call).end() <= look.region.end() {
            clones.extend(look.clone(*call));
        }
    }
    clones.sort_by_key(|clone| flow.body.range(clone.call).start());
    let mut arcs = Vec::new();
    let mut kept = Vec::new();
    for clone in &clones {
        let known = |local: &LocalId| *local == clone.of;
        if kept.iter().any(known) || arcs.iter().any(|(local, _)| known(local)) {
            continue;
        }
        match look.needless(clone.of, &clones) {
            Some(arc) => arcs.push((clone.of, arc)),
            None => kept.push(clone.of),
        }
    }
    clones.retain(|clone| !clone.has_star || !kept.contains(&clone.of));
    let arcs: Vec<Needless> = arcs.into_iter().map(|(_, arc)| arc).collect();
    (!clones.is_empty()).then_some(Shared { clones, arcs })
}

/// The statements that have to do with the threads: bytes of the function.
pub(super) fn region(flow: &FunctionFlow, threads: &Threads) -> Option<TextRange> {
    let block = statements::block(&flow.body, threads.block)?;
    let ranges = statements::ranges(&flow.body, block);
    let first = ranges.get(*threads.statements.start())?;
    let last = ranges.get(*threads.statements.end())?;
    Some(TextRange::new(first.start(), last.end()))
}

struct Look<'a> {
    context: &'a Context<'a>,
    flow: &'a FunctionFlow,
    uses: &'a Uses<'a>,
    threads: &'a Threads,
    region: TextRange,
}

impl Look<'_> {
    /// A clone of an `Arc` that only one of the threads uses, and only to look through it.
    fn clone(&self, call: ExprId) -> Option<Clone> {
        let (flow, body) = (self.flow, &self.flow.body);
        let solver = Solver::new(self.context.names);
        solver.args_of(flow.types.expr(call), "std::sync::Arc")?;
        let callee = flow.callee(self.context.program(), call)?;
        callee.ends_with("::clone").then_some(())?;
        let source = match body.expr(call) {
            Expr::MethodCall(method) => method.receiver,
            Expr::Call { args, .. } => match body.expr(*args.first()?) {
                Expr::Ref { expr, .. } => *expr,
                _ => return None,
            },
            _ => return None,
        };
        // Of the variable itself: what is reached through something else may not stay where it is.
        let Expr::Local(of) = body.expr(source) else {
            return None;
        };
        solver.args_of(flow.types.expr(source), "std::sync::Arc")?;
        if self.region.contains_range(body.local(*of).range) || !self.stays_whole(*of, call)? {
            return None;
        }
        let parent = self.uses.parent(call)?;
        let bound = statements::block(body, parent)?
            .statements
            .iter()
            .find_map(|statement| match statement {
                Statement::Let {
                    pat,
                    ty: None,
                    init: Some(init),
                    otherwise: None,
                    ..
                } if *init == call => Some(*pat),
                _ => None,
            })?;
        let crate::program::body::Pat::Bind {
            local,
            by_ref: false,
            inner: None,
        } = body.pat(bound)
        else {
            return None;
        };
        let used = self.uses.of_local(*local)?;
        let (first, _) = used.first()?;
        let thread = self.threads.spawns.iter().find(|spawned| {
            let inside = body.range(spawned.argument);
            inside.contains_range(body.range(*first))
        })?;
        let inside = body.range(thread.argument);
        let mut has_star = false;
        for (id, _) in &used {
            if !inside.contains_range(body.range(*id)) {
                return None;
            }
            has_star |= matches!(self.looks(*id)?, Looks::Star(_));
        }
        Some(Clone {
            call,
            source,
            of: *of,
            has_star,
        })
    }

    /// Whether a variable is neither moved nor changed from its clone on while the threads run.
    fn stays_whole(&self, local: LocalId, clone: ExprId) -> Option<bool> {
        let body = &self.flow.body;
        let borrowed = self.region.cover(body.range(clone));
        let used = self.uses.of_local(local)?;
        Some(
            used.iter()
                .filter(|(id, _)| borrowed.contains_range(body.range(*id)))
                .all(|(id, how)| {
                    let is_given = self.threads.spawns.iter().any(|spawned| {
                        let inside = body.range(spawned.argument);
                        inside.contains_range(body.range(*id))
                    });
                    matches!(how, Use::Read | Use::Lend) && !is_given
                }),
        )
    }

    /// How a use of an `Arc` looks through it; `None` if it uses the `Arc` itself.
    fn looks(&self, id: ExprId) -> Option<Looks> {
        let (flow, body) = (self.flow, &self.flow.body);
        let parent = self.uses.parent(id)?;
        match body.expr(parent) {
            Expr::Deref(_) => Some(Looks::Star(parent)),
            Expr::Field { .. } | Expr::Macro(Macro::Format { .. }) => Some(Looks::Through),
            Expr::Index { base, .. } if *base == id => Some(Looks::Through),
            Expr::MethodCall(call) if call.receiver == id => {
                let receiver = flow.types.calls.get(&parent)?.receiver.as_ref()?;
                let is_inside = receiver.derefs > 0 && receiver.kind == SelfKind::Shared;
                is_inside.then_some(Looks::Through)
            }
            Expr::Ref { .. } => self.is_argument(parent).then_some(Looks::Through),
            _ => None,
        }
    }

    /// Whether `&arc` is given to a function that asks for a reference to something else, so that it is
    /// looked through.
    fn is_argument(&self, reference: ExprId) -> bool {
        let flow = self.flow;
        let Some(call) = self.uses.parent(reference) else {
            return false;
        };
        let Expr::Call { args, .. } = flow.body.expr(call) else {
            return false;
        };
        let Some(Target::Def(def)) = flow.types.calls.get(&call).map(|callee| &callee.target)
        else {
            return false;
        };
        let DefKind::Fn(function) = &self.context.program().def(*def).kind else {
            return false;
        };
        let asked = args
            .iter()
            .position(|arg| *arg == reference)
            .and_then(|index| function.params.get(index));
        let is_generic = |name: &str| function.generics.params.iter().any(|own| own.name == *name);
        function.self_param.is_none()
            && match asked {
                Some(TypeRef::Ref(inner, mutability)) if !mutability.is_mut() => match &**inner {
                    TypeRef::Slice(_) => true,
                    TypeRef::Path(path) => path
                        .last_name()
                        .is_some_and(|name| *name != "Arc" && !is_generic(name)),
                    _ => false,
                },
                _ => false,
            }
    }

    /// The `Arc` of a variable, if all of its clones are among those.
    fn needless(&self, local: LocalId, clones: &[Clone]) -> Option<Needless> {
        let (flow, body) = (self.flow, &self.flow.body);
        let (place, made) = statements::let_of(body, local)?;
        let Statement::Let { ty, range, .. } = statements::block(body, place.block)?
            .statements
            .get(place.index)?
        else {
            return None;
        };
        let written = match ty {
            Some(_) => {
                let written = of_let(self.context, *range + flow.start)?;
                Some((written, inside_arc(self.context, written)?))
            }
            None => None,
        };
        let Expr::Call { args, .. } = body.expr(made) else {
            return None;
        };
        let callee = flow.callee(self.context.program(), made)?;
        (callee == "std::sync::Arc::new" && !body.is_in_call_of_macro(made)).then_some(())?;
        let mut plain = Vec::new();
        for (id, _) in self.uses.of_local(local)? {
            if clones.iter().any(|clone| clone.source == id) {
                continue;
            }
            match self.unwrapped(id) {
                Some(whole) => plain.push((whole, id)),
                None => match self.looks(id)? {
                    Looks::Through => {}
                    Looks::Star(whole) => plain.push((whole, id)),
                },
            }
        }
        Some(Needless {
            made,
            value: *args.first()?,
            written,
            plain,
        })
    }

    /// `Arc::try_unwrap(arc).unwrap()` around a use.
    fn unwrapped(&self, id: ExprId) -> Option<ExprId> {
        let call = self.uses.parent(id)?;
        let path = self.flow.callee(self.context.program(), call)?;
        let is_taken = matches!(
            path.as_str(),
            "std::sync::Arc::try_unwrap" | "std::sync::Arc::into_inner"
        );
        let whole = self.uses.parent(call)?;
        let Expr::MethodCall(method) = self.flow.body.expr(whole) else {
            return None;
        };
        let is_unwrapped = matches!(method.name.as_str(), "unwrap" | "expect");
        let is_later = self.flow.body.range(call).start() >= self.region.end();
        (is_taken && is_unwrapped && is_later).then_some(whole)
    }
}

/// A use that looks through an `Arc`.
enum Looks {
    Through,
    /// With a `*`, which is this expression.
    Star(ExprId),
}
