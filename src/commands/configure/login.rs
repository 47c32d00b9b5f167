//! `configure login`: a login in a browser, kept in its profile.

use std::io::{self, BufRead, IsTerminal};

use clap::Args;

use super::Context;
use crate::commands::failure;
use crate::output::{Failure, visible, write_stderr_at_once};
use crate::profile::login::{Browser, Failed, Flow, Offer};

pub(super) const NOTES: &str = "\
The page may be opened on another machine in mode CloudSSO. In mode OAuth the browser comes back to
127.0.0.1 on this machine, port 12345 to 12349; from elsewhere, `ssh -L 12345:127.0.0.1:12345` leads
there. A profile that does not exist is made when the flags say where to log in.

Examples:
  kms-cli configure login --profile sso
  kms-cli configure login --profile sso \\
      --cloud-sso-sign-in-url https://signin-cn-shanghai.alibabacloudsso.com/device/login
  kms-cli configure login --profile me --oauth-site-type CN --no-browser";

/// How often a person may mistype a number.
const ATTEMPTS: usize = 3;

#[derive(Debug, Args)]
pub(super) struct Login {
    /// Only tell the address of the page; open no browser.
    #[arg(long)]
    no_browser: bool,
}

pub(super) fn run(context: &Context<'_>, args: &Login) -> Result<(), Failure> {
    let session = context.session;
    let flow = Flow {
        flags: &context.options.flags,
        environment: session.environment(),
        file: &context.file,
        browser: if args.no_browser { Browser::Leave } else { Browser::Open },
        choose: &choose,
    };
    let done = flow.run(&session.outside_of_login()).map_err(|problem| match problem {
        Failed::Setup(problem) => failure::of_profile(problem),
        Failed::Login(problem) => failure::of_credentials(&problem),
    })?;
    session.note(&done.notes);
    let until = done.expiration.map(|end| end.format(" until %Y-%m-%dT%H:%M:%SZ").to_string());
    context.report(&format!("profile '{}' is logged in, with credentials{}", done.profile, until.unwrap_or_default()));
    Ok(())
}

/// Asks for a number; `None` without a terminal, or a number.
fn choose(question: &str, offers: &[Offer]) -> Option<usize> {
    let mut input = io::stdin().lock();
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return None;
    }
    let list = offers.iter().zip(1..).map(|(offer, number)| format!("  {number}: {}\n", visible(&offer.to_string())));
    write_stderr_at_once(&format!("{question}:\n{}", list.collect::<String>()));
    for _ in 0..ATTEMPTS {
        write_stderr_at_once(&format!("number [1-{}]: ", offers.len()));
        let mut line = String::new();
        if input.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if let Some(number) = line.trim().parse().ok().filter(|number| (1..=offers.len()).contains(number)) {
            return Some(number - 1);
        }
    }
    None
}
