//! Encryption and data keys.

use super::keys::with_key;
use super::{Params, Row, call};
use crate::support::Kms;

/// A public key that data keys are exported under, RSA with 2048 bits.
const PUBLIC_KEY: &str = concat!(
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvhIqktBMHcxGCHm80e/13A4wUeIuVFSzzRdXitPFeyYwKCdX9W5IiXwx",
    "edfl1Py8MNdkTydbJpt6evtfJC9Dt7lzHFW4vhnOgxUAF5OCngDn26bSEi187Sh+zEUaKiB65thHrmR/8FX7FMbPQCy49j1krLzP",
    "Xw2//x1pciKIr48UX313XfoE0Ou+creLClV1t4MgSzNq5WnBWj3zMJos0zxFIqZQQOEmDndAWlzJ0qIoNRF5fVRzslDw39pLPjBa",
    "tnnzcI9uEsIW4fKfbQms0sZzg1UkRAVnggK8mmbMQ02yvXLbyKOivcTsPulDOWDgUyb+wg0SiXW0mDzWt6awkQIDAQAB",
);

const WRAPPING: [(&str, &str); 3] =
    [("PublicKeyBlob", PUBLIC_KEY), ("WrappingAlgorithm", "RSAES_OAEP_SHA_256"), ("WrappingKeySpec", "RSA_2048")];

pub const ROWS: &[Row] = &[
    ("Encrypt", |kms| with_key(kms, &[("Plaintext", "text")])),
    ("Decrypt", |kms| with_blob(kms, &[])),
    ("GenerateDataKey", |kms| with_key(kms, &[])),
    ("GenerateDataKeyWithoutPlaintext", |kms| with_key(kms, &[])),
    ("GenerateAndExportDataKey", |kms| with_key(kms, &WRAPPING)),
    ("ExportDataKey", |kms| with_blob(kms, &WRAPPING)),
    ("ReEncrypt", |kms| {
        let key = kms.create_key();
        with_blob(kms, &[("DestinationKeyId", &key)])
    }),
    ("GenerateMac", |kms| with_mac_key(kms, &[])),
    ("VerifyMac", |kms| with_mac_key(kms, &[("Mac", "eA==")])),
];

/// A call with a new key for codes.
fn with_mac_key(kms: &Kms, params: &[(&str, &str)]) -> Vec<Params> {
    let key = kms.create(&[("KeySpec", "HMAC_SHA_256")]);
    vec![call(&[&[("KeyId", key.as_str()), ("Algorithm", "HMAC_SHA_256"), ("Message", "eA==")], params].concat())]
}

/// A call about a new ciphertext.
fn with_blob(kms: &Kms, params: &[(&str, &str)]) -> Vec<Params> {
    let data_key = kms.ok("GenerateDataKey", &[("KeyId", &kms.create_key())]);
    let blob = data_key["CiphertextBlob"].as_str().unwrap();
    vec![call(&[&[("CiphertextBlob", blob)], params].concat())]
}
