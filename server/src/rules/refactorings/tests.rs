use std::collections::BTreeSet;

use ra_ap_syntax::TextSize;

use super::{ALL, by_name};
use crate::rules::docs;
use crate::testing::{LIBRARY, Place, applied};

const WITH_RAYON: Place<'_> = Place {
    dependencies: "rayon = \"1\"\ntokio = { version = \"1\", features = [\"full\"] }\n",
    ..LIBRARY
};

#[test]
fn every_refactoring_has_a_name_of_its_own() {
    let names: BTreeSet<&str> = ALL.iter().map(|known| known.name).collect();
    assert_eq!(names.len(), ALL.len());
    for known in ALL {
        assert!(by_name(known.name).is_some_and(|found| std::ptr::eq(found, *known)));
        assert!(crate::rules::by_name(known.name).is_none_or(|rule| rule.name == known.name));
    }
}

/// Asked at every place of its example, a refactoring gives what the documentation says.
#[test]
fn every_example_becomes_what_stands_below_it() {
    for known in ALL {
        let markdown = known.markdown();
        let sections = docs::sections(&markdown);
        let titles: Vec<&str> = sections.iter().map(|section| section.title).collect();
        let expected = ["What it does", "Example", "Afterwards", "Known limits"];
        assert_eq!(titles, expected, "{}", known.name);
        let before = sections[1].code().expect("an example");
        let after = sections[2].code().expect("what becomes of it");
        let places: Vec<TextSize> = (0..before.len())
            .map(|at| TextSize::try_from(at).expect("a short text"))
            .collect();
        let offers = WITH_RAYON.offers_at(before, &places);
        let own = offers
            .iter()
            .flatten()
            .filter(|offer| std::ptr::eq(offer.refactoring, *known));
        let results: BTreeSet<String> = own
            .filter_map(|offer| Some(applied(before, offer.outcome.as_ref().ok()?)))
            .collect();
        assert!(results.contains(after), "{}: {results:#?}", known.name);
    }
}
