mod blocks;
mod heads;
mod near_misses;
mod silence;
mod temporaries;
mod variables;
