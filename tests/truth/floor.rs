//! What has been reached stays: `floor.tsv` holds the figures that may only become better.

use std::collections::BTreeMap;
use std::fs;
use std::sync::{Mutex, PoisonError};

use super::tables;
use super::tally::Tally;

const HEAD: &str = "question\tcrate\tasked\tright\twrong";

/// The tests of the three questions run at once, and each may write.
static FILE: Mutex<()> = Mutex::new(());

/// Fails where the answers to a question are worse than the floor says, or where the floor does not
/// speak of them. With UPDATE_FLOOR set it raises the floor instead.
pub(super) fn hold(question: &str, tallies: &BTreeMap<String, Tally>) {
    let _alone = FILE.lock().unwrap_or_else(PoisonError::into_inner);
    let path = tables::folder().join("floor.tsv");
    let text = fs::read_to_string(&path).expect("tests/truth/floor.tsv");
    let mut floor = parse(&text);
    if std::env::var_os("UPDATE_FLOOR").is_some() {
        raise(&mut floor, question, tallies);
        fs::write(&path, print(&floor)).expect("tests/truth/floor.tsv can be written");
    }
    let broken = broken(&floor, question, tallies);
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// By question and crate.
type Floor = BTreeMap<(String, String), Figures>;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Figures {
    asked: usize,
    right: usize,
    wrong: usize,
}

impl Figures {
    fn of(tally: &Tally) -> Figures {
        Figures {
            asked: tally.asked(),
            right: tally.right,
            wrong: tally.wrong.len(),
        }
    }
}

/// What is worse than the floor, each with the answers that are not right.
fn broken(floor: &Floor, question: &str, tallies: &BTreeMap<String, Tally>) -> Vec<String> {
    let mut broken = Vec::new();
    for (name, tally) in tallies {
        let now = Figures::of(tally);
        let key = (question.to_owned(), name.clone());
        let fault = match floor.get(&key) {
            None => "floor.tsv does not speak of it".to_owned(),
            Some(held) if held.asked != now.asked => {
                format!("floor.tsv is of {} answers", held.asked)
            }
            Some(held) if now.right < held.right || now.wrong > held.wrong => {
                format!("{} were right and {} wrong", held.right, held.wrong)
            }
            Some(_) => continue,
        };
        broken.push(format!("{question}, {name}: {fault}; now {tally}"));
    }
    for (_, name) in floor.keys().filter(|(of, _)| of == question) {
        if !tallies.contains_key(name) {
            broken.push(format!("{question}, {name}: nobody asks any more"));
        }
    }
    broken
}

/// Takes the figures that are better, and those of other data than before.
fn raise(floor: &mut Floor, question: &str, tallies: &BTreeMap<String, Tally>) {
    floor.retain(|(of, name), _| of != question || tallies.contains_key(name));
    for (name, tally) in tallies {
        let now = Figures::of(tally);
        let held = (floor.entry((question.to_owned(), name.clone()))).or_insert(now);
        let better = now.right >= held.right && now.wrong <= held.wrong;
        if better || held.asked != now.asked {
            *held = now;
        }
    }
}

fn parse(text: &str) -> Floor {
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some(HEAD), "tests/truth/floor.tsv");
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let [question, name, asked, right, wrong] = cells[..] else {
                panic!("five cells, with tabs between them: {line}");
            };
            let number = |text: &str| text.parse().expect("a number");
            let figures = Figures {
                asked: number(asked),
                right: number(right),
                wrong: number(wrong),
            };
            ((question.to_owned(), name.to_owned()), figures)
        })
        .collect()
}

fn print(floor: &Floor) -> String {
    let rows = floor.iter().map(|((question, name), figures)| {
        let Figures {
            asked,
            right,
            wrong,
        } = figures;
        format!("{question}\t{name}\t{asked}\t{right}\t{wrong}\n")
    });
    std::iter::once(format!("{HEAD}\n")).chain(rows).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tally::Answer;
    use super::*;

    fn tallies(right: usize, wrong: usize, missing: usize) -> BTreeMap<String, Tally> {
        let answers = |count| vec![Answer::new("src/a.rs:1 A Send", "something"); count];
        let tally = Tally {
            right,
            wrong: answers(wrong),
            missing: answers(missing),
            ..Tally::default()
        };
        BTreeMap::from([("a-1.0.0".to_owned(), tally)])
    }

    fn floor() -> Floor {
        parse(&format!(
            "{HEAD}\ncalls\ta-1.0.0\t10\t8\t1\nstd\tstd\t5\t5\t0\n"
        ))
    }

    #[test]
    fn what_is_as_good_or_better_stands() {
        for tallies in [tallies(8, 1, 1), tallies(9, 1, 0), tallies(8, 0, 2)] {
            assert_eq!(broken(&floor(), "calls", &tallies), Vec::<String>::new());
        }
    }

    #[test]
    fn a_figure_that_falls_breaks_it() {
        // Fewer right; more wrong; other data; a crate nobody asks about, and one it does not hold.
        for tallies in [tallies(7, 1, 2), tallies(8, 2, 0), tallies(8, 1, 2)] {
            assert_eq!(broken(&floor(), "calls", &tallies).len(), 1, "{tallies:?}");
        }
        assert_eq!(broken(&floor(), "calls", &BTreeMap::new()).len(), 1);
        assert_eq!(broken(&floor(), "auto-traits", &tallies(8, 1, 1)).len(), 1);
    }

    #[test]
    fn raising_takes_only_what_is_better() {
        let mut raised = floor();
        raise(&mut raised, "calls", &tallies(7, 0, 3));
        assert_eq!(raised, floor());
        raise(&mut raised, "calls", &tallies(9, 1, 0));
        assert_eq!(
            print(&raised),
            format!("{HEAD}\ncalls\ta-1.0.0\t10\t9\t1\nstd\tstd\t5\t5\t0\n")
        );
    }
}
