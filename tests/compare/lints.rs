//! The lints of clippy and rustc that are about concurrency.

/// A lint of clippy (`clippy::…`) or of rustc.
pub(super) struct Lint {
    pub(super) name: &'static str,
    /// What it finds, as a line of a table has it.
    pub(super) finds: &'static str,
}

pub(super) fn find(name: &str) -> Option<&'static Lint> {
    ALL.iter().find(|lint| lint.name == name)
}

const fn lint(name: &'static str, finds: &'static str) -> Lint {
    Lint { name, finds }
}

/// In the order of their names. The twins of every rule are among them: a test says so.
pub(super) const ALL: &[Lint] = &[
    lint("async_fn_in_trait", "an async function in a public trait"),
    lint(
        "clippy::arc_with_non_send_sync",
        "an `Arc` of what is not `Send` and `Sync`",
    ),
    lint(
        "clippy::async_yields_async",
        "an async block that gives a future",
    ),
    lint(
        "clippy::await_holding_invalid_type",
        "a value of a configured type across an `.await`",
    ),
    lint(
        "clippy::await_holding_lock",
        "a lock's guard across an `.await`",
    ),
    lint(
        "clippy::await_holding_refcell_ref",
        "a borrow of a `RefCell` across an `.await`",
    ),
    lint(
        "clippy::block_scrutinee",
        "braces that do not end a temporary",
    ),
    lint(
        "clippy::borrow_interior_mutable_const",
        "a borrow of a constant with a cell in it",
    ),
    lint(
        "clippy::clone_on_ref_ptr",
        "`arc.clone()` instead of `Arc::clone(&arc)`: a matter of style",
    ),
    lint(
        "clippy::declare_interior_mutable_const",
        "a constant with a cell in it",
    ),
    lint(
        "clippy::future_not_send",
        "an async function whose future is not `Send`",
    ),
    lint(
        "clippy::if_let_mutex",
        "a lock in `if let` that is locked again in `else`",
    ),
    lint(
        "clippy::infinite_loop",
        "a loop without an end in a function that does not say `-> !`",
    ),
    lint(
        "clippy::large_futures",
        "a future that takes up much of the stack",
    ),
    lint("clippy::let_underscore_future", "`let _ =` and a future"),
    lint("clippy::let_underscore_lock", "`let _ =` and a guard"),
    lint(
        "clippy::manual_async_fn",
        "a function that could be `async`: a matter of style",
    ),
    lint(
        "clippy::mem_forget",
        "`mem::forget` of anything that has a destructor",
    ),
    lint(
        "clippy::missing_const_for_thread_local",
        "a thread-local whose start could be a constant",
    ),
    lint(
        "clippy::missing_spin_loop",
        "a loop that looks at an atomic and does nothing else",
    ),
    lint("clippy::mut_mutex_lock", "`lock` where `get_mut` does"),
    lint("clippy::mutex_atomic", "a `Mutex` of a `bool` or a pointer"),
    lint("clippy::mutex_integer", "a `Mutex` of an integer"),
    lint(
        "clippy::non_send_fields_in_send_ty",
        "`unsafe impl Send` for fields that are not",
    ),
    lint(
        "clippy::non_std_lazy_statics",
        "`lazy_static!` and `once_cell` where std does",
    ),
    lint(
        "clippy::rc_buffer",
        "an `Rc` or `Arc` of a `String` or `Vec`",
    ),
    lint("clippy::rc_mutex", "an `Rc` of a `Mutex`"),
    lint("clippy::readonly_write_lock", "`write` where `read` does"),
    lint(
        "clippy::redundant_async_block",
        "an async block that only awaits a future",
    ),
    lint(
        "clippy::significant_drop_in_scrutinee",
        "a guard in the head of a `match`",
    ),
    lint(
        "clippy::significant_drop_tightening",
        "a guard that could be dropped earlier",
    ),
    lint(
        "clippy::unused_async",
        "an async function without an `.await`",
    ),
    lint("clippy::unwrap_used", "any `unwrap`"),
    lint(
        "const_item_interior_mutations",
        "a change of a constant's cell, which is lost",
    ),
    lint("dropping_references", "`drop(&value)`"),
    lint("let_underscore_lock", "`let _ =` and a guard"),
    lint("static_mut_refs", "a reference to a `static mut`"),
    lint(
        "unused_must_use",
        "a future, a guard or a result that is thrown away",
    ),
];

#[test]
fn every_twin_is_known_and_the_list_is_sorted() {
    for rule in threadwise::rules::ALL {
        for twin in rule.twins {
            assert!(find(twin).is_some(), "{twin} of {}", rule.name);
        }
    }
    assert!(ALL.is_sorted_by_key(|lint| lint.name));
}
