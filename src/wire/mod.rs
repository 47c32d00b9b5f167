//! How a request looks: parameters, signatures, endpoints, error bodies. Pure functions without I/O, used by the
//! client to write requests and by the local KMS to read them.

pub mod check;
pub mod encode;
pub mod error;
pub mod incoming;
pub mod v1;
pub mod v3;
pub mod xml;

mod client_key;
mod credentials;
mod endpoint;
mod http;
mod params;
mod stamp;

pub use client_key::{CLIENT_KEY_ACTION, ClientKey, InvalidClientKey, SigningFailed};
pub use credentials::Credentials;
pub use endpoint::{Endpoint, EndpointType, InvalidEndpoint, InvalidRegion, REGIONS, Region, Scheme, VpcOnly};
pub use error::ApiError;
pub use http::{FORM_TYPE, Headers, Method, Request, Response};
pub use incoming::Incoming;
pub use params::Params;
pub use stamp::{InvalidTimestamp, Stamp, format_time, parse_time};

/// Which of the two signatures a request carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SignatureVersion {
    /// RPC signature 1.0, HMAC-SHA1 over all parameters.
    #[default]
    V1,
    /// ACS3-HMAC-SHA256 over method, query, headers and body.
    V3,
}
