//! Shapes of statements: the life of one value, and the rarer ones.

use super::generate::{Generator, VALUES};

impl Generator {
    /// What becomes of one value, which is all that decides here.
    pub(super) fn life(&mut self) -> String {
        let (name, value) = (self.name(), self.pick(&VALUES));
        let look = self.pick(&[
            "",
            "",
            "look(&NAME); ",
            "NAME.by_ref(()); ",
            "two(NAME.number(), 1); ",
            "let r = &NAME; look(r); ",
            "change(&mut NAME); ",
            "let f = || look(&NAME); f(); ",
            "NAME = VALUE; ",
            "if cond() { look(&NAME) } ",
        ]);
        let end = self.pick(&[
            "",
            "drop(NAME); ",
            "drop(NAME); ",
            "let m = NAME; drop(m); ",
            "{ let m = NAME; } ",
            "two(NAME, 1); ",
            "NAME.by_val(()); ",
            "let _ = NAME; ",
            "if cond() { drop(NAME); } else { drop(NAME); } ",
            "if cond() { drop(NAME); } ",
            "run(move || drop(NAME)); ",
            "match NAME { m => drop(m) } ",
            "drop(Some(NAME)); ",
            "let p = Pair { a: NAME, b: 1 }; drop(p); ",
        ]);
        let text = format!("{{ let mut NAME = VALUE; {look}{end}g().await; }}");
        text.replace("NAME", &name).replace("VALUE", value)
    }

    /// Assignments, parts, references that change things, and blocks that give values.
    pub(super) fn rarer(&mut self, depth: usize) -> String {
        let value = self.plain();
        let other = self.plain();
        match self.below(if depth == 0 { 16 } else { 24 }) {
            0 => {
                let name = self.new_variable();
                let between = self.pick(&["", "look(&NAME); ", "drop(NAME); ", "g().await; "]);
                let between = between.replace("NAME", &name);
                format!("let mut {name} = {value}; {between}{name} = {value}; g().await;")
            }
            1 => {
                let (a, b) = (self.new_variable(), self.new_variable());
                format!(
                    "let Pair {{ a: {a}, b: {b} }} = (Pair {{ a: {value}, b: {other} }}); g().await;"
                )
            }
            2 => {
                let (a, pair) = (self.new_variable(), self.name());
                let part = self.pick(&["({a}, _)", "(ref {a}, _)", "(ref mut {a}, _)", "(_, {a})"]);
                let part = part.replace("{a}", &a);
                format!(
                    "let mut {pair} = ({value}, {other}); g().await; let {part} = {pair}; g().await;"
                )
            }
            3 => format!("{}.by_mut(g().await);", self.paren()),
            4 => {
                let name = self.name();
                format!("let mut {name} = {value}; {name}.by_mut(g().await);")
            }
            5 => {
                let (name, reference) = (self.name(), self.name());
                let wait = self.pick(&["g().await; ", ""]);
                format!(
                    "let mut {name} = {value}; let {reference} = &mut {name}; {wait}change({reference}); g().await;"
                )
            }
            6 => format!("two((Rc::new(1) == keep(Rc::new(1)).await), {other});"),
            7 => {
                let name = self.name();
                format!(
                    "let mut {name} = 1; {name} += keep(1).await; two({value}.number(), {name});"
                )
            }
            8 => {
                let name = self.name();
                format!(
                    "let {name} = Pair {{ a: {value}, b: {other} }}; let _f = async {{ look(&{name}.a); g().await; }}; _f.await;"
                )
            }
            9 => {
                let name = self.name();
                format!(
                    "let {name} = Pair {{ a: {value}, b: {other} }}; drop({name}.a); g().await;"
                )
            }
            10 => {
                let name = self.name();
                format!(
                    "let {name} = Pair {{ a: {value}, b: {other} }}; let {name} = move || look(&{name}.b); g().await; {name}();"
                )
            }
            11 => {
                let name = self.new_variable();
                let tail = self.pick(&[
                    "VALUE",
                    "same(VALUE)",
                    "g().await; VALUE",
                    "keep(VALUE).await",
                ]);
                format!("let mut {name} = {{ {} }};", tail.replace("VALUE", value))
            }
            12 => {
                let name = self.new_variable();
                format!(
                    "let {name} = if cond() {{ Some({value}) }} else {{ g().await; None }}; g().await;"
                )
            }
            13 => {
                let name = self.new_variable();
                format!("let {name} = {{ ({value}).again().number() }}; g().await;")
            }
            14 => {
                let name = self.name();
                format!(
                    "let {name} = async |x: i32| {{ look(&{value}); g().await; }}; {name}(1).await;"
                )
            }
            15 => {
                let name = self.name();
                format!(
                    "let {name} = vec![{value}, {value}]; look(&{name}[0]); look(&{name}[keep(0).await]);"
                )
            }
            16 => {
                let name = self.name();
                let body = self.inner_with(&name, depth - 1);
                format!("if let Some({name}) = &some({value}) {{ {body}}}")
            }
            17 => {
                let name = self.name();
                let body = self.inner_with(&name, depth - 1);
                format!("if let Some({name}) = &mut some({value}) {{ {body}}}")
            }
            18 => {
                let name = self.name();
                let body = self.inner_with(&name, depth - 1);
                format!("match &some({value}) {{ Some({name}) => {{ {body}}} None => g().await, }}")
            }
            19 => {
                let (name, body) = (self.new_variable(), self.inner(depth - 1));
                format!("let {name} = loop {{ {body}break {value}; }}; g().await;")
            }
            20 => {
                let (name, body) = (self.new_variable(), self.inner(depth - 1));
                format!(
                    "let {name} = 'out: {{ {body}if cond() {{ break 'out Some({value}); }} g().await; None }};"
                )
            }
            21 => {
                let name = self.name();
                let body = self.inner_with(&name, depth - 1);
                format!(
                    "match {value} {{ {name} if cond() && {name}.number() == 1 => {{ {body}}} _ => g().await, }}"
                )
            }
            22 => {
                let (a, b) = (self.inner(depth - 1), self.inner(depth - 1));
                format!(
                    "if cond() && ({value}).number() == 1 {{ {a}}} else if ({other}).number() == 1 || cond() {{ {b}}}"
                )
            }
            _ => {
                let (a, b) = (self.name(), self.name());
                let body = self.inner_with(&b, depth - 1);
                format!("let {a} = [{value}]; for {b} in &{a} {{ {body}}}")
            }
        }
    }
}
