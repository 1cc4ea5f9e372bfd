//! Reads the data files.

use std::fmt;
use std::ops::Range;
use std::path::Path;

/// The editions every case is tried in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edition {
    E2021,
    E2024,
}

impl fmt::Display for Edition {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Edition::E2021 => "2021",
            Edition::E2024 => "2024",
        })
    }
}

/// What is expected in each edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Verdict {
    in_2021: String,
    in_2024: String,
    /// What Threadwise says instead: a known limit, in both editions.
    pub(super) threadwise: Option<String>,
}

impl Verdict {
    pub(super) fn of(&self, edition: Edition) -> &str {
        match edition {
            Edition::E2021 => &self.in_2021,
            Edition::E2024 => &self.in_2024,
        }
    }

    /// Reads `2021: H  2024: -`, and after it `threadwise: R` where its answer differs.
    fn parse(text: &str) -> Option<Verdict> {
        let (truth, threadwise) = match text.split_once("threadwise:") {
            Some((truth, threadwise)) => (truth, Some(threadwise.trim().to_owned())),
            None => (text, None),
        };
        let (in_2021, in_2024) = truth.trim().strip_prefix("2021:")?.split_once("2024:")?;
        Some(Verdict {
            in_2021: in_2021.trim().to_owned(),
            in_2024: in_2024.trim().to_owned(),
            threadwise,
        })
    }
}

/// One program and what is expected of it. Lines count from 0 in its file.
pub(super) struct Case {
    pub(super) name: String,
    pub(super) verdict: Verdict,
    /// The arguments of each run, as Rust source.
    pub(super) runs: Vec<String>,
    /// The lines that await, with the verdict on each.
    pub(super) awaits: Vec<(usize, Verdict)>,
    lines: Range<usize>,
}

impl Case {
    /// The lines of the file that the case takes.
    pub(super) fn lines(&self) -> Range<usize> {
        self.lines.clone()
    }
}

/// One data file.
pub(super) struct File {
    /// The file's stem, which names the module made of it.
    pub(super) name: String,
    pub(super) cases: Vec<Case>,
    text: String,
}

impl File {
    /// The file as it is in an edition: what its syntax does not have is blanked out,
    /// and all lines stay where they are.
    pub(super) fn text(&self, edition: Edition) -> String {
        let absent = |number: usize| {
            self.cases(edition, false)
                .any(|case| case.lines.contains(&number))
        };
        let lines = self.text.lines().enumerate();
        lines
            .flat_map(|(number, line)| [if absent(number) { "" } else { line }, "\n"])
            .collect()
    }

    /// The cases that exist in an edition.
    pub(super) fn cases_in(&self, edition: Edition) -> impl Iterator<Item = &Case> {
        self.cases(edition, true)
    }

    fn cases(&self, edition: Edition, exist: bool) -> impl Iterator<Item = &Case> {
        self.cases
            .iter()
            .filter(move |case| (case.verdict.of(edition) != "n/a") == exist)
    }
}

/// All data files of a folder, by name.
pub(super) fn read(folder: &Path) -> Vec<File> {
    let entries = std::fs::read_dir(folder).expect("the oracle's data is there");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("a readable entry").path())
        .collect();
    paths.sort();
    let files: Vec<File> = paths.iter().map(|path| read_file(path)).collect();
    let mut names: Vec<&str> = files
        .iter()
        .flat_map(|file| &file.cases)
        .map(|case| case.name.as_str())
        .collect();
    names.sort_unstable();
    if let Some(pair) = names.windows(2).find(|pair| pair[0] == pair[1]) {
        panic!("two cases are called {}", pair[0]);
    }
    files
}

fn read_file(path: &Path) -> File {
    let text = std::fs::read_to_string(path).expect("a readable data file");
    let lines: Vec<&str> = text.lines().collect();
    let mut starts: Vec<usize> = (0..lines.len())
        .filter(|&number| lines[number].starts_with("// case:"))
        .collect();
    starts.push(lines.len());
    let cases = starts
        .windows(2)
        .map(|ends| read_case(&lines, ends[0]..ends[1]))
        .collect();
    let name = path
        .file_stem()
        .expect("a file name")
        .to_string_lossy()
        .into_owned();
    File { name, cases, text }
}

fn read_case(lines: &[&str], range: Range<usize>) -> Case {
    let header = lines[range.start];
    let Some((name, verdict)) = read_header(header) else {
        panic!("not `// case: NAME  2021: VERDICT  2024: VERDICT`: {header}");
    };
    let body = &lines[range.clone()];
    assert!(
        body.iter()
            .any(|line| line.contains(&format!("fn {name}("))
                || line.contains(&format!("fn {name}<"))),
        "case {name} is followed by a function of that name"
    );
    let runs = body.iter().filter_map(|line| line.strip_prefix("// run:"));
    let awaits = range.clone().filter(|&number| {
        let code = lines[number].split("//").next();
        code.is_some_and(|code| code.contains(".await"))
    });
    let awaits = awaits.map(|number| (number, own_verdict(lines[number], &verdict)));
    let awaits: Vec<_> = awaits.collect();
    let is_row = body.iter().any(|line| line.starts_with("// row:"));
    let has_limit = awaits
        .iter()
        .any(|(_, verdict)| verdict.threadwise.is_some());
    assert!(
        !(is_row && has_limit),
        "case {name} is a row of the table, where Threadwise has no limits"
    );
    Case {
        name: name.to_owned(),
        runs: runs.map(|arguments| arguments.trim().to_owned()).collect(),
        awaits,
        verdict,
        lines: range,
    }
}

fn read_header(header: &str) -> Option<(&str, Verdict)> {
    let (name, verdict) = header.strip_prefix("// case:")?.trim().split_once(' ')?;
    Some((name, Verdict::parse(verdict)?))
}

/// The verdict a line carries in its comment, or else its case's.
fn own_verdict(line: &str, otherwise: &Verdict) -> Verdict {
    let own = line
        .split_once("//")
        .and_then(|(_, comment)| Verdict::parse(comment));
    own.unwrap_or_else(|| otherwise.clone())
}
