//! Keys as PEM.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{PrivateKeyDer, SubjectPublicKeyInfoDer};
use zeroize::Zeroizing;

/// The columns of a line.
const COLUMNS: usize = 64;

/// The first private key of a text, in DER: PKCS#8, PKCS#1 or SEC 1.
pub(super) fn private_key(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    // This is how openssl heads the SEC 1 form of an SM2 key.
    let text = Zeroizing::new(text.replace(" SM2 PRIVATE KEY-", " EC PRIVATE KEY-"));
    let key = PrivateKeyDer::from_pem_slice(text.as_bytes()).ok()?;
    Some(Zeroizing::new(key.secret_der().to_vec()))
}

/// The first SubjectPublicKeyInfo of a text, in DER.
pub(super) fn public_key(text: &[u8]) -> Option<Vec<u8>> {
    Some(SubjectPublicKeyInfoDer::from_pem_slice(text).ok()?.to_vec())
}

/// A SubjectPublicKeyInfo as PEM, with a newline at the end.
pub(super) fn write_public_key(spki: &[u8]) -> String {
    let base64 = STANDARD.encode(spki);
    let mut pem = "-----BEGIN PUBLIC KEY-----\n".to_owned();
    let mut rest = base64.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(rest.len().min(COLUMNS));
        pem.push_str(line);
        pem.push('\n');
        rest = after;
    }
    pem.push_str("-----END PUBLIC KEY-----\n");
    pem
}
