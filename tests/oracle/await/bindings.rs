// Guards bound by `let`, and what releases them.

// case: bound_by_let  2021: H  2024: H
// row: `let g = m.lock().unwrap(); baz().await;`
async fn bound_by_let(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    baz().await;
}

// case: bound_with_underscore_prefix  2021: H  2024: H
// row: `let _g = …`
async fn bound_with_underscore_prefix(m: &Mutex<i32>) {
    let _g = m.lock().unwrap();
    baz().await;
}

// case: shadowed  2021: H  2024: H
// row: `let g = lock; let g = 5; await` (shadowing does not drop)
async fn shadowed(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    let g = 5;
    baz().await;
}

// case: declared_outside  2021: H  2024: H
// row: `let g; { g = lock; } await` (declared outside)
async fn declared_outside(m: &Mutex<i32>) {
    let g;
    {
        g = m.lock().unwrap();
    }
    baz().await;
}

// case: in_a_block  2021: -  2024: -
// row: `{ let mut g = lock; *g += 1; } await`
async fn in_a_block(m: &Mutex<i32>) {
    {
        let mut g = m.lock().unwrap();
        *g += 1;
    }
    baz().await;
}

// case: dropped_unused  2021: -  2024: -
// row: `let g = lock; drop(g); await` (never dereferenced)
async fn dropped_unused(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    drop(g);
    baz().await;
}

// case: forgotten  2021: L  2024: L
// row: `mem::forget(g)`
async fn forgotten(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    mem::forget(g);
    baz().await;
}

// case: moved_into_a_call  2021: -  2024: -
// row: `eat(g)`
async fn moved_into_a_call(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    eat(g);
    baz().await;
}

// case: moved_into_a_block  2021: -  2024: -
// row: `{ let g = g; } await`
async fn moved_into_a_block(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    {
        let g = g;
    }
    baz().await;
}

// case: dropped_after_use  2021: R  2024: R
// row: `let mut g = lock; *g += 1; drop(g); await`
async fn dropped_after_use(m: &Mutex<i32>) {
    let mut g = m.lock().unwrap();
    *g += 1;
    drop(g);
    baz().await;
}

// case: dropped_in_both_branches  2021: R  2024: R
// row: `let g = lock; if *g>0 { drop(g); await } else { drop(g) }`
// run: lock(1)
// run: lock(0)
async fn dropped_in_both_branches(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    if *g > 0 {
        drop(g);
        baz().await;
    } else {
        drop(g);
    }
}

// case: dropped_after_a_return  2021: R  2024: R
// row: `let g = lock; if *g>0 { return } drop(g); await`
// run: lock(0)
// run: lock(1)
async fn dropped_after_a_return(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    if *g > 0 {
        return;
    }
    drop(g);
    baz().await;
}

// case: dropped_in_a_loop  2021: R  2024: R
// row: `loop { let g = lock; if g.is_empty(){break} drop(g); await }`
// run: lock(vec![1, 2])
async fn dropped_in_a_loop(m: &Mutex<Vec<i32>>) {
    loop {
        let g = m.lock().unwrap();
        if g.is_empty() {
            break;
        }
        drop(g);
        baz().await;
        m.lock().unwrap().pop();
    }
}

// case: block_in_a_loop  2021: -  2024: -
// row: `loop { { let g = lock; if g.is_empty(){break} } await }`
// run: lock(vec![1, 2])
async fn block_in_a_loop(m: &Mutex<Vec<i32>>) {
    loop {
        {
            let g = m.lock().unwrap();
            if g.is_empty() {
                break;
            }
        }
        baz().await;
        m.lock().unwrap().pop();
    }
}

// case: bound_to_underscore  2021: -  2024: -
// row: `let _ = m.lock().unwrap(); await` (dropped at once: other bug)
async fn bound_to_underscore(m: &Mutex<i32>) {
    let _ = m.lock().unwrap();
    baz().await;
}

// case: empty_option  2021: R  2024: R
// row: `let mut o: Option<MutexGuard<_>> = None; await`
async fn empty_option(m: &Mutex<i32>) {
    let mut o: Option<MutexGuard<'_, i32>> = None;
    baz().await;
}

// case: in_a_sync_closure  2021: -  2024: -
// row: guard only inside a sync closure
async fn in_a_sync_closure(m: &Mutex<i32>) {
    let read = || {
        let g = m.lock().unwrap();
        *g
    };
    read();
    baz().await;
}

// case: in_an_inner_async_block_that_does_not_await  2021: -  2024: -
// row: guard only inside a non-awaiting inner `async {}`
async fn in_an_inner_async_block_that_does_not_await(m: &Mutex<i32>) {
    let unpolled = async {
        let g = m.lock().unwrap();
        *g
    };
    baz().await;
}

// case: from_a_helper  2021: H  2024: H
// row: helper `fn g(&self) -> MutexGuard<'_,T>`; `let g = s.g(); await`
// run: S::of(vec![1])
async fn from_a_helper(s: &S) {
    let g = s.g();
    baz().await;
}

// case: owned_from_a_helper  2021: -  2024: -
// row: helper returning owned data
// run: S::of(vec![1])
async fn owned_from_a_helper(s: &S) {
    let first = s.first();
    baz().await;
}

// case: aliased_in_a_helper  2021: H  2024: H
// The helper's return type names the guard by a type alias.
// run: S::of(vec![1])
async fn aliased_in_a_helper(s: &S) {
    let g = s.aliased();
    baz().await;
}

// case: from_a_free_helper  2021: H  2024: H
async fn from_a_free_helper(m: &Mutex<i32>) {
    let g = locked(m);
    baz().await;
}

// case: length_of_a_helper  2021: -  2024: -
// run: S::of(vec![1])
async fn length_of_a_helper(s: &S) {
    let n = s.g().len();
    baz().await;
}

// case: optional_from_a_helper  2021: H  2024: H
// run: S::of(vec![1])
async fn optional_from_a_helper(s: &S) {
    let g = s.try_g();
    baz().await;
}

// case: structure_from_a_helper  2021: H  2024: H
// run: S::of(vec![1])
async fn structure_from_a_helper(s: &S) {
    let h = s.hold();
    baz().await;
}

// case: passed_through_a_call  2021: H  2024: H
async fn passed_through_a_call(m: &Mutex<i32>) {
    let g = pass(m.lock().unwrap());
    baz().await;
}

// case: renamed  2021: H  2024: H
async fn renamed(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    let h = g;
    baz().await;
}

// case: renamed_and_dropped  2021: -  2024: -
async fn renamed_and_dropped(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    let h = g;
    drop(h);
    baz().await;
}

// case: reference_dropped  2021: H  2024: H
// Dropping a reference releases nothing.
async fn reference_dropped(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    drop(&g);
    baz().await;
}

// case: bound_guard_to_underscore  2021: H  2024: H
// `_` does not move out of a place.
async fn bound_guard_to_underscore(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    let _ = g;
    baz().await;
}

// case: assigned_to_underscore  2021: H  2024: H
async fn assigned_to_underscore(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    _ = g;
    baz().await;
}

// case: temporary_assigned_to_underscore  2021: -  2024: -
async fn temporary_assigned_to_underscore(m: &Mutex<i32>) {
    _ = m.lock().unwrap();
    baz().await;
}

// case: moved_by_a_statement  2021: -  2024: -
// A path as a statement moves its value.
async fn moved_by_a_statement(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    g;
    baz().await;
}

// case: moved_by_a_block_tail  2021: -  2024: -
async fn moved_by_a_block_tail(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    { g };
    baz().await;
}

// case: moved_into_a_discarded_tuple  2021: -  2024: -
async fn moved_into_a_discarded_tuple(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    (g, 1);
    baz().await;
}

// case: moved_into_a_discarded_some  2021: -  2024: -
async fn moved_into_a_discarded_some(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    let _ = Some(g);
    baz().await;
}

// case: moved_into_a_discarded_box  2021: -  2024: -
async fn moved_into_a_discarded_box(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    Box::new(g);
    baz().await;
}

// case: moved_into_a_for_loop  2021: -  2024: -
async fn moved_into_a_for_loop(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    for h in [g] {}
    baz().await;
}

// case: matched_by_a_wildcard  2021: H  2024: H
async fn matched_by_a_wildcard(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    match g {
        _ => {}
    }
    baz().await;
}

// case: matched_by_a_name  2021: -  2024: -
async fn matched_by_a_name(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    match g {
        h => {}
    }
    baz().await;
}

// case: matched_by_reference  2021: H  2024: H
async fn matched_by_reference(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    match g {
        ref h => {}
    }
    baz().await;
}

// case: used_by_a_block_that_owns_it  2021: -  2024: -
// The block's own guard is borrowed, but dies with the block.
// run: lock(vec![1])
async fn used_by_a_block_that_owns_it(m: &Mutex<Vec<i32>>) {
    let g = m.lock().unwrap();
    let n = {
        let g = g;
        g.len()
    };
    baz().await;
}

// case: await_before_drop_and_after  2021: H  2024: H
async fn await_before_drop_and_after(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    baz().await;
    drop(g);
    baz().await; // 2021: -  2024: -
}

// case: relocked_after_drop  2021: H  2024: H
async fn relocked_after_drop(m: &Mutex<i32>) {
    let mut g = m.lock().unwrap();
    drop(g);
    baz().await; // 2021: -  2024: -
    g = m.lock().unwrap();
    baz().await;
}

// case: dropped_by_full_path  2021: -  2024: -
async fn dropped_by_full_path(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    std::mem::drop(g);
    baz().await;
}

// case: in_manually_drop  2021: L  2024: L
// Never dropped, the guard is dead after its last use, and the lock is locked for good.
async fn in_manually_drop(m: &Mutex<i32>) {
    let g = mem::ManuallyDrop::new(m.lock().unwrap());
    baz().await; // 2021: L  2024: L  threadwise: R
}

// case: arc_owned  2021: H  2024: H
// run: shared(1)
async fn arc_owned(m: Arc<Mutex<i32>>) {
    let clone = m.clone();
    let g = clone.lock().unwrap();
    baz().await;
}

// case: arc_released  2021: -  2024: -
// run: shared(1)
async fn arc_released(m: Arc<Mutex<i32>>) {
    let clone = Arc::clone(&m);
    let n = *clone.lock().unwrap();
    baz().await;
}

// case: expected  2021: H  2024: H
async fn expected(m: &Mutex<i32>) {
    let g = m.lock().expect("no one panics");
    baz().await;
}

// case: recovered_from_poison  2021: H  2024: H
// run: lock(1)
// run: poisoned(1)
async fn recovered_from_poison(m: &Mutex<i32>) {
    let g = m.lock().unwrap_or_else(PoisonError::into_inner);
    baz().await;
}

// case: waited_on_a_condvar  2021: H  2024: H
// The condvar takes the guard and gives one back.
async fn waited_on_a_condvar(m: &Mutex<i32>) {
    let condvar = Condvar::new();
    let g = m.lock().unwrap();
    let g = condvar.wait_while(g, |n| *n > 5).unwrap();
    baz().await;
}

// case: condvar_result_discarded  2021: -  2024: -
async fn condvar_result_discarded(m: &Mutex<i32>) {
    let condvar = Condvar::new();
    let g = m.lock().unwrap();
    drop(condvar.wait_while(g, |n| *n > 5));
    baz().await;
}

// case: two_locks_one_dropped  2021: H  2024: H
// run: lock(1), lock(2)
async fn two_locks_one_dropped(a: &Mutex<i32>, b: &Mutex<i32>) {
    let first = a.lock().unwrap();
    let second = b.lock().unwrap();
    drop(first);
    baz().await;
}

// case: swapped_names  2021: H  2024: H
// run: lock(1), lock(2)
async fn swapped_names(a: &Mutex<i32>, b: &Mutex<i32>) {
    let (first, second) = (a.lock().unwrap(), b.lock().unwrap());
    let (first, second) = (second, first);
    drop(first);
    baz().await;
}
