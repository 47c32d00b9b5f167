//! What lasts: reopening, damage, file modes, and many at work at once.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::thread;

use kms_cli::local::{Error, LocalKms, reset};
use rusqlite::Connection;
use secrecy::ExposeSecret;
use tempfile::TempDir;

use crate::support::{Kms, refusal};

fn open(dir: &Path) -> Kms {
    Kms::of(LocalKms::open(dir).unwrap())
}

fn open_error(dir: &Path) -> Error {
    LocalKms::open(dir).err().expect("the store should not open")
}

/// A directory with a store that holds one key and one alias, and a blob of that key.
fn stored() -> (TempDir, String, String) {
    let dir = tempfile::tempdir().unwrap();
    let kms = open(dir.path());
    let key = kms.create_key();
    kms.ok("CreateAlias", &[("KeyId", &key), ("AliasName", "alias/a")]);
    let blob = kms.encrypt(&key, "hello");
    (dir, key, blob)
}

#[test]
fn everything_is_there_after_reopening() {
    let dir = tempfile::tempdir().unwrap();
    let first = open(dir.path());
    let key = first.create_key();
    first.ok("UpdateKeyDescription", &[("KeyId", &key), ("Description", "kept")]);
    first.ok("CreateAlias", &[("KeyId", &key), ("AliasName", "alias/a")]);
    let blob = first.encrypt("alias/a", "hello");
    let metadata = first.ok("DescribeKey", &[("KeyId", "alias/a")]);
    let identity = first.identity().clone();
    drop(first);

    let second = open(dir.path());
    assert_eq!(second.ok("DescribeKey", &[("KeyId", "alias/a")]), metadata);
    assert_eq!(second.ok("Decrypt", &[("CiphertextBlob", &blob)])["Plaintext"], "hello");
    assert_eq!(second.identity().access_key_id, identity.access_key_id);
    assert_eq!(second.identity().access_key_secret.expose_secret(), identity.access_key_secret.expose_secret());
    assert_eq!(second.identity().account_id, identity.account_id);
}

#[test]
fn an_identity_is_recognisable_and_its_own() {
    let [one, two] = [Kms::new(), Kms::new()];
    for kms in [&one, &two] {
        let identity = kms.identity();
        assert_eq!(identity.region.as_str(), "cn-hangzhou");
        assert!(identity.account_id.len() == 16 && identity.account_id.bytes().all(|digit| digit.is_ascii_digit()));
        assert!(identity.access_key_id.starts_with("LTAI5tLocal"), "{}", identity.access_key_id);
        assert_eq!(identity.access_key_id.len(), 24);
        let secret = identity.access_key_secret.expose_secret();
        assert!(secret.len() == 30 && secret.bytes().all(|letter| letter.is_ascii_alphanumeric()));
        assert!(!format!("{identity:?}").contains(secret));
    }
    assert_ne!(one.identity().access_key_id, two.identity().access_key_id);
    let secrets = [&one, &two].map(|kms| kms.identity().access_key_secret.expose_secret().to_owned());
    assert_ne!(secrets[0], secrets[1]);
}

#[test]
fn two_handles_on_one_directory_see_each_other() {
    let dir = tempfile::tempdir().unwrap();
    let [one, two] = [(); 2].map(|()| open(dir.path()));
    assert_eq!(one.identity().access_key_id, two.identity().access_key_id);
    let key = one.create_key();
    let blob = two.encrypt(&key, "hello");
    assert_eq!(one.ok("Decrypt", &[("CiphertextBlob", &blob)])["Plaintext"], "hello");
    two.ok("DisableKey", &[("KeyId", &key)]);
    assert_eq!(one.refused("Decrypt", &[("CiphertextBlob", &blob)]), refusal(409, "Rejected.Disabled"));
}

#[test]
fn eight_threads_lose_no_key() {
    let dir = tempfile::tempdir().unwrap();
    let [one, two] = [(); 2].map(|()| open(dir.path()));
    let made: Vec<String> = thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|number| {
                let kms = if number % 2 == 0 { &one } else { &two };
                scope.spawn(move || (0..10).map(|_| kms.create_key()).collect::<Vec<_>>())
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    let listed = one.ok("ListKeys", &[("PageSize", "100")]);
    let rows = listed["Keys"]["Key"].as_array().unwrap();
    let listed: BTreeSet<&str> = rows.iter().map(|row| row["KeyId"].as_str().unwrap()).collect();
    assert_eq!(listed, made.iter().map(String::as_str).collect());
    assert_eq!(listed.len(), 80);
}

#[test]
fn many_can_be_the_first_to_open() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("new");
    let ids: BTreeSet<String> = thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| open(&path).identity().access_key_id.clone())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(ids.len(), 1);
    let files: BTreeSet<_> = fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(files, ["kms.db", "master.key"].map(Into::into).into(), "nothing unfinished is left behind");
}

#[test]
fn readers_do_not_wait_for_a_writer() {
    let (dir, key, blob) = stored();
    let kms = open(dir.path());
    let other = Connection::open(dir.path().join("kms.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(kms.ok("Decrypt", &[("CiphertextBlob", &blob)])["Plaintext"], "hello");
    assert_eq!(kms.metadata(&key, "KeyState"), "Enabled");
    kms.ok("GenerateDataKey", &[("KeyId", "alias/a")]);
    other.execute_batch("ROLLBACK").unwrap();
}

#[test]
fn cryptographic_calls_write_nothing() {
    let (dir, key, blob) = stored();
    let kms = open(dir.path());
    let watcher = Connection::open(dir.path().join("kms.db")).unwrap();
    let changes = || watcher.pragma_query_value(None, "data_version", |row| row.get::<_, i64>(0)).unwrap();
    let before = changes();
    kms.encrypt(&key, "x");
    kms.ok("Decrypt", &[("CiphertextBlob", &blob)]);
    kms.ok("GenerateDataKey", &[("KeyId", &key)]);
    kms.ok("GenerateDataKeyWithoutPlaintext", &[("KeyId", &key)]);
    assert_eq!(changes(), before);
    kms.ok("DisableKey", &[("KeyId", &key)]);
    assert_ne!(changes(), before);
}

#[test]
#[cfg(unix)]
fn the_directory_and_its_files_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a/b");
    let kms = open(&path);
    kms.create_key();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o700);
    for file in ["kms.db", "kms.db-wal", "kms.db-shm", "master.key"] {
        assert_eq!(mode(&path.join(file)), 0o600, "{file}");
    }
}

#[test]
fn key_material_and_secret_are_not_in_the_files_in_clear() {
    let (dir, _, _) = stored();
    let kms = open(dir.path());
    let secret = kms.identity().access_key_secret.expose_secret().as_bytes().to_vec();
    drop(kms);
    let database = fs::read(dir.path().join("kms.db")).unwrap();
    assert!(!database.windows(secret.len()).any(|window| window == secret));
    let connection = Connection::open(dir.path().join("kms.db")).unwrap();
    let sealed: Vec<u8> =
        connection.query_row("SELECT sealed_material FROM key_versions", (), |row| row.get(0)).unwrap();
    assert_eq!(sealed.len(), 12 + 32 + 16);
}

#[test]
fn sealed_material_cannot_take_the_place_of_another() {
    let (dir, key, blob) = stored();
    let other = open(dir.path()).create_key();
    let connection = Connection::open(dir.path().join("kms.db")).unwrap();
    let swapped = connection.execute(
        "UPDATE key_versions SET sealed_material = (SELECT sealed_material FROM key_versions WHERE key_id = ?2) \
         WHERE key_id = ?1",
        (&key, &other),
    );
    assert_eq!(swapped.unwrap(), 1);
    drop(connection);
    let kms = open(dir.path());
    let error = kms.ask("Decrypt", &[("CiphertextBlob", &blob)]).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (500, "InternalFailure"));
    assert!(error.message.contains("master key"), "{}", error.message);
    assert!(!error.message.contains(dir.path().to_str().unwrap()), "{}", error.message);
    kms.encrypt(&other, "x");
}

#[test]
fn without_its_master_key_a_store_does_not_open() {
    let (dir, _, _) = stored();
    let master_key = dir.path().join("master.key");
    let kept = fs::read(&master_key).unwrap();
    fs::remove_file(&master_key).unwrap();
    assert!(matches!(open_error(dir.path()), Error::MasterKeyMissing { path } if path == master_key));
    assert!(!master_key.exists(), "no new key may take the place of the lost one");
    fs::write(&master_key, [7; 31]).unwrap();
    assert!(matches!(open_error(dir.path()), Error::MasterKeyDamaged { path } if path == master_key));
    fs::write(&master_key, [7; 32]).unwrap();
    assert!(matches!(open_error(dir.path()), Error::WrongMasterKey { path } if path == master_key));
    fs::write(&master_key, kept).unwrap();
    open(dir.path());
}

#[test]
fn the_last_changes_of_a_lost_database_do_not_get_into_a_new_one() {
    let (dir, _, _) = stored();
    let kms = open(dir.path());
    kms.create_key();
    fs::remove_file(dir.path().join("kms.db")).unwrap();
    let error = open_error(dir.path());
    assert!(matches!(error, Error::DatabaseMissing { .. }), "{error}");
    reset(dir.path()).unwrap();
    assert_eq!(open(dir.path()).ok("ListKeys", &[])["TotalCount"], 0);
}

#[test]
fn a_newer_store_is_refused_and_left_alone() {
    let (dir, _, blob) = stored();
    let path = dir.path().join("kms.db");
    let set = |format: i64| {
        let connection = Connection::open(&path).unwrap();
        connection.pragma_update(None, "user_version", format).unwrap();
    };
    set(1000);
    let error = open_error(dir.path());
    assert!(matches!(&error, Error::NewerStore { found: 1000, known: 2, .. }), "{error}");
    assert!(error.to_string().contains("newer"), "{error}");
    set(2);
    assert_eq!(open(dir.path()).ok("Decrypt", &[("CiphertextBlob", &blob)])["Plaintext"], "hello");
}

#[test]
fn a_file_that_is_no_store_is_refused() {
    let (dir, _, _) = stored();
    let path = dir.path().join("kms.db");
    fs::write(&path, "this is no database, whatever its name says, and it is long enough to be read as one").unwrap();
    assert!(matches!(open_error(dir.path()), Error::NotAStore { .. }));
    fs::write(&path, "").unwrap();
    assert!(matches!(open_error(dir.path()), Error::NotAStore { .. }));
    fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE other (x)").unwrap();
    assert!(matches!(open_error(dir.path()), Error::NotAStore { .. }));
}

#[cfg(unix)]
#[test]
fn a_store_that_cannot_be_written_says_so() {
    let (dir, _, _) = stored();
    // Permissions do not stop every user who runs the tests; a file that cannot be made stops all.
    let companion = dir.path().join("kms.db-shm");
    let _ = fs::remove_file(&companion);
    std::os::unix::fs::symlink(dir.path().join("none/kms.db-shm"), &companion).unwrap();
    let error = open_error(dir.path()).to_string();
    assert!(error.contains("have to be writable"), "{error}");
}

#[test]
fn a_directory_that_cannot_be_made_is_an_error() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "x").unwrap();
    let error = open_error(&file.join("kms"));
    assert!(matches!(error, Error::Directory { .. }), "{error}");
}

#[test]
fn reset_removes_the_store_and_nothing_else() {
    let (dir, _, blob) = stored();
    let bystander = dir.path().join("notes.txt");
    fs::write(&bystander, "mine").unwrap();
    reset(dir.path()).unwrap();
    let left: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["notes.txt"]);
    fs::remove_file(&bystander).unwrap();
    reset(dir.path()).unwrap();
    let kms = open(dir.path());
    assert_eq!(kms.ok("ListKeys", &[])["TotalCount"], 0);
    assert_eq!(kms.refused("Decrypt", &[("CiphertextBlob", &blob)]), refusal(404, "Forbidden.KeyNotFound"));
}

#[cfg(unix)]
#[test]
fn a_handle_whose_store_was_reset_answers_nothing_but_errors() {
    let (dir, key, _) = stored();
    let kms = open(dir.path());
    let gone = || refusal(500, "InternalFailure");
    reset(dir.path()).unwrap();
    assert_eq!(kms.refused("CreateKey", &[]), gone());
    let renewed = open(dir.path());
    assert_eq!(kms.refused("CreateKey", &[]), gone());
    assert_eq!(kms.refused("DescribeKey", &[("KeyId", &key)]), gone());
    assert_eq!(renewed.ok("ListKeys", &[])["TotalCount"], 0);
}

#[test]
fn reset_can_clear_away_a_damaged_store() {
    for damaged in ["kms.db", "master.key"] {
        let (dir, _, _) = stored();
        fs::write(dir.path().join(damaged), "damaged").unwrap();
        reset(dir.path()).unwrap();
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0, "{damaged}");
    }
}

#[test]
fn reset_refuses_a_directory_that_holds_something_else() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["master.key", "kms.db", "letter.txt"] {
        fs::write(dir.path().join(name), "precious").unwrap();
    }
    assert!(matches!(reset(dir.path()), Err(Error::NotAStore { .. })));
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 3);
    reset(&dir.path().join("nowhere")).unwrap();
}

/// A copy of a store that an older version of this program made, and what is in it.
fn older(format: &str) -> (TempDir, serde_json::Value) {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/stores").join(format);
    let dir = tempfile::tempdir().unwrap();
    for file in ["kms.db", "master.key"] {
        fs::copy(fixture.join(file), dir.path().join(file)).unwrap();
    }
    let content = fs::read_to_string(fixture.join("content.json")).unwrap();
    (dir, serde_json::from_str(&content).unwrap())
}

#[test]
fn a_store_of_format_1_is_brought_up_to_date() {
    let (dir, content) = older("format-1");
    let [key, disabled, blob] = ["key", "disabled_key", "ciphertext"].map(|name| content[name].as_str().unwrap());
    for _ in 0..2 {
        let kms = open(dir.path());
        let context = r#"{"format":"1"}"#;
        let opened = kms.ok("Decrypt", &[("CiphertextBlob", blob), ("EncryptionContext", context)]);
        assert_eq!(opened["Plaintext"], "kept since format 1");
        assert_eq!(kms.metadata("alias/old", "KeyId"), key);
        assert_eq!(kms.metadata("alias/old", "Description"), "made under format 1");
        assert_eq!(kms.metadata(disabled, "KeyState"), "Disabled");
        assert_eq!(kms.ok("ListKeys", &[])["TotalCount"], 2);
        kms.ok("ScheduleKeyDeletion", &[("KeyId", key), ("PendingWindowInDays", "7")]);
        kms.ok("CancelKeyDeletion", &[("KeyId", key)]);
    }
}
