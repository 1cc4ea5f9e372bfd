//! What happens to variables and temporaries, in order; and what must be kept while suspended.

use crate::flow::graph::{NodeId, PathId};
use crate::program::body::ExprId;

/// What happens to a variable or temporary. The names of the compiler's dataflow stand behind each.
#[derive(Clone, Copy, Debug)]
pub(super) enum Event {
    /// It gets its value, whole.
    Init(PathId),
    /// A part of it gets a value.
    Part(PathId),
    /// It is read, or moved out of in part, or gone through to what it points to.
    Use(PathId),
    /// It is moved out, whole.
    Move(PathId),
    Borrow(PathId),
    /// Its value ends, if it has one: that borrows it once more.
    Drop(PathId),
    /// Its scope ends.
    Dead(PathId),
    /// The task may be suspended.
    Suspend(ExprId),
}

#[derive(Debug, Default)]
pub(super) struct Node {
    pub(super) events: Vec<Event>,
    pub(super) next: Vec<NodeId>,
}

/// Numbers of variables and temporaries.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Set(Vec<u64>);

impl Set {
    fn new(count: usize) -> Set {
        Set(vec![0; count.div_ceil(64)])
    }

    fn insert(&mut self, path: PathId) {
        self.0[path.0 as usize / 64] |= 1 << (path.0 % 64);
    }

    fn remove(&mut self, path: PathId) {
        self.0[path.0 as usize / 64] &= !(1 << (path.0 % 64));
    }

    fn contains(&self, path: PathId) -> bool {
        self.0[path.0 as usize / 64] & (1 << (path.0 % 64)) != 0
    }

    /// Adds the other's; whether that is news.
    fn extend(&mut self, other: &Set) -> bool {
        let mut news = false;
        for (own, other) in self.0.iter_mut().zip(&other.0) {
            news |= *other & !*own != 0;
            *own |= other;
        }
        news
    }
}

/// What is stored at each place where the task may be suspended, in the order of the numbers.
/// `ends` says of which paths the end of their value counts.
pub(super) fn stored(
    nodes: &[Node],
    start: NodeId,
    count: usize,
    ends: &dyn Fn(PathId) -> bool,
) -> Vec<(ExprId, Vec<PathId>)> {
    let before = kept(nodes, start, count, ends);
    let after = used_later(nodes, count, ends);
    let mut found: Vec<(ExprId, Vec<PathId>)> = Vec::new();
    for (index, node) in nodes.iter().enumerate() {
        let Some(mut kept) = before[index].clone() else {
            continue;
        };
        // What is used after each event, from the last one to the first.
        let mut later = vec![after[index].clone()];
        for event in node.events.iter().rev() {
            let mut live = later[later.len() - 1].clone();
            use_before(*event, &mut live, ends);
            later.push(live);
        }
        for (number, event) in node.events.iter().enumerate() {
            if let Event::Suspend(id) = event {
                let live = &later[node.events.len() - 1 - number];
                let paths = (0..u32::try_from(count).unwrap_or(u32::MAX)).map(PathId);
                let stored = paths.filter(|path| {
                    kept.storage.contains(*path)
                        && (live.contains(*path) || kept.borrowed.contains(*path))
                });
                match found.iter_mut().find(|(known, _)| known == id) {
                    Some((_, known)) => {
                        for path in stored {
                            if !known.contains(&path) {
                                known.push(path);
                            }
                        }
                    }
                    None => found.push((*id, stored.collect())),
                }
            }
            kept.apply(*event, ends);
        }
    }
    found
}

#[derive(Clone, Debug)]
struct Kept {
    storage: Set,
    borrowed: Set,
}

impl Kept {
    fn apply(&mut self, event: Event, ends: &dyn Fn(PathId) -> bool) {
        match event {
            Event::Init(path) | Event::Part(path) => self.storage.insert(path),
            Event::Borrow(path) => {
                self.storage.insert(path);
                self.borrowed.insert(path);
            }
            Event::Drop(path) if ends(path) => {
                self.storage.insert(path);
                self.borrowed.insert(path);
            }
            Event::Move(path) if !self.borrowed.contains(path) => self.storage.remove(path),
            Event::Dead(path) => {
                self.storage.remove(path);
                self.borrowed.remove(path);
            }
            Event::Move(_) | Event::Drop(_) | Event::Use(_) | Event::Suspend(_) => {}
        }
    }
}

/// What needs its storage at the start of each node that control reaches.
fn kept(
    nodes: &[Node],
    start: NodeId,
    count: usize,
    ends: &dyn Fn(PathId) -> bool,
) -> Vec<Option<Kept>> {
    let mut entry: Vec<Option<Kept>> = vec![None; nodes.len()];
    entry[start.0 as usize] = Some(Kept {
        storage: Set::new(count),
        borrowed: Set::new(count),
    });
    let mut open = vec![start];
    while let Some(id) = open.pop() {
        let Some(mut kept) = entry[id.0 as usize].clone() else {
            continue;
        };
        let node = &nodes[id.0 as usize];
        for event in &node.events {
            kept.apply(*event, ends);
        }
        for next in &node.next {
            let news = match &mut entry[next.0 as usize] {
                Some(known) => {
                    let storage = known.storage.extend(&kept.storage);
                    known.borrowed.extend(&kept.borrowed) | storage
                }
                unknown => {
                    *unknown = Some(kept.clone());
                    true
                }
            };
            if news {
                open.push(*next);
            }
        }
    }
    entry
}

/// What may be used after each node.
fn used_later(nodes: &[Node], count: usize, ends: &dyn Fn(PathId) -> bool) -> Vec<Set> {
    let mut before: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
    for (index, node) in nodes.iter().enumerate() {
        for next in &node.next {
            before[next.0 as usize].push(index);
        }
    }
    let mut after = vec![Set::new(count); nodes.len()];
    let mut open: Vec<usize> = (0..nodes.len()).collect();
    while let Some(index) = open.pop() {
        let mut live = after[index].clone();
        for event in nodes[index].events.iter().rev() {
            use_before(*event, &mut live, ends);
        }
        for earlier in &before[index] {
            if after[*earlier].extend(&live) {
                open.push(*earlier);
            }
        }
    }
    after
}

/// What may be used before an event, by what may be used after it.
fn use_before(event: Event, live: &mut Set, ends: &dyn Fn(PathId) -> bool) {
    match event {
        Event::Init(path) => live.remove(path),
        Event::Use(path) | Event::Move(path) | Event::Borrow(path) => live.insert(path),
        Event::Drop(path) if ends(path) => live.insert(path),
        Event::Drop(_) | Event::Part(_) | Event::Dead(_) | Event::Suspend(_) => {}
    }
}
