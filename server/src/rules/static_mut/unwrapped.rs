//! The `unsafe` blocks that are not needed any more.

use ra_ap_syntax::{TextRange, TextSize};

use super::survey::{Edits, Position, Rewritten, User};
use crate::program::body::{Block, Expr, ExprId, Macro, Statement};
use crate::program::infer::Target;
use crate::program::items::{DefId, DefKind};
use crate::program::outline::AdtKind;
use crate::program::ty::Ty;
use crate::rules::statements;

/// The edits that take the blocks away, and the `;` that have to follow what has a value now.
pub(super) fn edits(user: &User<'_>, rewritten: &Rewritten) -> Edits {
    let mut edits = Edits::new();
    let mut ended: Vec<ExprId> = Vec::new();
    let mut blocks: Vec<ExprId> = Vec::new();
    for id in user.places {
        let around = user
            .uses
            .ancestors(*id)
            .find(|around| user.is_unsafe(*around));
        blocks.extend(around.filter(|block| !blocks.contains(block)));
    }
    for block in blocks {
        let Expr::Block(parts) = user.body().expr(block) else {
            continue;
        };
        if !user.needs_unsafe(block) {
            user.unwrap(block, parts, &rewritten.valued, &mut edits, &mut ended);
        }
    }
    for id in rewritten.valued.iter().filter(|id| !ended.contains(id)) {
        let range = user.range(*id);
        let (start, end) = (
            TextRange::empty(range.start()),
            TextRange::empty(range.end()),
        );
        match user.position(*id) {
            Position::Statement => {}
            Position::Tail => edits.push((end, ";".to_owned())),
            Position::Elsewhere => {
                edits.push((start, "{ ".to_owned()));
                edits.push((end, "; }".to_owned()));
            }
        }
    }
    edits
}

/// Words in the paths of functions of std that are `unsafe`.
const UNSAFE: [&str; 15] = [
    "alloc",
    "arch",
    "as_bytes_mut",
    "assume_init",
    "env::remove_var",
    "env::set_var",
    "ffi",
    "intrinsics",
    "ptr",
    "raw",
    "set_len",
    "transmute",
    "unchecked",
    "unsafe",
    "zeroed",
];

impl User<'_> {
    fn is_unsafe(&self, id: ExprId) -> bool {
        matches!(self.body().expr(id), Expr::Block(_)) && self.uses.source(id).starts_with("unsafe")
    }

    /// Whether something in a block, the static aside, is or may be `unsafe`.
    fn needs_unsafe(&self, id: ExprId) -> bool {
        let body = self.body();
        let types = &self.flow.types;
        let program = self.context.program();
        let needs = match body.expr(id) {
            Expr::Missing | Expr::Macro(Macro::Opaque { .. }) => true,
            Expr::Deref(inner) => {
                matches!(types.expr(*inner), Ty::Ptr(..)) || types.expr(*inner).is_unknown()
            }
            Expr::Field { base, .. } => match types.expr(*base).strip_refs() {
                Ty::Adt(def, _) => {
                    matches!(&program.def(*def).kind, DefKind::Adt(adt) if adt.kind == AdtKind::Union)
                }
                ty => ty.is_unknown(),
            },
            Expr::Path(_) if !self.is_it(id) => {
                let named = types.values.get(&id);
                named.is_some_and(|def| {
                    matches!(program.def(*def).kind, DefKind::Static(_)) && self.says(*def, "mut")
                })
            }
            Expr::Call { callee, .. } => match types.calls.get(&id).map(|callee| &callee.target) {
                Some(Target::Def(def)) => self.may_be_unsafe(*def),
                Some(Target::External(_)) => true,
                None => {
                    let makes = types.values.contains_key(callee);
                    !makes && !matches!(types.expr(*callee), Ty::Closure(..))
                }
            },
            Expr::MethodCall(_) => match types.calls.get(&id).map(|callee| &callee.target) {
                Some(Target::Def(def)) => self.may_be_unsafe(*def),
                _ => true,
            },
            _ => false,
        };
        let mut found = needs;
        body.for_each_child(id, &mut |child| found = found || self.needs_unsafe(child));
        found
    }

    fn may_be_unsafe(&self, def: DefId) -> bool {
        let program = self.context.program();
        if !matches!(program.def(def).kind, DefKind::Fn(_)) {
            return false;
        }
        let path = program.path_of(def);
        match path.starts_with("std::") {
            true => UNSAFE.iter().any(|word| path.contains(word)),
            false => self.says(def, "unsafe") || self.says(def, "extern"),
        }
    }

    /// Whether a word stands in the first words of a declaration, before its name; also where its
    /// text is not there.
    fn says(&self, def: DefId, word: &str) -> bool {
        let program = self.context.program();
        let source = self.context.source_of(def);
        let source = source.as_deref();
        let name = program.def(def).name.as_str();
        let head = source.map(|source| {
            let mut words = source.split(|c: char| !c.is_alphanumeric() && c != '_');
            let head = words.by_ref().take_while(|found| *found != name);
            head.collect::<Vec<_>>()
        });
        // A function of an `extern` block says so around it.
        let is_foreign = source.is_some_and(|source| source.trim_end().ends_with(';'))
            && matches!(program.def(def).kind, DefKind::Fn(_));
        is_foreign || head.is_none_or(|head| head.contains(&word))
    }

    fn unwrap(
        &self,
        id: ExprId,
        block: &Block,
        valued: &[ExprId],
        edits: &mut Edits,
        ended: &mut Vec<ExprId>,
    ) {
        let source = self.uses.source(id);
        let range = self.range(id);
        let position = self.position(id);
        let inner_valued = block.tail.filter(|tail| valued.contains(tail));
        let is_simple = !source.contains("//") && !source.contains("/*");
        let single = block.tail.filter(|_| block.statements.is_empty());
        match single {
            Some(tail)
                if is_simple && (inner_valued.is_none() || position != Position::Elsewhere) =>
            {
                let operand = self.is_operand(id, tail) && !self.is_postfix(tail);
                let (open, close) = if operand { ("(", ")") } else { ("", "") };
                self.take_braces(range, source, open, close, edits);
                if inner_valued == Some(tail) {
                    let ends = self.text_after(range).trim_start().starts_with(';');
                    if !ends {
                        edits.push((TextRange::empty(range.end()), ";".to_owned()));
                    }
                    ended.push(tail);
                }
            }
            None if is_simple && self.can_be_spliced(id, block, position) => {
                let tail = block.tail.filter(|_| position == Position::Statement);
                self.take_braces(range, source, "", "", edits);
                self.dedent(range, source, edits);
                if let Some(tail) = tail.or(inner_valued) {
                    let is_block = self.is_block_like(tail);
                    if !is_block {
                        edits.push((TextRange::empty(range.end()), ";".to_owned()));
                    }
                    ended.push(tail);
                }
            }
            _ => {
                let word = TextSize::of("unsafe");
                let rest = &source[usize::from(word)..];
                let space = rest.len() - rest.trim_start().len();
                let length = word + TextSize::try_from(space).unwrap_or_default();
                edits.push((TextRange::at(range.start(), length), String::new()));
            }
        }
    }

    /// Whether the statements of a block can stand among those of the block around it.
    fn can_be_spliced(&self, id: ExprId, block: &Block, position: Position) -> bool {
        let body = self.body();
        let outer = self
            .uses
            .parent(id)
            .and_then(|parent| statements::block(body, parent));
        let Some(outer) = outer else { return false };
        let binds = block
            .statements
            .iter()
            .any(|statement| matches!(statement, Statement::Let { .. }));
        let source = self.uses.source(id);
        // A text over several lines must not be moved.
        let has_text = source.contains('"');
        let has_items =
            source.contains("fn ") || source.contains("const ") || source.contains("static ");
        let starts_line = self.starts_line(self.range(id));
        let ends = self
            .text_after(self.range(id))
            .trim_start()
            .starts_with(';');
        let is_last = outer.tail == Some(id);
        source.contains('\n')
            && !(has_text
                && source
                    .lines()
                    .any(|line| line.matches('"').count() % 2 == 1))
            && !has_items
            && starts_line
            && !ends
            && match position {
                Position::Statement => !binds,
                Position::Tail => is_last,
                Position::Elsewhere => false,
            }
    }

    fn starts_line(&self, range: TextRange) -> bool {
        let before = self.context.text.get(..usize::from(range.start()));
        let line = before.unwrap_or_default().rsplit('\n').next();
        line.unwrap_or_default().trim().is_empty()
    }

    fn text_after(&self, range: TextRange) -> &str {
        self.context
            .text
            .get(usize::from(range.end())..)
            .unwrap_or_default()
    }

    /// Takes `unsafe {` and `}` away, with the white space inside.
    fn take_braces(
        &self,
        range: TextRange,
        source: &str,
        open: &str,
        close: &str,
        edits: &mut Edits,
    ) {
        let Some(brace) = source.find('{') else {
            return;
        };
        let inside = &source[brace + 1..source.len() - 1];
        let start = source.len() - 1 - inside.trim_start().len();
        let end = brace + 1 + inside.trim_end().len();
        let at = |offset: usize| range.start() + TextSize::try_from(offset).unwrap_or_default();
        edits.push((TextRange::new(range.start(), at(start)), open.to_owned()));
        edits.push((TextRange::new(at(end), range.end()), close.to_owned()));
    }

    /// Moves the lines of a block to the left, its first and last aside.
    fn dedent(&self, range: TextRange, source: &str, edits: &mut Edits) {
        let unit = self.context.indent_unit();
        let Some(brace) = source.find('{') else {
            return;
        };
        let inside = &source[brace + 1..source.len() - 1];
        let first = source.len() - 1 - inside.trim_start().len();
        let last = brace + 1 + inside.trim_end().len();
        for (newline, _) in source.match_indices('\n') {
            let line = newline + 1;
            if line > first && line < last && source[line..].starts_with(unit) {
                let at = range.start() + TextSize::try_from(line).unwrap_or_default();
                edits.push((TextRange::at(at, TextSize::of(unit)), String::new()));
            }
        }
    }

    /// Whether what stands around an expression binds tighter than an operator.
    fn is_operand(&self, id: ExprId, tail: ExprId) -> bool {
        let body = self.body();
        self.uses
            .parent(id)
            .is_some_and(|parent| match body.expr(parent) {
                Expr::MethodCall(call) => call.receiver == id,
                Expr::Index { base, .. } => *base == id,
                Expr::Call { callee, .. } => *callee == id,
                Expr::If { cond, .. } | Expr::While { cond, .. } => {
                    *cond == id && self.opens_brace(id)
                }
                Expr::Match { scrutinee, .. } => *scrutinee == id && self.opens_brace(id),
                Expr::For { iter, .. } => *iter == id && self.opens_brace(id),
                Expr::Let { .. } => matches!(body.expr(tail), Expr::Logic { .. }),
                Expr::Field { .. }
                | Expr::Deref(_)
                | Expr::Not(_)
                | Expr::Neg(_)
                | Expr::Ref { .. }
                | Expr::Binary { .. }
                | Expr::Logic { .. }
                | Expr::Range { .. }
                | Expr::Await(_)
                | Expr::Try(_)
                | Expr::Cast { .. } => true,
                _ => false,
            })
    }

    /// Whether a struct literal may stand where its brace would be another's.
    fn opens_brace(&self, id: ExprId) -> bool {
        self.uses.source(id).matches('{').count() > 1
    }

    /// Whether an expression can stand anywhere as it is: a path, a literal, calls on one.
    fn is_postfix(&self, id: ExprId) -> bool {
        matches!(
            self.body().expr(id),
            Expr::Path(_)
                | Expr::Local(_)
                | Expr::Literal(_)
                | Expr::MethodCall(_)
                | Expr::Call { .. }
                | Expr::Field { .. }
                | Expr::Index { .. }
                | Expr::Macro(_)
        )
    }

    fn is_block_like(&self, id: ExprId) -> bool {
        matches!(
            self.body().expr(id),
            Expr::Block(_)
                | Expr::If { .. }
                | Expr::Match { .. }
                | Expr::Loop { .. }
                | Expr::While { .. }
                | Expr::For { .. }
        )
    }
}
