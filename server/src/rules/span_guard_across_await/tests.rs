use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn entered_spans() {
    check(
        &RULE,
        r#"
use tracing::{Span, debug_span, info_span};
use tracing::span::Entered;

async fn baz() {}

async fn entered(span: &Span) {
    let _guard = span.enter();
    //  ^^^^^^ warning: `_guard` keeps `span` (tracing span) entered across the `.await` on line 10: what other tasks do on this thread
    baz().await;
}

async fn owned(span: Span) {
    let _guard = span.entered();
    //  ^^^^^^ `_guard` keeps
    baz().await;
}

async fn made() {
    let span = info_span!("made", id = 1);
    let guard = span.enter();
    //  ^^^^^ `guard` keeps `span`
    baz().await;
    drop(guard);
}

async fn made_and_entered() {
    let _guard = debug_span!("made").entered();
    //  ^^^^^^ `_guard`
    baz().await;
}

async fn current() {
    let span = Span::current();
    let _guard = span.enter();
    //  ^^^^^^ `span`
    tokio::join!(baz(), baz());
}

struct Worker { span: Span }

impl Worker {
    async fn run(&self) {
        let _guard = self.span.enter();
        //  ^^^^^^ `self.span`
        baz().await;
    }

    fn enter(&self) -> Entered<'_> { self.span.enter() }

    async fn by_a_method(&self) {
        let _guard = self.enter();
        //  ^^^^^^ a tracing span
        baz().await;
    }
}

async fn in_a_loop(span: &Span) {
    loop {
        let _guard = span.enter();
        //  ^^^^^^ `span`
        baz().await;
    }
}

fn spawned(span: Span) {
    tokio::spawn(async move {
        let _guard = span.enter();
        //  ^^^^^^ `span`
        baz().await;
    });
}

async fn in_a_tuple(span: Span) {
    let pair = (span.enter(), 1);
    //  ^^^^ `pair`
    baz().await;
    drop(pair);
}
"#,
    );
}

#[test]
fn spans_that_are_left_before() {
    check_none(
        &RULE,
        r#"
use tracing::{Instrument, Span, info_span};

async fn baz() {}

async fn in_a_block(span: &Span) {
    { let _guard = span.enter(); tracing::info!("working"); }
    baz().await;
}

async fn dropped(span: &Span) {
    let guard = span.enter();
    drop(guard);
    baz().await;
}

async fn exited(span: Span) {
    let guard = span.entered();
    let span = guard.exit();
    baz().await;
    drop(span);
}

async fn scoped(span: &Span) {
    span.in_scope(|| tracing::info!("working"));
    baz().await;
}

async fn instrumented(span: Span) {
    baz().instrument(span).await;
    async { baz().await }.instrument(info_span!("inner")).await;
}

async fn at_once(span: &Span) {
    let _ = span.enter();
    baz().await;
}

async fn only_made() {
    let span = info_span!("made");
    baz().await;
    drop(span);
}

#[tracing::instrument]
async fn by_attribute() {
    baz().await;
}

fn not_async(span: &Span) {
    let _guard = span.enter();
    let _later = async { baz().await };
}

async fn after(span: &Span) {
    baz().await;
    let _guard = span.enter();
    tracing::info!("done");
}

async fn in_a_closure(span: &Span) {
    let log = || { let _guard = span.enter(); };
    log();
    baz().await;
}

struct Door;
struct Key;
impl Door {
    fn enter(&self) -> Key { Key }
    fn entered(self) -> Key { Key }
}

async fn own_type(door: Door) {
    let key = door.enter();
    baz().await;
    drop(key);
    let key = door.entered();
    baz().await;
    drop(key);
}

async fn unknown(span: elsewhere::Span) {
    let guard = span.enter();
    baz().await;
    drop(guard);
}

async fn moved(span: &Span) {
    let guard = span.enter();
    std::mem::drop(guard);
    baz().await;
}

#[allow(clippy::await_holding_invalid_type)]
async fn twin(span: &Span) {
    let _guard = span.enter();
    baz().await;
}
"#,
    );
}

#[test]
fn the_future_is_instrumented() {
    check_fix(
        &RULE,
        "go along with the future",
        r#"
use tracing::info_span;

async fn load(_: u64) -> Result<u64, ()> { Ok(1) }

async fn serve(page: u64) -> Result<u64, ()> {
    let span = info_span!("serve", page);
    let _guard = span.enter();
    let size = load(page).await?;
    if size == 0 {
        return Err(());
    }
    Ok(size)
}
"#,
        r#"
use tracing::Instrument;
use tracing::info_span;

async fn load(_: u64) -> Result<u64, ()> { Ok(1) }

async fn serve(page: u64) -> Result<u64, ()> {
    let span = info_span!("serve", page);
    async {
        let size = load(page).await?;
        if size == 0 {
            return Err(());
        }
        Ok(size)
    }
    .instrument(span)
    .await
}
"#,
    );
    check_fix(
        &RULE,
        "go along with the future",
        r#"
use tracing::{Instrument, info_span};

async fn load() {}

async fn serve() {
    let _guard = info_span!("serve").entered();
    load().await;
}
"#,
        r#"
use tracing::{Instrument, info_span};

async fn load() {}

async fn serve() {
    let span = info_span!("serve");
    async {
        load().await;
    }
    .instrument(span)
    .await
}
"#,
    );
    check_fix(
        &RULE,
        "go along with the future",
        r#"
use tracing::{Instrument, Span};

async fn load() {}

async fn serve(span: &Span) {
    let guard = span.enter();
    load().await;
    drop(guard);
    load().await;
}
"#,
        r#"
use tracing::{Instrument, Span};

async fn load() {}

async fn serve(span: &Span) {
    async {
        load().await;
    }
    .instrument(span.clone())
    .await;
    load().await;
}
"#,
    );
}

#[test]
fn what_is_needed_outside_stays_outside() {
    for text in [
        r#"
use tracing::Span;

async fn load() -> u64 { 1 }

async fn serve(span: &Span) -> u64 {
    let guard = span.enter();
    let size = load().await;
    drop(guard);
    size
}
"#,
        r#"
use tracing::Span;

async fn load() -> u64 { 1 }

async fn serve(span: &Span) {
    loop {
        let _guard = span.enter();
        if load().await == 0 {
            break;
        }
    }
}
"#,
        r#"
use tracing::Span;

async fn load() -> u64 { 1 }

async fn serve(span: &Span) {
    let guard = span.enter();
    load().await;
    let _again = guard;
}
"#,
    ] {
        check_no_fix(&RULE, "go along", text);
    }
}
