//! Where the official clients come from: package managers, once, into `target/interop`.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// The Python packages, with all that they need.
const PYTHON_PACKAGES: [&str; 3] =
    ["aliyun-python-sdk-kms==2.16.5", "alibabacloud_kms20160120==3.3.1", "pytest==8.4.2"];
/// The Python packages of the secret client.
const SECRET_CLIENT_PACKAGES: [&str; 1] = ["aliyun-secret-manager-client==0.1.5"];
/// The Python of a virtual environment, inside its folder.
const PYTHON: &str = "bin/python";
/// The npm packages.
const NODE_PACKAGES: [&str; 2] = ["@alicloud/pop-core@1.8.0", "@alicloud/kms20160120@1.2.0"];
/// Names what a folder holds; it is there only when the folder is complete.
const MARKER: &str = "kms-cli-installed";

/// The Python of a virtual environment with the SDKs; `None` where they cannot be had.
pub fn python() -> Option<PathBuf> {
    static FOLDER: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    required(FOLDER.get_or_init(|| virtual_environment("python", &PYTHON_PACKAGES))).map(|folder| folder.join(PYTHON))
}

/// The same with the secret client, which wants older versions of what both need.
pub fn secret_client_python() -> Option<PathBuf> {
    static FOLDER: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| virtual_environment("secret-client", &SECRET_CLIENT_PACKAGES));
    required(folder).map(|folder| folder.join(PYTHON))
}

fn virtual_environment(name: &str, packages: &[&str]) -> Result<PathBuf, String> {
    install(name, &packages.join("\n"), |folder| {
        // Without a pip of its own: Debian leaves out what would be needed to put it there.
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv", "--without-pip"]).arg(folder);
        let mut pip = Command::new("python3");
        pip.args(["-m", "pip", "--python"]).arg(folder.join(PYTHON)).args(["install", "--quiet"]);
        pip.args(["--disable-pip-version-check", "--no-input", "--no-warn-script-location"]);
        pip.arg("--root-user-action=ignore").args(packages);
        vec![venv, pip]
    })
}

/// The folder with the npm packages, for `NODE_PATH`; `None` where it cannot be had.
pub fn node_modules() -> Option<PathBuf> {
    static FOLDER: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        install("node", &NODE_PACKAGES.join("\n"), |folder| {
            let mut npm = Command::new("npm");
            npm.args(["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]);
            npm.arg(folder).args(NODE_PACKAGES);
            vec![npm]
        })
    });
    required(folder).map(|folder| folder.join("node_modules"))
}

/// Passes over what cannot be had, unless all of it is required.
fn required(folder: &Result<PathBuf, String>) -> Option<&Path> {
    match folder {
        Ok(folder) => Some(folder),
        Err(reason) if std::env::var_os("KMS_CLI_REQUIRE_INTEROP").is_some_and(|value| value == "1") => {
            panic!("{reason}")
        }
        Err(_) => None,
    }
}

/// Gives the folder of that name with these packages, and fills it where it is not complete yet.
fn install(name: &str, wanted: &str, commands: impl FnOnce(&Path) -> Vec<Command>) -> Result<PathBuf, String> {
    try_install(name, wanted, commands).map_err(|reason| {
        let reason = format!("the {name} packages of the interop tests cannot be had: {reason}");
        // Not eprintln!: the test harness would swallow it.
        let _ = writeln!(io::stderr(), "skipped: {reason}");
        reason
    })
}

fn try_install(name: &str, wanted: &str, commands: impl FnOnce(&Path) -> Vec<Command>) -> Result<PathBuf, String> {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder").join("interop");
    let folder = root.join(name);
    let is_complete = || fs::read_to_string(folder.join(MARKER)).is_ok_and(|installed| installed == wanted);
    if is_complete() {
        return Ok(folder);
    }

    let in_words = |error: io::Error| error.to_string();
    fs::create_dir_all(&root).map_err(in_words)?;
    let fresh = tempfile::Builder::new().prefix(name).tempdir_in(&root).map_err(in_words)?;
    for mut command in commands(fresh.path()) {
        run(&mut command)?;
    }
    fs::write(fresh.path().join(MARKER), wanted).map_err(in_words)?;

    let _ = fs::remove_dir_all(&folder);
    match fs::rename(fresh.path(), &folder) {
        Ok(()) => {
            let _moved = fresh.keep();
            Ok(folder)
        }
        // Another test process was faster.
        Err(_) if is_complete() => Ok(folder),
        Err(error) => Err(error.to_string()),
    }
}

/// Runs a command to its end; a failure is what it said last.
fn run(command: &mut Command) -> Result<(), String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{program}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    let last = errors.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("no reason given");
    Err(format!("{program}: {last}"))
}
