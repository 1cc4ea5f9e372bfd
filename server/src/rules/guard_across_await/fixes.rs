//! How the guard comes to end before the `.await`.

use ra_ap_syntax::{AstNode, AstToken, Edition, TextRange, ast};

use super::{Case, cases};
use crate::finding::{Finding, Fix};
use crate::flow::build::Origin;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Block, Body, Expr, ExprId, LocalId, Pat, Statement};
use crate::program::solve::Solver;
use crate::rules::context::{Context, fix};
use crate::rules::statements::{self, Place};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let case = context
        .functions()
        .flat_map(cases)
        .find(|case| case.range() == finding.range);
    let Some(case) = case else { return Vec::new() };
    match case.binding {
        Some(local) => release_bound(context, &case, local),
        None => hoist(context, &case).into_iter().collect(),
    }
}

/// A guard in a variable: end it in a block of its own, or drop it.
fn release_bound(context: &Context<'_>, case: &Case<'_>, guard: LocalId) -> Vec<Fix> {
    let body = &case.flow.body;
    let Some((place, _)) = statements::let_of(body, guard) else {
        return Vec::new();
    };
    let Some(block) = statements::block(body, place.block) else {
        return Vec::new();
    };
    let Some(waiting) = case
        .awaits
        .iter()
        .filter_map(|id| statements::index_in(body, place.block, *id))
        .min()
    else {
        return Vec::new();
    };
    let mut last_use = place.index;
    let mut late_drop = None;
    for id in statements::uses(body, guard) {
        let Some(index) = statements::index_in(body, place.block, id) else {
            return Vec::new();
        };
        if index >= waiting {
            // A `drop(guard)` behind the await becomes superfluous; any other use needs the guard.
            match drop_statement(body, block, index, id) {
                Some(range) if late_drop.is_none() && index > waiting => late_drop = Some(range),
                _ => return Vec::new(),
            }
        } else {
            last_use = last_use.max(index);
        }
    }
    if last_use == place.index || waiting <= place.index {
        // A guard that is only held is there to keep others out: ending it early would defeat it.
        return Vec::new();
    }
    let superfluous =
        late_drop.map(|range| context.edit(whole_lines(context, range + case.flow.start), ""));
    let name = body.local(guard).name.clone();
    let mut result = Vec::new();
    if let Some(mut block_fix) = wrap(context, case, place, block, last_use) {
        block_fix.edits.extend(superfluous.clone());
        block_fix.preferred = true;
        result.push(block_fix);
    }
    let ranges = statements::ranges(body, block);
    if !outlives_guard(
        context,
        case,
        block,
        place.index + 1..waiting,
        ranges[waiting].start(),
    ) {
        return result;
    }
    let before = ranges[waiting] + case.flow.start;
    let text = format!(
        "drop({name});{}{}",
        context.newline(),
        context.indent(before)
    );
    let mut edits = vec![context.edit(TextRange::empty(before.start()), text)];
    edits.extend(superfluous);
    let title = if case.acquisition.kind.send {
        format!("Drop `{name}` before the await")
    } else {
        format!("Drop `{name}` before the await (the future stays not `Send`)")
    };
    result.push(fix(title, edits));
    result
}

/// The range of `drop(guard);` as a statement of its own.
fn drop_statement(body: &Body, block: &Block, index: usize, used: ExprId) -> Option<TextRange> {
    let Statement::Expr { expr, range, .. } = block.statements.get(index)? else {
        return None;
    };
    let Expr::Call { callee, args } = body.expr(*expr) else {
        return None;
    };
    let Expr::Path(path) = body.expr(*callee) else {
        return None;
    };
    (args.as_slice() == [used] && path.last_name().is_some_and(|name| name == "drop"))
        .then_some(*range)
}

/// The lines that hold nothing but the range; the range itself where they hold more.
fn whole_lines(context: &Context<'_>, range: TextRange) -> TextRange {
    let before = &context.text[..usize::from(range.start())];
    let start = before.len() - before.trim_end_matches([' ', '\t']).len();
    let after = &context.text[usize::from(range.end())..];
    let rest = after.trim_start_matches([' ', '\t', '\r']);
    if !before.trim_end_matches([' ', '\t']).ends_with('\n') || !rest.starts_with('\n') {
        return range;
    }
    let end = after.len() - rest.len() + 1;
    let size = |bytes: usize| ra_ap_syntax::TextSize::try_from(bytes).unwrap_or_default();
    TextRange::new(range.start() - size(start), range.end() + size(end))
}

/// Puts the statements from the guard's `let` to its last use into a block of their own; variables
/// that are needed later become the block's value.
fn wrap(
    context: &Context<'_>,
    case: &Case<'_>,
    place: Place,
    block: &Block,
    last: usize,
) -> Option<Fix> {
    let flow = case.flow;
    let body = &flow.body;
    let ranges = statements::ranges(body, block);
    let span = TextRange::new(ranges[place.index].start(), ranges[last].end());
    let inside = span + flow.start;
    if has_long_string(context, inside) || has_item(context, inside) {
        return None;
    }
    let mut escaping = Vec::new();
    for statement in &block.statements[place.index + 1..=last] {
        let Statement::Let { pat, .. } = statement else {
            continue;
        };
        let mut bound = Vec::new();
        body.bindings(*pat, &mut bound);
        let later = |local: &LocalId| {
            statements::uses(body, *local)
                .iter()
                .any(|id| body.range(*id).start() >= span.end())
        };
        escaping.extend(bound.into_iter().filter(later));
    }
    if !outlives_guard(context, case, block, place.index + 1..last + 1, span.end()) {
        return None;
    }
    let newline = context.newline();
    let indent = context.indent(inside);
    let unit = context.indent_unit();
    let code = |range: TextRange| {
        let text = context.source(range + flow.start);
        text.replace('\n', &format!("\n{unit}"))
    };
    let mutable = |local: LocalId| {
        let range = body.local(local).range + flow.start;
        context.text[..usize::from(range.start())]
            .trim_end()
            .ends_with("mut")
    };
    let names: Vec<String> = escaping
        .iter()
        .map(|local| body.local(*local).name.to_string())
        .collect();
    let patterns: Vec<String> = escaping
        .iter()
        .zip(&names)
        .map(|(local, name)| {
            if mutable(*local) {
                format!("mut {name}")
            } else {
                name.clone()
            }
        })
        .collect();
    let (head, tail, end) = match names.as_slice() {
        [] => (String::new(), String::new(), ""),
        [name] => {
            if let Some((rest, value)) = last_value(context, flow, block, last, escaping[0]) {
                let rest = TextRange::new(span.start(), rest);
                let value = code(value);
                let rest = code(rest).trim_end().to_owned();
                let text = format!(
                    "let {} = {{{newline}{indent}{unit}{rest}{newline}{indent}{unit}{value}{newline}{indent}}};",
                    patterns[0]
                );
                return Some(fix(title(body, case), vec![context.edit(inside, text)]));
            }
            (
                format!("let {} = ", patterns[0]),
                format!("{newline}{indent}{unit}{name}"),
                ";",
            )
        }
        names => (
            format!("let ({}) = ", patterns.join(", ")),
            format!("{newline}{indent}{unit}({})", names.join(", ")),
            ";",
        ),
    };
    let code = code(span);
    let text = format!("{head}{{{newline}{indent}{unit}{code}{tail}{newline}{indent}}}{end}");
    Some(fix(title(body, case), vec![context.edit(inside, text)]))
}

/// Whether whatever the statements bind or assign, and is used from `end` on, borrows nothing.
fn outlives_guard(
    context: &Context<'_>,
    case: &Case<'_>,
    block: &Block,
    statements: std::ops::Range<usize>,
    end: ra_ap_syntax::TextSize,
) -> bool {
    let body = &case.flow.body;
    let ranges = statements::ranges(body, block);
    let mut changed = Vec::new();
    for statement in &block.statements[statements.clone()] {
        if let Statement::Let { pat, .. } = statement {
            body.bindings(*pat, &mut changed);
        }
    }
    for id in body.expr_ids() {
        if let Expr::Assign { lhs, .. } = body.expr(id)
            && let Expr::Local(local) = body.expr(*lhs)
            && ranges[statements.clone()]
                .iter()
                .any(|range| range.contains_range(body.range(id)))
        {
            changed.push(*local);
        }
    }
    let solver = Solver::new(context.names);
    changed.iter().all(|local| {
        let later = statements::uses(body, *local)
            .iter()
            .any(|id| body.range(*id).start() >= end);
        !later || solver.is_owned(case.flow.types.local(*local))
    })
}

fn title(body: &Body, case: &Case<'_>) -> String {
    let name = case
        .binding
        .map(|local| body.local(local).name.to_string())
        .unwrap_or_default();
    format!("Release `{name}` before the await, in a block of its own")
}

/// Where the last statement is `let x = value;` and `value` may stand at the end of the block: the
/// end of what comes before, and the value's range.
fn last_value(
    context: &Context<'_>,
    flow: &FunctionFlow,
    block: &Block,
    last: usize,
    wanted: LocalId,
) -> Option<(ra_ap_syntax::TextSize, TextRange)> {
    let body = &flow.body;
    let Statement::Let {
        pat,
        ty: None,
        init: Some(init),
        otherwise: None,
        range,
    } = &block.statements[last]
    else {
        return None;
    };
    let Pat::Bind {
        local,
        by_ref: false,
        inner: None,
    } = body.pat(*pat)
    else {
        return None;
    };
    // Before edition 2024 the temporaries of a block's tail outlive its variables.
    let old = context
        .package
        .is_some_and(|package| package.edition < Edition::Edition2024);
    let simple = match body.expr(*init) {
        Expr::MethodCall(call) => {
            matches!(body.expr(call.receiver), Expr::Local(_))
                && call.args.iter().all(|arg| statements::is_plain(body, *arg))
        }
        Expr::Deref(inner) => matches!(body.expr(*inner), Expr::Local(_)),
        _ => false,
    };
    (*local == wanted && (simple || !old)).then(|| (range.start(), body.range(*init)))
}

/// Whether a string with line breaks of its own stands in the range: indenting would change it.
fn has_long_string(context: &Context<'_>, range: TextRange) -> bool {
    let covering = context.root.covering_element(range);
    let Some(node) = covering.as_node() else {
        return true;
    };
    node.descendants_with_tokens()
        .filter_map(|element| element.into_token())
        .filter(|token| range.contains_range(token.text_range()))
        .any(|token| {
            token.text().contains('\n')
                && (ast::String::can_cast(token.kind()) || ast::Comment::can_cast(token.kind()))
        })
}

/// Whether a function, constant or import is declared among the statements of the range: code after
/// them may use it.
fn has_item(context: &Context<'_>, range: TextRange) -> bool {
    let covering = context.root.covering_element(range);
    covering.as_node().is_none_or(|node| {
        node.children().any(|child| {
            range.contains_range(child.text_range()) && ast::Item::can_cast(child.kind())
        })
    })
}

/// A temporary guard: take the value out in a statement of its own before.
fn hoist(context: &Context<'_>, case: &Case<'_>) -> Option<Fix> {
    let Origin::Expr(acquired) = case.acquisition.origin else {
        return None;
    };
    let flow = case.flow;
    let body = &flow.body;
    let parents = statements::parents(body);
    let mut child = acquired;
    loop {
        let parent = parents[child.index()]?;
        match body.expr(parent) {
            Expr::Match { scrutinee, .. } if *scrutinee == child => {
                return hoist_head(context, flow, parent, child, "value");
            }
            Expr::For { iter, .. } if *iter == child => {
                return hoist_head(context, flow, parent, child, "items");
            }
            Expr::Let { init, .. } if *init == child => {
                let around = parents[parent.index()]?;
                return match body.expr(around) {
                    Expr::If { cond, .. } if *cond == parent => {
                        hoist_head(context, flow, around, child, "value")
                    }
                    Expr::While {
                        cond, body: inner, ..
                    } if *cond == parent => while_let(context, flow, around, parent, *inner),
                    _ => None,
                };
            }
            Expr::Call { callee, args } if *callee != child => {
                if let Some(fix) = hoist_argument(context, flow, &parents, parent, args, child) {
                    return Some(fix);
                }
            }
            Expr::MethodCall(call) if call.receiver != child => {
                if let Some(fix) =
                    hoist_argument(context, flow, &parents, parent, &call.args, child)
                {
                    return Some(fix);
                }
            }
            Expr::Block(_) | Expr::Closure(_) | Expr::Async { .. } => return None,
            _ => {}
        }
        child = parent;
    }
}

fn is_owned(context: &Context<'_>, flow: &FunctionFlow, id: ExprId) -> bool {
    Solver::new(context.names).is_owned(flow.types.expr(id))
}

/// `match lock().pop() { … }` to `let value = lock().pop(); match value { … }`.
fn hoist_head(
    context: &Context<'_>,
    flow: &FunctionFlow,
    whole: ExprId,
    head: ExprId,
    name: &str,
) -> Option<Fix> {
    if !is_owned(context, flow, head) {
        return None;
    }
    let place = statements::statement_of(&flow.body, whole)?;
    let mut result = before_statement(context, flow, place, head, name)?;
    result.title = format!(
        "Release the lock before the body: take the value into `{}` first",
        result.title
    );
    result.safe = true;
    result.preferred = true;
    Some(result)
}

/// Moves an expression into a `let` before a statement. The title is the variable's name.
fn before_statement(
    context: &Context<'_>,
    flow: &FunctionFlow,
    place: Place,
    id: ExprId,
    name: &str,
) -> Option<Fix> {
    let body = &flow.body;
    let ranges = statements::ranges(body, statements::block(body, place.block)?);
    let statement = *ranges.get(place.index)? + flow.start;
    let name = statements::fresh_name(flow, name);
    let value = context.source(flow.range(id));
    let text = format!(
        "let {name} = {value};{}{}",
        context.newline(),
        context.indent(statement)
    );
    let edits = vec![
        context.edit(TextRange::empty(statement.start()), text),
        context.edit(flow.range(id), name.clone()),
    ];
    Some(fix(name, edits))
}

/// `while let p = e { … }` to `loop { let p = e else { break }; … }`.
fn while_let(
    context: &Context<'_>,
    flow: &FunctionFlow,
    whole: ExprId,
    cond: ExprId,
    inner: ExprId,
) -> Option<Fix> {
    let body = &flow.body;
    let Expr::Let { pat, init } = body.expr(cond) else {
        return None;
    };
    if !is_owned(context, flow, *init) || !body.is_refutable(*pat) {
        return None;
    }
    let head = flow.range(cond);
    let keyword = context.source(TextRange::new(flow.range(whole).start(), head.start()));
    let keyword_start = flow.range(whole).start()
        + ra_ap_syntax::TextSize::try_from(keyword.rfind("while")?).ok()?;
    let open = flow.range(inner).start();
    let indent = context.indent(flow.range(whole));
    let condition = context.source(head);
    let text = format!(
        "loop {{{}{indent}{}{condition} else {{ break }};",
        context.newline(),
        context.indent_unit()
    );
    let end = open + ra_ap_syntax::TextSize::new(1);
    let mut result = fix(
        "Release the lock before the body: take each value with `let … else`",
        vec![context.edit(TextRange::new(keyword_start, end), text)],
    );
    result.safe = true;
    result.preferred = true;
    Some(result)
}

/// `f(*lock()).await` to `let value = *lock(); f(value).await`.
fn hoist_argument(
    context: &Context<'_>,
    flow: &FunctionFlow,
    parents: &[Option<ExprId>],
    call: ExprId,
    args: &[ExprId],
    child: ExprId,
) -> Option<Fix> {
    let body = &flow.body;
    if !is_owned(context, flow, child) {
        return None;
    }
    let first = |args: &[ExprId], child: ExprId| {
        args.iter()
            .take_while(|arg| **arg != child)
            .all(|arg| statements::is_plain(body, *arg))
    };
    if !first(args, child) {
        return None;
    }
    // Everything around the call up to its statement must leave it the first thing that happens.
    let mut inner = call;
    let place = loop {
        if let Some(place) = statements::statement_of(body, inner) {
            break place;
        }
        let parent = parents[inner.index()]?;
        let passes = match body.expr(parent) {
            Expr::Await(_) | Expr::Try(_) | Expr::Return(_) => true,
            Expr::MethodCall(call) => {
                call.receiver == inner
                    || statements::is_plain(body, call.receiver) && first(&call.args, inner)
            }
            Expr::Call { args, .. } => first(args, inner),
            _ => false,
        };
        if !passes {
            return None;
        }
        inner = parent;
    };
    if let Expr::MethodCall(call) = body.expr(call)
        && !statements::is_plain(body, call.receiver)
    {
        return None;
    }
    let mut result = before_statement(context, flow, place, child, "value")?;
    result.title = format!(
        "Release the lock before the call: take the value into `{}` first",
        result.title
    );
    result.safe = true;
    result.preferred = true;
    Some(result)
}
