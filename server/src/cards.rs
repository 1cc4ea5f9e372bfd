//! Hover cards: what this is, for somebody who has to choose.
//!
//! What is under the cursor is found once ([`site`]). Then the families are asked, the nearest to
//! this very code first: the first one that has something to say gives the verdict, and the others
//! fill in what it left empty. A family is a file that gives a [`text::Text`] for a [`site::Site`],
//! or `None` where it has nothing to say. At last come the rules that have found something here.

mod construct;
mod findings;
mod futures;
mod guard;
pub(crate) mod highlights;
pub(crate) mod inlays;
mod lock;
mod macros;
mod places;
pub(crate) mod plain;
mod select;
mod site;
mod spawn;
#[cfg(test)]
mod tests;
mod text;
mod types;
mod verdict;
mod waits;

use ra_ap_syntax::TextSize;

use crate::finding::{Card, Finding};
use crate::rules::context::Context;
use site::Site;
use text::Text;

/// A family of cards.
type Family = fn(&Site<'_>) -> Option<Text>;

/// Those that know of this code come before those that know of its kind.
const FAMILIES: &[Family] = &[
    guard::card,
    waits::card,
    select::card,
    spawn::card,
    types::card,
    lock::card,
    futures::card,
    construct::card,
];

/// The card for a byte offset, or `None` where there is nothing about concurrency to say. `findings`
/// gives what the rules say of the file.
pub(crate) fn card(
    context: &Context<'_>,
    offset: TextSize,
    findings: &dyn Fn() -> Vec<Finding>,
) -> Option<Card> {
    let site = Site::at(context, offset);
    let found = site.as_ref().and_then(of_site);
    let told = findings();
    let told = findings::at(context, &told, offset);
    let (text, range) = match (found, site) {
        (Some(mut text), Some(site)) => {
            findings::add(&told, &mut text);
            (text, site.range)
        }
        _ => (findings::card(&told)?, told.first()?.range),
    };
    Some(Card {
        markdown: text.markdown(),
        range,
    })
}

/// What the families say of a word.
fn of_site(site: &Site<'_>) -> Option<Text> {
    let mut texts = FAMILIES.iter().filter_map(|family| family(site));
    let mut text = texts.next()?;
    for more in texts {
        text.fill(more);
    }
    Some(text)
}
