//! Locks around a number or flag whose every use is one step, and the atomic in their place.

use super::Rule;
use super::context::{self, Context};
use super::in_files::InFiles;
use super::steps::{self, Step};
use super::usage::{self, Usage};
use crate::finding::{FileEdit, Finding, Fix};
use crate::program::ty::{Prim, Ty};

/// What the lock is around.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Held {
    Number,
    Flag,
}

/// A lock that an atomic can replace.
struct Site<'a> {
    usage: &'a Usage,
    atomic: &'static str,
    steps: Vec<Step>,
}

/// So many places show what is meant.
const MOST_RELATED: usize = 3;

pub(super) fn check(
    rule: &'static Rule,
    context: &Context<'_>,
    held: Held,
    findings: &mut Vec<Finding>,
) {
    for site in sites(context, held) {
        let usage = site.usage;
        let lock = usage.lock.rsplit("::").next().unwrap_or_default();
        let what = match held {
            Held::Number => "number",
            Held::Flag => "flag",
        };
        let message = format!(
            "every use of `{}` is one step on a {what}: `{}` does that without a `{lock}`",
            usage.name, site.atomic
        );
        let mut finding = context.finding(rule, rule.severity, usage.declared, message);
        for step in site.steps.iter().take(MOST_RELATED) {
            let message = match step.does {
                steps::Does::Look => "looked at here",
                steps::Does::Set => "set here",
                steps::Does::Count => "counted here",
            };
            finding.related.extend(step.related(context, message));
        }
        findings.push(finding);
    }
}

fn sites<'a>(context: &Context<'a>, held: Held) -> Vec<Site<'a>> {
    usage::all(context)
        .filter(|usage| !usage.is_test)
        .filter_map(|usage| {
            if !matches!(usage.payload, Ty::Prim(Prim::Bool | Prim::Int(_))) {
                return None;
            }
            let steps: Option<Vec<Step>> = usage
                .sections
                .iter()
                .map(|section| steps::step(context, usage, section))
                .collect();
            let steps = steps?;
            if !steps.iter().all(|step| method(step).is_some()) {
                return None;
            }
            let atomic = atomic_of(&usage.payload, held, &steps)?;
            // What nobody changes needs no atomic either.
            let changes = steps.iter().any(|step| step.does != steps::Does::Look);
            changes.then_some(Site {
                usage,
                atomic,
                steps,
            })
        })
        .collect()
}

fn atomic_of(payload: &Ty, held: Held, steps: &[Step]) -> Option<&'static str> {
    let Ty::Prim(prim) = payload else { return None };
    let kind = match prim {
        Prim::Bool => Held::Flag,
        _ => Held::Number,
    };
    let atomic = match prim {
        // Nothing says which: then the language does.
        Prim::Int("") if steps.iter().all(|step| step.fits_any) => "AtomicI32",
        prim => atomic_for(*prim)?,
    };
    (kind == held).then_some(atomic)
}

/// The atomic's method that does a step.
fn method(step: &Step) -> Option<&'static str> {
    Some(match (step.does, step.operator) {
        (steps::Does::Look, _) => "load",
        _ if step.needs_end.is_none() => return None,
        (steps::Does::Set, _) => "store",
        (steps::Does::Count, "+") => "fetch_add",
        (steps::Does::Count, "-") => "fetch_sub",
        (steps::Does::Count, "|") => "fetch_or",
        (steps::Does::Count, "&") => "fetch_and",
        (steps::Does::Count, "^") => "fetch_xor",
        _ => return None,
    })
}

/// A step as it is written with an atomic.
fn written(step: &Step, ordering: &str) -> Option<String> {
    let method = method(step)?;
    let place = &step.place;
    let text = match &step.argument {
        Some(argument) => format!("{place}.{method}({argument}, {ordering})"),
        None => format!("{place}.{method}({ordering})"),
    };
    let counts = step.does == steps::Does::Count;
    // What was there before is of no use to anybody.
    let end = if counts && step.needs_end == Some(true) {
        ";"
    } else {
        ""
    };
    Some(format!("{text}{end}"))
}

/// The atomic of a number or flag, by its name.
pub(super) fn atomic_for(prim: Prim) -> Option<&'static str> {
    Some(match prim {
        Prim::Bool => "AtomicBool",
        Prim::Int("u8") => "AtomicU8",
        Prim::Int("u16") => "AtomicU16",
        Prim::Int("u32") => "AtomicU32",
        Prim::Int("u64") => "AtomicU64",
        Prim::Int("usize") => "AtomicUsize",
        Prim::Int("i8") => "AtomicI8",
        Prim::Int("i16") => "AtomicI16",
        Prim::Int("i32") => "AtomicI32",
        Prim::Int("i64") => "AtomicI64",
        Prim::Int("isize") => "AtomicIsize",
        _ => return None,
    })
}

pub(super) fn fixes(context: &Context<'_>, held: Held, finding: &Finding) -> Vec<Fix> {
    let sites = sites(context, held);
    let Some(site) = sites
        .iter()
        .find(|site| site.usage.declared == finding.range)
    else {
        return Vec::new();
    };
    let Some(edits) = edits(context, site) else {
        return Vec::new();
    };
    let title = format!(
        "Change `{}` to `{}`, with every use",
        site.usage.name, site.atomic
    );
    let fix = context::fix(title, edits);
    vec![Fix {
        confirm: true,
        ..fix
    }]
}

fn edits(context: &Context<'_>, site: &Site<'_>) -> Option<Vec<FileEdit>> {
    let usage = site.usage;
    let lock = usage.lock.rsplit("::").next()?;
    let atomic = format!("std::sync::atomic::{}", site.atomic);
    let files = usage.files(context)?;
    let mut change = InFiles::new(&files);
    for written in &usage.written {
        let file = change.at(written.at)?;
        let written = usage::lock_in(file.context, written.range)?;
        let atomic = file.imports.name(&atomic, written.whole);
        file.gone(lock, written.path);
        file.edit(written.whole, atomic);
    }
    for made in &usage.made {
        let Some(constructor) = made.constructor else {
            continue;
        };
        let file = change.at(made.at)?;
        let atomic = file.imports.name(&atomic, constructor);
        let (_, new) = file.context.source(constructor).rsplit_once("::")?;
        let new = if new == "const_new" { "new" } else { new };
        file.gone(lock, made.path(file.context)?);
        file.edit(constructor, format!("{atomic}::{new}"));
    }
    // A number that only counts says nothing of anything else.
    let counts = site.steps.iter().all(|step| step.only_counts);
    let ordering = if counts { "Relaxed" } else { "SeqCst" };
    for step in &site.steps {
        let file = change.at(step.at)?;
        let name = file.imports.name("std::sync::atomic::Ordering", step.range);
        file.edit(step.range, written(step, &format!("{name}::{ordering}"))?);
        for range in &step.gone {
            file.edit(*range, "");
        }
    }
    Some(change.edits())
}
