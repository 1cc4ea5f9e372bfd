//! A `OnceLock` in place of an `Option` that is filled once.

use ra_ap_syntax::TextRange;
use ra_ap_syntax::ast::{self, AstNode, HasGenericArgs};

use super::survey::{Checked, Edits, Position, Rewritten, User};
use crate::program::body::{Expr, ExprId, Pat, PatId};
use crate::program::items::DefKind;
use crate::program::solve::{SelfKind, Solver};

/// The `T` of a static that is declared as an `Option<T>`, as it is written.
pub(super) fn payload(item: &ast::Static) -> Option<String> {
    let Some(ast::Type::PathType(path)) = item.ty() else {
        return None;
    };
    let segment = path.path()?.segment()?;
    if segment.name_ref()?.text() != "Option" {
        return None;
    }
    let list = segment.generic_arg_list()?;
    let mut args = list.generic_args();
    match (args.next()?, args.next()) {
        (ast::GenericArg::TypeArg(arg), None) => Some(arg.syntax().text().to_string()),
        _ => None,
    }
}

/// Functions whose work is to be done once, by their names.
const ONCE: [&str; 8] = [
    "init",
    "set",
    "install",
    "register",
    "configure",
    "start",
    "boot",
    "load",
];

/// Whether the static is filled at one place, which is passed once.
pub(super) fn check(users: &[User<'_>]) -> Checked<()> {
    let mut fills = users.iter().flat_map(|user| {
        let fills = user.places.iter().filter_map(|id| fill(user, *id));
        fills.map(move |id| (user, id))
    });
    let Some((user, whole)) = fills.next() else {
        return Err("nothing fills it".to_owned());
    };
    if let Some((user, other)) = fills.next() {
        return Err(format!("it is filled again at {}", user.place(other)));
    }
    let place = user.place(whole);
    let is_empty_then = user.uses.ancestors(whole).any(|around| {
        matches!(user.body().expr(around), Expr::If { cond, otherwise: None, .. } if asks_whether_empty(user, *cond))
    });
    let name = &user.context.program().def(user.flow.def).name;
    let once = user.context.is_entry(user.flow) || ONCE.iter().any(|word| name.starts_with(word));
    let in_loop = user.uses.ancestors(whole).any(|around| {
        let body = user.body();
        matches!(
            body.expr(around),
            Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } | Expr::Closure(_)
        )
    });
    if is_empty_then || once && !in_loop {
        return Ok(());
    }
    Err(format!("it may be filled several times at {place}"))
}

/// `X.is_none()`.
fn asks_whether_empty(user: &User<'_>, cond: ExprId) -> bool {
    let mut cond = cond;
    while let Expr::Block(block) = user.body().expr(cond) {
        match block.tail {
            Some(tail) if block.statements.is_empty() => cond = tail,
            _ => return false,
        }
    }
    matches!(user.body().expr(cond), Expr::MethodCall(call)
        if call.name == "is_none" && user.is_it(call.receiver))
}

/// The assignment that a use is the left side of.
fn fill(user: &User<'_>, id: ExprId) -> Option<ExprId> {
    let parent = user.uses.parent(id)?;
    matches!(user.body().expr(parent), Expr::Assign { lhs, .. } if *lhs == id).then_some(parent)
}

pub(super) fn rewritten(user: &User<'_>) -> Checked<Rewritten> {
    let mut result = Rewritten::default();
    for id in user.places {
        match fill(user, *id) {
            Some(whole) => set(user, *id, whole, &mut result)?,
            None => {
                let otherwise = || {
                    let place = user.place(*id);
                    format!("at {place} more is done with it than looking at what it holds")
                };
                result.edits.extend(got(user, *id).ok_or_else(otherwise)?);
            }
        }
    }
    Ok(result)
}

/// `X = Some(value)` to `let _ = X.set(value)`.
fn set(user: &User<'_>, id: ExprId, whole: ExprId, result: &mut Rewritten) -> Checked<()> {
    let unclear = || {
        format!(
            "it is set in a way that is not understood at {}",
            user.place(whole)
        )
    };
    let range = user.range(whole);
    let Expr::Assign { rhs, .. } = user.body().expr(whole) else {
        return Err(unclear());
    };
    let value = match user.body().expr(*rhs) {
        Expr::Call { callee, args } => {
            let named = user.flow.types.values.get(callee);
            let is_some = named.is_some_and(|def| {
                let def = user.context.program().def(*def);
                matches!(def.kind, DefKind::Variant(_)) && def.name == "Some"
            });
            let value = args.first().copied();
            value.filter(|_| is_some).ok_or_else(unclear)?
        }
        _ => return Err(unclear()),
    };
    let before = TextRange::new(user.range(id).end(), user.range(value).start());
    let words: String = user.context.source(before).split_whitespace().collect();
    if words != "=Some(" || user.position(whole) == Position::Elsewhere || user.count_in(value) > 0
    {
        return Err(unclear());
    }
    result
        .edits
        .push((TextRange::empty(range.start()), "let _ = ".to_owned()));
    result.edits.push((before, ".set(".to_owned()));
    result.valued.push(whole);
    Ok(())
}

/// A look at what is in it.
fn got(user: &User<'_>, id: ExprId) -> Option<Edits> {
    let parent = user.uses.parent(id)?;
    let own = user.range(id);
    let end = TextRange::empty(own.end());
    let copied = || is_copied(user, id).then(|| vec![(end, ".get().copied()".to_owned())]);
    match user.body().expr(parent) {
        Expr::MethodCall(call) if call.receiver == id => {
            let callee = user.flow.types.calls.get(&parent)?;
            let kind = callee.receiver.as_ref()?.kind;
            let whole = TextRange::new(own.end(), user.range(parent).end());
            match call.name.as_str() {
                "as_ref" => Some(vec![(whole, ".get()".to_owned())]),
                "is_some" | "is_none" => Some(vec![(end, ".get()".to_owned())]),
                "clone" if user.context.source(whole) == ".clone()" => {
                    Some(vec![(whole, ".get().cloned()".to_owned())])
                }
                _ if kind == SelfKind::Value => copied(),
                _ => None,
            }
        }
        // `&X` is an `Option` behind a reference, and matches the same patterns as one of a reference.
        Expr::Ref { mutability, .. } if !mutability.is_mut() && is_matched(user, parent) => {
            let sign = TextRange::new(user.range(parent).start(), own.start());
            Some(vec![(sign, String::new()), (end, ".get()".to_owned())])
        }
        Expr::Ref { .. } | Expr::Field { .. } | Expr::Deref(_) => None,
        _ => copied(),
    }
}

fn is_copied(user: &User<'_>, id: ExprId) -> bool {
    let solver = Solver::new(user.context.names);
    let is_option = solver.is(user.flow.types.expr(id), "std::option::Option");
    is_option && user.is_copied(id)
}

/// Whether patterns look at an expression, and nothing else does.
fn is_matched(user: &User<'_>, id: ExprId) -> bool {
    let body = user.body();
    let is_plain = |pat: PatId| !matches!(body.pat(pat), Pat::Ref(_) | Pat::Bind { .. });
    let Some(parent) = user.uses.parent(id) else {
        return false;
    };
    match body.expr(parent) {
        Expr::Block(block) if block.statements.is_empty() && block.tail == Some(id) => {
            is_matched(user, parent)
        }
        Expr::Match { scrutinee, arms } => {
            *scrutinee == id && arms.iter().all(|arm| is_plain(arm.pat))
        }
        Expr::Let { init, pat } => *init == id && is_plain(*pat),
        _ => false,
    }
}
