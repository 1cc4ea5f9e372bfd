use super::RULE;
use crate::testing::{LIBRARY, Place};

const WITH_RAYON: Place<'_> = Place {
    dependencies: "tokio = { version = \"1\", features = [\"full\"] }\nrayon = \"1\"\n",
    ..LIBRARY
};

#[test]
fn waiting_for_rayon() {
    WITH_RAYON.check(
        &RULE,
        r#"
use rayon::prelude::*;
use rayon::ThreadPool;

async fn iterators(numbers: Vec<u64>) -> u64 {
    numbers.par_iter().for_each(|_| {});
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `for_each` of rayon keeps this thread until rayon's threads are done
    let doubled: Vec<u64> = numbers.par_iter().map(|it| it * 2).collect();
    //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `collect` of rayon
    let _ = doubled.into_par_iter().filter(|it| it % 2 == 0).count();
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `count`
    numbers.par_iter().sum()
  //^^^^^^^^^^^^^^^^^^^^^^^^ info: `sum`
}

fn half() -> u64 { 1 }

async fn functions() {
    rayon::join(half, half);
  //^^^^^^^^^^^^^^^^^^^^^^^ info: `rayon::join`
    rayon::scope(|_| {});
  //^^^^^^^^^^^^^^^^^^^^ info: `rayon::scope`
}

async fn pools(pool: &ThreadPool) {
    pool.install(half);
  //^^^^^^^^^^^^^^^^^^ info: `install` of rayon
    pool.join(half, half);
  //^^^^^^^^^^^^^^^^^^^^^ info: `join` of rayon
}

fn block(numbers: Vec<u64>) -> impl Future<Output = bool> {
    async move { numbers.par_iter().any(|it| *it == 1) }
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `any`
}

async fn mutable(numbers: &mut [u64]) {
    numbers.par_iter_mut().for_each(|it| *it += 1);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `for_each`
}

use rayon::join as both;

async fn renamed() {
    both(half, half);
  //^^^^^^^^^^^^^^^^ info: `rayon::join`
}
"#,
    );
}

#[test]
fn rayon_without_waiting_and_others() {
    WITH_RAYON.check(
        &RULE,
        r#"
use rayon::prelude::*;

fn sync(numbers: &[u64]) -> u64 {
    numbers.par_iter().sum()
}

async fn pooled(numbers: Vec<u64>) -> u64 {
    tokio::task::spawn_blocking(move || numbers.par_iter().sum()).await.unwrap()
}

async fn in_place(numbers: &[u64]) -> u64 {
    tokio::task::block_in_place(|| numbers.par_iter().sum())
}

async fn spawned(numbers: Vec<u64>) {
    let (done, sum) = tokio::sync::oneshot::channel::<u64>();
    rayon::spawn(move || {
        let _ = done.send(numbers.par_iter().sum());
    });
    let _ = sum.await;
}

async fn own_thread(numbers: Vec<u64>) {
    std::thread::spawn(move || numbers.par_iter().for_each(|_| {}));
}

async fn only_made(numbers: &[u64]) {
    let _later = numbers.par_iter().map(|it| it * 2);
}

async fn sequential(numbers: &[u64]) -> u64 {
    numbers.iter().for_each(|_| {});
    numbers.iter().map(|it| it * 2).sum()
}

async fn kept(numbers: Vec<u64>) -> impl FnOnce() -> u64 {
    move || numbers.par_iter().sum()
}

async fn inner() {
    fn inside(numbers: &[u64]) -> u64 {
        numbers.par_iter().sum()
    }
    let _ = inside as fn(&[u64]) -> u64;
}

struct Own;

impl Own {
    fn par_iter(&self) -> Own { Own }
    fn for_each(&self, _: impl Fn()) {}
    fn install(&self) {}
    fn scope(&self) {}
}

async fn own(own: Own) {
    own.par_iter().for_each(|| {});
    own.install();
    own.scope();
}

mod mine {
    pub fn join() {}
    pub fn scope() {}
}

async fn own_functions() {
    mine::join();
    mine::scope();
    std::thread::scope(|_| {});
}

async fn unknown(list: elsewhere::List) {
    list.par_iter().for_each(|_| {});
    list.par_iter().sum();
}

async fn size() -> usize {
    rayon::current_num_threads()
}

async fn tokios() {
    tokio::join!(async {}, async {});
}

#[tokio::test]
async fn test() {
    rayon::join(|| 1, || 2);
}

#[cfg(test)]
mod tests {
    async fn helper() {
        rayon::join(|| 1, || 2);
    }
}
"#,
    );
    Place {
        path: "benches/a.rs",
        ..WITH_RAYON
    }
    .check(&RULE, "async fn f() { rayon::join(|| 1, || 2); }\n");
}

#[test]
fn the_pool_waits_in_its_place() {
    let text = |body: &str| {
        format!("use rayon::prelude::*;\nasync fn f(numbers: Vec<u64>) -> u64 {{\n    {body}\n}}\n")
    };
    WITH_RAYON.check_fix(
        &RULE,
        "`spawn_blocking`",
        &text("numbers.par_iter().count() as u64"),
        &text("tokio::task::spawn_blocking(move || numbers.par_iter().count()).await.expect(\"the blocking task panicked\") as u64"),
    );
    WITH_RAYON.check_no_fix(
        &RULE,
        "`spawn_blocking`",
        "use rayon::prelude::*;\nasync fn f(numbers: &[u64]) -> u64 {\n    numbers.par_iter().sum()\n}\n",
    );
    WITH_RAYON.check_fix(
        &RULE,
        "`block_in_place`",
        "use rayon::prelude::*;\nasync fn f(numbers: &[u64]) {\n    numbers.par_iter().for_each(|_| {});\n}\n",
        "use rayon::prelude::*;\nasync fn f(numbers: &[u64]) {\n    tokio::task::block_in_place(|| numbers.par_iter().for_each(|_| {}));\n}\n",
    );
}
