//! How pairs encrypt and sign.

use super::KeySpec;

named! {
    /// How the public half of a pair encrypts (behaviour §8.1, and §9 for what wraps imported material).
    EncryptionScheme {
        /// RSA with OAEP, SHA-256 and MGF1 with SHA-256.
        OaepSha256 = "RSAES_OAEP_SHA_256",
        /// RSA with OAEP, SHA-1 and MGF1 with SHA-1.
        OaepSha1 = "RSAES_OAEP_SHA_1",
        /// RSA with the padding of PKCS #1 v1.5, for imports only.
        Pkcs1V15 = "RSAES_PKCS1_V1_5",
        /// Public-key encryption of SM2.
        Sm2Pke = "SM2PKE",
    }
}

named! {
    /// How the private half of a pair signs (behaviour §8.1).
    SignatureScheme {
        /// RSA with PSS, SHA-256, MGF1 with SHA-256 and a salt of 32 bytes.
        RsaPss = "RSA_PSS_SHA_256",
        /// RSA with the padding of PKCS #1 v1.5 and SHA-256.
        RsaPkcs1 = "RSA_PKCS1_SHA_256",
        /// ECDSA with SHA-256.
        Ecdsa = "ECDSA_SHA_256",
        /// Signatures of SM2.
        Sm2Dsa = "SM2DSA",
    }
}

/// The most bytes that SM2 encrypts at once.
const MAX_SM2_PLAINTEXT: usize = 6047;

impl EncryptionScheme {
    /// The most bytes that a key of this kind encrypts this way; `None` when it does not at all.
    pub fn max_plaintext(self, spec: KeySpec) -> Option<usize> {
        match (self, spec) {
            (Self::Sm2Pke, KeySpec::EcSm2) => Some(MAX_SM2_PLAINTEXT),
            (Self::OaepSha256, _) => modulus_bytes(spec).map(|modulus| modulus - 2 * 32 - 2),
            (Self::OaepSha1, _) => modulus_bytes(spec).map(|modulus| modulus - 2 * 20 - 2),
            (Self::Pkcs1V15, _) => modulus_bytes(spec).map(|modulus| modulus - 11),
            (Self::Sm2Pke, _) => None,
        }
    }
}

impl SignatureScheme {
    /// Whether keys of this kind sign this way.
    pub fn fits(self, spec: KeySpec) -> bool {
        match self {
            Self::RsaPss | Self::RsaPkcs1 => modulus_bytes(spec).is_some(),
            Self::Ecdsa => matches!(spec, KeySpec::EcP256 | KeySpec::EcP256K),
            Self::Sm2Dsa => spec == KeySpec::EcSm2,
        }
    }
}

/// The length of an RSA modulus.
fn modulus_bytes(spec: KeySpec) -> Option<usize> {
    match spec {
        KeySpec::Rsa2048 => Some(256),
        KeySpec::Rsa3072 => Some(384),
        KeySpec::Rsa4096 => Some(512),
        _ => None,
    }
}
