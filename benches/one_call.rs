//! One HTTPS Encrypt over loopback, whole process: `kms-cli` against curl, in turn.
//!
//! `cargo bench --bench one_call`. Prints figures beside the goals and judges nothing: how long a process takes says
//! as much about the machine as about the program. Settings in the environment: `KMS_CLI_BENCH_RUNS` (41),
//! `KMS_CLI_BENCH_WARMUP` (5), and `KMS_CLI_BENCH_BIN`, a program to measure instead of the one built for this.
#![allow(clippy::expect_used, clippy::print_stdout, clippy::unwrap_used)]

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use kms_cli::wire::{Credentials, Headers, Method, Params, Stamp, v1};
use serde_json::Value;
use wait4::Wait4;

const ALIAS: &str = "alias/bench";
const PLAINTEXT: &str = "aGVsbG8=";

/// One number of a run.
type Figure = fn(&Sample) -> f64;

fn main() {
    if let Err(error) = Command::new("curl").arg("--version").stdout(Stdio::null()).status() {
        println!("skipped: curl cannot be run: {error}");
        return;
    }
    let runs = setting("KMS_CLI_BENCH_RUNS", 41).max(1);
    let warmup = setting("KMS_CLI_BENCH_WARMUP", 5);
    let dir = tempfile::tempdir().unwrap();
    let kms = Kms::start(dir.path());
    kms.create_key();
    kms.check_that_both_encrypt();

    let mut ours = Vec::new();
    let mut curls = Vec::new();
    let mut startups = Vec::new();
    for run in 0..warmup + runs {
        let samples = [measure(kms.encrypt()), measure(kms.curl()), measure(kms.client(["--version"]))];
        if run >= warmup {
            let [our, curl, startup] = samples;
            ours.push(our);
            curls.push(curl);
            startups.push(startup);
        }
    }
    let floor = measure(Command::new("true")).peak_mib;

    println!("one HTTPS Encrypt over loopback, whole process, {runs} runs each in turn: median (lowest-highest)");
    println!("{:10}{:>24}{:>24}{:>24}", "", "kms-cli", "curl", "kms-cli / curl");
    let figures: [(&str, Figure, &str); 3] = [
        ("wall ms", |sample| sample.wall_ms, "goal: at most 0.50 of curl's"),
        ("CPU ms", |sample| sample.cpu_ms, ""),
        ("peak MiB", |sample| sample.peak_mib, "goal: at most 12 MiB"),
    ];
    for (name, figure, goal) in figures {
        let ratios = ours.iter().zip(&curls).map(|(our, curl)| figure(our) / figure(curl));
        let (our, curl) = (spread(ours.iter().map(figure)), spread(curls.iter().map(figure)));
        println!("{name:10}{our:>24}{curl:>24}{:>24}   {goal}", spread(ratios));
    }
    let startup = spread(startups.iter().map(|sample| sample.wall_ms));
    println!("\nkms-cli --version, wall ms{startup:>32}{:24}   goal: below 3 ms", "");
    println!("A process starts with the peak memory of this one: less than {floor:.1} MiB cannot be seen from here.");
}

fn setting(name: &str, default: usize) -> usize {
    std::env::var(name)
        .map_or(default, |value| value.parse().unwrap_or_else(|_| panic!("{name} is no number: {value}")))
}

/// What one process took.
struct Sample {
    wall_ms: f64,
    cpu_ms: f64,
    peak_mib: f64,
}

/// Runs a command to its end; it has to succeed.
fn measure(mut command: Command) -> Sample {
    let started = Instant::now();
    let mut process = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().unwrap();
    let used = process.wait4().unwrap();
    let wall = started.elapsed();
    assert!(used.status.success(), "{command:?}: {}", used.status);
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    Sample {
        wall_ms: milliseconds(wall),
        cpu_ms: milliseconds(used.rusage.utime + used.rusage.stime),
        peak_mib: used.rusage.maxrss as f64 / (1024.0 * 1024.0),
    }
}

/// The median with the lowest and the highest value.
fn spread(values: impl Iterator<Item = f64>) -> String {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    format!("{:.2} ({:.2}-{:.2})", values[values.len() / 2], values[0], values[values.len() - 1])
}

/// A local KMS behind HTTPS; ended on drop.
struct Kms {
    process: Child,
    program: OsString,
    url: String,
    ca_file: String,
    credentials: Credentials,
    secret: String,
    home: OsString,
}

impl Kms {
    fn start(home: &Path) -> Self {
        let program =
            std::env::var_os("KMS_CLI_BENCH_BIN").unwrap_or_else(|| OsString::from(env!("CARGO_BIN_EXE_kms-cli")));
        let mut process = Command::new(&program)
            .args(["local", "serve", "--tls", "--listen", "127.0.0.1:0", "--local-dir"])
            .arg(home.join("store"))
            .env_clear()
            .env("HOME", home)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let ready: Value = serde_json::from_str(&line).expect("the server prints one line of JSON");
        let text = |name: &str| ready[name].as_str().expect("the line has all fields").to_owned();
        Self {
            process,
            program,
            url: text("url"),
            ca_file: text("ca_file"),
            credentials: Credentials::new(text("access_key_id"), text("access_key_secret")),
            secret: text("access_key_secret"),
            home: home.into(),
        }
    }

    /// `kms-cli` as a client of this server.
    fn client<const N: usize>(&self, words: [&str; N]) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(["--endpoint", &self.url, "--ca-file", &self.ca_file])
            .args(words)
            .env_clear()
            .env("HOME", &self.home)
            .env("ALIBABA_CLOUD_ACCESS_KEY_ID", &self.credentials.access_key_id)
            .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", &self.secret)
            .env("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou");
        command
    }

    fn encrypt(&self) -> Command {
        self.client(["Encrypt", "--KeyId", ALIAS, "--Plaintext", PLAINTEXT])
    }

    /// curl with the same request, signed afresh; the signing is not measured.
    fn curl(&self) -> Command {
        let params = [("RegionId", "cn-hangzhou"), ("KeyId", ALIAS), ("Plaintext", PLAINTEXT)].into_iter().collect();
        let body = self.signed_body("Encrypt", &params);
        let mut command = Command::new("curl");
        // `-q` comes first: no settings of the user.
        command.args(["-q", "--silent", "--show-error", "--fail", "--noproxy", "*"]);
        command.args(["--cacert", &self.ca_file, "--data", &body, &self.url]);
        command
    }

    fn signed_body(&self, action: &str, params: &Params) -> String {
        let time = chrono::Utc::now();
        let stamp = Stamp { time, nonce: format!("bench-{}", time.timestamp_micros()) };
        let host = self.url.trim_start_matches("https://");
        let request = v1::sign(Method::Post, host, action, params, &self.credentials, &stamp, &Headers::default());
        String::from_utf8(request.body.clone()).unwrap()
    }

    fn create_key(&self) {
        let created = answer(self.client(["CreateKey"]));
        let key_id = created["KeyMetadata"]["KeyId"].as_str().expect("CreateKey gives a key");
        answer(self.client(["CreateAlias", "--KeyId", key_id, "--AliasName", ALIAS]));
    }

    fn check_that_both_encrypt(&self) {
        for command in [self.encrypt(), self.curl()] {
            let encrypted = answer(command);
            assert!(encrypted["CiphertextBlob"].is_string(), "no ciphertext: {encrypted}");
        }
    }
}

impl Drop for Kms {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The JSON that a command prints.
fn answer(mut command: Command) -> Value {
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", output.status);
    serde_json::from_slice(&output.stdout).expect("the answer is JSON")
}
