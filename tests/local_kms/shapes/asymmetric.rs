//! Pairs.

use super::{Params, Row, call};
use crate::support::{Kms, text};

/// A digest of 32 bytes.
const DIGEST: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

pub const ROWS: &[Row] = &[
    ("AsymmetricEncrypt", |kms| vec![with(&encrypting(kms), &[("Plaintext", "eA==")])]),
    ("AsymmetricDecrypt", |kms| {
        let pair = encrypting(kms);
        let encrypted = ok(kms, "AsymmetricEncrypt", &with(&pair, &[("Plaintext", "eA==")]));
        vec![with(&pair, &[("CiphertextBlob", &text(&encrypted, "/CiphertextBlob"))])]
    }),
    ("AsymmetricSign", |kms| vec![with(&signing(kms), &[("Digest", DIGEST)])]),
    ("AsymmetricVerify", |kms| {
        let pair = with(&signing(kms), &[("Digest", DIGEST)]);
        let signed = ok(kms, "AsymmetricSign", &pair);
        vec![with(&pair, &[("Value", &text(&signed, "/Value"))])]
    }),
    ("GetPublicKey", |kms| vec![pair(kms, "EC_P256", "SIGN/VERIFY")]),
];

fn encrypting(kms: &Kms) -> Params {
    with(&pair(kms, "EC_SM2", "ENCRYPT/DECRYPT"), &[("Algorithm", "SM2PKE")])
}

fn signing(kms: &Kms) -> Params {
    with(&pair(kms, "EC_P256", "SIGN/VERIFY"), &[("Algorithm", "ECDSA_SHA_256")])
}

/// The parameters that name a new pair.
fn pair(kms: &Kms, spec: &str, usage: &str) -> Params {
    let key = kms.create(&[("KeySpec", spec), ("KeyUsage", usage)]);
    let versions = kms.ok("ListKeyVersions", &[("KeyId", &key)]);
    call(&[("KeyId", &key), ("KeyVersionId", &text(&versions, "/KeyVersions/KeyVersion/0/KeyVersionId"))])
}

fn with(params: &Params, more: &[(&str, &str)]) -> Params {
    [params.as_slice(), &call(more)].concat()
}

fn ok(kms: &Kms, action: &str, params: &Params) -> serde_json::Map<String, serde_json::Value> {
    let params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    kms.ok(action, &params)
}
