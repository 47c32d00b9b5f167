//! What can be done with a key in which state, cell by cell after behaviour §5.

use kms_cli::local::engine::{KeyState, Verdict, verdict};

use crate::support::{Kms, Refused, refusal};

/// The documented outcome of an action on a key that is Enabled, Disabled, PendingDeletion or PendingImport.
const TABLE: [(&str, [&str; 4]); 14] = [
    ("DescribeKey", ["ok", "ok", "ok", "ok"]),
    ("DeleteAlias", ["ok", "ok", "ok", "ok"]),
    ("ListAliasesByKeyId", ["ok", "ok", "ok", "ok"]),
    ("Encrypt", ["ok", "RD", "RPD", "RPI"]),
    ("Decrypt", ["ok", "RD", "RPD", "RPI"]),
    ("GenerateDataKey", ["ok", "RD", "RPD", "RPI"]),
    ("GenerateDataKeyWithoutPlaintext", ["ok", "RD", "RPD", "RPI"]),
    ("EnableKey", ["ok", "ok", "SMF", "SMF"]),
    ("DisableKey", ["ok", "ok", "SMF", "SMF"]),
    ("ScheduleKeyDeletion", ["ok", "ok", "SMF", "ok"]),
    ("CancelKeyDeletion", ["SMF", "SMF", "ok", "SMF"]),
    ("CreateAlias", ["ok", "ok", "SMF", "ok"]),
    ("UpdateAlias", ["ok", "ok", "RPD", "ok"]),
    ("UpdateKeyDescription", ["ok", "ok", "RPD", "ok"]),
];

const STATES: [KeyState; 4] =
    [KeyState::Enabled, KeyState::Disabled, KeyState::PendingDeletion, KeyState::PendingImport];

fn expected(cell: &str) -> Result<(), Refused> {
    match cell {
        "ok" => Ok(()),
        "SMF" => Err(refusal(409, "Rejected.StateModifiedFailed")),
        "RD" => Err(refusal(409, "Rejected.Disabled")),
        "RPD" => Err(refusal(409, "Rejected.PendingDeletion")),
        "RPI" => Err(refusal(409, "Rejected.PendingImport")),
        _ => panic!("{cell}"),
    }
}

#[test]
fn every_action_meets_every_state_as_documented() {
    for (action, cells) in TABLE {
        // A key that waits for its material cannot be made yet.
        for (state, cell) in STATES.iter().zip(cells).take(3) {
            let kms = Kms::new();
            let key = kms.create_key();
            let other = kms.create_key();
            let blob = kms.encrypt(&key, "x");
            kms.ok("CreateAlias", &[("KeyId", &key), ("AliasName", "alias/of-key")]);
            kms.ok("CreateAlias", &[("KeyId", &other), ("AliasName", "alias/of-other")]);
            bring(&kms, &key, *state);
            assert_eq!(kms.metadata(&key, "KeyState"), state.as_str());
            let rest: &[(&str, &str)] = match action {
                "DeleteAlias" => &[("AliasName", "alias/of-key")],
                "Encrypt" => &[("Plaintext", "x")],
                "Decrypt" => &[("CiphertextBlob", &blob)],
                "ScheduleKeyDeletion" => &[("PendingWindowInDays", "7")],
                "CreateAlias" => &[("AliasName", "alias/new")],
                "UpdateAlias" => &[("AliasName", "alias/of-other")],
                "UpdateKeyDescription" => &[("Description", "x")],
                _ => &[],
            };
            let outcome = kms.ask(action, &[rest, &[("KeyId", &key)]].concat());
            let outcome = outcome.map(|_| ()).map_err(|error| (error.status, error.code));
            assert_eq!(outcome, expected(cell), "{action} on {state:?}");
        }
    }
}

#[test]
fn the_table_of_the_engine_is_the_documented_one() {
    for (action, cells) in TABLE {
        for (state, cell) in STATES.into_iter().zip(cells) {
            let expected = match cell {
                "ok" => Verdict::Allowed,
                "SMF" => Verdict::NotModifiable,
                _ => Verdict::Rejected,
            };
            assert_eq!(verdict(action, state), Some(expected), "{action} on {state:?}");
        }
    }
    for action in ["CreateKey", "ListKeys", "ListAliases"] {
        assert!(STATES.iter().all(|state| verdict(action, *state) == Some(Verdict::Allowed)), "{action}");
    }
    assert_eq!(verdict("Unheard", KeyState::Enabled), None);
}

#[test]
fn the_old_key_of_an_alias_may_be_in_any_state() {
    for state in [KeyState::Disabled, KeyState::PendingDeletion] {
        let kms = Kms::new();
        let [old, new] = [(); 2].map(|()| kms.create_key());
        kms.ok("CreateAlias", &[("KeyId", &old), ("AliasName", "alias/a")]);
        bring(&kms, &old, state);
        kms.ok("UpdateAlias", &[("KeyId", &new), ("AliasName", "alias/a")]);
        assert_eq!(kms.metadata("alias/a", "KeyId"), new);
    }
}

#[test]
fn changes_of_state_lead_where_they_say() {
    let kms = Kms::new();
    let key = kms.create_key();
    let state = |action: &str, rest: &[(&str, &str)]| {
        assert!(kms.ok(action, &[rest, &[("KeyId", &key)]].concat()).is_empty());
        kms.metadata(&key, "KeyState")
    };
    assert_eq!(state("EnableKey", &[]), "Enabled");
    assert_eq!(state("DisableKey", &[]), "Disabled");
    assert_eq!(state("DisableKey", &[]), "Disabled");
    assert_eq!(state("EnableKey", &[]), "Enabled");
    assert_eq!(state("DisableKey", &[]), "Disabled");
    assert_eq!(state("ScheduleKeyDeletion", &[("PendingWindowInDays", "366")]), "PendingDeletion");
    assert_eq!(kms.metadata(&key, "DeleteDate"), "2025-03-26T10:00:00Z");
    assert_eq!(state("CancelKeyDeletion", &[]), "Enabled");
    assert_eq!(kms.metadata(&key, "DeleteDate"), "");
}

#[test]
fn a_refused_change_changes_nothing() {
    let kms = Kms::new();
    let key = kms.create_key();
    kms.ok("ScheduleKeyDeletion", &[("KeyId", &key), ("PendingWindowInDays", "7")]);
    let again = kms.refused("ScheduleKeyDeletion", &[("KeyId", &key), ("PendingWindowInDays", "30")]);
    assert_eq!(again, refusal(409, "Rejected.StateModifiedFailed"));
    assert_eq!(kms.metadata(&key, "DeleteDate"), "2024-04-01T10:00:00Z");
}

fn bring(kms: &Kms, key: &str, state: KeyState) {
    match state {
        KeyState::Enabled => {}
        KeyState::Disabled => drop(kms.ok("DisableKey", &[("KeyId", key)])),
        KeyState::PendingDeletion => {
            drop(kms.ok("ScheduleKeyDeletion", &[("KeyId", key), ("PendingWindowInDays", "7")]));
        }
        KeyState::PendingImport => unreachable!("no such key can be made yet"),
    }
}
