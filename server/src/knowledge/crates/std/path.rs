// std 1.95.0: see generate.py.
pub struct Ancestors<'a> { }
impl<'a> crate::clone::Clone for crate::path::Ancestors<'a> { }
impl<'a> crate::marker::Copy for crate::path::Ancestors<'a> { }
impl<'a> crate::iter::Iterator for crate::path::Ancestors<'a> { type Item = &'a crate::path::Path; }
unsafe impl<'a> crate::marker::Send for crate::path::Ancestors<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::path::Ancestors<'a> { }
pub enum Component<'a> { Prefix(crate::path::PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a crate::ffi::OsStr) }
impl<'a> crate::path::Component<'a> {
    pub fn as_os_str(self) -> &'a crate::ffi::OsStr;
}
impl crate::convert::AsRef<crate::ffi::OsStr> for crate::path::Component<'_> { }
impl crate::convert::AsRef<crate::path::Path> for crate::path::Component<'_> { }
impl<'a> crate::clone::Clone for crate::path::Component<'a> { }
impl<'a> crate::marker::Copy for crate::path::Component<'a> { }
unsafe impl<'a> crate::marker::Send for crate::path::Component<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::path::Component<'a> { }
pub struct Components<'a> { }
impl<'a> crate::path::Components<'a> {
    pub fn as_path(&self) -> &'a crate::path::Path;
}
impl crate::convert::AsRef<crate::ffi::OsStr> for crate::path::Components<'_> { }
impl crate::convert::AsRef<crate::path::Path> for crate::path::Components<'_> { }
impl<'a> crate::clone::Clone for crate::path::Components<'a> { }
impl<'a> crate::iter::DoubleEndedIterator for crate::path::Components<'a> { }
impl<'a> crate::iter::Iterator for crate::path::Components<'a> { type Item = crate::path::Component<'a>; }
unsafe impl<'a> crate::marker::Send for crate::path::Components<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::path::Components<'a> { }
pub struct Display<'a> { }
impl crate::fmt::Display for crate::path::Display<'_> { }
unsafe impl<'a> crate::marker::Send for crate::path::Display<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::path::Display<'a> { }
pub struct Iter<'a> { }
impl<'a> crate::path::Iter<'a> {
    pub fn as_path(&self) -> &'a crate::path::Path;
}
impl crate::convert::AsRef<crate::ffi::OsStr> for crate::path::Iter<'_> { }
impl crate::convert::AsRef<crate::path::Path> for crate::path::Iter<'_> { }
impl<'a> crate::clone::Clone for crate::path::Iter<'a> { }
impl<'a> crate::iter::DoubleEndedIterator for crate::path::Iter<'a> { }
impl<'a> crate::iter::Iterator for crate::path::Iter<'a> { type Item = &'a crate::ffi::OsStr; }
unsafe impl<'a> crate::marker::Send for crate::path::Iter<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::path::Iter<'a> { }
pub const MAIN_SEPARATOR: char;
pub const MAIN_SEPARATOR_STR: &str;
pub struct Path { }
impl crate::path::Path {
    pub fn new<S: crate::convert::AsRef<crate::ffi::OsStr> + ?Sized>(s: &S) -> &crate::path::Path;
    pub fn as_os_str(&self) -> &crate::ffi::OsStr;
    pub fn as_mut_os_str(&mut self) -> &mut crate::ffi::OsStr;
    pub fn to_str(&self) -> crate::option::Option<&str>;
    pub fn to_string_lossy(&self) -> crate::borrow::Cow<'_, str>;
    pub fn to_path_buf(&self) -> crate::path::PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> crate::option::Option<&crate::path::Path>;
    pub fn ancestors(&self) -> crate::path::Ancestors<'_>;
    pub fn file_name(&self) -> crate::option::Option<&crate::ffi::OsStr>;
    pub fn strip_prefix<P>(&self, base: P) -> crate::result::Result<&crate::path::Path, crate::path::StripPrefixError> where P: crate::convert::AsRef<crate::path::Path>;
    pub fn starts_with<P: crate::convert::AsRef<crate::path::Path>>(&self, base: P) -> bool;
    pub fn ends_with<P: crate::convert::AsRef<crate::path::Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> crate::option::Option<&crate::ffi::OsStr>;
    pub fn file_prefix(&self) -> crate::option::Option<&crate::ffi::OsStr>;
    pub fn extension(&self) -> crate::option::Option<&crate::ffi::OsStr>;
    pub fn join<P: crate::convert::AsRef<crate::path::Path>>(&self, path: P) -> crate::path::PathBuf;
    pub fn with_file_name<S: crate::convert::AsRef<crate::ffi::OsStr>>(&self, file_name: S) -> crate::path::PathBuf;
    pub fn with_extension<S: crate::convert::AsRef<crate::ffi::OsStr>>(&self, extension: S) -> crate::path::PathBuf;
    pub fn with_added_extension<S: crate::convert::AsRef<crate::ffi::OsStr>>(&self, extension: S) -> crate::path::PathBuf;
    pub fn components(&self) -> crate::path::Components<'_>;
    pub fn iter(&self) -> crate::path::Iter<'_>;
    pub fn display(&self) -> crate::path::Display<'_>;
    pub fn metadata(&self) -> crate::io::Result<crate::fs::Metadata>;
    pub fn symlink_metadata(&self) -> crate::io::Result<crate::fs::Metadata>;
    pub fn canonicalize(&self) -> crate::io::Result<crate::path::PathBuf>;
    pub fn read_link(&self) -> crate::io::Result<crate::path::PathBuf>;
    pub fn read_dir(&self) -> crate::io::Result<crate::fs::ReadDir>;
    pub fn exists(&self) -> bool;
    pub fn try_exists(&self) -> crate::io::Result<bool>;
    pub fn is_file(&self) -> bool;
    pub fn is_dir(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn into_path_buf(self: crate::boxed::Box<Self>) -> crate::path::PathBuf;
}
impl crate::convert::AsRef<crate::ffi::OsStr> for crate::path::Path { }
impl crate::convert::AsRef<crate::path::Path> for crate::path::Path { }
impl<'a> crate::iter::IntoIterator for &'a crate::path::Path { type Item = &'a crate::ffi::OsStr; type IntoIter = crate::path::Iter<'a>; }
unsafe impl crate::marker::Send for crate::path::Path { }
unsafe impl crate::marker::Sync for crate::path::Path { }
impl crate::borrow::ToOwned for crate::path::Path { type Owned = crate::path::PathBuf; }
pub struct PathBuf { }
impl crate::path::PathBuf {
    pub fn new() -> crate::path::PathBuf;
    pub fn with_capacity(capacity: usize) -> crate::path::PathBuf;
    pub fn as_path(&self) -> &crate::path::Path;
    pub fn leak<'a>(self) -> &'a mut crate::path::Path;
    pub fn push<P: crate::convert::AsRef<crate::path::Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: crate::convert::AsRef<crate::ffi::OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: crate::convert::AsRef<crate::ffi::OsStr>>(&mut self, extension: S) -> bool;
    pub fn add_extension<S: crate::convert::AsRef<crate::ffi::OsStr>>(&mut self, extension: S) -> bool;
    pub fn as_mut_os_string(&mut self) -> &mut crate::ffi::OsString;
    pub fn into_os_string(self) -> crate::ffi::OsString;
    pub fn into_boxed_path(self) -> crate::boxed::Box<crate::path::Path>;
    pub fn capacity(&self) -> usize;
    pub fn clear(&mut self);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}
impl crate::convert::AsRef<crate::ffi::OsStr> for crate::path::PathBuf { }
impl crate::convert::AsRef<crate::path::Path> for crate::path::PathBuf { }
impl crate::borrow::Borrow<crate::path::Path> for crate::path::PathBuf { }
impl crate::clone::Clone for crate::path::PathBuf { }
impl crate::default::Default for crate::path::PathBuf { }
impl crate::ops::Deref for crate::path::PathBuf { type Target = crate::path::Path; }
impl crate::ops::DerefMut for crate::path::PathBuf { }
impl<P: crate::convert::AsRef<crate::path::Path>> crate::iter::Extend<P> for crate::path::PathBuf { }
impl crate::convert::From<crate::boxed::Box<crate::path::Path>> for crate::path::PathBuf { }
impl crate::convert::From<crate::ffi::OsString> for crate::path::PathBuf { }
impl crate::convert::From<crate::string::String> for crate::path::PathBuf { }
impl<'a> crate::convert::From<crate::borrow::Cow<'a, crate::path::Path>> for crate::path::PathBuf { }
impl<T: ?Sized + crate::convert::AsRef<crate::ffi::OsStr>> crate::convert::From<&T> for crate::path::PathBuf { }
impl<P: crate::convert::AsRef<crate::path::Path>> crate::iter::FromIterator<P> for crate::path::PathBuf { }
impl crate::str::FromStr for crate::path::PathBuf { type Err = crate::convert::Infallible; }
impl<'a> crate::iter::IntoIterator for &'a crate::path::PathBuf { type Item = &'a crate::ffi::OsStr; type IntoIter = crate::path::Iter<'a>; }
unsafe impl crate::marker::Send for crate::path::PathBuf { }
unsafe impl crate::marker::Sync for crate::path::PathBuf { }
pub enum Prefix<'a> { Verbatim(&'a crate::ffi::OsStr), VerbatimUNC(&'a crate::ffi::OsStr, &'a crate::ffi::OsStr), VerbatimDisk(u8), DeviceNS(&'a crate::ffi::OsStr), UNC(&'a crate::ffi::OsStr, &'a crate::ffi::OsStr), Disk(u8) }
impl<'a> crate::path::Prefix<'a> {
    pub fn is_verbatim(&self) -> bool;
}
impl<'a> crate::clone::Clone for crate::path::Prefix<'a> { }
impl<'a> crate::marker::Copy for crate::path::Prefix<'a> { }
unsafe impl<'a> crate::marker::Send for crate::path::Prefix<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::path::Prefix<'a> { }
pub struct PrefixComponent<'a> { }
impl<'a> crate::path::PrefixComponent<'a> {
    pub fn kind(&self) -> crate::path::Prefix<'a>;
    pub fn as_os_str(&self) -> &'a crate::ffi::OsStr;
}
impl<'a> crate::clone::Clone for crate::path::PrefixComponent<'a> { }
impl<'a> crate::marker::Copy for crate::path::PrefixComponent<'a> { }
unsafe impl<'a> crate::marker::Send for crate::path::PrefixComponent<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::path::PrefixComponent<'a> { }
pub struct StripPrefixError { }
impl crate::clone::Clone for crate::path::StripPrefixError { }
impl crate::fmt::Display for crate::path::StripPrefixError { }
impl crate::error::Error for crate::path::StripPrefixError { }
unsafe impl crate::marker::Send for crate::path::StripPrefixError { }
unsafe impl crate::marker::Sync for crate::path::StripPrefixError { }
pub fn absolute<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::path::PathBuf>;
pub fn is_separator(c: char) -> bool;
