// reqwest 0.12.28: see generate.py.
pub struct Body { }
impl crate::Body {
    pub fn as_bytes(&self) -> std::option::Option<&[u8]>;
    pub fn wrap_stream<S>(stream: S) -> crate::Body where S: futures_core::stream::TryStream + std::marker::Send + 'static, S::Error: std::convert::Into<std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync>>, bytes::Bytes: std::convert::From<S::Ok>;
    pub fn wrap<B>(inner: B) -> crate::Body where B: std::marker::Send + std::marker::Sync + 'static, B::Data: std::convert::Into<bytes::Bytes>, B::Error: std::convert::Into<std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync>>;
}
impl std::default::Default for crate::Body { }
impl std::convert::From<&'static [u8]> for crate::Body { }
impl std::convert::From<&'static str> for crate::Body { }
impl std::convert::From<bytes::Bytes> for crate::Body { }
impl std::convert::From<crate::Response> for crate::Body { }
impl std::convert::From<std::string::String> for crate::Body { }
impl std::convert::From<std::vec::Vec<u8>> for crate::Body { }
impl std::convert::From<tokio::fs::File> for crate::Body { }
unsafe impl std::marker::Send for crate::Body { }
unsafe impl std::marker::Sync for crate::Body { }
pub struct Client { }
impl crate::Client {
    pub fn new() -> crate::Client;
    pub fn builder() -> crate::ClientBuilder;
    pub fn get<U: crate::IntoUrl>(&self, url: U) -> crate::RequestBuilder;
    pub fn post<U: crate::IntoUrl>(&self, url: U) -> crate::RequestBuilder;
    pub fn put<U: crate::IntoUrl>(&self, url: U) -> crate::RequestBuilder;
    pub fn patch<U: crate::IntoUrl>(&self, url: U) -> crate::RequestBuilder;
    pub fn delete<U: crate::IntoUrl>(&self, url: U) -> crate::RequestBuilder;
    pub fn head<U: crate::IntoUrl>(&self, url: U) -> crate::RequestBuilder;
    pub fn request<U: crate::IntoUrl>(&self, method: crate::Method, url: U) -> crate::RequestBuilder;
    pub fn execute(&self, request: crate::Request) -> impl std::future::Future<Output = std::result::Result<crate::Response, crate::Error>>;
}
impl std::clone::Clone for crate::Client { }
impl std::default::Default for crate::Client { }
unsafe impl std::marker::Send for crate::Client { }
unsafe impl std::marker::Sync for crate::Client { }
pub struct ClientBuilder { }
impl crate::ClientBuilder {
    pub fn new() -> Self;
}
impl crate::ClientBuilder {
    pub fn build(self) -> crate::Result<crate::Client>;
    pub fn user_agent<V>(self, value: V) -> crate::ClientBuilder where V: std::convert::TryInto<crate::header::HeaderValue>, V::Error: std::convert::Into<_>;
    pub fn default_headers(self, headers: crate::header::HeaderMap) -> crate::ClientBuilder;
    pub fn cookie_store(self, enable: bool) -> crate::ClientBuilder;
    pub fn cookie_provider<C: crate::cookie::CookieStore + 'static>(self, cookie_store: std::sync::Arc<C>) -> crate::ClientBuilder;
    pub fn no_gzip(self) -> crate::ClientBuilder;
    pub fn no_brotli(self) -> crate::ClientBuilder;
    pub fn no_zstd(self) -> crate::ClientBuilder;
    pub fn no_deflate(self) -> crate::ClientBuilder;
    pub fn redirect(self, policy: crate::redirect::Policy) -> crate::ClientBuilder;
    pub fn referer(self, enable: bool) -> crate::ClientBuilder;
    pub fn retry(self, policy: crate::retry::Builder) -> crate::ClientBuilder;
    pub fn proxy(self, proxy: crate::Proxy) -> crate::ClientBuilder;
    pub fn no_proxy(self) -> crate::ClientBuilder;
    pub fn timeout(self, timeout: std::time::Duration) -> crate::ClientBuilder;
    pub fn read_timeout(self, timeout: std::time::Duration) -> crate::ClientBuilder;
    pub fn connect_timeout(self, timeout: std::time::Duration) -> crate::ClientBuilder;
    pub fn connection_verbose(self, verbose: bool) -> crate::ClientBuilder;
    pub fn pool_idle_timeout<D>(self, val: D) -> crate::ClientBuilder where D: std::convert::Into<std::option::Option<std::time::Duration>>;
    pub fn pool_max_idle_per_host(self, max: usize) -> crate::ClientBuilder;
    pub fn http1_title_case_headers(self) -> crate::ClientBuilder;
    pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> crate::ClientBuilder;
    pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> crate::ClientBuilder;
    pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> crate::ClientBuilder;
    pub fn http1_only(self) -> crate::ClientBuilder;
    pub fn http09_responses(self) -> crate::ClientBuilder;
    pub fn http2_prior_knowledge(self) -> crate::ClientBuilder;
    pub fn http2_initial_stream_window_size(self, sz: impl std::convert::Into<std::option::Option<u32>>) -> crate::ClientBuilder;
    pub fn http2_initial_connection_window_size(self, sz: impl std::convert::Into<std::option::Option<u32>>) -> crate::ClientBuilder;
    pub fn http2_adaptive_window(self, enabled: bool) -> crate::ClientBuilder;
    pub fn http2_max_frame_size(self, sz: impl std::convert::Into<std::option::Option<u32>>) -> crate::ClientBuilder;
    pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> crate::ClientBuilder;
    pub fn http2_keep_alive_interval(self, interval: impl std::convert::Into<std::option::Option<std::time::Duration>>) -> crate::ClientBuilder;
    pub fn http2_keep_alive_timeout(self, timeout: std::time::Duration) -> crate::ClientBuilder;
    pub fn http2_keep_alive_while_idle(self, enabled: bool) -> crate::ClientBuilder;
    pub fn tcp_nodelay(self, enabled: bool) -> crate::ClientBuilder;
    pub fn local_address<T>(self, addr: T) -> crate::ClientBuilder where T: std::convert::Into<std::option::Option<std::net::IpAddr>>;
    pub fn interface(self, interface: &str) -> crate::ClientBuilder;
    pub fn tcp_keepalive<D>(self, val: D) -> crate::ClientBuilder where D: std::convert::Into<std::option::Option<std::time::Duration>>;
    pub fn tcp_keepalive_interval<D>(self, val: D) -> crate::ClientBuilder where D: std::convert::Into<std::option::Option<std::time::Duration>>;
    pub fn tcp_keepalive_retries<C>(self, retries: C) -> crate::ClientBuilder where C: std::convert::Into<std::option::Option<u32>>;
    pub fn tcp_user_timeout<D>(self, val: D) -> crate::ClientBuilder where D: std::convert::Into<std::option::Option<std::time::Duration>>;
    pub fn unix_socket(self, path: _) -> crate::ClientBuilder;
    pub fn add_root_certificate(self, cert: crate::tls::Certificate) -> crate::ClientBuilder;
    pub fn tls_built_in_root_certs(self, tls_built_in_root_certs: bool) -> crate::ClientBuilder;
    pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> crate::ClientBuilder;
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> crate::ClientBuilder;
    pub fn tls_sni(self, tls_sni: bool) -> crate::ClientBuilder;
    pub fn min_tls_version(self, version: crate::tls::Version) -> crate::ClientBuilder;
    pub fn max_tls_version(self, version: crate::tls::Version) -> crate::ClientBuilder;
    pub fn tls_info(self, tls_info: bool) -> crate::ClientBuilder;
    pub fn https_only(self, enabled: bool) -> crate::ClientBuilder;
    pub fn no_hickory_dns(self) -> crate::ClientBuilder;
    pub fn resolve(self, domain: &str, addr: std::net::SocketAddr) -> crate::ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[std::net::SocketAddr]) -> crate::ClientBuilder;
    pub fn dns_resolver<R: crate::dns::Resolve + 'static>(self, resolver: std::sync::Arc<R>) -> crate::ClientBuilder;
    pub fn dns_resolver2<R>(self, resolver: R) -> crate::ClientBuilder;
    pub fn connector_layer<L>(self, layer: L) -> crate::ClientBuilder where L: std::clone::Clone + std::marker::Send + std::marker::Sync + 'static, L::Service: std::clone::Clone + std::marker::Send + std::marker::Sync + 'static, _: std::marker::Send + 'static;
}
impl std::default::Default for crate::ClientBuilder { }
unsafe impl std::marker::Send for crate::ClientBuilder { }
unsafe impl std::marker::Sync for crate::ClientBuilder { }
pub struct Error { }
impl crate::Error {
    pub fn url(&self) -> std::option::Option<&crate::Url>;
    pub fn url_mut(&mut self) -> std::option::Option<&mut crate::Url>;
    pub fn with_url(self, url: crate::Url) -> Self;
    pub fn without_url(self) -> Self;
    pub fn is_builder(&self) -> bool;
    pub fn is_redirect(&self) -> bool;
    pub fn is_status(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_request(&self) -> bool;
    pub fn is_connect(&self) -> bool;
    pub fn is_body(&self) -> bool;
    pub fn is_decode(&self) -> bool;
    pub fn status(&self) -> std::option::Option<crate::StatusCode>;
    pub fn is_upgrade(&self) -> bool;
}
impl std::fmt::Display for crate::Error { }
impl std::error::Error for crate::Error { }
unsafe impl std::marker::Send for crate::Error { }
unsafe impl std::marker::Sync for crate::Error { }
pub trait IntoUrl { }
impl crate::IntoUrl for std::string::String { }
impl<'a> crate::IntoUrl for &'a std::string::String { }
impl<'a> crate::IntoUrl for &'a str { }
pub struct Method { }
impl crate::Method {
    pub const GET: crate::Method;
    pub const POST: crate::Method;
    pub const PUT: crate::Method;
    pub const DELETE: crate::Method;
    pub const HEAD: crate::Method;
    pub const OPTIONS: crate::Method;
    pub const CONNECT: crate::Method;
    pub const PATCH: crate::Method;
    pub const TRACE: crate::Method;
    pub const QUERY: crate::Method;
    pub fn from_bytes(src: &[u8]) -> std::result::Result<crate::Method, _>;
    pub fn is_safe(&self) -> bool;
    pub fn is_idempotent(&self) -> bool;
    pub fn as_str(&self) -> &str;
}
impl std::convert::AsRef<str> for crate::Method { }
impl std::clone::Clone for crate::Method { }
impl std::default::Default for crate::Method { }
impl std::fmt::Display for crate::Method { }
impl std::convert::From<&crate::Method> for crate::Method { }
impl std::str::FromStr for crate::Method { type Err = _; }
unsafe impl std::marker::Send for crate::Method { }
unsafe impl std::marker::Sync for crate::Method { }
impl std::convert::TryFrom<&[u8]> for crate::Method { type Error = _; }
impl std::convert::TryFrom<&str> for crate::Method { type Error = _; }
pub struct NoProxy { }
impl crate::NoProxy {
    pub fn from_env() -> std::option::Option<crate::NoProxy>;
    pub fn from_string(no_proxy_list: &str) -> std::option::Option<Self>;
}
impl std::clone::Clone for crate::NoProxy { }
impl std::default::Default for crate::NoProxy { }
unsafe impl std::marker::Send for crate::NoProxy { }
unsafe impl std::marker::Sync for crate::NoProxy { }
pub struct Proxy { }
impl crate::Proxy {
    pub fn http<U>(proxy_scheme: U) -> crate::Result<crate::Proxy>;
    pub fn https<U>(proxy_scheme: U) -> crate::Result<crate::Proxy>;
    pub fn all<U>(proxy_scheme: U) -> crate::Result<crate::Proxy>;
    pub fn custom<F, U>(fun: F) -> crate::Proxy where F: std::ops::Fn(&crate::Url) -> std::option::Option<U> + std::marker::Send + std::marker::Sync + 'static;
    pub fn basic_auth(self, username: &str, password: &str) -> crate::Proxy;
    pub fn custom_http_auth(self, header_value: crate::header::HeaderValue) -> crate::Proxy;
    pub fn headers(self, headers: crate::header::HeaderMap) -> crate::Proxy;
    pub fn no_proxy(self, no_proxy: std::option::Option<crate::NoProxy>) -> crate::Proxy;
}
impl std::clone::Clone for crate::Proxy { }
unsafe impl std::marker::Send for crate::Proxy { }
unsafe impl std::marker::Sync for crate::Proxy { }
pub struct Request { }
impl crate::Request {
    pub fn new(method: crate::Method, url: crate::Url) -> Self;
    pub fn method(&self) -> &crate::Method;
    pub fn method_mut(&mut self) -> &mut crate::Method;
    pub fn url(&self) -> &crate::Url;
    pub fn url_mut(&mut self) -> &mut crate::Url;
    pub fn headers(&self) -> &crate::header::HeaderMap;
    pub fn headers_mut(&mut self) -> &mut crate::header::HeaderMap;
    pub fn body(&self) -> std::option::Option<&crate::Body>;
    pub fn body_mut(&mut self) -> &mut std::option::Option<crate::Body>;
    pub fn timeout(&self) -> std::option::Option<&std::time::Duration>;
    pub fn timeout_mut(&mut self) -> &mut std::option::Option<std::time::Duration>;
    pub fn version(&self) -> crate::Version;
    pub fn version_mut(&mut self) -> &mut crate::Version;
    pub fn try_clone(&self) -> std::option::Option<crate::Request>;
}
unsafe impl std::marker::Send for crate::Request { }
unsafe impl std::marker::Sync for crate::Request { }
pub struct RequestBuilder { }
impl crate::RequestBuilder {
    pub fn from_parts(client: crate::Client, request: crate::Request) -> crate::RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> crate::RequestBuilder where crate::header::HeaderName: std::convert::TryFrom<K>, <crate::header::HeaderName as std::convert::TryFrom<K>>::Error: std::convert::Into<_>, crate::header::HeaderValue: std::convert::TryFrom<V>, <crate::header::HeaderValue as std::convert::TryFrom<V>>::Error: std::convert::Into<_>;
    pub fn headers(self, headers: crate::header::HeaderMap) -> crate::RequestBuilder;
    pub fn basic_auth<U, P>(self, username: U, password: std::option::Option<P>) -> crate::RequestBuilder where U: std::fmt::Display, P: std::fmt::Display;
    pub fn bearer_auth<T>(self, token: T) -> crate::RequestBuilder where T: std::fmt::Display;
    pub fn body<T: std::convert::Into<crate::Body>>(self, body: T) -> crate::RequestBuilder;
    pub fn timeout(self, timeout: std::time::Duration) -> crate::RequestBuilder;
    pub fn multipart(self, multipart: crate::multipart::Form) -> crate::RequestBuilder;
    pub fn query<T: serde_core::ser::Serialize + ?Sized>(self, query: &T) -> crate::RequestBuilder;
    pub fn version(self, version: crate::Version) -> crate::RequestBuilder;
    pub fn form<T: serde_core::ser::Serialize + ?Sized>(self, form: &T) -> crate::RequestBuilder;
    pub fn json<T: serde_core::ser::Serialize + ?Sized>(self, json: &T) -> crate::RequestBuilder;
    pub fn build(self) -> crate::Result<crate::Request>;
    pub fn build_split(self) -> (crate::Client, crate::Result<crate::Request>);
    pub fn send(self) -> impl std::future::Future<Output = std::result::Result<crate::Response, crate::Error>>;
    pub fn try_clone(&self) -> std::option::Option<crate::RequestBuilder>;
}
unsafe impl std::marker::Send for crate::RequestBuilder { }
unsafe impl std::marker::Sync for crate::RequestBuilder { }
pub struct Response { }
impl crate::Response {
    pub fn status(&self) -> crate::StatusCode;
    pub fn version(&self) -> crate::Version;
    pub fn headers(&self) -> &crate::header::HeaderMap;
    pub fn headers_mut(&mut self) -> &mut crate::header::HeaderMap;
    pub fn content_length(&self) -> std::option::Option<u64>;
    pub fn cookies<'a>(&'a self) -> impl std::iter::Iterator<Item = crate::cookie::Cookie<'a>> + 'a;
    pub fn url(&self) -> &crate::Url;
    pub fn remote_addr(&self) -> std::option::Option<std::net::SocketAddr>;
    pub fn extensions(&self) -> &_;
    pub fn extensions_mut(&mut self) -> &mut _;
    pub async fn text(self) -> crate::Result<std::string::String>;
    pub async fn text_with_charset(self, default_encoding: &str) -> crate::Result<std::string::String>;
    pub async fn json<T: serde_core::de::DeserializeOwned>(self) -> crate::Result<T>;
    pub async fn bytes(self) -> crate::Result<bytes::Bytes>;
    pub async fn chunk(&mut self) -> crate::Result<std::option::Option<bytes::Bytes>>;
    pub fn bytes_stream(self) -> impl futures_core::stream::Stream<Item = crate::Result<bytes::Bytes>>;
    pub fn error_for_status(self) -> crate::Result<Self>;
    pub fn error_for_status_ref(&self) -> crate::Result<&Self>;
}
impl crate::Response {
    pub async fn upgrade(self) -> crate::Result<crate::Upgraded>;
}
unsafe impl std::marker::Send for crate::Response { }
unsafe impl std::marker::Sync for crate::Response { }
pub type Result<T> = std::result::Result<T, crate::Error>;
pub struct StatusCode { }
impl crate::StatusCode {
    pub fn from_u16(src: u16) -> std::result::Result<crate::StatusCode, _>;
    pub fn from_bytes(src: &[u8]) -> std::result::Result<crate::StatusCode, _>;
    pub fn as_u16(&self) -> u16;
    pub fn as_str(&self) -> &str;
    pub fn canonical_reason(&self) -> std::option::Option<&'static str>;
    pub fn is_informational(&self) -> bool;
    pub fn is_success(&self) -> bool;
    pub fn is_redirection(&self) -> bool;
    pub fn is_client_error(&self) -> bool;
    pub fn is_server_error(&self) -> bool;
}
impl crate::StatusCode {
    pub const CONTINUE: crate::StatusCode;
    pub const SWITCHING_PROTOCOLS: crate::StatusCode;
    pub const PROCESSING: crate::StatusCode;
    pub const EARLY_HINTS: crate::StatusCode;
    pub const OK: crate::StatusCode;
    pub const CREATED: crate::StatusCode;
    pub const ACCEPTED: crate::StatusCode;
    pub const NON_AUTHORITATIVE_INFORMATION: crate::StatusCode;
    pub const NO_CONTENT: crate::StatusCode;
    pub const RESET_CONTENT: crate::StatusCode;
    pub const PARTIAL_CONTENT: crate::StatusCode;
    pub const MULTI_STATUS: crate::StatusCode;
    pub const ALREADY_REPORTED: crate::StatusCode;
    pub const IM_USED: crate::StatusCode;
    pub const MULTIPLE_CHOICES: crate::StatusCode;
    pub const MOVED_PERMANENTLY: crate::StatusCode;
    pub const FOUND: crate::StatusCode;
    pub const SEE_OTHER: crate::StatusCode;
    pub const NOT_MODIFIED: crate::StatusCode;
    pub const USE_PROXY: crate::StatusCode;
    pub const TEMPORARY_REDIRECT: crate::StatusCode;
    pub const PERMANENT_REDIRECT: crate::StatusCode;
    pub const BAD_REQUEST: crate::StatusCode;
    pub const UNAUTHORIZED: crate::StatusCode;
    pub const PAYMENT_REQUIRED: crate::StatusCode;
    pub const FORBIDDEN: crate::StatusCode;
    pub const NOT_FOUND: crate::StatusCode;
    pub const METHOD_NOT_ALLOWED: crate::StatusCode;
    pub const NOT_ACCEPTABLE: crate::StatusCode;
    pub const PROXY_AUTHENTICATION_REQUIRED: crate::StatusCode;
    pub const REQUEST_TIMEOUT: crate::StatusCode;
    pub const CONFLICT: crate::StatusCode;
    pub const GONE: crate::StatusCode;
    pub const LENGTH_REQUIRED: crate::StatusCode;
    pub const PRECONDITION_FAILED: crate::StatusCode;
    pub const PAYLOAD_TOO_LARGE: crate::StatusCode;
    pub const URI_TOO_LONG: crate::StatusCode;
    pub const UNSUPPORTED_MEDIA_TYPE: crate::StatusCode;
    pub const RANGE_NOT_SATISFIABLE: crate::StatusCode;
    pub const EXPECTATION_FAILED: crate::StatusCode;
    pub const IM_A_TEAPOT: crate::StatusCode;
    pub const MISDIRECTED_REQUEST: crate::StatusCode;
    pub const UNPROCESSABLE_ENTITY: crate::StatusCode;
    pub const LOCKED: crate::StatusCode;
    pub const FAILED_DEPENDENCY: crate::StatusCode;
    pub const TOO_EARLY: crate::StatusCode;
    pub const UPGRADE_REQUIRED: crate::StatusCode;
    pub const PRECONDITION_REQUIRED: crate::StatusCode;
    pub const TOO_MANY_REQUESTS: crate::StatusCode;
    pub const REQUEST_HEADER_FIELDS_TOO_LARGE: crate::StatusCode;
    pub const UNAVAILABLE_FOR_LEGAL_REASONS: crate::StatusCode;
    pub const INTERNAL_SERVER_ERROR: crate::StatusCode;
    pub const NOT_IMPLEMENTED: crate::StatusCode;
    pub const BAD_GATEWAY: crate::StatusCode;
    pub const SERVICE_UNAVAILABLE: crate::StatusCode;
    pub const GATEWAY_TIMEOUT: crate::StatusCode;
    pub const HTTP_VERSION_NOT_SUPPORTED: crate::StatusCode;
    pub const VARIANT_ALSO_NEGOTIATES: crate::StatusCode;
    pub const INSUFFICIENT_STORAGE: crate::StatusCode;
    pub const LOOP_DETECTED: crate::StatusCode;
    pub const NOT_EXTENDED: crate::StatusCode;
    pub const NETWORK_AUTHENTICATION_REQUIRED: crate::StatusCode;
}
impl std::clone::Clone for crate::StatusCode { }
impl std::marker::Copy for crate::StatusCode { }
impl std::default::Default for crate::StatusCode { }
impl std::fmt::Display for crate::StatusCode { }
impl std::convert::From<&crate::StatusCode> for crate::StatusCode { }
impl std::str::FromStr for crate::StatusCode { type Err = _; }
unsafe impl std::marker::Send for crate::StatusCode { }
unsafe impl std::marker::Sync for crate::StatusCode { }
impl std::convert::TryFrom<&[u8]> for crate::StatusCode { type Error = _; }
impl std::convert::TryFrom<&str> for crate::StatusCode { type Error = _; }
impl std::convert::TryFrom<u16> for crate::StatusCode { type Error = _; }
pub struct Upgraded { }
impl tokio::io::AsyncRead for crate::Upgraded { }
impl tokio::io::AsyncWrite for crate::Upgraded { }
unsafe impl std::marker::Send for crate::Upgraded { }
impl !std::marker::Sync for crate::Upgraded { }
pub struct Url { }
impl crate::Url {
    pub fn parse(input: &str) -> std::result::Result<crate::Url, url::parser::ParseError>;
    pub fn parse_with_params<I, K, V>(input: &str, iter: I) -> std::result::Result<crate::Url, url::parser::ParseError> where I: std::iter::IntoIterator, <I as std::iter::IntoIterator>::Item: std::borrow::Borrow<(K, V)>, K: std::convert::AsRef<str>, V: std::convert::AsRef<str>;
    pub fn join(&self, input: &str) -> std::result::Result<crate::Url, url::parser::ParseError>;
    pub fn make_relative(&self, url: &crate::Url) -> std::option::Option<std::string::String>;
    pub fn options<'a>() -> url::ParseOptions<'a>;
    pub fn as_str(&self) -> &str;
    pub fn into_string(self) -> std::string::String;
    pub fn origin(&self) -> url::origin::Origin;
    pub fn scheme(&self) -> &str;
    pub fn is_special(&self) -> bool;
    pub fn has_authority(&self) -> bool;
    pub fn authority(&self) -> &str;
    pub fn cannot_be_a_base(&self) -> bool;
    pub fn username(&self) -> &str;
    pub fn password(&self) -> std::option::Option<&str>;
    pub fn has_host(&self) -> bool;
    pub fn host_str(&self) -> std::option::Option<&str>;
    pub fn host(&self) -> std::option::Option<url::host::Host<&str>>;
    pub fn domain(&self) -> std::option::Option<&str>;
    pub fn port(&self) -> std::option::Option<u16>;
    pub fn port_or_known_default(&self) -> std::option::Option<u16>;
    pub fn socket_addrs(&self, default_port_number: impl std::ops::Fn() -> std::option::Option<u16>) -> std::result::Result<std::vec::Vec<std::net::SocketAddr>, std::io::Error>;
    pub fn path(&self) -> &str;
    pub fn path_segments(&self) -> std::option::Option<std::str::Split<'_, char>>;
    pub fn query(&self) -> std::option::Option<&str>;
    pub fn query_pairs(&self) -> _;
    pub fn fragment(&self) -> std::option::Option<&str>;
    pub fn set_fragment(&mut self, fragment: std::option::Option<&str>);
    pub fn set_query(&mut self, query: std::option::Option<&str>);
    pub fn query_pairs_mut(&mut self) -> _;
    pub fn set_path(&mut self, path: &str);
    pub fn path_segments_mut(&mut self) -> std::result::Result<url::path_segments::PathSegmentsMut<'_>, ()>;
    pub fn set_port(&mut self, port: std::option::Option<u16>) -> std::result::Result<(), ()>;
    pub fn set_host(&mut self, host: std::option::Option<&str>) -> std::result::Result<(), url::parser::ParseError>;
    pub fn set_ip_host(&mut self, address: std::net::IpAddr) -> std::result::Result<(), ()>;
    pub fn set_password(&mut self, password: std::option::Option<&str>) -> std::result::Result<(), ()>;
    pub fn set_username(&mut self, username: &str) -> std::result::Result<(), ()>;
    pub fn set_scheme(&mut self, scheme: &str) -> std::result::Result<(), ()>;
    pub fn from_file_path<P>(path: P) -> std::result::Result<crate::Url, ()> where P: std::convert::AsRef<std::path::Path>;
    pub fn from_directory_path<P>(path: P) -> std::result::Result<crate::Url, ()> where P: std::convert::AsRef<std::path::Path>;
    pub fn to_file_path(&self) -> std::result::Result<std::path::PathBuf, ()>;
}
impl std::convert::AsRef<str> for crate::Url { }
impl std::clone::Clone for crate::Url { }
impl std::fmt::Display for crate::Url { }
impl std::str::FromStr for crate::Url { type Err = url::parser::ParseError; }
impl std::ops::Index<std::ops::Range<url::slicing::Position>> for crate::Url { type Output = str; }
impl std::ops::Index<std::ops::RangeFrom<url::slicing::Position>> for crate::Url { type Output = str; }
impl std::ops::Index<std::ops::RangeFull> for crate::Url { type Output = str; }
impl std::ops::Index<std::ops::RangeTo<url::slicing::Position>> for crate::Url { type Output = str; }
impl crate::IntoUrl for crate::Url { }
unsafe impl std::marker::Send for crate::Url { }
unsafe impl std::marker::Sync for crate::Url { }
impl<'a> std::convert::TryFrom<&'a str> for crate::Url { type Error = url::parser::ParseError; }
pub struct Version { }
impl crate::Version {
    pub const HTTP_09: crate::Version;
    pub const HTTP_10: crate::Version;
    pub const HTTP_11: crate::Version;
    pub const HTTP_2: crate::Version;
    pub const HTTP_3: crate::Version;
}
impl std::clone::Clone for crate::Version { }
impl std::marker::Copy for crate::Version { }
impl std::default::Default for crate::Version { }
unsafe impl std::marker::Send for crate::Version { }
unsafe impl std::marker::Sync for crate::Version { }
pub async fn get<T: crate::IntoUrl>(url: T) -> crate::Result<crate::Response>;
pub mod blocking {
    pub struct Body { }
    impl crate::blocking::Body {
        pub fn new<R: std::io::Read + std::marker::Send + 'static>(reader: R) -> crate::blocking::Body;
        pub fn sized<R: std::io::Read + std::marker::Send + 'static>(reader: R, len: u64) -> crate::blocking::Body;
        pub fn as_bytes(&self) -> std::option::Option<&[u8]>;
        pub fn buffer(&mut self) -> std::result::Result<&[u8], crate::Error>;
    }
    impl std::convert::From<&'static [u8]> for crate::blocking::Body { }
    impl std::convert::From<&'static str> for crate::blocking::Body { }
    impl std::convert::From<bytes::Bytes> for crate::blocking::Body { }
    impl std::convert::From<std::fs::File> for crate::blocking::Body { }
    impl std::convert::From<std::string::String> for crate::blocking::Body { }
    impl std::convert::From<std::vec::Vec<u8>> for crate::blocking::Body { }
    unsafe impl std::marker::Send for crate::blocking::Body { }
    impl !std::marker::Sync for crate::blocking::Body { }
    pub struct Client { }
    impl crate::blocking::Client {
        pub fn new() -> crate::blocking::Client;
        pub fn builder() -> crate::blocking::ClientBuilder;
        pub fn get<U: crate::IntoUrl>(&self, url: U) -> crate::blocking::RequestBuilder;
        pub fn post<U: crate::IntoUrl>(&self, url: U) -> crate::blocking::RequestBuilder;
        pub fn put<U: crate::IntoUrl>(&self, url: U) -> crate::blocking::RequestBuilder;
        pub fn patch<U: crate::IntoUrl>(&self, url: U) -> crate::blocking::RequestBuilder;
        pub fn delete<U: crate::IntoUrl>(&self, url: U) -> crate::blocking::RequestBuilder;
        pub fn head<U: crate::IntoUrl>(&self, url: U) -> crate::blocking::RequestBuilder;
        pub fn request<U: crate::IntoUrl>(&self, method: crate::Method, url: U) -> crate::blocking::RequestBuilder;
        pub fn execute(&self, request: crate::blocking::Request) -> crate::Result<crate::blocking::Response>;
    }
    impl std::clone::Clone for crate::blocking::Client { }
    impl std::default::Default for crate::blocking::Client { }
    unsafe impl std::marker::Send for crate::blocking::Client { }
    unsafe impl std::marker::Sync for crate::blocking::Client { }
    pub struct ClientBuilder { }
    impl crate::blocking::ClientBuilder {
        pub fn new() -> Self;
    }
    impl crate::blocking::ClientBuilder {
        pub fn build(self) -> crate::Result<crate::blocking::Client>;
        pub fn user_agent<V>(self, value: V) -> crate::blocking::ClientBuilder where V: std::convert::TryInto<crate::header::HeaderValue>, V::Error: std::convert::Into<_>;
        pub fn default_headers(self, headers: crate::header::HeaderMap) -> crate::blocking::ClientBuilder;
        pub fn cookie_store(self, enable: bool) -> crate::blocking::ClientBuilder;
        pub fn cookie_provider<C: crate::cookie::CookieStore + 'static>(self, cookie_store: std::sync::Arc<C>) -> crate::blocking::ClientBuilder;
        pub fn no_gzip(self) -> crate::blocking::ClientBuilder;
        pub fn no_brotli(self) -> crate::blocking::ClientBuilder;
        pub fn no_zstd(self) -> crate::blocking::ClientBuilder;
        pub fn no_deflate(self) -> crate::blocking::ClientBuilder;
        pub fn redirect(self, policy: crate::redirect::Policy) -> crate::blocking::ClientBuilder;
        pub fn retry(self, policy: crate::retry::Builder) -> crate::blocking::ClientBuilder;
        pub fn referer(self, enable: bool) -> crate::blocking::ClientBuilder;
        pub fn proxy(self, proxy: crate::Proxy) -> crate::blocking::ClientBuilder;
        pub fn no_proxy(self) -> crate::blocking::ClientBuilder;
        pub fn timeout<T>(self, timeout: T) -> crate::blocking::ClientBuilder where T: std::convert::Into<std::option::Option<std::time::Duration>>;
        pub fn connect_timeout<T>(self, timeout: T) -> crate::blocking::ClientBuilder where T: std::convert::Into<std::option::Option<std::time::Duration>>;
        pub fn connection_verbose(self, verbose: bool) -> crate::blocking::ClientBuilder;
        pub fn pool_idle_timeout<D>(self, val: D) -> crate::blocking::ClientBuilder where D: std::convert::Into<std::option::Option<std::time::Duration>>;
        pub fn pool_max_idle_per_host(self, max: usize) -> crate::blocking::ClientBuilder;
        pub fn http1_title_case_headers(self) -> crate::blocking::ClientBuilder;
        pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> crate::blocking::ClientBuilder;
        pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> crate::blocking::ClientBuilder;
        pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> crate::blocking::ClientBuilder;
        pub fn http1_only(self) -> crate::blocking::ClientBuilder;
        pub fn http09_responses(self) -> crate::blocking::ClientBuilder;
        pub fn http2_prior_knowledge(self) -> crate::blocking::ClientBuilder;
        pub fn http2_initial_stream_window_size(self, sz: impl std::convert::Into<std::option::Option<u32>>) -> crate::blocking::ClientBuilder;
        pub fn http2_initial_connection_window_size(self, sz: impl std::convert::Into<std::option::Option<u32>>) -> crate::blocking::ClientBuilder;
        pub fn http2_adaptive_window(self, enabled: bool) -> crate::blocking::ClientBuilder;
        pub fn http2_max_frame_size(self, sz: impl std::convert::Into<std::option::Option<u32>>) -> crate::blocking::ClientBuilder;
        pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> crate::blocking::ClientBuilder;
        pub fn tcp_nodelay(self, enabled: bool) -> crate::blocking::ClientBuilder;
        pub fn local_address<T>(self, addr: T) -> crate::blocking::ClientBuilder where T: std::convert::Into<std::option::Option<std::net::IpAddr>>;
        pub fn interface(self, interface: &str) -> crate::blocking::ClientBuilder;
        pub fn tcp_keepalive<D>(self, val: D) -> crate::blocking::ClientBuilder where D: std::convert::Into<std::option::Option<std::time::Duration>>;
        pub fn tcp_keepalive_interval<D>(self, val: D) -> crate::blocking::ClientBuilder where D: std::convert::Into<std::option::Option<std::time::Duration>>;
        pub fn tcp_keepalive_retries<C>(self, retries: C) -> crate::blocking::ClientBuilder where C: std::convert::Into<std::option::Option<u32>>;
        pub fn tcp_user_timeout<D>(self, val: D) -> crate::blocking::ClientBuilder where D: std::convert::Into<std::option::Option<std::time::Duration>>;
        pub fn unix_socket(self, path: _) -> crate::blocking::ClientBuilder;
        pub fn add_root_certificate(self, cert: crate::tls::Certificate) -> crate::blocking::ClientBuilder;
        pub fn tls_built_in_root_certs(self, tls_built_in_root_certs: bool) -> crate::blocking::ClientBuilder;
        pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> crate::blocking::ClientBuilder;
        pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> crate::blocking::ClientBuilder;
        pub fn tls_sni(self, tls_sni: bool) -> crate::blocking::ClientBuilder;
        pub fn min_tls_version(self, version: crate::tls::Version) -> crate::blocking::ClientBuilder;
        pub fn max_tls_version(self, version: crate::tls::Version) -> crate::blocking::ClientBuilder;
        pub fn tls_info(self, tls_info: bool) -> crate::blocking::ClientBuilder;
        pub fn no_trust_dns(self) -> crate::blocking::ClientBuilder;
        pub fn no_hickory_dns(self) -> crate::blocking::ClientBuilder;
        pub fn https_only(self, enabled: bool) -> crate::blocking::ClientBuilder;
        pub fn resolve(self, domain: &str, addr: std::net::SocketAddr) -> crate::blocking::ClientBuilder;
        pub fn resolve_to_addrs(self, domain: &str, addrs: &[std::net::SocketAddr]) -> crate::blocking::ClientBuilder;
        pub fn dns_resolver<R: crate::dns::Resolve + 'static>(self, resolver: std::sync::Arc<R>) -> crate::blocking::ClientBuilder;
        pub fn connector_layer<L>(self, layer: L) -> crate::blocking::ClientBuilder where L: std::clone::Clone + std::marker::Send + std::marker::Sync + 'static, L::Service: std::clone::Clone + std::marker::Send + std::marker::Sync + 'static, _: std::marker::Send + 'static;
    }
    impl std::default::Default for crate::blocking::ClientBuilder { }
    impl std::convert::From<crate::ClientBuilder> for crate::blocking::ClientBuilder { }
    unsafe impl std::marker::Send for crate::blocking::ClientBuilder { }
    unsafe impl std::marker::Sync for crate::blocking::ClientBuilder { }
    pub struct Request { }
    impl crate::blocking::Request {
        pub fn new(method: crate::Method, url: crate::Url) -> Self;
        pub fn method(&self) -> &crate::Method;
        pub fn method_mut(&mut self) -> &mut crate::Method;
        pub fn url(&self) -> &crate::Url;
        pub fn url_mut(&mut self) -> &mut crate::Url;
        pub fn headers(&self) -> &crate::header::HeaderMap;
        pub fn headers_mut(&mut self) -> &mut crate::header::HeaderMap;
        pub fn version(&self) -> crate::Version;
        pub fn version_mut(&mut self) -> &mut crate::Version;
        pub fn body(&self) -> std::option::Option<&crate::blocking::Body>;
        pub fn body_mut(&mut self) -> &mut std::option::Option<crate::blocking::Body>;
        pub fn timeout(&self) -> std::option::Option<&std::time::Duration>;
        pub fn timeout_mut(&mut self) -> &mut std::option::Option<std::time::Duration>;
        pub fn try_clone(&self) -> std::option::Option<crate::blocking::Request>;
    }
    unsafe impl std::marker::Send for crate::blocking::Request { }
    impl !std::marker::Sync for crate::blocking::Request { }
    pub struct RequestBuilder { }
    impl crate::blocking::RequestBuilder {
        pub fn from_parts(client: crate::blocking::Client, request: crate::blocking::Request) -> crate::blocking::RequestBuilder;
        pub fn header<K, V>(self, key: K, value: V) -> crate::blocking::RequestBuilder where crate::header::HeaderName: std::convert::TryFrom<K>, crate::header::HeaderValue: std::convert::TryFrom<V>, <crate::header::HeaderName as std::convert::TryFrom<K>>::Error: std::convert::Into<_>, <crate::header::HeaderValue as std::convert::TryFrom<V>>::Error: std::convert::Into<_>;
        pub fn headers(self, headers: crate::header::HeaderMap) -> crate::blocking::RequestBuilder;
        pub fn basic_auth<U, P>(self, username: U, password: std::option::Option<P>) -> crate::blocking::RequestBuilder where U: std::fmt::Display, P: std::fmt::Display;
        pub fn bearer_auth<T>(self, token: T) -> crate::blocking::RequestBuilder where T: std::fmt::Display;
        pub fn body<T: std::convert::Into<crate::blocking::Body>>(self, body: T) -> crate::blocking::RequestBuilder;
        pub fn timeout(self, timeout: std::time::Duration) -> crate::blocking::RequestBuilder;
        pub fn query<T: serde_core::ser::Serialize + ?Sized>(self, query: &T) -> crate::blocking::RequestBuilder;
        pub fn version(self, version: crate::Version) -> crate::blocking::RequestBuilder;
        pub fn form<T: serde_core::ser::Serialize + ?Sized>(self, form: &T) -> crate::blocking::RequestBuilder;
        pub fn json<T: serde_core::ser::Serialize + ?Sized>(self, json: &T) -> crate::blocking::RequestBuilder;
        pub fn multipart(self, multipart: crate::blocking::multipart::Form) -> crate::blocking::RequestBuilder;
        pub fn build(self) -> crate::Result<crate::blocking::Request>;
        pub fn build_split(self) -> (crate::blocking::Client, crate::Result<crate::blocking::Request>);
        pub fn send(self) -> crate::Result<crate::blocking::Response>;
        pub fn try_clone(&self) -> std::option::Option<crate::blocking::RequestBuilder>;
    }
    unsafe impl std::marker::Send for crate::blocking::RequestBuilder { }
    impl !std::marker::Sync for crate::blocking::RequestBuilder { }
    pub struct Response { }
    impl crate::blocking::Response {
        pub fn status(&self) -> crate::StatusCode;
        pub fn headers(&self) -> &crate::header::HeaderMap;
        pub fn headers_mut(&mut self) -> &mut crate::header::HeaderMap;
        pub fn cookies<'a>(&'a self) -> impl std::iter::Iterator<Item = crate::cookie::Cookie<'a>> + 'a;
        pub fn version(&self) -> crate::Version;
        pub fn url(&self) -> &crate::Url;
        pub fn remote_addr(&self) -> std::option::Option<std::net::SocketAddr>;
        pub fn extensions(&self) -> &_;
        pub fn extensions_mut(&mut self) -> &mut _;
        pub fn content_length(&self) -> std::option::Option<u64>;
        pub fn json<T: serde_core::de::DeserializeOwned>(self) -> crate::Result<T>;
        pub fn bytes(self) -> crate::Result<bytes::Bytes>;
        pub fn text(self) -> crate::Result<std::string::String>;
        pub fn text_with_charset(self, default_encoding: &str) -> crate::Result<std::string::String>;
        pub fn copy_to<W>(&mut self, w: &mut W) -> crate::Result<u64> where W: std::io::Write + ?Sized;
        pub fn error_for_status(self) -> crate::Result<Self>;
        pub fn error_for_status_ref(&self) -> crate::Result<&Self>;
    }
    impl std::io::Read for crate::blocking::Response { }
    unsafe impl std::marker::Send for crate::blocking::Response { }
    unsafe impl std::marker::Sync for crate::blocking::Response { }
    pub fn get<T: crate::IntoUrl>(url: T) -> crate::Result<crate::blocking::Response>;
    pub mod multipart {
        pub struct Form { }
        impl crate::blocking::multipart::Form {
            pub fn new() -> crate::blocking::multipart::Form;
            pub fn boundary(&self) -> &str;
            pub fn text<T, U>(self, name: T, value: U) -> crate::blocking::multipart::Form where T: std::convert::Into<std::borrow::Cow<'static, str>>, U: std::convert::Into<std::borrow::Cow<'static, str>>;
            pub fn file<T, U>(self, name: T, path: U) -> std::io::Result<crate::blocking::multipart::Form> where T: std::convert::Into<std::borrow::Cow<'static, str>>, U: std::convert::AsRef<std::path::Path>;
            pub fn part<T>(self, name: T, part: crate::blocking::multipart::Part) -> crate::blocking::multipart::Form where T: std::convert::Into<std::borrow::Cow<'static, str>>;
            pub fn percent_encode_path_segment(self) -> crate::blocking::multipart::Form;
            pub fn percent_encode_attr_chars(self) -> crate::blocking::multipart::Form;
            pub fn percent_encode_noop(self) -> crate::blocking::multipart::Form;
            pub fn into_reader(self) -> impl std::io::Read;
        }
        impl std::default::Default for crate::blocking::multipart::Form { }
        unsafe impl std::marker::Send for crate::blocking::multipart::Form { }
        impl !std::marker::Sync for crate::blocking::multipart::Form { }
        pub struct Part { }
        impl crate::blocking::multipart::Part {
            pub fn text<T>(value: T) -> crate::blocking::multipart::Part where T: std::convert::Into<std::borrow::Cow<'static, str>>;
            pub fn bytes<T>(value: T) -> crate::blocking::multipart::Part where T: std::convert::Into<std::borrow::Cow<'static, [u8]>>;
            pub fn reader<T: std::io::Read + std::marker::Send + 'static>(value: T) -> crate::blocking::multipart::Part;
            pub fn reader_with_length<T: std::io::Read + std::marker::Send + 'static>(value: T, length: u64) -> crate::blocking::multipart::Part;
            pub fn file<T: std::convert::AsRef<std::path::Path>>(path: T) -> std::io::Result<crate::blocking::multipart::Part>;
            pub fn mime_str(self, mime: &str) -> crate::Result<crate::blocking::multipart::Part>;
            pub fn file_name<T>(self, filename: T) -> crate::blocking::multipart::Part where T: std::convert::Into<std::borrow::Cow<'static, str>>;
            pub fn headers(self, headers: crate::header::HeaderMap) -> crate::blocking::multipart::Part;
        }
        unsafe impl std::marker::Send for crate::blocking::multipart::Part { }
        impl !std::marker::Sync for crate::blocking::multipart::Part { }
    }
}
pub mod cookie {
    pub struct Cookie<'a> { }
    impl<'a> crate::cookie::Cookie<'a> {
        pub fn name(&self) -> &str;
        pub fn value(&self) -> &str;
        pub fn http_only(&self) -> bool;
        pub fn secure(&self) -> bool;
        pub fn same_site_lax(&self) -> bool;
        pub fn same_site_strict(&self) -> bool;
        pub fn path(&self) -> std::option::Option<&str>;
        pub fn domain(&self) -> std::option::Option<&str>;
        pub fn max_age(&self) -> std::option::Option<std::time::Duration>;
        pub fn expires(&self) -> std::option::Option<std::time::SystemTime>;
    }
    unsafe impl<'a> std::marker::Send for crate::cookie::Cookie<'a> { }
    unsafe impl<'a> std::marker::Sync for crate::cookie::Cookie<'a> { }
    pub trait CookieStore: std::marker::Send + std::marker::Sync {
        fn set_cookies(&self, cookie_headers: &mut dyn std::iter::Iterator<Item = &crate::header::HeaderValue>, url: &crate::Url);
        fn cookies(&self, url: &crate::Url) -> std::option::Option<crate::header::HeaderValue>;
    }
}
pub mod dns {
    pub type Addrs = std::boxed::Box<dyn std::iter::Iterator<Item = std::net::SocketAddr> + std::marker::Send>;
    pub struct Name { }
    impl crate::dns::Name {
        pub fn as_str(&self) -> &str;
    }
    impl std::str::FromStr for crate::dns::Name { type Err = _; }
    unsafe impl std::marker::Send for crate::dns::Name { }
    unsafe impl std::marker::Sync for crate::dns::Name { }
    pub trait Resolve: std::marker::Send + std::marker::Sync {
        fn resolve(&self, name: crate::dns::Name) -> crate::dns::Resolving;
    }
    pub type Resolving = std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = std::result::Result<crate::dns::Addrs, std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync>>> + std::marker::Send>>;
}
pub mod header {
    pub trait AsHeaderName { }
    impl crate::header::AsHeaderName for &std::string::String { }
    impl crate::header::AsHeaderName for &str { }
    impl crate::header::AsHeaderName for std::string::String { }
    pub struct Drain<'a, T> { }
    impl<'a, T> std::ops::Drop for crate::header::Drain<'a, T> { }
    impl<'a, T> std::iter::Iterator for crate::header::Drain<'a, T> { type Item = (std::option::Option<crate::header::HeaderName>, T); }
    unsafe impl<'a, T> std::marker::Send for crate::header::Drain<'a, T> where T: std::marker::Send { }
    unsafe impl<'a, T> std::marker::Sync for crate::header::Drain<'a, T> where T: std::marker::Sync { }
    pub enum Entry<'a, T> where T: 'a { Occupied(crate::header::OccupiedEntry<'a, T>), Vacant(crate::header::VacantEntry<'a, T>) }
    impl<'a, T> crate::header::Entry<'a, T> {
        pub fn or_insert(self, default: T) -> &'a mut T;
        pub fn or_try_insert(self, default: T) -> std::result::Result<&'a mut T, crate::header::MaxSizeReached>;
        pub fn or_insert_with<F>(self, default: F) -> &'a mut T where F: std::ops::FnOnce() -> T;
        pub fn or_try_insert_with<F>(self, default: F) -> std::result::Result<&'a mut T, crate::header::MaxSizeReached> where F: std::ops::FnOnce() -> T;
        pub fn key(&self) -> &crate::header::HeaderName;
    }
    unsafe impl<'a, T> std::marker::Send for crate::header::Entry<'a, T> where T: std::marker::Send { }
    unsafe impl<'a, T> std::marker::Sync for crate::header::Entry<'a, T> where T: std::marker::Sync { }
    pub struct GetAll<'a, T> { }
    impl<'a, T> crate::header::GetAll<'a, T> where T: 'a {
        pub fn iter(&self) -> crate::header::ValueIter<'a, T>;
    }
    impl<'a, 'b, T> std::iter::IntoIterator for &'b crate::header::GetAll<'a, T> where 'b: 'a { type Item = &'a T; type IntoIter = crate::header::ValueIter<'a, T>; }
    impl<'a, T> std::iter::IntoIterator for crate::header::GetAll<'a, T> { type Item = &'a T; type IntoIter = crate::header::ValueIter<'a, T>; }
    unsafe impl<'a, T> std::marker::Send for crate::header::GetAll<'a, T> where T: std::marker::Sync { }
    unsafe impl<'a, T> std::marker::Sync for crate::header::GetAll<'a, T> where T: std::marker::Sync { }
    pub struct HeaderMap<T = crate::header::HeaderValue> { }
    impl crate::header::HeaderMap {
        pub fn new() -> crate::header::HeaderMap;
    }
    impl<T> crate::header::HeaderMap<T> {
        pub fn with_capacity(capacity: usize) -> crate::header::HeaderMap<T>;
        pub fn try_with_capacity(capacity: usize) -> std::result::Result<crate::header::HeaderMap<T>, crate::header::MaxSizeReached>;
        pub fn len(&self) -> usize;
        pub fn keys_len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> std::result::Result<(), crate::header::MaxSizeReached>;
        pub fn get<K>(&self, key: K) -> std::option::Option<&T> where K: crate::header::AsHeaderName;
        pub fn get_mut<K>(&mut self, key: K) -> std::option::Option<&mut T> where K: crate::header::AsHeaderName;
        pub fn get_all<K>(&self, key: K) -> crate::header::GetAll<'_, T> where K: crate::header::AsHeaderName;
        pub fn contains_key<K>(&self, key: K) -> bool where K: crate::header::AsHeaderName;
        pub fn iter(&self) -> crate::header::Iter<'_, T>;
        pub fn iter_mut(&mut self) -> crate::header::IterMut<'_, T>;
        pub fn keys(&self) -> crate::header::Keys<'_, T>;
        pub fn values(&self) -> crate::header::Values<'_, T>;
        pub fn values_mut(&mut self) -> crate::header::ValuesMut<'_, T>;
        pub fn drain(&mut self) -> crate::header::Drain<'_, T>;
        pub fn entry<K>(&mut self, key: K) -> crate::header::Entry<'_, T> where K: crate::header::IntoHeaderName;
        pub fn try_entry<K>(&mut self, key: K) -> std::result::Result<crate::header::Entry<'_, T>, crate::header::InvalidHeaderName> where K: crate::header::AsHeaderName;
        pub fn insert<K>(&mut self, key: K, val: T) -> std::option::Option<T> where K: crate::header::IntoHeaderName;
        pub fn try_insert<K>(&mut self, key: K, val: T) -> std::result::Result<std::option::Option<T>, crate::header::MaxSizeReached> where K: crate::header::IntoHeaderName;
        pub fn append<K>(&mut self, key: K, value: T) -> bool where K: crate::header::IntoHeaderName;
        pub fn try_append<K>(&mut self, key: K, value: T) -> std::result::Result<bool, crate::header::MaxSizeReached> where K: crate::header::IntoHeaderName;
        pub fn remove<K>(&mut self, key: K) -> std::option::Option<T> where K: crate::header::AsHeaderName;
    }
    impl<T> std::clone::Clone for crate::header::HeaderMap<T> where T: std::clone::Clone { }
    impl<T> std::default::Default for crate::header::HeaderMap<T> { }
    impl<T> std::iter::Extend<(crate::header::HeaderName, T)> for crate::header::HeaderMap<T> { }
    impl<T> std::iter::Extend<(std::option::Option<crate::header::HeaderName>, T)> for crate::header::HeaderMap<T> { }
    impl<T> std::iter::FromIterator<(crate::header::HeaderName, T)> for crate::header::HeaderMap<T> { }
    impl<K, T> std::ops::Index<K> for crate::header::HeaderMap<T> where K: crate::header::AsHeaderName { type Output = T; }
    impl<'a, T> std::iter::IntoIterator for &'a crate::header::HeaderMap<T> { type Item = (&'a crate::header::HeaderName, &'a T); type IntoIter = crate::header::Iter<'a, T>; }
    impl<'a, T> std::iter::IntoIterator for &'a mut crate::header::HeaderMap<T> { type Item = (&'a crate::header::HeaderName, &'a mut T); type IntoIter = crate::header::IterMut<'a, T>; }
    impl<T> std::iter::IntoIterator for crate::header::HeaderMap<T> { type Item = (std::option::Option<crate::header::HeaderName>, T); }
    unsafe impl<T> std::marker::Send for crate::header::HeaderMap<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::header::HeaderMap<T> where T: std::marker::Sync { }
    impl<'a, K, V, S, T> std::convert::TryFrom<&'a std::collections::HashMap<K, V, S>> for crate::header::HeaderMap<T> where K: std::cmp::Eq + std::hash::Hash, crate::header::HeaderName: std::convert::TryFrom<&'a K>, T: std::convert::TryFrom<&'a V> { type Error = _; }
    pub struct HeaderName { }
    impl crate::header::HeaderName {
        pub fn from_bytes(src: &[u8]) -> std::result::Result<crate::header::HeaderName, crate::header::InvalidHeaderName>;
        pub fn from_lowercase(src: &[u8]) -> std::result::Result<crate::header::HeaderName, crate::header::InvalidHeaderName>;
        pub fn from_static(src: &'static str) -> crate::header::HeaderName;
        pub fn as_str(&self) -> &str;
    }
    impl crate::header::AsHeaderName for &crate::header::HeaderName { }
    impl crate::header::AsHeaderName for crate::header::HeaderName { }
    impl std::convert::AsRef<[u8]> for crate::header::HeaderName { }
    impl std::convert::AsRef<str> for crate::header::HeaderName { }
    impl std::borrow::Borrow<str> for crate::header::HeaderName { }
    impl std::clone::Clone for crate::header::HeaderName { }
    impl std::fmt::Display for crate::header::HeaderName { }
    impl std::convert::From<&crate::header::HeaderName> for crate::header::HeaderName { }
    impl std::str::FromStr for crate::header::HeaderName { type Err = crate::header::InvalidHeaderName; }
    impl crate::header::IntoHeaderName for &crate::header::HeaderName { }
    impl crate::header::IntoHeaderName for crate::header::HeaderName { }
    unsafe impl std::marker::Send for crate::header::HeaderName { }
    unsafe impl std::marker::Sync for crate::header::HeaderName { }
    impl std::convert::TryFrom<&[u8]> for crate::header::HeaderName { type Error = crate::header::InvalidHeaderName; }
    impl std::convert::TryFrom<&std::string::String> for crate::header::HeaderName { type Error = crate::header::InvalidHeaderName; }
    impl std::convert::TryFrom<&str> for crate::header::HeaderName { type Error = crate::header::InvalidHeaderName; }
    impl std::convert::TryFrom<std::string::String> for crate::header::HeaderName { type Error = crate::header::InvalidHeaderName; }
    impl std::convert::TryFrom<std::vec::Vec<u8>> for crate::header::HeaderName { type Error = crate::header::InvalidHeaderName; }
    pub struct HeaderValue { }
    impl crate::header::HeaderValue {
        pub fn from_static(src: &'static str) -> crate::header::HeaderValue;
        pub fn from_str(src: &str) -> std::result::Result<crate::header::HeaderValue, crate::header::InvalidHeaderValue>;
        pub fn from_name(name: crate::header::HeaderName) -> crate::header::HeaderValue;
        pub fn from_bytes(src: &[u8]) -> std::result::Result<crate::header::HeaderValue, crate::header::InvalidHeaderValue>;
        pub fn from_maybe_shared<T>(src: T) -> std::result::Result<crate::header::HeaderValue, crate::header::InvalidHeaderValue> where T: std::convert::AsRef<[u8]> + 'static;
        pub fn to_str(&self) -> std::result::Result<&str, crate::header::ToStrError>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn as_bytes(&self) -> &[u8];
        pub fn set_sensitive(&mut self, val: bool);
        pub fn is_sensitive(&self) -> bool;
    }
    impl std::convert::AsRef<[u8]> for crate::header::HeaderValue { }
    impl std::clone::Clone for crate::header::HeaderValue { }
    impl std::convert::From<&crate::header::HeaderValue> for crate::header::HeaderValue { }
    impl std::convert::From<crate::header::HeaderName> for crate::header::HeaderValue { }
    impl std::convert::From<i16> for crate::header::HeaderValue { }
    impl std::convert::From<i32> for crate::header::HeaderValue { }
    impl std::convert::From<i64> for crate::header::HeaderValue { }
    impl std::convert::From<isize> for crate::header::HeaderValue { }
    impl std::convert::From<u16> for crate::header::HeaderValue { }
    impl std::convert::From<u32> for crate::header::HeaderValue { }
    impl std::convert::From<u64> for crate::header::HeaderValue { }
    impl std::convert::From<usize> for crate::header::HeaderValue { }
    impl std::str::FromStr for crate::header::HeaderValue { type Err = crate::header::InvalidHeaderValue; }
    unsafe impl std::marker::Send for crate::header::HeaderValue { }
    unsafe impl std::marker::Sync for crate::header::HeaderValue { }
    impl std::convert::TryFrom<&[u8]> for crate::header::HeaderValue { type Error = crate::header::InvalidHeaderValue; }
    impl std::convert::TryFrom<&std::string::String> for crate::header::HeaderValue { type Error = crate::header::InvalidHeaderValue; }
    impl std::convert::TryFrom<&str> for crate::header::HeaderValue { type Error = crate::header::InvalidHeaderValue; }
    impl std::convert::TryFrom<std::string::String> for crate::header::HeaderValue { type Error = crate::header::InvalidHeaderValue; }
    impl std::convert::TryFrom<std::vec::Vec<u8>> for crate::header::HeaderValue { type Error = crate::header::InvalidHeaderValue; }
    pub trait IntoHeaderName { }
    impl crate::header::IntoHeaderName for &'static str { }
    pub struct InvalidHeaderName { }
    impl std::fmt::Display for crate::header::InvalidHeaderName { }
    impl std::error::Error for crate::header::InvalidHeaderName { }
    unsafe impl std::marker::Send for crate::header::InvalidHeaderName { }
    unsafe impl std::marker::Sync for crate::header::InvalidHeaderName { }
    pub struct InvalidHeaderValue { }
    impl std::fmt::Display for crate::header::InvalidHeaderValue { }
    impl std::error::Error for crate::header::InvalidHeaderValue { }
    unsafe impl std::marker::Send for crate::header::InvalidHeaderValue { }
    unsafe impl std::marker::Sync for crate::header::InvalidHeaderValue { }
    pub struct Iter<'a, T> { }
    impl<'a, T> std::iter::Iterator for crate::header::Iter<'a, T> { type Item = (&'a crate::header::HeaderName, &'a T); }
    unsafe impl<'a, T> std::marker::Send for crate::header::Iter<'a, T> where T: std::marker::Sync { }
    unsafe impl<'a, T> std::marker::Sync for crate::header::Iter<'a, T> where T: std::marker::Sync { }
    pub struct IterMut<'a, T> { }
    impl<'a, T> std::iter::Iterator for crate::header::IterMut<'a, T> { type Item = (&'a crate::header::HeaderName, &'a mut T); }
    unsafe impl<'a, T> std::marker::Send for crate::header::IterMut<'a, T> where T: std::marker::Send { }
    unsafe impl<'a, T> std::marker::Sync for crate::header::IterMut<'a, T> where T: std::marker::Sync { }
    pub struct Keys<'a, T> { }
    impl<'a, T> std::iter::ExactSizeIterator for crate::header::Keys<'a, T> { }
    impl<'a, T> std::iter::Iterator for crate::header::Keys<'a, T> { type Item = &'a crate::header::HeaderName; }
    unsafe impl<'a, T> std::marker::Send for crate::header::Keys<'a, T> where T: std::marker::Sync { }
    unsafe impl<'a, T> std::marker::Sync for crate::header::Keys<'a, T> where T: std::marker::Sync { }
    pub struct MaxSizeReached { }
    impl std::fmt::Display for crate::header::MaxSizeReached { }
    impl std::error::Error for crate::header::MaxSizeReached { }
    unsafe impl std::marker::Send for crate::header::MaxSizeReached { }
    unsafe impl std::marker::Sync for crate::header::MaxSizeReached { }
    pub struct OccupiedEntry<'a, T> { }
    impl<'a, T> crate::header::OccupiedEntry<'a, T> {
        pub fn key(&self) -> &crate::header::HeaderName;
        pub fn get(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_mut(self) -> &'a mut T;
        pub fn insert(&mut self, value: T) -> T;
        pub fn insert_mult(&mut self, value: T) -> crate::header::ValueDrain<'_, T>;
        pub fn append(&mut self, value: T);
        pub fn remove(self) -> T;
        pub fn remove_entry(self) -> (crate::header::HeaderName, T);
        pub fn remove_entry_mult(self) -> (crate::header::HeaderName, crate::header::ValueDrain<'a, T>);
        pub fn iter(&self) -> crate::header::ValueIter<'_, T>;
        pub fn iter_mut(&mut self) -> crate::header::ValueIterMut<'_, T>;
    }
    impl<'a, 'b, T> std::iter::IntoIterator for &'b crate::header::OccupiedEntry<'a, T> where 'b: 'a { type Item = &'a T; type IntoIter = crate::header::ValueIter<'a, T>; }
    impl<'a, 'b, T> std::iter::IntoIterator for &'b mut crate::header::OccupiedEntry<'a, T> where 'b: 'a { type Item = &'a mut T; type IntoIter = crate::header::ValueIterMut<'a, T>; }
    impl<'a, T> std::iter::IntoIterator for crate::header::OccupiedEntry<'a, T> { type Item = &'a mut T; type IntoIter = crate::header::ValueIterMut<'a, T>; }
    unsafe impl<'a, T> std::marker::Send for crate::header::OccupiedEntry<'a, T> where T: std::marker::Send { }
    unsafe impl<'a, T> std::marker::Sync for crate::header::OccupiedEntry<'a, T> where T: std::marker::Sync { }
    pub struct ToStrError { }
    impl std::fmt::Display for crate::header::ToStrError { }
    impl std::error::Error for crate::header::ToStrError { }
    unsafe impl std::marker::Send for crate::header::ToStrError { }
    unsafe impl std::marker::Sync for crate::header::ToStrError { }
    pub struct VacantEntry<'a, T> { }
    impl<'a, T> crate::header::VacantEntry<'a, T> {
        pub fn key(&self) -> &crate::header::HeaderName;
        pub fn into_key(self) -> crate::header::HeaderName;
        pub fn insert(self, value: T) -> &'a mut T;
        pub fn try_insert(self, value: T) -> std::result::Result<&'a mut T, crate::header::MaxSizeReached>;
        pub fn insert_entry(self, value: T) -> crate::header::OccupiedEntry<'a, T>;
        pub fn try_insert_entry(self, value: T) -> std::result::Result<crate::header::OccupiedEntry<'a, T>, crate::header::MaxSizeReached>;
    }
    unsafe impl<'a, T> std::marker::Send for crate::header::VacantEntry<'a, T> where T: std::marker::Send { }
    unsafe impl<'a, T> std::marker::Sync for crate::header::VacantEntry<'a, T> where T: std::marker::Sync { }
    pub struct ValueDrain<'a, T> { }
    impl<'a, T> std::ops::Drop for crate::header::ValueDrain<'a, T> { }
    impl<'a, T> std::iter::Iterator for crate::header::ValueDrain<'a, T> { type Item = T; }
    unsafe impl<'a, T> std::marker::Send for crate::header::ValueDrain<'a, T> where T: std::marker::Send { }
    unsafe impl<'a, T> std::marker::Sync for crate::header::ValueDrain<'a, T> where T: std::marker::Sync { }
    pub struct ValueIter<'a, T> { }
    impl<'a, T> std::iter::DoubleEndedIterator for crate::header::ValueIter<'a, T> where T: 'a { }
    impl<'a, T> std::iter::Iterator for crate::header::ValueIter<'a, T> where T: 'a { type Item = &'a T; }
    unsafe impl<'a, T> std::marker::Send for crate::header::ValueIter<'a, T> where T: std::marker::Sync { }
    unsafe impl<'a, T> std::marker::Sync for crate::header::ValueIter<'a, T> where T: std::marker::Sync { }
    pub struct ValueIterMut<'a, T> { }
    impl<'a, T> std::iter::DoubleEndedIterator for crate::header::ValueIterMut<'a, T> where T: 'a { }
    impl<'a, T> std::iter::Iterator for crate::header::ValueIterMut<'a, T> where T: 'a { type Item = &'a mut T; }
    unsafe impl<'a, T> std::marker::Send for crate::header::ValueIterMut<'a, T> where T: std::marker::Send { }
    unsafe impl<'a, T> std::marker::Sync for crate::header::ValueIterMut<'a, T> where T: std::marker::Sync { }
    pub struct Values<'a, T> { }
    impl<'a, T> std::iter::Iterator for crate::header::Values<'a, T> { type Item = &'a T; }
    unsafe impl<'a, T> std::marker::Send for crate::header::Values<'a, T> where T: std::marker::Sync { }
    unsafe impl<'a, T> std::marker::Sync for crate::header::Values<'a, T> where T: std::marker::Sync { }
    pub struct ValuesMut<'a, T> { }
    impl<'a, T> std::iter::Iterator for crate::header::ValuesMut<'a, T> { type Item = &'a mut T; }
    unsafe impl<'a, T> std::marker::Send for crate::header::ValuesMut<'a, T> where T: std::marker::Send { }
    unsafe impl<'a, T> std::marker::Sync for crate::header::ValuesMut<'a, T> where T: std::marker::Sync { }
}
pub mod multipart {
    pub struct Form { }
    impl crate::multipart::Form {
        pub fn new() -> crate::multipart::Form;
        pub fn boundary(&self) -> &str;
        pub fn text<T, U>(self, name: T, value: U) -> crate::multipart::Form where T: std::convert::Into<std::borrow::Cow<'static, str>>, U: std::convert::Into<std::borrow::Cow<'static, str>>;
        pub async fn file<T, U>(self, name: T, path: U) -> std::io::Result<crate::multipart::Form> where T: std::convert::Into<std::borrow::Cow<'static, str>>, U: std::convert::AsRef<std::path::Path>;
        pub fn part<T>(self, name: T, part: crate::multipart::Part) -> crate::multipart::Form where T: std::convert::Into<std::borrow::Cow<'static, str>>;
        pub fn percent_encode_path_segment(self) -> crate::multipart::Form;
        pub fn percent_encode_attr_chars(self) -> crate::multipart::Form;
        pub fn percent_encode_noop(self) -> crate::multipart::Form;
        pub fn into_stream(self) -> impl futures_core::stream::Stream<Item = std::result::Result<bytes::Bytes, crate::Error>> + std::marker::Send + std::marker::Sync;
    }
    impl std::default::Default for crate::multipart::Form { }
    unsafe impl std::marker::Send for crate::multipart::Form { }
    unsafe impl std::marker::Sync for crate::multipart::Form { }
    pub struct Part { }
    impl crate::multipart::Part {
        pub fn text<T>(value: T) -> crate::multipart::Part where T: std::convert::Into<std::borrow::Cow<'static, str>>;
        pub fn bytes<T>(value: T) -> crate::multipart::Part where T: std::convert::Into<std::borrow::Cow<'static, [u8]>>;
        pub fn stream<T: std::convert::Into<crate::Body>>(value: T) -> crate::multipart::Part;
        pub fn stream_with_length<T: std::convert::Into<crate::Body>>(value: T, length: u64) -> crate::multipart::Part;
        pub async fn file<T: std::convert::AsRef<std::path::Path>>(path: T) -> std::io::Result<crate::multipart::Part>;
        pub fn mime_str(self, mime: &str) -> crate::Result<crate::multipart::Part>;
        pub fn file_name<T>(self, filename: T) -> crate::multipart::Part where T: std::convert::Into<std::borrow::Cow<'static, str>>;
        pub fn headers(self, headers: crate::header::HeaderMap) -> crate::multipart::Part;
    }
    unsafe impl std::marker::Send for crate::multipart::Part { }
    unsafe impl std::marker::Sync for crate::multipart::Part { }
}
pub mod redirect {
    pub struct Action { }
    unsafe impl std::marker::Send for crate::redirect::Action { }
    unsafe impl std::marker::Sync for crate::redirect::Action { }
    pub struct Attempt<'a> { }
    impl<'a> crate::redirect::Attempt<'a> {
        pub fn status(&self) -> crate::StatusCode;
        pub fn url(&self) -> &crate::Url;
        pub fn previous(&self) -> &[crate::Url];
        pub fn follow(self) -> crate::redirect::Action;
        pub fn stop(self) -> crate::redirect::Action;
        pub fn error<E: std::convert::Into<std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync>>>(self, error: E) -> crate::redirect::Action;
    }
    unsafe impl<'a> std::marker::Send for crate::redirect::Attempt<'a> { }
    unsafe impl<'a> std::marker::Sync for crate::redirect::Attempt<'a> { }
    pub struct Policy { }
    impl crate::redirect::Policy {
        pub fn limited(max: usize) -> Self;
        pub fn none() -> Self;
        pub fn custom<T>(policy: T) -> Self where T: std::ops::Fn(crate::redirect::Attempt<'_>) -> crate::redirect::Action + std::marker::Send + std::marker::Sync + 'static;
        pub fn redirect(&self, attempt: crate::redirect::Attempt<'_>) -> crate::redirect::Action;
    }
    impl std::default::Default for crate::redirect::Policy { }
    unsafe impl std::marker::Send for crate::redirect::Policy { }
    unsafe impl std::marker::Sync for crate::redirect::Policy { }
}
pub mod retry {
    pub struct Builder { }
    impl crate::retry::Builder {
        pub fn scoped(scope: _) -> Self;
        pub fn no_budget(self) -> Self;
        pub fn max_extra_load(self, extra_percent: f32) -> Self;
        pub fn max_retries_per_request(self, max: u32) -> Self;
        pub fn classify_fn<F>(self, func: F) -> Self where F: std::ops::Fn(_) -> _ + std::marker::Send + std::marker::Sync + 'static;
        pub fn classify(self, classifier: _) -> Self;
    }
    unsafe impl std::marker::Send for crate::retry::Builder { }
    unsafe impl std::marker::Sync for crate::retry::Builder { }
}
pub mod tls {
    pub struct Certificate { }
    impl crate::tls::Certificate {
        pub fn from_der(der: &[u8]) -> crate::Result<crate::tls::Certificate>;
        pub fn from_pem(pem: &[u8]) -> crate::Result<crate::tls::Certificate>;
        pub fn from_pem_bundle(pem_bundle: &[u8]) -> crate::Result<std::vec::Vec<crate::tls::Certificate>>;
    }
    impl std::clone::Clone for crate::tls::Certificate { }
    unsafe impl std::marker::Send for crate::tls::Certificate { }
    unsafe impl std::marker::Sync for crate::tls::Certificate { }
    pub struct Version { }
    impl crate::tls::Version {
        pub const TLS_1_0: crate::tls::Version;
        pub const TLS_1_1: crate::tls::Version;
        pub const TLS_1_2: crate::tls::Version;
        pub const TLS_1_3: crate::tls::Version;
    }
    impl std::clone::Clone for crate::tls::Version { }
    impl std::marker::Copy for crate::tls::Version { }
    unsafe impl std::marker::Send for crate::tls::Version { }
    unsafe impl std::marker::Sync for crate::tls::Version { }
}
