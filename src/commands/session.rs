//! From the options to a client: over the network for a real account, or into the local KMS of this machine.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::Utc;

use super::{debug, failure};
use crate::cli::{GlobalOptions, MethodChoice, SignatureChoice};
use crate::client::{
    self, Answered, Client, Event, NetworkOptions, NetworkTransport, Signing, Steps, Transport, TransportError, Trust,
};
use crate::local::{self, LocalKms};
use crate::output::{Failure, write_stderr, write_stderr_at_once};
use crate::profile::{
    self, ClientKeyFiles, DEFAULT_CONNECT_TIMEOUT, DEFAULT_READ_TIMEOUT, Environment, Explanation, Keeping, Limits,
    Mode, Outside, Renewal, Settings, environment, fields,
};
use crate::wire::{ClientKey, Credentials, Endpoint, Headers, Method, Request, Scheme, SignatureVersion};

/// What surrounds one command: options, environment and settings.
pub(super) struct Session<'a> {
    options: &'a GlobalOptions,
    environment: Environment,
    settings: Settings,
}

/// A client, and where its requests go, for people.
pub(super) struct Connection {
    pub(super) client: Client,
    pub(super) destination: String,
}

/// A client for a look at the account.
pub(super) struct Glance {
    pub(super) client: Client,
    /// Who calls, and where; `None` for the local KMS.
    pub(super) caller: Option<[String; 3]>,
}

/// Which KMS is meant.
enum Reach {
    Network,
    Local(PathBuf),
}

impl<'a> Session<'a> {
    pub(super) fn new(options: &'a GlobalOptions) -> Result<Self, Failure> {
        let environment = Environment::of_process();
        let settings = Settings::load(&environment).map_err(failure::of_profile)?;
        Ok(Self { options, environment, settings })
    }

    pub(super) fn environment(&self) -> &Environment {
        &self.environment
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The way to the KMS that the options name.
    pub(super) fn connect(&self) -> Result<Connection, Failure> {
        let connection = match self.reach()? {
            Reach::Local(folder) => self.connect_to_local(&folder)?,
            Reach::Network => self.connect_to_network()?,
        };
        Ok(Connection { client: self.watched(connection.client), ..connection })
    }

    /// The way for a look at the account while a command line is typed: nobody is asked for credentials, every request is
    /// made once and within `limit`, and nothing is made, changed or told. `None` where it takes more than that.
    pub(super) fn glance(&self, limit: Duration) -> Option<Glance> {
        let flags = &self.options.flags;
        let is_mode = |name: &str| name.eq_ignore_ascii_case(Mode::ClientKey.as_str());
        if flags.client_key != ClientKeyFiles::default() || flags.get(&fields::MODE).is_some_and(is_mode) {
            return None;
        }
        let mut caller = match self.reach().ok()? {
            Reach::Local(folder) => {
                let kms = local::is_ready(&folder).then(|| LocalKms::open(&folder).ok())??;
                let connection = kms.is_kept_up(Utc::now()).then(|| self.connect_to_opened(kms, &folder).ok())??;
                return Some(Glance { client: connection.client, caller: None });
            }
            Reach::Network => self.caller().ok()?,
        };
        (caller.connect_timeout, caller.read_timeout) = (limit, limit);
        let credentials = self.renewal(&caller).at_hand()?.credentials;
        let id = [&credentials.access_key_id, caller.region.as_str(), &caller.endpoint.url()].map(str::to_owned);
        let options = client::Options {
            signing: Signing::AccessKey { source: Box::new(credentials), version: self.signature() },
            region: caller.region.clone(),
            host: caller.endpoint.authority.clone(),
            method: self.method(),
            headers: self.headers().ok()?,
            retry_count: 0,
        };
        let transport = self.transport(caller.endpoint.clone(), &caller, self.strict_trust()).ok()?;
        Some(Glance { client: Client::new(options, Box::new(transport)), caller: Some(id) })
    }

    /// The way to the local KMS, if that is the one that the options name.
    pub(super) fn local(&self) -> Result<Option<Connection>, Failure> {
        match self.reach()? {
            Reach::Local(folder) => self.connect_to_local(&folder).map(Some),
            Reach::Network => Ok(None),
        }
    }

    /// A client of the STS that knows who the caller is.
    pub(super) fn sts(&self, caller: &profile::Caller, credentials: Renewal) -> Result<Client, Failure> {
        let options = client::Options {
            signing: Signing::AccessKey { source: Box::new(credentials), version: SignatureVersion::V1 },
            region: caller.region.clone(),
            host: caller.sts().authority.clone(),
            method: None,
            headers: Headers::default(),
            retry_count: caller.retry_count,
        };
        let transport = self.transport(caller.sts().clone(), caller, self.strict_trust())?;
        Ok(self.watched(Client::new(options, Box::new(transport))))
    }

    /// The client with someone who tells what happens: every retry, and with --debug everything else.
    fn watched(&self, client: Client) -> Client {
        let GlobalOptions { debug: is_debug, quiet, .. } = *self.options;
        client.watched(move |event| match event {
            Event::Retrying(retry) if !quiet || is_debug => write_stderr(&format!("{}\n", debug::line_of(retry))),
            event if is_debug => debug::tell(event),
            _ => {}
        })
    }

    /// The folder of the local KMS.
    pub(super) fn local_folder(&self) -> Result<PathBuf, Failure> {
        let of_settings = || self.settings.local.dir.clone();
        let usual = || dirs::data_dir().map(|folder| folder.join("kms-cli").join("local"));
        self.named_local_folder().or_else(of_settings).or_else(usual).ok_or_else(|| {
            Failure::setup("there is no home directory for the local KMS").hint("name a folder with --local-dir DIR")
        })
    }

    /// The folder of the local KMS that the command line or the environment names.
    pub(super) fn named_local_folder(&self) -> Option<PathBuf> {
        let of_environment = || self.variable(&environment::LOCAL_DIR).map(PathBuf::from);
        self.options.local_dir.clone().or_else(of_environment)
    }

    fn reach(&self) -> Result<Reach, Failure> {
        let options = self.options;
        if options.local && options.flags.given(&fields::ENDPOINT).is_some() {
            return Err(Failure::usage("--local and --endpoint exclude each other"));
        }
        let by_environment = match self.environment.get(&environment::LOCAL).map(|(_, value)| value) {
            Some("1" | "true" | "TRUE") => Some(true),
            Some("0" | "false" | "FALSE") => Some(false),
            Some(_) => return Err(Failure::setup("KMS_CLI_LOCAL must be 1 or 0")),
            None => None,
        };
        let by_default = by_environment.unwrap_or(self.settings.local.enabled);
        let is_local = options.local || (by_default && options.flags.given(&fields::ENDPOINT).is_none());
        Ok(if is_local { Reach::Local(self.local_folder()?) } else { Reach::Network })
    }

    fn connect_to_local(&self, folder: &Path) -> Result<Connection, Failure> {
        let kms = LocalKms::open(folder).map_err(failure::of_local)?;
        self.connect_to_opened(kms, folder)
    }

    fn connect_to_opened(&self, kms: LocalKms, folder: &Path) -> Result<Connection, Failure> {
        self.note(kms.notes());
        let options = client::Options {
            signing: self.local_signing(&kms)?,
            region: kms.identity().region.clone(),
            host: "localhost".to_owned(),
            method: self.method(),
            headers: self.headers()?,
            retry_count: 0,
        };
        let destination = format!("local KMS in {}", folder.display());
        Ok(Connection { client: Client::new(options, Box::new(InProcess(kms))), destination })
    }

    /// What requests to the local KMS are signed with: the client key that is asked for, or else an AccessKey.
    fn local_signing(&self, kms: &LocalKms) -> Result<Signing, Failure> {
        let mut notes = Vec::new();
        let key = profile::client_key(&self.options.flags, &self.settings, &self.environment, &mut notes);
        let key = key.map_err(failure::of_profile)?;
        self.note(&notes);
        match key {
            Some(key) => self.client_key_signing(key),
            None => {
                let source = Box::new(self.local_credentials(kms)?);
                Ok(Signing::AccessKey { source, version: self.signature() })
            }
        }
    }

    fn client_key_signing(&self, key: ClientKey) -> Result<Signing, Failure> {
        match self.signature() {
            SignatureVersion::V1 => Ok(Signing::ClientKey(key)),
            SignatureVersion::V3 => Err(Failure::usage("a client key knows no signature V3")
                .hint("leave out --signature v3, or the client key")),
        }
    }

    /// Who calls the local KMS: the AccessKey of its store, or the one of the flags. What the flags leave out is taken
    /// from the local KMS, so that no secret has to stand on the command line.
    fn local_credentials(&self, kms: &LocalKms) -> Result<Credentials, Failure> {
        let flags = &self.options.flags;
        let secret = flags.given(&fields::ACCESS_KEY_SECRET);
        let token = flags.given(&fields::STS_TOKEN);
        let Some(id) = flags.get(&fields::ACCESS_KEY_ID) else {
            if secret.is_some() || token.is_some() {
                return Err(Failure::usage("--access-key-id is missing: it says whose secret or token this is"));
            }
            return Ok(Credentials {
                access_key_id: kms.identity().access_key_id.clone(),
                access_key_secret: kms.identity().access_key_secret.clone(),
                security_token: None,
            });
        };
        // An AccessKey that is not known gets as far as the local KMS, which refuses it in its own words.
        let mut credentials = kms.credentials(id).unwrap_or_else(|| Credentials::new(id, ""));
        if let Some(secret) = secret {
            credentials.access_key_secret = secret.into();
            credentials.security_token = None;
        }
        if let Some(token) = token {
            credentials.security_token = Some(token.into());
        }
        Ok(credentials)
    }

    /// Tells what the user should know although nothing failed.
    pub(super) fn note(&self, notes: &[String]) {
        for note in notes.iter().filter(|_| !self.options.quiet) {
            write_stderr(&format!("note: {note}\n"));
        }
    }

    fn connect_to_network(&self) -> Result<Connection, Failure> {
        let caller = self.caller()?;
        self.note(&caller.notes);
        let options = client::Options {
            signing: match caller.client_key() {
                Some(key) => self.client_key_signing(key.clone())?,
                None => Signing::AccessKey { source: Box::new(self.renewal(&caller)), version: self.signature() },
            },
            region: caller.region.clone(),
            host: caller.endpoint.authority.clone(),
            method: self.method(),
            headers: self.headers()?,
            retry_count: caller.retry_count,
        };
        let destination = caller.endpoint.url();
        let transport = self.transport(caller.endpoint.clone(), &caller, self.trust())?;
        Ok(Connection { client: Client::new(options, Box::new(transport)), destination })
    }

    /// Who calls, and which fields decide it.
    pub(super) fn explain(&self) -> Result<Explanation, Failure> {
        let explanation = profile::explain(&self.options.flags, &self.environment).map_err(failure::of_profile)?;
        self.note(&explanation.caller.notes);
        Ok(explanation)
    }

    /// The credentials of a caller, for as long as the command runs.
    pub(super) fn renewal(&self, caller: &profile::Caller) -> Renewal {
        caller.renewal(self.outside(caller))
    }

    /// The world that credentials are fetched from.
    fn outside(&self, caller: &profile::Caller) -> Outside {
        self.outside_within(caller.connect_timeout, caller.read_timeout, write_stderr)
    }

    /// The world that a person logs in to; only flags limit how long a step takes.
    pub(super) fn outside_of_login(&self) -> Outside {
        let seconds = |field| self.options.flags.get(field)?.parse().ok().filter(|seconds| *seconds > 0);
        let time = |field, usual: Duration| seconds(field).map_or(usual, Duration::from_secs);
        self.outside_within(
            time(&fields::CONNECT_TIMEOUT, DEFAULT_CONNECT_TIMEOUT),
            time(&fields::READ_TIMEOUT, DEFAULT_READ_TIMEOUT),
            // Where to log in has to be known at once.
            write_stderr_at_once,
        )
    }

    fn outside_within(&self, connect: Duration, read: Duration, write: fn(&str)) -> Outside {
        let keeping = match self.options.no_credential_cache || !self.settings.credentials.cache {
            true => Keeping::Off,
            false => Keeping::OnDisk,
        };
        let limits = Limits { connect, request: connect + read, ..Limits::default() };
        let tell = move |line: &str| write(&format!("{line}\n"));
        let outside = Outside::new(self.strict_trust(), keeping, &self.environment, tell).with_limits(limits);
        if self.options.debug { outside.watched(debug::tell) } else { outside }
    }

    /// The way to a service over the network.
    fn transport(
        &self,
        endpoint: Endpoint,
        caller: &profile::Caller,
        trust: Trust,
    ) -> Result<NetworkTransport, Failure> {
        let (connect_timeout, read_timeout) = (caller.connect_timeout, caller.read_timeout);
        let steps = if self.options.debug { Steps::Timed } else { Steps::Untimed };
        let network = NetworkOptions { trust, connect_timeout, read_timeout, steps };
        NetworkTransport::new(endpoint, &network).map_err(|error| Failure::setup(error.to_string()))
    }

    fn caller(&self) -> Result<profile::Caller, Failure> {
        let mut caller = profile::resolve(&self.options.flags, &self.environment).map_err(failure::of_profile)?;
        if self.options.insecure {
            caller.endpoint.scheme = Scheme::Http;
        }
        Ok(caller)
    }

    /// The value of an environment variable that is set and not empty.
    pub(super) fn variable(&self, variable: &'static environment::Variable) -> Option<String> {
        self.environment.get(variable).map(|(_, value)| value.to_owned())
    }

    /// Whose certificates are trusted where KMS is called.
    pub(super) fn trust(&self) -> Trust {
        if self.options.skip_secure_verify {
            write_stderr("warning: the server's certificate is not checked (--skip-secure-verify)\n");
            return Trust::Anyone;
        }
        self.strict_trust()
    }

    /// Whose certificates are trusted where credentials are at stake: a check is never left out there.
    fn strict_trust(&self) -> Trust {
        let of_environment = || self.environment.get(&environment::SSL_CERT_FILE).map(|(_, path)| PathBuf::from(path));
        self.options.ca_file.clone().or_else(of_environment).map_or(Trust::Roots, Trust::File)
    }

    fn signature(&self) -> SignatureVersion {
        match self.options.signature {
            Some(SignatureChoice::V3) => SignatureVersion::V3,
            Some(SignatureChoice::V1) | None => SignatureVersion::V1,
        }
    }

    fn method(&self) -> Option<Method> {
        self.options.method.map(|method| match method {
            MethodChoice::Get => Method::Get,
            MethodChoice::Post => Method::Post,
        })
    }

    fn headers(&self) -> Result<Headers, Failure> {
        let line = |text: &String| match text.split_once('=') {
            Some((name, value)) if is_header(name, value) => Ok((name.to_owned(), value.to_owned())),
            _ => Err(Failure::usage("--header must be NAME=VALUE").hint("for instance --header x-acs-trace=1")),
        };
        self.options.header.iter().map(line).collect()
    }
}

fn is_header(name: &str, value: &str) -> bool {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(letter);
    !name.is_empty() && name.chars().all(is_name) && value.chars().all(|letter| letter == '\t' || !letter.is_control())
}

/// The local KMS in this process, behind the same seam as the network: it reads and checks the signed request.
struct InProcess(LocalKms);

impl Transport for InProcess {
    fn send(&self, request: &Request) -> Result<Answered, TransportError> {
        Ok(self.0.respond(request, Utc::now()).into())
    }
}
