// Closures, async blocks, inner functions, and guards that move between them.

// case: in_an_async_block  2021: H  2024: H
// Threadwise speaks of the await under the guard, not of the await around it.
async fn in_an_async_block(m: &Mutex<i32>) {
    let fut = async {
        let g = m.lock().unwrap();
        baz().await;
    };
    seen(fut).await; // 2021: H  2024: H  threadwise: -
}

// case: around_an_async_block  2021: H  2024: H
// The block itself holds nothing; who awaits it does.
async fn around_an_async_block(m: &Mutex<i32>) {
    let fut = async { 1 };
    let g = m.lock().unwrap();
    take(fut).await;
}

// case: dropped_in_an_async_block  2021: R  2024: R
// Threadwise speaks of the await under the guard, not of the await around it.
async fn dropped_in_an_async_block(m: &Mutex<i32>) {
    let fut = async {
        let mut g = m.lock().unwrap();
        *g += 1;
        drop(g);
        baz().await;
    };
    seen(fut).await; // 2021: R  2024: R  threadwise: -
}

// case: block_in_an_async_block  2021: -  2024: -
async fn block_in_an_async_block(m: &Mutex<i32>) {
    let fut = async {
        {
            let mut g = m.lock().unwrap();
            *g += 1;
        }
        baz().await;
    };
    seen(fut).await;
}

// case: moved_into_an_async_block  2021: H  2024: H
// Threadwise speaks of the await under the guard, not of the await around it.
async fn moved_into_an_async_block(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    let fut = async move {
        let g = g;
        baz().await;
    };
    seen(fut).await; // 2021: H  2024: H  threadwise: -
}

// case: moved_into_a_dropped_async_block  2021: -  2024: -
async fn moved_into_a_dropped_async_block(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    let fut = async move {
        let g = g;
    };
    drop(fut);
    baz().await;
}

// case: captured_by_an_unpolled_async_block  2021: H  2024: H
async fn captured_by_an_unpolled_async_block(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    let fut = async move {
        drop(g);
    };
    baz().await;
    drop(fut);
}

// case: inner_block_awaits_before_locking  2021: -  2024: -
async fn inner_block_awaits_before_locking(m: &Mutex<i32>) {
    let fut = async {
        baz().await;
        *m.lock().unwrap() += 1;
    };
    seen(fut).await;
}

// case: awaited_async_move_block  2021: H  2024: H
// Threadwise speaks of the await under the guard, not of the await around it.
// run: shared(1)
async fn awaited_async_move_block(m: Arc<Mutex<i32>>) {
    let fut = async move {
        let mut g = m.lock().unwrap();
        *g += 1;
        baz().await;
    };
    seen(fut).await; // 2021: H  2024: H  threadwise: -
}

// case: async_closure  2021: H  2024: H
// Threadwise speaks of the await under the guard, not of the await around it.
async fn async_closure(m: &Mutex<i32>) {
    let call = async || {
        let g = m.lock().unwrap();
        baz().await;
    };
    seen(call()).await; // 2021: H  2024: H  threadwise: -
}

// case: async_closure_that_releases  2021: -  2024: -
async fn async_closure_that_releases(m: &Mutex<i32>) {
    let call = async || {
        *m.lock().unwrap() += 1;
        baz().await;
    };
    seen(call()).await;
}

// case: future_made_under_a_guard  2021: -  2024: -
// The future was made, not awaited, while the lock was held.
async fn future_made_under_a_guard(m: &Mutex<i32>) {
    let fut = {
        let g = m.lock().unwrap();
        take(*g)
    };
    fut.await;
}

// case: borrowed_by_a_closure  2021: H  2024: H
async fn borrowed_by_a_closure(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    let read = || *g;
    read();
    baz().await;
}

// case: moved_into_a_closure  2021: H  2024: H
async fn moved_into_a_closure(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    let read = move || *g;
    baz().await;
    read();
}

// case: moved_into_a_called_closure  2021: -  2024: -
async fn moved_into_a_called_closure(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    (move || drop(g))();
    baz().await;
}

// case: moved_into_a_once_closure  2021: -  2024: -
async fn moved_into_a_once_closure(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    let release = || drop(g);
    release();
    baz().await;
}

// case: closure_returns_a_guard  2021: H  2024: H
async fn closure_returns_a_guard(m: &Mutex<i32>) {
    let open = || m.lock().unwrap();
    let g = open();
    baz().await;
}

// case: closure_returns_a_guard_that_dies  2021: -  2024: -
async fn closure_returns_a_guard_that_dies(m: &Mutex<i32>) {
    let open = || m.lock().unwrap();
    open();
    baz().await;
}

// case: closure_in_a_chain  2021: -  2024: -
// run: lock(vec![1])
async fn closure_in_a_chain(m: &Mutex<Vec<i32>>) {
    let total: usize = [1, 2].iter().map(|_| m.lock().unwrap().len()).sum();
    baz().await;
}

// case: in_an_inner_function  2021: -  2024: -
async fn in_an_inner_function(m: &Mutex<i32>) {
    fn bump(m: &Mutex<i32>) {
        let mut g = m.lock().unwrap();
        *g += 1;
    }
    bump(m);
    baz().await;
}

// case: async_function_called_under_a_guard  2021: H  2024: H
async fn async_function_called_under_a_guard(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    seen(pause()).await;
}

// case: consumed_by_an_awaited_function  2021: R  2024: R
// The callee owns the guard and releases it before it suspends.
async fn consumed_by_an_awaited_function(m: &Mutex<i32>) {
    async fn release(g: MutexGuard<'_, i32>) {
        drop(g);
        baz().await; // 2021: -  2024: -
    }
    seen(release(m.lock().unwrap())).await; // 2021: R  2024: R  threadwise: -
}

// case: parameter_held_by_an_inner_function  2021: H  2024: H
async fn parameter_held_by_an_inner_function(m: &Mutex<i32>) {
    async fn keep(g: MutexGuard<'_, i32>) {
        baz().await;
    }
    seen(keep(m.lock().unwrap())).await; // 2021: H  2024: H  threadwise: -
}

// case: parameter_pattern_discards  2021: H  2024: H
// An argument bound to `_` lives as long as the call.
async fn parameter_pattern_discards(m: &Mutex<i32>) {
    async fn keep(_: MutexGuard<'_, i32>) {
        baz().await; // 2021: H  2024: H  threadwise: -
    }
    seen(keep(m.lock().unwrap())).await; // 2021: H  2024: H  threadwise: -
}
