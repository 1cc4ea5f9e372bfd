use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none, remedies};

#[test]
fn objects_of_traits_with_async_functions() {
    check(
        &RULE,
        r#"
use std::sync::Arc;

pub trait Greeter { async fn greet(&self, name: &str) -> String; fn name(&self) -> String; }
trait Later { fn later(&self) -> impl Future<Output = u32>; }
mod inner { pub trait Inner<T> { async fn run(&self) -> T; } }
use inner::Inner as Renamed;

fn borrowed(greeter: &dyn Greeter) {}
//                    ^^^^^^^^^^^ info: there is no `dyn Greeter`: `greet` is async, and its future has another type in each implementation; the compiler refuses this (E0038)
fn boxed(greeter: Box<dyn Greeter + Send>) {}
//                    ^^^^^^^^^^^^^^^^^^ there is no `dyn Greeter`
fn listed(greeters: Vec<Arc<dyn Greeter>>) {}
//                          ^^^^^^^^^^^ there is no `dyn Greeter`
struct Keeps { greeter: Box<dyn Send + Greeter>, inner: Box<dyn inner::Inner<u32>> }
//                          ^^^^^^^^^^^^^^^^^^ there is no `dyn Greeter`
//                                                          ^^^^^^^^^^^^^^^^^^^^^ there is no `dyn Inner`: `run` is async
fn given() -> Box<dyn Later> { todo!() }
//                ^^^^^^^^^ there is no `dyn Later`: `later` gives `impl Trait`, which is another type in each implementation
fn local() {
    let greeter: Option<&dyn Greeter> = None;
    //                   ^^^^^^^^^^^ there is no `dyn Greeter`
    trait Own { async fn run(&self); }
    let own: Option<Box<dyn Own>> = None;
    //                  ^^^^^^^ there is no `dyn Own`
}
type Alias = Arc<dyn crate::Greeter>;
//               ^^^^^^^^^^^^^^^^^^ there is no `dyn Greeter`
fn renamed(_: &dyn Renamed<u8>) {}
//             ^^^^^^^^^^^^^^^ there is no `dyn Inner`
"#,
    );
}

#[test]
fn objects_of_other_traits() {
    check_none(
        &RULE,
        r#"
use async_trait::async_trait;
use std::pin::Pin;

#[async_trait]
trait Boxed { async fn run(&self); }
#[async_trait::async_trait(?Send)]
trait Local { async fn run(&self); }
#[dynosaur::dynosaur(DynMade)]
trait Made { async fn run(&self); }
trait Plain { fn run(&self); }
trait Pinned { fn run(&self) -> Pin<Box<dyn Future<Output = ()>>>; }
trait Sized1 { async fn run(&self) where Self: Sized; fn name(&self); }
trait Sized2 { fn run(&self) -> impl Future<Output = u32> where Self: Sized; }
trait Native { async fn run(&self); }
struct Runner;
impl Runner { async fn run(&self) {} }
impl Native for Runner { async fn run(&self) {} }

fn objects(a: &dyn Boxed, b: &dyn Local, c: &dyn Plain, d: &dyn Pinned, e: &dyn Sized1, f: &dyn Made, g: &dyn Sized2) {}
fn generic<N: Native>(a: N, b: &impl Native, c: Box<dyn Fn() -> u32>, d: &dyn std::error::Error) {}
fn unknown(a: &dyn Missing, b: &dyn missing::Native, c: Box<dyn tokio::io::AsyncRead>) {}
mod other { pub trait Native { fn run(&self); } pub fn f(a: &dyn Native) {} }
fn any(a: &(dyn std::any::Any + Send)) {}
fn text() { println!("dyn Native"); }
// A comment about dyn Native.
fn closures(f: &dyn AsyncRun) {}
trait AsyncRun { fn run(&self); }
"#,
    );
}

#[test]
fn the_futures_are_boxed() {
    check_fix(
        &RULE,
        "#[async_trait]",
        "trait Greeter {\n    async fn greet(&self) -> String;\n}\nstruct Ada;\nimpl Greeter for Ada {\n    async fn greet(&self) -> String { String::new() }\n}\nfn f(_: &dyn Greeter) {}\n",
        "#[async_trait::async_trait]\ntrait Greeter {\n    async fn greet(&self) -> String;\n}\nstruct Ada;\n#[async_trait::async_trait]\nimpl Greeter for Ada {\n    async fn greet(&self) -> String { String::new() }\n}\nfn f(_: &dyn Greeter) {}\n",
    );
    let keeps = "trait Greeter { async fn greet(&self) -> u32; }\nstruct Ada;\nimpl Greeter for Ada { async fn greet(&self) -> u32 { let n = std::rc::Rc::new(1); tokio::task::yield_now().await; *n } }\nfn f(_: &dyn Greeter) {}\n";
    check_no_fix(&RULE, "#[async_trait]", keeps);
    let without = Place {
        dependencies: "",
        ..LIBRARY
    };
    without.check_no_fix(
        &RULE,
        "#[async_trait]",
        "trait A { async fn a(&self); }\nfn f(_: &dyn A) {}\n",
    );
}

#[test]
fn in_all_files() {
    let manifest =
        "[package]\nname = \"a\"\nedition = \"2021\"\n[dependencies]\nasync-trait = \"0.1\"\n";
    let remedies = remedies(
        &RULE,
        &[
            (
                "src/lib.rs",
                "mod greets;\nmod ada;\nfn f(_: &dyn greets::Greeter) {}\n",
            ),
            (
                "src/greets.rs",
                "pub trait Greeter {\n    async fn greet(&self);\n}\n",
            ),
            (
                "src/ada.rs",
                "struct Ada;\nimpl crate::greets::Greeter for Ada {\n    async fn greet(&self) {}\n}\n",
            ),
            ("Cargo.toml", manifest),
        ],
    );
    let fix = remedies.fixes.first().expect("a fix");
    let mut edits: Vec<(String, usize)> = fix
        .edits
        .iter()
        .map(|edit| {
            (
                edit.file.display().to_string(),
                usize::from(edit.range.start()),
            )
        })
        .collect();
    edits.sort();
    assert_eq!(
        edits,
        [
            ("/package/src/ada.rs".to_owned(), 12),
            ("/package/src/greets.rs".to_owned(), 0)
        ]
    );
}
