use rayon::prelude::*;

//- an array
fn run() -> i32 {
    let sum: i32 = [1, 2, 3].par_iter().map(|side| side * side).sum();
    sum
}

//- an array that goes
fn run() -> i32 {
    [1, 2, 3].into_par_iter().map(|side| side + 1).product()
}

//- a vector
fn run() -> i32 {
    let list: Vec<i32> = vec![1, -2].into_par_iter().filter(|one| *one > 1).collect();
    list.iter().sum()
}

//- a range
fn run() -> i32 {
    (0..10).into_par_iter().sum()
}

//- a range with its end
fn run() -> i32 {
    (1..=4).into_par_iter().map(|n: i32| n.pow(2) % 3).max().unwrap_or(0)
}

//- a variable
fn run() -> i32 {
    let sides = [1, 2, 3];
    sides.par_iter().copied().max().unwrap_or(0)
}

//- pairs
fn run() -> i32 {
    let same = [(1, 2), (3, 3)].par_iter().any(|(a, b)| a == b);
    i32::from(same)
}

//- what is counted
fn run() -> i32 {
    i32::try_from([0; 8].par_iter().count()).unwrap_or(0)
}

//- what is changed
fn run() -> i32 {
    let mut total = vec![1, 2];
    [1, 2].par_iter_mut().for_each(|one| *one += 1);
    total.push(3);
    total.len() as i32
}

//- with numbers
fn run() -> i32 {
    let list: Vec<usize> = [5, 6].par_iter().enumerate().map(|(at, one)| at * *one).collect();
    list.len() as i32
}

//- all of them
fn run() -> i32 {
    let all = (0..3).into_par_iter().all(|one| one < 3);
    if all { 1 } else { 0 }
}

//- beside another
fn run() -> i32 {
    let list: Vec<i32> = (0..2).into_par_iter().map(|one| one * 2).collect();
    let more: i32 = list.par_iter().map(|one| one + list.len() as i32).sum();
    more
}
