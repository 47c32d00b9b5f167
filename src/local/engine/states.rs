//! What can be done with a key in which state: the table of behaviour §5.

use super::errors::{Reason, Refusal};
use super::model::KeyState;

/// What the state of a key means for an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The action goes ahead.
    Allowed,
    /// 409 `Rejected.Disabled`, `Rejected.PendingDeletion` or `Rejected.PendingImport`, after the state.
    Rejected,
    /// 409 `Rejected.StateModifiedFailed`.
    NotModifiable,
}

use Verdict::{Allowed as OK, NotModifiable as SMF, Rejected as REJ};

/// An action's verdicts for Enabled, Disabled, PendingDeletion and PendingImport.
type Row = (&'static str, [Verdict; 4]);

const TABLE: &[Row] = &[
    //                                     Enabled Disabled PendingDeletion PendingImport
    // What no state stands in the way of.
    ("CreateKey", /*                  */ [OK, OK, OK, OK]),
    ("ListKeys", /*                   */ [OK, OK, OK, OK]),
    ("DescribeKey", /*                */ [OK, OK, OK, OK]),
    ("DescribeKeyVersion", /*         */ [OK, OK, OK, OK]),
    ("ListKeyVersions", /*            */ [OK, OK, OK, OK]),
    ("GetKeyPolicy", /*               */ [OK, OK, OK, OK]),
    ("ListAliases", /*                */ [OK, OK, OK, OK]),
    ("ListAliasesByKeyId", /*         */ [OK, OK, OK, OK]),
    ("DeleteAlias", /*                */ [OK, OK, OK, OK]),
    ("ListResourceTags", /*           */ [OK, OK, OK, OK]),
    ("ListTagResources", /*           */ [OK, OK, OK, OK]),
    // Cryptography.
    ("Encrypt", /*                    */ [OK, REJ, REJ, REJ]),
    ("Decrypt", /*                    */ [OK, REJ, REJ, REJ]),
    ("GenerateDataKey", /*            */ [OK, REJ, REJ, REJ]),
    ("GenerateDataKeyWithoutPlaintext", [OK, REJ, REJ, REJ]),
    ("GenerateAndExportDataKey", /*   */ [OK, REJ, REJ, REJ]),
    ("ExportDataKey", /*              */ [OK, REJ, REJ, REJ]),
    ("ReEncrypt", /*                  */ [OK, REJ, REJ, REJ]),
    ("AsymmetricEncrypt", /*          */ [OK, REJ, REJ, REJ]),
    ("AsymmetricDecrypt", /*          */ [OK, REJ, REJ, REJ]),
    ("AsymmetricSign", /*             */ [OK, REJ, REJ, REJ]),
    ("AsymmetricVerify", /*           */ [OK, REJ, REJ, REJ]),
    ("GetPublicKey", /*               */ [OK, REJ, REJ, REJ]),
    ("GenerateMac", /*                */ [OK, REJ, REJ, REJ]),
    ("VerifyMac", /*                  */ [OK, REJ, REJ, REJ]),
    // The life of the key.
    ("CreateKeyVersion", /*           */ [OK, REJ, REJ, REJ]),
    ("UpdateRotationPolicy", /*       */ [OK, REJ, REJ, REJ]),
    ("EnableKey", /*                  */ [OK, OK, SMF, SMF]),
    ("DisableKey", /*                 */ [OK, OK, SMF, SMF]),
    ("ScheduleKeyDeletion", /*        */ [OK, OK, SMF, OK]),
    ("CancelKeyDeletion", /*          */ [SMF, SMF, OK, SMF]),
    ("SetDeletionProtection", /*      */ [OK, OK, REJ, OK]),
    // Imported material.
    ("GetParametersForImport", /*     */ [OK, OK, OK, OK]),
    ("ImportKeyMaterial", /*          */ [OK, OK, SMF, OK]),
    ("DeleteKeyMaterial", /*          */ [OK, OK, OK, OK]),
    // What is attached to the key.
    ("UpdateKeyDescription", /*       */ [OK, OK, REJ, OK]),
    ("SetKeyPolicy", /*               */ [OK, OK, REJ, OK]),
    ("CreateAlias", /*                */ [OK, OK, SMF, OK]),
    ("UpdateAlias", /*                */ [OK, OK, REJ, OK]),
    ("TagResource", /*                */ [OK, OK, REJ, OK]),
    ("TagResources", /*               */ [OK, OK, REJ, OK]),
    ("UntagResource", /*              */ [OK, OK, REJ, OK]),
    ("UntagResources", /*             */ [OK, OK, REJ, OK]),
];

/// What the state of the key that an action works on means for the action; for UpdateAlias that is the new key.
/// `None` when the table has no row for the action.
pub fn verdict(action: &str, state: KeyState) -> Option<Verdict> {
    let column = match state {
        KeyState::Enabled => 0,
        KeyState::Disabled => 1,
        KeyState::PendingDeletion => 2,
        KeyState::PendingImport => 3,
    };
    TABLE.iter().find(|(name, _)| *name == action).map(|(_, verdicts)| verdicts[column])
}

/// Refuses an action that the state of the key does not allow. An action without a row is refused in every state, so
/// that a forgotten row shows at once.
pub(super) fn check(action: &str, state: KeyState) -> Result<(), Refusal> {
    match verdict(action, state) {
        Some(Verdict::Allowed) => Ok(()),
        Some(Verdict::Rejected) => Err(Refusal::by_state(state)),
        Some(Verdict::NotModifiable) | None => Err(Reason::StateNotModifiable.into()),
    }
}
