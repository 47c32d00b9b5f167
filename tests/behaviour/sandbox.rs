//! A hermetic place to run the program in: an own home, no proxies, a fixed time zone and width.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// An empty home directory that is also the working directory.
pub struct Sandbox {
    home: TempDir,
}

/// What a run of the program left.
#[derive(Debug)]
pub struct Run {
    pub stdout: String,
    pub stderr: String,
    pub code: i32,
}

impl Sandbox {
    pub fn new() -> Self {
        Self { home: TempDir::new().unwrap() }
    }

    /// One in whose settings no request is tried again.
    pub fn once() -> Self {
        let sandbox = Self::new();
        sandbox.write(".aliyun/kms-cli.toml", "retry_count = 0\n");
        sandbox
    }

    /// The absolute path of a file in the sandbox.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Writes a file, with its folders.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    }

    /// Writes a file for its owner only, with its folders.
    pub fn private(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.write(name, content);
        #[cfg(unix)]
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        path
    }

    /// The text of a file.
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The program with nothing configured.
    pub fn program(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kms-cli"));
        command
            .env_clear()
            .env("HOME", self.home.path())
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("TZ", "UTC")
            .env("LANG", "C.UTF-8")
            .env("COLUMNS", "100")
            // Where no credentials are set up, the machine that runs the tests is not asked for any.
            .env("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")
            .current_dir(self.home.path());
        command
    }

    /// Runs the program with nothing configured.
    pub fn run(&self, args: &[&str]) -> Run {
        Run::of(self.program().args(args))
    }

    /// Runs the program on the local KMS of this sandbox.
    pub fn local(&self, args: &[&str]) -> Run {
        Run::of(self.program().env("KMS_CLI_LOCAL", "1").env("KMS_CLI_LOCAL_DIR", self.local_dir()).args(args))
    }

    /// The folder of the sandbox's local KMS.
    pub fn local_dir(&self) -> PathBuf {
        self.path("local-kms")
    }

    /// Runs the program with an account of its own against a server on loopback.
    pub fn against(&self, endpoint: &str, args: &[&str]) -> Run {
        Run::of(
            self.program()
                .env("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAItest")
                .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "testsecret")
                .env("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou")
                .args(["--endpoint", endpoint])
                .args(args),
        )
    }

    /// Runs the program like [`Sandbox::against`], with these bytes on standard input.
    pub fn fed(&self, endpoint: &str, stdin: &[u8], args: &[&str]) -> Run {
        Run::of(
            self.program()
                .env("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAItest")
                .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "testsecret")
                .env("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou")
                .args(["--endpoint", endpoint])
                .args(args)
                .write_stdin(stdin),
        )
    }

    /// Makes a key in the local KMS and gives it an alias.
    pub fn key_with_alias(&self, alias: &str) -> String {
        let key = self.local(&["CreateKey"]).success()["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();
        self.local(&["CreateAlias", "--KeyId", &key, "--AliasName", alias]).success();
        key
    }
}

impl Run {
    /// Runs a prepared command.
    pub fn of(command: &mut Command) -> Self {
        let output = command.output().unwrap();
        Self {
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code().expect("the program was ended by a signal"),
        }
    }

    /// The JSON on standard output of a run that must have succeeded.
    #[track_caller]
    pub fn success(&self) -> Value {
        assert_eq!(self.code, 0, "{self:?}");
        serde_json::from_str(&self.stdout).unwrap_or(Value::Null)
    }

    /// Checks a failure: its exit code, that standard output is empty, and a part of what standard error says.
    #[track_caller]
    pub fn fails(&self, code: i32, says: &str) -> &Self {
        assert_eq!(self.code, code, "{self:?}");
        assert_eq!(self.stdout, "", "{self:?}");
        assert!(self.stderr.contains(says), "standard error lacks {says:?}: {self:?}");
        self
    }

    /// Checks that a text, such as a secret, is nowhere in the output.
    #[track_caller]
    pub fn never_says(&self, secret: &str) -> &Self {
        assert!(!self.stdout.contains(secret) && !self.stderr.contains(secret), "{secret:?} is in {self:?}");
        self
    }
}

/// Whether a path has exactly this permission mode; always true where there are no modes.
pub fn has_mode(path: &Path, mode: u32) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::metadata(path).unwrap().permissions().mode() & 0o777 == mode
    }
    #[cfg(not(unix))]
    {
        let _ = (path, mode);
        true
    }
}
