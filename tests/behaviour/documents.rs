//! The command blocks of a page of the guide, run as they stand.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use crate::sandbox::{Run, Sandbox};

/// A file of the repository.
pub fn page(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// The shell blocks of a page, each with its heading and its text, in order.
pub fn blocks(page: &str) -> Vec<(String, String)> {
    let mut blocks: Vec<(String, String)> = Vec::new();
    let mut heading = String::new();
    let mut fence = None;
    for line in page.lines() {
        match fence {
            Some(_) if line == "```" => fence = None,
            Some("```sh") => {
                let block = &mut blocks.last_mut().unwrap().1;
                block.push_str(line);
                block.push('\n');
            }
            Some(_) => {}
            None if line.starts_with("```") => {
                fence = Some(line);
                if line == "```sh" {
                    blocks.push((heading.clone(), String::new()));
                }
            }
            None => {
                if let Some(title) = line.strip_prefix('#') {
                    heading = title.trim_start_matches('#').trim().to_owned();
                }
            }
        }
    }
    assert_eq!(fence, None, "a block is never closed");
    blocks
}

/// The blocks under one heading as one script.
pub fn script(page: &str, heading: &str) -> String {
    let found: Vec<String> =
        blocks(page).into_iter().filter(|(known, _)| known == heading).map(|(_, text)| text).collect();
    assert!(!found.is_empty(), "there are no commands under '{heading}'");
    found.concat()
}

/// Runs a script in bash with the program on the path. `cargo run --release --` stands for the program too: it was
/// built already, and building it again is not what is tested.
pub fn run(sandbox: &Sandbox, script: &str) -> Run {
    let program = env!("CARGO_BIN_EXE_kms-cli");
    let cargo = "#!/bin/sh\n[ \"$1 $2 $3\" = 'run --release --' ] || exit 97\nshift 3\nexec kms-cli \"$@\"\n";
    let cargo = sandbox.write("bin/cargo", cargo);
    fs::set_permissions(cargo, fs::Permissions::from_mode(0o755)).unwrap();
    if !sandbox.path("bin/kms-cli").exists() {
        symlink(program, sandbox.path("bin/kms-cli")).unwrap();
    }
    let path = format!("{}:{}", sandbox.path("bin").display(), std::env::var("PATH").unwrap());
    let mut command = assert_cmd::Command::new("bash");
    command.env_clear().env("HOME", sandbox.path("")).env("PATH", path).current_dir(sandbox.path(""));
    Run::of(command.args(["-euo", "pipefail", "-c", script]))
}
