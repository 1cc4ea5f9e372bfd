//! Whether something is `Send` and `Sync`, in words: the mark, the chain of reasons, the mend.

use super::site::Site;
use super::text::{Text, code, escaped};
use crate::program::auto_traits::{AutoTrait, Step, Verdict};
use crate::rules::why_not;

/// "Send ✓", "Send ✗", "Send if `T: Send`", "Send ?".
pub(super) fn mark(auto: AutoTrait, verdict: &Verdict) -> String {
    let name = auto.name();
    match verdict {
        Verdict::If(conditions) if conditions.iter().any(|condition| condition.is_auto) => {
            let conditions: Vec<String> = conditions.iter().map(|it| code(&it.text)).collect();
            format!("{name} if {}", conditions.join(" and "))
        }
        Verdict::Yes | Verdict::If(_) => format!("{name} ✓"),
        Verdict::No(_) => format!("{name} ✗"),
        Verdict::Unknown(_) => format!("{name} ?"),
    }
}

/// The same in few letters: "Send ✓", "Send if…".
pub(super) fn short(auto: AutoTrait, verdict: &Verdict) -> String {
    let mark = mark(auto, verdict);
    match mark.split_once(" if ") {
        Some((name, _)) => format!("{name} if…"),
        None => mark,
    }
}

/// Adds the reasons of a verdict that is no or not known, each with the line that it is about.
pub(super) fn explain(site: &Site<'_>, steps: &[Step], text: &mut Text) {
    let told = told(site, steps);
    let middle = told.len().saturating_sub(MOST_STEPS);
    for (number, step) in told.iter().enumerate() {
        let is_middle = number >= MOST_STEPS / 2 && number < MOST_STEPS / 2 + middle;
        if !is_middle {
            text.fact(step);
        } else if number == MOST_STEPS / 2 {
            text.fact("…");
        }
    }
}

/// Longer chains are told without their middle.
const MOST_STEPS: usize = 4;

/// What to do about a chain of reasons, as a sentence, where that is known.
pub(super) fn mend(site: &Site<'_>, steps: &[Step]) -> Option<String> {
    let is_kept = steps
        .iter()
        .any(|step| step.text.contains("kept across the await"));
    if let Some(lone) = why_not::bound(site.context, steps) {
        if is_kept && lone.is_guard() {
            return Some("Let it end before that `.await`, in a block of its own.".to_owned());
        }
        return Some(format!("Instead: {}.", lone.instead));
    }
    let last = &steps.last()?.text;
    let (object, auto) = last.split_once(" asks for no ")?;
    Some(format!("Instead: {}.", code(&format!("{object} + {auto}"))))
}

/// The steps in words. Types by themselves say nothing, and that a box is only as good as what is
/// in it says little.
fn told(site: &Site<'_>, steps: &[Step]) -> Vec<String> {
    let mut told = Vec::new();
    let last = steps.len().saturating_sub(1);
    for (number, step) in steps.iter().enumerate() {
        let is_declaration = step.at.is_some_and(|(def, range)| {
            site.context.program().range(def) == range && step.never.is_none()
        });
        let says_little = is_declaration
            || is_handed_on(&step.text)
            || step.text.starts_with("what `") && step.at.is_none();
        if number != last && says_little {
            continue;
        }
        told.push(words(site, steps, step));
    }
    told
}

pub(super) fn words(site: &Site<'_>, steps: &[Step], step: &Step) -> String {
    let mut words = with_types_as_code(&step.text);
    let place = step.at.and_then(|(def, range)| site.place(def, range));
    if let Some(place) = place {
        if !words.contains("line ") {
            words = format!("{place}: {words}");
        } else if let Some((def, _)) = step.at {
            words = super::places::linked(site.context, def, &words);
        }
    }
    let ends_here = step.never.is_some() && steps.last() == Some(step);
    match why_not::bound(site.context, steps).filter(|_| ends_here) {
        Some(lone) => format!("{words}: {}", lone.why),
        None => words,
    }
}

/// A step with the types in it as code: they stand at its start, after a colon, or at its end.
fn with_types_as_code(step: &str) -> String {
    if let Some(field) = step.strip_prefix("field ") {
        return format!("field {}", code(field));
    }
    for verb in [
        " is never ",
        " is Send only if ",
        " is Sync only if ",
        " asks for no ",
    ] {
        let Some((subject, rest)) = step.split_once(verb) else {
            continue;
        };
        let rest = match rest.rsplit_once(" is ") {
            Some((object, auto)) => format!("{} is {auto}", code(object)),
            None => rest.to_owned(),
        };
        return format!("{}{verb}{rest}", code(subject));
    }
    for before in ["`: ", " has type ", "a temporary "] {
        let Some((name, rest)) = step.split_once(before) else {
            continue;
        };
        let end = [", of line ", " of line "]
            .iter()
            .find_map(|end| rest.find(end));
        let (ty, after) = rest.split_at(end.unwrap_or(rest.len()));
        return format!("{name}{before}{}{after}", code(ty));
    }
    escaped(step)
}

/// "Vec<A> is Send only if A is Send".
fn is_handed_on(words: &str) -> bool {
    let Some((outer, inner)) = words.split_once(" only if ") else {
        return false;
    };
    AutoTrait::ALL.iter().any(|auto| {
        let is = format!(" is {}", auto.name());
        outer.ends_with(&is) && inner.ends_with(&is)
    })
}
