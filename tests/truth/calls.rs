//! The callee of each call that counts, as `threadwise calls` has it and as the compiler has.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::tally::{Answer, Tally};

/// A call, as `calls/*.tsv` tells it.
pub(super) struct Call {
    pub(super) file: String,
    /// Line and column of its end, from one; the column counts characters and is exclusive. (A chain of
    /// methods shares its start.)
    pub(super) end: (u64, u64),
    pub(super) callee: String,
    /// Whether it stands in async code: `yes` or `no`; else nobody says.
    pub(super) in_async: String,
}

/// Which callees count, and which names the same one has.
pub(super) struct Names {
    /// `callees.txt`.
    pub(super) counted: BTreeSet<String>,
    /// `aliases.tsv`: the start of a path as it may be printed, and the public one.
    pub(super) aliases: Vec<(String, String)>,
}

impl Call {
    /// From a row: file, callee, receiver, whether it is in async code, ends. The receiver is for people.
    pub(super) fn from_row(row: &str) -> impl Iterator<Item = Call> {
        let cells: Vec<&str> = row.split('\t').collect();
        let [file, callee, _receiver, in_async, ends] = cells[..] else {
            panic!("five cells, with tabs between them: {row}");
        };
        ends.split(' ').map(move |end| {
            let (line, column) = end.split_once(':').expect("an end is LINE:COLUMN");
            let number = |text: &str| text.parse().expect("a number");
            Call {
                file: file.to_owned(),
                end: (number(line), number(column)),
                callee: callee.to_owned(),
                in_async: in_async.to_owned(),
            }
        })
    }

    fn from_answer(answer: &Value) -> Call {
        let text = |key: &str| {
            let text = answer[key].as_str();
            text.unwrap_or_else(|| panic!("`{key}` is a text: {answer}"))
        };
        let number = |key: &str| {
            let number = answer[key].as_u64();
            number.unwrap_or_else(|| panic!("`{key}` is a number: {answer}"))
        };
        Call {
            file: text("file").replace('\\', "/"),
            end: (number("end_line"), number("end_column")),
            callee: text("callee").to_owned(),
            in_async: answer["in_async"].as_str().unwrap_or("-").to_owned(),
        }
    }

    /// Two calls may end together; those by the same name are one.
    fn place(&self) -> (&str, (u64, u64), &str) {
        let name = self.callee.rsplit("::").next().unwrap_or_default();
        (&self.file, self.end, name)
    }

    fn about(&self) -> String {
        let Call {
            file, end, callee, ..
        } = self;
        format!("{file}:{}:{} {callee}", end.0, end.1)
    }
}

impl Names {
    /// The one name of a callee.
    pub(super) fn public(&self, callee: &str) -> String {
        let callee = callee.replace("r#", "");
        let alias = self.aliases.iter().find_map(|(printed, public)| {
            let rest = callee.strip_prefix(printed.as_str())?;
            let ends = rest.is_empty() || rest.starts_with("::");
            ends.then(|| format!("{public}{rest}"))
        });
        alias.unwrap_or(callee)
    }
}

/// Holds what the command printed, an object a line, against the compiler's callees.
///
/// A call to a callee that counts is right, wrong or missing. A call that only we take for one is
/// wrong where the compiler saw a call by that name there; else nobody compiled that code.
///
/// It is wrong, too, to take async code for code that is not. The other way says nothing: to the
/// compiler a closure in async code is not async, and we know which ones run there.
pub(super) fn compare(calls: &[Call], printed: &str, names: &Names) -> Tally {
    let reports: Vec<Call> = (printed.lines())
        .map(|line| serde_json::from_str(line).expect("each line is a JSON object"))
        .map(|answer| Call::from_answer(&answer))
        .collect();
    let reported: BTreeMap<_, &str> = (reports.iter())
        .map(|call| (call.place(), call.callee.as_str()))
        .collect();
    // Generic code may be printed with more than one callee: any of them will do.
    let mut compiled: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    for call in calls {
        let callees = compiled.entry(call.place()).or_default();
        callees.insert(names.public(&call.callee));
    }
    let mut tally = Tally::default();
    for (place, theirs) in &compiled {
        let Some(counted) = theirs.iter().find(|it| names.counted.contains(*it)) else {
            continue;
        };
        let about = format!("{}:{}:{} {counted}", place.0, place.1.0, place.1.1);
        match reported.get(place).map(|callee| names.public(callee)) {
            None => tally.missing.push(Answer::new(about, "not told")),
            Some(ours) if theirs.contains(&ours) => tally.right += 1,
            Some(ours) => tally
                .wrong
                .push(Answer::new(about, format!("we say {ours}"))),
        }
    }
    let in_async: BTreeSet<_> = (calls.iter())
        .filter(|call| call.in_async == "yes")
        .map(Call::place)
        .collect();
    let outside: BTreeSet<_> = (calls.iter())
        .filter(|call| call.in_async == "no")
        .map(Call::place)
        .collect();
    for call in &reports {
        let place = call.place();
        if call.in_async == "no" && in_async.contains(&place) && !outside.contains(&place) {
            let says = "we say that it is not in async code".to_owned();
            tally.wrong.push(Answer::new(call.about(), says));
        }
        let Some(theirs) = compiled.get(&call.place()) else {
            tally.unjudged += 1;
            continue;
        };
        let ours = names.public(&call.callee);
        let judged_above = theirs.iter().any(|it| names.counted.contains(it));
        if !judged_above && names.counted.contains(&ours) {
            let says = format!("rustc says {theirs:?}");
            tally.wrong.push(Answer::new(call.about(), says));
        }
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        Names {
            counted: ["std::sync::Mutex::lock", "lock_api::Mutex::lock"]
                .map(str::to_owned)
                .into(),
            aliases: vec![("parking_lot::lock_api".to_owned(), "lock_api".to_owned())],
        }
    }

    fn report(line: u64, callee: &str) -> String {
        format!(
            r#"{{"file": "src/a.rs", "start_line": 1, "start_column": 1, "end_line": {line}, "end_column": 9, "callee": "{callee}"}}"#
        )
    }

    fn tally(rows: &[&str], reports: &[String]) -> Tally {
        let calls: Vec<Call> = rows.iter().flat_map(|row| Call::from_row(row)).collect();
        compare(&calls, &reports.join("\n"), &names())
    }

    const STD: &str = "src/a.rs\tstd::sync::Mutex::lock\t-\tno\t3:9";
    const PARKING_LOT: &str = "src/a.rs\tparking_lot::lock_api::Mutex::lock\t-\tno\t4:9";
    const OTHER: &str = "src/a.rs\tjail::Cell::lock\t-\t-\t5:9 7:9";

    #[test]
    fn the_same_by_another_name_is_right() {
        let reports = [
            report(3, "std::sync::Mutex::lock"),
            report(4, "lock_api::Mutex::lock"),
        ];
        let tally = tally(&[STD, PARKING_LOT, OTHER], &reports);
        assert_eq!((tally.right, tally.asked()), (2, 2), "{tally}");
    }

    #[test]
    fn another_callee_is_wrong_and_none_is_missing() {
        let tally = tally(&[STD, PARKING_LOT], &[report(3, "lock_api::Mutex::lock")]);
        assert_eq!(
            (tally.right, tally.wrong.len(), tally.missing.len()),
            (0, 1, 1),
            "{tally}"
        );
    }

    #[test]
    fn taking_something_else_for_a_lock_is_wrong() {
        let tally = tally(&[OTHER], &[report(5, "std::sync::Mutex::lock")]);
        assert_eq!((tally.wrong.len(), tally.unjudged), (1, 0), "{tally}");
    }

    #[test]
    fn async_code_is_not_to_be_taken_for_other_code() {
        let row = "src/a.rs\tstd::sync::Mutex::lock\t-\tyes\t3:9";
        for (ours, wrong) in [("yes", 0), ("maybe", 0), ("no", 1)] {
            let report = report(3, "std::sync::Mutex::lock");
            let report = report.replacen('{', &format!(r#"{{"in_async": "{ours}", "#), 1);
            let tally = tally(&[row], &[report]);
            assert_eq!(tally.wrong.len(), wrong, "{ours}: {tally}");
        }
    }

    #[test]
    fn code_that_was_not_compiled_is_not_judged() {
        let tally = tally(&[OTHER], &[report(6, "std::sync::Mutex::lock")]);
        assert_eq!((tally.asked(), tally.unjudged), (0, 1), "{tally}");
    }
}
