// Temporaries in the heads of `if`, `while`, `match` and `for`.

// case: if_let_then  2021: H  2024: H
// row: `if let Some(x) = m.lock().unwrap().pop() { await }` (then-block)
// run: lock(vec![1])
async fn if_let_then(m: &Mutex<Vec<i32>>) {
    if let Some(x) = m.lock().unwrap().pop() {
        baz().await;
    }
}

// case: if_let_else_only  2021: H  2024: -
// row: same, await only in `else`
// run: lock(vec![1])
// run: lock(vec![])
async fn if_let_else_only(m: &Mutex<Vec<i32>>) {
    if let Some(x) = m.lock().unwrap().pop() {
        eat(x);
    } else {
        baz().await;
    }
}

// case: if_let_block_scrutinee  2021: H  2024: -
// row: `if let Some(x) = { m.lock().unwrap().f() } { await }` (block-wrapped scrutinee)
// run: lock(vec![1])
async fn if_let_block_scrutinee(m: &Mutex<Vec<i32>>) {
    if let Some(x) = { m.lock().unwrap().pop() } {
        baz().await;
    }
}

// case: while_let  2021: H  2024: H
// row: `while let Some(x) = m.lock().unwrap().pop() { await }`
// run: lock(vec![1, 2])
async fn while_let(m: &Mutex<Vec<i32>>) {
    while let Some(x) = m.lock().unwrap().pop() {
        baz().await;
    }
}

// case: match_owned  2021: H  2024: H
// row: `match m.lock().unwrap().pop() { Some(_) => await, .. }`
// run: lock(vec![1])
async fn match_owned(m: &Mutex<Vec<i32>>) {
    match m.lock().unwrap().pop() {
        Some(_) => baz().await,
        None => {}
    }
}

// case: match_integer  2021: H  2024: H
// row: `match s.g().len() {0 => await,..}` (even an integer scrutinee)
// run: S::of(vec![])
async fn match_integer(s: &S) {
    match s.g().len() {
        0 => baz().await,
        _ => {}
    }
}

// case: for_iter  2021: H  2024: H
// row: `for x in m.lock().unwrap().iter() { await }`
// run: lock(vec![1, 2])
async fn for_iter(m: &Mutex<Vec<i32>>) {
    for x in m.lock().unwrap().iter() {
        baz().await;
    }
}

// case: for_clone  2021: H  2024: H
// row: `for x in m.lock().unwrap().clone() { await }` (even `.clone()`)
// run: lock(vec![1, 2])
async fn for_clone(m: &Mutex<Vec<i32>>) {
    for x in m.lock().unwrap().clone() {
        baz().await;
    }
}

// case: if_condition  2021: -  2024: -
// row: `if m.lock().unwrap().is_empty() { await }`
// run: lock(vec![])
async fn if_condition(m: &Mutex<Vec<i32>>) {
    if m.lock().unwrap().is_empty() {
        baz().await;
    }
}

// case: while_condition  2021: -  2024: -
// row: `while m.lock().unwrap().is_some() { await }`
// run: lock(Some(1))
async fn while_condition(m: &Mutex<Option<i32>>) {
    while m.lock().unwrap().is_some() {
        baz().await;
        m.lock().unwrap().take();
    }
}

// case: or_operand  2021: -  2024: -
// row: `if lock().p() || { await; true }`
// run: lock(vec![1])
async fn or_operand(m: &Mutex<Vec<i32>>) {
    if m.lock().unwrap().is_empty() || {
        baz().await;
        true
    } {}
}

// case: let_else  2021: -  2024: -
// row: `let Some(x) = *m.lock().unwrap() else { await; return }; await`
// run: lock(Some(1))
// run: lock(None)
async fn let_else(m: &Mutex<Option<i32>>) {
    let Some(x) = *m.lock().unwrap() else {
        baz().await;
        return;
    };
    baz().await;
}

// case: match_in_a_let  2021: -  2024: -
// row: `let v = match s.g().get(&1) { Some(v) => *v, None => return }; await`
// run: S::of(vec![1, 2])
// run: S::of(vec![])
async fn match_in_a_let(s: &S) {
    let v = match s.g().get(1) {
        Some(v) => *v,
        None => return,
    };
    baz().await;
}

// case: match_on_try_lock_ends  2021: -  2024: -
// row: `match m.try_lock(){…} await` (statement ends first)
async fn match_on_try_lock_ends(m: &Mutex<i32>) {
    match m.try_lock() {
        Ok(mut g) => *g += 1,
        Err(_) => {}
    }
    baz().await;
}

// case: if_let_chain  2021: n/a  2024: H
// row: if-let chain `if let Some(x) = *lock && x>1 { await }` (2024 only syntax)
// run: lock(Some(2))
async fn if_let_chain(m: &Mutex<Option<i32>>) {
    if let Some(x) = *m.lock().unwrap() && x > 1 {
        baz().await;
    }
}

// case: if_let_chain_else  2021: n/a  2024: -
// run: lock(Some(1))
// run: lock(None)
async fn if_let_chain_else(m: &Mutex<Option<i32>>) {
    if let Some(x) = *m.lock().unwrap() && x > 1 {
        eat(x);
    } else {
        baz().await;
    }
}

// case: chain_condition_before_the_let  2021: n/a  2024: -
// A plain condition of a chain drops its temporaries.
// run: lock(vec![1]), Some(1)
async fn chain_condition_before_the_let(m: &Mutex<Vec<i32>>, some: Option<i32>) {
    if m.lock().unwrap().len() == 1 && let Some(x) = some {
        baz().await;
    }
}

// case: chain_condition_after_the_let  2021: n/a  2024: -
// run: lock(vec![1]), Some(1)
async fn chain_condition_after_the_let(m: &Mutex<Vec<i32>>, some: Option<i32>) {
    if let Some(x) = some && m.lock().unwrap().len() == 1 {
        baz().await;
    }
}

// case: chain_let_after_a_condition  2021: n/a  2024: H
// run: lock(vec![1]), true
async fn chain_let_after_a_condition(m: &Mutex<Vec<i32>>, flag: bool) {
    if flag && let Some(x) = m.lock().unwrap().pop() {
        baz().await;
    }
}

// case: while_let_chain  2021: n/a  2024: H
// run: lock(vec![1, 2])
async fn while_let_chain(m: &Mutex<Vec<i32>>) {
    while let Some(x) = m.lock().unwrap().pop() && x > 1 {
        baz().await;
    }
}

// case: await_in_a_chain  2021: n/a  2024: H
// run: lock(vec![1])
async fn await_in_a_chain(m: &Mutex<Vec<i32>>) {
    if let Some(x) = m.lock().unwrap().pop() && truth().await {}
}

// case: after_an_if_let  2021: -  2024: -
// run: lock(vec![1])
// run: lock(vec![])
async fn after_an_if_let(m: &Mutex<Vec<i32>>) {
    if let Some(x) = m.lock().unwrap().pop() {
        eat(x);
    }
    baz().await;
}

// case: else_if_let  2021: H  2024: H
// run: lock(vec![]), lock(vec![1])
async fn else_if_let(a: &Mutex<Vec<i32>>, b: &Mutex<Vec<i32>>) {
    if let Some(x) = a.lock().unwrap().pop() {
        eat(x);
    } else if let Some(x) = b.lock().unwrap().pop() {
        baz().await;
    }
}

// case: else_of_two_if_lets  2021: H  2024: -
// run: lock(vec![]), lock(vec![])
async fn else_of_two_if_lets(a: &Mutex<Vec<i32>>, b: &Mutex<Vec<i32>>) {
    if let Some(x) = a.lock().unwrap().pop() {
        eat(x);
    } else if let Some(x) = b.lock().unwrap().pop() {
        eat(x);
    } else {
        baz().await;
    }
}

// case: else_if_after_if_let  2021: H  2024: -
// run: lock(vec![]), true
async fn else_if_after_if_let(m: &Mutex<Vec<i32>>, flag: bool) {
    if let Some(x) = m.lock().unwrap().pop() {
        eat(x);
    } else if flag {
        baz().await;
    }
}

// case: else_of_an_if  2021: -  2024: -
// run: lock(vec![1])
async fn else_of_an_if(m: &Mutex<Vec<i32>>) {
    if m.lock().unwrap().is_empty() {
    } else {
        baz().await;
    }
}

// case: if_matches  2021: -  2024: -
// run: lock(Some(1))
async fn if_matches(m: &Mutex<Option<i32>>) {
    if matches!(*m.lock().unwrap(), Some(_)) {
        baz().await;
    }
}

// case: if_let_with_an_owning_block  2021: -  2024: -
// The block's local dies with the block in every edition.
// run: lock(vec![1])
async fn if_let_with_an_owning_block(m: &Mutex<Vec<i32>>) {
    if let Some(x) = {
        let mut g = m.lock().unwrap();
        let last = g.pop();
        last
    } {
        baz().await;
    }
}

// case: match_block_scrutinee  2021: H  2024: -
// run: lock(vec![1])
async fn match_block_scrutinee(m: &Mutex<Vec<i32>>) {
    match { m.lock().unwrap().pop() } {
        Some(_) => baz().await,
        None => {}
    }
}

// case: while_let_block_scrutinee  2021: H  2024: -
// run: lock(vec![1, 2])
async fn while_let_block_scrutinee(m: &Mutex<Vec<i32>>) {
    while let Some(x) = { m.lock().unwrap().pop() } {
        baz().await;
    }
}

// case: for_block_iterator  2021: H  2024: -
// run: lock(vec![1, 2])
async fn for_block_iterator(m: &Mutex<Vec<i32>>) {
    for x in { m.lock().unwrap().clone() } {
        baz().await;
    }
}

// case: after_a_while_let  2021: -  2024: -
// run: lock(vec![1, 2])
async fn after_a_while_let(m: &Mutex<Vec<i32>>) {
    while let Some(x) = m.lock().unwrap().pop() {
        eat(x);
    }
    baz().await;
}

// case: after_a_for  2021: -  2024: -
// run: lock(vec![1, 2])
async fn after_a_for(m: &Mutex<Vec<i32>>) {
    for x in m.lock().unwrap().iter() {
        eat(x);
    }
    baz().await;
}

// case: for_over_a_range  2021: H  2024: H
// The bounds are read once, but the temporary lives as long as the loop.
// run: lock(vec![1, 2])
async fn for_over_a_range(m: &Mutex<Vec<i32>>) {
    for i in 0..m.lock().unwrap().len() {
        baz().await;
    }
}

// case: for_over_a_drained_local  2021: -  2024: -
// run: lock(vec![1, 2])
async fn for_over_a_drained_local(m: &Mutex<Vec<i32>>) {
    let values = mem::take(&mut *m.lock().unwrap());
    for x in values {
        baz().await;
    }
}

// case: match_guard  2021: -  2024: -
// A match arm's guard drops its temporaries before the arm runs.
// run: lock(vec![1]), 1
async fn match_guard(m: &Mutex<Vec<i32>>, n: usize) {
    match n {
        n if m.lock().unwrap().len() == n => baz().await,
        _ => {}
    }
}

// case: await_in_a_match_guard  2021: H  2024: H
// run: lock(vec![1]), 1
async fn await_in_a_match_guard(m: &Mutex<Vec<i32>>, n: usize) {
    match n {
        n if m.lock().unwrap().len() == number().await => eat(n),
        _ => {}
    }
}

// case: if_let_in_a_match_guard_fails  2021: -  2024: -
// run: lock(vec![1]), 1
async fn if_let_in_a_match_guard_fails(m: &Mutex<Vec<i32>>, n: usize) {
    match n {
        n if m.lock().unwrap().is_empty() => eat(n),
        _ => baz().await,
    }
}

// case: match_lock_result  2021: H  2024: H
// run: lock(1)
async fn match_lock_result(m: &Mutex<i32>) {
    match m.lock() {
        Ok(g) => baz().await,
        Err(_) => {}
    }
}

// case: match_lock_result_dropped  2021: R  2024: R
// run: lock(1)
async fn match_lock_result_dropped(m: &Mutex<i32>) {
    match m.lock() {
        Ok(mut g) => {
            *g += 1;
            drop(g);
            baz().await;
        }
        Err(_) => {}
    }
}

// case: if_let_lock_result  2021: H  2024: H
// run: lock(1)
async fn if_let_lock_result(m: &Mutex<i32>) {
    if let Ok(g) = m.lock() {
        baz().await;
    }
}

// case: if_let_try_lock_ends  2021: -  2024: -
// run: lock(1)
async fn if_let_try_lock_ends(m: &Mutex<i32>) {
    if let Ok(mut g) = m.try_lock() {
        *g += 1;
    }
    baz().await;
}

// case: while_let_try_lock  2021: H  2024: H
// run: lock(vec![1, 2])
async fn while_let_try_lock(m: &Mutex<Vec<i32>>) {
    while let Ok(mut g) = m.try_lock() {
        if g.pop().is_none() {
            break;
        }
        baz().await;
    }
}

// case: let_else_keeps_the_guard  2021: H  2024: H
// run: lock(1)
async fn let_else_keeps_the_guard(m: &Mutex<i32>) {
    let Ok(g) = m.lock() else { return };
    baz().await;
}

// case: let_else_refuses_the_guard  2021: -  2024: -
// The refused result is dropped before the `else` block runs.
// run: poisoned(1)
async fn let_else_refuses_the_guard(m: &Mutex<i32>) {
    let Ok(_) = m.lock() else {
        baz().await;
        return;
    };
}

// case: let_else_on_a_temporary  2021: -  2024: -
// run: lock(vec![1])
// run: lock(vec![])
async fn let_else_on_a_temporary(m: &Mutex<Vec<i32>>) {
    let Some(x) = m.lock().unwrap().pop() else {
        baz().await;
        return;
    };
    baz().await;
}

// case: let_else_extended  2021: H  2024: H
// run: lock(Some(1))
// run: lock(None)
async fn let_else_extended(m: &Mutex<Option<i32>>) {
    let Some(x) = &*m.lock().unwrap() else {
        baz().await; // 2021: -  2024: -
        return;
    };
    baz().await;
}

// case: match_by_reference  2021: H  2024: H
// run: lock(1)
async fn match_by_reference(m: &Mutex<i32>) {
    match &*m.lock().unwrap() {
        n => baz().await,
    }
}

// case: match_tuple_of_guard_and_flag  2021: H  2024: H
// run: lock(vec![1]), true
async fn match_tuple_of_guard_and_flag(m: &Mutex<Vec<i32>>, flag: bool) {
    match (m.lock().unwrap().len(), flag) {
        (1, true) => baz().await,
        _ => {}
    }
}

// case: await_in_the_scrutinee_before  2021: H  2024: H
// run: lock(vec![1])
async fn await_in_the_scrutinee_before(m: &Mutex<Vec<i32>>) {
    match (number().await, m.lock().unwrap().len()) { // 2021: -  2024: -
        (1, 1) => baz().await,
        _ => {}
    }
}

// case: scrutinee_of_an_awaited_match  2021: -  2024: -
// run: lock(vec![1])
async fn scrutinee_of_an_awaited_match(m: &Mutex<Vec<i32>>) {
    match number().await {
        1 => m.lock().unwrap().push(1),
        _ => {}
    }
    baz().await;
}

// case: while_condition_awaits  2021: H  2024: H
// run: lock(vec![1])
async fn while_condition_awaits(m: &Mutex<Vec<i32>>) {
    while m.lock().unwrap().len() > number().await {}
}

// case: while_condition_awaits_first  2021: -  2024: -
// run: lock(vec![1])
async fn while_condition_awaits_first(m: &Mutex<Vec<i32>>) {
    while number().await < m.lock().unwrap().len() {}
}

// case: if_let_in_a_let  2021: H  2024: -
// run: lock(vec![])
async fn if_let_in_a_let(m: &Mutex<Vec<i32>>) {
    let n = if let Some(x) = m.lock().unwrap().first() {
        *x
    } else {
        number().await as i32
    };
}

// case: map_lookup_in_a_let_else  2021: -  2024: -
// run: lock(HashMap::from([(1, 2)]))
// run: lock(HashMap::new())
async fn map_lookup_in_a_let_else(m: &Mutex<HashMap<i32, i32>>) {
    let Some(x) = m.lock().unwrap().get(&1).copied() else {
        baz().await;
        return;
    };
    baz().await;
}
