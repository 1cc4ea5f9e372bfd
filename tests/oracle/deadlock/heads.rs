// A lock taken again in the body under a head that still holds it.

// case: if_let_then  2021: DEADLOCK  2024: DEADLOCK
// row: relock in body of `if let` (then)
// run: &Mutex::new(vec![1])
fn if_let_then(m: &Mutex<Vec<i32>>) {
    if let Some(x) = m.lock().unwrap().pop() {
        m.lock().unwrap().push(x);
    }
}

// case: while_let  2021: DEADLOCK  2024: DEADLOCK
// row: relock in body of `while let`
// run: &Mutex::new(vec![1])
fn while_let(m: &Mutex<Vec<i32>>) {
    while let Some(x) = m.lock().unwrap().pop() {
        m.lock().unwrap().clear();
    }
}

// case: match_owned  2021: DEADLOCK  2024: DEADLOCK
// row: relock in body of `match`
// run: &Mutex::new(vec![1])
fn match_owned(m: &Mutex<Vec<i32>>) {
    match m.lock().unwrap().pop() {
        Some(x) => m.lock().unwrap().push(x),
        None => {}
    }
}

// case: match_length  2021: DEADLOCK  2024: DEADLOCK
// row: `match` (even `.len()`)
// run: &Mutex::new(vec![])
fn match_length(m: &Mutex<Vec<i32>>) {
    match m.lock().unwrap().len() {
        0 => m.lock().unwrap().push(1),
        _ => {}
    }
}

// case: for_clone  2021: DEADLOCK  2024: DEADLOCK
// row: `for x in m.lock().clone()`
// run: &Mutex::new(vec![1])
fn for_clone(m: &Mutex<Vec<i32>>) {
    for x in m.lock().unwrap().clone() {
        m.lock().unwrap().push(x);
    }
}

// case: if_let_else  2021: DEADLOCK  2024: ok
// row: relock in `else` of `if let`
// run: &Mutex::new(vec![])
fn if_let_else(m: &Mutex<Vec<i32>>) {
    if let Some(x) = m.lock().unwrap().pop() {
        drop(x);
    } else {
        m.lock().unwrap().push(1);
    }
}

// case: else_of_an_if  2021: ok  2024: ok
// row: `if m.lock().p() {} else { m.lock() }`
// run: &Mutex::new(vec![1])
fn else_of_an_if(m: &Mutex<Vec<i32>>) {
    if m.lock().unwrap().is_empty() {
    } else {
        m.lock().unwrap().clear();
    }
}

// case: let_else  2021: ok  2024: ok
// row: let-else relock in `else`
// run: &Mutex::new(vec![])
fn let_else(m: &Mutex<Vec<i32>>) {
    let Some(x) = m.lock().unwrap().pop() else {
        m.lock().unwrap().push(1);
        return;
    };
}

// case: arm_guard  2021: ok  2024: ok
// row: match-arm guard `x if x == *m.lock() => m.lock()`
// run: &Mutex::new(1), 1
fn arm_guard(m: &Mutex<i32>, n: i32) {
    match n {
        x if x == *m.lock().unwrap() => *m.lock().unwrap() += 1,
        _ => {}
    }
}

// case: then_of_an_if  2021: ok  2024: ok
// run: &Mutex::new(vec![])
fn then_of_an_if(m: &Mutex<Vec<i32>>) {
    if m.lock().unwrap().is_empty() {
        m.lock().unwrap().push(1);
    }
}

// case: while_condition  2021: ok  2024: ok
// run: &Mutex::new(vec![1, 2])
fn while_condition(m: &Mutex<Vec<i32>>) {
    while !m.lock().unwrap().is_empty() {
        m.lock().unwrap().pop();
    }
}

// case: if_let_chain_else  2021: n/a  2024: ok
// run: &Mutex::new(vec![])
fn if_let_chain_else(m: &Mutex<Vec<i32>>) {
    if let Some(x) = m.lock().unwrap().pop() && x > 1 {
        drop(x);
    } else {
        m.lock().unwrap().push(1);
    }
}

// case: if_let_chain  2021: n/a  2024: DEADLOCK
// The chain's second condition runs under the first one's lock.
// run: &Mutex::new(vec![1, 2])
fn if_let_chain(m: &Mutex<Vec<i32>>) {
    if let Some(x) = m.lock().unwrap().pop() && m.lock().unwrap().len() == 1 {
        drop(x);
    }
}

// case: chain_of_a_condition_and_a_let  2021: n/a  2024: ok
// run: &Mutex::new(vec![1, 2])
fn chain_of_a_condition_and_a_let(m: &Mutex<Vec<i32>>) {
    if m.lock().unwrap().len() == 2 && let Some(x) = m.lock().unwrap().pop() {
        drop(x);
    }
}

// case: else_if_let  2021: DEADLOCK  2024: ok
// run: &Mutex::new(vec![])
fn else_if_let(m: &Mutex<Vec<i32>>) {
    if let Some(x) = m.lock().unwrap().pop() {
        drop(x);
    } else if let Some(x) = m.lock().unwrap().first() {
        drop(x);
    }
}

// case: if_let_block_scrutinee  2021: DEADLOCK  2024: ok
// run: &Mutex::new(vec![1])
fn if_let_block_scrutinee(m: &Mutex<Vec<i32>>) {
    if let Some(x) = { m.lock().unwrap().pop() } {
        m.lock().unwrap().push(x);
    }
}

// case: match_block_scrutinee  2021: DEADLOCK  2024: ok
// run: &Mutex::new(vec![1])
fn match_block_scrutinee(m: &Mutex<Vec<i32>>) {
    match { m.lock().unwrap().pop() } {
        Some(x) => m.lock().unwrap().push(x),
        None => {}
    }
}

// case: for_over_a_range  2021: DEADLOCK  2024: DEADLOCK
// run: &Mutex::new(vec![1])
fn for_over_a_range(m: &Mutex<Vec<i32>>) {
    for i in 0..m.lock().unwrap().len() {
        m.lock().unwrap()[i] += 1;
    }
}

// case: for_over_a_hoisted_length  2021: ok  2024: ok
// run: &Mutex::new(vec![1])
fn for_over_a_hoisted_length(m: &Mutex<Vec<i32>>) {
    let n = m.lock().unwrap().len();
    for i in 0..n {
        m.lock().unwrap()[i] += 1;
    }
}

// case: match_lock_result  2021: DEADLOCK  2024: DEADLOCK
fn match_lock_result(m: &Mutex<i32>) {
    match m.lock() {
        Ok(g) => *m.lock().unwrap() += 1,
        Err(_) => {}
    }
}

// case: match_lock_result_released  2021: ok  2024: ok
fn match_lock_result_released(m: &Mutex<i32>) {
    match m.lock() {
        Ok(g) => {
            drop(g);
            *m.lock().unwrap() += 1;
        }
        Err(_) => {}
    }
}

// case: try_lock_failed  2021: ok  2024: ok
fn try_lock_failed(m: &Mutex<i32>) {
    if let Ok(mut g) = m.try_lock() {
        *g += 1;
    }
    *m.lock().unwrap() += 1;
}

// case: read_in_an_if_let_then_write  2021: DEADLOCK  2024: DEADLOCK
// run: &RwLock::new(vec![1])
fn read_in_an_if_let_then_write(l: &RwLock<Vec<i32>>) {
    if let Some(x) = l.read().unwrap().first().copied() {
        l.write().unwrap().push(x);
    }
}

// case: read_in_an_if_let_else_write  2021: DEADLOCK  2024: ok
// The cache that is filled when the entry is missing.
// run: &RwLock::new(vec![])
fn read_in_an_if_let_else_write(l: &RwLock<Vec<i32>>) {
    if let Some(x) = l.read().unwrap().first() {
        drop(x);
    } else {
        l.write().unwrap().push(1);
    }
}

// case: read_in_a_match_write  2021: DEADLOCK  2024: DEADLOCK
// run: &RwLock::new(HashMap::new())
fn read_in_a_match_write(l: &RwLock<HashMap<i32, i32>>) {
    match l.read().unwrap().get(&1).copied() {
        Some(_) => {}
        None => {
            l.write().unwrap().insert(1, 2);
        }
    }
}
