//! One call of an action: its parameters, and who calls when.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use zeroize::Zeroizing;

use super::context::EncryptionContext;
use super::errors::{Reason, Refusal};
use super::model::AccountStatus;
use super::paging::Page;
use super::random::Random;
use crate::catalog::{Action, Kind, Param, Permission, Presence};
use crate::local::Identity;
use crate::local::caller::Caller;
use crate::wire::{Params, check};

/// A call whose signature has been checked, but not its parameters.
pub(in crate::local) struct Call<'a> {
    /// The action.
    pub(in crate::local) action: &'static Action,
    /// The parameters of the action; unknown ones are ignored.
    pub(in crate::local) params: &'a Params,
    /// The account and region that the KMS plays.
    pub(in crate::local) identity: &'a Identity,
    /// Who calls.
    pub(in crate::local) caller: &'a Caller,
    /// How the account stands with the service, unless it has opened it since.
    pub(in crate::local) account_status: AccountStatus,
    /// The time of the call.
    pub(in crate::local) now: DateTime<Utc>,
    /// Where random bytes come from.
    pub(in crate::local) random: &'a dyn Random,
}

impl Call<'_> {
    /// Checks the parameters against the catalog: first whether the required ones are there, then each value
    /// (behaviour §1.7). An empty value of a required parameter counts as missing; one that a boolean switches off is
    /// not looked at.
    pub(super) fn check_parameters(&self) -> Result<(), Refusal> {
        let params = self.action.params;
        let scalar = || params.iter().filter(|param| !matches!(param.kind, Kind::List(_)));
        for param in scalar().filter(|param| param.presence == Presence::Required) {
            match self.params.get(param.name) {
                None => return Err(Refusal::missing(param.name)),
                Some("") if !param.may_be_empty => return Err(Refusal::missing(param.name)),
                Some(_) => {}
            }
        }
        let counts = |param: &&Param| param.only_with.is_none_or(|boolean| self.is_true(boolean));
        for param in scalar().filter(counts) {
            if self.params.get(param.name).is_some_and(|value| check::value(param, value).is_err()) {
                return Err(self.invalid(param.name));
            }
        }
        Ok(())
    }

    /// A parameter cannot be right, in the words that the reference of the action has for it.
    pub(super) fn invalid(&self, parameter: &'static str) -> Refusal {
        match (self.action.name, parameter) {
            // Whatever it says, there is no such policy.
            (_, "PolicyName") => Reason::PolicyNotFound.into(),
            ("ImportKeyMaterial", "ImportToken") => Reason::InvalidImportToken.into(),
            ("UpdateRotationPolicy", "RotationInterval") => Reason::InvalidRotationInterval.into(),
            _ => Refusal::invalid(parameter),
        }
    }

    /// Refuses a call whose caller may not do this action to a resource such as `key/<id>`; for what is made new, the
    /// container `key`, `secret` or `alias` (behaviour §15).
    pub(super) fn authorize(&self, resource: &str) -> Result<(), Refusal> {
        self.authorize_for(self.action.name, resource)
    }

    /// The same for another permission than the one with the name of the action, such as `ReEncryptFrom`. What the
    /// catalog does not say that the action needs, nobody can be allowed.
    pub(super) fn authorize_for(&self, permission: &str, resource: &str) -> Result<(), Refusal> {
        if self.caller.permissions.allow_everything() {
            return Ok(());
        }
        let arn = self.identity.arn(resource);
        let is_needed = |needed: Permission| needed.name == permission && needed.covers(resource);
        let is_known = self.action.permissions().any(is_needed);
        match is_known && self.caller.permissions.allow(&format!("kms:{permission}"), &arn) {
            true => Ok(()),
            false => Err(Refusal::about(Reason::NoPermission, arn)),
        }
    }

    /// Whether the caller only wants to know how the call would end.
    pub(super) fn is_dry_run(&self) -> bool {
        self.action.param("DryRun").is_some() && self.given("DryRun") == Some("true")
    }

    /// A parameter that is given and not empty.
    pub(super) fn given(&self, name: &str) -> Option<&str> {
        self.params.get(name).filter(|value| !value.is_empty())
    }

    /// A parameter that the catalog requires.
    pub(super) fn required(&self, name: &'static str) -> Result<&str, Refusal> {
        self.params.get(name).ok_or_else(|| Refusal::missing(name))
    }

    /// The one of several parameters that is given. Without any, the first is missing; with more, the second of them
    /// cannot be right.
    pub(super) fn only_one(&self, names: &[&'static str]) -> Result<&'static str, Refusal> {
        let mut given = names.iter().filter(|name| self.given(name).is_some());
        let only = given.next().ok_or_else(|| Refusal::missing(names.first().copied().unwrap_or_default()))?;
        given.next().map_or(Ok(*only), |further| Err(Refusal::invalid(further)))
    }

    /// A number that the catalog has checked the range of.
    pub(super) fn number(&self, name: &'static str) -> Result<Option<u32>, Refusal> {
        self.given(name).map(|value| value.parse().map_err(|_| Refusal::invalid(name))).transpose()
    }

    /// Whether a boolean is given as true.
    pub(super) fn is_true(&self, name: &str) -> bool {
        self.given(name).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// The members of a repeat list of plain values: `ResourceId.1`, `ResourceId.2` and so on, in the order of their
    /// numbers. Empty ones are left out.
    pub(super) fn members(&self, name: &str) -> Vec<&str> {
        let numbered = self.numbered(name).filter(|(_, member, value)| member.is_empty() && !value.is_empty());
        let sorted: BTreeMap<u32, &str> = numbered.map(|(number, _, value)| (number, value)).collect();
        sorted.into_values().collect()
    }

    /// The rows of a repeat list with two members each, `Tag.1.Key` and `Tag.1.Value`, in the order of their numbers.
    pub(super) fn pairs(&self, name: &str, members: [&str; 2]) -> Vec<[Option<&str>; 2]> {
        let mut rows: BTreeMap<u32, [Option<&str>; 2]> = BTreeMap::new();
        for (number, member, value) in self.numbered(name) {
            if let Some(place) = members.iter().position(|known| *known == member) {
                rows.entry(number).or_default()[place] = Some(value);
            }
        }
        rows.into_values().collect()
    }

    /// The parameters of a repeat list: number, member (empty for a plain value) and value.
    fn numbered<'a>(&'a self, name: &str) -> impl Iterator<Item = (u32, &'a str, &'a str)> {
        self.params.iter().filter_map(move |(full_name, value)| {
            let rest = full_name.strip_prefix(name)?.strip_prefix('.')?;
            let (number, member) = rest.split_once('.').unwrap_or((rest, ""));
            Some((number.parse().ok()?, member, value))
        })
    }

    /// The page of a list that is asked for.
    pub(super) fn page(&self, default_size: u32) -> Result<Page, Refusal> {
        let number = self.number("PageNumber")?.unwrap_or(1);
        if number == 0 {
            return Err(Refusal::invalid("PageNumber"));
        }
        Ok(Page { number, size: self.number("PageSize")?.unwrap_or(default_size) })
    }

    /// The additional data that an encryption context stands for.
    pub(super) fn context_digest(&self, parameter: &'static str) -> Result<Vec<u8>, Refusal> {
        let text = self.given(parameter).unwrap_or_default();
        let context = EncryptionContext::parse(text).map_err(|_| Refusal::invalid(parameter))?;
        Ok(context.digest())
    }

    /// The bytes that the base64 text of a required parameter stands for.
    pub(super) fn bytes(&self, parameter: &'static str) -> Result<Zeroizing<Vec<u8>>, Refusal> {
        let bytes = STANDARD.decode(self.required(parameter)?);
        bytes.map(Zeroizing::new).map_err(|_| self.invalid(parameter))
    }

    /// Refuses a call that gives a parameter which the local KMS would have to ignore.
    pub(super) fn refuse_given(&self, unoffered: &[(&str, &'static str)]) -> Result<(), Refusal> {
        match unoffered.iter().find(|(name, _)| self.given(name).is_some()) {
            Some((_, what)) => Err(Refusal::not_offered(*what)),
            None => Ok(()),
        }
    }
}
