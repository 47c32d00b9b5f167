//! A made-up machine: a home directory, environment variables and a command line.

use std::collections::BTreeMap;
use std::path::PathBuf;

use kms_cli::client::{CredentialSource, Trust};
use kms_cli::profile::{self, Caller, Environment, Error, FIELDS, Flags, Keeping, Outside};
use kms_cli::wire::Credentials;
use secrecy::ExposeSecret;
use tempfile::TempDir;

pub struct Machine {
    home: TempDir,
    variables: BTreeMap<String, String>,
    pub flags: Flags,
}

impl Machine {
    /// Nothing is set up, and there is no metadata service.
    pub fn bare() -> Self {
        Self { home: tempfile::tempdir().unwrap(), variables: BTreeMap::new(), flags: Flags::default() }
            .set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")
    }

    /// There is a configuration file.
    pub fn with_config(text: &str) -> Self {
        let machine = Self::bare();
        machine.write("config.json", text);
        machine
    }

    /// There is a configuration file with this one profile.
    pub fn with_profile(profile: &str) -> Self {
        let name: serde_json::Value = serde_json::from_str(profile).unwrap();
        Self::with_config(&format!(r#"{{"current":{},"profiles":[{profile}],"meta_path":""}}"#, name["name"]))
    }

    /// The environment holds a complete set of credentials and a region.
    pub fn with_variables() -> Self {
        Self::bare()
            .set("ALIBABA_CLOUD_ACCESS_KEY_ID", "env-id")
            .set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "env-secret")
            .set("ALIBABA_CLOUD_REGION_ID", "cn-beijing")
    }

    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.variables.insert(name.to_owned(), value.to_owned());
        self
    }

    pub fn flag(mut self, name: &str, value: &str) -> Self {
        match name.trim_start_matches("--") {
            "profile" => self.flags.profile = Some(value.to_owned()),
            "config-path" => self.flags.config_path = Some(value.into()),
            "credentials" => self.flags.credentials = Some(value.parse().unwrap()),
            flag => {
                let field = FIELDS.into_iter().find(|field| field.flag == Some(flag));
                self.flags.set(field.unwrap_or_else(|| panic!("no such flag: {name}")), value);
            }
        }
        self
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(".aliyun").join(name)
    }

    /// Writes a file of `~/.aliyun`, for the owner only.
    pub fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        self.open_to(name, 0o600);
    }

    #[cfg(unix)]
    pub fn open_to(&self, name: &str, mode: u32) {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(self.path(name), std::fs::Permissions::from_mode(mode)).unwrap();
    }

    #[cfg(not(unix))]
    pub fn open_to(&self, _name: &str, _mode: u32) {}

    pub fn environment(&self) -> Environment {
        Environment::new(|name| self.variables.get(name).cloned(), Some(self.home.path().to_owned()))
    }

    pub fn resolve(&self) -> Result<Caller, Error> {
        profile::resolve(&self.flags, &self.environment())
    }

    pub fn caller(&self) -> Caller {
        self.resolve().unwrap_or_else(|error| panic!("{error}"))
    }

    pub fn error(&self) -> Error {
        match self.resolve() {
            Ok(caller) => panic!("resolved to {caller:?}"),
            Err(error) => error,
        }
    }

    /// The error's text, with the made-up home as `~`.
    pub fn error_text(&self) -> String {
        self.without_home(&self.error().to_string())
    }

    /// The notes, with the made-up home as `~`.
    pub fn notes(&self) -> Vec<String> {
        self.caller().notes.iter().map(|note| self.without_home(note)).collect()
    }

    fn without_home(&self, text: &str) -> String {
        text.replace(self.home.path().to_str().unwrap(), "~")
    }
}

/// Id, secret and token of a caller whose credentials need not be fetched.
pub fn credentials(caller: &Caller) -> (String, String, Option<String>) {
    let outside = Outside::new(Trust::Roots, Keeping::Off, &Environment::default(), |_| {});
    let Credentials { access_key_id, access_key_secret, security_token } =
        caller.renewal(outside).credentials().unwrap();
    let token = security_token.map(|token| token.expose_secret().to_owned());
    (access_key_id, access_key_secret.expose_secret().to_owned(), token)
}

/// The AccessKey id of such a caller.
pub fn access_key_id(caller: &Caller) -> String {
    credentials(caller).0
}
