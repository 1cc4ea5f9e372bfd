//! A `for` loop.

use ra_ap_syntax::{TextRange, TextSize};

use super::{Case, Checked};
use crate::finding::FileEdit;
use crate::program::auto_traits::AutoTrait;
use crate::program::body::{Block, Expr, ExprId, LocalId, Pat, PatId, Statement};
use crate::program::solve::Solver;
use crate::program::ty::{Prim, Ty};
use crate::program::type_ref::Mutability;
use crate::rules::refactorings::Spot;
use crate::rules::statements;
use crate::rules::uses::Use;

/// The edits for the loop whose head the cursor is on.
pub(super) fn edits(case: &Case<'_>, spot: &Spot) -> Option<Checked<Vec<FileEdit>>> {
    let flow = case.flow;
    let rounds = flow
        .body
        .expr_ids()
        .filter_map(|id| match flow.body.expr(id) {
            Expr::For {
                pat, iter, body, ..
            } => Some(Rounds {
                case,
                whole: id,
                pat: *pat,
                iter: *iter,
                body: *body,
            }),
            _ => None,
        });
    let rounds = rounds
        .filter(|rounds| !flow.body.is_in_call_of_macro(rounds.whole))
        .filter(|rounds| spot.is_in(rounds.head()))
        .min_by_key(|rounds| flow.range(rounds.whole).len())?;
    Some(rounds.edits())
}

struct Rounds<'a> {
    case: &'a Case<'a>,
    whole: ExprId,
    pat: PatId,
    iter: ExprId,
    body: ExprId,
}

/// What becomes of a round's result.
struct Gathered {
    local: LocalId,
    /// The statement, as bytes of the function, and the value in it.
    statement: TextRange,
    value: ExprId,
    how: How,
}

#[derive(PartialEq)]
enum How {
    Pushed,
    Added(Prim),
}

impl Rounds<'_> {
    /// From `for` to the body.
    fn head(&self) -> TextRange {
        let flow = self.case.flow;
        TextRange::new(
            flow.range(self.whole).start(),
            flow.range(self.body).start(),
        )
    }

    fn edits(&self) -> Checked<Vec<FileEdit>> {
        let Case { context, flow, .. } = self.case;
        let Expr::For { label, .. } = flow.body.expr(self.whole) else {
            return Err("it is no loop".to_owned());
        };
        if label.is_some() {
            return Err("the loop has a label".to_owned());
        }
        let source = self.case.source(self.iter)?;
        let gathered = self.gathered();
        let except = gathered.as_ref().map(|gathered| gathered.local);
        self.case.can_share(self.whole, self.body, except)?;
        let whole = flow.range(self.whole);
        let Some(gathered) = gathered else {
            let pat = context.source(flow.body.pats[self.pat.index()].1 + flow.start);
            let body = context.source(flow.range(self.body));
            let text = format!("{source}.for_each(|{pat}| {body});");
            return Ok(vec![context.edit(self.with_semicolon(whole), text)]);
        };
        self.is_gathered_only(&gathered)?;
        let value = flow.types.expr(gathered.value);
        self.case
            .must(value, AutoTrait::Send, "the rounds' result")?;
        let iterator = match self.mapped(&gathered) {
            Some(closure) => format!("{source}.map({closure})"),
            None => source,
        };
        let name = &flow.body.local(gathered.local).name;
        let text = match (self.declared_before(&gathered), &gathered.how) {
            (Some(declared), how) => {
                let range = TextRange::new(declared.range.start(), whole.end());
                let (ty, end) = match how {
                    How::Pushed => ("Vec<_>", "collect"),
                    How::Added(prim) => (prim.name(), "sum"),
                };
                let ty = declared.ty.unwrap_or_else(|| ty.to_owned());
                let word = match declared.stays_mut {
                    true => "mut ",
                    false => "",
                };
                let text = format!("let {word}{name}: {ty} = {iterator}.{end}();");
                return Ok(vec![context.edit(self.with_semicolon(range), text)]);
            }
            (None, How::Pushed) => format!("{name}.par_extend({iterator});"),
            (None, How::Added(prim)) => format!("{name} += {iterator}.sum::<{}>();", prim.name()),
        };
        Ok(vec![context.edit(self.with_semicolon(whole), text)])
    }

    /// With the semicolon that somebody has written after the loop.
    fn with_semicolon(&self, range: TextRange) -> TextRange {
        let after = &self.case.context.text[usize::from(range.end())..];
        match after.starts_with(';') {
            true => TextRange::new(range.start(), range.end() + TextSize::of(';')),
            false => range,
        }
    }

    /// The `push` or `+=` at the end of a round.
    fn gathered(&self) -> Option<Gathered> {
        let body = &self.case.flow.body;
        let block = self.block()?;
        let (last, statement) = match (block.tail, block.statements.last()) {
            (Some(tail), _) => (tail, body.range(tail)),
            (None, Some(Statement::Expr { expr, range })) => (*expr, *range),
            _ => return None,
        };
        let (place, value, how) = match body.expr(last) {
            Expr::MethodCall(call) => {
                let [value] = &*call.args else { return None };
                let callee = self.case.flow.callee(self.case.context.program(), last)?;
                (callee == "std::vec::Vec::push").then_some((call.receiver, *value, How::Pushed))?
            }
            Expr::AssignOp { lhs, rhs } => {
                let between = TextRange::new(body.range(*lhs).end(), body.range(*rhs).start());
                let operator = self.case.context.source(between + self.case.flow.start);
                let types = &self.case.flow.types;
                // A literal's type may be known from what is added to it.
                let prim = match (types.expr(*lhs), types.expr(*rhs).strip_refs()) {
                    (Ty::Prim(Prim::Int("")), Ty::Prim(prim @ Prim::Int(_))) => *prim,
                    (Ty::Prim(prim @ Prim::Int(_)), _) => *prim,
                    _ => return None,
                };
                (operator.trim() == "+=").then_some((*lhs, *rhs, How::Added(prim)))?
            }
            _ => return None,
        };
        let Expr::Local(local) = body.expr(place) else {
            return None;
        };
        // A reference to a `Vec` or a number is written to in another way.
        let ty = self.case.flow.types.local(*local);
        let is_own = match how {
            How::Pushed => Solver::new(self.case.context.names)
                .args_of(ty, "std::vec::Vec")
                .is_some(),
            How::Added(_) => matches!(ty, Ty::Prim(_)),
        };
        let is_outside = !body.is_declared_in(self.whole, *local);
        (is_own && is_outside).then_some(Gathered {
            local: *local,
            statement,
            value,
            how,
        })
    }

    fn block(&self) -> Option<&Block> {
        statements::block(&self.case.flow.body, self.body)
    }

    /// The variable is used nowhere else in the loop, and gets just what a round gives.
    fn is_gathered_only(&self, gathered: &Gathered) -> Checked<()> {
        let Case { context, flow, .. } = self.case;
        let body = &flow.body;
        let name = &body.local(gathered.local).name;
        let whole = body.range(self.whole);
        let mentions = statements::mentions(context, flow, gathered.local);
        let inside = mentions
            .iter()
            .filter(|id| whole.contains_range(body.range(**id)));
        if inside.count() != 1 {
            return Err(format!("its rounds use `{name}` in more than one place"));
        }
        let value = flow.types.expr(gathered.value);
        let fits = match gathered.how {
            How::Added(prim) => {
                prim != Prim::Int("") && matches!(value.strip_refs(), Ty::Prim(Prim::Int(_)))
            }
            How::Pushed => {
                let list = flow.types.local(gathered.local);
                let items = Solver::new(context.names).args_of(list, "std::vec::Vec");
                items.is_some_and(|items| items.first() == Some(value))
            }
        };
        if !fits || value.is_unknown() || !value.is_settled() {
            return Err(format!(
                "the type of what `{name}` gets is not known exactly"
            ));
        }
        Ok(())
    }

    /// The closure that gives a round's result; `None` if that is what the iterator gives.
    fn mapped(&self, gathered: &Gathered) -> Option<String> {
        let Case { context, flow, .. } = self.case;
        let body = &flow.body;
        let pat = context.source(body.pats[self.pat.index()].1 + flow.start);
        let value = context.source(flow.range(gathered.value));
        let range = flow.range(self.body);
        let statement = gathered.statement + flow.start;
        let before = context.source(TextRange::new(range.start(), statement.start()));
        let after = context.source(TextRange::new(statement.end(), range.end()));
        let is_only = before.strip_prefix('{')?.trim().is_empty()
            && after.strip_suffix('}')?.trim().is_empty();
        if !is_only {
            return Some(format!("|{pat}| {before}{value}{after}"));
        }
        let Pat::Bind {
            local,
            by_ref: false,
            inner: None,
        } = body.pat(self.pat)
        else {
            return Some(format!("|{pat}| {value}"));
        };
        let is_same = matches!(body.expr(gathered.value), Expr::Local(used) if used == local);
        (!is_same).then(|| format!("|{pat}| {value}"))
    }

    /// The `let` of the variable, where it stands directly before the loop and starts from nothing.
    fn declared_before(&self, gathered: &Gathered) -> Option<Declared> {
        let Case {
            context,
            flow,
            uses,
        } = self.case;
        let body = &flow.body;
        let (place, init) = statements::let_of(body, gathered.local)?;
        let block = statements::block(body, place.block)?;
        let Statement::Let { pat, range, .. } = &block.statements[place.index] else {
            return None;
        };
        let next = match block.statements.get(place.index + 1) {
            Some(Statement::Expr { expr, .. }) => *expr,
            None => block.tail?,
            Some(_) => return None,
        };
        let between = TextRange::new(range.end(), body.range(self.whole).start());
        let is_next = next == self.whole && {
            let between = context.source(between + flow.start);
            between.trim().is_empty()
        };
        let starts_empty = match (&gathered.how, body.expr(init)) {
            (How::Pushed, Expr::Call { args, .. }) => {
                let callee = flow.callee(context.program(), init)?;
                args.is_empty() && callee == "std::vec::Vec::new"
                    || callee == "std::vec::Vec::with_capacity"
            }
            (How::Pushed, Expr::Macro(_)) => uses.source(init).replace(' ', "") == "vec![]",
            (How::Added(_), Expr::Literal(_)) => {
                let digits = uses.source(init).trim_end_matches(char::is_alphanumeric);
                digits.is_empty() && uses.source(init).starts_with('0') && {
                    let end = uses.source(init).trim_start_matches('0');
                    end.is_empty() || end.starts_with(['u', 'i'])
                }
            }
            _ => false,
        };
        if !is_next || !starts_empty || body.is_in_call_of_macro(init) {
            return None;
        }
        let end_of_pat = body.pats[pat.index()].1.end();
        let before_init = TextRange::new(end_of_pat, body.range(init).start()) + flow.start;
        let between = context.source(before_init).trim();
        let ty = between.strip_suffix('=')?.trim().strip_prefix(':');
        let later = uses.of_local(gathered.local)?;
        let stays_mut = later.iter().any(|(id, how)| {
            body.range(*id).start() >= body.range(self.whole).end()
                && matches!(how, Use::Change | Use::Unknown)
        });
        Some(Declared {
            range: *range + flow.start,
            ty: ty.map(|ty| ty.trim().to_owned()),
            stays_mut,
        })
    }
}

/// The `let` of what the rounds give.
struct Declared {
    /// Bytes of the file.
    range: TextRange,
    /// The type that is written.
    ty: Option<String>,
    /// Whether it is changed after the loop.
    stays_mut: bool,
}

impl Case<'_> {
    /// The parallel iterator over what a loop goes over.
    pub(super) fn source(&self, iter: ExprId) -> Checked<String> {
        let body = &self.flow.body;
        let text = self.uses.source(iter);
        match body.expr(iter) {
            Expr::Range {
                start: Some(start),
                end: Some(_),
                ..
            } => {
                if !matches!(self.flow.types.expr(*start), Ty::Prim(Prim::Int(_))) {
                    return Err("it is no range of integers".to_owned());
                }
                Ok(match is_in_parentheses(text) {
                    true => format!("{text}.into_par_iter()"),
                    false => format!("({text}).into_par_iter()"),
                })
            }
            Expr::Ref { expr, mutability } => {
                let way = match mutability {
                    Mutability::Shared => "par_iter",
                    Mutability::Mut => "par_iter_mut",
                };
                self.list(*expr, way)
            }
            Expr::MethodCall(call) if call.args.is_empty() => match call.name.as_str() {
                "iter" => self.list(call.receiver, "par_iter"),
                "iter_mut" => self.list(call.receiver, "par_iter_mut"),
                "into_iter" => self.by_value(call.receiver),
                "enumerate" => {
                    let callee = self.flow.callee(self.context.program(), iter);
                    let counts =
                        callee.is_some_and(|path| path == "std::iter::Iterator::enumerate");
                    if !counts || matches!(body.expr(call.receiver), Expr::Range { .. }) {
                        return Err("what it goes over has no parallel form".to_owned());
                    }
                    Ok(format!("{}.enumerate()", self.source(call.receiver)?))
                }
                name => Err(format!("`{name}()` has no parallel form that is known")),
            },
            Expr::MethodCall(call) => Err(format!(
                "`{}()` has no parallel form that is known",
                call.name
            )),
            _ => self.by_value(iter),
        }
    }

    /// `for x in xs`: by the type, the list itself or its elements behind a reference.
    fn by_value(&self, place: ExprId) -> Checked<String> {
        match self.flow.types.expr(place) {
            Ty::Ref(_, Mutability::Shared) => self.list(place, "par_iter"),
            Ty::Ref(_, Mutability::Mut) => self.list(place, "par_iter_mut"),
            _ => self.list(place, "into_par_iter"),
        }
    }

    fn list(&self, place: ExprId, way: &str) -> Checked<String> {
        if !is_place(self, place) {
            return Err("what it goes over is made on the spot".to_owned());
        }
        let ty = self.flow.types.expr(place).strip_refs();
        let items = match ty {
            Ty::Array(item) | Ty::Slice(item) => Some(item.as_ref().clone()),
            ty => Solver::new(self.context.names)
                .args_of(ty, "std::vec::Vec")
                .and_then(|args| args.first().cloned()),
        };
        let Some(item) = items else {
            return Err("it goes over no `Vec`, slice, array or range of integers".to_owned());
        };
        let auto = match way {
            "par_iter" => AutoTrait::Sync,
            _ => AutoTrait::Send,
        };
        self.must(&item, auto, "what it goes over")?;
        let text = self.uses.source(place);
        Ok(match text.starts_with('*') {
            true => format!("({text}).{way}()"),
            false => format!("{text}.{way}()"),
        })
    }
}

/// Whether an expression is a variable, or a part of one.
fn is_place(case: &Case<'_>, id: ExprId) -> bool {
    match case.flow.body.expr(id) {
        Expr::Local(_) => true,
        Expr::Field { base, .. } => is_place(case, *base),
        Expr::Index { base, index } => {
            is_place(case, *base)
                && match case.flow.body.expr(*index) {
                    Expr::Range { start, end, .. } => [start, end]
                        .into_iter()
                        .flatten()
                        .all(|end| statements::is_plain(&case.flow.body, *end)),
                    _ => statements::is_plain(&case.flow.body, *index),
                }
        }
        Expr::Deref(inner) => is_place(case, *inner),
        _ => false,
    }
}

/// Whether the first `(` of a text ends with its last `)`.
fn is_in_parentheses(text: &str) -> bool {
    let mut open = 0;
    let first_end = text.char_indices().find(|(_, char)| {
        open += match char {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        open == 0
    });
    text.starts_with('(') && first_end.is_some_and(|(at, _)| at + 1 == text.len())
}
