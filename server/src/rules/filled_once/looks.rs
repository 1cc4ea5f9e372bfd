//! What is looked at through a guard, looked at without one.

use ra_ap_syntax::TextRange;

use super::{Edits, Once};
use crate::program::body::{Expr, ExprId, Literal, Macro, MethodCall, Pat, PatId, Statement};
use crate::program::solve::{SelfKind, Solver};
use crate::program::type_ref::Mutability;
use crate::rules::statements;

/// What stands in the place of a guard.
#[derive(Clone, Copy)]
pub(super) enum Now<'t> {
    /// Code that is an `Option<&T>`, and what comes before the `.` of a method.
    Maybe(&'t str, &'t str),
    /// A variable that is a `&T`.
    Full(&'t str),
}

impl Once<'_> {
    /// A guard that lives for a statement.
    pub(super) fn temporary(&self, value: ExprId) -> Result<Edits, String> {
        if let Some(edits) = self.inserted(value, None)? {
            return Ok(edits);
        }
        let got = self.on_place("get()")?;
        let edit = self.look(value, Now::Maybe(&got, self.line_break()?))?;
        Ok(vec![edit])
    }

    /// A use of a guard that only looks.
    pub(super) fn look(&self, guard: ExprId, now: Now<'_>) -> Result<(TextRange, String), String> {
        let body = &self.flow.body;
        let no = || self.not_understood(guard);
        let parent = self.uses.parent(guard).ok_or_else(no)?;
        let is_behind = matches!(body.expr(parent), Expr::Deref(_));
        let at = if is_behind { parent } else { guard };
        let range = self.flow.range(at);
        let around = self.uses.parent(at).ok_or_else(no)?;
        let found = match body.expr(around) {
            Expr::MethodCall(call) if call.receiver == at => {
                let range = match is_behind {
                    true => self.in_parentheses(range),
                    false => range,
                };
                self.method(around, call, range, now)
            }
            // Both are shown as what they hold.
            Expr::Macro(Macro::Format { .. }) => self.shown(at, now),
            Expr::Macro(Macro::Write { target, .. }) if *target != at => self.shown(at, now),
            Expr::Ref {
                mutability: Mutability::Shared,
                ..
            } if is_behind => {
                let range = self.flow.range(around);
                self.is_matched(around).then(|| (range, now.option()))
            }
            _ if is_behind && self.is_copy => Some((range, now.copied())),
            _ if is_behind && self.is_matched(at) => Some((range, now.option())),
            _ => None,
        };
        found.ok_or_else(no)
    }

    /// An argument of `println!` and its like.
    fn shown(&self, id: ExprId, now: Now<'_>) -> Option<(TextRange, String)> {
        let range = self.flow.range(id);
        let source = self.context.source(range);
        // The name stands in the text itself.
        let is_inside = matches!(self.flow.body.expr(id), Expr::Local(local)
            if self.flow.body.local(*local).name != *source);
        // `?name` is short for a field of that name.
        let before = self.context.text.get(..usize::from(range.start()))?;
        if before.ends_with(['?', '%']) {
            return None;
        }
        match now {
            Now::Maybe(..) if is_inside => Some((range, source.to_owned())),
            Now::Full(_) if is_inside => None,
            _ => Some((range, now.option())),
        }
    }

    fn method(
        &self,
        id: ExprId,
        call: &MethodCall,
        guard: TextRange,
        now: Now<'_>,
    ) -> Option<(TextRange, String)> {
        if !call.generics.is_empty() {
            return None;
        }
        let own = self.option_method(id)?;
        let whole = guard.cover(self.flow.range(id));
        match now {
            Now::Maybe(text, line_break) => {
                let then = |step: &str| Some((whole, format!("{text}{line_break}.{step}")));
                match own.as_str() {
                    "is_some" | "is_none" => Some((guard, text.to_owned())),
                    "as_ref" => Some((whole, text.to_owned())),
                    "clone" if self.is_copy => then("copied()"),
                    "clone" => then("cloned()"),
                    "iter" => then("into_iter()"),
                    "as_deref" if self.is_string() => then("map(String::as_str)"),
                    "as_deref" => then("map(|value| &**value)"),
                    _ if self.takes_copy(id) => Some((guard, now.copied())),
                    _ => None,
                }
            }
            Now::Full(text) => {
                let outer = self
                    .uses
                    .parent(id)
                    .filter(|outer| self.is_certain(*outer, id));
                let certain = outer.map(|outer| guard.cover(self.flow.range(outer)));
                match (own.as_str(), outer, certain) {
                    ("as_ref", _, Some(all)) => Some((all, text.to_owned())),
                    ("as_ref", ..) => Some((whole, now.option())),
                    ("clone", Some(outer), Some(all)) if self.is_copy => {
                        Some((all, self.starred(outer, text)))
                    }
                    ("clone", _, Some(all)) => Some((all, format!("{text}.clone()"))),
                    ("clone", ..) if self.is_copy => Some((whole, now.copied())),
                    ("clone", ..) => Some((whole, format!("Some({text}.clone())"))),
                    ("as_deref", _, Some(all)) if self.is_string() => {
                        Some((all, format!("{text}.as_str()")))
                    }
                    ("as_deref", Some(outer), Some(all)) if !self.goes_on(outer) => {
                        Some((all, format!("&**{text}")))
                    }
                    ("as_deref", _, None) if self.is_string() => {
                        Some((whole, format!("Some({text}.as_str())")))
                    }
                    ("as_deref", _, None) => Some((whole, format!("Some(&**{text})"))),
                    ("is_some" | "is_none", ..) => None,
                    _ if !self.takes_copy(id) => None,
                    _ if self.is_certain(id, call.receiver) => {
                        Some((whole, self.starred(id, text)))
                    }
                    _ => Some((guard, now.copied())),
                }
            }
        }
    }

    /// The name of a method of `Option` that is called.
    fn option_method(&self, id: ExprId) -> Option<String> {
        let path = self.flow.callee(self.context.program(), id)?;
        match path.strip_prefix("std::option::Option::") {
            Some(name) => Some(name.to_owned()),
            None => (path == "std::clone::Clone::clone").then(|| "clone".to_owned()),
        }
    }

    /// Whether a method takes the `Option` by its value, which is copied then.
    fn takes_copy(&self, id: ExprId) -> bool {
        let callee = self.flow.types.calls.get(&id);
        let receiver = callee.and_then(|callee| callee.receiver.as_ref());
        self.is_copy && receiver.is_some_and(|receiver| receiver.kind == SelfKind::Value)
    }

    /// Whether a call on an `Option` gives what is in it, and nothing is lost with its arguments.
    fn is_certain(&self, id: ExprId, receiver: ExprId) -> bool {
        let body = &self.flow.body;
        let Expr::MethodCall(call) = body.expr(id) else {
            return false;
        };
        let is_option = || {
            let path = self.flow.callee(self.context.program(), id);
            path.is_some_and(|path| path.starts_with("std::option::Option::"))
        };
        let plain = match (call.name.as_str(), &*call.args) {
            ("unwrap" | "unwrap_or_default", []) => true,
            ("expect", [said]) => matches!(body.expr(*said), Expr::Literal(Literal::Str)),
            ("unwrap_or_else", [made]) => {
                matches!(body.expr(*made), Expr::Closure(_) | Expr::Path(_))
            }
            ("unwrap_or", [other]) => match body.expr(*other) {
                Expr::Literal(_) | Expr::Path(_) => true,
                Expr::Call { callee, args } => {
                    args.is_empty() && matches!(body.expr(*callee), Expr::Path(_))
                }
                _ => false,
            },
            _ => false,
        };
        plain && call.receiver == receiver && is_option()
    }

    /// `*name`, in parentheses where something follows that binds tighter.
    fn starred(&self, id: ExprId, name: &str) -> String {
        match self.goes_on(id) {
            true => format!("(*{name})"),
            false => format!("*{name}"),
        }
    }

    /// Whether something follows that binds tighter than what can stand before an expression.
    fn goes_on(&self, id: ExprId) -> bool {
        let body = &self.flow.body;
        self.uses
            .parent(id)
            .is_some_and(|parent| match body.expr(parent) {
                Expr::MethodCall(call) => call.receiver == id,
                Expr::Call { callee, .. } => *callee == id,
                Expr::Index { base, .. } => *base == id,
                Expr::Field { .. } | Expr::Try(_) | Expr::Await(_) => true,
                _ => false,
            })
    }

    fn is_string(&self) -> bool {
        let solver = Solver::new(self.context.names);
        solver.is(self.payload, "std::string::String")
    }

    /// Whether an expression is matched with patterns that mean the same of an `Option<&T>`.
    fn is_matched(&self, id: ExprId) -> bool {
        let body = &self.flow.body;
        let Some(parent) = self.uses.parent(id) else {
            return false;
        };
        match body.expr(parent) {
            Expr::Match { scrutinee, arms } => {
                *scrutinee == id && arms.iter().all(|arm| self.is_of_option(arm.pat))
            }
            Expr::Let { pat, .. } => self.is_of_option(*pat),
            Expr::Block(_) => {
                let place = statements::statement_of(body, id);
                let statement = place.and_then(|place| {
                    statements::block(body, place.block)?
                        .statements
                        .get(place.index)
                });
                matches!(statement, Some(Statement::Let { pat, ty: None, .. })
                    if self.is_of_option(*pat))
            }
            _ => false,
        }
    }

    /// `None`, or a `Some` of what is bound as a reference.
    fn is_of_option(&self, pat: PatId) -> bool {
        let body = &self.flow.body;
        match body.pat(pat) {
            Pat::Wildcard => true,
            Pat::Path(path) => path.last_name().is_some_and(|name| name == "None"),
            Pat::Or(pats) => pats.iter().all(|pat| self.is_of_option(*pat)),
            Pat::TupleStruct { path, fields } => {
                path.last_name().is_some_and(|name| name == "Some")
                    && fields.iter().all(|pat| self.binds_references(*pat))
            }
            _ => false,
        }
    }

    /// Whether a pattern says neither `ref` nor `mut` nor `&`, so that it binds references.
    fn binds_references(&self, pat: PatId) -> bool {
        let body = &self.flow.body;
        let all = |pats: &[PatId]| pats.iter().all(|pat| self.binds_references(*pat));
        match body.pat(pat) {
            Pat::Wildcard | Pat::Rest | Pat::Path(_) => true,
            Pat::Bind {
                local,
                by_ref: false,
                inner: None,
            } => !self.uses.is_mut(*local),
            Pat::Tuple(pats) | Pat::Slice(pats) | Pat::Or(pats) => all(pats),
            Pat::TupleStruct { fields, .. } => all(fields),
            Pat::Record { fields, .. } => fields.iter().all(|(_, pat)| self.binds_references(*pat)),
            _ => false,
        }
    }
}

impl Now<'_> {
    /// An `Option<&T>`.
    fn option(self) -> String {
        match self {
            Now::Maybe(text, _) => text.to_owned(),
            Now::Full(name) => format!("Some({name})"),
        }
    }

    /// An `Option<T>`, of a `T` that is copied.
    fn copied(self) -> String {
        match self {
            Now::Maybe(text, line_break) => format!("{text}{line_break}.copied()"),
            Now::Full(name) => format!("Some(*{name})"),
        }
    }
}
