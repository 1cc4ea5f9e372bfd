//! Edits that whole-file rules need not hear of: those in front of all that such a rule looks at, in
//! one function's body.

use ra_ap_syntax::{TextRange, TextSize};

use crate::flow::function::{FunctionFlow, functions_of};
use crate::flow::wanted::Wanted;
use crate::program::body::LocalId;
use crate::program::items::{DefId, DefKind};
use crate::program::render;
use crate::program::ty::Ty;
use crate::program::type_ref::Name;
use crate::rules::context::Context;
use crate::rules::usage;
use crate::syntax::replaced::Replaced;

/// What rules over whole files look for besides what makes a function wanted at all, and what could
/// change the meaning of what comes later.
const LOUD: &[&str] = &[
    "Arc", "Atomic", "Barrier", "Cell", "Lazy", "Mutex", "Notify", "Once", "Ordering", "Rc",
    "RwLock", "const ", "drop", "forget", "macro", "notif", "static", "tokio", "unsafe",
];

/// A file before an edit.
pub(super) struct Before<'a> {
    pub(super) text: &'a str,
    /// By number.
    pub(super) functions: &'a [FunctionFlow],
    /// The names whose uses were looked for.
    pub(super) names: &'a [Name],
}

/// Whether no rule that looks at the whole file can say anything else after an edit. All declarations
/// must be the same.
pub(super) fn is_quiet(
    context: &Context<'_>,
    wanted: &Wanted,
    before: Before<'_>,
    replaced: Replaced,
) -> bool {
    let old = before.text;
    let Some((def, range)) = function_around(context, replaced.new) else {
        return false;
    };
    let Some(was) = replaced.before(range) else {
        return false;
    };
    let names = [names(context), before.names.to_vec()].concat();
    let is_silent = |text: &str, range: TextRange| {
        code(text, range).is_some_and(|code| {
            !wanted.includes(&code)
                && !LOUD.iter().any(|word| code.contains(word))
                && !names.iter().any(|name| code.contains(name.as_str()))
        })
    };
    let flow = |flows: &[FunctionFlow]| {
        let at = flows.binary_search_by_key(&def, |flow| flow.def).ok()?;
        Some(flows[at].clone())
    };
    match (flow(before.functions), flow(context.functions)) {
        (None, None) => is_silent(old, was) && is_silent(context.text, range),
        (Some(then), Some(now)) => {
            let (Some(old_head), Some(head)) = (
                head(old, was, replaced.old),
                head(context.text, range, replaced.new),
            ) else {
                return false;
            };
            is_silent(old, old_head)
                && is_silent(context.text, head)
                && have_same_variables(context, &then, &now)
                && have_same_tails(context, (&then, old_head.len()), (&now, head.len()))
                && !has_lock(context, &now, head.len())
        }
        _ => false,
    }
}

/// Whether a function that was edited had one of the names, or has it now. An edit outside of functions
/// may be one of anything.
pub(super) fn names_one(
    context: &Context<'_>,
    old: &str,
    replaced: Replaced,
    names: &[Name],
) -> bool {
    let Some((_, range)) = function_around(context, replaced.new) else {
        return true;
    };
    let has = |text: &str, range: TextRange| {
        let text = text.get(usize::from(range.start())..usize::from(range.end()));
        text.is_none_or(|text| names.iter().any(|name| text.contains(name.as_str())))
    };
    let was = replaced.before(range);
    has(context.text, range) || was.is_none_or(|was| has(old, was))
}

/// The innermost function with a range inside it.
fn function_around(context: &Context<'_>, inner: TextRange) -> Option<(DefId, TextRange)> {
    let program = context.program();
    functions_of(program, context.at)
        .into_iter()
        .map(|def| (def, program.range(def)))
        .filter(|(_, range)| range.start() < inner.start() && inner.end() < range.end())
        .min_by_key(|(_, range)| range.len())
}

/// A function from its start to the end of the line on which an edit ends.
fn head(text: &str, function: TextRange, edit: TextRange) -> Option<TextRange> {
    let line = text.get(usize::from(edit.end())..)?.find('\n')?;
    let end = edit.end() + TextSize::try_from(line).ok()?;
    Some(TextRange::new(function.start(), end.min(function.end())))
}

/// A range of a text without the lines that are comments.
fn code(text: &str, range: TextRange) -> Option<String> {
    let text = text.get(usize::from(range.start())..usize::from(range.end()))?;
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    Some(text.split_inclusive('\n').filter(is_code).collect())
}

/// The names of what such rules follow: statics, constants, and fields that may be locks.
fn names(context: &Context<'_>) -> Vec<Name> {
    let map = context.program().krate(context.at.krate);
    let items = map.declared_in(context.at.file).map(|index| map.def(index));
    let items = items.filter(|def| matches!(def.kind, DefKind::Static(_) | DefKind::Const(_)));
    let names = items.map(|def| def.name.clone());
    names.chain(usage::fields(context)).collect()
}

fn have_same_variables(context: &Context<'_>, then: &FunctionFlow, now: &FunctionFlow) -> bool {
    let count = now.body.locals.len();
    then.body.locals.len() == count
        && (0..count).map(LocalId::new).all(|local| {
            then.body.local(local).name == now.body.local(local).name
                && is_same(context, then.types.local(local), now.types.local(local))
        })
}

/// Whether two versions of a function go on alike behind their heads, which are so long: the edit may
/// have opened a bracket, a string or a comment.
fn have_same_tails(
    context: &Context<'_>,
    then: (&FunctionFlow, TextSize),
    now: (&FunctionFlow, TextSize),
) -> bool {
    let tail = |(flow, head): (&FunctionFlow, TextSize)| {
        let ids = flow.body.expr_ids();
        let inside = ids.filter_map(|id| {
            let range = flow.body.range(id);
            Some((id, range.start().checked_sub(head)?, range.len()))
        });
        inside.collect::<Vec<_>>()
    };
    let (before, after) = (tail(then), tail(now));
    before.len() == after.len()
        && before.iter().zip(&after).all(|(before, after)| {
            let types = (then.0.types.expr(before.0), now.0.types.expr(after.0));
            (before.1, before.2) == (after.1, after.2) && is_same(context, types.0, types.1)
        })
}

/// Whether two types are the same but for the numbers of closures.
fn is_same(context: &Context<'_>, one: &Ty, other: &Ty) -> bool {
    let render = |ty: &Ty| render::ty(context.program(), ty);
    one == other || render(one) == render(other)
}

/// Whether a variable that is declared in front of a byte of the function has a lock.
fn has_lock(context: &Context<'_>, flow: &FunctionFlow, end: TextSize) -> bool {
    (0..flow.body.locals.len())
        .map(LocalId::new)
        .filter(|local| flow.body.local(*local).range.start() < end)
        .any(|local| usage::lock_of(context, flow.types.local(local)).is_some())
}
