//! Which certificates are trusted, and the TLS configuration that follows (design: ring, compiled-in roots).

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};

/// Whom to trust.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Trust {
    /// The compiled-in roots and, for issuers that they do not know, the system's.
    #[default]
    Roots,
    /// Only the certificates in this PEM file.
    File(PathBuf),
    /// Anyone. The connection is encrypted, but its other end may be anybody.
    Anyone,
}

/// A file of trusted certificates that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TrustError {
    /// The file cannot be read.
    #[error("cannot read the certificate file {}: {reason}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The file holds no certificate.
    #[error("the certificate file {} holds no PEM certificate", .0.display())]
    Empty(PathBuf),
    /// The TLS library refuses the set-up.
    #[error("TLS cannot be set up: {0}")]
    Setup(String),
}

/// The TLS configuration of the client, which has no certificate of its own.
pub(super) fn config(trust: &Trust) -> Result<ClientConfig, TrustError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let anchors = match trust {
        Trust::Roots => {
            let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
            Anchors::CompiledIn { roots: verifier(roots, &provider)?, system: OnceLock::new() }
        }
        Trust::File(path) => Anchors::File(verifier(read_roots(path)?, &provider)?),
        Trust::Anyone => Anchors::Anyone,
    };
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| TrustError::Setup(error.to_string()))?;
    let verifier = Arc::new(Verifier { anchors, provider });
    Ok(builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth())
}

fn verifier(roots: RootCertStore, provider: &Arc<CryptoProvider>) -> Result<Arc<WebPkiServerVerifier>, TrustError> {
    WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(provider))
        .build()
        .map_err(|error| TrustError::Setup(error.to_string()))
}

fn read_roots(path: &Path) -> Result<RootCertStore, TrustError> {
    let unreadable = |reason: String| TrustError::Unreadable { path: path.to_owned(), reason };
    let text = std::fs::read(path).map_err(|error| unreadable(error.to_string()))?;
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(&text) {
        let certificate = certificate.map_err(|error| unreadable(error.to_string()))?;
        roots.add(certificate).map_err(|error| unreadable(error.to_string()))?;
    }
    if roots.is_empty() { Err(TrustError::Empty(path.to_owned())) } else { Ok(roots) }
}

/// Who vouches for a server.
enum Anchors {
    /// The compiled-in roots, and the system's where those do not know an issuer: loading them takes longer than the
    /// whole request otherwise does.
    CompiledIn { roots: Arc<WebPkiServerVerifier>, system: OnceLock<Option<Arc<WebPkiServerVerifier>>> },
    /// The certificates of a file.
    File(Arc<WebPkiServerVerifier>),
    /// Nobody has to.
    Anyone,
}

/// Checks the certificate of a server against the anchors. That the server holds the key of its certificate is checked
/// always.
struct Verifier {
    anchors: Anchors,
    provider: Arc<CryptoProvider>,
}

impl fmt::Debug for Verifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Verifier")
    }
}

impl Verifier {
    fn system_roots(&self) -> Option<Arc<WebPkiServerVerifier>> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        verifier(roots, &self.provider).ok()
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let ask = |anchor: &WebPkiServerVerifier| {
            anchor.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
        };
        match &self.anchors {
            Anchors::CompiledIn { roots, system } => match ask(roots) {
                Err(rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer)) => {
                    let system = system.get_or_init(|| self.system_roots());
                    ask(system.as_ref().unwrap_or(roots))
                }
                verdict => verdict,
            },
            Anchors::File(roots) => ask(roots),
            Anchors::Anyone => Ok(ServerCertVerified::assertion()),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        rustls::crypto::verify_tls12_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        rustls::crypto::verify_tls13_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
