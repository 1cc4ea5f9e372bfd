//! Hover cards: what this is, for somebody who has to choose.
//!
//! What is under the cursor is found once ([`site`]). Then the families are asked, the nearest to
//! this very code first: the first one that has something to say gives the verdict, and the others
//! fill in what it left empty. A family is a file that gives a [`text::Text`] for a [`site::Site`],
//! or `None` where it has nothing to say.

#![allow(dead_code, reason = "the families that use all of it come one by one")]

mod construct;
mod futures;
mod lock;
mod macros;
mod places;
pub(crate) mod plain;
mod site;
#[cfg(test)]
mod tests;
mod text;
mod types;
mod verdict;

use ra_ap_syntax::TextSize;

use crate::finding::Card;
use crate::rules::context::Context;
use site::Site;
use text::Text;

/// A family of cards.
type Family = fn(&Site<'_>) -> Option<Text>;

/// Those that know of this code come before those that know of its kind.
const FAMILIES: &[Family] = &[lock::card, types::card, futures::card, construct::card];

/// The card for a byte offset, or `None` where there is nothing about concurrency to say.
pub(crate) fn card(context: &Context<'_>, offset: TextSize) -> Option<Card> {
    let site = Site::at(context, offset)?;
    let mut texts = FAMILIES.iter().filter_map(|family| family(&site));
    let mut text = texts.next()?;
    for more in texts {
        text.fill(more);
    }
    Some(Card {
        markdown: text.markdown(),
        range: site.range,
    })
}
