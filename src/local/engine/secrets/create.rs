//! CreateSecret.

use chrono::Duration;
use serde_json::{Value, json};

use super::config::Config;
use super::kinds::{self, Accounts, Given, Naming};
use super::login::Login;
use super::stages::{CURRENT, PREVIOUS};
use super::{describe, encryption, names, rotation, versions};
use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::limits::MAX_TAGS;
use crate::local::engine::model::{DataType, Resource, Secret, SecretData, SecretName, SecretType, SecretVersion};
use crate::local::engine::store::StoreMut;
use crate::local::engine::{Fields, policy, random, tags};
use crate::local::wiping::WipedJson;

/// What stands for a name or a value that KMS makes up.
const AUTO: &str = "$Auto";

/// What is added to the name of an account for the one that takes turns with it.
const CLONE_SUFFIX: &str = "_clone";

/// CreateSecret.
pub(in crate::local::engine) fn create(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let secret_type = secret_type(call)?;
    let version_id = names::version_id(call)?;
    let data_type = versions::data_type(call)?;
    let config = kinds::kind(secret_type).map(|kind| Config::given(call, kind)).transpose()?;
    let name = name(call, config.as_ref())?;
    let interval = interval(call, secret_type)?;
    let values = match &config {
        None => Values { current: versions::given_data(call)?, previous: None },
        Some(_) if data_type == DataType::Binary => return Err(Refusal::invalid("SecretDataType")),
        Some(config) => values(call, config)?,
    };
    let tags = tags::read(call, "Tags", MAX_TAGS)?;
    let policy = policy::given(call)?;
    call.authorize("secret")?;
    let instance = encryption::instance_of_new(call, store)?;
    if policy.is_some() && instance.is_none() {
        return Err(Reason::KeyPolicyUnsupported.into());
    }
    let encryption_key = encryption::key_of_new(call, store, instance.as_ref())?;
    check_free(store, &name)?;
    let secret = Secret {
        name,
        kind: secret_type,
        description: describe::given_description(call)?.unwrap_or_default().to_owned(),
        encryption_key,
        instance,
        created_at: call.now,
        updated_at: call.now,
        delete_at: None,
        rotation_interval: interval,
        next_rotation_at: interval.map(|interval| call.now + interval),
        last_rotated_at: None,
        extended_config: config.map(|config| config.to_text()),
    };
    store.insert_secret(&secret)?;
    if let Some(data) = values.previous {
        let id = random::uuid(call.random)?.to_string();
        let version = SecretVersion { id, data, data_type, created_at: call.now };
        versions::add(store, &secret.name, &version, &[PREVIOUS])?;
    }
    let version = SecretVersion { id: version_id.to_owned(), data: values.current, data_type, created_at: call.now };
    versions::add(store, &secret.name, &version, &[CURRENT])?;
    for tag in &tags {
        store.put_tag(&Resource::Secret(secret.name.clone()), tag)?;
    }
    if let Some(policy) = policy {
        store.put_secret_policy(&secret.name, policy)?;
    }
    answer(call, store, &secret, version_id)
}

fn answer(call: &Call<'_>, store: &dyn StoreMut, secret: &Secret, version: &str) -> Result<Fields, Refusal> {
    let mut fields = Fields::new();
    let mut set = |name: &str, value: &str| fields.insert(name.to_owned(), json!(value));
    set("Arn", &call.identity.arn(&names::resource(&secret.name)));
    set("SecretName", secret.name.as_str());
    set("VersionId", version);
    set("SecretType", secret.kind.as_str());
    if let Some(instance) = &secret.instance {
        set("DKMSInstanceId", instance.as_str());
    }
    fields.extend(rotation::fields(store, secret)?);
    if let Some(config) = &secret.extended_config {
        fields.insert("ExtendedConfig".to_owned(), json!(config));
    }
    Ok(fields)
}

fn secret_type(call: &Call<'_>) -> Result<SecretType, Refusal> {
    let Some(name) = call.given("SecretType") else { return Ok(SecretType::Generic) };
    SecretType::from_name(name).ok_or_else(|| Refusal::invalid("SecretType"))
}

fn name(call: &Call<'_>, config: Option<&Config>) -> Result<SecretName, Refusal> {
    let given = call.required("SecretName")?;
    let name = match config.map_or(Naming::Free, |config| config.kind.naming) {
        Naming::Free if !given.starts_with(names::RESERVED) => given.to_owned(),
        Naming::Below(prefix) if given.len() > prefix.len() && given.starts_with(prefix) => given.to_owned(),
        Naming::OfUser(prefix) => {
            let user = config.and_then(|config| config.text_of("UserName")).unwrap_or_default();
            let name = format!("{prefix}{user}");
            if given != AUTO && given != name {
                return Err(Refusal::invalid("SecretName"));
            }
            name
        }
        Naming::Free | Naming::Below(_) => return Err(Refusal::invalid("SecretName")),
    };
    if names::is_name(&name) { Ok(SecretName::new(name)) } else { Err(Refusal::invalid("SecretName")) }
}

/// The time between two rotations, when the secret is to be rotated.
fn interval(call: &Call<'_>, secret_type: SecretType) -> Result<Option<Duration>, Refusal> {
    if !call.is_true("EnableAutomaticRotation") {
        return Ok(None);
    }
    if secret_type == SecretType::Generic {
        return Err(Refusal::invalid("EnableAutomaticRotation"));
    }
    rotation::given_interval(call).map(Some)
}

fn check_free(store: &dyn StoreMut, name: &SecretName) -> Result<(), Refusal> {
    match store.secret(name)? {
        None => Ok(()),
        Some(Secret { delete_at: Some(_), .. }) => Err(Reason::SecretNameInDeleteWindow.into()),
        Some(_) => Err(Reason::SecretExists.into()),
    }
}

/// What the first versions of a secret hold.
struct Values {
    current: SecretData,
    /// The other of two logins.
    previous: Option<SecretData>,
}

/// The logins that a managed secret begins with.
fn values(call: &Call<'_>, config: &Config) -> Result<Values, Refusal> {
    let login = config.sub_type.login;
    let given = call.required("SecretData")?;
    let mut logins = match config.kind.given {
        Given::Auto if given == AUTO => generated(call, config)?,
        Given::Auto => return Err(invalid_data()),
        Given::List(member) => given_logins(call, config, member, given).ok_or_else(invalid_data)?,
        Given::Single => {
            let json = WipedJson::read(given).ok_or_else(invalid_data)?;
            vec![login.read(json.value(), call.now).ok_or_else(invalid_data)?]
        }
    };
    if config.sub_type.accounts == Accounts::Two && logins.len() == 1 {
        let name = login.owner(&logins[0]).unwrap_or_default();
        logins.push(login.generate(&format!("{name}{CLONE_SUFFIX}"), call.now, call.random)?);
    }
    let mut logins = logins.into_iter();
    let current = logins.next().ok_or_else(invalid_data)?;
    let previous = logins.next();
    if previous.as_ref().is_some_and(|previous| login.owner(previous) == login.owner(&current)) {
        return Err(invalid_data());
    }
    Ok(Values { current, previous })
}

/// New accounts with the names that the configuration gives them.
fn generated(call: &Call<'_>, config: &Config) -> Result<Vec<SecretData>, Refusal> {
    let names = ["AccountName", "CloneAccountName"].into_iter().filter_map(|member| config.text_of(member));
    names.map(|name| Ok(config.sub_type.login.generate(name, call.now, call.random)?)).collect()
}

/// The logins of a JSON such as `{"Accounts":[…]}`: one, or two where the kind has room for another.
fn given_logins(call: &Call<'_>, config: &Config, member: &str, given: &str) -> Option<Vec<SecretData>> {
    let json = WipedJson::read(given)?;
    let logins = json.value().get(member)?.as_array()?;
    (1..=most_logins(config)).contains(&logins.len()).then_some(())?;
    logins.iter().map(|login: &Value| config.sub_type.login.read(login, call.now)).collect()
}

/// A RAM user may have two AccessKeys, although only one is in use.
fn most_logins(config: &Config) -> usize {
    match (config.sub_type.accounts, config.sub_type.login) {
        (Accounts::Two, _) | (_, Login::AccessKey) => 2,
        (Accounts::One, _) => 1,
    }
}

fn invalid_data() -> Refusal {
    Refusal::invalid("SecretData")
}
