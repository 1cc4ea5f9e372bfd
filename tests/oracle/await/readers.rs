// Read-write locks and `RefCell` borrows obey the same scopes.

// case: read_guard  2021: H  2024: H
// run: rwlock(1)
async fn read_guard(l: &RwLock<i32>) {
    let r = l.read().unwrap();
    baz().await;
}

// case: write_guard  2021: H  2024: H
// run: rwlock(1)
async fn write_guard(l: &RwLock<i32>) {
    let mut w = l.write().unwrap();
    *w += 1;
    baz().await;
}

// case: write_guard_dropped_after_use  2021: R  2024: R
// run: rwlock(1)
async fn write_guard_dropped_after_use(l: &RwLock<i32>) {
    let mut w = l.write().unwrap();
    *w += 1;
    drop(w);
    baz().await;
}

// case: read_in_a_block  2021: -  2024: -
// run: rwlock(1)
async fn read_in_a_block(l: &RwLock<i32>) {
    let n = {
        let r = l.read().unwrap();
        *r
    };
    baz().await;
}

// case: write_dropped_then_read  2021: H  2024: H
// run: rwlock(1)
async fn write_dropped_then_read(l: &RwLock<i32>) {
    let w = l.write().unwrap();
    drop(w);
    let r = l.read().unwrap();
    baz().await;
}

// case: downgraded  2021: H  2024: H
// run: rwlock(1)
async fn downgraded(l: &RwLock<i32>) {
    let w = l.write().unwrap();
    let r = RwLockWriteGuard::downgrade(w);
    baz().await;
}

// case: read_in_an_if_let_else  2021: H  2024: -
// run: rwlock(vec![])
async fn read_in_an_if_let_else(l: &RwLock<Vec<i32>>) {
    if let Some(x) = l.read().unwrap().first() {
        eat(x);
    } else {
        baz().await;
    }
}

// case: read_in_a_for  2021: H  2024: H
// run: rwlock(vec![1, 2])
async fn read_in_a_for(l: &RwLock<Vec<i32>>) {
    for x in l.read().unwrap().iter().copied() {
        baz().await;
    }
}

// case: read_copied  2021: -  2024: -
// run: rwlock(1)
async fn read_copied(l: &RwLock<i32>) {
    let n = *l.read().unwrap();
    *l.write().unwrap() = n + 1;
    baz().await;
}

// case: try_read  2021: H  2024: H
// run: rwlock(1)
async fn try_read(l: &RwLock<i32>) {
    let Ok(r) = l.try_read() else { return };
    baz().await;
}

// case: borrowed_cell  2021: H  2024: H
// run: cell(1)
async fn borrowed_cell(c: &Shared<i32>) {
    let b = c.0.borrow();
    baz().await;
}

// case: mutably_borrowed_cell  2021: H  2024: H
// run: cell(1)
async fn mutably_borrowed_cell(c: &Shared<i32>) {
    let mut b = c.0.borrow_mut();
    *b += 1;
    baz().await;
}

// case: cell_borrow_dropped_after_use  2021: R  2024: R
// run: cell(1)
async fn cell_borrow_dropped_after_use(c: &Shared<i32>) {
    let mut b = c.0.borrow_mut();
    *b += 1;
    drop(b);
    baz().await;
}

// case: cell_borrow_in_a_match  2021: H  2024: H
// run: cell(Some(1))
async fn cell_borrow_in_a_match(c: &Shared<Option<i32>>) {
    match *c.0.borrow() {
        Some(_) => baz().await,
        None => {}
    }
}

// case: cell_copied  2021: -  2024: -
// run: cell(1)
async fn cell_copied(c: &Shared<i32>) {
    let n = *c.0.borrow();
    baz().await;
}

// case: mapped_cell_borrow  2021: H  2024: H
// run: cell(vec![1])
async fn mapped_cell_borrow(c: &Shared<Vec<i32>>) {
    let first = Ref::map(c.0.borrow(), |values| &values[0]);
    baz().await;
}

// case: cloned_cell_borrow  2021: H  2024: H
// run: cell(1)
async fn cloned_cell_borrow(c: &Shared<i32>) {
    let first = c.0.borrow();
    let second = Ref::clone(&first);
    drop(first);
    baz().await;
}

// case: cell_borrowed_in_an_argument  2021: H  2024: H
// run: cell(1)
async fn cell_borrowed_in_an_argument(c: &Shared<i32>) {
    take(*c.0.borrow()).await;
}

// case: cell_replaced  2021: -  2024: -
// run: cell(1)
async fn cell_replaced(c: &Shared<i32>) {
    c.0.replace(2);
    baz().await;
}
