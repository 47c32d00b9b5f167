//! Export and import: the whole store in a file, and what does not open.

use std::fs;
use std::path::Path;

use kms_cli::local::{Error, LocalKms, Occupied, export, import, reset};
use rusqlite::Connection;
use secrecy::{ExposeSecret, SecretString};
use tempfile::TempDir;

use crate::support::Kms;

fn open(dir: &Path) -> Kms {
    Kms::of(LocalKms::open(dir).unwrap())
}

fn passphrase() -> SecretString {
    SecretString::from("correct horse")
}

/// The names of what lies in a directory, sorted.
fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A store with a key, the ciphertext of it, and its export.
fn exported() -> (TempDir, String, Vec<u8>) {
    let dir = tempfile::tempdir().unwrap();
    let kms = open(dir.path());
    let key = kms.create_key();
    let blob = kms.encrypt(&key, "hello");
    // With the changes still in the journal.
    let file = export(dir.path(), &passphrase()).unwrap();
    drop(kms);
    (dir, blob, file)
}

fn decrypts(dir: &Path, blob: &str) -> bool {
    open(dir).ask("Decrypt", &[("CiphertextBlob", blob)]).is_ok()
}

#[test]
fn a_store_comes_back_whole_in_another_directory() {
    let (old, blob, file) = exported();
    let new = tempfile::tempdir().unwrap();
    let dir = new.path().join("made");
    import(&dir, &file, &passphrase(), Occupied::Keep).unwrap();
    assert_eq!(names(&dir), ["kms.db", "master.key"]);
    assert!(decrypts(&dir, &blob));
    let [old, new] = [open(old.path()), open(&dir)];
    assert_eq!(old.identity().access_key_id, new.identity().access_key_id);
    assert_eq!(old.identity().access_key_secret.expose_secret(), new.identity().access_key_secret.expose_secret());
    let secret = old.identity().access_key_secret.expose_secret();
    assert!(!file.windows(secret.len()).any(|part| part == secret.as_bytes()));
}

#[test]
fn a_file_that_does_not_open_changes_nothing() {
    let (_old, blob, file) = exported();
    let target = tempfile::tempdir().unwrap();
    let error = |file: &[u8], word: &str| {
        import(target.path(), file, &SecretString::from(word), Occupied::Replace).unwrap_err()
    };
    assert!(matches!(error(&file, "wrong"), Error::WrongPassphrase));
    let mut damaged = file.clone();
    *damaged.last_mut().unwrap() ^= 1;
    assert!(matches!(error(&damaged, "correct horse"), Error::NotAnExport));
    for length in [0, 10, 100, 170, file.len() / 2, file.len() - 1] {
        assert!(matches!(error(&file[..length], "correct horse"), Error::NotAnExport), "{length} bytes");
    }
    assert!(matches!(error(b"SQLite format 3\0", "correct horse"), Error::NotAnExport));
    assert_eq!(names(target.path()), Vec::<String>::new());
    import(target.path(), &file, &passphrase(), Occupied::Keep).unwrap();
    assert!(decrypts(target.path(), &blob));
}

#[test]
fn a_store_with_content_stays_unless_it_is_to_be_replaced() {
    let (_old, blob, file) = exported();
    let target = tempfile::tempdir().unwrap();
    let kms = open(target.path());
    let mine = kms.create_key();
    let own = kms.encrypt(&mine, "mine");
    drop(kms);
    let refused = import(target.path(), &file, &passphrase(), Occupied::Keep).unwrap_err();
    assert!(matches!(refused, Error::Occupied { .. }), "{refused}");
    assert!(decrypts(target.path(), &own));
    fs::write(target.path().join("local.toml"), "").unwrap();
    import(target.path(), &file, &passphrase(), Occupied::Replace).unwrap();
    assert_eq!(names(target.path()), ["kms.db", "local.toml", "master.key"]);
    assert!(decrypts(target.path(), &blob) && !decrypts(target.path(), &own));
}

#[test]
fn an_empty_store_gives_way() {
    let (_old, blob, file) = exported();
    let target = tempfile::tempdir().unwrap();
    drop(open(target.path()));
    import(target.path(), &file, &passphrase(), Occupied::Keep).unwrap();
    assert!(decrypts(target.path(), &blob));
}

#[test]
fn a_process_that_has_the_replaced_store_open_refuses_from_then_on() {
    let (_old, _, file) = exported();
    let target = tempfile::tempdir().unwrap();
    let kms = open(target.path());
    kms.create_key();
    import(target.path(), &file, &passphrase(), Occupied::Replace).unwrap();
    assert_eq!(kms.refused("CreateKey", &[]).0, 500);
}

#[test]
fn a_database_of_another_program_is_left_alone() {
    let (_old, _, file) = exported();
    let target = tempfile::tempdir().unwrap();
    let path = target.path().join("kms.db");
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE photos (name TEXT)").unwrap();
    let before = fs::read(&path).unwrap();
    let refused = import(target.path(), &file, &passphrase(), Occupied::Replace).unwrap_err();
    assert!(matches!(refused, Error::NotAStore { .. }), "{refused}");
    assert!(import(target.path(), &file, &passphrase(), Occupied::Keep).is_err());
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn without_a_store_there_is_nothing_to_export() {
    let dir = tempfile::tempdir().unwrap();
    let error = export(dir.path(), &passphrase()).unwrap_err();
    assert!(matches!(error, Error::NoStore { .. }), "{error}");
    assert_eq!(names(dir.path()), Vec::<String>::new());
}

#[test]
fn reset_takes_away_what_an_interrupted_import_left() {
    let (dir, _, _) = exported();
    for name in [".kms-unfinished-x", ".kms-replaced-y"] {
        fs::create_dir(dir.path().join(name)).unwrap();
        fs::write(dir.path().join(name).join("master.key"), [0; 32]).unwrap();
    }
    reset(dir.path()).unwrap();
    assert_eq!(names(dir.path()), Vec::<String>::new());
}
