//! A guard ends with a block of its own: the statements that need it move into braces, and what is
//! needed later becomes the block's value.

use std::ops::Range;

use ra_ap_syntax::{Edition, TextRange, TextSize};

use super::spot::{Spot, spot};
use super::take::{Taken, take};
use super::text::{has_item, has_long_string, whole_lines};
use crate::finding::{FileEdit, Fix};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Block, Body, Expr, ExprId, LocalId, Pat, Statement};
use crate::program::solve::Solver;
use crate::rules::context::{Context, fix};
use crate::rules::statements::{self, Place};

/// A guard in a variable, and how far it is needed.
pub(crate) struct Bound<'a> {
    context: &'a Context<'a>,
    flow: &'a FunctionFlow,
    guard: LocalId,
    /// The `let` that binds it.
    place: Place,
    block: &'a Block,
    /// The statement that must not find it any more.
    waiting: usize,
    /// The last statement before that uses it.
    last_use: usize,
    /// What the waiting statement uses of it, taken beforehand.
    taken: Vec<Taken>,
    /// The statements `drop(guard);` before the waiting one, and their numbers.
    drops: Vec<(usize, TextRange)>,
    /// Statements `drop(guard);` in the waiting one and behind it, which become superfluous.
    late_drops: Vec<TextRange>,
    /// The guard stays in its variable.
    stays: bool,
    /// What must not find it, for titles.
    what: &'static str,
}

impl<'a> Bound<'a> {
    /// A guard that is used no later than `awaits`, which are in the same block or deeper; `holders`
    /// are all variables that it is in at some time.
    pub(crate) fn new(
        context: &'a Context<'a>,
        flow: &'a FunctionFlow,
        guard: LocalId,
        holders: &[LocalId],
        awaits: &[ExprId],
    ) -> Option<Bound<'a>> {
        let body = &flow.body;
        let place = statements::binding_let(body, guard)?;
        let block = statements::block(body, place.block)?;
        let waiting = awaits
            .iter()
            .filter_map(|id| statements::index_in(body, place.block, *id))
            .min()?;
        if waiting <= place.index {
            return None;
        }
        let mut bound = Bound {
            context,
            flow,
            guard,
            place,
            block,
            waiting,
            last_use: place.index,
            taken: Vec::new(),
            drops: Vec::new(),
            late_drops: Vec::new(),
            stays: holders.len() <= 1,
            what: "await",
        };
        // A variable that the guard moves on to must end with the block too.
        let ranges = statements::ranges(body, block);
        let stretch = TextRange::new(ranges[place.index].start(), ranges[waiting].start());
        let all_inside = holders
            .iter()
            .all(|holder| stretch.contains_range(body.local(*holder).range));
        if !all_inside {
            return None;
        }
        let parents = statements::parents(body);
        for id in holders
            .iter()
            .flat_map(|holder| statements::mentions(context, flow, *holder))
        {
            let index = statements::index_in(body, place.block, id)?;
            if index < waiting {
                bound.last_use = bound.last_use.max(index);
                bound.drops.extend(
                    statements::drop_statement(body, block, index, id).map(|range| (index, range)),
                );
            } else {
                bound.use_later(&parents, index, id, awaits)?;
            }
        }
        Some(bound)
    }

    /// A use in the waiting statement or behind it: `None` if it needs the guard.
    fn use_later(
        &mut self,
        parents: &[Option<ExprId>],
        index: usize,
        id: ExprId,
        awaits: &[ExprId],
    ) -> Option<()> {
        let body = &self.flow.body;
        if index > self.waiting {
            let range = statements::drop_statement(body, self.block, index, id)?;
            self.late_drops.push(range);
            return Some(());
        }
        if let Some(range) = drop_at_once(body, id) {
            self.late_drops.push(range);
            return Some(());
        }
        let taken = take(self.context, self.flow, parents, id, awaits)?;
        let here = Place {
            block: self.place.block,
            index,
        };
        let is_first = spot(self.flow, parents, taken.expr) == Some(Spot::Statement(here));
        // Of two values taken, the second would have to pass the place of the first.
        if !is_first || taken.mutable || !self.taken.is_empty() {
            return None;
        }
        self.last_use = self.waiting - 1;
        self.taken.push(taken);
        Some(())
    }

    /// The same before something else than an `.await`.
    pub(crate) fn before(self, what: &'static str) -> Bound<'a> {
        Bound { what, ..self }
    }

    /// Whether nothing is done with the guard: it is there to keep others out.
    pub(crate) fn is_only_held(&self) -> bool {
        self.last_use == self.place.index && self.taken.is_empty()
    }

    /// Whether there is something between the guard and the waiting statement, and nothing after.
    pub(crate) fn guards_a_stretch(&self) -> bool {
        let count = self.block.statements.len() + usize::from(self.block.tail.is_some());
        self.waiting > self.place.index + 1 && self.waiting + 1 == count
    }

    /// The guard and what uses it, in a block of their own.
    pub(crate) fn in_block(&self) -> Option<Fix> {
        self.wrap(self.last_use, self.title())
    }

    /// The guard and what is done up to its `drop`, in a block that makes the `drop` superfluous.
    pub(crate) fn in_block_for_drop(&self) -> Option<Fix> {
        let name = &self.flow.body.local(self.guard).name;
        let title = format!("End `{name}` with a block of its own");
        let mut fix = match self.drops.as_slice() {
            // The lock is released where it was before.
            [(index, range)] if *index == self.last_use && *index > self.place.index + 1 => {
                let mut fix = self.wrap(index - 1, title)?;
                let lines = whole_lines(self.context, *range + self.flow.start);
                fix.edits.push(self.context.edit(lines, ""));
                fix
            }
            _ => self.wrap(self.last_use, title)?,
        };
        fix.safe = true;
        fix.preferred = true;
        Some(fix)
    }

    /// All statements before the waiting one, in a block with the guard.
    pub(crate) fn stretch_in_block(&self) -> Option<Fix> {
        let name = &self.flow.body.local(self.guard).name;
        let title = format!(
            "Hold `{name}` only up to the {}, in a block of its own",
            self.what
        );
        self.wrap(self.waiting - 1, title)
    }

    fn title(&self) -> String {
        let name = &self.flow.body.local(self.guard).name;
        format!(
            "Release `{name}` before the {}, in a block of its own",
            self.what
        )
    }

    /// `drop(guard)` before the waiting statement.
    pub(crate) fn dropped(&self, note: &str) -> Option<Fix> {
        if !self.taken.is_empty() || !self.stays {
            return None;
        }
        let context = self.context;
        let ranges = statements::ranges(&self.flow.body, self.block);
        let end = ranges[self.waiting].start();
        if !self.outlives(self.place.index + 1..self.waiting, end) {
            return None;
        }
        let name = &self.flow.body.local(self.guard).name;
        let before = ranges[self.waiting] + self.flow.start;
        let text = format!(
            "drop({name});{}{}",
            context.newline(),
            context.indent(before)
        );
        let mut edits = vec![context.edit(TextRange::empty(before.start()), text)];
        edits.extend(self.superfluous());
        let title = format!("Drop `{name}` before the {}{note}", self.what);
        Some(fix(title, edits))
    }

    fn superfluous(&self) -> impl Iterator<Item = FileEdit> {
        self.late_drops.iter().map(|range| {
            let lines = whole_lines(self.context, *range + self.flow.start);
            self.context.edit(lines, "")
        })
    }

    fn wrap(&self, last: usize, title: String) -> Option<Fix> {
        let (context, flow) = (self.context, self.flow);
        let ranges = statements::ranges(&flow.body, self.block);
        let span = TextRange::new(ranges[self.place.index].start(), ranges[last].end());
        let inside = span + flow.start;
        if has_long_string(context, inside)
            || has_item(context, inside)
            || !self.outlives(self.place.index..last + 1, span.end())
        {
            return None;
        }
        let escaping = self.escaping(last, span.end());
        let mut patterns: Vec<String> = escaping.iter().map(|local| self.pattern(*local)).collect();
        let mut values: Vec<String> = escaping
            .iter()
            .map(|local| flow.body.local(*local).name.to_string())
            .collect();
        let mut edits = Vec::new();
        for taken in &self.taken {
            let name = statements::fresh_name(flow, "value");
            edits.push(context.edit(flow.range(taken.expr), taken.put.code(&name)));
            patterns.push(name);
            values.push(taken.value.clone());
        }
        let mut rest = span;
        if let ([only], []) = (escaping.as_slice(), self.taken.as_slice())
            && let Some((end, value)) = last_value(context, flow, self.block, last, *only)
        {
            rest = TextRange::new(span.start(), end);
            values = vec![context.source(value + flow.start).to_owned()];
        }
        edits.push(context.edit(inside, self.braces(rest, &patterns, &values)));
        edits.extend(self.superfluous());
        Some(fix(title, edits))
    }

    /// The code of a range in braces that give values to patterns.
    fn braces(&self, code: TextRange, patterns: &[String], values: &[String]) -> String {
        let context = self.context;
        let code = code + self.flow.start;
        let (indent, unit) = (context.indent(code), context.indent_unit());
        let inner = format!("{}{indent}{unit}", context.newline());
        let end = format!("{}{indent}}}", context.newline());
        let deeper = |text: &str| text.replace('\n', &format!("\n{unit}"));
        let code = deeper(context.source(code).trim_end());
        let tuple = |parts: &[String]| match parts {
            [only] => only.clone(),
            parts => format!("({})", parts.join(", ")),
        };
        if patterns.is_empty() {
            return format!("{{{inner}{code}{end}");
        }
        let (pattern, value) = (tuple(patterns), deeper(&tuple(values)));
        format!("let {pattern} = {{{inner}{code}{inner}{value}{end};")
    }

    /// The variables that the statements up to `last` bind and that are used behind `end`.
    fn escaping(&self, last: usize, end: TextSize) -> Vec<LocalId> {
        let mut bound = Vec::new();
        for statement in &self.block.statements[self.place.index..=last] {
            if let Statement::Let { pat, .. } = statement {
                self.flow.body.bindings(*pat, &mut bound);
            }
        }
        bound.retain(|local| *local != self.guard && self.is_used_behind(*local, end));
        bound
    }

    fn is_used_behind(&self, local: LocalId, end: TextSize) -> bool {
        statements::mentions(self.context, self.flow, local)
            .iter()
            .any(|id| self.flow.body.range(*id).start() >= end)
    }

    fn pattern(&self, local: LocalId) -> String {
        let local = self.flow.body.local(local);
        let before = usize::from((local.range + self.flow.start).start());
        if self.context.text[..before].trim_end().ends_with("mut") {
            format!("mut {}", local.name)
        } else {
            local.name.to_string()
        }
    }

    /// Whether whatever the statements bind or assign, and is used from `end` on, borrows nothing.
    fn outlives(&self, statements: Range<usize>, end: TextSize) -> bool {
        let body = &self.flow.body;
        let ranges = &statements::ranges(body, self.block)[statements.clone()];
        let mut changed = Vec::new();
        for statement in &self.block.statements[statements] {
            if let Statement::Let { pat, .. } = statement {
                body.bindings(*pat, &mut changed);
            }
        }
        changed.retain(|local| *local != self.guard);
        for id in body.expr_ids() {
            if let Expr::Assign { lhs, .. } = body.expr(id)
                && let Expr::Local(local) = body.expr(*lhs)
                && ranges
                    .iter()
                    .any(|range| range.contains_range(body.range(id)))
            {
                changed.push(*local);
            }
        }
        let solver = Solver::new(self.context.names);
        changed.iter().all(|local| {
            !self.is_used_behind(*local, end) || solver.is_owned(self.flow.types.local(*local))
        })
    }
}

/// The range of `drop(guard);` where it is the first statement of a block.
fn drop_at_once(body: &Body, used: ExprId) -> Option<TextRange> {
    body.expr_ids().find_map(|id| {
        let block = statements::block(body, id)?;
        statements::drop_statement(body, block, 0, used)
    })
}

/// Where the last statement is `let x = value;` and `value` may stand at the end of the block: the
/// end of what comes before, and the value's range.
fn last_value(
    context: &Context<'_>,
    flow: &FunctionFlow,
    block: &Block,
    last: usize,
    wanted: LocalId,
) -> Option<(TextSize, TextRange)> {
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
