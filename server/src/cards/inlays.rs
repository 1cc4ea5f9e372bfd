//! What stands beside the code for who has asked for that: where a guard ends, what is held at an
//! `.await`, whether a type is `Send` and `Sync`.

use ra_ap_syntax::{TextRange, TextSize};

use super::verdict::short;
use crate::finding::Inlay;
use crate::flow::build::Origin;
use crate::flow::function::{FunctionFlow, await_range};
use crate::flow::graph::GuardId;
use crate::flow::guards;
use crate::knowledge::guards::Family;
use crate::program::auto_traits::{AutoTrait, AutoTraits};
use crate::program::items::{DefId, DefKind};
use crate::rules::context::Context;

/// What belongs into a range of the file, in its order.
pub(crate) fn inlays(context: &Context<'_>, range: TextRange) -> Vec<Inlay> {
    let mut inlays = Vec::new();
    for flow in context.functions() {
        let whole = context.program().range(flow.def);
        if whole.intersect(range).is_some() {
            ends(context, flow, &mut inlays);
            awaits(flow, &mut inlays);
        }
    }
    types(context, range, &mut inlays);
    inlays.retain(|inlay| range.contains_inclusive(inlay.at));
    inlays.sort_by(|a, b| (a.at, &a.label).cmp(&(b.at, &b.label)));
    inlays.dedup();
    inlays
}

/// Where guards end that live longer than the line they are acquired on.
fn ends(context: &Context<'_>, flow: &FunctionFlow, into: &mut Vec<Inlay>) {
    for number in 0..flow.acquisitions.len() {
        let Ok(number) = u32::try_from(number) else {
            return;
        };
        let guard = guards::of_flow(context.bodies, flow, GuardId(number));
        let name = context.source(guard.range);
        let is_bound = name.chars().all(|c| c.is_alphanumeric() || c == '_');
        let what = match (&guard.lock, is_bound) {
            (_, true) => name.to_owned(),
            (Some(lock), false) => lock.clone(),
            (None, false) => continue,
        };
        for end in &guard.released {
            let between = TextRange::new(guard.acquired, (*end).max(guard.acquired));
            let line = line_around(context, *end);
            // A person has written it.
            let is_said = line.contains("drop(") && line.contains(&what);
            if context.source(between).contains('\n') && !is_said {
                // Behind the brace of the block that ends.
                let brace = TextRange::at(*end, TextSize::of('}'));
                let is_brace = context.source(brace) == "}";
                into.push(Inlay {
                    at: if is_brace { brace.end() } else { *end },
                    label: format!("🔓 {what}"),
                });
            }
        }
    }
}

fn line_around<'a>(context: &Context<'a>, at: TextSize) -> &'a str {
    let (before, after) = context
        .text
        .split_at_checked(usize::from(at))
        .unwrap_or((context.text, ""));
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let end = before.len() + after.find('\n').unwrap_or(after.len());
    context.text.get(start..end).unwrap_or_default()
}

/// What is held at each `.await`.
fn awaits(flow: &FunctionFlow, into: &mut Vec<Inlay>) {
    for region in &flow.regions {
        for id in flow.awaits(region) {
            let mut names: Vec<&str> = Vec::new();
            for held in &region.held.at[&id] {
                let name = match flow.binding(region, *held) {
                    Some(local) => flow.body.local(local).name.as_str(),
                    None => "a temporary guard",
                };
                let acquisition = flow.acquisition(*held);
                let counts = acquisition.kind.family != Family::Span
                    && !matches!(acquisition.origin, Origin::Expr(origin) if origin == id);
                if counts && !names.contains(&name) {
                    names.push(name);
                }
            }
            if !names.is_empty() {
                into.push(Inlay {
                    at: await_range(flow, id).end(),
                    label: format!("⏸ holds {}", names.join(", ")),
                });
            }
        }
    }
}

/// The verdicts on the types that are declared there.
fn types(context: &Context<'_>, range: TextRange, into: &mut Vec<Inlay>) {
    let program = context.program();
    let krate = context.at.krate;
    let map = program.krate(krate);
    let mut auto_traits = AutoTraits::new(context.names);
    for index in map.declared_in(context.at.file) {
        let def = DefId { krate, index };
        let (DefKind::Adt(_), Some(place)) = (&map.def(index).kind, map.def(index).place) else {
            continue;
        };
        let at = program.place(def, place).name_range.end();
        if range.contains_inclusive(at) {
            let verdicts = AutoTrait::ALL.map(|auto| short(auto, &auto_traits.of_def(def, auto)));
            into.push(Inlay {
                at,
                label: verdicts.join(" "),
            });
        }
    }
}
