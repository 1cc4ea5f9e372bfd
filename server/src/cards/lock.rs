//! Which lock this is, and which one to choose.

use ra_ap_syntax::ast::{self, AstNode};
use ra_ap_syntax::{SyntaxKind, SyntaxToken, TextRange, TextSize};

use crate::finding::Card;
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::{self, Family, GuardKind};
use crate::program::body::Expr;
use crate::program::infer::Target;
use crate::program::items::{DefId, DefKind};
use crate::program::names::{Namespace, Resolution};
use crate::program::type_ref::PathRef;
use crate::program::type_ref::TypeRef;
use crate::rules::context::Context;

pub(super) fn card(context: &Context<'_>, offset: TextSize) -> Option<Card> {
    let token = token_at(context, offset)?;
    let (lock, mode) = named_lock(context, &token).or_else(|| acquired_lock(context, &token))?;
    let markdown = text(context, lock, mode.as_deref())?;
    Some(Card {
        markdown,
        range: token.text_range(),
    })
}

/// The name under the cursor, or the one just before it.
fn token_at(context: &Context<'_>, offset: TextSize) -> Option<SyntaxToken> {
    if offset > context.root.text_range().end() {
        return None;
    }
    let tokens = context.root.token_at_offset(offset);
    tokens
        .clone()
        .find(|token| token.kind() == SyntaxKind::IDENT)
}

/// A lock type named by a path: `Mutex` in `Arc<Mutex<T>>`, in `Mutex::new(…)`, in a `use`; and the
/// constructor behind it.
fn named_lock(
    context: &Context<'_>,
    token: &SyntaxToken,
) -> Option<(&'static str, Option<String>)> {
    let name = ast::NameRef::cast(token.parent()?)?;
    let segment = ast::PathSegment::cast(name.syntax().parent()?)?;
    let path = segment.parent_path();
    let scope = scope_at(context, token.text_range().start());
    let full = if path
        .syntax()
        .ancestors()
        .any(|node| ast::UseTree::can_cast(node.kind()))
    {
        PathRef::name(token.text())
    } else {
        PathRef::from_ast(&path)?
    };
    if let Some(lock) = lock_of(context, scope, &full) {
        return Some((lock, None));
    }
    // `Mutex::new`: the cursor is on the constructor.
    let qualifier = PathRef::from_ast(&path.qualifier()?)?;
    let lock = lock_of(context, scope, &qualifier)?;
    matches!(token.text(), "new" | "const_new" | "default" | "from").then_some((lock, None))
}

fn lock_of(context: &Context<'_>, scope: DefId, path: &PathRef) -> Option<&'static str> {
    let Resolution::Def(mut id) = context.names.resolve_whole(scope, path, Namespace::Types)?
    else {
        return None;
    };
    // `parking_lot::Mutex` is an alias.
    for _ in 0..4 {
        let DefKind::TypeAlias { ty: Some(ty), .. } = &context.program().def(id).kind else {
            break;
        };
        let TypeRef::Path(path) = ty.as_ref() else {
            break;
        };
        let scope = DefId {
            krate: id.krate,
            index: context.program().krate(id.krate).scope_around(id.index),
        };
        match context.names.resolve_whole(scope, path, Namespace::Types)? {
            Resolution::Def(next) => id = next,
            _ => return None,
        }
    }
    guards::lock_of(context.names, id)
}

/// The lock that a method call acquires, when the cursor is on the method's name.
fn acquired_lock(
    context: &Context<'_>,
    token: &SyntaxToken,
) -> Option<(&'static str, Option<String>)> {
    let (flow, id) = call_at(context, token.text_range())?;
    let callee = flow.types.calls.get(&id)?;
    let receiver = callee.receiver.as_ref()?;
    let lock = guards::lock_type(context.names, &receiver.ty)?;
    let Target::Def(def) = &callee.target else {
        return None;
    };
    let method = context.program().def(*def).name.to_string();
    let acquires = [
        "lock",
        "read",
        "write",
        "borrow",
        "acquire",
        "upgradable",
        "blocking_",
        "try_",
    ];
    acquires
        .iter()
        .any(|start| method.starts_with(start))
        .then_some((lock, Some(method)))
}

fn call_at<'a>(
    context: &Context<'a>,
    range: TextRange,
) -> Option<(&'a FunctionFlow, crate::program::body::ExprId)> {
    context.functions().find_map(|flow| {
        let found = flow.body.expr_ids().find(|id| match flow.body.expr(*id) {
            Expr::MethodCall(call) => call.name_range + flow.start == range,
            _ => false,
        })?;
        Some((flow, found))
    })
}

/// The innermost module or block of the file around an offset.
fn scope_at(context: &Context<'_>, offset: TextSize) -> DefId {
    let program = context.program();
    let krate = context.at.krate;
    let map = program.krate(krate);
    let id = |index| DefId { krate, index };
    let inner = map
        .declared_in(context.at.file)
        .filter(|index| map.def(*index).scope().is_some())
        .filter(|index| program.range(id(*index)).contains(offset))
        .min_by_key(|index| program.range(id(*index)).len());
    id(inner.unwrap_or_else(|| map.module_of_file(context.at.file)))
}

/// How often the locks of that type are acquired in this file, and how often a guard of one crosses
/// an await.
fn counts(context: &Context<'_>, lock: &str) -> (usize, usize) {
    let mut acquired = 0;
    let mut across = 0;
    for flow in context.functions() {
        let mut held: Vec<u32> = Vec::new();
        for region in &flow.regions {
            for id in flow.awaits(region) {
                held.extend(region.held.at[&id].iter().map(|held| held.guard.0));
            }
        }
        for (number, acquisition) in flow.acquisitions.iter().enumerate() {
            if acquisition.kind.lock != lock {
                continue;
            }
            acquired += 1;
            across += usize::from(held.iter().any(|guard| *guard as usize == number));
        }
    }
    (acquired, across)
}

fn text(context: &Context<'_>, lock: &str, method: Option<&str>) -> Option<String> {
    let kind = guards::all().iter().find(|guard| guard.lock == lock)?;
    let mut lines = vec![verdict(kind, lock)?];
    if let Some(method) = method {
        lines.extend(method_line(kind, method));
    }
    let (acquired, across) = counts(context, lock);
    lines.extend(advice(kind, lock, acquired, across));
    Some(lines.join("\n\n"))
}

/// Which lock this is, in one line.
fn verdict(kind: &GuardKind, lock: &str) -> Option<String> {
    let name = lock.rsplit("::").next()?;
    let krate = match lock.split("::").next()? {
        "lock_api" => "parking_lot",
        "async_lock" => "async-lock",
        "futures_util" => "futures",
        other => other,
    };
    Some(match kind.family {
        Family::Sync if krate == "spin" => {
            format!("**{krate} `{name}`** spins: waiting for it burns the thread's time. Keep it for a few instructions.")
        }
        Family::Sync if krate == "std" => format!(
            "**{krate} `{name}`** blocks the thread while it waits. Poisoned when a thread panics holding it."
        ),
        Family::Sync => format!("**{krate} `{name}`** blocks the thread while it waits. It has no poisoning."),
        Family::Async if name == "Semaphore" => {
            format!("**{krate} `{name}`** hands out permits; waiting for one suspends the task, not the thread.")
        }
        Family::Async => {
            format!("**{krate} `{name}`** suspends the task while it waits, not the thread. It has no poisoning.")
        }
        Family::RefCell => {
            "**`RefCell`** checks borrows at run time, on one thread. A second borrow that conflicts panics; it is never `Sync`."
                .to_owned()
        }
        Family::DashMap | Family::Span | Family::Watch => return None,
    })
}

fn method_line(kind: &GuardKind, method: &str) -> Option<String> {
    Some(match (kind.family, method) {
        (_, method) if method.starts_with("try_") => format!("`{method}` does not wait: it fails at once when the lock is taken."),
        (Family::Sync, "read") => "`read` shares the lock with other readers; a `write` on the same thread meanwhile deadlocks.".to_owned(),
        (Family::Sync, method) => format!("`{method}` holds the lock until the guard it gives ends."),
        (Family::Async, method) if method.starts_with("blocking_") => format!("`{method}` panics inside a runtime: it is for threads outside."),
        (Family::Async, method) => format!("`{method}` must be awaited; dropping the future gives up the place in the queue."),
        (Family::RefCell, _) => return None,
        _ => return None,
    })
}

/// The guide's rule, applied to the locks of this type in this file.
fn advice(kind: &GuardKind, lock: &str, acquired: usize, across: usize) -> Vec<String> {
    let sites = match acquired {
        0 => String::new(),
        1 => "Acquired once in this file".to_owned(),
        many => format!("Acquired {many} times in this file"),
    };
    let name = lock.rsplit("::").next().unwrap_or_default();
    match kind.family {
        Family::Sync => {
            let mut lines = vec![format!(
                "Right for short sections without an `.await`. To hold it across an `.await`, use `tokio::sync::{}`.",
                if name == "RwLock" { "RwLock" } else { "Mutex" }
            )];
            if acquired > 0 {
                lines.push(match across {
                    0 => format!("{sites}, never across an `.await`: a good choice here."),
                    across => format!("{sites}, **{across} across an `.await`**: release it before, or use tokio's."),
                });
            }
            lines
        }
        Family::Async if name != "Semaphore" => {
            let mut lines = vec![format!(
                "Right when the guard must live across an `.await`. Otherwise `std::sync::{}` is faster.",
                if name == "RwLock" { "RwLock" } else { "Mutex" }
            )];
            if acquired > 0 {
                lines.push(match across {
                    0 => format!("{sites}, never across an `.await`: std's would do here."),
                    across => format!("{sites}, {across} across an `.await`: a good choice here."),
                });
            }
            lines
        }
        Family::RefCell => {
            vec!["Never use it across threads: `Mutex` or `RwLock` are its counterparts there. For `Copy` values `Cell` needs no borrow.".to_owned()]
        }
        _ => Vec::new(),
    }
}
