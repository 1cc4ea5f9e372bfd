//! The guards that are held where something is called.

use super::context::{Context, fix};
use super::guard_sites::origin_range;
use super::lock_name::lock_name;
use super::statements;
use super::uses::Uses;
use crate::finding::{Fix, Related};
use crate::flow::build::{Acquisition, Origin};
use crate::flow::function::FunctionFlow;
use crate::flow::graph::GuardId;
use crate::program::body::{Expr, ExprId, LocalId};
use crate::program::ty::Ty;

/// A guard that is held at a call, on some way to it.
pub(crate) struct HeldCall<'a> {
    pub(crate) flow: &'a FunctionFlow,
    pub(crate) call: ExprId,
    pub(crate) guard: GuardId,
    pub(crate) acquisition: &'a Acquisition,
    /// The variable it was first bound to, unless it is a temporary.
    pub(crate) binding: Option<LocalId>,
}

/// Every guard at every call of a function, in the order of the code.
pub(crate) fn held_calls(flow: &FunctionFlow) -> Vec<HeldCall<'_>> {
    let mut result = Vec::new();
    for region in &flow.regions {
        for (call, held) in &region.held.at {
            if !matches!(
                flow.body.expr(*call),
                Expr::Call { .. } | Expr::MethodCall(_)
            ) {
                continue;
            }
            for held in held {
                let case = HeldCall {
                    flow,
                    call: *call,
                    guard: held.guard,
                    acquisition: flow.acquisition(*held),
                    binding: flow.binding(region, *held),
                };
                result.push(case);
            }
        }
    }
    result.sort_by_key(|case| (flow.body.range(case.call).end(), case.call, case.guard));
    result
}

/// Whether a lock protects things of the type that a call waits for: the handles that are joined.
pub(crate) fn protects_waited(
    flow: &FunctionFlow,
    acquisition: &Acquisition,
    call: ExprId,
) -> bool {
    let (Expr::MethodCall(call), Some(lock)) = (flow.body.expr(call), acquisition.lock) else {
        return false;
    };
    let Ty::Adt(waited, _) = flow.types.expr(call.receiver).strip_refs() else {
        return false;
    };
    let mut open = vec![flow.types.expr(lock)];
    while let Some(ty) = open.pop() {
        if matches!(ty, Ty::Adt(id, _) if id == waited) {
            return true;
        }
        open.extend(ty.parts());
    }
    false
}

impl HeldCall<'_> {
    /// "`guard` keeps `self.state` (std `Mutex`) locked", or "a temporary guard keeps …".
    pub(crate) fn held(&self, context: &Context<'_>) -> String {
        let lock = lock_name(context, self.flow, self.acquisition);
        match self.binding {
            Some(local) => {
                let name = &self.flow.body.local(local).name;
                format!("`{name}` keeps {lock} locked")
            }
            None => format!("a temporary guard keeps {lock} locked"),
        }
    }

    /// Where the story begins.
    pub(crate) fn acquired(&self, context: &Context<'_>) -> Related {
        let range = match (self.acquisition.origin, self.binding) {
            (Origin::Param(_), Some(local)) => self.flow.body.local(local).range + self.flow.start,
            _ => origin_range(self.flow, self.acquisition),
        };
        context.related(range, "the lock is acquired here, and still held below")
    }

    /// Whether the call works on what this very guard protects.
    pub(crate) fn is_on_protected(&self) -> bool {
        match self.flow.body.expr(self.call) {
            Expr::MethodCall(call) => self.comes_from_guard(call.receiver),
            _ => false,
        }
    }

    /// Whether the call is given a reference into what this very guard protects.
    pub(crate) fn is_given_protected(&self) -> bool {
        let args = match self.flow.body.expr(self.call) {
            Expr::MethodCall(call) => call.args.as_ref(),
            Expr::Call { args, .. } => args.as_slice(),
            _ => return false,
        };
        args.iter().any(|arg| {
            matches!(self.flow.types.expr(*arg), Ty::Ref(..)) && self.comes_from_guard(*arg)
        })
    }

    fn comes_from_guard(&self, value: ExprId) -> bool {
        let body = &self.flow.body;
        let mut open = vec![value];
        while let Some(id) = open.pop() {
            if self.acquisition.origin == Origin::Expr(id) {
                return true;
            }
            if let Expr::Local(local) = body.expr(id)
                && (Some(*local) == self.binding || self.borrows_from(*local))
            {
                return true;
            }
            body.for_each_child(id, &mut |child| open.push(child));
        }
        false
    }

    /// Whether a variable is a reference that was made while the guard was held.
    fn borrows_from(&self, local: LocalId) -> bool {
        let body = &self.flow.body;
        let acquired = match self.acquisition.origin {
            Origin::Expr(id) => body.range(id).start(),
            Origin::Param(param) => body.local(param).range.end(),
        };
        matches!(self.flow.types.local(local), Ty::Ref(..))
            && body.local(local).range.end() > acquired
            && !body.params.iter().any(|pat| {
                let mut bound = Vec::new();
                body.bindings(*pat, &mut bound);
                bound.contains(&local)
            })
    }

    /// `drop(guard);` before the statement of the call.
    pub(crate) fn release_before(&self, context: &Context<'_>, what: &str) -> Option<Fix> {
        let body = &self.flow.body;
        let local = self.binding?;
        let (place, _) = statements::let_of(body, local)?;
        let index = statements::index_in(body, place.block, self.call)?;
        let ranges = statements::ranges(body, statements::block(body, place.block)?);
        let statement = *ranges.get(index)?;
        let uses = Uses::new(context, self.flow);
        if index <= place.index || !uses.can_end_before(local, statement) {
            return None;
        }
        let name = &body.local(local).name;
        let at = statement + self.flow.start;
        let text = format!("drop({name});{}{}", context.newline(), context.indent(at));
        let start = ra_ap_syntax::TextRange::empty(at.start());
        let mut release = fix(
            format!("Release the lock before {what}: `drop({name})`"),
            vec![context.edit(start, text)],
        );
        release.preferred = true;
        Some(release)
    }
}
