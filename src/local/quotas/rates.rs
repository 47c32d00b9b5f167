//! How many requests an account may make in a region, each group of actions apart.

use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};

use crate::local::engine::{Reason, Refusal};

/// Actions that share a rate.
struct Group {
    /// How many requests there may be within a window of time.
    requests: u32,
    /// The length of the window in seconds.
    seconds: i64,
    actions: &'static [&'static str],
}

const fn per_second(requests: u32, actions: &'static [&'static str]) -> Group {
    Group { requests, seconds: 1, actions }
}

const fn per_hour(requests: u32, actions: &'static [&'static str]) -> Group {
    Group { requests, seconds: 3600, actions }
}

/// The shared gateway's groups (behaviour §3). An action that stands in none has no published rate: those of
/// application access and DescribeRegions.
const GROUPS: [Group; 14] = [
    per_second(
        1000,
        &[
            "Encrypt",
            "Decrypt",
            "GenerateDataKey",
            "GenerateDataKeyWithoutPlaintext",
            "ExportDataKey",
            "GenerateAndExportDataKey",
            "GenerateMac",
            "VerifyMac",
        ],
    ),
    per_second(750, &["ReEncrypt"]),
    per_second(200, &["AsymmetricEncrypt", "AsymmetricDecrypt", "AsymmetricSign", "AsymmetricVerify", "GetPublicKey"]),
    per_second(10, &["CreateKey"]),
    per_second(
        50,
        &[
            "DescribeKey",
            "ListKeys",
            "DescribeKeyVersion",
            "ListKeyVersions",
            "GetKeyPolicy",
            "ListAliases",
            "ListAliasesByKeyId",
            "ListTagResources",
        ],
    ),
    per_second(300, &["ListResourceTags"]),
    per_second(
        30,
        &[
            "EnableKey",
            "DisableKey",
            "ScheduleKeyDeletion",
            "CancelKeyDeletion",
            "UpdateKeyDescription",
            "SetDeletionProtection",
            "CreateKeyVersion",
            "UpdateRotationPolicy",
            "SetKeyPolicy",
            "GetParametersForImport",
            "ImportKeyMaterial",
            "DeleteKeyMaterial",
            "CreateAlias",
            "UpdateAlias",
            "DeleteAlias",
            "TagResource",
            "UntagResource",
            "TagResources",
            "UntagResources",
        ],
    ),
    per_second(10, &["CreateSecret", "DeleteSecret"]),
    per_second(450, &["GetSecretValue", "BatchGetSecretValue", "DescribeSecret"]),
    per_second(
        40,
        &[
            "ListSecrets",
            "ListSecretVersionIds",
            "PutSecretValue",
            "UpdateSecret",
            "UpdateSecretVersionStage",
            "UpdateSecretRotationPolicy",
            "RestoreSecret",
            "GetRandomPassword",
            "GetSecretPolicy",
            "SetSecretPolicy",
        ],
    ),
    per_hour(50, &["RotateSecret"]),
    per_second(10, &["ConnectKmsInstance", "ReleaseKmsInstance", "UpdateKmsInstanceBindVpc"]),
    per_second(50, &["GetKmsInstance", "ListKmsInstances", "GetDefaultKmsInstance", "GetKmsInstanceQuotaInfos"]),
    per_second(1, &["OpenKmsService", "DescribeAccountKmsStatus"]),
];

/// Counts requests. In memory only, like the nonces: a new process starts from nothing.
#[derive(Default)]
pub(in crate::local) struct Rates(Mutex<[Window; GROUPS.len()]>);

/// The requests of a group in its present window.
#[derive(Default, Clone, Copy)]
struct Window {
    number: i64,
    requests: u32,
}

impl Rates {
    /// Counts a request; refuses it when its group has none left in this window.
    pub(in crate::local) fn take(&self, action: &str, now: DateTime<Utc>) -> Result<(), Refusal> {
        let Some(at) = GROUPS.iter().position(|group| group.actions.contains(&action)) else { return Ok(()) };
        let group = &GROUPS[at];
        let mut windows = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let window = &mut windows[at];
        let number = now.timestamp().div_euclid(group.seconds);
        if window.number != number {
            *window = Window { number, requests: 0 };
        }
        if window.requests == group.requests {
            return Err(Reason::Throttled.into());
        }
        window.requests += 1;
        Ok(())
    }
}
