//! Which findings a command is about.

use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::finding::{Finding, Severity};
use crate::rules;
use crate::settings::{self, Settings};

/// The choice of findings that `check` and `fix` share.
#[derive(Clone, clap::Args)]
pub(super) struct Selection {
    /// Run only these rules, also those that are off by default: names of rules or categories,
    /// with commas between
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = rule_or_category)]
    select: Vec<String>,
    /// Do not run these rules, whatever --select says
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = rule_or_category)]
    ignore: Vec<String>,
    /// Leave out what is quieter than this
    #[arg(long, value_name = "SEVERITY", default_value = "info", value_parser = severity())]
    pub(super) min_severity: Severity,
    /// Take these functions for ones that block the thread: paths that start with the crate's
    /// name, as `my_crate::slow` or `my_crate::Store::load`, with commas between
    #[arg(long, value_name = "PATHS", value_delimiter = ',', value_parser = path)]
    blocking: Vec<String>,
    /// Take these functions for ones that do not block, whatever is known of them
    #[arg(long, value_name = "PATHS", value_delimiter = ',', value_parser = path)]
    non_blocking: Vec<String>,
    /// Take these functions for ones that run the closures and futures they are given where
    /// blocking is fine
    #[arg(long, value_name = "PATHS", value_delimiter = ',', value_parser = path)]
    spawners: Vec<String>,
    /// Report values of these types that are held across an `.await`, as guards of locks are
    #[arg(long, value_name = "PATHS", value_delimiter = ',', value_parser = path)]
    guards: Vec<String>,
}

impl Selection {
    /// The settings in which only the chosen rules run.
    pub(super) fn settings(&self) -> Settings {
        Settings {
            select: self.select.clone(),
            ignore: self.ignore.clone(),
            blocking: self.blocking.clone(),
            non_blocking: self.non_blocking.clone(),
            spawners: self.spawners.clone(),
            guards: self.guards.clone(),
            ..Settings::default()
        }
    }

    /// Whether `check` shows the finding unasked.
    pub(super) fn shows(&self, finding: &Finding) -> bool {
        !finding.suppressed && finding.severity >= self.min_severity
    }
}

/// Reads a severity from the command line.
pub(super) fn severity() -> impl TypedValueParser<Value = Severity> {
    PossibleValuesParser::new(["error", "warning", "info", "hint"])
        .try_map(|name| Severity::from_name(&name).ok_or("no such severity"))
}

/// What to say where there is no rule of that name: the sentence names the one that was probably meant.
pub(super) fn no_rule(name: &str) -> String {
    let known = rules::ALL.iter().map(|rule| rule.name);
    let advice = advice(settings::most_similar(name, known));
    format!("there is no rule `{name}`; {advice}")
}

fn rule_or_category(name: &str) -> Result<String, String> {
    if settings::is_rule_or_category(name) {
        return Ok(name.to_owned());
    }
    let advice = advice(settings::nearest(name));
    Err(format!("there is no rule or category `{name}`; {advice}"))
}

fn path(text: &str) -> Result<String, String> {
    if settings::is_path(text) {
        return Ok(text.to_owned());
    }
    Err("a path starts with the name of a crate, as `my_crate::slow`".to_owned())
}

/// What to do instead: use the most similar of the names, or see them all.
fn advice(nearest: Option<&str>) -> String {
    match nearest {
        Some(other) => format!("did you mean `{other}`?"),
        None => "`threadwise rules` lists them".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_set_right_and_nonsense_is_not() {
        let known = ["guard-across-await", "lock-unwrap"];
        for (name, expected) in [
            ("guard_across_await", "did you mean `guard-across-await`?"),
            ("lock-unwarp", "did you mean `lock-unwrap`?"),
            ("zzz", "`threadwise rules` lists them"),
        ] {
            let nearest = settings::most_similar(name, known.into_iter());
            assert_eq!(advice(nearest), expected);
        }
    }
}
