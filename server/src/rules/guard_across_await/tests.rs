mod blocks;
mod heads;
mod macros;
mod near_misses;
mod silence;
mod temporaries;
mod variables;
