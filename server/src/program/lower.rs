//! From a function's tree to its [`Body`].

mod expansion;
mod macros;
mod patterns;

use ra_ap_syntax::ast::{
    self, ArithOp, BinaryOp as AstBinaryOp, HasArgList, HasAttrs, HasGenericArgs, HasLoopBody,
    LogicOp, UnaryOp,
};
use ra_ap_syntax::{AstNode, TextRange, TextSize};
use rustc_hash::FxHashMap;

use super::body::{
    Arithmetic, Arm, BinaryOp, Block, BlockKind, Body, Closure, Expr, ExprId, Literal, Local,
    LocalId, MethodCall, Pat, PatId, Statement,
};
use super::cfg::Predicate;
use super::items::DefId;
use super::macro_calls::MacroCalls;
use super::names::Names;
use super::type_ref::{Mutability, Name, PathRef, TypeRef, Types};
use expansion::Expanding;

/// The body of a function, or `None` for a declaration. `base` is where the fragment that holds
/// the function starts in the file: 0 outside macros.
pub(crate) fn lower(
    names: &Names<'_>,
    def: DefId,
    function: &ast::Fn,
    base: TextSize,
) -> Option<Body> {
    let block = function.body()?;
    let start = function.syntax().text_range().start() + base;
    let mut lowerer = Lowerer::new(MacroCalls::new(names, def), start, base);
    lowerer.body.is_async = function.async_token().is_some();
    if let Some(params) = function.param_list() {
        if let Some(param) = params.self_param() {
            let range = lowerer.place(param.syntax().text_range());
            let local = lowerer.declare(Name::from("self"), range);
            let pat = lowerer.add_pat(
                Pat::Bind {
                    local,
                    by_ref: false,
                    inner: None,
                },
                range,
            );
            lowerer.body.params.push(pat);
            lowerer.body.has_self = true;
        }
        for param in params.params() {
            let pat = lowerer.pattern(param.pat());
            lowerer.body.params.push(pat);
        }
    }
    lowerer.body.root = lowerer.block(&block);
    Some(lowerer.finish())
}

/// The body that the value of a constant or static is. `start` is the byte of the file at which the
/// item starts; `base` is as for [`lower`].
pub(crate) fn lower_value(
    names: &Names<'_>,
    def: DefId,
    value: &ast::Expr,
    start: TextSize,
    base: TextSize,
) -> Body {
    let mut lowerer = Lowerer::new(MacroCalls::new(names, def), start, base);
    lowerer.body.root = lowerer.expr(value);
    lowerer.finish()
}

struct Lowerer<'m> {
    body: Body,
    /// The byte of the file at which the function starts.
    start: TextSize,
    /// Where the fragment at hand starts in the file.
    base: TextSize,
    /// Variables that can be named here, the innermost last.
    names: Vec<(Name, LocalId)>,
    expanding: Expanding<'m>,
}

impl<'m> Lowerer<'m> {
    fn new(macros: MacroCalls<'m>, start: TextSize, base: TextSize) -> Lowerer<'m> {
        Lowerer {
            body: Body {
                exprs: Vec::new(),
                pats: Vec::new(),
                locals: Vec::new(),
                params: Vec::new(),
                has_self: false,
                root: ExprId(0),
                is_async: false,
                expanded: Vec::new(),
                declared_in: FxHashMap::default(),
            },
            start,
            base,
            names: Vec::new(),
            expanding: Expanding::new(macros),
        }
    }

    fn finish(mut self) -> Body {
        self.body.expanded.sort_by_key(|range| range.start());
        self.body.exprs.shrink_to_fit();
        self.body.pats.shrink_to_fit();
        self.body.locals.shrink_to_fit();
        self.body
    }

    fn add(&mut self, expr: Expr, range: TextRange) -> ExprId {
        let id = ExprId::new(self.body.exprs.len());
        self.body.exprs.push((expr, range));
        id
    }

    fn add_pat(&mut self, pat: Pat, range: TextRange) -> PatId {
        let id = PatId::new(self.body.pats.len());
        self.body.pats.push((pat, range));
        id
    }

    fn declare(&mut self, name: Name, range: TextRange) -> LocalId {
        self.declare_as(name.clone(), name, range)
    }

    /// `key` is what the name is looked for by.
    fn declare_as(&mut self, key: Name, name: Name, range: TextRange) -> LocalId {
        let local = LocalId::new(self.body.locals.len());
        self.body.locals.push(Local {
            name,
            range,
            ref_mut: false,
        });
        self.names.push((key, local));
        local
    }

    fn local(&self, name: &str) -> Option<LocalId> {
        self.names
            .iter()
            .rev()
            .find(|(known, _)| known == name)
            .map(|(_, local)| *local)
    }

    /// Names declared by `work` end with it.
    fn scoped<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.names.len();
        let result = work(self);
        self.names.truncate(before);
        result
    }

    fn missing(&mut self) -> ExprId {
        self.add(Expr::Missing, TextRange::default())
    }

    fn expr_or_missing(&mut self, expr: Option<ast::Expr>) -> ExprId {
        match expr {
            Some(expr) => self.expr(&expr),
            None => self.missing(),
        }
    }

    fn exprs(&mut self, exprs: impl Iterator<Item = ast::Expr>) -> Vec<ExprId> {
        exprs.map(|expr| self.expr(&expr)).collect()
    }

    fn block(&mut self, block: &ast::BlockExpr) -> ExprId {
        let range = self.place(block.syntax().text_range());
        let lowered = self.scoped(|this| this.block_parts(block));
        self.add(Expr::Block(lowered), range)
    }

    fn block_or_missing(&mut self, block: Option<ast::BlockExpr>) -> ExprId {
        match block {
            Some(block) => self.block(&block),
            None => self.missing(),
        }
    }

    fn block_parts(&mut self, block: &ast::BlockExpr) -> Block {
        let list = block.stmt_list();
        let list_range = list.as_ref().map_or(block.syntax().text_range(), |list| {
            list.syntax().text_range()
        });
        let known_items = self.known_items();
        let nodes = list.iter().flat_map(|list| list.syntax().children());
        self.learn_items(nodes.filter_map(ast::Item::cast));
        let mut statements = Vec::new();
        for statement in list.iter().flat_map(|list| list.statements()) {
            self.statement(&statement, &mut statements);
        }
        let tail = list.and_then(|list| list.tail_expr()).and_then(|tail| {
            // A macro call at the end of a block may declare things, as `tokio::pin!(x)` does.
            if self.statement_macro(&tail, &mut statements) {
                None
            } else {
                Some(self.expr(&tail))
            }
        });
        self.forget_items(known_items);
        Block {
            statements: statements.into(),
            tail,
            label: block.label().and_then(|label| self.label(label.lifetime())),
            kind: if block.try_block_modifier().is_some() {
                BlockKind::Try
            } else {
                BlockKind::Plain
            },
            list_range: self.place(list_range),
        }
    }

    fn statements_of(&mut self, list: impl Iterator<Item = ast::Stmt>) -> Vec<Statement> {
        let mut statements = Vec::new();
        for statement in list {
            self.statement(&statement, &mut statements);
        }
        statements
    }

    fn statement(&mut self, statement: &ast::Stmt, into: &mut Vec<Statement>) {
        match statement {
            ast::Stmt::LetStmt(statement) => {
                // A variable that only special builds declare would hide the one that is meant.
                let when = Predicate::of_attributes(statement.attrs());
                if when.is_some_and(|when| when.asks_for_special_build()) {
                    return;
                }
                let range = self.place(statement.syntax().text_range());
                let init = statement.initializer().map(|init| self.expr(&init));
                let otherwise = statement
                    .let_else()
                    .map(|otherwise| self.block_or_missing(otherwise.block_expr()));
                let ty = statement.ty().map(|ty| TypeRef::from_ast(&ty));
                let pat = self.pattern(statement.pat());
                into.push(Statement::Let {
                    pat,
                    ty,
                    init,
                    otherwise,
                    range,
                });
            }
            ast::Stmt::ExprStmt(statement) => {
                let Some(expr) = statement.expr() else { return };
                if self.statement_macro(&expr, into) {
                    return;
                }
                let range = self.place(statement.syntax().text_range());
                if let ast::Expr::MacroExpr(call) = &expr
                    && let Some(call) = call.macro_call()
                {
                    self.macro_statement(&call, range, into);
                    return;
                }
                let expr = self.expr(&expr);
                into.push(Statement::Expr { expr, range });
            }
            ast::Stmt::Item(ast::Item::MacroCall(call)) => {
                let range = self.place(call.syntax().text_range());
                if self.declaring_macro(call, into) {
                    return;
                }
                self.macro_statement(call, range, into);
            }
            ast::Stmt::Item(_) => {}
        }
    }

    fn expr(&mut self, expr: &ast::Expr) -> ExprId {
        let range = self.place(expr.syntax().text_range());
        let lowered = match expr {
            ast::Expr::ParenExpr(paren) => return self.expr_or_missing(paren.expr()),
            ast::Expr::MacroExpr(call) => {
                return match call.macro_call() {
                    Some(call) => self.macro_call(&call, range),
                    None => self.missing(),
                };
            }
            ast::Expr::BlockExpr(block) => return self.block_expr(block, range),
            ast::Expr::ClosureExpr(closure) => return self.closure(closure, range),
            ast::Expr::PathExpr(path) => self.path(path.path()),
            ast::Expr::Literal(literal) => literal_of(literal).map_or(Expr::Missing, Expr::Literal),
            ast::Expr::IfExpr(expr) => return self.if_expr(expr, range),
            ast::Expr::LetExpr(expr) => {
                let init = self.expr_or_missing(expr.expr());
                let pat = self.pattern(expr.pat());
                Expr::Let { pat, init }
            }
            ast::Expr::MatchExpr(expr) => {
                let scrutinee = self.expr_or_missing(expr.expr());
                let arms = expr
                    .match_arm_list()
                    .into_iter()
                    .flat_map(|list| list.arms());
                let arms = arms.map(|arm| self.scoped(|this| this.arm(&arm))).collect();
                Expr::Match { scrutinee, arms }
            }
            ast::Expr::LoopExpr(expr) => {
                let body = self.block_or_missing(expr.loop_body());
                Expr::Loop {
                    body,
                    label: self.label(ast_label(expr.syntax())),
                }
            }
            ast::Expr::WhileExpr(expr) => {
                let label = self.label(ast_label(expr.syntax()));
                self.scoped(|this| {
                    let cond = this.expr_or_missing(expr.condition());
                    let body = this.block_or_missing(expr.loop_body());
                    Expr::While { cond, body, label }
                })
            }
            ast::Expr::ForExpr(expr) => {
                let label = self.label(ast_label(expr.syntax()));
                let iter = self.expr_or_missing(expr.iterable());
                self.scoped(|this| {
                    let pat = this.pattern(expr.pat());
                    let body = this.block_or_missing(expr.loop_body());
                    Expr::For {
                        pat,
                        iter,
                        body,
                        label,
                    }
                })
            }
            ast::Expr::CallExpr(call) => {
                let callee = self.expr_or_missing(call.expr());
                let args = self.exprs(call.arg_list().into_iter().flat_map(|list| list.args()));
                Expr::Call { callee, args }
            }
            ast::Expr::MethodCallExpr(call) => {
                let receiver = self.expr_or_missing(call.receiver());
                let args = self.exprs(call.arg_list().into_iter().flat_map(|list| list.args()));
                let generics = call
                    .generic_arg_list()
                    .map(|list| Types::default().generic_args(&list).0)
                    .unwrap_or_default();
                let name_ref = call.name_ref();
                let name_range = name_ref
                    .as_ref()
                    .map_or(range, |name| self.place(name.syntax().text_range()));
                let name = name_ref
                    .map(|name| Name::from(name.text()))
                    .unwrap_or_default();
                Expr::MethodCall(MethodCall {
                    receiver,
                    name,
                    name_range,
                    generics,
                    args: args.into(),
                })
            }
            ast::Expr::FieldExpr(field) => {
                let base = self.expr_or_missing(field.expr());
                let name = field
                    .name_ref()
                    .map(|name| Name::from(name.text()))
                    .unwrap_or_default();
                Expr::Field { base, name }
            }
            ast::Expr::IndexExpr(index) => {
                let base = self.expr_or_missing(index.base());
                let index = self.expr_or_missing(index.index());
                Expr::Index { base, index }
            }
            ast::Expr::PrefixExpr(prefix) => {
                let inner = self.expr_or_missing(prefix.expr());
                match prefix.op_kind() {
                    Some(UnaryOp::Deref) => Expr::Deref(inner),
                    Some(UnaryOp::Not) => Expr::Not(inner),
                    Some(UnaryOp::Neg) => Expr::Neg(inner),
                    None => Expr::Missing,
                }
            }
            ast::Expr::RefExpr(reference) => {
                let expr = self.expr_or_missing(reference.expr());
                Expr::Ref {
                    expr,
                    mutability: Mutability::from_bool(reference.mut_token().is_some()),
                }
            }
            ast::Expr::BinExpr(binary) => self.binary(binary),
            ast::Expr::RangeExpr(range) => {
                let (start, end) = range_ends(range);
                let start = start.map(|start| self.expr(&start));
                let end = end.map(|end| self.expr(&end));
                let inclusive = range
                    .syntax()
                    .children_with_tokens()
                    .any(|token| token.kind() == ra_ap_syntax::T![..=]);
                Expr::Range {
                    start,
                    end,
                    inclusive,
                }
            }
            ast::Expr::TupleExpr(tuple) => Expr::Tuple(self.exprs(tuple.fields())),
            ast::Expr::ArrayExpr(array) => match array.kind() {
                ast::ArrayExprKind::ElementList(elements) => Expr::Array(self.exprs(elements)),
                ast::ArrayExprKind::Repeat {
                    initializer,
                    repeat,
                } => {
                    let element = self.expr_or_missing(initializer);
                    let len = self.expr_or_missing(repeat);
                    Expr::Repeat { element, len }
                }
            },
            ast::Expr::RecordExpr(record) => self.record(record),
            ast::Expr::AwaitExpr(expr) => Expr::Await(self.expr_or_missing(expr.expr())),
            ast::Expr::TryExpr(expr) => Expr::Try(self.expr_or_missing(expr.expr())),
            ast::Expr::ReturnExpr(expr) => Expr::Return(expr.expr().map(|value| self.expr(&value))),
            ast::Expr::BecomeExpr(expr) => Expr::Return(expr.expr().map(|value| self.expr(&value))),
            ast::Expr::BreakExpr(expr) => {
                let value = expr.expr().map(|value| self.expr(&value));
                Expr::Break {
                    label: self.label(expr.lifetime()),
                    value,
                }
            }
            ast::Expr::ContinueExpr(expr) => Expr::Continue {
                label: self.label(expr.lifetime()),
            },
            ast::Expr::YieldExpr(expr) => Expr::Yield(expr.expr().map(|value| self.expr(&value))),
            ast::Expr::CastExpr(cast) => {
                let expr = self.expr_or_missing(cast.expr());
                Expr::Cast {
                    expr,
                    ty: TypeRef::from_option(cast.ty()),
                }
            }
            ast::Expr::UnderscoreExpr(_) => Expr::Underscore,
            ast::Expr::AsmExpr(_)
            | ast::Expr::FormatArgsExpr(_)
            | ast::Expr::IncludeBytesExpr(_)
            | ast::Expr::OffsetOfExpr(_)
            | ast::Expr::YeetExpr(_) => Expr::Missing,
        };
        self.add(lowered, range)
    }

    fn label(&self, label: Option<ast::Lifetime>) -> Option<Name> {
        let label = label?;
        Some(self.name_at(label.text(), label.syntax().text_range()))
    }

    fn path(&mut self, path: Option<ast::Path>) -> Expr {
        let Some(written) = path else {
            return Expr::Missing;
        };
        let Some(path) = PathRef::from_ast(&written) else {
            return Expr::Missing;
        };
        if let Some(name) = path.as_name()
            && path.segments[0].args.is_empty()
            && let Some(local) = self.local_at(name, written.syntax().text_range())
        {
            return Expr::Local(local);
        }
        self.path_ref(&written).map_or(Expr::Missing, Expr::Path)
    }

    fn block_expr(&mut self, block: &ast::BlockExpr, range: TextRange) -> ExprId {
        if block.async_token().is_none() {
            return self.block(block);
        }
        let moves = block.move_token().is_some();
        let id = self.missing();
        let before = self.body.locals.len();
        let body = self.scoped(|this| this.block(block));
        self.body.exprs[id.index()] = (Expr::Async { body, moves }, range);
        self.own_locals(id, before);
        id
    }

    fn closure(&mut self, closure: &ast::ClosureExpr, range: TextRange) -> ExprId {
        let id = self.missing();
        let before = self.body.locals.len();
        let lowered = self.scoped(|this| {
            let params = closure
                .param_list()
                .into_iter()
                .flat_map(|list| list.params());
            let params = params
                .map(|param| {
                    (
                        this.pattern(param.pat()),
                        param.ty().map(|ty| TypeRef::from_ast(&ty)),
                    )
                })
                .collect();
            let body = this.expr_or_missing(closure.body());
            let ret = closure.ret_type().map(|ret| TypeRef::from_option(ret.ty()));
            let is_async = closure.async_token().is_some();
            Closure {
                params,
                ret,
                body,
                is_async,
                moves: closure.move_token().is_some(),
            }
        });
        self.body.exprs[id.index()] = (Expr::Closure(lowered), range);
        self.own_locals(id, before);
        id
    }

    /// The variables that were declared since then are those of a closure or async block.
    fn own_locals(&mut self, owner: ExprId, before: usize) {
        if self.is_made() {
            let own = LocalId::new(before)..LocalId::new(self.body.locals.len());
            self.body.declared_in.insert(owner, own);
        }
    }

    fn if_expr(&mut self, expr: &ast::IfExpr, range: TextRange) -> ExprId {
        let (cond, then) = self.scoped(|this| {
            let cond = this.expr_or_missing(expr.condition());
            (cond, this.block_or_missing(expr.then_branch()))
        });
        let otherwise = expr.else_branch().map(|branch| match branch {
            ast::ElseBranch::Block(block) => self.block(&block),
            ast::ElseBranch::IfExpr(inner) => {
                let range = self.place(inner.syntax().text_range());
                self.if_expr(&inner, range)
            }
        });
        self.add(
            Expr::If {
                cond,
                then,
                otherwise,
            },
            range,
        )
    }

    fn arm(&mut self, arm: &ast::MatchArm) -> Arm {
        let pat = self.pattern(arm.pat());
        let guard = arm
            .guard()
            .and_then(|guard| guard.condition())
            .map(|guard| self.expr(&guard));
        let body = self.expr_or_missing(arm.expr());
        Arm { pat, guard, body }
    }

    fn binary(&mut self, binary: &ast::BinExpr) -> Expr {
        let (lhs, rhs) = binary.sub_exprs();
        let lhs = self.expr_or_missing(lhs);
        let rhs = self.expr_or_missing(rhs);
        match binary.op_kind() {
            Some(AstBinaryOp::LogicOp(op)) => Expr::Logic {
                and: op == LogicOp::And,
                lhs,
                rhs,
            },
            Some(AstBinaryOp::ArithOp(op)) => Expr::Binary {
                op: BinaryOp::Arithmetic(arithmetic(op)),
                lhs,
                rhs,
            },
            Some(AstBinaryOp::CmpOp(_)) => Expr::Binary {
                op: BinaryOp::Compare,
                lhs,
                rhs,
            },
            Some(AstBinaryOp::Assignment { op: None }) => Expr::Assign { lhs, rhs },
            Some(AstBinaryOp::Assignment { op: Some(_) }) => Expr::AssignOp { lhs, rhs },
            None => Expr::Missing,
        }
    }

    fn record(&mut self, record: &ast::RecordExpr) -> Expr {
        let path = record.path().and_then(|path| self.path_ref(&path));
        let list = record.record_expr_field_list();
        let mut fields = Vec::new();
        for field in list.iter().flat_map(|list| list.fields()) {
            let Some(name) = field.field_name().map(|name| Name::from(name.text())) else {
                continue;
            };
            let value = self.expr_or_missing(field.expr());
            fields.push((name, value));
        }
        let spread = list
            .and_then(|list| list.spread())
            .map(|spread| self.expr(&spread));
        Expr::Record {
            path,
            fields,
            spread,
        }
    }
}

/// The two ends of a range, either of which may be absent.
fn range_ends(range: &ast::RangeExpr) -> (Option<ast::Expr>, Option<ast::Expr>) {
    use ast::RangeItem;
    (range.start(), range.end())
}

/// The label in front of a loop.
fn ast_label(node: &ra_ap_syntax::SyntaxNode) -> Option<ast::Lifetime> {
    node.children().find_map(ast::Label::cast)?.lifetime()
}

fn arithmetic(op: ArithOp) -> Arithmetic {
    match op {
        ArithOp::Add => Arithmetic::Add,
        ArithOp::Sub => Arithmetic::Sub,
        ArithOp::Mul => Arithmetic::Mul,
        ArithOp::Div => Arithmetic::Div,
        ArithOp::Rem => Arithmetic::Rem,
        ArithOp::Shl | ArithOp::Shr => Arithmetic::Shift,
        ArithOp::BitAnd | ArithOp::BitOr | ArithOp::BitXor => Arithmetic::Bit,
    }
}

fn literal_of(literal: &ast::Literal) -> Option<Literal> {
    use super::ty::Prim;
    Some(match literal.kind() {
        ast::LiteralKind::Bool(value) => Literal::Bool(value),
        ast::LiteralKind::Char(_) => Literal::Char,
        ast::LiteralKind::Byte(_) => Literal::Byte,
        ast::LiteralKind::String(_) => Literal::Str,
        ast::LiteralKind::ByteString(_) => Literal::ByteStr,
        ast::LiteralKind::CString(_) => Literal::CStr,
        ast::LiteralKind::IntNumber(number) => {
            let value = number.value().ok().and_then(|it| u64::try_from(it).ok());
            match number.suffix().and_then(Prim::from_name) {
                Some(Prim::Float(name)) => Literal::Float(Some(name)),
                Some(Prim::Int(name)) => Literal::Int(value, Some(name)),
                _ => Literal::Int(value, None),
            }
        }
        ast::LiteralKind::FloatNumber(number) => match number.suffix().and_then(Prim::from_name) {
            Some(Prim::Float(name)) => Literal::Float(Some(name)),
            _ => Literal::Float(None),
        },
    })
}
