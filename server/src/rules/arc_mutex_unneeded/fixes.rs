//! The same without the `Arc`, without the lock, or as a `OnceLock`.

use ra_ap_syntax::TextRange;

use super::{Unneeded, sites};
use crate::finding::{FileEdit, Finding, Fix};
use crate::program::body::Expr;
use crate::rules::context::{self, Context};
use crate::rules::filled_once;
use crate::rules::in_files::InFiles;
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
        Unneeded::Refill => return filled_once::offer(context, usage).into_iter().collect(),
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
    let files = usage.files(context)?;
    let mut change = InFiles::new(&files);
    for written in &usage.written {
        let file = change.at(written.at)?;
        let lock = usage::lock_in(file.context, written.range)?.whole;
        file.gone("Arc", TextRange::new(written.range.start(), lock.start()));
        file.edit(written.range, file.context.source(lock));
    }
    for made in &usage.made {
        // `Arc::default()` says nothing of the lock.
        if made.lock == made.whole {
            return None;
        }
        let file = change.at(made.at)?;
        file.gone("Arc", TextRange::new(made.whole.start(), made.lock.start()));
        file.edit(made.whole, file.context.source(made.lock));
    }
    Some(change.edits())
}

fn without_lock(context: &Context<'_>, usage: &Usage) -> Option<Vec<FileEdit>> {
    // An `Arc` around nothing but data is still needed where it is cloned.
    let keeps_arc = usage.pointer.is_some() && (usage.clones > 0 || usage.is_in_clone);
    let loses_arc = usage.pointer.is_some() && !keeps_arc;
    let name = usage.lock.rsplit("::").next()?;
    let files = usage.files(context)?;
    let mut change = InFiles::new(&files);
    for written in &usage.written {
        let file = change.at(written.at)?;
        let lock = usage::lock_in(file.context, written.range)?;
        file.gone(name, lock.path);
        let whole = if keeps_arc { lock.whole } else { written.range };
        if loses_arc {
            let arc = TextRange::new(written.range.start(), lock.whole.start());
            file.gone("Arc", arc);
        }
        file.edit(whole, file.context.source(lock.inner));
    }
    for made in &usage.made {
        let value = made.value?;
        let file = change.at(made.at)?;
        file.gone(name, made.path(file.context)?);
        let whole = if keeps_arc { made.lock } else { made.whole };
        if loses_arc {
            let arc = TextRange::new(made.whole.start(), made.lock.start());
            file.gone("Arc", arc);
        }
        file.edit(whole, file.context.source(value));
    }
    for section in &usage.sections {
        let place = context.of_flow(usage.flow(section))?;
        let (range, text) = without_guard(&place, usage, section, keeps_arc)?;
        change.at(place.at)?.edit(range, text);
    }
    Some(change.edits())
}

/// `place.lock().unwrap()` as the data itself. The context is of the section's file.
fn without_guard(
    context: &Context<'_>,
    usage: &Usage,
    section: &Section,
    keeps_arc: bool,
) -> Option<(TextRange, String)> {
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
        return Some((flow.range(value), reference));
    }
    let parent = uses.parent(value)?;
    let range = match body.expr(parent) {
        Expr::Deref(_) if !keeps_arc => flow.range(parent),
        Expr::Deref(_)
        | Expr::MethodCall(_)
        | Expr::Field { .. }
        | Expr::Index { .. }
        | Expr::Macro(_) => flow.range(value),
        _ => return None,
    };
    Some((range, place.to_owned()))
}
