// A lock taken twice by one expression or one statement.

// case: sum  2021: DEADLOCK  2024: DEADLOCK
// row: `m.lock().unwrap().len() + m.lock().unwrap().len()`
// run: &Mutex::new(vec![1])
fn sum(m: &Mutex<Vec<i32>>) {
    let n = m.lock().unwrap().len() + m.lock().unwrap().len();
}

// case: comparison  2021: DEADLOCK  2024: DEADLOCK
// row: `*m.lock().unwrap() == *m.lock().unwrap()`
fn comparison(m: &Mutex<i32>) {
    let same = *m.lock().unwrap() == *m.lock().unwrap();
}

// case: assignment_of_a_clone  2021: DEADLOCK  2024: DEADLOCK
// row: `*m.lock() = m.lock().clone()`
// run: &Mutex::new(vec![1])
fn assignment_of_a_clone(m: &Mutex<Vec<i32>>) {
    *m.lock().unwrap() = m.lock().unwrap().clone();
}

// case: compound_assignment  2021: DEADLOCK  2024: DEADLOCK
// row: `*m.lock() += *m.lock()`
fn compound_assignment(m: &Mutex<i32>) {
    *m.lock().unwrap() += *m.lock().unwrap();
}

// case: argument_locks_the_receiver  2021: DEADLOCK  2024: DEADLOCK
// row: `m.lock().push({m.lock().len()})`
// run: &Mutex::new(vec![1])
fn argument_locks_the_receiver(m: &Mutex<Vec<usize>>) {
    m.lock().unwrap().push({ m.lock().unwrap().len() });
}

// case: formatted_twice  2021: DEADLOCK  2024: DEADLOCK
// row: `format!("{}{}", m.lock(), m.lock())`
fn formatted_twice(m: &Mutex<i32>) {
    let text = format!("{}{}", m.lock().unwrap(), m.lock().unwrap());
}

// case: vec_of_two  2021: DEADLOCK  2024: DEADLOCK
// row: `vec![*m.lock(), *m.lock()]`
fn vec_of_two(m: &Mutex<i32>) {
    let list = vec![*m.lock().unwrap(), *m.lock().unwrap()];
}

// case: swapped_with_itself  2021: DEADLOCK  2024: DEADLOCK
// row: `mem::swap(&mut *m.lock(), &mut *m.lock())`
fn swapped_with_itself(m: &Mutex<i32>) {
    mem::swap(&mut *m.lock().unwrap(), &mut *m.lock().unwrap());
}

// case: mapped_result  2021: DEADLOCK  2024: DEADLOCK
// row: `m.lock().map(|x| *m.lock() ..)`
fn mapped_result(m: &Mutex<i32>) {
    let sum = m.lock().map(|x| *x + *m.lock().unwrap()).unwrap();
}

// case: sum_of_blocks  2021: DEADLOCK  2024: ok
// row: `{ m.lock().len() } + { m.lock().len() }`
// run: &Mutex::new(vec![1])
fn sum_of_blocks(m: &Mutex<Vec<i32>>) {
    let n = { m.lock().unwrap().len() } + { m.lock().unwrap().len() };
}

// case: and_operands  2021: ok  2024: ok
// row: `*m.lock() && *m.lock()`
// run: &Mutex::new(true)
fn and_operands(m: &Mutex<bool>) {
    let both = *m.lock().unwrap() && *m.lock().unwrap();
}

// case: or_operands  2021: ok  2024: ok
// run: &Mutex::new(false)
fn or_operands(m: &Mutex<bool>) {
    let either = *m.lock().unwrap() || *m.lock().unwrap();
}

// case: or_operands_in_an_if  2021: ok  2024: ok
// run: &Mutex::new(vec![])
fn or_operands_in_an_if(m: &Mutex<Vec<i32>>) {
    if m.lock().unwrap().len() > 1 || m.lock().unwrap().is_empty() {
        m.lock().unwrap().push(1);
    }
}

// case: arguments  2021: DEADLOCK  2024: DEADLOCK
// run: &Mutex::new(vec![1])
fn arguments(m: &Mutex<Vec<i32>>) {
    two(m.lock().unwrap().len(), m.lock().unwrap().len());
}

// case: tuple  2021: DEADLOCK  2024: DEADLOCK
// run: &Mutex::new(vec![1])
fn tuple(m: &Mutex<Vec<i32>>) {
    let pair = (m.lock().unwrap().len(), m.lock().unwrap().first().copied());
}

// case: arguments_of_two_locks  2021: ok  2024: ok
// run: &S::of(vec![1])
fn arguments_of_two_locks(s: &S) {
    two(s.m.lock().unwrap().len(), s.other.lock().unwrap().len());
}

// case: arguments_of_two_instances  2021: ok  2024: ok
// run: &S::of(vec![1]), &S::of(vec![2])
fn arguments_of_two_instances(a: &S, b: &S) {
    two(a.m.lock().unwrap().len(), b.m.lock().unwrap().len());
}

// case: argument_calls_a_locking_method  2021: DEADLOCK  2024: DEADLOCK
// run: &S::of(vec![1])
fn argument_calls_a_locking_method(s: &S) {
    s.m.lock().unwrap().push(s.len() as i32);
}

// case: receiver_is_a_helper  2021: DEADLOCK  2024: DEADLOCK
// run: &S::of(vec![1])
fn receiver_is_a_helper(s: &S) {
    s.g().push(s.len() as i32);
}

// case: argument_computed_before  2021: ok  2024: ok
// run: &S::of(vec![1])
fn argument_computed_before(s: &S) {
    let n = s.len();
    s.m.lock().unwrap().push(n as i32);
}

// case: helper_called_twice  2021: DEADLOCK  2024: DEADLOCK
// run: &S::of(vec![1])
fn helper_called_twice(s: &S) {
    let n = s.g().len() + s.g().len();
}

// case: assigned_from_a_let  2021: ok  2024: ok
// run: &Mutex::new(vec![1])
fn assigned_from_a_let(m: &Mutex<Vec<i32>>) {
    let copy = m.lock().unwrap().clone();
    *m.lock().unwrap() = copy;
}

// case: sum_of_lets  2021: ok  2024: ok
// run: &Mutex::new(vec![1])
fn sum_of_lets(m: &Mutex<Vec<i32>>) {
    let first = m.lock().unwrap().len();
    let second = m.lock().unwrap().len();
    let n = first + second;
}

// case: branches_of_an_if_summed  2021: ok  2024: ok
// The branches of an `if` drop their temporaries in every edition.
// run: &Mutex::new(vec![1]), true
fn branches_of_an_if_summed(m: &Mutex<Vec<i32>>, flag: bool) {
    let n = (if flag { m.lock().unwrap().len() } else { 0 }) + m.lock().unwrap().len();
}

// case: try_lock_while_locked  2021: ok  2024: ok
// It fails at once; it does not block.
fn try_lock_while_locked(m: &Mutex<i32>) {
    let g = m.lock().unwrap();
    assert!(m.try_lock().is_err());
}

// case: asserted_equal  2021: DEADLOCK  2024: DEADLOCK
fn asserted_equal(m: &Mutex<i32>) {
    assert_eq!(*m.lock().unwrap(), *m.lock().unwrap());
}

// case: struct_update  2021: DEADLOCK  2024: DEADLOCK
// run: &Mutex::new(vec![1])
fn struct_update(m: &Mutex<Vec<i32>>) {
    let s = S { m: Mutex::new(m.lock().unwrap().clone()), other: Mutex::new(m.lock().unwrap().clone()) };
}

// case: index_locks_again  2021: DEADLOCK  2024: DEADLOCK
// run: &Mutex::new(vec![0])
fn index_locks_again(m: &Mutex<Vec<i32>>) {
    let first = m.lock().unwrap()[m.lock().unwrap().len() - 1];
}

// case: extended_by_a_let  2021: DEADLOCK  2024: DEADLOCK
// run: &Mutex::new(vec![1])
fn extended_by_a_let(m: &Mutex<Vec<i32>>) {
    let values = &*m.lock().unwrap();
    let n = m.lock().unwrap().len();
}

// case: closure_called_under_the_lock  2021: DEADLOCK  2024: DEADLOCK
// run: &Mutex::new(vec![1])
fn closure_called_under_the_lock(m: &Mutex<Vec<usize>>) {
    m.lock().unwrap().iter_mut().for_each(|n| *n = m.lock().unwrap().len());
}
