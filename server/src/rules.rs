//! The rules. One file a rule, and one line here.

mod arc_mutex_unneeded;
mod arc_never_shared;
mod arc_non_send_sync;
pub(crate) mod async_calls;
mod async_fn_in_public_trait;
mod async_main_without_runtime;
pub(crate) mod async_mutex_unneeded;
mod async_trait_could_be_native;
mod async_traits;
mod async_yields_async;
mod atomic_rmw_split;
pub(crate) mod atomics;
mod await_in_loop_unbounded_join;
mod barrier_count_mismatch;
mod block_on_in_async;
mod block_scrutinee_does_not_drop;
mod blocking_in_async;
mod blocking_in_async_transitive;
mod blocking_in_drop;
mod blocking_method_in_async;
mod blocking_while_locked;
mod broadcast_lagged_ignored;
mod buffered_stream_starvation;
mod cell_across_thread;
mod cfg_apart;
mod channel_sender_held;
mod condvar_wait_without_loop;
mod const_interior_mutable;
pub(crate) mod context;
mod cpu_loop_in_async;
pub(crate) mod crossing;
mod dashmap_reentrant;
mod dashmap_ref_across_await;
mod discarded;
pub mod docs;
mod double_lock;
mod drop_reference_of_guard;
mod dropped_join_handle;
mod dyn_async_trait_native;
mod filled_once;
mod futurelock_select;
pub(crate) mod futures;
pub(crate) mod guard_across_await;
mod guard_dropped_but_future_not_send;
mod guard_leaked;
pub(crate) mod guard_sites;
mod heads;
pub(crate) mod held_at_await;
pub(crate) mod held_calls;
mod hoisted;
pub(crate) mod imports;
mod in_files;
mod interface;
mod lazies;
mod lazy_static_to_lazylock;
mod lazylock_blocking_init;
mod lazylock_reentrant_init;
mod leaving;
pub(crate) mod lines;
mod local_refcell;
mod lock_held_into_rayon;
mod lock_immediately_dropped;
mod lock_kind;
pub(crate) mod lock_name;
mod lock_order_inversion;
mod lock_swap;
mod lock_unwrap;
pub(crate) mod loops;
mod made;
mod make_async;
mod missing_shutdown_branch;
mod mutex_bool_to_atomic;
mod mutex_counter_to_atomic;
mod mutex_get_mut;
mod mutex_in_clone_struct;
mod mutex_of_rc;
mod mutex_queue_to_channel;
mod mutex_unit;
mod named_places;
mod nested_runtime;
mod new_awaits;
mod non_send_in_spawn;
mod notify_lost_wakeup;
mod offload;
mod once_cell_to_std;
mod oncecell_as_option;
mod one_thread;
mod par_iter_tiny;
mod permit_acquired_inside_task;
mod plain_data;
mod rayon_in_async;
mod rayon_jobs;
mod rc_across_thread;
mod rc_mutex;
mod rc_to_arc;
pub mod refactorings;
mod refcell_across_thread;
mod refcell_borrow_across_await;
mod refcell_copy_to_cell;
mod refcell_double_borrow;
mod relaxed_publication;
mod release;
mod relock;
mod remarks;
mod rounds;
mod runtime;
mod rust_version;
pub(crate) mod rwlock_never_read;
mod rwlock_of_non_sync;
mod rwlock_upgrade_deadlock;
mod rwlock_upgrade_race;
mod select_biased_starvation;
pub(crate) mod select_cancel_unsafe;
mod select_no_else;
mod select_sleep_to_timeout;
pub(crate) mod selects;
mod sequential_awaits;
mod shareable;
mod shutdown_sender_dropped;
mod sleep_poll_loop;
mod span_guard_across_await;
pub(crate) mod spawn_borrows_local;
mod spawn_immediately_awaited;
mod spawn_unbounded_in_loop;
pub(crate) mod spawned;
mod spawned_thread_not_joined;
mod spin_wait;
pub(crate) mod statements;
mod static_mut;
mod statics;
mod std_mpsc_in_async;
mod steps;
mod stop_signals;
mod sync_call_has_async_sibling;
mod task_channel;
mod temporary_guard_extended;
#[cfg(test)]
mod tests;
mod thread_local_in_async;
mod thread_spawn_to_scope;
mod timer_recreated_in_select;
mod to_atomic;
mod tokio_spawn_outside_runtime;
mod try_lock_unwrap;
mod try_lock_while_held;
mod twin;
mod type_sites;
mod unawaited_future;
mod unawaited_lock;
mod unbounded_channel;
mod unbounded_unsafe_send;
mod underscore_move_noop;
pub(crate) mod unused_suppression;
pub(crate) mod usage;
pub(crate) mod uses;
mod watch_borrow_across_await;
mod watch_changed_ignored_error;
mod watch_initial_missed;
pub(crate) mod why_not;
mod without_std;
mod write_lock_only_read;
mod zero_capacity_channel;

use crate::finding::{Finding, Fix, Severity};
use context::Context;

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    Await,
    Lock,
    Deadlock,
    Blocking,
    Spawn,
    Channel,
    Cancellation,
    SharedState,
    InteriorMutability,
    Atomics,
    Style,
}

impl Category {
    /// The name used in settings and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Category::Await => "await",
            Category::Lock => "lock",
            Category::Deadlock => "deadlock",
            Category::Blocking => "blocking",
            Category::Spawn => "spawn",
            Category::Channel => "channel",
            Category::Cancellation => "cancellation",
            Category::SharedState => "shared-state",
            Category::InteriorMutability => "interior-mutability",
            Category::Atomics => "atomics",
            Category::Style => "style",
        }
    }
}

/// A rule, as a plain value.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case, the pattern that is flagged; reads well after "allow".
    pub name: &'static str,
    /// What the rule is about.
    pub category: Category,
    /// The severity of most of its findings.
    pub severity: Severity,
    /// Whether the rule runs when the settings name no rules.
    pub on_by_default: bool,
    /// Lints of rustc and clippy that say the same, as their attributes name them
    /// (`clippy::await_holding_lock`): an `allow` of one silences the rule too.
    pub twins: &'static [&'static str],
    /// The user's documentation as it stands at the head of the rule's own file, every line after
    /// its `//!`. [`Rule::markdown`] takes these away.
    pub docs: &'static str,
    /// Finds the places.
    pub(crate) check: fn(&Context<'_>, &mut Vec<Finding>),
    /// The ways to mend a finding, the best first.
    pub(crate) fixes: fn(&Context<'_>, &Finding) -> Vec<Fix>,
}

impl Rule {
    /// The first line of the documentation: what the rule finds, in one sentence.
    pub fn summary(&self) -> &'static str {
        docs::lines(self.docs)
            .find(|line| !line.is_empty())
            .unwrap_or_default()
    }

    /// The user's documentation in Markdown.
    pub fn markdown(&self) -> String {
        docs::text(self.docs)
    }

    /// The address of the documentation, once the project has one.
    pub fn page(&self) -> Option<String> {
        let project = option_env!("CARGO_PKG_REPOSITORY").filter(|address| !address.is_empty())?;
        Some(format!(
            "{project}/blob/HEAD/server/docs/rules/{}.md",
            self.name
        ))
    }
}

/// Every rule, in the order of the documentation.
pub static ALL: &[&Rule] = &[
    &guard_across_await::RULE,
    &guard_dropped_but_future_not_send::RULE,
    &refcell_borrow_across_await::RULE,
    &dashmap_ref_across_await::RULE,
    &span_guard_across_await::RULE,
    &watch_borrow_across_await::RULE,
    &temporary_guard_extended::RULE,
    &block_scrutinee_does_not_drop::RULE,
    &blocking_in_async::RULE,
    &blocking_in_async_transitive::RULE,
    &blocking_method_in_async::RULE,
    &block_on_in_async::RULE,
    &nested_runtime::RULE,
    &blocking_in_drop::RULE,
    &sync_call_has_async_sibling::RULE,
    &rayon_in_async::RULE,
    &std_mpsc_in_async::RULE,
    &cpu_loop_in_async::RULE,
    &spin_wait::RULE,
    &sleep_poll_loop::RULE,
    &lock_unwrap::RULE,
    &lock_immediately_dropped::RULE,
    &underscore_move_noop::RULE,
    &drop_reference_of_guard::RULE,
    &guard_leaked::RULE,
    &lock_held_into_rayon::RULE,
    &blocking_while_locked::RULE,
    &try_lock_unwrap::RULE,
    &unawaited_lock::RULE,
    &double_lock::RULE,
    &rwlock_upgrade_deadlock::RULE,
    &try_lock_while_held::RULE,
    &refcell_double_borrow::RULE,
    &write_lock_only_read::RULE,
    &mutex_get_mut::RULE,
    &condvar_wait_without_loop::RULE,
    &async_mutex_unneeded::RULE,
    &dashmap_reentrant::RULE,
    &lock_order_inversion::RULE,
    &arc_mutex_unneeded::RULE,
    &arc_never_shared::RULE,
    &rwlock_never_read::RULE,
    &mutex_queue_to_channel::RULE,
    &mutex_unit::RULE,
    &mutex_in_clone_struct::RULE,
    &mutex_counter_to_atomic::RULE,
    &mutex_bool_to_atomic::RULE,
    &unawaited_future::RULE,
    &async_yields_async::RULE,
    &sequential_awaits::RULE,
    &buffered_stream_starvation::RULE,
    &dropped_join_handle::RULE,
    &spawn_immediately_awaited::RULE,
    &spawned_thread_not_joined::RULE,
    &thread_spawn_to_scope::RULE,
    &spawn_unbounded_in_loop::RULE,
    &permit_acquired_inside_task::RULE,
    &await_in_loop_unbounded_join::RULE,
    &unbounded_channel::RULE,
    &tokio_spawn_outside_runtime::RULE,
    &async_main_without_runtime::RULE,
    &async_fn_in_public_trait::RULE,
    &async_trait_could_be_native::RULE,
    &dyn_async_trait_native::RULE,
    &select_cancel_unsafe::RULE,
    &futurelock_select::RULE,
    &timer_recreated_in_select::RULE,
    &select_sleep_to_timeout::RULE,
    &select_no_else::RULE,
    &select_biased_starvation::RULE,
    &missing_shutdown_branch::RULE,
    &watch_changed_ignored_error::RULE,
    &watch_initial_missed::RULE,
    &shutdown_sender_dropped::RULE,
    &notify_lost_wakeup::RULE,
    &channel_sender_held::RULE,
    &zero_capacity_channel::RULE,
    &broadcast_lagged_ignored::RULE,
    &barrier_count_mismatch::RULE,
    &atomic_rmw_split::RULE,
    &relaxed_publication::RULE,
    &static_mut::RULE,
    &const_interior_mutable::RULE,
    &lazylock_reentrant_init::RULE,
    &lazy_static_to_lazylock::RULE,
    &once_cell_to_std::RULE,
    &rwlock_upgrade_race::RULE,
    &lazylock_blocking_init::RULE,
    &thread_local_in_async::RULE,
    &local_refcell::RULE,
    &refcell_copy_to_cell::RULE,
    &oncecell_as_option::RULE,
    &par_iter_tiny::RULE,
    &rc_mutex::RULE,
    &mutex_of_rc::RULE,
    &rwlock_of_non_sync::RULE,
    &arc_non_send_sync::RULE,
    &non_send_in_spawn::RULE,
    &rc_across_thread::RULE,
    &refcell_across_thread::RULE,
    &cell_across_thread::RULE,
    &spawn_borrows_local::RULE,
    &unbounded_unsafe_send::RULE,
    &unused_suppression::RULE,
];

/// How much of a project a rule looks at to find something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Each function by itself, and what it calls.
    Function,
    /// All of a file, and what its functions call.
    File,
    /// Code of other files too.
    Workspace,
}

/// How much of a project a rule looks at.
pub(crate) fn scope(rule: &Rule) -> Scope {
    let workspace = [
        lock_order_inversion::RULE.name,
        lazylock_reentrant_init::RULE.name,
        static_mut::RULE.name,
        lazylock_blocking_init::RULE.name,
        thread_local_in_async::RULE.name,
    ];
    let file = [
        async_mutex_unneeded::RULE.name,
        blocking_in_drop::RULE.name,
        guard_dropped_but_future_not_send::RULE.name,
        guard_leaked::RULE.name,
        lock_immediately_dropped::RULE.name,
        async_fn_in_public_trait::RULE.name,
        async_trait_could_be_native::RULE.name,
        dyn_async_trait_native::RULE.name,
        notify_lost_wakeup::RULE.name,
        relaxed_publication::RULE.name,
        select_cancel_unsafe::RULE.name,
        rc_mutex::RULE.name,
        mutex_of_rc::RULE.name,
        rwlock_of_non_sync::RULE.name,
        arc_non_send_sync::RULE.name,
        non_send_in_spawn::RULE.name,
        unbounded_unsafe_send::RULE.name,
        arc_mutex_unneeded::RULE.name,
        mutex_queue_to_channel::RULE.name,
        mutex_unit::RULE.name,
        rwlock_never_read::RULE.name,
        mutex_counter_to_atomic::RULE.name,
        mutex_bool_to_atomic::RULE.name,
        const_interior_mutable::RULE.name,
        lazy_static_to_lazylock::RULE.name,
        once_cell_to_std::RULE.name,
        local_refcell::RULE.name,
        refcell_copy_to_cell::RULE.name,
        oncecell_as_option::RULE.name,
    ];
    if workspace.contains(&rule.name) {
        Scope::Workspace
    } else if file.contains(&rule.name) {
        Scope::File
    } else {
        Scope::Function
    }
}

/// Whether a rule looks at all functions of the workspace.
pub(crate) fn of_workspace(rule: &Rule) -> bool {
    rule.name == lock_order_inversion::RULE.name
}

/// What a rule finds.
pub(crate) fn check(rule: &'static Rule, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let known = findings.len();
    (rule.check)(context, findings);
    made::sift(context, findings, known);
}

/// The ways to mend a finding, the best first.
pub(crate) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut fixes = (finding.rule.fixes)(context, finding);
    fixes.retain(|fix| made::can_be_done(context, fix));
    fixes
}

/// The rule of that name.
pub fn by_name(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}
