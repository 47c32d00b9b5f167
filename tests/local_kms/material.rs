//! Keys of every kind, and the caller's own side of what is done with their public halves.

use std::sync::{Arc, Mutex};

use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepPublicEncryptingKey, Pkcs1PublicEncryptingKey, PublicEncryptingKey,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use kms_cli::local::LocalKms;
use kms_cli::local::engine::{Random, RandomFailed};
use ring::rand::SystemRandom;
use sm2::PublicKey;
use sm2::elliptic_curve::common::getrandom::SysRng;
use sm2::pkcs8::DecodePublicKey;
use sm2::pke::EncryptingKey;

use crate::support::{Kms, text};

/// A key and one of its versions.
pub struct Versioned {
    pub key: String,
    pub version: String,
}

impl Versioned {
    /// The parameters that name it.
    pub fn params(&self) -> [(&str, &str); 2] {
        [("KeyId", &self.key), ("KeyVersionId", &self.version)]
    }
}

impl Kms {
    /// Makes a key and gives its id and that of its only version.
    pub fn create_versioned(&self, spec: &str, usage: &str) -> Versioned {
        self.versioned(self.create(&[("KeySpec", spec), ("KeyUsage", usage)]))
    }

    /// A key with its first version.
    pub fn versioned(&self, key: String) -> Versioned {
        let version = text(&self.ok("ListKeyVersions", &[("KeyId", &key)]), "/KeyVersions/KeyVersion/0/KeyVersionId");
        Versioned { key, version }
    }

    /// Makes a key that waits for its material.
    pub fn create_external(&self, spec: &str) -> String {
        self.create(&[("KeySpec", spec), ("Origin", "EXTERNAL"), ("ProtectionLevel", "HSM")])
    }

    /// Imports material, wrapped for this key alone.
    pub fn import_bytes(&self, key: &str, material: &[u8]) {
        let (wrapped, token) = self.wrapped(key, "RSAES_OAEP_SHA_256", material);
        self.ok("ImportKeyMaterial", &[("KeyId", key), ("EncryptedKeyMaterial", &wrapped), ("ImportToken", &token)]);
    }

    /// Imports material that expires at a time into a key that hardware protects, for which SM2 may wrap it: of all
    /// ways this one takes the least time.
    pub fn import_until(&self, key: &str, material: &[u8], expires_at: DateTime<Utc>) {
        let (wrapped, token) = self.wrapped(key, "SM2PKE", material);
        let expires_at = expires_at.timestamp().to_string();
        let params = [
            ("KeyId", key),
            ("EncryptedKeyMaterial", &wrapped),
            ("ImportToken", &token),
            ("KeyMaterialExpireUnix", &expires_at),
        ];
        self.ok("ImportKeyMaterial", &params);
    }

    /// Material wrapped for a key, and the token that belongs to it, both in base64.
    pub fn wrapped(&self, key: &str, algorithm: &str, material: &[u8]) -> (String, String) {
        let spec = if algorithm == "SM2PKE" { "EC_SM2" } else { "RSA_2048" };
        let params = [("KeyId", key), ("WrappingKeySpec", spec), ("WrappingAlgorithm", algorithm)];
        let answer = self.ok("GetParametersForImport", &params);
        let public_key = STANDARD.decode(text(&answer, "/PublicKey")).unwrap();
        (STANDARD.encode(encrypt(algorithm, &public_key, material)), text(&answer, "/ImportToken"))
    }
}

/// Encrypts to the key of a SubjectPublicKeyInfo.
pub fn encrypt(algorithm: &str, spki: &[u8], plaintext: &[u8]) -> Vec<u8> {
    if algorithm == "SM2PKE" {
        let key = EncryptingKey::new(PublicKey::from_public_key_der(spki).unwrap());
        return key.encrypt_der(&mut SysRng, plaintext).unwrap();
    }
    let key = PublicEncryptingKey::from_der(spki).unwrap();
    let mut ciphertext = vec![0; key.key_size_bytes()];
    if algorithm == "RSAES_PKCS1_V1_5" {
        Pkcs1PublicEncryptingKey::new(key).unwrap().encrypt(plaintext, &mut ciphertext).unwrap();
        return ciphertext;
    }
    let oaep = if algorithm == "RSAES_OAEP_SHA_1" { &OAEP_SHA1_MGF1SHA1 } else { &OAEP_SHA256_MGF1SHA256 };
    OaepPublicEncryptingKey::new(key).unwrap().encrypt(oaep, plaintext, &mut ciphertext, None).unwrap();
    ciphertext
}

/// The DER of a public key in PEM, whose form has to be the documented one.
pub fn spki(pem: &str) -> Vec<u8> {
    let base64 = pem.strip_prefix("-----BEGIN PUBLIC KEY-----\n").unwrap();
    let base64 = base64.strip_suffix("\n-----END PUBLIC KEY-----\n").unwrap();
    let lines: Vec<&str> = base64.split('\n').collect();
    let (last, full) = lines.split_last().unwrap();
    assert!(full.iter().all(|line| line.len() == 64) && (1..=64).contains(&last.len()), "{pem}");
    STANDARD.decode(lines.concat()).unwrap()
}

/// A KMS whose next key will be made of chosen bytes.
pub struct Choosing {
    pub kms: Kms,
    chosen: Arc<Mutex<Option<Vec<u8>>>>,
}

impl Choosing {
    pub fn new() -> Self {
        let chosen = Arc::default();
        let kms = Kms::of(LocalKms::in_memory_with(Chosen(Arc::clone(&chosen))).unwrap());
        Self { kms, chosen }
    }

    /// Makes a key from bytes; not of 16, which ids are made of too.
    pub fn create(&self, spec: &str, usage: &str, bytes: Vec<u8>) -> Versioned {
        assert_ne!(bytes.len(), 16);
        *self.chosen.lock().unwrap() = Some(bytes);
        let made = self.kms.create_versioned(spec, usage);
        assert!(self.chosen.lock().unwrap().is_none(), "the bytes were not asked for");
        made
    }
}

/// Gives the chosen bytes to whoever first asks for so many.
struct Chosen(Arc<Mutex<Option<Vec<u8>>>>);

impl Random for Chosen {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomFailed> {
        match self.0.lock().unwrap().take_if(|chosen| chosen.len() == bytes.len()) {
            Some(chosen) => bytes.copy_from_slice(&chosen),
            None => Random::fill(&SystemRandom::new(), bytes)?,
        }
        Ok(())
    }
}
