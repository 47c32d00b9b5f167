//! A whole local KMS as one file, encrypted under a passphrase in the age format.

use std::io::{Read, Write};
use std::path::Path;

use age::scrypt::{Identity, Recipient};
use age::{DecryptError, Decryptor, Encryptor};
use secrecy::SecretString;
use zeroize::Zeroizing;

use super::store::{self, Occupied};
use super::{Error, LocalKms};

/// What a guess at the passphrase costs: 2^17 rounds of scrypt, 128 MiB and some tenths of a second. Fixed, where age
/// would measure this machine: a busy one is no reason for a weaker file.
const WORK_FACTOR: u8 = 17;

/// The most that is spent on opening a file.
const MAX_WORK_FACTOR: u8 = 20;

/// Packs the store in a directory, keys and all, under a passphrase. The settings beside it are no part of it.
///
/// # Errors
/// When there is no store, or it cannot be opened or read.
pub fn export(dir: &Path, passphrase: &SecretString) -> Result<Vec<u8>, Error> {
    if !store::exists(dir) {
        return Err(Error::NoStore { path: dir.to_owned() });
    }
    // What cannot be opened here could not be opened elsewhere either.
    LocalKms::open(dir)?;
    let snapshot = store::snapshot(dir)?;
    let mut recipient = Recipient::new(passphrase.clone());
    recipient.set_work_factor(WORK_FACTOR);
    let mut sealed = Vec::with_capacity(snapshot.len() + snapshot.len() / 1024 + 1024);
    let written = Encryptor::with_recipients(std::iter::once(&recipient as _)).ok().and_then(|encryptor| {
        let mut writer = encryptor.wrap_output(&mut sealed).ok()?;
        writer.write_all(&snapshot).ok()?;
        writer.finish().ok()
    });
    written.unwrap_or_else(|| unreachable!("one passphrase and memory to write to are all that it takes"));
    Ok(sealed)
}

/// Unpacks a file of [`export`] into a directory. Everything is checked before anything there is changed.
///
/// # Errors
/// When the passphrase is another, the file is damaged or no export, the directory has a store with content that is
/// to stay, or it cannot be written.
pub fn import(dir: &Path, sealed: &[u8], passphrase: &SecretString, occupied: Occupied) -> Result<(), Error> {
    let decryptor = Decryptor::new_buffered(sealed).map_err(|_| Error::NotAnExport)?;
    if !decryptor.is_scrypt() {
        return Err(Error::NotAnExport);
    }
    let mut identity = Identity::new(passphrase.clone());
    identity.set_max_work_factor(MAX_WORK_FACTOR);
    let mut reader = decryptor.decrypt(std::iter::once(&identity as _)).map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            Error::WrongPassphrase
        }
        _ => Error::NotAnExport,
    })?;
    // Room for the whole text keeps the master key from being left behind by a reallocation.
    let mut snapshot = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut snapshot).map_err(|_| Error::NotAnExport)?;
    store::restore(dir, &snapshot, occupied)
}
