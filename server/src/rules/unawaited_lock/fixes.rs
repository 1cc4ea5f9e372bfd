//! `.await`, or the method that waits by blocking.

use ra_ap_syntax::{TextRange, TextSize};

use super::{Form, Site, sites};
use crate::finding::{FileEdit, Finding, Fix};
use crate::flow::context::Context as Runs;
use crate::program::body::Expr;
use crate::rules::context::{Context, fix};
use crate::rules::statements;
use crate::rules::uses::Uses;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = context.functions().find_map(|flow| {
        sites(context, flow)
            .into_iter()
            .find(|site| flow.range(site.id) == finding.range)
    });
    let Some(site) = site else { return Vec::new() };
    let made = match site.flow.context(site.id) {
        Runs::Async => with_await(context, &site),
        Runs::Sync => blocking(context, &site),
        Runs::Maybe => None,
    };
    made.into_iter().collect()
}

fn with_await(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let flow = site.flow;
    let mut edits = kept(context, site)?;
    let end = flow.range(site.id).end();
    edits.push(match site.form {
        Form::Unwrapped(unwrap) if !is_permit(site) => {
            context.edit(TextRange::new(end, flow.range(unwrap).end()), ".await")
        }
        // `*l.lock().await` is right, and so is `l.lock().await.push(1)`.
        _ => context.edit(TextRange::empty(end), ".await"),
    });
    let mut result = fix("Wait for the lock: `.await`", edits);
    result.preferred = true;
    Some(result)
}

/// `blocking_lock()` and its like, where there is one.
fn blocking(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let name = site.call.name.as_str();
    let name = if site.kind.path.starts_with("tokio::") {
        format!("blocking_{name}")
    } else if site.kind.path.starts_with("async_lock::") {
        format!("{name}_blocking")
    } else {
        return None;
    };
    let has_one = matches!(
        name.as_str(),
        "blocking_lock"
            | "blocking_lock_owned"
            | "blocking_read"
            | "blocking_write"
            | "lock_blocking"
            | "lock_arc_blocking"
            | "read_blocking"
            | "write_blocking"
            | "acquire_blocking"
            | "acquire_arc_blocking"
    );
    if !has_one {
        return None;
    }
    let mut edits = kept(context, site)?;
    edits.push(context.edit(site.call.name_range + site.flow.start, name.clone()));
    if let Form::Unwrapped(unwrap) = site.form {
        let start = site.flow.range(site.id).end();
        let range = TextRange::new(start, site.flow.range(unwrap).end());
        edits.push(context.edit(range, ""));
    }
    Some(fix(
        format!("Wait for the lock by blocking the thread: `{name}()`"),
        edits,
    ))
}

fn is_permit(site: &Site<'_>) -> bool {
    site.kind.path.starts_with("tokio::") && site.kind.lock.ends_with("::Semaphore")
}

/// What else must change so that the guard is kept: a variable for it, `mut` where it is changed
/// through. `None` where a guard could not live as long as the block.
fn kept(context: &Context<'_>, site: &Site<'_>) -> Option<Vec<FileEdit>> {
    let flow = site.flow;
    let body = &flow.body;
    let start = flow.range(site.id).start();
    let edit = match site.form {
        Form::Statement => (TextRange::empty(start), "let ", " = "),
        Form::Let(pat) => (body.pats[pat.index()].1 + flow.start, "", ""),
        Form::Assign(lhs) => (flow.range(lhs), "let ", ""),
        Form::Variable { local, changed } => {
            let name = body.local(local).range + flow.start;
            let before = context.source(TextRange::new(TextSize::new(0), name.start()));
            let is_mut = before.trim_end().ends_with("mut");
            let at = TextRange::empty(name.start());
            let edit = (changed && !is_mut).then(|| context.edit(at, "mut "));
            return Some(edit.into_iter().collect());
        }
        Form::Used | Form::Unwrapped(_) => return Some(Vec::new()),
    };
    let Expr::MethodCall(call) = body.expr(site.id) else {
        return None;
    };
    let end = body.range(site.id).end();
    if !Uses::new(context, flow).can_stay_borrowed(call.receiver, end) {
        return None;
    }
    let name = statements::fresh_name(flow, "_guard");
    let (range, head, tail) = edit;
    Some(vec![context.edit(range, format!("{head}{name}{tail}"))])
}
