//! A function's body without the tree it was written in: expressions, patterns and locals in
//! arenas. Known macros are read into expressions; every range is relative to the start of the
//! function, so that an edit above it changes nothing here.

use std::ops::Range;

use ra_ap_syntax::TextRange;
use rustc_hash::FxHashMap;

use super::type_ref::{Mutability, Name, PathRef, TypeRef};

macro_rules! ids {
    ($($name:ident: $doc:literal),*) => {$(
        #[doc = $doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub(crate) struct $name(pub(crate) u32);

        impl $name {
            pub(crate) fn index(self) -> usize {
                self.0 as usize
            }

            pub(crate) fn new(index: usize) -> $name {
                $name(u32::try_from(index).unwrap_or(u32::MAX))
            }
        }
    )*};
}

ids!(ExprId: "An expression of a body.", PatId: "A pattern of a body.", LocalId: "A variable of a body.");

/// A function's body.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) exprs: Vec<(Expr, TextRange)>,
    pub(crate) pats: Vec<(Pat, TextRange)>,
    pub(crate) locals: Vec<Local>,
    /// `self`, where there is one, is the first parameter; the types stand in the signature.
    pub(crate) params: Vec<PatId>,
    pub(crate) has_self: bool,
    pub(crate) root: ExprId,
    pub(crate) is_async: bool,
    /// The calls of macros that were looked into, by their start. What their rules wrote has the
    /// range of the whole call; calls that a macro has made are not listed.
    pub(crate) expanded: Vec<TextRange>,
    /// Of the closures and async blocks that macros have made: the variables declared in them.
    pub(crate) declared_in: FxHashMap<ExprId, Range<LocalId>>,
}

#[derive(Debug)]
pub(crate) struct Local {
    pub(crate) name: Name,
    /// The first place that binds it.
    pub(crate) range: TextRange,
    /// Whether it is bound by `ref mut`.
    pub(crate) ref_mut: bool,
}

#[derive(Debug)]
pub(crate) enum Expr {
    /// Broken or not understood.
    Missing,
    Local(LocalId),
    Path(PathRef),
    Literal(Literal),
    Block(Block),
    Async {
        body: ExprId,
        moves: bool,
    },
    Closure(Closure),
    If {
        cond: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
    },
    /// `let` in a condition.
    Let {
        pat: PatId,
        init: ExprId,
    },
    Match {
        scrutinee: ExprId,
        arms: Vec<Arm>,
    },
    Loop {
        body: ExprId,
        label: Option<Name>,
    },
    While {
        cond: ExprId,
        body: ExprId,
        label: Option<Name>,
    },
    For {
        pat: PatId,
        iter: ExprId,
        body: ExprId,
        label: Option<Name>,
    },
    Call {
        callee: ExprId,
        args: Vec<ExprId>,
    },
    MethodCall(MethodCall),
    Field {
        base: ExprId,
        name: Name,
    },
    Index {
        base: ExprId,
        index: ExprId,
    },
    Deref(ExprId),
    Not(ExprId),
    Neg(ExprId),
    Ref {
        expr: ExprId,
        mutability: Mutability,
    },
    Binary {
        op: BinaryOp,
        lhs: ExprId,
        rhs: ExprId,
    },
    /// `&&` and `||`.
    Logic {
        and: bool,
        lhs: ExprId,
        rhs: ExprId,
    },
    Assign {
        lhs: ExprId,
        rhs: ExprId,
    },
    AssignOp {
        lhs: ExprId,
        rhs: ExprId,
    },
    Range {
        start: Option<ExprId>,
        end: Option<ExprId>,
        inclusive: bool,
    },
    Tuple(Vec<ExprId>),
    Array(Vec<ExprId>),
    Repeat {
        element: ExprId,
        len: ExprId,
    },
    Record {
        path: Option<PathRef>,
        fields: Vec<(Name, ExprId)>,
        spread: Option<ExprId>,
    },
    Await(ExprId),
    Try(ExprId),
    Return(Option<ExprId>),
    Break {
        label: Option<Name>,
        value: Option<ExprId>,
    },
    Continue {
        label: Option<Name>,
    },
    Yield(Option<ExprId>),
    Cast {
        expr: ExprId,
        ty: TypeRef,
    },
    Underscore,
    Macro(Macro),
}

#[derive(Debug)]
pub(crate) struct Block {
    pub(crate) statements: Box<[Statement]>,
    pub(crate) tail: Option<ExprId>,
    pub(crate) label: Option<Name>,
    pub(crate) kind: BlockKind,
    /// The range of the statement list: what the scope of its own items is known by.
    pub(crate) list_range: TextRange,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BlockKind {
    Plain,
    Try,
}

#[derive(Debug)]
pub(crate) enum Statement {
    Let {
        pat: PatId,
        ty: Option<TypeRef>,
        init: Option<ExprId>,
        otherwise: Option<ExprId>,
        range: TextRange,
    },
    Expr {
        expr: ExprId,
        range: TextRange,
    },
}

#[derive(Debug)]
pub(crate) struct Closure {
    pub(crate) params: Vec<(PatId, Option<TypeRef>)>,
    pub(crate) ret: Option<TypeRef>,
    pub(crate) body: ExprId,
    pub(crate) is_async: bool,
    pub(crate) moves: bool,
}

#[derive(Debug)]
pub(crate) struct Arm {
    pub(crate) pat: PatId,
    pub(crate) guard: Option<ExprId>,
    pub(crate) body: ExprId,
}

#[derive(Debug)]
pub(crate) struct MethodCall {
    pub(crate) receiver: ExprId,
    pub(crate) name: Name,
    pub(crate) name_range: TextRange,
    pub(crate) generics: Box<[TypeRef]>,
    pub(crate) args: Box<[ExprId]>,
}

/// A macro that is known, or one that is not.
#[derive(Debug)]
pub(crate) enum Macro {
    /// `println!`, `info!`, `format!`, …: the arguments are borrowed. `own_statement` where the
    /// expansion is a block that ends their temporaries.
    Format {
        args: Vec<ExprId>,
        result: FormatResult,
        own_statement: bool,
    },
    /// `write!(f, …)`.
    Write {
        target: ExprId,
        args: Vec<ExprId>,
    },
    Vec(Vec<ExprId>),
    VecRepeat {
        element: ExprId,
        len: ExprId,
    },
    Assert {
        cond: ExprId,
        args: Vec<ExprId>,
    },
    AssertCompare {
        left: ExprId,
        right: ExprId,
        args: Vec<ExprId>,
    },
    Dbg(Vec<ExprId>),
    Join {
        futures: Vec<ExprId>,
        fallible: bool,
    },
    Select(Select),
    /// `stream! { … }`: an async block of its own.
    Stream {
        body: ExprId,
    },
    Pin(ExprId),
    /// `include_str!`, `concat!`, `env!`, ….
    Text,
    /// Not understood: nothing is known of what it does with these variables, which it names.
    Opaque {
        locals: Vec<LocalId>,
        /// Whether `await` stands in it.
        awaits: bool,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FormatResult {
    Unit,
    String,
    Arguments,
    Never,
    /// A `tracing::Span`.
    Span,
    Unknown,
}

#[derive(Debug)]
pub(crate) struct Select {
    pub(crate) branches: Vec<SelectBranch>,
    pub(crate) otherwise: Option<ExprId>,
    pub(crate) biased: bool,
}

#[derive(Debug)]
pub(crate) struct SelectBranch {
    pub(crate) pat: PatId,
    pub(crate) future: ExprId,
    pub(crate) cond: Option<ExprId>,
    pub(crate) handler: ExprId,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Literal {
    Bool(bool),
    Char,
    Byte,
    Str,
    ByteStr,
    CStr,
    /// The value, unless it is huge, and the suffix if there is one.
    Int(Option<u64>, Option<&'static str>),
    Float(Option<&'static str>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BinaryOp {
    Arithmetic(Arithmetic),
    Compare,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arithmetic {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    Shift,
    Bit,
}

#[derive(Debug)]
pub(crate) enum Pat {
    Missing,
    Wildcard,
    Rest,
    Bind {
        local: LocalId,
        by_ref: bool,
        inner: Option<PatId>,
    },
    Path(PathRef),
    Tuple(Vec<PatId>),
    TupleStruct {
        path: PathRef,
        fields: Vec<PatId>,
    },
    Record {
        path: PathRef,
        fields: Vec<(Name, PatId)>,
    },
    Ref(PatId),
    Slice(Vec<PatId>),
    Or(Vec<PatId>),
    /// Literals and ranges.
    Value,
}

impl Body {
    pub(crate) fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.index()].0
    }

    /// Relative to the function's start.
    pub(crate) fn range(&self, id: ExprId) -> TextRange {
        self.exprs[id.index()].1
    }

    /// Whether an expression is what a macro's rules wrote, and not what its call was given.
    pub(crate) fn is_made(&self, id: ExprId) -> bool {
        self.is_call_of_macro(self.range(id))
    }

    /// Whether a range is that of a macro call that was looked into.
    pub(crate) fn is_call_of_macro(&self, range: TextRange) -> bool {
        let found = self
            .expanded
            .binary_search_by_key(&range.start(), |call| call.start());
        found.is_ok_and(|found| self.expanded[found] == range)
    }

    /// Whether a variable is declared inside a closure or async block.
    pub(crate) fn is_declared_in(&self, owner: ExprId, local: LocalId) -> bool {
        match self.declared_in.get(&owner) {
            Some(own) => own.contains(&local),
            None => self.range(owner).contains_range(self.local(local).range),
        }
    }

    pub(crate) fn pat(&self, id: PatId) -> &Pat {
        &self.pats[id.index()].0
    }

    pub(crate) fn local(&self, id: LocalId) -> &Local {
        &self.locals[id.index()]
    }

    pub(crate) fn expr_ids(&self) -> impl Iterator<Item = ExprId> + use<> {
        (0..self.exprs.len()).map(ExprId::new)
    }

    /// Adds the variables that a pattern binds, each once.
    pub(crate) fn bindings(&self, pat: PatId, into: &mut Vec<LocalId>) {
        match self.pat(pat) {
            Pat::Bind { local, inner, .. } => {
                if !into.contains(local) {
                    into.push(*local);
                }
                if let Some(inner) = inner {
                    self.bindings(*inner, into);
                }
            }
            Pat::Tuple(pats) | Pat::Slice(pats) | Pat::Or(pats) => {
                for pat in pats {
                    self.bindings(*pat, into);
                }
            }
            Pat::TupleStruct { fields, .. } => {
                for pat in fields {
                    self.bindings(*pat, into);
                }
            }
            Pat::Record { fields, .. } => {
                for (_, pat) in fields {
                    self.bindings(*pat, into);
                }
            }
            Pat::Ref(inner) => self.bindings(*inner, into),
            Pat::Missing | Pat::Wildcard | Pat::Rest | Pat::Path(_) | Pat::Value => {}
        }
    }
}

impl Body {
    /// Whether a value of the right type can fail to match the pattern, as far as its shape tells.
    pub(crate) fn is_refutable(&self, pat: PatId) -> bool {
        match self.pat(pat) {
            Pat::Wildcard | Pat::Rest | Pat::Missing => false,
            Pat::Bind { inner, .. } => inner.is_some_and(|inner| self.is_refutable(inner)),
            Pat::Tuple(pats) => pats.iter().any(|pat| self.is_refutable(*pat)),
            Pat::Ref(inner) => self.is_refutable(*inner),
            _ => true,
        }
    }

    /// The expressions directly inside one, in the order they are written.
    pub(crate) fn for_each_child(&self, id: ExprId, each: &mut dyn FnMut(ExprId)) {
        let mut all = |ids: &[ExprId]| ids.iter().for_each(|id| each(*id));
        match self.expr(id) {
            Expr::Missing
            | Expr::Local(_)
            | Expr::Path(_)
            | Expr::Literal(_)
            | Expr::Underscore
            | Expr::Continue { .. } => {}
            Expr::Block(block) => {
                for statement in &block.statements {
                    match statement {
                        Statement::Let {
                            init, otherwise, ..
                        } => {
                            init.iter().chain(otherwise).for_each(|id| each(*id));
                        }
                        Statement::Expr { expr, .. } => each(*expr),
                    }
                }
                block.tail.iter().for_each(|id| each(*id));
            }
            Expr::Async { body, .. } => each(*body),
            Expr::Closure(closure) => each(closure.body),
            Expr::If {
                cond,
                then,
                otherwise,
            } => {
                all(&[*cond, *then]);
                otherwise.iter().for_each(|id| each(*id));
            }
            Expr::Let { init, .. } => each(*init),
            Expr::Match { scrutinee, arms } => {
                each(*scrutinee);
                for arm in arms {
                    arm.guard.iter().for_each(|id| each(*id));
                    each(arm.body);
                }
            }
            Expr::Loop { body, .. } => each(*body),
            Expr::While { cond, body, .. } => all(&[*cond, *body]),
            Expr::For { iter, body, .. } => all(&[*iter, *body]),
            Expr::Call { callee, args } => {
                each(*callee);
                args.iter().for_each(|id| each(*id));
            }
            Expr::MethodCall(call) => {
                each(call.receiver);
                call.args.iter().for_each(|id| each(*id));
            }
            Expr::Field { base, .. } => each(*base),
            Expr::Index { base, index } => all(&[*base, *index]),
            Expr::Deref(inner)
            | Expr::Not(inner)
            | Expr::Neg(inner)
            | Expr::Ref { expr: inner, .. }
            | Expr::Await(inner)
            | Expr::Try(inner)
            | Expr::Cast { expr: inner, .. } => each(*inner),
            Expr::Binary { lhs, rhs, .. }
            | Expr::Logic { lhs, rhs, .. }
            | Expr::Assign { lhs, rhs }
            | Expr::AssignOp { lhs, rhs, .. } => all(&[*lhs, *rhs]),
            Expr::Range { start, end, .. } => start.iter().chain(end).for_each(|id| each(*id)),
            Expr::Tuple(parts) | Expr::Array(parts) => all(parts),
            Expr::Repeat { element, len } => all(&[*element, *len]),
            Expr::Record { fields, spread, .. } => {
                fields.iter().for_each(|(_, id)| each(*id));
                spread.iter().for_each(|id| each(*id));
            }
            Expr::Return(value) | Expr::Yield(value) | Expr::Break { value, .. } => {
                value.iter().for_each(|id| each(*id));
            }
            Expr::Macro(call) => call.for_each_child(each),
        }
    }
}

impl Macro {
    fn for_each_child(&self, each: &mut dyn FnMut(ExprId)) {
        let mut all = |ids: &[ExprId]| ids.iter().for_each(|id| each(*id));
        match self {
            Macro::Format { args, .. } | Macro::Vec(args) | Macro::Dbg(args) => all(args),
            Macro::Write { target, args } => {
                each(*target);
                args.iter().for_each(|id| each(*id));
            }
            Macro::VecRepeat { element, len } => all(&[*element, *len]),
            Macro::Assert { cond, args } => {
                each(*cond);
                args.iter().for_each(|id| each(*id));
            }
            Macro::AssertCompare { left, right, args } => {
                all(&[*left, *right]);
                args.iter().for_each(|id| each(*id));
            }
            Macro::Join { futures, .. } => all(futures),
            Macro::Select(select) => {
                for branch in &select.branches {
                    branch.cond.iter().for_each(|id| each(*id));
                    each(branch.future);
                    each(branch.handler);
                }
                select.otherwise.iter().for_each(|id| each(*id));
            }
            Macro::Stream { body } => each(*body),
            Macro::Pin(inner) => each(*inner),
            Macro::Text | Macro::Opaque { .. } => {}
        }
    }
}
