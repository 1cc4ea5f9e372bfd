//! A bounded channel in its place, with every send.

use ra_ap_syntax::TextRange;

use super::{Site, bound_to, called_on, is_dropped, sites};
use crate::finding::{FileEdit, Finding, Fix, RefusedFix};
use crate::program::body::{Expr, ExprId, LocalId};
use crate::rules::context::{Context, fix};
use crate::rules::statements;
use crate::rules::uses::Uses;

/// How many messages the fix makes room for: a number to be looked at.
const ROOM: u32 = 64;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = context.functions().find_map(|flow| {
        sites(context, flow)
            .into_iter()
            .find(|site| flow.range(site.call) == finding.range)
    });
    let Some(site) = site else { return Vec::new() };
    if !site.maker.path.starts_with("tokio::") {
        return Vec::new();
    }
    let title = format!("Bound the channel, and wait where it is full: room for {ROOM}");
    match edits(context, &site) {
        Ok(edits) => vec![fix(title, edits)],
        Err(reason) => {
            context.refuse(RefusedFix { title, reason });
            Vec::new()
        }
    }
}

/// What one end is used for.
#[derive(Default)]
struct Ends {
    sends: Vec<ExprId>,
    receives: Vec<ExprId>,
}

fn edits(context: &Context<'_>, site: &Site<'_>) -> Result<Vec<FileEdit>, String> {
    let flow = site.flow;
    let Some((sender, receiver)) = site.ends else {
        return Err(
            "the channel's ends are not bound to two variables where it is made".to_owned(),
        );
    };
    let Expr::Call { callee, .. } = flow.body.expr(site.call) else {
        return Err("the call is not understood".to_owned());
    };
    let uses = Uses::new(context, flow);
    let mut ends = Ends::default();
    senders(context, site, &uses, sender, &mut ends)?;
    receivers(context, site, &uses, receiver, &mut ends)?;
    // Who fills the channel and empties it in turns would wait for itself.
    let owners = |ids: &[ExprId]| -> Vec<Option<ExprId>> {
        ids.iter().map(|id| flow.contexts.owner(*id)).collect()
    };
    let sending = owners(&ends.sends);
    if owners(&ends.receives)
        .iter()
        .any(|owner| sending.contains(owner))
    {
        return Err("the same task sends and receives: it would wait for itself".to_owned());
    }
    let mut edits = made(context, site, *callee)?;
    for send in &ends.sends {
        let end = TextRange::empty(flow.range(*send).end());
        edits.push(context.edit(end, ".await"));
    }
    Ok(edits)
}

/// `mpsc::unbounded_channel()` to `mpsc::channel(64)`.
fn made(context: &Context<'_>, site: &Site<'_>, callee: ExprId) -> Result<Vec<FileEdit>, String> {
    let flow = site.flow;
    let range = flow.range(callee);
    let source = context.source(range);
    let Some(at) = source.find("unbounded_channel") else {
        return Err("the function that makes the channel has another name here".to_owned());
    };
    let name = if at == 0 {
        "tokio::sync::mpsc::channel"
    } else {
        "channel"
    };
    let text = source.replacen("unbounded_channel", name, 1);
    let args = TextRange::new(range.end(), flow.range(site.call).end());
    Ok(vec![
        context.edit(range, text),
        context.edit(args, format!("({ROOM})")),
    ])
}

fn senders(
    context: &Context<'_>,
    site: &Site<'_>,
    uses: &Uses<'_>,
    sender: LocalId,
    ends: &mut Ends,
) -> Result<(), String> {
    let flow = site.flow;
    let mut open = vec![sender];
    let mut met = vec![sender];
    while let Some(local) = open.pop() {
        for id in statements::mentions(context, flow, local) {
            let elsewhere = || {
                let name = &flow.body.local(local).name;
                let line = line(context, site, id);
                format!("`{name}` goes elsewhere on line {line}, where its type may be written")
            };
            let Some((call, name)) = called_on(flow, uses, id) else {
                if is_dropped(context, flow, uses, id) {
                    continue;
                }
                return Err(elsewhere());
            };
            match name {
                "send" if flow.can_await(call) => ends.sends.push(call),
                "send" => {
                    return Err(format!(
                        "no `.await` can stand at the `send` on line {}",
                        line(context, site, call)
                    ));
                }
                "is_closed" => {}
                "clone" => match bound_to(flow, uses, call) {
                    Some(clone) if met.contains(&clone) => {}
                    Some(clone) => {
                        met.push(clone);
                        open.push(clone);
                    }
                    None => return Err(elsewhere()),
                },
                _ => return Err(elsewhere()),
            }
        }
    }
    Ok(())
}

fn receivers(
    context: &Context<'_>,
    site: &Site<'_>,
    uses: &Uses<'_>,
    receiver: LocalId,
    ends: &mut Ends,
) -> Result<(), String> {
    let flow = site.flow;
    for id in statements::mentions(context, flow, receiver) {
        match called_on(flow, uses, id) {
            Some((call, "recv" | "try_recv" | "recv_many" | "blocking_recv")) => {
                ends.receives.push(call)
            }
            Some((_, "close" | "is_empty" | "is_closed" | "len")) => {}
            _ if is_dropped(context, flow, uses, id) => {}
            _ => {
                let name = &flow.body.local(receiver).name;
                let line = line(context, site, id);
                return Err(format!(
                    "`{name}` goes elsewhere on line {line}, where its type may be written"
                ));
            }
        }
    }
    Ok(())
}

/// The number of the line of an expression: a refusal is shown at once.
fn line(context: &Context<'_>, site: &Site<'_>, id: ExprId) -> usize {
    let start = usize::from(site.flow.range(id).start());
    let before = context.text.get(..start).unwrap_or_default();
    before.matches('\n').count() + 1
}
