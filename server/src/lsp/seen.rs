//! Which declarations the findings of the open documents were made from: when they change in one
//! document, what was found in the others is out of date.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tower_lsp::ls_types::Uri;

use crate::engine::declared::Declared;

#[derive(Default)]
pub(crate) struct Seen(Mutex<HashMap<Uri, Declared>>);

impl Seen {
    /// Takes note of what new findings were made from, and gives back the documents that have
    /// older ones. They count as not looked at until they are, so that each is named once.
    pub(crate) fn analysed(&self, uri: &Uri, declared: Declared) -> Vec<Uri> {
        let mut seen = self.seen();
        seen.insert(uri.clone(), declared);
        let of_project = seen
            .values()
            .filter(|other| other.project == declared.project);
        let Some(newest) = of_project.max_by_key(|other| other.moment).copied() else {
            return Vec::new();
        };
        let is_old = |_: &Uri, other: &mut Declared| {
            other.project == newest.project && !other.is_like(&newest)
        };
        seen.extract_if(is_old).map(|(uri, _)| uri).collect()
    }

    /// Takes note that a document's findings are out of date, and with them all that were made from
    /// the same declarations. None are if nobody has seen any.
    pub(crate) fn outdated(&self, uri: &Uri) -> Vec<Uri> {
        let mut seen = self.seen();
        let Some(old) = seen.get(uri).copied() else {
            return Vec::new();
        };
        let is_old = |_: &Uri, other: &mut Declared| other.is_like(&old);
        seen.extract_if(is_old).map(|(uri, _)| uri).collect()
    }

    /// Whether a document has findings that were made from these declarations.
    pub(crate) fn has(&self, uri: &Uri, declared: &Declared) -> bool {
        let seen = self.seen();
        seen.get(uri).is_some_and(|seen| seen.is_like(declared))
    }

    /// The document has no findings any more.
    pub(crate) fn forget(&self, uri: &Uri) {
        self.seen().remove(uri);
    }

    fn seen(&self) -> MutexGuard<'_, HashMap<Uri, Declared>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declared(project: u64, stamp: u64, moment: u64) -> Declared {
        Declared {
            project,
            stamp,
            effects: 0,
            uses: 0,
            moment,
        }
    }

    fn uri(name: &str) -> Uri {
        format!("file:///{name}.rs").parse().unwrap()
    }

    #[test]
    fn a_change_of_declarations_puts_the_rest_of_its_project_out_of_date_once() {
        let seen = Seen::default();
        assert!(seen.analysed(&uri("a"), declared(1, 10, 1)).is_empty());
        assert!(seen.analysed(&uri("b"), declared(1, 10, 2)).is_empty());
        assert!(seen.analysed(&uri("c"), declared(2, 20, 3)).is_empty());
        assert!(seen.analysed(&uri("a"), declared(1, 10, 4)).is_empty());
        assert_eq!(seen.analysed(&uri("a"), declared(1, 11, 5)), [uri("b")]);
        assert!(seen.analysed(&uri("a"), declared(1, 11, 6)).is_empty());
        assert!(seen.has(&uri("a"), &declared(1, 11, 9)));
        assert!(!seen.has(&uri("b"), &declared(1, 11, 9)));
        assert!(seen.has(&uri("c"), &declared(2, 20, 9)));
    }

    #[test]
    fn findings_that_come_late_are_themselves_out_of_date() {
        let seen = Seen::default();
        seen.analysed(&uri("a"), declared(1, 11, 5));
        assert_eq!(seen.analysed(&uri("b"), declared(1, 12, 4)), [uri("b")]);
    }

    #[test]
    fn findings_of_one_origin_are_out_of_date_together_and_once() {
        let seen = Seen::default();
        assert!(seen.outdated(&uri("a")).is_empty());
        seen.analysed(&uri("a"), declared(1, 10, 1));
        seen.analysed(&uri("b"), declared(1, 10, 2));
        seen.analysed(&uri("c"), declared(2, 20, 3));
        let mut old = seen.outdated(&uri("a"));
        old.sort_by(|one, other| one.as_str().cmp(other.as_str()));
        assert_eq!(old, [uri("a"), uri("b")]);
        assert!(seen.outdated(&uri("b")).is_empty());
        assert!(seen.has(&uri("c"), &declared(2, 20, 3)));
    }

    #[test]
    fn a_document_that_was_forgotten_is_not_named() {
        let seen = Seen::default();
        seen.analysed(&uri("b"), declared(1, 10, 1));
        seen.forget(&uri("b"));
        assert!(seen.analysed(&uri("a"), declared(1, 11, 2)).is_empty());
    }
}
