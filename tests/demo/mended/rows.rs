//! What belongs in the place of the demo's sins.

/// What becomes of a sin.
pub(super) struct Row {
    pub(super) rule: &'static str,
    pub(super) sin: &'static str,
    pub(super) says: &'static [&'static str],
    pub(super) says_no_more: &'static [&'static str],
}

const fn row(
    rule: &'static str,
    sin: &'static str,
    says: &'static [&'static str],
    says_no_more: &'static [&'static str],
) -> Row {
    Row {
        rule,
        sin,
        says,
        says_no_more,
    }
}

/// What belongs in the place of each sin, by what it is about.
pub(super) const ROWS: &[Row] = &[
    // `Arc<Mutex<T>>` only where something is shared and changed.
    row(
        "arc-mutex-unneeded",
        "arc_mutex_unneeded_sin",
        &["let words = Mutex::new("],
        &["Arc"],
    ),
    row(
        "arc-never-shared",
        "arc_never_shared_sin",
        &["let prices: HashMap"],
        &["Arc"],
    ),
    // A lock is released before an await.
    row(
        "guard-across-await",
        "guard_across_await_sin",
        &["let page = {", "fetch(&page).await"],
        &[],
    ),
    row(
        "async-mutex-unneeded",
        "async_mutex_unneeded_sin",
        &["std::sync::Mutex"],
        &[".lock().await"],
    ),
    // A poisoned lock is spoken of.
    row(
        "lock-unwrap",
        "lock_unwrap_sin",
        &[".lock().expect(\"mutex poisoned\")"],
        &[".unwrap()"],
    ),
    // Tasks are bounded, and somebody hears of their end.
    row(
        "spawn-unbounded-in-loop",
        "spawn_unbounded_in_loop_sin",
        &["Semaphore::new(", "acquire_owned()"],
        &[],
    ),
    row(
        "permit-acquired-inside-task",
        "permit_acquired_inside_task_sin",
        &["acquire_owned()"],
        &["limit.acquire()"],
    ),
    row(
        "dropped-join-handle",
        "dropped_join_handle_sin",
        &["let task = tokio::spawn("],
        &[],
    ),
    row(
        "spawn-immediately-awaited",
        "spawn_immediately_awaited_sin",
        &["send_report(day).await"],
        &["tokio::spawn"],
    ),
    // Blocking work is done elsewhere.
    row(
        "blocking-in-async",
        "blocking_in_async_sin",
        &["tokio::time::sleep("],
        &["thread::sleep"],
    ),
    row(
        "blocking-in-async",
        "blocking_in_async_sin_with_files",
        &["tokio::task::spawn_blocking("],
        &[],
    ),
    row(
        "blocking-in-async-transitive",
        "blocking_in_async_transitive_sin",
        &["tokio::task::spawn_blocking("],
        &[],
    ),
    row(
        "cpu-loop-in-async",
        "cpu_loop_in_async_sin",
        &["tokio::task::spawn_blocking("],
        &[],
    ),
    row(
        "blocking-method-in-async",
        "blocking_method_in_async_sin",
        &[".lock().await"],
        &["blocking_lock"],
    ),
    row(
        "block-on-in-async",
        "block_on_in_async_sin",
        &["answer().await"],
        &["block_on("],
    ),
    // Each state in what was made for it.
    row(
        "rwlock-never-read",
        "rwlock_never_read_sin",
        &["Mutex<Vec<String>>", ".lock()"],
        &["RwLock<"],
    ),
    row(
        "rwlock-upgrade-race",
        "rwlock_upgrade_race_sin",
        &[".entry(", ".or_insert("],
        &[".insert("],
    ),
    row(
        "write-lock-only-read",
        "write_lock_only_read_sin",
        &[".read()"],
        &[".write()"],
    ),
    row(
        "mutex-counter-to-atomic",
        "mutex_counter_to_atomic_sin",
        &["AtomicU64", ".fetch_add(1, "],
        &["Mutex"],
    ),
    row(
        "mutex-bool-to-atomic",
        "mutex_bool_to_atomic_sin",
        &["AtomicBool", ".store(true, ", ".load("],
        &["Mutex"],
    ),
    row(
        "atomic-rmw-split",
        "atomic_rmw_split_sin",
        &["TICKETS.fetch_add(1, "],
        &[".store("],
    ),
    row(
        "static-mut",
        "static_mut_sin",
        &["AtomicU64", ".fetch_add(1, "],
        &["static mut", "unsafe {"],
    ),
    row(
        "const-interior-mutable",
        "const_interior_mutable_sin",
        &["static REQUESTS"],
        &["const REQUESTS"],
    ),
    row(
        "lazy-static-to-lazylock",
        "lazy_static_to_lazylock_sin",
        &["LazyLock<Vec<char>> = LazyLock::new("],
        &["lazy_static!"],
    ),
    row(
        "once-cell-to-std",
        "once_cell_to_std_sin",
        &["OnceLock<String> = OnceLock::new()"],
        &["OnceCell"],
    ),
    // Messages in place of shared state.
    row(
        "mutex-queue-to-channel",
        "mutex_queue_to_channel_sin_between_threads",
        &[
            "mpsc::channel()",
            "for word in queue_receiver",
            "queue.send(",
        ],
        &["VecDeque", "Mutex"],
    ),
    row(
        "channel-sender-held",
        "channel_sender_held_sin",
        &["drop(sender);"],
        &[],
    ),
    // Inside one thread.
    row(
        "refcell-copy-to-cell",
        "refcell_copy_to_cell_sin",
        &["Cell<u32>", "self.depth.set(", "self.depth.get()"],
        &["RefCell"],
    ),
    row(
        "oncecell-as-option",
        "oncecell_as_option_sin",
        &["OnceCell<String>", "self.title.get_or_init(|| "],
        &["RefCell", "is_none", "Some("],
    ),
    row(
        "local-refcell",
        "local_refcell_sin",
        &["let mut initials = Vec::new();"],
        &["RefCell"],
    ),
    row(
        "rc-mutex",
        "rc_mutex_sin",
        &["Rc<RefCell<Vec<u32>>>", ".borrow_mut()"],
        &["Mutex", "lock()"],
    ),
    // Across threads.
    row(
        "arc-non-send-sync",
        "arc_non_send_sync_sin",
        &[
            "Arc<Mutex<Vec<String>>>",
            ".lock().expect(\"mutex poisoned\")",
        ],
        &["RefCell"],
    ),
    row(
        "mutex-of-rc",
        "mutex_of_rc_sin",
        &["RefCell<Rc<String>>", ".borrow()"],
        &["Mutex"],
    ),
    row(
        "rwlock-of-non-sync",
        "rwlock_of_non_sync_sin",
        &["Mutex<RefCell<Vec<u64>>>", ".lock()"],
        &["RwLock"],
    ),
    row(
        "rc-across-thread",
        "rc_across_thread_sin",
        &["Arc::new(words)", "Arc::clone(&words)"],
        &[" Rc::"],
    ),
    row(
        "refcell-across-thread",
        "refcell_across_thread_sin",
        &["Mutex::new(", ".lock()"],
        &["RefCell"],
    ),
    row(
        "cell-across-thread",
        "cell_across_thread_sin",
        &["AtomicU32::new(", ".fetch_add(1, "],
        &["Cell::new"],
    ),
    row(
        "non-send-in-spawn",
        "non_send_in_spawn_sin",
        &["Arc::new("],
        &[" Rc::"],
    ),
    row(
        "spawn-borrows-local",
        "spawn_borrows_local_sin",
        &["thread::spawn(move ||"],
        &[],
    ),
    row(
        "unbounded-unsafe-send",
        "unbounded_unsafe_send_sin",
        &["unsafe impl<T: Send> Send for"],
        &[],
    ),
    // Threads that borrow, and the cores' work.
    row(
        "thread-spawn-to-scope",
        "thread_spawn_to_scope_sin",
        &["thread::scope(|scope|", "scope.spawn("],
        &["thread::spawn", "Arc"],
    ),
    row(
        "loop-to-rayon",
        "loop_to_rayon_sin",
        &[".par_iter()", ".map(", ".collect"],
        &["for page in", ".push("],
    ),
    row(
        "par-iter-tiny",
        "par_iter_tiny_sin",
        &["[1, 2, 3].iter()"],
        &[".par_iter"],
    ),
    // What tokio has for it.
    row(
        "async-main-without-runtime",
        "async_main_without_runtime_sin",
        &["#[tokio::main]\nasync fn main()"],
        &[],
    ),
    row(
        "sequential-awaits",
        "sequential_awaits_sin",
        &["tokio::join!(fetch("],
        &[],
    ),
    row(
        "select-sleep-to-timeout",
        "select_sleep_to_timeout_sin",
        &["tokio::time::timeout("],
        &["select!"],
    ),
    row(
        "unawaited-future",
        "unawaited_future_sin",
        &["save(draft).await"],
        &[],
    ),
    row(
        "async-fn-in-public-trait",
        "async_fn_in_public_trait_sin",
        &["Future<Output = Option<String>> + Send"],
        &["async fn find"],
    ),
    // An end in good order.
    row(
        "missing-shutdown-branch",
        "missing_shutdown_branch_sin",
        &["tokio::select!", "=> break"],
        &[],
    ),
    row(
        "watch-changed-ignored-error",
        "watch_changed_ignored_error_sin",
        &["is_err()", "break"],
        &[],
    ),
    row(
        "shutdown-sender-dropped",
        "shutdown_sender_dropped_sin",
        &["_sender"],
        &["(_, "],
    ),
];
