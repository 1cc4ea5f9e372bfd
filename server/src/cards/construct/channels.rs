//! Channels: how much one holds, and what the function does with its ends.

use super::super::site::Site;
use super::super::text::{Text, code};
use super::{constructs, of_entry};
use crate::flow::channels::{self, Channel};
use crate::flow::function::FunctionFlow;
use crate::knowledge::channels::{Holds, Maker, Zero, maker};
use crate::program::body::{Body, Expr, ExprId, LocalId};
use crate::program::ty::Ty;
use crate::rules::loops::loop_around;
use crate::rules::statements;

/// The card of a variable that has an end of a channel.
pub(super) fn of_variable(site: &Site<'_>, local: LocalId) -> Option<Text> {
    let flow = site.flow.as_ref()?;
    let Ty::Adt(def, _) = flow.types.local(local).strip_refs() else {
        return None;
    };
    let path = site.names().program.path_of(*def);
    if !ENDS.contains(&path.rsplit("::").next()?) {
        return None;
    }
    let mut text = of_entry(constructs::of(path)?, path);
    about(site, flow, local, &mut text);
    super::members::list(path, &mut text);
    Some(text)
}

const ENDS: &[&str] = &[
    "Sender",
    "SyncSender",
    "UnboundedSender",
    "Receiver",
    "UnboundedReceiver",
];

/// The channel that is made by the call at hand, or whose end its method is called on.
pub(super) fn facts(site: &Site<'_>, text: &mut Text) {
    let Some((flow, call)) = site.call() else {
        return;
    };
    let program = site.names().program;
    if let Some(maker) = flow.callee(program, call).as_deref().and_then(maker) {
        text.fact(room(site, flow, call, maker));
        if let Some((sender, receiver)) = channels::ends(&flow.body, call) {
            let uses = Uses::new(site, flow);
            uses.tell(sender, text);
            uses.tell(receiver, text);
        }
        return;
    }
    if let Expr::MethodCall(method) = flow.body.expr(call)
        && let Expr::Local(local) = flow.body.expr(method.receiver)
    {
        about(site, flow, *local, text);
    }
}

/// What is known of the channel that a variable is an end of, if this function makes it.
fn about(site: &Site<'_>, flow: &FunctionFlow, local: LocalId, text: &mut Text) {
    let origin = original(&flow.body, local);
    let channels = channels::of(site.names().program, flow);
    let mut channels = channels.iter();
    let is_end = |channel: &&Channel| channel.sender == origin || channel.receiver == origin;
    let Some(channel) = channels.find(is_end) else {
        return;
    };
    let made = flow.range(channel.made).start();
    let room = room(site, flow, channel.made, channel.maker);
    text.fact(format!("Made on {}. {room}", site.line(made)));
    let uses = Uses::new(site, flow);
    uses.tell(origin, text);
    let other = if origin == channel.sender {
        channel.receiver
    } else {
        channel.sender
    };
    uses.tell(other, text);
}

/// The variable that another one is a clone of, through any number of clones.
fn original(body: &Body, local: LocalId) -> LocalId {
    const MOST: usize = 8;
    let mut local = local;
    for _ in 0..MOST {
        let Some((_, given)) = statements::let_of(body, local) else {
            break;
        };
        match body.expr(given) {
            Expr::MethodCall(call) if call.name == "clone" || call.name == "subscribe" => {
                match body.expr(call.receiver) {
                    Expr::Local(before) => local = *before,
                    _ => break,
                }
            }
            Expr::Local(before) => local = *before,
            _ => break,
        }
    }
    local
}

/// How much a channel holds, as its maker was told.
fn room(site: &Site<'_>, flow: &FunctionFlow, call: ExprId, maker: &Maker) -> String {
    match maker.holds {
        Holds::Argument => {
            let argument = super::counts::arguments(flow.body.expr(call)).first();
            let bound = argument.map(|id| site.context.source(flow.range(*id)).trim());
            match (bound, maker.zero) {
                (Some("0"), Zero::Meets) => "Bound 0: each send waits for its receive.".to_owned(),
                (Some("0"), Zero::Panics) => "Bound 0: **this panics**.".to_owned(),
                (Some(bound), _) => format!("Bound: {}.", code(bound)),
                (None, _) => String::new(),
            }
        }
        Holds::Unbounded => match maker.bounded {
            Some(bounded) => format!("No bound; {} has one.", code(bounded)),
            None => "No bound.".to_owned(),
        },
        Holds::Latest => "Holds the latest value.".to_owned(),
        Holds::One => "Holds one value, once.".to_owned(),
    }
}

/// Looks for what a function does with the ends of a channel.
struct Uses<'a> {
    site: &'a Site<'a>,
    flow: &'a FunctionFlow,
    parents: Vec<Option<ExprId>>,
}

/// How often something is done, and where first.
#[derive(Default)]
struct Times {
    count: usize,
    first: Option<ExprId>,
    repeated: bool,
}

impl Uses<'_> {
    fn new<'a>(site: &'a Site<'a>, flow: &'a FunctionFlow) -> Uses<'a> {
        Uses {
            site,
            flow,
            parents: statements::parents(&flow.body),
        }
    }

    /// Says who sends or receives by a variable and its clones.
    fn tell(&self, end: LocalId, text: &mut Text) {
        let body = &self.flow.body;
        let name = &body.local(end).name;
        if name.starts_with('_') {
            text.fact(format!("{} is never used.", code(name)));
            return;
        }
        let mut sent = Times::default();
        let mut received = Times::default();
        let mut cloned = Times::default();
        let mut dropped = Times::default();
        let mut given = Times::default();
        let mut open = vec![end];
        let mut met = vec![end];
        while let Some(local) = open.pop() {
            for id in statements::mentions(self.site.context, self.flow, local) {
                let parent = self.parents.get(id.index()).copied().flatten();
                let method = parent.and_then(|parent| match body.expr(parent) {
                    Expr::MethodCall(call) if call.receiver == id => {
                        Some((parent, call.name.as_str()))
                    }
                    Expr::For { iter, .. } if *iter == id => Some((parent, "recv")),
                    Expr::Await(_) => Some((parent, "recv")),
                    Expr::Call { .. } if self.is_drop(parent) => Some((parent, "drop")),
                    _ => None,
                });
                match method {
                    Some((at, name)) if is_send(name) => self.count(&mut sent, at),
                    Some((at, name)) if is_receive(name) => self.count(&mut received, at),
                    Some((at, "drop")) => self.count(&mut dropped, at),
                    Some((at, "clone" | "subscribe" | "downgrade")) => {
                        self.count(&mut cloned, at);
                        if let Some(clone) = self.bound_to(at)
                            && !met.contains(&clone)
                        {
                            met.push(clone);
                            open.push(clone);
                        }
                    }
                    Some(_) => {}
                    None if self.is_binding(id) => {
                        if let Some(other) = self.bound_to(id)
                            && !met.contains(&other)
                        {
                            met.push(other);
                            open.push(other);
                        }
                    }
                    None => self.count(&mut given, id),
                }
            }
        }
        let mut parts = Vec::new();
        for (times, words) in [
            (&sent, "sends"),
            (&received, "receives"),
            (&cloned, "cloned"),
            (&given, "given away"),
            (&dropped, "dropped"),
        ] {
            parts.extend(self.words(times, words));
        }
        let name = code(name);
        text.fact(match parts.is_empty() {
            true => format!("{name} is never used."),
            false => format!("{name}: {}.", parts.join("; ")),
        });
    }

    fn count(&self, times: &mut Times, at: ExprId) {
        times.count += 1;
        let start = |id: ExprId| self.flow.range(id).start();
        if times.first.is_none_or(|first| start(at) < start(first)) {
            times.first = Some(at);
        }
        let parent = |id: ExprId| self.parents.get(id.index()).copied().flatten();
        times.repeated |= loop_around(&self.flow.body, parent, at).is_some();
    }

    /// "sends on line 12, in a loop".
    fn words(&self, times: &Times, does: &str) -> Option<String> {
        let range = self.flow.range(times.first?);
        // A chain of calls is told by where it ends.
        let line = self.site.line(range.end());
        let places = match times.count {
            1 => format!("{does} on {line}"),
            many => format!("{does} at {many} places, first on {line}"),
        };
        Some(if times.repeated {
            format!("{places}, in a loop")
        } else {
            places
        })
    }

    fn is_drop(&self, call: ExprId) -> bool {
        let callee = self.flow.callee(self.site.names().program, call);
        callee.is_some_and(|path| path == "std::mem::drop")
    }

    /// The variable that a `let` gives a value to.
    fn bound_to(&self, value: ExprId) -> Option<LocalId> {
        let body = &self.flow.body;
        (0..body.locals.len())
            .map(LocalId::new)
            .find(|local| statements::let_of(body, *local).is_some_and(|(_, given)| given == value))
    }

    fn is_binding(&self, value: ExprId) -> bool {
        self.bound_to(value).is_some()
    }
}

fn is_send(name: &str) -> bool {
    name.contains("send") && name != "same_sender"
}

fn is_receive(name: &str) -> bool {
    let names = ["iter", "into_iter", "next", "changed", "wait_for"];
    name.contains("recv") || name.contains("borrow") || names.contains(&name)
}
