//! One step on a value under its lock, or in its cell: looked at, set, or counted.

use ra_ap_syntax::TextRange;

use super::context::Context;
use super::statements::{self, Place};
use super::usage::{Section, Usage};
use super::uses::{Use, Uses};
use crate::finding::Related;
use crate::flow::function::FunctionFlow;
use crate::program::body::{BinaryOp, Body, Expr, ExprId, LocalId, Macro, Statement};
use crate::program::crates::FileAt;

/// What one section does.
pub(super) struct Step {
    pub(super) does: Does,
    /// The file it is in.
    pub(super) at: FileAt,
    /// All of it: bytes of that file.
    pub(super) range: TextRange,
    /// Whether it adds, subtracts, or looks without drawing a conclusion.
    pub(super) only_counts: bool,
    /// Whether nothing about it depends on which kind of number it is.
    pub(super) fits_any: bool,
    /// The lock, as it is written.
    pub(super) place: String,
    /// Whether naming the lock does nothing else: it may be named twice.
    pub(super) is_plain: bool,
    /// The `+` of `+=`, where it counts.
    pub(super) operator: &'static str,
    /// What is put in, as it is written.
    pub(super) argument: Option<String>,
    /// Whether the argument can stand behind an operator as it is.
    pub(super) is_operand: bool,
    /// Whether a `;` is to come after what has a value, where it is a statement.
    pub(super) needs_end: Option<bool>,
    /// Statements that go: the `let` of a guard, and its `drop`.
    pub(super) gone: Vec<TextRange>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Does {
    Look,
    Set,
    Count,
}

impl Step {
    /// The step as it is told of in a finding.
    pub(super) fn related(&self, context: &Context<'_>, message: &str) -> Option<Related> {
        let place = context.in_file(self.at)?;
        Some(place.related(self.range, message))
    }
}

/// `None` where the section is more than one step.
pub(super) fn step(context: &Context<'_>, usage: &Usage, section: &Section) -> Option<Step> {
    if !section.is_plain {
        return None;
    }
    let flow = usage.flow(section);
    let context = &context.of_flow(flow)?;
    let uses = Uses::new(context, flow);
    let look = Look {
        context,
        flow,
        uses: &uses,
        place: context.source(flow.range(section.place)).to_owned(),
        is_plain: statements::is_plain(&flow.body, section.place),
    };
    if flow.body.is_made(section.place) {
        return None;
    }
    match section.bound {
        None => look.on(section.value?, section.value?),
        Some(local) => look.through(local),
    }
}

struct Look<'a> {
    context: &'a Context<'a>,
    flow: &'a FunctionFlow,
    uses: &'a Uses<'a>,
    place: String,
    is_plain: bool,
}

impl Look<'_> {
    /// What is done with a guard that is `guard` where it is used.
    fn on(&self, guard: ExprId, from: ExprId) -> Option<Step> {
        let body = &self.flow.body;
        let parent = self.uses.parent(guard)?;
        let value = match body.expr(parent) {
            Expr::Deref(_) => parent,
            // The guard shows itself as what it protects.
            Expr::Macro(Macro::Format { .. }) => guard,
            _ => return None,
        };
        let start = self
            .flow
            .range(value)
            .start()
            .min(self.flow.range(from).start());
        let range = TextRange::new(start, self.flow.range(value).end());
        let around = self.uses.parent(value)?;
        let step = |does, range| Step {
            does,
            at: self.context.at,
            range,
            only_counts: false,
            fits_any: false,
            place: self.place.clone(),
            is_plain: self.is_plain,
            operator: "",
            argument: None,
            is_operand: false,
            needs_end: None,
            gone: Vec::new(),
        };
        match body.expr(around) {
            Expr::AssignOp { lhs, rhs } if *lhs == value => {
                let operator = self.operator(around, value)?;
                Some(Step {
                    only_counts: matches!(operator, "+" | "-"),
                    fits_any: is_literal(body, *rhs),
                    operator,
                    argument: Some(self.argument(*rhs)?),
                    is_operand: is_operand(body, *rhs),
                    needs_end: self.is_tail(around),
                    ..step(Does::Count, self.flow.range(around))
                })
            }
            Expr::Assign { lhs, rhs } if *lhs == value => Some(Step {
                fits_any: is_literal(body, *rhs),
                needs_end: self.is_tail(around),
                argument: Some(self.argument(*rhs)?),
                ..step(Does::Set, self.flow.range(around))
            }),
            Expr::Ref { .. } => None,
            around => {
                let is_conclusion = matches!(
                    around,
                    Expr::Binary {
                        op: BinaryOp::Compare,
                        ..
                    } | Expr::If { .. }
                        | Expr::While { .. }
                        | Expr::Match { .. }
                        | Expr::Not(_)
                        | Expr::Logic { .. }
                );
                // What is moved out of a guard is copied: nothing else can be.
                let reads = value == guard || matches!(self.uses.of(value), Use::Read | Use::Move);
                reads.then(|| Step {
                    only_counts: !is_conclusion,
                    fits_any: matches!(around, Expr::Macro(Macro::Format { .. })),
                    ..step(Does::Look, range)
                })
            }
        }
    }

    /// The guard is in a variable that is used once, right after, and then goes.
    fn through(&self, local: LocalId) -> Option<Step> {
        let body = &self.flow.body;
        let (place, _) = statements::let_of(body, local)?;
        let block = statements::block(body, place.block)?;
        let ranges = statements::ranges(body, block);
        let used = self.uses.of_local(local)?;
        let (first, rest) = used.split_first()?;
        let next = Place {
            block: place.block,
            index: place.index + 1,
        };
        let at = statements::index_in(body, next.block, first.0)?;
        if at != next.index || self.does_more(next, first.0) {
            return None;
        }
        let mut gone = vec![self.with_space(&ranges, place.index)?];
        let mut end = next.index + 1;
        match rest {
            [] => {}
            [(dropped, _)] => {
                let statement = statements::drop_statement(body, block, end, *dropped)?;
                let before = ranges.get(next.index)?.end();
                gone.push(TextRange::new(before, statement.end()) + self.flow.start);
                end += 1;
            }
            _ => return None,
        }
        // The lock is held to the end of the block.
        if end < ranges.len() && rest.is_empty() {
            return None;
        }
        let mut step = self.on(first.0, first.0)?;
        step.gone = gone;
        Some(step)
    }

    /// A statement with the space up to the next.
    fn with_space(&self, ranges: &[TextRange], index: usize) -> Option<TextRange> {
        let start = ranges.get(index)?.start();
        let end = ranges.get(index + 1)?.start();
        let range = TextRange::new(start, end) + self.flow.start;
        // A comment between them is about something.
        let between = TextRange::new(ranges.get(index)?.end(), end) + self.flow.start;
        self.context
            .source(between)
            .trim()
            .is_empty()
            .then_some(range)
    }

    /// Whether a statement does something else besides using the guard.
    fn does_more(&self, place: Place, used: ExprId) -> bool {
        let body = &self.flow.body;
        let Some(block) = statements::block(body, place.block) else {
            return true;
        };
        let root = match block.statements.get(place.index) {
            Some(Statement::Let {
                init: Some(init),
                otherwise: None,
                ..
            }) => *init,
            Some(Statement::Expr { expr, .. }) => *expr,
            Some(Statement::Let { .. }) => return true,
            None => match block.tail {
                Some(tail) => tail,
                None => return true,
            },
        };
        let mut open = vec![root];
        while let Some(id) = open.pop() {
            if id == used {
                continue;
            }
            match body.expr(id) {
                Expr::Deref(_)
                | Expr::Local(_)
                | Expr::Path(_)
                | Expr::Literal(_)
                | Expr::Field { .. }
                | Expr::Binary { .. }
                | Expr::Logic { .. }
                | Expr::Not(_)
                | Expr::Neg(_)
                | Expr::Cast { .. }
                | Expr::Assign { .. }
                | Expr::AssignOp { .. }
                | Expr::Return(_)
                | Expr::Macro(Macro::Format { .. }) => {}
                _ => return true,
            }
            body.for_each_child(id, &mut |child| open.push(child));
        }
        false
    }

    /// Whether an expression stands for itself, and whether without a `;`.
    fn is_tail(&self, id: ExprId) -> Option<bool> {
        let body = &self.flow.body;
        let place = statements::statement_of(body, id)?;
        let block = statements::block(body, place.block)?;
        match block.statements.get(place.index) {
            Some(Statement::Expr { range, .. }) => {
                let source = self.context.source(*range + self.flow.start);
                Some(!source.ends_with(';'))
            }
            Some(Statement::Let { .. }) => None,
            None => Some(true),
        }
    }

    /// What is put in, as it is written. It must not use the lock again, nor leave.
    fn argument(&self, id: ExprId) -> Option<String> {
        let body = &self.flow.body;
        let mut open = vec![id];
        while let Some(at) = open.pop() {
            match body.expr(at) {
                Expr::Await(_)
                | Expr::Try(_)
                | Expr::Return(_)
                | Expr::Closure(_)
                | Expr::Async { .. }
                | Expr::Missing
                | Expr::Macro(Macro::Opaque { .. }) => return None,
                _ => body.for_each_child(at, &mut |child| open.push(child)),
            }
        }
        let source = self.context.source(self.flow.range(id));
        (!source.contains(&self.place)).then(|| source.to_owned())
    }

    /// The `+` of `+=`, and its like.
    fn operator(&self, assign: ExprId, lhs: ExprId) -> Option<&'static str> {
        let whole = self.flow.range(assign);
        let after = TextRange::new(self.flow.range(lhs).end(), whole.end());
        let rest = self.context.source(after).trim_start();
        let (operator, _) = rest.split_once('=')?;
        let known = ["+", "-", "*", "/", "%", "|", "&", "^", "<<", ">>"];
        known.into_iter().find(|known| *known == operator)
    }
}

/// Whether an expression can stand behind an operator without parentheses.
fn is_operand(body: &Body, id: ExprId) -> bool {
    matches!(
        body.expr(id),
        Expr::Literal(_)
            | Expr::Local(_)
            | Expr::Path(_)
            | Expr::Field { .. }
            | Expr::Call { .. }
            | Expr::MethodCall(_)
            | Expr::Index { .. }
    )
}

fn is_literal(body: &Body, id: ExprId) -> bool {
    matches!(body.expr(id), Expr::Literal(_))
}
