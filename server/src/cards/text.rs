//! What a card says, in Markdown that also reads well without its marks.

use std::fmt::Write as _;

use crate::rules::Rule;

/// A card that is being written. Its parts are Markdown: what was taken from source comes through
/// [`code`] or [`escaped`].
#[derive(Debug)]
pub(super) struct Text {
    verdict: String,
    place: Place,
    facts: Vec<String>,
    code: Option<String>,
    general: Vec<String>,
    links: Vec<String>,
}

/// Where a verdict stands when another card has one too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    First,
    /// Among the facts.
    Fact,
    /// Nowhere.
    None,
}

/// A float shows so many lines without hiding the code that it is about.
const MOST_LINES: usize = 12;

/// As wide as a float is in a terminal.
const WIDTH: usize = 78;

impl Text {
    /// A card by its verdict: one sentence, the first thing to read.
    pub(super) fn new(verdict: impl Into<String>) -> Text {
        Text {
            verdict: verdict.into(),
            place: Place::First,
            facts: Vec::new(),
            code: None,
            general: Vec::new(),
            links: Vec::new(),
        }
    }

    /// A fact about this code, as an item of a list. The most important one comes first: where there
    /// are too many, the last are left out.
    pub(super) fn fact(&mut self, fact: impl Into<String>) -> &mut Text {
        self.facts.push(fact.into());
        self
    }

    /// Rust that says more than words: one line, or very few.
    pub(super) fn code(&mut self, code: impl Into<String>) -> &mut Text {
        self.code = Some(code.into());
        self
    }

    /// A sentence that holds wherever such a thing is used.
    pub(super) fn general(&mut self, sentence: impl Into<String>) -> &mut Text {
        self.general.push(sentence.into());
        self
    }

    /// A rule to read more about.
    pub(super) fn rule(&mut self, rule: &Rule) -> &mut Text {
        self.link(to_rule(rule))
    }

    /// A rule to read more about before all others, for it has found something here.
    pub(super) fn rule_first(&mut self, rule: &Rule) {
        let link = to_rule(rule);
        self.links.retain(|known| *known != link);
        self.links.insert(0, link);
        self.links.truncate(MOST_LINKS);
    }

    /// Documentation to read more in.
    pub(super) fn docs(&mut self, label: &str, address: &str) -> &mut Text {
        self.link(format!("[{label}]({address})"))
    }

    fn link(&mut self, link: String) -> &mut Text {
        if !self.links.contains(&link) {
            self.links.push(link);
        }
        self
    }

    /// Lets a further card give the verdict in the place of this one's, if there is one.
    pub(super) fn give_way(&mut self) -> &mut Text {
        self.place = Place::None;
        self
    }

    /// Lets a further card give the verdict, if there is one: this one's is a fact then.
    pub(super) fn stand_back(&mut self) -> &mut Text {
        self.place = Place::Fact;
        self
    }

    /// Takes from another card its facts, and the parts that this one does not have.
    pub(super) fn fill(&mut self, other: Text) {
        if self.place != Place::First {
            let verdict = std::mem::replace(&mut self.verdict, other.verdict);
            if self.place == Place::Fact {
                self.facts.insert(0, verdict);
            }
            self.place = other.place;
        }
        for fact in other.facts {
            if !self.facts.contains(&fact) {
                self.facts.push(fact);
            }
        }
        if self.general.is_empty() {
            self.general = other.general;
        }
        self.code = self.code.take().or(other.code);
        for link in other.links {
            self.link(link);
        }
    }

    /// Adds what another card says, its verdict as a sentence like the others.
    pub(super) fn add(&mut self, other: Text) {
        self.general.push(other.verdict.replace("**", ""));
        self.general.extend(other.general);
        self.code = self.code.take().or(other.code);
        for link in other.links {
            self.link(link);
        }
    }

    /// Leaves the first few links only.
    pub(super) fn keep_links(&mut self, most: usize) {
        self.links.truncate(most);
    }

    pub(super) fn has_no_link(&self) -> bool {
        self.links.is_empty()
    }

    /// The whole card.
    pub(super) fn markdown(mut self) -> String {
        self.shorten();
        let mut text = self.verdict;
        if !self.facts.is_empty() {
            text.push('\n');
        }
        for fact in &self.facts {
            let _ = write!(text, "\n- {fact}");
        }
        if let Some(code) = &self.code {
            let _ = write!(text, "\n\n```rust\n{}\n```", code.trim_end());
        }
        if !self.general.is_empty() {
            let _ = write!(text, "\n\n{}", self.general.join(" "));
        }
        if !self.links.is_empty() {
            let _ = write!(text, "\n\nMore: {}", self.links.join(" · "));
        }
        text
    }

    /// Leaves out what does not fit: facts from the last one on, but for the first three.
    fn shorten(&mut self) {
        const KEPT: usize = 3;
        let mut left_out = 0;
        while self.lines() > MOST_LINES && self.facts.len() > KEPT {
            self.facts.pop();
            left_out += 1;
        }
        if left_out > 0 {
            self.facts.pop();
            self.facts.push(format!("… and {} more", left_out + 1));
        }
    }

    /// The lines of text that the card takes in a float.
    fn lines(&self) -> usize {
        let facts = self.facts.iter().map(|fact| lines(fact));
        let general = match self.general.as_slice() {
            [] => 0,
            sentences => lines(&sentences.join(" ")),
        };
        lines(&self.verdict)
            + facts.sum::<usize>()
            + self.code.as_ref().map_or(0, |code| code.lines().count())
            + general
            + usize::from(!self.links.is_empty())
    }
}

/// More do not stand on one line.
const MOST_LINKS: usize = 2;

fn to_rule(rule: &Rule) -> String {
    match rule.page() {
        Some(page) => format!("[`{}`]({page})", rule.name),
        None => format!("`threadwise explain {}`", rule.name),
    }
}

fn lines(markdown: &str) -> usize {
    let shown = super::plain::to_plain_text(markdown).chars().count();
    shown.div_ceil(WIDTH).max(1)
}

/// Source as a code span, on one line and not too long.
pub(super) fn code(source: &str) -> String {
    let mut words = source.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() > MOST_CHARACTERS {
        words = words.chars().take(MOST_CHARACTERS - 1).collect();
        words.push('…');
    }
    if words.is_empty() {
        return String::new();
    }
    let longest = words.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if words.starts_with('`') || words.ends_with('`') {
        return format!("{fence} {words} {fence}");
    }
    format!("{fence}{words}{fence}")
}

/// Longer pieces of source are cut.
const MOST_CHARACTERS: usize = 60;

/// Words that may hold source, as they are: names between backticks stay code.
pub(super) fn escaped(words: &str) -> String {
    let has_spans = words.matches('`').count().is_multiple_of(2);
    let mut escaped = String::with_capacity(words.len());
    let mut in_code = false;
    for char in words.chars() {
        match char {
            '`' if has_spans => in_code = !in_code,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '&' | '|' | '~' | '!'
                if !in_code =>
            {
                escaped.push('\\');
            }
            '\r' | '\n' => {
                escaped.push(' ');
                continue;
            }
            _ => {}
        }
        escaped.push(char);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::super::plain::to_plain_text;
    use super::*;

    #[test]
    fn source_stays_as_it_is() {
        for (source, markdown) in [
            ("a.lock()", "`a.lock()`"),
            ("a\n    .lock()", "`a .lock()`"),
            ("\"`\"", "``\"`\"``"),
            ("`", "`` ` ``"),
            ("", ""),
        ] {
            assert_eq!(code(source), markdown);
        }
        for words in ["Vec<*mut T> [a](b) # _x_", "`a` of Rc<[u8]>", "one ` tick"] {
            let plain = words.replace("`a`", "a");
            assert_eq!(to_plain_text(&escaped(words)), plain);
        }
    }

    #[test]
    fn parts_stand_in_order_and_gaps_are_filled() {
        let mut text = Text::new("**verdict**");
        text.fact("a fact").docs("docs", "https://a.b/c");
        let mut more = Text::new("not this");
        more.fact("a fact").general("general").code("f();\n");
        text.fill(more);
        assert_eq!(
            text.markdown(),
            "**verdict**\n\n- a fact\n\n```rust\nf();\n```\n\ngeneral\n\nMore: [docs](https://a.b/c)"
        );
    }

    #[test]
    fn the_last_facts_of_too_many_are_left_out() {
        let mut text = Text::new("verdict");
        for number in 0..30 {
            text.fact(format!("fact {number}"));
        }
        let text = text.markdown();
        assert!(
            text.contains("fact 9") && !text.contains("fact 10"),
            "{text}"
        );
        assert!(text.ends_with("- … and 20 more"), "{text}");
    }
}
