use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn async_functions_of_public_traits() {
    check(
        &RULE,
        r#"
pub trait Repository {
    async fn find(&self, id: u64) -> Option<String>;
  //^^^^^ info: whoever is generic over `Repository` cannot ask that the future of `find` be `Send`, and cannot spawn it
    async fn save(&mut self);
  //^^^^^ the future of `save`
    fn name(&self) -> String;
}
pub mod inner {
    pub trait Clock {
        async fn now() -> u64;
      //^^^^^ generic over `Clock`
        async fn later(&self) -> u64 { 1 }
      //^^^^^ the future of `later`
    }
}
mod private {
    pub trait Exported<T> { async fn get(&self, key: T) -> T; }
    //                      ^^^^^ generic over `Exported`
}
pub use private::Exported;
/// Sends.
#[must_use]
pub trait Sends: Send { async fn send(&self); }
//                      ^^^^^ generic over `Sends`
pub trait Generic { async fn map<F: Fn(u32) -> u32>(&self, f: F) -> u32; }
//                  ^^^^^ the future of `map`
#[allow(dead_code)]
pub trait Lifetimes<'a> { async fn borrow(&'a self) -> &'a str; }
//                        ^^^^^ the future of `borrow`
pub unsafe trait Unsafe { async fn run(self); }
//                        ^^^^^ the future of `run`
pub trait Where { async fn run(&self) where Self: Sync; }
//                ^^^^^ the future of `run`
"#,
    );
}

#[test]
fn traits_that_nobody_outside_names() {
    check_none(
        &RULE,
        r#"
use async_trait::async_trait;

trait Private { async fn run(&self); }
pub(crate) trait Crate { async fn run(&self); }
mod hidden { pub trait Inside { async fn run(&self); } }
pub mod restricted { pub(super) trait Inside { async fn run(&self); } }
#[async_trait]
pub trait Boxed { async fn run(&self); }
#[async_trait::async_trait(?Send)]
pub trait BoxedLocal { async fn run(&self); }
#[trait_variant::make(Send)]
pub trait Made { async fn run(&self); }
#[dynosaur::dynosaur(pub DynRun)]
pub trait Other { async fn run(&self); }
pub trait Native { fn run(&self) -> impl Future<Output = u32> + Send; }
pub trait Plain { fn run(&self); }
pub struct Runner;
impl Runner { pub async fn run(&self) {} }
impl Native for Runner { async fn run(&self) -> u32 { 1 } }
pub async fn run() {}
pub fn in_a_body() { pub trait Local { async fn run(&self); } }
#[cfg(test)]
mod tests { pub trait Tested { async fn run(&self); } }
pub trait Closures { fn run(&self, f: impl AsyncFn()); }
#[allow(async_fn_in_trait)]
pub trait Allowed { async fn run(&self); }
"#,
    );
    let program = Place {
        path: "src/main.rs",
        ..LIBRARY
    };
    program.check(
        &RULE,
        "pub trait Repository { async fn find(&self); }\nfn main() {}",
    );
    let test = Place {
        path: "tests/all.rs",
        ..LIBRARY
    };
    test.check(&RULE, "pub trait Repository { async fn find(&self); }");
}

#[test]
fn the_future_is_said_to_be_send() {
    for (before, after) in [
        (
            "async fn find(&self, id: u64) -> Option<String>;",
            "fn find(&self, id: u64) -> impl std::future::Future<Output = Option<String>> + Send;",
        ),
        (
            "async fn save(&mut self);",
            "fn save(&mut self) -> impl std::future::Future<Output = ()> + Send;",
        ),
        (
            "async fn borrow<'a, T>(&'a self, t: T) -> &'a T where T: Copy;",
            "fn borrow<'a, T>(&'a self, t: T) -> impl std::future::Future<Output = &'a T> + Send where T: Copy;",
        ),
        (
            "async  fn now() -> u64;",
            "fn now() -> impl std::future::Future<Output = u64> + Send;",
        ),
    ] {
        let text = |line: &str| format!("pub trait Repository {{\n    {line}\n}}\n");
        check_fix(&RULE, "impl Future + Send", &text(before), &text(after));
    }
    let implemented = |word: &str, signature: &str, body: &str| {
        format!(
            "pub trait Clock {{\n    {word}fn now(&self) -> {signature};\n}}\nstruct Wall;\nimpl Clock for Wall {{\n    async fn now(&self) -> u64 {{ {body} }}\n}}\n"
        )
    };
    let sends = "tokio::task::yield_now().await; 1";
    check_fix(
        &RULE,
        "impl Future + Send",
        &implemented("async ", "u64", sends),
        &implemented("", "impl std::future::Future<Output = u64> + Send", sends),
    );
    let keeps = "let n = std::rc::Rc::new(1); tokio::task::yield_now().await; *n";
    check_no_fix(
        &RULE,
        "impl Future + Send",
        &implemented("async ", "u64", keeps),
    );
    check_no_fix(
        &RULE,
        "impl Future + Send",
        "pub trait Clock { async fn now(&self) -> u64 { 1 } }",
    );
}

#[test]
fn or_the_futures_are_boxed() {
    check_fix(
        &RULE,
        "#[async_trait]",
        "pub mod inner {\n    /// Tells the time.\n    pub trait Clock {\n        async fn now(&self) -> u64;\n    }\n}\nstruct Wall;\n\nimpl inner::Clock for Wall {\n    async fn now(&self) -> u64 { 1 }\n}\n",
        "pub mod inner {\n    #[async_trait::async_trait]\n    /// Tells the time.\n    pub trait Clock {\n        async fn now(&self) -> u64;\n    }\n}\nstruct Wall;\n\n#[async_trait::async_trait]\nimpl inner::Clock for Wall {\n    async fn now(&self) -> u64 { 1 }\n}\n",
    );
    let without = Place {
        dependencies: "",
        ..LIBRARY
    };
    without.check_no_fix(
        &RULE,
        "#[async_trait]",
        "pub trait Clock { async fn now(&self) -> u64; }",
    );
    let variant = Place {
        dependencies: "trait-variant = \"0.1\"\n",
        ..LIBRARY
    };
    variant.check_fix(
        &RULE,
        "trait_variant",
        "pub trait Clock {\n    async fn now(&self) -> u64;\n}\n",
        "#[trait_variant::make(Send)]\npub trait Clock {\n    async fn now(&self) -> u64;\n}\n",
    );
}
