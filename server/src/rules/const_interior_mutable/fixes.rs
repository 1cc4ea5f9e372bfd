//! A `static` in place of the constant.

use ra_ap_syntax::ast::{AstNode, HasName};

use super::{RULE, all};
use crate::finding::{Finding, Fix, RefusedFix};
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};
use crate::program::body::Expr;
use crate::program::items::DefId;
use crate::program::solve::{SelfKind, Solver};
use crate::rules::context::{Context, fix};
use crate::rules::named_places::{named_places, place_name};
use crate::rules::statics;
use crate::rules::uses::Uses;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let found = all(context).into_iter().find(|(_, item, _)| {
        let name = item.name();
        name.is_some_and(|name| name.syntax().text_range() == finding.range)
    });
    let Some((def, item, _)) = found else {
        return Vec::new();
    };
    let Some(word) = item.const_token() else {
        return Vec::new();
    };
    let title = format!("Make `{}` a `static`", context.program().def(def).name);
    if let Err(reason) = possible(context, def) {
        context.refuse(RefusedFix { title, reason });
        return Vec::new();
    }
    let edit = context.edit(word.text_range(), "static");
    debug_assert_eq!(finding.rule.name, RULE.name);
    vec![Fix {
        preferred: true,
        ..fix(title, vec![edit])
    }]
}

/// Whether everybody who uses the constant can do with a place.
fn possible(context: &Context<'_>, def: DefId) -> Result<(), String> {
    let name = &context.program().def(def).name;
    let ty = statics::type_of(context, def);
    let solver = Solver::new(context.names);
    let verdict = AutoTraits::new(context.names).of_ty(solver, &ty, AutoTrait::Sync);
    if !matches!(verdict, Verdict::Yes) {
        return Err(format!(
            "the type of `{name}` is not `Sync`: threads cannot share it, but each can have one in `thread_local!`"
        ));
    }
    for file in named_places(context, def)? {
        let context = file.context(context);
        for (flow, places) in file.functions.iter().zip(&file.places) {
            let uses = Uses::new(&context, flow);
            for id in places {
                let parent = uses.parent(*id);
                let stays = parent.is_some_and(|parent| match flow.body.expr(parent) {
                    Expr::MethodCall(call) if call.receiver == *id => {
                        let callee = flow.types.calls.get(&parent);
                        let receiver = callee.and_then(|callee| callee.receiver.as_ref());
                        receiver.is_some_and(|receiver| receiver.kind == SelfKind::Shared)
                    }
                    Expr::Ref { mutability, .. } => !mutability.is_mut(),
                    Expr::Index { base, .. } => base == id,
                    _ => false,
                });
                if !stays {
                    let place = place_name(&context, flow.range(*id));
                    return Err(format!("its value is wanted at {place}"));
                }
            }
        }
    }
    Ok(())
}
