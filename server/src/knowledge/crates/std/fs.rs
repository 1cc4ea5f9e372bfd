// std 1.95.0: see generate.py.
#[unstable]
pub struct Dir { }
impl crate::os::fd::AsFd for crate::fs::Dir { }
impl crate::os::fd::AsRawFd for crate::fs::Dir { }
impl crate::convert::From<crate::os::fd::OwnedFd> for crate::fs::Dir { }
impl crate::os::fd::FromRawFd for crate::fs::Dir { }
impl crate::os::fd::IntoRawFd for crate::fs::Dir { }
unsafe impl crate::marker::Send for crate::fs::Dir { }
unsafe impl crate::marker::Sync for crate::fs::Dir { }
pub struct DirBuilder { }
impl crate::fs::DirBuilder {
    pub fn new() -> crate::fs::DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    pub fn create<P: crate::convert::AsRef<crate::path::Path>>(&self, path: P) -> crate::io::Result<()>;
}
impl crate::os::unix::fs::DirBuilderExt for crate::fs::DirBuilder { }
unsafe impl crate::marker::Send for crate::fs::DirBuilder { }
unsafe impl crate::marker::Sync for crate::fs::DirBuilder { }
pub struct DirEntry { }
impl crate::fs::DirEntry {
    pub fn path(&self) -> crate::path::PathBuf;
    pub fn metadata(&self) -> crate::io::Result<crate::fs::Metadata>;
    pub fn file_type(&self) -> crate::io::Result<crate::fs::FileType>;
    pub fn file_name(&self) -> crate::ffi::OsString;
}
impl crate::os::unix::fs::DirEntryExt for crate::fs::DirEntry { }
unsafe impl crate::marker::Send for crate::fs::DirEntry { }
unsafe impl crate::marker::Sync for crate::fs::DirEntry { }
pub struct File { }
impl crate::fs::File {
    pub fn open<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::fs::File>;
    pub fn create<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::fs::File>;
    pub fn create_new<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::fs::File>;
    pub fn options() -> crate::fs::OpenOptions;
    pub fn sync_all(&self) -> crate::io::Result<()>;
    pub fn sync_data(&self) -> crate::io::Result<()>;
    pub fn lock(&self) -> crate::io::Result<()>;
    pub fn lock_shared(&self) -> crate::io::Result<()>;
    pub fn try_lock(&self) -> crate::result::Result<(), crate::fs::TryLockError>;
    pub fn try_lock_shared(&self) -> crate::result::Result<(), crate::fs::TryLockError>;
    pub fn unlock(&self) -> crate::io::Result<()>;
    pub fn set_len(&self, size: u64) -> crate::io::Result<()>;
    pub fn metadata(&self) -> crate::io::Result<crate::fs::Metadata>;
    pub fn try_clone(&self) -> crate::io::Result<crate::fs::File>;
    pub fn set_permissions(&self, perm: crate::fs::Permissions) -> crate::io::Result<()>;
    pub fn set_times(&self, times: crate::fs::FileTimes) -> crate::io::Result<()>;
    pub fn set_modified(&self, time: crate::time::SystemTime) -> crate::io::Result<()>;
}
impl crate::os::fd::AsFd for crate::fs::File { }
impl crate::os::fd::AsRawFd for crate::fs::File { }
impl crate::os::unix::fs::FileExt for crate::fs::File { }
impl crate::convert::From<crate::os::fd::OwnedFd> for crate::fs::File { }
impl crate::os::fd::FromRawFd for crate::fs::File { }
impl crate::os::fd::IntoRawFd for crate::fs::File { }
impl crate::io::IsTerminal for crate::fs::File { }
impl crate::io::Read for &crate::fs::File { }
impl crate::io::Read for crate::fs::File { }
impl crate::io::Seek for &crate::fs::File { }
impl crate::io::Seek for crate::fs::File { }
unsafe impl crate::marker::Send for crate::fs::File { }
unsafe impl crate::marker::Sync for crate::fs::File { }
impl crate::io::Write for &crate::fs::File { }
impl crate::io::Write for crate::fs::File { }
pub struct FileTimes { }
impl crate::fs::FileTimes {
    pub fn new() -> Self;
    pub fn set_accessed(self, t: crate::time::SystemTime) -> Self;
    pub fn set_modified(self, t: crate::time::SystemTime) -> Self;
}
impl crate::clone::Clone for crate::fs::FileTimes { }
impl crate::marker::Copy for crate::fs::FileTimes { }
impl crate::default::Default for crate::fs::FileTimes { }
unsafe impl crate::marker::Send for crate::fs::FileTimes { }
unsafe impl crate::marker::Sync for crate::fs::FileTimes { }
pub struct FileType { }
impl crate::fs::FileType {
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
}
impl crate::clone::Clone for crate::fs::FileType { }
impl crate::marker::Copy for crate::fs::FileType { }
impl crate::os::unix::fs::FileTypeExt for crate::fs::FileType { }
unsafe impl crate::marker::Send for crate::fs::FileType { }
unsafe impl crate::marker::Sync for crate::fs::FileType { }
pub struct Metadata { }
impl crate::fs::Metadata {
    pub fn file_type(&self) -> crate::fs::FileType;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn len(&self) -> u64;
    pub fn permissions(&self) -> crate::fs::Permissions;
    pub fn modified(&self) -> crate::io::Result<crate::time::SystemTime>;
    pub fn accessed(&self) -> crate::io::Result<crate::time::SystemTime>;
    pub fn created(&self) -> crate::io::Result<crate::time::SystemTime>;
}
impl crate::clone::Clone for crate::fs::Metadata { }
impl crate::os::linux::fs::MetadataExt for crate::fs::Metadata { }
impl crate::os::unix::fs::MetadataExt for crate::fs::Metadata { }
unsafe impl crate::marker::Send for crate::fs::Metadata { }
unsafe impl crate::marker::Sync for crate::fs::Metadata { }
pub struct OpenOptions { }
impl crate::fs::OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self;
    pub fn write(&mut self, write: bool) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    pub fn create(&mut self, create: bool) -> &mut Self;
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;
    pub fn open<P: crate::convert::AsRef<crate::path::Path>>(&self, path: P) -> crate::io::Result<crate::fs::File>;
}
impl crate::clone::Clone for crate::fs::OpenOptions { }
impl crate::os::unix::fs::OpenOptionsExt for crate::fs::OpenOptions { }
unsafe impl crate::marker::Send for crate::fs::OpenOptions { }
unsafe impl crate::marker::Sync for crate::fs::OpenOptions { }
pub struct Permissions { }
impl crate::fs::Permissions {
    pub fn readonly(&self) -> bool;
    pub fn set_readonly(&mut self, readonly: bool);
}
impl crate::clone::Clone for crate::fs::Permissions { }
impl crate::os::unix::fs::PermissionsExt for crate::fs::Permissions { }
unsafe impl crate::marker::Send for crate::fs::Permissions { }
unsafe impl crate::marker::Sync for crate::fs::Permissions { }
pub struct ReadDir { }
impl crate::iter::Iterator for crate::fs::ReadDir { type Item = crate::result::Result<crate::fs::DirEntry, crate::io::Error>; }
unsafe impl crate::marker::Send for crate::fs::ReadDir { }
unsafe impl crate::marker::Sync for crate::fs::ReadDir { }
pub enum TryLockError { Error(crate::io::Error), WouldBlock }
impl crate::fmt::Display for crate::fs::TryLockError { }
impl crate::error::Error for crate::fs::TryLockError { }
unsafe impl crate::marker::Send for crate::fs::TryLockError { }
unsafe impl crate::marker::Sync for crate::fs::TryLockError { }
pub fn canonicalize<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::path::PathBuf>;
pub fn copy<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(from: P, to: Q) -> crate::io::Result<u64>;
pub fn create_dir<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()>;
pub fn create_dir_all<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()>;
pub fn exists<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<bool>;
pub fn hard_link<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(original: P, link: Q) -> crate::io::Result<()>;
pub fn metadata<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::fs::Metadata>;
pub fn read<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::vec::Vec<u8>>;
pub fn read_dir<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::fs::ReadDir>;
pub fn read_link<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::path::PathBuf>;
pub fn read_to_string<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::string::String>;
pub fn remove_dir<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()>;
pub fn remove_dir_all<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()>;
pub fn remove_file<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<()>;
pub fn rename<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(from: P, to: Q) -> crate::io::Result<()>;
pub fn set_permissions<P: crate::convert::AsRef<crate::path::Path>>(path: P, perm: crate::fs::Permissions) -> crate::io::Result<()>;
pub fn soft_link<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(original: P, link: Q) -> crate::io::Result<()>;
pub fn symlink_metadata<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::fs::Metadata>;
pub fn write<P: crate::convert::AsRef<crate::path::Path>, C: crate::convert::AsRef<[u8]>>(path: P, contents: C) -> crate::io::Result<()>;
