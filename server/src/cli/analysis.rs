//! Many files at once, answers one after the other.

use std::collections::BTreeMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;

use crate::engine::pool::Pool;

/// How far the work may run ahead of the answers that were taken: what a slow file holds up must
/// not fill the memory.
const AHEAD: usize = 256;

/// A pool with a thread for each processor.
///
/// # Errors
/// When the system refuses a thread.
pub(super) fn pool() -> io::Result<Pool> {
    Pool::new(thread::available_parallelism().map_or(1, usize::from))
}

/// Does the work for each item on the pool, and hands the answers over in the order of the items;
/// `None` where the work panicked.
///
/// # Errors
/// The first one of `take`, which ends everything.
pub(super) fn in_order<T, R>(
    pool: &Pool,
    items: &Arc<[T]>,
    work: impl Fn(&T) -> R + Send + Sync + 'static,
    mut take: impl FnMut(&T, Option<R>) -> io::Result<()>,
) -> io::Result<()>
where
    T: Send + Sync + 'static,
    R: Send + 'static,
{
    let work = Arc::new(work);
    let (answers, answered) = channel();
    let start = |index: usize| {
        let (items, work, answers) = (Arc::clone(items), Arc::clone(&work), answers.clone());
        pool.run(move || {
            let answer = catch_unwind(AssertUnwindSafe(|| work(&items[index])));
            // Nobody waits any more when taking has failed.
            let _ = answers.send((index, answer.ok()));
        });
    };
    (0..items.len().min(AHEAD)).for_each(start);

    let mut early = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        while !early.contains_key(&index) {
            let Ok((index, answer)) = answered.recv() else {
                return Err(io::Error::other("the analysis has ended early"));
            };
            early.insert(index, answer);
        }
        if index + AHEAD < items.len() {
            start(index + AHEAD);
        }
        take(item, early.remove(&index).flatten())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_come_in_order_and_a_panic_costs_one() {
        let items: Arc<[usize]> = (0..2 * AHEAD + 3).collect();
        let work = |&item: &usize| {
            assert_ne!(item, 7, "seven is the panic of this test");
            item * 2
        };
        let mut taken = Vec::new();
        let take = |&item: &usize, answer: Option<usize>| {
            taken.push((item, answer));
            Ok(())
        };
        in_order(&Pool::new(3).unwrap(), &items, work, take).unwrap();
        let expected: Vec<_> = items
            .iter()
            .map(|&item| (item, (item != 7).then_some(item * 2)))
            .collect();
        assert_eq!(taken, expected);
    }

    #[test]
    fn taking_may_end_everything() {
        let items: Arc<[usize]> = (0..10).collect();
        let mut taken = 0;
        let take = |_: &usize, _: Option<()>| {
            taken += 1;
            Err(io::Error::from(io::ErrorKind::BrokenPipe))
        };
        assert!(in_order(&Pool::new(1).unwrap(), &items, |_| (), take).is_err());
        assert_eq!(taken, 1);
    }
}
