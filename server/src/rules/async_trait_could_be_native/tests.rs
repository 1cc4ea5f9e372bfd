use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn traits_that_need_no_boxes() {
    check(
        &RULE,
        r#"
use async_trait::async_trait;

  #[async_trait]
//^^^^^^^^^^^^^^ hint: `Clock` can have its async functions without `#[async_trait]` and its boxes
trait Clock { async fn now(&self) -> u64; }
  #[async_trait::async_trait]
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Store` can have its async functions
pub trait Store { async fn save(&self, text: &str); fn name(&self) -> String; }
  #[async_trait(?Send)]
//^^^^^^^^^^^^^^^^^^^^^ `Local` can have its async functions
trait Local { async fn run(&self); }
/// Finds.
  #[async_trait]
//^^^^^^^^^^^^^^ `Finds` can have its async functions
#[must_use]
trait Finds<T>: Send + Sync { async fn find(&self, t: T) -> Option<T>; }
mod inner {
    #[async_trait::async_trait]
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Inner` can have its async functions
    pub trait Inner { async fn run(&self); async fn stop(&self) {} }
}
fn generic<C: Clock>(clock: C, other: impl Store, dynamic: &dyn Fn(u32)) {}
struct Wall;
#[async_trait]
impl Clock for Wall { async fn now(&self) -> u64 { 1 } }
type Dynamo = u32;
struct Keeps { found: Box<dyn Send>, clock: Wall }
  #[async_trait]
//^^^^^^^^^^^^^^ `Statics` can have its async functions
trait Statics { const N: u32; async fn run() -> u32; }
  #[async_trait]
//^^^^^^^^^^^^^^ `Unsafe` can have its async functions
unsafe trait Unsafe { async fn run(&self); }
  #[async_trait]
//^^^^^^^^^^^^^^ `Mutable` can have its async functions
trait Mutable { async fn run(&mut self); }
"#,
    );
}

#[test]
fn traits_that_are_meant_for_dyn() {
    check_none(
        &RULE,
        r#"
use async_trait::async_trait;
use std::sync::Arc;

#[async_trait]
trait Boxed { async fn run(&self); }
#[async_trait]
trait Shared { async fn run(&self); }
#[async_trait]
trait Borrowed { async fn run(&self); }
#[async_trait]
trait Bound { async fn run(&self); }
#[async_trait]
trait Base { async fn run(&self); }
trait Above: Base {}
#[async_trait]
trait Pointed { async fn run(&self); }
#[async_trait]
impl<T: Pointed + ?Sized + Sync> Pointed for Box<T> { async fn run(&self) {} }
#[async_trait]
#[other::macro_of_somebody]
trait Changed { async fn run(&self); }
#[async_trait]
trait NoAsync { fn run(&self); }
trait Native { async fn run(&self); }
#[async_trait]
impl Native for u32 { async fn run(&self) {} }
mod inner { #[async_trait::async_trait] pub trait Inner<T> { async fn run(&self); } }
struct Keeps { boxed: Box<dyn Boxed>, shared: Vec<Arc<dyn Shared + Send>>, inner: Box<dyn inner::Inner<u32>> }
fn borrows(one: &dyn Borrowed, other: Box<dyn Send + Bound>) {}
#[cfg(test)]
mod tests { #[async_trait::async_trait] trait Tested { async fn run(&self); } }
#[allow(async_fn_in_trait)]
pub trait Other { async fn run(&self); }
#[async_recursion::async_recursion]
async fn recursive() {}
// threadwise: allow(async-trait-could-be-native) users have their own
#[async_trait]
pub trait Allowed { async fn run(&self); }
"#,
    );
    let old = Place {
        manifest: "rust-version = \"1.74\"",
        ..LIBRARY
    };
    let text = "#[async_trait::async_trait]\ntrait Clock { async fn now(&self) -> u64; }\n";
    old.check(&RULE, text);
    let new = Place {
        manifest: "rust-version = \"1.75\"",
        ..LIBRARY
    };
    assert_eq!(new.findings(&RULE, text).len(), 1);
    let test = Place {
        path: "tests/all.rs",
        ..LIBRARY
    };
    test.check(&RULE, text);
}

#[test]
fn the_attributes_go() {
    check_fix(
        &RULE,
        "without `#[async_trait]`",
        "use async_trait::async_trait;\n\n#[async_trait]\ntrait Clock {\n    async fn now(&self) -> u64;\n    async fn stop(&self);\n    fn name(&self) -> String;\n}\n\nstruct Wall;\n\n#[async_trait]\nimpl Clock for Wall {\n    async fn now(&self) -> u64 { 1 }\n    async fn stop(&self) {}\n    fn name(&self) -> String { String::new() }\n}\n",
        "use async_trait::async_trait;\n\ntrait Clock {\n    fn now(&self) -> impl std::future::Future<Output = u64> + Send;\n    fn stop(&self) -> impl std::future::Future<Output = ()> + Send;\n    fn name(&self) -> String;\n}\n\nstruct Wall;\n\nimpl Clock for Wall {\n    async fn now(&self) -> u64 { 1 }\n    async fn stop(&self) {}\n    fn name(&self) -> String { String::new() }\n}\n",
    );
    check_fix(
        &RULE,
        "without `#[async_trait]`",
        "#[async_trait::async_trait(?Send)]\ntrait Local {\n    async fn run(&self);\n}\n",
        "trait Local {\n    async fn run(&self);\n}\n",
    );
    check_no_fix(
        &RULE,
        "without `#[async_trait]`",
        "#[async_trait::async_trait]\ntrait Clock { async fn now(&self) -> u64 { 1 } }\n",
    );
}
