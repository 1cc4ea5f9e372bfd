//! Choices at random, the same ones for the same seed.

pub(crate) struct Random {
    state: u64,
}

impl Random {
    pub(crate) fn new(seed: u64) -> Random {
        Random { state: seed.max(1) }
    }

    /// A number below another one.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        // xorshift, of which the high bits are good.
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        let high = usize::try_from(self.state >> 33).expect("31 bits");
        high % end
    }

    pub(crate) fn pick<'a, T: ?Sized>(&mut self, all: &[&'a T]) -> &'a T {
        all[self.below(all.len())]
    }

    pub(crate) fn is_one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }
}
