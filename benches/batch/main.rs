//! Many Encrypts over HTTPS: `batch` beside one process per call, the official Python SDK in a loop, and a load
//! generator, each in turn against the same `local serve --tls`.
//!
//! `cargo bench --bench batch`. Prints figures beside the goals and judges nothing. The load generator is Debian's wrk,
//! which only writes what was signed before and looks at no answer; the SDK is the one that the interop tests install
//! (`cargo test --test interop`). Without them their rows are missing. Settings in the environment:
//! `KMS_CLI_BENCH_ROUNDS` (5), and `KMS_CLI_BENCH_BIN`, a program to measure instead of the one built for this.
#![allow(clippy::expect_used, clippy::print_stdout, clippy::unwrap_used)]

#[path = "../support/server.rs"]
mod server;

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use kms_cli::wire::{Credentials, Headers, Method, Params, Stamp, v1};
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use server::Server;
use wait4::Wait4 as _;

const PLAINTEXT: &str = "aGVsbG8=";
/// How many calls one `batch` makes.
const BATCH: usize = 10_000;
/// How many calls under way both `batch` and the load generator have.
const CONCURRENCY: usize = 8;
/// How many processes are started one after another.
const PROCESSES: usize = 200;
/// How many calls the SDK makes.
const SDK_CALLS: usize = 500;
/// How long the load generator works, in seconds, and how many requests it finds ready for each of them.
const LOAD_SECONDS: usize = 2;
const READY_PER_SECOND: usize = 40_000;

/// Makes calls one way, and tells how many a second; `None` where this machine lacks what it takes.
type Way = fn(&Bench) -> Option<f64>;

fn main() {
    let rounds = std::env::var("KMS_CLI_BENCH_ROUNDS").map_or(5, |text| text.parse::<usize>().unwrap()).max(1);
    let dir = tempfile::tempdir().unwrap();
    let bench = Bench::start(dir.path());
    let peers: [(&str, Way); 4] = [
        ("batch", Bench::batch),
        ("one process per call", Bench::processes),
        ("Python SDK in a loop", Bench::sdk),
        ("wrk", Bench::load_generator),
    ];
    let mut rates = [const { Vec::new() }; 4];
    for _ in 0..rounds {
        for (rates, (_, measure)) in rates.iter_mut().zip(peers) {
            rates.extend(measure(&bench));
        }
    }
    println!("Encrypt over HTTPS on loopback, {rounds} rounds in turn: calls a second, median (lowest-highest)");
    println!("{:24}{:>28}{:>28}", "", "calls a second", "batch / this");
    for ((name, _), of_peer) in peers.iter().zip(&rates) {
        let ratios: Vec<f64> = rates[0].iter().zip(of_peer).map(|(batch, peer)| batch / peer).collect();
        let goal = match *name {
            "one process per call" => "goal: at least 50",
            "wrk" => "goal: at least 0.70",
            _ => "",
        };
        println!("{name:24}{:>28}{:>28}   {goal}", spread(of_peer, 0), spread(&ratios, 2));
    }
}

/// The median with the lowest and the highest value.
fn spread(values: &[f64], decimals: usize) -> String {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    match values.as_slice() {
        [] => "-".to_owned(),
        values => {
            let (median, least, most) = (values[values.len() / 2], values[0], values[values.len() - 1]);
            format!("{median:.decimals$} ({least:.decimals$}-{most:.decimals$})")
        }
    }
}

/// A local KMS with one key, and who calls it.
struct Bench {
    dir: PathBuf,
    server: Server,
    key: String,
    program: OsString,
    credentials: Credentials,
}

impl Bench {
    fn start(dir: &Path) -> Self {
        let store = dir.join("store");
        fs::create_dir(&store).unwrap();
        let server = Server::start(&store, true);
        let program =
            std::env::var_os("KMS_CLI_BENCH_BIN").unwrap_or_else(|| OsString::from(env!("CARGO_BIN_EXE_kms-cli")));
        let credentials = server.credentials();
        let mut bench = Self { dir: dir.to_owned(), server, key: String::new(), program, credentials };
        let created = bench.client(&["CreateKey"]).output().unwrap();
        let created: Value = serde_json::from_slice(&created.stdout).expect("CreateKey answers");
        bench.key = created["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();
        bench
    }

    /// A command of the program for this server.
    fn client(&self, words: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(["--endpoint", self.server.url(), "--ca-file", self.server.ca_file().unwrap()]).args(words);
        self.surround(&mut command);
        command
    }

    fn surround(&self, command: &mut Command) {
        let secret = self.credentials.access_key_secret.expose_secret();
        command
            .env_clear()
            .env("HOME", &self.dir)
            .env("ALIBABA_CLOUD_ACCESS_KEY_ID", &self.credentials.access_key_id)
            .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", secret)
            .env("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou")
            .env("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")
            .stdin(Stdio::null());
    }

    /// `batch` from start to end, its process among it.
    fn batch(&self) -> Option<f64> {
        let input = self.dir.join("requests.jsonl");
        let mut file = File::create(&input).unwrap();
        for id in 0..BATCH {
            let line = json!({"Action": "Encrypt", "Id": id, "KeyId": self.key, "Plaintext": PLAINTEXT});
            writeln!(file, "{line}").unwrap();
        }
        let output = self.dir.join("results.jsonl");
        let concurrency = CONCURRENCY.to_string();
        let mut command = self.client(&["batch", input.to_str().unwrap(), "--concurrency", &concurrency]);
        command.stdout(File::create(&output).unwrap());
        let began = Instant::now();
        let used = command.spawn().unwrap().wait4().unwrap();
        let took = began.elapsed();
        assert!(used.status.success(), "batch: {}", used.status);
        let results = fs::read_to_string(&output).unwrap();
        assert_eq!(results.lines().filter(|line| line.contains("\"CiphertextBlob\"")).count(), BATCH);
        Some(BATCH as f64 / took.as_secs_f64())
    }

    /// One process after another.
    fn processes(&self) -> Option<f64> {
        let began = Instant::now();
        for _ in 0..PROCESSES {
            let mut command = self.client(&["Encrypt", "--KeyId", &self.key, "--Plaintext", PLAINTEXT]);
            assert!(command.stdout(Stdio::null()).status().unwrap().success());
        }
        Some(PROCESSES as f64 / began.elapsed().as_secs_f64())
    }

    fn sdk(&self) -> Option<f64> {
        let python = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/interop/python/bin/python");
        if !python.exists() {
            return None;
        }
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/batch/sdk_loop.py");
        let mut command = Command::new(python);
        self.surround(command.arg(script).arg(SDK_CALLS.to_string()));
        command.env("KMS_ENDPOINT", self.server.url());
        command.env("KMS_CA_FILE", self.server.ca_file().unwrap()).env("KMS_KEY", &self.key);
        let output = command.stderr(Stdio::inherit()).output().unwrap();
        assert!(output.status.success(), "the SDK: {}", output.status);
        let seconds: f64 = String::from_utf8(output.stdout).unwrap().trim().parse().unwrap();
        Some(SDK_CALLS as f64 / seconds)
    }

    /// wrk on one thread, with requests that nobody has sent before.
    fn load_generator(&self) -> Option<f64> {
        Command::new("wrk").arg("-v").stdout(Stdio::null()).stderr(Stdio::null()).status().ok()?;
        let bodies = self.dir.join("bodies");
        let text: String = (0..LOAD_SECONDS * READY_PER_SECOND).map(|number| self.signed_body(number) + "\n").collect();
        fs::write(&bodies, text).unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/batch/wrk.lua");
        let mut command = Command::new("wrk");
        command.args(["--threads", "1", "--connections", &CONCURRENCY.to_string()]);
        command.args(["--duration", &format!("{LOAD_SECONDS}s"), "--script"]).arg(script);
        command.arg(self.server.url()).arg("--").arg(bodies);
        let output = command.output().unwrap();
        let report = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && !report.contains("Non-2xx"), "wrk: {report}");
        let rate = report.lines().find_map(|line| line.trim().strip_prefix("Requests/sec:"));
        Some(rate.expect("wrk tells the rate").trim().parse().unwrap())
    }

    fn signed_body(&self, number: usize) -> String {
        let params: Params =
            [("RegionId", "cn-hangzhou"), ("KeyId", &self.key), ("Plaintext", PLAINTEXT)].into_iter().collect();
        let time = chrono::Utc::now();
        let stamp = Stamp { time, nonce: format!("bench-{}-{number}", time.timestamp_micros()) };
        let host = self.server.address().to_string();
        let request = v1::sign(Method::Post, &host, "Encrypt", &params, &self.credentials, &stamp, &Headers::default());
        String::from_utf8(request.body.clone()).unwrap()
    }
}
