//! Asymmetric keys, with openssl on the other side.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::{Tour, by_every_client, text};

by_every_client!("asymmetric");

fn tour(tour: &mut Tour) {
    for (spec, algorithm) in [
        ("RSA_2048", "RSA_PSS_SHA_256"),
        ("RSA_2048", "RSA_PKCS1_SHA_256"),
        ("EC_P256", "ECDSA_SHA_256"),
        ("EC_P256K", "ECDSA_SHA_256"),
        ("EC_SM2", "SM2DSA"),
    ] {
        signature(tour, spec, algorithm);
    }
    for (spec, algorithm) in
        [("RSA_2048", "RSAES_OAEP_SHA_256"), ("RSA_2048", "RSAES_OAEP_SHA_1"), ("EC_SM2", "SM2PKE")]
    {
        encryption(tour, spec, algorithm);
    }
}

/// A new key and its only version, as parameters.
fn new_key(tour: &mut Tour, spec: &str, usage: &str) -> Value {
    let key = tour.key(json!({ "KeySpec": spec, "KeyUsage": usage }));
    let versions = tour.ok("ListKeyVersions", json!({ "KeyId": key }));
    json!({ "KeyId": key, "KeyVersionId": text(&versions, "/KeyVersions/KeyVersion/0/KeyVersionId") })
}

fn with(mut parameters: Value, more: Value) -> Value {
    parameters.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    parameters
}

fn signature(tour: &mut Tour, spec: &str, algorithm: &str) {
    let key = new_key(tour, spec, "SIGN/VERIFY");
    let digest = tour.openssl(&["rand", "32"]);
    let sent = json!({ "Algorithm": algorithm, "Digest": STANDARD.encode(&digest) });
    let signed = tour.ok("AsymmetricSign", with(key.clone(), sent.clone()));
    let value = text(&signed, "/Value");
    let check = with(with(key.clone(), sent), json!({ "Value": value }));
    assert_eq!(tour.ok("AsymmetricVerify", check.clone())["Value"], true, "{spec} {algorithm}");
    let other = with(check, json!({ "Digest": STANDARD.encode([1; 32]) }));
    assert_eq!(tour.ok("AsymmetricVerify", other)["Value"], false, "{spec} {algorithm}");

    let public = text(&tour.ok("GetPublicKey", key), "/PublicKey");
    tour.file("public.pem", public.as_bytes());
    tour.file("digest", &digest);
    tour.file("signature", &STANDARD.decode(value).unwrap());
    let options: &[&str] = match algorithm {
        "RSA_PSS_SHA_256" => {
            &["-pkeyopt", "digest:sha256", "-pkeyopt", "rsa_padding_mode:pss", "-pkeyopt", "rsa_pss_saltlen:-1"]
        }
        "RSA_PKCS1_SHA_256" => &["-pkeyopt", "digest:sha256", "-pkeyopt", "rsa_padding_mode:pkcs1"],
        _ => &[],
    };
    let verify = ["pkeyutl", "-verify", "-pubin", "-inkey", "public.pem", "-in", "digest", "-sigfile", "signature"];
    tour.openssl(&[&verify, options].concat());
}

fn encryption(tour: &mut Tour, spec: &str, algorithm: &str) {
    let key = new_key(tour, spec, "ENCRYPT/DECRYPT");
    let plaintext = STANDARD.encode("a short text");
    let sent = json!({ "Algorithm": algorithm, "Plaintext": plaintext });
    let encrypted = tour.ok("AsymmetricEncrypt", with(key.clone(), sent));
    let back = json!({ "Algorithm": algorithm, "CiphertextBlob": text(&encrypted, "/CiphertextBlob") });
    assert_eq!(text(&tour.ok("AsymmetricDecrypt", with(key.clone(), back)), "/Plaintext"), plaintext);

    let public = text(&tour.ok("GetPublicKey", key.clone()), "/PublicKey");
    tour.file("public.pem", public.as_bytes());
    tour.file("plaintext", b"from openssl");
    let hash = if algorithm.ends_with("_1") { "sha1" } else { "sha256" };
    let (md, mgf) = (format!("rsa_oaep_md:{hash}"), format!("rsa_mgf1_md:{hash}"));
    let options: &[&str] = match spec {
        "EC_SM2" => &[],
        _ => &["-pkeyopt", "rsa_padding_mode:oaep", "-pkeyopt", &md, "-pkeyopt", &mgf],
    };
    let encrypt = ["pkeyutl", "-encrypt", "-pubin", "-inkey", "public.pem", "-in", "plaintext"];
    let ciphertext = STANDARD.encode(tour.openssl(&[&encrypt, options].concat()));
    let sent = json!({ "Algorithm": algorithm, "CiphertextBlob": ciphertext });
    let opened = tour.ok("AsymmetricDecrypt", with(key, sent));
    assert_eq!(STANDARD.decode(text(&opened, "/Plaintext")).unwrap(), b"from openssl");
}
