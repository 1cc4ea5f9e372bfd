//! How findings look in a terminal and in files for machines.
