//! Comments that silence nothing: known when all rules have spoken.

use super::facts::FileFacts;
use super::kept;
use super::projects::is_lone;
use crate::finding::Finding;
use crate::rules::context::Context;
use crate::rules::{Rule, unused_suppression};
use crate::settings::Settings;

/// The names in a file's comments that silence nothing. `found` is what the rules found that run;
/// `wanted` are those that may be asked now.
pub(super) fn unused(
    context: &Context<'_>,
    facts: &FileFacts,
    found: &[Finding],
    wanted: impl Fn(&Rule) -> bool,
) -> Vec<Finding> {
    let own = &unused_suppression::RULE;
    if !wanted(own) || !context.settings.runs(own) {
        return Vec::new();
    }
    let settings = context.settings;
    // What is not selected is asked nevertheless, without being reported. What is off is not: it may
    // be on for somebody else.
    let asked = |rule: &Rule| wanted(rule) && (settings.runs(rule) || is_on(settings, rule));
    let names: Vec<_> = facts.suppressions.names(context.text).collect();
    let mut known: Vec<Finding> = Vec::new();
    let mut more: Vec<&'static Rule> = Vec::new();
    for rule in names.iter().flat_map(|name| name.rules()) {
        let is_new = !more.iter().any(|other| other.name == rule.name);
        if is_new && asked(rule) && !settings.runs(rule) {
            known.extend(kept::run(rule, context));
            more.push(rule);
        }
    }
    if !names.is_empty() {
        known.extend(found.iter().cloned());
    }
    let is_lone = is_lone(facts.at);
    let idle = names.iter().filter(|named| named.name != own.name);
    let idle = idle.filter_map(|named| {
        let asked = |rule: &Rule| !is_lone && asked(rule);
        named.idle(context.root, context.text, &known, asked)
    });
    idle.map(|idle| unused_suppression::finding(context, &idle))
        .collect()
}

/// Whether a rule would run if the settings selected no others.
fn is_on(settings: &Settings, rule: &Rule) -> bool {
    let all = Settings {
        select: Vec::new(),
        ..settings.clone()
    };
    all.runs(rule)
}
