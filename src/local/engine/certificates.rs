//! The X.509 certificates of KMS instances and client keys.

use std::time::Duration;

use chrono::{DateTime, Days, Utc};
use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, PKCS_RSA_SHA256, SignatureAlgorithm,
};
use rustls::pki_types::PrivatePkcs8KeyDer;
use zeroize::Zeroize;

use super::errors::{Reason, Refusal};

/// How long the certificate authorities of an instance are valid: twenty years, as those of the service are.
const AUTHORITY_DAYS: u64 = 7305;

/// From when to when a certificate is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Validity {
    /// The first second.
    pub(super) not_before: DateTime<Utc>,
    /// The last second.
    pub(super) not_after: DateTime<Utc>,
}

/// A certificate authority with its key.
struct Authority {
    certificate: Certificate,
    issuer: Issuer<'static, KeyPair>,
}

/// The certificates that a client of an instance trusts, in PEM, the root first: as of the service, a root and an
/// authority below it.
///
/// Nothing is ever issued in their name, so their private keys are not kept. They come from *ring*, which takes
/// randomness from nowhere but the system.
pub(in crate::local) fn authority_chain(now: DateTime<Utc>) -> Result<String, Refusal> {
    let validity = Validity { not_before: now, not_after: now + Days::new(AUTHORITY_DAYS) };
    let root = authority("Local KMS Root CA", validity, None)?;
    let second = authority("Local KMS Second CA", validity, Some(&root.issuer))?;
    Ok(format!("{}\r\n{}", pem(&root.certificate, "\r\n"), pem(&second.certificate, "\r\n")))
}

fn authority(name: &str, validity: Validity, above: Option<&Issuer<'static, KeyPair>>) -> Result<Authority, Refusal> {
    let mut params = params(name, validity)?;
    params.is_ca =
        IsCa::Ca(if above.is_some() { BasicConstraints::Constrained(0) } else { BasicConstraints::Unconstrained });
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.use_authority_key_identifier_extension = true;
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(failed)?;
    let certificate = match above {
        Some(issuer) => params.signed_by(&key, issuer),
        None => params.self_signed(&key),
    };
    Ok(Authority { certificate: certificate.map_err(failed)?, issuer: Issuer::new(params, key) })
}

/// The certificate of a client key.
pub(super) struct ClientCertificate {
    /// In PEM, without a final line end.
    pub(super) pem: String,
    /// In DER.
    pub(super) der: Vec<u8>,
}

/// A certificate that an RSA key, in PKCS#8, signs for itself. The name on it is the id of the client key.
pub(super) fn client(id: &str, pkcs8: &[u8], validity: Validity) -> Result<ClientCertificate, Refusal> {
    let mut params = params(id, validity)?;
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let mut key = signing_key(pkcs8, &PKCS_RSA_SHA256)?;
    let certificate = params.self_signed(&key).map_err(failed);
    key.zeroize();
    let certificate = certificate?;
    Ok(ClientCertificate { pem: pem(&certificate, "\n"), der: certificate.der().to_vec() })
}

fn signing_key(pkcs8: &[u8], algorithm: &'static SignatureAlgorithm) -> Result<KeyPair, Refusal> {
    KeyPair::from_pkcs8_der_and_sign_algo(&PrivatePkcs8KeyDer::from(pkcs8), algorithm).map_err(failed)
}

fn params(name: &str, validity: Validity) -> Result<CertificateParams, Refusal> {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    let epoch = rcgen::date_time_ymd(1970, 1, 1);
    params.not_before = epoch + since_epoch(validity.not_before)?;
    params.not_after = epoch + since_epoch(validity.not_after)?;
    Ok(params)
}

fn since_epoch(time: DateTime<Utc>) -> Result<Duration, Refusal> {
    u64::try_from(time.timestamp()).map(Duration::from_secs).map_err(|_| Reason::Internal.into())
}

/// A certificate in PEM with the given line ends, but none at its own end.
fn pem(certificate: &Certificate, line_end: &str) -> String {
    certificate.pem().lines().collect::<Vec<_>>().join(line_end)
}

/// What went wrong says nothing about the key.
fn failed(error: rcgen::Error) -> Refusal {
    Refusal::about(Reason::Internal, format!("({error})"))
}
