//! What starts tasks and threads: what it asks of what it is given, and whether this one has it.

use super::site::Site;
use super::text::{Text, code};
use super::{futures, verdict};
use crate::flow::function::FunctionFlow;
use crate::program::auto_traits::{AutoTrait, Verdict};
use crate::rules::crossing;
use crate::rules::spawn_borrows_local::{borrowed_by, lives_on};
use crate::rules::spawned::{self, Spawned};

pub(super) fn card(site: &Site<'_>) -> Option<Text> {
    let (flow, call) = site.call()?;
    let spawned = spawned::at(site.context, flow, call)?;
    let starts = spawned.spawner.starts;
    let what = if starts.is_task() {
        "future"
    } else {
        "closure"
    };
    let asked = asked(&spawned);
    let name = code(spawned.name());
    if asked.is_empty() {
        return None;
    }
    let send = spawned
        .spawner
        .send
        .then(|| of_argument(site, flow, &spawned));
    let borrowed = borrowed_by(site.context, flow, call);
    let has = match (&send, &borrowed) {
        (Some((Verdict::No(_), _)), _) => "✗ not `Send`",
        (_, Some(_)) => "✗ it borrows",
        (Some((Verdict::Unknown(_), _)), _) => "? not all of it is known",
        (Some((Verdict::If(_), _)), _) => "only under conditions",
        _ => "✓",
    };
    let mut text = Text::new(format!(
        "**{name}** asks of this {what}: {}: **{has}**",
        asked.join(" + ")
    ));
    match &send {
        Some((Verdict::No(steps) | Verdict::Unknown(steps), is_output)) => {
            if *is_output {
                text.fact(format!(
                    "What the {what} gives back goes to another thread too"
                ));
            }
            verdict::explain(site, steps, &mut text);
            if let Some(mend) = verdict::mend(site, steps) {
                text.general(mend);
            }
        }
        Some((found @ Verdict::If(_), _)) => {
            text.fact(verdict::mark(AutoTrait::Send, found));
        }
        _ => {}
    }
    if let Some((local, range)) = borrowed {
        let local = code(&flow.body.local(local).name);
        text.fact(format!(
            "{}: borrows {local}, which may be gone by then: write `move`, or give it a clone",
            site.line(range.start())
        ));
    }
    Some(text)
}

/// The bounds that a person reads in the compiler's message.
fn asked(spawned: &Spawned) -> Vec<&'static str> {
    let send = spawned.spawner.send.then_some("`Send`");
    let lives_on = lives_on(spawned.spawner.starts).then_some("`'static`");
    send.into_iter().chain(lives_on).collect()
}

/// The verdict on what is given, or on what it gives back; and whether on the latter.
fn of_argument(site: &Site<'_>, flow: &FunctionFlow, spawned: &Spawned) -> (Verdict, bool) {
    let ty = flow.types.expr(spawned.argument);
    futures::asking(site, |auto_traits| {
        let own = auto_traits.within(flow.def, ty, AutoTrait::Send);
        if own != Verdict::Yes {
            return (own, false);
        }
        match crossing::output(ty) {
            Some(output) => (auto_traits.within(flow.def, output, AutoTrait::Send), true),
            None => (own, false),
        }
    })
}
