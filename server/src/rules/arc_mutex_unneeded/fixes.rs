//! The same without the `Arc`, or without the lock.

use ra_ap_syntax::TextRange;

use super::{Unneeded, sites};
use crate::finding::{FileEdit, Finding, Fix};
use crate::program::body::Expr;
use crate::rules::context::{self, Context};
use crate::rules::imports::Imports;
use crate::rules::usage::{self, Section, Usage};
use crate::rules::uses::{Use, Uses};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let sites = sites(context);
    let Some((usage, unneeded)) = sites
        .iter()
        .find(|(usage, _)| usage.declared == finding.range)
    else {
        return Vec::new();
    };
    let name = &usage.name;
    let lock = usage.lock.rsplit("::").next().unwrap_or_default();
    let (title, edits) = match unneeded {
        Unneeded::Arc => (
            format!("Drop the `Arc` of `{name}`"),
            without_arc(context, usage),
        ),
        Unneeded::Lock => (
            format!("Drop the `{lock}` of `{name}`, with every use"),
            without_lock(context, usage),
        ),
        Unneeded::Refill => return Vec::new(),
    };
    let Some(edits) = edits else {
        return Vec::new();
    };
    let fix = context::fix(title, edits);
    vec![Fix {
        confirm: true,
        ..fix
    }]
}

fn without_arc(context: &Context<'_>, usage: &Usage) -> Option<Vec<FileEdit>> {
    let mut edits = Vec::new();
    let mut gone = Vec::new();
    for written in &usage.written {
        let lock = usage::lock_in(context, *written)?.whole;
        gone.push(TextRange::new(written.start(), lock.start()));
        edits.push(context.edit(*written, context.source(lock)));
    }
    for made in &usage.made {
        // `Arc::default()` says nothing of the lock.
        if made.lock == made.whole {
            return None;
        }
        gone.push(TextRange::new(made.whole.start(), made.lock.start()));
        edits.push(context.edit(made.whole, context.source(made.lock)));
    }
    let mut imports = Imports::new(context);
    imports.no_longer("Arc", &gone);
    edits.extend(imports.edits());
    Some(edits)
}

fn without_lock(context: &Context<'_>, usage: &Usage) -> Option<Vec<FileEdit>> {
    // An `Arc` around nothing but data is still needed where it is cloned.
    let keeps_arc = usage.is_counted && (usage.clones > 0 || usage.is_in_clone);
    let mut edits = Vec::new();
    let mut gone = Vec::new();
    let mut arcs = Vec::new();
    for written in &usage.written {
        let lock = usage::lock_in(context, *written)?;
        gone.push(lock.path);
        let inner = lock.inner;
        let whole = if keeps_arc { lock.whole } else { *written };
        if !keeps_arc {
            arcs.push(TextRange::new(written.start(), lock.whole.start()));
        }
        edits.push(context.edit(whole, context.source(inner)));
    }
    for made in &usage.made {
        let value = made.value?;
        gone.push(made.path(context)?);
        let whole = if keeps_arc { made.lock } else { made.whole };
        if !keeps_arc {
            arcs.push(TextRange::new(made.whole.start(), made.lock.start()));
        }
        edits.push(context.edit(whole, context.source(value)));
    }
    for section in &usage.sections {
        edits.push(without_guard(context, usage, section, keeps_arc)?);
    }
    let lock = usage.lock.rsplit("::").next()?;
    let mut imports = Imports::new(context);
    imports.no_longer(lock, &gone);
    if usage.is_counted && !keeps_arc {
        arcs.extend(&gone);
        imports.no_longer("Arc", &arcs);
    }
    edits.extend(imports.edits());
    Some(edits)
}

/// `place.lock().unwrap()` as the data itself.
fn without_guard(
    context: &Context<'_>,
    usage: &Usage,
    section: &Section,
    keeps_arc: bool,
) -> Option<FileEdit> {
    let flow = usage.flow(section);
    let uses = Uses::new(context, flow);
    let body = &flow.body;
    let value = section.value?;
    let place = context.source(flow.range(section.place));
    if let Some(local) = section.bound {
        // A reference cannot be dropped to any effect.
        let used = uses.of_local(local)?;
        if used.iter().any(|(_, how)| *how == Use::Move) {
            return None;
        }
        let reference = if keeps_arc {
            format!("&*{place}")
        } else {
            format!("&{place}")
        };
        // `mut` was for the guard.
        if uses.is_mut(local) {
            return None;
        }
        return Some(context.edit(flow.range(value), reference));
    }
    let parent = uses.parent(value)?;
    match body.expr(parent) {
        Expr::Deref(_) if !keeps_arc => Some(context.edit(flow.range(parent), place)),
        Expr::Deref(_) | Expr::MethodCall(_) | Expr::Field { .. } | Expr::Index { .. } => {
            Some(context.edit(flow.range(value), place))
        }
        Expr::Macro(_) => Some(context.edit(flow.range(value), place)),
        _ => None,
    }
}
