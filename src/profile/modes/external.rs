//! Mode External: credentials printed by a program (credentials §4.6). No shell runs it.

use std::io::{self, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::mpsc;
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

/// Why a program gave no output.
#[derive(Debug, thiserror::Error)]
enum Failed {
    #[error("it cannot be run: {0}")]
    NotRun(#[source] io::Error),
    #[error("its output cannot be read: {0}")]
    Unreadable(#[source] io::Error),
    #[error("its output is larger than 1 MiB")]
    TooMuch,
    #[error("it took too long and was ended")]
    TooLong,
    #[error("it failed ({0})")]
    Status(ExitStatus),
    #[error("its end cannot be awaited: {0}")]
    Unawaited(#[source] io::Error),
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
    fn output(&self, time_limit: Duration) -> Result<Zeroizing<Vec<u8>>, Failed> {
        let mut command = Command::new(&self.program);
        let mut child = command.args(&self.arguments).stdout(Stdio::piped()).spawn().map_err(Failed::NotRun)?;
        let end = Instant::now() + time_limit;
        let output = read(&mut child, end).and_then(|output| wait(&mut child, end).map(|()| output));
        if output.is_err() {
            let _ = child.kill();
            let _ = child.wait();
        }
        output
    }
}

/// Everything that a program prints before it closes its output.
fn read(child: &mut Child, end: Instant) -> Result<Zeroizing<Vec<u8>>, Failed> {
    let stdout = child.stdout.take();
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut output = Zeroizing::new(Vec::new());
        let read = stdout.map_or(Ok(0), |stdout| stdout.take(LARGEST_OUTPUT + 1).read_to_end(&mut output));
        let _ = sender.send(read.map(|_| output));
    });
    match receiver.recv_timeout(end.saturating_duration_since(Instant::now())) {
        Ok(Ok(output)) if output.len() as u64 > LARGEST_OUTPUT => Err(Failed::TooMuch),
        Ok(Ok(output)) => Ok(output),
        Ok(Err(error)) => Err(Failed::Unreadable(error)),
        Err(_) => Err(Failed::TooLong),
    }
}

/// Waits for a program that has closed its output.
fn wait(child: &mut Child, end: Instant) -> Result<(), Failed> {
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return Err(Failed::Status(status)),
            Ok(None) if Instant::now() < end => thread::sleep(PAUSE),
            Ok(None) => return Err(Failed::TooLong),
            Err(error) => return Err(Failed::Unawaited(error)),
        }
    }
}

impl Provider for External {
    fn name(&self) -> &'static str {
        "external"
    }

    fn fetch(&self, outside: &Outside) -> Result<Issued, CredentialError> {
        let output = self.output(outside.program_limit()).map_err(|failed| {
            let error = CredentialError::unusable(self.what(), failed.to_string());
            match failed {
                Failed::NotRun(_) => error.hint("process_command is split into words; no shell runs it"),
                _ => error,
            }
        })?;
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
