//! Seeds: what they make, that they can be repeated, and what is refused.

use std::fs;
use std::path::{Path, PathBuf};

use kms_cli::local::{Seed, SeedError, Seeded};
use serde_json::json;
use tempfile::TempDir;

use crate::support::{Kms, refusal, text};

const WORK: &str = "11111111-1111-4111-8111-111111111111";
const ROTATED: &str = "22222222-2222-4222-8222-222222222222";
const HEX: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/// A file with a seed of everything.
fn full() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/seed/full.toml")
}

fn public_key(name: &str) -> String {
    fs::read_to_string(full().with_file_name(format!("{name}.pub.pem"))).unwrap()
}

fn sow(kms: &Kms, path: &Path) -> Result<Seeded, SeedError> {
    kms.kms.seed(&Seed::load(path)?, kms.now)
}

/// A folder with a seed of this text.
fn file(text: &str) -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("kms.toml");
    fs::write(&path, text).unwrap();
    (dir, path)
}

fn sow_text(kms: &Kms, text: &str) -> Result<Seeded, SeedError> {
    sow(kms, &file(text).1)
}

/// What is said about a seed that cannot be right, without the folder.
#[track_caller]
fn problem(text: &str) -> String {
    let (dir, path) = file(text);
    let error = Seed::load(&path).err().unwrap_or_else(|| panic!("the seed is taken: {text}"));
    assert!(matches!(error, SeedError::Invalid { .. }), "{error:?}");
    error.to_string().replace(&format!("{}/", dir.path().display()), "")
}

fn seeded() -> Kms {
    let kms = Kms::new();
    sow(&kms, &full()).unwrap();
    kms
}

#[test]
fn keys_have_the_ids_and_properties_of_the_seed() {
    let kms = seeded();
    let work = &kms.ok("DescribeKey", &[("KeyId", "alias/app/work")])["KeyMetadata"];
    assert_eq!(
        (&work["KeyId"], &work["Description"], &work["KeyState"]),
        (&json!(WORK), &json!("work key"), &json!("Enabled"))
    );
    assert_eq!(work["CreationDate"], "2024-03-25T10:00:00Z");
    let tags = kms.ok("ListResourceTags", &[("KeyId", WORK)]);
    let row = |name: &str, value: &str| json!({"KeyId": WORK, "TagKey": name, "TagValue": value});
    assert_eq!(tags["Tags"]["Tag"], json!([row("Project", "demo"), row("Stage", "test")]));
    for (key, state) in [("off", "Disabled"), ("leaving", "PendingDeletion"), ("waiting", "PendingImport")] {
        assert_eq!(kms.ok("DescribeKey", &[("KeyId", key)])["KeyMetadata"]["KeyState"], state, "{key}");
    }
    let leaving = kms.ok("DescribeKey", &[("KeyId", "leaving")]);
    assert_eq!(text(&leaving, "/KeyMetadata/DeleteDate"), "2024-04-04T10:00:00Z");
    let signer = kms.ok("DescribeKey", &[("KeyId", "signer")]);
    assert_eq!(text(&signer, "/KeyMetadata/DeletionProtection"), "Enabled");
    let bound = kms.ok("DescribeKey", &[("KeyId", "key-hzz62f1cb66fa42qo1234")]);
    assert_eq!(text(&bound, "/KeyMetadata/DKMSInstanceId"), "kst-hzz62ee817bvyyr5x1234");
}

#[test]
fn the_pairs_of_the_seed_are_those_that_openssl_made() {
    let kms = seeded();
    for (key, name) in [("signer", "rsa"), ("p256", "p256"), ("p256k", "p256k"), ("sm2", "sm2")] {
        let versions = kms.ok("ListKeyVersions", &[("KeyId", key)]);
        let version = text(&versions, "/KeyVersions/KeyVersion/0/KeyVersionId");
        let answer = kms.ok("GetPublicKey", &[("KeyId", key), ("KeyVersionId", &version)]);
        assert_eq!(text(&answer, "/PublicKey"), public_key(name), "{key}");
    }
}

#[test]
fn an_sm2_key_may_have_the_heading_that_openssl_gives_it() {
    // The key of sm2.pem, as `openssl ec -no_public` writes it.
    let seed = r#"
[[keys]]
id = "sm2"
spec = "EC_SM2"
material_pem = """
-----BEGIN SM2 PRIVATE KEY-----
MDECAQEEIPWKIclJDVe3kC9dl2Lp8QXdcdCCvwYULA+beHu+RrfCoAoGCCqBHM9V
AYIt
-----END SM2 PRIVATE KEY-----
"""
"#;
    let kms = Kms::new();
    sow_text(&kms, seed).unwrap();
    let made = kms.versioned("sm2".to_owned());
    assert_eq!(text(&kms.ok("GetPublicKey", &made.params()), "/PublicKey"), public_key("sm2"));
}

#[test]
fn a_ciphertext_of_one_store_is_decrypted_in_another_with_the_same_seed() {
    let [one, two] = [seeded(), seeded()];
    for key in [WORK, ROTATED, "imported"] {
        let blob = one.encrypt(key, "hello");
        assert_eq!(two.ok("Decrypt", &[("CiphertextBlob", &blob)])["Plaintext"], "hello", "{key}");
    }
}

#[test]
fn the_last_version_encrypts_and_the_dates_are_those_of_the_seed() {
    let kms = seeded();
    let versions = kms.ok("ListKeyVersions", &[("KeyId", ROTATED)]);
    let rows = versions["KeyVersions"]["KeyVersion"].as_array().unwrap();
    assert_eq!(rows.len(), 2);
    let metadata = &kms.ok("DescribeKey", &[("KeyId", ROTATED)])["KeyMetadata"];
    let newest = rows.iter().find(|row| row["CreationDate"] == "2025-01-01T00:00:00Z").unwrap();
    assert_eq!(metadata["PrimaryKeyVersion"], newest["KeyVersionId"]);
    assert_eq!(metadata["LastRotationDate"], "2025-01-01T00:00:00Z");
    assert_eq!(metadata["NextRotationDate"], "2026-01-01T00:00:00Z");
    let oldest = rows.iter().find(|row| row["KeyVersionId"] == "22222222-0000-4000-8000-000000000001").unwrap();
    assert_eq!(oldest["CreationDate"], "2024-01-01T00:00:00Z");
}

#[test]
fn a_past_rotation_date_rotates_the_key_at_its_first_use() {
    let kms = Kms::new();
    let seed = format!(
        "[[keys]]\nid = \"a\"\ncreated = 2023-03-25T09:59:59Z\nrotation_interval = \"365d\"\nmaterial_hex = \"{HEX}\""
    );
    sow_text(&kms, &seed).unwrap();
    let versions = kms.ok("ListKeyVersions", &[("KeyId", "a")]);
    assert_eq!(versions["TotalCount"], 2);
}

#[test]
fn secrets_have_the_values_and_stages_of_the_seed() {
    let kms = seeded();
    let value = |stage: &str, name: &str| {
        let fields = kms.ok("GetSecretValue", &[("SecretName", name), ("VersionStage", stage)]);
        ["VersionId", "SecretData", "SecretDataType"].map(|field| text(&fields, &format!("/{field}")))
    };
    assert_eq!(value("ACSCurrent", "app/database"), ["v2", "new password", "text"]);
    assert_eq!(value("ACSPrevious", "app/database"), ["v1", "old password", "text"]);
    assert_eq!(value("ACSCurrent", "staged"), ["one", "hello\n", "text"]);
    assert_eq!(value("Blue", "staged"), ["one", "hello\n", "text"]);
    assert_eq!(value("Green", "staged"), ["two", "AP8=", "binary"]);
    let described = kms.ok("DescribeSecret", &[("SecretName", "app/database"), ("FetchTags", "true")]);
    assert_eq!(text(&described, "/EncryptionKeyId"), WORK);
    assert_eq!(text(&described, "/Description"), "where the app keeps its things");
    assert_eq!(text(&described, "/Tags/Tag/0/TagKey"), "Project");
    kms.ok("DisableKey", &[("KeyId", WORK)]);
    assert_eq!(kms.refused("GetSecretValue", &[("SecretName", "app/database")]), refusal(409, "Rejected.Disabled"));
}

#[test]
fn a_secret_that_contradicts_the_store_is_refused() {
    let secret = |rest: &str| format!("[[secrets]]\nname = \"s\"\n{rest}");
    let version = |data: &str| format!("[[secrets.versions]]\nid = \"v1\"\n{data}\n");
    for (rest, difference) in [
        (version("data = \"canary\""), "the data of the version v1"),
        (version("data = \"a\"\ndata_type = \"binary\""), "the data of the version v1"),
        (version("data = \"a\"") + "[[secrets.versions]]\nid = \"v2\"\ndata = \"b\"", "it has no version v2"),
        (version("data = \"a\"\nstages = [\"ACSCurrent\", \"Blue\"]"), "the stage Blue"),
        (version("data = \"a\"\ncreated = 2020-01-01T00:00:00Z"), "when the version v1 was created"),
        ("description = \"other\"\n".to_owned() + &version("data = \"a\""), "description"),
        ("created = 2020-01-01T00:00:00Z\n".to_owned() + &version("data = \"a\""), "created"),
        ("encryption_key = \"k\"\n".to_owned() + &version("data = \"a\""), "encryption_key"),
        ("instance = \"kst-x\"\n".to_owned() + &version("data = \"a\""), "instance"),
    ] {
        let kms = Kms::new();
        sow_text(&kms, &format!("[[keys]]\nid = \"k\"\n{}", secret(&version("data = \"a\"")))).unwrap();
        let error = sow_text(&kms, &secret(&rest)).unwrap_err();
        assert!(matches!(error, SeedError::Contradiction { .. }), "{rest}: {error:?}");
        let error = error.to_string();
        assert!(error.contains("secret 's'") && error.contains(difference), "{rest}: {error}");
        assert!(!error.contains("canary"), "{error}");
    }
    let kms = Kms::new();
    sow_text(&kms, &secret(&version("data = \"a\""))).unwrap();
    kms.ok("DeleteSecret", &[("SecretName", "s")]);
    let error = sow_text(&kms, &secret(&version("data = \"a\""))).unwrap_err().to_string();
    assert!(error.contains("it is to be deleted"), "{error}");
}

#[test]
fn a_secret_that_cannot_be_right_is_refused_with_its_place() {
    let version = "[[secrets.versions]]\nid = \"v1\"\n";
    let data = format!("{version}data = \"a\"");
    let long = format!("{version}data = \"{}\"", "a".repeat(30_721));
    let eleven: String = (0..11).map(|id| format!("[[secrets.versions]]\nid = \"{id}\"\ndata = \"a\"\n")).collect();
    let wordy = format!("description = \"{}\"\n{data}", "a".repeat(8193));
    let nine: Vec<String> = (0..8).map(|id| format!("\"{id}\"")).collect();
    let nine = format!("{data}\nstages = [\"ACSCurrent\", {}]", nine.join(", "));
    for (rest, expected) in [
        ("", "versions: a secret has 1 to 10 versions"),
        (eleven.as_str(), "versions: a secret has 1 to 10 versions"),
        (version, "versions[0]: needs one of data"),
        (&format!("{data}\ndata_base64 = \"YQ==\""), "needs one of data"),
        (&format!("{version}data = \"\""), "1 to 30720 bytes"),
        (&long, "1 to 30720 bytes"),
        (&format!("{version}data_base64 = \"%\""), "data_base64: is no base64"),
        (&format!("{version}data_base64 = \"YQ==\"\ndata_type = \"text\""), "is for binary data"),
        (&format!("{data}\ndata_type = \"image\""), "data_type: is text or binary"),
        (&format!("{data}\n{data}"), "id: stands twice"),
        (&format!("{data}\nstages = [\"Blue\"]"), "ACSCurrent stands at no version"),
        (&format!("{data}\nstages = [\"ACSCurrent\", \"ACSCurrent\"]"), "stands at two versions"),
        (&nine, "there are more than 8"),
        (&wordy, "description: has at most 8192 characters"),
        (&format!("type = \"Rds\"\n{data}"), "type: is Generic"),
        (&format!("tags = {{ \"acs:x\" = \"y\" }}\n{data}"), "tags"),
        (&format!("{data}\n[[secrets]]\nname = \"s\"\n{data}"), "the secret 's' stands twice"),
        (&format!("{data}\n[[secrets]]\nname = \"a b\""), "name: has 1 to 192"),
        (&format!("{data}\n[[secrets]]\nname = \"acs/x\""), "must not begin with acs/"),
    ] {
        let problem = problem(&format!("[[secrets]]\nname = \"s\"\n{rest}\n"));
        assert!(problem.contains(expected), "{rest}: {problem}");
    }
    for (before, key, expected) in [
        ("", "none", "there is no such key"),
        ("", "alias/none", "there is no such key"),
        ("[[keys]]\nid = \"k\"\nspec = \"EC_P256\"\n", "k", "is no symmetric key"),
        (
            "[[instances]]\nid = \"kst-x\"\n[[keys]]\nid = \"k\"\ninstance = \"kst-x\"\n",
            "k",
            "is not in the instance of the secret",
        ),
    ] {
        let seed = format!("{before}[[secrets]]\nname = \"s\"\nencryption_key = \"{key}\"\n{data}");
        let error = sow_text(&Kms::new(), &seed).unwrap_err().to_string();
        assert!(error.contains("secret 's' encryption_key") && error.contains(expected), "{seed}: {error}");
    }
}

#[test]
fn a_seed_can_be_repeated_and_adds_what_is_missing() {
    let kms = seeded();
    assert_eq!(sow(&kms, &full()).unwrap(), Seeded { made: 0, found: 15 });
    kms.ok("DeleteAlias", &[("AliasName", "alias/app/other")]);
    kms.ok("UntagResource", &[("KeyId", WORK), ("TagKeys", r#"["Stage"]"#)]);
    kms.ok("UpdateKeyDescription", &[("KeyId", "p256"), ("Description", "not in the seed")]);
    sow(&kms, &full()).unwrap();
    kms.ok("DescribeKey", &[("KeyId", "alias/app/other")]);
    assert_eq!(kms.ok("ListResourceTags", &[("KeyId", WORK)])["Tags"]["Tag"].as_array().unwrap().len(), 2);
}

#[test]
fn a_contradiction_names_the_entry_and_changes_nothing() {
    let key = |rest: &str| format!("[[keys]]\nid = \"new\"\n\n[[keys]]\nid = \"a\"\n{rest}");
    let other = HEX.replace("00", "ff");
    for (rest, difference) in [
        ("spec = \"EC_P256\"", "spec"),
        ("usage = \"SIGN/VERIFY\"\nspec = \"RSA_2048\"", "spec"),
        ("protection_level = \"HSM\"", "protection_level"),
        ("description = \"other\"", "description"),
        ("state = \"Disabled\"", "state"),
        ("created = 2020-01-01T00:00:00Z", "created"),
        ("rotation_interval = \"30d\"", "rotation_interval"),
        ("deletion_protection = \"no\"", "deletion_protection"),
        ("aliases = [\"alias/b\"]", "alias/b stands for another key"),
        ("tags = { T = \"other\" }", "the tag T"),
        ("[[keys.versions]]\nid = \"22222222-0000-4000-8000-00000000000f\"", "it has no version 22222222"),
        (&format!("material_hex = \"{other}\""), "the material of the version"),
        ("[[keys.versions]]\ncreated = 2020-01-01T00:00:00Z", "when the version"),
    ] {
        let kms = Kms::new();
        let first = format!(
            "[[keys]]\nid = \"a\"\ndescription = \"d\"\ntags = {{ T = \"v\" }}\nmaterial_hex = \"{HEX}\"\n\
             [[keys]]\nid = \"b\"\naliases = [\"alias/b\"]"
        );
        sow_text(&kms, &first).unwrap();
        let error = sow_text(&kms, &key(rest)).unwrap_err();
        assert!(matches!(error, SeedError::Contradiction { .. }), "{rest}: {error:?}");
        let error = error.to_string();
        assert!(error.contains("kms.toml:4: key 'a'") && error.contains(difference), "{rest}: {error}");
        assert_eq!(kms.refused("DescribeKey", &[("KeyId", "new")]), refusal(404, "Forbidden.KeyNotFound"));
    }
}

#[test]
fn a_version_of_another_key_is_a_contradiction() {
    let kms = Kms::new();
    let seed = |key: &str| {
        format!("[[keys]]\nid = \"{key}\"\n[[keys.versions]]\nid = \"22222222-0000-4000-8000-000000000001\"")
    };
    sow_text(&kms, &seed("a")).unwrap();
    let error = sow_text(&kms, &seed("b")).unwrap_err().to_string();
    assert!(error.contains("key 'b'") && error.contains("belongs to another key"), "{error}");
}

#[test]
fn what_cannot_be_right_is_refused_with_its_place() {
    let key = |rest: &str| format!("# comment\n\n[[keys]]\nid = \"a\"\n{rest}\n");
    for (rest, expected) in [
        ("descripton = \"x\"", "kms.toml:5:"),
        ("descripton = \"x\"", "unknown field `descripton`"),
        ("description = 5", "'description': expected a string"),
        ("spec = \"AES\"", "kms.toml:3: key 'a' spec: is no KeySpec"),
        ("usage = \"SIGN/VERIFY\"", "key 'a' usage: is no KeyUsage of this spec"),
        ("origin = \"Elsewhere\"", "key 'a' origin"),
        ("origin = \"EXTERNAL\"\nspec = \"RSA_2048\"", "EXTERNAL is for symmetric keys"),
        ("protection_level = \"LOW\"", "protection_level"),
        ("state = \"On\"", "key 'a' state"),
        ("state = \"PendingImport\"", "PendingImport is for origin EXTERNAL"),
        ("state = \"Enabled\"\norigin = \"EXTERNAL\"", "without material is PendingImport"),
        ("deletion_days = 7", "is for the state PendingDeletion"),
        ("state = \"PendingDeletion\"\ndeletion_days = 0", "from 1 to 366"),
        ("created = 2024-01-01", "expected a time with its zone"),
        ("created = \"yesterday\"", "kms.toml:5:"),
        ("rotation_interval = \"366d\"", "is from 7d to 365d"),
        ("rotation_interval = \"yearly\"", "is a length of time"),
        ("rotation_interval = \"30d\"\nspec = \"RSA_2048\"", "only symmetric keys"),
        ("material_expires = 2030-01-01T00:00:00Z", "only material of origin EXTERNAL"),
        ("aliases = [\"app\"]", "an alias is alias/"),
        ("aliases = [\"alias/acs/x\"]", "not alias/acs"),
        ("aliases = [\"alias/x\", \"alias/x\"]", "stands twice"),
        ("tags = { aliyun = \"x\" }", "key 'a' tags"),
        ("tags = { \"a b\" = \"x\" }", "key 'a' tags"),
        ("material_hex = \"00\"", "key 'a' material_hex: is no material of a key of Aliyun_AES_256"),
        ("material_hex = \"xyz\"", "material_hex"),
        ("material_base64 = \"%%\"", "material_base64"),
        ("material_pem = \"none\"\nspec = \"RSA_2048\"", "material_pem: is no material of a key of RSA_2048"),
        ("material_hex = \"00\"\nmaterial_base64 = \"AA==\"", "only one of"),
        ("material_hex = \"00\"\n[[keys.versions]]", "not at both"),
        ("[[keys.versions]]\nid = \"one\"", "versions[0] id: is no UUID"),
        (
            "[[keys.versions]]\ncreated = 2025-01-01T00:00:00Z\n[[keys.versions]]\ncreated = 2024-01-01T00:00:00Z",
            "versions[1] created: is before that of a version above",
        ),
        (&format!("description = \"{}\"", "x".repeat(8193)), "description: has at most 8192 characters"),
        (&"[[keys.versions]]\n".repeat(51), "versions: a key has at most 50 versions"),
        (&format!("[keys.tags]\n{}", (0..21).map(|n| format!("t{n} = \"x\"\n")).collect::<String>()), "more than 20"),
        ("origin = \"EXTERNAL\"\n[[keys.versions]]\n[[keys.versions]]", "has one version"),
        ("[[keys.versions]]\nmaterial_hex = \"00\"", "versions[0] material_hex"),
        ("[[keys]]\nid = \"a\"", "the key 'a' stands twice"),
        ("[[keys]]\nid = \"a b\"", "key 'a b' id"),
        ("[[keys]]", "missing field `id`"),
        ("[[instances]]\nid = \"x\"", "instance 'x' id: begins with kst-"),
        ("[[kys]]", "unknown field `kys`"),
        ("this is no TOML", "kms.toml:5:"),
    ] {
        let problem = problem(&key(rest));
        assert!(problem.contains(expected), "{rest}: {problem}");
    }
}

#[test]
fn a_seed_takes_the_tags_that_tag_resource_takes_and_no_others() {
    let kms = Kms::new();
    let key = kms.create_key();
    let signs = r"aZ09/\_-.+=:@";
    let [longest_name, too_long_name] = [128, 129].map(|length| "x".repeat(length));
    let [longest_value, too_long_value] = [256, 257].map(|length| "x".repeat(length));
    for (name, value, is_right) in [
        (signs, signs, true),
        (&longest_name, "", true),
        ("a", &longest_value, true),
        ("Acs:", "acs:", true),
        ("Größe", "x", false),
        ("名", "x", false),
        ("a", "ü", false),
        ("a", "値", false),
        ("a", "１", false),
        ("a b", "x", false),
        ("", "x", false),
        (&too_long_name, "x", false),
        ("a", &too_long_value, false),
        ("aliyun", "x", false),
        ("acs:a", "x", false),
    ] {
        let asked = json!([{"TagKey": name, "TagValue": value}]).to_string();
        let asked = kms.ask("TagResource", &[("KeyId", &key), ("Tags", &asked)]);
        assert_eq!(asked.map(|_| ()).map_err(|error| error.code), expected(is_right), "{name}={value}");
        let version = "[[secrets.versions]]\nid = \"v1\"\ndata = \"a\"";
        let tags = format!("tags = {{ '{name}' = '{value}' }}");
        for seed in [format!("[[keys]]\nid = \"a\"\n{tags}"), format!("[[secrets]]\nname = \"s\"\n{tags}\n{version}")] {
            match is_right {
                true => assert!(sow_text(&Kms::new(), &seed).is_ok(), "{seed}"),
                false => assert!(problem(&seed).contains(" tags: a "), "{seed}"),
            }
        }
    }
}

#[test]
fn a_seed_takes_the_aliases_that_create_alias_takes_and_no_others() {
    let kms = Kms::new();
    let key = kms.create_key();
    let longest = format!("alias/{}", "x".repeat(255));
    let too_long = format!("{longest}x");
    for (name, is_right) in [
        ("alias/x", true),
        ("alias/Team/Work_Key-1", true),
        ("alias/xacs", true),
        (&longest, true),
        (&too_long, false),
        ("x", false),
        ("alias/", false),
        ("Alias/x", false),
        ("alias/a b", false),
        ("alias/ä", false),
        ("alias/a.b", false),
        ("alias/acsx", false),
    ] {
        let asked = kms.ask("CreateAlias", &[("KeyId", &key), ("AliasName", name)]);
        assert_eq!(asked.map(|_| ()).map_err(|error| error.code), expected(is_right), "{name}");
        let seed = format!("[[keys]]\nid = \"a\"\naliases = [\"{name}\"]");
        match is_right {
            true => assert!(sow_text(&Kms::new(), &seed).is_ok(), "{seed}"),
            false => assert!(problem(&seed).contains("aliases: an alias is alias/"), "{seed}"),
        }
    }
}

/// What a request comes to.
fn expected(is_right: bool) -> Result<(), String> {
    if is_right { Ok(()) } else { Err("InvalidParameter".to_owned()) }
}

#[test]
fn an_instance_that_is_not_there_is_refused_and_nothing_is_made() {
    let kms = Kms::new();
    let seed = "[[keys]]\nid = \"a\"\n[[keys]]\nid = \"b\"\ninstance = \"kst-none\"";
    let error = sow_text(&kms, seed).unwrap_err().to_string();
    assert!(error.contains("key 'b' instance: there is no such instance"), "{error}");
    assert_eq!(kms.ok("ListKeys", &[])["TotalCount"], 0);
}

#[test]
fn no_error_shows_a_value() {
    let canary = "canary-5f3a";
    for line in [
        format!("material_hex = \"{canary}\""),
        format!("material_base64 = \"{canary}\""),
        format!("material_pem = \"{canary}\""),
        format!("material_hex = {{ {canary} = 1 }}"),
        format!("material_hex = [\"{canary}\"]"),
        format!("deletion_days = \"{canary}\""),
        format!("deletion_days = \"expected {canary}\""),
        format!("material_pem = \"\"\"\n{canary}="),
        format!("material_pem = \"\"\"\n{canary}= \\q\n\"\"\""),
        format!("created = \"{canary}\""),
        format!("aliases = \"{canary}\""),
        format!("material_hex = \"{canary}"),
        format!("material_hex = {canary}"),
        format!("material_hex = \"\\q{canary}\""),
    ] {
        let problem = problem(&format!("[[keys]]\nid = \"a\"\n{line}\n"));
        assert!(!problem.contains(canary), "{line}: {problem}");
        assert!(problem.starts_with("kms.toml:"), "{problem}");
    }
}

#[test]
fn a_pem_file_may_begin_with_the_remarks_of_openssl() {
    let pem = fs::read_to_string(full().with_file_name("rsa.pem")).unwrap();
    let (dir, path) = file("[[keys]]\nid = \"a\"\nspec = \"RSA_2048\"\nmaterial_file = \"bag.pem\"");
    fs::write(dir.path().join("bag.pem"), format!("Bag Attributes\n    friendlyName: a\n{pem}")).unwrap();
    assert_eq!(sow(&Kms::new(), &path).unwrap(), Seeded { made: 1, found: 0 });
}

#[test]
fn files_are_found_beside_the_seed_and_missed_by_name() {
    let (dir, path) = file("[[keys]]\nid = \"a\"\nmaterial_file = \"keys/a.bin\"");
    let error = Seed::load(&path).err().unwrap();
    assert!(matches!(error, SeedError::Unreadable { .. }) && error.to_string().contains("a.bin"), "{error}");
    fs::create_dir(dir.path().join("keys")).unwrap();
    fs::write(dir.path().join("keys/a.bin"), [7; 32]).unwrap();
    let kms = Kms::new();
    assert_eq!(sow(&kms, &path).unwrap(), Seeded { made: 1, found: 0 });
    let blob = kms.encrypt("a", "hello");
    let other = Kms::new();
    sow_text(&other, &format!("[[keys]]\nid = \"a\"\nmaterial_hex = \"{}\"", "07".repeat(32))).unwrap();
    assert_eq!(other.ok("Decrypt", &[("CiphertextBlob", &blob)])["Plaintext"], "hello");
    assert!(matches!(Seed::load(&dir.path().join("none.toml")).err().unwrap(), SeedError::Unreadable { .. }));
}

#[test]
fn dates_follow_the_moved_clock() {
    let kms = Kms::new();
    kms.kms.set_clock_offset(chrono::Duration::days(1)).unwrap();
    sow_text(&kms, "[[keys]]\nid = \"a\"\nstate = \"PendingDeletion\"").unwrap();
    let metadata = kms.ok("DescribeKey", &[("KeyId", "a")]);
    assert_eq!(text(&metadata, "/KeyMetadata/CreationDate"), "2024-03-26T10:00:00Z");
    assert_eq!(text(&metadata, "/KeyMetadata/DeleteDate"), "2024-04-02T10:00:00Z");
}
