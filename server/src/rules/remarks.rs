//! What the author says of a line, in a comment above it.

use ra_ap_syntax::TextRange;

use super::context::Context;

/// So many lines above are looked at.
const LINES: usize = 12;

/// Whether a comment above a place, with nothing but code of a few lines between, has one of these
/// words: then somebody has thought about it.
pub(crate) fn speaks_of(context: &Context<'_>, place: TextRange, words: &[&str]) -> bool {
    let start = usize::from(place.start());
    let above = context.text.get(..start).unwrap_or_default();
    above
        .lines()
        .rev()
        .take(LINES)
        // A function's head is where its own story begins.
        .take_while(|line| !line.contains("fn "))
        .filter_map(|line| line.split_once("//"))
        .any(|(_, comment)| {
            let comment = comment.to_lowercase();
            words.iter().any(|word| comment.contains(word))
        })
}
