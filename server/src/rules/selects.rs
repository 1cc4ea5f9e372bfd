//! `select!` as rules ask about it: whose macro it is, the loop around it, what its branches wait for,
//! and whether their handlers leave.

use ra_ap_syntax::{TextRange, TextSize};

use super::context::Context;
use super::loops::{always_leaves, loop_around};
use super::statements;
use crate::finding::FileEdit;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Body, Expr, ExprId, LocalId, Macro, Pat, PatId, Select, SelectBranch};
use crate::program::items::DefKind;
use crate::program::ty::Ty;

/// Whose `select!` it is: they differ in what happens when no branch is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Library {
    Tokio,
    Futures,
}

/// A `select!` of a function.
pub(crate) struct Site<'a> {
    pub(crate) flow: &'a FunctionFlow,
    pub(crate) id: ExprId,
    pub(crate) select: &'a Select,
    pub(crate) library: Library,
    /// The innermost loop around it, in the same function, closure or async block.
    pub(crate) around: Option<ExprId>,
}

/// Every `select!` of a function whose library is known, in the order of the body.
pub(crate) fn sites<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Site<'a>> {
    let mut parents = None;
    let mut sites = Vec::new();
    for id in flow.body.expr_ids() {
        let Expr::Macro(Macro::Select(select)) = flow.body.expr(id) else {
            continue;
        };
        let Some(library) = library(context, flow, id) else {
            continue;
        };
        let parents = parents.get_or_insert_with(|| statements::parents(&flow.body));
        sites.push(Site {
            flow,
            id,
            select,
            library,
            around: loop_around(&flow.body, |id| parents[id.index()], id),
        });
    }
    sites
}

impl<'a> Site<'a> {
    /// What a branch waits for: the call, variable or block under `.fuse()`, `pin!` and their like.
    pub(crate) fn awaited(&self, branch: &SelectBranch) -> ExprId {
        unwrapped(&self.flow.body, branch.future)
    }

    /// The path of the function whose future a branch waits for.
    pub(crate) fn callee(&self, context: &Context<'_>, branch: &SelectBranch) -> Option<String> {
        self.flow.callee(context.program(), self.awaited(branch))
    }

    /// The other branches.
    pub(crate) fn others(
        &self,
        branch: &'a SelectBranch,
    ) -> impl Iterator<Item = &'a SelectBranch> + '_ {
        let others = self.select.branches.iter();
        others.filter(move |other| !std::ptr::eq(*other, branch))
    }

    /// Whether a handler always ends the loop around, or the function.
    pub(crate) fn leaves(&self, branch: &SelectBranch) -> bool {
        always_leaves(&self.flow.body, branch.handler)
    }

    /// Whether what the handlers give is made use of.
    pub(crate) fn is_used(&self) -> bool {
        let ty = self.flow.types.expr(self.id);
        !matches!(ty, Ty::Never) && *ty != Ty::unit()
    }

    /// The word `select!` with the path before it: bytes of the file.
    pub(crate) fn head(&self, context: &Context<'_>) -> TextRange {
        let range = self.flow.range(self.id);
        let source = context.source(range);
        let length = source.find('!').map_or(source.len(), |at| at + 1);
        match u32::try_from(length) {
            Ok(length) => TextRange::at(range.start(), length.into()),
            Err(_) => range,
        }
    }
}

/// The future under what only wraps it: `.fuse()`, `Box::pin(…)`, `pin!(…)`.
fn unwrapped(body: &Body, mut id: ExprId) -> ExprId {
    loop {
        id = match body.expr(id) {
            Expr::MethodCall(call)
                if call.args.is_empty()
                    && matches!(
                        call.name.as_str(),
                        "fuse" | "boxed" | "boxed_local" | "into_future"
                    ) =>
            {
                call.receiver
            }
            Expr::Macro(Macro::Pin(inner)) => *inner,
            Expr::Call { callee, args } if is_pin(body, *callee) => match args.as_slice() {
                [only] => *only,
                _ => return id,
            },
            _ => return id,
        };
    }
}

/// Whether a path is `Box::pin` or `Pin::new`.
pub(crate) fn is_pin(body: &Body, callee: ExprId) -> bool {
    let Expr::Path(path) = body.expr(callee) else {
        return false;
    };
    let names: Vec<&str> = path.segments.iter().map(|it| it.name.as_str()).collect();
    matches!(names.as_slice(), [.., "Box", "pin"] | [.., "Pin", "new"])
}

/// Whether a value of its type can fail to match a pattern; `None` where the type is not known.
pub(crate) fn can_fail(context: &Context<'_>, flow: &FunctionFlow, pat: PatId) -> Option<bool> {
    let all = |pats: &[PatId]| -> Option<bool> {
        let mut unknown = false;
        for pat in pats {
            match can_fail(context, flow, *pat) {
                Some(true) => return Some(true),
                Some(false) => {}
                None => unknown = true,
            }
        }
        (!unknown).then_some(false)
    };
    match flow.body.pat(pat) {
        Pat::Wildcard | Pat::Rest => Some(false),
        Pat::Missing => None,
        Pat::Bind { inner, .. } => match inner {
            Some(inner) => can_fail(context, flow, *inner),
            None => Some(false),
        },
        Pat::Ref(inner) => can_fail(context, flow, *inner),
        Pat::Tuple(pats) => all(pats),
        Pat::Value => Some(true),
        Pat::Slice(pats) => match pats.as_slice() {
            [only] if matches!(flow.body.pat(*only), Pat::Rest) => Some(false),
            _ => Some(true),
        },
        // Alternatives may cover everything together.
        Pat::Or(_) => None,
        Pat::Path(path) => one_of_many(context, flow, pat, path.last_name().map(|name| &**name)),
        Pat::TupleStruct { path, fields } => {
            match one_of_many(context, flow, pat, path.last_name().map(|name| &**name)) {
                Some(false) => all(fields),
                known => known,
            }
        }
        Pat::Record { path, fields } => {
            let fields: Vec<PatId> = fields.iter().map(|(_, pat)| *pat).collect();
            match one_of_many(context, flow, pat, path.last_name().map(|name| &**name)) {
                Some(false) => all(&fields),
                known => known,
            }
        }
    }
}

/// Whether the type that a pattern with a path matches has more variants than that one.
fn one_of_many(
    context: &Context<'_>,
    flow: &FunctionFlow,
    pat: PatId,
    name: Option<&str>,
) -> Option<bool> {
    if let Ty::Adt(id, _) = flow.types.pat(pat).strip_refs()
        && let DefKind::Adt(adt) = &context.program().def(*id).kind
    {
        return Some(adt.variants.len() > 1);
    }
    matches!(name, Some("Some" | "None" | "Ok" | "Err")).then_some(true)
}

/// The `select!` that a macro call means, by the path it is called with or the `use` that brings it.
fn library(context: &Context<'_>, flow: &FunctionFlow, id: ExprId) -> Option<Library> {
    if flow.body.is_made(id) {
        return None;
    }
    let source = context.source(flow.range(id));
    let (path, _) = source.split_once('!')?;
    let path: String = path.split_whitespace().collect();
    match path.trim_start_matches("::").split_once("::") {
        Some((krate, _)) => of_crate(krate),
        None => imported(context, flow, &path),
    }
}

fn of_crate(name: &str) -> Option<Library> {
    match name {
        "tokio" => Some(Library::Tokio),
        "futures" | "futures_util" => Some(Library::Futures),
        _ => None,
    }
}

/// Whose macro a `use` of the module, or of a block of the function, brings by a name.
fn imported(context: &Context<'_>, flow: &FunctionFlow, name: &str) -> Option<Library> {
    let krate = context.program().krate(flow.def.krate);
    let module = krate.module_around(flow.def.index);
    let scopes = std::iter::once(module).chain(krate.inside(flow.def.index));
    let scopes = scopes.filter_map(|index| krate.def(index).scope());
    let mut by_glob = None;
    for import in scopes.flat_map(|scope| &scope.imports) {
        let path = &import.import.path;
        let Some(library) = path.segments.first().and_then(|it| of_crate(&it.name)) else {
            continue;
        };
        match &import.import.alias {
            Some(alias) if alias == name => return Some(library),
            None if path.segments.len() == 1 => by_glob = Some(library),
            _ => {}
        }
    }
    by_glob
}

/// The edits that make a statement the first of a handler.
pub(crate) fn begin_with(
    context: &Context<'_>,
    flow: &FunctionFlow,
    handler: ExprId,
    statement: &str,
) -> Vec<FileEdit> {
    let range = flow.range(handler);
    let source = context.source(range);
    let start = TextRange::empty(range.start());
    if !source.starts_with('{') {
        return vec![
            context.edit(start, format!("{{ {statement} ")),
            context.edit(TextRange::empty(range.end()), " }"),
        ];
    }
    let inside = TextRange::empty(range.start() + TextSize::of('{'));
    let text = if source.contains('\n') {
        let (newline, indent, unit) = (
            context.newline(),
            context.indent(range),
            context.indent_unit(),
        );
        format!("{newline}{indent}{unit}{statement}")
    } else if source[1..].trim_start().starts_with('}') {
        format!(" {statement} ")
    } else {
        format!(" {statement}")
    };
    vec![context.edit(inside, text)]
}

/// The variables that an expression names, each once.
pub(crate) fn locals_in(body: &Body, id: ExprId, into: &mut Vec<LocalId>) {
    if let Expr::Local(local) = body.expr(id)
        && !into.contains(local)
    {
        into.push(*local);
    }
    body.for_each_child(id, &mut |child| locals_in(body, child, into));
}
