//! Guards that macros take, and awaits in them.

use super::super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

const MACROS: &str = r#"use std::sync::{Mutex, RwLock};
macro_rules! trace_write_lock {
    ( $x:expr ) => {{
        use std::thread;
        if cfg!(debug_assertions) {
            tracing::trace!("{:?}", thread::current().id());
        }
        let v = $x.write().unwrap();
        v
    }};
}
macro_rules! wait { () => { pause().await }; }
macro_rules! locked {
    ($x:expr) => {{
        let guard = $x.lock().unwrap();
        pause().await;
        *guard
    }};
}
macro_rules! total { ($x:expr) => { *$x.lock().unwrap() }; }
macro_rules! say { ($($t:tt)*) => { println!($($t)*) }; }
async fn pause() {}
"#;

#[test]
fn a_guard_that_a_macro_gives() {
    check(
        &RULE,
        &format!(
            r#"{MACROS}
struct State {{ space: RwLock<u64>, total: Mutex<u64> }}
impl State {{
    async fn fill(&self) {{
        let mut space = trace_write_lock!(self.space);
        //      ^^^^^ warning: `space` keeps `self.space`
        pause().await;
        *space += 1;
    }}
    async fn waited(&self) {{
        let total = self.total.lock().unwrap();
        //  ^^^^^ `total` keeps `self.total`
        wait!();
        drop(total);
    }}
    async fn inside(&self) -> u64 {{
        locked!(self.total)
    //  ^^^^^^^^^^^^^^^^^^^ a temporary guard keeps `self.total`
    }}
    async fn temporary(&self) -> u64 {{
        total!(self.total) + {{ pause().await; 1 }}
    //  ^^^^^^^^^^^^^^^^^^ a temporary guard keeps `self.total`
    }}
    async fn temporary_kept(&self) {{
        match &*trace_write_lock!(self.space) {{
        //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a temporary guard keeps `self.space`
            _ => pause().await,
        }}
    }}
    async fn of_known_macro(&self) {{
        let total = self.total.lock().unwrap();
        //  ^^^^^ `total` keeps
        say!("{{}} {{:?}}", total, wait!());
    }}
}}
"#
        ),
    );
}

#[test]
fn a_guard_that_ends_before() {
    check_none(
        &RULE,
        &format!(
            r#"{MACROS}
struct State {{ space: RwLock<u64>, total: Mutex<u64> }}
macro_rules! own {{ ($x:expr) => {{{{ let guard = $x.lock().unwrap(); drop(guard); }}}} }}
mod other {{
    macro_rules! hidden {{ ($x:expr) => {{ $x.lock().unwrap() }} }}
    macro_rules! apart {{ ($x:expr) => {{ $x.lock().unwrap() }} }}
}}
mod third {{ macro_rules! apart {{ ($x:expr) => {{ 1 }} }} }}
struct Own;
impl Own {{ fn write(&self) -> Result<Own, ()> {{ Ok(Own) }} }}
impl State {{
    async fn dropped(&self) {{
        let space = trace_write_lock!(self.space);
        drop(space);
        pause().await;
    }}
    async fn value(&self) {{
        let total = total!(self.total);
        pause().await;
        say!("{{total}}");
    }}
    async fn of_its_own(&self) {{
        own!(self.total);
        pause().await;
    }}
    async fn unknown(&self) {{
        let total = apart!(self.total);
        let other = nowhere!(self.total);
        pause().await;
        drop((total, other));
    }}
    async fn of_another_type(own: Own) {{
        let held = trace_write_lock!(own);
        pause().await;
        drop(held);
    }}
    fn not_async(&self) {{
        let space = trace_write_lock!(self.space);
        drop(space);
    }}
}}
"#
        ),
    );
}

#[test]
fn a_fix_changes_what_is_around_a_call_only() {
    check_fix(
        &RULE,
        "in a block",
        &format!(
            r#"{MACROS}
async fn fill(space: &RwLock<u64>) {{
    let mut held = trace_write_lock!(space);
    *held += 1;
    pause().await;
    say!("done");
}}
"#
        ),
        &format!(
            r#"{MACROS}
async fn fill(space: &RwLock<u64>) {{
    {{
        let mut held = trace_write_lock!(space);
        *held += 1;
    }}
    pause().await;
    say!("done");
}}
"#
        ),
    );
    check_no_fix(
        &RULE,
        "",
        &format!("{MACROS}\nasync fn f(total: &Mutex<u64>) -> u64 {{ locked!(total) }}\n"),
    );
}
