// std 1.95.0: see generate.py.
pub struct Child { pub stdin: crate::option::Option<crate::process::ChildStdin>, pub stdout: crate::option::Option<crate::process::ChildStdout>, pub stderr: crate::option::Option<crate::process::ChildStderr> }
impl crate::process::Child {
    pub fn kill(&mut self) -> crate::io::Result<()>;
    pub fn id(&self) -> u32;
    pub fn wait(&mut self) -> crate::io::Result<crate::process::ExitStatus>;
    pub fn try_wait(&mut self) -> crate::io::Result<crate::option::Option<crate::process::ExitStatus>>;
    pub fn wait_with_output(self) -> crate::io::Result<crate::process::Output>;
}
unsafe impl crate::marker::Send for crate::process::Child { }
unsafe impl crate::marker::Sync for crate::process::Child { }
pub struct ChildStderr { }
impl crate::os::fd::AsFd for crate::process::ChildStderr { }
impl crate::os::fd::AsRawFd for crate::process::ChildStderr { }
impl crate::convert::From<crate::os::fd::OwnedFd> for crate::process::ChildStderr { }
impl crate::os::fd::IntoRawFd for crate::process::ChildStderr { }
impl crate::io::Read for crate::process::ChildStderr { }
unsafe impl crate::marker::Send for crate::process::ChildStderr { }
unsafe impl crate::marker::Sync for crate::process::ChildStderr { }
pub struct ChildStdin { }
impl crate::os::fd::AsFd for crate::process::ChildStdin { }
impl crate::os::fd::AsRawFd for crate::process::ChildStdin { }
impl crate::convert::From<crate::os::fd::OwnedFd> for crate::process::ChildStdin { }
impl crate::os::fd::IntoRawFd for crate::process::ChildStdin { }
unsafe impl crate::marker::Send for crate::process::ChildStdin { }
unsafe impl crate::marker::Sync for crate::process::ChildStdin { }
impl crate::io::Write for &crate::process::ChildStdin { }
impl crate::io::Write for crate::process::ChildStdin { }
pub struct ChildStdout { }
impl crate::os::fd::AsFd for crate::process::ChildStdout { }
impl crate::os::fd::AsRawFd for crate::process::ChildStdout { }
impl crate::convert::From<crate::os::fd::OwnedFd> for crate::process::ChildStdout { }
impl crate::os::fd::IntoRawFd for crate::process::ChildStdout { }
impl crate::io::Read for crate::process::ChildStdout { }
unsafe impl crate::marker::Send for crate::process::ChildStdout { }
unsafe impl crate::marker::Sync for crate::process::ChildStdout { }
pub struct Command { }
impl crate::process::Command {
    pub fn new<S: crate::convert::AsRef<crate::ffi::OsStr>>(program: S) -> crate::process::Command;
    pub fn arg<S: crate::convert::AsRef<crate::ffi::OsStr>>(&mut self, arg: S) -> &mut crate::process::Command;
    pub fn args<I, S>(&mut self, args: I) -> &mut crate::process::Command where I: crate::iter::IntoIterator<Item = S>, S: crate::convert::AsRef<crate::ffi::OsStr>;
    pub fn env<K, V>(&mut self, key: K, val: V) -> &mut crate::process::Command where K: crate::convert::AsRef<crate::ffi::OsStr>, V: crate::convert::AsRef<crate::ffi::OsStr>;
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut crate::process::Command where I: crate::iter::IntoIterator<Item = (K, V)>, K: crate::convert::AsRef<crate::ffi::OsStr>, V: crate::convert::AsRef<crate::ffi::OsStr>;
    pub fn env_remove<K: crate::convert::AsRef<crate::ffi::OsStr>>(&mut self, key: K) -> &mut crate::process::Command;
    pub fn env_clear(&mut self) -> &mut crate::process::Command;
    pub fn current_dir<P: crate::convert::AsRef<crate::path::Path>>(&mut self, dir: P) -> &mut crate::process::Command;
    pub fn stdin<T: crate::convert::Into<crate::process::Stdio>>(&mut self, cfg: T) -> &mut crate::process::Command;
    pub fn stdout<T: crate::convert::Into<crate::process::Stdio>>(&mut self, cfg: T) -> &mut crate::process::Command;
    pub fn stderr<T: crate::convert::Into<crate::process::Stdio>>(&mut self, cfg: T) -> &mut crate::process::Command;
    pub fn spawn(&mut self) -> crate::io::Result<crate::process::Child>;
    pub fn output(&mut self) -> crate::io::Result<crate::process::Output>;
    pub fn status(&mut self) -> crate::io::Result<crate::process::ExitStatus>;
    pub fn get_program(&self) -> &crate::ffi::OsStr;
    pub fn get_args(&self) -> crate::process::CommandArgs<'_>;
    pub fn get_envs(&self) -> crate::process::CommandEnvs<'_>;
    pub fn get_current_dir(&self) -> crate::option::Option<&crate::path::Path>;
}
impl crate::os::unix::process::CommandExt for crate::process::Command { }
unsafe impl crate::marker::Send for crate::process::Command { }
unsafe impl crate::marker::Sync for crate::process::Command { }
pub struct CommandArgs<'a> { }
impl<'a> crate::iter::ExactSizeIterator for crate::process::CommandArgs<'a> { }
impl<'a> crate::iter::Iterator for crate::process::CommandArgs<'a> { type Item = &'a crate::ffi::OsStr; }
impl<'a> !crate::marker::Send for crate::process::CommandArgs<'a> { }
impl<'a> !crate::marker::Sync for crate::process::CommandArgs<'a> { }
pub struct CommandEnvs<'a> { }
impl<'a> crate::iter::ExactSizeIterator for crate::process::CommandEnvs<'a> { }
impl<'a> crate::iter::Iterator for crate::process::CommandEnvs<'a> { type Item = (&'a crate::ffi::OsStr, crate::option::Option<&'a crate::ffi::OsStr>); }
unsafe impl<'a> crate::marker::Send for crate::process::CommandEnvs<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::process::CommandEnvs<'a> { }
pub struct ExitCode { }
impl crate::process::ExitCode {
    pub const SUCCESS: crate::process::ExitCode;
    pub const FAILURE: crate::process::ExitCode;
}
impl crate::clone::Clone for crate::process::ExitCode { }
impl crate::marker::Copy for crate::process::ExitCode { }
impl crate::default::Default for crate::process::ExitCode { }
impl crate::convert::From<u8> for crate::process::ExitCode { }
unsafe impl crate::marker::Send for crate::process::ExitCode { }
unsafe impl crate::marker::Sync for crate::process::ExitCode { }
impl crate::process::Termination for crate::process::ExitCode { }
pub struct ExitStatus { }
impl crate::process::ExitStatus {
    pub fn success(&self) -> bool;
    pub fn code(&self) -> crate::option::Option<i32>;
}
impl crate::clone::Clone for crate::process::ExitStatus { }
impl crate::marker::Copy for crate::process::ExitStatus { }
impl crate::default::Default for crate::process::ExitStatus { }
impl crate::fmt::Display for crate::process::ExitStatus { }
impl crate::os::unix::process::ExitStatusExt for crate::process::ExitStatus { }
impl crate::convert::From<crate::process::ExitStatusError> for crate::process::ExitStatus { }
unsafe impl crate::marker::Send for crate::process::ExitStatus { }
unsafe impl crate::marker::Sync for crate::process::ExitStatus { }
#[unstable]
pub struct ExitStatusError { }
impl crate::clone::Clone for crate::process::ExitStatusError { }
impl crate::marker::Copy for crate::process::ExitStatusError { }
impl crate::fmt::Display for crate::process::ExitStatusError { }
impl crate::error::Error for crate::process::ExitStatusError { }
impl crate::os::unix::process::ExitStatusExt for crate::process::ExitStatusError { }
unsafe impl crate::marker::Send for crate::process::ExitStatusError { }
unsafe impl crate::marker::Sync for crate::process::ExitStatusError { }
pub struct Output { pub status: crate::process::ExitStatus, pub stdout: crate::vec::Vec<u8>, pub stderr: crate::vec::Vec<u8> }
impl crate::clone::Clone for crate::process::Output { }
unsafe impl crate::marker::Send for crate::process::Output { }
unsafe impl crate::marker::Sync for crate::process::Output { }
pub struct Stdio { }
impl crate::process::Stdio {
    pub fn piped() -> crate::process::Stdio;
    pub fn inherit() -> crate::process::Stdio;
    pub fn null() -> crate::process::Stdio;
}
impl crate::convert::From<crate::fs::File> for crate::process::Stdio { }
impl crate::convert::From<crate::io::PipeReader> for crate::process::Stdio { }
impl crate::convert::From<crate::io::PipeWriter> for crate::process::Stdio { }
impl crate::convert::From<crate::io::Stderr> for crate::process::Stdio { }
impl crate::convert::From<crate::io::Stdout> for crate::process::Stdio { }
impl crate::convert::From<crate::os::fd::OwnedFd> for crate::process::Stdio { }
impl crate::convert::From<crate::process::ChildStderr> for crate::process::Stdio { }
impl crate::convert::From<crate::process::ChildStdin> for crate::process::Stdio { }
impl crate::convert::From<crate::process::ChildStdout> for crate::process::Stdio { }
impl crate::os::fd::FromRawFd for crate::process::Stdio { }
unsafe impl crate::marker::Send for crate::process::Stdio { }
unsafe impl crate::marker::Sync for crate::process::Stdio { }
pub trait Termination {
    fn report(self) -> crate::process::ExitCode;
}
pub fn abort() -> !;
pub fn exit(code: i32) -> !;
pub fn id() -> u32;
