//! Statements: the grammar's start, and the plain ones of variables.

use super::writer::{State, Writer};

impl Writer<'_> {
    /// The body of a program.
    pub(super) fn body(&mut self) {
        let goes_on = self.statements(true);
        if goes_on {
            let pause = self.pause();
            self.line(format!("{pause};"));
        }
    }

    /// Some statements, an await among them; whether control reaches their end.
    pub(super) fn statements(&mut self, outermost: bool) -> bool {
        let most = if outermost {
            self.budget
        } else {
            1 + self.random.below(3)
        };
        for _ in 0..most {
            if self.budget == 0 {
                break;
            }
            self.budget -= 1;
            if !self.statement() {
                return false;
            }
        }
        if outermost || !self.random.one_in(3) {
            let pause = self.pause();
            self.line(format!("{pause};"));
        }
        true
    }

    /// A block of a branch, arm or loop.
    pub(super) fn block(&mut self) -> bool {
        self.statements(false)
    }

    fn statement(&mut self) -> bool {
        if !self.loops.is_empty() && self.random.one_in(5) {
            return self.exit();
        }
        if self.random.one_in(4) {
            return self.released();
        }
        if self.random.below(5) < 2 {
            self.any_shape();
            return true;
        }
        match self.random.below(100) {
            0..=9 => self.declare_guard(),
            10..=13 => self.touch(),
            14..=25 => return self.end_guard(),
            26..=28 => {
                let pause = self.pause();
                self.line(format!("{pause};"));
            }
            29..=33 => return self.plain_block(),
            34..=38 => return self.branch(),
            39..=53 => return self.head(),
            54..=60 => return self.repeat(),
            61..=72 => self.temporary(),
            73..=78 => self.extended(),
            79..=85 => return self.container(),
            86..=88 => self.inner_body(),
            89..=95 => self.macros(),
            _ => return self.exit(),
        }
        true
    }

    /// A guard that ends again soon.
    fn released(&mut self) -> bool {
        if self.random.one_in(2) {
            self.cell("`{ let g = lock; }`");
            return self.braces("", "}", |w| {
                w.declare_guard();
                if w.random.one_in(2) {
                    w.end_guard()
                } else {
                    true
                }
            });
        }
        self.declare_guard();
        self.end_guard()
    }

    /// `let g = …;` in its forms.
    pub(super) fn declare_guard(&mut self) {
        let kind = self.kind();
        let name = self.name("g");
        match self.random.below(12) {
            0 => {
                self.cell("declared first, given a value in a block");
                self.line(format!("let {name};"));
                let (init, lock) = self.initializer(kind);
                self.line(format!("{{ {name} = {init}; }}"));
                self.declare(&name, kind, lock, State::Live, false);
            }
            1 => {
                self.cell("declared first, given a value on one way");
                self.line(format!("let {name}: {};", kind.guard));
                let (init, lock) = self.initializer(kind);
                self.line(format!("if flip() {{ {name} = {init}; }}"));
                self.declare(&name, kind, lock, State::Unclear, false);
            }
            2 => {
                self.cell("declared first, given a value later");
                self.line(format!("let mut {name}: {};", kind.guard));
                self.declare(&name, kind, String::new(), State::Empty, true);
            }
            3 => {
                self.cell("`let g = if … { lock } else { lock }`");
                let (one, lock) = self.initializer(kind);
                let (other, second) = self.initializer(kind);
                self.line(format!(
                    "let {name} = if flip() {{ {one} }} else {{ {other} }};"
                ));
                self.declare(&name, kind, format!("{lock}, {second}"), State::Live, false);
            }
            4 => {
                self.cell("`let g = loop { break lock }`");
                let (init, lock) = self.initializer(kind);
                let text = match self.random.below(3) {
                    0 => format!("loop {{ break {init}; }}"),
                    1 => format!(
                        "'out: {{ if flip() {{ {}; }} break 'out {init}; }}",
                        self.leave()
                    ),
                    _ => format!(
                        "match flip() {{ true => {init}, false => {} }}",
                        self.leave()
                    ),
                };
                self.line(format!("let {name} = {text};"));
                self.declare(&name, kind, lock, State::Live, false);
            }
            5 => {
                self.cell("`let _g = lock`");
                let (init, lock) = self.initializer(kind);
                self.line(format!("let _{name} = {init};"));
                self.declare(&format!("_{name}"), kind, lock, State::Live, false);
            }
            _ => {
                self.cell("`let g = lock`");
                let (init, lock) = self.initializer(kind);
                let mutable = self.random.one_in(2);
                let word = if mutable { "mut " } else { "" };
                let ty = if self.random.one_in(4) {
                    format!(": {}", kind.guard)
                } else {
                    String::new()
                };
                self.line(format!("let {word}{name}{ty} = {init};"));
                self.declare(&name, kind, lock, State::Live, mutable);
            }
        }
    }

    /// Uses a guard without ending it.
    fn touch(&mut self) {
        let Some(index) = self.live() else {
            return self.declare_guard();
        };
        let variable = self.variables[index].clone();
        let g = &variable.name;
        let text = match self
            .random
            .below(if variable.mutable && variable.kind.mutable {
                8
            } else {
                5
            }) {
            0 => format!("let n = {g}.len();"),
            1 => format!("look(&{g});"),
            2 => format!("let n = {g}.n;"),
            3 => format!("let r = &{g};"),
            4 => format!("let n = &*{g};"),
            5 => format!("{g}.bump();"),
            6 => format!("{g}.n += 1;"),
            _ => format!("change(&mut {g});"),
        };
        self.cell("used");
        self.line(text);
    }

    /// What ends a guard, and what only looks so.
    fn end_guard(&mut self) -> bool {
        if self.random.one_in(4) {
            return self.end_in_loop();
        }
        if self.random.one_in(5) {
            self.assign();
            return true;
        }
        if self.random.one_in(4) {
            self.seem_to_end();
            return true;
        }
        let Some(index) = self.movable() else {
            self.declare_guard();
            return true;
        };
        if self.random.one_in(3) {
            // The compiler keeps the storage of what was borrowed.
            self.cell("dereferenced, then ended");
            self.line(format!("let n = {}.len();", self.variables[index].name));
        }
        let (text, cell) = self.ending(index);
        self.cell(cell);
        self.line(text);
        self.variables[index].state = State::Empty;
        true
    }

    /// A statement that ends a guard for good, and the cell it belongs to.
    fn ending(&mut self, index: usize) -> (String, &'static str) {
        let variable = self.variables[index].clone();
        let g = &variable.name;
        let (text, cell) = match self.random.below(14) {
            0..=3 => (format!("drop({g});"), "`drop(g)`"),
            4 => (format!("mem::drop({g});"), "`drop(g)`"),
            5 => {
                let lock = &variable.lock;
                (
                    format!("leaked(&[{lock}]); mem::forget({g});"),
                    "`mem::forget(g)`",
                )
            }
            6 => (format!("eat({g});"), "`eat(g)`"),
            7 => (format!("{{ let g = {g}; }}"), "`{ let g = g; }`"),
            8 => (format!("{g};"), "`g;`"),
            9 => (format!("{{ {g}; }}"), "`g;`"),
            10 => (
                format!("let f = move || drop({g}); f();"),
                "moved into a closure that ends it",
            ),
            11 => (
                format!("let n = {{ let g = {g}; g.len() }};"),
                "`{ let g = g; }`",
            ),
            12 => (format!("two({g}, 1);"), "`eat(g)`"),
            _ => (format!("match {g} {{ g => {{}} }}"), "`match g { g => … }`"),
        };
        (text, cell)
    }

    /// In a loop a guard of outside may be moved where the loop is left.
    fn end_in_loop(&mut self) -> bool {
        let Some(index) = self.live() else {
            self.declare_guard();
            return true;
        };
        let inside = self.variables[index].loops == self.loops.len();
        if self.loops.is_empty() || inside {
            let states = self.states();
            let (text, _) = self.ending(index);
            self.cell("ended on one way");
            let otherwise = if self.random.one_in(2) {
                String::new()
            } else {
                format!(" else {{ {}; }}", self.pause())
            };
            let goes_on = self.braces("if flip()", &format!("}}{otherwise}"), |w| {
                w.line(text);
                w.variables[index].state = State::Empty;
                w.block()
            });
            let mut ways = vec![states];
            if goes_on {
                ways.push(self.states());
            }
            return self.join(&ways);
        }
        let states = self.states();
        let (text, _) = self.ending(index);
        self.cell("ended where a loop is left");
        self.braces("if flip()", "}", |w| {
            w.line(text);
            w.variables[index].state = State::Empty;
            if w.random.one_in(2) {
                let pause = w.pause();
                w.line(format!("{pause};"));
            }
            w.line("break;");
            let states = w.states();
            if let Some(innermost) = w.loops.last_mut() {
                innermost.exits.push(states);
            }
            false
        });
        self.restore(&states);
        true
    }

    /// A new value for a variable.
    fn assign(&mut self) {
        let Some(index) =
            self.choose(|variable, loops| variable.mutable && variable.loops == loops)
        else {
            return self.declare_guard();
        };
        let kind = self.variables[index].kind;
        let (init, lock) = self.initializer(kind);
        let g = self.variables[index].name.clone();
        self.cell("`g = lock`, another");
        self.line(format!("{g} = {init};"));
        let variable = &mut self.variables[index];
        variable.state = State::Live;
        variable.lock = lock;
    }

    /// What looks as if it ended a guard and does not; or moves it elsewhere.
    fn seem_to_end(&mut self) {
        let Some(index) = self.live() else {
            return self.declare_guard();
        };
        let variable = self.variables[index].clone();
        let g = &variable.name;
        let movable = variable.loops == self.loops.len();
        match self.random.below(if movable { 9 } else { 5 }) {
            0 => {
                self.cell("`let _ = g`");
                self.line(format!("let _ = {g};"));
            }
            1 => {
                self.cell("`_ = g`");
                self.line(format!("_ = {g};"));
            }
            2 => {
                self.cell("`drop(&g)`");
                self.line(format!("drop(&{g});"));
            }
            3 => {
                self.cell("shadowed");
                // The old one cannot be named any more.
                self.line(format!("let {g} = 5;"));
                self.variables[index].state = State::Empty;
                self.variables[index].mutable = false;
            }
            4 => {
                self.cell("`drop(&mut g)`, `let _ = &g`");
                self.line(format!("let _ = &{g};"));
            }
            5 => {
                self.cell("`let h = g`");
                self.rename(index, g.clone());
            }
            6 => {
                self.cell("`let h = pass(g)`");
                self.rename(index, format!("pass({g})"));
            }
            7 => {
                self.cell("`let g = g`");
                self.line(format!("let {g} = {g};"));
                self.variables[index].state = State::Empty;
                self.variables[index].mutable = false;
                self.declare(g, variable.kind, variable.lock.clone(), State::Live, false);
            }
            _ => {
                self.cell("`let h = { g }`");
                self.rename(index, format!("{{ {g} }}"));
            }
        }
    }

    fn rename(&mut self, index: usize, value: String) {
        let old = self.variables[index].clone();
        let name = self.name("h");
        let mutable = self.random.one_in(2);
        let word = if mutable { "mut " } else { "" };
        self.line(format!("let {word}{name} = {value};"));
        self.variables[index].state = State::Empty;
        self.declare(&name, old.kind, old.lock, State::Live, mutable);
    }

    /// Leaves the program or a loop, on one way.
    fn exit(&mut self) -> bool {
        let leave = self.leave();
        match self.random.below(4) {
            0 if self.fallible && self.loops.is_empty() => {
                self.cell("`?`");
                let kind = self.sync_kind();
                let take = self.take(kind);
                let pause = self.pause();
                self.line(format!("{take}.fallible()?; {pause};"));
            }
            1 if !self.loops.is_empty() => {
                let states = self.states();
                let count = self.loops.len();
                let target = self.random.below(count);
                let text = match (&self.loops[target].label, target + 1 == count) {
                    (Some(label), _) => format!("if flip() {{ break {label}; }}"),
                    (None, true) => "if flip() { break; }".to_owned(),
                    (None, false) => return true,
                };
                self.loops[target].exits.push(states);
                self.cell("`break`");
                self.line(text);
            }
            2 if !self.loops.is_empty() => {
                self.cell("`continue`");
                self.line("if flip() { continue; }");
            }
            _ => {
                self.cell("`return`");
                self.line(format!("if flip() {{ {leave}; }}"));
            }
        }
        true
    }
}
