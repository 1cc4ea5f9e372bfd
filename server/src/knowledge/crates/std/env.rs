// std 1.95.0: see generate.py.
pub struct Args { }
impl crate::iter::DoubleEndedIterator for crate::env::Args { }
impl crate::iter::ExactSizeIterator for crate::env::Args { }
impl crate::iter::Iterator for crate::env::Args { type Item = crate::string::String; }
impl !crate::marker::Send for crate::env::Args { }
impl !crate::marker::Sync for crate::env::Args { }
pub struct ArgsOs { }
impl crate::iter::DoubleEndedIterator for crate::env::ArgsOs { }
impl crate::iter::ExactSizeIterator for crate::env::ArgsOs { }
impl crate::iter::Iterator for crate::env::ArgsOs { type Item = crate::ffi::OsString; }
impl !crate::marker::Send for crate::env::ArgsOs { }
impl !crate::marker::Sync for crate::env::ArgsOs { }
pub struct JoinPathsError { }
impl crate::fmt::Display for crate::env::JoinPathsError { }
impl crate::error::Error for crate::env::JoinPathsError { }
unsafe impl crate::marker::Send for crate::env::JoinPathsError { }
unsafe impl crate::marker::Sync for crate::env::JoinPathsError { }
pub struct SplitPaths<'a> { }
impl<'a> crate::iter::Iterator for crate::env::SplitPaths<'a> { type Item = crate::path::PathBuf; }
unsafe impl<'a> crate::marker::Send for crate::env::SplitPaths<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::env::SplitPaths<'a> { }
pub enum VarError { NotPresent, NotUnicode(crate::ffi::OsString) }
impl crate::clone::Clone for crate::env::VarError { }
impl crate::fmt::Display for crate::env::VarError { }
impl crate::error::Error for crate::env::VarError { }
unsafe impl crate::marker::Send for crate::env::VarError { }
unsafe impl crate::marker::Sync for crate::env::VarError { }
pub struct Vars { }
impl crate::iter::Iterator for crate::env::Vars { type Item = (crate::string::String, crate::string::String); }
impl !crate::marker::Send for crate::env::Vars { }
impl !crate::marker::Sync for crate::env::Vars { }
pub struct VarsOs { }
impl crate::iter::Iterator for crate::env::VarsOs { type Item = (crate::ffi::OsString, crate::ffi::OsString); }
impl !crate::marker::Send for crate::env::VarsOs { }
impl !crate::marker::Sync for crate::env::VarsOs { }
pub fn args() -> crate::env::Args;
pub fn args_os() -> crate::env::ArgsOs;
pub fn current_dir() -> crate::io::Result<crate::path::PathBuf>;
pub fn current_exe() -> crate::io::Result<crate::path::PathBuf>;
pub fn home_dir() -> crate::option::Option<crate::path::PathBuf>;
pub fn join_paths<I, T>(paths: I) -> crate::result::Result<crate::ffi::OsString, crate::env::JoinPathsError> where I: crate::iter::IntoIterator<Item = T>, T: crate::convert::AsRef<crate::ffi::OsStr>;
pub unsafe fn remove_var<K: crate::convert::AsRef<crate::ffi::OsStr>>(key: K);
pub fn set_current_dir<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()>;
pub unsafe fn set_var<K: crate::convert::AsRef<crate::ffi::OsStr>, V: crate::convert::AsRef<crate::ffi::OsStr>>(key: K, value: V);
pub fn split_paths<T: crate::convert::AsRef<crate::ffi::OsStr> + ?Sized>(unparsed: &T) -> crate::env::SplitPaths<'_>;
pub fn temp_dir() -> crate::path::PathBuf;
pub fn var<K: crate::convert::AsRef<crate::ffi::OsStr>>(key: K) -> crate::result::Result<crate::string::String, crate::env::VarError>;
pub fn var_os<K: crate::convert::AsRef<crate::ffi::OsStr>>(key: K) -> crate::option::Option<crate::ffi::OsString>;
pub fn vars() -> crate::env::Vars;
pub fn vars_os() -> crate::env::VarsOs;
pub mod consts {
    pub const ARCH: &str;
    pub const DLL_EXTENSION: &str;
    pub const DLL_PREFIX: &str;
    pub const DLL_SUFFIX: &str;
    pub const EXE_EXTENSION: &str;
    pub const EXE_SUFFIX: &str;
    pub const FAMILY: &str;
    pub const OS: &str;
}
