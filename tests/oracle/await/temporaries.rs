// Temporaries of statements, operands, arguments and block tails.

// case: compound_assignment_ends  2021: -  2024: -
// row: `*m.lock().unwrap() += 1; await`
async fn compound_assignment_ends(m: &Mutex<i32>) {
    *m.lock().unwrap() += 1;
    baz().await;
}

// case: let_of_a_method_result  2021: -  2024: -
// row: `let x = m.lock().unwrap().pop(); await`
// run: lock(vec![1])
async fn let_of_a_method_result(m: &Mutex<Vec<i32>>) {
    let x = m.lock().unwrap().pop();
    baz().await;
}

// case: let_of_a_block_with_a_guard  2021: -  2024: -
// row: `let v = {let g=lock; g.get(&1).copied()}; await`
// run: lock(HashMap::from([(1, 2)]))
async fn let_of_a_block_with_a_guard(m: &Mutex<HashMap<i32, i32>>) {
    let v = {
        let g = m.lock().unwrap();
        g.get(&1).copied()
    };
    baz().await;
}

// case: let_of_a_block_clone  2021: -  2024: -
// row: `let x = { m.lock().unwrap().clone() }; await`
// run: lock(vec![1])
async fn let_of_a_block_clone(m: &Mutex<Vec<i32>>) {
    let x = { m.lock().unwrap().clone() };
    baz().await;
}

// case: argument_of_the_awaited_call  2021: H  2024: H
// row: `take(*m.lock().unwrap()).await` (argument temporaries live to end of statement)
async fn argument_of_the_awaited_call(m: &Mutex<i32>) {
    take(*m.lock().unwrap()).await;
}

// case: argument_of_a_bound_future  2021: -  2024: -
// row: `let fut = take(*m.lock().unwrap()); fut.await`
async fn argument_of_a_bound_future(m: &Mutex<i32>) {
    let fut = take(*m.lock().unwrap());
    fut.await;
}

// case: tuple_lock_first  2021: H  2024: H
// row: `(s.g().len(), baz().await);`
// run: S::of(vec![1])
async fn tuple_lock_first(s: &S) {
    (s.g().len(), baz().await);
}

// case: tuple_await_first  2021: -  2024: -
// row: `(baz().await, s.g().len())`
// run: S::of(vec![1])
async fn tuple_await_first(s: &S) {
    (baz().await, s.g().len());
}

// case: printed  2021: -  2024: -
// row: `println!("{}", *m.lock().unwrap()); await`
async fn printed(m: &Mutex<i32>) {
    println!("{}", *m.lock().unwrap());
    baz().await;
}

// case: formatted  2021: -  2024: -
// row: `format!` as own statement
async fn formatted(m: &Mutex<i32>) {
    format!("{}", *m.lock().unwrap());
    baz().await;
}

// case: in_a_vec_macro  2021: -  2024: -
// row: `vec![*lock]` as own statement
async fn in_a_vec_macro(m: &Mutex<i32>) {
    vec![*m.lock().unwrap()];
    baz().await;
}

// case: formatted_in_a_let  2021: -  2024: -
async fn formatted_in_a_let(m: &Mutex<i32>) {
    let text = format!("{}", m.lock().unwrap());
    baz().await;
}

// case: formatted_with_an_await  2021: H  2024: H
async fn formatted_with_an_await(m: &Mutex<i32>) {
    let text = format!("{} {}", *m.lock().unwrap(), number().await);
}

// case: formatted_over_lines  2021: H  2024: H
// run: lock(vec![1])
async fn formatted_over_lines(m: &Mutex<Vec<i32>>) {
    let text = format!(
        "{} {}",
        m.lock().unwrap().len(),
        number().await // 2021: H  2024: H
    );
}

// case: listed_over_lines  2021: H  2024: H
// run: lock(vec![1])
async fn listed_over_lines(m: &Mutex<Vec<i32>>) {
    let list = vec![
        m.lock().unwrap().len(),
        number().await // 2021: H  2024: H
    ];
}

// case: formatted_await_first  2021: -  2024: -
async fn formatted_await_first(m: &Mutex<i32>) {
    let text = format!("{} {}", number().await, *m.lock().unwrap());
}

// case: asserted_with_an_await  2021: H  2024: H
// run: lock(vec![1])
async fn asserted_with_an_await(m: &Mutex<Vec<i32>>) {
    assert_eq!(m.lock().unwrap().len(), number().await);
}

// case: asserted  2021: -  2024: -
// run: lock(vec![1])
async fn asserted(m: &Mutex<Vec<i32>>) {
    assert_eq!(m.lock().unwrap().len(), 1);
    assert!(!m.lock().unwrap().is_empty());
    baz().await;
}

// case: vec_macro_with_an_await  2021: H  2024: H
// run: lock(vec![1])
async fn vec_macro_with_an_await(m: &Mutex<Vec<i32>>) {
    vec![m.lock().unwrap().len(), number().await];
}

// case: array_with_an_await  2021: H  2024: H
// run: lock(vec![1])
async fn array_with_an_await(m: &Mutex<Vec<i32>>) {
    [m.lock().unwrap().len(), number().await];
}

// case: struct_literal_lock_first  2021: H  2024: H
// run: lock(vec![1])
async fn struct_literal_lock_first(m: &Mutex<Vec<i32>>) {
    let p = Point { b: m.lock().unwrap().len(), a: number().await };
}

// case: struct_literal_await_first  2021: -  2024: -
// Fields are evaluated as they are written, not as they are declared.
// run: lock(vec![1])
async fn struct_literal_await_first(m: &Mutex<Vec<i32>>) {
    let p = Point { b: number().await, a: m.lock().unwrap().len() };
}

// case: struct_literal_ends  2021: -  2024: -
// run: lock(vec![1])
async fn struct_literal_ends(m: &Mutex<Vec<i32>>) {
    let p = Point { a: m.lock().unwrap().len(), b: 0 };
    baz().await;
}

// case: call_lock_first  2021: H  2024: H
// run: lock(vec![1])
async fn call_lock_first(m: &Mutex<Vec<i32>>) {
    two(m.lock().unwrap().len(), number().await);
}

// case: call_await_first  2021: -  2024: -
// run: lock(vec![1])
async fn call_await_first(m: &Mutex<Vec<i32>>) {
    two(number().await, m.lock().unwrap().len());
}

// case: call_ended_before_an_argument  2021: H  2024: H
// The inner call has returned, its argument's temporary has not died.
// run: lock(vec![1])
async fn call_ended_before_an_argument(m: &Mutex<Vec<i32>>) {
    two(size(&m.lock().unwrap()), number().await);
}

// case: receiver_awaits_in_an_argument  2021: H  2024: H
// The receiver is evaluated before the arguments.
// run: lock(vec![1])
async fn receiver_awaits_in_an_argument(m: &Mutex<Vec<i32>>) {
    m.lock().unwrap().push(number().await as i32);
}

// case: argument_locks_after_an_await_in_the_receiver  2021: -  2024: -
// run: lock(vec![1])
async fn argument_locks_after_an_await_in_the_receiver(m: &Mutex<Vec<i32>>) {
    take(vec![1]).await.push(m.lock().unwrap().len());
}

// case: awaited_in_the_middle_of_a_chain  2021: H  2024: H
// run: lock(vec![1])
async fn awaited_in_the_middle_of_a_chain(m: &Mutex<Vec<i32>>) {
    let n = take(m.lock().unwrap().clone()).await.len();
}

// case: chain_ends_in_an_await_argument  2021: H  2024: H
// run: lock(vec![1])
async fn chain_ends_in_an_await_argument(m: &Mutex<Vec<i32>>) {
    let n = m.lock().unwrap().iter().count().max(number().await);
}

// case: chain_of_methods_ends  2021: -  2024: -
// run: lock(vec![1, 2])
async fn chain_of_methods_ends(m: &Mutex<Vec<i32>>) {
    let n: i32 = m.lock().unwrap().iter().map(|x| x + 1).filter(|x| *x > 1).sum();
    baz().await;
}

// case: sum_lock_first  2021: H  2024: H
// run: lock(vec![1])
async fn sum_lock_first(m: &Mutex<Vec<i32>>) {
    let n = m.lock().unwrap().len() + number().await;
}

// case: sum_await_first  2021: -  2024: -
// run: lock(vec![1])
async fn sum_await_first(m: &Mutex<Vec<i32>>) {
    let n = number().await + m.lock().unwrap().len();
}

// case: comparison_lock_first  2021: H  2024: H
// run: lock(vec![1])
async fn comparison_lock_first(m: &Mutex<Vec<i32>>) {
    let same = m.lock().unwrap().len() == number().await;
}

// case: comparison_in_a_condition  2021: H  2024: H
// run: lock(vec![1])
async fn comparison_in_a_condition(m: &Mutex<Vec<i32>>) {
    if m.lock().unwrap().len() == number().await {
        baz().await; // 2021: -  2024: -
    }
}

// case: and_operand  2021: -  2024: -
// run: lock(vec![])
async fn and_operand(m: &Mutex<Vec<i32>>) {
    let both = m.lock().unwrap().is_empty() && truth().await;
}

// case: and_operand_as_an_argument  2021: -  2024: -
// run: lock(vec![])
async fn and_operand_as_an_argument(m: &Mutex<Vec<i32>>) {
    two(m.lock().unwrap().is_empty() && true, number().await);
}

// case: right_operand_of_and_as_an_argument  2021: -  2024: -
// run: lock(vec![]), true
async fn right_operand_of_and_as_an_argument(m: &Mutex<Vec<i32>>, flag: bool) {
    two(flag && m.lock().unwrap().is_empty(), number().await);
}

// case: negated_operand_as_an_argument  2021: H  2024: H
// run: lock(vec![])
async fn negated_operand_as_an_argument(m: &Mutex<Vec<i32>>) {
    two(!m.lock().unwrap().is_empty(), number().await);
}

// case: assignment_from_an_await  2021: -  2024: -
// The right-hand side is evaluated first.
// run: lock(1usize)
async fn assignment_from_an_await(m: &Mutex<usize>) {
    *m.lock().unwrap() = number().await;
}

// case: compound_assignment_from_an_await  2021: -  2024: -
// With primitive operands the right-hand side is evaluated first.
// run: lock(1usize)
async fn compound_assignment_from_an_await(m: &Mutex<usize>) {
    *m.lock().unwrap() += number().await;
}

// case: overloaded_compound_assignment_from_an_await  2021: H  2024: H
// With an overloaded operator the left-hand side is evaluated first.
// run: lock(String::new())
async fn overloaded_compound_assignment_from_an_await(m: &Mutex<String>) {
    *m.lock().unwrap() += &text().await;
}

// case: assignment_locks_on_the_right  2021: -  2024: -
// run: lock(vec![1])
async fn assignment_locks_on_the_right(m: &Mutex<Vec<i32>>) {
    let mut n = 0;
    n = m.lock().unwrap().len();
    n += m.lock().unwrap().len();
    baz().await;
}

// case: indexed_by_an_await  2021: H  2024: H
// run: lock(vec![1, 2])
async fn indexed_by_an_await(m: &Mutex<Vec<i32>>) {
    let x = m.lock().unwrap()[number().await];
}

// case: index_assignment_from_an_await  2021: -  2024: -
// run: lock(vec![1, 2])
async fn index_assignment_from_an_await(m: &Mutex<Vec<usize>>) {
    m.lock().unwrap()[0] = number().await;
}

// case: range_with_an_await  2021: H  2024: H
// run: lock(vec![1])
async fn range_with_an_await(m: &Mutex<Vec<i32>>) {
    let range = m.lock().unwrap().len()..number().await;
}

// case: cast_and_parentheses  2021: H  2024: H
// run: lock(vec![1])
async fn cast_and_parentheses(m: &Mutex<Vec<i32>>) {
    take((m.lock().unwrap().len()) as u8).await;
}

// case: returned_await  2021: H  2024: H
async fn returned_await(m: &Mutex<i32>) -> i32 {
    return take(*m.lock().unwrap()).await;
}

// case: tail_await  2021: H  2024: H
async fn tail_await(m: &Mutex<i32>) -> i32 {
    take(*m.lock().unwrap()).await
}

// case: block_in_an_argument  2021: H  2024: -
// A block's tail drops its temporaries with the block from edition 2024 on.
// run: lock(vec![1])
async fn block_in_an_argument(m: &Mutex<Vec<i32>>) {
    take({ m.lock().unwrap().len() }).await;
}

// case: unsafe_block_in_an_argument  2021: H  2024: -
// run: lock(vec![1])
async fn unsafe_block_in_an_argument(m: &Mutex<Vec<i32>>) {
    take(unsafe { m.lock().unwrap().len() }).await;
}

// case: labelled_block_in_an_argument  2021: H  2024: -
// run: lock(vec![1])
async fn labelled_block_in_an_argument(m: &Mutex<Vec<i32>>) {
    take('value: { m.lock().unwrap().len() }).await;
}

// case: break_value_in_an_argument  2021: -  2024: -
// `break` with a value is a statement of its own.
// run: lock(vec![1])
async fn break_value_in_an_argument(m: &Mutex<Vec<i32>>) {
    take('value: {
        break 'value m.lock().unwrap().len();
    })
    .await;
}

// case: nested_block_tails  2021: H  2024: -
// run: lock(vec![1])
async fn nested_block_tails(m: &Mutex<Vec<i32>>) {
    let n = { { m.lock().unwrap().len() } } + number().await;
}

// case: block_tail_with_a_local  2021: -  2024: -
// run: lock(vec![1])
async fn block_tail_with_a_local(m: &Mutex<Vec<i32>>) {
    take({
        let n = m.lock().unwrap().len();
        n
    })
    .await;
}

// case: awaited_block  2021: H  2024: -
// run: lock(vec![1])
async fn awaited_block(m: &Mutex<Vec<i32>>) {
    { take(m.lock().unwrap().len()) }.await;
}

// case: if_branch_in_an_argument  2021: -  2024: -
// The branches of an `if` drop their temporaries in every edition.
// run: lock(vec![1]), true
// run: lock(vec![1]), false
async fn if_branch_in_an_argument(m: &Mutex<Vec<i32>>, flag: bool) {
    take(if flag { m.lock().unwrap().len() } else { m.lock().unwrap().len() }).await;
}

// case: match_arm_in_an_argument  2021: -  2024: -
// run: lock(vec![1]), true
// run: lock(vec![1]), false
async fn match_arm_in_an_argument(m: &Mutex<Vec<i32>>, flag: bool) {
    take(match flag {
        true => m.lock().unwrap().len(),
        false => 0,
    })
    .await;
}

// case: match_scrutinee_in_an_argument  2021: H  2024: H
// run: lock(vec![1])
async fn match_scrutinee_in_an_argument(m: &Mutex<Vec<i32>>) {
    take(match m.lock().unwrap().len() {
        n => n,
    })
    .await;
}

// case: if_let_scrutinee_in_an_argument  2021: H  2024: -
// run: lock(vec![1])
// run: lock(vec![])
async fn if_let_scrutinee_in_an_argument(m: &Mutex<Vec<i32>>) {
    take(if let Some(x) = m.lock().unwrap().pop() { x } else { 0 }).await;
}

// case: if_condition_in_an_argument  2021: -  2024: -
// run: lock(vec![1])
async fn if_condition_in_an_argument(m: &Mutex<Vec<i32>>) {
    take(if m.lock().unwrap().is_empty() { 1 } else { 0 }).await;
}

// case: loop_value_in_an_argument  2021: -  2024: -
// run: lock(vec![1])
async fn loop_value_in_an_argument(m: &Mutex<Vec<i32>>) {
    take(loop { break m.lock().unwrap().len() }).await;
}

// case: closure_body_in_an_argument  2021: -  2024: -
// run: lock(vec![1])
async fn closure_body_in_an_argument(m: &Mutex<Vec<i32>>) {
    take((|| m.lock().unwrap().len())()).await;
}

// case: tail_of_the_body_after_an_await  2021: -  2024: -
// run: lock(vec![1])
async fn tail_of_the_body_after_an_await(m: &Mutex<Vec<i32>>) -> usize {
    baz().await;
    m.lock().unwrap().len()
}

// case: block_that_awaits_then_locks  2021: -  2024: -
// run: lock(vec![1])
async fn block_that_awaits_then_locks(m: &Mutex<Vec<i32>>) {
    let n = {
        baz().await;
        m.lock().unwrap().len()
    };
}

// case: two_awaits_in_one_argument  2021: H  2024: H
// run: lock(vec![1])
async fn two_awaits_in_one_argument(m: &Mutex<Vec<i32>>) {
    two(
        number().await, // 2021: -  2024: -
        take(m.lock().unwrap().len()).await,
    );
}

// case: taken_out_by_mem_take  2021: -  2024: -
// run: lock(vec![1])
async fn taken_out_by_mem_take(m: &Mutex<Vec<i32>>) {
    let values = mem::take(&mut *m.lock().unwrap());
    baz().await;
}

// case: replaced_by_an_awaited_value  2021: H  2024: H
// run: lock(vec![1])
async fn replaced_by_an_awaited_value(m: &Mutex<Vec<i32>>) {
    let old = mem::replace(&mut *m.lock().unwrap(), take(vec![2]).await);
}

// case: bound_future_of_a_borrow  2021: H  2024: H
// run: lock(vec![1])
async fn bound_future_of_a_borrow(m: &Mutex<Vec<i32>>) {
    let g = m.lock().unwrap();
    let fut = take(g.len());
    fut.await;
}

// case: pinned_future  2021: -  2024: -
// run: lock(vec![1])
async fn pinned_future(m: &Mutex<Vec<i32>>) {
    let fut = Box::pin(take(m.lock().unwrap().len()));
    fut.await;
}
