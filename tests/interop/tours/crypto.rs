//! Encryption, data keys, exports and authentication codes.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;

use super::{Tour, by_every_client, text};

by_every_client!("crypto");

fn tour(tour: &mut Tour) {
    encryption(tour);
    data_keys(tour);
    codes(tour);
    unoffered(tour);
}

fn encryption(tour: &mut Tour) {
    let [first, second] = [(); 2].map(|()| tour.key(json!({})));
    let context = json!({ "app": "tour", "läuft": "ja & nein" });
    let sent = json!({ "KeyId": first, "Plaintext": "aGVsbG8=", "EncryptionContext": context });
    let encrypted = text(&tour.ok("Encrypt", sent), "/CiphertextBlob");
    let moved = tour.ok(
        "ReEncrypt",
        json!({
            "CiphertextBlob": encrypted,
            "SourceEncryptionContext": context,
            "DestinationKeyId": second,
            "DestinationEncryptionContext": { "app": "moved" },
        }),
    );
    assert_eq!(text(&moved, "/KeyId"), first, "the key that decrypted");
    let blob = text(&moved, "/CiphertextBlob");
    let opened = tour.ok("Decrypt", json!({ "CiphertextBlob": blob, "EncryptionContext": { "app": "moved" } }));
    assert_eq!(text(&opened, "/Plaintext"), "aGVsbG8=");
    assert_eq!(text(&opened, "/KeyId"), second);
    let refused = tour.refused("Decrypt", json!({ "CiphertextBlob": blob }));
    assert_eq!(refused, (400, "InvalidParameter".to_owned()));
}

fn data_keys(tour: &mut Tour) {
    let key = tour.key(json!({}));
    let made = tour.ok("GenerateDataKey", json!({ "KeyId": key, "KeySpec": "AES_128" }));
    assert_eq!(STANDARD.decode(text(&made, "/Plaintext")).unwrap().len(), 16);
    let sealed = tour.ok("GenerateDataKeyWithoutPlaintext", json!({ "KeyId": key, "NumberOfBytes": 40 }));
    let opened = tour.ok("Decrypt", json!({ "CiphertextBlob": text(&sealed, "/CiphertextBlob") }));
    let data_key = STANDARD.decode(text(&opened, "/Plaintext")).unwrap();
    assert_eq!(data_key.len(), 40);

    tour.openssl(&["genrsa", "-out", "private.pem", "2048"]);
    let public = tour.openssl(&["rsa", "-in", "private.pem", "-pubout", "-outform", "DER"]);
    let wrapping = json!({
        "PublicKeyBlob": STANDARD.encode(public),
        "WrappingKeySpec": "RSA_2048",
        "WrappingAlgorithm": "RSAES_OAEP_SHA_256",
    });
    let with = |more: serde_json::Value| {
        let mut all = wrapping.as_object().unwrap().clone();
        all.extend(more.as_object().unwrap().clone());
        serde_json::Value::Object(all)
    };
    let exported = tour.ok("ExportDataKey", with(json!({ "CiphertextBlob": text(&sealed, "/CiphertextBlob") })));
    assert_eq!(unwrapped(tour, &text(&exported, "/ExportedDataKey")), data_key);

    let made = tour.ok("GenerateAndExportDataKey", with(json!({ "KeyId": key, "NumberOfBytes": 24 })));
    let opened = tour.ok("Decrypt", json!({ "CiphertextBlob": text(&made, "/CiphertextBlob") }));
    let data_key = STANDARD.decode(text(&opened, "/Plaintext")).unwrap();
    assert_eq!(unwrapped(tour, &text(&made, "/ExportedDataKey")), data_key);
}

/// What openssl finds in an exported data key.
fn unwrapped(tour: &Tour, exported: &str) -> Vec<u8> {
    tour.file("exported", &STANDARD.decode(exported).unwrap());
    tour.openssl(&[
        "pkeyutl",
        "-decrypt",
        "-inkey",
        "private.pem",
        "-in",
        "exported",
        "-pkeyopt",
        "rsa_padding_mode:oaep",
        "-pkeyopt",
        "rsa_oaep_md:sha256",
        "-pkeyopt",
        "rsa_mgf1_md:sha256",
    ])
}

fn codes(tour: &mut Tour) {
    let key = tour.key(json!({ "KeySpec": "HMAC_SHA_256" }));
    let message = STANDARD.encode("message");
    let made = tour.ok("GenerateMac", json!({ "KeyId": key, "Algorithm": "HMAC_SHA_256", "Message": message }));
    let code = text(&made, "/Mac");
    assert_eq!(STANDARD.decode(&code).unwrap().len(), 32);
    let verify = |message: &str| json!({ "KeyId": key, "Algorithm": "HMAC_SHA_256", "Message": message, "Mac": code });
    assert_eq!(tour.ok("VerifyMac", verify(&message))["Value"], true);
    assert_eq!(tour.ok("VerifyMac", verify("b3RoZXI="))["Value"], false);
}

fn unoffered(tour: &mut Tour) {
    for (action, parameters) in [
        ("GetChallenge", json!({})),
        ("GetManagedDataKey", json!({ "DataKeyName": "a" })),
        ("ListManagedDataKeyVersions", json!({ "DataKeyName": "a" })),
    ] {
        assert_eq!(tour.refused(action, parameters), (400, "UnsupportedOperation".to_owned()), "{action}");
    }
}
