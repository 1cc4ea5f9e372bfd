//! The macros that a crate declares by rules, and what calls of them become.

use std::sync::Arc;

use ra_ap_syntax::Edition;
use rustc_hash::FxHashMap;

use super::outline::{NOWHERE, PlaceId};
use super::type_ref::Name;
use crate::syntax::expand::Rules;

/// The macros of one crate.
#[derive(Default)]
pub(super) struct Macros {
    by_name: FxHashMap<Name, Vec<Macro>>,
    /// What all calls became so far, in bytes.
    made: usize,
}

/// More text than this is not made of the calls of one crate.
const MAX_MADE: usize = 16 << 20;

struct Macro {
    file: u32,
    place: PlaceId,
    source: Arc<str>,
    /// Read when it is first called; `None` inside where it cannot be.
    rules: Option<Option<Rules>>,
}

impl Macros {
    pub(super) fn learn(&mut self, name: &Name, file: u32, place: PlaceId, rules: &Arc<str>) {
        self.by_name.entry(name.clone()).or_default().push(Macro {
            file,
            place,
            source: Arc::clone(rules),
            rules: None,
        });
    }

    /// What a call at a place of a file becomes; `None` where nobody can tell which macro is meant,
    /// or no rule of it fits.
    pub(super) fn expand(
        &mut self,
        name: &Name,
        file: u32,
        place: PlaceId,
        arguments: &str,
        edition: Edition,
    ) -> Option<String> {
        if self.made > MAX_MADE {
            return None;
        }
        let known = self.by_name.get_mut(name)?;
        // The one before it in the file; of another file, the only one.
        let is_before = |one: &Macro| one.file == file && (one.place < place || place == NOWHERE);
        let meant = match known.iter().rposition(is_before) {
            Some(position) => position,
            None if known.len() == 1 => 0,
            None => return None,
        };
        let meant = &mut known[meant];
        let rules = meant
            .rules
            .get_or_insert_with(|| Rules::parse(&meant.source, edition))
            .as_ref()?;
        let text = rules.expand(arguments)?.text;
        self.made += text.len();
        Some(text)
    }
}
