//! The two files of a client key: JSON with a PKCS#12 file in it, and the password (dedicated gateway §1).

use std::fs;
use std::path::Path;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use p12_keystore::Pkcs12Archive;
use p12_keystore::error::Error as Pkcs12Error;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use zeroize::Zeroizing;

use super::super::file::note_permissions;
use super::{ClientKeyError, Password};
use crate::wire::{ClientKey, format_time};

/// The file of a client key. The console calls the id `KeyId`, CreateClientKey `ClientKeyId`.
#[derive(Deserialize)]
struct Content {
    #[serde(rename = "KeyId", alias = "ClientKeyId")]
    id: Option<String>,
    #[serde(rename = "PrivateKeyData")]
    private_key: Option<SecretString>,
}

/// The password in a file, without the line end behind it.
pub(super) fn password(path: &Path, notes: &mut Vec<String>) -> Result<Password, ClientKeyError> {
    let bytes = read("password file", path, notes)?;
    let invalid = |problem| ClientKeyError::InvalidPassword { path: path.to_owned(), problem };
    let text = std::str::from_utf8(&bytes).map_err(|_| invalid("is not text"))?;
    match text.trim_end_matches(['\r', '\n']) {
        "" => Err(invalid("is empty")),
        text => Ok(Password { text: text.into(), from: path.display().to_string() }),
    }
}

/// The client key in a file, opened with its password.
pub(super) fn unlock(path: &Path, password: &Password, notes: &mut Vec<String>) -> Result<ClientKey, ClientKeyError> {
    let invalid = |problem: &str| ClientKeyError::Invalid { path: path.to_owned(), problem: problem.to_owned() };
    let bytes = read("client key file", path, notes)?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    // A list would be taken for the values of the keys in their order.
    if text.trim_ascii_start().starts_with(b"[") {
        return Err(invalid("is not a JSON object but a list"));
    }
    // The parser's own message may quote what it read, so only the place is passed on.
    let content: Content = serde_json::from_slice(text).map_err(|problem| {
        invalid(&format!("is not a JSON object (line {}, column {})", problem.line(), problem.column()))
    })?;
    let is_id = |id: &String| !id.is_empty() && !id.contains(char::is_control);
    let id = content.id.filter(is_id).ok_or_else(|| invalid("has no KeyId"))?;
    let given = |text: &SecretString| !text.expose_secret().is_empty();
    let private_key = content.private_key.filter(given).ok_or_else(|| invalid("has no PrivateKeyData"))?;
    let packed = without_blanks(private_key.expose_secret());
    let packed = STANDARD.decode(&*packed).map_err(|_| invalid("has a PrivateKeyData that is not base64"))?;

    let wrong_password = || ClientKeyError::WrongPassword { path: path.to_owned(), from: password.from.clone() };
    let archive = Pkcs12Archive::from_pkcs12(&packed, password.expose()).map_err(|error| match error {
        Pkcs12Error::MacError(_) | Pkcs12Error::UnpadError => wrong_password(),
        _ => invalid("has a PrivateKeyData that is not PKCS#12, or of a kind that is not known"),
    })?;
    let bag = archive.keys.first().ok_or_else(|| invalid("has a PKCS#12 file without a private key"))?;
    let key = ClientKey::new(id, bag.key.as_der()).map_err(|problem| invalid(&format!("cannot be used: {problem}")))?;
    if let Some(note) = archive.certs.first().and_then(|bag| validity_note(&key, bag.cert.as_der(), Utc::now())) {
        notes.push(note);
    }
    Ok(key)
}

/// Reads a file with a secret in it.
fn read(what: &'static str, path: &Path, notes: &mut Vec<String>) -> Result<Zeroizing<Vec<u8>>, ClientKeyError> {
    let bytes = fs::read(path);
    let bytes = bytes.map_err(|problem| ClientKeyError::Unreadable { what, path: path.to_owned(), problem })?;
    note_permissions(path, notes);
    Ok(Zeroizing::new(bytes))
}

/// Base64 on one line, whatever lines it came in.
fn without_blanks(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.split_ascii_whitespace().collect())
}

/// Says that the certificate beside the key is not valid. No official client looks at it, so KMS has the last word.
fn validity_note(key: &ClientKey, certificate: &[u8], now: DateTime<Utc>) -> Option<String> {
    let (_, certificate) = x509_parser::parse_x509_certificate(certificate).ok()?;
    let time = |time: x509_parser::time::ASN1Time| DateTime::from_timestamp(time.timestamp(), 0);
    let (begin, end) = (time(certificate.validity.not_before)?, time(certificate.validity.not_after)?);
    let id = key.id();
    if end < now {
        Some(format!("client key {id} ended at {}: KMS may refuse it", format_time(end)))
    } else if now < begin {
        Some(format!("client key {id} begins at {} only: KMS may refuse it", format_time(begin)))
    } else {
        None
    }
}
