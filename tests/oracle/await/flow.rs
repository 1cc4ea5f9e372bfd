// Guards and the ways control takes through a body.

// case: dropped_on_one_path  2021: H  2024: H
// run: lock(1), true
// run: lock(1), false
async fn dropped_on_one_path(m: &Mutex<i32>, flag: bool) {
    let g = m.lock().unwrap();
    if flag {
        drop(g);
    }
    baz().await;
}

// case: dropped_on_every_path  2021: -  2024: -
// run: lock(1), true
// run: lock(1), false
async fn dropped_on_every_path(m: &Mutex<i32>, flag: bool) {
    let g = m.lock().unwrap();
    if flag {
        drop(g);
    } else {
        eat(g);
    }
    baz().await;
}

// case: dropped_in_every_arm  2021: -  2024: -
// run: lock(1), 0
// run: lock(1), 1
// run: lock(1), 2
async fn dropped_in_every_arm(m: &Mutex<i32>, n: usize) {
    let g = m.lock().unwrap();
    match n {
        0 => drop(g),
        1 => eat(g),
        _ => return,
    }
    baz().await;
}

// case: kept_in_one_arm  2021: H  2024: H
// run: lock(1), 0
// run: lock(1), 1
// run: lock(1), 2
async fn kept_in_one_arm(m: &Mutex<i32>, n: usize) {
    let g = m.lock().unwrap();
    match n {
        0 => drop(g),
        1 => {}
        _ => return,
    }
    baz().await;
}

// case: dropped_before_a_return  2021: H  2024: H
// run: lock(1), true
// run: lock(1), false
async fn dropped_before_a_return(m: &Mutex<i32>, flag: bool) {
    let g = m.lock().unwrap();
    if flag {
        drop(g);
        return;
    }
    baz().await;
}

// case: returned_before_drop  2021: -  2024: -
// The guard is never dereferenced: the early return keeps nothing stored.
// run: lock(1), true
// run: lock(1), false
async fn returned_before_drop(m: &Mutex<i32>, flag: bool) {
    let g = m.lock().unwrap();
    if flag {
        return;
    }
    drop(g);
    baz().await;
}

// case: locked_on_one_path  2021: H  2024: H
// run: lock(1), true
// run: lock(1), false
async fn locked_on_one_path(m: &Mutex<i32>, flag: bool) {
    let g;
    if flag {
        g = m.lock().unwrap();
    }
    baz().await;
}

// case: locked_on_a_path_that_leaves  2021: -  2024: -
// run: lock(1), true
// run: lock(1), false
async fn locked_on_a_path_that_leaves(m: &Mutex<i32>, flag: bool) {
    let g;
    if flag {
        g = m.lock().unwrap();
        return;
    }
    baz().await;
}

// case: continued_before_drop  2021: -  2024: -
// run: lock(1), true
// run: lock(1), false
async fn continued_before_drop(m: &Mutex<i32>, flag: bool) {
    for i in 0..2 {
        let g = m.lock().unwrap();
        if flag {
            continue;
        }
        drop(g);
        baz().await;
    }
}

// case: dropped_in_the_next_turn  2021: H  2024: H
// The guard of one turn of the loop lives into the next.
// run: lock(1), 3
async fn dropped_in_the_next_turn(m: &Mutex<i32>, n: usize) {
    let mut kept = None;
    for i in 0..n {
        baz().await;
        drop(kept.take());
        kept = Some(m.lock().unwrap());
    }
}

// case: dropped_at_the_loop_start  2021: R  2024: R
// run: lock(1), 3
async fn dropped_at_the_loop_start(m: &Mutex<i32>, n: usize) {
    let mut g = m.lock().unwrap();
    for i in 0..n {
        *g += 1;
        drop(g);
        baz().await;
        g = m.lock().unwrap();
    }
}

// case: dropped_at_the_loop_start_unused  2021: R  2024: R
// Assigned again, the variable is stored although it is empty here.
// run: lock(1), 3
async fn dropped_at_the_loop_start_unused(m: &Mutex<i32>, n: usize) {
    let mut g = m.lock().unwrap();
    for i in 0..n {
        drop(g);
        baz().await;
        g = m.lock().unwrap();
    }
}

// case: relocked_at_the_loop_end  2021: H  2024: H
// Free in the first turn only.
// run: lock(1), 1
// run: lock(1), 2
async fn relocked_at_the_loop_end(m: &Mutex<i32>, n: usize) {
    let g;
    let mut turns = n;
    loop {
        baz().await; // 2021: -  2024: -
        turns -= 1;
        if turns == 0 {
            g = m.lock().unwrap();
            break;
        }
    }
    baz().await;
}

// case: dropped_by_break  2021: -  2024: -
// run: lock(vec![1])
// run: lock(vec![])
async fn dropped_by_break(m: &Mutex<Vec<i32>>) {
    loop {
        let g = m.lock().unwrap();
        break;
    }
    baz().await;
}

// case: broken_out_of_a_loop  2021: H  2024: H
// The loop's value is the guard.
async fn broken_out_of_a_loop(m: &Mutex<i32>) {
    let g = loop {
        break m.lock().unwrap();
    };
    baz().await;
}

// case: dropped_in_a_loop_that_may_not_run  2021: H  2024: H
// run: lock(1), 0
// run: lock(1), 1
async fn dropped_in_a_loop_that_may_not_run(m: &Mutex<i32>, n: usize) {
    let g = m.lock().unwrap();
    for i in 0..n {
        drop(g);
        break;
    }
    baz().await;
}

// case: dropped_in_a_loop_that_runs  2021: -  2024: -
// run: lock(1)
async fn dropped_in_a_loop_that_runs(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    loop {
        drop(g);
        break;
    }
    baz().await;
}

// case: value_of_a_labelled_block  2021: -  2024: -
// run: lock(vec![1])
// run: lock(vec![])
async fn value_of_a_labelled_block(m: &Mutex<Vec<i32>>) {
    let n = 'found: {
        let g = m.lock().unwrap();
        if g.is_empty() {
            break 'found 0;
        }
        g.len()
    };
    baz().await;
}

// case: guard_of_a_labelled_block  2021: H  2024: H
// run: lock(1), true
// run: lock(1), false
async fn guard_of_a_labelled_block(m: &Mutex<i32>, flag: bool) {
    let g = 'found: {
        if flag {
            break 'found Some(m.lock().unwrap());
        }
        None
    };
    baz().await;
}

// case: await_in_a_labelled_block  2021: H  2024: H
// run: lock(vec![1])
// run: lock(vec![])
async fn await_in_a_labelled_block(m: &Mutex<Vec<i32>>) {
    'done: {
        let g = m.lock().unwrap();
        if g.is_empty() {
            break 'done;
        }
        baz().await;
    }
    baz().await; // 2021: -  2024: -
}

// case: outer_loop_continued  2021: -  2024: -
// run: lock(vec![1, 2])
async fn outer_loop_continued(m: &Mutex<Vec<i32>>) {
    'outer: loop {
        loop {
            let mut g = m.lock().unwrap();
            if g.pop().is_some() {
                break;
            }
            break 'outer;
        }
        baz().await;
        continue 'outer;
    }
}

// case: question_mark_keeps_the_guard  2021: H  2024: H
// run: lock(1)
async fn question_mark_keeps_the_guard(m: &Mutex<i32>) -> Result<(), ()> {
    let g = m.lock().map_err(|_| ())?;
    baz().await;
    Ok(())
}

// case: question_mark_on_a_temporary  2021: -  2024: -
// run: lock(vec![1])
async fn question_mark_on_a_temporary(m: &Mutex<Vec<i32>>) -> Result<usize, ()> {
    let n = m.lock().map_err(|_| ())?.len();
    baz().await;
    Ok(n)
}

// case: question_mark_returns_the_guard  2021: -  2024: -
// The error that holds the guard is returned at once.
// run: lock(vec![1])
// run: lock(vec![])
async fn question_mark_returns_the_guard<'a>(
    m: &'a Mutex<Vec<i32>>,
) -> Result<usize, PoisonError<Guard<'a>>> {
    let n = m.lock()?.len();
    baz().await;
    Ok(n)
}

// case: question_mark_after_a_guard  2021: -  2024: -
// run: lock(vec![1])
// run: lock(vec![])
async fn question_mark_after_a_guard(m: &Mutex<Vec<i32>>) -> Option<i32> {
    let first = {
        let g = m.lock().unwrap();
        *g.first()?
    };
    baz().await;
    Some(first)
}

// case: try_lock_by_question_mark  2021: H  2024: H
// run: lock(vec![1])
async fn try_lock_by_question_mark(m: &Mutex<Vec<i32>>) -> Option<usize> {
    let g = m.try_lock().ok()?;
    baz().await;
    Some(g.len())
}

// case: panics_instead_of_dropping  2021: -  2024: -
// run: lock(vec![1]), false
async fn panics_instead_of_dropping(m: &Mutex<Vec<i32>>, flag: bool) {
    let g = m.lock().unwrap();
    if flag {
        panic!("no way back");
    } else {
        drop(g);
    }
    baz().await;
}

// case: awaited_in_the_else_of_a_drop  2021: H  2024: H
// run: lock(1), true
// run: lock(1), false
async fn awaited_in_the_else_of_a_drop(m: &Mutex<i32>, flag: bool) {
    let g = m.lock().unwrap();
    if flag {
        drop(g);
        baz().await; // 2021: -  2024: -
    } else {
        baz().await;
    }
}

// case: nested_block_ends_first  2021: H  2024: H
// run: lock(1), lock(2)
async fn nested_block_ends_first(a: &Mutex<i32>, b: &Mutex<i32>) {
    {
        let first = a.lock().unwrap();
        {
            let second = b.lock().unwrap();
            drop(first);
            baz().await;
        }
        baz().await; // 2021: -  2024: -
    }
}

// case: block_of_an_if_ends  2021: -  2024: -
// run: lock(1), true
// run: lock(1), false
async fn block_of_an_if_ends(m: &Mutex<i32>, flag: bool) {
    if flag {
        let mut g = m.lock().unwrap();
        *g += 1;
    } else {
        let g = m.lock().unwrap();
    }
    baz().await;
}

// case: while_body_ends  2021: -  2024: -
// run: lock(1), 2
async fn while_body_ends(m: &Mutex<i32>, n: usize) {
    let mut left = n;
    while left > 0 {
        let mut g = m.lock().unwrap();
        *g += 1;
        left -= 1;
    }
    baz().await;
}

// case: conditional_guard_by_bool  2021: H  2024: H
// run: lock(1), true
// run: lock(1), false
async fn conditional_guard_by_bool(m: &Mutex<i32>, flag: bool) {
    let g = flag.then(|| m.lock().unwrap());
    baz().await;
}

// case: conditional_guard_by_if  2021: H  2024: H
// run: lock(1), true
// run: lock(1), false
async fn conditional_guard_by_if(m: &Mutex<i32>, flag: bool) {
    let g = if flag { Some(m.lock().unwrap()) } else { None };
    baz().await;
}
