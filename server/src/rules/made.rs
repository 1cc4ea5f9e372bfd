//! Code that a macro's rules have written: what is said of it, and what is not changed.

use ra_ap_syntax::TextRange;

use super::Category;
use super::context::Context;
use super::usage;
use crate::finding::{FileEdit, Finding, Fix};
use crate::flow::function::FunctionFlow;

/// Takes out what is said a second time, because a macro writes twice what it is given, and what is
/// said of the way in which a macro's rules are written: who calls the macro cannot write them
/// otherwise. The findings before `known` stay.
pub(super) fn sift(context: &Context<'_>, findings: &mut Vec<Finding>, known: usize) {
    if context
        .functions
        .iter()
        .all(|flow| flow.body.expanded.is_empty())
    {
        return;
    }
    let found = findings.split_off(known);
    for finding in found {
        let is_style = matches!(finding.rule.category, Category::Lock | Category::Style);
        let is_silent = is_style && is_call(context.functions, finding.range);
        let is_repeated = findings[known..]
            .iter()
            .any(|other| other.range == finding.range && other.message == finding.message);
        if !is_silent && !is_repeated {
            findings.push(finding);
        }
    }
}

/// Whether a fix leaves the calls of macros as they are: a rule of the macro may not fit what it
/// would be given, and what the macro writes is not there to be changed.
pub(super) fn can_be_done(context: &Context<'_>, fix: &Fix) -> bool {
    can_be_done_in(context, context.functions, fix) && can_be_done_elsewhere(context, fix)
}

/// The same of the calls in other files.
fn can_be_done_elsewhere(context: &Context<'_>, fix: &Fix) -> bool {
    let mut others = fix.edits.iter().filter(|edit| edit.file != *context.file);
    let met = usage::met_elsewhere(context);
    others.all(|edit| {
        let is_there = |flow: &&FunctionFlow| {
            let file = context.bodies.file_of(flow.def);
            !flow.body.expanded.is_empty() && file.as_ref() == Some(&edit.file)
        };
        let flows: Vec<FunctionFlow> = met.iter().filter(is_there).cloned().collect();
        !touches_call(&flows, edit)
    })
}

/// The same of the calls in some functions.
pub(super) fn can_be_done_in(context: &Context<'_>, functions: &[FunctionFlow], fix: &Fix) -> bool {
    let mut own = fix.edits.iter().filter(|edit| edit.file == *context.file);
    own.all(|edit| !touches_call(functions, edit))
}

/// Whether a range is that of a call that was looked into.
fn is_call(functions: &[FunctionFlow], range: TextRange) -> bool {
    functions.iter().any(|flow| {
        let inside = range.checked_sub(flow.start);
        inside.is_some_and(|range| flow.body.is_call_of_macro(range))
    })
}

fn touches_call(functions: &[FunctionFlow], edit: &FileEdit) -> bool {
    let calls = functions.iter().flat_map(|flow| {
        let calls = flow.body.expanded.iter();
        calls.map(|call| *call + flow.start)
    });
    calls.into_iter().any(|call| {
        if edit.range.is_empty() {
            // Whole statements may be put before one that is a call.
            let is_statement = edit.new_text.trim_end().ends_with([';', '{', '}']);
            let before = edit.range.start() == call.start() && is_statement;
            call.contains_inclusive(edit.range.start()) && !before
        } else {
            let is_around = edit.range.contains_range(call) && edit.range != call;
            call.intersect(edit.range)
                .is_some_and(|shared| !shared.is_empty())
                && !is_around
        }
    })
}
