//! The outline of an edited file from the one before, where the edit changes one body or one item.

use std::sync::Arc;

use ra_ap_syntax::{AstNode, Edition, TextRange, TextSize, ast};

use super::read::of_item;
use super::{Item, ItemKind, NOWHERE, Outline, Place};
use crate::syntax::edit::TextEdit;
use crate::syntax::find::node_at;
use crate::syntax::parse::Tree;
use crate::syntax::replaced::Replaced;
use crate::syntax::skeleton::{is_plain_body, skeleton_within};

impl Outline {
    /// The outline after edits, one after the other, that all stay inside one body and leave it one:
    /// nothing but places has changed. `None` where the text has to be read.
    pub(crate) fn after(
        &self,
        text: &str,
        edits: &[TextEdit],
        edition: Edition,
    ) -> Option<Outline> {
        let first = edits.first()?.range;
        let number = self
            .bodies
            .partition_point(|body| body.end() < first.start());
        let body = *self.bodies.get(number)?;
        let mut inside = text
            .get(usize::from(body.start())..usize::from(body.end()))?
            .to_owned();
        for edit in edits {
            let start = usize::from(edit.range.start().checked_sub(body.start())?);
            let end = usize::from(edit.range.end().checked_sub(body.start())?);
            inside.get(start..end)?;
            inside.replace_range(start..end, &edit.new_text);
        }
        if !is_plain_body(&inside, edition) {
            return None;
        }
        let end = body.start() + TextSize::of(inside.as_str());
        let moved = |at: TextSize| {
            if at < body.end() {
                at
            } else {
                at - body.end() + end
            }
        };
        let moved = |range: TextRange| TextRange::new(moved(range.start()), moved(range.end()));
        Some(Outline {
            items: Arc::clone(&self.items),
            places: self
                .places
                .iter()
                .map(|place| Place {
                    range: moved(place.range),
                    name_range: moved(place.name_range),
                })
                .collect(),
            bodies: self.bodies.iter().map(|body| moved(*body)).collect(),
        })
    }

    /// The outline after an edit inside one item at the top of the file that leaves it one item with as
    /// many declarations in it. `tree` and `text` are the file after the edit. `None` where all of the
    /// file has to be read.
    pub(crate) fn after_in_item(
        &self,
        replaced: Replaced,
        tree: &Tree,
        text: &str,
        edition: Edition,
    ) -> Option<Outline> {
        let is_around = |range: TextRange| {
            range.start() < replaced.old.start() && replaced.old.end() < range.end()
        };
        let range_of = |item: &Item| Some(self.places.get(item.place.0 as usize)?.range);
        let number = self
            .items
            .iter()
            .position(|item| item.place != NOWHERE && range_of(item).is_some_and(is_around))?;
        let item = &self.items[number];
        // What pin projection makes of a type comes behind it.
        let comes_behind = self.items.get(number + 1);
        if !is_one_item(item) || comes_behind.is_some_and(|next| next.place == NOWHERE) {
            return None;
        }
        let was = range_of(item)?;
        let range = replaced.after(was)?;
        // What stands before and behind an item is read alike as long as the item ends where it did.
        let node: ast::Item = node_at(&tree.root(), range)?;
        node.syntax().parent().and_then(ast::SourceFile::cast)?;

        let first = item.place.0 as usize;
        let count = self.places[first..]
            .iter()
            .take_while(|place| was.contains_range(place.range))
            .count();
        let skeleton = skeleton_within(text, range, edition)?;
        let mut places = self.places[..first].to_vec();
        let read = of_item(node, &skeleton, &mut places)?;
        if places.len() != first + count || read.place != item.place || !is_one_item(&read) {
            return None;
        }
        // Nothing else stands across the edit.
        let moved = |range: TextRange| {
            Some(TextRange::new(
                replaced.moved(range.start())?,
                replaced.moved(range.end())?,
            ))
        };
        let moved_place = |place: &Place| {
            Some(Place {
                range: moved(place.range)?,
                name_range: moved(place.name_range)?,
            })
        };
        for place in &mut places[..first] {
            *place = moved_place(place)?;
        }
        for place in &self.places[first + count..] {
            places.push(moved_place(place)?);
        }
        let mut items = Vec::clone(&self.items);
        items[number] = read;
        let before = self
            .bodies
            .iter()
            .take_while(|body| body.end() <= was.start());
        let behind = self.bodies.iter().filter(|body| body.start() >= was.end());
        let bodies = before
            .map(|body| Some(*body))
            .chain(skeleton.bodies.into_iter().map(Some))
            .chain(behind.map(|body| moved(*body)))
            .collect::<Option<Vec<TextRange>>>()?;
        Some(Outline {
            items: items.into(),
            places,
            bodies,
        })
    }
}

/// Whether an item is read by itself: neither a macro, which can mean anything for what follows, nor a
/// module, which can be most of the file.
fn is_one_item(item: &Item) -> bool {
    matches!(
        item.kind,
        ItemKind::Adt(_)
            | ItemKind::Trait { .. }
            | ItemKind::Impl { .. }
            | ItemKind::Fn { .. }
            | ItemKind::Const { .. }
            | ItemKind::Static { .. }
            | ItemKind::TypeAlias { .. }
    )
}
