//! Guards inside other values, and code inside other code.

use super::locks::MUTEX;
use super::writer::{State, Writer};

impl Writer<'_> {
    pub(super) fn container(&mut self) -> bool {
        match self.random.below(7) {
            0..=2 => self.option(),
            3 => self.tuple(),
            4 => self.holder(),
            5 => self.collection(),
            _ => self.handed_over(),
        }
        true
    }

    fn pause_line(&mut self) {
        if self.random.one_in(2) {
            let pause = self.pause();
            self.line(format!("{pause};"));
        }
    }

    fn option(&mut self) {
        let kind = self.kind();
        let (take, other) = (self.take(kind), self.take(kind));
        let o = self.name("o");
        let ty = kind.guard;
        match self.random.below(5) {
            0 => {
                self.cell("`let mut o: Option<Guard> = None`");
                self.line(format!("let mut {o}: Option<{ty}> = None;"));
                self.pause_line();
                if self.random.one_in(2) {
                    self.line(format!("if flip() {{ {o} = Some({take}); }}"));
                }
            }
            1 => {
                self.cell("`let mut o = None; o = Some(lock)`");
                self.line(format!("let mut {o} = None;"));
                self.line(format!("if flip() {{ {o} = Some({take}); }}"));
            }
            2 => {
                self.cell("`let o = flip().then(|| lock)`");
                let kind = self.sync_kind();
                let take = self.take(kind);
                self.line(format!("let mut {o} = flip().then(|| {take});"));
            }
            _ => {
                self.cell("`let o = Some(lock)`");
                self.line(format!("let mut {o} = Some({take});"));
            }
        }
        self.pause_line();
        let (pause, second) = (self.pause(), self.pause());
        match self.random.below(12) {
            0 => {
                self.cell("`drop(o)`");
                self.line(format!("drop({o});"));
            }
            1 => {
                self.cell("`o = None`");
                self.line(format!("{o} = None;"));
            }
            2 => {
                self.cell("`if let Some(g) = o`");
                self.line(format!("if let Some(g) = {o} {{ {pause}; }}"));
            }
            3 => {
                self.cell("`if let Some(g) = &o`");
                self.line(format!(
                    "if let Some(g) = &{o} {{ {pause}; }} else {{ {}; }}",
                    second
                ));
            }
            4 => {
                self.cell("`drop(o.take())`");
                self.line(format!("drop({o}.take());"));
            }
            5 => {
                self.cell("`let g = o.take()`");
                self.line(format!("let g = {o}.take(); {pause}; drop(g);"));
            }
            6 => {
                self.cell("`let Some(g) = o else`");
                let leave = self.leave();
                self.line(format!("let Some(g) = {o} else {{ {pause}; {leave} }};"));
                self.pause_line();
                self.line("drop(g);");
            }
            7 => {
                self.cell("`match o`");
                self.line(format!(
                    "match {o} {{ Some(g) => {{ drop(g); {pause}; }} None => {{ {}; }} }}",
                    second
                ));
            }
            8 => {
                self.cell("`o.replace(lock)`");
                self.line(format!("drop({o}.replace({other})); {pause};"));
            }
            9 => {
                self.cell("`mem::take(&mut o)`");
                self.line(format!("let g = mem::take(&mut {o}); {pause}; drop(g);"));
            }
            10 => {
                self.cell("`while let Some(g) = o.take()`");
                self.line(format!("while let Some(g) = {o}.take() {{ {pause}; }}"));
            }
            _ => {
                self.cell("`o = Some(lock)`, another");
                self.line(format!("{o} = Some({other}); {pause};"));
            }
        }
    }

    fn tuple(&mut self) {
        let kind = self.kind();
        let (take, other) = (self.take(kind), self.any());
        let t = self.name("t");
        self.cell("a guard in a tuple");
        let second = if self.random.one_in(2) {
            other
        } else {
            "1".to_owned()
        };
        self.line(format!("let mut {t} = ({take}, {});", second));
        self.pause_line();
        let pause = self.pause();
        let text = match self.random.below(7) {
            0 => format!("drop({t}.0); {pause};"),
            1 => format!("let (g, n) = {t}; drop(g); {pause};"),
            2 => format!("let (g, _) = {t}; {pause}; drop(g);"),
            3 => format!("let (_, n) = {t}; {pause};"),
            4 => format!("drop({t}); {pause};"),
            5 => format!("let (ref g, _) = {t}; {pause};"),
            _ => format!("let g = {t}.0; {pause}; drop(g);"),
        };
        self.line(text);
    }

    fn holder(&mut self) {
        let take = self.any();
        let h = self.name("s");
        self.cell("a guard in a struct");
        self.line(format!("let mut {h} = Holder {{ g: {take}, n: 1 }};"));
        self.pause_line();
        let pause = self.pause();
        let text = match self.random.below(7) {
            0 => format!("drop({h}.g); {pause};"),
            1 => format!("let Holder {{ g, n }} = {h}; drop(g); {pause};"),
            2 => format!("let Holder {{ g, .. }} = {h}; {pause}; drop(g);"),
            3 => format!("let Holder {{ n, .. }} = {h}; {pause};"),
            4 => format!("drop({h}); {pause};"),
            5 => format!("let n = {h}.g.len(); drop({h}); {pause};"),
            _ => format!("let g = {h}.g; {pause}; drop(g);"),
        };
        self.line(text);
    }

    fn collection(&mut self) {
        let kind = self.kind();
        let (take, other) = (self.take(kind), self.take(kind));
        let v = self.name("v");
        self.cell("guards in a `Vec` or a `Box`");
        let pause = self.pause();
        match self.random.below(8) {
            0 => self.line(format!("let mut {v} = vec![{take}]; {v}.clear(); {pause};")),
            1 => self.line(format!(
                "let mut {v} = Vec::new(); {v}.push({take}); {pause}; drop({v});"
            )),
            2 => self.line(format!(
                "let mut {v} = vec![{take}]; drop({v}.pop()); {pause};"
            )),
            3 => self.line(format!(
                "let {v} = vec![{take}, {other}]; for g in {v} {{ {pause}; }}"
            )),
            4 => self.line(format!("let {v} = Box::new({take}); drop({v}); {pause};")),
            5 => self.line(format!("let {v} = Box::new({take}); {pause};")),
            6 => self.line(format!("let {v} = [{take}, {other}]; {pause}; drop({v});")),
            _ => self.line(format!("let {v} = Box::new(1); two({take}, {v}); {pause};")),
        }
    }

    /// `Condvar` takes a guard and gives it back.
    fn handed_over(&mut self) {
        self.cell("handed over to a `Condvar`");
        let (init, lock) = self.initializer(&MUTEX);
        let name = self.name("g");
        self.line(format!("let mut {name} = {init};"));
        let text = match self.random.below(4) {
            0 => format!("{name} = l.ready.wait_while({name}, |d| false).unwrap();"),
            1 => format!("let {name} = l.ready.wait_while({name}, |d| false).unwrap();"),
            2 => format!(
                "let ({name}, late) = l.ready.wait_timeout({name}, Duration::ZERO).unwrap();"
            ),
            _ => format!("{name} = l.ready.wait_timeout({name}, Duration::ZERO).unwrap().0;"),
        };
        self.line(text);
        self.declare(&name, &MUTEX, lock, State::Live, false);
        self.pause_line();
    }

    /// Closures and async blocks.
    pub(super) fn inner_body(&mut self) {
        let take = self.any_sync();
        let (pause, second) = (self.pause(), self.pause());
        match self.random.below(9) {
            0 => {
                self.cell("a guard inside a closure");
                self.line(format!(
                    "let f = || {take}.len(); {pause}; f(); {};",
                    second
                ));
            }
            1 => {
                self.cell("a guard inside a closure");
                self.line(format!(
                    "let f = || {{ let g = {take}; g.len() }}; f(); {pause};"
                ));
            }
            2 => {
                self.cell("a closure that borrows a guard");
                let Some(index) = self.live() else { return };
                let name = self.variables[index].name.clone();
                self.line(format!(
                    "let n = {{ let f = || {name}.len(); f() }}; {pause};"
                ));
            }
            3 => {
                self.cell("a closure that takes a guard with it");
                let Some(index) = self.movable() else { return };
                let name = self.variables[index].name.clone();
                let f = self.name("f");
                self.line(format!(
                    "let {f} = move || {name}.len(); {f}(); {pause}; drop({f});"
                ));
                self.variables[index].state = State::Empty;
            }
            4 => {
                self.cell("a guard inside an async block that nobody awaits");
                let take = self.any();
                let id = self.id();
                self.line(format!(
                    "let f = async {{ let g = {take}; within({id}).await; }}; {pause};"
                ));
            }
            5 => {
                self.cell("a guard inside an async block that is awaited");
                let take = self.any();
                let (id, inner) = (self.id(), self.id());
                let text = format!("{{ let g = {take}; g.len(); }} within({inner}).await;");
                self.line(format!("seen({id}, async {{ {text} }}).await;"));
            }
            6 => {
                self.cell("a helper that takes a lock and gives it back");
                let lock = self.lock("mutex");
                self.line(format!("let n = length_of(&{lock}); {pause};"));
            }
            7 => {
                self.cell("a guard in an iterator's closure");
                self.line(format!(
                    "let n: usize = (0..2).map(|_| {take}.len()).sum(); {pause};"
                ));
            }
            _ => {
                self.cell("an async block with statements of its own");
                self.line("let inner = async move {");
                let fallible = std::mem::replace(&mut self.fallible, false);
                self.apart(|w| {
                    w.declare_guard();
                    let pause = w.pause();
                    w.line(format!("{pause};"));
                });
                self.fallible = fallible;
                self.line("};");
                self.line(format!("{pause};"));
            }
        }
    }
}
