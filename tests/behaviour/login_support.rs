//! What tests of logins need: a configuration file that shows every change, the services, and a person's browser.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, ChildStderr, Stdio};
use std::sync::{Arc, mpsc};
use std::thread;

use assert_cmd::Command;
use chrono::{DateTime, Duration, SecondsFormat, Utc};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use serde_json::{Value, json};
use tokio::io::copy_bidirectional;
use tokio_rustls::TlsAcceptor;

use crate::proxies::Tunnel;
use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Seen, Stub};

/// What must never be seen anywhere but in requests and in the configuration file.
pub const SECRETS: [&str; 12] = [
    "canary-old-secret",
    "canary-old-token",
    "canary-new-secret",
    "canary-new-token",
    "canary-access",
    "canary-refresh-1",
    "canary-refresh-2",
    "canary-access-2",
    "canary-device",
    "canary-code",
    "canary-other-secret",
    "Bearer",
];

/// Seconds since 1970, so many from now.
pub fn seconds_from_now(seconds: i64) -> i64 {
    Utc::now().timestamp() + seconds
}

/// A time of today as services write it, so many seconds from now.
pub fn time_from_now(seconds: i64) -> (String, i64) {
    let time: DateTime<Utc> = Utc::now() + Duration::seconds(seconds);
    (time.to_rfc3339_opts(SecondsFormat::Secs, true), time.timestamp())
}

/// A file with this profile between others, written as no tool writes it, so that every change shows.
pub fn configuration(profile: &Value) -> String {
    let members: Vec<String> =
        profile.as_object().unwrap().iter().map(|(key, value)| format!("      \"{key}\" :  {value}")).collect();
    format!(
        concat!(
            "{{ \"current\": \"other\",\n  \"x-unknown\": {{\"a\": [1, 2.50, \"\\u00e9\"]}},\n",
            "  \"profiles\": [\n",
            "    {{\"name\":\"other\",\"mode\":\"AK\",\"access_key_id\":\"LTAIother\",",
            "\"access_key_secret\":\"canary-other-secret\",\"region_id\":\"cn-hangzhou\"}},\n",
            "    {{\n{},\n      \"x-mine\" : [true,   null]\n    }} ],\n",
            "  \"meta_path\": \"\" }}\n"
        ),
        members.join(",\n")
    )
}

/// The text with other values of some keys, and nothing else changed.
pub fn with_values(text: &str, before: &Value, changes: &[(&str, Value)]) -> String {
    changes.iter().fold(text.to_owned(), |text, (key, value)| {
        let old = format!("\"{key}\" :  {}", before[key]);
        assert_eq!(text.matches(&old).count(), 1, "{old} in {text}");
        text.replace(&old, &format!("\"{key}\" :  {value}"))
    })
}

/// Writes the configuration file behind a link, as careful people have it.
pub fn write_configuration(sandbox: &Sandbox, text: &str) -> PathBuf {
    let target = sandbox.write("dotfiles/aliyun.json", text);
    private(&target);
    let link = sandbox.path(".aliyun/config.json");
    std::fs::create_dir_all(link.parent().unwrap()).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(&target, &link).unwrap();
    #[cfg(not(unix))]
    std::fs::copy(&target, &link).unwrap();
    link
}

fn private(path: &std::path::Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Checks that no file that others may read holds a secret.
#[cfg(unix)]
#[track_caller]
pub fn no_secret_is_readable_by_others(sandbox: &Sandbox) {
    use std::os::unix::fs::PermissionsExt as _;

    let mut folders = vec![sandbox.path(".")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let found = std::fs::symlink_metadata(entry.path()).unwrap();
            if found.is_dir() {
                folders.push(entry.path());
            } else if found.is_file() && found.permissions().mode() & 0o077 != 0 {
                let content = String::from_utf8_lossy(&std::fs::read(entry.path()).unwrap()).into_owned();
                assert!(!content.contains("canary-"), "{}: {content}", entry.path().display());
            }
        }
    }
}

#[cfg(not(unix))]
pub fn no_secret_is_readable_by_others(_sandbox: &Sandbox) {}

/// Checks that an output holds no secret.
#[track_caller]
pub fn says_no_secret(run: &Run) {
    for secret in SECRETS {
        run.never_says(secret);
    }
}

/// A KMS that answers ListKeys.
pub fn kms() -> Stub {
    Stub::always(Answer::json("{\"RequestId\":\"r\",\"TotalCount\":0,\"Keys\":{\"Key\":[]}}"))
}

/// ListKeys with the profile of a test.
pub fn list_keys(sandbox: &Sandbox, kms: &Stub, profile: &str) -> Command {
    let mut command = sandbox.program();
    command.args(["--profile", profile, "--endpoint", &kms.endpoint, "ListKeys"]);
    command
}

/// Checks that KMS was called once, with these credentials.
#[track_caller]
pub fn was_called_with(kms: &Stub, id: &str, token: &str) {
    let parameters = kms.request().parameters();
    assert_eq!((parameters["AccessKeyId"].as_str(), parameters["SecurityToken"].as_str()), (id, token));
}

/// Method, path and body of a request, and those of its headers that are not the same for everybody.
#[track_caller]
pub fn is(seen: &Seen, first_line: &str, headers: &[(&str, &str)], body: &str) {
    assert_eq!(format!("{} {}", seen.method, seen.target), first_line);
    assert_eq!(seen.body, body);
    let usual = ["host", "user-agent", "content-length"];
    let others = seen.headers.iter().filter(|(name, _)| !usual.contains(&name.as_str()));
    let others: Vec<(&str, &str)> = others.map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(others, headers, "{seen:?}");
}

/// Credentials as services hand them out.
pub fn credentials(spelling: Spelling, expiration: &str) -> Value {
    match spelling {
        Spelling::Pascal => json!({
            "AccessKeyId": "STS.new", "AccessKeySecret": "canary-new-secret",
            "SecurityToken": "canary-new-token", "Expiration": expiration,
        }),
        Spelling::Camel => json!({
            "accessKeyId": "STS.new", "accessKeySecret": "canary-new-secret",
            "securityToken": "canary-new-token", "expiration": expiration, "requestId": "r",
        }),
    }
}

#[derive(Clone, Copy)]
pub enum Spelling {
    Pascal,
    Camel,
}

/// The OAuth hosts behind a proxy of the environment, with certificates of an authority that only the test trusts.
pub struct OAuth {
    pub stub: Stub,
    tunnel: Tunnel,
    ca_file: PathBuf,
}

impl OAuth {
    pub fn new(sandbox: &Sandbox, answers: Vec<Answer>) -> Self {
        let stub = Stub::new(answers);
        let ca_key = KeyPair::generate().unwrap();
        let mut ca = CertificateParams::new(Vec::new()).unwrap();
        ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let ca_file = sandbox.write("ca.pem", ca.self_signed(&ca_key).unwrap().pem());
        let issuer = Issuer::new(ca, ca_key);
        let names = ["oauth.aliyun.com", "oauth.alibabacloud.com"].map(str::to_owned).to_vec();
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new(names).unwrap().signed_by(&key, &issuer).unwrap();
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        let tunnel = Tunnel::to(&front(config, stub.endpoint.rsplit('/').next().unwrap().parse().unwrap()));
        Self { stub, tunnel, ca_file }
    }

    /// Lets a program find the services.
    pub fn reach<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("HTTPS_PROXY", &self.tunnel.url).env("SSL_CERT_FILE", &self.ca_file)
    }

    /// The variables of [`OAuth::reach`].
    pub fn variables(&self) -> [(&'static str, String); 2] {
        [("HTTPS_PROXY", self.tunnel.url.clone()), ("SSL_CERT_FILE", self.ca_file.display().to_string())]
    }

    /// The hosts that were asked, in order.
    pub fn hosts(&self) -> Vec<String> {
        let host = |line: String| line.split([' ', ':']).nth(1).unwrap().to_owned();
        self.tunnel.asked().into_iter().map(host).collect()
    }
}

/// A server that opens TLS and passes everything on. It ends with the test process.
fn front(config: ServerConfig, server: SocketAddr) -> String {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            sender.send(format!("https://{}", listener.local_addr().unwrap())).unwrap();
            let acceptor = TlsAcceptor::from(Arc::new(config));
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    let Ok(mut stream) = acceptor.accept(stream).await else { return };
                    let mut plain = tokio::net::TcpStream::connect(server).await.unwrap();
                    let _ = copy_bidirectional(&mut stream, &mut plain).await;
                });
            }
        });
    });
    receiver.recv().unwrap()
}

/// A program that is run to open a page, and writes its arguments into `opened`: the `PATH` to find it.
#[cfg(unix)]
pub fn opener(sandbox: &Sandbox) -> String {
    use std::os::unix::fs::PermissionsExt as _;

    let name = if cfg!(target_os = "macos") { "bin/open" } else { "bin/xdg-open" };
    let script = concat!(
        "#!/bin/sh\n",
        "printf '%s\\n' \"$#\" \"$@\" > \"$HOME/opened.part\"\n",
        "mv \"$HOME/opened.part\" \"$HOME/opened\"\n"
    );
    std::fs::set_permissions(sandbox.write(name, script), std::fs::Permissions::from_mode(0o755)).unwrap();
    format!("{}:{}", sandbox.path("bin").display(), std::env::var("PATH").unwrap())
}

/// A login that waits for its person.
pub struct Waiting {
    child: Child,
    stderr: BufReader<ChildStderr>,
    said: String,
}

impl Waiting {
    /// Starts `configure login` with these arguments and variables.
    pub fn start(sandbox: &Sandbox, args: &[&str], variables: &[(&str, String)]) -> Self {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_kms-cli"));
        command.env_clear().env("HOME", sandbox.path(".")).env("PATH", std::env::var_os("PATH").unwrap());
        command.envs(variables.iter().map(|(name, value)| (name, value))).current_dir(sandbox.path("."));
        command.args(["configure", "login"]).args(args);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        Self { child, stderr, said: String::new() }
    }

    /// The address of the page to open, as soon as it is told.
    #[track_caller]
    pub fn page(&mut self) -> String {
        loop {
            let mut line = String::new();
            let count = self.stderr.read_line(&mut line).unwrap();
            assert!(count > 0, "no page was told: {}", self.said);
            self.said.push_str(&line);
            if let Some(page) = line.trim().strip_prefix("page: ") {
                return page.to_owned();
            }
        }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits for the end.
    pub fn ended(self) -> (std::process::ExitStatus, String, String) {
        let Self { mut child, mut stderr, mut said } = self;
        stderr.read_to_string(&mut said).unwrap();
        let mut stdout = String::new();
        child.stdout.take().unwrap().read_to_string(&mut stdout).unwrap();
        (child.wait().unwrap(), stdout, said)
    }

    /// Waits for the end of a program that no signal ends.
    pub fn run(self) -> Run {
        let (status, stdout, stderr) = self.ended();
        Run { stdout, stderr, code: status.code().unwrap() }
    }
}

/// Asks for a page as a browser does; status and content.
pub fn browse(url: &str) -> (u16, String) {
    let rest = url.strip_prefix("http://").unwrap();
    let (authority, path) = rest.split_at(rest.find('/').unwrap());
    let mut stream = TcpStream::connect(authority).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: {authority}\r\naccept: text/html\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
    (status, answer)
}

/// New tokens of an OAuth login.
pub fn tokens() -> Answer {
    let answer = json!({
        "access_token": "canary-access-2", "refresh_token": "canary-refresh-2", "expires_in": 7200,
        "token_type": "Bearer",
    });
    Answer::json(&answer.to_string())
}

/// Credentials for an OAuth login, and when they end.
pub fn exchanged() -> (Answer, i64) {
    let (text, end) = time_from_now(3600);
    (Answer::json(&credentials(Spelling::Camel, &text).to_string()), end)
}
