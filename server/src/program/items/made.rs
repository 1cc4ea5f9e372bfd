//! Where things stand that macros have made of what they were given.

use ra_ap_syntax::TextRange;

use super::build::Expanding;
use crate::program::outline::{NOWHERE, Place, PlaceId};

/// What macros have made of calls in a file.
#[derive(Clone, Debug, Default)]
pub(super) struct MadeInFile {
    /// By [`PlaceId::number_made`].
    pub(super) places: Vec<MadePlace>,
    pub(super) declared: Vec<u32>,
}

/// Where something stands that a macro has made of what it was given.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MadePlace {
    /// The place of the call's arguments.
    pub(crate) within: PlaceId,
    /// Bytes of the arguments.
    range: TextRange,
    name_range: TextRange,
}

impl MadeInFile {
    /// Adds what stands at a place of what the last of the calls became.
    pub(super) fn add(&mut self, calls: &[Expanding], place: Place) -> PlaceId {
        let (Some(outermost), Some(range)) = (calls.first(), origin(calls, place.range)) else {
            return NOWHERE;
        };
        let id = PlaceId::made(self.places.len());
        self.places.push(MadePlace {
            within: outermost.within,
            range,
            name_range: origin(calls, place.name_range).unwrap_or(range),
        });
        id
    }
}

/// Where a range of what the last call became stands in the arguments of the first.
fn origin(calls: &[Expanding], range: TextRange) -> Option<TextRange> {
    let (last, before) = calls.split_last()?;
    let range = last.expansion.origin(range)?;
    if before.is_empty() {
        return Some(range);
    }
    origin(before, range + last.start?)
}

impl MadePlace {
    /// Where it is in the file, if the arguments are there.
    pub(crate) fn place(self, arguments: Place) -> Place {
        let start = arguments.range.start();
        Place {
            range: self.range + start,
            name_range: self.name_range + start,
        }
    }
}
