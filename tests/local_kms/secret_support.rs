//! Secrets as the tests make and read them.

use serde_json::{Map, Value, json};

use crate::support::{Kms, Refused, text};

impl Kms {
    /// Makes a generic secret whose first version is `v1`.
    pub fn create_secret(&self, name: &str, data: &str) -> Map<String, Value> {
        self.ok("CreateSecret", &[("SecretName", name), ("VersionId", "v1"), ("SecretData", data)])
    }

    /// Adds a version that becomes the current one.
    pub fn put_secret(&self, name: &str, version: &str, data: &str) -> Map<String, Value> {
        self.ok("PutSecretValue", &[("SecretName", name), ("VersionId", version), ("SecretData", data)])
    }

    /// The value of the current version.
    pub fn secret_data(&self, name: &str) -> String {
        text(&self.ok("GetSecretValue", &[("SecretName", name)]), "/SecretData")
    }

    /// The value that a stage points at, as JSON.
    pub fn login(&self, name: &str, stage: &str) -> Value {
        let answer = self.ok("GetSecretValue", &[("SecretName", name), ("VersionStage", stage)]);
        serde_json::from_str(answer["SecretData"].as_str().unwrap()).unwrap()
    }

    pub fn describe_secret(&self, name: &str) -> Map<String, Value> {
        self.ok("DescribeSecret", &[("SecretName", name)])
    }

    /// Every version with its stages, the oldest first.
    pub fn versions(&self, name: &str) -> Vec<(String, Vec<String>)> {
        let params = [("SecretName", name), ("IncludeDeprecated", "true"), ("PageSize", "100")];
        let answer = self.ok("ListSecretVersionIds", &params);
        let rows = answer["VersionIds"]["VersionId"].as_array().unwrap();
        rows.iter().map(|row| (row["VersionId"].as_str().unwrap().to_owned(), stages(row))).collect()
    }

    /// The id of the version that a stage points at.
    pub fn holder(&self, name: &str, stage: &str) -> Option<String> {
        let versions = self.versions(name);
        versions.into_iter().find(|(_, stages)| stages.iter().any(|known| known == stage)).map(|(id, _)| id)
    }

    pub fn secret_arn(&self, name: &str) -> String {
        format!("acs:kms:{}:{}:secret/{name}", self.identity().region, self.identity().account_id)
    }

    /// Makes a managed secret of a kind with the parameters that suit it, and more.
    pub fn create_managed(&self, kind: &Managed, more: &[(&str, &str)]) -> Map<String, Value> {
        self.ok("CreateSecret", &[&kind.params()[..], more].concat())
    }

    pub fn refused_managed(&self, kind: &Managed, more: &[(&str, &str)]) -> Refused {
        self.refused("CreateSecret", &[&kind.params()[..], more].concat())
    }
}

/// An action, the secret that it is asked for, and its other parameters.
pub type CallOn<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)]);

/// The stages of a version in an answer.
pub fn stages(version: &Value) -> Vec<String> {
    let names = version["VersionStages"]["VersionStage"].as_array().unwrap();
    names.iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

/// A managed secret to make.
#[derive(Clone)]
pub struct Managed {
    pub secret_type: &'static str,
    /// The parameter `SecretName`.
    pub name: &'static str,
    /// The name that the secret gets.
    pub full_name: &'static str,
    pub config: String,
    pub data: String,
}

impl Managed {
    pub fn params(&self) -> [(&str, &str); 5] {
        [
            ("SecretName", self.name),
            ("VersionId", "v1"),
            ("SecretType", self.secret_type),
            ("ExtendedConfig", &self.config),
            ("SecretData", &self.data),
        ]
    }
}

fn managed(secret_type: &'static str, name: &'static str, config: Value, data: Value) -> Managed {
    let data = data.as_str().map_or_else(|| data.to_string(), str::to_owned);
    Managed { secret_type, name, full_name: name, config: config.to_string(), data }
}

pub fn rds() -> Managed {
    let config = json!({"SecretSubType": "SingleUser", "DBInstanceId": "rm-1", "CustomData": {"team": "a"}});
    managed("Rds", "rds/one", config, json!({"Accounts": [{"AccountName": "app", "AccountPassword": "first-pass"}]}))
}

pub fn rds_double() -> Managed {
    let accounts = json!([
        {"AccountName": "app", "AccountPassword": "first-pass"},
        {"AccountName": "app_clone", "AccountPassword": "second-pass"},
    ]);
    let config = json!({"SecretSubType": "DoubleUsers", "DBInstanceId": "rm-1"});
    managed("Rds", "rds/two", config, json!({"Accounts": accounts}))
}

pub fn redis() -> Managed {
    let config = json!({
        "SecretSubType": "DoubleUsers",
        "AccountName": "cache",
        "CloneAccountName": "cache_clone",
        "AccountPrivilege": "RoleReadWrite",
        "InstanceId": "r-1",
        "RegionId": "cn-hangzhou",
    });
    managed("Redis", "redis/one", config, json!("$Auto"))
}

pub fn polar_db() -> Managed {
    let config = json!({
        "SecretSubType": "DoubleUsers",
        "RegionId": "cn-hangzhou",
        "DBClusterId": "pc-1",
        "DBType": "MySQL",
        "AccountName": "shop",
    });
    managed("PolarDB", "polar/one", config, json!("$Auto"))
}

pub fn ram() -> Managed {
    let data = json!({"AccessKeys": [{"AccessKeyId": "LTAI5tFirst", "AccessKeySecret": "first-secret"}]});
    let config = json!({"SecretSubType": "RamUserAccessKey", "UserName": "deployer"});
    Managed { full_name: "acs/ram/user/deployer", ..managed("RAMCredentials", "$Auto", config, data) }
}

pub fn ecs_password() -> Managed {
    let config = json!({"SecretSubType": "Password", "RegionId": "cn-hangzhou", "InstanceId": "i-1"});
    managed("ECS", "acs/ecs/password", config, json!({"UserName": "root", "Password": "first-pass"}))
}

pub fn ecs_ssh() -> Managed {
    let config = json!({"SecretSubType": "SSHKey", "RegionId": "cn-hangzhou", "InstanceId": "i-1"});
    let data = json!({"UserName": "root", "PublicKey": "ssh-ed25519 AAAA", "PrivateKey": "-----BEGIN-----"});
    managed("ECS", "acs/ecs/ssh", config, data)
}

/// One of each kind.
pub fn every_kind() -> [Managed; 7] {
    [rds(), rds_double(), redis(), polar_db(), ram(), ecs_password(), ecs_ssh()]
}
