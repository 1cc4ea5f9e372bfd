//! One step in place of the load and the store.

use ra_ap_syntax::TextRange;

use super::cases;
use super::shapes::{Case, Shape};
use crate::finding::{FileEdit, Finding, Fix};
use crate::program::body::{Body, Expr, ExprId, Literal, LocalId, Statement};
use crate::program::ty::Ty;
use crate::rules::atomics::{self, Order};
use crate::rules::context::{Context, fix};
use crate::rules::release::text::whole_lines;
use crate::rules::statements::{self, Place};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut cases = context.functions().flat_map(|flow| cases(context, flow));
    let case = cases.find(|case| case.flow.range(case.store.call) == finding.range);
    case.and_then(|case| Mend::new(context, &case)?.fix())
        .into_iter()
        .collect()
}

struct Mend<'a, 'c> {
    context: &'a Context<'c>,
    case: &'a Case<'a>,
    body: &'a Body,
    /// The orderings of the load and the store.
    orders: [Order; 2],
    /// The statement that the store is.
    at: Place,
}

impl<'a, 'c> Mend<'a, 'c> {
    fn new(context: &'a Context<'c>, case: &'a Case<'a>) -> Option<Mend<'a, 'c>> {
        let flow = case.flow;
        // A pointer is not added to, and may stand for more than its address.
        let can_step = case.store.atomic != "AtomicPtr";
        can_step.then_some(())?;
        Some(Mend {
            context,
            case,
            body: &flow.body,
            orders: [
                atomics::order(flow, case.load.last)?,
                atomics::order(flow, case.store.last)?,
            ],
            at: statements::statement_of(&flow.body, case.store.call)?,
        })
    }

    fn fix(&self) -> Option<Fix> {
        match self.case.shape {
            Shape::Computed
                if self
                    .body
                    .range(self.case.value)
                    .contains_range(self.load_range()) =>
            {
                self.computed_in_place()
            }
            Shape::Computed => self.computed_before(),
            Shape::Extreme { whole } => self.extreme(whole),
            Shape::Asked { whole } => self.asked(whole, true),
            Shape::Left { whole } => self.asked(whole, false),
        }
    }

    /// `a.store(a.load(…) + 1, …)`.
    fn computed_in_place(&self) -> Option<Fix> {
        let case = self.case;
        // A store gives nothing, where the one step gives the old value.
        let is_tail = statements::block(self.body, self.at.block)?.tail == Some(case.store.call);
        let semicolon = if is_tail { ";" } else { "" };
        if let Some((method, operand)) = self.step(case.value, &|id| id == case.load.call) {
            let call = self.call(method, &[operand]) + semicolon;
            return Some(preferred(method, vec![self.replace(case.store.call, call)]));
        }
        if !self.is_pure(case.value) {
            return None;
        }
        let name = statements::fresh_name(case.flow, "value");
        let (value, load) = (case.flow.range(case.value), case.flow.range(case.load.call));
        let source = self.context.source(value);
        let (start, end) = (load.start() - value.start(), load.end() - value.start());
        let (start, end) = (usize::from(start), usize::from(end));
        let computed = format!("{}{name}{}", &source[..start], &source[end..]);
        let [load, _] = self.orders;
        let text = format!(
            "let _ = {}.fetch_update({}, {}, |{name}| Some({computed})){semicolon}",
            self.receiver(),
            self.order(),
            load.written(self.source(case.load.last)),
        );
        let mut result = preferred("fetch_update", vec![self.replace(case.store.call, text)]);
        result.preferred = false;
        Some(result)
    }

    /// `let v = a.load(…); a.store(v + 1, …);`, and the same with `v += 1` between.
    fn computed_before(&self) -> Option<Fix> {
        let (case, body) = (self.case, self.body);
        let block = statements::block(body, self.at.block)?;
        let local = self.bound(block.statements.iter())?;
        let (place, init) = statements::let_of(body, local)?;
        let between = self.at.index.checked_sub(place.index + 1)?;
        if place.block != self.at.block {
            return None;
        }
        let is_value = |id: ExprId| matches!(body.expr(id), Expr::Local(used) if *used == local);
        let uses = statements::mentions(self.context, case.flow, local).len();
        let (step, own_uses) = if between == 1 && init == case.load.call && is_value(case.value) {
            let Statement::Expr { expr, .. } = &block.statements[place.index + 1] else {
                return None;
            };
            let Expr::AssignOp { lhs, rhs } = body.expr(*expr) else {
                return None;
            };
            let operator = atomics::between(self.context, case.flow, *lhs, *rhs);
            let method = self.method(operator.strip_suffix('=')?)?;
            let is_step = is_value(*lhs) && self.is_operand(*rhs);
            let step = is_step.then(|| (method, self.source(*rhs).to_owned()))?;
            // After it the variable holds the new value: who needs that needs more than the step gives.
            (uses == 2).then_some((step, 2))?
        } else if between == 0 && init == case.load.call {
            (self.step(case.value, &is_value)?, 1)
        } else if between == 0 && is_value(case.value) {
            (self.step(init, &|id| id == case.load.call)?, 1)
        } else {
            return None;
        };
        let (method, operand) = step;
        let call = self.call(method, &[operand]);
        let edits = if uses > own_uses {
            vec![self.replace(case.load.call, call), self.without(self.at)?]
        } else {
            let range = self.statement(place)?;
            let end = self.statement(self.at)?.end();
            let both = TextRange::new(range.start(), end);
            vec![self.context.edit(both, call + ";")]
        };
        Some(preferred(method, edits))
    }

    /// The variable whose `let`, before the store, has the load in it.
    fn bound(&self, mut statements: std::slice::Iter<'_, Statement>) -> Option<LocalId> {
        let load = self.body.range(self.case.load.call);
        statements.find_map(|statement| {
            let Statement::Let {
                pat,
                init: Some(init),
                ..
            } = statement
            else {
                return None;
            };
            let mut bound = Vec::new();
            self.body.bindings(*pat, &mut bound);
            let has_load = self.body.range(*init).contains_range(load);
            has_load.then_some(bound).and_then(|bound| match *bound {
                [only] => Some(only),
                _ => None,
            })
        })
    }

    /// `if x > a.load(…) { a.store(x, …); }`.
    fn extreme(&self, whole: ExprId) -> Option<Fix> {
        let Expr::If {
            cond,
            then,
            otherwise: None,
        } = self.body.expr(whole)
        else {
            return None;
        };
        let block = statements::block(self.body, *then)?;
        let is_all = statements::ranges(self.body, block).len() == 1;
        let Expr::Binary { lhs, rhs, .. } = self.body.expr(*cond) else {
            return None;
        };
        let operator = atomics::between(self.context, self.case.flow, *lhs, *rhs);
        let is_load_left = *lhs == self.case.load.call;
        if !is_all || !is_load_left && *rhs != self.case.load.call {
            return None;
        }
        let method = match (is_load_left, operator.starts_with('<')) {
            (true, true) | (false, false) => "fetch_max",
            _ => "fetch_min",
        };
        let around = statements::statement_of(self.body, whole)?;
        let mut text = self.call(method, &[self.source(self.case.value).to_owned()]) + ";";
        if self.statement(around)?.end() > self.case.flow.range(whole).end() {
            text.pop();
        }
        Some(preferred(method, vec![self.replace(whole, text)]))
    }

    /// The condition takes the store along: `inside` the `if`, or behind it.
    fn asked(&self, whole: ExprId, inside: bool) -> Option<Fix> {
        let case = self.case;
        let Expr::If { cond, then, .. } = self.body.expr(whole) else {
            return None;
        };
        let is_next = if inside {
            self.at.index == 0 && self.at.block == *then
        } else {
            let place = statements::statement_of(self.body, whole)?;
            place.block == self.at.block && place.index + 1 == self.at.index
        };
        is_next.then_some(())?;
        // What is asked last is only asked where the rest holds, as the store was only done then.
        let mut last = *cond;
        while let Expr::Logic { and, rhs, .. } = self.body.expr(last) {
            (*and == inside).then_some(())?;
            last = *rhs;
        }
        let gone = self.without(self.at)?;
        let value = self.source(case.value).to_owned();
        if let Expr::Literal(Literal::Bool(_)) = self.body.expr(case.value) {
            let asked = match self.body.expr(last) {
                Expr::Not(inner) => *inner,
                _ => last,
            };
            (asked == case.load.call).then_some(())?;
            let call = self.call("swap", &[value]);
            return Some(preferred("swap", vec![self.replace(asked, call), gone]));
        }
        let Expr::Binary { lhs, rhs, .. } = self.body.expr(last) else {
            return None;
        };
        let other = if *lhs == case.load.call {
            *rhs
        } else if *rhs == case.load.call {
            *lhs
        } else {
            return None;
        };
        let outcome = match atomics::between(self.context, case.flow, *lhs, *rhs) {
            "==" if inside => "is_ok",
            "!=" if !inside => "is_err",
            _ => return None,
        };
        if !self.is_operand(other) || !self.is_operand(case.value) {
            return None;
        }
        let [load, _] = self.orders;
        let text = format!(
            "{}.compare_exchange({}, {value}, {}, {}).{outcome}()",
            self.receiver(),
            self.source(other),
            self.order(),
            load.written(self.source(case.load.last)),
        );
        let edits = vec![self.replace(last, text), gone];
        Some(preferred("compare_exchange", edits))
    }

    /// The method that does in one step what an expression does to the old value, and its operand.
    fn step(&self, id: ExprId, is_old: &dyn Fn(ExprId) -> bool) -> Option<(&'static str, String)> {
        let (method, operand) = match self.body.expr(id) {
            Expr::Binary { .. } => {
                let (lhs, operator, rhs) = atomics::operator(self.context, self.case.flow, id)?;
                let method = self.method(operator)?;
                match (is_old(lhs), is_old(rhs)) {
                    (true, false) => (method, rhs),
                    (false, true) if method != "fetch_sub" => (method, lhs),
                    _ => return None,
                }
            }
            // An integer has these from itself and from `Ord` alone.
            Expr::MethodCall(call) if is_old(call.receiver) && !self.is_flag() => {
                let method = match call.name.as_str() {
                    "wrapping_add" => "fetch_add",
                    "wrapping_sub" => "fetch_sub",
                    "max" => "fetch_max",
                    "min" => "fetch_min",
                    _ => return None,
                };
                (method, *call.args.first()?)
            }
            Expr::Not(inner) if is_old(*inner) && self.is_flag() => {
                return Some(("fetch_xor", "true".to_owned()));
            }
            _ => return None,
        };
        self.is_operand(operand)
            .then(|| (method, self.source(operand).to_owned()))
    }

    fn method(&self, operator: &str) -> Option<&'static str> {
        Some(match operator {
            "+" if !self.is_flag() => "fetch_add",
            "-" if !self.is_flag() => "fetch_sub",
            "&" => "fetch_and",
            "|" => "fetch_or",
            "^" => "fetch_xor",
            _ => return None,
        })
    }

    fn is_flag(&self) -> bool {
        self.case.store.atomic == "AtomicBool"
    }

    /// Whether an expression is the same wherever it stands in the statements at hand: it looks at
    /// nothing that the load gave, and does nothing.
    fn is_operand(&self, id: ExprId) -> bool {
        !self.body.range(id).contains_range(self.load_range())
            && self.is_pure(id)
            && !self.names_loaded(id)
    }

    fn names_loaded(&self, id: ExprId) -> bool {
        let load = self.load_range();
        let mut found = match self.body.expr(id) {
            Expr::Local(local) => statements::let_of(self.body, *local)
                .is_some_and(|(_, init)| self.body.range(init).contains_range(load)),
            _ => false,
        };
        self.body
            .for_each_child(id, &mut |child| found |= self.names_loaded(child));
        found
    }

    /// Whether an expression only computes with numbers and flags: it can be done again.
    fn is_pure(&self, id: ExprId) -> bool {
        let is_plain = |id| matches!(self.case.flow.types.expr(id), Ty::Prim(_));
        let is_known = match self.body.expr(id) {
            Expr::Literal(_) | Expr::Path(_) => true,
            Expr::Local(_) | Expr::Field { .. } => return is_plain(id),
            Expr::Binary { .. } | Expr::Not(_) | Expr::Neg(_) | Expr::Cast { .. } => is_plain(id),
            Expr::MethodCall(call) => {
                id == self.case.load.call
                    || is_plain(call.receiver) && is_plain(id) && self.is_of_std(id)
            }
            _ => false,
        };
        let mut pure = is_known;
        if id != self.case.load.call {
            self.body
                .for_each_child(id, &mut |child| pure &= self.is_pure(child));
        }
        pure
    }

    fn is_of_std(&self, call: ExprId) -> bool {
        let callee = self.case.flow.callee(self.context.program(), call);
        callee.is_some_and(|path| path.starts_with("std::"))
    }

    fn call(&self, method: &str, arguments: &[String]) -> String {
        let (receiver, order) = (self.receiver(), self.order());
        format!("{receiver}.{method}({}, {order})", arguments.join(", "))
    }

    fn receiver(&self) -> &'c str {
        self.source(self.case.store.receiver)
    }

    /// The ordering of the one step.
    fn order(&self) -> String {
        let [load, store] = self.orders;
        Order::joined(load, store).written(self.source(self.case.store.last))
    }

    fn source(&self, id: ExprId) -> &'c str {
        self.context.source(self.case.flow.range(id))
    }

    fn load_range(&self) -> TextRange {
        self.body.range(self.case.load.call)
    }

    fn replace(&self, id: ExprId, text: String) -> FileEdit {
        self.context.edit(self.case.flow.range(id), text)
    }

    /// The bytes of a statement.
    fn statement(&self, place: Place) -> Option<TextRange> {
        let block = statements::block(self.body, place.block)?;
        let ranges = statements::ranges(self.body, block);
        Some(*ranges.get(place.index)? + self.case.flow.start)
    }

    /// Takes a statement out, with its lines.
    fn without(&self, place: Place) -> Option<FileEdit> {
        let range = self.statement(place)?;
        Some(self.context.edit(whole_lines(self.context, range), ""))
    }
}

fn preferred(method: &str, edits: Vec<FileEdit>) -> Fix {
    let mut result = fix(format!("Do both in one step with `{method}`"), edits);
    result.preferred = true;
    result
}
