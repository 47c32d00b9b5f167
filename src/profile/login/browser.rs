//! Opening a page in the browser of this machine.

use std::process::{Command, Stdio};
use std::thread;

/// What to do about a page that a person has to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    /// Open it.
    Open,
    /// Only tell its address.
    Leave,
}

/// The program that opens pages, and its first arguments.
#[cfg(target_os = "macos")]
const OPENER: (&str, &[&str]) = ("open", &[]);
#[cfg(windows)]
const OPENER: (&str, &[&str]) = ("rundll32", &["url.dll,FileProtocolHandler"]);
#[cfg(not(any(target_os = "macos", windows)))]
const OPENER: (&str, &[&str]) = ("xdg-open", &[]);

impl Browser {
    /// Shows a page, whose address holds no secret. Where there is no browser the person has the address.
    pub(super) fn show(self, page: &str) {
        if self == Self::Leave {
            return;
        }
        let (program, arguments) = OPENER;
        let mut command = Command::new(program);
        command.args(arguments).arg(page).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        if let Ok(mut child) = command.spawn() {
            // It may run for as long as the browser does.
            thread::spawn(move || child.wait());
        }
    }
}
