//! Async functions at random, the same ones for the same seed.

/// What the functions speak of.
pub(crate) const PRELUDE: &str = include_str!("prelude.rs");

/// A value of some type, as an expression.
pub(super) const VALUES: [&str; 20] = [
    "1",
    "String::new()",
    "Rc::new(1)",
    "Rc::new(1)",
    "Cell::new(1)",
    "RefCell::new(String::new())",
    "guard()",
    "guard()",
    "borrowed()",
    "raw()",
    "Raw(raw())",
    "Ended(1)",
    "Ended(Cell::new(1))",
    "Ended(raw())",
    "Arc::new(Cell::new(1))",
    "Box::new(Cell::new(1))",
    "shared::<Cell<i32>>()",
    "unique::<Cell<i32>>()",
    "shared::<String>()",
    "Some(Rc::new(1))",
];

/// A type for a parameter of a function, and a value of it.
const PARAMS: [(&str, &str); 8] = [
    ("i32", "1"),
    ("String", "String::new()"),
    ("Rc<i32>", "Rc::new(1)"),
    ("Cell<i32>", "Cell::new(1)"),
    ("&'static Cell<i32>", "shared()"),
    ("&'static mut Cell<i32>", "unique()"),
    ("Option<MutexGuard<'static, i32>>", "None"),
    ("(String, Raw)", "(String::new(), Raw(raw()))"),
];

/// For a type parameter: a type, and whether it is Send and Sync.
pub(crate) const ARGUMENTS: [(&str, bool, bool); 4] = [
    ("u8", true, true),
    ("Cell<u8>", true, false),
    ("MutexGuard<'static, u8>", false, true),
    ("Rc<u8>", false, false),
];

pub(crate) struct Function {
    pub(crate) name: String,
    /// On one line.
    pub(crate) text: String,
    /// The arguments of a call, the first of type `T` if it is generic.
    pub(crate) args: Vec<&'static str>,
    pub(crate) is_generic: bool,
}

pub(crate) struct Generator {
    state: u64,
    names: u32,
    /// The variables in scope, and whether each can be used.
    variables: Vec<(String, bool)>,
    /// The variable that each reference refers to.
    references: Vec<(String, String)>,
    /// Variables before these were there before a loop, a branch or a closure began.
    floor: usize,
    fallible: bool,
    before: Vec<(String, Vec<&'static str>)>,
}

impl Generator {
    pub(crate) fn new(seed: u64) -> Generator {
        Generator {
            state: seed,
            names: 0,
            variables: Vec::new(),
            references: Vec::new(),
            floor: 0,
            fallible: false,
            before: Vec::new(),
        }
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state >> 33).unwrap() % end
    }

    pub(super) fn pick<T: Copy>(&mut self, among: &[T]) -> T {
        among[self.below(among.len())]
    }

    pub(super) fn name(&mut self) -> String {
        self.names += 1;
        format!("v{}", self.names)
    }

    pub(crate) fn function(&mut self, index: usize) -> Function {
        self.variables.clear();
        self.references.clear();
        self.floor = 0;
        self.fallible = self.below(3) == 0;
        let is_generic = self.below(4) == 0;
        let mut params = Vec::new();
        let mut args = Vec::new();
        if is_generic {
            let by = self.pick(&["T", "T", "&'static T", "Arc<T>", "Vec<T>"]);
            params.push(format!("mut t: {by}"));
            self.variables.push(("t".to_owned(), true));
        }
        if self.below(3) == 0 {
            let (ty, value) = self.pick(&PARAMS);
            params.push(format!("mut p: {ty}"));
            args.push(value);
            self.variables.push(("p".to_owned(), true));
        }
        let (ret, end) = match self.fallible {
            true => (" -> Result<(), Box<dyn Error>>", " Ok(())"),
            false => ("", ""),
        };
        let (depth, count) = (self.below(3), 2 + self.below(4));
        let body = self.statements(depth, count);
        let generics = if is_generic { "<T: 'static>" } else { "" };
        let name = format!("c{index}");
        let params = params.join(", ");
        let text = match self.below(6) {
            0 => {
                let output = ret.trim_start_matches(" -> ");
                let output = if output.is_empty() { "()" } else { output };
                format!(
                    "fn {name}{generics}({params}) -> impl Future<Output = {output}> {{ async move {{ {body}{end} }} }}"
                )
            }
            _ => format!("async fn {name}{generics}({params}){ret} {{ {body}{end} }}"),
        };
        if !is_generic {
            self.before.push((name.clone(), args.clone()));
        }
        Function {
            name,
            text,
            args,
            is_generic,
        }
    }

    fn statements(&mut self, depth: usize, count: usize) -> String {
        let (variables, references) = (self.variables.len(), self.references.len());
        let count = 1 + self.below(count);
        let mut text = String::new();
        for _ in 0..count {
            text.push_str(&self.statement(depth));
            text.push(' ');
        }
        self.variables.truncate(variables);
        self.references.truncate(references);
        text
    }

    /// Statements that may run never or often: what is from outside is not moved in them.
    pub(super) fn inner(&mut self, depth: usize) -> String {
        let floor = std::mem::replace(&mut self.floor, self.variables.len());
        let text = self.statements(depth, 3);
        self.floor = floor;
        text
    }

    /// The same with a variable.
    pub(super) fn inner_with(&mut self, name: &str, depth: usize) -> String {
        let floor = std::mem::replace(&mut self.floor, self.variables.len());
        self.variables.push((name.to_owned(), true));
        let text = self.statements(depth, 3);
        self.variables.pop();
        self.floor = floor;
        text
    }

    /// A variable that can be looked at.
    fn variable(&mut self) -> Option<String> {
        let usable: Vec<String> = self
            .variables
            .iter()
            .filter(|it| it.1)
            .map(|it| it.0.clone())
            .collect();
        (!usable.is_empty()).then(|| usable[self.below(usable.len())].clone())
    }

    /// A variable that can be moved out of, which it then is.
    fn moved(&mut self) -> Option<String> {
        let floor = self.floor;
        let mut usable: Vec<usize> = (floor..self.variables.len()).collect();
        usable.retain(|at| self.variables[*at].1);
        if usable.is_empty() {
            return None;
        }
        let at = usable[self.below(usable.len())];
        self.variables[at].1 = false;
        let name = self.variables[at].0.clone();
        self.forget(&name);
        Some(name)
    }

    /// References to a variable cannot be used any more.
    fn forget(&mut self, name: &str) {
        let gone: Vec<String> = self
            .references
            .iter()
            .filter(|it| it.1 == name)
            .map(|it| it.0.clone())
            .collect();
        for reference in gone {
            for variable in &mut self.variables {
                if variable.0 == reference {
                    variable.1 = false;
                }
            }
            self.forget(&reference);
        }
    }

    fn value(&mut self) -> String {
        match self.below(6) {
            0 => match self.moved() {
                Some(name) => name,
                None => self.plain().to_owned(),
            },
            1 => format!("same({})", self.plain()),
            _ => self.plain().to_owned(),
        }
    }

    /// A reference to something.
    fn reference(&mut self) -> String {
        match self.variable() {
            Some(name) if self.below(3) > 0 => format!("&{name}"),
            _ => format!("&{}", self.plain()),
        }
    }

    fn future(&mut self) -> String {
        match self.below(12) {
            0 => format!("keep({})", self.value()),
            1 => format!("hold({})", self.value()),
            2 => format!("later({})", self.value()),
            3 => self.pick(&["boxed()", "local()"]).to_owned(),
            4 => format!("Slow({})", self.plain()),
            5 => format!("borrow({})", self.reference()),
            6 if !self.before.is_empty() => {
                let at = self.below(self.before.len());
                let (name, args) = self.before[at].clone();
                let args = args.join(", ");
                format!("Box::pin({name}({args}))")
            }
            7 => format!("Waits({}).wait()", self.plain()),
            8 => {
                let (a, b) = (self.plain(), self.plain());
                let call = self.pick(&["first", "into_second"]);
                format!("Pair {{ a: {a}, b: {b} }}.{call}()")
            }
            _ => "g()".to_owned(),
        }
    }

    pub(super) fn new_variable(&mut self) -> String {
        let name = self.name();
        self.variables.push((name.clone(), true));
        name
    }

    fn statement(&mut self, depth: usize) -> String {
        match self.below(4) {
            0 => self.rarer(depth),
            1 => self.life(),
            _ => self.common(depth),
        }
    }

    /// A value, more often than not one that decides nothing.
    pub(super) fn plain(&mut self) -> &'static str {
        match self.below(5) {
            0 | 1 => self.pick(&VALUES),
            2 => "Cell::new(1)",
            _ => self.pick(&["1", "String::new()", "Ended(1)", "shared::<String>()"]),
        }
    }

    fn common(&mut self, depth: usize) -> String {
        let deep = if depth == 0 { 24 } else { 46 };
        match self.below(deep) {
            0..=3 => {
                let value = self.value();
                format!("let mut {} = {value};", self.new_variable())
            }
            4 | 5 => "g().await;".to_owned(),
            6 => {
                let Some(of) = self.variable() else {
                    return "g().await;".to_owned();
                };
                let name = self.new_variable();
                self.references.push((name.clone(), of.clone()));
                format!("let {name} = &{of};")
            }
            7 | 8 => match self.moved() {
                Some(name) => format!("drop({name});"),
                None => "g().await;".to_owned(),
            },
            9 => match self.variable() {
                Some(name) => format!("look(&{name});"),
                None => "g().await;".to_owned(),
            },
            10 => {
                let future = self.future();
                format!(
                    "let mut {} = same({future}.await);",
                    self.new_variable_of(&future)
                )
            }
            11 => format!("{}.await;", self.future()),
            12 => format!("two({}, g().await);", self.value()),
            13 => format!("two({}, g().await);", self.reference()),
            14 => format!("two(g().await, {});", self.value()),
            15 => {
                let method = self.pick(&["by_ref", "by_val"]);
                match method {
                    "by_ref" => match self.variable() {
                        Some(name) => format!("{name}.by_ref(g().await);"),
                        None => format!("{}.by_ref(g().await);", self.paren()),
                    },
                    _ => format!("{}.by_val(g().await);", self.paren()),
                }
            }
            16 => format!("let _ = {};", self.plain()),
            17 => format!("_ = {};", self.plain()),
            18 => {
                let (a, b) = (self.value(), self.value());
                let name = self.new_variable();
                match self.below(3) {
                    0 => format!("let {name} = ({a}, g().await, {b});"),
                    1 => format!("let {name} = Pair {{ a: {a}, b: g().await }}; "),
                    _ => format!("let {name} = [{a}];"),
                }
            }
            19 if self.fallible => {
                let call = self.pick(&["fine", "sent"]);
                let value = self.plain();
                match self.below(3) {
                    0 => format!("two({call}({value})?, g().await);"),
                    1 => format!("two({call}({value})?.number(), g().await);"),
                    _ => format!("let mut {} = {call}({value})?;", self.new_variable()),
                }
            }
            20 => format!(
                "println!(\"{{}} {{}}\", {}.number(), {{ g().await; 1 }});",
                self.paren()
            ),
            21 => {
                let value = self.plain();
                format!(
                    "let {} = {}.number();",
                    self.new_variable(),
                    format_args!("({value}).again()")
                )
            }
            22 => {
                let value = self.plain();
                format!("borrow(({value}).again()).await;")
            }
            23 => {
                let value = self.plain();
                let name = self.new_variable();
                format!("let {name} = &{value};")
            }
            24 => format!("{{ {}}}", self.inner(depth - 1)),
            25 | 26 => {
                let (a, b) = (self.inner(depth - 1), self.inner(depth - 1));
                format!("if cond() {{ {a}}} else {{ {b}}}")
            }
            27 => format!(
                "loop {{ {}if cond() {{ break; }} {}}}",
                self.inner(depth - 1),
                self.inner(depth - 1)
            ),
            28 => format!(
                "while {}.number() == 1 {{ {}}}",
                self.paren(),
                self.inner(depth - 1)
            ),
            29 => {
                let (head, name) = (self.plain(), self.name());
                let body = self.inner_with(&name, depth - 1);
                format!("for mut {name} in [{head}] {{ {body}}}")
            }
            30 => {
                let (head, name) = (self.plain(), self.name());
                let body = self.inner_with(&name, depth - 1);
                format!("for {name} in [{head}].iter() {{ {body}}}")
            }
            31 | 32 => {
                let (head, name) = (self.plain(), self.name());
                let a = self.inner_with(&name, depth - 1);
                let b = self.inner(depth - 1);
                let semicolon = self.pick(&["", ";"]);
                format!("if let Some(mut {name}) = some({head}) {{ {a}}} else {{ {b}}}{semicolon}")
            }
            33 => {
                let (head, a, b) = (self.plain(), self.inner(depth - 1), self.inner(depth - 1));
                format!("if let Some(1) = some(({head}).number()) {{ {a}}} else {{ {b}}}")
            }
            34 => {
                let (head, name) = (self.plain(), self.name());
                let body = self.inner_with(&name, depth - 1);
                format!("while let Some({name}) = some({head}) {{ {body}}}")
            }
            35 => {
                let (head, name) = (self.plain(), self.name());
                let (a, b) = (self.inner_with(&name, depth - 1), self.inner(depth - 1));
                let guard = self.pick(&["", " if cond()"]);
                format!("match some({head}) {{ Some({name}){guard} => {{ {a}}} _ => {{ {b}}} }}")
            }
            36 => {
                let (head, a, b) = (self.plain(), self.inner(depth - 1), self.inner(depth - 1));
                format!("match ({head}).number() {{ 1 => {{ {a}}} _ => {{ {b}}} }}")
            }
            37 => {
                let (head, name) = (self.plain(), self.new_variable());
                let otherwise = if self.fallible {
                    "return Ok(())"
                } else {
                    "return"
                };
                format!("let Some({name}) = some({head}) else {{ g().await; {otherwise} }};")
            }
            38 => {
                let otherwise = if self.fallible {
                    "return Ok(());"
                } else {
                    "return;"
                };
                format!("if cond() {{ {}{otherwise} }}", self.inner(depth - 1))
            }
            39 => {
                let body = self.inner(depth - 1);
                let fallible = std::mem::replace(&mut self.fallible, false);
                let block = self.inner(depth - 1);
                self.fallible = fallible;
                let name = self.name();
                format!("{body}let {name} = async {{ {block}}}; {name}.await;")
                    .replace("return Ok(());", "return;")
                    .replace("return;", "")
            }
            40 => match self.moved() {
                Some(name) => {
                    let future = self.name();
                    let end = self.pick(&[
                        "g().await; drop(NAME);",
                        "drop(NAME); g().await;",
                        "look(&NAME); g().await;",
                    ]);
                    let end = end.replace("NAME", &name);
                    let wait = self.pick(&["", "g().await; "]);
                    format!("let {future} = async move {{ {end} }}; {wait}{future}.await;")
                }
                None => "g().await;".to_owned(),
            },
            41 => match self.variable() {
                Some(name) => {
                    let closure = self.name();
                    let wait = self.pick(&["", "g().await; "]);
                    format!("let {closure} = || look(&{name}); {wait}{closure}(); g().await;")
                }
                None => "g().await;".to_owned(),
            },
            42 => match self.moved() {
                Some(name) => {
                    let closure = self.name();
                    match self.below(3) {
                        0 => format!(
                            "let {closure} = move || look(&{name}); {closure}(); g().await;"
                        ),
                        1 => {
                            format!("let {closure} = move || drop({name}); g().await; {closure}();")
                        }
                        _ => format!(
                            "let {closure} = move || drop({name}); run({closure}); g().await;"
                        ),
                    }
                }
                None => "g().await;".to_owned(),
            },
            43 => {
                let (a, b) = (self.future(), self.future());
                format!("join!({a}, {b});")
            }
            44 => {
                let (a, b, name) = (self.future(), self.future(), self.name());
                let (c, d) = (self.inner_with(&name, depth - 1), self.inner(depth - 1));
                format!("select! {{ {name} = {a} => {{ {c}}}, _ = {b} => {{ {d}}}, }};")
            }
            _ => {
                let (future, name) = (self.future(), self.name());
                format!("let {name} = pin!({future}); g().await; {name}.await;")
            }
        }
    }

    /// A variable for what a future gives: some give references to what is gone by then.
    fn new_variable_of(&mut self, future: &str) -> String {
        let name = self.name();
        let usable = !future.contains(".first()") && !future.contains("Box::pin(c");
        self.variables.push((name.clone(), usable));
        name
    }

    pub(super) fn paren(&mut self) -> String {
        format!("({})", self.plain())
    }
}
