//! What is put in where it is missing, in one step: `get_or_init`.

use ra_ap_syntax::TextRange;

use super::fills::Held;
use super::{Edits, Once};
use crate::program::body::{Body, Expr, ExprId, Macro, Pat, Statement};
use crate::rules::imports::with_line;
use crate::rules::statements;

impl Once<'_> {
    /// `guard.get_or_insert_with(…)`, of which nothing is done with the result that a `&T` would not allow.
    pub(super) fn inserted(
        &self,
        guard: ExprId,
        held: Option<&Held<'_>>,
    ) -> Result<Option<Edits>, String> {
        let body = &self.flow.body;
        let no = || self.not_understood(guard);
        let call_id = self.uses.parent(guard).ok_or_else(no)?;
        let Expr::MethodCall(call) = body.expr(call_id) else {
            return Ok(None);
        };
        let is_lazy = match call.name.as_str() {
            "get_or_insert_with" => true,
            "get_or_insert" => false,
            _ => return Ok(None),
        };
        let ([made], true) = (&*call.args, call.receiver == guard) else {
            return Err(no());
        };
        if !call.generics.is_empty() || !self.is_shared(call_id) {
            return Err(no());
        }
        let mut edits = Vec::new();
        let name = call.name_range + self.flow.start;
        let place = self.flow.range(self.section.place);
        match held {
            None => {
                let acquired = TextRange::new(place.end(), name.end());
                edits.push((acquired, format!("{}.get_or_init", self.line_break()?)));
            }
            Some(held) => {
                if !self.is_next(held, guard) {
                    return Err(no());
                }
                edits.push((with_line(self.context, held.statement), String::new()));
                let inserts = TextRange::new(self.flow.range(guard).start(), name.end());
                let place = self.context.source(place);
                edits.push((inserts, format!("{place}.get_or_init")));
            }
        }
        if !is_lazy {
            edits.push(self.lazily(*made)?);
        }
        Ok(Some(edits))
    }

    /// The argument of `get_or_insert`, which is evaluated only where it is needed from now on.
    fn lazily(&self, made: ExprId) -> Result<(TextRange, String), String> {
        let range = self.flow.range(made);
        if let Some(name) = self.named(made)
            && self.is_of_std(made)
        {
            return Ok((range, name));
        }
        if !is_value(&self.flow.body, made) {
            return Err(self.no("what is put in may do something else, too,", made));
        }
        self.fits_closure(made)?;
        Ok((TextRange::empty(range.start()), "|| ".to_owned()))
    }

    /// Whether the guard is used once, in the statement after its `let`, where its place means the same.
    fn is_next(&self, held: &Held<'_>, guard: ExprId) -> bool {
        let body = &self.flow.body;
        let place = self.section.place;
        let at = statements::index_in(body, held.place.block, guard);
        let is_elsewhere = self
            .uses
            .ancestors(guard)
            .take_while(|outer| *outer != held.place.block)
            .any(|outer| matches!(body.expr(outer), Expr::Closure(_) | Expr::Async { .. }));
        let root = self.uses.root(place).map(|root| body.local(root));
        let is_hidden = root.is_some_and(|root| {
            let between = held.statement.end() - self.flow.start;
            let between = TextRange::new(between, body.range(guard).start());
            let mut locals = body.locals.iter();
            locals.any(|local| local.name == root.name && between.contains_range(local.range))
        });
        held.looks.is_empty()
            && at == Some(held.place.index + 1)
            && statements::is_plain(body, place)
            && !is_elsewhere
            && !is_hidden
    }

    /// Whether all that is done with a `&mut T` can be done with a `&T`.
    fn is_shared(&self, call: ExprId) -> bool {
        let body = &self.flow.body;
        let looks = |id: ExprId| {
            self.uses
                .parent(id)
                .is_some_and(|parent| match body.expr(parent) {
                    Expr::MethodCall(method) => method.receiver == id,
                    Expr::Index { base, .. } => *base == id,
                    Expr::Deref(_) | Expr::Field { .. } => true,
                    Expr::Macro(Macro::Format { .. }) => true,
                    _ => false,
                })
        };
        if looks(call) {
            return true;
        }
        let place = statements::statement_of(body, call);
        let statement = place.and_then(|place| {
            statements::block(body, place.block)?
                .statements
                .get(place.index)
        });
        match statement {
            Some(Statement::Expr { .. }) => true,
            Some(Statement::Let { pat, ty: None, .. }) => match body.pat(*pat) {
                Pat::Wildcard => true,
                Pat::Bind {
                    local,
                    by_ref: false,
                    inner: None,
                } => {
                    let used = self.uses.of_local(*local);
                    let is_mut = self.uses.is_mut(*local);
                    !is_mut && used.is_some_and(|used| used.iter().all(|(id, _)| looks(*id)))
                }
                _ => false,
            },
            _ => false,
        }
    }
}

/// Whether evaluating code does nothing but make a value, and cannot fail.
fn is_value(body: &Body, id: ExprId) -> bool {
    match body.expr(id) {
        Expr::Tuple(parts) | Expr::Array(parts) => parts.iter().all(|part| is_value(body, *part)),
        Expr::Neg(inner) => matches!(body.expr(*inner), Expr::Literal(_)),
        _ => statements::is_plain(body, id),
    }
}
