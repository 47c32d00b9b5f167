//! Stores with any number of keys.

use std::path::{Path, PathBuf};

use kms_cli::local::LocalKms;
use kms_cli::wire::{Credentials, Headers, Method, Params, Stamp, v1};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::rand::{SecureRandom, SystemRandom};
use rusqlite::{Connection, params};
use serde_json::Value;
use tempfile::TempDir;

/// How many ciphertexts are made for Decrypt, each under another key.
const BLOBS: usize = 1_000;
/// How many secrets a store has.
const SECRETS: usize = 10;

/// A store, and what requests to it can name.
pub struct Store {
    dir: TempDir,
    pub names: Names,
}

/// What requests can name.
#[derive(Default)]
pub struct Names {
    /// The ids of all keys.
    pub keys: Vec<String>,
    /// Ciphertexts under many of them.
    pub blobs: Vec<String>,
    /// The names of the secrets; none when the local KMS has no secrets.
    pub secrets: Vec<String>,
}

impl Store {
    /// Makes a store with so many keys, and as many aliases.
    ///
    /// One key is made by the KMS; the others are copies of its row with an id and material of their own, which are
    /// written at once. Making each durable by itself would take minutes.
    pub fn fill(keys: usize) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let kms = LocalKms::open(dir.path()).unwrap();
        let first = call(&kms, "CreateKey", &[]).expect("a key");
        let first = first["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();
        let mut ids = copy_key(dir.path(), &first, keys - 1);
        ids.push(first);

        let step = ids.len().div_ceil(BLOBS);
        let blobs = ids.iter().step_by(step).map(|id| {
            let encrypted = call(&kms, "Encrypt", &[("KeyId", id), ("Plaintext", crate::work::PLAINTEXT)]);
            encrypted.expect("a ciphertext")["CiphertextBlob"].as_str().unwrap().to_owned()
        });
        let blobs = blobs.collect();
        let secrets = (0..SECRETS).map_while(|number| {
            let name = format!("bench-{number}");
            let params = [("SecretName", name.as_str()), ("VersionId", "v1"), ("SecretData", "a secret of the bench")];
            call(&kms, "CreateSecret", &params).map(|_| name)
        });
        let secrets = secrets.collect();
        Self { dir, names: Names { keys: ids, blobs, secrets } }
    }

    pub fn dir(&self) -> &Path {
        self.dir.path()
    }
}

/// Writes a seed with so many keys into a folder, for a KMS that has no store.
pub fn seed(dir: &Path, keys: usize) -> (PathBuf, Names) {
    let keys: Vec<String> = (0..keys).map(|_| new_id()).collect();
    let text: String = keys.iter().map(|id| format!("[[keys]]\nid = \"{id}\"\n")).collect();
    let file = dir.join("seed.toml");
    std::fs::write(&file, text).unwrap();
    (file, Names { keys, ..Names::default() })
}

/// Calls an action in process; `None` when it is refused.
fn call(kms: &LocalKms, action: &str, params: &[(&str, &str)]) -> Option<Value> {
    let identity = kms.identity();
    let credentials = Credentials {
        access_key_id: identity.access_key_id.clone(),
        access_key_secret: identity.access_key_secret.clone(),
        security_token: None,
    };
    let stamp = Stamp { time: chrono::Utc::now(), nonce: new_id() };
    let params: Params = params.iter().copied().collect();
    let request = v1::sign(Method::Post, "localhost", action, &params, &credentials, &stamp, &Headers::default());
    let response = kms.respond(&request, stamp.time);
    (response.status == 200).then(|| serde_json::from_slice(&response.body).unwrap())
}

/// Writes copies of a key straight into the database, each with new material and an alias; their ids.
fn copy_key(dir: &Path, original: &str, copies: usize) -> Vec<String> {
    let master_key = std::fs::read(dir.join("master.key")).unwrap();
    let master_key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &master_key).unwrap());
    let mut connection = Connection::open(dir.join("kms.db")).unwrap();
    connection.pragma_update(None, "synchronous", "OFF").unwrap();
    let transaction = connection.transaction().unwrap();
    transaction.execute("CREATE TEMP TABLE one AS SELECT * FROM keys WHERE id = ?1", [original]).unwrap();
    let ids: Vec<String> = (0..copies).map(|_| new_id()).collect();
    for id in &ids {
        let version = new_id();
        let run = |sql: &str, values: &[&dyn rusqlite::ToSql]| {
            transaction.prepare_cached(sql).unwrap().execute(values).unwrap();
        };
        run("UPDATE one SET seq = seq + 1, id = ?1, primary_version = ?2", params![id, version]);
        run("INSERT INTO keys SELECT * FROM one", params![]);
        run(
            "INSERT INTO key_versions (id, key_id, seq, created_at, sealed_material) \
             SELECT ?1, ?2, 1, created_at, ?3 FROM one",
            params![version, id, sealed_material(&master_key, &version)],
        );
        run("INSERT INTO aliases (name, key_id) VALUES (?1, ?2)", params![format!("alias/{id}"), id]);
    }
    transaction.commit().unwrap();
    ids
}

/// New material as the store keeps it: IV, ciphertext and tag, bound to the version.
fn sealed_material(master_key: &LessSafeKey, version: &str) -> Vec<u8> {
    let random = SystemRandom::new();
    let mut iv = [0; NONCE_LEN];
    let mut material = vec![0; 32];
    random.fill(&mut iv).unwrap();
    random.fill(&mut material).unwrap();
    let aad = Aad::from(format!("key-material:{version}"));
    master_key.seal_in_place_append_tag(Nonce::assume_unique_for_key(iv), aad, &mut material).unwrap();
    [&iv[..], &material].concat()
}

/// A random UUID.
pub fn new_id() -> String {
    let mut bytes = [0; 16];
    SystemRandom::new().fill(&mut bytes).unwrap();
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}
