//! Hover cards: what this is, for somebody who has to choose.

mod lock;

use ra_ap_syntax::TextSize;

use crate::finding::Card;
use crate::rules::context::Context;

/// The card for a byte offset, or `None` where there is nothing about concurrency to say.
pub(crate) fn card(context: &Context<'_>, offset: TextSize) -> Option<Card> {
    lock::card(context, offset)
}
