//! The TLS side of the server: a fresh certificate at every start, issued by an authority that stays.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::ServerConfig;
use tokio_rustls::TlsAcceptor;

use super::Error;
use super::authority::Authority;

/// Sets up TLS for a server on this address; also gives the absolute path of the certificate to trust.
pub(super) fn acceptor(dir: &Path, address: IpAddr) -> Result<(TlsAcceptor, PathBuf), Error> {
    let now = chrono::Utc::now();
    let authority = Authority::open_or_create(dir, now)?;
    let mut addresses = vec![IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
    // An unspecified address as well: it stands in the announced URL, and reaches this machine on Linux.
    if !addresses.contains(&address) {
        addresses.push(address);
    }
    let (certificate, key) = authority.issue(&addresses, now)?;

    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok((TlsAcceptor::from(Arc::new(config)), authority.certificate_file().to_owned()))
}
