//! `demo`: the main job, offline and on real input: a private key travels as a ciphertext and arrives whole.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};

use anyhow::{Context, anyhow, bail, ensure};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use clap::{ArgMatches, Args, FromArgMatches};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair};
use zeroize::Zeroizing;

use super::files::{Audience, Destination, Existing};
use super::{Command, failure};
use crate::cli::{GlobalOptions, Workflow};
use crate::output::{Failure, write_stdout};

const FOLDER: &str = "kms-cli-demo";
const ALIAS: &str = "alias/Apollo/WorkKey";

pub(super) const COMMAND: Command = Command {
    workflow: Workflow {
        name: "demo",
        summary: "Shows the main job offline: a private key is encrypted, carried and decrypted.",
        build: Demo::augment_args,
    },
    run,
};

#[derive(Debug, Args)]
struct Demo {
    /// New folder for the files of the demonstration [default: kms-cli-demo, or the next free number behind it].
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
}

fn run(_options: &GlobalOptions, matches: &ArgMatches) -> Result<(), Failure> {
    let args = Demo::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    show(&args.folder.unwrap_or_else(free_folder)).map_err(failure::of_steps)
}

fn show(folder: &Path) -> anyhow::Result<()> {
    for part in ["certs", "deploy"] {
        let folder = folder.join(part);
        fs::create_dir_all(&folder).with_context(|| format!("cannot create '{}'", folder.display()))?;
    }
    let original = folder.join("certs/key.pem");
    if original.exists() {
        let taken = Failure::other(format!("'{}' already exists", original.display()));
        return Err(taken.hint("name a new folder, or none: kms-cli demo").into());
    }
    let place = Destination::new(&original, None, Existing::Keep).map_err(failure::of_file)?;
    place.write(private_key()?.as_bytes(), Audience::Owner)?;
    say("# A private key, made on the spot:")?;
    say(&format!("#   {}", original.display()))?;

    let shell = Shell { folder };
    let create = ["CreateKey", "--Description", "work key of the demo"];
    let only_the_id = ["--cli-query", "KeyMetadata.KeyId", "--output", "text"];
    let key = shell.run(&[create.as_slice(), &only_the_id].concat())?;
    let key = key.trim();
    shell.run(&["CreateAlias", "--KeyId", key, "--AliasName", ALIAS])?;
    shell.run(&["encrypt-file", "certs/key.pem", "--key-id", ALIAS])?;
    say("$ cp certs/key.pem.cipher deploy/")?;
    let (cipher, deployed) = (folder.join("certs/key.pem.cipher"), folder.join("deploy/key.pem.cipher"));
    fs::copy(&cipher, &deployed).with_context(|| format!("cannot copy '{}'", cipher.display()))?;
    shell.run(&["decrypt-file", "deploy/key.pem.cipher"])?;

    let copy = folder.join("deploy/key.pem");
    if read(&original)? != read(&copy)? {
        bail!("the decrypted key differs from the original");
    }
    say("# deploy/key.pem is identical to certs/key.pem.")?;
    say(&format!("# The files are in {}.", folder.display()))
}

/// The first name that is not taken.
fn free_folder() -> PathBuf {
    let numbered = (2..).map(|number| PathBuf::from(format!("{FOLDER}-{number}")));
    std::iter::once(PathBuf::from(FOLDER)).chain(numbered).find(|path| !path.exists()).unwrap_or_default()
}

/// Runs this very program on a local KMS of its own, and shows what it runs.
struct Shell<'a> {
    folder: &'a Path,
}

impl Shell<'_> {
    fn run(&self, args: &[&str]) -> anyhow::Result<String> {
        let quoted: Vec<String> = args.iter().map(|word| quote(word)).collect();
        say(&format!("$ kms-cli --local --local-dir local-kms {}", quoted.join(" ")))?;
        let program = std::env::current_exe().context("cannot find this program")?;
        let output = Process::new(&program)
            .current_dir(self.folder)
            .args(["--local", "--local-dir", "local-kms"])
            .args(args)
            .stdin(Stdio::null())
            .stderr(Stdio::inherit())
            .output()
            .with_context(|| format!("cannot run '{}'", program.display()))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        if !text.is_empty() {
            say(text.trim_end())?;
        }
        ensure!(output.status.success(), "the command failed: {}", output.status);
        Ok(text)
    }
}

fn quote(word: &str) -> String {
    if word.contains(' ') { format!("'{word}'") } else { word.to_owned() }
}

/// A new P-256 private key as PEM.
fn private_key() -> anyhow::Result<Zeroizing<String>> {
    let der = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &SystemRandom::new())
        .map_err(|_| anyhow!("no private key could be made"))?;
    let text = Zeroizing::new(STANDARD.encode(der.as_ref()));
    let lines: Vec<&str> = text.as_bytes().chunks(64).filter_map(|line| std::str::from_utf8(line).ok()).collect();
    Ok(format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", lines.join("\n")).into())
}

fn read(path: &Path) -> anyhow::Result<Zeroizing<Vec<u8>>> {
    Ok(fs::read(path).with_context(|| format!("cannot read '{}'", path.display()))?.into())
}

fn say(line: &str) -> anyhow::Result<()> {
    Ok(write_stdout(&format!("{line}\n")).map_err(|error| failure::of_stdout(&error))?)
}
