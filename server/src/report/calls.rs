//! A call that matters, as a line for people and for programs. The JSON is documented in
//! `docs/json.md`.

use serde::Serialize;

use super::json::{Place, place};
use super::json_line;
use super::source::Source;
use crate::flow::calls::Call;
use crate::flow::context::Context;

/// `file:line:column: callee`, and what more there is.
pub(crate) fn text(call: &Call, source: &Source) -> String {
    let at = source.position(call.range.start());
    let mut text = format!("{}:{}:{}: {}", source.name, at.line, at.column, call.callee);
    if let Some(receiver) = &call.receiver {
        text.push_str(&format!(" on {receiver}"));
    }
    text.push_str(match call.context {
        Context::Async => ", in async code\n",
        Context::Maybe => ", perhaps in async code\n",
        Context::Sync => "\n",
    });
    text
}

/// One object on a line.
pub(crate) fn json(call: &Call, source: &Source) -> String {
    json_line(&Line {
        place: place(source, call.range),
        callee: &call.callee,
        receiver: call.receiver.as_deref(),
        in_async: match call.context {
            Context::Async => "yes",
            Context::Maybe => "maybe",
            Context::Sync => "no",
        },
    }) + "\n"
}

#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    place: Place,
    callee: &'a str,
    receiver: Option<&'a str>,
    in_async: &'a str,
}
