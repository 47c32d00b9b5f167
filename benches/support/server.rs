//! A server process under test.
#![allow(dead_code, reason = "no benchmark needs all of it")]

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use kms_cli::wire::Credentials;
use serde_json::Value;

/// A running server; killed on drop.
pub struct Server {
    process: Child,
    ready: Value,
    /// From the start of the process to its word that it is ready.
    pub ready_ms: f64,
}

impl Server {
    /// `kms-cli local serve` on a store.
    pub fn start(store: &Path, tls: bool) -> Self {
        Self::start_with(store, if tls { &["--tls"] } else { &[] })
    }

    /// `kms-cli local serve` without a store, but with the keys of a seed.
    pub fn start_ephemeral(seed: &Path) -> Self {
        let home = seed.parent().unwrap();
        Self::start_with(home, &["--ephemeral", "--seed", seed.to_str().unwrap()])
    }

    fn start_with(dir: &Path, options: &[&str]) -> Self {
        let program = std::env::var_os("KMS_CLI_BENCH_BIN").unwrap_or_else(|| env!("CARGO_BIN_EXE_kms-cli").into());
        let mut command = Command::new(program);
        command.args(["local", "serve", "--local-dir"]).arg(dir).args(options).env_clear().env("HOME", dir);
        Self::spawn(command)
    }

    pub fn spawn(mut command: Command) -> Self {
        let began = Instant::now();
        let mut process = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let ready_ms = began.elapsed().as_secs_f64() * 1000.0;
        let ready = serde_json::from_str(&line).expect("a server prints one line of JSON");
        Self { process, ready, ready_ms }
    }

    /// Where it can be reached; the scheme among it.
    pub fn url(&self) -> &str {
        self.field("url")
    }

    fn field(&self, name: &str) -> &str {
        self.ready[name].as_str().expect("the line has all fields")
    }

    pub fn address(&self) -> SocketAddr {
        self.field("url").rsplit('/').next().unwrap().parse().unwrap()
    }

    /// The certificate to trust; `None` over plain HTTP.
    pub fn ca_file(&self) -> Option<&str> {
        self.ready["ca_file"].as_str()
    }

    pub fn credentials(&self) -> Credentials {
        Credentials::new(self.field("access_key_id"), self.field("access_key_secret"))
    }

    /// The CPU time that the threads of the process have taken; not a number where the system does not tell.
    pub fn cpu_seconds(&self) -> f64 {
        let Ok(threads) = std::fs::read_dir(format!("/proc/{}/task", self.id())) else { return f64::NAN };
        let nanoseconds = threads.map(|thread| {
            let spent = std::fs::read_to_string(thread.unwrap().path().join("schedstat")).unwrap_or_default();
            spent.split(' ').next().and_then(|spent| spent.parse::<f64>().ok()).unwrap_or(0.0)
        });
        nanoseconds.sum::<f64>() / 1e9
    }

    /// The process id.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// The most memory that the process has held; not a number where the system does not tell.
    pub fn peak_mib(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("NaN");
        line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
