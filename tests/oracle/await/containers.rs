// Guards inside structs, tuples, options, results, vectors and patterns.

// case: result_then_if_let  2021: H?  2024: H?
// row: `let g = m.lock(); if let Ok(mut g) = g {…} await`
// run: lock(1)
// run: poisoned(1)
async fn result_then_if_let(m: &Mutex<i32>) {
    let g = m.lock();
    if let Ok(mut g) = g {
        *g += 1;
    }
    baz().await;
}

// case: mapped_result  2021: H?  2024: H?
// row: `let r = m.lock().map(|g| g.len()); … await` (guard hides in `PoisonError`)
// run: lock(vec![1])
// run: poisoned(vec![1])
async fn mapped_result(m: &Mutex<Vec<i32>>) {
    let r = m.lock().map(|g| g.len());
    baz().await;
}

// case: mapped_result_unwrapped  2021: -  2024: -
// row: `let n = m.lock().map(|g| g.len()).unwrap_or(0); await`
// run: lock(vec![1])
// run: poisoned(vec![1])
async fn mapped_result_unwrapped(m: &Mutex<Vec<i32>>) {
    let n = m.lock().map(|g| g.len()).unwrap_or(0);
    baz().await;
}

// case: result_bound  2021: H  2024: H
// run: lock(1)
// run: poisoned(1)
async fn result_bound(m: &Mutex<i32>) {
    let r = m.lock();
    baz().await;
}

// case: result_dropped  2021: -  2024: -
// run: lock(1)
// run: poisoned(1)
async fn result_dropped(m: &Mutex<i32>) {
    let r = m.lock();
    drop(r);
    baz().await;
}

// case: result_unwrapped_later  2021: -  2024: -
async fn result_unwrapped_later(m: &Mutex<i32>) {
    let r = m.lock();
    drop(r.unwrap());
    baz().await;
}

// case: result_in_a_match_that_recovers  2021: H  2024: H
// run: lock(1)
// run: poisoned(1)
async fn result_in_a_match_that_recovers(m: &Mutex<i32>) {
    let g = match m.lock() {
        Ok(g) => g,
        Err(poison) => poison.into_inner(),
    };
    baz().await;
}

// case: result_read_by_a_match  2021: -  2024: -
// run: lock(vec![1])
// run: poisoned(vec![1])
async fn result_read_by_a_match(m: &Mutex<Vec<i32>>) {
    let n = match m.lock() {
        Ok(g) => g.len(),
        Err(_) => 0,
    };
    baz().await;
}

// case: error_arm_of_a_match  2021: H?  2024: H?
// The refused guard stays in the scrutinee while the arm runs.
// run: poisoned(1)
async fn error_arm_of_a_match(m: &Mutex<i32>) {
    match m.lock() {
        Ok(_) => {}
        Err(_) => baz().await,
    }
}

// case: is_poisoned_test  2021: -  2024: -
// run: lock(1)
// run: poisoned(1)
async fn is_poisoned_test(m: &Mutex<i32>) {
    let fine = m.lock().is_ok();
    baz().await;
}

// case: in_a_struct  2021: H  2024: H
// run: lock(vec![1])
async fn in_a_struct(m: &Mutex<Vec<i32>>) {
    let h = Holder { g: m.lock().unwrap(), n: 1 };
    baz().await;
}

// case: struct_dropped  2021: -  2024: -
// run: lock(vec![1])
async fn struct_dropped(m: &Mutex<Vec<i32>>) {
    let h = Holder { g: m.lock().unwrap(), n: 1 };
    drop(h);
    baz().await;
}

// case: field_dropped  2021: R  2024: R
// Moving a field out leaves the rest of the struct stored, whatever the rest is.
// run: lock(vec![1])
async fn field_dropped(m: &Mutex<Vec<i32>>) {
    let h = Holder { g: m.lock().unwrap(), n: 1 };
    drop(h.g);
    baz().await;
}

// case: field_used_and_dropped  2021: R  2024: R
// run: lock(vec![1])
async fn field_used_and_dropped(m: &Mutex<Vec<i32>>) {
    let h = Holder { g: m.lock().unwrap(), n: 1 };
    h.g.len();
    drop(h.g);
    baz().await;
}

// case: other_field_moved  2021: H  2024: H
// run: lock(vec![1])
async fn other_field_moved(m: &Mutex<Vec<i32>>) {
    let h = Holder { g: m.lock().unwrap(), n: 1 };
    drop(h.n);
    baz().await;
}

// case: moved_into_a_struct  2021: H  2024: H
// run: lock(vec![1])
async fn moved_into_a_struct(m: &Mutex<Vec<i32>>) {
    let g = m.lock().unwrap();
    let h = Holder { g, n: 1 };
    baz().await;
}

// case: struct_destructured  2021: H  2024: H
// run: lock(vec![1])
async fn struct_destructured(m: &Mutex<Vec<i32>>) {
    let Holder { g, n } = Holder { g: m.lock().unwrap(), n: 1 };
    baz().await;
}

// case: temporary_struct_destructured_without_the_guard  2021: -  2024: -
// What the pattern leaves of a temporary dies with the statement.
// run: lock(vec![1])
async fn temporary_struct_destructured_without_the_guard(m: &Mutex<Vec<i32>>) {
    let Holder { n, .. } = Holder { g: m.lock().unwrap(), n: 1 };
    baz().await;
}

// case: struct_destructured_without_the_guard  2021: H  2024: H
// What the pattern leaves in a variable stays there.
// run: lock(vec![1])
async fn struct_destructured_without_the_guard(m: &Mutex<Vec<i32>>) {
    let h = Holder { g: m.lock().unwrap(), n: 1 };
    let Holder { n, .. } = h;
    baz().await;
}

// case: helper_destructured_without_the_guard  2021: -  2024: -
// run: S::of(vec![1])
async fn helper_destructured_without_the_guard(s: &S) {
    let Holder { n, .. } = s.hold();
    baz().await;
}

// case: field_of_a_temporary_struct  2021: -  2024: -
// run: S::of(vec![1])
async fn field_of_a_temporary_struct(s: &S) {
    let n = s.hold().n;
    baz().await;
}

// case: guard_of_a_temporary_struct  2021: H  2024: H
// run: S::of(vec![1])
async fn guard_of_a_temporary_struct(s: &S) {
    let g = s.hold().g;
    baz().await;
}

// case: in_a_tuple  2021: H  2024: H
async fn in_a_tuple(m: &Mutex<i32>) {
    let pair = (m.lock().unwrap(), 1);
    baz().await;
}

// case: tuple_destructured  2021: H  2024: H
async fn tuple_destructured(m: &Mutex<i32>) {
    let (g, n) = (m.lock().unwrap(), 1);
    baz().await;
}

// case: tuple_destructured_with_an_underscore_name  2021: H  2024: H
async fn tuple_destructured_with_an_underscore_name(m: &Mutex<i32>) {
    let (n, _g) = (1, m.lock().unwrap());
    baz().await;
}

// case: tuple_destructured_with_a_wildcard  2021: -  2024: -
async fn tuple_destructured_with_a_wildcard(m: &Mutex<i32>) {
    let (n, _) = (1, m.lock().unwrap());
    baz().await;
}

// case: tuple_variable_destructured_with_a_wildcard  2021: H  2024: H
async fn tuple_variable_destructured_with_a_wildcard(m: &Mutex<i32>) {
    let pair = (1, m.lock().unwrap());
    let (n, _) = pair;
    baz().await;
}

// case: tuple_element_dropped  2021: R  2024: R
async fn tuple_element_dropped(m: &Mutex<i32>) {
    let pair = (m.lock().unwrap(), 1);
    drop(pair.0);
    baz().await;
}

// case: one_of_two_in_a_tuple_dropped  2021: H  2024: H
// run: lock(1), lock(2)
async fn one_of_two_in_a_tuple_dropped(a: &Mutex<i32>, b: &Mutex<i32>) {
    let pair = (a.lock().unwrap(), b.lock().unwrap());
    drop(pair.0);
    baz().await;
}

// case: both_in_a_tuple_dropped  2021: R  2024: R
// run: lock(1), lock(2)
async fn both_in_a_tuple_dropped(a: &Mutex<i32>, b: &Mutex<i32>) {
    let pair = (a.lock().unwrap(), b.lock().unwrap());
    drop(pair.0);
    drop(pair.1);
    baz().await;
}

// case: bound_by_an_at_pattern  2021: H  2024: H
async fn bound_by_an_at_pattern(m: &Mutex<i32>) {
    let g @ _ = m.lock().unwrap();
    baz().await;
}

// case: number_bound_by_an_at_pattern  2021: -  2024: -
// run: lock(vec![1])
async fn number_bound_by_an_at_pattern(m: &Mutex<Vec<i32>>) {
    let n @ 1.. = m.lock().unwrap().len() else { return };
    baz().await;
}

// case: bound_mutably_by_a_pattern  2021: H  2024: H
async fn bound_mutably_by_a_pattern(m: &Mutex<i32>) {
    let (mut g,) = (m.lock().unwrap(),);
    baz().await;
}

// case: borrowed_by_a_ref_pattern  2021: H  2024: H
async fn borrowed_by_a_ref_pattern(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    let ref borrowed = g;
    baz().await;
}

// case: in_an_option  2021: H  2024: H
async fn in_an_option(m: &Mutex<i32>) {
    let o = Some(m.lock().unwrap());
    baz().await;
}

// case: option_by_ok  2021: H  2024: H
async fn option_by_ok(m: &Mutex<i32>) {
    let o = m.lock().ok();
    baz().await;
}

// case: option_taken_and_dropped  2021: R  2024: R
async fn option_taken_and_dropped(m: &Mutex<i32>) {
    let mut o = Some(m.lock().unwrap());
    drop(o.take());
    baz().await;
}

// case: option_taken_by_a_statement  2021: R  2024: R
async fn option_taken_by_a_statement(m: &Mutex<i32>) {
    let mut o = Some(m.lock().unwrap());
    o.take();
    baz().await;
}

// case: option_taken_and_kept  2021: H  2024: H
async fn option_taken_and_kept(m: &Mutex<i32>) {
    let mut o = Some(m.lock().unwrap());
    let g = o.take();
    baz().await;
}

// case: option_taken_in_an_if_let  2021: H  2024: H
async fn option_taken_in_an_if_let(m: &Mutex<i32>) {
    let mut o = Some(m.lock().unwrap());
    if let Some(g) = o.take() {
        baz().await;
    }
}

// case: option_set_to_none  2021: R  2024: R
async fn option_set_to_none(m: &Mutex<i32>) {
    let mut o = Some(m.lock().unwrap());
    o = None;
    baz().await;
}

// case: option_filled_later  2021: H  2024: H
async fn option_filled_later(m: &Mutex<i32>) {
    let mut o = None;
    baz().await; // 2021: R  2024: R
    o = Some(m.lock().unwrap());
    baz().await;
}

// case: option_filled_by_insert  2021: H  2024: H
async fn option_filled_by_insert(m: &Mutex<i32>) {
    let mut o = None;
    o.insert(m.lock().unwrap());
    baz().await;
}

// case: option_replaced_by_mem_take  2021: R  2024: R
async fn option_replaced_by_mem_take(m: &Mutex<i32>) {
    let mut o = Some(m.lock().unwrap());
    drop(mem::take(&mut o));
    baz().await;
}

// case: option_replaced_and_kept  2021: H  2024: H
async fn option_replaced_and_kept(m: &Mutex<i32>) {
    let mut o = Some(m.lock().unwrap());
    let old = mem::replace(&mut o, None);
    baz().await;
}

// case: option_replaced_and_dropped  2021: R  2024: R
async fn option_replaced_and_dropped(m: &Mutex<i32>) {
    let mut o = Some(m.lock().unwrap());
    let old = mem::replace(&mut o, None);
    drop(old);
    baz().await;
}

// case: option_dropped  2021: -  2024: -
async fn option_dropped(m: &Mutex<i32>) {
    let o = Some(m.lock().unwrap());
    drop(o);
    baz().await;
}

// case: option_unwrapped  2021: H  2024: H
async fn option_unwrapped(m: &Mutex<i32>) {
    let o = Some(m.lock().unwrap());
    let g = o.unwrap();
    baz().await;
}

// case: option_read_by_map  2021: -  2024: -
// run: lock(vec![1])
async fn option_read_by_map(m: &Mutex<Vec<i32>>) {
    let n = m.lock().ok().map(|g| g.len());
    baz().await;
}

// case: option_borrowed_by_if_let  2021: H  2024: H
async fn option_borrowed_by_if_let(m: &Mutex<i32>) {
    let o = m.try_lock().ok();
    if let Some(g) = &o {
        eat(**g);
    }
    baz().await;
}

// case: option_borrowed_and_empty  2021: R  2024: R
// run: lock(1), true
// run: lock(1), false
async fn option_borrowed_and_empty(m: &Mutex<i32>, some: bool) {
    let o = some.then(|| m.lock().unwrap());
    if let Some(g) = &o {
        eat(**g);
    } else {
        baz().await;
    }
}

// case: option_borrowed_by_match_and_empty  2021: R  2024: R
// run: lock(1), true
// run: lock(1), false
async fn option_borrowed_by_match_and_empty(m: &Mutex<i32>, some: bool) {
    let o = some.then(|| m.lock().unwrap());
    match &o {
        Some(g) => eat(**g),
        None => baz().await,
    }
}

// case: option_moved_by_if_let  2021: R  2024: R
// The pattern moves the guard out; the block drops it.
async fn option_moved_by_if_let(m: &Mutex<i32>) {
    let o = m.try_lock().ok();
    if let Some(g) = o {
        eat(*g);
    }
    baz().await;
}

// case: boxed  2021: H  2024: H
async fn boxed(m: &Mutex<i32>) {
    let b = Box::new(m.lock().unwrap());
    baz().await;
}

// case: box_dropped  2021: -  2024: -
async fn box_dropped(m: &Mutex<i32>) {
    let b = Box::new(m.lock().unwrap());
    drop(b);
    baz().await;
}

// case: in_a_vec  2021: H  2024: H
async fn in_a_vec(m: &Mutex<i32>) {
    let list = vec![m.lock().unwrap()];
    baz().await;
}

// case: vec_dropped  2021: -  2024: -
async fn vec_dropped(m: &Mutex<i32>) {
    let list = vec![m.lock().unwrap()];
    drop(list);
    baz().await;
}

// case: pushed_to_a_vec  2021: H  2024: H
async fn pushed_to_a_vec(m: &Mutex<i32>) {
    let mut list = Vec::new();
    list.push(m.lock().unwrap());
    baz().await;
}

// case: vec_cleared  2021: R  2024: R
// `clear` drops what the vector owns; the empty vector stays stored.
async fn vec_cleared(m: &Mutex<i32>) {
    let mut list = vec![m.lock().unwrap()];
    list.clear();
    baz().await;
}

// case: vec_popped  2021: R  2024: R
async fn vec_popped(m: &Mutex<i32>) {
    let mut list = vec![m.lock().unwrap()];
    list.pop();
    baz().await;
}

// case: guards_iterated  2021: H  2024: H
async fn guards_iterated(m: &Mutex<i32>) {
    for g in vec![m.lock().unwrap()] {
        baz().await;
    }
}

// case: collected_guards  2021: H  2024: H
// run: [lock(1), lock(2)]
async fn collected_guards(locks: [&'static Mutex<i32>; 2]) {
    let guards: Vec<_> = locks.iter().map(|m| m.lock().unwrap()).collect();
    baz().await;
}

// case: collected_numbers  2021: -  2024: -
// run: [lock(1), lock(2)]
async fn collected_numbers(locks: [&'static Mutex<i32>; 2]) {
    let numbers: Vec<i32> = locks.iter().map(|m| *m.lock().unwrap()).collect();
    baz().await;
}

// case: in_an_array  2021: H  2024: H
// run: lock(1), lock(2)
async fn in_an_array(a: &Mutex<i32>, b: &Mutex<i32>) {
    let guards = [a.lock().unwrap(), b.lock().unwrap()];
    baz().await;
}

// case: array_destructured  2021: H  2024: H
// run: lock(1), lock(2)
async fn array_destructured(a: &Mutex<i32>, b: &Mutex<i32>) {
    let [first, _] = [a.lock().unwrap(), b.lock().unwrap()];
    baz().await;
}

// case: assigned_to_a_field  2021: H  2024: H
// run: lock(vec![1]), lock(vec![2])
async fn assigned_to_a_field(a: &Mutex<Vec<i32>>, b: &Mutex<Vec<i32>>) {
    let mut h = Holder { g: a.lock().unwrap(), n: 1 };
    h.g = b.lock().unwrap();
    baz().await;
}

// case: destructuring_assignment  2021: H  2024: H
async fn destructuring_assignment(m: &Mutex<i32>) {
    let (g, n);
    (g, n) = (m.lock().unwrap(), 1);
    baz().await;
}
