//! What cannot be used of the files that configure the open documents' projects. It is told at its place in
//! those files, though nobody has opened them here: editors list it among the problems of the project.

use std::collections::BTreeMap;
use std::path::Path;

use tower_lsp::ls_types::{Diagnostic, Uri};

use super::convert::Converter;
use super::view::View;

/// The diagnostics of the files that have some, by address.
pub(crate) type Problems = BTreeMap<String, (Uri, Vec<Diagnostic>)>;

/// The problems at one moment. `number` is larger the later it is.
pub(crate) struct Configured {
    pub(crate) number: u64,
    pub(crate) problems: Problems,
}

/// What configures the documents that are open.
pub(crate) fn problems(view: &View) -> Problems {
    let mut problems = Problems::new();
    if !view.preferences.diagnostics {
        return problems;
    }
    let documents = view.open.iter().filter(|document| document.analysed);
    let folders = documents
        .filter(|document| document.path.is_absolute())
        .filter_map(|document| document.path.parent());
    let mut converter = Converter::new(view);
    for problem in view
        .snapshot
        .problems_of_configuration(folders.map(Path::as_ref))
    {
        if let Some((uri, diagnostic)) = converter.problem(&problem) {
            let (_, of_file) = problems
                .entry(uri.as_str().to_owned())
                .or_insert_with(|| (uri, Vec::new()));
            of_file.push(diagnostic);
        }
    }
    problems
}

/// What the client has been told.
#[derive(Default)]
pub(crate) struct Told {
    number: u64,
    problems: Problems,
}

impl Told {
    /// What is new to the client: files with other problems than before, and those without any.
    pub(crate) fn news(&mut self, now: Configured) -> Vec<(Uri, Vec<Diagnostic>)> {
        if now.number < self.number {
            return Vec::new();
        }
        self.number = now.number;
        let before = std::mem::replace(&mut self.problems, now.problems);
        let gone = before
            .iter()
            .filter(|(file, _)| !self.problems.contains_key(*file))
            .map(|(_, (uri, _))| (uri.clone(), Vec::new()));
        let changed = self
            .problems
            .iter()
            .filter(|(file, found)| before.get(*file) != Some(*found))
            .map(|(_, found)| found.clone());
        gone.chain(changed).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn configured(number: u64, files: &[(&str, &str)]) -> Configured {
        let problem = |(file, message): &(&str, &str)| {
            let uri: Uri = format!("file:///{file}").parse().expect("an address");
            let diagnostic = Diagnostic {
                message: (*message).to_owned(),
                ..Diagnostic::default()
            };
            ((*file).to_owned(), (uri, vec![diagnostic]))
        };
        Configured {
            number,
            problems: files.iter().map(problem).collect(),
        }
    }

    #[test]
    fn only_what_is_new_is_told() {
        let mut told = Told::default();
        let mut news = |now| {
            let news = told.news(now).into_iter();
            news.map(|(uri, found)| format!("{} {}", uri.as_str(), found.len()))
                .collect::<Vec<_>>()
        };
        assert!(news(configured(1, &[])).is_empty());
        let first = [("a", "x"), ("b", "x")];
        assert_eq!(news(configured(2, &first)), ["file:///a 1", "file:///b 1"]);
        assert!(news(configured(3, &first)).is_empty());
        assert_eq!(
            news(configured(5, &[("b", "y")])),
            ["file:///a 0", "file:///b 1"]
        );
        // What was found earlier comes too late.
        assert!(news(configured(4, &first)).is_empty());
        assert_eq!(news(configured(6, &[])), ["file:///b 0"]);
    }
}
