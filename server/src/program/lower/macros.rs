//! The macros that Threadwise reads: their bodies are parsed as what they stand for.

use std::sync::Arc;

use ra_ap_syntax::ast::{self, AstToken};
use ra_ap_syntax::{AstNode, NodeOrToken, SyntaxElement, SyntaxKind, T, TextRange};

use super::Lowerer;
use crate::program::body::{
    Arm, Block, BlockKind, Expr, ExprId, FormatResult, Literal, LocalId, Macro, Pat, PatId, Select,
    SelectBranch, Statement,
};
use crate::program::type_ref::{Anchor, Name, PathRef, Segment};
use crate::syntax::fragment::{Entry, Fragment, body_range, inner, split, text_of};

impl Lowerer<'_> {
    /// Runs `work` on a fragment of the tree at hand, with offsets that lead back into the file.
    pub(super) fn within<T>(
        &mut self,
        fragment: &Fragment,
        work: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let outer = self.base;
        self.base = outer + fragment.offset();
        let result = work(self);
        self.base = outer;
        result
    }

    fn piece(&mut self, tree: &ast::TokenTree, range: TextRange) -> Option<ExprId> {
        let fragment = Fragment::parse(&text_of(tree, range), range.start(), Entry::Expr);
        let expr = fragment.expr()?;
        Some(self.within(&fragment, |this| this.expr(&expr)))
    }

    /// The arguments between commas; `None` if one of them is not an expression.
    fn pieces(&mut self, tree: &ast::TokenTree) -> Option<Vec<ExprId>> {
        split(tree, T![,])
            .into_iter()
            .map(|range| self.piece(tree, range))
            .collect()
    }

    /// The arguments of a formatting or logging macro: `target: "x"`, `name = value`, `%value` and
    /// `?value` are read too, and what is not an expression is passed over.
    fn format_args(&mut self, tree: &ast::TokenTree) -> Vec<ExprId> {
        let mut args = Vec::new();
        for range in split(tree, T![,]) {
            let text = text_of(tree, range);
            if let Some(start) = format_argument_start(&text) {
                let start =
                    range.start() + ra_ap_syntax::TextSize::try_from(start).unwrap_or_default();
                if let Some(expr) = self.piece(tree, TextRange::new(start, range.end())) {
                    args.push(expr);
                }
            }
            self.captures(tree, range, &mut args);
        }
        args
    }

    /// `{name}` in a format string uses the variable.
    fn captures(&mut self, tree: &ast::TokenTree, range: TextRange, args: &mut Vec<ExprId>) {
        let tokens = inner(tree).into_iter().filter_map(NodeOrToken::into_token);
        for token in tokens.filter(|token| range.contains_range(token.text_range())) {
            let Some(string) = ast::String::cast(token) else {
                continue;
            };
            let text = string.text();
            for (open, _) in text.match_indices('{') {
                let name: String = text[open + 1..]
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                let at = string.syntax().text_range();
                if let Some(local) = self.local_at(&name, at) {
                    let range = self.place(at);
                    let expr = self.add(Expr::Local(local), range);
                    args.push(expr);
                }
            }
        }
    }

    pub(super) fn macro_call(&mut self, call: &ast::MacroCall, range: TextRange) -> ExprId {
        if let Some(known) = self.known_macro(call, range) {
            return self.add(known, range);
        }
        self.expanded(call, range)
            .unwrap_or_else(|| self.add(Expr::Macro(self.opaque(call)), range))
    }

    /// A call as a statement of its own, which may become several.
    pub(super) fn macro_statement(
        &mut self,
        call: &ast::MacroCall,
        range: TextRange,
        into: &mut Vec<Statement>,
    ) {
        let own = self.place(call.syntax().text_range());
        let expr = match self.known_macro(call, own) {
            Some(known) => self.add(known, own),
            None if self.expanded_statements(call, own, into) => return,
            None => {
                let opaque = Expr::Macro(self.opaque(call));
                self.add(opaque, own)
            }
        };
        into.push(Statement::Expr { expr, range });
    }

    fn opaque(&self, call: &ast::MacroCall) -> Macro {
        let tokens = call
            .token_tree()
            .into_iter()
            .flat_map(|tree| tree.syntax().descendants_with_tokens())
            .filter_map(NodeOrToken::into_token);
        let (mut locals, mut awaits) = (Vec::new(), false);
        for token in tokens {
            awaits |= token.text() == "await";
            if let Some(local) = self.local_at(token.text(), token.text_range())
                && !locals.contains(&local)
            {
                locals.push(local);
            }
        }
        Macro::Opaque { locals, awaits }
    }

    fn known_macro(&mut self, call: &ast::MacroCall, range: TextRange) -> Option<Expr> {
        let path = call.path()?;
        let name = path.segment()?.name_ref()?;
        let tree = call.token_tree()?;
        let format = |args, result, own_statement| {
            Expr::Macro(Macro::Format {
                args,
                result,
                own_statement,
            })
        };
        Some(match name.text() {
            "println" | "print" | "eprintln" | "eprint" | "info" | "warn" | "error" | "debug"
            | "trace" | "event" | "log" => {
                format(self.format_args(&tree), FormatResult::Unit, true)
            }
            "format" => format(self.format_args(&tree), FormatResult::String, true),
            "format_args" => format(self.format_args(&tree), FormatResult::Arguments, false),
            "panic" | "unreachable" | "todo" | "unimplemented" | "bail" => {
                format(self.format_args(&tree), FormatResult::Never, true)
            }
            "trace_span" | "debug_span" | "info_span" | "warn_span" | "error_span" => {
                format(self.format_args(&tree), FormatResult::Span, true)
            }
            // Others have macros by this name; of a level only tracing's begins.
            "span" if text_of(&tree, *split(&tree, T![,]).first()?).contains("Level::") => {
                format(self.format_args(&tree), FormatResult::Span, true)
            }
            "ready" => self.ready(&tree, range)?,
            "anyhow" | "eyre" => format(self.format_args(&tree), FormatResult::Unknown, true),
            "write" | "writeln" => {
                let first = *split(&tree, T![,]).first()?;
                let target = self.piece(&tree, first)?;
                let args = self.format_args(&tree).split_off(1);
                Expr::Macro(Macro::Write { target, args })
            }
            "vec" => self.vec(&tree)?,
            "assert" | "debug_assert" | "ensure" => {
                let cond = self.piece(&tree, *split(&tree, T![,]).first()?)?;
                Expr::Macro(Macro::Assert {
                    cond,
                    args: self.format_args(&tree).split_off(1),
                })
            }
            "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => {
                let pieces = split(&tree, T![,]);
                let left = self.piece(&tree, *pieces.first()?)?;
                let right = self.piece(&tree, *pieces.get(1)?)?;
                let args = self.format_args(&tree);
                let args = args.into_iter().skip(2).collect();
                Expr::Macro(Macro::AssertCompare { left, right, args })
            }
            "dbg" => Expr::Macro(Macro::Dbg(self.pieces(&tree)?)),
            "matches" => return self.matches(&tree, range),
            "join" => Expr::Macro(Macro::Join {
                futures: self.futures(&tree)?,
                fallible: false,
            }),
            "try_join" => Expr::Macro(Macro::Join {
                futures: self.futures(&tree)?,
                fallible: true,
            }),
            "select" | "select_biased" => Expr::Macro(Macro::Select(self.select(&tree)?)),
            "stream" | "try_stream" => self.stream(&tree, range)?,
            "pin" => Expr::Macro(Macro::Pin(self.piece(&tree, body_range(&tree)?)?)),
            "include_str" | "concat" | "env" | "stringify" | "file" | "module_path" => {
                Expr::Macro(Macro::Text)
            }
            "line" | "column" => Expr::Literal(Literal::Int(None, Some("u32"))),
            _ => return None,
        })
    }

    /// The futures of `join!`, without tokio's `biased;`.
    fn futures(&mut self, tree: &ast::TokenTree) -> Option<Vec<ExprId>> {
        let biased = biased_end(tree);
        split(tree, T![,])
            .into_iter()
            .map(|range| {
                let start = biased
                    .filter(|end| range.contains(*end))
                    .unwrap_or(range.start());
                self.piece(tree, TextRange::new(start, range.end()))
            })
            .collect()
    }

    fn vec(&mut self, tree: &ast::TokenTree) -> Option<Expr> {
        if let [element, len] = split(tree, T![;]).as_slice() {
            let element = self.piece(tree, *element)?;
            let len = self.piece(tree, *len)?;
            return Some(Expr::Macro(Macro::VecRepeat { element, len }));
        }
        Some(Expr::Macro(Macro::Vec(self.pieces(tree)?)))
    }

    /// `matches!(e, p if g)` is `match e { p if g => true, _ => false }`.
    fn matches(&mut self, tree: &ast::TokenTree, range: TextRange) -> Option<Expr> {
        let pieces = split(tree, T![,]);
        let scrutinee = self.piece(tree, *pieces.first()?)?;
        let rest = TextRange::new(pieces.get(1)?.start(), body_range(tree)?.end());
        let guard_token = inner(tree)
            .into_iter()
            .find(|element| element.kind() == T![if] && rest.contains_range(element.text_range()));
        let pat_end = guard_token
            .as_ref()
            .map_or(rest.end(), |token| token.text_range().start());
        let text = text_of(tree, TextRange::new(rest.start(), pat_end));
        let text = text.trim_end().trim_end_matches(',').to_owned();
        let fragment = Fragment::parse(&text, rest.start(), Entry::Pat);
        let pat = fragment.pat()?;
        let arm = self.scoped(|this| {
            let pat = this.within(&fragment, |this| this.pattern(Some(pat)));
            let guard = guard_token.and_then(|token| {
                let text = text_of(tree, TextRange::new(token.text_range().end(), rest.end()));
                let fragment = Fragment::parse(
                    text.trim_end().trim_end_matches(','),
                    token.text_range().end(),
                    Entry::Expr,
                );
                let expr = fragment.expr()?;
                Some(this.within(&fragment, |this| this.expr(&expr)))
            });
            let body = this.add(Expr::Literal(Literal::Bool(true)), range);
            Arm { pat, guard, body }
        });
        let pat = self.add_pat(Pat::Wildcard, range);
        let body = self.add(Expr::Literal(Literal::Bool(false)), range);
        Some(Expr::Match {
            scrutinee,
            arms: vec![
                arm,
                Arm {
                    pat,
                    guard: None,
                    body,
                },
            ],
        })
    }

    /// `ready!(e)` is `match e { Poll::Ready(t) => t, Poll::Pending => return Poll::Pending }`.
    fn ready(&mut self, tree: &ast::TokenTree, range: TextRange) -> Option<Expr> {
        let [poll] = split(tree, T![,])[..] else {
            return None;
        };
        let scrutinee = self.piece(tree, poll)?;
        let path = |variant: &str| PathRef {
            anchor: Anchor::Extern,
            segments: Arc::new(["std", "task", "Poll", variant].map(Segment::plain)),
        };
        let ready = self.scoped(|this| {
            let local = this.declare(Name::default(), range);
            let bind = Pat::Bind {
                local,
                by_ref: false,
                inner: None,
            };
            let fields = vec![this.add_pat(bind, range)];
            let path = path("Ready");
            let pat = this.add_pat(Pat::TupleStruct { path, fields }, range);
            let body = this.add(Expr::Local(local), range);
            Arm {
                pat,
                guard: None,
                body,
            }
        });
        let pending = self.add(Expr::Path(path("Pending")), range);
        let body = self.add(Expr::Return(Some(pending)), range);
        let pat = self.add_pat(Pat::Path(path("Pending")), range);
        let pending = Arm {
            pat,
            guard: None,
            body,
        };
        Some(Expr::Match {
            scrutinee,
            arms: vec![ready, pending],
        })
    }

    fn stream(&mut self, tree: &ast::TokenTree, range: TextRange) -> Option<Expr> {
        let fragment = Fragment::of_tree_body(tree, Entry::Statements)?;
        let block =
            self.scoped(|this| this.within(&fragment, |this| this.statements_fragment(&fragment)));
        let body = self.add(Expr::Block(block), range);
        Some(Expr::Macro(Macro::Stream { body }))
    }

    fn statements_fragment(&mut self, fragment: &Fragment) -> Block {
        let list: Vec<ast::Stmt> = fragment
            .root()
            .children()
            .filter_map(ast::Stmt::cast)
            .collect();
        let statements = self.statements_of(list.into_iter());
        let tail = fragment
            .root()
            .children()
            .filter_map(ast::Expr::cast)
            .last();
        let tail = tail.map(|tail| self.expr(&tail));
        let list_range = self.place(fragment.root().text_range());
        Block {
            statements: statements.into(),
            tail,
            label: None,
            kind: BlockKind::Plain,
            list_range,
        }
    }

    /// A macro in statement position that declares variables.
    pub(super) fn statement_macro(&mut self, expr: &ast::Expr, into: &mut Vec<Statement>) -> bool {
        let ast::Expr::MacroExpr(call) = expr else {
            return false;
        };
        call.macro_call()
            .is_some_and(|call| self.declaring_macro(&call, into))
    }

    /// `pin!(x)` of tokio and pin_utils declares `x` anew, by `let mut x = pin(x)`.
    pub(super) fn declaring_macro(
        &mut self,
        call: &ast::MacroCall,
        into: &mut Vec<Statement>,
    ) -> bool {
        let is_pin = call
            .path()
            .is_some_and(|path| matches!(path.segment().and_then(|segment| segment.name_ref()), Some(name) if matches!(name.text(), "pin" | "pin_mut")));
        let Some(tree) = call.token_tree().filter(|_| is_pin) else {
            return false;
        };
        let range = self.place(call.syntax().text_range());
        if tree.l_curly_token().is_some() {
            let Some(fragment) = Fragment::of_tree_body(&tree, Entry::Statements) else {
                return false;
            };
            let list: Vec<ast::Stmt> = fragment
                .root()
                .children()
                .filter_map(ast::Stmt::cast)
                .collect();
            let statements = self.within(&fragment, |this| this.statements_of(list.into_iter()));
            for statement in statements {
                let local = match &statement {
                    Statement::Let { pat, .. } => match &self.body.pats[pat.index()].0 {
                        Pat::Bind { local, .. } => Some(*local),
                        _ => None,
                    },
                    Statement::Expr { .. } => None,
                };
                into.push(statement);
                if let Some(local) = local {
                    self.pin_again(local, range, into);
                }
            }
            return true;
        }
        let locals: Option<Vec<LocalId>> = split(&tree, T![,])
            .into_iter()
            .map(|range| self.local_at(text_of(&tree, range).trim(), range))
            .collect();
        let Some(locals) = locals.filter(|locals| !locals.is_empty()) else {
            return false;
        };
        for local in locals {
            self.pin_again(local, range, into);
        }
        true
    }

    fn pin_again(&mut self, local: LocalId, range: TextRange, into: &mut Vec<Statement>) {
        let mut names = self.names.iter().rev();
        let Some((key, _)) = names.find(|(_, known)| *known == local) else {
            return;
        };
        let (key, name) = (key.clone(), self.body.local(local).name.clone());
        let value = self.add(Expr::Local(local), range);
        let pinned = self.add(Expr::Macro(Macro::Pin(value)), range);
        let local = self.declare_as(key, name, range);
        let pat = self.add_pat(
            Pat::Bind {
                local,
                by_ref: false,
                inner: None,
            },
            range,
        );
        into.push(Statement::Let {
            pat,
            ty: None,
            init: Some(pinned),
            otherwise: None,
            range,
        });
    }

    fn select(&mut self, tree: &ast::TokenTree) -> Option<Select> {
        let mut tokens = Tokens {
            elements: inner(tree),
            next: 0,
        };
        let mut select = Select {
            branches: Vec::new(),
            otherwise: None,
            biased: false,
        };
        if biased_end(tree).is_some() {
            select.biased = true;
            tokens.next = 2;
        }
        while let Some(first) = tokens.peek() {
            let start = first.text_range().start();
            if first.kind() == T![else] || first_is(first, &["default", "complete"]) {
                tokens.skip_to_arrow()?;
                let handler = tokens.handler()?;
                select.otherwise = Some(self.piece(tree, handler)?);
                continue;
            }
            let pat_end = tokens.skip_to_equals()?;
            let future_start = tokens.peek()?.text_range().start();
            let (future_end, condition) = tokens.skip_to_condition_or_arrow()?;
            let cond = match condition {
                true => {
                    let start = tokens.peek()?.text_range().start();
                    let end = tokens.skip_to_arrow()?;
                    Some(TextRange::new(start, end))
                }
                false => None,
            };
            let handler = tokens.handler()?;
            let branch = self.select_branch(
                tree,
                TextRange::new(start, pat_end),
                TextRange::new(future_start, future_end),
                cond,
                handler,
            )?;
            select.branches.push(branch);
        }
        (!select.branches.is_empty()).then_some(select)
    }

    fn select_branch(
        &mut self,
        tree: &ast::TokenTree,
        pat: TextRange,
        future: TextRange,
        cond: Option<TextRange>,
        handler: TextRange,
    ) -> Option<SelectBranch> {
        let future = self.piece(tree, future)?;
        let cond = match cond {
            Some(range) => Some(self.piece(tree, range)?),
            None => None,
        };
        let fragment = Fragment::parse(text_of(tree, pat).trim_end(), pat.start(), Entry::Pat);
        let pat = fragment.pat()?;
        self.scoped(|this| {
            let pat: PatId = this.within(&fragment, |this| this.pattern(Some(pat)));
            let handler = this.piece(tree, handler)?;
            Some(SelectBranch {
                pat,
                future,
                cond,
                handler,
            })
        })
    }
}

/// Where the value of a formatting argument starts: behind `name =`, `%` and `?`. `None` for
/// what has no value, as `target: "x"` and a bare `name` that tracing takes as a field.
fn format_argument_start(text: &str) -> Option<usize> {
    let trimmed = text.trim_start();
    let mut start = text.len() - trimmed.len();
    let name_end = trimmed
        .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.'))
        .unwrap_or(trimmed.len());
    let after_name = trimmed[name_end..].trim_start();
    if name_end > 0 && after_name.starts_with('=') && !after_name.starts_with("==") {
        start = text.len() - after_name.len() + 1;
    } else if name_end > 0 && after_name.starts_with(':') && !after_name.starts_with("::") {
        return None;
    }
    let value = text[start..].trim_start();
    let value = value.strip_prefix(['%', '?']).unwrap_or(value);
    Some(text.len() - value.len())
}

/// The end of tokio's `biased;` at the head of a macro.
fn biased_end(tree: &ast::TokenTree) -> Option<ra_ap_syntax::TextSize> {
    let elements = inner(tree);
    let [first, second, ..] = elements.as_slice() else {
        return None;
    };
    (first_is(first, &["biased"]) && second.kind() == T![;]).then(|| second.text_range().end())
}

fn first_is(element: &SyntaxElement, words: &[&str]) -> bool {
    element
        .as_token()
        .is_some_and(|token| words.contains(&token.text()))
}

/// The tokens of `select!`, read from left to right.
struct Tokens {
    elements: Vec<SyntaxElement>,
    next: usize,
}

impl Tokens {
    fn peek(&self) -> Option<&SyntaxElement> {
        self.elements.get(self.next)
    }

    fn kind(&self, ahead: usize) -> Option<SyntaxKind> {
        self.elements
            .get(self.next + ahead)
            .map(SyntaxElement::kind)
    }

    /// Whether the next two tokens stand side by side and are these.
    fn pair(&self, first: SyntaxKind, second: SyntaxKind) -> bool {
        self.kind(0) == Some(first)
            && self.kind(1) == Some(second)
            && self.elements[self.next].text_range().end()
                == self.elements[self.next + 1].text_range().start()
    }

    fn at_arrow(&self) -> bool {
        self.kind(0) == Some(T![=>])
            || self.pair(T![=], T![>])
            || self.pair(T![-], T![>])
            || self.kind(0) == Some(T![->])
    }

    fn take_arrow(&mut self) {
        self.next += if matches!(self.kind(0), Some(T![=>] | T![->])) {
            1
        } else {
            2
        };
    }

    /// Passes a lone `=`; gives where it stands.
    fn skip_to_equals(&mut self) -> Option<ra_ap_syntax::TextSize> {
        loop {
            let element = self.peek()?;
            if element.kind() == T![=] && !self.pair(T![=], T![=]) && !self.at_arrow() {
                let start = element.text_range().start();
                self.next += 1;
                return Some(start);
            }
            if self.at_arrow() {
                return None;
            }
            self.next += 1;
        }
    }

    /// Passes `=>`; gives where it stands.
    fn skip_to_arrow(&mut self) -> Option<ra_ap_syntax::TextSize> {
        while !self.at_arrow() {
            self.peek()?;
            self.next += 1;
        }
        let start = self.peek()?.text_range().start();
        self.take_arrow();
        Some(start)
    }

    /// Passes `, if` (then the second value is true) or `=>`; gives where it stands.
    fn skip_to_condition_or_arrow(&mut self) -> Option<(ra_ap_syntax::TextSize, bool)> {
        loop {
            let start = self.peek()?.text_range().start();
            if self.at_arrow() {
                self.take_arrow();
                return Some((start, false));
            }
            if self.kind(0) == Some(T![,]) && self.kind(1) == Some(T![if]) {
                self.next += 2;
                return Some((start, true));
            }
            self.next += 1;
        }
    }

    /// Passes a handler and the comma behind it: a block, or an expression up to a comma.
    fn handler(&mut self) -> Option<TextRange> {
        let first = self.peek()?.clone();
        let is_block = first.kind() == SyntaxKind::TOKEN_TREE
            && first
                .as_node()
                .is_some_and(|node| node.text().char_at(0.into()) == Some('{'));
        let followed = self.kind(1);
        if is_block && (self.elements.len() == self.next + 1 || followed != Some(T![.])) {
            self.next += 1;
            if self.kind(0) == Some(T![,]) {
                self.next += 1;
            }
            return Some(first.text_range());
        }
        let start = first.text_range().start();
        let mut end = first.text_range().end();
        while let Some(element) = self.peek() {
            if element.kind() == T![,] {
                self.next += 1;
                break;
            }
            end = element.text_range().end();
            self.next += 1;
        }
        Some(TextRange::new(start, end))
    }
}
