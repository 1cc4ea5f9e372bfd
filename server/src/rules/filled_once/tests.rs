use crate::rules::{arc_mutex_unneeded, oncecell_as_option};
use crate::testing::{LIBRARY, check_fix, remedies};

/// A struct with a cell, and what is done with it.
fn cell(ty: &str, methods: &str) -> String {
    format!(
        r#"use std::cell::RefCell;

#[derive(Default)]
pub struct Document {{
    text: String,
    title: RefCell<Option<{ty}>>,
}}

impl Document {{
{methods}}}
"#
    )
}

#[track_caller]
fn check_cell(ty: &str, before: &str, after: &str) {
    let (before, after) = (cell(ty, before), cell(ty, after));
    let after = after
        .replace("RefCell<Option<", "OnceCell<")
        .replace(">>,", ">,")
        .replace("RefCell", "OnceCell");
    check_fix(
        &oncecell_as_option::RULE,
        "Change `title` to a `OnceCell`, with every use",
        &before,
        &after,
    );
}

#[test]
fn it_is_filled_by_who_looks_first() {
    check_cell(
        "String",
        r#"    pub fn title(&self) -> String {
        let mut title = self.title.borrow_mut();
        if title.is_none() {
            *title = Some(self.text.lines().next().unwrap_or_default().to_owned());
        }
        title.clone().unwrap_or_default()
    }

    pub fn length(&self) -> usize {
        let mut title = self.title.borrow_mut();
        // The first line is the title.
        if title.is_none() {
            println!("looking");
            for line in self.text.lines() {
                if line.is_empty() {
                    break;
                }
                println!("{line}");
            }
            // All of it.
            *title = Some(
                self.text
                    .lines()
                    .collect(),
            );
        }
        let length = title.as_ref().map(|title| title.len());
        drop(title);
        length.unwrap_or(0)
    }

    pub fn load(&self) {
        let mut title = self.title.borrow_mut();
        if title.is_none() {
            title.replace(String::new());
        }
    }

    pub fn other(&self) -> Option<String> {
        let mut title = self.title.borrow_mut();
        if title.is_none() {
            title.insert(
                self.text
                    .clone(),
            );
        }
        println!("{} {:?}", title.as_ref().unwrap().len(), title);
        println!("{} {:?}", title.as_deref().unwrap(), title.as_deref());
        title.clone()
    }
"#,
        r#"    pub fn title(&self) -> String {
        let title = self.title.get_or_init(|| self.text.lines().next().unwrap_or_default().to_owned());
        title.clone()
    }

    pub fn length(&self) -> usize {
        // The first line is the title.
        let title = self.title.get_or_init(|| {
            println!("looking");
            for line in self.text.lines() {
                if line.is_empty() {
                    break;
                }
                println!("{line}");
            }
            // All of it.
            self.text
                .lines()
                .collect()
        });
        let length = Some(title).map(|title| title.len());
        length.unwrap_or(0)
    }

    pub fn load(&self) {
        self.title.get_or_init(String::new);
    }

    pub fn other(&self) -> Option<String> {
        let title = self.title.get_or_init(|| self.text
            .clone());
        println!("{} {:?}", title.len(), Some(title));
        println!("{} {:?}", title.as_str(), Some(title.as_str()));
        Some(title.clone())
    }
"#,
    );
}

#[test]
fn it_is_filled_in_one_step() {
    check_cell(
        "Vec<u8>",
        r#"    fn fill(&self) -> usize {
        self.title.borrow_mut().get_or_insert_with(Vec::new);
        let many = self.title.borrow_mut().get_or_insert_with(|| vec![1, 2]).len();
        let first = self
            .title
            .borrow_mut()
            .get_or_insert_with(|| vec![1, 2])[0];
        many + usize::from(first)
    }

    fn through_a_guard(&self) -> Vec<u8> {
        let mut title = self.title.borrow_mut();
        title.get_or_insert_with(|| vec![1]).clone()
    }

    fn through_a_guard_that_goes(&self, bytes: Vec<u8>) -> usize {
        let mut title = self.title.borrow_mut();
        let all = title.get_or_insert(bytes);
        let many = all.len();
        drop(title);
        many
    }
"#,
        r#"    fn fill(&self) -> usize {
        self.title.get_or_init(Vec::new);
        let many = self.title.get_or_init(|| vec![1, 2]).len();
        let first = self
            .title
            .get_or_init(|| vec![1, 2])[0];
        many + usize::from(first)
    }

    fn through_a_guard(&self) -> Vec<u8> {
        self.title.get_or_init(|| vec![1]).clone()
    }

    fn through_a_guard_that_goes(&self, bytes: Vec<u8>) -> usize {
        let all = self.title.get_or_init(|| bytes);
        let many = all.len();
        many
    }
"#,
    );
}

#[test]
fn who_looks_needs_no_guard() {
    check_cell(
        "String",
        r#"    fn fill(&self) {
        self.title.borrow_mut().get_or_insert_with(String::new);
    }

    fn look(&self) -> Option<String> {
        if self.title.borrow().is_some() || self.title.borrow_mut().is_none() {
            println!("{:?} {:?}", self.title.borrow(), *self.title.borrow());
        }
        println!("{:?}", self.title.borrow().as_ref().map(|title| title.len()));
        println!("{:?}", self.title.borrow().as_deref().unwrap_or("none"));
        println!("{}", self.title.borrow().iter().count());
        if let Some(title) = &*self.title.borrow() {
            println!("{title}");
        }
        match &*self.title.borrow() {
            Some(title) if title.is_empty() => {}
            Some(_) | None => println!("full"),
        }
        self.title
            .borrow()
            .clone()
    }

    fn look_again(&self) -> Option<String> {
        let title = self.title.borrow();
        println!("{title:?} {}", title.is_some());
        if let Some(title) = title.as_ref() {
            println!("{title}");
        }
        title.clone()
    }

    fn show(&self, out: &mut impl std::fmt::Write, _: &dyn AsRef<str>) -> std::fmt::Result {
        write!(out, "{:?}", *self.title.borrow())
    }

    fn look_once(&self) -> bool {
        let mut title = self.title.borrow_mut();
        let is_filled = title.is_some();
        drop(title);
        is_filled
    }
"#,
        r#"    fn fill(&self) {
        self.title.get_or_init(String::new);
    }

    fn look(&self) -> Option<String> {
        if self.title.get().is_some() || self.title.get().is_none() {
            println!("{:?} {:?}", self.title.get(), self.title.get());
        }
        println!("{:?}", self.title.get().map(|title| title.len()));
        println!("{:?}", self.title.get().map(String::as_str).unwrap_or("none"));
        println!("{}", self.title.get().into_iter().count());
        if let Some(title) = self.title.get() {
            println!("{title}");
        }
        match self.title.get() {
            Some(title) if title.is_empty() => {}
            Some(_) | None => println!("full"),
        }
        self.title
            .get()
            .cloned()
    }

    fn look_again(&self) -> Option<String> {
        let title = self.title.get();
        println!("{title:?} {}", title.is_some());
        if let Some(title) = title {
            println!("{title}");
        }
        title.cloned()
    }

    fn show(&self, out: &mut impl std::fmt::Write, _: &dyn AsRef<str>) -> std::fmt::Result {
        write!(out, "{:?}", self.title.get())
    }

    fn look_once(&self) -> bool {
        let title = self.title.get();
        let is_filled = title.is_some();
        is_filled
    }
"#,
    );
}

#[test]
fn what_is_copied() {
    check_cell(
        "u32",
        r#"    fn fill(&self) -> u32 {
        let mut title = self.title.borrow_mut();
        if title.is_none() {
            *title = Some(3);
        }
        let twice = title.unwrap() + title.unwrap_or(0) + title.clone().unwrap().pow(2);
        twice + title.map_or(1, |title| title + 1)
    }

    fn look(&self) -> Option<u32> {
        let many = self.title.borrow().unwrap_or_default() + self.title.borrow().map_or(0, |it| it);
        if *self.title.borrow() == Some(many) {
            return *self.title.borrow();
        }
        let title = self.title.borrow();
        let Some(many) = *title else { return None };
        println!("{}", (*self.title.borrow()).unwrap_or(many));
        title.clone()
    }

    fn number(&self) -> u32 {
        *self.title.borrow_mut().get_or_insert(3)
    }
"#,
        r#"    fn fill(&self) -> u32 {
        let title = self.title.get_or_init(|| 3);
        let twice = *title + *title + (*title).pow(2);
        twice + Some(*title).map_or(1, |title| title + 1)
    }

    fn look(&self) -> Option<u32> {
        let many = self.title.get().copied().unwrap_or_default() + self.title.get().copied().map_or(0, |it| it);
        if self.title.get().copied() == Some(many) {
            return self.title.get().copied();
        }
        let title = self.title.get();
        let Some(many) = title.copied() else { return None };
        println!("{}", self.title.get().copied().unwrap_or(many));
        title.copied()
    }

    fn number(&self) -> u32 {
        *self.title.get_or_init(|| 3)
    }
"#,
    );
}

#[test]
fn a_lock_that_is_shared() {
    check_fix(
        &arc_mutex_unneeded::RULE,
        "Change `config` to a `OnceLock`, with every use",
        r#"use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

#[derive(Clone)]
struct Server {
    config: Arc<Mutex<Option<String>>>,
}

impl Server {
    fn new() -> Server {
        Server { config: Arc::new(Mutex::new(None)) }
    }

    fn config(&self) -> String {
        let mut config = self
            .config
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if config.is_none() {
            *config = Some(read());
        }
        config.clone().expect("it was filled")
    }

    fn spawn(&self) {
        let config = Arc::clone(&self.config);
        thread::spawn(move || {
            println!("{:?}", config.lock().unwrap().as_ref());
        });
    }
}

fn read() -> String {
    String::new()
}
"#,
        r#"use std::sync::{Arc, OnceLock};
use std::thread;

#[derive(Clone)]
struct Server {
    config: Arc<OnceLock<String>>,
}

impl Server {
    fn new() -> Server {
        Server { config: Arc::new(OnceLock::new()) }
    }

    fn config(&self) -> String {
        let config = self
            .config
            .get_or_init(read);
        config.clone()
    }

    fn spawn(&self) {
        let config = Arc::clone(&self.config);
        thread::spawn(move || {
            println!("{:?}", config.get());
        });
    }
}

fn read() -> String {
    String::new()
}
"#,
    );
}

#[test]
fn statics_and_variables() {
    check_fix(
        &arc_mutex_unneeded::RULE,
        "Change `HOME` to a `OnceLock`, with every use",
        "static HOME: std::sync::Mutex<Option<String>> = std::sync::Mutex::new(None);\n\nfn home() -> String {\n    HOME.lock().unwrap().get_or_insert_with(String::new).clone()\n}\n",
        "static HOME: std::sync::OnceLock<String> = std::sync::OnceLock::new();\n\nfn home() -> String {\n    HOME.get_or_init(String::new).clone()\n}\n",
    );
    check_fix(
        &oncecell_as_option::RULE,
        "Change `name` to a `OnceCell`, with every use",
        "use std::cell::RefCell;\nuse std::rc::Rc;\n\nfn f() -> usize {\n    let name: Rc<RefCell<Option<String>>> = Rc::new(RefCell::default());\n    let other = name.clone();\n    let fill = move || other.borrow_mut().get_or_insert_with(String::new).len();\n    fill()\n}\n",
        "use std::cell::OnceCell;\nuse std::rc::Rc;\n\nfn f() -> usize {\n    let name: Rc<OnceCell<String>> = Rc::new(OnceCell::new());\n    let other = name.clone();\n    let fill = move || other.get_or_init(String::new).len();\n    fill()\n}\n",
    );
}

/// The reason why the first finding is not mended.
#[track_caller]
fn check_refused(rule: &'static crate::rules::Rule, text: &str, reason: &str) {
    assert_eq!(LIBRARY.findings(rule, text).len(), 1, "{text}");
    let remedies = remedies(rule, &[("src/lib.rs", text)]);
    let titles: Vec<&str> = remedies
        .fixes
        .iter()
        .map(|fix| fix.title.as_str())
        .collect();
    assert!(titles.is_empty(), "there is a fix: {titles:?}\n{text}");
    let [refusal] = remedies.refusals.as_slice() else {
        panic!("not one refusal: {:?}\n{text}", remedies.refusals);
    };
    assert!(
        refusal.reason.contains(reason),
        "{}\n{text}",
        refusal.reason
    );
}

#[test]
fn uses_that_are_not_understood() {
    let cannot = "cannot be written with a `OnceCell` at lib.rs:11";
    for (body, reason) in [
        // What is put in may leave, or may not be put in.
        (
            "let mut g = self.title.borrow_mut(); if g.is_none() { *g = Some(self.read()?); } None",
            "may leave",
        ),
        (
            "let mut g = self.title.borrow_mut(); if g.is_none() { if self.text.is_empty() { return None; } *g = Some(String::new()); } None",
            "may leave",
        ),
        (
            "loop { let mut g = self.title.borrow_mut(); if g.is_none() { if self.text.is_empty() { break; } *g = Some(String::new()); } } None",
            "may leave",
        ),
        (
            "let mut g = self.title.borrow_mut(); if g.is_none() { unknown!(); *g = Some(String::new()); } None",
            "may leave",
        ),
        (
            "let mut g = self.title.borrow_mut(); if g.is_none() { *g = self.read(); } None",
            cannot,
        ),
        (
            "let mut g = self.title.borrow_mut(); if g.is_none() { *g = Some(String::new()); println!(); } None",
            cannot,
        ),
        (
            "let mut g = self.title.borrow_mut(); if g.is_none() { *g = Some(String::new()); } else { println!(); } None",
            cannot,
        ),
        (
            "let mut g = self.title.borrow_mut(); if g.is_none() { *g = Some(/* why */ String::new()); } None",
            cannot,
        ),
        (
            "let mut g = self.title.borrow_mut(); if g.is_none() { *g = Some(String::new()); *g = Some(String::new()); } None",
            "filled again",
        ),
        (
            "let mut g = self.title.borrow_mut(); println!(); if g.is_none() { *g = Some(String::new()); } None",
            cannot,
        ),
        (
            "let mut g = self.title.borrow_mut(); for _ in 0..2 { if g.is_none() { *g = Some(String::new()); } } None",
            cannot,
        ),
        // A closure borrows and takes all at once.
        (
            "let mut n = 0; let mut g = self.title.borrow_mut(); if g.is_none() { n = 1; *g = Some(String::new()); } println!(\"{n}\"); None",
            "changes or takes `n`",
        ),
        (
            "let pair = (String::new(), 1); let mut g = self.title.borrow_mut(); if g.is_none() { *g = Some(pair.0); } println!(\"{}\", pair.1); None",
            "changes or takes `pair`",
        ),
        // It is evaluated all the same.
        (
            "self.title.borrow_mut().get_or_insert(self.text.clone()); None",
            "may do something else",
        ),
        (
            "let mut g = self.title.borrow_mut(); if g.is_none() { *g = Some(self.title.borrow().clone().unwrap_or_default()); } None",
            "is part of another",
        ),
        (
            "self.title.borrow_mut().get_or_insert_with(String::new); self.title\n.borrow() // It is cheap.\n.clone()",
            "a comment would be lost",
        ),
        // What is done later.
        (
            "let mut g = self.title.borrow_mut(); if g.is_none() { *g = Some(String::new()); } if g.is_some() { println!(); } None",
            cannot,
        ),
        (
            "let mut g = self.title.borrow_mut(); if g.is_none() { *g = Some(String::new()); } println!(\"{g:?}\"); None",
            cannot,
        ),
        (
            "let mut g = self.title.borrow_mut(); let n = 1; g.get_or_insert_with(|| n.to_string()); None",
            cannot,
        ),
        (
            "let mut g = self.title.borrow_mut(); println!(\"{}\", g.is_some()); g.get_or_insert_with(String::new); None",
            cannot,
        ),
        (
            "self.title.borrow_mut().get_or_insert_with(String::new); let g = self.title.borrow(); None",
            "is not used",
        ),
        (
            "self.title.borrow_mut().get_or_insert_with(String::new); if *self.title.borrow() == None { } None",
            cannot,
        ),
        (
            "self.title.borrow_mut().get_or_insert_with(String::new); if let Some(ref it) = *self.title.borrow() { println!(\"{it}\"); } None",
            cannot,
        ),
        (
            "self.title.borrow_mut().get_or_insert_with(String::new); show(&*self.title.borrow()); None",
            cannot,
        ),
    ] {
        let text = cell(
            "String",
            &format!(
                "    fn f(&self) -> Option<String> {{\n{body}\n    }}\n    fn read(&self) -> Option<String> {{ None }}\n"
            ),
        ) + "fn show(_: &Option<String>) {}\n";
        check_refused(&oncecell_as_option::RULE, &text, reason);
    }
}

#[test]
fn types_that_are_not_understood() {
    let fine = cell(
        "String",
        "    fn f(&self) -> usize { self.title.borrow_mut().get_or_insert_with(String::new).len() }\n",
    );
    for (text, reason) in [
        (
            fine.replace(
                "#[derive(Default)]",
                "#[derive(Default, PartialOrd, PartialEq)]",
            ),
            "derives `PartialOrd`",
        ),
        (
            fine.replace("#[derive(Default)]", "#[derive(Default, Serialize)]"),
            "derives `Serialize`",
        ),
        (
            fine.replace("RefCell<Option<String>>", "RefCell<Title>")
                + "type Title = Option<String>;\n",
            "in another way",
        ),
        (
            fine.clone() + "fn g(_: std::cell::Ref<'_, u8>) {}\n",
            "the file names `Ref`",
        ),
        (format!("#![no_std]\n{fine}"), "without std"),
    ] {
        check_refused(&oncecell_as_option::RULE, &text, reason);
    }
    let lock = |lock: &str, ty: &str, taken: &str| {
        format!(
            "pub struct Kept {{ kept: {lock}<Option<{ty}>> }}\nimpl Kept {{\n    pub fn new() -> Kept {{ Kept {{ kept: {lock}::new(None) }} }}\n    pub async fn fill(&self) {{ {taken}.get_or_insert_with(make); }}\n}}\nfn make() -> {ty} {{ panic!() }}\n"
        )
    };
    let taken = "self.kept.lock().unwrap()";
    for (text, reason) in [
        (
            lock("std::sync::Mutex", "std::cell::Cell<u8>", taken),
            "is not `Sync`",
        ),
        (lock("std::sync::Mutex", "Unknown", taken), "is not known"),
        (
            lock("tokio::sync::Mutex", "u8", "self.kept.lock().await"),
            "`tokio::sync::Mutex`",
        ),
    ] {
        check_refused(&arc_mutex_unneeded::RULE, &text, reason);
    }
}
