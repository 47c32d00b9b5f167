//! The local certificate authority: two files beside the store, made once, trusted by clients across starts.

use std::io::{self, Write};
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, Days, Utc};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, PublicKeyData, SanType,
};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// The certificate that clients trust.
const CERTIFICATE_FILE: &str = "ca.pem";
/// The key that signs the server's certificates.
const KEY_FILE: &str = "ca.key";
/// How long the authority is valid: ten years.
const AUTHORITY_DAYS: u64 = 3652;
/// How long a certificate of the server is valid; clients refuse longer than 398 days.
const SERVER_DAYS: u64 = 365;

/// Files of the authority that cannot be made or used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or its directory cannot be read or written.
    #[error("cannot {verb} {}", path.display())]
    File {
        /// What was tried: `read` or `write`.
        verb: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The two files do not belong together, or are not what their names say.
    #[error("{} {problem}; delete ca.pem and ca.key to make a new certificate authority", path.display())]
    Unusable {
        /// The file at fault.
        path: PathBuf,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// A certificate cannot be signed.
    #[error("cannot issue a certificate")]
    Issue(#[from] rcgen::Error),
}

/// A certificate authority with its key.
pub(super) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate_file: PathBuf,
}

impl Authority {
    /// Opens the authority of a directory, or makes it. Several processes may do so at once: all get the same one.
    ///
    /// The key is written first and the certificate is made of it, so whoever comes second completes what the first
    /// began. A certificate without its key is therefore never a step on the way, but a loss.
    pub(super) fn open_or_create(dir: &Path, now: DateTime<Utc>) -> Result<Self, Error> {
        let dir = std::path::absolute(dir).map_err(|source| file_error("read", dir, source))?;
        create_dir(&dir).map_err(|source| file_error("write", &dir, source))?;
        let certificate_file = dir.join(CERTIFICATE_FILE);
        let key_file = dir.join(KEY_FILE);

        // In this order: where there is a certificate, its key was there before it.
        let certificate_pem = read_if_present(&certificate_file)?;
        let key_pem = match read_if_present(&key_file)? {
            Some(pem) => pem,
            None if certificate_pem.is_some() => return Err(Error::Unusable { path: key_file, problem: "is missing" }),
            None => {
                let pem = Zeroizing::new(KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?.serialize_pem());
                write_or_read_winner(&key_file, pem, Access::Owner)?
            }
        };
        let Ok(key) = KeyPair::from_pkcs8_pem_and_sign_algo(&key_pem, &PKCS_ECDSA_P256_SHA256) else {
            return Err(Error::Unusable { path: key_file, problem: "is no ECDSA P-256 private key in PKCS #8 PEM" });
        };

        let params = authority_params(&key, now);
        let certificate_pem = match certificate_pem {
            Some(pem) => pem,
            None => {
                let pem = Zeroizing::new(params.self_signed(&key)?.pem());
                write_or_read_winner(&certificate_file, pem, Access::Everyone)?
            }
        };
        if !certifies(&certificate_pem, &key) {
            return Err(Error::Unusable { path: certificate_file, problem: "is no certificate of the key in ca.key" });
        }
        Ok(Self { issuer: Issuer::new(params, key), certificate_file })
    }

    /// The absolute path of the certificate that clients trust.
    pub(super) fn certificate_file(&self) -> &Path {
        &self.certificate_file
    }

    /// Issues a certificate for `localhost` and these addresses, with a new key.
    pub(super) fn issue(
        &self,
        addresses: &[IpAddr],
        now: DateTime<Utc>,
    ) -> Result<(CertificateDer<'static>, PrivateKeyDer<'static>), Error> {
        let mut params = CertificateParams::new(["localhost".to_owned()])?;
        params.subject_alt_names.extend(addresses.iter().copied().map(SanType::IpAddress));
        params.distinguished_name = named("localhost");
        params.is_ca = IsCa::ExplicitNoCa;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        set_validity(&mut params, now, SERVER_DAYS);
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        let certificate = params.signed_by(&key, &self.issuer)?;
        Ok((certificate.der().clone(), PrivateKeyDer::Pkcs8(key.serialize_der().into())))
    }
}

/// The authority's certificate. Its name follows from its key: the files of one directory can be told from those of
/// another, and nothing but the key is needed to issue in the authority's name.
fn authority_params(key: &KeyPair, now: DateTime<Utc>) -> CertificateParams {
    let hash = Sha256::digest(key.der_bytes());
    let mut params = CertificateParams::default();
    params.distinguished_name =
        named(&format!("kms-cli local KMS {:02x}{:02x}{:02x}{:02x}", hash[0], hash[1], hash[2], hash[3]));
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.use_authority_key_identifier_extension = true;
    set_validity(&mut params, now, AUTHORITY_DAYS);
    params
}

fn named(common_name: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, common_name);
    name
}

/// Valid from yesterday, so that a clock which lags a little does no harm.
fn set_validity(params: &mut CertificateParams, now: DateTime<Utc>, days: u64) {
    let yesterday = now - Days::new(1);
    let end = now + Days::new(days);
    let midnight = |time: DateTime<Utc>| rcgen::date_time_ymd(time.year(), time.month() as u8, time.day() as u8);
    params.not_before = midnight(yesterday);
    params.not_after = midnight(end);
}

/// Whether the certificate is for this key. The public key stands in it as it is, so no parser is needed.
fn certifies(pem: &str, key: &KeyPair) -> bool {
    let Ok(certificate) = CertificateDer::from_pem_slice(pem.as_bytes()) else { return false };
    let public = key.der_bytes();
    certificate.windows(public.len()).any(|part| part == public)
}

fn read_if_present(path: &Path) -> Result<Option<Zeroizing<String>>, Error> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(Zeroizing::new(text))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(file_error("read", path, source)),
    }
}

/// Who may read a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Owner,
    Everyone,
}

/// Writes a file that does not exist yet, whole or not at all, and gives its text; that of another process, should
/// one have been faster.
fn write_or_read_winner(path: &Path, text: Zeroizing<String>, access: Access) -> Result<Zeroizing<String>, Error> {
    match write_new(path, text.as_bytes(), access) {
        Ok(()) => Ok(text),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            std::fs::read_to_string(path).map(Zeroizing::new).map_err(|source| file_error("read", path, source))
        }
        Err(source) => Err(file_error("write", path, source)),
    }
}

fn write_new(path: &Path, bytes: &[u8], access: Access) -> io::Result<()> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    if access == Access::Everyone {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o644));
    }
    #[cfg(not(unix))]
    let _ = access;
    let mut file = builder.tempfile_in(path.parent().unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path).map_err(|failed| failed.error)?;
    Ok(())
}

fn create_dir(dir: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(dir)
}

fn file_error(verb: &'static str, path: &Path, source: io::Error) -> Error {
    Error::File { verb, path: path.to_owned(), source }
}
