//! Calls that block in async code, as `threadwise check` has them and as the compiler has.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::calls::{Call, Names};
use super::tally::{Answer, Tally};

/// The rules that speak of a call in async code which blocks by itself.
pub(super) const RULES: &str = "blocking-in-async,blocking-method-in-async,block-on-in-async,nested-runtime,rayon-in-async,std-mpsc-in-async,cpu-loop-in-async";

/// Holds what `check` printed, an object a line, against the compiler's callees.
///
/// A call in async code to a callee that blocks is right if something is found there, or if it is
/// spared for a reason; else it is missing. What is found at a call is wrong where the compiler calls
/// something by that name there that does not block.
pub(super) fn compare(
    calls: &[Call],
    printed: &str,
    names: &Names,
    blocking: &BTreeSet<String>,
    spared: &BTreeSet<String>,
) -> Tally {
    let found: BTreeSet<(String, (u64, u64))> = (printed.lines())
        .map(|line| serde_json::from_str(line).expect("each line is a JSON object"))
        .map(|finding| place(&finding))
        .collect();
    let mut compiled: BTreeMap<(&str, (u64, u64)), BTreeSet<String>> = BTreeMap::new();
    for call in calls {
        let callees = compiled.entry((&call.file, call.end)).or_default();
        callees.insert(names.public(&call.callee));
    }
    let mut tally = Tally::default();
    for call in calls.iter().filter(|call| call.in_async == "yes") {
        let callee = names.public(&call.callee);
        if !blocking.contains(&callee) {
            continue;
        }
        let about = format!("{}:{}:{} {callee}", call.file, call.end.0, call.end.1);
        if found.contains(&(call.file.clone(), call.end)) || spared.contains(&about) {
            tally.right += 1;
        } else {
            tally.missing.push(Answer::new(about, "nothing is found"));
        }
    }
    for (file, end) in &found {
        match compiled.get(&(file.as_str(), *end)) {
            None => tally.unjudged += 1,
            Some(theirs) if theirs.iter().any(|callee| blocking.contains(callee)) => {}
            Some(theirs) => {
                let about = format!("{file}:{}:{}", end.0, end.1);
                tally
                    .wrong
                    .push(Answer::new(about, format!("rustc says {theirs:?}")));
            }
        }
    }
    tally
}

fn place(finding: &Value) -> (String, (u64, u64)) {
    let number = |key: &str| {
        let number = finding[key].as_u64();
        number.unwrap_or_else(|| panic!("`{key}` is a number: {finding}"))
    };
    let file = finding["file"].as_str().expect("a file").replace('\\', "/");
    (file, (number("end_line"), number("end_column")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(line: u64) -> String {
        format!(
            r#"{{"file": "src/a.rs", "rule": "blocking-in-async", "end_line": {line}, "end_column": 9}}"#
        )
    }

    fn tally(rows: &[&str], findings: &[String], spared: &[&str]) -> Tally {
        let calls: Vec<Call> = rows.iter().flat_map(|row| Call::from_row(row)).collect();
        let blocking: BTreeSet<String> = ["std::thread::sleep".to_owned()].into();
        let names = Names {
            counted: blocking.clone(),
            aliases: Vec::new(),
        };
        let spared = spared.iter().map(|about| (*about).to_owned()).collect();
        compare(&calls, &findings.join("\n"), &names, &blocking, &spared)
    }

    const SLEEP: &str = "src/a.rs\tstd::thread::sleep\t-\tyes\t3:9";
    const SYNC: &str = "src/a.rs\tstd::thread::sleep\t-\tno\t4:9";
    const OTHER: &str = "src/a.rs\tmine::sleep\t-\t-\t5:9";

    #[test]
    fn what_is_found_or_spared_is_right() {
        let tally_of = |findings: &[String], spared: &[&str]| {
            let tally = tally(&[SLEEP, SYNC, OTHER], findings, spared);
            (tally.right, tally.missing.len(), tally.wrong.len())
        };
        assert_eq!(tally_of(&[finding(3)], &[]), (1, 0, 0));
        assert_eq!(tally_of(&[], &[]), (0, 1, 0));
        assert_eq!(
            tally_of(&[], &["src/a.rs:3:9 std::thread::sleep"]),
            (1, 0, 0)
        );
    }

    #[test]
    fn what_does_not_block_is_wrong() {
        let tally = tally(&[SLEEP, OTHER], &[finding(3), finding(5), finding(7)], &[]);
        assert_eq!((tally.wrong.len(), tally.unjudged), (1, 1), "{tally}");
    }
}
