//! As much of dashmap as the fixes name, so that rustc alone can judge them.

use std::marker::PhantomData;

pub struct DashMap<K, V>(PhantomData<fn() -> (K, V)>);

impl<K, V> DashMap<K, V> {
    pub fn get(&self, _: &K) -> Option<mapref::one::Ref<'_, K, V>> {
        todo!()
    }

    pub fn get_mut(&self, _: &K) -> Option<mapref::one::RefMut<'_, K, V>> {
        todo!()
    }
}

pub mod mapref {
    pub mod one {
        use std::ops::{Deref, DerefMut};

        pub struct Ref<'a, K, V>(&'a (K, V));

        impl<K, V> Ref<'_, K, V> {
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
            pub fn value(&self) -> &V {
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
