//! The master key, which seals every secret in the database.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use zeroize::Zeroizing;

use super::files;
use crate::local::Error;
use crate::local::aead::{Cipher, KEY_BYTES};
use crate::local::engine::{Random, RandomFailed, StoreFailure};

/// The master key of a store.
pub(super) struct MasterKey(Cipher);

/// What a sealed value is. It is bound to the value, so that one sealed value cannot take the place of another.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sealed<'a> {
    /// The AccessKey secret of the identity.
    AccessKeySecret,
    /// The token of a session of STS, which goes out into the world.
    SecurityToken,
    /// The material of the key version with this id.
    KeyMaterial(&'a str),
    /// The digest of the first material of the key with this id.
    MaterialDigest(&'a str),
    /// The private key that belongs to the import token with this id.
    WrappingKey(&'a [u8]),
    /// The value of a version of a secret.
    SecretData {
        /// The name of the secret.
        secret: &'a str,
        /// The id of the version.
        version: &'a str,
    },
}

impl Sealed<'_> {
    fn aad(self) -> Vec<u8> {
        match self {
            Self::AccessKeySecret => b"access-key-secret".to_vec(),
            Self::SecurityToken => b"security-token".to_vec(),
            Self::KeyMaterial(version) => format!("key-material:{version}").into_bytes(),
            Self::MaterialDigest(key) => format!("material-digest:{key}").into_bytes(),
            Self::WrappingKey(token) => [b"wrapping-key:", token].concat(),
            // The name of a secret has no colon, so no two pairs give the same text.
            Self::SecretData { secret, version } => format!("secret-data:{secret}:{version}").into_bytes(),
        }
    }
}

impl MasterKey {
    /// A new key that is kept nowhere.
    pub(super) fn generate(random: &dyn Random) -> Result<Self, Error> {
        Ok(Self::from_bytes(&*new_key(random)?))
    }

    /// The key with these bytes.
    pub(super) fn from_bytes(bytes: &[u8; KEY_BYTES]) -> Self {
        Self(Cipher::new(bytes).unwrap_or_else(|_| unreachable!("the array has the length of a key")))
    }

    /// Reads the key of the store in a directory, or makes one when there is no store yet.
    pub(super) fn open(dir: &Path, random: &dyn Random) -> Result<Self, Error> {
        let path = files::master_key(dir);
        // Asked first: another process makes the key before it makes the database.
        let has_database = files::database(dir).exists();
        if let Some(key) = read(&path)? {
            return Ok(Self::from_bytes(&key));
        }
        if has_database {
            return Err(Error::MasterKeyMissing { path });
        }
        let key = new_key(random)?;
        files::make_file(&path, |unfinished| {
            write(unfinished, key.as_slice()).map_err(|cause| Error::File { path: path.clone(), cause })
        })?;
        // Another process may have been faster: its key counts.
        let key = read(&path)?.ok_or_else(|| Error::MasterKeyMissing { path: path.clone() })?;
        Ok(Self::from_bytes(&key))
    }

    /// Seals a value.
    pub(super) fn seal(&self, what: Sealed<'_>, value: &[u8], random: &dyn Random) -> Result<Vec<u8>, RandomFailed> {
        self.0.seal(&[], &what.aad(), value, random)
    }

    /// Opens a sealed value.
    pub(super) fn open_sealed(&self, what: Sealed<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, StoreFailure> {
        self.0.open(&what.aad(), sealed).ok_or(StoreFailure::Sealed)
    }
}

fn new_key(random: &dyn Random) -> Result<Zeroizing<[u8; KEY_BYTES]>, RandomFailed> {
    let mut key = Zeroizing::new([0; KEY_BYTES]);
    random.fill(&mut *key)?;
    Ok(key)
}

/// Reads the key from its file; `None` when there is no file.
pub(super) fn read(path: &Path) -> Result<Option<Zeroizing<[u8; KEY_BYTES]>>, Error> {
    let bytes = match fs::read(path) {
        Ok(bytes) => Zeroizing::new(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(cause) => return Err(Error::File { path: path.to_owned(), cause }),
    };
    match <[u8; KEY_BYTES]>::try_from(bytes.as_slice()) {
        Ok(key) => Ok(Some(Zeroizing::new(key))),
        Err(_) => Err(Error::MasterKeyDamaged { path: path.to_owned() }),
    }
}

fn write(path: &Path, key: &[u8]) -> io::Result<()> {
    let mut file = File::options().write(true).open(path)?;
    file.write_all(key)?;
    file.sync_all()
}
