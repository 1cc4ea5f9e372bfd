//! The span goes along with the future instead of being entered.

use ra_ap_syntax::{AstNode, SyntaxNode, TextRange, ast};

use crate::finding::{FileEdit, Finding, Fix};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::Family;
use crate::program::body::{Block, Body, Expr, ExprId, LocalId, Macro, MethodCall, Statement};
use crate::program::ty::Ty;
use crate::rules::context::{Context, fix};
use crate::rules::held_at_await::{self, Case};
use crate::rules::release::text::{has_long_string, whole_lines};
use crate::rules::statements::{self, Place};
use crate::syntax::find::node_around;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let case = held_at_await::case_of(context, finding, Family::Span);
    let instrumented = case.and_then(|case| instrument(context, &case));
    let mut fixes: Vec<Fix> = instrumented.into_iter().collect();
    fixes.extend(held_at_await::fixes(context, finding, Family::Span));
    fixes
}

/// What stands after `let _guard = span.enter();` becomes a future that carries the span.
fn instrument(context: &Context<'_>, case: &Case<'_>) -> Option<Fix> {
    let flow = case.flow;
    let body = &flow.body;
    let guard = case.binding?;
    let (place, init) = statements::let_of(body, guard)?;
    let block = statements::block(body, place.block)?;
    let Expr::MethodCall(call) = body.expr(init) else {
        return None;
    };
    let callee = flow.callee(context.program(), init)?;
    if !matches!(
        callee.as_str(),
        "tracing::Span::enter" | "tracing::Span::entered"
    ) {
        return None;
    }
    let rest = Rest::new(context, flow, place, block, guard)?;
    if !context.can_use("tracing::Instrument") || !rest.can_be_a_future(case) {
        return None;
    }
    let ranges = statements::ranges(body, block);
    let first = ranges[place.index] + flow.start;
    let inside = TextRange::new(first.end(), ranges[rest.last].end() + flow.start);
    if has_long_string(context, inside) {
        return None;
    }
    let (before, span) = rest.span(call);
    let (indent, unit, newline) = (
        context.indent(first),
        context.indent_unit(),
        context.newline(),
    );
    let line = format!("{newline}{indent}");
    let code = context
        .source(inside)
        .trim()
        .replace('\n', &format!("\n{unit}"));
    let end = if rest.drop.is_some() { ";" } else { "" };
    let text = format!(
        "{before}async {{{line}{unit}{code}{line}}}{line}.instrument({span}){line}.await{end}"
    );
    let mut edits = vec![context.edit(TextRange::new(first.start(), inside.end()), text)];
    if let Some(drop) = rest.drop {
        edits.push(context.edit(whole_lines(context, drop + flow.start), ""));
    }
    edits.extend(import(context, first));
    let mut result = fix(
        "Let the span go along with the future: `instrument` it",
        edits,
    );
    result.preferred = true;
    Some(result)
}

/// The statements that the span is for.
struct Rest<'a> {
    context: &'a Context<'a>,
    flow: &'a FunctionFlow,
    place: Place,
    block: &'a Block,
    /// The last of them.
    last: usize,
    /// `drop(guard);` behind them.
    drop: Option<TextRange>,
}

impl<'a> Rest<'a> {
    fn new(
        context: &'a Context<'a>,
        flow: &'a FunctionFlow,
        place: Place,
        block: &'a Block,
        guard: LocalId,
    ) -> Option<Rest<'a>> {
        let count = block.statements.len() + usize::from(block.tail.is_some());
        let mut rest = Rest {
            context,
            flow,
            place,
            block,
            last: count - 1,
            drop: None,
        };
        match statements::mentions(context, flow, guard).as_slice() {
            [] => {}
            [only] => {
                let index = statements::index_in(&flow.body, place.block, *only)?;
                let drop = statements::drop_statement(&flow.body, block, index, *only)?;
                rest.drop = Some(drop);
                rest.last = index - 1;
            }
            _ => return None,
        }
        (rest.last > place.index).then_some(rest)
    }

    /// Whether the statements mean the same in an async block.
    fn can_be_a_future(&self, case: &Case<'_>) -> bool {
        let body = &self.flow.body;
        let owner = self.flow.contexts.owner(case.awaits[0]);
        let root = match owner.map(|owner| body.expr(owner)) {
            None => body.root,
            Some(Expr::Async { body, .. }) => *body,
            Some(Expr::Closure(closure)) => closure.body,
            Some(_) => return false,
        };
        // `return` and `?` leave the async block with the function's own result.
        let leaves_well = self.drop.is_none() && root == self.place.block;
        let parts = self.parts();
        let stays = |id: &ExprId| leaves_well || !leaves(body, *id);
        parts.iter().all(stays)
            && !parts.iter().any(|id| yields(body, *id))
            && (self.drop.is_none() || self.binds_nothing_needed())
    }

    fn parts(&self) -> Vec<ExprId> {
        let statements = self.block.statements.iter().enumerate();
        let of_statements = statements
            .filter(|(index, _)| (self.place.index + 1..=self.last).contains(index))
            .flat_map(|(_, statement)| match statement {
                Statement::Let {
                    init, otherwise, ..
                } => [*init, *otherwise],
                Statement::Expr { expr, .. } => [Some(*expr), None],
            });
        let tail = self.block.tail.filter(|_| self.drop.is_none());
        of_statements.flatten().chain(tail).collect()
    }

    fn binds_nothing_needed(&self) -> bool {
        let body = &self.flow.body;
        let end = statements::ranges(body, self.block)[self.last].end();
        let mut bound = Vec::new();
        for statement in &self.block.statements[self.place.index + 1..=self.last] {
            if let Statement::Let { pat, .. } = statement {
                body.bindings(*pat, &mut bound);
            }
        }
        bound.iter().all(|local| {
            statements::mentions(self.context, self.flow, *local)
                .iter()
                .all(|id| body.range(*id).start() < end)
        })
    }

    /// What must stand before, and the span that goes along.
    fn span(&self, call: &MethodCall) -> (String, String) {
        let context = self.context;
        let body = &self.flow.body;
        let source = context.source(self.flow.range(call.receiver));
        let is_place = matches!(
            body.expr(call.receiver),
            Expr::Local(_) | Expr::Field { .. }
        );
        if !is_place {
            let name = statements::fresh_name(self.flow, "span");
            let line = format!("{}{}", context.newline(), context.indent(self.let_range()));
            return (format!("let {name} = {source};{line}"), name);
        }
        let is_moved = call.name == "entered" || self.is_last_use(call.receiver);
        let span = if is_moved {
            source.to_owned()
        } else {
            format!("{source}.clone()")
        };
        (String::new(), span)
    }

    fn let_range(&self) -> TextRange {
        statements::ranges(&self.flow.body, self.block)[self.place.index] + self.flow.start
    }

    /// Whether a span is a variable of the same block that nothing needs afterwards.
    fn is_last_use(&self, receiver: ExprId) -> bool {
        let body = &self.flow.body;
        let Expr::Local(local) = body.expr(receiver) else {
            return false;
        };
        let is_owned = matches!(self.flow.types.local(*local), Ty::Adt(..));
        let declared = statements::binding_let(body, *local);
        let is_here = declared.is_some_and(|place| place.block == self.place.block);
        let later = |id: &ExprId| body.range(*id).start() > body.range(receiver).end();
        is_owned
            && is_here
            && !statements::mentions(self.context, self.flow, *local)
                .iter()
                .any(later)
    }
}

/// Whether control can leave an expression for elsewhere in the function.
fn leaves(body: &Body, id: ExprId) -> bool {
    match body.expr(id) {
        Expr::Closure(_) | Expr::Async { .. } => false,
        Expr::Try(_)
        | Expr::Return(_)
        | Expr::Break { .. }
        | Expr::Continue { .. }
        | Expr::Macro(Macro::Opaque { .. }) => true,
        _ => {
            let mut found = false;
            body.for_each_child(id, &mut |child| found |= leaves(body, child));
            found
        }
    }
}

fn yields(body: &Body, id: ExprId) -> bool {
    let mut found = matches!(body.expr(id), Expr::Yield(_));
    body.for_each_child(id, &mut |child| found |= yields(body, child));
    found
}

/// `use tracing::Instrument;` for the module around, unless something there names it already.
fn import(context: &Context<'_>, at: TextRange) -> Option<FileEdit> {
    let node = node_around(context.root, at)?;
    let module = node.ancestors().find(|node| {
        ast::SourceFile::can_cast(node.kind())
            || ast::ItemList::can_cast(node.kind())
                && node
                    .parent()
                    .is_some_and(|parent| ast::Module::can_cast(parent.kind()))
    })?;
    let items = || {
        module
            .children()
            .filter(|node| ast::Item::can_cast(node.kind()))
    };
    let uses = || items().filter(|node| ast::Use::can_cast(node.kind()));
    let names = |node: &SyntaxNode| {
        let text = node.text().to_string();
        text.contains("Instrument")
            || text.contains("tracing::*")
            || text.contains("tracing::prelude")
    };
    if uses().any(|node| names(&node)) {
        return None;
    }
    let first = uses().next().or_else(|| items().next())?;
    let range = first.text_range();
    let text = format!(
        "use tracing::Instrument;{}{}",
        context.newline(),
        context.indent(range)
    );
    Some(context.edit(TextRange::empty(range.start()), text))
}
