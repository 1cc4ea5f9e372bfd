//! A comment asks for silence, and there is nothing to silence.
//!
//! ## What it does
//! Finds names in `// threadwise: allow(…)` whose rule finds nothing where the comment counts, and names
//! that are no rule or category.
//!
//! ## Why it matters
//! The comment stays when the code has long been mended. Then it silences the next mistake on that line,
//! which nobody has looked at. And a comment with a slip in the name silences nothing, though it looks
//! as if it did.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! pub fn take(jobs: &Mutex<Vec<u32>>) -> Option<u32> {
//!     // threadwise: allow(lock-unwrap) nobody panics in here
//!     jobs.lock().ok()?.pop()
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//!
//! pub fn take(jobs: &Mutex<Vec<u32>>) -> Option<u32> {
//!     jobs.lock().ok()?.pop()
//! }
//! ```
//!
//! ## Known limits
//! Says nothing of rules that are off; of a category in which some rule is off; of code under a `cfg` other
//! than `cfg(test)`, which may hold something on another machine; of comments in macros; and of files that
//! are no module of a crate. Attributes (`#[allow(clippy::…)]`) are clippy's to judge. Where the sources of a
//! dependency are missing, a rule may be silent that speaks elsewhere.

#[cfg(test)]
mod tests;

use ra_ap_syntax::{SyntaxKind::COMMENT, TextRange, TextSize};

use super::context::Context;
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::settings;
use crate::suppress::unused::{Idle, names_in};
use crate::syntax::find::token_at;

/// What it finds depends on what all other rules find: [`finding`] is called when they are done.
pub(crate) static RULE: Rule = Rule {
    name: "unused-suppression",
    category: Category::Style,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("unused_suppression.rs"),
    check: |_, _| {},
    fixes,
};

/// What is said of a name that silences nothing.
pub(crate) fn finding(context: &Context<'_>, idle: &Idle<'_>) -> Finding {
    let name = idle.name;
    let (severity, message) = if idle.is_known {
        let message = format!(
            "`{name}` finds nothing here that this comment could silence; it would silence the next mistake unseen"
        );
        (RULE.severity, message)
    } else {
        let meant = settings::nearest(name).map(|other| format!("; did you mean `{other}`?"));
        let meant = meant.unwrap_or_default();
        let message = format!("`{name}` is no rule or category, so it silences nothing{meant}");
        (Severity::Info, message)
    };
    context.finding(&RULE, severity, idle.range, message)
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some(comment) = comment_at(context, finding.range.start()) else {
        return Vec::new();
    };
    let names: Vec<(&str, TextRange)> = names_in(context.text, comment).collect();
    let Some(at) = names.iter().position(|(_, range)| *range == finding.range) else {
        return Vec::new();
    };
    let (name, range) = names[at];
    let is_known = settings::is_rule_or_category(name);
    let mut fixes = Vec::new();
    if let Some(other) = settings::nearest(name).filter(|_| !is_known) {
        fixes.push(Fix {
            title: format!("Write `{other}`"),
            safe: false,
            preferred: true,
            confirm: false,
            edits: vec![context.edit(range, other.to_owned())],
        });
    }
    let (title, range) = match (names.get(at + 1), at.checked_sub(1)) {
        (Some((_, next)), _) => (
            format!("Take `{name}` out of the list"),
            TextRange::new(range.start(), next.start()),
        ),
        (None, Some(before)) => (
            format!("Take `{name}` out of the list"),
            TextRange::new(names[before].1.end(), range.end()),
        ),
        (None, None) => (
            "Remove the comment".to_owned(),
            with_its_line(context.text, comment),
        ),
    };
    fixes.push(Fix {
        title,
        safe: is_known,
        preferred: is_known,
        confirm: false,
        edits: vec![context.edit(range, String::new())],
    });
    fixes
}

fn comment_at(context: &Context<'_>, at: TextSize) -> Option<TextRange> {
    let token = token_at(context.root, at)?;
    (token.kind() == COMMENT).then(|| token.text_range())
}

/// The comment with the space before it, or with its whole line if nothing else is there.
fn with_its_line(text: &str, comment: TextRange) -> TextRange {
    let before = &text[..usize::from(comment.start())];
    let kept = before.trim_end_matches([' ', '\t']);
    let start = comment.start() - TextSize::of(&before[kept.len()..]);
    let is_alone = kept.is_empty() || kept.ends_with(['\n', '\u{feff}']);
    // The first half of a line break of Windows belongs to the comment.
    let length = TextSize::of(text[comment].trim_end_matches('\r'));
    let comment = TextRange::at(comment.start(), length);
    let after = &text[usize::from(comment.end())..];
    let line_break = ["\r\n", "\n"]
        .into_iter()
        .find(|end| after.starts_with(end));
    let end = match line_break {
        Some(line_break) if is_alone => comment.end() + TextSize::of(line_break),
        _ => comment.end(),
    };
    TextRange::new(start, end)
}
