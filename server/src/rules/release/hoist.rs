//! What a temporary guard was needed for is taken into a variable in a statement before.

use ra_ap_syntax::{TextRange, TextSize};

use super::spot::{Spot, spot};
use super::take::{Put, Taken, take};
use super::text::has_long_string;
use crate::finding::{FileEdit, Fix};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId};
use crate::program::solve::Solver;
use crate::rules::context::{Context, fix};
use crate::rules::heads::{Head, head_around};
use crate::rules::statements;

/// The guard that `acquired` gives ends before what it is held at: an `.await` of `awaits`, or the
/// body of a `match`, `if let`, `while let` or `for`. The title starts with `release`.
pub(crate) fn hoist(
    context: &Context<'_>,
    flow: &FunctionFlow,
    acquired: ExprId,
    awaits: &[ExprId],
    release: &str,
) -> Option<Fix> {
    let body = &flow.body;
    let parents = statements::parents(body);
    let head = head_around(body, &parents, acquired);
    if let Some(head) = head
        && let Expr::While { cond, .. } = body.expr(head.whole)
    {
        return while_let(context, flow, head.whole, *cond, release);
    }
    let taken = take(context, flow, &parents, acquired, awaits)?;
    let place = spot(flow, &parents, taken.expr)?;
    let wanted = match parents[taken.expr.index()].map(|parent| body.expr(parent)) {
        Some(Expr::For { .. }) => "items",
        _ => "value",
    };
    let name = statements::fresh_name(flow, wanted);
    let mut taken = taken;
    taken.mutable |= head.is_some_and(|head| binds_mutably(context, flow, &head));
    let edits = before(context, flow, place, &taken, &name)?;
    let what = if head.is_some() { "body" } else { "call" };
    let verb = if taken.cloned { "clone" } else { "take" };
    let title = format!("{release} before the {what}: {verb} the value into `{name}` first");
    let mut result = fix(title, edits);
    result.safe = !taken.cloned;
    result.preferred = !taken.cloned;
    Some(result)
}

/// The edits that take an expression's value into a variable, before anything else that happens in
/// the expression `around` it and its statement.
pub(crate) fn take_before(
    context: &Context<'_>,
    flow: &FunctionFlow,
    parents: &[Option<ExprId>],
    around: ExprId,
    value: ExprId,
    name: &str,
) -> Option<Vec<FileEdit>> {
    let place = spot(flow, parents, around)?;
    let taken = Taken {
        expr: value,
        value: context.source(flow.range(value)).to_owned(),
        put: Put::Value,
        mutable: false,
        cloned: false,
    };
    before(context, flow, place, &taken, name)
}

/// The edits that put a `let` of what is taken at a spot, and its name in its place.
fn before(
    context: &Context<'_>,
    flow: &FunctionFlow,
    place: Spot,
    taken: &Taken,
    name: &str,
) -> Option<Vec<FileEdit>> {
    let body = &flow.body;
    let newline = context.newline();
    let keyword = if taken.mutable { "let mut" } else { "let" };
    let statement = format!("{keyword} {name} = {};", taken.value);
    match place {
        Spot::Statement(place) => {
            let ranges = statements::ranges(body, statements::block(body, place.block)?);
            let range = *ranges.get(place.index)? + flow.start;
            let text = format!("{statement}{newline}{}", context.indent(range));
            Some(vec![
                context.edit(TextRange::empty(range.start()), text),
                context.edit(flow.range(taken.expr), taken.put.code(name)),
            ])
        }
        Spot::Braces(id) => {
            let (range, hole) = (flow.range(id), flow.range(taken.expr));
            if has_long_string(context, range) {
                return None;
            }
            let (indent, unit) = (context.indent(range), context.indent_unit());
            let inner = format!("{newline}{indent}{unit}");
            let before = context.source(TextRange::new(range.start(), hole.start()));
            let after = context.source(TextRange::new(hole.end(), range.end()));
            let code = format!("{before}{}{after}", taken.put.code(name));
            let code = code.replace('\n', &format!("\n{unit}"));
            let text = format!("{{{inner}{statement}{inner}{code}{newline}{indent}}}");
            Some(vec![context.edit(range, text)])
        }
    }
}

/// Whether a pattern of the `match` or `if let` borrows mutably from what it looks at: `ref mut`.
fn binds_mutably(context: &Context<'_>, flow: &FunctionFlow, head: &Head) -> bool {
    let body = &flow.body;
    let whole = body.range(head.whole);
    let parts = body.pats.iter().map(|(_, range)| *range);
    parts
        .filter(|range| whole.contains_range(*range))
        .any(|range| context.source(range + flow.start).starts_with("ref mut "))
}

/// `while let p = e { … }` to `loop { let p = e else { break }; … }`.
fn while_let(
    context: &Context<'_>,
    flow: &FunctionFlow,
    whole: ExprId,
    cond: ExprId,
    release: &str,
) -> Option<Fix> {
    let body = &flow.body;
    let (Expr::Let { pat, init }, Expr::While { body: inner, .. }) =
        (body.expr(cond), body.expr(whole))
    else {
        return None;
    };
    let is_owned = Solver::new(context.names).is_owned(flow.types.expr(*init));
    // In a `let` a borrowing pattern keeps the guard of a place alive.
    let pattern = context.source(body.pats[pat.index()].1 + flow.start);
    let is_place = matches!(body.expr(*init), Expr::Deref(_) | Expr::Field { .. });
    let borrows = is_place && pattern.split([' ', '(']).any(|word| word == "ref");
    if !is_owned || borrows || !body.is_refutable(*pat) {
        return None;
    }
    let head = flow.range(cond);
    let keyword = context.source(TextRange::new(flow.range(whole).start(), head.start()));
    let keyword_start =
        flow.range(whole).start() + TextSize::try_from(keyword.rfind("while")?).ok()?;
    let open = flow.range(*inner).start();
    let indent = context.indent(flow.range(whole));
    let value = flow.range(*init);
    let mut condition = context.source(head).to_owned();
    // Before `else` neither a closing brace nor `&&` may stand bare.
    if context.source(value).ends_with('}') || matches!(body.expr(*init), Expr::Logic { .. }) {
        let before = context.source(TextRange::new(head.start(), value.start()));
        condition = format!("{before}({})", context.source(value));
    }
    let text = format!(
        "loop {{{}{indent}{}{condition} else {{ break }};",
        context.newline(),
        context.indent_unit()
    );
    let end = open + TextSize::new(1);
    let mut result = fix(
        format!("{release} before the body: take each value with `let … else`"),
        vec![context.edit(TextRange::new(keyword_start, end), text)],
    );
    result.safe = true;
    result.preferred = true;
    Some(result)
}
