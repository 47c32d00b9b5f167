//! Roles of the local KMS, whose STS gives sessions that its KMS takes.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::Utc;
use serde_json::{Value, json};

use crate::sandbox::{Run, Sandbox};
use crate::support::Served;
use crate::world::set_mode;

const ROLES: &str = r#"
[[access_keys]]
id = "LTAI5tLocalDeployer"
secret = "canary-deployer-secret"
user = "deployer"
allow = []

[[roles]]
name = "first"
assumed_by = ["LTAI5tLocalDeployer"]
external_id = "ext-42"

[[roles]]
name = "second"

[[roles]]
name = "third"
oidc_providers = ["github"]

[[roles.allow]]
actions = ["kms:CreateKey", "kms:Encrypt", "kms:Decrypt"]
"#;

struct World {
    sandbox: Sandbox,
    served: Served,
}

impl World {
    fn start() -> Self {
        let sandbox = Sandbox::new();
        set_mode(&sandbox.write("local-kms/local.toml", ROLES), 0o600);
        let served = Served::start(&sandbox, &["--tls"]);
        Self { sandbox, served }
    }

    fn role(&self, name: &str) -> String {
        format!("acs:ram::{}:role/{name}", self.served.field("account_id"))
    }

    fn set_profiles(&self, profiles: &[Value]) {
        let host = self.served.field("url").strip_prefix("https://").unwrap();
        let mut profiles = profiles.to_vec();
        for profile in &mut profiles {
            profile["region_id"] = self.served.field("region").into();
            profile["sts_endpoint"] = host.into();
        }
        let config = json!({"current": profiles[0]["name"], "profiles": profiles});
        set_mode(&self.sandbox.write(".aliyun/config.json", config.to_string()), 0o600);
    }

    fn call(&self, args: &[&str]) -> Run {
        let mut command = self.sandbox.program();
        command
            .env("SSL_CERT_FILE", self.served.field("ca_file"))
            .args(["--endpoint", self.served.field("url"), "--debug"])
            .args(args);
        let run = Run::of(&mut command);
        run.never_says("canary");
        run
    }

    fn deployer(&self) -> Value {
        json!({
            "name": "first",
            "mode": "RamRoleArn",
            "access_key_id": "LTAI5tLocalDeployer",
            "access_key_secret": "canary-deployer-secret",
            "ram_role_arn": self.role("first"),
            "ram_session_name": "cli",
            "external_id": "ext-42",
        })
    }

    fn link(&self, name: &str, source: &str) -> Value {
        json!({
            "name": name,
            "mode": "ChainableRamRoleArn",
            "source_profile": source,
            "ram_role_arn": self.role(name),
            "ram_session_name": "cli",
        })
    }

    /// Makes a key, encrypts with it and decrypts again.
    #[track_caller]
    fn works(&self) {
        let key = self.call(&["CreateKey"]).success()["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();
        let sealed = self.call(&["Encrypt", "--KeyId", &key, "--Plaintext", "aGVsbG8="]).success();
        let sealed = sealed["CiphertextBlob"].as_str().unwrap();
        let opened = self.call(&["Decrypt", "--CiphertextBlob", sealed]).success();
        assert_eq!(opened["Plaintext"], "aGVsbG8=");
    }

    /// What the third role may not do is refused in its name.
    #[track_caller]
    fn is_limited_to_the_third_role(&self) {
        self.call(&["ListKeys"]).fails(4, "Forbidden.NoPermission");
    }
}

#[test]
fn an_assumed_role_makes_a_key_and_uses_it() {
    let world = World::start();
    world.set_profiles(&[world.deployer()]);
    world.works();
    assert!(world.call(&["ListKeys"]).success()["TotalCount"].as_i64().unwrap() > 0);
}

#[test]
fn a_role_that_is_not_given_is_a_set_up_error() {
    let world = World::start();
    let mut profile = world.deployer();
    profile["external_id"] = "wrong".into();
    world.set_profiles(&[profile]);
    world.call(&["CreateKey"]).fails(3, &format!("error: AssumeRole for {}: NoPermission", world.role("first")));
    let mut profile = world.deployer();
    profile["access_key_secret"] = "canary-wrong".into();
    world.set_profiles(&[profile]);
    world.call(&["CreateKey"]).fails(3, "SignatureDoesNotMatch");
}

#[test]
fn a_chain_of_three_roles_makes_a_key_and_uses_it() {
    let world = World::start();
    world.set_profiles(&[world.link("third", "second"), world.link("second", "first"), world.deployer()]);
    world.works();
    world.is_limited_to_the_third_role();
}

#[test]
fn a_role_of_an_identity_provider_makes_a_key_and_uses_it() {
    let world = World::start();
    let now = Utc::now().timestamp();
    let claims = json!({
        "iss": "https://token.actions.githubusercontent.com",
        "sub": "repo:octo/app:canary",
        "aud": "sts.aliyuncs.com",
        "iat": now - 10,
        "exp": now + 600,
    });
    let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
    let header = part(r#"{"alg":"RS256","kid":"k"}"#);
    let token = format!("{header}.{}.{}", part(&claims.to_string()), part("signature"));
    world.sandbox.write("token", format!("{token}\n"));
    let account = world.served.field("account_id");
    world.set_profiles(&[json!({
        "name": "oidc",
        "mode": "OIDC",
        "ram_role_arn": world.role("third"),
        "ram_session_name": "ci",
        "oidc_provider_arn": format!("acs:ram::{account}:oidc-provider/github"),
        "oidc_token_file": "token",
    })]);
    world.works();
    world.is_limited_to_the_third_role();
    world.sandbox.write("token", "no.token");
    world.call(&["CreateKey"]).fails(3, "AuthenticationFail.OIDCToken.Invalid").never_says("no.token");
}
