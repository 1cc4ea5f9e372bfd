//! The types of the project: whether they are `Send` and `Sync`, why not, and what follows.

use super::site::{Meaning, Site};
use super::text::{Text, code};
use super::verdict;
use crate::program::auto_traits::{AutoTrait, AutoTraits, Step, Verdict};
use crate::program::items::{DefId, DefKind};
use crate::program::outline::Generics;
use crate::program::solve::Solver;

pub(super) fn card(site: &Site<'_>) -> Option<Text> {
    let Meaning::Def(def) = site.meaning else {
        return None;
    };
    let program = site.context.program();
    if !program.is_edited(def.krate) {
        return None;
    }
    let mut auto_traits = AutoTraits::new(site.names());
    let [send, sync] = match &program.def(def).kind {
        DefKind::Adt(_) => AutoTrait::ALL.map(|auto| auto_traits.of_def(def, auto)),
        DefKind::TypeAlias { ty: Some(ty), .. } => {
            let mut solver = Solver::new(site.names());
            let env = solver.enter(def);
            let ty = solver.lower(ty, &env);
            let ty = solver.deep(&ty);
            AutoTrait::ALL.map(|auto| auto_traits.within(def, &ty, auto))
        }
        _ => return None,
    };
    let is_generic = |generics: &Generics| !generics.params.is_empty();
    let generic = program.def(def).generics().is_some_and(is_generic);
    let name = &program.def(def).name;
    let mut text = Text::new(format!(
        "**{}**: **{}**, **{}**",
        code(name),
        verdict::mark(AutoTrait::Send, &send),
        verdict::mark(AutoTrait::Sync, &sync)
    ));
    match (reasons(&send), reasons(&sync)) {
        (Some(send), Some(sync)) if is_same(send, sync) => verdict::explain(site, send, &mut text),
        (Some(steps), _) | (None, Some(steps)) => verdict::explain(site, steps, &mut text),
        (None, None) => {}
    }
    for auto in AutoTrait::ALL {
        let written = auto_traits.written_impl(def, auto);
        if let Some(place) = written.and_then(|id| place(site, id)) {
            let auto = auto.name();
            text.fact(format!(
                "{place}: `unsafe impl {auto}` decides, not the fields: you have promised it"
            ));
        }
    }
    let of_args = if generic { "<…>" } else { "" };
    text.general(consequence(&format!("{name}{of_args}"), &send, &sync));
    let mend = [&send, &sync]
        .into_iter()
        .find_map(|verdict| match verdict {
            Verdict::No(steps) => verdict::mend(site, steps),
            _ => None,
        });
    if let Some(mend) = mend {
        text.general(mend);
    }
    Some(text)
}

/// Where a declaration starts.
fn place(site: &Site<'_>, def: DefId) -> Option<String> {
    site.place(def, site.context.program().range(def))
}

fn reasons(verdict: &Verdict) -> Option<&[Step]> {
    match verdict {
        Verdict::No(steps) | Verdict::Unknown(steps) => Some(steps),
        Verdict::Yes | Verdict::If(_) => None,
    }
}

/// Whether both chains lead through the same places.
fn is_same(first: &[Step], second: &[Step]) -> bool {
    let places = |steps: &[Step]| steps.iter().filter_map(|step| step.at).collect::<Vec<_>>();
    places(first) == places(second)
}

/// What may be done with values of the type, and what the compiler refuses.
fn consequence(name: &str, send: &Verdict, sync: &Verdict) -> String {
    let shared = code(&format!("Arc<{name}>"));
    match (send, sync) {
        (Verdict::No(_), Verdict::No(_)) => format!(
            "It stays on its thread: neither it nor {shared} goes into `thread::spawn` or \
             `tokio::spawn`."
        ),
        (Verdict::No(_), _) => "Threads may share it by reference, but it may not move to another \
             one: not into `thread::spawn` or `tokio::spawn`, nor into a `Mutex` that is shared."
            .to_owned(),
        (_, Verdict::No(_)) => format!(
            "It may move to another thread, but two cannot share it: {shared} goes into neither \
             `thread::spawn` nor `tokio::spawn`; with a `Mutex` around it, it does."
        ),
        (Verdict::Unknown(_), _) | (_, Verdict::Unknown(_)) => {
            "What is not known is not guessed: the compiler decides.".to_owned()
        }
        (Verdict::If(_), _) | (_, Verdict::If(_)) => format!(
            "Where that holds, `thread::spawn` and `tokio::spawn` take it, or threads share \
             {shared}."
        ),
        (Verdict::Yes, Verdict::Yes) => {
            format!("`thread::spawn` and `tokio::spawn` take it, and threads may share {shared}.")
        }
    }
}
