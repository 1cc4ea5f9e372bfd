//! loom's verdicts.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::{flagged, spared};

#[test]
fn each_flagged_shape_goes_wrong() {
    for (name, program) in flagged::ALL {
        let outcome = outcome(*program).unwrap_or_else(|| panic!("nothing goes wrong in {name}"));
        // A program that loom only gives up would prove nothing.
        let is_bad = ["assertion", "Causality violation"]
            .iter()
            .any(|word| outcome.contains(word));
        assert!(is_bad, "{name}: {outcome}");
    }
}

#[test]
fn no_spared_shape_goes_wrong() {
    for (name, program) in spared::ALL {
        assert_eq!(outcome(*program), None, "{name} goes wrong");
    }
}

/// How a program goes wrong in some interleaving.
fn outcome(program: fn()) -> Option<String> {
    let panic = catch_unwind(AssertUnwindSafe(|| loom::model(program))).err()?;
    let text = panic.downcast_ref::<String>().cloned();
    let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
    Some(text.unwrap_or_default())
}
