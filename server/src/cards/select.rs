//! `select!`: what becomes of each branch when another one wins.

use super::site::{Meaning, Site};
use super::text::{Text, code};
use crate::knowledge::cancel_safety::{self, CancelSafety, Class};
use crate::program::body::{Expr, ExprId, SelectBranch};
use crate::program::type_ref::Mutability;
use crate::rules::select_cancel_unsafe::{self, inside};
use crate::rules::selects::{self, Library};

/// What becomes of a branch that loses.
enum Lost {
    /// Nothing, or nothing that matters.
    Nothing(&'static str),
    /// A place in a queue.
    Place(&'static CancelSafety),
    /// Data: here, or in what is called there.
    Data(&'static CancelSafety, Option<String>),
    /// Nothing that is known of, in code of the project.
    NoneKnown,
    Unknown,
}

pub(super) fn card(site: &Site<'_>) -> Option<Text> {
    let Meaning::Macro {
        call: Some(call), ..
    } = &site.meaning
    else {
        return None;
    };
    let flow = site.flow.as_ref()?;
    let sites = selects::sites(site.context, flow);
    let select = sites.into_iter().find(|select| select.id == *call)?;
    let branches: Vec<(&SelectBranch, Lost)> = select
        .select
        .branches
        .iter()
        .map(|branch| (branch, lost(site, &select, branch)))
        .collect();
    let losing = branches
        .iter()
        .filter(|(_, lost)| matches!(lost, Lost::Data(..)));
    let is_safe = |lost: &Lost| matches!(lost, Lost::Nothing(_) | Lost::Place(_));
    let verdict = match losing.count() {
        0 if branches.iter().all(|(_, lost)| is_safe(lost)) => {
            "**every branch is cancel safe** ✓".to_owned()
        }
        0 => "no branch is known to lose data, but **not all is known**".to_owned(),
        1 => "**one branch loses data** ✗ when another one wins".to_owned(),
        several => format!("**{several} branches lose data** ✗ when another one wins"),
    };
    let mut text = Text::new(format!("**`select!`**: {verdict}"));
    // What is wrong comes first: a long list is cut at its end.
    let rank = |lost: &Lost| match lost {
        Lost::Data(..) => 0,
        Lost::Place(_) => 1,
        Lost::Unknown => 2,
        Lost::NoneKnown => 3,
        Lost::Nothing(_) => 4,
    };
    let mut branches = branches;
    branches.sort_by_key(|(_, lost)| rank(lost));
    for (branch, lost) in &branches {
        let source = code(site.context.source(flow.range(branch.future)));
        let line = site.line(flow.range(branch.future).start());
        text.fact(format!("{line}: {source}: {}", words(lost)));
    }
    text.general(order(select.select.biased, select.library));
    if branches
        .iter()
        .any(|(_, lost)| matches!(lost, Lost::Data(..)))
    {
        text.rule(&select_cancel_unsafe::RULE);
    }
    Some(text)
}

fn lost(site: &Site<'_>, select: &selects::Site<'_>, branch: &SelectBranch) -> Lost {
    let body = &select.flow.body;
    if is_lent(body.expr(branch.future)) {
        return Lost::Nothing("it is polled by reference, and goes on in the next round");
    }
    let awaited = select.awaited(branch);
    if is_lent(body.expr(awaited)) {
        return Lost::Nothing("it is polled by reference, and goes on in the next round");
    }
    let path = select.callee(site.context, branch);
    if let Some(entry) = path.as_deref().and_then(cancel_safety::of) {
        return match entry.class {
            Class::Safe | Class::Restarts | Class::Resumes => Lost::Nothing(entry.words),
            Class::Place => Lost::Place(entry),
            Class::Loses => Lost::Data(entry, None),
        };
    }
    if let Some(loss) = inside::loss(site.context, select, awaited) {
        return Lost::Data(loss.entry, Some(loss.name));
    }
    if awaits_nothing(select, awaited) {
        return Lost::Nothing("there is no `.await` in it at which it could be dropped");
    }
    if inside::is_looked_into(site.context, select.flow, awaited) {
        return Lost::NoneKnown;
    }
    Lost::Unknown
}

fn is_lent(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Ref {
            mutability: Mutability::Mut,
            ..
        }
    )
}

/// Whether it is an async block in which nothing is awaited.
fn awaits_nothing(select: &selects::Site<'_>, awaited: ExprId) -> bool {
    let flow = select.flow;
    matches!(flow.body.expr(awaited), Expr::Async { .. })
        && flow
            .regions
            .iter()
            .find(|region| region.owner == Some(awaited))
            .is_some_and(|region| flow.awaits(region).is_empty())
}

fn words(lost: &Lost) -> String {
    match lost {
        Lost::Nothing(words) => format!("✓ {words}"),
        Lost::Place(entry) => format!("✓ but {}", entry.words),
        Lost::Data(entry, inside) => {
            let mut words = match inside {
                Some(name) => format!("✗ inside, at {}: {}", code(name), entry.words),
                None => format!("✗ {}", entry.words),
            };
            if let (None, Some(instead)) = (inside, entry.instead) {
                words.push_str("; ");
                words.push_str(instead);
            }
            words
        }
        Lost::NoneKnown => "no loss is known of; what it has begun is not taken back".to_owned(),
        Lost::Unknown => "? what it does is not known".to_owned(),
    }
}

fn order(biased: bool, library: Library) -> &'static str {
    match (biased, library) {
        (true, _) => {
            "`biased`: branches are polled in their order; one that is always ready starves those below it."
        }
        (false, Library::Tokio) => {
            "The first branch that is ready wins, in random order; the futures of the others are dropped where they are."
        }
        (false, Library::Futures) => {
            "The first branch that is ready wins; the others are dropped, unless they are polled by reference."
        }
    }
}
