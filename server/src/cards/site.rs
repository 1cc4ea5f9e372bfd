//! What is under the cursor.

use ra_ap_syntax::ast::{self, AstNode, HasGenericParams, HasName};
use ra_ap_syntax::{SyntaxKind, SyntaxNode, SyntaxToken, TextRange, TextSize};

use super::{macros, places};
use crate::flow::function::{FunctionFlow, await_range};
use crate::flow::place::declared_field;
use crate::program::body::{Expr, ExprId, LocalId};
use crate::program::infer::Target;
use crate::program::items::{DefId, DefKind};
use crate::program::names::{Names, Namespace, Resolution};
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::program::type_ref::{Name, PathRef, TypeRef};
use crate::rules::context::Context;

/// A word of the file, and what is known of it.
pub(super) struct Site<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) token: SyntaxToken,
    /// The word: bytes of the file.
    pub(super) range: TextRange,
    /// The innermost function around it, whether or not rules look at that one.
    pub(super) flow: Option<FunctionFlow>,
    /// The innermost module or block around it.
    pub(super) scope: DefId,
    pub(super) meaning: Meaning,
}

/// What a word means.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Meaning {
    /// The name of the function in a call of it.
    Call { call: ExprId, path: String },
    /// A declaration, where it stands or where it is named; what a type alias stands for.
    Def(DefId),
    /// Something of a crate whose declarations are not known, or of a type, by its path.
    External(String),
    /// A variable, where it is bound or where it is used.
    Local(LocalId),
    /// A field of a type, where it is declared or where it is used.
    Field(DefId, Name),
    /// The word `await`.
    Await(ExprId),
    /// The word `async` before a block or closure.
    Async(ExprId),
    /// The word `async` before a function.
    AsyncFn(DefId),
    /// The name of a macro in a call of it. The expression is known inside functions, of macros that
    /// are read into.
    Macro { path: String, call: Option<ExprId> },
    /// The name of an attribute.
    Attribute { path: String },
    /// None of these.
    Other,
}

impl<'a> Site<'a> {
    /// The word at a byte offset, or the one that ends there.
    pub(super) fn at(context: &'a Context<'a>, offset: TextSize) -> Option<Site<'a>> {
        if offset > context.root.text_range().end() {
            return None;
        }
        let mut tokens = context.root.token_at_offset(offset);
        let token = tokens.find(|token| is_word(token.kind()))?;
        let range = token.text_range();
        let mut site = Site {
            context,
            flow: flow_around(context, range),
            scope: scope_at(context, range.start()),
            token,
            range,
            meaning: Meaning::Other,
        };
        site.meaning = site.find().unwrap_or(Meaning::Other);
        Some(site)
    }

    pub(super) fn names(&self) -> &'a Names<'a> {
        self.context.names
    }

    /// The word itself.
    pub(super) fn text(&self) -> &str {
        self.token.text()
    }

    /// The path of the declaration that is meant, its crate's name first.
    pub(super) fn path(&self) -> Option<&str> {
        match &self.meaning {
            Meaning::Def(def) => Some(self.context.program().path_of(*def)),
            Meaning::Call { path, .. }
            | Meaning::Macro { path, .. }
            | Meaning::Attribute { path }
            | Meaning::External(path) => Some(path),
            _ => None,
        }
    }

    /// The function around and the call whose function is named.
    pub(super) fn call(&self) -> Option<(&FunctionFlow, ExprId)> {
        match &self.meaning {
            Meaning::Call { call, .. } => Some((self.flow.as_ref()?, *call)),
            _ => None,
        }
    }

    /// The type of the variable, field, static or constant that is meant.
    pub(super) fn ty(&self) -> Option<Ty> {
        self.ty_of(&self.meaning)
    }

    pub(super) fn ty_of(&self, meaning: &Meaning) -> Option<Ty> {
        let program = self.context.program();
        let (within, written) = match meaning {
            Meaning::Local(local) => return Some(self.flow.as_ref()?.types.local(*local).clone()),
            Meaning::Field(def, name) => {
                let DefKind::Adt(adt) = &program.def(*def).kind else {
                    return None;
                };
                let mut fields = adt.variants.iter().flat_map(|variant| &variant.fields);
                (*def, &fields.find(|field| field.name == *name)?.ty)
            }
            Meaning::Def(def) => match &program.def(*def).kind {
                DefKind::Static(ty) | DefKind::Const(ty) => (*def, &**ty),
                _ => return None,
            },
            _ => return None,
        };
        let mut solver = Solver::new(self.names());
        let env = solver.enter(within);
        let ty = solver.lower(written, &env);
        Some(solver.deep(&ty))
    }

    /// The field, static or variable whose type or value is named here, if the name stands in one.
    pub(super) fn kept_in(&self) -> Option<Meaning> {
        let mut around = self.token.parent_ancestors();
        around.find_map(|node| {
            if let Some(field) = ast::RecordField::cast(node.clone()) {
                let adt =
                    self.declared_around(self.range, |kind| matches!(kind, DefKind::Adt(_)))?;
                let name = field.name()?;
                return Some(Meaning::Field(adt, Name::from(name.text())));
            }
            if let Some(item) = ast::Static::cast(node.clone()) {
                let name = item.name()?.syntax().text_range();
                let found = self.declared(name, |kind| matches!(kind, DefKind::Static(_)))?;
                return Some(Meaning::Def(found));
            }
            let statement = ast::LetStmt::cast(node)?;
            let ast::Pat::IdentPat(pat) = statement.pat()? else {
                return None;
            };
            let flow = self.flow.as_ref()?;
            let range = pat.name()?.syntax().text_range();
            local_at(flow, range).map(Meaning::Local)
        })
    }

    /// "line 12", as a link to it: of the file at hand.
    pub(super) fn line(&self, at: TextSize) -> String {
        places::line(self.context.file, self.context.text, at)
    }

    /// The number of that line, from 1.
    pub(super) fn number(&self, at: TextSize) -> usize {
        places::number(self.context.text, at)
    }

    /// A place of any file of the project: "line 12" of the file at hand, else "jobs.rs:12".
    pub(super) fn place(&self, def: DefId, range: TextRange) -> Option<String> {
        places::place(self.context, def, range.start())
    }

    fn find(&self) -> Option<Meaning> {
        match self.text() {
            "await" => {
                let flow = self.flow.as_ref()?;
                let found = flow.body.expr_ids().find(|id| {
                    matches!(flow.body.expr(*id), Expr::Await(_))
                        && await_range(flow, *id) == self.range
                })?;
                Some(Meaning::Await(found))
            }
            "async" => self.keyword(),
            _ => self
                .in_body()
                .or_else(|| self.in_tree())
                .or_else(|| self.in_token_tree()),
        }
    }

    /// `async` before a function, block or closure.
    fn keyword(&self) -> Option<Meaning> {
        let owner = self.flow.as_ref().and_then(|flow| {
            flow.body.expr_ids().find(|id| {
                let is_future = match flow.body.expr(*id) {
                    Expr::Async { .. } => true,
                    Expr::Closure(closure) => closure.is_async,
                    _ => false,
                };
                is_future && flow.range(*id).start() == self.range.start()
            })
        });
        if let Some(owner) = owner {
            return Some(Meaning::Async(owner));
        }
        let function = ast::Fn::cast(self.token.parent()?)?;
        let name = function.name()?.syntax().text_range();
        Some(Meaning::AsyncFn(
            self.declared(name, |kind| matches!(kind, DefKind::Fn(_)))?,
        ))
    }

    /// A name in the code of a function, inside macros too.
    fn in_body(&self) -> Option<Meaning> {
        let flow = self.flow.as_ref()?;
        let own = self.range.checked_sub(flow.start)?;
        if let Some(local) = local_at(flow, self.range) {
            return Some(Meaning::Local(local));
        }
        let mut found = None;
        for id in flow.body.expr_ids() {
            let range = flow.body.range(id);
            if !range.contains_range(own) || flow.body.is_made(id) {
                continue;
            }
            match flow.body.expr(id) {
                Expr::Local(local) if range == own => return Some(Meaning::Local(*local)),
                Expr::MethodCall(call) if call.name_range == own => {
                    let path = flow.callee(self.context.program(), id)?;
                    return Some(Meaning::Call { call: id, path });
                }
                Expr::Field { base, name } if range.end() == own.end() && name == self.text() => {
                    let owner = flow.types.expr(*base);
                    let def = declared_field(self.context.program(), owner, name)?;
                    return Some(Meaning::Field(def, name.clone()));
                }
                // The callee, which is a path of its own, comes before.
                Expr::Call { callee, .. }
                    if matches!(flow.body.expr(*callee), Expr::Path(_))
                        && self.is_last_of(flow.range(*callee)) =>
                {
                    if let Some(path) = flow.callee(self.context.program(), id) {
                        return Some(Meaning::Call { call: id, path });
                    }
                }
                Expr::Path(path) => found = found.or_else(|| self.segment(path, flow.range(id))),
                Expr::Macro(_) => found = found.or_else(|| self.macro_name(flow, id)),
                _ => {}
            }
        }
        found
    }

    /// Whether the word is the last one of a path, but for its generic arguments.
    fn is_last_of(&self, path: TextRange) -> bool {
        if !path.contains_range(self.range) {
            return false;
        }
        let after = TextRange::new(self.range.end(), path.end());
        let source = self.context.source(after).trim_start();
        let Some(arguments) = source.strip_prefix("::").filter(|it| it.starts_with('<')) else {
            return after.is_empty();
        };
        let mut depth = 0_i32;
        let ends = arguments.char_indices().find_map(|(at, char)| {
            depth += i32::from(char == '<') - i32::from(char == '>');
            (depth == 0).then_some(at + char.len_utf8())
        });
        ends == Some(arguments.len())
    }

    /// A name of a path in code, by the colons before it. Its generic arguments are not meant.
    fn segment(&self, path: &PathRef, whole: TextRange) -> Option<Meaning> {
        let before = TextRange::new(whole.start(), self.range.start());
        let before = self.context.source(before);
        if before.contains('<') {
            return None;
        }
        let leading = before.matches("::").count();
        let written = self.context.source(whole);
        let anchors = (written.matches("::").count() + 1).checked_sub(path.segments.len())?;
        let number = leading.checked_sub(anchors)?;
        if path.segments.get(number)?.name != self.text() {
            return None;
        }
        let path = PathRef {
            anchor: path.anchor.clone(),
            segments: path.segments.get(..=number)?.into(),
        };
        self.resolved(&path)
    }

    fn macro_name(&self, flow: &FunctionFlow, id: ExprId) -> Option<Meaning> {
        let whole = flow.range(id);
        let source = self.context.source(whole);
        let (path, _) = source.split_once('!')?;
        let end = whole.start() + TextSize::of(path.trim_end());
        if self.range.end() != end {
            return None;
        }
        let path = macros::path_of(self.names(), self.scope, path)?;
        Some(Meaning::Macro {
            path,
            call: Some(id),
        })
    }

    /// A name in the tree: in a type, a `use`, a declaration, a pattern, an attribute.
    fn in_tree(&self) -> Option<Meaning> {
        let parent = self.token.parent()?;
        if let Some(name) = ast::Name::cast(parent.clone()) {
            return self.declaration(&name);
        }
        let name = ast::NameRef::cast(parent)?;
        let segment = ast::PathSegment::cast(name.syntax().parent()?)?;
        let path = segment.parent_path();
        let around = path.syntax().parent()?;
        if let Some(call) = ast::MacroCall::cast(around.clone()) {
            let written = call.path()?.syntax().text().to_string();
            let path = macros::path_of(self.names(), self.scope, &written)?;
            return Some(Meaning::Macro { path, call: None });
        }
        if path.syntax().ancestors().any(is_attribute) {
            let written = path.syntax().text().to_string();
            let path = macros::path_of(self.names(), self.scope, &written)?;
            return Some(Meaning::Attribute { path });
        }
        if is_parameter(&path, self.text()) {
            return None;
        }
        let mut written = PathRef::from_ast(&path)?;
        for tree in path.syntax().ancestors().filter_map(ast::UseTree::cast) {
            let outer = tree.syntax().parent().and_then(|list| list.parent());
            let Some(outer) = outer.and_then(ast::UseTree::cast) else {
                break;
            };
            let prefix = PathRef::from_ast(&outer.path()?)?;
            let segments = prefix.segments.iter().chain(written.segments.iter());
            written = PathRef {
                anchor: prefix.anchor,
                segments: segments.cloned().collect(),
            };
        }
        self.resolved(&written)
            .or_else(|| self.associated(&written))
    }

    /// A function of a type, named where no body is looked into, or as a value.
    fn associated(&self, path: &PathRef) -> Option<Meaning> {
        let (name, owner) = path.segments.split_last()?;
        let owner = PathRef {
            anchor: path.anchor.clone(),
            segments: owner.into(),
        };
        let Meaning::Def(owner) = self.resolved(&owner)? else {
            return None;
        };
        let program = self.context.program();
        let is_type = matches!(program.def(owner).kind, DefKind::Adt(_));
        let path = format!("{}::{}", program.path_of(owner), name.name);
        is_type.then_some(Meaning::External(path))
    }

    /// A name that is declared here.
    fn declaration(&self, name: &ast::Name) -> Option<Meaning> {
        let parent = name.syntax().parent()?;
        let range = self.range;
        if ast::RecordField::can_cast(parent.kind()) {
            let adt = self.declared_around(range, |kind| matches!(kind, DefKind::Adt(_)))?;
            return Some(Meaning::Field(adt, self.text().into()));
        }
        let found = self.declared(range, |kind| {
            !matches!(kind, DefKind::Impl { .. } | DefKind::Block { .. })
        })?;
        Some(Meaning::Def(found))
    }

    /// The innermost declaration of the file around a name, by that name.
    fn declared(&self, range: TextRange, wanted: impl Fn(&DefKind) -> bool) -> Option<DefId> {
        let found = self.declared_around(range, wanted)?;
        let name = &self.context.program().def(found).name;
        (*name == self.context.source(range)).then_some(found)
    }

    fn declared_around(
        &self,
        range: TextRange,
        wanted: impl Fn(&DefKind) -> bool,
    ) -> Option<DefId> {
        let program = self.context.program();
        innermost(self.context, range, |id| wanted(&program.def(id).kind))
    }

    /// A type or function named in the tokens of a macro, by the names before it.
    fn in_token_tree(&self) -> Option<Meaning> {
        if self.token.kind() != SyntaxKind::IDENT
            || self.token.parent()?.kind() != SyntaxKind::TOKEN_TREE
        {
            return None;
        }
        let mut names = vec![Name::from(self.text())];
        let mut before = previous(&self.token);
        while let (Some(second), true) = (&before, is_colon(before.as_ref())) {
            let first = previous(second);
            if !is_colon(first.as_ref()) {
                break;
            }
            let name = first.and_then(|first| previous(&first))?;
            if name.kind() != SyntaxKind::IDENT {
                return None;
            }
            names.push(name.text().into());
            before = previous(&name);
        }
        // `.Mutex` and `$Mutex` are no types.
        if before.is_some_and(|token| matches!(token.text(), "." | "$")) {
            return None;
        }
        let mut path = PathRef::name("");
        let plain = |name: &Name| crate::program::type_ref::Segment::plain(name);
        path.segments = names.iter().rev().map(plain).collect();
        if !self.text().starts_with(char::is_uppercase) {
            // A lone name may be anything.
            return if names.len() > 1 {
                self.resolved(&path).or_else(|| self.associated(&path))
            } else {
                None
            };
        }
        let found = self
            .names()
            .resolve_whole(self.scope, &path, Namespace::Types)?;
        self.meant(found)
    }

    fn resolved(&self, path: &PathRef) -> Option<Meaning> {
        let names = self.names();
        let found = names
            .resolve_whole(self.scope, path, Namespace::Types)
            .or_else(|| names.resolve_whole(self.scope, path, Namespace::Values));
        self.meant(found?)
    }

    fn meant(&self, found: Resolution) -> Option<Meaning> {
        match found {
            Resolution::Def(def) => Some(match self.unaliased(def)? {
                Resolution::Def(def) => Meaning::Def(def),
                Resolution::External(path) => Meaning::External(path.to_string()),
                Resolution::Prim(_) => return None,
            }),
            Resolution::External(path) => Some(Meaning::External(path.to_string())),
            Resolution::Prim(_) => None,
        }
    }

    /// What an alias stands for: `parking_lot::Mutex` is one.
    fn unaliased(&self, mut id: DefId) -> Option<Resolution> {
        let program = self.context.program();
        for _ in 0..MOST_ALIASES {
            let DefKind::TypeAlias { ty: Some(ty), .. } = &program.def(id).kind else {
                break;
            };
            let TypeRef::Path(path) = ty.as_ref() else {
                break;
            };
            let scope = DefId {
                krate: id.krate,
                index: program.krate(id.krate).scope_around(id.index),
            };
            match self.names().resolve_whole(scope, path, Namespace::Types)? {
                Resolution::Def(next) => id = next,
                other => return Some(other),
            }
        }
        Some(Resolution::Def(id))
    }
}

/// Aliases of aliases are followed no further.
const MOST_ALIASES: usize = 4;

fn is_word(kind: SyntaxKind) -> bool {
    matches!(
        kind,
        SyntaxKind::IDENT | SyntaxKind::AWAIT_KW | SyntaxKind::ASYNC_KW
    )
}

fn is_attribute(node: SyntaxNode) -> bool {
    ast::Attr::can_cast(node.kind())
}

/// Whether a path of one name means a type parameter of what is around it.
fn is_parameter(path: &ast::Path, name: &str) -> bool {
    if path.qualifier().is_some() {
        return false;
    }
    let mut around = path
        .syntax()
        .ancestors()
        .filter_map(ast::AnyHasGenericParams::cast);
    around.any(|item| {
        let params = item.generic_param_list();
        let mut params = params
            .into_iter()
            .flat_map(|list| list.type_or_const_params());
        params.any(|param| match param {
            ast::TypeOrConstParam::Type(param) => {
                param.name().is_some_and(|param| param.text() == name)
            }
            ast::TypeOrConstParam::Const(_) => false,
        })
    })
}

/// The token before, without what is between.
fn previous(token: &SyntaxToken) -> Option<SyntaxToken> {
    let mut before = token.prev_token();
    while before
        .as_ref()
        .is_some_and(|token| token.kind().is_trivia())
    {
        before = before?.prev_token();
    }
    before
}

fn is_colon(token: Option<&SyntaxToken>) -> bool {
    token.is_some_and(|token| token.text() == ":")
}

/// The variable that is bound at a range of the file.
fn local_at(flow: &FunctionFlow, range: TextRange) -> Option<LocalId> {
    let own = range.checked_sub(flow.start)?;
    let mut locals = (0..flow.body.locals.len()).map(LocalId::new);
    locals.find(|local| flow.body.local(*local).range == own)
}

/// What is known of the innermost function around a range. Those that no rule looks at are looked
/// at now.
fn flow_around(context: &Context<'_>, range: TextRange) -> Option<FunctionFlow> {
    let program = context.program();
    let def = innermost(context, range, |id| {
        matches!(program.def(id).kind, DefKind::Fn(_))
    })?;
    context.bodies.flow(def)
}

/// The innermost module or block of the file around an offset.
fn scope_at(context: &Context<'_>, offset: TextSize) -> DefId {
    let program = context.program();
    let krate = context.at.krate;
    let at = TextRange::empty(offset);
    innermost(context, at, |id| program.def(id).scope().is_some()).unwrap_or_else(|| DefId {
        krate,
        index: program.krate(krate).module_of_file(context.at.file),
    })
}

/// The smallest of the file's declarations around a range, among those that are wanted.
fn innermost(
    context: &Context<'_>,
    range: TextRange,
    wanted: impl Fn(DefId) -> bool,
) -> Option<DefId> {
    let program = context.program();
    let krate = context.at.krate;
    let declared = program.krate(krate).declared_in(context.at.file);
    declared
        .map(|index| DefId { krate, index })
        .filter(|id| wanted(*id) && program.range(*id).contains_range(range))
        .min_by_key(|id| program.range(*id).len())
}

/// Whether `target` of a call is a declaration, and which.
pub(super) fn called(flow: &FunctionFlow, call: ExprId) -> Option<DefId> {
    match &flow.types.calls.get(&call)?.target {
        Target::Def(def) => Some(*def),
        Target::External(_) => None,
    }
}
