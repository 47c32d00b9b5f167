//! What `--pager` and `--max-items` ask for.

use super::Pager;
use crate::catalog::{Action, List};
use crate::cli::GlobalOptions;
use crate::output::Failure;

/// The field of `--pager` that names the list.
const PATH: &str = "path";
/// The fields that name members of the answer; each is known by its name here.
const MEMBERS: [&str; 4] = ["PageNumber", "PageSize", "TotalCount", "NextToken"];

impl Pager {
    /// The pager that the options ask for, if they do.
    ///
    /// # Errors
    /// When the action is no list, or a field of `--pager` names something that its answer does not have.
    pub(in crate::commands) fn asked(
        options: &GlobalOptions,
        action: &'static Action,
    ) -> Result<Option<Self>, Failure> {
        if options.pager.is_empty() {
            return match options.max_items {
                Some(_) => Err(Failure::usage("--max-items needs --pager, which fetches more than one page")),
                None => Ok(None),
            };
        }
        let list = action.list.ok_or_else(|| no_list(action.name))?;
        check_fields(&options.pager, &list, action)?;
        let most = options.max_items.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
        Ok(Some(Self { action, list, most }))
    }
}

/// Refuses a pager for a command that is no API action.
///
/// # Errors
/// When the options ask for one.
pub(in crate::commands) fn refuse_for_command(options: &GlobalOptions, name: &str) -> Result<(), Failure> {
    if options.pager.is_empty() && options.max_items.is_none() { Ok(()) } else { Err(no_list(name)) }
}

fn no_list(name: &str) -> Failure {
    Failure::usage(format!("--pager merges the pages of a list, and {name} has none"))
}

/// Checks the fields as `aliyun` writes them. They can say only what is known anyway: where things are in the answer.
fn check_fields(words: &[String], list: &List, action: &Action) -> Result<(), Failure> {
    let mut seen = Vec::new();
    for word in words.iter().filter(|word| !word.is_empty()) {
        let (name, value) = match word.split_once('=') {
            Some((name, value)) if name == PATH || MEMBERS.contains(&name) => (name, value),
            _ => return Err(unknown_field(word)),
        };
        if seen.contains(&name) {
            return Err(Failure::usage(format!("--pager has {name}= twice")));
        }
        seen.push(name);
        if value.is_empty() {
            continue;
        }
        if name == PATH {
            let path = value.strip_suffix("[]").or_else(|| value.strip_suffix("[*]")).unwrap_or(value);
            if path != list.path {
                return Err(Failure::usage(format!("{word} in --pager is not the list of {}", action.name))
                    .hint(format!("that is path={}[]; --cli-query picks from its rows", list.path)));
            }
        } else if value != name {
            let failure =
                Failure::usage(format!("{word} in --pager names no member of the answer: KMS has {name}={name}"));
            return Err(if action.param(name).is_some() {
                failure.hint(format!("--{name} {value} is the parameter of {}", action.name))
            } else {
                failure
            });
        }
    }
    Ok(())
}

fn unknown_field(word: &str) -> Failure {
    let name = word.split('=').next().unwrap_or_default();
    Failure::usage(format!("unknown field '{name}' in --pager: use path=, {}=", MEMBERS.join("=, ")))
}
