//! HMAC with the SHA-2 family and SM3.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Sha224, Sha256, Sha384, Sha512};
use sm3::Sm3;

use crate::local::engine::errors::Refusal;
use crate::local::engine::model::{KeyMaterial, KeySpec};
use crate::local::engine::store::StoreFailure;

/// The authentication code of a message under an HMAC key.
pub(in crate::local::engine) fn mac(spec: KeySpec, material: &KeyMaterial, message: &[u8]) -> Result<Vec<u8>, Refusal> {
    let key = material.expose();
    match spec {
        KeySpec::HmacSha224 => Ok(hmac::<Hmac<Sha224>>(key, message)),
        KeySpec::HmacSha256 => Ok(hmac::<Hmac<Sha256>>(key, message)),
        KeySpec::HmacSha384 => Ok(hmac::<Hmac<Sha384>>(key, message)),
        KeySpec::HmacSha512 => Ok(hmac::<Hmac<Sha512>>(key, message)),
        KeySpec::HmacSm3 => Ok(hmac::<Hmac<Sm3>>(key, message)),
        _ => Err(StoreFailure::Damaged.into()),
    }
}

/// Whether two authentication codes are the same, in a time that does not tell where they differ.
pub(in crate::local::engine) fn same_mac(one: &[u8], other: &[u8]) -> bool {
    verify_slices_are_equal(one, other).is_ok()
}

fn hmac<M: Mac + KeyInit>(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mac = <M as KeyInit>::new_from_slice(key).unwrap_or_else(|_| unreachable!("HMAC takes keys of any length"));
    mac.chain_update(message).finalize().into_bytes().to_vec()
}
