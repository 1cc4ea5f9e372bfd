// std 1.95.0: see generate.py.
pub struct BTreeMap<K, V> { }
impl<K, V> crate::collections::BTreeMap<K, V> {
    pub fn new() -> crate::collections::BTreeMap<K, V>;
}
impl<K, V> crate::collections::BTreeMap<K, V> {
    pub fn clear(&mut self);
}
impl<K, V> crate::collections::BTreeMap<K, V> {
    pub fn get<Q>(&self, key: &Q) -> crate::option::Option<&V> where K: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord + ?Sized;
    pub fn get_key_value<Q>(&self, k: &Q) -> crate::option::Option<(&K, &V)> where K: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord + ?Sized;
    pub fn first_key_value(&self) -> crate::option::Option<(&K, &V)> where K: crate::cmp::Ord;
    pub fn first_entry(&mut self) -> crate::option::Option<crate::collections::btree_map::OccupiedEntry<'_, K, V>> where K: crate::cmp::Ord;
    pub fn pop_first(&mut self) -> crate::option::Option<(K, V)> where K: crate::cmp::Ord;
    pub fn last_key_value(&self) -> crate::option::Option<(&K, &V)> where K: crate::cmp::Ord;
    pub fn last_entry(&mut self) -> crate::option::Option<crate::collections::btree_map::OccupiedEntry<'_, K, V>> where K: crate::cmp::Ord;
    pub fn pop_last(&mut self) -> crate::option::Option<(K, V)> where K: crate::cmp::Ord;
    pub fn contains_key<Q>(&self, key: &Q) -> bool where K: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord + ?Sized;
    pub fn get_mut<Q>(&mut self, key: &Q) -> crate::option::Option<&mut V> where K: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord + ?Sized;
    pub fn insert(&mut self, key: K, value: V) -> crate::option::Option<V> where K: crate::cmp::Ord;
    pub fn remove<Q>(&mut self, key: &Q) -> crate::option::Option<V> where K: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord + ?Sized;
    pub fn remove_entry<Q>(&mut self, key: &Q) -> crate::option::Option<(K, V)> where K: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord + ?Sized;
    pub fn retain<F>(&mut self, f: F) where K: crate::cmp::Ord, F: crate::ops::FnMut(&K, &mut V) -> bool;
    pub fn append(&mut self, other: &mut crate::collections::BTreeMap<K, V>) where K: crate::cmp::Ord;
    pub fn range<T, R>(&self, range: R) -> crate::collections::btree_map::Range<'_, K, V> where T: crate::cmp::Ord + ?Sized, K: crate::borrow::Borrow<T> + crate::cmp::Ord, R: crate::ops::RangeBounds<T>;
    pub fn range_mut<T, R>(&mut self, range: R) -> crate::collections::btree_map::RangeMut<'_, K, V> where T: crate::cmp::Ord + ?Sized, K: crate::borrow::Borrow<T> + crate::cmp::Ord, R: crate::ops::RangeBounds<T>;
    pub fn entry(&mut self, key: K) -> crate::collections::btree_map::Entry<'_, K, V> where K: crate::cmp::Ord;
    pub fn split_off<Q>(&mut self, key: &Q) -> crate::collections::BTreeMap<K, V> where Q: crate::cmp::Ord + ?Sized, K: crate::borrow::Borrow<Q> + crate::cmp::Ord;
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> crate::collections::btree_map::ExtractIf<'_, K, V, R, F> where K: crate::cmp::Ord, R: crate::ops::RangeBounds<K>, F: crate::ops::FnMut(&K, &mut V) -> bool;
    pub fn into_keys(self) -> crate::collections::btree_map::IntoKeys<K, V>;
    pub fn into_values(self) -> crate::collections::btree_map::IntoValues<K, V>;
}
impl<K, V> crate::collections::BTreeMap<K, V> {
    pub fn iter(&self) -> crate::collections::btree_map::Iter<'_, K, V>;
    pub fn iter_mut(&mut self) -> crate::collections::btree_map::IterMut<'_, K, V>;
    pub fn keys(&self) -> crate::collections::btree_map::Keys<'_, K, V>;
    pub fn values(&self) -> crate::collections::btree_map::Values<'_, K, V>;
    pub fn values_mut(&mut self) -> crate::collections::btree_map::ValuesMut<'_, K, V>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<K, V> crate::clone::Clone for crate::collections::BTreeMap<K, V> where K: crate::clone::Clone, V: crate::clone::Clone { }
impl<K, V> crate::default::Default for crate::collections::BTreeMap<K, V> { }
impl<K, V> crate::ops::Drop for crate::collections::BTreeMap<K, V> { }
impl<'a, K, V> crate::iter::Extend<(&'a K, &'a V)> for crate::collections::BTreeMap<K, V> where K: crate::cmp::Ord + crate::marker::Copy, V: crate::marker::Copy { }
impl<K, V> crate::iter::Extend<(K, V)> for crate::collections::BTreeMap<K, V> where K: crate::cmp::Ord { }
impl<K, V, const N: usize> crate::convert::From<[(K, V); N]> for crate::collections::BTreeMap<K, V> where K: crate::cmp::Ord { }
impl<K, V> crate::iter::FromIterator<(K, V)> for crate::collections::BTreeMap<K, V> where K: crate::cmp::Ord { }
impl<K, Q, V> crate::ops::Index<&Q> for crate::collections::BTreeMap<K, V> where K: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord + ?Sized { type Output = V; }
impl<'a, K, V> crate::iter::IntoIterator for &'a crate::collections::BTreeMap<K, V> { type Item = (&'a K, &'a V); type IntoIter = crate::collections::btree_map::Iter<'a, K, V>; }
impl<'a, K, V> crate::iter::IntoIterator for &'a mut crate::collections::BTreeMap<K, V> { type Item = (&'a K, &'a mut V); type IntoIter = crate::collections::btree_map::IterMut<'a, K, V>; }
impl<K, V> crate::iter::IntoIterator for crate::collections::BTreeMap<K, V> { type Item = (K, V); type IntoIter = crate::collections::btree_map::IntoIter<K, V>; }
unsafe impl<K, V> crate::marker::Send for crate::collections::BTreeMap<K, V> where K: crate::marker::Send, V: crate::marker::Send { }
unsafe impl<K, V> crate::marker::Sync for crate::collections::BTreeMap<K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
pub struct BTreeSet<T> { }
impl<T> crate::collections::BTreeSet<T> {
    pub fn new() -> crate::collections::BTreeSet<T>;
}
impl<T> crate::collections::BTreeSet<T> {
    pub fn range<K, R>(&self, range: R) -> crate::collections::btree_set::Range<'_, T> where K: crate::cmp::Ord + ?Sized, T: crate::borrow::Borrow<K> + crate::cmp::Ord, R: crate::ops::RangeBounds<K>;
    pub fn difference<'a>(&'a self, other: &'a crate::collections::BTreeSet<T>) -> crate::collections::btree_set::Difference<'a, T> where T: crate::cmp::Ord;
    pub fn symmetric_difference<'a>(&'a self, other: &'a crate::collections::BTreeSet<T>) -> crate::collections::btree_set::SymmetricDifference<'a, T> where T: crate::cmp::Ord;
    pub fn intersection<'a>(&'a self, other: &'a crate::collections::BTreeSet<T>) -> crate::collections::btree_set::Intersection<'a, T> where T: crate::cmp::Ord;
    pub fn union<'a>(&'a self, other: &'a crate::collections::BTreeSet<T>) -> crate::collections::btree_set::Union<'a, T> where T: crate::cmp::Ord;
    pub fn clear(&mut self);
    pub fn contains<Q>(&self, value: &Q) -> bool where T: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord + ?Sized;
    pub fn get<Q>(&self, value: &Q) -> crate::option::Option<&T> where T: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord + ?Sized;
    pub fn is_disjoint(&self, other: &crate::collections::BTreeSet<T>) -> bool where T: crate::cmp::Ord;
    pub fn is_subset(&self, other: &crate::collections::BTreeSet<T>) -> bool where T: crate::cmp::Ord;
    pub fn is_superset(&self, other: &crate::collections::BTreeSet<T>) -> bool where T: crate::cmp::Ord;
    pub fn first(&self) -> crate::option::Option<&T> where T: crate::cmp::Ord;
    pub fn last(&self) -> crate::option::Option<&T> where T: crate::cmp::Ord;
    pub fn pop_first(&mut self) -> crate::option::Option<T> where T: crate::cmp::Ord;
    pub fn pop_last(&mut self) -> crate::option::Option<T> where T: crate::cmp::Ord;
    pub fn insert(&mut self, value: T) -> bool where T: crate::cmp::Ord;
    pub fn replace(&mut self, value: T) -> crate::option::Option<T> where T: crate::cmp::Ord;
    pub fn remove<Q>(&mut self, value: &Q) -> bool where T: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord + ?Sized;
    pub fn take<Q>(&mut self, value: &Q) -> crate::option::Option<T> where T: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord + ?Sized;
    pub fn retain<F>(&mut self, f: F) where T: crate::cmp::Ord, F: crate::ops::FnMut(&T) -> bool;
    pub fn append(&mut self, other: &mut crate::collections::BTreeSet<T>) where T: crate::cmp::Ord;
    pub fn split_off<Q>(&mut self, value: &Q) -> crate::collections::BTreeSet<T> where Q: crate::cmp::Ord + ?Sized, T: crate::borrow::Borrow<Q> + crate::cmp::Ord;
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> crate::collections::btree_set::ExtractIf<'_, T, R, F> where T: crate::cmp::Ord, R: crate::ops::RangeBounds<T>, F: crate::ops::FnMut(&T) -> bool;
    pub fn iter(&self) -> crate::collections::btree_set::Iter<'_, T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T> crate::ops::BitAnd<&crate::collections::BTreeSet<T>> for &crate::collections::BTreeSet<T> where T: crate::cmp::Ord + crate::clone::Clone { type Output = crate::collections::BTreeSet<T>; }
impl<T> crate::ops::BitOr<&crate::collections::BTreeSet<T>> for &crate::collections::BTreeSet<T> where T: crate::cmp::Ord + crate::clone::Clone { type Output = crate::collections::BTreeSet<T>; }
impl<T> crate::ops::BitXor<&crate::collections::BTreeSet<T>> for &crate::collections::BTreeSet<T> where T: crate::cmp::Ord + crate::clone::Clone { type Output = crate::collections::BTreeSet<T>; }
impl<T> crate::clone::Clone for crate::collections::BTreeSet<T> where T: crate::clone::Clone { }
impl<T> crate::default::Default for crate::collections::BTreeSet<T> { }
impl<'a, T> crate::iter::Extend<&'a T> for crate::collections::BTreeSet<T> where T: 'a + crate::cmp::Ord + crate::marker::Copy { }
impl<T> crate::iter::Extend<T> for crate::collections::BTreeSet<T> where T: crate::cmp::Ord { }
impl<T, const N: usize> crate::convert::From<[T; N]> for crate::collections::BTreeSet<T> where T: crate::cmp::Ord { }
impl<T> crate::iter::FromIterator<T> for crate::collections::BTreeSet<T> where T: crate::cmp::Ord { }
impl<'a, T> crate::iter::IntoIterator for &'a crate::collections::BTreeSet<T> { type Item = &'a T; type IntoIter = crate::collections::btree_set::Iter<'a, T>; }
impl<T> crate::iter::IntoIterator for crate::collections::BTreeSet<T> { type Item = T; type IntoIter = crate::collections::btree_set::IntoIter<T>; }
unsafe impl<T> crate::marker::Send for crate::collections::BTreeSet<T> where T: crate::marker::Send { }
impl<T> crate::ops::Sub<&crate::collections::BTreeSet<T>> for &crate::collections::BTreeSet<T> where T: crate::cmp::Ord + crate::clone::Clone { type Output = crate::collections::BTreeSet<T>; }
unsafe impl<T> crate::marker::Sync for crate::collections::BTreeSet<T> where T: crate::marker::Sync { }
pub struct BinaryHeap<T> { }
impl<T> crate::collections::BinaryHeap<T> {
    pub fn new() -> crate::collections::BinaryHeap<T>;
    pub fn with_capacity(capacity: usize) -> crate::collections::BinaryHeap<T>;
}
impl<T> crate::collections::BinaryHeap<T> where T: crate::cmp::Ord {
    pub fn peek_mut(&mut self) -> crate::option::Option<crate::collections::binary_heap::PeekMut<'_, T>>;
    pub fn pop(&mut self) -> crate::option::Option<T>;
    pub fn push(&mut self, item: T);
    pub fn into_sorted_vec(self) -> crate::vec::Vec<T>;
    pub fn append(&mut self, other: &mut crate::collections::BinaryHeap<T>);
    pub fn retain<F>(&mut self, f: F) where F: crate::ops::FnMut(&T) -> bool;
}
impl<T> crate::collections::BinaryHeap<T> {
    pub fn iter(&self) -> crate::collections::binary_heap::Iter<'_, T>;
    pub fn peek(&self) -> crate::option::Option<&T>;
    pub fn capacity(&self) -> usize;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
    pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn as_slice(&self) -> &[T];
    pub fn into_vec(self) -> crate::vec::Vec<T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> crate::collections::binary_heap::Drain<'_, T>;
    pub fn clear(&mut self);
}
impl<T> crate::clone::Clone for crate::collections::BinaryHeap<T> where T: crate::clone::Clone { }
impl<T> crate::default::Default for crate::collections::BinaryHeap<T> { }
impl<'a, T> crate::iter::Extend<&'a T> for crate::collections::BinaryHeap<T> where T: 'a + crate::cmp::Ord + crate::marker::Copy { }
impl<T> crate::iter::Extend<T> for crate::collections::BinaryHeap<T> where T: crate::cmp::Ord { }
impl<T, const N: usize> crate::convert::From<[T; N]> for crate::collections::BinaryHeap<T> where T: crate::cmp::Ord { }
impl<T> crate::convert::From<crate::vec::Vec<T>> for crate::collections::BinaryHeap<T> where T: crate::cmp::Ord { }
impl<T> crate::iter::FromIterator<T> for crate::collections::BinaryHeap<T> where T: crate::cmp::Ord { }
impl<'a, T> crate::iter::IntoIterator for &'a crate::collections::BinaryHeap<T> { type Item = &'a T; type IntoIter = crate::collections::binary_heap::Iter<'a, T>; }
impl<T> crate::iter::IntoIterator for crate::collections::BinaryHeap<T> { type Item = T; type IntoIter = crate::collections::binary_heap::IntoIter<T>; }
unsafe impl<T> crate::marker::Send for crate::collections::BinaryHeap<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::collections::BinaryHeap<T> where T: crate::marker::Sync { }
pub struct HashMap<K, V, S = crate::hash::RandomState> { }
impl<K, V> crate::collections::HashMap<K, V, crate::hash::RandomState> {
    pub fn new() -> crate::collections::HashMap<K, V, crate::hash::RandomState>;
    pub fn with_capacity(capacity: usize) -> crate::collections::HashMap<K, V, crate::hash::RandomState>;
}
impl<K, V, S> crate::collections::HashMap<K, V, S> {
    pub fn with_hasher(hash_builder: S) -> crate::collections::HashMap<K, V, S>;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> crate::collections::HashMap<K, V, S>;
}
impl<K, V, S> crate::collections::HashMap<K, V, S> {
    pub fn capacity(&self) -> usize;
    pub fn keys(&self) -> crate::collections::hash_map::Keys<'_, K, V>;
    pub fn into_keys(self) -> crate::collections::hash_map::IntoKeys<K, V>;
    pub fn values(&self) -> crate::collections::hash_map::Values<'_, K, V>;
    pub fn values_mut(&mut self) -> crate::collections::hash_map::ValuesMut<'_, K, V>;
    pub fn into_values(self) -> crate::collections::hash_map::IntoValues<K, V>;
    pub fn iter(&self) -> crate::collections::hash_map::Iter<'_, K, V>;
    pub fn iter_mut(&mut self) -> crate::collections::hash_map::IterMut<'_, K, V>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> crate::collections::hash_map::Drain<'_, K, V>;
    pub fn extract_if<F>(&mut self, pred: F) -> crate::collections::hash_map::ExtractIf<'_, K, V, F> where F: crate::ops::FnMut(&K, &mut V) -> bool;
    pub fn retain<F>(&mut self, f: F) where F: crate::ops::FnMut(&K, &mut V) -> bool;
    pub fn clear(&mut self);
    pub fn hasher(&self) -> &S;
}
impl<K, V, S> crate::collections::HashMap<K, V, S> where K: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher {
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn entry(&mut self, key: K) -> crate::collections::hash_map::Entry<'_, K, V>;
    pub fn get<Q>(&self, k: &Q) -> crate::option::Option<&V> where K: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq + ?Sized;
    pub fn get_key_value<Q>(&self, k: &Q) -> crate::option::Option<(&K, &V)> where K: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq + ?Sized;
    pub fn get_disjoint_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [crate::option::Option<&mut V>; N] where K: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq + ?Sized;
    pub fn contains_key<Q>(&self, k: &Q) -> bool where K: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq + ?Sized;
    pub fn get_mut<Q>(&mut self, k: &Q) -> crate::option::Option<&mut V> where K: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq + ?Sized;
    pub fn insert(&mut self, k: K, v: V) -> crate::option::Option<V>;
    pub fn remove<Q>(&mut self, k: &Q) -> crate::option::Option<V> where K: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq + ?Sized;
    pub fn remove_entry<Q>(&mut self, k: &Q) -> crate::option::Option<(K, V)> where K: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq + ?Sized;
}
impl<K, V, S> crate::clone::Clone for crate::collections::HashMap<K, V, S> where K: crate::clone::Clone, V: crate::clone::Clone, S: crate::clone::Clone { }
impl<K, V, S> crate::default::Default for crate::collections::HashMap<K, V, S> where S: crate::default::Default { }
impl<'a, K, V, S> crate::iter::Extend<(&'a K, &'a V)> for crate::collections::HashMap<K, V, S> where K: crate::cmp::Eq + crate::hash::Hash + crate::marker::Copy, V: crate::marker::Copy, S: crate::hash::BuildHasher { }
impl<K, V, S> crate::iter::Extend<(K, V)> for crate::collections::HashMap<K, V, S> where K: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher { }
impl<K, V, const N: usize> crate::convert::From<[(K, V); N]> for crate::collections::HashMap<K, V, crate::hash::RandomState> where K: crate::cmp::Eq + crate::hash::Hash { }
impl<K, V, S> crate::iter::FromIterator<(K, V)> for crate::collections::HashMap<K, V, S> where K: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher + crate::default::Default { }
impl<K, Q, V, S> crate::ops::Index<&Q> for crate::collections::HashMap<K, V, S> where K: crate::cmp::Eq + crate::hash::Hash + crate::borrow::Borrow<Q>, Q: crate::cmp::Eq + crate::hash::Hash + ?Sized, S: crate::hash::BuildHasher { type Output = V; }
impl<'a, K, V, S> crate::iter::IntoIterator for &'a crate::collections::HashMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = crate::collections::hash_map::Iter<'a, K, V>; }
impl<'a, K, V, S> crate::iter::IntoIterator for &'a mut crate::collections::HashMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = crate::collections::hash_map::IterMut<'a, K, V>; }
impl<K, V, S> crate::iter::IntoIterator for crate::collections::HashMap<K, V, S> { type Item = (K, V); type IntoIter = crate::collections::hash_map::IntoIter<K, V>; }
unsafe impl<K, V, S> crate::marker::Send for crate::collections::HashMap<K, V, S> where S: crate::marker::Send, K: crate::marker::Send, V: crate::marker::Send { }
unsafe impl<K, V, S> crate::marker::Sync for crate::collections::HashMap<K, V, S> where S: crate::marker::Sync, K: crate::marker::Sync, V: crate::marker::Sync { }
pub struct HashSet<T, S = crate::hash::RandomState> { }
impl<T> crate::collections::HashSet<T, crate::hash::RandomState> {
    pub fn new() -> crate::collections::HashSet<T, crate::hash::RandomState>;
    pub fn with_capacity(capacity: usize) -> crate::collections::HashSet<T, crate::hash::RandomState>;
}
impl<T, S> crate::collections::HashSet<T, S> {
    pub fn with_hasher(hasher: S) -> crate::collections::HashSet<T, S>;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> crate::collections::HashSet<T, S>;
}
impl<T, S> crate::collections::HashSet<T, S> {
    pub fn capacity(&self) -> usize;
    pub fn iter(&self) -> crate::collections::hash_set::Iter<'_, T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> crate::collections::hash_set::Drain<'_, T>;
    pub fn extract_if<F>(&mut self, pred: F) -> crate::collections::hash_set::ExtractIf<'_, T, F> where F: crate::ops::FnMut(&T) -> bool;
    pub fn retain<F>(&mut self, f: F) where F: crate::ops::FnMut(&T) -> bool;
    pub fn clear(&mut self);
    pub fn hasher(&self) -> &S;
}
impl<T, S> crate::collections::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher {
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn difference<'a>(&'a self, other: &'a crate::collections::HashSet<T, S>) -> crate::collections::hash_set::Difference<'a, T, S>;
    pub fn symmetric_difference<'a>(&'a self, other: &'a crate::collections::HashSet<T, S>) -> crate::collections::hash_set::SymmetricDifference<'a, T, S>;
    pub fn intersection<'a>(&'a self, other: &'a crate::collections::HashSet<T, S>) -> crate::collections::hash_set::Intersection<'a, T, S>;
    pub fn union<'a>(&'a self, other: &'a crate::collections::HashSet<T, S>) -> crate::collections::hash_set::Union<'a, T, S>;
    pub fn contains<Q>(&self, value: &Q) -> bool where T: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq + ?Sized;
    pub fn get<Q>(&self, value: &Q) -> crate::option::Option<&T> where T: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq + ?Sized;
    pub fn is_disjoint(&self, other: &crate::collections::HashSet<T, S>) -> bool;
    pub fn is_subset(&self, other: &crate::collections::HashSet<T, S>) -> bool;
    pub fn is_superset(&self, other: &crate::collections::HashSet<T, S>) -> bool;
    pub fn insert(&mut self, value: T) -> bool;
    pub fn replace(&mut self, value: T) -> crate::option::Option<T>;
    pub fn remove<Q>(&mut self, value: &Q) -> bool where T: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq + ?Sized;
    pub fn take<Q>(&mut self, value: &Q) -> crate::option::Option<T> where T: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq + ?Sized;
}
impl<T, S> crate::ops::BitAnd<&crate::collections::HashSet<T, S>> for &crate::collections::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash + crate::clone::Clone, S: crate::hash::BuildHasher + crate::default::Default { type Output = crate::collections::HashSet<T, S>; }
impl<T, S> crate::ops::BitOr<&crate::collections::HashSet<T, S>> for &crate::collections::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash + crate::clone::Clone, S: crate::hash::BuildHasher + crate::default::Default { type Output = crate::collections::HashSet<T, S>; }
impl<T, S> crate::ops::BitXor<&crate::collections::HashSet<T, S>> for &crate::collections::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash + crate::clone::Clone, S: crate::hash::BuildHasher + crate::default::Default { type Output = crate::collections::HashSet<T, S>; }
impl<T, S> crate::clone::Clone for crate::collections::HashSet<T, S> where T: crate::clone::Clone, S: crate::clone::Clone { }
impl<T, S> crate::default::Default for crate::collections::HashSet<T, S> where S: crate::default::Default { }
impl<'a, T, S> crate::iter::Extend<&'a T> for crate::collections::HashSet<T, S> where T: 'a + crate::cmp::Eq + crate::hash::Hash + crate::marker::Copy, S: crate::hash::BuildHasher { }
impl<T, S> crate::iter::Extend<T> for crate::collections::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher { }
impl<T, const N: usize> crate::convert::From<[T; N]> for crate::collections::HashSet<T, crate::hash::RandomState> where T: crate::cmp::Eq + crate::hash::Hash { }
impl<T, S> crate::iter::FromIterator<T> for crate::collections::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher + crate::default::Default { }
impl<'a, T, S> crate::iter::IntoIterator for &'a crate::collections::HashSet<T, S> { type Item = &'a T; type IntoIter = crate::collections::hash_set::Iter<'a, T>; }
impl<T, S> crate::iter::IntoIterator for crate::collections::HashSet<T, S> { type Item = T; type IntoIter = crate::collections::hash_set::IntoIter<T>; }
unsafe impl<T, S> crate::marker::Send for crate::collections::HashSet<T, S> where S: crate::marker::Send, T: crate::marker::Send { }
impl<T, S> crate::ops::Sub<&crate::collections::HashSet<T, S>> for &crate::collections::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash + crate::clone::Clone, S: crate::hash::BuildHasher + crate::default::Default { type Output = crate::collections::HashSet<T, S>; }
unsafe impl<T, S> crate::marker::Sync for crate::collections::HashSet<T, S> where S: crate::marker::Sync, T: crate::marker::Sync { }
pub struct LinkedList<T> { }
impl<T> crate::collections::LinkedList<T> {
    pub fn new() -> crate::collections::LinkedList<T>;
    pub fn append(&mut self, other: &mut crate::collections::LinkedList<T>);
}
impl<T> crate::collections::LinkedList<T> {
    pub fn iter(&self) -> crate::collections::linked_list::Iter<'_, T>;
    pub fn iter_mut(&mut self) -> crate::collections::linked_list::IterMut<'_, T>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn clear(&mut self);
    pub fn contains(&self, x: &T) -> bool where T: crate::cmp::PartialEq;
    pub fn front(&self) -> crate::option::Option<&T>;
    pub fn front_mut(&mut self) -> crate::option::Option<&mut T>;
    pub fn back(&self) -> crate::option::Option<&T>;
    pub fn back_mut(&mut self) -> crate::option::Option<&mut T>;
    pub fn push_front(&mut self, elt: T);
    pub fn push_front_mut(&mut self, elt: T) -> &mut T;
    pub fn pop_front(&mut self) -> crate::option::Option<T>;
    pub fn push_back(&mut self, elt: T);
    pub fn push_back_mut(&mut self, elt: T) -> &mut T;
    pub fn pop_back(&mut self) -> crate::option::Option<T>;
    pub fn split_off(&mut self, at: usize) -> crate::collections::LinkedList<T>;
    pub fn extract_if<F>(&mut self, filter: F) -> crate::collections::linked_list::ExtractIf<'_, T, F> where F: crate::ops::FnMut(&mut T) -> bool;
}
impl<T> crate::clone::Clone for crate::collections::LinkedList<T> where T: crate::clone::Clone { }
impl<T> crate::default::Default for crate::collections::LinkedList<T> { }
impl<T> crate::ops::Drop for crate::collections::LinkedList<T> { }
impl<'a, T> crate::iter::Extend<&'a T> for crate::collections::LinkedList<T> where T: 'a + crate::marker::Copy { }
impl<T> crate::iter::Extend<T> for crate::collections::LinkedList<T> { }
impl<T, const N: usize> crate::convert::From<[T; N]> for crate::collections::LinkedList<T> { }
impl<T> crate::iter::FromIterator<T> for crate::collections::LinkedList<T> { }
impl<'a, T> crate::iter::IntoIterator for &'a crate::collections::LinkedList<T> { type Item = &'a T; type IntoIter = crate::collections::linked_list::Iter<'a, T>; }
impl<'a, T> crate::iter::IntoIterator for &'a mut crate::collections::LinkedList<T> { type Item = &'a mut T; type IntoIter = crate::collections::linked_list::IterMut<'a, T>; }
impl<T> crate::iter::IntoIterator for crate::collections::LinkedList<T> { type Item = T; type IntoIter = crate::collections::linked_list::IntoIter<T>; }
unsafe impl<T> crate::marker::Send for crate::collections::LinkedList<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::collections::LinkedList<T> where T: crate::marker::Sync { }
pub struct TryReserveError { }
impl crate::clone::Clone for crate::collections::TryReserveError { }
impl crate::fmt::Display for crate::collections::TryReserveError { }
impl crate::error::Error for crate::collections::TryReserveError { }
impl crate::convert::From<crate::collections::TryReserveErrorKind> for crate::collections::TryReserveError { }
unsafe impl crate::marker::Send for crate::collections::TryReserveError { }
unsafe impl crate::marker::Sync for crate::collections::TryReserveError { }
#[unstable]
pub enum TryReserveErrorKind { }
impl crate::clone::Clone for crate::collections::TryReserveErrorKind { }
impl crate::convert::From<crate::alloc::LayoutError> for crate::collections::TryReserveErrorKind { }
unsafe impl crate::marker::Send for crate::collections::TryReserveErrorKind { }
unsafe impl crate::marker::Sync for crate::collections::TryReserveErrorKind { }
pub struct VecDeque<T> { }
impl<T> crate::collections::VecDeque<T> {
    pub fn new() -> crate::collections::VecDeque<T>;
    pub fn with_capacity(capacity: usize) -> crate::collections::VecDeque<T>;
}
impl<T> crate::collections::VecDeque<T> {
    pub fn get(&self, index: usize) -> crate::option::Option<&T>;
    pub fn get_mut(&mut self, index: usize) -> crate::option::Option<&mut T>;
    pub fn swap(&mut self, i: usize, j: usize);
    pub fn capacity(&self) -> usize;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
    pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn truncate(&mut self, len: usize);
    pub fn iter(&self) -> crate::collections::vec_deque::Iter<'_, T>;
    pub fn iter_mut(&mut self) -> crate::collections::vec_deque::IterMut<'_, T>;
    pub fn as_slices(&self) -> (&[T], &[T]);
    pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn range<R>(&self, range: R) -> crate::collections::vec_deque::Iter<'_, T> where R: crate::ops::RangeBounds<usize>;
    pub fn range_mut<R>(&mut self, range: R) -> crate::collections::vec_deque::IterMut<'_, T> where R: crate::ops::RangeBounds<usize>;
    pub fn drain<R>(&mut self, range: R) -> crate::collections::vec_deque::Drain<'_, T> where R: crate::ops::RangeBounds<usize>;
    pub fn clear(&mut self);
    pub fn contains(&self, x: &T) -> bool where T: crate::cmp::PartialEq;
    pub fn front(&self) -> crate::option::Option<&T>;
    pub fn front_mut(&mut self) -> crate::option::Option<&mut T>;
    pub fn back(&self) -> crate::option::Option<&T>;
    pub fn back_mut(&mut self) -> crate::option::Option<&mut T>;
    pub fn pop_front(&mut self) -> crate::option::Option<T>;
    pub fn pop_back(&mut self) -> crate::option::Option<T>;
    pub fn pop_front_if(&mut self, predicate: impl crate::ops::FnOnce(&mut T) -> bool) -> crate::option::Option<T>;
    pub fn pop_back_if(&mut self, predicate: impl crate::ops::FnOnce(&mut T) -> bool) -> crate::option::Option<T>;
    pub fn push_front(&mut self, value: T);
    pub fn push_front_mut(&mut self, value: T) -> &mut T;
    pub fn push_back(&mut self, value: T);
    pub fn push_back_mut(&mut self, value: T) -> &mut T;
    pub fn swap_remove_front(&mut self, index: usize) -> crate::option::Option<T>;
    pub fn swap_remove_back(&mut self, index: usize) -> crate::option::Option<T>;
    pub fn insert(&mut self, index: usize, value: T);
    pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T;
    pub fn remove(&mut self, index: usize) -> crate::option::Option<T>;
    pub fn split_off(&mut self, at: usize) -> crate::collections::VecDeque<T>;
    pub fn append(&mut self, other: &mut crate::collections::VecDeque<T>);
    pub fn retain<F>(&mut self, f: F) where F: crate::ops::FnMut(&T) -> bool;
    pub fn retain_mut<F>(&mut self, f: F) where F: crate::ops::FnMut(&mut T) -> bool;
    pub fn resize_with(&mut self, new_len: usize, generator: impl crate::ops::FnMut() -> T);
    pub fn make_contiguous(&mut self) -> &mut [T];
    pub fn rotate_left(&mut self, n: usize);
    pub fn rotate_right(&mut self, n: usize);
    pub fn binary_search(&self, x: &T) -> crate::result::Result<usize, usize> where T: crate::cmp::Ord;
    pub fn binary_search_by<'a, F>(&'a self, f: F) -> crate::result::Result<usize, usize> where F: crate::ops::FnMut(&'a T) -> crate::cmp::Ordering;
    pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> crate::result::Result<usize, usize> where F: crate::ops::FnMut(&'a T) -> B, B: crate::cmp::Ord;
    pub fn partition_point<P>(&self, pred: P) -> usize where P: crate::ops::FnMut(&T) -> bool;
}
impl<T> crate::collections::VecDeque<T> where T: crate::clone::Clone {
    pub fn resize(&mut self, new_len: usize, value: T);
}
impl crate::io::BufRead for crate::collections::VecDeque<u8> { }
impl<T> crate::clone::Clone for crate::collections::VecDeque<T> where T: crate::clone::Clone { }
impl<T> crate::default::Default for crate::collections::VecDeque<T> { }
impl<T> crate::ops::Drop for crate::collections::VecDeque<T> { }
impl<'a, T> crate::iter::Extend<&'a T> for crate::collections::VecDeque<T> where T: 'a + crate::marker::Copy { }
impl<T> crate::iter::Extend<T> for crate::collections::VecDeque<T> { }
impl<T, const N: usize> crate::convert::From<[T; N]> for crate::collections::VecDeque<T> { }
impl<T> crate::convert::From<crate::vec::Vec<T>> for crate::collections::VecDeque<T> { }
impl<T> crate::iter::FromIterator<T> for crate::collections::VecDeque<T> { }
impl<T> crate::ops::Index<usize> for crate::collections::VecDeque<T> { type Output = T; }
impl<T> crate::ops::IndexMut<usize> for crate::collections::VecDeque<T> { }
impl<'a, T> crate::iter::IntoIterator for &'a crate::collections::VecDeque<T> { type Item = &'a T; type IntoIter = crate::collections::vec_deque::Iter<'a, T>; }
impl<'a, T> crate::iter::IntoIterator for &'a mut crate::collections::VecDeque<T> { type Item = &'a mut T; type IntoIter = crate::collections::vec_deque::IterMut<'a, T>; }
impl<T> crate::iter::IntoIterator for crate::collections::VecDeque<T> { type Item = T; type IntoIter = crate::collections::vec_deque::IntoIter<T>; }
impl crate::io::Read for crate::collections::VecDeque<u8> { }
unsafe impl<T> crate::marker::Send for crate::collections::VecDeque<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::collections::VecDeque<T> where T: crate::marker::Sync { }
impl crate::io::Write for crate::collections::VecDeque<u8> { }
pub mod binary_heap {
    pub use crate::collections::BinaryHeap;
    pub struct Drain<'a, T> where T: 'a { }
    impl<T> crate::iter::DoubleEndedIterator for crate::collections::binary_heap::Drain<'_, T> { }
    impl<T> crate::iter::ExactSizeIterator for crate::collections::binary_heap::Drain<'_, T> { }
    impl<T> crate::iter::Iterator for crate::collections::binary_heap::Drain<'_, T> { type Item = T; }
    unsafe impl<'a, T> crate::marker::Send for crate::collections::binary_heap::Drain<'a, T> where T: crate::marker::Send { }
    unsafe impl<'a, T> crate::marker::Sync for crate::collections::binary_heap::Drain<'a, T> where T: crate::marker::Sync { }
    pub struct IntoIter<T> { }
    impl<T> crate::clone::Clone for crate::collections::binary_heap::IntoIter<T> where T: crate::clone::Clone { }
    impl<T> crate::default::Default for crate::collections::binary_heap::IntoIter<T> { }
    impl<T> crate::iter::DoubleEndedIterator for crate::collections::binary_heap::IntoIter<T> { }
    impl<T> crate::iter::ExactSizeIterator for crate::collections::binary_heap::IntoIter<T> { }
    impl<T> crate::iter::Iterator for crate::collections::binary_heap::IntoIter<T> { type Item = T; }
    unsafe impl<T> crate::marker::Send for crate::collections::binary_heap::IntoIter<T> where T: crate::marker::Send { }
    unsafe impl<T> crate::marker::Sync for crate::collections::binary_heap::IntoIter<T> where T: crate::marker::Sync { }
    pub struct Iter<'a, T> where T: 'a { }
    impl<T> crate::clone::Clone for crate::collections::binary_heap::Iter<'_, T> { }
    impl<T> crate::default::Default for crate::collections::binary_heap::Iter<'_, T> { }
    impl<'a, T> crate::iter::DoubleEndedIterator for crate::collections::binary_heap::Iter<'a, T> { }
    impl<T> crate::iter::ExactSizeIterator for crate::collections::binary_heap::Iter<'_, T> { }
    impl<'a, T> crate::iter::Iterator for crate::collections::binary_heap::Iter<'a, T> { type Item = &'a T; }
    unsafe impl<'a, T> crate::marker::Send for crate::collections::binary_heap::Iter<'a, T> where T: crate::marker::Sync { }
    unsafe impl<'a, T> crate::marker::Sync for crate::collections::binary_heap::Iter<'a, T> where T: crate::marker::Sync { }
    pub struct PeekMut<'a, T> where T: 'a + crate::cmp::Ord { }
    impl<'a, T> crate::collections::binary_heap::PeekMut<'a, T> where T: crate::cmp::Ord {
        pub fn pop(this: crate::collections::binary_heap::PeekMut<'a, T>) -> T;
    }
    impl<T> crate::ops::Deref for crate::collections::binary_heap::PeekMut<'_, T> where T: crate::cmp::Ord { type Target = T; }
    impl<T> crate::ops::DerefMut for crate::collections::binary_heap::PeekMut<'_, T> where T: crate::cmp::Ord { }
    impl<T> crate::ops::Drop for crate::collections::binary_heap::PeekMut<'_, T> where T: crate::cmp::Ord { }
    unsafe impl<'a, T> crate::marker::Send for crate::collections::binary_heap::PeekMut<'a, T> where T: crate::marker::Send { }
    unsafe impl<'a, T> crate::marker::Sync for crate::collections::binary_heap::PeekMut<'a, T> where T: crate::marker::Sync { }
}
pub mod btree_map {
    pub use crate::collections::BTreeMap;
    pub enum Entry<'a, K, V> where K: 'a, V: 'a { Vacant(crate::collections::btree_map::VacantEntry<'a, K, V>), Occupied(crate::collections::btree_map::OccupiedEntry<'a, K, V>) }
    impl<'a, K, V> crate::collections::btree_map::Entry<'a, K, V> where K: crate::cmp::Ord {
        pub fn or_insert(self, default: V) -> &'a mut V;
        pub fn or_insert_with<F>(self, default: F) -> &'a mut V where F: crate::ops::FnOnce() -> V;
        pub fn or_insert_with_key<F>(self, default: F) -> &'a mut V where F: crate::ops::FnOnce(&K) -> V;
        pub fn key(&self) -> &K;
        pub fn and_modify<F>(self, f: F) -> crate::collections::btree_map::Entry<'a, K, V> where F: crate::ops::FnOnce(&mut V);
        pub fn insert_entry(self, value: V) -> crate::collections::btree_map::OccupiedEntry<'a, K, V>;
    }
    impl<'a, K, V> crate::collections::btree_map::Entry<'a, K, V> where K: crate::cmp::Ord, V: crate::default::Default {
        pub fn or_default(self) -> &'a mut V;
    }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::btree_map::Entry<'a, K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::btree_map::Entry<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct ExtractIf<'a, K, V, R, F> { }
    impl<K, V, R, F> crate::iter::Iterator for crate::collections::btree_map::ExtractIf<'_, K, V, R, F> where K: crate::cmp::PartialOrd, R: crate::ops::RangeBounds<K>, F: crate::ops::FnMut(&K, &mut V) -> bool { type Item = (K, V); }
    unsafe impl<'a, K, V, R, F> crate::marker::Send for crate::collections::btree_map::ExtractIf<'a, K, V, R, F> where F: crate::marker::Send, R: crate::marker::Send, K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<'a, K, V, R, F> crate::marker::Sync for crate::collections::btree_map::ExtractIf<'a, K, V, R, F> where F: crate::marker::Sync, R: crate::marker::Sync, K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct IntoIter<K, V> { }
    impl<K, V> crate::default::Default for crate::collections::btree_map::IntoIter<K, V> { }
    impl<K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::IntoIter<K, V> { }
    impl<K, V> crate::ops::Drop for crate::collections::btree_map::IntoIter<K, V> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::IntoIter<K, V> { }
    impl<K, V> crate::iter::Iterator for crate::collections::btree_map::IntoIter<K, V> { type Item = (K, V); }
    unsafe impl<K, V> crate::marker::Send for crate::collections::btree_map::IntoIter<K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<K, V> crate::marker::Sync for crate::collections::btree_map::IntoIter<K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct IntoKeys<K, V> { }
    impl<K, V> crate::default::Default for crate::collections::btree_map::IntoKeys<K, V> { }
    impl<K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::IntoKeys<K, V> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::IntoKeys<K, V> { }
    impl<K, V> crate::iter::Iterator for crate::collections::btree_map::IntoKeys<K, V> { type Item = K; }
    unsafe impl<K, V> crate::marker::Send for crate::collections::btree_map::IntoKeys<K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<K, V> crate::marker::Sync for crate::collections::btree_map::IntoKeys<K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct IntoValues<K, V> { }
    impl<K, V> crate::default::Default for crate::collections::btree_map::IntoValues<K, V> { }
    impl<K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::IntoValues<K, V> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::IntoValues<K, V> { }
    impl<K, V> crate::iter::Iterator for crate::collections::btree_map::IntoValues<K, V> { type Item = V; }
    unsafe impl<K, V> crate::marker::Send for crate::collections::btree_map::IntoValues<K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<K, V> crate::marker::Sync for crate::collections::btree_map::IntoValues<K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct Iter<'a, K, V> where K: 'a, V: 'a { }
    impl<K, V> crate::clone::Clone for crate::collections::btree_map::Iter<'_, K, V> { }
    impl<'a, K, V> crate::default::Default for crate::collections::btree_map::Iter<'a, K, V> where K: 'a, V: 'a { }
    impl<'a, K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::Iter<'a, K, V> where K: 'a, V: 'a { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::Iter<'_, K, V> { }
    impl<'a, K, V> crate::iter::Iterator for crate::collections::btree_map::Iter<'a, K, V> where K: 'a, V: 'a { type Item = (&'a K, &'a V); }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::btree_map::Iter<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::btree_map::Iter<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct IterMut<'a, K, V> where K: 'a, V: 'a { }
    impl<'a, K, V> crate::default::Default for crate::collections::btree_map::IterMut<'a, K, V> where K: 'a, V: 'a { }
    impl<'a, K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::IterMut<'a, K, V> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::IterMut<'_, K, V> { }
    impl<'a, K, V> crate::iter::Iterator for crate::collections::btree_map::IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::btree_map::IterMut<'a, K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::btree_map::IterMut<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct Keys<'a, K, V> { }
    impl<K, V> crate::clone::Clone for crate::collections::btree_map::Keys<'_, K, V> { }
    impl<K, V> crate::default::Default for crate::collections::btree_map::Keys<'_, K, V> { }
    impl<'a, K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::Keys<'a, K, V> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::Keys<'_, K, V> { }
    impl<'a, K, V> crate::iter::Iterator for crate::collections::btree_map::Keys<'a, K, V> { type Item = &'a K; }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::btree_map::Keys<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::btree_map::Keys<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct OccupiedEntry<'a, K, V> { }
    impl<'a, K, V> crate::collections::btree_map::OccupiedEntry<'a, K, V> where K: crate::cmp::Ord {
        pub fn key(&self) -> &K;
        pub fn remove_entry(self) -> (K, V);
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn into_mut(self) -> &'a mut V;
        pub fn insert(&mut self, value: V) -> V;
        pub fn remove(self) -> V;
    }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::btree_map::OccupiedEntry<'a, K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::btree_map::OccupiedEntry<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct Range<'a, K, V> where K: 'a, V: 'a { }
    impl<K, V> crate::clone::Clone for crate::collections::btree_map::Range<'_, K, V> { }
    impl<K, V> crate::default::Default for crate::collections::btree_map::Range<'_, K, V> { }
    impl<'a, K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::Range<'a, K, V> { }
    impl<'a, K, V> crate::iter::Iterator for crate::collections::btree_map::Range<'a, K, V> { type Item = (&'a K, &'a V); }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::btree_map::Range<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::btree_map::Range<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct RangeMut<'a, K, V> where K: 'a, V: 'a { }
    impl<K, V> crate::default::Default for crate::collections::btree_map::RangeMut<'_, K, V> { }
    impl<'a, K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::RangeMut<'a, K, V> { }
    impl<'a, K, V> crate::iter::Iterator for crate::collections::btree_map::RangeMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::btree_map::RangeMut<'a, K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::btree_map::RangeMut<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct VacantEntry<'a, K, V> { }
    impl<'a, K, V> crate::collections::btree_map::VacantEntry<'a, K, V> where K: crate::cmp::Ord {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert(self, value: V) -> &'a mut V;
        pub fn insert_entry(self, value: V) -> crate::collections::btree_map::OccupiedEntry<'a, K, V>;
    }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::btree_map::VacantEntry<'a, K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::btree_map::VacantEntry<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct Values<'a, K, V> { }
    impl<K, V> crate::clone::Clone for crate::collections::btree_map::Values<'_, K, V> { }
    impl<K, V> crate::default::Default for crate::collections::btree_map::Values<'_, K, V> { }
    impl<'a, K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::Values<'a, K, V> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::Values<'_, K, V> { }
    impl<'a, K, V> crate::iter::Iterator for crate::collections::btree_map::Values<'a, K, V> { type Item = &'a V; }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::btree_map::Values<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::btree_map::Values<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct ValuesMut<'a, K, V> { }
    impl<K, V> crate::default::Default for crate::collections::btree_map::ValuesMut<'_, K, V> { }
    impl<'a, K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::ValuesMut<'a, K, V> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::ValuesMut<'_, K, V> { }
    impl<'a, K, V> crate::iter::Iterator for crate::collections::btree_map::ValuesMut<'a, K, V> { type Item = &'a mut V; }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::btree_map::ValuesMut<'a, K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::btree_map::ValuesMut<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
}
pub mod btree_set {
    pub use crate::collections::BTreeSet;
    pub struct Difference<'a, T> where T: 'a { }
    impl<T> crate::clone::Clone for crate::collections::btree_set::Difference<'_, T> { }
    impl<'a, T> crate::iter::Iterator for crate::collections::btree_set::Difference<'a, T> where T: crate::cmp::Ord { type Item = &'a T; }
    unsafe impl<'a, T> crate::marker::Send for crate::collections::btree_set::Difference<'a, T> where T: crate::marker::Sync { }
    unsafe impl<'a, T> crate::marker::Sync for crate::collections::btree_set::Difference<'a, T> where T: crate::marker::Sync { }
    pub struct ExtractIf<'a, T, R, F> { }
    impl<T, R, F> crate::iter::Iterator for crate::collections::btree_set::ExtractIf<'_, T, R, F> where T: crate::cmp::PartialOrd, R: crate::ops::RangeBounds<T>, F: crate::ops::FnMut(&T) -> bool { type Item = T; }
    unsafe impl<'a, T, R, F> crate::marker::Send for crate::collections::btree_set::ExtractIf<'a, T, R, F> where F: crate::marker::Send, R: crate::marker::Send, T: crate::marker::Send { }
    unsafe impl<'a, T, R, F> crate::marker::Sync for crate::collections::btree_set::ExtractIf<'a, T, R, F> where F: crate::marker::Sync, R: crate::marker::Sync, T: crate::marker::Sync { }
    pub struct Intersection<'a, T> where T: 'a { }
    impl<T> crate::clone::Clone for crate::collections::btree_set::Intersection<'_, T> { }
    impl<'a, T> crate::iter::Iterator for crate::collections::btree_set::Intersection<'a, T> where T: crate::cmp::Ord { type Item = &'a T; }
    unsafe impl<'a, T> crate::marker::Send for crate::collections::btree_set::Intersection<'a, T> where T: crate::marker::Sync { }
    unsafe impl<'a, T> crate::marker::Sync for crate::collections::btree_set::Intersection<'a, T> where T: crate::marker::Sync { }
    pub struct IntoIter<T> { }
    impl<T> crate::default::Default for crate::collections::btree_set::IntoIter<T> { }
    impl<T> crate::iter::DoubleEndedIterator for crate::collections::btree_set::IntoIter<T> { }
    impl<T> crate::iter::ExactSizeIterator for crate::collections::btree_set::IntoIter<T> { }
    impl<T> crate::iter::Iterator for crate::collections::btree_set::IntoIter<T> { type Item = T; }
    unsafe impl<T> crate::marker::Send for crate::collections::btree_set::IntoIter<T> where T: crate::marker::Send { }
    unsafe impl<T> crate::marker::Sync for crate::collections::btree_set::IntoIter<T> where T: crate::marker::Sync { }
    pub struct Iter<'a, T> where T: 'a { }
    impl<T> crate::clone::Clone for crate::collections::btree_set::Iter<'_, T> { }
    impl<T> crate::default::Default for crate::collections::btree_set::Iter<'_, T> { }
    impl<'a, T> crate::iter::DoubleEndedIterator for crate::collections::btree_set::Iter<'a, T> { }
    impl<T> crate::iter::ExactSizeIterator for crate::collections::btree_set::Iter<'_, T> { }
    impl<'a, T> crate::iter::Iterator for crate::collections::btree_set::Iter<'a, T> { type Item = &'a T; }
    unsafe impl<'a, T> crate::marker::Send for crate::collections::btree_set::Iter<'a, T> where T: crate::marker::Sync { }
    unsafe impl<'a, T> crate::marker::Sync for crate::collections::btree_set::Iter<'a, T> where T: crate::marker::Sync { }
    pub struct Range<'a, T> where T: 'a { }
    impl<T> crate::clone::Clone for crate::collections::btree_set::Range<'_, T> { }
    impl<T> crate::default::Default for crate::collections::btree_set::Range<'_, T> { }
    impl<'a, T> crate::iter::DoubleEndedIterator for crate::collections::btree_set::Range<'a, T> { }
    impl<'a, T> crate::iter::Iterator for crate::collections::btree_set::Range<'a, T> { type Item = &'a T; }
    unsafe impl<'a, T> crate::marker::Send for crate::collections::btree_set::Range<'a, T> where T: crate::marker::Sync { }
    unsafe impl<'a, T> crate::marker::Sync for crate::collections::btree_set::Range<'a, T> where T: crate::marker::Sync { }
    pub struct SymmetricDifference<'a, T> where T: 'a { }
    impl<T> crate::clone::Clone for crate::collections::btree_set::SymmetricDifference<'_, T> { }
    impl<'a, T> crate::iter::Iterator for crate::collections::btree_set::SymmetricDifference<'a, T> where T: crate::cmp::Ord { type Item = &'a T; }
    unsafe impl<'a, T> crate::marker::Send for crate::collections::btree_set::SymmetricDifference<'a, T> where T: crate::marker::Sync { }
    unsafe impl<'a, T> crate::marker::Sync for crate::collections::btree_set::SymmetricDifference<'a, T> where T: crate::marker::Sync { }
    pub struct Union<'a, T> where T: 'a { }
    impl<T> crate::clone::Clone for crate::collections::btree_set::Union<'_, T> { }
    impl<'a, T> crate::iter::Iterator for crate::collections::btree_set::Union<'a, T> where T: crate::cmp::Ord { type Item = &'a T; }
    unsafe impl<'a, T> crate::marker::Send for crate::collections::btree_set::Union<'a, T> where T: crate::marker::Sync { }
    unsafe impl<'a, T> crate::marker::Sync for crate::collections::btree_set::Union<'a, T> where T: crate::marker::Sync { }
}
pub mod hash_map {
    pub use crate::collections::HashMap;
    pub use crate::hash::DefaultHasher;
    pub use crate::hash::RandomState;
    pub struct Drain<'a, K: 'a, V: 'a> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::Drain<'_, K, V> { }
    impl<'a, K, V> crate::iter::Iterator for crate::collections::hash_map::Drain<'a, K, V> { type Item = (K, V); }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::hash_map::Drain<'a, K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::hash_map::Drain<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub enum Entry<'a, K: 'a, V: 'a> { Occupied(crate::collections::hash_map::OccupiedEntry<'a, K, V>), Vacant(crate::collections::hash_map::VacantEntry<'a, K, V>) }
    impl<'a, K, V> crate::collections::hash_map::Entry<'a, K, V> {
        pub fn or_insert(self, default: V) -> &'a mut V;
        pub fn or_insert_with<F: crate::ops::FnOnce() -> V>(self, default: F) -> &'a mut V;
        pub fn or_insert_with_key<F: crate::ops::FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
        pub fn key(&self) -> &K;
        pub fn and_modify<F>(self, f: F) -> Self where F: crate::ops::FnOnce(&mut V);
        pub fn insert_entry(self, value: V) -> crate::collections::hash_map::OccupiedEntry<'a, K, V>;
    }
    impl<'a, K, V: crate::default::Default> crate::collections::hash_map::Entry<'a, K, V> {
        pub fn or_default(self) -> &'a mut V;
    }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::hash_map::Entry<'a, K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::hash_map::Entry<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct ExtractIf<'a, K, V, F> { }
    impl<K, V, F> crate::iter::Iterator for crate::collections::hash_map::ExtractIf<'_, K, V, F> where F: crate::ops::FnMut(&K, &mut V) -> bool { type Item = (K, V); }
    unsafe impl<'a, K, V, F> crate::marker::Send for crate::collections::hash_map::ExtractIf<'a, K, V, F> where F: crate::marker::Send, K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<'a, K, V, F> crate::marker::Sync for crate::collections::hash_map::ExtractIf<'a, K, V, F> where F: crate::marker::Sync, K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct IntoIter<K, V> { }
    impl<K, V> crate::default::Default for crate::collections::hash_map::IntoIter<K, V> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::IntoIter<K, V> { }
    impl<K, V> crate::iter::Iterator for crate::collections::hash_map::IntoIter<K, V> { type Item = (K, V); }
    unsafe impl<K, V> crate::marker::Send for crate::collections::hash_map::IntoIter<K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<K, V> crate::marker::Sync for crate::collections::hash_map::IntoIter<K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct IntoKeys<K, V> { }
    impl<K, V> crate::default::Default for crate::collections::hash_map::IntoKeys<K, V> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::IntoKeys<K, V> { }
    impl<K, V> crate::iter::Iterator for crate::collections::hash_map::IntoKeys<K, V> { type Item = K; }
    unsafe impl<K, V> crate::marker::Send for crate::collections::hash_map::IntoKeys<K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<K, V> crate::marker::Sync for crate::collections::hash_map::IntoKeys<K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct IntoValues<K, V> { }
    impl<K, V> crate::default::Default for crate::collections::hash_map::IntoValues<K, V> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::IntoValues<K, V> { }
    impl<K, V> crate::iter::Iterator for crate::collections::hash_map::IntoValues<K, V> { type Item = V; }
    unsafe impl<K, V> crate::marker::Send for crate::collections::hash_map::IntoValues<K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<K, V> crate::marker::Sync for crate::collections::hash_map::IntoValues<K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct Iter<'a, K: 'a, V: 'a> { }
    impl<K, V> crate::clone::Clone for crate::collections::hash_map::Iter<'_, K, V> { }
    impl<K, V> crate::default::Default for crate::collections::hash_map::Iter<'_, K, V> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::Iter<'_, K, V> { }
    impl<'a, K, V> crate::iter::Iterator for crate::collections::hash_map::Iter<'a, K, V> { type Item = (&'a K, &'a V); }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::hash_map::Iter<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::hash_map::Iter<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct IterMut<'a, K: 'a, V: 'a> { }
    impl<K, V> crate::default::Default for crate::collections::hash_map::IterMut<'_, K, V> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::IterMut<'_, K, V> { }
    impl<'a, K, V> crate::iter::Iterator for crate::collections::hash_map::IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::hash_map::IterMut<'a, K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::hash_map::IterMut<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct Keys<'a, K: 'a, V: 'a> { }
    impl<K, V> crate::clone::Clone for crate::collections::hash_map::Keys<'_, K, V> { }
    impl<K, V> crate::default::Default for crate::collections::hash_map::Keys<'_, K, V> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::Keys<'_, K, V> { }
    impl<'a, K, V> crate::iter::Iterator for crate::collections::hash_map::Keys<'a, K, V> { type Item = &'a K; }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::hash_map::Keys<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::hash_map::Keys<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct OccupiedEntry<'a, K: 'a, V: 'a> { }
    impl<'a, K, V> crate::collections::hash_map::OccupiedEntry<'a, K, V> {
        pub fn key(&self) -> &K;
        pub fn remove_entry(self) -> (K, V);
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn into_mut(self) -> &'a mut V;
        pub fn insert(&mut self, value: V) -> V;
        pub fn remove(self) -> V;
    }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::hash_map::OccupiedEntry<'a, K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::hash_map::OccupiedEntry<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct VacantEntry<'a, K: 'a, V: 'a> { }
    impl<'a, K: 'a, V: 'a> crate::collections::hash_map::VacantEntry<'a, K, V> {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert(self, value: V) -> &'a mut V;
        pub fn insert_entry(self, value: V) -> crate::collections::hash_map::OccupiedEntry<'a, K, V>;
    }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::hash_map::VacantEntry<'a, K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::hash_map::VacantEntry<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct Values<'a, K: 'a, V: 'a> { }
    impl<K, V> crate::clone::Clone for crate::collections::hash_map::Values<'_, K, V> { }
    impl<K, V> crate::default::Default for crate::collections::hash_map::Values<'_, K, V> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::Values<'_, K, V> { }
    impl<'a, K, V> crate::iter::Iterator for crate::collections::hash_map::Values<'a, K, V> { type Item = &'a V; }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::hash_map::Values<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::hash_map::Values<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
    pub struct ValuesMut<'a, K: 'a, V: 'a> { }
    impl<K, V> crate::default::Default for crate::collections::hash_map::ValuesMut<'_, K, V> { }
    impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::ValuesMut<'_, K, V> { }
    impl<'a, K, V> crate::iter::Iterator for crate::collections::hash_map::ValuesMut<'a, K, V> { type Item = &'a mut V; }
    unsafe impl<'a, K, V> crate::marker::Send for crate::collections::hash_map::ValuesMut<'a, K, V> where K: crate::marker::Send, V: crate::marker::Send { }
    unsafe impl<'a, K, V> crate::marker::Sync for crate::collections::hash_map::ValuesMut<'a, K, V> where K: crate::marker::Sync, V: crate::marker::Sync { }
}
pub mod hash_set {
    pub use crate::collections::HashSet;
    pub struct Difference<'a, T: 'a, S: 'a> { }
    impl<T, S> crate::clone::Clone for crate::collections::hash_set::Difference<'_, T, S> { }
    impl<'a, T, S> crate::iter::Iterator for crate::collections::hash_set::Difference<'a, T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher { type Item = &'a T; }
    unsafe impl<'a, T, S> crate::marker::Send for crate::collections::hash_set::Difference<'a, T, S> where S: crate::marker::Sync, T: crate::marker::Sync { }
    unsafe impl<'a, T, S> crate::marker::Sync for crate::collections::hash_set::Difference<'a, T, S> where S: crate::marker::Sync, T: crate::marker::Sync { }
    pub struct Drain<'a, K: 'a> { }
    impl<K> crate::iter::ExactSizeIterator for crate::collections::hash_set::Drain<'_, K> { }
    impl<'a, K> crate::iter::Iterator for crate::collections::hash_set::Drain<'a, K> { type Item = K; }
    unsafe impl<'a, K> crate::marker::Send for crate::collections::hash_set::Drain<'a, K> where K: crate::marker::Send { }
    unsafe impl<'a, K> crate::marker::Sync for crate::collections::hash_set::Drain<'a, K> where K: crate::marker::Sync { }
    pub struct ExtractIf<'a, K, F> { }
    impl<K, F> crate::iter::Iterator for crate::collections::hash_set::ExtractIf<'_, K, F> where F: crate::ops::FnMut(&K) -> bool { type Item = K; }
    unsafe impl<'a, K, F> crate::marker::Send for crate::collections::hash_set::ExtractIf<'a, K, F> where F: crate::marker::Send, K: crate::marker::Send { }
    unsafe impl<'a, K, F> crate::marker::Sync for crate::collections::hash_set::ExtractIf<'a, K, F> where F: crate::marker::Sync, K: crate::marker::Sync { }
    pub struct Intersection<'a, T: 'a, S: 'a> { }
    impl<T, S> crate::clone::Clone for crate::collections::hash_set::Intersection<'_, T, S> { }
    impl<'a, T, S> crate::iter::Iterator for crate::collections::hash_set::Intersection<'a, T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher { type Item = &'a T; }
    unsafe impl<'a, T, S> crate::marker::Send for crate::collections::hash_set::Intersection<'a, T, S> where S: crate::marker::Sync, T: crate::marker::Sync { }
    unsafe impl<'a, T, S> crate::marker::Sync for crate::collections::hash_set::Intersection<'a, T, S> where S: crate::marker::Sync, T: crate::marker::Sync { }
    pub struct IntoIter<K> { }
    impl<K> crate::default::Default for crate::collections::hash_set::IntoIter<K> { }
    impl<K> crate::iter::ExactSizeIterator for crate::collections::hash_set::IntoIter<K> { }
    impl<K> crate::iter::Iterator for crate::collections::hash_set::IntoIter<K> { type Item = K; }
    unsafe impl<K> crate::marker::Send for crate::collections::hash_set::IntoIter<K> where K: crate::marker::Send { }
    unsafe impl<K> crate::marker::Sync for crate::collections::hash_set::IntoIter<K> where K: crate::marker::Sync { }
    pub struct Iter<'a, K: 'a> { }
    impl<K> crate::clone::Clone for crate::collections::hash_set::Iter<'_, K> { }
    impl<K> crate::default::Default for crate::collections::hash_set::Iter<'_, K> { }
    impl<K> crate::iter::ExactSizeIterator for crate::collections::hash_set::Iter<'_, K> { }
    impl<'a, K> crate::iter::Iterator for crate::collections::hash_set::Iter<'a, K> { type Item = &'a K; }
    unsafe impl<'a, K> crate::marker::Send for crate::collections::hash_set::Iter<'a, K> where K: crate::marker::Sync { }
    unsafe impl<'a, K> crate::marker::Sync for crate::collections::hash_set::Iter<'a, K> where K: crate::marker::Sync { }
    pub struct SymmetricDifference<'a, T: 'a, S: 'a> { }
    impl<T, S> crate::clone::Clone for crate::collections::hash_set::SymmetricDifference<'_, T, S> { }
    impl<'a, T, S> crate::iter::Iterator for crate::collections::hash_set::SymmetricDifference<'a, T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher { type Item = &'a T; }
    unsafe impl<'a, T, S> crate::marker::Send for crate::collections::hash_set::SymmetricDifference<'a, T, S> where S: crate::marker::Sync, T: crate::marker::Sync { }
    unsafe impl<'a, T, S> crate::marker::Sync for crate::collections::hash_set::SymmetricDifference<'a, T, S> where S: crate::marker::Sync, T: crate::marker::Sync { }
    pub struct Union<'a, T: 'a, S: 'a> { }
    impl<T, S> crate::clone::Clone for crate::collections::hash_set::Union<'_, T, S> { }
    impl<'a, T, S> crate::iter::Iterator for crate::collections::hash_set::Union<'a, T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher { type Item = &'a T; }
    unsafe impl<'a, T, S> crate::marker::Send for crate::collections::hash_set::Union<'a, T, S> where S: crate::marker::Sync, T: crate::marker::Sync { }
    unsafe impl<'a, T, S> crate::marker::Sync for crate::collections::hash_set::Union<'a, T, S> where S: crate::marker::Sync, T: crate::marker::Sync { }
}
pub mod linked_list {
    pub use crate::collections::LinkedList;
    pub struct ExtractIf<'a, T, F> where T: 'a, F: 'a { }
    impl<T, F> crate::iter::Iterator for crate::collections::linked_list::ExtractIf<'_, T, F> where F: crate::ops::FnMut(&mut T) -> bool { type Item = T; }
    impl<'a, T, F> !crate::marker::Send for crate::collections::linked_list::ExtractIf<'a, T, F> { }
    impl<'a, T, F> !crate::marker::Sync for crate::collections::linked_list::ExtractIf<'a, T, F> { }
    pub struct IntoIter<T> { }
    impl<T> crate::clone::Clone for crate::collections::linked_list::IntoIter<T> where T: crate::clone::Clone { }
    impl<T> crate::default::Default for crate::collections::linked_list::IntoIter<T> { }
    impl<T> crate::iter::DoubleEndedIterator for crate::collections::linked_list::IntoIter<T> { }
    impl<T> crate::iter::ExactSizeIterator for crate::collections::linked_list::IntoIter<T> { }
    impl<T> crate::iter::Iterator for crate::collections::linked_list::IntoIter<T> { type Item = T; }
    unsafe impl<T> crate::marker::Send for crate::collections::linked_list::IntoIter<T> where T: crate::marker::Send { }
    unsafe impl<T> crate::marker::Sync for crate::collections::linked_list::IntoIter<T> where T: crate::marker::Sync { }
    pub struct Iter<'a, T> where T: 'a { }
    impl<T> crate::clone::Clone for crate::collections::linked_list::Iter<'_, T> { }
    impl<T> crate::default::Default for crate::collections::linked_list::Iter<'_, T> { }
    impl<'a, T> crate::iter::DoubleEndedIterator for crate::collections::linked_list::Iter<'a, T> { }
    impl<T> crate::iter::ExactSizeIterator for crate::collections::linked_list::Iter<'_, T> { }
    impl<'a, T> crate::iter::Iterator for crate::collections::linked_list::Iter<'a, T> { type Item = &'a T; }
    unsafe impl<T> crate::marker::Send for crate::collections::linked_list::Iter<'_, T> where T: crate::marker::Sync { }
    unsafe impl<T> crate::marker::Sync for crate::collections::linked_list::Iter<'_, T> where T: crate::marker::Sync { }
    pub struct IterMut<'a, T> where T: 'a { }
    impl<T> crate::default::Default for crate::collections::linked_list::IterMut<'_, T> { }
    impl<'a, T> crate::iter::DoubleEndedIterator for crate::collections::linked_list::IterMut<'a, T> { }
    impl<T> crate::iter::ExactSizeIterator for crate::collections::linked_list::IterMut<'_, T> { }
    impl<'a, T> crate::iter::Iterator for crate::collections::linked_list::IterMut<'a, T> { type Item = &'a mut T; }
    unsafe impl<T> crate::marker::Send for crate::collections::linked_list::IterMut<'_, T> where T: crate::marker::Send { }
    unsafe impl<T> crate::marker::Sync for crate::collections::linked_list::IterMut<'_, T> where T: crate::marker::Sync { }
}
pub mod vec_deque {
    pub use crate::collections::VecDeque;
    pub struct Drain<'a, T> where T: 'a { }
    impl<T> crate::iter::DoubleEndedIterator for crate::collections::vec_deque::Drain<'_, T> { }
    impl<T> crate::ops::Drop for crate::collections::vec_deque::Drain<'_, T> { }
    impl<T> crate::iter::ExactSizeIterator for crate::collections::vec_deque::Drain<'_, T> { }
    impl<T> crate::iter::Iterator for crate::collections::vec_deque::Drain<'_, T> { type Item = T; }
    unsafe impl<T> crate::marker::Send for crate::collections::vec_deque::Drain<'_, T> where T: crate::marker::Send { }
    unsafe impl<T> crate::marker::Sync for crate::collections::vec_deque::Drain<'_, T> where T: crate::marker::Sync { }
    pub struct IntoIter<T> { }
    impl<T> crate::clone::Clone for crate::collections::vec_deque::IntoIter<T> where T: crate::clone::Clone { }
    impl<T> crate::iter::DoubleEndedIterator for crate::collections::vec_deque::IntoIter<T> { }
    impl<T> crate::iter::ExactSizeIterator for crate::collections::vec_deque::IntoIter<T> { }
    impl<T> crate::iter::Iterator for crate::collections::vec_deque::IntoIter<T> { type Item = T; }
    unsafe impl<T> crate::marker::Send for crate::collections::vec_deque::IntoIter<T> where T: crate::marker::Send { }
    unsafe impl<T> crate::marker::Sync for crate::collections::vec_deque::IntoIter<T> where T: crate::marker::Sync { }
    pub struct Iter<'a, T> where T: 'a { }
    impl<T> crate::clone::Clone for crate::collections::vec_deque::Iter<'_, T> { }
    impl<T> crate::default::Default for crate::collections::vec_deque::Iter<'_, T> { }
    impl<'a, T> crate::iter::DoubleEndedIterator for crate::collections::vec_deque::Iter<'a, T> { }
    impl<T> crate::iter::ExactSizeIterator for crate::collections::vec_deque::Iter<'_, T> { }
    impl<'a, T> crate::iter::Iterator for crate::collections::vec_deque::Iter<'a, T> { type Item = &'a T; }
    unsafe impl<'a, T> crate::marker::Send for crate::collections::vec_deque::Iter<'a, T> where T: crate::marker::Sync { }
    unsafe impl<'a, T> crate::marker::Sync for crate::collections::vec_deque::Iter<'a, T> where T: crate::marker::Sync { }
    pub struct IterMut<'a, T> where T: 'a { }
    impl<T> crate::default::Default for crate::collections::vec_deque::IterMut<'_, T> { }
    impl<'a, T> crate::iter::DoubleEndedIterator for crate::collections::vec_deque::IterMut<'a, T> { }
    impl<T> crate::iter::ExactSizeIterator for crate::collections::vec_deque::IterMut<'_, T> { }
    impl<'a, T> crate::iter::Iterator for crate::collections::vec_deque::IterMut<'a, T> { type Item = &'a mut T; }
    unsafe impl<'a, T> crate::marker::Send for crate::collections::vec_deque::IterMut<'a, T> where T: crate::marker::Send { }
    unsafe impl<'a, T> crate::marker::Sync for crate::collections::vec_deque::IterMut<'a, T> where T: crate::marker::Sync { }
}
