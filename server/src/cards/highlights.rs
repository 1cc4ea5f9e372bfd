//! The life of the guard under the cursor, from where it is acquired to where it ends.

use ra_ap_syntax::{TextRange, TextSize};

use super::guard::bound_to;
use super::site::{Meaning, Site};
use crate::flow::guards;
use crate::rules::context::Context;

/// The life of the guard whose variable is at an offset, and the places that name the variable;
/// nothing for whatever is no guard. Bytes of the file.
pub(crate) fn highlights(context: &Context<'_>, offset: TextSize) -> Option<Vec<TextRange>> {
    let site = Site::at(context, offset)?;
    let Meaning::Local(local) = site.meaning else {
        return None;
    };
    let flow = site.flow.as_ref()?;
    let guard = guards::of_flow(context.bodies, flow, bound_to(flow, local)?);
    let end = guard.released.iter().copied().max()?;
    let life = TextRange::new(guard.range.start(), end.max(guard.range.end()));
    Some(vec![life])
}
