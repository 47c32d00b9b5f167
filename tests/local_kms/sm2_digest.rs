//! What the caller of AsymmetricSign has to hash for SM2.

use sm2::PublicKey;
use sm2::elliptic_curve::sec1::ToSec1Point;
use sm3::{Digest, Sm3};

/// SM3 of Z ‖ M, where Z stands for the signer and the public key (GM/T 0009).
pub fn sm2_digest(signer: &str, public_key: &PublicKey, message: &[u8]) -> Vec<u8> {
    // The curve: a, b and the coordinates of the generator.
    const CURVE: &str = "fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc\
                         28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93\
                         32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7\
                         bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0";
    let bits = u16::try_from(signer.len() * 8).unwrap().to_be_bytes();
    let curve: Vec<u8> =
        (0..CURVE.len()).step_by(2).map(|at| u8::from_str_radix(&CURVE[at..at + 2], 16).unwrap()).collect();
    let point = public_key.to_sec1_point(false);
    let z = Sm3::digest([&bits, signer.as_bytes(), &curve, &point.as_bytes()[1..]].concat());
    Sm3::digest([&z, message].concat()).to_vec()
}
