//! Mode External: credentials printed by a program (credentials §4.6). No shell runs it.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use serde::Deserialize;
use zeroize::Zeroizing;

use super::super::issued::{Expiry, Handout};
use super::super::provider::{Inputs, Provider};
use super::super::{Error, Issued, Mode, Outside, fields};
use super::Scene;
use crate::client::CredentialError;

/// The pause between two looks at a program that closed its output and still runs.
const PAUSE: Duration = Duration::from_millis(10);
/// The largest output that is read; credentials are far smaller.
const LARGEST_OUTPUT: u64 = 1024 * 1024;

/// A program that prints credentials. Its arguments may hold secrets, so `Debug` shows its name only.
pub(super) struct External {
    program: String,
    arguments: Vec<String>,
}

impl std::fmt::Debug for External {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("External").field("program", &self.program).finish_non_exhaustive()
    }
}

/// What the program says beside the credentials.
#[derive(Deserialize)]
struct Output {
    mode: Option<String>,
    #[serde(flatten)]
    handout: Handout,
}

impl External {
    fn what(&self) -> String {
        format!("the program '{}'", self.program)
    }

    /// Runs the program to its end and returns what it prints. Standard input and standard error are those of this
    /// process, so that it can ask and explain.
    fn output(&self, time_limit: Duration) -> Result<Zeroizing<Vec<u8>>, CredentialError> {
        let unusable = |reason: String| CredentialError::unusable(self.what(), reason);
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).stdout(Stdio::piped());
        let mut child = command.spawn().map_err(|error| {
            unusable(format!("it cannot be run: {error}")).hint("process_command is split into words; no shell runs it")
        })?;
        let started = Instant::now();
        let too_long = || unusable(format!("it was ended after {} seconds", time_limit.as_secs()));
        let Some(stdout) = child.stdout.take() else { return Err(unusable("it has no output".to_owned())) };
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            let mut output = Zeroizing::new(Vec::new());
            let read = stdout.take(LARGEST_OUTPUT).read_to_end(&mut output);
            let _ = sender.send(read.map(|_| output));
        });
        let output = match receiver.recv_timeout(time_limit) {
            Ok(Ok(output)) => output,
            Ok(Err(error)) => {
                end(&mut child);
                return Err(unusable(format!("its output cannot be read: {error}")));
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                end(&mut child);
                return Err(too_long());
            }
        };
        loop {
            match child.try_wait() {
                Ok(Some(status)) if status.success() => return Ok(output),
                Ok(Some(status)) => return Err(unusable(format!("it failed ({status})"))),
                Ok(None) if started.elapsed() < time_limit => thread::sleep(PAUSE),
                Ok(None) => {
                    end(&mut child);
                    return Err(too_long());
                }
                Err(error) => return Err(unusable(format!("its end cannot be awaited: {error}"))),
            }
        }
    }
}

fn end(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}

impl Provider for External {
    fn name(&self) -> &'static str {
        "external"
    }

    fn fetch(&self, outside: &Outside) -> Result<Issued, CredentialError> {
        let output = self.output(outside.program_limit())?;
        let unusable = |reason: &str| {
            CredentialError::unusable(self.what(), reason).hint(
                "it has to print a JSON object with mode AK or StsToken, access_key_id, access_key_secret and, for \
                 StsToken, sts_token",
            )
        };
        let output: Output =
            serde_json::from_slice(&output).map_err(|_| unusable("its output is no JSON object with credentials"))?;
        let mode = match output.mode.as_deref().map(Mode::from_name) {
            Some(Some(mode @ (Mode::AccessKey | Mode::StsToken))) => mode,
            Some(Some(Mode::External)) | None => return Err(unusable("its output names no mode but External again")),
            Some(_) => return Err(unusable("its output names a mode other than AK and StsToken")),
        };
        let mut issued = output.handout.read(&self.what(), Expiry::Optional, outside.now())?;
        match (mode, &issued.credentials.security_token) {
            (Mode::StsToken, None) => return Err(unusable("its output has no sts_token")),
            (Mode::AccessKey, Some(_)) => issued.credentials.security_token = None,
            _ => {}
        }
        Ok(issued)
    }

    /// What a program prints may depend on anything.
    fn inputs(&self) -> Option<Inputs> {
        None
    }
}

pub(super) fn build(scene: &Scene<'_>, _notes: &mut Vec<String>) -> Result<Arc<dyn Provider>, Error> {
    super::allow_external(scene.environment)?;
    let mut words = split(&scene.required(&fields::PROCESS_COMMAND)?).ok_or(Error::InvalidProcessCommand)?.into_iter();
    let program = words.next().ok_or(Error::InvalidProcessCommand)?;
    Ok(Arc::new(External { program, arguments: words.collect() }))
}

/// The words of a command as a shell would split them, without anything else that a shell does.
#[cfg(not(windows))]
fn split(command: &str) -> Option<Vec<String>> {
    shlex::split(command)
}

/// The words of a command. A backslash is part of a path unless it stands before a quote.
#[cfg(windows)]
fn split(command: &str) -> Option<Vec<String>> {
    let mut escaped = String::with_capacity(command.len());
    let mut letters = command.chars().peekable();
    while let Some(letter) = letters.next() {
        escaped.push(letter);
        if letter == '\\' && letters.peek() != Some(&'"') {
            escaped.push('\\');
        }
    }
    shlex::split(&escaped)
}
