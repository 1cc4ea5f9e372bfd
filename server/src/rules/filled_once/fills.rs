//! A guard in a variable, that looks or fills: a variable of the value itself.

use ra_ap_syntax::{TextRange, TextSize};

use super::looks::Now;
use super::{Edits, Once};
use crate::program::body::{BlockKind, Expr, ExprId, LocalId, Pat, Statement};
use crate::rules::imports::with_line;
use crate::rules::release::text::has_long_string;
use crate::rules::statements::{self, Place};
use crate::rules::uses::Use;

/// A guard in a variable.
pub(super) struct Held<'u> {
    local: LocalId,
    /// Its `let`: where that stands, and bytes of the file.
    pub(super) place: Place,
    pub(super) statement: TextRange,
    /// Where it is looked at.
    pub(super) looks: &'u [ExprId],
}

/// What is put in.
struct Fill<'t> {
    /// The assignment, or its like.
    write: ExprId,
    value: ExprId,
    text: &'t str,
}

impl<'c> Once<'c> {
    /// A guard that has a variable to itself.
    pub(super) fn variable(&self, local: LocalId, value: ExprId) -> Result<Edits, String> {
        let body = &self.flow.body;
        let no = || self.not_understood(value);
        let used = self.uses.of_local(local).ok_or_else(no)?;
        let (place, _) = statements::let_of(body, local).ok_or_else(no)?;
        let block = statements::block(body, place.block).ok_or_else(no)?;
        let Some(Statement::Let {
            ty: None, range, ..
        }) = block.statements.get(place.index)
        else {
            return Err(no());
        };
        let statement = *range + self.flow.start;
        let is_plain = self.context.source(statement).starts_with("let ");
        if !is_plain || self.has_comment(statement) {
            return Err(no());
        }
        let mut edits = Vec::new();
        let (mut looks, mut fills) = (Vec::new(), Vec::new());
        for (id, how) in used {
            if body.is_in_call_of_macro(id) {
                return Err(self.no("a guard is used in a macro", id));
            }
            match how {
                Use::Read => looks.push(id),
                Use::Change => fills.push(id),
                // It is dropped.
                _ => edits.push((self.dropped(id)?, String::new())),
            }
        }
        let held = Held {
            local,
            place,
            statement,
            looks: &looks,
        };
        edits.extend(match fills.as_slice() {
            [] => self.looked_at(&held, value)?,
            [fill] => match self.inserted(*fill, Some(&held))? {
                Some(edits) => edits,
                None => self.filled(&held, *fill)?,
            },
            [_, other, ..] => return Err(self.no("it is filled again", *other)),
        });
        Ok(edits)
    }

    /// `drop(guard);`
    fn dropped(&self, guard: ExprId) -> Result<TextRange, String> {
        let body = &self.flow.body;
        let found = self.uses.parent(guard).and_then(|call| {
            let place = statements::statement_of(body, call)?;
            let block = statements::block(body, place.block)?;
            statements::drop_statement(body, block, place.index, guard)
        });
        let range = found.ok_or_else(|| self.not_understood(guard))?;
        Ok(with_line(self.context, range + self.flow.start))
    }

    /// A guard that only looks: an `Option<&T>` does that.
    fn looked_at(&self, held: &Held<'_>, value: ExprId) -> Result<Edits, String> {
        if held.looks.is_empty() {
            return Err(self.no("a guard of it is not used", value));
        }
        let name = self.flow.body.local(held.local).range + self.flow.start;
        let mut edits = Vec::new();
        if self.uses.is_mut(held.local) {
            let before = TextRange::new(held.statement.start(), name.start());
            edits.push((before, "let ".to_owned()));
        }
        let place = self.flow.range(self.section.place);
        let acquired = TextRange::new(place.end(), self.flow.range(value).end());
        edits.push((acquired, format!("{}.get()", self.line_break()?)));
        let now = Now::Maybe(self.context.source(name), "");
        edits.extend(self.looks(held.looks, now)?);
        Ok(edits)
    }

    fn looks(&self, looks: &[ExprId], now: Now<'_>) -> Result<Edits, String> {
        let edits = looks.iter().map(|id| self.look(*id, now));
        let edits: Result<Edits, String> = edits.collect();
        let mut edits = edits?;
        edits.retain(|(range, text)| self.context.source(*range) != text);
        for (range, text) in &mut edits {
            if let Some(statement) = self.says_nothing(*range, text) {
                *range = with_line(self.context, statement);
                text.clear();
            }
        }
        Ok(edits)
    }

    /// The statement that would be `let name = name;`, were the range the name.
    fn says_nothing(&self, range: TextRange, name: &str) -> Option<TextRange> {
        let body = &self.flow.body;
        let blocks = body.expr_ids().filter_map(|id| statements::block(body, id));
        let mut statements = blocks.flat_map(|block| &block.statements);
        statements.find_map(|statement| {
            let Statement::Let {
                pat,
                ty: None,
                init: Some(init),
                otherwise: None,
                range: whole,
            } = statement
            else {
                return None;
            };
            let Pat::Bind { local, .. } = body.pat(*pat) else {
                return None;
            };
            let whole = *whole + self.flow.start;
            let is_same = self.flow.range(*init) == range
                && self
                    .context
                    .source(whole)
                    .starts_with(&format!("let {name} ="))
                && body.local(*local).name == *name;
            is_same.then_some(whole)
        })
    }

    /// `let mut guard = …; if guard.is_none() { *guard = Some(…); }`
    fn filled(&self, held: &Held<'_>, guard: ExprId) -> Result<Edits, String> {
        let body = &self.flow.body;
        let no = || self.not_understood(guard);
        let block = statements::block(body, held.place.block).ok_or_else(no)?;
        let (id, range) = match (block.statements.get(held.place.index + 1), block.tail) {
            (Some(Statement::Expr { expr, range }), _) => (*expr, *range),
            (None, Some(tail)) => (tail, body.range(tail)),
            _ => return Err(no()),
        };
        let Expr::If {
            cond,
            then,
            otherwise: None,
        } = body.expr(id)
        else {
            return Err(no());
        };
        let is_inside = |id: ExprId| range.contains_range(body.range(id));
        let (asked, looks): (Vec<ExprId>, Vec<ExprId>) =
            held.looks.iter().partition(|id| is_inside(**id));
        let asks = matches!(body.expr(*cond), Expr::MethodCall(call)
            if call.name == "is_none" && asked == [call.receiver]);
        if !asks || !is_inside(guard) {
            return Err(no());
        }
        let fill = self.fill(guard).ok_or_else(no)?;
        let range = range + self.flow.start;
        let head = TextRange::new(range.start(), self.flow.range(*then).start());
        if !self.context.source(range).starts_with("if ") || self.has_comment(head) {
            return Err(no());
        }
        let maker = self.maker(*then, &fill, held.statement)?;
        let name = &body.local(held.local).name;
        let call = format!("{}({maker})", self.on_place("get_or_init")?);
        let made = match looks.is_empty() {
            true => format!("{call};"),
            false => format!("let {name} = {call};"),
        };
        // Comments on what is done there stay before it.
        let between = TextRange::new(held.statement.end(), range.start());
        let said = self.context.source(between).trim();
        if !said.lines().all(|line| line.trim_start().starts_with("//")) {
            return Err(no());
        }
        let made = match said.is_empty() {
            true => made,
            false => {
                let (newline, indent) = (self.context.newline(), self.context.indent(range));
                format!("{said}{newline}{indent}{made}")
            }
        };
        let mut edits = self.looks(&looks, Now::Full(name))?;
        edits.push((held.statement.cover(range), made));
        Ok(edits)
    }

    /// `*guard = Some(value)`, or a method that does the same.
    fn fill(&self, guard: ExprId) -> Option<Fill<'c>> {
        let body = &self.flow.body;
        let parent = self.uses.parent(guard)?;
        let (write, value, arguments) = match body.expr(parent) {
            Expr::MethodCall(call) if matches!(call.name.as_str(), "insert" | "replace") => {
                let [value] = &*call.args else { return None };
                let start = (call.name_range + self.flow.start).end();
                (
                    parent,
                    *value,
                    TextRange::new(start, self.flow.range(parent).end()),
                )
            }
            Expr::Deref(_) => {
                let write = self.uses.parent(parent)?;
                let Expr::Assign { rhs, .. } = body.expr(write) else {
                    return None;
                };
                let Expr::Call { callee, args } = body.expr(*rhs) else {
                    return None;
                };
                let [value] = args.as_slice() else {
                    return None;
                };
                let callee = self.flow.range(*callee);
                let is_some = matches!(self.context.source(callee), "Some" | "Option::Some");
                let end = self.flow.range(*rhs).end();
                is_some.then(|| (write, *value, TextRange::new(callee.end(), end)))?
            }
            _ => return None,
        };
        let inside = self
            .context
            .source(arguments)
            .strip_prefix('(')?
            .strip_suffix(')')?;
        let inside = inside.trim();
        let inside = inside.strip_suffix(',').unwrap_or(inside).trim_end();
        // Comments and parentheses would be lost.
        let text = self.context.source(self.flow.range(value));
        (inside == text).then_some(Fill { write, value, text })
    }

    /// What the block does in which it is filled, as the argument of `get_or_init`.
    fn maker(&self, then: ExprId, fill: &Fill<'_>, at: TextRange) -> Result<String, String> {
        let body = &self.flow.body;
        let context = self.context;
        let no = || self.not_understood(fill.write);
        let block = statements::block(body, then).ok_or_else(no)?;
        let is_last = match (block.tail, block.statements.last()) {
            (Some(tail), _) => tail == fill.write && matches!(body.expr(tail), Expr::Assign { .. }),
            (None, Some(Statement::Expr { expr, .. })) => *expr == fill.write,
            _ => false,
        };
        if !is_last || block.kind != BlockKind::Plain || block.label.is_some() {
            return Err(no());
        }
        self.fits_closure(then)?;
        let whole = self.flow.range(then);
        let write = self.flow.range(fill.write);
        let brace = TextSize::of('{');
        let before = context.source(TextRange::new(whole.start() + brace, write.start()));
        let after = context.source(TextRange::new(write.end(), whole.end() - brace));
        let after = after.trim();
        if !after.strip_prefix(';').unwrap_or(after).is_empty() {
            return Err(no());
        }
        let value = self.flow.range(fill.value);
        let from = context.indent(value);
        let moved = |to: &str| match from.strip_prefix(to) {
            Some(more) if !more.is_empty() && !has_long_string(context, value) => {
                fill.text.replace(&format!("\n{from}"), &format!("\n{to}"))
            }
            _ => fill.text.to_owned(),
        };
        if before.trim().is_empty() {
            let name = self.named(fill.value);
            return Ok(name.unwrap_or_else(|| format!("|| {}", moved(context.indent(at)))));
        }
        if !before.contains('\n') {
            return Ok(format!("|| {{{before}{} }}", fill.text));
        }
        let (newline, inner) = (context.newline(), context.indent(write));
        let (before, outer) = (before.trim_end(), context.indent(at));
        let value = moved(inner);
        Ok(format!(
            "|| {{{before}{newline}{inner}{value}{newline}{outer}}}"
        ))
    }

    fn has_comment(&self, range: TextRange) -> bool {
        let source = self.context.source(range);
        source.contains("//") || source.contains("/*")
    }
}
