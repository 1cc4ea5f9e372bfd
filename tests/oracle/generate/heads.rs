//! Branches and loops, and what stands in their heads.

use super::writer::Writer;

impl Writer<'_> {
    pub(super) fn plain_block(&mut self) -> bool {
        self.cell("block");
        if self.random.one_in(3) {
            self.cell("labelled block");
            let label = self.name("'b");
            let states = self.states();
            let goes_on = self.braces(&format!("{label}:"), "}", |w| {
                w.line(format!("if flip() {{ break {label}; }}"));
                w.block()
            });
            let mut ways = vec![states];
            if goes_on {
                ways.push(self.states());
            }
            return self.join(&ways);
        }
        self.braces("", "}", Self::block)
    }

    /// `if` over nothing but a condition.
    pub(super) fn branch(&mut self) -> bool {
        self.cell("`if`");
        self.two_ways("if flip()")
    }

    /// `head { … } else { … }`, or without `else`.
    fn two_ways(&mut self, head: &str) -> bool {
        let before = self.states();
        let mut ways = Vec::new();
        if self.random.one_in(3) {
            if self.braces(head, "}", Self::block) {
                ways.push(self.states());
            }
            ways.push(before);
            return self.join(&ways);
        }
        if self.braces(head, "} else {", Self::block) {
            ways.push(self.states());
        }
        self.restore(&before);
        if self.else_block() {
            ways.push(self.states());
        }
        self.join(&ways)
    }

    /// What follows `else {`.
    fn else_block(&mut self) -> bool {
        self.braces("/* otherwise */", "}}", Self::block)
    }

    /// A condition, scrutinee or iterator that takes a lock.
    pub(super) fn head(&mut self) -> bool {
        match self.random.below(15) {
            0..=2 => {
                let scrutinee = self.optional();
                self.cell("`if let` over a temporary");
                self.two_ways(&format!("if let Some(x) = {scrutinee}"))
            }
            3 => {
                let scrutinee = self.optional();
                self.cell("`if let` over a block");
                self.two_ways(&format!("if let Some(x) = {{ {scrutinee} }}"))
            }
            4..=5 => self.matched(),
            6 => {
                self.cell("condition of `if`");
                let take = self.any();
                self.two_ways(&format!("if {take}.test()"))
            }
            7 => {
                let (one, other) = (self.any(), self.any());
                let id = self.id();
                self.cell("`||` or `&&` in a condition");
                let text = match self.random.below(4) {
                    0 => format!("if {one}.test() || {{ at({id}).await; true }}"),
                    1 => format!("if {one}.test() && {{ at({id}).await; {other}.test() }}"),
                    2 => {
                        format!("if {one}.test() && {other}.test() || {{ at({id}).await; flip() }}")
                    }
                    _ => format!("if !({one}.test() && keep({id}, true).await)"),
                };
                self.two_ways(&text)
            }
            8 if self.since_2024 => {
                self.cell("`if let` chain");
                let (one, other) = (self.optional(), self.any());
                let text = match self.random.below(3) {
                    0 => format!("if let Some(x) = {one} && x < 9 && flip()"),
                    1 => format!("if flip() && let Some(x) = {one} && {other}.test()"),
                    _ => format!("if {other}.test() && let Some(x) = {one}"),
                };
                self.two_ways(&text)
            }
            9 => self.let_else(),
            10 => self.tried(),
            11 => self.maybe_poisoned(),
            12 => {
                self.cell("statement of a `match` that ends");
                let take = self.any();
                let leave = self.leave();
                let text = match self.random.below(4) {
                    0 => format!(
                        "let v = match {take}.first() {{ Some(v) => *v, None => {leave} }};"
                    ),
                    1 => format!("let v = match {take}.size() {{ 0 => 1, _ => 2 }};"),
                    2 => format!("let v = if let Some(v) = {take}.maybe() {{ v }} else {{ 0 }};"),
                    _ => format!("match {take}.maybe() {{ Some(v) => v, None => 0 }};"),
                };
                self.line(text);
                true
            }
            13 => self.value_of_branches(),
            _ => self.guard_in_head(),
        }
    }

    /// An `Option` that a lock's value gives.
    fn optional(&mut self) -> String {
        match self.random.below(4) {
            0 => self.any() + ".maybe()",
            1 => self.any() + ".first()",
            2 => self.any_mutable() + ".pop()",
            _ => self.any() + ".first().copied()",
        }
    }

    fn matched(&mut self) -> bool {
        let take = self.any();
        let (scrutinee, one, other) = match self.random.below(4) {
            0 => (format!("{take}.maybe()"), "Some(x)", "None"),
            1 => (format!("{take}.size()"), "0", "_"),
            2 => (format!("{take}.first()"), "Some(x)", "None"),
            _ => (format!("({take}.size(), 1)"), "(0, y)", "(x, _)"),
        };
        self.cell("`match` over a temporary");
        let guard = if self.random.one_in(3) {
            self.cell("a match guard that takes a lock");
            format!(" if {}.test()", self.any())
        } else {
            String::new()
        };
        let before = self.states();
        let mut ways = Vec::new();
        self.line(format!("match {scrutinee} {{"));
        let arms: &[(&str, &str)] = if guard.is_empty() {
            &[(one, ""), (other, "")]
        } else {
            &[(one, &guard), (one, ""), (other, "")]
        };
        for (pattern, guard) in arms {
            self.restore(&before);
            if self.braces(&format!("{pattern}{guard} =>"), "}", Self::block) {
                ways.push(self.states());
            }
        }
        self.line("}");
        self.join(&ways)
    }

    fn let_else(&mut self) -> bool {
        self.cell("`let … else`");
        let scrutinee = self.optional();
        let pause = self.pause();
        let leave = self.leave();
        let pattern = if self.random.one_in(4) { "ref x" } else { "x" };
        self.line(format!(
            "let Some({pattern}) = {scrutinee} else {{ {pause}; {leave} }};"
        ));
        true
    }

    /// A lock that another may hold.
    fn tried(&mut self) -> bool {
        self.cell("`try_lock`");
        let lock = self.lock("busy");
        let before = self.states();
        let mut ways = Vec::new();
        let (head, otherwise) = match self.random.below(4) {
            0 => (format!("match {lock}.try_lock() {{ Ok(g) =>"), "Err(_) =>"),
            1 => (
                format!("match {lock}.try_lock().ok() {{ Some(mut g) =>"),
                "None =>",
            ),
            2 => (
                format!("match {lock}.try_lock() {{ Ok(_) =>"),
                "Err(error) =>",
            ),
            _ => {
                let text = match self.random.below(3) {
                    0 => format!("if let Ok(g) = {lock}.try_lock()"),
                    1 => format!("if let Some(g) = {lock}.try_lock().ok()"),
                    _ => format!("if {lock}.try_lock().is_ok()"),
                };
                return self.two_ways(&text);
            }
        };
        if self.braces(&head, "}", Self::block) {
            ways.push(self.states());
        }
        self.restore(&before);
        if self.braces(otherwise, "} }", Self::block) {
            ways.push(self.states());
        }
        self.join(&ways)
    }

    /// A lock that may be poisoned: then the guard hides in the error.
    fn maybe_poisoned(&mut self) -> bool {
        self.cell("a guard in `PoisonError`");
        let lock = self.lock("bad");
        let pause = self.pause();
        match self.random.below(7) {
            0 => {
                self.cell("`if let Ok(g) = lock`");
                self.two_ways(&format!("if let Ok(g) = {lock}.lock()"))
            }
            1 => {
                self.cell("`let g = m.lock(); if let Ok(g) = g`");
                let name = self.name("r");
                self.line(format!("let {name} = {lock}.lock();"));
                self.two_ways(&format!("if let Ok(mut g) = {name}"))
            }
            2 => {
                self.cell("`let r = m.lock().map(…)`");
                let name = self.name("r");
                self.line(format!("let {name} = {lock}.lock().map(|g| g.len());"));
                self.line(format!("{pause};"));
                true
            }
            3 => {
                self.cell("`m.lock().map(…).unwrap_or(0)`");
                self.line(format!(
                    "let n = {lock}.lock().map(|g| g.len()).unwrap_or(0);"
                ));
                self.line(format!("{pause};"));
                true
            }
            4 => {
                self.line(format!(
                    "match {lock}.lock() {{ Ok(g) => {{}}, Err(error) => {{ {pause}; }} }}"
                ));
                true
            }
            5 => {
                let leave = self.leave();
                self.line(format!(
                    "let Ok(g) = {lock}.lock() else {{ {pause}; {leave} }};"
                ));
                true
            }
            _ => {
                let name = self.name("r");
                self.line(format!("let {name} = match {lock}.lock() {{ Ok(g) => g, Err(error) => error.into_inner() }};"));
                self.line(format!("{pause};"));
                true
            }
        }
    }

    /// Branches that give the value of a variable, with awaits in them.
    fn value_of_branches(&mut self) -> bool {
        self.cell("branches that await and give a value");
        let (take, pause, other) = (self.any(), self.pause(), self.any());
        let text = match self.random.below(4) {
            0 => format!("let v = if let Some(v) = {take}.maybe() {{ v }} else {{ {pause}; 0 }};"),
            1 => format!("let v = match {take}.size() {{ 0 => {{ {pause}; 1 }} n => n }};"),
            2 => format!("let v = if {take}.test() {{ {pause}; 1 }} else {{ {other}.len() }};"),
            _ => format!("let v = {{ let d = {take}; d.len() }} + {{ {pause}; {other}.len() }};"),
        };
        self.line(text);
        true
    }

    /// A guard that is itself the scrutinee.
    fn guard_in_head(&mut self) -> bool {
        self.cell("a guard as scrutinee");
        let take = self.any();
        let (pause, second) = (self.pause(), self.pause());
        let text = match self.random.below(5) {
            0 => format!("match {take} {{ g => {{ {pause}; }} }}"),
            1 => format!(
                "match {take} {{ g if g.test() => {{ drop(g); {pause}; }} _ => {{ {second}; }} }}"
            ),
            2 => format!("match &{take} {{ g => {{ {pause}; }} }}"),
            3 => format!("match *{take} {{ D {{ n: 0, .. }} => {{ {pause}; }} _ => {{}} }}"),
            _ => format!("match {take}.n {{ 0 => {{ {pause}; }} _ => {{}} }}"),
        };
        self.line(text);
        true
    }

    /// Loops.
    pub(super) fn repeat(&mut self) -> bool {
        let kind = self.random.below(9);
        let take = self.any();
        let (head, cell) = match kind {
            0 => ("while again()".to_owned(), "`while`"),
            1 => (format!("while {take}.more()"), "condition of `while`"),
            2..=3 => {
                let take = self.any_mutable();
                (
                    format!("while let Some(x) = {take}.pop()"),
                    "`while let` over a temporary",
                )
            }
            4 => (
                format!("for x in {take}.iter()"),
                "`for` over an iterator that borrows",
            ),
            5 => (
                format!("for x in {take}.items()"),
                "`for` over an owned value",
            ),
            6 => (
                "for x in 0..2 * flip() as usize".to_owned(),
                "`for` over a range",
            ),
            7 => (
                format!("for x in 0..{take}.size()"),
                "`for` over a range with a temporary",
            ),
            _ => ("loop".to_owned(), "`loop`"),
        };
        self.cell(cell);
        let label = self.random.one_in(3).then(|| self.name("'l"));
        let head = match &label {
            Some(label) => format!("{label}: {head}"),
            None => head,
        };
        let before = self.states();
        self.loops.push(super::writer::Loop {
            label,
            exits: Vec::new(),
        });
        self.braces(&head, "}", |w| {
            if kind > 7 {
                w.early_break();
            }
            w.block()
        });
        let mut ways = self.loops.pop().map(|last| last.exits).unwrap_or_default();
        if kind <= 7 {
            ways.push(before);
        }
        self.join(&ways)
    }

    /// The way out of a `loop`, with a guard or without.
    fn early_break(&mut self) {
        let states = self.states();
        match self.random.below(3) {
            0 => self.line("if !again() { break; }"),
            1 => {
                self.cell("a guard in a loop, released in a block");
                let take = self.any();
                self.line(format!("{{ let g = {take}; if !g.more() {{ break; }} }}"));
            }
            _ => {
                self.cell("a guard in a loop, dropped");
                let (take, pause) = (self.any(), self.pause());
                self.line(format!("let g = {take};"));
                self.line("if !g.more() { break; }");
                self.line(format!("drop(g); {pause};"));
            }
        }
        if let Some(innermost) = self.loops.last_mut() {
            innermost.exits.push(states);
        }
    }

    /// Marks every variable as out of reach, for code that runs apart from this.
    pub(super) fn apart<T>(&mut self, inside: impl FnOnce(&mut Self) -> T) -> T {
        let variables = std::mem::take(&mut self.variables);
        let loops = std::mem::take(&mut self.loops);
        let result = inside(self);
        self.variables = variables;
        self.loops = loops;
        result
    }
}
