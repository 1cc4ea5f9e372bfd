// dashmap 6.2.1: see generate.py.
pub use crate::mapref::entry::Entry;
pub use crate::mapref::entry::OccupiedEntry;
pub use crate::mapref::entry::VacantEntry;
pub struct DashMap<K, V, S = std::hash::RandomState> { }
impl<K: std::cmp::Eq + std::hash::Hash, V> crate::DashMap<K, V, std::hash::RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn with_shard_amount(shard_amount: usize) -> Self;
    pub fn with_capacity_and_shard_amount(capacity: usize, shard_amount: usize) -> Self;
}
impl<'a, K: 'a + std::cmp::Eq + std::hash::Hash, V: 'a, S: std::hash::BuildHasher + std::clone::Clone> crate::DashMap<K, V, S> {
    pub fn into_read_only(self) -> crate::ReadOnlyView<K, V, S>;
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn with_hasher_and_shard_amount(hasher: S, shard_amount: usize) -> Self;
    pub fn with_capacity_and_hasher_and_shard_amount(capacity: usize, hasher: S, shard_amount: usize) -> Self;
    pub fn hash_usize<T: std::hash::Hash>(&self, item: &T) -> usize;
    pub fn hasher(&self) -> &S;
    pub fn insert(&self, key: K, value: V) -> std::option::Option<V>;
    pub fn remove<Q>(&self, key: &Q) -> std::option::Option<(K, V)> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn remove_if<Q>(&self, key: &Q, f: impl std::ops::FnOnce(&K, &V) -> bool) -> std::option::Option<(K, V)> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn remove_if_mut<Q>(&self, key: &Q, f: impl std::ops::FnOnce(&K, &mut V) -> bool) -> std::option::Option<(K, V)> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn iter(&'a self) -> crate::iter::Iter<'a, K, V, S, crate::DashMap<K, V, S>>;
    pub fn iter_mut(&'a self) -> crate::iter::IterMut<'a, K, V, S, crate::DashMap<K, V, S>>;
    pub fn get<Q>(&'a self, key: &Q) -> std::option::Option<crate::mapref::one::Ref<'a, K, V>> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn get_mut<Q>(&'a self, key: &Q) -> std::option::Option<crate::mapref::one::RefMut<'a, K, V>> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn try_get<Q>(&'a self, key: &Q) -> crate::try_result::TryResult<crate::mapref::one::Ref<'a, K, V>> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn try_get_mut<Q>(&'a self, key: &Q) -> crate::try_result::TryResult<crate::mapref::one::RefMut<'a, K, V>> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn shrink_to_fit(&self);
    pub fn retain(&self, f: impl std::ops::FnMut(&K, &mut V) -> bool);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&self);
    pub fn capacity(&self) -> usize;
    pub fn alter<Q>(&self, key: &Q, f: impl std::ops::FnOnce(&K, V) -> V) where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn alter_all(&self, f: impl std::ops::FnMut(&K, V) -> V);
    pub fn view<Q, R>(&self, key: &Q, f: impl std::ops::FnOnce(&K, &V) -> R) -> std::option::Option<R> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn contains_key<Q>(&self, key: &Q) -> bool where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn entry(&'a self, key: K) -> crate::mapref::entry::Entry<'a, K, V>;
    pub fn try_entry(&'a self, key: K) -> std::option::Option<crate::mapref::entry::Entry<'a, K, V>>;
    pub fn try_reserve(&mut self, additional: usize) -> std::result::Result<(), crate::TryReserveError>;
}
impl<'a, K, V: 'a, S: std::hash::BuildHasher + std::clone::Clone, Q> std::ops::BitAnd<&Q> for &'a crate::DashMap<K, V, S> where K: std::borrow::Borrow<Q> + 'a + std::cmp::Eq + std::hash::Hash, Q: std::hash::Hash + std::cmp::Eq + ?Sized { type Output = bool; }
impl<'a, K, V: 'a, S: std::hash::BuildHasher + std::clone::Clone, Q> std::ops::BitOr<&Q> for &'a crate::DashMap<K, V, S> where K: std::borrow::Borrow<Q> + 'a + std::cmp::Eq + std::hash::Hash, Q: std::hash::Hash + std::cmp::Eq + ?Sized { type Output = crate::mapref::one::RefMut<'a, K, V>; }
impl<K: std::cmp::Eq + std::hash::Hash + std::clone::Clone, V: std::clone::Clone, S: std::clone::Clone> std::clone::Clone for crate::DashMap<K, V, S> { }
impl<K, V, S> std::default::Default for crate::DashMap<K, V, S> where K: std::cmp::Eq + std::hash::Hash, S: std::default::Default + std::hash::BuildHasher + std::clone::Clone { }
impl<K: std::cmp::Eq + std::hash::Hash, V, S: std::hash::BuildHasher + std::clone::Clone> std::iter::Extend<(K, V)> for crate::DashMap<K, V, S> { }
impl<K: std::cmp::Eq + std::hash::Hash, V, S: std::hash::BuildHasher + std::clone::Clone + std::default::Default> std::iter::FromIterator<(K, V)> for crate::DashMap<K, V, S> { }
impl<'a, K: std::cmp::Eq + std::hash::Hash, V, S: std::hash::BuildHasher + std::clone::Clone> std::iter::IntoIterator for &'a crate::DashMap<K, V, S> { type Item = crate::mapref::multiple::RefMulti<'a, K, V>; type IntoIter = crate::iter::Iter<'a, K, V, S>; }
impl<K: std::cmp::Eq + std::hash::Hash, V, S: std::hash::BuildHasher + std::clone::Clone> std::iter::IntoIterator for crate::DashMap<K, V, S> { type Item = (K, V); type IntoIter = crate::iter::OwningIter<K, V, S>; }
impl<'a, K: 'a + std::cmp::Eq + std::hash::Hash, V: 'a, S: 'a + std::hash::BuildHasher + std::clone::Clone> crate::Map<'a, K, V, S> for crate::DashMap<K, V, S> { }
unsafe impl<K, V, S> std::marker::Send for crate::DashMap<K, V, S> where S: std::marker::Send, K: std::marker::Send, V: std::marker::Send { }
impl<'a, K: 'a + std::cmp::Eq + std::hash::Hash, V: 'a, S: std::hash::BuildHasher + std::clone::Clone> std::ops::Shl<(K, V)> for &'a crate::DashMap<K, V, S> { type Output = std::option::Option<V>; }
impl<'a, K, V: 'a, S: std::hash::BuildHasher + std::clone::Clone, Q> std::ops::Shr<&Q> for &'a crate::DashMap<K, V, S> where K: std::borrow::Borrow<Q> + 'a + std::cmp::Eq + std::hash::Hash, Q: std::hash::Hash + std::cmp::Eq + ?Sized { type Output = crate::mapref::one::Ref<'a, K, V>; }
impl<'a, K, V: 'a, S: std::hash::BuildHasher + std::clone::Clone, Q> std::ops::Sub<&Q> for &'a crate::DashMap<K, V, S> where K: std::borrow::Borrow<Q> + 'a + std::cmp::Eq + std::hash::Hash, Q: std::hash::Hash + std::cmp::Eq + ?Sized { type Output = std::option::Option<(K, V)>; }
unsafe impl<K, V, S> std::marker::Sync for crate::DashMap<K, V, S> where S: std::marker::Sync, K: std::marker::Send + std::marker::Sync, V: std::marker::Send + std::marker::Sync { }
pub struct DashSet<K, S = std::hash::RandomState> { }
impl<K: std::cmp::Eq + std::hash::Hash> crate::DashSet<K, std::hash::RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<'a, K: 'a + std::cmp::Eq + std::hash::Hash, S: std::hash::BuildHasher + std::clone::Clone> crate::DashSet<K, S> {
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn hash_usize<T: std::hash::Hash>(&self, item: &T) -> usize;
    pub fn insert(&self, key: K) -> bool;
    pub fn remove<Q>(&self, key: &Q) -> std::option::Option<K> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn remove_if<Q>(&self, key: &Q, f: impl std::ops::FnOnce(&K) -> bool) -> std::option::Option<K> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn iter(&'a self) -> crate::iter_set::Iter<'a, K, S, crate::DashMap<K, (), S>>;
    pub fn get<Q>(&'a self, key: &Q) -> std::option::Option<crate::setref::one::Ref<'a, K>> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn shrink_to_fit(&self);
    pub fn retain(&self, f: impl std::ops::FnMut(&K) -> bool);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&self);
    pub fn capacity(&self) -> usize;
    pub fn contains<Q>(&self, key: &Q) -> bool where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
}
impl<K: std::cmp::Eq + std::hash::Hash + std::clone::Clone, S: std::clone::Clone> std::clone::Clone for crate::DashSet<K, S> { }
impl<K, S> std::default::Default for crate::DashSet<K, S> where K: std::cmp::Eq + std::hash::Hash, S: std::default::Default + std::hash::BuildHasher + std::clone::Clone { }
impl<K: std::cmp::Eq + std::hash::Hash, S: std::hash::BuildHasher + std::clone::Clone> std::iter::Extend<K> for crate::DashSet<K, S> { }
impl<K: std::cmp::Eq + std::hash::Hash, S: std::hash::BuildHasher + std::clone::Clone + std::default::Default> std::iter::FromIterator<K> for crate::DashSet<K, S> { }
impl<K: std::cmp::Eq + std::hash::Hash, S: std::hash::BuildHasher + std::clone::Clone> std::iter::IntoIterator for crate::DashSet<K, S> { type Item = K; type IntoIter = crate::iter_set::OwningIter<K, S>; }
unsafe impl<K, S> std::marker::Send for crate::DashSet<K, S> where S: std::marker::Send, K: std::marker::Send { }
unsafe impl<K, S> std::marker::Sync for crate::DashSet<K, S> where S: std::marker::Sync, K: std::marker::Send + std::marker::Sync { }
pub trait Map<'a, K: 'a + std::cmp::Eq + std::hash::Hash, V: 'a, S: 'a + std::clone::Clone + std::hash::BuildHasher> {
    fn _shard_count(&self) -> usize;
    unsafe fn _get_read_shard(&'a self, i: usize) -> &'a _;
    unsafe fn _yield_read_shard(&'a self, i: usize) -> lock_api::RwLockReadGuard<'a, _, _>;
    unsafe fn _yield_write_shard(&'a self, i: usize) -> lock_api::RwLockWriteGuard<'a, _, _>;
    unsafe fn _try_yield_read_shard(&'a self, i: usize) -> std::option::Option<lock_api::RwLockReadGuard<'a, _, _>>;
    unsafe fn _try_yield_write_shard(&'a self, i: usize) -> std::option::Option<lock_api::RwLockWriteGuard<'a, _, _>>;
    fn _insert(&self, key: K, value: V) -> std::option::Option<V>;
    fn _remove<Q>(&self, key: &Q) -> std::option::Option<(K, V)> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    fn _remove_if<Q>(&self, key: &Q, f: impl std::ops::FnOnce(&K, &V) -> bool) -> std::option::Option<(K, V)> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    fn _remove_if_mut<Q>(&self, key: &Q, f: impl std::ops::FnOnce(&K, &mut V) -> bool) -> std::option::Option<(K, V)> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    fn _iter(&'a self) -> crate::iter::Iter<'a, K, V, S, Self> where Self: Sized;
    fn _iter_mut(&'a self) -> crate::iter::IterMut<'a, K, V, S, Self> where Self: Sized;
    fn _get<Q>(&'a self, key: &Q) -> std::option::Option<crate::mapref::one::Ref<'a, K, V>> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    fn _get_mut<Q>(&'a self, key: &Q) -> std::option::Option<crate::mapref::one::RefMut<'a, K, V>> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    fn _try_get<Q>(&'a self, key: &Q) -> crate::try_result::TryResult<crate::mapref::one::Ref<'a, K, V>> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    fn _try_get_mut<Q>(&'a self, key: &Q) -> crate::try_result::TryResult<crate::mapref::one::RefMut<'a, K, V>> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    fn _shrink_to_fit(&self);
    fn _retain(&self, f: impl std::ops::FnMut(&K, &mut V) -> bool);
    fn _len(&self) -> usize;
    fn _capacity(&self) -> usize;
    fn _alter<Q>(&self, key: &Q, f: impl std::ops::FnOnce(&K, V) -> V) where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    fn _alter_all(&self, f: impl std::ops::FnMut(&K, V) -> V);
    fn _view<Q, R>(&self, key: &Q, f: impl std::ops::FnOnce(&K, &V) -> R) -> std::option::Option<R> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    fn _entry(&'a self, key: K) -> crate::mapref::entry::Entry<'a, K, V>;
    fn _try_entry(&'a self, key: K) -> std::option::Option<crate::mapref::entry::Entry<'a, K, V>>;
    fn _hasher(&self) -> S;
    fn _clear(&self);
    fn _contains_key<Q>(&'a self, key: &Q) -> bool where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    fn _is_empty(&self) -> bool;
}
pub struct ReadOnlyView<K, V, S = std::hash::RandomState> { }
impl<K, V, S> crate::ReadOnlyView<K, V, S> {
    pub fn into_inner(self) -> crate::DashMap<K, V, S>;
}
impl<'a, K: 'a + std::cmp::Eq + std::hash::Hash, V: 'a, S: std::hash::BuildHasher + std::clone::Clone> crate::ReadOnlyView<K, V, S> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn contains_key<Q>(&'a self, key: &Q) -> bool where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn get<Q>(&'a self, key: &Q) -> std::option::Option<&'a V> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn get_key_value<Q>(&'a self, key: &Q) -> std::option::Option<(&'a K, &'a V)> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn iter(&'a self) -> impl std::iter::Iterator<Item = (&'a K, &'a V)> + 'a;
    pub fn keys(&'a self) -> impl std::iter::Iterator<Item = &'a K> + 'a;
    pub fn values(&'a self) -> impl std::iter::Iterator<Item = &'a V> + 'a;
}
impl<K: std::cmp::Eq + std::hash::Hash + std::clone::Clone, V: std::clone::Clone, S: std::clone::Clone> std::clone::Clone for crate::ReadOnlyView<K, V, S> { }
unsafe impl<K, V, S> std::marker::Send for crate::ReadOnlyView<K, V, S> where S: std::marker::Send, K: std::marker::Send, V: std::marker::Send { }
unsafe impl<K, V, S> std::marker::Sync for crate::ReadOnlyView<K, V, S> where S: std::marker::Sync, K: std::marker::Send + std::marker::Sync, V: std::marker::Send + std::marker::Sync { }
pub struct TryReserveError { }
impl std::clone::Clone for crate::TryReserveError { }
unsafe impl std::marker::Send for crate::TryReserveError { }
unsafe impl std::marker::Sync for crate::TryReserveError { }
pub mod iter {
    pub struct Iter<'a, K, V, S = std::hash::RandomState, M = crate::DashMap<K, V, S>> { }
    impl<K: std::clone::Clone + std::hash::Hash + std::cmp::Eq, V: std::clone::Clone, S: std::clone::Clone + std::hash::BuildHasher> std::clone::Clone for crate::iter::Iter<'_, K, V, S> { }
    impl<'a, K: std::cmp::Eq + std::hash::Hash, V, S: 'a + std::hash::BuildHasher + std::clone::Clone, M: crate::Map<'a, K, V, S>> std::iter::Iterator for crate::iter::Iter<'a, K, V, S, M> { type Item = crate::mapref::multiple::RefMulti<'a, K, V>; }
    unsafe impl<'a, K, V, S, M> std::marker::Send for crate::iter::Iter<'_, K, V, S, M> where K: 'a + std::cmp::Eq + std::hash::Hash + std::marker::Send, V: 'a + std::marker::Send, S: 'a + std::hash::BuildHasher + std::clone::Clone, M: crate::Map<'a, K, V, S> { }
    unsafe impl<'a, K, V, S, M> std::marker::Sync for crate::iter::Iter<'_, K, V, S, M> where K: 'a + std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: 'a + std::marker::Sync, S: 'a + std::hash::BuildHasher + std::clone::Clone, M: crate::Map<'a, K, V, S> { }
    pub struct IterMut<'a, K, V, S = std::hash::RandomState, M = crate::DashMap<K, V, S>> { }
    impl<'a, K: std::cmp::Eq + std::hash::Hash, V, S: 'a + std::hash::BuildHasher + std::clone::Clone, M: crate::Map<'a, K, V, S>> std::iter::Iterator for crate::iter::IterMut<'a, K, V, S, M> { type Item = crate::mapref::multiple::RefMutMulti<'a, K, V>; }
    unsafe impl<'a, K, V, S, M> std::marker::Send for crate::iter::IterMut<'_, K, V, S, M> where K: 'a + std::cmp::Eq + std::hash::Hash + std::marker::Send, V: 'a + std::marker::Send, S: 'a + std::hash::BuildHasher + std::clone::Clone, M: crate::Map<'a, K, V, S> { }
    unsafe impl<'a, K, V, S, M> std::marker::Sync for crate::iter::IterMut<'_, K, V, S, M> where K: 'a + std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: 'a + std::marker::Sync, S: 'a + std::hash::BuildHasher + std::clone::Clone, M: crate::Map<'a, K, V, S> { }
    pub struct OwningIter<K, V, S = std::hash::RandomState> { }
    impl<K: std::cmp::Eq + std::hash::Hash, V, S: std::hash::BuildHasher + std::clone::Clone> std::iter::Iterator for crate::iter::OwningIter<K, V, S> { type Item = (K, V); }
    unsafe impl<K, V, S> std::marker::Send for crate::iter::OwningIter<K, V, S> where K: std::cmp::Eq + std::hash::Hash + std::marker::Send, V: std::marker::Send, S: std::hash::BuildHasher + std::clone::Clone + std::marker::Send { }
    unsafe impl<K, V, S> std::marker::Sync for crate::iter::OwningIter<K, V, S> where K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: std::marker::Sync, S: std::hash::BuildHasher + std::clone::Clone + std::marker::Sync { }
}
pub mod iter_set {
    pub struct Iter<'a, K, S, M> { }
    impl<'a, K: std::cmp::Eq + std::hash::Hash, S: 'a + std::hash::BuildHasher + std::clone::Clone, M: crate::Map<'a, K, (), S>> std::iter::Iterator for crate::iter_set::Iter<'a, K, S, M> { type Item = crate::setref::multiple::RefMulti<'a, K>; }
    unsafe impl<'a, K, S, M> std::marker::Send for crate::iter_set::Iter<'_, K, S, M> where K: 'a + std::cmp::Eq + std::hash::Hash + std::marker::Send, S: 'a + std::hash::BuildHasher + std::clone::Clone, M: crate::Map<'a, K, (), S> { }
    unsafe impl<'a, K, S, M> std::marker::Sync for crate::iter_set::Iter<'_, K, S, M> where K: 'a + std::cmp::Eq + std::hash::Hash + std::marker::Sync, S: 'a + std::hash::BuildHasher + std::clone::Clone, M: crate::Map<'a, K, (), S> { }
    pub struct OwningIter<K, S> { }
    impl<K: std::cmp::Eq + std::hash::Hash, S: std::hash::BuildHasher + std::clone::Clone> std::iter::Iterator for crate::iter_set::OwningIter<K, S> { type Item = K; }
    unsafe impl<K, S> std::marker::Send for crate::iter_set::OwningIter<K, S> where K: std::cmp::Eq + std::hash::Hash + std::marker::Send, S: std::hash::BuildHasher + std::clone::Clone + std::marker::Send { }
    unsafe impl<K, S> std::marker::Sync for crate::iter_set::OwningIter<K, S> where K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, S: std::hash::BuildHasher + std::clone::Clone + std::marker::Sync { }
}
pub mod mapref {
    pub mod entry {
        pub enum Entry<'a, K, V> { Occupied(crate::mapref::entry::OccupiedEntry<'a, K, V>), Vacant(crate::mapref::entry::VacantEntry<'a, K, V>) }
        impl<'a, K: std::cmp::Eq + std::hash::Hash, V> crate::mapref::entry::Entry<'a, K, V> {
            pub fn and_modify(self, f: impl std::ops::FnOnce(&mut V)) -> Self;
            pub fn key(&self) -> &K;
            pub fn into_key(self) -> K;
            pub fn or_default(self) -> crate::mapref::one::RefMut<'a, K, V> where V: std::default::Default;
            pub fn or_insert(self, value: V) -> crate::mapref::one::RefMut<'a, K, V>;
            pub fn or_insert_with(self, value: impl std::ops::FnOnce() -> V) -> crate::mapref::one::RefMut<'a, K, V>;
            pub fn or_try_insert_with<E>(self, value: impl std::ops::FnOnce() -> std::result::Result<V, E>) -> std::result::Result<crate::mapref::one::RefMut<'a, K, V>, E>;
            pub fn insert(self, value: V) -> crate::mapref::one::RefMut<'a, K, V>;
            pub fn insert_entry(self, value: V) -> crate::mapref::entry::OccupiedEntry<'a, K, V> where K: std::clone::Clone;
        }
        unsafe impl<'a, K, V> std::marker::Send for crate::mapref::entry::Entry<'a, K, V> where K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: std::marker::Sync { }
        unsafe impl<'a, K, V> std::marker::Sync for crate::mapref::entry::Entry<'a, K, V> where K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: std::marker::Sync { }
        pub struct OccupiedEntry<'a, K, V> { }
        impl<'a, K: std::cmp::Eq + std::hash::Hash, V> crate::mapref::entry::OccupiedEntry<'a, K, V> {
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn insert(&mut self, value: V) -> V;
            pub fn into_ref(self) -> crate::mapref::one::RefMut<'a, K, V>;
            pub fn into_key(self) -> K;
            pub fn key(&self) -> &K;
            pub fn remove(self) -> V;
            pub fn remove_entry(self) -> (K, V);
            pub fn replace_entry(self, value: V) -> (K, V);
        }
        unsafe impl<K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: std::marker::Sync> std::marker::Send for crate::mapref::entry::OccupiedEntry<'_, K, V> { }
        unsafe impl<K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: std::marker::Sync> std::marker::Sync for crate::mapref::entry::OccupiedEntry<'_, K, V> { }
        pub struct VacantEntry<'a, K, V> { }
        impl<'a, K: std::cmp::Eq + std::hash::Hash, V> crate::mapref::entry::VacantEntry<'a, K, V> {
            pub fn insert(self, value: V) -> crate::mapref::one::RefMut<'a, K, V>;
            pub fn insert_entry(self, value: V) -> crate::mapref::entry::OccupiedEntry<'a, K, V> where K: std::clone::Clone;
            pub fn into_key(self) -> K;
            pub fn key(&self) -> &K;
        }
        unsafe impl<K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: std::marker::Sync> std::marker::Send for crate::mapref::entry::VacantEntry<'_, K, V> { }
        unsafe impl<K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: std::marker::Sync> std::marker::Sync for crate::mapref::entry::VacantEntry<'_, K, V> { }
    }
    pub mod multiple {
        pub struct RefMulti<'a, K, V> { }
        impl<'a, K: std::cmp::Eq + std::hash::Hash, V> crate::mapref::multiple::RefMulti<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn pair(&self) -> (&K, &V);
        }
        impl<K: std::cmp::Eq + std::hash::Hash, V> std::ops::Deref for crate::mapref::multiple::RefMulti<'_, K, V> { type Target = V; }
        unsafe impl<K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: std::marker::Sync> std::marker::Send for crate::mapref::multiple::RefMulti<'_, K, V> { }
        unsafe impl<K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: std::marker::Sync> std::marker::Sync for crate::mapref::multiple::RefMulti<'_, K, V> { }
        pub struct RefMutMulti<'a, K, V> { }
        impl<'a, K: std::cmp::Eq + std::hash::Hash, V> crate::mapref::multiple::RefMutMulti<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn value_mut(&mut self) -> &mut V;
            pub fn pair(&self) -> (&K, &V);
            pub fn pair_mut(&mut self) -> (&K, &mut V);
        }
        impl<K: std::cmp::Eq + std::hash::Hash, V> std::ops::Deref for crate::mapref::multiple::RefMutMulti<'_, K, V> { type Target = V; }
        impl<K: std::cmp::Eq + std::hash::Hash, V> std::ops::DerefMut for crate::mapref::multiple::RefMutMulti<'_, K, V> { }
        unsafe impl<K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: std::marker::Sync> std::marker::Send for crate::mapref::multiple::RefMutMulti<'_, K, V> { }
        unsafe impl<K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: std::marker::Sync> std::marker::Sync for crate::mapref::multiple::RefMutMulti<'_, K, V> { }
    }
    pub mod one {
        pub struct MappedRef<'a, K, V, T> { }
        impl<'a, K: std::cmp::Eq + std::hash::Hash, V, T> crate::mapref::one::MappedRef<'a, K, V, T> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &T;
            pub fn pair(&self) -> (&K, &T);
            pub fn map<F, T2>(self, f: F) -> crate::mapref::one::MappedRef<'a, K, V, T2> where F: std::ops::FnOnce(&T) -> &T2;
            pub fn try_map<F, T2>(self, f: F) -> std::result::Result<crate::mapref::one::MappedRef<'a, K, V, T2>, Self> where F: std::ops::FnOnce(&T) -> std::option::Option<&T2>;
        }
        impl<K: std::cmp::Eq + std::hash::Hash, V, T: std::convert::AsRef<TDeref>, TDeref: ?Sized> std::convert::AsRef<TDeref> for crate::mapref::one::MappedRef<'_, K, V, T> { }
        impl<K: std::cmp::Eq + std::hash::Hash, V, T> std::ops::Deref for crate::mapref::one::MappedRef<'_, K, V, T> { type Target = T; }
        impl<K: std::cmp::Eq + std::hash::Hash, V, T: std::fmt::Display> std::fmt::Display for crate::mapref::one::MappedRef<'_, K, V, T> { }
        impl<'a, K, V, T> !std::marker::Send for crate::mapref::one::MappedRef<'a, K, V, T> { }
        impl<'a, K, V, T> !std::marker::Sync for crate::mapref::one::MappedRef<'a, K, V, T> { }
        pub struct MappedRefMut<'a, K, V, T> { }
        impl<'a, K: std::cmp::Eq + std::hash::Hash, V, T> crate::mapref::one::MappedRefMut<'a, K, V, T> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &T;
            pub fn value_mut(&mut self) -> &mut T;
            pub fn pair(&self) -> (&K, &T);
            pub fn pair_mut(&mut self) -> (&K, &mut T);
            pub fn map<F, T2>(self, f: F) -> crate::mapref::one::MappedRefMut<'a, K, V, T2> where F: std::ops::FnOnce(&mut T) -> &mut T2;
            pub fn try_map<F, T2>(self, f: F) -> std::result::Result<crate::mapref::one::MappedRefMut<'a, K, V, T2>, Self> where F: std::ops::FnOnce(&mut T) -> std::option::Option<&mut T2>;
        }
        impl<K: std::cmp::Eq + std::hash::Hash, V, T> std::ops::Deref for crate::mapref::one::MappedRefMut<'_, K, V, T> { type Target = T; }
        impl<K: std::cmp::Eq + std::hash::Hash, V, T> std::ops::DerefMut for crate::mapref::one::MappedRefMut<'_, K, V, T> { }
        impl<'a, K, V, T> !std::marker::Send for crate::mapref::one::MappedRefMut<'a, K, V, T> { }
        impl<'a, K, V, T> !std::marker::Sync for crate::mapref::one::MappedRefMut<'a, K, V, T> { }
        pub struct Ref<'a, K, V> { }
        impl<'a, K: std::cmp::Eq + std::hash::Hash, V> crate::mapref::one::Ref<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn pair(&self) -> (&K, &V);
            pub fn map<F, T>(self, f: F) -> crate::mapref::one::MappedRef<'a, K, V, T> where F: std::ops::FnOnce(&V) -> &T;
            pub fn try_map<F, T>(self, f: F) -> std::result::Result<crate::mapref::one::MappedRef<'a, K, V, T>, Self> where F: std::ops::FnOnce(&V) -> std::option::Option<&T>;
        }
        impl<K: std::cmp::Eq + std::hash::Hash, V> std::ops::Deref for crate::mapref::one::Ref<'_, K, V> { type Target = V; }
        unsafe impl<K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: std::marker::Sync> std::marker::Send for crate::mapref::one::Ref<'_, K, V> { }
        unsafe impl<K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: std::marker::Sync> std::marker::Sync for crate::mapref::one::Ref<'_, K, V> { }
        pub struct RefMut<'a, K, V> { }
        impl<'a, K: std::cmp::Eq + std::hash::Hash, V> crate::mapref::one::RefMut<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn value_mut(&mut self) -> &mut V;
            pub fn pair(&self) -> (&K, &V);
            pub fn pair_mut(&mut self) -> (&K, &mut V);
            pub fn downgrade(self) -> crate::mapref::one::Ref<'a, K, V>;
            pub fn map<F, T>(self, f: F) -> crate::mapref::one::MappedRefMut<'a, K, V, T> where F: std::ops::FnOnce(&mut V) -> &mut T;
            pub fn try_map<F, T>(self, f: F) -> std::result::Result<crate::mapref::one::MappedRefMut<'a, K, V, T>, Self> where F: std::ops::FnOnce(&mut V) -> std::option::Option<&mut T>;
        }
        impl<K: std::cmp::Eq + std::hash::Hash, V> std::ops::Deref for crate::mapref::one::RefMut<'_, K, V> { type Target = V; }
        impl<K: std::cmp::Eq + std::hash::Hash, V> std::ops::DerefMut for crate::mapref::one::RefMut<'_, K, V> { }
        unsafe impl<K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: std::marker::Sync> std::marker::Send for crate::mapref::one::RefMut<'_, K, V> { }
        unsafe impl<K: std::cmp::Eq + std::hash::Hash + std::marker::Sync, V: std::marker::Sync> std::marker::Sync for crate::mapref::one::RefMut<'_, K, V> { }
    }
}
pub mod setref {
    pub mod multiple {
        pub struct RefMulti<'a, K> { }
        impl<'a, K: std::cmp::Eq + std::hash::Hash> crate::setref::multiple::RefMulti<'a, K> {
            pub fn key(&self) -> &K;
        }
        impl<K: std::cmp::Eq + std::hash::Hash> std::ops::Deref for crate::setref::multiple::RefMulti<'_, K> { type Target = K; }
        unsafe impl<'a, K> std::marker::Send for crate::setref::multiple::RefMulti<'a, K> where K: std::cmp::Eq + std::hash::Hash + std::marker::Sync { }
        unsafe impl<'a, K> std::marker::Sync for crate::setref::multiple::RefMulti<'a, K> where K: std::cmp::Eq + std::hash::Hash + std::marker::Sync { }
    }
    pub mod one {
        pub struct Ref<'a, K> { }
        impl<'a, K: std::cmp::Eq + std::hash::Hash> crate::setref::one::Ref<'a, K> {
            pub fn key(&self) -> &K;
        }
        impl<K: std::cmp::Eq + std::hash::Hash> std::ops::Deref for crate::setref::one::Ref<'_, K> { type Target = K; }
        unsafe impl<'a, K> std::marker::Send for crate::setref::one::Ref<'a, K> where K: std::cmp::Eq + std::hash::Hash + std::marker::Sync { }
        unsafe impl<'a, K> std::marker::Sync for crate::setref::one::Ref<'a, K> where K: std::cmp::Eq + std::hash::Hash + std::marker::Sync { }
    }
}
pub mod try_result {
    pub enum TryResult<R> { Present(R), Absent, Locked }
    impl<R> crate::try_result::TryResult<R> {
        pub fn is_present(&self) -> bool;
        pub fn is_absent(&self) -> bool;
        pub fn is_locked(&self) -> bool;
        pub fn unwrap(self) -> R;
        pub fn try_unwrap(self) -> std::option::Option<R>;
    }
    unsafe impl<R> std::marker::Send for crate::try_result::TryResult<R> where R: std::marker::Send { }
    unsafe impl<R> std::marker::Sync for crate::try_result::TryResult<R> where R: std::marker::Sync { }
}
