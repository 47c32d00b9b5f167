//! openssl as the other side of our cryptography: keys made by the one are used by the other, and what the one signs
//! or encrypts the other verifies or decrypts.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use sm2::PublicKey;
use sm2::pkcs8::DecodePublicKey;
use tempfile::TempDir;

use crate::kms::{Kms, run};
use crate::sm2_digest::sm2_digest;

const MESSAGE: &[u8] = b"a message for the other side";

/// Who signs, in the digests of SM2.
const SIGNER: &str = "1234567812345678";

/// The keys that openssl makes for the KMS: id, kind, usage and the command. They come in all forms of PEM.
const KEYS: [(&str, &str, &str, &[&str]); 6] = [
    ("rsa-signer", "RSA_2048", "SIGN/VERIFY", &["genrsa", "-traditional", "2048"]),
    ("rsa-inbox", "RSA_3072", "ENCRYPT/DECRYPT", &["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:3072"]),
    ("p256", "EC_P256", "SIGN/VERIFY", &["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]),
    ("p256k", "EC_P256K", "SIGN/VERIFY", &["ecparam", "-genkey", "-name", "secp256k1"]),
    ("sm2-signer", "EC_SM2", "SIGN/VERIFY", &["genpkey", "-algorithm", "SM2"]),
    ("sm2-inbox", "EC_SM2", "ENCRYPT/DECRYPT", &["genpkey", "-algorithm", "SM2"]),
];

/// How openssl is told about the schemes.
const OAEP_SHA256: &[&str] =
    &["-pkeyopt", "rsa_padding_mode:oaep", "-pkeyopt", "rsa_oaep_md:sha256", "-pkeyopt", "rsa_mgf1_md:sha256"];
const OAEP_SHA1: &[&str] = &["-pkeyopt", "rsa_padding_mode:oaep", "-pkeyopt", "rsa_oaep_md:sha1"];
const PSS: &[&str] = &["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:-1"];
const SM2_SIGNATURE: &[&str] = &["-rawin", "-digest", "sm3", "-pkeyopt", "distid:1234567812345678"];

/// The signatures that both sides make: key, algorithm and the options of `openssl dgst`, which SM2 does without.
const SIGNATURES: [(&str, &str, Option<&[&str]>); 5] = [
    ("rsa-signer", "RSA_PSS_SHA_256", Some(PSS)),
    ("rsa-signer", "RSA_PKCS1_SHA_256", Some(&[])),
    ("p256", "ECDSA_SHA_256", Some(&[])),
    ("p256k", "ECDSA_SHA_256", Some(&[])),
    ("sm2-signer", "SM2DSA", None),
];

/// The encryptions that both sides make: key, algorithm and the options of `openssl pkeyutl`.
const ENCRYPTIONS: [(&str, &str, &[&str]); 3] = [
    ("rsa-inbox", "RSAES_OAEP_SHA_256", OAEP_SHA256),
    ("rsa-inbox", "RSAES_OAEP_SHA_1", OAEP_SHA1),
    ("sm2-inbox", "SM2PKE", &[]),
];

/// A server with keys that openssl has made, and a folder with those keys and a message.
struct Sides {
    kms: Kms,
    dir: TempDir,
}

impl Sides {
    /// `None` where openssl cannot be had.
    fn new() -> Option<Self> {
        let dir = tempfile::tempdir().unwrap();
        let found = openssl(dir.path(), &["version"]).output().is_ok_and(|output| output.status.success());
        if !found {
            assert!(std::env::var_os("KMS_CLI_REQUIRE_INTEROP").is_none_or(|value| value != "1"), "no openssl");
            let _ = writeln!(std::io::stderr(), "left out: there is no openssl");
            return None;
        }
        let mut seed = String::new();
        for (id, spec, usage, command) in KEYS {
            run(openssl(dir.path(), &command[..1]).args(["-out", &format!("{id}.pem")]).args(&command[1..]));
            let lines = [("id", id), ("spec", spec), ("usage", usage), ("material_file", &format!("{id}.pem"))];
            let lines = lines.map(|(name, value)| format!("{name} = '{value}'\n"));
            seed.push_str(&format!("[[keys]]\n{}", lines.concat()));
        }
        fs::write(dir.path().join("seed.toml"), seed).unwrap();
        fs::write(dir.path().join("message"), MESSAGE).unwrap();
        let kms = Kms::start_with(&[OsStr::new("--seed"), dir.path().join("seed.toml").as_os_str()]);
        Some(Self { kms, dir })
    }

    fn path(&self) -> &Path {
        self.dir.path()
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path().join(name)).unwrap()
    }

    /// Runs openssl in the folder.
    fn openssl(&self, args: &[&[&str]]) -> Output {
        openssl(self.path(), &args.concat()).output().unwrap()
    }

    /// Calls an action with our own client.
    fn call(&self, action: &str, params: &[&str]) -> Value {
        serde_json::from_slice(&run(self.kms.client(self.path()).arg(action).args(params)).stdout).unwrap()
    }

    /// The version of a key that has one.
    fn version(&self, key: &str) -> String {
        let versions = self.call("ListKeyVersions", &["--KeyId", key]);
        versions["KeyVersions"]["KeyVersion"][0]["KeyVersionId"].as_str().unwrap().to_owned()
    }

    /// Calls an action on the version of a key.
    fn call_version(&self, action: &str, key: &str, params: &[&str]) -> Value {
        let version = self.version(key);
        self.call(action, &[&["--KeyId", key, "--KeyVersionId", &version], params].concat())
    }

    /// Writes the public key that the KMS has for a key into the folder, and gives the name of the file.
    fn public_key(&self, key: &str) -> String {
        let answer = self.call_version("GetPublicKey", key, &[]);
        let name = format!("{key}.pub.pem");
        fs::write(self.path().join(&name), answer["PublicKey"].as_str().unwrap()).unwrap();
        name
    }

    /// The digest of the message as the key signs it, in base64.
    fn digest(&self, key: &str) -> String {
        if key != "sm2-signer" {
            return STANDARD.encode(Sha256::digest(MESSAGE));
        }
        let pem = String::from_utf8(self.read(&self.public_key(key))).unwrap();
        let public_key = PublicKey::from_public_key_pem(&pem).unwrap();
        STANDARD.encode(sm2_digest(SIGNER, &public_key, MESSAGE))
    }
}

fn openssl(dir: &Path, args: &[&str]) -> Command {
    let mut command = Command::new("openssl");
    command.args(args).current_dir(dir).stdin(Stdio::null());
    command
}

#[test]
fn openssl_knows_our_public_keys_as_its_own() {
    let Some(sides) = Sides::new() else { return };
    for (id, ..) in KEYS {
        let ours = String::from_utf8(sides.read(&sides.public_key(id))).unwrap();
        let theirs = sides.openssl(&[&["pkey", "-pubout", "-in", &format!("{id}.pem")]]);
        assert_eq!(ours, String::from_utf8(theirs.stdout).unwrap(), "{id}");
    }
}

#[test]
fn openssl_verifies_our_signatures() {
    let Some(sides) = Sides::new() else { return };
    fs::write(sides.path().join("other"), "another message").unwrap();
    for (key, algorithm, options) in SIGNATURES {
        let digest = sides.digest(key);
        let answer = sides.call_version("AsymmetricSign", key, &["--Algorithm", algorithm, "--Digest", &digest]);
        fs::write(sides.path().join("signature"), STANDARD.decode(answer["Value"].as_str().unwrap()).unwrap()).unwrap();
        let public_key = sides.public_key(key);
        let verify = |message: &str| match options {
            Some(options) => {
                let files = ["-verify", &public_key, "-signature", "signature", message];
                sides.openssl(&[&["dgst", "-sha256"], options, &files])
            }
            None => {
                let files = ["-pubin", "-inkey", &public_key, "-sigfile", "signature", "-in", message];
                sides.openssl(&[&["pkeyutl", "-verify"], SM2_SIGNATURE, &files])
            }
        };
        let verified = verify("message");
        assert!(verified.status.success(), "{algorithm}: {}", String::from_utf8_lossy(&verified.stderr));
        assert!(!verify("other").status.success(), "{algorithm}");
    }
}

#[test]
fn we_verify_the_signatures_of_openssl() {
    let Some(sides) = Sides::new() else { return };
    for (key, algorithm, options) in SIGNATURES {
        let private_key = format!("{key}.pem");
        let signed = match options {
            Some(options) => sides.openssl(&[
                &["dgst", "-sha256"],
                options,
                &["-sign", &private_key, "-out", "signature", "message"],
            ]),
            None => {
                let files = ["-inkey", &private_key, "-in", "message", "-out", "signature"];
                sides.openssl(&[&["pkeyutl", "-sign"], SM2_SIGNATURE, &files])
            }
        };
        assert!(signed.status.success(), "{algorithm}: {}", String::from_utf8_lossy(&signed.stderr));
        let digest = sides.digest(key);
        let verify = |digest: &str| {
            let params = ["--Algorithm", algorithm, "--Digest", digest, "--Value", "fileb://signature"];
            sides.call_version("AsymmetricVerify", key, &params)["Value"].clone()
        };
        assert_eq!(verify(&digest), true, "{algorithm}");
        assert_eq!(verify(&STANDARD.encode([0; 32])), false, "{algorithm}");
    }
}

#[test]
fn we_decrypt_what_openssl_encrypts_to_our_public_keys() {
    let Some(sides) = Sides::new() else { return };
    for (key, algorithm, options) in ENCRYPTIONS {
        let public_key = sides.public_key(key);
        let files = ["-pubin", "-inkey", &public_key, "-in", "message", "-out", "ciphertext"];
        let encrypted = sides.openssl(&[&["pkeyutl", "-encrypt"], options, &files]);
        assert!(encrypted.status.success(), "{algorithm}: {}", String::from_utf8_lossy(&encrypted.stderr));
        let params = ["--Algorithm", algorithm, "--CiphertextBlob", "fileb://ciphertext"];
        let answer = sides.call_version("AsymmetricDecrypt", key, &params);
        assert_eq!(answer["Plaintext"], STANDARD.encode(MESSAGE), "{algorithm}");
    }
}

#[test]
fn openssl_decrypts_what_we_encrypt() {
    let Some(sides) = Sides::new() else { return };
    for (key, algorithm, options) in ENCRYPTIONS {
        let params = ["--Algorithm", algorithm, "--Plaintext", "fileb://message"];
        let answer = sides.call_version("AsymmetricEncrypt", key, &params);
        let ciphertext = STANDARD.decode(answer["CiphertextBlob"].as_str().unwrap()).unwrap();
        fs::write(sides.path().join("ciphertext"), ciphertext).unwrap();
        let files = ["-inkey", &format!("{key}.pem"), "-in", "ciphertext"];
        let decrypted = sides.openssl(&[&["pkeyutl", "-decrypt"], options, &files]);
        assert_eq!(decrypted.stdout, MESSAGE, "{algorithm}: {}", String::from_utf8_lossy(&decrypted.stderr));
    }
}

#[test]
fn material_that_openssl_wraps_can_be_imported() {
    let Some(sides) = Sides::new() else { return };
    let wrappings = [
        ("RSA_2048", "RSAES_PKCS1_V1_5", &[] as &[&str]),
        ("RSA_2048", "RSAES_OAEP_SHA_1", OAEP_SHA1),
        ("RSA_2048", "RSAES_OAEP_SHA_256", OAEP_SHA256),
        ("EC_SM2", "SM2PKE", &[]),
    ];
    run(&mut openssl(sides.path(), &["rand", "-out", "material", "32"]));
    for (spec, algorithm, options) in wrappings {
        let created = sides.call("CreateKey", &["--Origin", "EXTERNAL", "--ProtectionLevel", "HSM"]);
        let key = created["KeyMetadata"]["KeyId"].as_str().unwrap();
        let params = ["--KeyId", key, "--WrappingKeySpec", spec, "--WrappingAlgorithm", algorithm];
        let answer = sides.call("GetParametersForImport", &params);
        let public_key = STANDARD.decode(answer["PublicKey"].as_str().unwrap()).unwrap();
        fs::write(sides.path().join("wrapping.der"), public_key).unwrap();
        let files = ["-pubin", "-keyform", "DER", "-inkey", "wrapping.der", "-in", "material", "-out", "wrapped"];
        let wrapped = sides.openssl(&[&["pkeyutl", "-encrypt"], options, &files]);
        assert!(wrapped.status.success(), "{algorithm}: {}", String::from_utf8_lossy(&wrapped.stderr));
        let token = answer["ImportToken"].as_str().unwrap();
        let params = ["--KeyId", key, "--EncryptedKeyMaterial", "fileb://wrapped", "--ImportToken", token];
        sides.call("ImportKeyMaterial", &params);
        let blob = sides.call("Encrypt", &["--KeyId", key, "--Plaintext", "hello"]);
        let decrypted = sides.call("Decrypt", &["--CiphertextBlob", blob["CiphertextBlob"].as_str().unwrap()]);
        assert_eq!(decrypted["Plaintext"], "hello", "{algorithm}");
    }
}

#[test]
fn openssl_decrypts_exported_data_keys() {
    let Some(sides) = Sides::new() else { return };
    run(&mut openssl(sides.path(), &["genrsa", "-out", "device.pem", "2048"]));
    run(&mut openssl(sides.path(), &["rsa", "-in", "device.pem", "-pubout", "-outform", "DER", "-out", "device.der"]));
    run(&mut openssl(sides.path(), &["pkey", "-in", "sm2-inbox.pem", "-pubout", "-outform", "DER", "-out", "sm2.der"]));
    let created = sides.call("CreateKey", &[]);
    let key = created["KeyMetadata"]["KeyId"].as_str().unwrap();
    let wrappings = [
        ("RSA_2048", "RSAES_OAEP_SHA_256", "fileb://device.der", "device.pem", OAEP_SHA256),
        ("RSA_2048", "RSAES_OAEP_SHA_1", "fileb://device.der", "device.pem", OAEP_SHA1),
        ("EC_SM2", "SM2PKE", "fileb://sm2.der", "sm2-inbox.pem", &[]),
    ];
    for (spec, algorithm, public_key, private_key, options) in wrappings {
        let wrapping = ["--WrappingKeySpec", spec, "--WrappingAlgorithm", algorithm, "--PublicKeyBlob", public_key];
        let made = sides.call("GenerateAndExportDataKey", &[&["--KeyId", key], wrapping.as_slice()].concat());
        let blob = made["CiphertextBlob"].as_str().unwrap();
        let exported = sides.call("ExportDataKey", &[&["--CiphertextBlob", blob], wrapping.as_slice()].concat());
        let data_key = sides.call("Decrypt", &["--CiphertextBlob", blob])["Plaintext"].clone();
        for answer in [&made, &exported] {
            let wrapped = STANDARD.decode(answer["ExportedDataKey"].as_str().unwrap()).unwrap();
            fs::write(sides.path().join("wrapped"), wrapped).unwrap();
            let decrypted =
                sides.openssl(&[&["pkeyutl", "-decrypt"], options, &["-inkey", private_key, "-in", "wrapped"]]);
            assert_eq!(STANDARD.encode(&decrypted.stdout), data_key, "{algorithm}");
        }
    }
}
