// Temporaries that a `let` keeps alive as long as its variable.

// case: borrowed_contents  2021: H  2024: H
// row: `let r: &T = &*m.lock().unwrap(); await` (temporary lifetime extension)
async fn borrowed_contents(m: &Mutex<i32>) {
    let r: &i32 = &*m.lock().unwrap();
    baz().await;
}

// case: borrowed_guard  2021: H  2024: H
async fn borrowed_guard(m: &Mutex<i32>) {
    let r = &m.lock().unwrap();
    baz().await;
}

// case: borrowed_mutably  2021: H  2024: H
async fn borrowed_mutably(m: &Mutex<i32>) {
    let r = &mut *m.lock().unwrap();
    baz().await;
}

// case: borrowed_by_deref_coercion  2021: H  2024: H
async fn borrowed_by_deref_coercion(m: &Mutex<i32>) {
    let r: &i32 = &m.lock().unwrap();
    baz().await;
}

// case: borrowed_to_underscore  2021: H  2024: H
// `let _ = &temporary` extends, `let _ = temporary` drops.
async fn borrowed_to_underscore(m: &Mutex<i32>) {
    let _ = &m.lock().unwrap();
    baz().await;
}

// case: extended_in_a_tuple  2021: H  2024: H
async fn extended_in_a_tuple(m: &Mutex<i32>) {
    let pair = (&m.lock().unwrap(), 1);
    baz().await;
}

// case: extended_in_an_array  2021: H  2024: H
async fn extended_in_an_array(m: &Mutex<i32>) {
    let list = [&m.lock().unwrap()];
    baz().await;
}

// case: extended_in_a_struct  2021: H  2024: H
// run: lock(vec![1])
async fn extended_in_a_struct(m: &Mutex<Vec<i32>>) {
    let b = Borrowed { g: &m.lock().unwrap() };
    baz().await;
}

// case: extended_in_some  2021: H  2024: H
// The constructor of a tuple variant extends like a literal.
async fn extended_in_some(m: &Mutex<i32>) {
    let some = Some(&m.lock().unwrap());
    baz().await;
}

// case: not_extended_in_a_call  2021: -  2024: -
async fn not_extended_in_a_call(m: &Mutex<i32>) {
    let r = pass(&m.lock().unwrap());
    baz().await;
}

// case: not_extended_by_a_method  2021: -  2024: -
// run: lock(vec![1])
async fn not_extended_by_a_method(m: &Mutex<Vec<i32>>) {
    let r = m.lock().unwrap().as_slice();
    baz().await;
}

// case: not_extended_under_a_method_result  2021: -  2024: -
// What lives on is the number, not the guard it was read from.
// run: lock(vec![1])
async fn not_extended_under_a_method_result(m: &Mutex<Vec<i32>>) {
    let n = &m.lock().unwrap().len();
    baz().await;
}

// case: not_extended_by_an_assignment  2021: -  2024: -
async fn not_extended_by_an_assignment(m: &Mutex<i32>) {
    let r;
    r = &m.lock().unwrap();
    baz().await;
}

// case: not_extended_by_a_copy  2021: -  2024: -
async fn not_extended_by_a_copy(m: &Mutex<i32>) {
    let n = *m.lock().unwrap();
    baz().await;
}

// case: extended_through_an_index  2021: H  2024: H
// run: lock([1, 2])
async fn extended_through_an_index(m: &Mutex<[i32; 2]>) {
    let first = &m.lock().unwrap()[0];
    baz().await;
}

// case: extended_through_a_field  2021: H  2024: H
// run: lock((1, 2))
async fn extended_through_a_field(m: &Mutex<(i32, i32)>) {
    let first = &m.lock().unwrap().0;
    baz().await;
}

// case: copied_through_a_field  2021: -  2024: -
// run: lock((1, 2))
async fn copied_through_a_field(m: &Mutex<(i32, i32)>) {
    let first = m.lock().unwrap().0;
    baz().await;
}

// case: extended_by_a_ref_pattern  2021: H  2024: H
async fn extended_by_a_ref_pattern(m: &Mutex<i32>) {
    let ref g = m.lock().unwrap();
    baz().await;
}

// case: contents_extended_by_a_ref_pattern  2021: H  2024: H
async fn contents_extended_by_a_ref_pattern(m: &Mutex<i32>) {
    let ref n = *m.lock().unwrap();
    baz().await;
}

// case: extended_by_a_nested_ref_pattern  2021: H  2024: H
async fn extended_by_a_nested_ref_pattern(m: &Mutex<i32>) {
    let (ref g, _) = (m.lock().unwrap(), 1);
    baz().await;
}

// case: extended_by_the_branches_of_an_if  2021: H  2024: H
// run: lock(1), true
// run: lock(1), false
async fn extended_by_the_branches_of_an_if(m: &Mutex<i32>, flag: bool) {
    let r = if flag { &*m.lock().unwrap() } else { &0 };
    baz().await;
}

// case: extended_by_the_arms_of_a_match  2021: H  2024: H
// run: lock(1), true
// run: lock(1), false
async fn extended_by_the_arms_of_a_match(m: &Mutex<i32>, flag: bool) {
    let r = match flag {
        true => &*m.lock().unwrap(),
        false => &0,
    };
    baz().await;
}

// case: extended_by_a_block_tail  2021: H  2024: H
async fn extended_by_a_block_tail(m: &Mutex<i32>) {
    let r = { &*m.lock().unwrap() };
    baz().await;
}

// case: extended_by_a_cast  2021: H  2024: H
async fn extended_by_a_cast(m: &Mutex<i32>) {
    let r = &m.lock().unwrap() as &MutexGuard<'_, i32>;
    baz().await;
}

// case: extended_by_parentheses  2021: H  2024: H
async fn extended_by_parentheses(m: &Mutex<i32>) {
    let r = (&*m.lock().unwrap());
    baz().await;
}

// case: extended_in_a_block  2021: -  2024: -
async fn extended_in_a_block(m: &Mutex<i32>) {
    let n = {
        let r = &*m.lock().unwrap();
        *r
    };
    baz().await;
}

// case: not_extended_beside_an_extension  2021: -  2024: -
// The operand of `&` is a new value, made from a temporary that dies.
// run: lock(vec![1])
async fn not_extended_beside_an_extension(m: &Mutex<Vec<i32>>) {
    let copy = &m.lock().unwrap().clone();
    baz().await;
}

// case: extended_with_an_await_in_the_initializer  2021: H  2024: H
// run: lock(vec![1, 2])
async fn extended_with_an_await_in_the_initializer(m: &Mutex<Vec<i32>>) {
    let r = &m.lock().unwrap()[number().await];
    baz().await;
}

// case: pin_macro_argument  2021: -  2024: -
// `pin!` keeps the future, not the temporaries it was made from.
// run: lock(vec![1])
async fn pin_macro_argument(m: &Mutex<Vec<i32>>) {
    let fut = pin!(take(m.lock().unwrap().len()));
    fut.await;
}

// case: extended_and_a_drop_of_the_reference  2021: H  2024: H
async fn extended_and_a_drop_of_the_reference(m: &Mutex<i32>) {
    let r = &m.lock().unwrap();
    drop(r);
    baz().await;
}
