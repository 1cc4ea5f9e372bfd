//! Values that are shared: whether what an `Arc` or `Rc` holds may cross threads, and its clones here.

use super::super::site::Site;
use super::super::text::{Text, code, escaped};
use crate::flow::function::FunctionFlow;
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};
use crate::program::body::{Expr, ExprId, LocalId};
use crate::program::render;
use crate::program::ty::Ty;
use crate::rules::loops::loop_around;
use crate::rules::statements;

pub(super) fn facts(site: &Site<'_>, text: &mut Text) {
    let Some((flow, call)) = site.call() else {
        return;
    };
    let path = flow.callee(site.names().program, call);
    match path.as_deref() {
        Some("std::sync::Arc::new") => {
            crosses(site, flow, call, text);
            clones(site, flow, call, text);
        }
        Some("std::rc::Rc::new") => clones(site, flow, call, text),
        _ => {}
    }
}

/// What clones anything.
pub(super) const CLONE: &str = "std::clone::Clone::clone";

/// The path of the type of which the call at hand makes a clone.
pub(super) fn cloned(site: &Site<'_>) -> Option<String> {
    let (flow, call) = site.call()?;
    let ty = match flow.body.expr(call) {
        Expr::Call { args, .. } => flow.types.expr(*args.first()?).strip_refs(),
        _ => &flow.types.calls.get(&call)?.receiver.as_ref()?.ty,
    };
    match ty {
        Ty::Adt(def, _) => Some(site.names().program.path_of(*def).to_owned()),
        _ => None,
    }
}

/// Whether the pointer that is made here may go to another thread.
fn crosses(site: &Site<'_>, flow: &FunctionFlow, call: ExprId, text: &mut Text) {
    let ty = flow.types.expr(call);
    let verdict = AutoTraits::new(site.names()).within(flow.def, ty, AutoTrait::Send);
    let ty = code(&render::ty(site.names().program, ty));
    match verdict {
        Verdict::Yes => {
            text.fact(format!("✓ {ty} may go to other threads."));
        }
        Verdict::No(steps) => {
            let why: Vec<String> = steps.iter().map(|step| escaped(&step.text)).collect();
            text.fact(format!("✗ {ty} stays on its thread: {}.", why.join(" → ")));
        }
        Verdict::If(conditions) => {
            let asked: Vec<String> = conditions.iter().map(|it| code(&it.text)).collect();
            text.fact(format!(
                "{ty} may go to other threads if {}.",
                asked.join(", ")
            ));
        }
        Verdict::Unknown(_) => {}
    }
}

/// How often the variable that is bound here is cloned in this function.
fn clones(site: &Site<'_>, flow: &FunctionFlow, call: ExprId, text: &mut Text) {
    let body = &flow.body;
    let bound = (0..body.locals.len())
        .map(LocalId::new)
        .find(|local| statements::let_of(body, *local).is_some_and(|(_, given)| given == call));
    let Some(local) = bound else { return };
    let parents = statements::parents(body);
    let parent = |id: ExprId| parents.get(id.index()).copied().flatten();
    let mut count = 0;
    let mut repeated = false;
    for id in statements::uses(body, local) {
        // `Arc::clone(&shared)` has a reference between.
        let outer = parent(id).map(|outer| match body.expr(outer) {
            Expr::Ref { .. } => parent(outer).unwrap_or(outer),
            _ => outer,
        });
        let is_clone = |outer: &ExprId| {
            let path = flow.callee(site.names().program, *outer);
            path.is_some_and(|path| path.ends_with("::clone"))
        };
        if let Some(outer) = outer.filter(is_clone) {
            count += 1;
            repeated |= loop_around(body, parent, outer).is_some();
        }
    }
    let name = code(&body.local(local).name);
    text.fact(match (count, repeated) {
        (0, _) => format!("{name} is not cloned in this function."),
        (1, false) => format!("{name} is cloned once in this function."),
        (1, true) => format!("{name} is cloned in a loop in this function."),
        (count, _) => format!("{name} is cloned at {count} places in this function."),
    });
}
