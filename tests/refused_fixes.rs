//! The fixes of what rustc refuses, in editions 2021 and 2024: it refuses the programs of
//! `fixes/refused` as they are, and compiles them after any of the fixes.

use std::collections::BTreeMap;

use threadwise::settings::Settings;

use super::fixes::{LEAST, Package, Variant, folder, kind, on_large_stack, programs_in};

/// The rules that say what rustc says, and know what to do about it.
const RULES: [&str; 4] = [
    "spawn-borrows-local",
    "rc-across-thread",
    "refcell-across-thread",
    "cell-across-thread",
];

#[test]
fn what_was_refused_compiles_in_2021() {
    on_large_stack(|| judge("2021"));
}

#[test]
fn what_was_refused_compiles_in_2024() {
    on_large_stack(|| judge("2024"));
}

#[expect(
    clippy::print_stdout,
    reason = "how often each kind of fix was tried is of interest"
)]
fn judge(edition: &str) {
    let settings = Settings {
        select: RULES.map(str::to_owned).to_vec(),
        ..Settings::default()
    };
    let package = Package::new(edition, "refused-", settings);
    let (mut before, mut after) = (Vec::new(), Vec::new());
    let mut applied: BTreeMap<String, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (name, text) in programs_in(&folder().join("refused")) {
        let findings = package.findings(&text);
        let [finding] = findings.as_slice() else {
            wrong.push(format!("{name}: {} findings", findings.len()));
            continue;
        };
        let fixes = package.fixes(&text, finding);
        if fixes.is_empty() {
            wrong.push(format!("{name}: there is no fix"));
        }
        for fix in fixes {
            let title = format!("{name}: {}", fix.title);
            match package.mended(&text, &findings, finding, &fix) {
                Ok(text) => {
                    *applied.entry(kind(finding, &fix)).or_default() += 1;
                    after.push(Variant { title, text });
                }
                Err(complaint) => wrong.push(format!("{title}: {complaint}")),
            }
        }
        before.push(Variant { title: name, text });
    }
    println!("edition {edition}: {applied:#?}");
    wrong.extend(package.complaints(&after));
    let refused = package.complaints(&before);
    let compiles = before.iter().filter(|variant| {
        let start = format!("{}: ", variant.title);
        !refused.iter().any(|said| said.starts_with(&start))
    });
    wrong.extend(compiles.map(|variant| format!("{}: it compiles as it is", variant.title)));
    let rare = applied.iter().filter(|(_, count)| **count < LEAST);
    wrong.extend(rare.map(|(kind, count)| format!("{kind} is tried {count} times only")));
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
