//! Which function answers which action.

use super::access::{access_points, client_keys, network_rules, policies};
use super::call::Call;
use super::errors::{Reason, Refusal};
use super::model::{KeyMaterial, KeySpec};
use super::store::{Store, StoreMut};
use super::{Fields, aliases, asymmetric, crypto, import, instances, keys, secrets, service, tags};

/// What an action may do to the store. A reading one cannot change anything, so it takes no write lock and waits for
/// no disk.
pub(in crate::local) enum Handler {
    /// Reads a few rows and computes for microseconds, so that handing it to another thread would cost more.
    Quick(fn(&Call<'_>, &dyn Store) -> Result<Fields, Refusal>),
    /// Reads.
    Read(fn(&Call<'_>, &dyn Store) -> Result<Fields, Refusal>),
    /// Reads and writes.
    Write(fn(&Call<'_>, &mut dyn StoreMut) -> Result<Fields, Refusal>),
    /// Reads and writes, with new key material that may take seconds to make. So it is made between two looks at the
    /// store, while nobody waits: the first refuses what can be refused and says what is to be made, the second does
    /// the work and checks again.
    Make {
        /// The kind of the material; `None` when the call needs none.
        what: fn(&Call<'_>, &dyn Store) -> Result<Option<KeySpec>, Refusal>,
        /// The work, with the material.
        keep: fn(&Call<'_>, &mut dyn StoreMut, Option<KeyMaterial>) -> Result<Fields, Refusal>,
    },
}

use Handler::{Make, Quick, Read, Write};

const HANDLERS: &[(&str, Handler)] = &[
    ("CreateKey", Make { what: keys::material_to_create, keep: keys::create }),
    ("DescribeKey", Quick(keys::describe)),
    ("ListKeys", Read(keys::list)),
    ("EnableKey", Write(keys::enable)),
    ("DisableKey", Write(keys::disable)),
    ("ScheduleKeyDeletion", Write(keys::schedule_deletion)),
    ("CancelKeyDeletion", Write(keys::cancel_deletion)),
    ("UpdateKeyDescription", Write(keys::update_description)),
    ("SetDeletionProtection", Write(keys::set_deletion_protection)),
    ("CreateKeyVersion", Make { what: keys::material_of_version, keep: keys::create_version }),
    ("DescribeKeyVersion", Read(keys::describe_version)),
    ("ListKeyVersions", Read(keys::list_versions)),
    ("UpdateRotationPolicy", Write(keys::update_rotation_policy)),
    ("GetKeyPolicy", Read(keys::get_policy)),
    ("SetKeyPolicy", Write(keys::set_policy)),
    ("CreateAlias", Write(aliases::create)),
    ("UpdateAlias", Write(aliases::update)),
    ("DeleteAlias", Write(aliases::delete)),
    ("ListAliases", Quick(aliases::list)),
    ("ListAliasesByKeyId", Read(aliases::list_of_key)),
    ("TagResource", Write(tags::tag_one)),
    ("UntagResource", Write(tags::untag_one)),
    ("ListResourceTags", Read(tags::list_of_key)),
    ("TagResources", Write(tags::tag_many)),
    ("UntagResources", Write(tags::untag_many)),
    ("ListTagResources", Read(tags::list)),
    ("Encrypt", Quick(crypto::encrypt)),
    ("Decrypt", Quick(crypto::decrypt)),
    ("GenerateDataKey", Quick(crypto::generate_data_key)),
    ("GenerateDataKeyWithoutPlaintext", Quick(crypto::generate_data_key_without_plaintext)),
    ("ConnectKmsInstance", Write(instances::connect)),
    ("GetKmsInstance", Read(instances::get)),
    ("ListKmsInstances", Read(instances::list)),
    ("GetDefaultKmsInstance", Read(instances::get_default)),
    ("GetKmsInstanceQuotaInfos", Read(instances::quotas)),
    ("UpdateKmsInstanceBindVpc", Write(instances::bind_vpcs)),
    ("ReleaseKmsInstance", Write(instances::release)),
    ("CreateNetworkRule", Write(network_rules::create)),
    ("DescribeNetworkRule", Read(network_rules::describe)),
    ("ListNetworkRules", Read(network_rules::list)),
    ("UpdateNetworkRule", Write(network_rules::update)),
    ("DeleteNetworkRule", Write(network_rules::delete)),
    ("CreatePolicy", Write(policies::create)),
    ("DescribePolicy", Read(policies::describe)),
    ("ListPolicies", Read(policies::list)),
    ("UpdatePolicy", Write(policies::update)),
    ("DeletePolicy", Write(policies::delete)),
    ("CreateApplicationAccessPoint", Write(access_points::create)),
    ("DescribeApplicationAccessPoint", Read(access_points::describe)),
    ("ListApplicationAccessPoints", Read(access_points::list)),
    ("UpdateApplicationAccessPoint", Write(access_points::update)),
    ("DeleteApplicationAccessPoint", Write(access_points::delete)),
    ("CreateClientKey", Make { what: client_keys::material_to_create, keep: client_keys::create }),
    ("GetClientKey", Read(client_keys::get)),
    ("ListClientKeys", Read(client_keys::list)),
    ("DeleteClientKey", Write(client_keys::delete)),
    ("OpenKmsService", Write(service::open)),
    ("DescribeAccountKmsStatus", Read(service::describe_status)),
    ("GenerateAndExportDataKey", Read(crypto::generate_and_export_data_key)),
    ("ExportDataKey", Read(crypto::export_data_key)),
    ("ReEncrypt", Read(crypto::re_encrypt)),
    ("GenerateMac", Read(crypto::generate_mac)),
    ("VerifyMac", Read(crypto::verify_mac)),
    ("AsymmetricEncrypt", Read(asymmetric::encrypt)),
    ("AsymmetricDecrypt", Read(asymmetric::decrypt)),
    ("AsymmetricSign", Read(asymmetric::sign)),
    ("AsymmetricVerify", Read(asymmetric::verify)),
    ("GetPublicKey", Read(asymmetric::get_public_key)),
    ("GetParametersForImport", Make { what: import::wrapping_material, keep: import::get_parameters }),
    ("ImportKeyMaterial", Write(import::import)),
    ("DeleteKeyMaterial", Write(import::delete)),
    ("CreateSecret", Write(secrets::create)),
    ("DescribeSecret", Read(secrets::describe)),
    ("ListSecrets", Read(secrets::list)),
    ("GetSecretValue", Quick(secrets::value)),
    ("BatchGetSecretValue", Read(secrets::values)),
    ("PutSecretValue", Write(secrets::put_value)),
    ("ListSecretVersionIds", Read(secrets::list_versions)),
    ("UpdateSecretVersionStage", Write(secrets::update_stage)),
    ("UpdateSecret", Write(secrets::update)),
    ("RotateSecret", Write(secrets::rotate)),
    ("UpdateSecretRotationPolicy", Write(secrets::update_rotation_policy)),
    ("GetRandomPassword", Read(secrets::random_password)),
    ("GetSecretPolicy", Read(secrets::get_policy)),
    ("SetSecretPolicy", Write(secrets::set_policy)),
    ("DeleteSecret", Write(secrets::delete)),
    ("RestoreSecret", Write(secrets::restore)),
    ("DescribeRegions", Quick(service::describe_regions)),
];

/// The function that answers an action; `None` when the local KMS does not offer the action.
pub(in crate::local) fn handler(action: &str) -> Option<&'static Handler> {
    HANDLERS.iter().find(|(name, _)| *name == action).map(|(_, handler)| handler)
}

/// Carries out one call: the checks of the catalog, then `work`. A dry run always ends in a refusal, which says how
/// the call would have ended (behaviour §1.9).
pub(in crate::local) fn perform(
    call: &Call<'_>,
    work: impl FnOnce() -> Result<Fields, Refusal>,
) -> Result<Fields, Refusal> {
    let outcome = call.check_parameters().and_then(|()| work());
    if !call.is_dry_run() {
        return outcome;
    }
    match outcome {
        Ok(_) => Err(Reason::DryRunPassed.into()),
        Err(refusal) => Err(refusal.of_dry_run()),
    }
}
