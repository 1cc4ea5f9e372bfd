//! The last line of a report: what was found, and what was kept back.

use crate::finding::{Finding, Severity};
use crate::report::plural;

/// The severities in the order in which they are counted out.
const LOUDEST_FIRST: [Severity; 4] = [
    Severity::Error,
    Severity::Warning,
    Severity::Info,
    Severity::Hint,
];

/// How much was found.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    shown: [usize; 4],
    hidden: [usize; 4],
    suppressed: usize,
    known: usize,
}

impl Tally {
    /// Counts a finding that is reported only if it is as loud as `threshold`.
    pub(crate) fn add(&mut self, finding: &Finding, threshold: Severity) {
        if finding.suppressed {
            self.suppressed += 1;
        } else if finding.severity >= threshold {
            self.shown[finding.severity as usize] += 1;
        } else {
            self.hidden[finding.severity as usize] += 1;
        }
    }

    /// Counts a finding that the baseline knows.
    pub(crate) fn add_known(&mut self) {
        self.known += 1;
    }

    /// Adds what was counted elsewhere.
    pub(crate) fn merge(&mut self, other: &Tally) {
        for severity in LOUDEST_FIRST.map(|severity| severity as usize) {
            self.shown[severity] += other.shown[severity];
            self.hidden[severity] += other.hidden[severity];
        }
        self.suppressed += other.suppressed;
        self.known += other.known;
    }

    /// Whether something at least as loud was found, reported or not. What is suppressed does
    /// not count.
    pub(crate) fn reaches(&self, severity: Severity) -> bool {
        LOUDEST_FIRST
            .into_iter()
            .take_while(|&louder| louder >= severity)
            .any(|louder| self.shown[louder as usize] + self.hidden[louder as usize] > 0)
    }

    /// The last line, for that many files: "1 warning in 3 files; 2 hints not shown (…)".
    /// Suppressed findings are mentioned only where they are shown.
    pub(crate) fn line(&self, files: usize, show_suppressed: bool) -> String {
        let mut found = counts(&self.shown);
        if show_suppressed && self.suppressed > 0 {
            found.push(format!("{} suppressed", self.suppressed));
        }
        if found.is_empty() {
            let nothing = if self.known > 0 {
                "nothing new"
            } else {
                "nothing found"
            };
            found.push(nothing.to_owned());
        }
        let mut line = format!("{} in {}", found.join(", "), plural(files, "file"));
        if self.known > 0 {
            line.push_str(&format!("; {} in the baseline", self.known));
        }
        let hidden = counts(&self.hidden);
        if let Some(quietest) = self.quietest_hidden() {
            let hidden = hidden.join(", ");
            let name = quietest.name();
            line.push_str(&format!("; {hidden} not shown (--min-severity {name})"));
        }
        line
    }

    fn quietest_hidden(&self) -> Option<Severity> {
        LOUDEST_FIRST
            .into_iter()
            .rev()
            .find(|&severity| self.hidden[severity as usize] > 0)
    }
}

fn counts(by_severity: &[usize; 4]) -> Vec<String> {
    LOUDEST_FIRST
        .into_iter()
        .map(|severity| (by_severity[severity as usize], severity))
        .filter(|&(count, _)| count > 0)
        .map(|(count, severity)| plural(count, severity.name()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::samples;

    fn tally(findings: &[(Severity, bool)]) -> Tally {
        let mut tally = Tally::default();
        for &(severity, suppressed) in findings {
            let mut finding = samples::entry().finding;
            finding.severity = severity;
            finding.suppressed = suppressed;
            tally.add(&finding, Severity::Info);
        }
        tally
    }

    #[test]
    fn the_last_line_counts_what_it_hides() {
        use Severity::{Hint, Info, Warning};
        let some = tally(&[
            (Warning, false),
            (Info, false),
            (Warning, false),
            (Hint, false),
        ]);
        for (tally, files, line) in [
            (tally(&[]), 1, "nothing found in 1 file"),
            (
                tally(&[(Hint, false), (Hint, false)]),
                2,
                "nothing found in 2 files; 2 hints not shown (--min-severity hint)",
            ),
            (
                some,
                12,
                "2 warnings, 1 info in 12 files; 1 hint not shown (--min-severity hint)",
            ),
        ] {
            assert_eq!(tally.line(files, false), line);
        }
    }

    #[test]
    fn suppressed_findings_are_counted_apart_and_fail_nothing() {
        let tally = tally(&[(Severity::Error, true), (Severity::Info, false)]);
        assert_eq!(tally.line(1, false), "1 info in 1 file");
        assert_eq!(tally.line(1, true), "1 info, 1 suppressed in 1 file");
        assert!(tally.reaches(Severity::Info) && !tally.reaches(Severity::Warning));
    }

    #[test]
    fn what_the_baseline_knows_is_counted_apart_and_fails_nothing() {
        let mut tally = tally(&[]);
        tally.add_known();
        assert_eq!(
            tally.line(1, false),
            "nothing new in 1 file; 1 in the baseline"
        );
        assert!(!tally.reaches(Severity::Hint));
    }

    #[test]
    fn what_is_hidden_fails_too() {
        let tally = tally(&[(Severity::Hint, false)]);
        assert!(tally.reaches(Severity::Hint) && !tally.reaches(Severity::Info));
    }
}
