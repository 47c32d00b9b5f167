//! The shells: their scripts, how they pass the words before the cursor, and how they take the answer.

use std::fmt::Write as _;

use clap::ValueEnum;

use super::bash;
use crate::cli::{Candidate, Lookup, Workflow, candidates};

/// A shell that can be completed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Shell {
    Bash,
    Elvish,
    Fish,
    #[value(name = "powershell")]
    Pwsh,
    Zsh,
}

impl Shell {
    /// The shell of this name.
    pub(super) fn of_name(name: &str) -> Option<Self> {
        Self::from_str(name, false).ok()
    }

    /// The script, which asks this program at each Tab.
    pub(super) fn script(self) -> &'static str {
        match self {
            Self::Bash => include_str!("../../../completions/kms-cli.bash"),
            Self::Elvish => include_str!("../../../completions/kms-cli.elv"),
            Self::Fish => include_str!("../../../completions/kms-cli.fish"),
            Self::Pwsh => include_str!("../../../completions/_kms-cli.ps1"),
            Self::Zsh => include_str!("../../../completions/_kms-cli"),
        }
    }

    /// What may stand at the cursor, as the script takes it. bash passes its line and the others the words before the
    /// cursor, the program's name first and what is typed of the current one last.
    pub(super) fn answer(self, words: &[String], workflows: &[Workflow], lookup: Lookup) -> String {
        if self == Self::Bash {
            return bash::answer(words, workflows, lookup);
        }
        let [_program, words @ .., current] = words else { return String::new() };
        let current = match self {
            Self::Fish => bash::unquoted(current),
            // Versions before 7.3 leave out an argument that is empty, so the script quotes it.
            Self::Pwsh => current.trim_matches(['\'', '"']).to_owned(),
            Self::Bash | Self::Elvish | Self::Zsh => current.clone(),
        };
        let candidates = candidates(words, &current, workflows, lookup);
        candidates.iter().fold(String::new(), |mut text, candidate| {
            self.write_line(&mut text, candidate);
            text
        })
    }

    /// One candidate on a line. fish takes the word and what it means; in the scripts of the others there stands before
    /// it whether a space follows.
    fn write_line(self, text: &mut String, candidate: &Candidate) {
        let Candidate { value, help } = candidate;
        let help = help.as_deref().unwrap_or_default().replace('\t', " ");
        let _ = match self {
            Self::Fish => writeln!(text, "{value}\t{help}"),
            _ => writeln!(text, "{}\t{value}\t{help}", if candidate.is_open() { "open" } else { "whole" }),
        };
    }
}
