//! As much of dashmap as the fixes name, so that rustc alone can judge them.

use std::borrow::Borrow;
use std::hash::Hash;
use std::marker::PhantomData;

pub struct DashMap<K, V>(PhantomData<fn() -> (K, V)>);

impl<K: Eq + Hash, V> DashMap<K, V> {
    pub fn get<Q: Hash + Eq + ?Sized>(&self, _: &Q) -> Option<mapref::one::Ref<'_, K, V>>
    where
        K: Borrow<Q>,
    {
        todo!()
    }

    pub fn get_mut<Q: Hash + Eq + ?Sized>(&self, _: &Q) -> Option<mapref::one::RefMut<'_, K, V>>
    where
        K: Borrow<Q>,
    {
        todo!()
    }

    pub fn contains_key<Q: Hash + Eq + ?Sized>(&self, _: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        todo!()
    }

    pub fn remove<Q: Hash + Eq + ?Sized>(&self, _: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>,
    {
        todo!()
    }

    pub fn insert(&self, _: K, _: V) -> Option<V> {
        todo!()
    }

    pub fn retain(&self, _: impl FnMut(&K, &mut V) -> bool) {
        todo!()
    }

    pub fn len(&self) -> usize {
        todo!()
    }

    pub fn clear(&self) {
        todo!()
    }

    pub fn iter(&self) -> iter::Iter<'_, K, V> {
        todo!()
    }
}

pub struct DashSet<K>(PhantomData<fn() -> K>);

impl<K: Eq + Hash> DashSet<K> {
    pub fn insert(&self, _: K) -> bool {
        todo!()
    }

    pub fn remove<Q: Hash + Eq + ?Sized>(&self, _: &Q) -> Option<K>
    where
        K: Borrow<Q>,
    {
        todo!()
    }

    pub fn retain(&self, _: impl FnMut(&K) -> bool) {
        todo!()
    }

    pub fn clear(&self) {
        todo!()
    }

    pub fn iter(&self) -> iter_set::Iter<'_, K> {
        todo!()
    }
}

pub mod iter {
    pub struct Iter<'a, K, V>(&'a (K, V));

    impl<'a, K, V> Iterator for Iter<'a, K, V> {
        type Item = crate::mapref::multiple::RefMulti<'a, K, V>;

        fn next(&mut self) -> Option<Self::Item> {
            todo!()
        }
    }

    impl<K, V> Drop for Iter<'_, K, V> {
        fn drop(&mut self) {}
    }
}

pub mod iter_set {
    pub struct Iter<'a, K>(&'a K);

    impl<'a, K> Iterator for Iter<'a, K> {
        type Item = crate::setref::multiple::RefMulti<'a, K>;

        fn next(&mut self) -> Option<Self::Item> {
            todo!()
        }
    }

    impl<K> Drop for Iter<'_, K> {
        fn drop(&mut self) {}
    }
}

pub mod mapref {
    pub mod multiple {
        use std::ops::Deref;

        pub struct RefMulti<'a, K, V>(&'a (K, V));

        impl<K, V> RefMulti<'_, K, V> {
            pub fn key(&self) -> &K {
                todo!()
            }

            pub fn value(&self) -> &V {
                todo!()
            }
        }

        impl<K, V> Deref for RefMulti<'_, K, V> {
            type Target = V;

            fn deref(&self) -> &V {
                todo!()
            }
        }

        impl<K, V> Drop for RefMulti<'_, K, V> {
            fn drop(&mut self) {}
        }
    }

    pub mod one {
        use std::ops::{Deref, DerefMut};

        pub struct Ref<'a, K, V>(&'a (K, V));

        impl<K, V> Ref<'_, K, V> {
            pub fn key(&self) -> &K {
                todo!()
            }

            pub fn value(&self) -> &V {
                todo!()
            }
        }

        impl<K, V> Deref for Ref<'_, K, V> {
            type Target = V;

            fn deref(&self) -> &V {
                todo!()
            }
        }

        impl<K, V> Drop for Ref<'_, K, V> {
            fn drop(&mut self) {}
        }

        pub struct RefMut<'a, K, V>(&'a mut (K, V));

        impl<K, V> RefMut<'_, K, V> {
            pub fn key(&self) -> &K {
                todo!()
            }

            pub fn value(&self) -> &V {
                todo!()
            }

            pub fn value_mut(&mut self) -> &mut V {
                todo!()
            }
        }

        impl<K, V> Deref for RefMut<'_, K, V> {
            type Target = V;

            fn deref(&self) -> &V {
                todo!()
            }
        }

        impl<K, V> DerefMut for RefMut<'_, K, V> {
            fn deref_mut(&mut self) -> &mut V {
                todo!()
            }
        }

        impl<K, V> Drop for RefMut<'_, K, V> {
            fn drop(&mut self) {}
        }
    }
}

pub mod setref {
    pub mod multiple {
        use std::ops::Deref;

        pub struct RefMulti<'a, K>(&'a K);

        impl<K> RefMulti<'_, K> {
            pub fn key(&self) -> &K {
                todo!()
            }
        }

        impl<K> Deref for RefMulti<'_, K> {
            type Target = K;

            fn deref(&self) -> &K {
                todo!()
            }
        }

        impl<K> Drop for RefMulti<'_, K> {
            fn drop(&mut self) {}
        }
    }
}
