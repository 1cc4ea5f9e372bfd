//! Cells by number, made when they are first asked for: of many, few are.

use std::sync::OnceLock;

/// Cells in a group.
const GROUP: usize = 64;

type Group<T> = Box<[OnceLock<T>; GROUP]>;

/// As many cells as were asked for when it was made.
pub(crate) struct Cells<T> {
    groups: Box<[OnceLock<Group<T>>]>,
}

impl<T> Cells<T> {
    pub(crate) fn new(count: usize) -> Cells<T> {
        let groups = count.div_ceil(GROUP);
        Cells {
            groups: std::iter::repeat_with(OnceLock::new).take(groups).collect(),
        }
    }

    pub(crate) fn cell(&self, number: u32) -> &OnceLock<T> {
        let number = number as usize;
        let group = self.groups[number / GROUP]
            .get_or_init(|| Box::new([const { OnceLock::new() }; GROUP]));
        &group[number % GROUP]
    }

    /// The cells of the groups that there are.
    pub(crate) fn used(&self) -> impl Iterator<Item = (u32, &OnceLock<T>)> {
        (0u32..)
            .step_by(GROUP)
            .zip(&self.groups)
            .filter_map(|(first, group)| Some((first, group.get()?)))
            .flat_map(|(first, group)| (first..).zip(group.iter()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_keeps_its_number() {
        let cells = Cells::new(3 * GROUP + 1);
        let numbers = [0, 63, 64, 150, 192];
        for number in numbers {
            assert_eq!(cells.cell(number).set(number), Ok(()));
        }
        let used: Vec<u32> = cells
            .used()
            .filter_map(|(number, cell)| cell.get().filter(|it| **it == number).copied())
            .collect();
        assert_eq!(used, numbers);
    }
}
